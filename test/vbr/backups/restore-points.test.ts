import t from 'tap'
import { plantBackup } from '../../estate/planted-backups.js'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { erpOldFull, legacyErp } from '../../estate/vbr/backups.js'
import { noId } from '../../estate/ids.js'

const { world, control } = await startTest(t)

const revisions = ['1.1-rev0', '1.1-rev1', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const path = (revision: string): string => `/api/v1/${revision === '1.1-rev0' ? 'objectRestorePoints' : 'restorePoints'}`
const points = path('1.3-rev2')
const unknown = '8d000000-0000-4000-8000-0000000000ff'

const times = ({ body }: Reply): string[] =>
  body.data.map(({ creationTime }: { creationTime: string }) => creationTime.slice(0, 16))

async function planted () {
  const made = await world()
  const zoo = await plantBackup(control, made.name, {
    name: 'Zebra daily',
    machines: {
      'zoo-db': ['2025-01-10T21:00:00.000Z', '2025-01-12T21:00:00.000Z'],
      'zoo-web': ['2025-01-11T21:10:00.000Z']
    }
  })
  return { ...made, zoo }
}

t.test('a restore point speaks every revision: the operations that it allows, its kind, its size', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const { status, body } = await vbrAt(revision).get(`${path(revision)}/${erpOldFull}`)
    t.equal(status, 200, revision)
    t.match(body, {
      id: erpOldFull,
      name: 'erp-old',
      platformName: 'VMware',
      platformId: noId,
      creationTime: '2024-11-30T21:01:37+01:00',
      backupId: legacyErp
    })
    const since12 = ['StartViVMInstantRecovery', 'StartEntireVmRestore', 'StartFCDInstantRecovery', 'StartFlrRestore']
    t.same(body.allowedOperations, revision.startsWith('1.1')
      ? ['VmwareInstantRecoveryFcd']
      : revision === '1.3-rev2' ? [...since12, 'StartDiskPublish'] : since12)
    t.match(body, {
      type: revision.startsWith('1.1') ? undefined : 'Full',
      malwareStatus: revision.startsWith('1.1') ? undefined : 'Clean',
      originalSize: revision.startsWith('1.3') ? 171_798_691_840 : undefined,
      guestOsFamily: revision.startsWith('1.3') ? 'Windows' : undefined
    })
    t.same(Object.keys(body).filter(name => ['sizeBytes', 'disks', 'objectRef', 'repositoryId'].includes(name)), [])
  }
})

t.test('the first revision has them under their older path alone, later ones under the newer', async t => {
  const { vbrAt } = await world()
  t.equal((await vbrAt('1.1-rev0').get(`/api/v1/restorePoints/${erpOldFull}`)).status, 404)
  t.equal((await vbrAt('1.3-rev2').get(`/api/v1/objectRestorePoints/${erpOldFull}`)).status, 404)
  t.equal((await vbrAt('1.1-rev0').get(`/api/v1/objectrestorepoints/${erpOldFull}/disks`)).status, 200, 'in any case')
})

t.test('restore points are listed newest first', async t => {
  const { vbrAt, zoo } = await planted()
  for (const revision of revisions) {
    const reply = await vbrAt(revision).get(`${path(revision)}?backupIdFilter=${zoo.backupId}`)
    t.same(times(reply), ['2025-01-12T22:00', '2025-01-11T22:10', '2025-01-10T22:00'], revision)
    t.same(reply.body.pagination, { total: 3, count: 3, skip: 0, limit: 200 })
  }
})

t.test('restore points are found by time, name, platform, backup and object, and ordered and paged', async t => {
  const { vbr, zoo } = await planted()
  const list = (query: string, client: Client = vbr): Promise<Reply> =>
    client.get(`${points}?backupIdFilter=${zoo.backupId}&${query}`)
  const total = async (query: string): Promise<number> => (await list(query)).body.pagination.total
  t.equal(await total('createdAfterFilter=2025-01-11T00:00:00Z'), 2)
  t.equal(await total('createdBeforeFilter=2025-01-10T22:00:00.0000000%2B01:00'), 1, 'the bounds belong to it')
  t.equal(await total('createdBeforeFilter=2025-01-10T22:00:00'), 1, 'without an offset it is the server\'s own time')
  t.equal(await total('nameFilter=zoo-w*'), 1)
  t.equal(await total('platformNameFilter=VmWare'), 3)
  t.equal(await total('platformNameFilter=HyperV'), 0)
  t.equal(await total(`platformIdFilter=${noId}`), 3)
  t.equal(await total(`backupObjectIdFilter=${zoo.objects['zoo-db']?.id}`), 2)
  t.equal(await total(`backupObjectIdFilter=${unknown}`), 0)

  t.same(times(await list('orderColumn=CreationTime&orderAsc=true&limit=1')), ['2025-01-10T22:00'])
  t.same(times(await list('orderColumn=creationtime&orderAsc=true&skip=2')), ['2025-01-12T22:00'])
  for (const column of ['PlatformId', 'BackupId']) t.equal((await list(`orderColumn=${column}&orderAsc=true`)).body.data.length, 3)
  t.same((await list('skip=9')).body, { data: [], pagination: { total: 3, count: 0, skip: 9, limit: 200 } })
})

