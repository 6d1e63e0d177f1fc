import t from 'tap'
import { startTest, type Client, type Reply, type TestWorld } from '../../estate/simulator.js'
import { quiet } from '../jobs/samples.js'
import { configBackup } from '../../estate/vbr/configuration.js'
import { sparePassword, vaultPassword } from '../../estate/vbr/credentials.js'
import { financeEncrypted, shopMediaCopy } from '../../estate/vbr/jobs.js'
import { defaultRepository, winRepo } from '../../estate/vbr/repositories.js'
import { noId } from '../../estate/ids.js'
import { errorAt } from '../../estate/vbr/manner.js'

const { world, simulator } = await startTest(t)

const path = '/api/v1/configBackup'
const revisions = ['1.1-rev0', '1.1-rev1', '1.1-rev2', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
/** The sessions of the configuration backup alone. */
const sessions = `/api/v1/sessions?jobIdFilter=${configBackup}`

// Bodies are what a client sends; the tests change single members of them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Body = any

const settings = async (client: Client): Promise<Body> => (await client.get(path)).body

/** Reads the settings, changes some of them and puts the whole back, as clients do. */
async function change (client: Client, changes: (body: Body) => void): Promise<Reply> {
  const body = await settings(client)
  changes(body)
  return client.put(path, { body })
}

async function run (w: TestWorld): Promise<Body> {
  const { body } = await w.vbr.post(`${path}/backup`)
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${body.id}`)).body
}

const running = { endTime: undefined, result: { result: 'None', message: '', isCanceled: false } }

const titles = async (w: TestWorld, id: string): Promise<string[]> =>
  (await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body.records.map((record: { title: string }) => record.title).reverse()

const space = async (w: TestWorld): Promise<{ freeGB: number, usedSpaceGB: number }> =>
  (await w.vbr.get(`/api/v1/backupInfrastructure/repositories/states?idFilter=${defaultRepository}`)).body.data[0]

t.test('every revision reads the settings in its own spelling', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const body = await settings(vbrAt(revision))
    t.match(body, {
      isEnabled: true,
      backupRepositoryId: defaultRepository,
      restorePointsToKeep: 10,
      lastSuccessfulBackup: { lastSuccessfulTime: /\+01:00$/ },
      encryption: { isEnabled: true, passwordId: vaultPassword }
    }, revision)
    const { daily, monthly } = body.schedule
    t.equal(daily.localTime, revision === '1.1-rev0' ? '10:00 AM' : '10:00', revision)
    t.equal(monthly.localTime, revision === '1.1-rev0' ? '10:00 PM' : '22:00', revision)
    const capital = revision === '1.3-rev1' || revision === '1.3-rev2'
    t.equal(daily.days[0], capital ? 'Monday' : 'monday', revision)
    t.equal(monthly.dayOfWeek, capital ? 'Saturday' : 'saturday', revision)
    t.equal(monthly.months[0], 'January', revision)
  }
})

t.test('in every revision the settings can be put back as they were read, and nothing changes', async t => {
  for (const revision of revisions) {
    const { vbr, vbrAt } = await world()
    const before = await settings(vbr)
    const client = vbrAt(revision)
    const { status, body } = await client.put(path, { body: await settings(client) })
    t.equal(status, 200, revision)
    t.same(body, await settings(client), revision)
    t.same(await settings(vbr), before, revision)
  }
})

/** The documents' example of an edit, with ids of the default estate. */
const example = {
  isEnabled: true,
  backupRepositoryId: defaultRepository,
  restorePointsToKeep: 10,
  notifications: {
    SNMPEnabled: true,
    SMTPSettings: {
      settingsType: 'Custom',
      isEnabled: false,
      recipients: [],
      subject: '[%JobResult%] %JobName% (%Time%)',
      notifyOnSuccess: true,
      notifyOnWarning: true,
      notifyOnError: true
    }
  },
  schedule: {
    isEnabled: true,
    daily: {
      dailyKind: 'Everyday',
      isEnabled: true,
      localTime: '10:00 AM',
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    },
    monthly: {
      dayOfWeek: 'saturday',
      dayNumberInMonth: 'Fourth',
      isEnabled: false,
      localTime: '10:00 PM',
      dayOfMonth: 1,
      months: [
        'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
        'December'
      ]
    }
  },
  lastSuccessfulBackup: {
    lastSuccessfulTime: '2022-01-21T10:00:35.033+01:00', sessionId: 'a8f1b5ba-a6dc-416d-9b17-95e92c0d7e76'
  },
  encryption: { isEnabled: false, passwordId: vaultPassword }
}

t.test('the documents\' example of an edit is accepted in every revision, and 1.1-rev0 answers as the example does', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const { lastSuccessfulBackup } = await settings(client)
    const { status, body } = await client.put(path, { body: example })
    t.equal(status, 200, revision)
    t.same(body, await settings(client), revision)
    if (revision === '1.1-rev0') t.same(body, { ...example, lastSuccessfulBackup })
  }
})

t.test('the default estate has the settings of the documents\' example', async t => {
  const { vbrAt } = await world()
  const { lastSuccessfulBackup, ...body } = await settings(vbrAt('1.1-rev0'))
  t.match(lastSuccessfulBackup, { lastSuccessfulTime: String, sessionId: String })
  const { lastSuccessfulBackup: _, ...read } = example
  const SMTPSettings = { ...read.notifications.SMTPSettings, recipients: ['it-operations@lindwurm.example'] }
  t.same(body, {
    ...read, notifications: { ...read.notifications, SMTPSettings },
    encryption: { isEnabled: true, passwordId: vaultPassword }
  })
})

t.test('what one revision writes, another reads', async t => {
  const { vbr, vbrAt } = await world()
  const { status, body } = await change(vbrAt('1.1-rev0'), body => {
    body.restorePointsToKeep = 7
    body.schedule.daily = { isEnabled: true, dailyKind: 'selecteddays', localTime: '4:05 pm', days: ['friday', 'Monday'] }
  })
  t.equal(status, 200)
  t.match(body.schedule.daily, { dailyKind: 'SelectedDays', localTime: '4:05 PM', days: ['friday', 'monday'] })
  t.match(await settings(vbr), {
    restorePointsToKeep: 7,
    schedule: { daily: { dailyKind: 'SelectedDays', localTime: '16:05', days: ['Friday', 'Monday'] } }
  })
  // Twelve hours are understood everywhere.
  t.equal((await change(vbr, body => { body.schedule.daily.localTime = '10:30 PM' })).body.schedule.daily.localTime, '22:30')
  t.equal((await settings(vbrAt('1.1-rev0'))).schedule.daily.localTime, '10:30 PM')
})

t.test('the settings are put as a whole: a part that is required must be there', async t => {
  const { vbr, vbrAt } = await world()
  const whole = await settings(vbr)
  for (const part of Object.keys(whole)) {
    const { [part]: _, ...body } = whole
    const refused = await vbr.put(path, { body })
    t.equal(refused.status, 400, part)
    t.match(refused.body, { errorCode: 'UnexpectedContent', message: new RegExp(part) })
  }
  for (const body of [undefined, {}, { ...whole, restorePointsToKeep: 'ten' }, { ...whole, encryption: { isEnabled: true } }]) {
    t.equal((await vbr.put(path, { body })).status, 400)
  }
  t.equal((await vbrAt('1.1-rev0').put(path, { raw: '{', headers: { 'content-type': 'application/json' } })).status, 400)
  t.same(await settings(vbr), whole)
})

t.test('values are taken as clients write them: texts for numbers and booleans, members in any case, unknown members', async t => {
  const { vbr } = await world()
  const whole = await settings(vbr)
  const { status, body } = await vbr.put(path, {
    body: {
      ...whole, isEnabled: 'False', restorePointsToKeep: '12', BackupRepositoryId: winRepo.toUpperCase(),
      backupRepositoryId: undefined, extra: { of: 'something' }
    }
  })
  t.equal(status, 200)
  t.match(body, { isEnabled: false, restorePointsToKeep: 12, backupRepositoryId: winRepo })
  t.notOk('extra' in body)
})

t.test('when it last succeeded is the server\'s to say', async t => {
  const { vbr } = await world()
  const { lastSuccessfulBackup } = await settings(vbr)
  for (const sent of [
    null, {}, { lastSuccessfulTime: null, sessionId: null },
    { lastSuccessfulTime: '2001-01-01T00:00:00Z', sessionId: noId }
  ]) {
    const { status, body } = await change(vbr, body => { body.lastSuccessfulBackup = sent })
    t.equal(status, 200, JSON.stringify(sent))
    t.same(body.lastSuccessfulBackup, lastSuccessfulBackup)
  }
})

t.test('the repository must exist, and not be or belong to a scale-out repository', async t => {
  const { vbr } = await world()
  for (const id of ['2f000000-0000-4000-8000-0000000000ff', noId]) {
    const refused = await change(vbr, body => { body.backupRepositoryId = id })
    t.equal(refused.status, 400, id)
  }
  t.equal((await change(vbr, body => { body.backupRepositoryId = winRepo })).status, 200)
  t.equal((await settings(vbr)).backupRepositoryId, winRepo)
})

t.test('other values that make no sense are refused', async t => {
  const { vbr } = await world()
  const changes: Array<(body: Body) => void> = [
    body => { body.restorePointsToKeep = 0 },
    body => { body.schedule.daily.localTime = 'noon' },
    body => { body.schedule.daily.dailyKind = 'Sometimes' },
    body => { body.schedule.monthly.dayOfMonth = 32 },
    body => { body.schedule.monthly.months = ['Brumaire'] },
    body => { body.schedule.monthly = { ...body.schedule.monthly, isEnabled: true, months: [] } },
    body => { body.backupRepositoryId = 'here' }
  ]
  for (const wrong of changes) {
    const { status, body } = await change(vbr, wrong)
    t.equal(status, 400, wrong.toString())
    t.match(body, { errorCode: 'UnexpectedContent', status: 400 })
  }
})

t.test('encryption needs a password that exists; without encryption it may be none', async t => {
  const { vbr } = await world()
  for (const passwordId of [noId, '2e000000-0000-4000-8000-0000000000ff']) {
    t.equal((await change(vbr, body => { body.encryption = { isEnabled: true, passwordId } })).status, 400)
  }
  const off = await change(vbr, body => { body.encryption = { isEnabled: false, passwordId: noId } })
  t.equal(off.status, 200)
  t.same(off.body.encryption, { isEnabled: false, passwordId: noId })
  // A client may leave the password where it was when it switches encryption off.
  const kept = await change(vbr, body => { body.encryption = { isEnabled: false, passwordId: sparePassword } })
  t.same(kept.body.encryption, { isEnabled: false, passwordId: sparePassword })
  t.equal((await vbr.del(`/api/v1/encryptionPasswords/${sparePassword}`)).status, 204)
  t.same((await settings(vbr)).encryption, { isEnabled: false, passwordId: noId })
})

t.test('SNMP traps need SNMP settings in the general options', async t => {
  const { vbr } = await world()
  const setReceivers = (SNMPServers: unknown[]): Promise<Reply> =>
    vbr.put('/api/v1/generalOptions/eventForwarding', { body: { SNMPServers } })
  await setReceivers([])
  const refused = await change(vbr, body => { body.notifications.SNMPEnabled = true })
  t.equal(refused.status, 400)
  t.same(refused.body, errorAt('1.3-rev2', {
    status: 400, errorCode: 'UnknownError', message: 'Specify SNMP settings in General Options.'
  }))
  await setReceivers([{ receiver: 'monitor.lindwurm.example', port: 162, communityString: 'public' }])
  t.equal((await change(vbr, body => { body.notifications.SNMPEnabled = true })).body.notifications.SNMPEnabled, true)
})

t.test('a start answers 200 with a session that is starting', async t => {
  const { vbr, vbrAt } = await world()
  const { status, body } = await vbrAt('1.1-rev0').post(`${path}/backup`)
  t.equal(status, 200)
  t.same(body, {
    sessionType: 'ConfigurationBackup',
    state: 'Starting',
    id: body.id,
    name: 'Backup Configuration Job',
    activityId: configBackup,
    creationTime: '2025-01-15T10:00:00+01:00',
    endTime: null,
    progressPercent: 0,
    result: null,
    resourceId: null,
    resourceReference: null,
    parentSessionId: null,
    usn: body.usn
  })
  t.match((await vbr.get(`/api/v1/sessions/${body.id}`)).body,
    { jobId: body.activityId, platformName: 'VMware', initiatedBy: 'administrator', state: 'Starting', ...running })
})

t.test('it starts at the path that the text of the documents names, too, with whatever body', async t => {
  for (const revision of revisions) {
    const w = await world()
    const { status, body } = await w.vbrAt(revision).post(path)
    t.equal(status, 200, revision)
    t.equal(body.state, 'Starting')
  }
  const { vbr } = await world()
  t.equal((await vbr.post(`${path}/`, { raw: '', headers: { 'content-type': 'application/json' } })).status, 200)
})

t.test('a run goes from starting through working to its end in about twenty seconds', async t => {
  const w = await world()
  const { body: { id } } = await w.vbr.post(`${path}/backup`)
  const session = async (): Promise<Body> => (await w.vbr.get(`/api/v1/sessions/${id}`)).body

  await w.advance('3s')
  const early = await session()
  t.match(early, { state: 'Working', ...running })
  await w.advance('8s')
  const late = await session()
  t.match(late, { state: 'Working', ...running })
  t.ok(late.progressPercent > early.progressPercent && late.progressPercent < 100)
  t.ok(late.usn >= early.usn && early.usn > 0)
  const [line] = (await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body.records
  t.equal(line.status, 'None')

  await w.advance('9s')
  t.match(await session(), {
    state: 'Stopped',
    progressPercent: 100,
    endTime: '2025-01-15T10:00:20+01:00',
    result: { result: 'Success', message: 'Success', isCanceled: false }
  })
  t.same(await titles(w, id), [
    'Starting configuration backup', 'Exporting configuration database', 'Exporting infrastructure', 'Exporting jobs',
    'Exporting backups', 'Exporting sessions', 'Exporting credentials', 'Saving to Default Backup Repository',
    'Applying retention policy'
  ])
})

t.test('a run that succeeds is the last successful one', async t => {
  const w = await world()
  const session = await run(w)
  t.same((await settings(w.vbr)).lastSuccessfulBackup, { lastSuccessfulTime: session.endTime, sessionId: session.id })
})

t.test('runs take space in the repository until the oldest restore points go', async t => {
  const w = await world()
  await change(w.vbr, body => { body.restorePointsToKeep = 100; body.schedule.isEnabled = false })
  const before = await space(w)
  for (let i = 0; i < 20; i++) await run(w)
  const after = await space(w)
  t.ok(after.usedSpaceGB > before.usedSpaceGB + 0.5 && after.usedSpaceGB < before.usedSpaceGB + 3)
  t.ok(after.freeGB < before.freeGB)

  const points = (): number | undefined => simulator.worlds.find(w.name)?.vbr.configBackup.restorePoints().length
  t.equal(points(), 30, 'ten of the past and twenty more')
  await change(w.vbr, body => { body.restorePointsToKeep = 1 })
  t.ok((await space(w)).usedSpaceGB === after.usedSpaceGB, 'the next run removes them, not the change')
  await run(w)
  t.ok((await space(w)).usedSpaceGB < before.usedSpaceGB)
  t.equal(points(), 1)
})

t.test('a second start while one is running is refused', async t => {
  const { vbr, advance } = await world()
  await vbr.post(`${path}/backup`)
  for (const at of [`${path}/backup`, path]) {
    const refused = await vbr.post(at)
    t.equal(refused.status, 400)
    t.match(refused.body, { errorCode: 'UnknownError', message: /already running/ })
  }
  await advance('20s')
  t.equal((await vbr.post(`${path}/backup`)).status, 200)
})

t.test('a run that is stopped ends failed and changes nothing', async t => {
  const w = await world()
  const before = { settings: await settings(w.vbr), space: await space(w) }
  const { body: { id } } = await w.vbr.post(`${path}/backup`)
  await w.advance('8s')
  t.equal((await w.vbr.post(`/api/v1/sessions/${id}/stop`)).status, 200)
  const stopping = (await w.vbr.get(`/api/v1/sessions/${id}`)).body
  t.match(stopping, { state: 'Stopping', ...running })
  t.equal((await w.vbr.post(`${path}/backup`)).status, 400, 'it is still running')
  await w.advance('3s')
  t.match((await w.vbr.get(`/api/v1/sessions/${id}`)).body, {
    state: 'Stopped', progressPercent: 100, result: { result: 'Failed', message: 'Operation was canceled by user', isCanceled: true }
  })
  await w.advance('1m')
  t.same(await settings(w.vbr), before.settings)
  t.same(await space(w), before.space)
  t.equal((await w.vbr.post(`${path}/backup`)).status, 200)
})

t.test('without encryption a run fails as long as there are encryption passwords, and changes nothing', async t => {
  const w = await world()
  const { body: before } = await change(w.vbr, body => { body.encryption = { isEnabled: false, passwordId: noId } })
  const failed = await run(w)
  t.match(failed, { state: 'Stopped', result: { result: 'Failed', isCanceled: false, message: /encryption/ } })
  t.same(await settings(w.vbr), before)
  const { body: { records: [last] } } = await w.vbr.get(`/api/v1/sessions/${failed.id}/logs`)
  t.match(last, { status: 'Failed', title: failed.result.message })

  await releasePasswords(w.vbr)
  for (const id of [vaultPassword, sparePassword]) await w.vbr.del(`/api/v1/encryptionPasswords/${id}`)
  t.match(await run(w), { result: { result: 'Success' } })
})

t.test('a repository without room fails the run', async t => {
  const w = await world()
  const { body } = await w.vbr.post(`${path}/backup`)
  t.equal(body.state, 'Starting')
  simulator.worlds.find(w.name)?.vbr.repositories.occupy(defaultRepository, 1_000_000)
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${body.id}`)).body, { result: { result: 'Failed', message: /free space/ } })
})

