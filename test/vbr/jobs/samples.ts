import type { Client, TestWorld } from '../../estate/simulator.js'

export const vcenter = 'vcenter01.lindwurm.example'
export const branch = 'esx-branch01.lindwurm.example'

export const dc01 = { platform: 'VSphere', hostName: vcenter, name: 'dc01', type: 'VirtualMachine', objectId: 'vm-101' }
export const dc02 = { platform: 'VSphere', hostName: vcenter, name: 'dc02', type: 'VirtualMachine', objectId: 'vm-102' }

/** As little as a job is made of. */
export const spec = (more: object = {}) => ({
  type: 'VSphereBackup',
  name: 'Small',
  description: 'A small job',
  virtualMachines: { includes: [dc01] },
  ...more
})

/** A schedule that does nothing but the rules given. */
export const automatic = (rules: object) =>
  ({ runAutomatically: true, daily: { isEnabled: false }, retry: { isEnabled: false }, ...rules })

export async function create (vbr: Client, more: object = {}): Promise<string> {
  const { status, body } = await vbr.post('/api/v1/jobs', { body: spec(more) })
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.id
}

export const stateOf = async (vbr: Client, id: string) =>
  (await vbr.get(`/api/v1/jobs/states?idFilter=${id}`)).body.data[0]

/** The runs of a job, oldest first. */
export const runsOf = async (vbr: Client, id: string) =>
  (await vbr.get(`/api/v1/sessions?jobIdFilter=${id}&limit=10000&orderColumn=CreationTime&orderAsc=true`)).body.data

/** A world in which nothing runs but what a test makes: the jobs of the estate are disabled. */
export async function quiet (world: () => Promise<TestWorld>): Promise<TestWorld> {
  const made = await world()
  for (const { id } of (await made.vbr.get('/api/v1/jobs')).body.data) await made.vbr.post(`/api/v1/jobs/${id}/disable`)
  return made
}
