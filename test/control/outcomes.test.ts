import t from 'tap'
import { startTest, type TestWorld } from '../estate/simulator.js'
import { almondNightly, dailyCopy, keyPeople, lindwurmDaily } from '../estate/vb365/jobs.js'
import { almondVale, jane } from '../estate/vb365/organizations.js'
import { localProxy, rack3Proxy, rack4Proxy, windowsProxy } from '../estate/vb365/proxies.js'
import { branchBucket, diskAlmond, objectNorth } from '../estate/vb365/repositories.js'
import { configBackup } from '../estate/vbr/configuration.js'
import { defaultRepository } from '../estate/vbr/repositories.js'

const { control, world, simulator } = await startTest(t)

const beginning = '2025-01-15T09:00:00Z'

type Body = Record<string, unknown>

const arrange = async ({ name }: TestWorld, rule: Body) => {
  const { status, body } = await control.post(`/api/worlds/${name}/outcomes`, { body: rule })
  t.equal(status, 201, JSON.stringify(body))
  return body
}

const list = async ({ name }: TestWorld) => (await control.get(`/api/worlds/${name}/outcomes`)).body

/** Starts a job and lets it, and what follows, end. */
async function run (w: TestWorld, jobId: string, { copy = false } = {}) {
  const { status, body } = await w.vb365.post(copy ? `/v8/CopyJobs/${jobId}/start` : `/v8/Jobs/${jobId}/start`)
  t.equal(status, 200, JSON.stringify(body))
  await w.untilIdle()
  return session(w, body.id)
}

const session = async ({ vb365 }: TestWorld, id: string) => (await vb365.get(`/v8/JobSessions/${id}`)).body
const runsOf = async ({ vb365 }: TestWorld, jobId: string) =>
  (await vb365.get(`/v8/JobSessions?jobId=${jobId}&endTimeLowerBound=${beginning}`)).body.results
const pointsOf = async ({ vb365 }: TestWorld, jobId: string) =>
  (await vb365.get(`/v8/RestorePoints?jobId=${jobId}&from=${beginning}`)).body.results
const job = async ({ vb365 }: TestWorld, id: string) => (await vb365.get(`/v8/Jobs/${id}`)).body

function retries ({ name }: TestWorld, jobId: string, retryNumber: number): void {
  const { jobs } = simulator.worlds.get(name).vb365
  const retry = { retryEnabled: true, retryNumber, retryWaitInterval: 5 }
  jobs.patch(jobId, { schedulePolicy: { ...jobs.get(jobId).schedulePolicy, ...retry } })
}

const seconds = ({ creationTime, endTime }: { creationTime: string, endTime: string }): number =>
  (Date.parse(endTime) - Date.parse(creationTime)) / 1_000

t.test('the next run of a job fails at a percentage, says why, and leaves no restore point', async t => {
  const w = await world()
  const whole = seconds(await run(await world(), almondNightly))
  const added = await arrange(w, {
    session: 'JobSession', subject: almondNightly, result: 'Failed', at: 63, message: 'The mailbox store is gone.', log: ['First', 'Second']
  })
  t.match(added, { id: 'outcome-1', session: 'JobSession', subject: almondNightly, times: 1, left: 1, sessions: [] })

  t.equal((await run(w, keyPeople)).status, 'Warning', 'another job goes on as ever')
  const failed = await run(w, almondNightly)
  t.match(failed, { status: 'Failed', details: 'The mailbox store is gone.', jobWillBeRetried: false })
  t.ok(Math.abs(seconds(failed) - whole * 0.63) < 1, 'the end of no run is at a whole second')
  const lines = (await w.vb365.get(`/v8/JobSessions/${failed.id}/LogItems?type=Error`)).body.results
  t.match(lines.slice(-4).map(({ message }: Body) => message), ['First', 'Second', 'The mailbox store is gone.', /^Job failed at /])
  t.match(await job(w, almondNightly), { lastStatus: 'Failed', lastRun: failed.creationTime })
  t.same(await pointsOf(w, almondNightly), [])

  t.match(await list(w), { items: [{ id: 'outcome-1', left: 0, sessions: [failed.id] }], total: 1 })
  t.equal((await run(w, almondNightly)).status, 'Success')
})