t.test('while it is disabled it starts by hand, and not by itself', async t => {
  const w = await quiet(world)
  await change(w.vbr, body => { body.isEnabled = false })
  t.match(await run(w), { result: { result: 'Success' } })
  const count = (await w.vbr.get(sessions)).body.pagination.total
  await w.advance('50h')
  t.equal((await w.vbr.get(sessions)).body.pagination.total, count)
  await change(w.vbr, body => { body.isEnabled = true })
  await w.advance('24h')
  t.equal((await w.vbr.get(sessions)).body.pagination.total, count + 1)
})

t.test('the schedule starts it by itself, at the server\'s time', async t => {
  const w = await quiet(world)
  const runs = async (): Promise<string[]> => (await w.vbr.get(
    `${sessions}&createdAfterFilter=2025-01-15T09:00:01Z&orderColumn=creationTime&orderAsc=true`)).body.data
    .map(({ creationTime }: { creationTime: string }) => creationTime.slice(0, 16))

  await w.advance('3d')
  t.same(await runs(), ['2025-01-16T10:00', '2025-01-17T10:00', '2025-01-18T10:00'])
  const [latest] = (await w.vbr.get(`${sessions}&limit=1`)).body.data
  t.equal(latest.initiatedBy, 'SYSTEM')

  // It is the 18th, a Saturday, ten o'clock.
  await change(w.vbr, body => {
    body.schedule.daily = { isEnabled: true, dailyKind: 'WeekDays', localTime: '06:15' }
    body.schedule.monthly = { isEnabled: true, dayNumberInMonth: 'Last', dayOfWeek: 'Sunday', localTime: '23:00' }
  })
  await w.advance('9d')
  t.same((await runs()).slice(3), [
    '2025-01-20T06:15', '2025-01-21T06:15', '2025-01-22T06:15', '2025-01-23T06:15', '2025-01-24T06:15',
    '2025-01-26T23:00', '2025-01-27T06:15'
  ])

  await change(w.vbr, body => { body.schedule.isEnabled = false })
  const count = (await runs()).length
  await w.advance('40d')
  t.equal((await runs()).length, count)
})

