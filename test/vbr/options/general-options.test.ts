import t from 'tap'
import { readEstate } from '../../../src/estate.js'
import { startTest } from '../../estate/simulator.js'
import { ssdLatency } from '../../estate/vbr/infrastructure.js'

const { simulator, world } = await startTest(t)

const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const options = '/api/v1/generalOptions'
const nowhere = '00000000-0000-4000-8000-00000000dead'

const smtp = {
  notificationsEnabled: true,
  mailServer: 'SMTP',
  emailSettings: {
    from: 'veeam@lindwurm.example',
    to: 'jane@lindwurm.example; ops@lindwurm.example',
    subject: '%JobName%',
    sendDailyReportsAt: '2026-05-20T08:30:00+01:00',
    notifyOnSuccess: true,
    notifyOnWarning: true,
    notifyOnFailure: true,
    notifyOnLastRetry: false
  },
  smtpServerName: 'mail.lindwurm.example',
  advancedSmtpOptions: { port: 25, timeoutMs: 5000, SSLEnabled: false, authRequired: false }
}

t.test('every revision reads the options, and takes back what it read without changing anything', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const vbr = vbrAt(revision)
    const before = await vbr.get(options)
    t.equal(before.status, 200, revision)
    const after = await vbr.put(options, { body: before.body })
    t.equal(after.status, 200, revision)
    t.same(after.body, before.body, revision)
  }
})

t.test('each part reads back as it was written', async t => {
  const { vbr } = await world()
  const parts = ['emailSettings', 'notifications', 'eventForwarding', 'storageLatency', 'hostAuthentication',
    'vsaEventForwarding', 'nodeExporterSettings']
  for (const part of parts) {
    const before = await vbr.get(`${options}/${part}`)
    t.equal(before.status, 200, part)
    t.same((await vbr.put(`${options}/${part}`, { body: before.body })).body, before.body, part)
  }
})

t.test('mail settings written in the newest revision show in every older one, and the other way round', async t => {
  const { vbr, vbrAt } = await world()
  t.equal((await vbr.put(`${options}/emailSettings`, { body: smtp })).status, 200)

  for (const revision of revisions.slice(0, 2)) {
    t.match((await vbrAt(revision).get(options)).body.emailSettings, {
      isEnabled: true,
      smtpServerName: 'mail.lindwurm.example',
      from: 'veeam@lindwurm.example',
      sendDailyReportsAt: '2026-05-20T09:30:00+02:00',
      advancedSmtpOptions: { port: 25, credentialsId: undefined }
    }, revision)
  }
  t.match((await vbrAt('1.3-rev0').get(options)).body, { notificationEnabled: true, emailSettings: { subject: '%JobName%' } })

  const old = vbrAt('1.1-rev0')
  const { body } = await old.get(options)
  body.emailSettings.isEnabled = false
  body.emailSettings.smtpServerName = 'relay.lindwurm.example'
  body.notifications.storageSpaceThreshold = 15
  t.equal((await old.put(options, { body })).status, 200)
  t.match((await vbr.get(`${options}/emailSettings`)).body,
    { notificationsEnabled: false, mailServer: 'SMTP', smtpServerName: 'relay.lindwurm.example' })
  t.match((await vbr.get(`${options}/notifications`)).body, { storageSpaceThreshold: 15 })
})

t.test('an older revision does not touch what it does not know', async t => {
  const { vbr, vbrAt } = await world()
  const forwarding = {
    SNMPServers: [{ receiver: 'snmp01', port: 162, communityString: 'public' }],
    syslogEventFiltering: [{ eventId: '110', severity: ['Info'] }]
  }
  await vbr.put(`${options}/eventForwarding`, { body: forwarding })
  const advancedSmtpOptions = { ...smtp.advancedSmtpOptions, thumbprints: ['9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B'] }
  await vbr.put(`${options}/emailSettings`, { body: { ...smtp, advancedSmtpOptions } })

  const old = vbrAt('1.1-rev0')
  await old.put(options, { body: (await old.get(options)).body })
  t.same((await vbr.get(`${options}/eventForwarding`)).body, forwarding)
  t.match((await vbr.get(`${options}/emailSettings`)).body, { advancedSmtpOptions })
})