t.test('a warning leaves a restore point and starts the copy; the copy can be arranged, too', async t => {
  const w = await world()
  await arrange(w, { session: 'JobSession', subject: 'Lindwurm daily', result: 'Warning', message: 'Throttled.' })
  await arrange(w, { session: 'JobSession', subject: 'Lindwurm daily - copy job', result: 'Failed' })
  t.match(await run(w, lindwurmDaily), { status: 'Warning', details: 'Throttled.' })
  t.match(await job(w, lindwurmDaily), { lastStatus: 'Warning', lastBackup: '2025-01-15T09:00:00Z' })
  t.equal((await pointsOf(w, lindwurmDaily)).length, 1)
  t.match(await runsOf(w, dailyCopy), [{ status: 'Failed', jobType: 'Copy' }])
  t.same(await pointsOf(w, dailyCopy), [])

  await arrange(w, { session: 'JobSession', subject: dailyCopy, result: 'Warning', at: 50 })
  t.match(await run(w, dailyCopy, { copy: true }), { status: 'Warning', jobType: 'Copy' })
  await arrange(w, { session: 'JobSession', subject: dailyCopy, result: 'Canceled' })
  t.match(await run(w, dailyCopy, { copy: true }), { status: 'Stopped', jobType: 'Copy' })
})

t.test('a warning is in the log', async t => {
  const w = await world()
  const log = async (rule: Body) => {
    await arrange(w, { session: 'JobSession', result: 'Warning', ...rule })
    const { id } = await run(w, almondNightly)
    const { results } = (await w.vb365.get(`/v8/JobSessions/${id}/LogItems?type=Warning`)).body
    return results.map(({ message }: Body) => message)
  }
  t.match(await log({ message: 'Throttled.' }), ['Throttled.', /finished/])
  t.match(await log({ log: ['Slow', 'Slower'] }), ['Slow', 'Slower', /finished/])
})

t.test('a canceled run is stopped, without a restore point, and is not tried again', async t => {
  const w = await world()
  retries(w, almondNightly, 3)
  await arrange(w, { session: 'JobSession', subject: diskAlmond, result: 'Canceled', at: 80 })
  t.match(await run(w, almondNightly), { status: 'Stopped', jobWillBeRetried: false, details: /cancel/ })
  t.equal((await runsOf(w, almondNightly)).length, 1)
  t.same(await pointsOf(w, almondNightly), [])
  t.equal((await job(w, almondNightly)).lastStatus, 'Stopped')
})

t.test('failures are tried again as the schedule says; a run that left nothing is tried again as a whole', async t => {
  const w = await world()
  retries(w, almondNightly, 3)
  await arrange(w, { session: 'JobSession', subject: 'Almond & Vale', result: 'Failed', at: 97, times: 2 })
  const { id, progress } = await run(w, almondNightly)
  const [third, second, first] = await runsOf(w, almondNightly)
  t.match(first, { id, status: 'Failed', retryCount: 0, jobWillBeRetried: true })
  t.match(second, { mainSessionId: id, status: 'Failed', retryCount: 1, jobWillBeRetried: true })
  t.match(third, { mainSessionId: id, status: 'Success', retryCount: 2, jobWillBeRetried: false, progress })
  t.ok(progress > 0)
  t.equal((await pointsOf(w, almondNightly)).length, 1)
  t.match((await list(w)).items, [{ times: 2, left: 0, sessions: [first.id, second.id] }])
})

t.test('Success leaves out the warning that there would be', async t => {
  const w = await world()
  await arrange(w, { session: 'JobSession', subject: keyPeople, result: 'Success', message: 'All well.', log: ['Looked twice'] })
  const { id, status, details } = await run(w, keyPeople)
  t.same({ status, details }, { status: 'Success', details: 'All well.' })
  const { results } = (await w.vb365.get(`/v8/JobSessions/${id}/LogItems`)).body
  t.ok(results.some(({ message }: Body) => message === 'Looked twice'))
  t.equal((await run(w, keyPeople)).status, 'Warning')
})