t.test('a scheduled start passes by while a run is under way', async t => {
  const w = await quiet(world)
  await w.advance('86390s')
  await w.vbr.post(`${path}/backup`)
  await w.advance('1m')
  const { body } = await w.vbr.get(`${sessions}&createdAfterFilter=2025-01-15T09:00:01Z`)
  t.equal(body.pagination.total, 1)
})

/** What else has a password: a job that encrypts, and a repository that encrypts what comes from agents. */
async function releasePasswords (vbr: Client): Promise<void> {
  for (const id of [financeEncrypted, shopMediaCopy]) t.equal((await vbr.del(`/api/v1/jobs/${id}`)).status, 204)
  const path = `/api/v1/backupInfrastructure/repositories/${winRepo}/accessPermissions`
  const { body } = await vbr.get(path)
  const changed = await vbr.put(path, { body: { ...body, encryptionSettings: { isEnabled: false } } })
  t.equal(changed.status, 200)
}

t.test('the password in use cannot go', async t => {
  const { vbr } = await world()
  const refused = await vbr.del(`/api/v1/encryptionPasswords/${vaultPassword}`)
  t.equal(refused.status, 400)
  t.match(refused.body, {
    errorCode: 'UnknownError',
    message: /^Unable to delete selected password because it is in use by: .*Backup Configuration Job/
  })
  await change(vbr, body => { body.encryption.passwordId = sparePassword })
  t.match((await vbr.del(`/api/v1/encryptionPasswords/${vaultPassword}`)).body.message,
    /by: Finance Encrypted, WIN-REPO01, Shop Media - copy$/)
  await releasePasswords(vbr)
  t.equal((await vbr.del(`/api/v1/encryptionPasswords/${vaultPassword}`)).status, 204)
})

