import t from 'tap'
import { noId } from '../../estate/ids.js'
import { financeJob } from '../../estate/vbr/cloud-director.js'
import { clinicDatabases, domainControllers, frontDeskComputer, hyperVLab, sqlAndExchange } from '../../estate/vbr/jobs.js'
import { defaultRepository, hardened, nas, offload, winRepo } from '../../estate/vbr/repositories.js'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { machine, makeJob, pointsOf, runJob, session, space, startJob, titles, types } from '../backups/stories.js'
import { automatic, quiet, runsOf, stateOf } from './samples.js'

t.setTimeout(240_000)

const { world, control } = await startTest(t)
const jobs = '/api/v1/jobs'

const copySpec = (source: string, more: object = {}) => ({
  type: 'BackupCopy',
  name: 'Off-site',
  description: 'A second place',
  mode: 'Periodic',
  sourceObjects: { includes: { jobs: [{ id: source }] } },
  target: { backupRepositoryId: defaultRepository, retentionPolicy: { type: 'RestorePoints', quantity: 7 } },
  ...more
})

async function makeCopy (vbr: Client, source: string, more: object = {}): Promise<string> {
  const { status, body } = await vbr.post(jobs, { body: copySpec(source, more) })
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.id
}

const backupsOf = async (vbr: Client, job: string) => (await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)).body.data

/** The sessions of a mirror that stand above those of its machines, oldest first. */
const parentsOf = async (vbr: Client, job: string) => (await runsOf(vbr, job))
  .filter(({ sessionType }: { sessionType: string }) => sessionType === 'BackupCopyJobParent')

/** A world with a job of two machines that has run once. */
async function backedUp (): Promise<TestWorld & { source: string }> {
  const made = await quiet(world)
  const source = await makeJob(made.vbr, { name: 'Source' })
  await runJob(made, source)
  return { ...made, source }
}

t.test('a copy that comes later than wanted ends with a warning, as long as somebody wants to be warned', async t => {
  const w = await backedUp()
  const { vbr, advance, source } = w
  const monitor = (newBackupThreshold: object) => ({
    target: { ...copySpec(source).target, advancedSettings: { rpoMonitor: { newBackupThreshold } } }
  })
  const copy = await makeCopy(vbr, source, monitor({ isEnabled: true, type: 'Hours', quantity: 1 }))
  t.match(await runJob(w, copy), { result: { result: 'Success' } }, 'in time')
  await runJob(w, source)
  await advance('2h')
  const late = await runJob(w, copy)
  t.match(late, { result: { result: 'Warning', message: /web01 were not copied within the desired RPO \(1 hour\)/ } })
  t.ok((await titles(vbr, late.id)).some((title: string) => /desired RPO/.test(title)))
  t.match(await stateOf(vbr, copy), { lastResult: 'Warning' })
  const { body: job } = await vbr.get(`${jobs}/${copy}`)
  await vbr.put(`${jobs}/${copy}`, { body: { ...job, ...monitor({ isEnabled: false }) } })
  await runJob(w, source)
  await advance('2h')
  t.match(await runJob(w, copy), { result: { result: 'Success' } })
})

