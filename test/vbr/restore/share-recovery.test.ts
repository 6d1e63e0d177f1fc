import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { hardenedHost, windowsHost } from '../../estate/vbr/infrastructure.js'
import { minioStorage, nfsShare, projectsShare, sanShare } from '../../estate/vbr/unstructured.js'
import { backUp, mount, names, root, today } from './share-stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const path = '/api/v1/restore/instantRecovery/unstructuredData'
const nowhere = '00000000-0000-4000-8000-00000000dead'
const folder = `${root}\\Public`
const living = [{
  fileServerId: projectsShare, type: 'FileServerShare', exclusionMask: [{ path: '*.zip', type: 'Wildcard' }]
}]
const permissions = { owner: 'Administrator', permissionType: 'AllowEveryone', permissionScope: [] }

const publish = (vbr: Client, restorePointId: string | undefined, more: object = {}) => vbr.post(path, {
  body: { autoSelectMountServers: true, restoreOptions: [{ restorePointId, permissions }], reason: 'A check', ...more }
})
const stateOf = async (vbr: Client, id: string): Promise<string> => (await vbr.get(`${path}/${id}`)).body.state

t.test('a share is published out of its backup until somebody unmounts it or stops its session', async t => {
  const w = await world()
  const { vbr, vbrAt, advance, untilIdle, name } = w
  const { points: [point], backupId } = await backUp(w, living)
  t.same((await vbr.get(path)).body, { data: [], pagination: { total: 0, count: 0, skip: 0, limit: 200 } })
  const { status, body } = await publish(vbr, point?.id)
  t.equal(status, 201)
  t.match(body, { data: [{ sessionType: 'FileInstantRecovery', state: 'Starting', name: root }], pagination: { total: 1 } })
  const { id } = body.data[0]
  t.match((await vbr.get(`${path}/${id}`)).body, {
    id,
    sessionId: id,
    state: 'Publishing',
    unstructuredServerId: projectsShare,
    unstructuredServerName: /^\\\\.+\\projects$/,
    errorMessage: '',
    spec: { autoSelectMountServers: true, restoreOptions: [{ restorePointId: point?.id, permissions }], reason: 'A check' }
  })
  for (const call of ['unmount', 'migrate'] as const) {
    const given = call === 'migrate' ? { body: { destination: {}, switchoverSettings: { type: 'Auto' } } } : {}
    t.match(await vbr.post(`${path}/${id}/${call}`, given), { status: 400, body: { message: /still being published/ } })
  }
  await advance('1m')
  t.equal(await stateOf(vbr, id), 'Published')
  t.match((await vbr.get(`/api/v1/sessions/${id}`)).body, { state: 'Working', progressPercent: 100 })
  t.equal((await vbr.del(`/api/v1/backups/${backupId}`)).status, 400, 'its backup is in use')

  const second = await vbr.post(path, {
    body: { restoreOptions: [{ restorePointId: point?.id, mountServerId: windowsHost, permissions: { owner: 'LWWORKS\\h.brandt' } }] }
  })
  const found = async (query: string): Promise<number> => (await vbr.get(`${path}?${query}`)).body.pagination.total
  if (second.status === 201) t.same([await found('stateFilter=Mounted'), await found('stateFilter=Mounting')], [1, 1])
  else t.match(second, { status: 400, body: { message: /no mount server/ } })
  t.same([await found('shareNameFilter=*projects'), await found('shareNameFilter=none*'), await found('stateFilter=Failed')],
    [second.status === 201 ? 2 : 1, 0, 0])
  t.equal((await vbr.get(`${path}?orderColumn=State&orderAsc=true&limit=1`)).body.data.length, 1)
  t.equal((await vbrAt('1.3-rev1').get(`${path}/${id}`)).status, 200)
  t.equal((await vbrAt('1.3-rev0').get(path)).status, 404)

  t.match(await vbr.post(`${path}/${id}/unmount`), { status: 200, body: { id, sessionType: 'FileInstantRecovery' } })
  t.equal(await stateOf(vbr, id), 'Unpublishing')
  t.match(await vbr.post(`${path}/${id}/unmount`), { status: 400, body: { message: /already being unpublished/ } })
  await advance('15s')
  t.equal((await vbr.get(`${path}/${id}`)).status, 404)
  t.match((await vbr.get(`/api/v1/sessions/${id}`)).body, { state: 'Stopped', result: { result: 'Success' } })

  const third = (await publish(vbr, point?.id)).body.data[0].id
  await advance('1m')
  await vbr.post(`/api/v1/sessions/${third}/stop`)
  await advance('1m')
  t.equal((await vbr.get(`${path}/${third}`)).status, 404)
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'ShareRecovery', result: 'Failed', message: 'No port is free.' } })
  const lost = (await publish(vbr, point?.id)).body.data[0].id
  await advance('1m')
  t.match((await vbr.get(`${path}/${lost}`)).body, { state: 'PublishFailed', errorMessage: 'No port is free.' })
  t.equal(await found('stateFilter=Failed'), 1)
  t.match(await vbr.post(`${path}/${lost}/migrate`, { body: { destination: {}, switchoverSettings: { type: 'Auto' } } }), { status: 400, body: { message: /not published/ } })
  await vbr.post(`${path}/${lost}/unmount`)
  await untilIdle()
  t.equal((await vbr.get(`${path}/${lost}`)).status, 404)
})

