import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'
import { rack3Proxy, rack4Proxy } from '../../estate/vb365/proxies.js'
import { archiveNorth, glacierDeep, glacierQuick, objectNorth } from '../../estate/vb365/repositories.js'
import { filesOfRavi, mailOfMarketing, siteOfMarketing, teamOfMarketing } from '../../estate/vb365/retrievals.js'

const { world, control, simulator } = await startTest(t)

const inBackups = `lindwurm.onmicrosoft.com:${'00000000-0000-0000-0000-000000000000:'.repeat(2).slice(0, -1)}`

async function rowOf (vb365: Client, path: string, name: string) {
  const { body } = await vb365.get(`${path}?filter=${encodeURIComponent(name)}`)
  return body.results[0]
}

/** A good request: a mailbox out of the Azure archive. */
async function mailboxOf (vb365: Client, name: string, more: object = {}) {
  const mailbox = await rowOf(vb365, `/v8/BackupRepositories/${archiveNorth}/MailboxData`, name)
  return {
    organizationId: inBackups, repositoryId: archiveNorth, mailboxes: [mailbox], azureArchiveRetrievalPolicy: 'HighPriority', ...more
  }
}

const named = async (vb365: Client, name: string) =>
  (await vb365.get('/v8/DataRetrievals')).body.results.find((row: { name: string }) => row.name === name)

t.test('a mailbox comes back from the archive, is explored, is kept longer, and goes when its time is over', async t => {
  const { vb365, advance } = await world()
  const archived = (await vb365.post(`/v8/BackupRepositories/${archiveNorth}/explore?organizationId=${lindwurm}`, { body: { type: 'Vex' } }))
  t.equal(archived.status, 400, 'it cannot be explored in the archive')
  const created = await vb365.post('/v8/DataRetrievals', {
    body: await mailboxOf(vb365, 'Lena Eriksson', { name: 'Mail of Lena', description: 'Asked for by Legal', availabilityPeriodDays: 3 })
  })
  t.match(created, {
    status: 201,
    body: {
      name: 'Mail of Lena', description: 'Asked for by Legal', storageType: 'AzureArchive', azureArchiveRetrievalPolicy: 'HighPriority',
      organizationId: lindwurm, organizationUniqueId: inBackups, repositoryId: archiveNorth, dataState: 'Retrieving', lastStatus: 'Running',
      type: 'Exchange', showDeleted: false, showAllVersions: false, enableExpirationNotification: false,
      startTime: '2025-01-15T09:00:00Z'
    }
  })
  t.equal(created.body.expirationTime, undefined, 'its time has not begun')
  t.equal(created.body.amazonS3GlacierRetrievalPolicy, undefined)
  const path = `/v8/DataRetrievals/${created.body.id}`
  t.equal((await vb365.post(`${path}/explore`)).status, 409, 'nothing is there yet')
  t.match((await vb365.get(`${path}/mailboxes`)).body.results,
    [{ displayName: 'Lena Eriksson', email: 'lena.eriksson@lindwurm.onmicrosoft.com', isArchive: false }])
  t.same((await vb365.get(`${path}/teams`)).body.results, [])

  const sessions = `/v8/DataRetrievalSessions?dataRetrievalId=${created.body.id}`
  await advance('30m')
  const [running] = (await vb365.get(sessions)).body.results
  t.match(running, { type: 'Retrieve', status: 'Running', name: 'Mail of Lena', repositoryId: archiveNorth, progress: 0 })
  t.ok(running.processedObjects > 0, 'blobs are counted while they come')
  t.match((await vb365.get(`/v8/DataRetrievalSessions/${running.id}/LogItems?orderAsc=false`)).body.results[0],
    { type: 'Running', message: /HighPriority/ })

  await advance('20m')
  const done = (await vb365.get(path)).body
  t.match(done, { dataState: 'Retrieved', lastStatus: 'Success', expirationTime: '2025-01-18T09:45:00Z' })
  const [session] = (await vb365.get(sessions)).body.results
  t.match(session, { status: 'Success', endTime: '2025-01-15T09:45:00Z', progress: 1 })
  t.ok(session.processedObjects > running.processedObjects)
  const log = (await vb365.get(session._links.log.href)).body.results
  t.match(log[0].message, /started/)
  t.match(log.at(-1), { type: 'Success', message: /finished/ })
  t.match((await vb365.get(`/v8/DataRetrievalSessions/${session.id}/LogItems/${log[0].id}`)).body, { id: log[0].id })
  const point = (await vb365.get(`/v8/RestorePoints/${done.retrievedRestorePointId}`)).body
  t.match(point, {
    isRetrieved: true, retrievalId: done.id, repositoryId: archiveNorth, isExchange: true, isTeams: false
  })

  const explored = await vb365.post(`${path}/explore`)
  t.match(explored, { status: 201, body: { type: 'Vex', state: 'Working', name: /Retrieval: Mail of Lena/ } })
  const mailboxes = `/v8/RestoreSessions/${explored.body.id}/organization/mailboxes`
  const [mailbox, other] = (await vb365.get(mailboxes)).body.results
  t.match(mailbox, { name: 'Lena Eriksson' })
  t.equal(other, undefined, 'nothing else was retrieved')
  t.ok((await vb365.get(`${mailboxes}/${mailbox.id}/items`)).body.results.length > 0)

  t.equal((await vb365.put(path, { body: { availabilityPeriodDays: 5, name: 'Mail of Lena E.' } })).status, 204)
  t.match((await vb365.get(path)).body, { dataState: 'ChangingAvailabilityPeriod', lastStatus: 'Running', name: 'Mail of Lena E.' })
  t.equal((await vb365.put(path, { body: { availabilityPeriodDays: 6 } })).status, 409)
  t.equal((await vb365.post(`${path}/explore`)).status, 201, 'it stays available meanwhile')
  await advance('2m')
  t.match((await vb365.get(path)).body, { dataState: 'Retrieved', lastStatus: 'Success', description: 'Asked for by Legal' })
  t.match((await vb365.get(path)).body.expirationTime, /^2025-01-20T09:51/)
  t.match((await vb365.get(sessions)).body.results[0], { type: 'RetrievalChangeAvailabilityPeriodDays', status: 'Success' })
  t.match((await vb365.get(sessions.replace('v8', 'v6'))).body.results[0].type, /^RetrievalChangeAvailabilityPeriodDays/)

  await advance('5d')
  t.match((await vb365.get(path)).body, { dataState: 'Removing' })
  t.equal((await vb365.post(`${path}/explore`)).status, 409)
  await advance('5m')
  t.equal((await vb365.get(path)).status, 404)
  t.equal((await vb365.get(`/v8/RestorePoints/${done.retrievedRestorePointId}`)).status, 404)
  t.match((await vb365.get(sessions)).body.results[0], { type: 'RetrievalRemoving', status: 'Success' }, 'its sessions stay')
})

