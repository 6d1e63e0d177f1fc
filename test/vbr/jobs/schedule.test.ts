import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { automatic, create, dc01, quiet, runsOf, stateOf } from './samples.js'
import { domainControllers, fileServers, financeEncrypted } from '../../estate/vbr/jobs.js'

const { world, control } = await startTest(t)
const { world: springWorld } = await startTest(t, { start: Date.parse('2025-03-26T09:00:00Z') })

/** When the runs of a job began, on the server's own clock. */
const begun = async (vbr: Client, id: string): Promise<string[]> =>
  (await runsOf(vbr, id)).map(({ creationTime }: { creationTime: string }) => creationTime.slice(0, 16))

const hoursOf = (from: number, to: number): string =>
  Array.from({ length: 24 }, (_, hour) => hour >= from && hour < to ? 1 : 0).join(',')
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const window = (from: number, to: number) =>
  ({ backupWindow: { days: days.map(day => ({ day, hours: hoursOf(from, to) })) } })

t.test('a daily job runs on its days', async t => {
  const { vbr, advance } = await quiet(world)
  const id = await create(vbr, { schedule: automatic({ daily: { isEnabled: true, localTime: '22:00', dailyKind: 'WeekDays' } }) })
  await advance('10d')
  t.same(await begun(vbr, id), [
    '2025-01-15T22:00', '2025-01-16T22:00', '2025-01-17T22:00', '2025-01-20T22:00', '2025-01-21T22:00', '2025-01-22T22:00',
    '2025-01-23T22:00', '2025-01-24T22:00'
  ])
})

t.test('a daily job keeps its time of day when the clocks change', async t => {
  const { vbr, advance } = await quiet(springWorld)
  const id = await create(vbr, { schedule: automatic({ daily: { isEnabled: true, localTime: '02:30' } }) })
  t.match((await stateOf(vbr, id)).nextRun, /T02:30:00\+01:00$/)
  await advance('6d')
  t.same(await begun(vbr, id),
    ['2025-03-27T02:30', '2025-03-28T02:30', '2025-03-29T02:30', '2025-03-30T03:30', '2025-03-31T02:30', '2025-04-01T02:30'])
  t.match((await stateOf(vbr, id)).nextRun, /T02:30:00(\.000)?\+02:00$/)
})

t.test('a monthly job goes by the ends of months', async t => {
  const { vbr, advance } = await quiet(world)
  const last = await create(vbr, {
    schedule: automatic({ monthly: { isEnabled: true, localTime: '23:30', dayNumberInMonth: 'OnDay', isLastDayOfMonth: true } })
  })
  const friday = await create(vbr, {
    name: 'Friday',
    schedule: automatic({ monthly: { isEnabled: true, localTime: '05:00', dayNumberInMonth: 'Last', dayOfWeek: 'Friday' } })
  })
  const thirty = await create(vbr, {
    name: 'Thirty', schedule: automatic({ monthly: { isEnabled: true, localTime: '05:00', dayNumberInMonth: 'OnDay', dayOfMonth: 30 } })
  })
  t.equal((await stateOf(vbr, last)).nextRun, '2025-01-31T23:30:00+01:00')
  await advance('80d')
  t.same(await begun(vbr, last), ['2025-01-31T23:30', '2025-02-28T23:30', '2025-03-31T23:30'])
  t.same(await begun(vbr, friday), ['2025-01-31T05:00', '2025-02-28T05:00', '2025-03-28T05:00'])
  t.same(await begun(vbr, thirty), ['2025-01-30T05:00', '2025-03-30T05:00'])
})

t.test('a periodic job runs in its hours, and makes up for those it may not run in', async t => {
  const { vbr, advance } = await quiet(world)
  const id = await create(vbr, {
    schedule: automatic({ periodically: { isEnabled: true, periodicallyKind: 'Hours', frequency: 2, ...window(9, 17) } })
  })
  t.equal((await stateOf(vbr, id)).nextRun, '2025-01-15T12:00:00+01:00')
  await advance('1d')
  t.same(await begun(vbr, id), [
    '2025-01-15T12:00', '2025-01-15T14:00', '2025-01-15T16:00', '2025-01-16T09:00', '2025-01-16T10:00'
  ])
})