t.test('what cannot be mailed with is refused', async t => {
  const { vbr, vbrAt } = await world()
  const refused = async (changes: object, reason: RegExp) => {
    const reply = await vbr.put(`${options}/emailSettings`, { body: { ...smtp, ...changes } })
    t.equal(reply.status, 400, String(reason))
    t.match(reply.body.message, reason)
  }
  const advanced = smtp.advancedSmtpOptions
  await refused({ advancedSmtpOptions: { ...advanced, authRequired: true } }, /credentials/)
  await refused({ advancedSmtpOptions: { ...advanced, authRequired: true, credentialsId: nowhere } }, /no credentials/)
  await refused({ advancedSmtpOptions: { ...advanced, port: 0 } }, /port/)
  await refused({ smtpServerName: '' }, /SMTP server/)
  await refused({ emailSettings: undefined }, /email settings/)
  await refused({ emailSettings: { ...smtp.emailSettings, from: '' } }, /sender/)
  await refused({ emailSettings: { ...smtp.emailSettings, to: 'jane@lindwurm.example;ops' } }, /'ops'/)
  await refused({ mailServer: 'Gmail' }, /Gmail/)
  await refused({ mailServer: 'MS365', appClientId: 'c8f3e5b7' }, /tenant/)
  t.equal((await vbr.put(`${options}/emailSettings`, { body: { ...smtp, mailServer: 'Pigeon' } })).status, 400)

  const old = vbrAt('1.1-rev0')
  const { body } = await old.get(options)
  body.emailSettings.advancedSmtpOptions.port = 70000
  t.match(await old.put(options, { body }), { status: 400, body: { errorCode: 'UnexpectedContent' } })
  body.emailSettings.advancedSmtpOptions.port = 25
  body.emailSettings.advancedSmtpOptions.timeoutMs = 100001
  t.equal((await old.put(options, { body })).status, 400)
  body.emailSettings.advancedSmtpOptions.timeoutMs = 100000
  body.notifications.skipVMSpaceThreshold = 101
  t.equal((await old.put(options, { body })).status, 400)
  delete body.notifications.skipVMSpaceThreshold
  t.equal((await old.put(options, { body })).status, 400, 'a whole is asked for')
  t.equal((await vbr.put(options, { body: { notificationEnabled: true } })).status, 400, 'a whole is asked for')
  t.match((await vbr.get(`${options}/emailSettings`)).body, { smtpServerName: 'smtp.lindwurm.example' }, 'nothing was changed')
})

t.test('a refused whole changes none of its parts', async t => {
  const { vbr } = await world()
  const { body } = await vbr.get(options)
  body.emailSettings.subject = 'changed'
  body.siemIntegration.SNMPServers = []
  t.match(await vbr.put(options, { body }), { status: 400, body: { errorCode: 'UnknownError' } })
  t.not((await vbr.get(options)).body.emailSettings.subject, 'changed')
})

t.test('enabled notifications need their settings', async t => {
  const { vbr } = await world()
  const { body } = await vbr.get(options)
  delete body.emailSettings
  t.equal((await vbr.put(options, { body })).status, 400)
  t.match((await vbr.put(options, { body: { ...body, notificationEnabled: false } })).body,
    { notificationEnabled: false, emailSettings: { smtpServerName: 'smtp.lindwurm.example' } })
})

