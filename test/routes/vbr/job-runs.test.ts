import t from 'tap'
import { startTest } from '../../simulator.js'
import {
  makeJob, pointsOf, runJob, scaleOut, session, space, startJob, titles, types, winRepo
} from './backup-stories.js'

const { world, control } = await startTest(t)

const arrange = (name: string, body: object) => control.post(`/api/worlds/${name}/outcomes`, { body })

t.test('a job is made, started and polled until it has left a full point for each machine, then an increment', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['sql01', 'web01'] })
  const before = await space(vbr, winRepo)

  const id = await startJob(vbr, job)
  t.match(await session(vbr, id), {
    name: 'Story', jobId: job, sessionType: 'BackupJob', state: 'Starting', progressPercent: 0, endTime: null, initiatedBy: 'administrator'
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
  t.same(result, { result: 'Failed', message: 'The disk is on fire.', isCanceled: false })
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

t.test('machines that are gone are told of, and a run without any machine fails', async t => {
  const w = await world()
  const job = await makeJob(w.vbr, { machines: ['web01', 'web02'] })
  const { vbr } = w
  const some = await makeJob(vbr, { name: 'Nothing', machines: ['web01'], excludes: { vms: [(await vbr.get(`/api/v1/jobs/${job}`)).body.virtualMachines.includes[0]] } })
  t.match((await runJob(w, some)).result, { result: 'Failed', message: 'There are no machines to process.' })
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

t.test('a repository that is full or offline fails what would be written there', async t => {
  const w = await world()
  const job = await makeJob(w.vbr)
  const full = (await arrange(w.name, { subject: 'WIN-REPO01', state: 'full' })).body.id
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'There is not enough free space on WIN-REPO01.' })
  t.same(await pointsOf(w.vbr, job), [])
  await control.del(`/api/worlds/${w.name}/outcomes/${full}`)
  await arrange(w.name, { subject: 'WIN-REPO01', state: 'offline' })
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'Backup repository WIN-REPO01 is not available.' })
})

t.test('without a backup proxy nothing is processed', async t => {
  const w = await world()
  const job = await makeJob(w.vbr, { repository: '88788f9e-d8f5-4eb4-bc4f-9b3f5403bcec', storage: { backupProxies: { autoSelectEnabled: false, proxyIds: ['4a000000-0000-4000-8000-000000000002'] } } })
  await arrange(w.name, { subject: 'win-repo01.lindwurm.example', state: 'offline' })
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'No backup proxy is available.' })
})

t.test('a scale-out repository: the extent that is sealed is left with a full backup, one in maintenance fails the run', async t => {
  const w = await world()
  const { vbr } = w
  const job = await makeJob(vbr, { machines: ['web01'], repository: scaleOut })
  const first = await runJob(w, job)
  t.equal(first.result.result, 'Success')
  t.match((await vbr.get(`/api/v1/backups/${first.resourceId}`)).body, { repositoryId: scaleOut })
})