t.test('a start that comes while the job runs is left out', async t => {
  const { vbr, advance } = await quiet(world)
  const id = await create(vbr, {
    schedule: automatic({ periodically: { isEnabled: true, periodicallyKind: 'Seconds', frequency: 10 } })
  })
  await advance('30m')
  const runs = await runsOf(vbr, id)
  t.ok(runs.length >= 2)
  runs.slice(1).forEach(({ creationTime }: { creationTime: string }, n: number) => {
    t.ok(Date.parse(creationTime) >= Date.parse(runs[n].endTime), 'one at a time')
  })
})

t.test('a continuous job runs again as soon as it has ended, within its window', async t => {
  const { vbr, advance } = await quiet(world)
  const id = await create(vbr, { schedule: automatic({ continuously: { isEnabled: true, ...window(8, 11) } }) })
  t.match((await stateOf(vbr, id)).nextRun, /^2025-01-15T10:00:10/)
  await advance('12h')
  const runs = await runsOf(vbr, id)
  t.ok(runs.length > 3)
  t.ok(runs.every(({ creationTime }: { creationTime: string }) => /T10:/.test(creationTime)))
  t.match((await stateOf(vbr, id)).nextRun, '2025-01-16T08:00:00+01:00')
})

t.test('a job runs after another one, started by its schedule or with the word for it', async t => {
  const { vbr, advance, untilIdle } = await quiet(world)
  await vbr.post(`/api/v1/jobs/${fileServers}/enable`)
  const count = async (): Promise<number> => (await runsOf(vbr, fileServers)).length
  const before = await count()
  await vbr.post(`/api/v1/jobs/${domainControllers}/start`)
  await untilIdle()
  t.equal(await count(), before, 'not when somebody starts the first one')
  await vbr.post(`/api/v1/jobs/${domainControllers}/start`, { body: { performActiveFull: false, startChainedJobs: true } })
  await untilIdle()
  t.equal(await count(), before + 1, 'unless that is asked for')

  await vbr.post(`/api/v1/jobs/${domainControllers}/start`, { body: { performActiveFull: false, startChainedJobs: true } })
  await vbr.post(`/api/v1/jobs/${domainControllers}/stop`, { body: { gracefulStop: false, cancelChainedJobs: true } })
  await untilIdle()
  t.equal(await count(), before + 1, 'and not when who stopped it did not want it')

  await vbr.post(`/api/v1/jobs/${domainControllers}/enable`)
  await advance('1d')
  t.equal(await count(), before + 2, 'by the schedule')
  const [, first] = [await runsOf(vbr, domainControllers), await runsOf(vbr, fileServers)].map(runs => runs.at(-1))
  t.equal(first.creationTime, (await runsOf(vbr, domainControllers)).at(-1).endTime)

  await vbr.post(`/api/v1/jobs/${fileServers}/disable`)
  await advance('1d')
  t.equal(await count(), before + 2, 'a disabled one never')
})

t.test('three jobs in a chain run one after the other', async t => {
  const { vbr, advance } = await quiet(world)
  const first = await create(vbr, { name: 'One', schedule: automatic({ daily: { isEnabled: true, localTime: '12:00' } }) })
  const second = await create(vbr, { name: 'Two', schedule: automatic({ afterThisJob: { isEnabled: true, jobName: 'One' } }) })
  const third = await create(vbr, { name: 'Three', schedule: automatic({ afterThisJob: { isEnabled: true, jobName: 'two' } }) })
  await advance('6h')
  const [one, two, three] = await Promise.all([first, second, third].map(async id => (await runsOf(vbr, id))[0]))
  t.equal(two.creationTime, one.endTime)
  t.equal(three.creationTime, two.endTime)
  t.match((await stateOf(vbr, third)).runAfterJob, { jobName: 'two', jobId: second })
})