t.test('how a run ended is mailed, as the settings have it', async t => {
  const w = await world()
  const mails = (): string[] => (simulator.worlds.find(w.name)?.mails.list() ?? []).map(({ to, subject }) => `${to}: ${subject}`)
  const send = (notificationsEnabled: boolean): Promise<Reply> => w.vbr.put('/api/v1/generalOptions/emailSettings', {
    body: {
      notificationsEnabled,
      mailServer: 'SMTP',
      smtpServerName: 'smtp.lindwurm.example',
      advancedSmtpOptions: { port: 25, timeoutMs: 1_000, SSLEnabled: false, authRequired: false },
      emailSettings: {
        from: 'vbr01@lindwurm.example', to: 'it@lindwurm.example', subject: '%JobName%: %JobResult%',
        sendDailyReportsAt: '2025-01-01T21:00:00Z', notifyOnSuccess: true, notifyOnWarning: true, notifyOnFailure: false,
        notifyOnLastRetry: true
      }
    }
  })
  const wish = (notifications: object): Promise<Reply> => change(w.vbr, body => {
    Object.assign(body.notifications.SMTPSettings, notifications)
  })

  t.equal((await send(true)).status, 200)
  await wish({ isEnabled: true, recipients: ['a@lindwurm.example', 'b@lindwurm.example'], notifyOnSuccess: false })
  await run(w)
  t.same(mails(), [], 'its own settings do not want to hear of success')
  await wish({ subject: '[%JobResult%] %Unknown%', notifyOnSuccess: true })
  await run(w)
  t.same(mails(), ['a@lindwurm.example; b@lindwurm.example: [Success] %Unknown%'])

  await wish({ settingsType: 'Global', notifyOnSuccess: false })
  await run(w)
  t.equal(mails()[1], 'it@lindwurm.example: Backup Configuration Job: Success')
  await wish({ isEnabled: false })
  await run(w)
  await wish({ isEnabled: true })
  await send(false)
  await run(w)
  t.equal(mails().length, 2)
})