t.test('who explores retrieved data keeps it, hour by hour', async t => {
  const { vb365, advance } = await world()
  const { body } = await vb365.post('/v8/DataRetrievals', { body: await mailboxOf(vb365, 'Jane Adler') })
  t.match(body.name, /^Exchange retrieval 1\/15\/2025/, 'a name is suggested')
  const path = `/v8/DataRetrievals/${body.id}`
  await advance('24h')
  await advance('40m')
  const { body: session } = await vb365.post(`${path}/explore`)
  await advance('15m')
  t.match((await vb365.get(path)).body, { dataState: 'Retrieved', expirationTime: '2025-01-16T10:45:00Z' })
  t.equal((await vb365.del(path.replace('v8', 'v7'))).status, 409, 'nor can it be removed')
  await vb365.post(`/v8/RestoreSessions/${session.id}/Stop`)
  await advance('51m')
  t.match((await vb365.get(path)).body, { dataState: 'Removing' })
})

t.test('a mail tells of the end of retrieved data, if it is wanted and mails are enabled', async t => {
  const { vb365, advance, name } = await world()
  const mails = async (): Promise<Array<{ subject: string, sentAt?: string }>> =>
    (await control.get(`/api/worlds/${name}/mails`)).body.items.filter(({ subject }: { subject: string }) => /expires/.test(subject))
  t.equal((await vb365.put('/v8/VboEmailSettings', { body: { enableNotification: true } })).status, 204)
  const before = (await mails()).length
  const wanted = { availabilityPeriodDays: 2, enableExpirationNotification: true, expirationHoursThreshold: 6 }
  const { body } = await vb365.post('/v8/DataRetrievals', { body: await mailboxOf(vb365, 'Jane Adler', { name: 'Warned', ...wanted }) })
  await advance('42h')
  t.equal((await mails()).length, before)
  await advance('1h')
  const all = await mails()
  t.equal(all.length, before + 1)
  t.ok(all.some(({ subject }) => subject.includes('Warned') && subject.includes('1/17/2025 9:45:00 AM')))
  t.equal((await vb365.put(`/v8/DataRetrievals/${body.id}`, { body: { expirationHoursThreshold: 5 } })).status, 204)
  await advance('3h')
  t.equal((await mails()).length, before + 1, 'once is enough')

  t.equal((await vb365.put('/v8/VboEmailSettings', { body: { enableNotification: false } })).status, 204)
  const request = await mailboxOf(vb365, 'Lena Eriksson', wanted)
  t.match(await vb365.post('/v8/DataRetrievals', { body: request }), { status: 400, body: { message: /force/ } })
  t.match(await vb365.put(`/v8/DataRetrievals/${body.id}`, { body: { enableExpirationNotification: true } }), { status: 400 })
  t.equal((await vb365.post('/v8/DataRetrievals?force=true', { body: request })).status, 201)
  t.equal((await vb365.post('/v7/DataRetrievals', { body: { ...request, name: 'Old' } })).status, 201, 'nobody asked before version 8')
})

