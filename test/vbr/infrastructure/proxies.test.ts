import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { backupServer, hardenedHost, linuxProxy, serverProxy, vCenterServer, windowsHost, windowsProxy } from '../../estate/vbr/infrastructure.js'
import { branchOffice, domainControllers } from '../../estate/vbr/jobs.js'

const { world, control } = await startTest(t)

const proxies = '/api/v1/backupInfrastructure/proxies'
const revisions = ['1.1-rev0', '1.1-rev1', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '4a000000-0000-4000-8000-0000000000ff'
const datastore = { type: 'Datastore', hostName: 'vcenter01.lindwurm.example', name: 'prod-ssd-01', objectId: 'datastore-71' }

const names = ({ body }: Reply): string[] => body.data.map(({ name }: { name: string }) => name)
const spec = (server: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
  ({ type: 'ViProxy', description: 'Made by a test', server: { hostId: hardenedHost, ...server }, ...more })

const isOld = (revision: string): boolean => revision.startsWith('1.1')
const autoSelect = (revision: string): string => isOld(revision) ? 'autoSelect' : 'autoSelectEnabled'
const mode = (revision: string, name: string): string =>
  ['1.3-rev1', '1.3-rev2'].includes(revision) ? name : name.charAt(0).toLowerCase() + name.slice(1)

async function ended (client: Client, { body }: Reply, advance: (by: string) => Promise<Reply>): Promise<Reply['body']> {
  await advance('30s')
  return (await client.get(`/api/v1/sessions/${body.id}`)).body
}

t.test('the proxies of the estate speak every revision', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const { status, body } = await vbrAt(revision).get(`${proxies}/${windowsProxy}`)
    t.equal(status, 200, revision)
    t.same(body, {
      id: windowsProxy,
      name: 'win-repo01.lindwurm.example',
      description: 'Created by LWWORKS\\svc-veeam',
      type: 'ViProxy',
      server: {
        hostId: windowsHost,
        ...(revision.startsWith('1.3') ? { hostName: 'win-repo01.lindwurm.example' } : {}),
        transportMode: mode(revision, 'DirectAccess'),
        failoverToNetwork: true,
        hostToProxyEncryption: false,
        connectedDatastores: { [autoSelect(revision)]: true, datastores: [] },
        maxTaskCount: 4
      }
    })
    const all = await vbrAt(revision).get(proxies)
    const general = revision.startsWith('1.3') ? ['Backup Proxy'] : []
    const total = 3 + general.length
    t.same(names(all), ['VMware Backup Proxy', ...general, 'win-repo01.lindwurm.example', 'lin-proxy01.lindwurm.example'])
    t.same(all.body.pagination, { total, count: total, skip: 0, limit: 200 })
  }
  t.equal((await vbrAt('1.3-rev2').get(`${proxies}/${serverProxy}`)).body.server.hostName, 'This server')
})

t.test('proxies are found by name, type and host, and ordered and paged', async t => {
  const { vbr } = await world()
  const list = async (query: string): Promise<string[]> => names(await vbr.get(`${proxies}?${query}`))
  t.same(await list('nameFilter=*PROXY01*'), ['lin-proxy01.lindwurm.example'])
  t.same(await list('typeFilter=viproxy&nameFilter=vm*'), ['VMware Backup Proxy'])
  t.same(await list('typeFilter=HvProxy&typeFilter=GeneralPurposeProxy'), ['Backup Proxy'])
  t.same(await list(`hostIdFilter=${windowsHost}`), ['win-repo01.lindwurm.example'])
  t.same(await list(`hostIdFilter=${unknown}`), [])
  t.same(await list('orderColumn=Name&orderAsc=true&limit=1'), ['Backup Proxy'])
  t.same(await list('orderColumn=Description&orderAsc=true&limit=1'), ['win-repo01.lindwurm.example'])
  t.equal((await list('orderColumn=Type&orderAsc=true')).length, 4)
  t.same(await list('orderColumn=HostName&orderAsc=false&limit=1'), ['win-repo01.lindwurm.example'])
  t.equal((await list('orderColumn=Status&orderAsc=true')).length, 4)
  for (const query of ['typeFilter=Tape', 'hostIdFilter=x', 'orderColumn=Mode&orderAsc=true', 'skip=-1']) {
    t.match(await vbr.get(`${proxies}?${query}`), { status: 400, body: { errorCode: 'UnexpectedContent' } }, query)
  }
})

