import { get } from '../api/call.js'
import type {
  HeldSlot, Items, Page, Results, Vb365Job, Vb365License, Vb365Organization, Vb365Proxy, Vb365Repository, Vb365Session,
  VbrJobState, VbrLicense, VbrProxy, VbrProxyState, VbrRepositoryState, VbrSession, WorldInfo
} from '../api/models.js'
import { type Run, toRunOfVb365, toRunOfVbr } from '../model/runs.js'
import { type Job, toCopyJob, toJobOfVb365, toJobOfVbr } from '../model/jobs.js'
import { type Place, toPlaceOfVb365, toPlaceOfVbr } from '../model/places.js'
import type { FeedSource } from './feeds.js'

/** How many rows of a list are read at once. */
const page = 500

const sessionsOf = { vbr: ['vbr.sessions', 'vbr.jobs', 'vbr.taskSessions'], vb365: ['vb365.jobSessions', 'vb365.jobs', 'vb365.copyJobs'] }

/** All of a list of Microsoft 365, page by page. */
export async function allResults<T> (world: string, path: string, most = 5000): Promise<T[]> {
  const all: T[] = []
  for (let offset = 0; offset < most; offset += page) {
    const mark = path.includes('?') ? '&' : '?'
    const { results } = await get<Results<T>>(world, 'vb365', `${path}${mark}limit=${page}&offset=${offset}`)
    all.push(...results)
    if (results.length < page) break
  }
  return all
}

export async function allData<T> (world: string, path: string, most = 5000): Promise<T[]> {
  const all: T[] = []
  for (let skip = 0; skip < most; skip += page) {
    const mark = path.includes('?') ? '&' : '?'
    const { data, pagination } = await get<Page<T>>(world, 'vbr', `${path}${mark}limit=${page}&skip=${skip}`)
    all.push(...data)
    if (all.length >= pagination.total || data.length === 0) break
  }
  return all
}

export const vbrJobs: FeedSource<Job[]> = {
  key: 'jobs vbr',
  on: sessionsOf.vbr,
  moves: true,
  load: async world => (await allData<VbrJobState>(world, '/api/v1/jobs/states')).map(toJobOfVbr)
}

export const vb365Jobs: FeedSource<Job[]> = {
  key: 'jobs vb365',
  on: [...sessionsOf.vb365, 'vb365.repositories'],
  load: async world => {
    const [jobs, copies, repositories] = await Promise.all([
      allResults<Vb365Job>(world, '/v8/Jobs'), allResults<Vb365Job>(world, '/v8/CopyJobs'),
      allResults<Vb365Repository>(world, '/v8/BackupRepositories')
    ])
    const names = new Map(repositories.map(({ id, name }) => [id, name]))
    return [...jobs.map(job => toJobOfVb365(job, names)), ...copies.map(job => toCopyJob(job, names))]
  }
}

/** What ran within the last two weeks, newest first. */
export interface History { vbr: Run[], vb365: Run[], isCut: boolean }
export const historyDays = 14
const day = 86_400_000
const mostRuns = 5000

/**
 * Two weeks are read once. Then only what may have changed: sessions that were still running, and those begun since.
 */
export const history: FeedSource<History> = {
  key: 'history',
  on: [...sessionsOf.vbr, ...sessionsOf.vb365, 'clock'],
  moves: true,
  load: async (world, before) => {
    const { now } = await get<{ now: string }>(world, 'control', '/api/worlds/{world}/clock')
    const from = Date.parse(now) - (historyDays + 1) * day
    const [vbr, vb365] = await Promise.all([vbrRuns(world, from, before?.vbr), vb365Runs(world, from, before?.vb365)])
    return { vbr, vb365, isCut: vbr.length >= mostRuns || vb365.length >= mostRuns }
  }
}

/** The number of newest runs that are read again at once; one that runs and is older is asked for by itself. */
const mostAgain = 200

