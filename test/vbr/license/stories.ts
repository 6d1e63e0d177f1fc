import type { Client, Reply, TestWorld } from '../../estate/simulator.js'
import { quiet } from '../jobs/samples.js'

export const vcenter = 'vcenter01.lindwurm.example'
export const license = '/api/v1/license'

/** The Base64 text of a licence file with these lines. */
export const fileOf = (...lines: string[]): string => Buffer.from(lines.join('\n')).toString('base64')

/** A file of one part, on terms that a test may say otherwise. */
export const subscription = (instances: number, ...more: string[]): string => fileOf(
  'Company=Contoso', 'License type=Subscription', 'Package=Suite', `Instances=${instances}`, 'License expires=2030-01-01', ...more)

export const install = (vbr: Client, file: string, more: object = {}): Promise<Reply> =>
  vbr.post(`${license}/install`, { body: { license: file, ...more } })

export async function installed (vbr: Client, file: string, more: object = {}) {
  const { status, body } = await install(vbr, file, more)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

/** How many instances are used. */
export const used = async (vbr: Client): Promise<number> =>
  (await vbr.get(license)).body.instanceLicenseSummary.usedInstancesNumber

/** What takes instances, by name. */
export async function workloads (vbr: Client, query = ''): Promise<Array<Record<string, unknown>>> {
  return (await vbr.get(`${license}/instances?limit=1000${query}`)).body.data
}

export async function workload (vbr: Client, name: string) {
  const found = (await workloads(vbr)).find(row => row.name === name)
  if (found === undefined) throw new Error(`${name} takes no instance`)
  return found
}

export const names = (rows: Array<Record<string, unknown>>): string[] => rows.map(({ name }) => String(name)).sort()

/** A world in which weeks pass without anything that a test has not started. */
export async function still (world: () => Promise<TestWorld>): Promise<TestWorld> {
  const made = await quiet(world)
  const { vb365, vbr } = made
  for (const kind of ['Jobs', 'CopyJobs']) {
    for (const { id } of (await vb365.get(`/v8/${kind}`)).body.results) await vb365.post(`/v8/${kind}/${id}/disable`)
  }
  const { body } = await vbr.get('/api/v1/configBackup')
  await vbr.put('/api/v1/configBackup', { body: { ...body, isEnabled: false } })
  return made
}

/** The machines of the default estate that no job backs up: those of the branch office. */
export const branchMachines = [['branch-dc01', '1'], ['branch-file01', '2'], ['branch-print01', '4']].map(([name, objectId]) =>
  ({ platform: 'VSphere', hostName: 'esx-branch01.lindwurm.example', name, type: 'VirtualMachine', objectId }))