t.test('rules are taken in the order in which they were added', async t => {
  const w = await world()
  for (const result of ['Failed', 'Success', 'Canceled']) await arrange(w, { session: 'JobSession', result })
  const ended = []
  for (let n = 0; n < 4; n++) ended.push((await run(w, almondNightly)).status)
  t.same(ended, ['Failed', 'Success', 'Stopped', 'Success'])
})

t.test('an object fails in an otherwise good session: it is not in the restore point, and only it is tried again', async t => {
  const w = await world()
  retries(w, lindwurmDaily, 2)
  await arrange(w, {
    session: 'JobSession', object: 'jane.adler@lindwurm.onmicrosoft.com', subject: lindwurmDaily, result: 'Failed', message: 'Mailbox is locked.'
  })
  const { id, status, details } = await run(w, lindwurmDaily)
  t.same({ status, details }, { status: 'Warning', details: '1 of 16 objects were processed with issues.' })
  const processed = async (session: string) => (await w.vb365.get(`/v8/JobSessions/${session}/ProcessedObjects`)).body.results
  t.match(await processed(id), [{ id: jane, type: 'User', status: 'Failed' }, { status: 'Success' }])
  const errors = (await w.vb365.get(`/v8/JobSessions/${id}/LogItems?type=Error`)).body.results
  t.same(errors.map(({ message }: Body) => message), ['Processing user Jane Adler', 'Mailbox is locked.'])

  const [retry] = await runsOf(w, lindwurmDaily)
  t.match(retry, { mainSessionId: id, status: 'Success', progress: 1 })
  t.match(await processed(retry.id), [{ id: jane, status: 'Success' }])
  const ofJane = (await w.vb365.get(`/v8/RestorePoints?userId=${jane}&jobId=${lindwurmDaily}&from=${beginning}`)).body.results
  t.equal(ofJane.length, 1, 'the point of the retry, not that of the first run')
  t.equal((await pointsOf(w, lindwurmDaily)).length, 2)
})

t.test('an object with a warning is in the restore point; a run in which every object fails has failed', async t => {
  const w = await world()
  await arrange(w, { session: 'JobSession', object: jane, result: 'Warning' })
  const warned = await run(w, lindwurmDaily)
  t.equal(warned.status, 'Warning')
  const [line] = (await w.vb365.get(`/v8/JobSessions/${warned.id}/LogItems?type=Warning`)).body.results
  t.match(line, { message: 'Processing user Jane Adler' })
  t.equal((await w.vb365.get(`/v8/RestorePoints?userId=${jane}&jobId=${lindwurmDaily}&from=${beginning}`)).body.results.length, 1)

  const { jobs } = simulator.worlds.get(w.name).vb365
  jobs.patch(keyPeople, { selectedItems: (jobs.get(keyPeople).selectedItems ?? []).slice(0, 1) })
  await arrange(w, { session: 'JobSession', object: 'Pavel Dvorak', result: 'Failed' })
  t.match(await run(w, keyPeople), { status: 'Failed', details: /None of 1 objects/ })
  t.same(await pointsOf(w, keyPeople), [])
})

t.test('the next session on a proxy, in a pool or of an organization is one about it', async t => {
  for (const subject of ['proxy-win1.lindwurm.example', 'Almond & Vale', diskAlmond.toUpperCase()]) {
    const w = await world()
    await arrange(w, { session: 'JobSession', subject, result: 'Failed' })
    t.equal((await run(w, keyPeople)).status, 'Warning', subject)
    t.equal((await run(w, almondNightly)).status, 'Failed', subject)
  }
  const w = await world()
  await arrange(w, { session: 'JobSession', subject: 'Pool North', object: 'Jane Adler', result: 'Failed' })
  t.match(await run(w, lindwurmDaily), { status: 'Warning', details: /^1 of/ })
})