/**
 * The runs before that will not change any more, those of them that still may, and the time from which all others are
 * read again: that of the oldest one that runs, unless much has come since.
 */
function settled (before: Run[] | undefined, from: number): { kept: Run[], older: Run[], since: number } {
  if (before === undefined || before.length === 0) return { kept: [], older: [], since: from }
  const running = before.filter(({ isRunning }) => isRunning).map(({ began }) => began)
  const first = Math.min(...running, before[0]?.began ?? from)
  const since = Math.max(from, first, before[mostAgain]?.began ?? 0)
  const others = before.filter(({ began }) => began < since && began >= from)
  const older = others.filter(({ isRunning }) => isRunning)
  return { kept: others.filter(({ isRunning }) => !isRunning), older, since }
}

/** What has become of runs that were under way; one that is gone is left out. */
async function readAgain (runs: Run[], read: (id: string) => Promise<Run>): Promise<Run[]> {
  const found = await Promise.all(runs.map(({ id }) => read(id).catch(() => undefined)))
  return found.filter(run => run !== undefined)
}

const inOrder = (runs: Run[], older: Run[]): Run[] =>
  older.length === 0 ? runs : [...runs, ...older].sort((one, other) => other.began - one.began)

async function vbrRuns (world: string, from: number, before: Run[] | undefined, most = mostRuns): Promise<Run[]> {
  const { kept, older, since } = settled(before, from)
  const filter = since <= 0 ? '' : `createdAfterFilter=${encodeURIComponent(new Date(since - 1).toISOString())}&`
  const read = await allData<VbrSession>(world, `/api/v1/sessions?${filter}orderColumn=CreationTime&orderAsc=false`, most)
  const again = await readAgain(older, async id => toRunOfVbr(await get<VbrSession>(world, 'vbr', `/api/v1/sessions/${id}`)))
  return inOrder([...read.map(toRunOfVbr).filter(({ began }) => began >= since), ...kept], again)
}

async function vb365Runs (world: string, from: number, before: Run[] | undefined, most = mostRuns): Promise<Run[]> {
  const { kept, older, since } = settled(before, from)
  const size = before === undefined ? page : 100
  const read: Run[] = []
  // The newest come first, and no filter knows when one began: read on until they are older.
  for (let offset = 0; offset < most; offset += size) {
    const path = `/v8/JobSessions?limit=${size}&offset=${offset}`
    const { results } = await get<Results<Vb365Session>>(world, 'vb365', path)
    read.push(...results.map(session => toRunOfVb365(session, () => undefined)))
    if (results.length < size || (read.at(-1)?.began ?? 0) < since) break
  }
  const again = await readAgain(older, async id =>
    toRunOfVb365(await get<Vb365Session>(world, 'vb365', `/v8/JobSessions/${id}`), () => undefined))
  return inOrder([...read.filter(({ began }) => began >= since), ...kept], again)
}

export interface SessionList { vbr: Run[], vb365: Run[], runs: Run[], isCut: boolean }
export interface WantedSessions { product?: 'vbr' | 'vb365', result?: 'run' | 'ok' | 'warn' | 'fail' }
const filtersOf = {
  run: { vbr: 'stateFilter=Working', vb365: 'status=Running' },
  ok: { vbr: 'resultFilter=Success', vb365: 'status=Succeeded' },
  warn: { vbr: 'resultFilter=Warning', vb365: 'status=Warning' },
  fail: { vbr: 'resultFilter=Failed', vb365: 'status=Failed' }
}

