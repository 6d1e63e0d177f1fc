import type { TestSimulator } from './simulator.js'
import { almondNightly, keyPeople, lindwurmDaily } from './vb365/jobs.js'
import { inLindwurm, lindwurm } from './vb365/organizations.js'
import { noId } from './ids.js'

/** A license file of Backup for Microsoft 365 as clients send it (docs/guide.md). */
export function licenseFile (members: Record<string, string | number | boolean>): string {
  const lines = Object.entries(members).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(['vbsim license', ...lines].join('\n')).toString('base64')
}

/** Every job that starts by itself. */
export const scheduled = [lindwurmDaily, keyPeople, almondNightly]

/** Somebody new in the directory of Lindwurm, the nth of those that a test adds; gives the id of the licensed user. */
export async function hire (
  control: TestSimulator['control'], world: string, nth: number, name: string, members: Record<string, unknown> = {}
): Promise<string> {
  const account = `aa000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
  const { status, body } = await control.post(`/api/worlds/${world}/collections/vb365.users`, {
    body: {
      id: inLindwurm(account),
      organizationId: lindwurm,
      displayName: name,
      name: `${name.toLowerCase()}@lindwurm.onmicrosoft.com`,
      type: 'User',
      locationType: 'Cloud',
      ...members
    }
  })
  if (status !== 201) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
  return `${account}:${noId}`
}