t.test('the next session about an object is one that processes it', async t => {
  const w = await world()
  await arrange(w, { session: 'JobSession', subject: 'Alice Almond', result: 'Failed' })
  t.equal((await run(w, keyPeople)).status, 'Warning')
  t.equal((await run(w, almondNightly)).status, 'Failed')
})

t.test('a synchronization ends with a warning, fails, and is canceled', async t => {
  const w = await world()
  const ends = async (rule: Body) => {
    await arrange(w, { session: 'RepositorySynchronize', subject: 'Branch Bucket', ...rule })
    const { body: { id } } = await w.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
    await w.untilIdle()
    const { body } = await w.vb365.get(`/v8/RepositorySynchronizeSessions/${id}`)
    const { isOutOfSync } = (await w.vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body
    return { state: body.state, progressPercent: body.progressPercent, error: body.error, isOutOfSync }
  }
  t.same(await ends({ result: 'Failed', at: 40, message: 'Bucket is gone.' }),
    { state: 'Failed', progressPercent: 40, error: 'Bucket is gone.', isOutOfSync: true })
  t.match(await ends({ result: 'Failed' }), { state: 'Failed', progressPercent: 99 })
  t.same(await ends({ result: 'Canceled', at: 40 }), { state: 'None', progressPercent: 40, error: undefined, isOutOfSync: true })
  t.same(await ends({ result: 'Warning', message: 'Slow.' }), { state: 'None', progressPercent: 100, error: 'Slow.', isOutOfSync: false })
  t.match(await ends({ result: 'Success' }), { state: 'None', progressPercent: 100, isOutOfSync: false })
})

t.test('a change of owner ends with a warning, fails, and is canceled', async t => {
  const w = await world()
  const ends = async (proxyId: string, rule: Body) => {
    await arrange(w, { session: 'RepositoryOwnerChange', subject: diskAlmond, ...rule })
    const { body: { id } } = await w.vb365.post(`/v8/BackupRepositories/${diskAlmond}/changeOwner?proxyId=${proxyId}`)
    await w.untilIdle()
    const { status, details } = (await w.vb365.get(`/v8/RepositoryOwnerChangeSessions/${id}`)).body
    return { status, details, owner: (await w.vb365.get(`/v8/BackupRepositories/${diskAlmond}`)).body.proxyId }
  }
  t.match(await ends(localProxy, { result: 'Failed', at: 10, message: 'No.' }), { status: 'Failed', details: 'No.', owner: windowsProxy })
  t.match(await ends(localProxy, { result: 'Canceled', at: 99 }), { status: 'Failed', details: /cancel/, owner: windowsProxy })
  t.match(await ends(localProxy, { result: 'Warning', message: 'Late.' }), { status: 'Succeeded', details: 'Late.', owner: localProxy })
  t.match(await ends(windowsProxy, { result: 'Success' }), { status: 'Succeeded', owner: windowsProxy })
})

t.test('a restore session is marked by a warning, and ended by a failure or somebody who stops it', async t => {
  const w = await world()
  const open = async (rule: Body) => {
    await arrange(w, { session: 'RestoreSession', subject: almondVale, ...rule })
    const { status, body } = await w.vb365.post(`/v8/Organizations/${almondVale}/Explore`, { body: { type: 'Vex' } })
    t.equal(status, 201)
    return async () => (await w.vb365.get(`/v8/RestoreSessions/${body.id}`)).body
  }
  const failed = await open({ result: 'Failed', message: 'Cache is broken.' })
  t.match(await failed(), { state: 'Stopped', result: 'Failed', details: 'Cache is broken.', endTime: String })
  const warned = await open({ result: 'Warning', at: 50 })
  t.match(await warned(), { state: 'Working', result: 'Success' })
  await w.advance('15m')
  t.match(await warned(), { state: 'Working', result: 'Warning' })
  const canceled = await open({ result: 'Canceled', at: 1 })
  t.match(await canceled(), { state: 'Working' })
  await w.advance('18s')
  t.match(await canceled(), { state: 'Stopped', result: 'Success' })
})

t.test('a configuration backup ends with a warning, fails, and is canceled; mails tell of it', async t => {
  const w = await world()
  const { vbr } = w
  const settings = (await vbr.get('/api/v1/configBackup')).body
  settings.notifications.SMTPSettings = {
    isEnabled: true, recipients: ['it@lindwurm.example'], settingsType: 'Custom', subject: '[%JobResult%] %JobName%',
    notifyOnSuccess: true, notifyOnWarning: true, notifyOnError: true
  }
  t.equal((await vbr.put('/api/v1/configBackup', { body: settings })).status, 200)
  const { configBackup: backup } = simulator.worlds.get(w.name).vbr
  const before = backup.restorePoints().map(({ id }) => id)

  const ends = async (rule: Body) => {
    await arrange(w, { session: 'ConfigurationBackup', ...rule })
    const { body: { id } } = await vbr.post('/api/v1/configBackup/backup')
    await w.untilIdle()
    const { state, progressPercent, result, creationTime, endTime } = (await vbr.get(`/api/v1/sessions/${id}`)).body
    const isNew = backup.restorePoints().some(({ sessionId }) => sessionId === id)
    const { lastSuccessfulBackup } = (await vbr.get('/api/v1/configBackup')).body
    const log = (await vbr.get(`/api/v1/sessions/${id}/logs`)).body.records
    return {
      state, progressPercent, result, isNew, isLast: lastSuccessfulBackup.sessionId === id,
      lasted: seconds({ creationTime, endTime }), log: log.map(({ title, status }: Body) => `${title}: ${status}`)
    }
  }
  t.match(await ends({ subject: configBackup, result: 'Failed', at: 50, message: 'Database is locked.', log: ['Tried once', 'Tried twice'] }), {
    state: 'Stopped', progressPercent: 100, isNew: false, isLast: false, lasted: 10,
    result: { result: 'Failed', message: 'Database is locked.', isCanceled: false },
    log: ['Tried twice: Failed', 'Tried once: Failed']
  })
  t.match(await ends({ subject: 'Backup Configuration Job', result: 'Canceled', at: 50 }), {
    state: 'Stopped', isNew: false, isLast: false, result: { result: 'Failed', message: 'Operation was canceled by user', isCanceled: true }
  })
  t.same(backup.restorePoints().map(({ id }) => id), before)
  t.match(await ends({ subject: defaultRepository, result: 'Warning', message: 'Slow.' }), {
    isNew: true, isLast: true, lasted: 20, result: { result: 'Warning', message: 'Slow.', isCanceled: false }, log: ['Slow.: Warning']
  })
  t.match(await ends({ result: 'Success', message: 'Fine.', log: ['Checked'] }), {
    isNew: true, isLast: true, result: { result: 'Success', message: 'Fine.' }, log: ['Checked: Succeeded']
  })

  const mails = await control.get(`/api/worlds/${w.name}/mails`)
  t.match(mails.body, { total: 4, items: [{ product: 'vbr', to: 'it@lindwurm.example', body: /locked/ }] })
  t.same(mails.body.items.map(({ subject }: Body) => subject), ['Failed', 'Failed', 'Warning', 'Success']
    .map(result => `[${result}] Backup Configuration Job`))
  t.equal((await control.del(`/api/worlds/${w.name}/mails`)).status, 204)
  t.same((await control.get(`/api/worlds/${w.name}/mails`)).body, { items: [], total: 0 })
})

t.test('a proxy is offline until the outcome is removed', async t => {
  const w = await world()
  const { id } = await arrange(w, { subject: 'proxy-win1.lindwurm.example', state: 'offline' })
  const proxy = async () => (await w.vb365.get(`/v8/Proxies/${windowsProxy}`)).body
  t.equal((await proxy()).status, 'Offline')
  await w.vb365.post(`/v8/Proxies/${windowsProxy}/Rescan`)
  await w.untilIdle()
  t.equal((await proxy()).status, 'Offline', 'a rescan does not find it either')
  t.match(await w.vb365.post(`/v8/Jobs/${almondNightly}/start`), { status: 500, body: { errorCode: 'ProxyOffline' } })
  await w.advance('12h')
  t.match((await runsOf(w, almondNightly))[0], { status: 'Failed', details: /offline/ })

  t.match(await list(w), { items: [{ id, subject: 'proxy-win1.lindwurm.example', state: 'offline' }], total: 1 })
  t.equal((await control.del(`/api/worlds/${w.name}/outcomes/${id}`)).status, 204)
  t.match(await proxy(), { status: 'Online', cpuUsagePercent: Number })
  t.equal((await run(w, almondNightly)).status, 'Success')
})

t.test('a proxy that goes offline disconnects what runs on it; a pool goes on with its other members', async t => {
  const w = await world()
  const { body: { id } } = await w.vb365.post(`/v8/Jobs/${almondNightly}/start`)
  await w.advance('7s')
  await arrange(w, { subject: windowsProxy, state: 'offline' })
  await w.untilIdle()
  t.match(await session(w, id), { status: 'Disconnected', details: /offline/ })

  await arrange(w, { subject: rack3Proxy, state: 'offline' })
  const roles = async (id: string) => (await w.vb365.get(`/v8/Proxies/${id}`)).body.role
  t.same(await roles(rack3Proxy), ['Processor'])
  t.ok((await roles(rack4Proxy)).includes('Orchestrator'))
  t.equal((await run(w, lindwurmDaily)).status, 'Success')
})

t.test('a repository is full: a run on it fails, and with a size limit none starts', async t => {
  const w = await world()
  const free = async (id: string) => (await w.vb365.get(`/v8/BackupRepositories/${id}`)).body.freeSpaceBytes
  const before = await free(diskAlmond)
  const { id } = await arrange(w, { subject: diskAlmond, state: 'full' })
  t.equal(await free(diskAlmond), 0)
  t.match(await run(w, almondNightly), { status: 'Failed', details: /free space/ })
  t.same(await pointsOf(w, almondNightly), [])
  await control.del(`/api/worlds/${w.name}/outcomes/${id}`)
  t.equal(await free(diskAlmond), before)

  const limited = await arrange(w, { subject: objectNorth, state: 'full' })
  t.match(await w.vb365.post(`/v8/Jobs/${lindwurmDaily}/start`), { status: 409, body: { message: /size limit/ } })
  await control.del(`/api/worlds/${w.name}/outcomes/${limited.id}`)
  await arrange(w, { subject: 'Copy North', state: 'full' })
  t.equal((await run(w, lindwurmDaily)).status, 'Success')
  t.match(await runsOf(w, dailyCopy), [{ status: 'Failed', details: /free space in backup repository Copy North/ }])
})

t.test('a repository is offline: it is invalid, nothing starts there, and what runs fails', async t => {
  const w = await world()
  const { body: started } = await w.vb365.post(`/v8/Jobs/${almondNightly}/start`)
  await w.advance('7s')
  const { id } = await arrange(w, { subject: diskAlmond, state: 'offline', message: 'disk was pulled' })
  await w.untilIdle()
  t.match(await session(w, started.id), { status: 'Failed', details: /disk was pulled/ })
  t.match((await w.vb365.get(`/v8/BackupRepositories/${diskAlmond}`)).body, { isOutOfOrder: true, outOfOrderReason: 'disk was pulled' })
  t.equal((await w.vb365.post(`/v8/Jobs/${almondNightly}/start`)).status, 409)
  t.equal((await w.vb365.post(`/v8/BackupRepositories/${diskAlmond}/explore?organizationId=${almondVale}`, { body: { type: 'Vex' } })).status, 409)
  await control.del(`/api/worlds/${w.name}/outcomes/${id}`)
  t.match((await w.vb365.get(`/v8/BackupRepositories/${diskAlmond}`)).body, { isOutOfOrder: false })
  t.equal((await run(w, almondNightly)).status, 'Success')

  await arrange(w, { subject: branchBucket, state: 'offline' })
  const sync = (await w.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)).body
  await w.untilIdle()
  t.match((await w.vb365.get(`/v8/RepositorySynchronizeSessions/${sync.id}`)).body, { state: 'Failed', error: /cannot be reached/ })
})