/** The newest sessions of both products, in one row; of a product or a result, as its server finds them. */
export const sessionList = (most: number, { product, result }: WantedSessions): FeedSource<SessionList> => ({
  key: `sessions ${most} ${product} ${result}`,
  on: [...sessionsOf.vbr, ...sessionsOf.vb365],
  moves: true,
  load: async (world, before) => {
    const filters = result === undefined ? undefined : filtersOf[result]
    const [vbr, vb365] = await Promise.all([
      product === 'vb365' ? [] : filters === undefined ? vbrRuns(world, 0, before?.vbr, most) : newestOfVbr(world, filters.vbr, most),
      product === 'vbr' ? [] : filters === undefined ? vb365Runs(world, 0, before?.vb365, most) : newestOfVb365(world, filters.vb365, most)
    ])
    const runs = [...vbr, ...vb365].sort((one, other) => other.began - one.began)
    return { vbr, vb365, runs, isCut: vbr.length >= most || vb365.length >= most }
  }
})

/** With a filter an old session may come in when it ends: such a list is read from its beginning each time. */
async function newestOfVbr (world: string, filter: string, most: number): Promise<Run[]> {
  return (await allData<VbrSession>(world, `/api/v1/sessions?${filter}&orderColumn=CreationTime&orderAsc=false`, most)).map(toRunOfVbr)
}

async function newestOfVb365 (world: string, filter: string, most: number): Promise<Run[]> {
  return (await allResults<Vb365Session>(world, `/v8/JobSessions?${filter}`, most)).map(session => toRunOfVb365(session, () => undefined))
}

export const vbrPlaces: FeedSource<Place[]> = {
  key: 'repositories vbr',
  on: ['vbr.repositories', 'vbr.scaleOutRepositories', 'vbr.backups', 'vbr.restorePoints', 'vbr.managedServers'],
  load: async world => (await allData<VbrRepositoryState>(world, '/api/v1/backupInfrastructure/repositories/states')).map(toPlaceOfVbr)
}

export const vb365Places: FeedSource<Place[]> = {
  key: 'repositories vb365',
  on: ['vb365.repositories', 'vb365.restorePoints', 'vb365.storageUsage', 'vb365.proxies'],
  load: async world => (await allResults<Vb365Repository>(world, '/v8/BackupRepositories')).map(toPlaceOfVb365)
}

/** What each repository has used, day by day. */
export const space: FeedSource<ReadonlyMap<string, number[]>> = {
  key: 'space',
  on: ['clock', 'vbr.restorePoints', 'vb365.restorePoints'],
  load: async world => {
    const { items } = await get<Items<{ repository: string, days: Array<{ used: number }> }>>(
      world, 'control', '/api/worlds/{world}/space?days=14')
    return new Map(items.map(({ repository, days }) => [repository, days.map(({ used }) => used)]))
  }
}

export interface Proxy {
  id: string
  product: 'vbr' | 'vb365'
  name: string
  host: string
  hostId: string | undefined
  isOnline: boolean
  note: string
  slots: number
  taken: number
}

export const proxies: FeedSource<Proxy[]> = {
  key: 'proxies',
  on: ['vbr.proxies', 'vbr.managedServers', 'vbr.taskSlots', 'vb365.proxies', 'vb365.jobSessions'],
  load: async world => {
    const [states, models, held, others] = await Promise.all([
      allData<VbrProxyState>(world, '/api/v1/backupInfrastructure/proxies/states'),
      allData<VbrProxy>(world, '/api/v1/backupInfrastructure/proxies'),
      heldSlots(world),
      allResults<Vb365Proxy>(world, '/v8/Proxies')
    ])
    const most = new Map(models.map(({ id, server }) => [id, server?.maxTaskCount ?? 0]))
    return [
      ...states.map(({ id, name, hostName, hostId, isOnline, isDisabled }) => ({
        id, product: 'vbr' as const, name, host: hostName, hostId, isOnline: isOnline && !isDisabled,
        note: isDisabled ? 'Disabled' : isOnline ? '' : 'Offline',
        slots: most.get(id) ?? 0, taken: held.filter(({ proxyId }) => proxyId === id).length
      })),
      ...others.map(({ id, hostName, status, maintenanceModeState }) => ({
        id, product: 'vb365' as const, name: hostName, host: hostName, hostId: undefined, isOnline: status === 'Online',
        note: maintenanceModeState === 'Enabled' ? 'Maintenance' : status === 'Online' ? '' : status, slots: 0, taken: 0
      }))
    ]
  }
}