t.test('mail goes by Gmail or Microsoft 365, and a client secret never comes back', async t => {
  const { vbr, vbrAt } = await world()
  const gmail = {
    notificationsEnabled: true,
    mailServer: 'gmail',
    emailSettings: smtp.emailSettings,
    appClientId: 'b7e2d4a6',
    clientSecret: 'GOCSPX-1'
  }
  const reply = await vbr.put(`${options}/emailSettings`, { body: gmail })
  t.match(reply, { status: 200, body: { mailServer: 'Gmail', appClientId: 'b7e2d4a6' } })
  t.notMatch(JSON.stringify(reply.body), /GOCSPX/)
  t.same((await vbr.put(`${options}/emailSettings`, { body: reply.body })).status, 200, 'the secret is kept')
  t.match((await vbrAt('1.1-rev0').get(options)).body.emailSettings, { smtpServerName: 'smtp.lindwurm.example' })

  const office = { ...gmail, mailServer: 'MS365', tenant: 'lindwurm.onmicrosoft.com', clientSecret: undefined }
  t.match((await vbr.put(`${options}/emailSettings`, { body: office })).body,
    { mailServer: 'MS365', tenant: 'lindwurm.onmicrosoft.com' })
  const own = { ...gmail, mailServer: 'MS365', isDefaultApp: true, appClientId: undefined }
  t.match((await vbr.put(`${options}/emailSettings`, { body: own })).body, { isDefaultApp: true })
  t.match((await vbrAt('1.3-rev1').get(`${options}/emailSettings`)).body, { mailServer: 'MS365' })
})

t.test('a test message is kept instead of being sent', async t => {
  const { vbr, name } = await world()
  t.equal((await vbr.post(`${options}/emailSettings/testMessage`)).status, 204)
  t.match(simulator.worlds.get(name)?.mails.list(), [{
    product: 'vbr',
    at: '2025-01-15T09:00:00.000Z',
    from: 'backup@lindwurm.example',
    to: 'it-operations@lindwurm.example',
    subject: 'Test message'
  }])
  simulator.worlds.get(name)?.mails.clear()
  t.same(simulator.worlds.get(name)?.mails.list(), [])

  await vbr.put(`${options}/emailSettings`, { body: { ...smtp, notificationsEnabled: false } })
  t.match(await vbr.post(`${options}/emailSettings/testMessage`), { status: 400, body: { errorCode: 'UnknownError' } })
})

t.test('the certificate of an SMTP server is valid once its thumbprint is confirmed', async t => {
  const { vbr } = await world()
  const check = (advanced: object, smtpServerName = 'mail.lindwurm.example') =>
    vbr.post(`${options}/emailSettings/checkSmtpConnection`, {
      body: { smtpServerName, advancedSmtpOptions: { ...smtp.advancedSmtpOptions, ...advanced } }
    })
  t.same((await check({})).body, { isValid: true, thumbprints: [] })
  const { body } = await check({ SSLEnabled: true })
  t.match(body, { isValid: false, thumbprints: [/^[0-9A-F]{40}$/] })
  t.same((await check({ SSLEnabled: true, thumbprints: body.thumbprints })).body, { isValid: true, thumbprints: [] })
  t.equal((await check({ authRequired: true })).status, 400)
  t.equal((await check({}, '')).status, 400)
})

t.test('events are forwarded to SNMP receivers and a syslog server', async t => {
  const { vbr, vbrAt } = await world()
  const receiver = { receiver: 'snmp01', port: 162, communityString: 'public' }
  const put = (body: object) => vbr.put(`${options}/eventForwarding`, { body })

  t.match(await put({ syslogEventFiltering: [{ eventId: 'Backup', severity: ['Info'] }] }),
    { status: 400, body: { message: "'Backup' is not the number of an event." } })
  t.same((await put({ SNMPServers: [receiver], syslogServer: { serverName: 'log01' } })).body, {
    SNMPServers: [receiver],
    syslogServer: { serverName: 'log01', port: 514, transportProtocol: 'Udp' },
    syslogEventFiltering: []
  })
  t.match((await vbrAt('1.2-rev1').get(options)).body.siemIntegration,
    { SNMPEventsEnabled: true, SNMPServers: [receiver], SyslogEventsEnabled: true, SyslogServer: { port: 514 } })
  t.match((await put({ syslogServer: { serverName: 'log01', transportProtocol: 'tls' } })).body,
    { SNMPServers: [], syslogServer: { port: 6514 } })
  t.match((await vbr.get(options)).body.siemIntegration, { SNMPEventsEnabled: false })

  for (const wrong of [
    { SNMPServers: [{ ...receiver, port: 0 }] },
    { SNMPServers: [{ ...receiver, receiver: '' }] },
    { SNMPServers: [{ ...receiver, communityString: '' }] },
    { syslogServer: { serverName: '' } },
    { syslogServer: { serverName: 'log01', port: 65536 } }
  ]) t.equal((await put(wrong)).status, 400, JSON.stringify(wrong))

  const { body } = await vbr.get(options)
  body.siemIntegration = { SNMPEventsEnabled: false, SyslogEventsEnabled: false }
  t.match((await vbr.put(options, { body })).body.siemIntegration,
    { SyslogEventsEnabled: false, SyslogServer: { port: 6514 } })
  t.notOk('syslogServer' in (await vbr.get(`${options}/eventForwarding`)).body, 'it is kept, and not in use')
  body.siemIntegration = { SNMPEventsEnabled: true, SyslogEventsEnabled: false }
  t.equal((await vbr.put(options, { body })).status, 400)
})