t.test('what is not of an archive, of two kinds, of nobody or out of range is not retrieved', async t => {
  const { vb365 } = await world()
  const good = await mailboxOf(vb365, 'Jane Adler')
  const site = await rowOf(vb365, `/v8/BackupRepositories/${archiveNorth}/SiteData`, 'Marketing')
  const count = (await vb365.get('/v8/DataRetrievals')).body.results.length
  for (const [change, status, message] of [
    [{ repositoryId: objectNorth }, 400, /archive/],
    [{ repositoryId: glacierQuick }, 400, /archive/],
    [{ repositoryId: undefined }, 400, /repositoryId/],
    [{ organizationId: undefined }, 400, /organizationId/],
    [{ organizationId: 'nobody' }, 404, /nobody/],
    [{ organizationId: almondVale }, 404, /organization/],
    [{ mailboxes: undefined }, 400, /mailboxes/],
    [{ mailboxes: [] }, 400, /mailboxes/],
    [{ sites: [site] }, 400, /mailboxes, sites/],
    [{ mailboxes: [{ ...good.mailboxes[0], id: archiveNorth }] }, 404, /Mailbox/],
    [{ amazonS3GlacierRetrievalPolicy: 'Bulk', azureArchiveRetrievalPolicy: undefined }, 400, /azureArchiveRetrievalPolicy/],
    [{ azureArchiveRetrievalPolicy: 'Bulk' }, 400, /azureArchiveRetrievalPolicy/],
    [{ pointInTime: '2024-01-01T00:00:00Z' }, 400, /2024/],
    [{ availabilityPeriodDays: 0 }, 400, /availabilityPeriodDays/],
    [{ availabilityPeriodDays: 100_000 }, 400, /availabilityPeriodDays/],
    [{ expirationHoursThreshold: 0 }, 400, /expirationHoursThreshold/],
    [{ name: 'mail of MARKETING' }, 409, /mail of MARKETING/]
  ] as const) {
    t.match(await vb365.post('/v8/DataRetrievals', { body: { ...good, ...change } }), { status, body: { message } }, JSON.stringify(change))
  }
  t.equal((await vb365.get('/v8/DataRetrievals')).body.results.length, count)
  const { id } = await named(vb365, mailOfMarketing)
  for (const [change, status] of [
    [{ availabilityPeriodDays: -1 }, 400], [{ expirationHoursThreshold: -1 }, 400], [{ name: ' ' }, 400],
    [{ name: teamOfMarketing }, 409]
  ] as const) t.equal((await vb365.put(`/v8/DataRetrievals/${id}`, { body: change })).status, status)
  t.equal((await vb365.put(`/v8/DataRetrievals/${id}`, { body: { name: mailOfMarketing } })).status, 204, 'its own name is free for it')
  t.equal((await vb365.del(`/v8/DataRetrievals/${id}`)).status, 405, 'version 8 has no call for it')
  t.match(await vb365.del(`/v8/BackupRepositories/${archiveNorth}`), { status: 409, body: { message: /Marketing/ } })
})

t.test('a retrieval that fails stays, and says why; one that is removed by an older version is stopped first', async t => {
  const { vb365, advance, name } = await world()
  await control.post(`/api/worlds/${name}/outcomes`, {
    body: { session: 'DataRetrievalSession', subject: 'Archive North', result: 'Failed', at: 50, message: 'The archive is closed' }
  })
  const failed = (await vb365.post('/v8/DataRetrievals', { body: await mailboxOf(vb365, 'Jane Adler', { name: 'One' }) })).body
  await advance('30m')
  t.match((await vb365.get(`/v8/DataRetrievals/${failed.id}`)).body, { dataState: 'Retrieving', lastStatus: 'Failed' })
  const [session] = (await vb365.get(`/v8/DataRetrievalSessions?dataRetrievalId=${failed.id}`)).body.results
  t.match(session, { status: 'Failed', progress: 0 })
  t.match((await vb365.get(`/v7/DataRetrievalSessions/${session.id}/LogItems`)).body.results.at(-1), { title: '[Error] The archive is closed' })
  t.equal((await vb365.post(`/v8/DataRetrievals/${failed.id}/explore`)).status, 409)
  t.equal((await vb365.put(`/v8/DataRetrievals/${failed.id}`, { body: { availabilityPeriodDays: 4 } })).status, 204, 'it is only noted')

  const other = (await vb365.post('/v8/DataRetrievals', { body: await mailboxOf(vb365, 'Jane Adler', { name: 'Two' }) })).body
  await advance('1m')
  t.equal((await vb365.del(`/v7/DataRetrievals/${other.id}`)).status, 204)
  const about = (await vb365.get(`/v8/DataRetrievalSessions?dataRetrievalId=${other.id}`)).body.results
  t.match(about, [{ type: 'RetrievalRemoving', status: 'Running' }, { type: 'Retrieve', status: 'Stopped' }])
  t.equal((await vb365.del(`/v7/DataRetrievals/${other.id}`)).status, 409)
  t.equal((await vb365.del(`/v6/DataRetrievals/${failed.id}`)).status, 204)
  await advance('5m')
  t.equal((await vb365.get(`/v8/DataRetrievals/${other.id}`)).status, 404)
  t.equal((await vb365.get(`/v8/DataRetrievals/${failed.id}`)).status, 404)
})