/** What holds a slot of a proxy now; no reply of the product tells it. */
export async function heldSlots (world: string): Promise<HeldSlot[]> {
  const { items } = await get<Items<{ held?: HeldSlot[] }>>(world, 'control', '/api/worlds/{world}/collections/vbr.taskSlots')
  return items.flatMap(({ held = [] }) => held)
}

export const organizations: FeedSource<Vb365Organization[]> = {
  key: 'organizations',
  on: ['vb365.organizations'],
  load: world => allResults<Vb365Organization>(world, '/v8/Organizations')
}

export interface Licences { vbr: VbrLicense | undefined, vb365: Vb365License | undefined }
export const licences: FeedSource<Licences> = {
  key: 'licences',
  on: ['vbr.license', 'vbr.licensedWorkloads', 'vb365.license', 'vb365.licensedUsers'],
  load: async world => {
    // A product without a licence refuses; that is what there is to show.
    const [vbr, vb365] = await Promise.all([
      get<VbrLicense>(world, 'vbr', '/api/v1/license').catch(() => undefined),
      get<Vb365License>(world, 'vb365', '/v8/License').catch(() => undefined)
    ])
    return { vbr, vb365 }
  }
}

export const worldList: FeedSource<WorldInfo[]> = {
  key: 'worlds',
  on: ['clock'],
  load: async world => (await get<Items<WorldInfo>>(world, 'control', '/api/worlds')).items
}

/** Names of those whose backups a session processes, by the last id of how a backup names them. */
export const objectNames: FeedSource<ReadonlyMap<string, string> | undefined> = {
  key: 'names vb365',
  on: ['vb365.users', 'vb365.groups', 'vb365.sites', 'vb365.teams'],
  load: async world => {
    const names = new Map<string, string>()
    for (const { id } of await allResults<Vb365Organization>(world, '/v8/Organizations')) {
      for (const kind of ['Users', 'Groups', 'Sites', 'Teams']) {
        const rows = await allResults<{ id: string, name?: string, displayName?: string }>(world, `/v8/Organizations/${id}/${kind}`, 1000).catch(() => [])
        for (const row of rows) names.set(row.id, row.displayName ?? row.name ?? row.id)
      }
    }
    return names
  }
}

export interface Condition { id: string, subject: string, state: string }
/** What is offline or full by a rule. */
export const conditions: FeedSource<Condition[]> = {
  key: 'conditions',
  on: ['*', 'rules'],
  load: async world => (await get<Items<Partial<Condition>>>(world, 'control', '/api/worlds/{world}/outcomes')).items
    .flatMap(({ id, subject, state }) =>
      id === undefined || subject === undefined || state === undefined ? [] : [{ id, subject, state }])
}

/** What is under way now, whichever view is open. */
export const underWay: FeedSource<Run[]> = {
  key: 'under way',
  on: [...sessionsOf.vbr, ...sessionsOf.vb365],
  moves: true,
  load: async world => {
    const [vbr, vb365] = await Promise.all([
      get<Page<VbrSession>>(world, 'vbr', '/api/v1/sessions?stateFilter=Working&limit=50'),
      get<Results<Vb365Session>>(world, 'vb365', '/v8/JobSessions?status=Running&limit=50')
    ])
    const jobs = vb365.results.length === 0 ? [] : await allResults<Vb365Job>(world, '/v8/Jobs')
    const names = new Map(jobs.map(({ id, name }) => [id, name]))
    return [...vbr.data.map(toRunOfVbr), ...vb365.results.map(session => toRunOfVb365(session, id => names.get(id)))]
  }
}

/** For a place that shows something of one product only. */
export const nothing: FeedSource<ReadonlyMap<string, string> | undefined> = { key: 'nothing', on: [], load: async () => undefined }