t.test('an operator starts and stops it, administrators alone read and edit it', async t => {
  const w = await world()
  const whole = await settings(w.vbr)
  const deniedAt = (revision: string) => errorAt(revision, {
    status: 403, errorCode: 'AccessDenied', message: 'The user does not have the permission for this operation.'
  })
  for (const user of ['operator', 'restore', 'viewer', 'tape']) {
    for (const revision of revisions) {
      const client = w.vbrAt(revision, await w.vbrAs(user))
      const denied = deniedAt(revision)
      t.equal((await client.get(path)).status, 403, `${user}, ${revision}`)
      t.match(await client.put(path, { body: whole }), { status: 403, body: denied }, `${user}, ${revision}`)
      t.equal((await client.get('/api/v1/sessions')).status, 200, user)
      if (user === 'operator') continue
      t.match(await client.post(`${path}/backup`), { status: 403, body: denied }, `${user}, ${revision}`)
      t.equal((await client.post(path)).status, 403, user)
    }
  }
  const operator = await w.vbrAs('operator')
  const { status, body } = await operator.post(`${path}/backup`)
  t.equal(status, 200)
  t.equal((await (await w.vbrAs('viewer')).post(`/api/v1/sessions/${body.id}/stop`)).status, 403)
  t.equal((await operator.post(`/api/v1/sessions/${body.id}/stop`)).status, 200)
})

t.test('without a token there is nothing', async t => {
  const { vbr } = await world()
  for (const reply of [
    await vbr.get(path, { token: null }),
    await vbr.put(path, { token: null, body: {} }),
    await vbr.post(path, { token: null })
  ]) {
    t.equal(reply.status, 401)
    t.equal(reply.body, '')
  }
})