t.test('a proxy is made in a session, and takes the name of its server and the product\'s defaults', async t => {
  for (const revision of revisions) {
    const { vbrAt, advance } = await world()
    const client = vbrAt(revision)
    const made = await client.post(proxies, { body: spec({}, { name: 'not this one' }) })
    t.equal(made.status, 201, revision)
    t.match(made.body, { sessionType: 'Infrastructure', name: 'Infrastructure Item Saving', state: 'Working' })
    t.equal((await client.get(`${proxies}?hostIdFilter=${hardenedHost}`)).body.data.length, 0, 'not before its session is over')

    const session = await ended(client, made, advance)
    t.match(session, { state: 'Stopped', progressPercent: 100, result: { result: 'Success' } })
    const proxy = await client.get(`${proxies}/${session.resourceId}`)
    t.match(proxy, {
      status: 200,
      body: {
        name: 'lin-repo01.lindwurm.example',
        description: 'Made by a test',
        server: {
          hostId: hardenedHost,
          transportMode: mode(revision, 'Auto'),
          failoverToNetwork: true,
          hostToProxyEncryption: false,
          connectedDatastores: { [autoSelect(revision)]: true, datastores: [] },
          maxTaskCount: 2
        }
      }
    })
    const { records } = (await client.get(`/api/v1/sessions/${session.id}/logs`)).body
    t.equal(records[0].title, 'lin-repo01.lindwurm.example has been saved successfully')
    t.ok(records.every(({ status }: { status: string }) => status === 'Succeeded'))

    const { body } = proxy
    const settings = { ...body.server, maxTaskCount: 8, transportMode: mode(revision, 'Network'), hostToProxyEncryption: true }
    const edited = await client.put(`${proxies}/${body.id}`, { body: { ...body, description: 'Faster', server: settings } })
    t.equal(edited.status, 201)
    t.equal((await client.get(`${proxies}/${body.id}`)).body.server.maxTaskCount, 2, 'not before its session is over')
    t.match(await ended(client, edited, advance), { result: { result: 'Success' }, resourceId: body.id })
    t.same((await client.get(`${proxies}/${body.id}`)).body, { ...body, description: 'Faster', server: settings })

    t.equal((await client.del(`${proxies}/${body.id}`)).status, 204)
    t.equal((await client.get(`${proxies}/${body.id}`)).status, 404)
    t.equal((await client.del(`${proxies}/${body.id}`)).status, 404)
  }
})

t.test('chosen datastores are those of the inventory, with the number of their machines', async t => {
  for (const revision of revisions) {
    const { vbrAt, advance } = await world()
    const client = vbrAt(revision)
    const platform = isOld(revision) ? {} : { platform: revision.startsWith('1.2') ? 'VMware' : 'VSphere' }
    const chosen = (given: unknown) => ({ connectedDatastores: { [autoSelect(revision)]: false, datastores: given } })
    const other = { ...platform, ...datastore, name: 'prod-ssd-99', objectId: 'datastore-99' }
    t.match(await client.post(proxies, { body: spec(chosen([{ datastore: other }])) }),
      { status: 400, body: { errorCode: 'UnknownError', message: /no datastore prod-ssd-99/ } })
    t.match(await client.post(proxies, { body: spec(chosen([])) }), { status: 400 })
    const made = await client.post(proxies, { body: spec(chosen([{ datastore: { ...platform, ...datastore } }])) })
    t.equal(made.status, 201, revision)
    const { resourceId } = await ended(client, made, advance)
    const [found] = (await client.get(`${proxies}/${resourceId}`)).body.server.connectedDatastores.datastores
    t.match(found.datastore, { ...platform, ...datastore })
    t.ok(found.vmCount > 0)
  }
})

t.test('a proxy is refused whose server does not exist, cannot be a proxy, or is one already', async t => {
  const { vbr } = await world()
  const post = (body: unknown): Promise<Reply> => vbr.post(proxies, { body })
  t.match(await post(spec({ hostId: unknown })),
    { status: 400, body: { errorCode: 'UnknownError', status: 400, message: new RegExp(unknown) } })
  t.match(await post(spec({ hostId: vCenterServer })), { status: 400, body: { message: /vcenter01.*ViHost/ } })
  t.match(await post(spec({ hostId: windowsHost })),
    { status: 400, body: { errorCode: 'UnknownError', message: /already a VMware backup proxy/ } })
  t.match(await post(spec({ hostId: hardenedHost }, { type: 'HvProxy' })), { status: 400, body: { message: /LinuxHost/ } })
  for (const body of [
    undefined, {}, spec({}, { type: 'Tape' }), { type: 'ViProxy', description: 'x' }, { type: 'ViProxy', server: { hostId: hardenedHost } },
    spec({ maxTaskCount: 0 }), spec({ maxTaskCount: 'two' }), spec({ transportMode: 'pigeon' }), spec({ hostId: 'here' })
  ]) {
    t.match(await post(body), { status: 400, body: { errorCode: 'UnexpectedContent' } }, JSON.stringify(body))
  }
  t.equal((await vbr.get(proxies)).body.pagination.total, 4)
})