t.test('forwarding cannot be switched on without a syslog server', async t => {
  const { vbr } = await world()
  await vbr.put(`${options}/eventForwarding`, { body: {} })
  const { body } = await vbr.get(options)
  t.match(body.siemIntegration, { SyslogEventsEnabled: false, SyslogServer: undefined })
  body.siemIntegration.SyslogEventsEnabled = true
  t.match(await vbr.put(options, { body }), { status: 400, body: { message: /syslog server/ } })
})

t.test('whether there is an SNMP receiver is told to the rest of the product', async t => {
  const { vbr, name } = await world()
  const known = () => simulator.worlds.get(name)?.vbr.generalOptions.snmpConfigured()
  t.equal(known(), true)
  await vbr.put(`${options}/eventForwarding`, { body: { SNMPServers: [] } })
  t.equal(known(), false)
})

t.test('datastores have latency limits of their own', async t => {
  const { vbr } = await world()
  const datastores = `${options}/storageLatency/datastores`
  const storageObject = {
    platform: 'VSphere',
    type: 'Datastore',
    hostName: 'vcenter01.lindwurm.example',
    name: 'dev-01',
    objectId: 'datastore-74'
  }

  const added = await vbr.post(datastores, { body: { storageObject, latencyLimitMs: 10 } })
  t.match(added, { status: 201, body: { storageObject, latencyLimitMs: 10, throttlingIOLimitMs: 30 } })
  const path = `${datastores}/${added.body.id}`
  t.same((await vbr.get(path)).body, added.body)
  t.equal((await vbr.get(`${options}/storageLatency`)).body.storageLatencyControlOptions.advancedOptions.length, 2)

  t.match((await vbr.put(path, { body: { ...added.body, throttlingIOLimitMs: 50 } })).body, { throttlingIOLimitMs: 50 })
  const renamed = await vbr.put(path, { body: { ...added.body, storageObject: { ...storageObject, name: 'other', urn: 'vc:x' } } })
  t.same(renamed.body.storageObject, added.body.storageObject, 'it is called as the inventory calls it')
  t.same((await vbr.get(path)).body.storageObject, added.body.storageObject)
  t.equal((await vbr.put(path, { body: { ...added.body, id: ssdLatency } })).status, 400)
  t.equal((await vbr.put(path, { body: { ...added.body, throttlingIOLimitMs: 9 } })).status, 400)
  t.equal((await vbr.put(`${datastores}/${nowhere}`, { body: added.body })).status, 404)
  t.match(await vbr.put(path, { body: { ...added.body, storageObject: { ...storageObject, objectId: 'datastore-9999' } } }),
    { status: 400, body: { message: 'There is no datastore dev-01 on vcenter01.lindwurm.example.' } })

  for (const wrong of [
    { storageObject },
    { storageObject: { ...storageObject, objectId: 'datastore-9999' } },
    { storageObject: { ...storageObject, objectId: '', name: 'other' } },
    { storageObject: { ...storageObject, name: 'other', hostName: 'vcenter99' } },
    { storageObject: { ...storageObject, name: 'other', type: 'VirtualMachine' } },
    { storageObject: { platform: 'Agent', type: 'Group', id: nowhere, name: 'x', protectionGroupId: nowhere } },
    { storageObject: { ...storageObject, name: 'other' } },
    { storageObject: { ...storageObject, name: 'bulk-01', objectId: 'datastore-73' }, latencyLimitMs: 0 },
    { storageObject: { ...storageObject, name: 'bulk-01', objectId: 'datastore-73' }, latencyLimitMs: 31 }
  ]) t.equal((await vbr.post(datastores, { body: wrong })).status, 400, JSON.stringify(wrong))

  t.equal((await vbr.del(path)).status, 204)
  t.equal((await vbr.get(path)).status, 404)
  t.equal((await vbr.del(path)).status, 404)
})