t.test('since 1.2 they are found by what is known of malware, since 1.3-rev2 by kind and by several values', async t => {
  const { vbr, vbrAt, name, zoo } = await planted()
  const [first = ''] = zoo.objects['zoo-db']?.pointIds ?? []
  const url = `/api/worlds/${name}/collections/vbr.restorePoints/${first}`
  const { body: point } = await control.get(url)
  t.equal((await control.put(url, { body: { ...point, malwareStatus: 'Infected', snapshotType: 2 } })).status, 200)

  const total = async (query: string, client: Client = vbr): Promise<number> =>
    (await client.get(`${points}?backupIdFilter=${zoo.backupId}&${query}`)).body.pagination.total
  t.equal(await total('malwareStatusFilter=infected', vbrAt('1.2-rev1')), 1)
  t.equal(await total('malwareStatusFilter=Infected&malwareStatusFilter=Clean'), 3)
  t.equal(await total('typeFilter=full'), 2)
  t.equal(await total('typeFilter=Snapshot&typeFilter=Cdp'), 0)
  t.equal(await total('typeFilter=Full', vbrAt('1.3-rev1')), 3, 'not a filter yet')
  t.equal(await total('excludeSnapshotTypeFilter=2'), 2)
  t.equal(await total('excludeSnapshotTypeFilter=1&excludeSnapshotTypeFilter=2'), 2)
  t.equal(await total('excludeSnapshotTypeFilter=7'), 3)
  t.equal((await vbr.get(`${points}?typeFilter=Partial`)).status, 400)
})

t.test('the disks of a restore point have the product\'s ids, sizes in bytes, and since 1.3 a platform', async t => {
  const { vbrAt, zoo } = await planted()
  const [id = ''] = zoo.objects['zoo-db']?.pointIds ?? []
  for (const revision of revisions) {
    const { body } = await vbrAt(revision).get(`${path(revision)}/${id}/disks`)
    const paged = ['1.3-rev1', '1.3-rev2'].includes(revision)
    t.same(body.pagination, { total: 2, count: 2, skip: 0, limit: paged ? 200 : 2 }, revision)
    t.match(body.data, [
      { type: 'Vi', name: 'zoo-db', capacity: 107_374_182_400, state: 'Processed' },
      { type: 'Vi', name: 'zoo-db_1', capacity: 42_949_672_960, state: 'Processed' }
    ])
    t.match(body.data[1].uid, /^[0-9a-f-]{36}:[0-9a-f-]{36}:2001:[0-9a-f-]{36}$/)
    t.ok(body.data[1].uid.endsWith(id))
    t.equal(body.data[0].platform, revision.startsWith('1.3') ? 'VMware' : undefined)
  }
  const { body } = await vbrAt('1.3-rev1').get(`${points}/${id}/disks?skip=1&limit=1`)
  t.match(body, { data: [{ name: 'zoo-db_1' }], pagination: { total: 2, count: 1, skip: 1, limit: 1 } })
  t.equal((await vbrAt('1.3-rev1').get(`${points}/${id}/disks?limit=0`)).status, 400)
})

t.test('a restore point that is not there is 404', async t => {
  const { vbr } = await world()
  for (const rest of [unknown, `${unknown}/disks`]) {
    t.match(await vbr.get(`${points}/${rest}`), { status: 404, body: { errorCode: 'NotFound', status: 404, message: new RegExp(unknown) } })
  }
})

t.test('a restore point, its object and its backup hold each other: none of them goes before what is in it', async t => {
  const { name, zoo } = await planted()
  const remove = (collection: string, id: string): Promise<Reply> =>
    control.del(`/api/worlds/${name}/collections/${collection}/${id}`)
  const web = zoo.objects['zoo-web']
  t.equal((await remove('vbr.backups', zoo.backupId)).status, 409)
  t.equal((await remove('vbr.backupObjects', web?.id ?? '')).status, 409)
  t.equal((await remove('vbr.restorePoints', web?.pointIds[0] ?? '')).status, 204)
  t.equal((await remove('vbr.backupObjects', web?.id ?? '')).status, 204)
})

