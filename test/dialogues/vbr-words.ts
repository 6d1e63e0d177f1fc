import type { Client, Reply, TestWorld } from '../estate/simulator.js'

// Bodies are what clients send and read; the dialogues assert what is in them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Body = any

/** An object of a vSphere server, as every revision names it at the least. */
export interface Named { hostName: string, name: string, type: string, objectId: string }

/** What differs from revision to revision for a client that makes, runs and restores. */
interface Words {
  revision: string
  object: (object: Named) => Body
  /** The segment of the paths of restores. */
  restores: string
  restorePoints: string
  restorePointId: string
  linuxLogin: Body
  linuxHost: Body
  mountServer: (server: Body) => Body
  jobType: string
  sessionType: string
  autoSelection: string
  secureRestore: Body
  redirect: Body
  newUuid: string
  datastore: (datastore: Body, disks: string[]) => Body
}

const first: Words = {
  revision: '1.1-rev0',
  object: object => object,
  restores: 'vmware',
  restorePoints: 'objectRestorePoints',
  restorePointId: 'objectRestorePointId',
  linuxLogin: { autoElevated: true },
  linuxHost: {},
  mountServer: server => server,
  jobType: 'Backup',
  sessionType: 'Job',
  autoSelection: 'autoSelection',
  secureRestore: { enableAntivirusScan: false },
  redirect: { redirectIsEnabled: false },
  newUuid: 'generateNew',
  datastore: datastore => ({ datastore, diskType: 'Thin' })
}

const second: Words = {
  ...first,
  revision: '1.2-rev1',
  object: object => ({ ...object, platform: 'VMware' }),
  restores: 'vSphere',
  restorePoints: 'restorePoints',
  restorePointId: 'restorePointId',
  linuxLogin: { elevateToRoot: true },
  linuxHost: { credentialsStorageType: 'Permanent' },
  sessionType: 'BackupJob',
  autoSelection: 'autoSelectEnabled',
  secureRestore: { antivirusScanEnabled: false },
  redirect: { redirectEnabled: false },
  datastore: (datastore, disks) => ({ diskMappings: disks.map(diskName => ({ diskName, datastore })) })
}

const third: Words = {
  ...second,
  revision: '1.3-rev1',
  object: object => ({ ...object, platform: 'VSphere' }),
  linuxLogin: { elevateToRoot: true, authenticationType: 'Password' },
  mountServer: server => ({ mountServerSettingsType: 'Windows', windows: server }),
  jobType: 'VSphereBackup',
  newUuid: 'GenerateNew'
}

export const words: readonly Words[] = [first, second, third]

export const infrastructure = '/api/v1/backupInfrastructure'

/** Sends what must be taken, and gives what came back. */
export async function done (call: Promise<Reply>, status = 201): Promise<Body> {
  const reply = await call
  if (reply.status !== status) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body
}

/** How a call was refused, in one line. */
export async function refused (call: Promise<Reply>): Promise<string> {
  const { status, body } = await call
  return `${status} ${body.errorCode} ${body.message}`
}

/** Reads a session again and again while time passes, as clients do, until it has ended; tells the states seen. */
export async function polled ({ advance }: TestWorld, vbr: Client, { id }: Body): Promise<Body> {
  const seen: string[] = []
  for (let calls = 0; calls < 500; calls++) {
    const { body } = await vbr.get(`/api/v1/sessions/${id}`)
    if (seen.at(-1) !== body.state) seen.push(body.state)
    if (body.state === 'Stopped') return { ...body, seen }
    await advance('15s')
  }
  throw new Error(`Session ${id} does not end: ${seen.join(', ')}`)
}

/** The rows of a list. */
export const rows = async (vbr: Client, path: string): Promise<Body[]> => (await done(vbr.get(path), 200)).data
