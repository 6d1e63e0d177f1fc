import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { serverProxy } from '../../estate/vbr/infrastructure.js'
import { winRepo } from '../../estate/vbr/repositories.js'
import { makeJob, pointsOf, runJob, session, startJob } from '../backups/stories.js'
import { quiet } from './samples.js'

const { world } = await startTest(t)

const seconds = ({ creationTime, endTime }: { creationTime: string, endTime: string }): number =>
  (Date.parse(endTime) - Date.parse(creationTime)) / 1_000
const megabyte = 2 ** 20

const path = `/api/v1/backupInfrastructure/repositories/${winRepo}`
/** How fast data may come to the repository and go from it, in MB a second. */
async function limit (w: TestWorld, readWriteRate: number): Promise<void> {
  const { body } = await w.vbr.get(path)
  const repository = { ...body.repository, readWriteLimitEnabled: true, readWriteRate }
  await w.vbr.put(path, { body: { ...body, repository } })
  await w.untilIdle()
}

t.test('the higher the compression, the smaller the backup', async t => {
  const w = await quiet(world)
  const sizes: number[] = []
  for (const compressionLevel of ['None', 'DedupFriendly', 'Optimal', 'High', 'Extreme']) {
    const job = await makeJob(w.vbr, {
      name: compressionLevel, machines: ['web01'],
      advanced: { storageData: { compressionLevel } }
    })
    sizes.push((await runJob(w, job)).progress.transferredSize)
  }
  t.same(sizes, sizes.toSorted((a, b) => b - a))
  t.equal(new Set(sizes).size, sizes.length)
})

t.test('a limit of the repository slows down what is written there and what is restored from there', async t => {
  const w = await quiet(world)
  const job = await makeJob(w.vbr, { machines: ['web01', 'web02'] })
  const free = await runJob(w, job, { performActiveFull: true })
  await limit(w, 10)
  const slow = await runJob(w, job, { performActiveFull: true })
  const least = slow.progress.transferredSize / megabyte / 10
  t.ok(seconds(slow) >= least && seconds(slow) < least + 60, `${seconds(slow)} s for what takes ${least} s`)
  t.ok(seconds(free) < least)

  const [point] = await pointsOf(w.vbr, job, 'web01')
  const restore = async () => {
    const { body } = await w.vbr.post('/api/v1/restore/vmRestore/vSphere',
      { body: { type: 'OriginalLocation', restorePointId: point.id } })
    await w.untilIdle()
    return seconds(await session(w.vbr, body.id))
  }
  const slowly = await restore()
  await limit(w, 10_000)
  t.ok(await restore() < slowly)
})

t.test('traffic rules slow down what goes over the network, in the hours that they name', async t => {
  const w = await quiet(world)
  const rules = (await w.vbr.get('/api/v1/trafficRules')).body
  const rule = {
    name: 'Everything',
    sourceIPStart: 'Any',
    sourceIPEnd: '',
    targetIPStart: 'Any',
    targetIPEnd: '',
    throttlingEnabled: true,
    throttlingUnit: 'MbytePerSec',
    throttlingValue: 10
  }
  // What stays on one host does not go over the network: the repository is on another one.
  const storage = { backupProxies: { autoSelectEnabled: false, proxyIds: [serverProxy] } }
  const job = await makeJob(w.vbr, { machines: ['web01'], storage })
  const run = async (...more: object[]) => {
    const { status } = await w.vbr.put('/api/v1/trafficRules', { body: { ...rules, trafficRules: more } })
    t.equal(status, 201)
    return runJob(w, job, { performActiveFull: true })
  }
  const free = seconds(await run())
  const slow = await run(rule)
  t.ok(seconds(slow) >= slow.progress.transferredSize / megabyte / 10)
  const never = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    .map(day => ({ day, hours: Array(24).fill(0).join() }))
  t.equal(seconds(await run({ ...rule, throttlingWindowEnabled: true, throttlingWindowOptions: { days: never } })),
    free)
  t.equal(seconds(await run({ ...rule, targetIPStart: 'Internet' })), free, 'its repository is in no public network')
})

t.test('two jobs do not process one machine at once: the second waits for it, and backs up the others meanwhile',
  async t => {
    const w = await quiet(world)
    const one = await makeJob(w.vbr, { name: 'One', machines: ['sql01'] })
    const other = await makeJob(w.vbr, { name: 'Other', machines: ['sql01', 'web02'] })
    const first = await startJob(w.vbr, one)
    const second = await startJob(w.vbr, other)
    await w.advance('30s')
    const tasks = async (id: string) => {
      const { body } = await w.vbr.get(`/api/v1/sessions/${id}/taskSessions`)
      return Object.fromEntries(body.data.map(({ name, state }: { name: string, state: string }) => [name, state]))
    }
    t.same(await tasks(first), { sql01: 'Working' })
    t.same(await tasks(second), { sql01: 'WaitingSlot', web02: 'Working' })
    for (let n = 0; n < 10; n++) await w.untilIdle()
    const [before, after] = [await session(w.vbr, first), await session(w.vbr, second)]
    t.match([before.result.result, after.result.result], ['Success', 'Success'])
    const [task] = (await w.vbr.get(`/api/v1/sessions/${second}/taskSessions?nameFilter=sql01`)).body.data
    t.ok(Date.parse(task.creationTime) >= Date.parse(before.endTime) - 10_000, 'not before the other is done with it')
  })