t.test('what fails is tried again as often and as late as is set, and then the chain goes on', async t => {
  const { name, vbr, advance } = await quiet(world)
  const retry = { isEnabled: true, retryCount: 2, awaitMinutes: 30 }
  const id = await create(vbr, { schedule: automatic({ daily: { isEnabled: true, localTime: '12:00' }, retry }) })
  const next = await create(vbr, { name: 'Next', schedule: automatic({ afterThisJob: { isEnabled: true, jobName: 'Small' } }) })
  const outcome = { session: 'Backup', subject: id, result: 'Failed', message: 'No luck' }
  t.equal((await control.post(`/api/worlds/${name}/outcomes`, { body: { ...outcome, times: 10 } })).status, 201)
  await advance('10h')
  const runs = await runsOf(vbr, id)
  t.equal(runs.length, 3)
  for (const n of [1, 2]) {
    t.equal(Date.parse(runs[n].creationTime) - Date.parse(runs[n - 1].endTime), 30 * 60_000)
    t.equal(runs[n].originalSessionId ?? runs[0].id, runs[0].id)
  }
  t.equal((await runsOf(vbr, next))[0]?.creationTime, runs[2].endTime)

  await vbr.post(`/api/v1/jobs/${id}/start`)
  await advance('5h')
  t.equal((await runsOf(vbr, id)).length, 4, 'never after a start by hand')
})

t.test('a retry that succeeds is the last one; a warning is never tried again', async t => {
  const { name, vbr, advance } = await quiet(world)
  const schedule = automatic({ daily: { isEnabled: true, localTime: '12:00' }, retry: { isEnabled: true } })
  const id = await create(vbr, { schedule })
  const outcome = { session: 'Backup', subject: id, result: 'Failed', times: 1 }
  await control.post(`/api/worlds/${name}/outcomes`, { body: outcome })
  await advance('20h')
  t.equal((await runsOf(vbr, id)).length, 2)
  t.match(await stateOf(vbr, id), { lastResult: 'Success' })
  await control.post(`/api/worlds/${name}/outcomes`, { body: { ...outcome, result: 'Warning' } })
  await advance('1d')
  t.equal((await runsOf(vbr, id)).length, 3)
  t.match(await stateOf(vbr, id), { lastResult: 'Warning' })
})

t.test('somebody tries again what has failed, and nothing that has not', async t => {
  const { name, vbr, untilIdle } = await quiet(world)
  const id = await create(vbr)
  t.match(await vbr.post(`/api/v1/jobs/${id}/retry`), { status: 400, body: { message: /nothing to retry/ } })
  await control.post(`/api/worlds/${name}/outcomes`,
    { body: { session: 'Backup', subject: id, result: 'Failed', times: 1 } })
  const { body: first } = await vbr.post(`/api/v1/jobs/${id}/start`)
  await untilIdle()
  t.equal((await stateOf(vbr, id)).lastResult, 'Failed')
  const { status, body } = await vbr.post(`/api/v1/jobs/${id}/retry`, { body: { startChainedJobs: false } })
  t.equal(status, 201)
  t.not(body.id, first.id)
  await untilIdle()
  t.equal((await stateOf(vbr, id)).lastResult, 'Success')
  t.equal((await vbr.post(`/api/v1/jobs/${id}/retry`)).status, 400)
})

t.test('a run of the estate\'s past that failed is tried again as a whole', async t => {
  const { vbr, untilIdle } = await quiet(world)
  t.equal((await stateOf(vbr, financeEncrypted)).lastResult, 'Failed')
  t.equal((await vbr.post(`/api/v1/jobs/${financeEncrypted}/retry`)).status, 201)
  await untilIdle()
  t.equal((await stateOf(vbr, financeEncrypted)).lastResult, 'Success')
})