t.test('a periodic copy brings the latest restore points to another repository, a full one first', async t => {
  const w = await backedUp()
  const { vbr, vbrAt, advance, source } = w
  const copy = await makeCopy(vbr, source)
  const { body: job } = await vbr.get(`${jobs}/${copy}`)
  t.match(job, {
    type: 'BackupCopy',
    isDisabled: false,
    mode: 'Periodic',
    sourceObjects: {
      includes: { jobs: [{ id: source, name: 'Source', type: 'VSphereBackup' }], repositories: [], backups: [] },
      excludes: { jobs: [], objects: [] },
      enableTransactionLogCopy: false
    },
    target: {
      backupRepositoryId: defaultRepository,
      gfsPolicy: { isEnabled: false, readEntireRestorePoint: false },
      advancedSettings: {
        storageData: { compressionLevel: 'Auto' }, rpoMonitor: { newBackupThreshold: { isEnabled: false } }
      }
    },
    dataTransfer: { wanAcceleratorSettings: { transferMode: 'Direct' } },
    schedule: { type: 'Periodic', runAutomatically: false, retry: { isEnabled: true } }
  })
  t.match(await stateOf(vbr, copy), {
    type: 'BackupCopy', workload: 'Vm', status: 'Stopped', lastResult: 'None', objectsCount: 1,
    backupCopyMode: 'Periodic', repositoryId: defaultRepository, nextRunPolicy: '<Not scheduled>'
  })

  const instances = (await vbr.get('/api/v1/license')).body.instanceLicenseSummary
  const before = await space(vbr, defaultRepository)
  const id = await startJob(vbr, copy)
  await advance('12s')
  t.match(await stateOf(vbr, copy), { status: 'Running', sessionId: id })
  const run = await runJob({ ...w, vbr }, source).then(() => session(vbr, id))
  t.match(run, { name: 'Off-site', sessionType: 'BackupCopyJob', result: { result: 'Success' }, jobId: copy })
  const { body: { data: tasks } } = await vbr.get(`/api/v1/sessions/${id}/taskSessions`)
  t.match(tasks.map(({ name, type, sessionType, algorithm, result }: Record<string, unknown>) =>
    ({ name, type, sessionType, algorithm, result })), ['web01', 'web02'].map(name =>
    ({ name, type: 'Backup', sessionType: 'BackupCopyJob', algorithm: 'Full', result: { result: 'Success' } })))
  t.match(await titles(vbr, id), [/^Job started/, 'Building list of restore points to copy', /^Restore points of 2 machines/])

  const [backup] = await backupsOf(vbr, copy)
  t.match(backup, { name: 'Off-site', jobType: 'BackupCopy', platformName: 'VMware', repositoryId: defaultRepository })
  const [original, copied] = [await pointsOf(vbr, source, 'web01'), await pointsOf(vbr, copy, 'web01')]
  t.equal(types(copied), 'F')
  t.match(copied[0], {
    creationTime: original[0].creationTime, originalSize: original[0].originalSize, malwareStatus: 'Clean',
    allowedOperations: original[0].allowedOperations
  })
  t.match(tasks[0].restorePointId, /./)
  const used = (await space(vbr, defaultRepository)).usedSpaceGB - before.usedSpaceGB
  t.ok(used > 0, 'it takes space')
  t.same((await vbr.get('/api/v1/license')).body.instanceLicenseSummary, instances, 'and no licence')
  const { body: files } = await vbr.get(`/api/v1/backups/${backup.id}/backupFiles`)
  t.equal(files.data.length, 2)

  await advance('1d')
  await runJob(w, source)
  await advance('1d')
  await runJob(w, source)
  t.match(await runJob(w, copy), { name: 'Off-site', result: { result: 'Success' } })
  t.equal(types(await pointsOf(vbr, copy, 'web01')), 'FI', 'of several that have come, the latest')
  const [{ creationTime: newest }] = (await pointsOf(vbr, source, 'web01')).slice(-1)
  t.equal((await pointsOf(vbr, copy, 'web01')).at(-1).creationTime, newest)
  const idle = await runJob(w, copy)
  t.match(idle.result, { result: 'Success' }, 'nothing new is no failure')
  t.ok((await titles(vbr, idle.id)).includes('There are no new restore points to copy'))

  for (const revision of ['1.3-rev0', '1.3-rev1']) {
    const at = vbrAt(revision)
    const { body: seen } = await at.get(`${jobs}/${copy}`)
    t.match(seen, { type: 'BackupCopy', sourceObjects: { includes: { jobs: [{ id: source }] } } }, revision)
    t.match((await stateOf(at, copy)).backupCopyMode, 'Periodic', revision)
    const word = revision === '1.3-rev0' ? 'BackupJob' : 'BackupCopyJob'
    t.match((await at.get(`/api/v1/sessions/${id}`)).body.sessionType, word, revision)
    const { body } = await at.get(`/api/v1/sessions?typeFilter=${word}&limit=1000`)
    t.ok(body.data.some((row: { id: string }) => row.id === id), revision)
  }
  for (const revision of ['1.1-rev0', '1.2-rev1']) {
    const at = vbrAt(revision)
    t.equal((await at.get(`${jobs}/${copy}`)).status, 404, revision)
    t.equal(await stateOf(at, copy), undefined, revision)
    const { body: { data: sessions } } = await at.get('/api/v1/sessions?limit=1000')
    t.notOk(sessions.some((row: { id: string }) => row.id === id), revision)
  }
  const older = (await vbrAt('1.2-rev1').get(`/api/v1/backups/${backup.id}`)).body
  t.match(older, { name: 'Off-site' })
})