t.test('a proxy pool that goes offline fails a retrieval, and starts none', async t => {
  const { vb365, advance, name } = await world()
  const { body } = await vb365.post('/v8/DataRetrievals', { body: await mailboxOf(vb365, 'Jane Adler') })
  const { proxies } = simulator.worlds.get(name).vb365
  for (const id of [rack3Proxy, rack4Proxy]) proxies.patch(id, { status: 'Offline' })
  await advance('46m')
  t.match((await vb365.get(`/v8/DataRetrievals/${body.id}`)).body, { dataState: 'Retrieving', lastStatus: 'Failed' })
  t.equal((await vb365.post('/v8/DataRetrievals', { body: await mailboxOf(vb365, 'Lena Eriksson') })).status, 500)
})

t.test('the default estate shows retrievals of each kind, one that failed, and one that is over', async t => {
  const { vb365 } = await world()
  const all = (await vb365.get('/v8/DataRetrievals')).body.results
  type Row = Record<string, string>
  t.same(all.map(({ name, type, dataState, lastStatus }: Row) => [name, type, dataState, lastStatus]), [
    [mailOfMarketing, 'Exchange', 'Retrieved', 'Success'],
    [teamOfMarketing, 'Teams', 'Retrieved', 'Success'],
    [siteOfMarketing, 'SharePoint', 'Retrieved', 'Success'],
    [filesOfRavi, 'OneDrive', 'Retrieving', 'Failed']
  ])
  const ids = new Map(all.map(({ name, id }: Record<string, string>) => [name, id]))
  const rows = async (name: string, what: string) => (await vb365.get(`/v8/DataRetrievals/${ids.get(name)}/${what}`)).body.results
  t.equal((await rows(mailOfMarketing, 'mailboxes')).length, 3)
  t.match(await rows(teamOfMarketing, 'teams'), [{ displayName: 'Marketing' }])
  t.match(await rows(siteOfMarketing, 'webs'), [{ Title: 'Marketing', SiteId: /^.{36}$/, WebId: /^.{36}$/, Url: /marketing/ }])
  t.match(await rows(filesOfRavi, 'onedrives'), [{ Title: 'Ravi Gupta' }])
  for (const [query, names] of [
    [`organizationId=${lindwurm}`, 4], [`organizationId=${almondVale}`, 0], [`repositoryId=${archiveNorth}`, 2],
    [`repositoryId=${glacierDeep}`, 2], ['dataState=Retrieved', 3], ['dataState=Retrieving', 1], ['limit=1&offset=3', 1]
  ] as const) t.equal((await vb365.get(`/v8/DataRetrievals?${query}`)).body.results.length, names, query)
  for (const version of ['v7', 'v6']) {
    const old = (await vb365.get(`/${version}/DataRetrievals`)).body
    t.equal(old.length, 4)
    t.match(old[0].proxyId, /^.{36}$/)
    t.equal((await vb365.get(`/${version}/DataRetrievals/${old[0].id}/mailboxes`)).body.length, 3)
  }
  const sessions = (await vb365.get('/v8/DataRetrievalSessions')).body.results
  t.same([...new Set(sessions.map(({ type }: { type: string }) => type))].sort(),
    ['Retrieve', 'RetrievalChangeAvailabilityPeriodDays', 'RetrievalRemoving'].sort())
  for (const [name, type, root] of [
    [mailOfMarketing, 'Vex', 'mailboxes'], [teamOfMarketing, 'Vet', 'teams'], [siteOfMarketing, 'Vesp', 'sites']
  ] as const) {
    const { body } = await vb365.post(`/v8/DataRetrievals/${ids.get(name)}/explore`)
    t.equal(body.type, type)
    t.ok((await vb365.get(`/v8/RestoreSessions/${body.id}/organization/${root}`)).body.results.length > 0, name)
  }
  const organization = (await vb365.get(`/v8/Organizations/${lindwurm}?extendedView=true`)).body
  t.ok(organization.lastBackuptime > '2025-01-14')
})
