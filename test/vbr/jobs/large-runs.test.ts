import t from 'tap'
import { clientOf, login, startTest, type Reply, type TestWorld } from '../../estate/simulator.js'
import { makeJob, session, startJob, titles } from '../backups/stories.js'
import { winRepo } from '../../estate/vbr/repositories.js'
import { vcenter } from './samples.js'

t.setTimeout(180_000)
const { simulator, control } = await startTest(t)
const machines = 450

interface LargeWorld extends Pick<TestWorld, 'name' | 'vbr' | 'advance' | 'untilIdle'> { job: string }

let count = 0
/** A world of hundreds of machines, with a job of all of them, and with room for them. */
async function large (): Promise<LargeWorld> {
  const name = `large-${++count}`
  await control.post('/api/worlds', { body: { name, size: { vms: machines } } })
  const row = `/api/worlds/${name}/collections/vbr.repositories/${winRepo}`
  const { body } = await control.get(row)
  await control.put(row, { body: { ...body, space: { capacityGB: 1e6, freeGB: 1e6, usedSpaceGB: 0 } } })
  const vbr = await login(simulator.vbr.url, '/api/oauth2/token', `administrator@${name}`)
  const { post } = clientOf(simulator.control.url)
  const advance = (by: string): Promise<Reply> => post(`/api/worlds/${name}/clock/advance`, { body: { by } })
  const untilIdle = (): Promise<Reply> => post(`/api/worlds/${name}/clock/advance`, { body: { untilIdle: true } })
  const includes = [{ platform: 'VSphere', hostName: vcenter, name: vcenter, type: 'vCenterServer' }]
  const job = await makeJob(vbr, { includes, storage: { retentionPolicy: { type: 'RestorePoints', quantity: 1 } } })
  return { name, vbr, advance, untilIdle, job }
}

// What the products answer is read as a client does.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Body = any

const tasksOf = async ({ vbr }: LargeWorld, id: string): Promise<Body[]> =>
  (await vbr.get(`/api/v1/taskSessions?sessionIdFilter=${id}&limit=1000`)).body.data
const countsOf = (tasks: Body[]): Record<string, number> => tasks.reduce((counts, { state, result }) => {
  const key = `${state} ${result.result}`
  return { ...counts, [key]: (counts[key] ?? 0) + 1 }
}, {})
const rowsOf = async ({ name }: LargeWorld, collection: string): Promise<Body[]> =>
  (await control.get(`/api/worlds/${name}/collections/${collection}?limit=100000`)).body.items

/** The most steps that a session takes at one moment. */
function stepsAtOnce ({ body: { steps } }: Reply, step: string): number {
  const counts = new Map<string, number>()
  for (const one of steps.filter((one: Body) => one.step === step)) counts.set(one.due, (counts.get(one.due) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

t.test('a run of hundreds of machines lines them up and clears away after them in several steps at one moment', async t => {
  const w = await large()
  const first = await startJob(w.vbr, w.job)
  t.equal(stepsAtOnce(await w.advance('8s'), 'session:Backup'), 4, 'it looks them up in one step, and lines them up in three')
  const lined = await tasksOf(w, first)
  t.ok(lined.length >= machines - 40 && lined.length <= machines, `${lined.length} tasks`)
  t.equal(new Set(lined.map(({ name }) => name)).size, lined.length, 'each machine once')
  await w.untilIdle()
  t.match(await session(w.vbr, first), { state: 'Stopped', algorithm: 'Full', result: { result: 'Success' } })
  t.same(countsOf(await tasksOf(w, first)), { 'Stopped Success': lined.length })

  const second = await startJob(w.vbr, w.job, { performActiveFull: true })
  await w.untilIdle()
  t.match(await session(w.vbr, second), { state: 'Stopped', result: { result: 'Success' } })
  t.ok((await titles(w.vbr, second)).includes(`Restore points removed by the retention policy: ${lined.length}`))
  const { body: { data: [backup] } } = await w.vbr.get(`/api/v1/backups?jobIdFilter=${w.job}`)
  t.equal((await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${backup.id}&limit=1`)).body.pagination.total, lined.length)
})

t.test('a run of hundreds of machines that is stopped, or that has to end early, leaves no task open', async t => {
  const w = await large()
  const graceful = await startJob(w.vbr, w.job)
  await w.advance('10s')
  const all = (await tasksOf(w, graceful)).length
  await w.vbr.post(`/api/v1/jobs/${w.job}/stop`, { body: { gracefulStop: true } })
  await w.untilIdle()
  const ends: Array<[string, object | undefined]> = [
    ['stopped', undefined],
    ['Failed', { result: 'Failed', at: 2, message: 'The array is on fire.' }],
    ['Warning', { result: 'Warning', at: 2, message: 'The array is smoking.' }]
  ]
  for (const [how, outcome] of ends) {
    if (outcome !== undefined) await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'Backup', ...outcome } })
    const id = await startJob(w.vbr, w.job)
    await w.advance('10s')
    if (outcome === undefined) await w.vbr.post(`/api/v1/jobs/${w.job}/stop`, { body: {} })
    await w.untilIdle()
    t.match(await session(w.vbr, id), { state: 'Stopped', result: { result: how === 'stopped' ? 'Failed' : how } }, how)
    const tasks = await tasksOf(w, id)
    t.equal(tasks.length, all, how)
    t.ok(tasks.every(({ state }) => state === 'Stopped'), how)
    // Some have ended well before.
    const { 'Stopped Success': _, ...others } = countsOf(tasks)
    t.same(Object.keys(others), [how === 'Warning' ? 'Stopped Warning' : 'Stopped Failed'], how)
    t.ok((Object.values(others)[0] ?? 0) > all / 2, how)
  }
  t.same(await rowsOf(w, 'vbr.taskSlots').then(rows => rows.map(({ held, waiting }) => [held, waiting])), [[[], []]])
  const sessions = (await rowsOf(w, 'vbr.sessions')).filter(({ jobId }) => jobId === w.job)
  t.equal(sessions.length, 4)
  t.ok(sessions.every(({ state }) => state === 'Stopped'))
})

t.test('a run of hundreds of machines without any proxy fails whole', async t => {
  const w = await large()
  for (const { id, type } of (await w.vbr.get('/api/v1/backupInfrastructure/proxies?limit=100')).body.data) {
    if (type === 'ViProxy') await w.vbr.post(`/api/v1/backupInfrastructure/proxies/${id}/disable`)
  }
  await w.untilIdle()
  const id = await startJob(w.vbr, w.job)
  await w.untilIdle()
  t.match(await session(w.vbr, id), { state: 'Stopped', result: { result: 'Failed', message: 'No backup proxy is available.' } })
  t.equal((await titles(w.vbr, id)).filter(title => title === 'No backup proxy is available.').length, 1)
  const counts = countsOf(await tasksOf(w, id))
  t.same(Object.keys(counts), ['Stopped Failed'])
})
