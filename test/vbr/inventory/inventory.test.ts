import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { vSphereLogin } from '../../estate/vbr/credentials.js'

const { control, world } = await startTest(t)

const revisions = ['1.0-rev1', '1.1-rev0', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const path = '/api/v1/inventory/vmware/hosts'
const vCenter = 'vcenter01.lindwurm.example'
const branch = 'esx-branch01.lindwurm.example'

interface Row { name: string, type: string, objectId: string, hostName: string }
const browse = async (vbr: Client, query = '', host = vCenter): Promise<Row[]> =>
  (await vbr.get(`${path}/${host}?${query}`)).body.data
const names = async (vbr: Client, query = '', host = vCenter) => (await browse(vbr, query, host)).map(({ name }) => name)
const types = async (vbr: Client, view: string, host = vCenter) =>
  [...new Set((await browse(vbr, `hierarchyTypeFilter=${view}`, host)).map(({ type }) => type))].sort()

t.test('servers and their objects are listed in every revision', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const vbr = vbrAt(revision)
    const roots = await vbr.get(path)
    t.equal(roots.status, 200, revision)
    t.match(roots.body.pagination, { total: 2, count: 2, skip: 0, limit: 200 })
    const all = await vbr.get(`${path}/${vCenter}`)
    t.equal(all.status, 200, revision)
    t.equal(all.body.pagination.total, 43)
  }
})

t.test('an object stands beside its size in 1.1, has a size in 1.2 and a state in the newest revision', async t => {
  const { vbrAt } = await world()
  const sql01 = async (revision: string) => (await browse(vbrAt(revision), 'nameFilter=sql01'))[0]
  const object = { hostName: vCenter, name: 'sql01', type: 'VirtualMachine', objectId: 'vm-104' }
  const urn = `vc:${vCenter};folder:group-d1;datacenter:datacenter-21;folder:group-h23;computeresource:domain-c26;` +
    'resourcepool:resgroup-41;virtualmachine:vm-104'

  t.same(await sql01('1.1-rev0'), { inventoryObject: object, size: '267.3 GB' })
  t.same(await sql01('1.2-rev1'), { ...object, urn, platform: 'VMware', size: '267.3 GB' })
  const metadata = [{ field: 'GuestOS', data: 'Microsoft Windows Server 2022 (64-bit)' }]
  t.same(await sql01('1.3-rev0'), { ...object, urn, platform: 'VSphere', size: '267.3 GB', metadata })
  t.same(await sql01('1.3-rev2'), { ...object, urn, platform: 'VSphere', size: '267.3 GB', metadata, powerState: 'PoweredOn' })
  const [root] = (await vbrAt('1.1-rev0').get(path)).body.data
  t.match(root, { inventoryObject: { type: 'vCenterServer', name: vCenter, hostName: vCenter }, size: 'N/A' })
  const [server] = (await vbrAt('1.3-rev2').get(path)).body.data
  t.equal(server.urn, `vc:${vCenter}`)
  const [machine] = await browse(vbrAt('1.3-rev2'), 'typeFilter=VirtualMachine', branch)
  t.notOk('urn' in (machine ?? {}), 'a host by itself gives none')
})

t.test('the list of servers is filtered, ordered and paged', async t => {
  const { vbr } = await world()
  const list = async (query: string) => (await vbr.get(`${path}?${query}`)).body.data.map(({ name }: Row) => name)
  t.same(await list(''), [vCenter, branch])
  t.same(await list('nameFilter=ESX-*'), [branch])
  t.same(await list('orderColumn=Name&orderAsc=true'), [branch, vCenter])
  t.same(await list('orderColumn=Type&orderAsc=false'), [vCenter, branch])
  t.same(await list('skip=1&limit=1'), [branch])
  t.equal((await vbr.get(`${path}?orderColumn=ObjectId&orderAsc=true`)).status, 400)
})

t.test('each view shows the objects that have their place in it', async t => {
  const { vbr } = await world()
  t.same(await types(vbr, 'HostsAndClusters'), ['Cluster', 'Datacenter', 'Host', 'ResourcePool', 'VirtualMachine'])
  t.same(await types(vbr, 'VmsAndTemplates'), ['Datacenter', 'Folder', 'Template', 'VirtualMachine'])
  t.same(await types(vbr, 'DatastoresAndVms'),
    ['Datacenter', 'Datastore', 'DatastoreCluster', 'StoragePolicy', 'Template', 'VirtualMachine'])
  t.same(await types(vbr, 'HostsAndDatastores'), ['Cluster', 'Datacenter', 'Datastore', 'Host'])
  t.same(await types(vbr, 'VmsAndTags'), ['Category', 'Tag', 'VirtualMachine'])
  t.same(await types(vbr, 'Network'), ['Datacenter', 'Network'])
  t.same(await types(vbr, 'VmwareDatastores'), ['Datacenter', 'Datastore', 'DatastoreCluster'])
  t.same(await types(vbr, 'HostsAndDisks'), ['Cluster', 'Datacenter', 'Host'])
  t.same(await names(vbr, 'hierarchyTypeFilter=hostsanddatastores&typeFilter=datastore'),
    ['prod-ssd-01', 'prod-ssd-02', 'bulk-01', 'dev-01'], 'in any case')
  t.same(await names(vbr, 'hierarchyTypeFilter=VmwareDatastores&typeFilter=VirtualMachine'), [])
  t.equal((await vbr.get(`${path}/${vCenter}?hierarchyTypeFilter=Everything`)).status, 400)
})