t.test('hosts and repositories of VBR go offline and fill up, and configuration backups fail there', async t => {
  const w = await world()
  const states = async (query: string): Promise<Body[]> => (await w.vbr.get(`/api/v1/backupInfrastructure/repositories/states?${query}`)).body.data
  const backup = async () => {
    const { body: { id } } = await w.vbr.post('/api/v1/configBackup/backup')
    await w.untilIdle()
    return (await w.vbr.get(`/api/v1/sessions/${id}`)).body.result
  }
  for (const [rule, message] of [
    [{ subject: 'vbr01.lindwurm.example', state: 'offline' }, /not available/],
    [{ subject: defaultRepository, state: 'offline' }, /not available/],
    [{ subject: defaultRepository, state: 'full' }, /free space/]
  ] as const) {
    const { id } = await arrange(w, rule)
    t.match(await backup(), { result: 'Failed', message })
    const found = (await states(rule.state === 'full' ? 'isOnlineFilter=true' : 'isOnlineFilter=false')).map(({ id }) => id)
    t.ok(found.includes(defaultRepository))
    if (rule.state === 'full') t.match(await states(`idFilter=${defaultRepository}`), [{ freeGB: 0 }])
    await control.del(`/api/worlds/${w.name}/outcomes/${id}`)
    t.match(await backup(), { result: 'Success' })
  }
})

