import type { Client, Reply, TestWorld } from '../../estate/simulator.js'
import { create, vcenter } from '../jobs/samples.js'
import { winRepo } from '../../estate/vbr/repositories.js'

/** The machines of the default estate that the stories are about, by name. */
const machines: Record<string, string> = {
  exch01: 'vm-103', sql01: 'vm-104', sql02: 'vm-105', web01: 'vm-107', web02: 'vm-108', web03: 'vm-109', app01: 'vm-110'
}

export const machine = (name: string) => ({
  platform: 'VSphere', hostName: vcenter, name, type: 'VirtualMachine', objectId: machines[name] ?? `vm-${name}`
})

/** What of a job a story says; the rest is as plain as can be. */
export interface Plain {
  name?: string
  machines?: string[]
  /** Instead of machines. */
  includes?: object[]
  repository?: string
  storage?: object
  advanced?: object
  schedule?: object
  excludes?: object
  isHighPriority?: boolean
}

/** Makes a job that nothing starts by itself; gives its id. */
export async function makeJob (vbr: Client, plain: Plain = {}): Promise<string> {
  const {
    name = 'Story', machines = ['web01', 'web02'], includes = machines.map(machine), repository = winRepo, storage,
    advanced, schedule, excludes, isHighPriority = false
  } = plain
  return create(vbr, {
    name,
    isHighPriority,
    virtualMachines: { includes, ...(excludes && { excludes }) },
    storage: {
      backupRepositoryId: repository,
      backupProxies: { autoSelectEnabled: true },
      retentionPolicy: { type: 'RestorePoints', quantity: 7 },
      advancedSettings: { backupModeType: 'Incremental', ...advanced },
      ...storage
    },
    guestProcessing: { appAwareProcessing: { isEnabled: false }, guestFSIndexing: { isEnabled: false } },
    schedule: { runAutomatically: false, ...schedule }
  })
}

/** Starts a job, and gives the id of the session. */
export async function startJob (vbr: Client, job: string, body: object = {}): Promise<string> {
  const reply = await vbr.post(`/api/v1/jobs/${job}/start`, { body })
  if (reply.status !== 201) throw new Error(`The job did not start: ${JSON.stringify(reply.body)}`)
  return reply.body.id
}

export const session = async (vbr: Client, id: string): Promise<Reply['body']> =>
  (await vbr.get(`/api/v1/sessions/${id}`)).body

/** Starts a job, waits until nothing is under way, and gives the session as it ended. */
export async function runJob ({ vbr, untilIdle }: TestWorld, job: string, body: object = {}): Promise<Reply['body']> {
  const id = await startJob(vbr, job, body)
  for (let turns = 0; turns < 200; turns++) {
    await untilIdle()
    const now = await session(vbr, id)
    if (now.state === 'Stopped') return now
  }
  throw new Error('The run does not end')
}

/** The titles of a session's log, oldest first. */
export async function titles (vbr: Client, id: string): Promise<string[]> {
  const { body } = await vbr.get(`/api/v1/sessions/${id}/logs`)
  const records: Array<{ id: number, title: string }> = body.records
  return records.sort((a, b) => a.id - b.id).map(({ title }) => title)
}

/** The restore points of a job's machine, or of all, oldest first. */
export async function pointsOf (vbr: Client, job: string, name = '*'): Promise<Reply['body'][]> {
  const { body: { data } } = await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)
  if (data.length === 0) return []
  const order = 'orderColumn=CreationTime&orderAsc=true&limit=1000'
  const { body } = await vbr.get(`/api/v1/restorePoints?backupIdFilter=${data[0].id}&nameFilter=${name}&${order}`)
  return body.data
}

export const types = (points: Array<{ type: string }>): string => points.map(({ type }) => type.charAt(0)).join('')

interface Space { freeGB: number, usedSpaceGB: number }

/** The row of a repository in the list of states. */
export const space = async (vbr: Client, id: string): Promise<Space> =>
  (await vbr.get(`/api/v1/backupInfrastructure/repositories/states?idFilter=${id}`)).body.data[0]
