import t from 'tap'
import { createSessionWait } from '../../../src/state/control/session-wait.js'
import { startTest } from '../../estate/simulator.js'
import { makeJob, pointsOf, runJob, session, startJob } from '../backups/stories.js'
import { serverProxy } from '../../estate/vbr/infrastructure.js'
import { extentA, winRepo } from '../../estate/vbr/repositories.js'

const { world, simulator, control } = await startTest(t)

const states = async (vbr: Parameters<typeof session>[0], ids: string[]): Promise<string[]> =>
  Promise.all(ids.map(async id => (await session(vbr, id)).state))

t.test('a repository takes as many machines at once as it is told to: the others wait for it', async t => {
  const { vbr, advance, untilIdle } = await world()
  // Its limit is four.
  const first = await makeJob(vbr, { name: 'First', machines: ['sql01', 'sql02', 'exch01', 'app01'] })
  const second = await makeJob(vbr, { name: 'Second', machines: ['web01', 'web02'] })
  const ids = [await startJob(vbr, first), await startJob(vbr, second)]
  await advance('20s')
  t.same(await states(vbr, ids), ['Working', 'WaitingRepository'])
  t.equal((await session(vbr, ids[1] ?? '')).progressPercent, 0)
  // app01 is the first to end, after two minutes and a half: one slot is free.
  await advance('3m')
  t.same(await states(vbr, ids), ['Working', 'Working'])
  for (let turns = 0; turns < 20; turns++) await untilIdle()
  t.same(await states(vbr, ids), ['Stopped', 'Stopped'])
  t.equal((await pointsOf(vbr, second)).length, 2)
})

t.test('proxies take as many machines at once as they are told to: the others wait for a slot', async t => {
  const { vbr, advance } = await world()
  const storage = { backupProxies: { autoSelectEnabled: false, proxyIds: [serverProxy] } }
  const jobs = [
    await makeJob(vbr, { name: 'A', machines: ['sql01'], storage }),
    await makeJob(vbr, { name: 'B', machines: ['sql02'], storage }),
    await makeJob(vbr, { name: 'C', machines: ['web01'], storage }),
    await makeJob(vbr, { name: 'D', machines: ['web02'], storage, isHighPriority: true })
  ]
  const ids = []
  for (const job of jobs) ids.push(await startJob(vbr, job))
  await advance('20s')
  t.same(await states(vbr, ids), ['Working', 'Working', 'WaitingSlot', 'WaitingSlot'])
  // sql02 is done after six minutes and a half.
  await advance('6m')
  await advance('20s')
  t.same(await states(vbr, ids), ['Working', 'Stopped', 'WaitingSlot', 'Working'], 'high priority comes first')
})

t.test('a client that follows a waiting session gets to its end', async t => {
  const w = await world()
  const { vbr } = w
  await startJob(vbr, await makeJob(vbr, { name: 'First', machines: ['sql01', 'sql02', 'exch01', 'app01'] }))
  const id = await startJob(vbr, await makeJob(vbr, { name: 'Second', machines: ['web01'] }))
  const { kernel, settle, clock } = simulator.worlds.get(w.name)
  const ended = await createSessionWait(kernel, { settle, advanceTo: clock.advanceTo })(id)
  t.equal(ended.result, 'Success')
})

t.test('with a clock that moves with every poll, a client that polls a run which waits gets to its end', async t => {
  const polled = await startTest(t, { clock: { mode: 'poll', step: 30_000 } })
  const { vbr } = await polled.world()
  await startJob(vbr, await makeJob(vbr, { name: 'First', machines: ['sql01', 'sql02', 'exch01', 'app01'] }))
  const job = await makeJob(vbr, { name: 'Second', machines: ['web01'] })
  const id = await startJob(vbr, job)
  const met: string[] = []
  for (let polls = 0; polls < 40 && met.at(-1) !== 'Stopped'; polls++) met.push((await session(vbr, id)).state)
  t.same([...new Set(met)], ['WaitingRepository', 'Working', 'Stopped'])

  await startJob(vbr, job)
  const status = async () => (await vbr.get(`/api/v1/jobs/states?idFilter=${job}`)).body.data[0].status
  let calls = 1
  while (['Starting', 'Running'].includes(await status()) && calls < 40) calls++
  t.ok(calls < 40, 'the row of its job leads there, too')
})

t.test('a run that somebody takes out of the world leaves its slots to others', async t => {
  const w = await world()
  const { vbr, advance } = w
  const first = await startJob(vbr, await makeJob(vbr, { name: 'First', machines: ['sql01', 'sql02', 'exch01', 'app01'] }))
  const waiting = await startJob(vbr, await makeJob(vbr, { name: 'Second', machines: ['web01'] }))
  const third = await startJob(vbr, await makeJob(vbr, { name: 'Third', machines: ['web02'] }))
  await advance('20s')
  for (const id of [waiting, first]) {
    t.equal((await control.del(`/api/worlds/${w.name}/collections/vbr.sessions/${id}`)).status, 204)
  }
  t.same(await states(vbr, [third]), ['Working'])
  await advance('2m')
  t.match(await session(vbr, third), { result: { result: 'Success' } })
})

t.test('a run that is stopped gives its slots to the next', async t => {
  const { vbr, advance } = await world()
  const first = await makeJob(vbr, { name: 'First', machines: ['sql01', 'sql02', 'exch01', 'app01'] })
  const ids = [await startJob(vbr, first), await startJob(vbr, await makeJob(vbr, { name: 'Second', machines: ['web01'] }))]
  await advance('20s')
  await vbr.post(`/api/v1/jobs/${first}/stop`, { body: { gracefulStop: false } })
  await advance('5s')
  t.same(await states(vbr, ids), ['Stopped', 'Working'])
})

t.test('an extent that a run writes to is busy until it ends', async t => {
  const w = await world()
  const { repositories } = simulator.worlds.get(w.name).vbr
  const job = await makeJob(w.vbr, { machines: ['sql01'] })
  t.notOk(repositories.isBusy(winRepo))
  await startJob(w.vbr, job)
  await w.advance('20s')
  t.ok(repositories.isBusy(winRepo))
  t.notOk(repositories.isBusy(extentA))
  await w.advance('1h')
  t.notOk(repositories.isBusy(winRepo))
  t.equal((await runJob(w, job)).result.result, 'Success')
})
