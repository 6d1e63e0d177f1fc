import type { TestSimulator } from './simulator.js'

/** A license file of Backup for Microsoft 365 as clients send it (docs/guide.md). */
export function licenseFile (members: Record<string, string | number | boolean>): string {
  const lines = Object.entries(members).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(['vbsim license', ...lines].join('\n')).toString('base64')
}

export const lindwurm = '0a000000-0000-4000-8000-000000000001'
export const almond = '0a000000-0000-4000-8000-000000000002'
/** Backs up everything of Lindwurm. */
export const daily = '1a000000-0000-4000-8000-000000000001'
/** Every job that starts by itself. */
export const scheduled = [daily, '1a000000-0000-4000-8000-000000000002', '1a000000-0000-4000-8000-000000000003']

const zero = '00000000-0000-0000-0000-000000000000'

/** Somebody new in the directory of Lindwurm, the nth of those that a test adds; gives the id of the licensed user. */
export async function hire (
  control: TestSimulator['control'], world: string, nth: number, name: string, members: Record<string, unknown> = {}
): Promise<string> {
  const account = `aa000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
  const { status, body } = await control.post(`/api/worlds/${world}/collections/vb365.users`, {
    body: {
      id: account + zero,
      organizationId: lindwurm,
      displayName: name,
      name: `${name.toLowerCase()}@lindwurm.onmicrosoft.com`,
      type: 'User',
      locationType: 'Cloud',
      ...members
    }
  })
  if (status !== 201) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
  return `${account}:${zero}`
}
