import { type Client, type TestWorld } from '../../estate/simulator.js'
import { winRepo } from '../../estate/vbr/repositories.js'

export const flr = '/api/v1/backupBrowser/flr/unstructuredData'
export const root = '\\\\nas01.lindwurm.example\\projects'

export interface Item extends Record<'name' | 'type' | 'location' | 'itemState' | 'modifiedDate', string> {
  size: number
  versionsCount: number
}
export interface Point { id: string, creationTime: string, backupId: string }

export const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

/** A job of a share that has run `times`, a week between. Gives its id and its points, oldest first. */
export async function backUp (
  w: TestWorld, objects: object[], { times = 1, type = 'FileBackup', name = 'Shares', more = {} as object } = {}
) {
  const { vbr, advance, untilIdle } = w
  const { body: job } = await vbr.post('/api/v1/jobs', {
    body: { name, type, objects, backupRepository: { backupRepositoryId: winRepo, ...more } }
  })
  for (let run = 0; run < times; run++) {
    if (run > 0) await advance('6d')
    await vbr.post(`/api/v1/jobs/${job.id}/start`, { body: {} })
    await untilIdle()
  }
  const backupId = (await vbr.get(`/api/v1/backups?jobIdFilter=${job.id}`)).body.data[0].id as string
  return { jobId: job.id as string, backupId, points: await pointsOf(vbr, backupId) }
}

export const pointsOf = async (vbr: Client, backupId: string): Promise<Point[]> =>
  (await vbr.get(`/api/v1/restorePoints?backupIdFilter=${backupId}&orderColumn=CreationTime&orderAsc=true&limit=200`)).body.data

export async function mount (vbr: Client, spec: object) {
  const mounted = await vbr.post('/api/v1/restore/flr/unstructuredData', { body: spec })
  const at = `${flr}/${mounted.body.sessionId}`
  const browse = async (path: string, more: object = {}): Promise<Item[]> =>
    (await vbr.post(`${at}/browse`, { body: { path, pagination: { limit: 1000 }, ...more } })).body.items
  return { mounted, at, browse, sessionId: mounted.body.sessionId as string }
}

/** What lies in a folder of a server today. */
export async function today (vbr: Client, serverId: string, path: string): Promise<string[]> {
  const { body } = await vbr.post(`/api/v1/inventory/unstructuredDataServers/${serverId}/startBrowse`)
  const folder = await vbr.post(`/api/v1/inventory/unstructuredDataServers/sessions/${body.sessionId}/browse`, { body: { path, pagination: { limit: 1000 } } })
  return names(folder.body.items ?? [])
}