t.test('a mirror copies what comes as soon as it has come, and cannot be stopped', async t => {
  const w = await backedUp()
  const { vbr, untilIdle, advance, source } = w
  await advance('1d')
  await runJob(w, source)
  const copy = await makeCopy(vbr, source, { mode: 'Immediate' })
  t.match((await vbr.get(`${jobs}/${copy}`)).body.schedule, { type: 'Immediate', scheduleMode: 'Continuous' })
  t.match(await stateOf(vbr, copy), { backupCopyMode: 'Immediate', nextRunPolicy: '<Continuous>', status: 'Starting' })
  const stopped = await vbr.post(`${jobs}/${copy}/stop`, { body: { gracefulStop: true } })
  t.match(stopped, { status: 400, body: { message: /cannot be stopped, only disabled/ } })
  await untilIdle()
  t.equal(types(await pointsOf(vbr, copy, 'web01')), 'F', 'it begins with the latest')

  await advance('1d')
  await runJob(w, source)
  await untilIdle()
  t.equal(types(await pointsOf(vbr, copy, 'web01')), 'FI')
  t.match((await parentsOf(vbr, copy)).map(({ initiatedBy }: { initiatedBy: string }) => initiatedBy), ['SYSTEM', 'SYSTEM'])
  t.equal((await parentsOf(vbr, copy)).length, 2)

  await vbr.post(`${jobs}/${copy}/disable`)
  await advance('1d')
  await runJob(w, source)
  await advance('1d')
  await runJob(w, source)
  await untilIdle()
  t.equal(types(await pointsOf(vbr, copy, 'web01')), 'FI', 'a disabled one waits')
  await vbr.post(`${jobs}/${copy}/enable`)
  await untilIdle()
  t.equal(types(await pointsOf(vbr, copy, 'web01')), 'FIII', 'and makes up for it')

  await startJob(vbr, copy, { performActiveFull: false, syncRestorePoints: 'All' })
  await untilIdle()
  const times = async (job: string) => (await pointsOf(vbr, job, 'web01')).map(({ creationTime }) => creationTime)
  t.same(await times(copy), await times(source), 'somebody wants the older ones, too')
  t.equal(types(await pointsOf(vbr, copy, 'web01')), 'FFIII')
  await vbr.post(`${jobs}/${copy}/disable`)
  for (let n = 0; n < 2; n++) {
    await advance('1d')
    await runJob(w, source)
  }
  await startJob(vbr, copy, { performActiveFull: false, syncRestorePoints: 'Latest' })
  await untilIdle()
  t.equal(types(await pointsOf(vbr, copy, 'web01')), 'FFIIII')
})

