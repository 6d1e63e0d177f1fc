import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { almondNightly, almondToAzure, dailyCopy, keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'
import { copyNorth, diskAlmond, objectNorth } from '../../estate/vb365/repositories.js'

const { world, simulator } = await startTest(t)

const nowhere = '99999999-0000-4000-8000-000000000001'

const names = (rows: Array<{ name: string }>): string[] => rows.map(({ name }) => name)
const job = async (vb365: Client, id: string) => (await vb365.get(`/v8/Jobs/${id}`)).body
const newest = async (vb365: Client, jobId: string) => (await vb365.get(`/v8/JobSessions?jobId=${jobId}&limit=1`)).body.results[0]

t.test('jobs are listed by organization and by repository, a page at a time', async t => {
  const { vb365 } = await world()
  t.equal((await vb365.get('/v8/Jobs')).body.results.length, 4)
  t.same(names((await vb365.get(`/v8/Jobs?organizationId=${almondVale}`)).body.results), ['Almond nightly', 'Almond to Azure'])
  t.same(names((await vb365.get(`/v8/Jobs?repositoryId=${objectNorth}`)).body.results), ['Lindwurm daily'])
  const page = (await vb365.get('/v8/Jobs?limit=1&offset=1')).body
  t.same(names(page.results), ['Key people'])
  t.same(Object.keys(page._links).sort(), ['first', 'next', 'prev', 'self'])
})

t.test('versions 6 and 7 answer bare arrays, without the items of a job, and list the jobs of an organization', async t => {
  const { vb365 } = await world()
  for (const version of ['v6', 'v7']) {
    const jobs = (await vb365.get(`/${version}/Jobs`)).body
    t.equal(jobs.length, 4)
    t.notOk('selectedItems' in jobs[1] || 'excludedItems' in jobs[1])
    t.equal(jobs[1].organizationId, undefined)
    t.same(names((await vb365.get(`/${version}/Organizations/${almondVale}/Jobs`)).body), ['Almond nightly', 'Almond to Azure'])
    t.equal((await vb365.get(`/${version}/Organizations/${nowhere}/Jobs`)).status, 404)
  }
  t.equal((await vb365.get(`/v8/Organizations/${almondVale}/Jobs`)).status, 404)
  t.match((await vb365.get(`/v6/Jobs/${lindwurmDaily}`)).body._links.jobsessions, { href: `/v6/Jobs/${lindwurmDaily}/JobSessions` })
})

t.test('a job tells its last run and its next one, and an unknown one is not found', async t => {
  const { vb365 } = await world()
  t.match(await job(vb365, lindwurmDaily), {
    lastStatus: 'Success', lastRun: '2025-01-14T22:00:00Z', nextRun: '2025-01-15T22:00:00Z'
  })
  t.match(await job(vb365, keyPeople), { lastStatus: 'Warning', nextRun: '2025-01-15T12:00:00Z' })
  t.equal((await job(vb365, almondToAzure)).nextRun, undefined)
  t.equal((await vb365.get(`/v8/Jobs/${nowhere}`)).status, 404)
})

t.test('the items of a job are read in pages and one by one', async t => {
  const { vb365 } = await world()
  const items = (await vb365.get(`/v8/Jobs/${keyPeople}/SelectedItems`)).body.results
  t.same(items.map(({ type }: { type: string }) => type), ['User', 'User', 'Site', 'Team', 'Site'])
  t.equal((await vb365.get(`/v8/Jobs/${keyPeople}/SelectedItems?offset=4`)).body.results.length, 1)
  t.equal((await vb365.get(`/v7/Jobs/${keyPeople}/SelectedItems`)).body.length, 5)
  t.match((await vb365.get(`/v8/Jobs/${keyPeople}/SelectedItems/${items[0].id}`)).body, { user: { displayName: 'Pavel Dvorak' } })
  t.equal((await vb365.get(`/v8/Jobs/${keyPeople}/SelectedItems/${nowhere}`)).status, 404)
  t.same((await vb365.get(`/v8/Jobs/${keyPeople}/ExcludedItems`)).body.results, [])
  t.equal((await vb365.get(`/v8/Jobs/${keyPeople}/ExcludedItems/${items[0].id}`)).status, 404)
})

t.test('a run is queued, runs, counts the objects it has processed and ends with a restore point', async t => {
  const { vb365, advance } = await world()
  const before = (await vb365.get(`/v8/BackupRepositories/${objectNorth}`)).body.objectStorage.usedSpaceBytes

  const started = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`, { body: {} })
  t.equal(started.status, 200)
  t.match(started.body, { status: 'Queued', jobId: lindwurmDaily, jobType: 'Backup', jobSessionConfigType: 'Incremental', progress: 0 })
  t.equal((await job(vb365, lindwurmDaily)).lastStatus, 'Queued')

  await advance('2s')
  t.match(await job(vb365, lindwurmDaily), { lastStatus: 'Running', lastRun: '2025-01-14T22:00:00Z' })
  await advance('8s')
  const running = (await vb365.get(`/v8/JobSessions/${started.body.id}`)).body
  t.match(running, { status: 'Running', progress: 8, statistics: { bottleneck: 'Detecting' } })
  t.equal(running.endTime, undefined)
  t.ok(running.statistics.transferredDataBytes > 0)
  t.equal((await vb365.get(`/v8/JobSessions/${started.body.id}/ProcessedObjects`)).body.results.length, 8)

  await advance('10s')
  const ended = (await vb365.get(`/v8/JobSessions/${started.body.id}`)).body
  t.match(ended, { status: 'Success', progress: 16, endTime: /^2025-01-15T09:00:1[45]\.\d{4,7}Z$/, statistics: { bottleneck: 'Source' } })
  t.match(await job(vb365, lindwurmDaily), { lastStatus: 'Success', lastBackup: '2025-01-15T09:00:00Z' })
  t.ok(ended.eTag > started.body.eTag)

  const [point] = (await vb365.get(`/v8/RestorePoints?jobId=${lindwurmDaily}&limit=1`)).body.results
  t.match(point, {
    backupTime: '2025-01-15T09:00:00Z', repositoryId: objectNorth, isExchange: true, isTeams: true, isCopy: false,
    // 14 days of the repository and 10 of the product, from the end of the run.
    immutabilityExpiresOn: /^2025-02-08T09:00:1[45]\.\d+Z$/
  })
  t.ok((await vb365.get(`/v8/BackupRepositories/${objectNorth}`)).body.objectStorage.usedSpaceBytes > before)
})

t.test('the usage of a disk grows and its free space shrinks by what a run wrote', async t => {
  const { vb365, untilIdle } = await world()
  const disk = async () => (await vb365.get(`/v8/BackupRepositories/${diskAlmond}`)).body.freeSpaceBytes
  const used = async () => (await vb365.get(`/v8/Organizations/${almondVale}/usedRepositories`)).body.results
    .find(({ repositoryId }: { repositoryId: string }) => repositoryId === diskAlmond).usedSpaceBytes
  const [free, taken] = [await disk(), await used()]
  await vb365.post(`/v8/Jobs/${almondNightly}/start`)
  await untilIdle()
  t.equal((await newest(vb365, almondNightly)).status, 'Success')
  t.equal(free - await disk(), await used() - taken)
  t.ok(await disk() < free)
})

t.test('full forces a full run, and the first run of a job is full without being asked', async t => {
  const { vb365 } = await world()
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`, { body: { full: true } })).body.jobSessionConfigType, 'Full')
  t.equal((await vb365.post(`/v8/Jobs/${almondToAzure}/start`)).body.jobSessionConfigType, 'Full')
})

