import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { makeJob, pointsOf, session, startJob } from '../backups/stories.js'
import { linuxHost, linuxProxy } from '../../estate/vbr/infrastructure.js'

const { world, control } = await startTest(t)

interface Progress { progressPercent: number, readSize: number, duration: string }
interface Task { id: string, name: string, state: string, progress?: Progress }

const tasksOf = async ({ vbr }: TestWorld, id: string): Promise<Task[]> =>
  (await vbr.get(`/api/v1/sessions/${id}/taskSessions`)).body.data
const arrange = (name: string, body: object) => control.post(`/api/worlds/${name}/outcomes`, { body })
const onLinuxProxy = { storage: { backupProxies: { autoSelectEnabled: false, proxyIds: [linuxProxy] } } }

t.test('a machine that is being processed tells how far it is, in its own record and in every list', async t => {
  const w = await world()
  const { vbr, advance } = w
  const id = await startJob(vbr, await makeJob(vbr, { machines: ['sql01'] }))
  await advance('20s')
  const [first] = await tasksOf(w, id)
  t.match(first, { state: 'Working', progress: { progressPercent: Number, duration: /^00:00:\d\d$/, processingRate: /MB\/s$/, bottleneck: 'Source' } })
  await advance('30s')
  const [later] = await tasksOf(w, id)
  const [before, now] = [first?.progress?.progressPercent ?? 0, later?.progress?.progressPercent ?? 0]
  t.ok(now > before && now < 100, `${before} → ${now}`)
  t.ok(Number(later?.progress?.readSize) > Number(first?.progress?.readSize))
  t.same((await vbr.get(`/api/v1/taskSessions/${String(first?.id)}`)).body.progress, later?.progress)
  const { body: { data } } = await vbr.get('/api/v1/taskSessions?stateFilter=Working')
  t.same(data.find((task: Task) => task.id === first?.id).progress, later?.progress)
  t.equal((await session(vbr, id)).progressPercent, now, 'as the run itself, which has no other')
  await advance('1h')
  t.equal((await tasksOf(w, id))[0]?.progress?.progressPercent, 100)
})

t.test('a machine whose proxy goes offline fails half a minute later, not when it would have been done', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['sql01'], ...onLinuxProxy })
  const id = await startJob(vbr, job)
  await advance('20s')
  await arrange(w.name, { subject: linuxHost, state: 'offline' })
  const { body: { records } } = await vbr.get(`/api/v1/sessions/${id}/logs`)
  t.match(records.find(({ title }: { title: string }) => title.includes('does not respond')), { status: 'Warning', title: /^sql01/ })
  t.equal((await tasksOf(w, id))[0]?.state, 'Working')
  await advance('31s')
  t.match((await tasksOf(w, id))[0], { state: 'Stopped', result: { result: 'Failed' } })
  await advance('5m')
  t.match((await session(vbr, id)).result, { result: 'Failed', message: 'The backup proxy is not available.' })
  t.same(await pointsOf(vbr, job), [])
})

t.test('one that comes back in time goes on with what it did', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['sql01'], ...onLinuxProxy })
  const undisturbed = await world()
  const twin = await startJob(undisturbed.vbr, await makeJob(undisturbed.vbr, { machines: ['sql01'], ...onLinuxProxy }))
  const id = await startJob(vbr, job)
  for (const one of [w, undisturbed]) await one.advance('20s')
  const { body: rule } = await arrange(w.name, { subject: linuxHost, state: 'offline' })
  await advance('10s')
  await control.del(`/api/worlds/${w.name}/outcomes/${rule.id}`)
  await advance('1h')
  await undisturbed.advance('1h')
  const [ended, other] = [await session(vbr, id), await session(undisturbed.vbr, twin)]
  t.match(ended.result, { result: 'Success' })
  t.equal(ended.endTime, other.endTime)
})