t.test('objects are filtered by id, name, type and by what they lie in', async t => {
  const { vbr } = await world()
  t.same(await names(vbr, 'objectIdFilter=vm-106'), ['file01'])
  t.same(await names(vbr, 'nameFilter=web*'), ['web01', 'web02', 'web03'])
  t.same(await names(vbr, 'nameFilter=*01&typeFilter=VirtualMachine'),
    ['dc01', 'exch01', 'sql01', 'file01', 'web01', 'app01', 'dev01'])
  t.same(await names(vbr, 'typeFilter=Network'), ['VM Network', 'Servers', 'DMZ'])

  const inside = (name: string, view = '') =>
    names(vbr, `parentContainerNameFilter=${name}${view === '' ? '' : `&hierarchyTypeFilter=${view}`}`)
  t.same(await inside('Critical'), ['exch01', 'sql01', 'sql02'], 'a resource pool')
  t.same(await inside('Development'), ['dev01', 'dev02', 'k8s-node1'], 'a folder')
  t.same(await inside('dev-01'), ['dev01', 'dev02', 'k8s-node1', 'tpl-ubuntu22', 'app01_replica', 'erp-old_replica'], 'a datastore')
  t.same(await inside('gold'), ['dc01', 'dc02', 'exch01', 'sql01', 'sql02'], 'a tag')
  t.same(await inside('Prod'), ['esx01', 'esx02', 'esx03'].map(name => `${name}.lindwurm.example`).concat('Critical'))
  t.same(await inside('Prod', 'HostsAndDatastores'),
    ['esx01.lindwurm.example', 'esx02.lindwurm.example', 'esx03.lindwurm.example', 'prod-ssd-01', 'prod-ssd-02', 'bulk-01'])
  t.same(await inside('Belgrade', 'Network'), ['VM Network', 'Servers', 'DMZ'])
  t.same(await inside(vCenter), ['Belgrade'])
  t.same(await inside('dc01'), [], 'a machine holds nothing')
  t.same(await inside('nothing'), [])
})

t.test('objects are ordered and paged', async t => {
  const { vbr } = await world()
  t.same((await names(vbr, 'typeFilter=VirtualMachine&orderColumn=Name&orderAsc=true')).slice(0, 3), ['app01', 'app01_replica', 'app02'])
  t.equal((await names(vbr, 'orderColumn=ObjectId&orderAsc=false&typeFilter=Datastore'))[0], 'dev-01')
  t.equal((await browse(vbr, 'orderColumn=Type&orderAsc=true'))[0]?.type, 'Category')
  const page = await vbr.get(`${path}/${vCenter}?typeFilter=VirtualMachine&skip=14&limit=5`)
  t.same(page.body.pagination, { total: 16, count: 2, skip: 14, limit: 5 })
  t.same(page.body.data.map(({ name }: Row) => name), ['app01_replica', 'erp-old_replica'])
  t.equal((await vbr.get(`${path}/${vCenter}?orderColumn=Size&orderAsc=true`)).status, 400)
  t.equal((await vbr.get(`${path}/${vCenter}?skip=-1`)).status, 400)
})

t.test('a standalone host numbers its machines; names of servers have no case', async t => {
  const { vbr } = await world()
  t.same((await browse(vbr, 'typeFilter=VirtualMachine', branch)).map(({ objectId }) => objectId), ['1', '2', '4'])
  t.same(await types(vbr, 'VmsAndTemplates', branch), ['VirtualMachine'])
  t.equal((await browse(vbr, '', branch.toUpperCase())).length, 6)
})

t.test('a server that was not added has no inventory', async t => {
  const { vbr } = await world()
  const reply = await vbr.get(`${path}/vcenter07.lindwurm.example`)
  t.equal(reply.status, 404)
  t.match(reply.body, { errorCode: 'NotFound', message: /vcenter07\.lindwurm\.example/ })
  t.equal((await vbr.get(`${path}/win-repo01.lindwurm.example`)).status, 404, 'a server of another kind')
})

t.test('what was added has the same inventory in every world', async t => {
  const host = 'vcenter05.lab.example'
  const trees = []
  for (let n = 0; n < 2; n++) {
    const { vbr, untilIdle } = await world()
    await vbr.post('/api/v1/backupInfrastructure/managedServers', {
      body: { type: 'ViHost', name: host, description: '', credentialsId: vSphereLogin }
    })
    await untilIdle()
    trees.push((await vbr.get(`${path}/${host}`)).body)
    for (const view of ['HostsAndClusters', 'VmsAndTemplates', 'DatastoresAndVms']) {
      t.equal((await browse(vbr, `hierarchyTypeFilter=${view}&typeFilter=VirtualMachine`, host)).length, 10, view)
    }
    t.ok((await names(vbr, 'typeFilter=Host', host)).every(name => name.endsWith('.lab.example')))
  }
  t.same(trees[0], trees[1])
})

t.test('a server that a test puts into the estate has an inventory, too', async t => {
  const { name, vbr } = await world()
  const server = {
    id: '2b000000-0000-4000-8000-0000000000aa',
    type: 'ViHost',
    name: 'vcenter06.lab.example',
    description: '',
    status: 'Available',
    credentialsId: vSphereLogin,
    port: 443,
    viHostType: 'VC'
  }
  t.equal((await control.post(`/api/worlds/${name}/collections/vbr.managedServers`, { body: server })).status, 201)
  t.equal((await browse(vbr, 'typeFilter=VirtualMachine', server.name)).length, 10)
})

t.test('only administrators browse', async t => {
  const { vbrAs } = await world()
  t.equal((await (await vbrAs('viewer')).get(path)).status, 403)
})
