import t from 'tap'
import { login, startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { sparePassword, vaultPassword } from '../../estate/vbr/credentials.js'

const { world, control, simulator } = await startTest(t)

const path = '/api/v1/securityAnalyzer'
const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

interface Practice { id: string, bestPractice: string, status: string, note: string }
const practices = async (client: Client): Promise<Practice[]> => (await client.get(`${path}/bestPractices`)).body.items
async function practice (client: Client, title: string): Promise<Practice> {
  const found = (await practices(client)).find(({ bestPractice }) => bestPractice.startsWith(title))
  if (found === undefined) throw new Error(title)
  return found
}
async function analyze (w: TestWorld): Promise<Record<string, unknown>> {
  await w.vbr.post(`${path}/start`)
  await w.advance('20s')
  return (await w.vbr.get(`${path}/lastRun`)).body
}

t.test('the analyzer runs for some seconds, and says what is violated', async t => {
  const w = await world()
  const before = (await w.vbr.get(`${path}/lastRun`)).body
  t.match(before, { sessionType: 'SecurityComplianceAnalyzer', state: 'Stopped' }, 'somebody ran it in the past')
  const started = await w.vbr.post(`${path}/start`)
  t.match(started, {
    status: 201,
    body: {
      name: 'Security & Compliance Analyzer', sessionType: 'SecurityComplianceAnalyzer', state: 'Working',
      initiatedBy: '.\\administrator', jobId: started.body.id, platformName: undefined, platformId: undefined
    }
  })
  t.equal((await w.vbr.get(`${path}/lastRun`)).body.id, started.body.id)
  t.same(new Set((await practices(w.vbr)).map(({ status }) => status)), new Set(['Analyzing']))
  t.match(await w.vbr.post(`${path}/start`), { status: 400, body: { message: /already running/ } })

  await w.advance('20s')
  t.match((await w.vbr.get(`/api/v1/sessions/${started.body.id}`)).body, {
    state: 'Stopped', progressPercent: 100, result: { result: 'Warning', message: 'Warning', isCanceled: false }
  })
  const statuses = new Set((await practices(w.vbr)).map(({ status }) => status))
  t.same(statuses, new Set(['OK', 'Violation', 'UnableToCheck']))
})

t.test('what the checks find follows from the server', async t => {
  const w = await world()
  await analyze(w)
  const cases: Array<[title: string, found: string]> = [
    ['MFA for the backup console', 'Violation'],
    ['Email notifications', 'OK'],
    ['Configuration backup should be enabled', 'OK'],
    ['The configuration backup must not', 'Violation'],
    ['Backup server should not be a part', 'UnableToCheck'],
    ['Unknown Linux servers', 'OK'],
    ['Credentials and encryption passwords', 'Violation'],
    ['Backup encryption password length', 'Violation']
  ]
  for (const [title, found] of cases) t.equal((await practice(w.vbr, title)).status, found, title)

  const settings = (await w.vbr.get('/api/v1/configBackup')).body
  await w.vbr.put('/api/v1/configBackup', { body: { ...settings, isEnabled: false } })
  await w.vbr.put('/api/v1/generalOptions/hostAuthentication', { body: { mode: 'TrustAll' } })
  const mail = (await w.vbr.get('/api/v1/generalOptions/emailSettings')).body
  await w.vbr.put('/api/v1/generalOptions/emailSettings', { body: { ...mail, notificationsEnabled: false } })
  for (const id of [vaultPassword, sparePassword]) {
    await w.vbr.post(`/api/v1/encryptionPasswords/${id}/changePassword`,
      { body: { password: 'Correct-Horse-7-Battery', hint: 'new' } })
  }
  t.equal((await practice(w.vbr, 'Configuration backup should be enabled')).status, 'OK', 'nothing moves without a run')
  await analyze(w)
  t.equal((await practice(w.vbr, 'Configuration backup should be enabled')).status, 'Violation')
  t.equal((await practice(w.vbr, 'Unknown Linux servers')).status, 'Violation')
  t.equal((await practice(w.vbr, 'Email notifications')).status, 'Violation')
  const passwords = (await w.vbr.get('/api/v1/encryptionPasswords')).body.data
  t.equal((await practice(w.vbr, 'Backup encryption password length')).status, passwords.length > 2 ? 'Violation' : 'OK')

  for (const { id } of (await w.vbr.get('/api/v1/credentials')).body.data) {
    await w.vbr.post(`/api/v1/credentials/${id}/changepassword`, { body: { password: 'Correct-Horse-7-Battery' } })
  }
  await analyze(w)
  t.equal((await practice(w.vbr, 'Credentials and encryption passwords')).status, 'OK', 'all have been changed')
})

t.test('a suppressed check stays so until it is reset, and a test arranges what one finds', async t => {
  const w = await world()
  await analyze(w)
  const mfa = await practice(w.vbr, 'MFA')
  const suppressed = await w.vbr.post(`${path}/bestPractices/${mfa.id}/suppress`, { body: { note: 'Not before spring' } })
  t.match(suppressed, { status: 200, body: { id: mfa.id, status: 'Suppressed', note: 'Not before spring' } })
  await w.vbr.post(`${path}/start`)
  t.equal((await practice(w.vbr, 'MFA')).status, 'Suppressed', 'it is not analyzed')
  await w.advance('20s')
  t.match(await practice(w.vbr, 'MFA'), { status: 'Suppressed', note: 'Not before spring' })
  t.match(await w.vbr.post(`${path}/bestPractices/${mfa.id}/reset`), { status: 200, body: { status: 'Violation', note: '' } })

  const others = (await practices(w.vbr)).slice(0, 3)
  for (const { id } of others) await w.vbr.post(`${path}/bestPractices/${id}/suppress`)
  const reset = await w.vbr.post(`${path}/bestPractices/resetAll`)
  t.equal(reset.status, 200)
  t.notOk(reset.body.items.some(({ status }: Practice) => status === 'Suppressed'))

  const outcomes = `/api/worlds/${w.name}/outcomes`
  for (const { bestPractice, status } of await practices(w.vbr)) {
    if (status === 'Violation') await control.post(outcomes, { body: { subject: bestPractice, state: 'followed' } })
  }
  t.match(await analyze(w), { result: { result: 'Success' } }, 'nothing is violated any more')
  for (const { id } of (await control.get(outcomes)).body.items) await control.del(`${outcomes}/${id}`)
  t.match(await analyze(w), { result: { result: 'Warning' } })
})

t.test('the analyzer runs every day when told so, and mails what it found', async t => {
  const w = await world()
  const schedule = `${path}/schedule`
  t.match((await w.vbr.get(schedule)).body, { dailyScanEnabled: false })
  const set = await w.vbr.put(schedule, {
    body: {
      dailyScanEnabled: true, dailyScanLocalTime: '02:00:00', sendScanResults: true,
      recipients: 'security@lindwurm.example; ciso@lindwurm.example', notificationType: 'UseCustomNotificationSettings',
      customNotificationSettings: { subject: 'Analyzer: %JobResult%', notifyOnSuccess: true, notifyOnWarning: true, notifyOnError: true }
    }
  })
  t.equal(set.status, 200)
  t.same((await w.vbr.get(schedule)).body, set.body)
  await w.advance('24h')
  t.match((await w.vbr.get(`${path}/lastRun`)).body, { initiatedBy: 'SYSTEM', creationTime: /T02:00:00/ })
  const { items } = (await control.get(`/api/worlds/${w.name}/mails`)).body
  const mails = items.filter(({ subject }: { subject: string }) => subject.startsWith('Analyzer'))
  t.match(mails, [{ subject: 'Analyzer: Warning', to: 'security@lindwurm.example; ciso@lindwurm.example', body: /MFA.*: Violation/ }])

  await w.vbr.put(schedule, { body: { dailyScanEnabled: false } })
  const { id } = (await w.vbr.get(`${path}/lastRun`)).body
  await w.advance('48h')
  t.equal((await w.vbr.get(`${path}/lastRun`)).body.id, id, 'no more')
  t.match((await w.vbr.get(schedule)).body, { recipients: /security/ }, 'what was left out stays')

  const wrong: object[] = [
    { dailyScanLocalTime: '25:00:00' }, { recipients: 'nobody' }, { recipients: '', sendScanResults: true },
    { notificationType: 'UseCustomNotificationSettings', customNotificationSettings: { subject: '' } }
  ]
  for (const body of wrong) t.equal((await w.vbr.put(schedule, { body })).status, 400, JSON.stringify(body))
})

t.test('every revision that has the analyzer reads the same of it', async t => {
  const w = await world()
  await analyze(w)
  const newest = await practices(w.vbr)
  for (const revision of revisions) {
    const client = w.vbrAt(revision)
    t.same(await practices(client), newest, revision)
    t.equal((await client.get(`${path}/lastRun`)).body.sessionType, 'SecurityComplianceAnalyzer', revision)
    t.equal((await client.get(`${path}/schedule`)).status, 200, revision)
    const unknown = await client.post(`${path}/bestPractices/f0f0f0f0-0000-4000-8000-00000000ffff/reset`)
    t.equal(unknown.status, 404)
    t.equal(unknown.body.errorCode, 'NotFound')
  }
  t.equal((await w.vbrAt('1.1-rev0').get(`${path}/bestPractices`)).status, 404)
  const officer = await w.vbrAs('carla.brandt')
  t.equal((await officer.post(`${path}/start`)).status, 201, 'a security administrator may')
  t.equal((await (await w.vbrAs('operator')).post(`${path}/start`)).status, 403, 'an operator may not')
})

t.test('before any run there is nothing to be seen', async t => {
  await control.post('/api/worlds', { body: { name: 'fresh-server', fixture: 'empty' } })
  const { get } = await login(simulator.vbr.url, '/api/oauth2/token', 'administrator@fresh-server')
  t.equal((await get(`${path}/lastRun`)).status, 404)
  const { items } = (await get(`${path}/bestPractices`)).body
  t.same(new Set(items.map(({ status }: Practice) => status)), new Set(['None']))
})
