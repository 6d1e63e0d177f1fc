import type { TestSimulator } from './simulator.js'
import { winRepo } from './vbr/repositories.js'
import { noId } from './ids.js'

/** A backup as a test wants it: machines with the times of their points, oldest first. */
export interface Planting {
  name: string
  jobId?: string
  repositoryId?: string
  creationTime?: string
  machines: Record<string, string[]>
}

export interface Planted { backupId: string, objects: Record<string, { id: string, pointIds: string[] }> }

/** Puts a backup into a world as if a job had written it: the first point of a machine is full, the others are not. */
export async function plantBackup (control: TestSimulator['control'], world: string, planting: Planting): Promise<Planted> {
  async function add (collection: string, body: Record<string, unknown>): Promise<string> {
    const reply = await control.post(`/api/worlds/${world}/collections/${collection}`, { body })
    if (reply.status !== 201) throw new Error(`${collection}: ${reply.status} ${JSON.stringify(reply.body)}`)
    return reply.body.id
  }

  const { name, jobId = noId, repositoryId = winRepo, machines } = planting
  const { creationTime = Object.values(machines).flat().sort()[0] ?? '2025-01-01T00:00:00.000Z' } = planting
  const platform = { platformName: 'VMware', platformId: noId }
  const backupId = await add('vbr.backups',
    { name, jobId, jobType: 'VSphereBackup', policyUniqueId: '', repositoryId, creationTime, ...platform })
  const objects: Planted['objects'] = {}
  for (const [n, [machine, times]] of Object.entries(machines).entries()) {
    const id = await add('vbr.backupObjects', {
      name: machine,
      backupId,
      type: 'VM',
      viType: 'VirtualMachine',
      hostName: 'vcenter01.lindwurm.example',
      objectId: `vm-90${n}`,
      path: `vcenter01.lindwurm.example\\${machine}`,
      restorePointsCount: times.length,
      lastRunFailed: false,
      ...platform
    })
    const pointIds: string[] = []
    for (const [nth, creationTime] of times.entries()) {
      pointIds.push(await add('vbr.restorePoints', {
        name: machine,
        type: nth === 0 ? 'Full' : 'Increment',
        backupId,
        objectRef: id,
        creationTime,
        allowedOperations: ['StartViVMInstantRecovery', 'StartEntireVmRestore', 'StartFCDInstantRecovery', 'StartDiskPublish'],
        malwareStatus: 'Clean',
        sizeBytes: 2 ** 30,
        dataSizeBytes: 2 ** 31,
        repositoryId,
        disks: [
          { key: 2000, name: machine, capacityBytes: 107_374_182_400 },
          { key: 2001, name: `${machine}_1`, capacityBytes: 42_949_672_960 }
        ],
        ...platform
      }))
    }
    objects[machine] = { id, pointIds }
  }
  return { backupId, objects }
}
