import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { makeJob, pointsOf, runJob, session, space, startJob, titles, types } from '../backups/stories.js'
import { winRepo } from '../../estate/vbr/repositories.js'

const { world, control } = await startTest(t)

const arrange = (name: string, body: object) => control.post(`/api/worlds/${name}/outcomes`, { body })

t.test('a job is made, started and polled until it has left a full point for each machine, then an increment', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['sql01', 'web01'] })
  const before = await space(vbr, winRepo)

  const id = await startJob(vbr, job)
  t.match(await session(vbr, id), {
    name: 'Story', jobId: job, sessionType: 'BackupJob', state: 'Starting', progressPercent: 0, endTime: undefined, initiatedBy: 'administrator'
  })
  t.equal((await vbr.post(`/api/v1/jobs/${job}/start`)).status, 400, 'a job runs once at a time')
  await advance('8s')
  t.match(await session(vbr, id), { state: 'Working', algorithm: 'Full' })
  await advance('3m')
  const { progressPercent } = await session(vbr, id)
  t.ok(progressPercent > 10 && progressPercent < 90, 'the share of what has been read')
  await advance('1h')

  const done = await session(vbr, id)
  t.match(done, { state: 'Stopped', progressPercent: 100, result: { result: 'Success', message: 'Success', isCanceled: false } })
  t.equal(done.resourceReference, `/api/v1/backups/${done.resourceId}`)
  t.match(done.progress, { bottleneck: 'Source', duration: /^\d\d:\d\d:\d\d$/ })
  t.match((await vbr.get(done.resourceReference)).body, { name: 'Story', jobId: job, repositoryId: winRepo })
  t.same((await titles(vbr, id)).map(title => title.replace(/ at .*|\d.*/, '')), [
    'Job started', 'Building list of machines to process', 'VM size: ', 'Changed block tracking is enabled',
    'Processing sql', 'Processing web', 'All VMs have been queued for processing', 'Load: Source ',
    'Primary bottleneck: Source', 'Job finished'
  ])

  const points = await pointsOf(vbr, job)
  t.same(points.map(({ name, type, sessionId }) => [name, type, sessionId]).sort(), [['sql01', 'Full', id], ['web01', 'Full', id]])
  const after = await space(vbr, winRepo)
  const written = after.usedSpaceGB - before.usedSpaceGB
  t.ok(written > 100 && written < 200, 'half of what the machines use')
  t.ok(Math.abs(before.freeGB - after.freeGB - written) < 0.2)

  const again = await runJob(w, job)
  t.match(again, { algorithm: 'Increment', resourceId: done.resourceId, result: { result: 'Success' } })
  t.equal(types(await pointsOf(vbr, job, 'sql01')), 'FI')
  const objects = await vbr.get(`/api/v1/backups/${done.resourceId}/objects`)
  t.same(objects.body.data.map(({ name, restorePointsCount }: { name: string, restorePointsCount: number }) =>
    [name, restorePointsCount]).sort(), [['sql01', 2], ['web01', 2]])
  t.match(objects.body.data.find(({ name }: { name: string }) => name === 'web01'), {
    path: /^vcenter01\.lindwurm\.example\\.*\\web01$/
  })
  t.ok((await space(vbr, winRepo)).usedSpaceGB - after.usedSpaceGB < written / 5, 'an increment is small')
})

t.test('every revision tells of a run in its own words', async t => {
  const w = await world()
  const job = await makeJob(w.vbr)
  const { id } = await runJob(w, job)
  for (const revision of ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const { status, body } = await w.vbrAt(revision).get(`/api/v1/sessions/${id}`)
    t.equal(status, 200, revision)
    t.equal(body.sessionType, revision === '1.1-rev0' ? 'Job' : 'BackupJob')
    t.equal(body[revision === '1.1-rev0' ? 'activityId' : 'jobId'], job)
    const started = await w.vbrAt(revision).post(`/api/v1/jobs/${job}/start`, { body: {} })
    t.equal(started.status, 201)
    await w.advance('1h')
  }
})

t.test('an active full backup begins a new chain', async t => {
  const w = await world()
  const job = await makeJob(w.vbr, { machines: ['web01'] })
  await runJob(w, job)
  await runJob(w, job)
  t.equal((await runJob(w, job, { performActiveFull: true })).algorithm, 'Full')
  await runJob(w, job)
  t.equal(types(await pointsOf(w.vbr, job)), 'FIFI')
})