t.test('a restore point tells what its machine was connected to then, whatever has become of it since', async t => {
  const { vbr, vbrAt, name, advance } = await world()
  const newestOf = async (machine: string): Promise<string> =>
    (await vbr.get(`${points}?nameFilter=${machine}&limit=1`)).body.data[0].id
  const ask = async (id: string, body?: object): Promise<Reply> =>
    vbr.post(`${points}/${id}/networkInfo`, body === undefined ? {} : { body })
  const servers = { id: 'dvportgroup-82', name: 'Servers' }
  const dmz = { id: 'dvportgroup-83', name: 'DMZ' }

  const before = await newestOf('web01')
  t.match(await ask(before), {
    status: 200, body: { data: [servers, dmz], pagination: { total: 2, count: 2, skip: 0, limit: 200 } }
  })
  t.same((await ask(erpOldFull, {})).body.data, [servers], 'of a machine that is gone, too')
  t.same((await ask(await newestOf('dc01'))).body.data, [{ id: 'network-81', name: 'VM Network' }])

  const inventory = `/api/worlds/${name}/collections/vbr.inventory`
  const { items } = (await control.get(inventory)).body
  const web = items.find((object: { name: string }) => object.name === 'web01')
  const moved = { ...web, machine: { ...web.machine, networks: [dmz.id] } }
  t.equal((await control.put(`${inventory}/${web.id}`, { body: moved })).status, 200)
  const quick = {
    platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', type: 'VirtualMachine', name: 'web01', objectId: 'vm-107'
  }
  t.ok((await vbr.post('/api/v1/jobs/quickBackup/vSphere', { body: quick })).status < 300)
  await advance('2h')
  const after = await newestOf('web01')
  t.not(after, before)
  t.same((await ask(after)).body.data, [dmz])
  t.same((await ask(before)).body.data, [servers, dmz])
  t.equal((await vbrAt('1.3-rev1').post(`${points}/${after}/networkInfo`)).status, 404, 'new in 1.3-rev2')

  const restore = { type: 'OriginalLocation', restorePointId: before, powerUp: true }
  t.equal((await vbr.post('/api/v1/restore/vmRestore/vSphere', { body: restore })).status, 201)
  await advance('2h')
  t.same((await control.get(`${inventory}/${web.id}`)).body.machine.networks, [servers.id, dmz.id], 'restored as it was')

  const network = ({ id: objectId, name }: typeof dmz) =>
    ({ platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', type: 'Network', name, objectId })
  const host = { ...network({ id: 'host-34', name: 'esx04.lindwurm.example' }), type: 'Host' }
  const beside = async (vmName: string, connected: object) => {
    const folder = { vmName, folder: { ...network({ id: 'group-v53', name: 'Development' }), type: 'Folder' }, restoreVmTags: true }
    const body = { type: 'Customized', restorePointId: before, destinationHost: host, folder, network: connected }
    t.match(await vbr.post('/api/v1/restore/vmRestore/vSphere', { body }), { status: 201 })
    await advance('2h')
    const all = (await control.get(`${inventory}?limit=10000`)).body.items
    return all.find((object: { name: string }) => object.name === vmName).machine.networks
  }
  const vmNetwork = { id: 'network-81', name: 'VM Network' }
  const networks = [{ sourceNetwork: network(servers), targetNetwork: network(vmNetwork) }]
  t.same(await beside('web01-mapped', { networks }), [vmNetwork.id, dmz.id], 'where a rule says so it is connected elsewhere')
  t.same(await beside('web01-apart', { networks, disconnected: true }), [], 'or to nothing')
})

t.test('networks of a restore point are filtered, ordered and paged by a body; what is wrong with it is refused', async t => {
  const { vbr } = await world()
  const id = (await vbr.get(`${points}?nameFilter=web01&limit=1`)).body.data[0].id
  const ask = async (body: object): Promise<Reply> => vbr.post(`${points}/${id}/networkInfo`, { body })
  const names = async (body: object): Promise<string[]> =>
    (await ask(body)).body.data.map(({ name }: { name: string }) => name)
  const where = (operation: string, property: string, value: string) =>
    ({ filter: { type: 'PredicateExpression', property, operation, value } })

  t.same(await names(where('StartsWith', 'name', 'd')), ['DMZ'])
  t.same(await names(where('Equals', 'id', 'dvportgroup-82')), ['Servers'])
  t.same(await names(where('Contains', 'name', 'vpc')), [])
  t.same(await names({ sorting: { property: 'name', direction: 'Ascending' } }), ['DMZ', 'Servers'])
  t.same(await names({ sorting: { property: 'name', direction: 'Descending' } }), ['Servers', 'DMZ'])
  const page = await ask({ sorting: { property: 'id' }, pagination: { skip: 1, limit: 1 } })
  t.same(page.body, {
    data: [{ id: 'dvportgroup-83', name: 'DMZ' }], pagination: { total: 2, count: 1, skip: 1, limit: 1 }
  })
  t.match(await ask(where('Equals', 'vlan', '7')), { status: 400, body: { message: /vlan.*id, name/ } })
  t.equal((await ask({ pagination: { limit: 0 } })).status, 400)
  t.match(await vbr.post(`${points}/${unknown}/networkInfo`), { status: 404, body: { errorCode: 'NotFound' } })
})