t.test('what was online is so again after a reset, and nothing is arranged any more', async t => {
  const w = await world()
  await arrange(w, { subject: windowsProxy, state: 'offline' })
  await arrange(w, { session: 'JobSession', result: 'Failed', times: 9 })
  t.equal((await control.post(`/api/worlds/${w.name}/reset`)).status, 200)
  t.same(await list(w), { items: [], total: 0 })
  t.equal((await w.vb365.get(`/v8/Proxies/${windowsProxy}`)).body.status, 'Online')
  t.equal((await run(w, almondNightly)).status, 'Success')
  t.match(await arrange(w, { session: 'JobSession', result: 'Failed' }), { id: 'outcome-1' })
})

t.test('worlds do not know of each other\'s outcomes', async t => {
  const [one, other] = [await world(), await world()]
  await arrange(one, { session: 'JobSession', result: 'Failed' })
  t.same(await list(other), { items: [], total: 0 })
  t.equal((await run(other, almondNightly)).status, 'Success')
  t.equal((await run(one, almondNightly)).status, 'Failed')
})

t.test('a rule that is removed ends nothing any more', async t => {
  const w = await world()
  const { id } = await arrange(w, { session: 'JobSession', result: 'Failed' })
  t.equal((await control.del(`/api/worlds/${w.name}/outcomes/${id}`)).status, 204)
  t.match(await control.del(`/api/worlds/${w.name}/outcomes/${id}`), { status: 404, body: { error: /outcome-1/ } })
  t.equal((await run(w, almondNightly)).status, 'Success')
})