t.test('a machine that is arranged to fail fails the run, and the others have their points', async t => {
  const w = await world()
  const job = await makeJob(w.vbr, { machines: ['web01', 'web02', 'web03'] })
  await arrange(w.name, { session: 'Backup', subject: 'Story', object: 'web02', result: 'Failed', message: 'The disk is on fire.' })
  const { id, result } = await runJob(w, job)
  t.same(result, { result: 'Failed', message: 'Processing web02 Error: The disk is on fire.', isCanceled: false })
  t.same((await pointsOf(w.vbr, job)).map(({ name }) => name).sort(), ['web01', 'web03'])
  const { body: { records } } = await w.vbr.get(`/api/v1/sessions/${id}/logs?statusFilter=Failed`)
  t.same(records.map(({ title }: { title: string }) => title.replace(/ at .*/, '')).sort(),
    ['1 of 3 VMs could not be processed', 'Job finished with error', 'Processing web02', 'The disk is on fire.'])
  t.equal((await runJob(w, job)).result.result, 'Success', 'the outcome is used up')
})

t.test('a machine that is arranged to warn has its point, and the run a warning', async t => {
  const w = await world()
  const job = await makeJob(w.vbr)
  await arrange(w.name, { session: 'Backup', object: 'vm-107', result: 'Warning', message: 'Changed block tracking was reset.' })
  const { id, result } = await runJob(w, job)
  t.same(result, { result: 'Warning', message: 'Changed block tracking was reset.', isCanceled: false })
  t.equal((await pointsOf(w.vbr, job)).length, 2)
  t.match((await titles(w.vbr, id)).at(-1), 'Job finished with warning at')
})

t.test('a whole run may be arranged to end as a test wants it', async t => {
  const w = await world()
  const { vbr } = w
  const job = await makeJob(vbr)
  await arrange(w.name, { session: 'Backup', subject: job, result: 'Warning', message: 'Low on space.' })
  t.match((await runJob(w, job)).result, { result: 'Warning', message: 'Low on space.' })
  t.equal((await pointsOf(vbr, job)).length, 2)

  await arrange(w.name, { session: 'Backup', subject: 'WIN-REPO01', result: 'Failed', message: 'The agent is gone.' })
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'The agent is gone.' })
  t.equal((await pointsOf(vbr, job)).length, 2, 'it has left nothing')

  await arrange(w.name, { session: 'Backup', subject: 'web02', result: 'Failed', at: 50, message: 'Half way.' })
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'Half way.' })

  await arrange(w.name, { session: 'Backup', result: 'Success', message: 'All is well' })
  t.match((await runJob(w, job)).result, { result: 'Success', message: 'All is well' })
})

t.test('graceful: what is at work is finished; at once: it is not', async t => {
  const w = await world()
  const { vbr, advance } = w
  // Two proxies have slots for several machines; the repository lets four at once.
  const job = await makeJob(vbr, { machines: ['sql01', 'sql02', 'exch01', 'web01', 'web02', 'web03', 'app01'] })
  const id = await startJob(vbr, job)
  await advance('20s')
  const stopped = await vbr.post(`/api/v1/jobs/${job}/stop`, { body: { gracefulStop: true } })
  t.equal(stopped.status, 201)
  t.match(stopped.body, { id, state: 'Stopping' })
  await advance('5m')
  t.equal((await session(vbr, id)).state, 'Stopping', 'the largest are still read')
  await advance('1h')
  t.match((await session(vbr, id)).result, { result: 'Failed', message: 'Operation was canceled by user', isCanceled: true })
  t.same((await pointsOf(vbr, job)).map(({ name }) => name).sort(), ['exch01', 'sql01', 'sql02', 'web01'])

  const other = await makeJob(vbr, { name: 'Other', machines: ['sql01', 'web01'] })
  const second = await startJob(vbr, other)
  await advance('70s')
  t.equal((await pointsOf(vbr, other)).length, 1, 'the small one is done')
  await vbr.post(`/api/v1/jobs/${other}/stop`, { body: { gracefulStop: false } })
  await advance('10s')
  t.match(await session(vbr, second), { state: 'Stopped', result: { isCanceled: true } })
  await advance('1h')
  t.same((await pointsOf(vbr, other)).map(({ name }) => name), ['web01'])
  t.equal((await vbr.post(`/api/v1/jobs/${other}/stop`, { body: { gracefulStop: true } })).status, 400)
})

t.test('a run that is stopped before its first machine is canceled at once, and may be started again', async t => {
  const w = await world()
  const job = await makeJob(w.vbr)
  const id = await startJob(w.vbr, job)
  await w.vbr.post(`/api/v1/jobs/${job}/stop`, { body: { gracefulStop: true } })
  await w.advance('5s')
  t.match(await session(w.vbr, id), { state: 'Stopped', result: { result: 'Failed', isCanceled: true } })
  t.equal((await runJob(w, job)).result.result, 'Success')
})