t.test('an object that is gone makes a warning that names it', async t => {
  const { vb365, untilIdle } = await world()
  const { body: { id } } = await vb365.post(`/v8/Jobs/${keyPeople}/start`)
  await untilIdle()
  t.match((await vb365.get(`/v8/JobSessions/${id}`)).body, { status: 'Warning', progress: 5, details: /1 of 5/ })
  const warnings = (await vb365.get(`/v8/JobSessions/${id}/LogItems?type=Warning`)).body.results
  t.match(warnings[0], { type: 'Warning', message: /Project Aurora/ })
  t.match(await job(vb365, keyPeople), { lastStatus: 'Warning', lastBackup: '2025-01-15T09:00:00Z' })
})

t.test('a running job does not start again', async t => {
  const { vb365 } = await world()
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  const refused = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  t.equal(refused.status, 409)
  t.match(refused.body, { errorCode: 'OperationConflict', message: /Lindwurm daily/ })
})

t.test('a stopped run ends Stopped, without a restore point, and can be followed by another', async t => {
  const { vb365, advance, untilIdle } = await world()
  const points = async () => (await vb365.get(`/v8/RestorePoints?jobId=${lindwurmDaily}`)).body.results.length
  const before = await points()
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/stop`)).status, 409, 'nothing runs')

  const { body: { id } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await advance('11s')
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/stop`)).status, 204)
  t.match((await vb365.get(`/v8/JobSessions/${id}`)).body, { status: 'Stopped', progress: 8, endTime: '2025-01-15T09:00:11Z' })
  t.equal((await job(vb365, lindwurmDaily)).lastStatus, 'Stopped')
  t.equal((await vb365.get(`/v8/JobSessions/${id}/LogItems?type=Stop`)).body.results.length, 10, 'eight objects, the stop, the end')
  await untilIdle()
  t.equal(await points(), before)
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)).status, 200)
})