t.test('latency control takes a list of datastores in place of the one there is', async t => {
  const { vbr } = await world()
  const path = `${options}/storageLatency`
  const limits = { latencyLimitMs: 15, throttlingIOLimitMs: 25 }
  const on = { storageLatencyControlEnabled: true, storageLatencyControlOptions: limits }
  const kept = await vbr.put(path, { body: on })
  t.match(kept.body.storageLatencyControlOptions,
    { ...limits, advancedOptions: [{ id: ssdLatency, latencyLimitMs: 25 }] })

  const [entry] = kept.body.storageLatencyControlOptions.advancedOptions
  const put = (advancedOptions: unknown[]) => vbr.put(path, {
    body: { storageLatencyControlEnabled: true, storageLatencyControlOptions: { ...limits, advancedOptions } }
  })
  t.match((await put([{ ...entry, latencyLimitMs: 5 }])).body.storageLatencyControlOptions.advancedOptions,
    [{ id: ssdLatency, latencyLimitMs: 5 }])
  t.equal((await put([{ ...entry, id: nowhere }])).status, 400)
  t.same((await put([])).body.storageLatencyControlOptions.advancedOptions, [])
  t.equal((await vbr.put(path, { body: { storageLatencyControlEnabled: true } })).status, 400)
  t.match((await vbr.put(path, { body: { storageLatencyControlEnabled: false } })).body,
    { storageLatencyControlEnabled: false, storageLatencyControlOptions: limits })
})

t.test('trusted hosts go to a file of the server and come back from it', async t => {
  const { vbr, name } = await world()
  const hosts = `${options}/hostAuthentication`
  const body = { path: 'C:\\Temp\\hosts.xml' }
  t.same((await vbr.get(hosts)).body, { mode: 'TrustSpecified', trustedHostCount: 1 })
  t.same((await vbr.put(hosts, { body: { mode: 'trustall', trustedHostCount: 40 } })).body,
    { mode: 'TrustAll', trustedHostCount: 1 })

  const importAll = (overwriteExistingTrustedHosts: boolean) =>
    vbr.post(`${hosts}/importTrustedHosts`, { body: { ...body, overwriteExistingTrustedHosts } })
  t.equal((await importAll(false)).status, 400, 'there is no such file yet')
  t.equal((await vbr.post(`${hosts}/exportTrustedHosts`, { body: { path: ' ' } })).status, 400)
  t.equal((await vbr.post(`${hosts}/exportTrustedHosts`, { body })).status, 204)
  t.equal((await vbr.post(`${hosts}/exportTrustedHosts`, { body })).status, 204, 'over the file that is there')
  t.match((await importAll(false)).body, { result: 'Success', warnings: [/lin-repo01.*skipped/] })
  t.match((await importAll(true)).body, { warnings: [/lin-repo01.*overwritten/] })

  const world_ = simulator.worlds.get(name)
  for (const { id } of world_?.kernel.collections.get('vbr.trustedHosts')?.list() ?? []) {
    world_?.kernel.collections.get('vbr.trustedHosts')?.remove(id)
  }
  t.equal((await vbr.get(hosts)).body.trustedHostCount, 0)
  t.same((await importAll(false)).body, { result: 'Success', warnings: [] })
  t.equal((await vbr.get(hosts)).body.trustedHostCount, 1)
})