t.test('a mirror that has a window waits for it, and one that fails tries again', async t => {
  const w = await backedUp()
  const { name, vbr, advance, untilIdle, source } = w
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  const hours = Array.from({ length: 24 }, (_, hour) => hour >= 20 ? 1 : 0).join(',')
  const backupWindow = { days: days.map(day => ({ day, hours })) }
  const schedule = { type: 'Immediate', scheduleMode: 'BackupWindow', backupWindow }
  const copy = await makeCopy(vbr, source, { mode: 'Immediate', schedule })
  t.same(await runsOf(vbr, copy), [])
  t.match((await stateOf(vbr, copy)).nextRun, /^2025-01-15T20:00:00/)
  await advance('12h')
  t.equal(types(await pointsOf(vbr, copy, 'web01')), 'F')

  const body = { session: 'BackupCopy', object: 'web02', result: 'Failed', message: 'The disk is gone' }
  t.equal((await control.post(`/api/worlds/${name}/outcomes`, { body })).status, 201)
  await advance('1d')
  await runJob(w, source)
  await untilIdle()
  const [, failed] = await parentsOf(vbr, copy)
  t.match(failed.result, { result: 'Failed', message: 'Processing web02 Error: The disk is gone' })
  await advance('11m')
  t.match((await parentsOf(vbr, copy)).at(-1), { result: { result: 'Success' }, retryInfo: { retryNumber: 1 } })
  t.equal(types(await pointsOf(vbr, copy, 'web02')), 'FI')
})

t.test('each machine of a mirror has a session below that of the job, in the words of each revision', async t => {
  const w = await backedUp()
  const { name, vbr, vbrAt, advance, untilIdle, source } = w
  const copy = await makeCopy(vbr, source, { mode: 'Immediate' })
  await advance('12s')
  const [above] = await parentsOf(vbr, copy)
  t.match(above, { name: 'Off-site', sessionType: 'BackupCopyJobParent', state: 'Working', initiatedBy: 'SYSTEM' })
  const below = async () => (await runsOf(vbr, copy))
    .filter(({ sessionType }: { sessionType: string }) => sessionType === 'BackupCopyJob')
    .sort((a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name))
  t.match(await below(), ['web01', 'web02'].map(machine => ({
    name: `Off-site\\${machine} (Full)`,
    sessionType: 'BackupCopyJob',
    jobId: copy,
    parentSessionId: above.id,
    initiatedBy: 'SYSTEM',
    algorithm: 'Full',
    result: { result: 'None' }
  })))
  t.match(await stateOf(vbr, copy), { status: 'Running', sessionId: above.id }, 'the job is known by the one above')
  const [first] = await below()
  t.match(await vbr.post(`/api/v1/sessions/${first.id}/stop`), { status: 400 }, 'those below are not stopped one by one')
  await untilIdle()
  t.match(await stateOf(vbr, copy), { status: 'Stopped', sessionId: above.id, lastResult: 'Success' })
  for (const session of await below()) {
    t.match(session, { state: 'Stopped', progressPercent: 100, result: { result: 'Success', isCanceled: false } })
    t.match(session.progress, { bottleneck: 'Source', progressPercent: 100 })
    t.match((await vbr.get(`/api/v1/backups/${session.resourceId}`)).body, { name: 'Off-site' })
    const { body: { data: [task, ...others] } } = await vbr.get(`/api/v1/sessions/${session.id}/taskSessions`)
    t.same(others, [])
    t.match(task, { sessionType: 'BackupCopyJob', sessionId: session.id, result: { result: 'Success' } })
    t.match(session.name, task.name)
    t.match(await titles(vbr, session.id), [/^Processing web0[12]$/, /^Copying restore point /])
  }
  t.same((await vbr.get(`/api/v1/sessions/${above.id}/taskSessions`)).body.data, [])
  t.match(await titles(vbr, above.id), [/^Job started/, 'Building list of restore points to copy'])
  const found = async (client: Client, type: string) =>
    (await client.get(`/api/v1/sessions?jobIdFilter=${copy}&typeFilter=${type}&limit=100`)).body.data ?? []
  t.equal((await found(vbr, 'BackupCopyJobParent')).length, 1)
  t.equal((await found(vbr, 'BackupCopyJob')).length, 2)
  for (const [revision, word] of [['1.3-rev1', 'BackupCopyJob'], ['1.3-rev0', 'BackupJob']] as const) {
    const all = await found(vbrAt(revision), word)
    t.same(all.map(({ sessionType }: { sessionType: string }) => sessionType), [word, word, word], revision)
    t.equal((await vbrAt(revision).get(`/api/v1/sessions/${above.id}`)).body.sessionType, word, revision)
  }
  const { body: { data: older } } = await vbrAt('1.2-rev1').get('/api/v1/sessions?limit=1000')
  t.notOk(older.some(({ jobId }: { jobId: string }) => jobId === copy), 'a revision without such jobs shows none of them')

  const body = { session: 'BackupCopy', object: 'web02', result: 'Failed', message: 'The disk is gone' }
  await control.post(`/api/worlds/${name}/outcomes`, { body })
  await advance('1d')
  await runJob(w, source)
  await untilIdle()
  await advance('11m')
  const [failed, again] = (await below())
    .filter(({ name }: { name: string }) => name === 'Off-site\\web02 (Incremental)')
    .sort((a: { usn: number }, b: { usn: number }) => a.usn - b.usn)
  t.match(failed.result, { result: 'Failed', message: 'Processing web02 Error: The disk is gone' })
  t.match(again, { originalSessionId: failed.id, retryInfo: { retryNumber: 1 }, result: { result: 'Success' } })
})