t.test('two requests for the same server: the one that ends last fails', async t => {
  const { vbr, advance } = await world()
  const first = await vbr.post(proxies, { body: spec() })
  const second = await vbr.post(proxies, { body: spec() })
  t.match(await ended(vbr, first, advance), { result: { result: 'Success' } })
  t.match(await ended(vbr, second, advance), { state: 'Stopped', result: { result: 'Failed', message: /already/ } })
  t.equal((await vbr.get(`${proxies}?hostIdFilter=${hardenedHost}`)).body.data.length, 1)
})

t.test('a server that cannot be reached fails the session, and nothing is saved', async t => {
  const { vbr, name, advance } = await world()
  await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: hardenedHost, state: 'offline' } })
  const made = await vbr.post(proxies, { body: spec() })
  t.match(await ended(vbr, made, advance), { result: { result: 'Failed', message: /Failed to connect to lin-repo01/ } })
  t.equal((await vbr.get(proxies)).body.pagination.total, 4)
})

t.test('an outcome that was arranged for the saving of a proxy decides it', async t => {
  const { vbr, name, advance } = await world()
  const arranged = await control.post(`/api/worlds/${name}/outcomes`, {
    body: { session: 'Infrastructure', subject: windowsProxy, result: 'Failed', message: 'The disk is full.' }
  })
  t.equal(arranged.status, 201)
  const { body } = await vbr.get(`${proxies}/${windowsProxy}`)
  const edited = await vbr.put(`${proxies}/${windowsProxy}`, { body: { ...body, description: 'Changed' } })
  t.match(await ended(vbr, edited, advance), { result: { result: 'Failed', message: 'The disk is full.' } })
  t.same((await vbr.get(`${proxies}/${windowsProxy}`)).body, body)
})

t.test('a change with another id, type or server is refused; what is left out stays', async t => {
  const { vbr, advance } = await world()
  const { body } = await vbr.get(`${proxies}/${windowsProxy}`)
  const put = (changes: Record<string, unknown>, id = windowsProxy): Promise<Reply> =>
    vbr.put(`${proxies}/${id}`, { body: { ...body, ...changes } })
  t.match(await put({ id: serverProxy }), { status: 400, body: { errorCode: 'UnexpectedContent' } })
  t.match(await put({ type: 'HvProxy' }), { status: 400 })
  t.match(await put({ server: { ...body.server, hostId: backupServer } }), { status: 400 })
  t.match(await put({ server: { hostId: windowsHost, maxTaskCount: 0 } }), { status: 400 })
  t.equal((await put({ id: unknown }, unknown)).status, 404)

  const edited = await put({ server: { hostId: windowsHost, maxTaskCount: 3 }, name: 'Fast one' })
  await ended(vbr, edited, advance)
  t.same((await vbr.get(`${proxies}/${windowsProxy}`)).body, { ...body, server: { ...body.server, maxTaskCount: 3 } })
})

t.test('a proxy that is removed while it is changed is not there again afterwards', async t => {
  const { vbr, advance } = await world()
  const { body } = await vbr.get(`${proxies}/${linuxProxy}`)
  const edited = await vbr.put(`${proxies}/${linuxProxy}`, { body })
  t.equal((await vbr.del(`${proxies}/${linuxProxy}`)).status, 204)
  t.match(await ended(vbr, edited, advance), { result: { result: 'Failed' } })
  t.equal((await vbr.get(`${proxies}/${linuxProxy}`)).status, 404)
})

t.test('a proxy that a job has chosen cannot go; one that jobs may choose by themselves can', async t => {
  const { vbr, name } = await world()
  const url = `/api/worlds/${name}/collections/vbr.jobs/${domainControllers}`
  const { body: job } = await control.get(url)
  const storage = { ...job.storage, backupProxies: { autoSelectEnabled: false, proxyIds: [linuxProxy] } }
  t.equal((await control.put(url, { body: { ...job, storage } })).status, 200)
  t.match(await vbr.del(`${proxies}/${linuxProxy}`), {
    status: 400,
    body: {
      errorCode: 'UnknownError',
      message: `Unable to delete lin-proxy01.lindwurm.example because it is in use by: ${job.name}`
    }
  })
  t.equal((await vbr.del(`${proxies}/${windowsProxy}`)).status, 204)
})