t.test('a start that is refused uses no rule up', async t => {
  const w = await world()
  await w.vb365.post(`/v8/Jobs/${almondNightly}/start`)
  await arrange(w, { session: 'JobSession', subject: almondNightly, result: 'Failed' })
  t.equal((await w.vb365.post(`/v8/Jobs/${almondNightly}/start`)).status, 409)
  t.match((await list(w)).items, [{ left: 1, sessions: [] }])
})

t.test('a name that a server shares with the file server that it is means the server', async t => {
  const w = await world()
  const { subject } = await arrange(w, { subject: 'win-repo01.lindwurm.example', state: 'offline' })
  t.equal(subject, 'win-repo01.lindwurm.example')
  const { body } = await w.vbr.get('/api/v1/backupInfrastructure/managedServers?nameFilter=win-repo01*')
  t.match(body.data, [{ status: 'Unavailable' }])
})

t.test('all that is arranged is removed at once, what was offline is there again, and numbers go on', async t => {
  const w = await world()
  await arrange(w, { session: 'JobSession', subject: almondNightly, result: 'Failed' })
  await arrange(w, { subject: windowsProxy, state: 'offline' })
  t.match((await w.vb365.get(`/v8/Proxies/${windowsProxy}`)).body, { status: 'Offline' })
  const path = `/api/worlds/${w.name}/outcomes`
  t.match(await control.del(path), { status: 204 })
  t.same(await list(w), { items: [], total: 0 })
  t.match((await w.vb365.get(`/v8/Proxies/${windowsProxy}`)).body, { status: 'Online' })
  t.match(await control.del(path), { status: 204 }, 'also when there is nothing')
  t.equal((await arrange(w, { subject: windowsProxy, state: 'offline' })).id, 'outcome-3')
})