t.test('a job on a repository that is out of sync does not start', async t => {
  const { vb365, untilIdle, name } = await world()
  simulator.worlds.get(name).vb365.repositories.patch(objectNorth, { isOutOfSync: true })
  const refused = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  t.equal(refused.status, 409)
  t.equal((await newest(vb365, lindwurmDaily)).creationTime.slice(0, 19), '2025-01-14T22:00:00', 'no session comes of it')
  await vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)
  await untilIdle()
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)).status, 200)
})

t.test('jobs start by the clock, again and again', async t => {
  const { vb365, advance } = await world()
  await advance('24h')
  const runs = (await vb365.get(`/v8/JobSessions?jobId=${keyPeople}&endTimeLowerBound=2025-01-15T09:00:00Z`)).body.results
  t.same(runs.map(({ creationTime }: { creationTime: string }) => creationTime.slice(8, 16)),
    ['16T08:00', '16T04:00', '16T00:00', '15T20:00', '15T16:00', '15T12:00'])
  t.match(await job(vb365, lindwurmDaily), {
    lastRun: '2025-01-15T22:00:00Z', nextRun: '2025-01-16T22:00:00Z', lastStatus: 'Success'
  })
})

t.test('a scheduled start that is refused leaves a failed session with the reason', async t => {
  const { vb365, advance, name } = await world()
  simulator.worlds.get(name).vb365.repositories.patch(objectNorth, { isOutOfSync: true })
  await advance('14h')
  t.match(await newest(vb365, lindwurmDaily), { status: 'Failed', details: /out of sync/, creationTime: '2025-01-15T22:00:00Z' })
  t.match(await job(vb365, lindwurmDaily), { lastStatus: 'Failed', lastBackup: '2025-01-14T22:00:00Z' })
})

t.test('a disabled job has no next run and is not started by the clock, but by hand', async t => {
  const { vb365, advance } = await world()
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/disable`)).status, 204)
  t.match(await job(vb365, lindwurmDaily), { isEnabled: false, lastRun: '2025-01-14T22:00:00Z' })
  t.equal((await job(vb365, lindwurmDaily)).nextRun, undefined)
  await advance('24h')
  t.equal((await job(vb365, lindwurmDaily)).lastRun, '2025-01-14T22:00:00Z')
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)).status, 200)
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/enable`)).status, 204)
  t.equal((await job(vb365, lindwurmDaily)).nextRun, '2025-01-16T22:00:00Z')
})

t.test('versions 6 and 7 start a job without an answer', async t => {
  const { vb365 } = await world()
  const started = await vb365.post(`/v7/Jobs/${lindwurmDaily}/start`, { body: {} })
  t.equal(started.status, 204)
  t.equal(started.body, '')
  t.equal((await vb365.post(`/v6/Jobs/${lindwurmDaily}/stop`)).status, 204)
})