t.test('copies have a retention of their own, and full backups that are kept for long', async t => {
  const w = await backedUp()
  const { vbr, advance, source } = w
  const target = {
    backupRepositoryId: defaultRepository,
    retentionPolicy: { type: 'RestorePoints', quantity: 2 },
    gfsPolicy: { isEnabled: true, weekly: { isEnabled: true, keepForNumberOfWeeks: 2, desiredTime: 'Monday' } }
  }
  const copy = await makeCopy(vbr, source, { target })
  for (let n = 0; n < 8; n++) {
    await runJob(w, copy)
    await advance('1d')
    await runJob(w, source)
  }
  const points = await pointsOf(vbr, copy, 'web01')
  const fulls = points.filter(({ type }) => type === 'Full')
  t.match(fulls.map(({ gfsPeriods }) => gfsPeriods), [['Weekly'], ['Weekly']], 'a full backup each week')
  t.ok(points.length < 8)
  t.equal((await pointsOf(vbr, source, 'web01')).length, 7)
  const { body: { data: files } } = await vbr.get(`/api/v1/backups/${points[0].backupId}/backupFiles?gfsPeriodFilter=Weekly`)
  t.equal(files.length, 4)
})

t.test('repositories can be copied as a whole; machines and jobs can be left out of it', async t => {
  const w = await backedUp()
  const { vbr, untilIdle, source } = w
  const other = await makeJob(vbr, { name: 'Other', machines: ['sql01'] })
  await runJob(w, other)
  const others = [sqlAndExchange, hyperVLab, financeJob, frontDeskComputer, clinicDatabases].map(id => ({ id }))
  const copy = await makeCopy(vbr, source, {
    sourceObjects: {
      includes: { repositories: [{ id: winRepo, type: 'WinLocal' }] },
      excludes: { jobs: [{ id: other }, ...others], objects: [machine('web02')] }
    }
  })
  const { body: job } = await vbr.get(`${jobs}/${copy}`)
  t.match(job.sourceObjects, {
    includes: { repositories: [{ id: winRepo, name: 'WIN-REPO01', type: 'WinLocal' }] },
    excludes: { jobs: [{ name: 'Other' }, ...others] }
  })
  await startJob(vbr, copy)
  await untilIdle()
  const names = (await pointsOf(vbr, copy)).map(point => point.name)
  t.ok(names.includes('web01'))
  t.notOk(names.some(name => ['web02', 'sql01', 'sql02'].includes(name)))
  t.match(await vbr.del(`/api/v1/backupInfrastructure/repositories/${winRepo}`), { status: 400 }, 'the repository is in use')

  const { body } = await vbr.get(`${jobs}/${source}`)
  const included = await makeCopy(vbr, source, { name: 'By job' })
  await vbr.put(`${jobs}/${source}`, { body: { ...body, name: 'Renamed' } })
  t.match((await vbr.get(`${jobs}/${included}`)).body.sourceObjects.includes.jobs, [{ name: 'Renamed' }])
  const { body: { data: all } } = await vbr.get(jobs)
  const listed = all.find(({ id }: { id: string }) => id === included)
  t.match(listed.sourceObjects.includes.jobs, [{ name: 'Renamed' }])
  await vbr.del(`${jobs}/${source}`)
  const run = await runJob(w, included)
  t.match(run.result, { result: 'Failed', message: /Renamed could not be found/ })
})