t.test('what cannot be arranged is refused with what was expected, and nothing changes', async t => {
  const w = await world()
  const good = { session: 'JobSession', result: 'Failed' }
  const wrong: Array<[rule: unknown, at: string | undefined, expected: RegExp]> = [
    [{ session: 'Jobsession', result: 'Failed' }, 'session',
      /^AgentDiscovery, AgentPolicy, ApplianceDeployment, ApplianceReboot, ApplicationBrowse, .*JobSession, LicenseUpdate, .*, VolumeRestore$/],
    [{ session: 'JobSession' }, 'result', /Success, Warning, Failed, Canceled/],
    [{ ...good, result: 'Broken' }, 'result', /Success, Warning, Failed, Canceled/],
    [{ ...good, at: 101 }, 'at', /from 0 to 100/],
    [{ ...good, at: '50' }, 'at', /number/],
    [{ ...good, times: 0 }, 'times', /^a whole number from 1/],
    [{ ...good, log: 'one line' }, 'log', /a list/],
    [{ ...good, log: [1] }, 'log.0', /a text/],
    [{ ...good, mesage: 'x' }, 'mesage', /session, subject, result, at, message, log, times/],
    [{ ...good, subject: 'No such job' }, 'subject', /id or a name/],
    [{ ...good, object: 'No such user' }, 'object', /id or a name/],
    [{ session: 'JobSession', object: 'Jane Adler', result: 'Canceled' }, 'result', /Warning, Failed/],
    [{ session: 'JobSession', object: 'Jane Adler', result: 'Failed', at: 5 }, 'at', /object/],
    [{ session: 'ConfigurationBackup', object: 'Jane Adler', result: 'Failed' }, 'object', /JobSession/],
    [{ subject: windowsProxy, state: 'tired' }, 'state', /^offline, online$/],
    [{ subject: almondNightly, state: 'offline' }, 'subject', /proxy/],
    [{ subject: 'Nowhere', state: 'offline' }, 'subject', /id or a name/],
    [{ subject: 'Default Backup Repository', state: 'full' }, 'subject', new RegExp(defaultRepository)],
    [{ subject: windowsProxy, state: 'offline', times: 2 }, 'times', /subject, state, message/],
    [{}, 'session', /a text/],
    [[], undefined, /session, subject, result/]
  ]
  for (const [rule, at, expected] of wrong) {
    const { status, body } = await control.post(`/api/worlds/${w.name}/outcomes`, { body: rule })
    const refused = { status: 400, error: String, expected, ...(at === undefined ? {} : { at }) }
    t.match({ status, ...body }, refused, JSON.stringify(rule))
  }
  t.same(await list(w), { items: [], total: 0 })
  await arrange(w, { subject: windowsProxy, state: 'offline' })
  t.match(await control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject: windowsProxy, state: 'online' } }),
    { status: 409, body: { error: /already arranged to be offline/ } })
  t.equal((await control.get('/api/worlds/atlantis/outcomes')).status, 404)
  t.equal((await control.post('/api/worlds/atlantis/outcomes', { body: good })).status, 404)
})