t.test('a job that is disabled, or started by hand, is not tried again', async t => {
  const { name, vbr, advance, untilIdle } = await quiet(world)
  const schedule = automatic({ daily: { isEnabled: true, localTime: '12:00' }, retry: { isEnabled: true, awaitMinutes: 60 } })
  const id = await create(vbr, { schedule })
  await control.post(`/api/worlds/${name}/outcomes`,
    { body: { session: 'Backup', subject: id, result: 'Failed', times: 1 } })
  await advance('130m')
  t.equal((await stateOf(vbr, id)).lastResult, 'Failed')
  await vbr.post(`/api/v1/jobs/${id}/disable`)
  await vbr.post(`/api/v1/jobs/${id}/enable`)
  await advance('10h')
  t.equal((await runsOf(vbr, id)).length, 1, 'disabling a job gives up its retries')

  await control.post(`/api/worlds/${name}/outcomes`,
    { body: { session: 'Backup', subject: id, result: 'Failed', times: 1 } })
  await advance('14h')
  t.equal((await runsOf(vbr, id)).length, 2)
  await vbr.post(`/api/v1/jobs/${id}/start`)
  await untilIdle()
  await advance('3h')
  t.equal((await runsOf(vbr, id)).length, 3)
})

t.test('a run is stopped when its window shuts, and not started while it is shut', async t => {
  const { vbr, advance } = await quiet(world)
  const virtualMachines = {
    includes: [{ ...dc01, type: 'Cluster', name: 'Prod', objectId: 'domain-c26' }]
  }
  const id = await create(vbr, {
    virtualMachines,
    schedule: automatic({
      periodically: { isEnabled: true, periodicallyKind: 'Minutes', frequency: 59 },
      backupWindow: { isEnabled: true, ...window(12, 13) }
    })
  })
  t.match((await stateOf(vbr, id)).nextRun, /^2025-01-15T12:/)
  await advance('10h')
  const runs = await runsOf(vbr, id)
  t.equal(runs.length, 1)
  t.match(runs[0].endTime, /^2025-01-15T13:00/)
  t.match(runs[0].result, { result: 'Failed', isCanceled: true })
  t.match((await stateOf(vbr, id)).nextRun, /^2025-01-16T12:/)
})

t.test('an edited schedule is the one that counts', async t => {
  const { vbr, advance } = await quiet(world)
  const id = await create(vbr, { schedule: automatic({ daily: { isEnabled: true, localTime: '12:00' } }) })
  const { body: job } = await vbr.get(`/api/v1/jobs/${id}`)
  await vbr.put(`/api/v1/jobs/${id}`, { body: { ...job, schedule: automatic({ daily: { isEnabled: true, localTime: '15:00' } }) } })
  await advance('1d')
  t.same(await begun(vbr, id), ['2025-01-15T15:00'])
  await vbr.put(`/api/v1/jobs/${id}`, { body: { ...job, schedule: { runAutomatically: false } } })
  await advance('3d')
  t.equal((await runsOf(vbr, id)).length, 1)
  await vbr.del(`/api/v1/jobs/${id}`)
  t.equal((await advance('3d')).status, 200)
})

t.test('a schedule is nothing that a wait for idleness waits for', async t => {
  const { vbr, untilIdle } = await world()
  const { body } = await vbr.get('/api/v1/serverTime')
  await untilIdle()
  t.equal((await vbr.get('/api/v1/serverTime')).body.serverTime, body.serverTime)
  t.match((await stateOf(vbr, financeEncrypted)).nextRun, '2025-01-16T01:30:00+01:00')
})

t.test('who starts what nobody starts is the server itself', async t => {
  const { vbr, advance } = await quiet(world)
  const id = await create(vbr, { schedule: automatic({ daily: { isEnabled: true, localTime: '12:00' } }) })
  await advance('3h')
  const [run] = await runsOf(vbr, id)
  t.match(run, { initiatedBy: 'SYSTEM', platformId: '00000000-0000-0000-0000-000000000000' })
})