t.test('a published share is moved to production, and takes over at once, at a time, or when somebody says so', async t => {
  const w = await world()
  const { vbr, name, advance } = w
  const { points } = await backUp(w, living, { times: 3 })
  const old = await mount(vbr, { restorePointId: points[0]?.id, autoUnmount: { isEnabled: false } })
  const then = names(await old.browse(folder))
  const gone = then.filter(item => !/^\d{4}$/.test(item))
  const before = await today(vbr, projectsShare, folder)
  const missing = gone.filter(item => !before.includes(item))
  t.ok(missing.length > 0)

  const published = async (): Promise<string> => {
    const { id } = (await publish(vbr, points[0]?.id)).body.data[0]
    await advance('1m')
    return id
  }
  const migrate = (id: string, switchoverSettings: object, destination: object = {}) =>
    vbr.post(`${path}/${id}/migrate`, { body: { destination, overwriteMode: 'Overwrite', switchoverSettings } })

  const manual = await published()
  t.match(await vbr.post(`${path}/${manual}/switchover`), { status: 400, body: { message: /not being migrated/ } })
  t.match(await vbr.get(`${path}/${manual}/switchoverSettings`), { status: 400, body: { message: /not being migrated/ } })
  const moved = await migrate(manual, { type: 'Manual' })
  t.match(moved, { status: 201, body: { sessionType: 'FileInstantRecoveryMigration', parentSessionId: manual } })
  t.same((await vbr.get(`${path}/${manual}/switchoverSettings`)).body, { type: 'Manual' })
  t.match(await migrate(manual, { type: 'Auto' }), { status: 400, body: { message: /is being migrated/ } })
  t.match(await vbr.post(`${path}/${manual}/unmount`), { status: 400, body: { message: /is being migrated/ } })
  t.match(await vbr.post(`${path}/${manual}/switchover`), { status: 400, body: { message: /still being copied/ } })
  await advance('2h')
  t.match((await vbr.get(`/api/v1/sessions/${moved.body.id}`)).body, { state: 'Working' })
  t.same(await today(vbr, projectsShare, folder), before, 'nothing has changed yet')
  t.match(await vbr.post(`${path}/${manual}/switchover`), { status: 201, body: { sessionType: 'FileInstantRecovery', parentSessionId: manual } })
  t.match(await vbr.post(`${path}/${manual}/switchover`), { status: 400, body: { message: /already being switched/ } })
  t.match(await vbr.put(`${path}/${manual}/switchoverSettings`, { body: { type: 'Auto' } }), { status: 400 })
  await advance('1m')
  t.match((await vbr.get(`/api/v1/sessions/${moved.body.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  t.match((await vbr.get(`/api/v1/sessions/${manual}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  t.equal((await vbr.get(`${path}/${manual}`)).status, 404)
  const now = await today(vbr, projectsShare, folder)
  t.ok(missing.every(item => now.includes(item)), 'what was gone is there again')

  const timed = await published()
  const { body: clock } = await control.get(`/api/worlds/${name}/clock`)
  const at = new Date(Date.parse(clock.now) + 5 * 3_600_000).toISOString()
  for (const settings of [{ type: 'Scheduled' }, { type: 'Scheduled', scheduleTime: '2020-01-01T00:00:00Z' }]) {
    t.equal((await migrate(timed, settings)).status, 400)
  }
  t.equal((await migrate(timed, { type: 'Scheduled', scheduleTime: at }, { path: 'Back' })).status, 201)
  t.match((await vbr.get(`${path}/${timed}/switchoverSettings`)).body, { type: 'Scheduled' })
  await advance('4h')
  t.equal(await stateOf(vbr, timed), 'Published')
  t.notOk((await today(vbr, projectsShare, root)).includes('Back'))
  await advance('2h')
  t.equal((await vbr.get(`${path}/${timed}`)).status, 404)
  t.ok((await today(vbr, projectsShare, root)).includes('Back'))

  const changed = await published()
  await migrate(changed, { type: 'Manual' }, { unstructuredDataServerId: sanShare, path: 'Moved', preserveHierarchy: true })
  await advance('2h')
  t.equal((await vbr.put(`${path}/${changed}/switchoverSettings`, { body: undefined })).status, 400)
  t.equal((await vbr.put(`${path}/${changed}/switchoverSettings`, { body: { type: 'Scheduled' } })).status, 400)
  t.match(await vbr.put(`${path}/${changed}/switchoverSettings`, { body: { type: 'Auto' } }), { status: 200, body: { type: 'Auto' } })
  await advance('1m')
  t.equal((await vbr.get(`${path}/${changed}`)).status, 404, 'it has been copied and need not wait')

  const stopped = await published()
  const { body: session } = await migrate(stopped, { type: 'Auto' }, { path: 'Never' })
  await vbr.post(`/api/v1/sessions/${session.id}/stop`)
  await advance('1m')
  t.equal(await stateOf(vbr, stopped), 'Published', 'it is published as before')
  t.equal((await vbr.get(`${path}/${stopped}/switchoverSettings`)).status, 400)
  t.notOk((await today(vbr, projectsShare, root)).includes('Never'))
  t.equal((await vbr.post(`${path}/${stopped}/unmount`)).status, 200)
})

t.test('what cannot be published or moved is refused, and nothing has begun', async t => {
  const w = await world()
  const { vbr, advance } = w
  const { points: [point] } = await backUp(w, living)
  const { points: [ofNfs] } = await backUp(w, [{ fileServerId: nfsShare, type: 'FileServerShare', exclusionMask: [{ path: '*', type: 'Wildcard' }] }], { name: 'NFS' })
  const { points: [ofBucket] } = await backUp(w, [{ objectStorageServerId: minioStorage, container: 'vbr-demo', type: 'Container' }], { type: 'ObjectStorageBackup', name: 'Buckets' })
  const vm = (await vbr.get('/api/v1/restorePoints?nameFilter=file01&limit=1')).body.data[0]
  const option = { restorePointId: point?.id, permissions }
  for (const [more, message] of [
    [{ restoreOptions: [] }, /'restoreOptions' must not be empty/],
    [{ restoreOptions: [{ ...option, mountServerId: windowsHost }] }, /must not be specified/],
    [{ autoSelectMountServers: false }, /'restoreOptions.mountServerId' is required/],
    [{ autoSelectMountServers: false, restoreOptions: [{ ...option, mountServerId: nowhere }] }, /no mount server/],
    [{ autoSelectMountServers: false, restoreOptions: [{ ...option, mountServerId: hardenedHost }] }, /no mount server/],
    [{ restoreOptions: [{ ...option, permissions: { owner: ' ' } }] }, /owner/],
    [{ restoreOptions: [{ ...option, permissions: { ...permissions, permissionType: 'AllowSelected' } }] }, /permissionScope/],
    [{ restoreOptions: [option, { ...option, restorePointId: vm.id }] }, /not a backup of unstructured data/],
    [{ restoreOptions: [{ ...option, restorePointId: ofBucket?.id }] }, /of another kind/]
  ] as const) {
    t.match(await publish(vbr, point?.id, more), { status: 400, body: { message } }, JSON.stringify(more))
  }
  t.equal((await publish(vbr, nowhere)).status, 404)
  t.equal((await vbr.get(path)).body.pagination.total, 0)
  for (const call of ['unmount', 'switchover']) t.equal((await vbr.post(`${path}/${nowhere}/${call}`)).status, 404)
  t.equal((await vbr.get(`${path}/${nowhere}`)).status, 404)
  t.equal((await vbr.get(`${path}/${nowhere}/switchoverSettings`)).status, 404)

  const nfs = (await publish(vbr, ofNfs?.id)).body.data[0].id
  const smb = (await publish(vbr, point?.id)).body.data[0].id
  await advance('1m')
  const auto = { switchoverSettings: { type: 'Auto' } }
  for (const [id, destination, message] of [
    [nfs, {}, /not an SMB file share/],
    [smb, { unstructuredDataServerId: nfsShare, path: '/back' }, /not an SMB file share/],
    [smb, { unstructuredDataServerId: nowhere }, /no unstructured data server/]
  ] as const) {
    t.match(await vbr.post(`${path}/${id}/migrate`, { body: { destination, ...auto } }), { status: 400, body: { message } })
  }
})
