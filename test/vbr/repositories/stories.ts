import type { Simulator } from '../../../src/simulator.js'
import type { Client, Reply, TestWorld } from '../../estate/simulator.js'
import { windowsHost } from '../../estate/vbr/infrastructure.js'

export const repositoriesPath = '/api/v1/backupInfrastructure/repositories'
export const scaleOutsPath = '/api/v1/backupInfrastructure/scaleOutRepositories'
/** The revisions that have documents of their own. */
export const documented = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
export const nowhere = '2f000000-0000-4000-8000-00000000dead'

/** As little as a repository on Windows is made of. */
export const local = (name: string, members: object = {}): Record<string, unknown> => ({
  name, description: '', type: 'WinLocal', hostId: windowsHost, repository: { path: `H:\\${name}` }, ...members
})

/** Sends a body that starts a session, and gives the session when it has ended. */
export async function saved ({ advance }: TestWorld, vbr: Client, call: Promise<Reply>): Promise<Reply['body']> {
  const { status, body } = await call
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  await advance('25s')
  return (await vbr.get(`/api/v1/sessions/${body.id}`)).body
}

/** The same for what must be made; gives its id. */
export async function created (
  there: TestWorld, body: unknown, vbr = there.vbr, path = repositoriesPath
): Promise<string> {
  const session = await saved(there, vbr, vbr.post(path, { body }))
  if (session.result.result !== 'Success') throw new Error(session.result.message)
  return session.resourceId
}

/** How a call was refused, in one line. */
export const refusal = async (call: Promise<Reply>): Promise<string> => {
  const { status, body } = await call
  return `${status} ${body.errorCode} ${body.message}`
}

/** The row of a repository in the list of states. */
export const stateOf = async (vbr: Client, id: string) =>
  (await vbr.get(`${repositoriesPath}/states?idFilter=${id}`)).body.data[0]

/** A restore point of some gigabytes, in a backup of its own; gives the backup's id. */
export function writePoint (
  simulator: Simulator, { name }: TestWorld, repositoryId: string, gigabytes: number, target = repositoryId
): string {
  const vbr = simulator.worlds.get(name)?.vbr
  if (vbr === undefined) throw new Error('There is no such world')
  const platformName = 'VMware'
  const { id } = vbr.backups.open({
    name: 'Written by a test', jobId: nowhere, jobType: 'VSphereBackup', platformName, repositoryId: target
  })
  const hostName = 'vcenter01.lindwurm.example'
  const machine = { platformName, hostName, objectId: 'vm-1', name: 'test01', path: `${hostName}\\test01` } as const
  vbr.restorePoints.add({
    backupId: id,
    objectRef: vbr.backupObjects.ensure(id, machine).id,
    name: 'test01',
    platformName,
    allowedOperations: [],
    type: 'Full',
    sizeBytes: gigabytes * 2 ** 30,
    dataSizeBytes: gigabytes * 2 ** 31,
    repositoryId,
    sessionId: nowhere,
    disks: []
  })
  vbr.repositories.occupy(repositoryId, gigabytes)
  return id
}
