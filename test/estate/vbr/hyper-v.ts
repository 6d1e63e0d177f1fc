import type { TestSimulator, TestWorld } from '../simulator.js'
import { windowsLogin } from './credentials.js'
import { winRepo } from './repositories.js'

/** An object of the inventory of Hyper-V, as the collection has it. */
export interface HyperVRow {
  id: string, name: string, objectId: string, type: string, hostName: string
  machine?: { isPoweredOn: boolean, hostId?: string, disks: Array<{ key: number, name: string }> }
  parents: Record<string, string>
}

type Control = TestSimulator['control']

/** What the inventory has of a Hyper-V server, with what no reply shows. */
export async function hyperVRows (control: Control, { name }: Pick<TestWorld, 'name'>, host: string): Promise<HyperVRow[]> {
  const { body } = await control.get(`/api/worlds/${name}/collections/vbr.hyperVInventory?limit=1000`)
  return body.items.filter(({ hostName }: HyperVRow) => hostName === host)
}

/** The name of an object as requests write it. */
export const hyperVObject = ({ name, objectId, type, hostName }: Pick<HyperVRow, 'name' | 'objectId' | 'type' | 'hostName'>) =>
  ({ platform: 'HyperV', hostName, name, type, objectId })

/** Adds a Hyper-V server, or a cluster of two hosts. */
export async function addHyperV (
  { vbr, untilIdle }: Pick<TestWorld, 'vbr' | 'untilIdle'>, name: string, type: 'HvServer' | 'HvCluster' = 'HvServer'
): Promise<string> {
  const server = { type, name, description: '', credentialsId: windowsLogin, credentialsStorageType: 'Permanent' }
  const { body: { id } } = await vbr.post('/api/v1/backupInfrastructure/managedServers', { body: server })
  await untilIdle()
  return (await vbr.get(`/api/v1/sessions/${id}`)).body.resourceId
}

/** Backs machines of Hyper-V up, and gives their restore points by machine, oldest first. */
export async function backHyperVUp (
  { vbr, untilIdle }: Pick<TestWorld, 'vbr' | 'untilIdle'>, machines: readonly HyperVRow[], { name = 'Hyper-V', runs = 1 } = {}
) {
  const { body: job } = await vbr.post('/api/v1/jobs', {
    body: {
      type: 'HyperVBackup',
      name,
      description: '',
      virtualMachines: { includes: machines.map(hyperVObject) },
      storage: {
        backupRepositoryId: winRepo, backupProxies: { proxyType: 'OnHost' }, retentionPolicy: { type: 'Days', quantity: 7 }
      }
    }
  })
  for (let n = 0; n < runs; n++) {
    await vbr.post(`/api/v1/jobs/${job.id}/start`)
    await untilIdle()
  }
  const { body: { data: [backup] } } = await vbr.get(`/api/v1/backups?jobIdFilter=${job.id}`)
  const { body: { data } } = await vbr.get(
    `/api/v1/restorePoints?backupIdFilter=${backup.id}&orderColumn=CreationTime&orderAsc=true`)
  const pointsOf = ({ name }: HyperVRow): string[] =>
    data.filter((point: HyperVRow) => point.name === name).map(({ id }: HyperVRow) => id)
  return { jobId: job.id as string, backupId: backup.id as string, points: machines.map(pointsOf) }
}