t.test('a copy job follows its backup job, and copies a restore point once', async t => {
  const { vb365, untilIdle } = await world()
  t.match((await vb365.get(`/v8/Jobs/${lindwurmDaily}/CopyJob`)).body, { id: dailyCopy, backupJobId: lindwurmDaily })
  t.match((await vb365.get(`/v8/CopyJobs/${dailyCopy}/BackupJob`)).body, { id: lindwurmDaily })
  t.equal((await vb365.get(`/v8/Jobs/${keyPeople}/CopyJob`)).status, 404)

  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  t.match(await newest(vb365, dailyCopy), { jobType: 'Copy', status: 'Success', progress: 16, repositoryId: copyNorth })
  t.match((await vb365.get(`/v8/CopyJobs/${dailyCopy}`)).body, { lastStatus: 'Success', lastRun: /^2025-01-15T09:00:1[45]\.\d+Z$/ })
  const [point] = (await vb365.get('/v8/RestorePoints?isCopy=true')).body.results
  t.match(point, { isCopy: true, repositoryId: copyNorth, jobId: dailyCopy })

  t.equal((await vb365.post(`/v8/CopyJobs/${dailyCopy}/start`)).status, 200)
  t.equal((await vb365.post(`/v8/CopyJobs/${dailyCopy}/start`)).status, 409)
  await untilIdle()
  t.match(await newest(vb365, dailyCopy), { status: 'Success', progress: 0 })
  t.equal((await vb365.get('/v8/RestorePoints?isCopy=true')).body.results[0].id, point.id)
})

t.test('a disabled copy job stays behind, and copy jobs are filtered and stopped like backup jobs', async t => {
  const { vb365, untilIdle } = await world()
  t.equal((await vb365.post(`/v8/CopyJobs/${dailyCopy}/disable`)).status, 204)
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  t.match((await newest(vb365, dailyCopy)).creationTime, /^2025-01-14T22:00:1[45]\.\d+Z$/)
  t.equal((await vb365.get(`/v8/CopyJobs?organizationId=${almondVale}`)).body.results.length, 0)
  t.equal((await vb365.get(`/v8/CopyJobs?repositoryId=${copyNorth}`)).body.results.length, 1)
  t.equal((await vb365.get('/v7/CopyJobs')).body.length, 1)
  t.equal((await vb365.post(`/v8/CopyJobs/${dailyCopy}/enable`)).status, 204)
  await vb365.post(`/v8/CopyJobs/${dailyCopy}/start`)
  t.equal((await vb365.post(`/v8/CopyJobs/${dailyCopy}/stop`)).status, 204)
  t.equal((await newest(vb365, dailyCopy)).status, 'Stopped')
  t.equal((await vb365.post(`/v8/CopyJobs/${dailyCopy}/stop`)).status, 409)
})

t.test('exploring a job shows what that job backed up', async t => {
  const { vb365 } = await world()
  const opened = await vb365.post(`/v8/Jobs/${lindwurmDaily}/explore`, { body: { type: 'Vex' } })
  t.equal(opened.status, 201)
  t.match(opened.body, { type: 'Vex', state: 'Working', organization: 'lindwurm.onmicrosoft.com', name: /1\/14\/2025 10:00:00 PM/ })
  t.equal((await vb365.post(`/v7/Jobs/${lindwurmDaily}/explore`, { body: { type: 'vex' } })).status, 200)
  t.equal((await vb365.post(`/v8/Jobs/${nowhere}/explore`, { body: { type: 'Vex' } })).status, 404)
})

t.test('what a repository or an organization has jobs for cannot be removed', async t => {
  const { vb365 } = await world()
  const refused = await vb365.del(`/v8/BackupRepositories/${objectNorth}`)
  t.equal(refused.status, 409)
  t.match(refused.body.message, /Lindwurm daily/)
  t.equal((await vb365.get(`/v8/Organizations/${lindwurm}`)).status, 200)
})