t.test('a copy fails where its source cannot be read or its target cannot be written', async t => {
  const w = await backedUp()
  const { name, vbr, advance, source } = w
  const copy = await makeCopy(vbr, source)
  const offline = { body: { subject: winRepo, state: 'offline' } }
  const arranged = await control.post(`/api/worlds/${name}/outcomes`, offline)
  t.equal(arranged.status, 201)
  t.match((await runJob(w, copy)).result, { result: 'Failed', message: /WIN-REPO01 is not available/ })
  await control.del(`/api/worlds/${name}/outcomes/${arranged.body.id}`)
  await advance('1m')
  await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: defaultRepository, state: 'full' } })
  t.match((await runJob(w, copy)).result, { result: 'Failed', message: /not enough free space/ })
  t.same(await pointsOf(vbr, copy), [])
})

t.test('a copy job is edited, cloned, chained and deleted like others; what it has copied stays', async t => {
  const w = await backedUp()
  const { vbr, untilIdle, source } = w
  const copy = await makeCopy(vbr, source, {
    schedule: { type: 'Periodic', ...automatic({ afterThisJob: { isEnabled: true, jobName: 'Source' } }) }
  })
  t.match(await stateOf(vbr, copy), { nextRunPolicy: 'After [Source]', runAfterJob: { jobId: source } })
  await startJob(vbr, source, { performActiveFull: false, startChainedJobs: true })
  await untilIdle()
  t.equal((await runsOf(vbr, copy)).length, 1)

  const { body: job } = await vbr.get(`${jobs}/${copy}`)
  const { body: clone, status } = await vbr.post(`${jobs}/${copy}/clone`)
  t.match({ status, clone }, { status: 201, clone: { name: 'Off-site_clone1', schedule: { runAutomatically: false } } })

  const body = { ...job, name: 'Far away', description: 'x', mode: 'Immediate', schedule: undefined }
  const edited = await vbr.put(`${jobs}/${copy}`, { body })
  t.match(edited.body, { name: 'Far away', mode: 'Immediate', schedule: { type: 'Immediate', scheduleMode: 'Continuous' } })
  t.match(await backupsOf(vbr, copy), [{ name: 'Far away' }])
  const mirror = (await vbr.post(`${jobs}/${copy}/clone`)).body
  t.equal(mirror.isDisabled, true, 'a clone runs when somebody wants it')

  const [backup] = await backupsOf(vbr, copy)
  t.equal((await vbr.del(`${jobs}/${copy}`)).status, 204)
  t.match((await vbr.get(`/api/v1/backups/${backup.id}`)).body, { name: 'Far away', jobType: 'BackupCopy' })
})