t.test('a stop at once overtakes a graceful one', async t => {
  const w = await world()
  const job = await makeJob(w.vbr, { machines: ['exch01'] })
  const id = await startJob(w.vbr, job)
  await w.advance('30s')
  await w.vbr.post(`/api/v1/jobs/${job}/stop`, { body: { gracefulStop: true } })
  await w.vbr.post(`/api/v1/jobs/${job}/stop`, { body: { gracefulStop: false } })
  await w.advance('5s')
  t.equal((await session(w.vbr, id)).state, 'Stopped')
  t.same(await pointsOf(w.vbr, job), [])
})

t.test('a run is stopped as a session, too, and those who wait go on', async t => {
  const w = await world()
  const { vbr, advance } = w
  const id = await startJob(vbr, await makeJob(vbr, { machines: ['sql01', 'sql02', 'exch01', 'app01', 'web01'] }))
  const next = await startJob(vbr, await makeJob(vbr, { name: 'Next', machines: ['web02'] }))
  await advance('20s')
  t.equal((await session(vbr, next)).state, 'WaitingRepository')
  t.equal((await vbr.post(`/api/v1/sessions/${id}/stop`)).status, 200)
  t.equal((await session(vbr, id)).state, 'Stopping')
  await advance('5s')
  t.match(await session(vbr, id), { state: 'Stopped', result: { result: 'Failed', isCanceled: true } })
  t.equal((await session(vbr, next)).state, 'Working')
})

t.test('a run goes on where a snapshot was taken of it', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['sql01', 'sql02', 'exch01', 'app01', 'web01'] })
  const id = await startJob(vbr, job)
  await advance('3m')
  const then = await session(vbr, id)
  await control.post(`/api/worlds/${w.name}/snapshots`, { body: { name: 'midway' } })
  await advance('2h')
  const ended = [await session(vbr, id), await pointsOf(vbr, job), await titles(vbr, id)]
  t.equal((await control.post(`/api/worlds/${w.name}/snapshots/midway/restore`)).status, 200)
  t.same(await session(vbr, id), then)
  await advance('2h')
  t.same([await session(vbr, id), await pointsOf(vbr, job), await titles(vbr, id)], ended)
})

t.test('a run goes on where an estate was exported in the middle of it', async t => {
  const [w, other] = [await world(), await world()]
  const job = await makeJob(w.vbr, { machines: ['sql01', 'web01'] })
  const id = await startJob(w.vbr, job)
  await w.advance('1m')
  const { body } = await control.get(`/api/worlds/${w.name}/fixture`)
  const loaded = await control.put(`/api/worlds/${other.name}/fixture`, { body })
  t.ok(loaded.status < 300, JSON.stringify(loaded.body))
  await other.advance('1h')
  t.match(await session(other.vbr, id), { state: 'Stopped', result: { result: 'Success' } })
})

t.test('mails tell how runs went, as the job wants it or the general options', async t => {
  const w = await world()
  const { vbr } = w
  const subjects = async () => (await control.get(`/api/worlds/${w.name}/mails`)).body.items
    .map(({ to, subject }: { to: string, subject: string }) => `${to}: ${subject}`)
  const asking = (emailNotifications: object) =>
    ({ notifications: { emailNotifications: { isEnabled: true, recipients: ['ops@lindwurm.example'], ...emailNotifications } } })
  const quiet = await makeJob(vbr, { name: 'Quiet' })
  await runJob(w, quiet)
  t.same(await subjects(), [], 'a job that asks for no mail sends none')

  const custom = await makeJob(vbr, {
    name: 'Loud',
    advanced: asking({
      notificationType: 'UseCustomNotificationSettings',
      customNotificationSettings: {
        subject: '%JobName%: %JobResult%, %Issues% of %ObjectCount%, %Time%', notifyOnSuccess: true, notifyOnWarning: true, notifyOnError: false
      }
    })
  })
  await runJob(w, custom)
  t.match((await subjects())[0], /^ops@lindwurm\.example: Loud: Success, 0 of 2, 1\/15\/2025 10:\d\d:\d\d AM$/, 'local time')
  await arrange(w.name, { session: 'Backup', subject: custom, result: 'Failed' })
  await runJob(w, custom)
  t.equal((await subjects()).length, 1, 'it does not want to hear of failures')

  const global = await makeJob(vbr, { name: 'Plain', advanced: asking({ notificationType: 'UseGlobalNotificationSettings' }) })
  await runJob(w, global)
  t.equal((await subjects()).length, 1, 'the general options leave out what went well')
  await arrange(w.name, { session: 'Backup', subject: global, object: 'web01', result: 'Failed' })
  await runJob(w, global)
  t.match((await subjects())[1], /^ops@lindwurm\.example: \[Failed\] Plain \(2 objects\) 1$/)
})
