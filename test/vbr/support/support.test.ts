import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { windowsHost } from '../../estate/vbr/infrastructure.js'
import { domainControllers, webTier } from '../../estate/vbr/jobs.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)

const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'

t.test('logs of jobs are exported as a ZIP that says what they did, in the time that is wanted', async t => {
  const w = await world()
  const from = (await w.vbr.get('/api/v1/serverTime')).body.serverTime
  await w.advance('1m')
  await w.vbr.post(`/api/v1/jobs/${domainControllers}/start`, { body: {} })
  await w.untilIdle()
  const run = (await w.vbr.get(`/api/v1/sessions?jobIdFilter=${domainControllers}&limit=1`)).body.data[0]
  const to = (await w.vbr.get('/api/v1/serverTime')).body.serverTime
  const started = await w.vbr.post('/api/v1/exportlogs', {
    body: { exportType: 'DateRange', scopeType: 'Jobs', dateFrom: from, dateTo: to, jobIds: [domainControllers, webTier], exportLocalPgLogs: true }
  })
  t.match(started, { status: 201, body: { sessionType: 'LogsExport', name: 'Log Export', state: 'Working' } })
  const download = `/api/v1/exportlogs/${started.body.id}/download`
  t.equal((await w.vbr.get(download)).status, 404, 'not before it has ended')
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${started.body.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  const { status, bytes, headers } = await w.vbr.get(download)
  t.equal(status, 200)
  t.match(headers['content-disposition'], /Logs_.*\.zip/)
  t.equal(bytes.subarray(0, 2).toString(), 'PK')
  const text = bytes.toString()
  t.ok(text.includes('Jobs/Domain Controllers/Job.log') && text.includes('Jobs/Web Tier/Job.log'))
  t.ok(text.includes(run.id), 'the run')
  t.match(text, /<Info> /)
  t.match(text, new RegExp(`LOG: {2}insert .*${run.id}`), 'the database')
  const older = (await w.vbr.get(`/api/v1/sessions?jobIdFilter=${domainControllers}&skip=1&limit=1`)).body.data[0]
  t.notOk(text.includes(older.id), 'what was before is left out')
  t.equal((await w.vbr.get(download)).bytes.equals(bytes), true, 'the same each time')
})

t.test('logs of hosts tell what was moved by them, and who names none gets those of the backup server', async t => {
  const w = await world()
  await w.vbr.post(`/api/v1/jobs/${webTier}/start`, { body: {} })
  await w.untilIdle()
  const save = async (revision: string, body: object): Promise<string> => {
    const client = w.vbrAt(revision)
    const { body: { id } } = await client.post('/api/v1/exportlogs', { body })
    await w.untilIdle()
    return (await client.get(`/api/v1/exportlogs/${id}/download`)).bytes.toString()
  }
  const own = await save('1.3-rev0', { exportType: 'All' })
  t.match(own, /Svc\.VeeamBackup\.log/)
  t.match(own, /=== Web Tier/)
  t.equal(own.match(/\.log/g)?.length, (await save('1.3-rev2', { exportType: 'All', scopeType: 'Hosts' })).match(/\.log/g)?.length)
  t.match(await save('1.3-rev2', { exportType: 'All', scopeType: 'Hosts', hostIds: [windowsHost] }), /Agent\.VeeamTransport\.log/)

  const range = { exportType: 'DateRange', scopeType: 'Hosts' }
  for (const [body, message] of [
    [range, /dateFrom/],
    [{ ...range, dateFrom: '2025-01-01T00:00:00Z' }, /dateTo/],
    [{ ...range, dateFrom: '2025-01-02T00:00:00Z', dateTo: '2025-01-01T00:00:00Z' }, /earlier/],
    [{ ...range, dateFrom: '2025-01-01T12:00:00Z', dateTo: '2025-01-01T13:00:00+02:00' }, /earlier/],
    [{ exportType: 'All', scopeType: 'Jobs' }, /jobIds/],
    [{ exportType: 'All', scopeType: 'Jobs', jobIds: [nowhere] }, /job/],
    [{ exportType: 'All', scopeType: 'Hosts', hostIds: [nowhere] }, /managed server/]
  ]) t.match(await w.vbr.post('/api/v1/exportlogs', { body }), { status: 400, body: { message } }, JSON.stringify(body))
  t.equal((await (await w.vbrAs('operator')).post('/api/v1/exportlogs', { body: { exportType: 'All', scopeType: 'Hosts' } })).status, 403)
  const { body: { id } } = await w.vbr.post('/api/v1/exportlogs', { body: { exportType: 'All', scopeType: 'Hosts' } })
  await w.vbr.post(`/api/v1/sessions/${id}/stop`)
  await w.untilIdle()
  t.equal((await w.vbr.get(`/api/v1/exportlogs/${id}/download`)).status, 404, 'it was stopped')
})

t.test('a deployment kit is made by a task, for the systems that are wanted', async t => {
  const w = await world()
  const generate = (body: object) => w.vbr.post('/api/v1/deployment/generateKit', { body })
  const made = await generate({ validityPeriodHours: 3, includeLinuxPackages: true })
  t.match(made, { status: 201, body: { type: 'DeploymentKit', name: 'Create deployment kit', state: 'Starting', result: 'None' } })
  const download = `/api/v1/deployment/${made.body.id}/downloadKit`
  t.match(await w.vbr.get(download), { status: 400 }, 'not before it is made')
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/tasks/${made.body.id}`)).body, { state: 'Stopped', result: 'Success' })
  const text = (await w.vbr.get(download)).bytes.toString()
  t.ok(text.startsWith('PK'))
  t.match(text, /Windows\/VeeamDeployment\.msi/)
  t.match(text, /Linux\/install-deployment-kit\.sh/)
  t.match(text, /-----BEGIN CERTIFICATE-----/)
  t.match(text, /"validUntil": "2025-01-15T12:/)
  t.notMatch(text, /aix/)
  t.match(await generate({ includeWindowsPackages: false }), { status: 400, body: { message: /at least one/ } })
  for (const validityPeriodHours of [0, 8_761]) t.equal((await generate({ validityPeriodHours })).status, 400)
  t.match(await w.vbrAt('1.3-rev0').post('/api/v1/deployment/generateKit', { body: { validityPeriodHours: 8_761 } }), { status: 400 })

  const id = (await w.vbr.post('/api/v1/deployment/generateKit')).body.id
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'DeploymentKit', result: 'Failed' } })
  const failing = (await generate({})).body.id
  await w.untilIdle()
  t.equal((await w.vbr.get(`/api/v1/deployment/${failing}/downloadKit`)).status, 400)
  t.equal((await w.vbr.get(`/api/v1/deployment/${id}/downloadKit`)).status, 200)
  t.equal((await w.vbr.get(`/api/v1/deployment/${nowhere}/downloadKit`)).status, 404)
})

t.test('a backup server is registered with a code of the portal, and says so from then on', async t => {
  const w = await world()
  const registered = async () => (await w.vbr.get('/api/v1/serverInfo')).body.veeamRegistration.isRegistered
  const before = await registered()
  for (const body of [
    { grant_type: 'Password', code: 'a', codeVerifier: 'b' }, { grant_type: 'authorization_code', codeVerifier: 'b' },
    { grant_type: 'authorization_code', code: 'a' }
  ]) t.equal((await w.vbr.post('/api/v1/registerVbr', { body })).status, 400)
  t.equal(await registered(), before)
  const reply = await w.vbr.post('/api/v1/registerVbr', { body: { grant_type: 'authorization_code', code: 'a', codeVerifier: 'b' } })
  t.match(reply, { status: 200, body: { veeamRegistration: { isRegistered: true } } })
  t.equal(await registered(), true)
  t.equal((await (await w.vbrAs('viewer')).post('/api/v1/registerVbr', { body: { grant_type: 'authorization_code', code: 'a', codeVerifier: 'b' } })).status, 403)
})