t.test('since 1.3 there are other types of proxy, and older revisions do not list them', async t => {
  const { vbr, vbrAt, advance } = await world()
  for (const type of ['HvProxy', 'GeneralPurposeProxy']) {
    const made = await vbrAt('1.3-rev0').post(proxies, { body: spec({ hostId: windowsHost, maxTaskCount: 4 }, { type }) })
    t.equal(made.status, 201, type)
    const { resourceId } = await ended(vbr, made, advance)
    const { body } = await vbr.get(`${proxies}/${resourceId}`)
    t.match(body, { type, name: 'win-repo01.lindwurm.example' })
    t.same(body.server, { hostId: windowsHost, hostName: 'win-repo01.lindwurm.example', maxTaskCount: 4 })
    const edited = await vbr.put(`${proxies}/${resourceId}`, { body: { ...body, server: { hostId: windowsHost, maxTaskCount: 1 } } })
    await ended(vbr, edited, advance)
    t.equal((await vbr.get(`${proxies}/${resourceId}`)).body.server.maxTaskCount, 1)
  }
  const { body: { data: [other] } } = await vbr.get(`${proxies}?typeFilter=HvProxy`)
  for (const revision of revisions) {
    const isKnown = revision.startsWith('1.3')
    t.equal((await vbrAt(revision).get(proxies)).body.pagination.total, isKnown ? 6 : 3, revision)
    t.equal((await vbrAt(revision).get(`${proxies}/${other.id}`)).status, isKnown ? 200 : 404, revision)
  }
  t.same((await vbr.get(`${proxies}?typeFilter=HvProxy&typeFilter=GeneralPurposeProxy`)).body.pagination.total, 3)
})

t.test('since 1.3 proxies have states and can be disabled', async t => {
  const { vbr, vbrAt, name } = await world()
  const states = async (query = ''): Promise<string[]> => names(await vbr.get(`${proxies}/states?${query}`))
  for (const revision of ['1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const { body } = await vbrAt(revision).get(`${proxies}/states`)
    t.equal(body.pagination.total, 4, revision)
    t.same(body.data[0], {
      id: serverProxy,
      name: 'VMware Backup Proxy',
      description: 'Created by Veeam Backup & Replication',
      type: 'ViProxy',
      hostId: backupServer,
      hostName: 'This server',
      isDisabled: false,
      isOnline: true,
      isOutOfDate: false
    })
  }
  t.equal((await vbrAt('1.2-rev1').get(`${proxies}/states`)).status, 400, 'an id, where there are no states yet')

  for (const path of ['disable', 'disable']) t.equal((await vbr.post(`${proxies}/${linuxProxy}/${path}`)).status, 204)
  t.same(await states('isDisabledFilter=true'), ['lin-proxy01.lindwurm.example'])
  t.same(await states('orderColumn=Status&orderAsc=true&limit=1'), ['lin-proxy01.lindwurm.example'])
  for (const path of ['enable', 'enable']) t.equal((await vbr.post(`${proxies}/${linuxProxy}/${path}`)).status, 204)
  t.same(await states('isDisabledFilter=true'), [])
  t.equal((await vbr.post(`${proxies}/${unknown}/disable`)).status, 404)

  await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: windowsHost, state: 'offline' } })
  t.same(await states('isOnlineFilter=false'), ['win-repo01.lindwurm.example'], 'it is offline with its server')
  t.same(await states('isOutOfDateFilter=true'), [])
  t.same(await states(`hostIdFilter=${windowsHost}&typeFilter=ViProxy&nameFilter=win*`), ['win-repo01.lindwurm.example'])
})

t.test('a change of a proxy leaves it disabled', async t => {
  const { vbr, advance } = await world()
  await vbr.post(`${proxies}/${linuxProxy}/disable`)
  const { body } = await vbr.get(`${proxies}/${linuxProxy}`)
  await ended(vbr, await vbr.put(`${proxies}/${linuxProxy}`, { body }), advance)
  t.same(names(await vbr.get(`${proxies}/states?isDisabledFilter=true`)), ['lin-proxy01.lindwurm.example'])
})

t.test('who may only view sees the proxies and changes nothing', async t => {
  const { vbrAs } = await world()
  const viewer = await vbrAs('viewer')
  t.equal((await viewer.get(`${proxies}/${serverProxy}`)).status, 200)
  for (const call of [viewer.post(proxies, { body: spec() }), viewer.del(`${proxies}/${linuxProxy}`)]) {
    t.match(await call, { status: 403, body: { errorCode: 'AccessDenied' } })
  }
})

t.test('a disabled proxy gets no tasks: without any other a job fails', async t => {
  const { vbr, advance } = await world()
  for (const id of [serverProxy, windowsProxy, linuxProxy]) await vbr.post(`${proxies}/${id}/disable`)
  const { body: failed } = await vbr.post(`/api/v1/jobs/${branchOffice}/start`)
  await advance('3h')
  t.match((await vbr.get(`/api/v1/sessions/${failed.id}`)).body, { state: 'Stopped', result: { result: 'Failed' } })

  await vbr.post(`${proxies}/${linuxProxy}/enable`)
  const { body: started } = await vbr.post(`/api/v1/jobs/${branchOffice}/start`)
  await advance('3h')
  t.match((await vbr.get(`/api/v1/sessions/${started.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
})