t.test('metrics go to a syslog server of their own, or to the general one as it is at that moment', async t => {
  const { vbr } = await world()
  const path = `${options}/vsaEventForwarding`
  const put = (changes: object) =>
    vbr.put(path, { body: { enabled: true, severity: ['Error'], advancedFilters: [], ...changes } })

  t.match((await vbr.get(path)).body, { enabled: true, server: { transportProtocol: 'Tls' } })
  t.equal((await put({})).status, 400, 'no server')
  await vbr.put(`${options}/eventForwarding`, { body: {} })
  t.equal((await put({ useGeneralSyslogOptions: true })).status, 400, 'the general options are off')
  const server = { name: 'log02', port: 1514, transportProtocol: 'Tcp' }
  t.match((await put({ server, advancedFilters: [{ application: 'sshd', levels: ['debug'] }] })).body,
    { server, useGeneralSyslogOptions: false, advancedFilters: [{ levels: ['Debug'] }] })

  await vbr.put(`${options}/eventForwarding`, { body: { syslogServer: { serverName: 'log01' } } })
  const general = { name: 'log01', port: 514, transportProtocol: 'Udp' }
  t.match((await put({ useGeneralSyslogOptions: true, server })).body, { server: general })
  await vbr.put(`${options}/eventForwarding`, { body: {} })
  t.match((await vbr.get(path)).body, { server: general }, 'it is a snapshot')

  const daemon = `${path}/daemonSettings`
  t.equal((await vbr.put(daemon, { body: { configSpec: '<filters><all/></filters>' } })).status, 204)
  t.same((await vbr.get(daemon)).body, { configSpec: '<filters><all/></filters>' })
})

t.test('the node exporter asks for a password that never comes back', async t => {
  const { vbr } = await world()
  const path = `${options}/nodeExporterSettings`
  const auth = { type: 'UsernamePassword', username: 'prometheus', password: 'S3cret!' }
  const put = (changes: object) =>
    vbr.put(path, { body: { metricsSharingEnabled: true, tlsEnabled: true, auth, ...changes } })

  t.match((await put({ auth: { type: 'None' } })).body.auth, { type: 'None' })
  t.equal((await put({ auth: { ...auth, password: '' } })).status, 400)
  t.equal((await put({ auth: { ...auth, username: '' } })).status, 400)
  const reply = await put({})
  t.match(reply, { status: 200, body: { metricsSharingEnabled: true, auth: { username: 'prometheus', password: '' } } })
  t.equal((await vbr.put(path, { body: reply.body })).status, 200, 'the password is kept')
  t.same((await vbr.put(path)).body, reply.body, 'without a body nothing changes')

  t.match((await vbr.post(`${path}/setBasicAuth`, { body: { ...auth, username: 'other' } })).body,
    { type: 'UsernamePassword', username: 'other', password: '' })
  t.match((await vbr.get(path)).body.auth, { username: 'other' })
  t.match((await put({ auth: { type: 'None' } })).body.auth, { type: 'None' })
  t.equal((await vbr.post(`${path}/setBasicAuth`)).status, 400)
})

t.test('the options are for administrators', async t => {
  const { vbrAs } = await world()
  const viewer = await vbrAs('viewer')
  t.equal((await viewer.get(options)).status, 403)
  t.equal((await viewer.get(`${options}/emailSettings`)).status, 403)
})

t.test('parts are known from 1.3-rev1 or 1.3-rev2 on', async t => {
  const { vbrAt } = await world()
  t.equal((await vbrAt('1.3-rev0').get(`${options}/emailSettings`)).status, 404)
  t.equal((await vbrAt('1.3-rev1').get(`${options}/storageLatency/datastores/${ssdLatency}`)).status, 200)
  t.equal((await vbrAt('1.3-rev1').get(`${options}/hostAuthentication`)).status, 404)
})

t.test('an estate that says nothing of options has those of a fresh server', async t => {
  const { past: _, ...estate } = structuredClone(readEstate('default'))
  delete estate.collections['vbr.generalOptions']
  const { world } = await startTest(t, { estate })
  const { vbr } = await world()
  t.match((await vbr.get(options)).body, { notificationEnabled: false, notifications: { storageSpaceThreshold: 10 } })
  t.equal((await vbr.put(`${options}/emailSettings`, { body: smtp })).status, 200)
  t.match((await vbr.get(options)).body, { notificationEnabled: true })
})