t.test('what cannot be copied is refused, when the job is made and when it is edited', async t => {
  const { vbr, source } = await backedUp()
  const copy = await makeCopy(vbr, source)
  const { body: job } = await vbr.get(`${jobs}/${copy}`)
  const refused = async (more: object, message: RegExp) => {
    const made = await vbr.post(jobs, { body: copySpec(source, { name: 'Wrong', ...more }) })
    const edited = await vbr.put(`${jobs}/${copy}`, { body: { ...job, ...more } })
    for (const reply of [made, edited]) t.match(reply, { status: 400, body: { message } }, String(message))
  }
  const including = (includes: object, more: object = {}) => ({ sourceObjects: { includes, ...more } })
  const repository = (id: string) => ({ repositories: [{ id, type: 'WinLocal' }] })
  const target = { backupRepositoryId: defaultRepository, retentionPolicy: { type: 'Days', quantity: 7 } }
  await refused({ target: { ...target, backupRepositoryId: winRepo } }, /Source is where the copies would go/)
  await refused(including(repository(defaultRepository)), /is where the copies would go/)
  await refused(including({}), /a job, a backup repository or a backup/)
  await refused(including({ jobs: [{ id: noId }] }), /no job/i)
  await refused(including({ jobs: [{ id: copy }] }), /Off-site cannot be copied/)
  await refused(including(repository(noId)), /backup repository/)
  const [{ id: backup }] = await backupsOf(vbr, domainControllers)
  await refused(including({ backups: [{ id: backup }] }), /no backup of a cloud platform/)
  await refused(including({ backups: [{ id: noId }] }), /backup/)
  const named = { jobs: [{ id: source }] }
  await refused(including(named, { excludes: { objects: [machine('ghost')] } }), /There is no VirtualMachine ghost/)
  await refused(including(named, { enableTransactionLogCopy: true }), /immediate mode only/)
  await refused({ schedule: { type: 'Immediate', scheduleMode: 'Continuous' } },
    /'schedule.type' is Immediate, while 'mode' is Periodic/)
  await refused({ target: { ...target, backupRepositoryId: noId } }, /backup repository/)
  await refused({ target: { ...target, backupRepositoryId: offload } }, /./)
  await refused({ target: { ...target, retentionPolicy: { type: 'Days', quantity: 1 } } }, /target.retentionPolicy.quantity/)
  const gfsPolicy = { isEnabled: true, weekly: { isEnabled: true, keepForNumberOfWeeks: 0 } }
  await refused({ target: { ...target, gfsPolicy } }, /target.gfsPolicy.weekly.keepForNumberOfWeeks/)
  const advanced = (advancedSettings: object) => ({ target: { ...target, advancedSettings } })
  const encryption = { isEnabled: true, encryptionPasswordId: noId }
  await refused(advanced({ storageData: { encryption } }), /encryption/)
  const newBackupThreshold = { isEnabled: true, type: 'Hours', quantity: 0 }
  await refused(advanced({ rpoMonitor: { newBackupThreshold } }), /newBackupThreshold.quantity/)
  await refused({ dataTransfer: { wanAcceleratorSettings: { transferMode: 'WANAccelerator' } } }, /sourceWANAcceleratorId/)
  await refused({ name: 'Domain Controllers' }, /Domain Controllers/)
  t.same((await vbr.get(`${jobs}/${copy}`)).body, job, 'nothing has changed')
  const ok = await vbr.put(`${jobs}/${copy}`, { body: { ...job, target: { ...target, backupRepositoryId: hardened } } })
  t.match(ok.body.target, { backupRepositoryId: hardened })
  const moved = await vbr.put(`${jobs}/${copy}`, { body: { ...job, target: { ...target, backupRepositoryId: nas } } })
  t.equal(moved.status, 200)
})

t.test('a periodic copy waits for what its source is writing, unless it is to take the most recent point', async t => {
  const w = await backedUp()
  const { vbr, advance, untilIdle, source } = w
  await advance('1d')
  const patient = await makeCopy(vbr, source)
  const prompt = await makeCopy(vbr, source, {
    name: 'Prompt', target: { ...copySpec(source).target, advancedSettings: { useMostRecentRestorePoint: true } }
  })
  const [{ creationTime: old }] = await pointsOf(vbr, source, 'web01')
  await startJob(vbr, source)
  await advance('6s')
  const [waiting, other] = [await startJob(vbr, patient), await startJob(vbr, prompt)]
  await advance('15s')
  t.match(await titles(vbr, waiting), [/^Job started/, /^Building list/, 'Waiting for Source to complete'])
  t.notOk((await titles(vbr, other)).some((title: string) => title.startsWith('Waiting for')))
  await untilIdle()
  t.equal(types(await pointsOf(vbr, source, 'web01')), 'FI')
  const timesOf = async (job: string) => (await pointsOf(vbr, job, 'web01')).map(({ creationTime }) => creationTime)
  t.same(await timesOf(prompt), [old])
  t.same(await timesOf(patient), (await timesOf(source)).slice(-1))
  t.match((await session(vbr, waiting)).result, { result: 'Success' })
})
