import t from 'tap'
import { cloudDirector } from '../../estate/vbr/cloud-director.js'
import { windowsLogin } from '../../estate/vbr/credentials.js'
import { vCenterServer } from '../../estate/vbr/infrastructure.js'
import { vCenter } from '../../estate/vbr/inventory.js'
import { startTest, type Client } from '../../estate/simulator.js'
import { winRepo } from '../../estate/vbr/repositories.js'

const { world, control } = await startTest(t)
const servers = '/api/v1/backupInfrastructure/managedServers'
const branch = 'esx-branch01.lindwurm.example'

async function withHyperV () {
  const made = await world()
  const login = { description: '', credentialsId: windowsLogin }
  for (const server of [
    { ...login, type: 'HvServer', name: 'hv77.lindwurm.example', credentialsStorageType: 'Permanent' },
    { ...login, type: 'HvCluster', name: 'hvc77.lindwurm.example' },
    { ...login, type: 'SCVMM', name: 'scvmm77.lindwurm.example' }
  ]) t.equal((await made.vbr.post(servers, { body: server })).status, 201)
  await made.untilIdle()
  return made
}

const predicate = (property: string, operation: string, value: string) =>
  ({ type: 'PredicateExpression', property, operation, value })
const group = (operation: string, ...items: object[]) => ({ type: 'GroupExpression', operation, items })

const browse = async (client: Client, host: string, body: object = {}) =>
  (await client.post(`/api/v1/inventory${host === '' ? '' : `/${host}`}`, { body })).body
const names = async (client: Client, host: string, body: object = {}): Promise<string[]> =>
  (await browse(client, host, body)).data.map(({ name }: { name: string }) => name)

t.test('servers of every platform are listed together, to clients that can read them', async t => {
  const { vbr, vbrAt } = await withHyperV()
  const own = ['hv77.lindwurm.example', 'hvc77.lindwurm.example', 'scvmm77.lindwurm.example']
  const all = await names(vbr, '', { sorting: { property: 'name' } })
  for (const name of [branch, vCenter, ...own]) t.ok(all.includes(name), name)
  t.same(all, all.toSorted())
  t.match((await browse(vbr, '', { filter: predicate('hostName', 'Equals', own[0] ?? '') })).data,
    [{ platform: 'HyperV', type: 'Host', hostName: own[0], urn: `Host:${own[0]}`, size: 'N/A' }])
  t.same(await names(vbr, '', { filter: predicate('type', 'In', 'Scvmm, vCenterServer'), sorting: { property: 'name' } }),
    ['scvmm77.lindwurm.example', vCenter])
  t.same(await names(vbr, '', { filter: predicate('Platform', 'equals', 'VMware'), sorting: { property: 'name', direction: 'Descending' } }),
    [vCenter, branch])
  t.same((await names(vbr, '', { hierarchyType: 'hostsAndVMs' })).filter(name => name === vCenter), [])

  const old = vbrAt('1.2-rev1')
  t.same(await names(old, '', { sorting: { property: 'name', direction: 'ascending' } }), [branch, vCenter, cloudDirector])
  t.match((await browse(old, '')).data[0], { platform: 'VMware' })
  t.equal((await old.post(`/api/v1/inventory/${own[0]}`)).status, 404)
  t.equal((await vbrAt('1.1-rev0').post('/api/v1/inventory', { body: {} })).status, 404)
  // The body may be left out.
  t.equal((await vbr.post('/api/v1/inventory')).status, 200)
})

t.test('objects are found by expressions, in their order and in pages', async t => {
  const { vbr } = await world()
  const vms = predicate('type', 'in', 'VirtualMachine')
  const all = await browse(vbr, vCenter, { filter: vms, sorting: { property: 'Size', direction: 'descending' } })
  t.ok(all.data.length > 10)
  t.match(all.pagination, { total: all.data.length, count: all.data.length, skip: 0, limit: 200 })
  const page = await browse(vbr, vCenter, {
    filter: vms, sorting: { property: 'size', direction: 'descending' }, pagination: { skip: 2, limit: 3 }, hierarchyType: 'HostsAndClusters'
  })
  t.match(page, { hierarchyType: 'HostsAndClusters', pagination: { skip: 2, limit: 3, count: 3, total: all.pagination.total } })
  const called = (rows: Array<{ name: string }>) => rows.map(({ name }) => name)
  t.same(called(page.data), called(all.data).slice(2, 5))

  const small = group('and', group('and', predicate('Size', 'greaterThan', '10 GB'), predicate('Size', 'lessThanOrEqual', '31.5 GB')), vms)
  t.ok((await names(vbr, vCenter, { filter: small })).includes('dc01'))
  t.notOk((await names(vbr, vCenter, { filter: small })).includes('sql01'))
  t.same(await names(vbr, vCenter, { filter: group('And', vms, predicate('urn', 'contains', 'hostsystem:host-31;'), predicate('name', 'startsWith', 'DC')) }),
    ['dc01'])
  t.same(await names(vbr, vCenter, { filter: group('or', predicate('objectId', 'equals', 'vm-101'), predicate('name', 'endsWith', 'xch01')) }),
    ['dc01', 'exch01'])
  const others = await names(vbr, vCenter, { filter: group('and', vms, group('not', predicate('name', 'contains', 'c'))) })
  t.ok(others.length > 0 && others.every(name => !/c/i.test(name)))
  t.ok((await names(vbr, vCenter, { filter: group('and', vms, predicate('name', 'notEquals', 'dc01')) })).includes('dc02'))
  t.equal((await browse(vbr, vCenter, { filter: predicate('size', 'greaterThanOrEqual', 'lots') })).data.length, 0)
  t.equal((await browse(vbr, vCenter, { filter: group('and', vms, predicate('powerState', 'equals', 'PoweredOff')) }))
    .data.every(({ powerState }: { powerState: string }) => powerState === 'PoweredOff'), true)
  t.ok((await names(vbr, vCenter, { hierarchyType: 'VmwareDatastores' })).includes('prod-ssd-01'))

  for (const body of [
    { filter: predicate('colour', 'equals', 'red') }, { sorting: { property: 'colour' } }, { hierarchyType: 'Sideways' },
    { pagination: { skip: -1 } }, { filter: { type: 'PredicateExpression', property: 'name', operation: 'equals' } },
    { filter: predicate('name', 'resembles', 'x') }, { hierarchyType: 'HostsAndVms' }
  ]) t.equal((await vbr.post(`/api/v1/inventory/${vCenter}`, { body })).status, 400, JSON.stringify(body))
  t.equal((await vbr.post('/api/v1/inventory', { body: { hierarchyType: 'Sideways' } })).status, 400)
  t.equal((await vbr.post('/api/v1/inventory/nowhere.example', { body: {} })).status, 404)
})

t.test('thousands of expressions find what each of them would', async t => {
  const { vbr } = await world()
  const vms = predicate('type', 'Equals', 'virtualmachine')
  const many = (operation: string, property: string, word: (n: number) => string) =>
    Array.from({ length: 3_000 }, (_, n) => predicate(property, operation, word(n)))
  const all = await names(vbr, vCenter, { filter: vms, sorting: { property: 'name' } })
  const asked = { sorting: { property: 'name' } }

  const strangers = many('Equals', 'name', n => `stranger${n}`)
  t.same(await names(vbr, vCenter, {
    ...asked, filter: group('And', vms, group('Or', ...strangers,
      predicate('Name', 'equals', 'DC01'), predicate('name', 'In', 'x; dc02'), predicate('name', 'StartsWith', 'sql')))
  }),
  all.filter(name => /^(dc01|dc02|sql.*)$/i.test(name)))
  t.same(await names(vbr, vCenter, { ...asked, filter: group('And', vms, group('Not', ...strangers, predicate('name', 'Equals', 'dc01'))) }),
    all.filter(name => name !== 'dc01'))
  t.same(await names(vbr, vCenter, {
    ...asked, filter: group('And', vms, ...many('NotEquals', 'name', n => `stranger${n}`),
      predicate('name', 'NotEquals', 'Dc01'), predicate('name', 'NotEquals', 'dc02'))
  }),
  all.filter(name => name !== 'dc01' && name !== 'dc02'))

  const { data: [largest] } = await browse(vbr, vCenter, { filter: vms, sorting: { property: 'size', direction: 'Descending' } })
  t.ok((await names(vbr, vCenter, { filter: group('Or', ...many('Equals', 'size', n => `${n} PB`), predicate('size', 'Equals', largest.size)) }))
    .includes(largest.name), 'sizes are compared as sizes')
  t.same(await names(vbr, vCenter, { filter: group('Or', ...many('Equals', 'size', n => `${n} PB`), predicate('size', 'Equals', 'lots')) }), [])
  t.equal((await vbr.post(`/api/v1/inventory/${vCenter}`, { body: { filter: group('Or', ...strangers, predicate('colour', 'Equals', 'red')) } })).status,
    400, 'and one that is wrong is refused')
})

t.test('what lies on Hyper-V hosts, in clusters and in SCVMM servers is browsed in their own views', async t => {
  const { vbr, vbrAt } = await withHyperV()
  const vms = { filter: predicate('type', 'equals', 'VirtualMachine') }
  const { data } = await browse(vbr, 'hv77.lindwurm.example', { ...vms, hierarchyType: 'HostsAndVms' })
  t.equal(data.length, 4)
  const [host] = (await browse(vbr, '', { filter: predicate('name', 'equals', 'hv77.lindwurm.example') })).data
  t.match(data[0], { platform: 'HyperV', parentObjectId: host.objectId, size: /GB/, urn: /^Host:hv77.lindwurm.example;Vm:/ })
  t.ok((await names(vbr, 'hv77.lindwurm.example', { hierarchyType: 'HostsAndVolumes' })).includes('D:\\'))
  t.same(await names(vbr, 'hv77.lindwurm.example', { hierarchyType: 'Network' }), ['External', 'Internal'])
  t.ok((await names(vbr, 'hvc77.lindwurm.example')).includes('hvc77-node01.lindwurm.example'))
  t.ok((await names(vbr, 'scvmm77.lindwurm.example', { hierarchyType: 'Tags' })).includes('Daily'))
  t.match((await browse(vbrAt('1.3-rev0'), 'hv77.lindwurm.example', vms)).data.length, 4)

  const find = async (body: object) => (await vbr.post(`${servers}/hyperVHosts`, { body }))
  const nodes = [{ hvServerName: 'hvc77-node01.lindwurm.example' }, { hvServerName: 'hvc77-node02.lindwurm.example' }]
  const found = await find({ credentialsId: windowsLogin, hvClusterName: 'hvc77.lindwurm.example' })
  t.match(found, { status: 200, body: { data: nodes, pagination: { total: 2 } } })
  const { body: { data: [scvmm] } } = await vbr.get(`${servers}?nameFilter=scvmm77*`)
  t.match((await find({ credentialsId: windowsLogin, scvmmHostId: scvmm.id })).body.data, [{ hvServerName: 'scvmm77-node01.lindwurm.example' }, {}])
  const nowhere = '00000000-0000-4000-8000-000000000009'
  for (const body of [
    { hvClusterName: 'a.example' }, { credentialsId: windowsLogin }, { credentialsId: nowhere, hvClusterName: 'a.example' },
    { credentialsId: windowsLogin, scvmmHostId: vCenterServer }
  ]) t.equal((await find(body)).status, 400, JSON.stringify(body))

  t.equal((await vbr.del(`${servers}/${scvmm.id}`)).status, 201)
})

t.test('a server is rescanned as a task, which fails where the server does not answer', async t => {
  const { vbr, vbrAt, name, untilIdle } = await world()
  const { status, body: task } = await vbr.post(`/api/v1/inventory/${vCenter}/rescan`)
  t.match({ status, task }, { status: 201, task: { type: 'HierarchyRescan', serverName: vCenter, state: 'Working', result: 'None' } })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${task.id}`)).body, { state: 'Stopped', result: 'Success' })
  t.match((await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: vCenterServer, state: 'offline' } })).status, 201)
  const { body: lost } = await vbrAt('1.2-rev1').post(`/api/v1/inventory/${vCenter}/rescan`)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${lost.id}`)).body, { state: 'Stopped', result: 'Failed' })
  t.equal((await vbr.post('/api/v1/inventory/nowhere.example/rescan')).status, 404)
})

t.test('details of a machine are its disks, and slots are named as jobs name them', async t => {
  const { vbr } = await withHyperV()
  const details = async (object?: object) => await vbr.post('/api/v1/inventory/retrieveMachineDetails', object === undefined ? {} : { body: { object } })
  const sql01 = { platform: 'VSphere', hostName: vCenter, name: 'sql01', type: 'VirtualMachine', objectId: 'vm-104' }
  t.match(await details(sql01), { status: 200, body: { platform: 'VSphere', disks: [{ id: 2000, name: String, capacity: Number }] } })
  t.equal((await details()).status, 400)
  t.equal((await details({ ...sql01, objectId: 'vm-9999' })).status, 404)
  t.equal((await details({ ...sql01, name: 'Prod', type: 'Cluster', objectId: 'domain-c26' })).status, 400)
  const [machine] = (await browse(vbr, 'hv77.lindwurm.example', { filter: predicate('type', 'equals', 'VirtualMachine') })).data
  t.equal((await details(machine)).status, 400)

  const slots = async (platform: string) => await vbr.get(`/api/v1/inventory/platforms/${platform}/diskSlots`)
  t.ok((await slots('VMware')).body.diskSlots.includes('SCSI 0:0 (2000)'))
  t.ok((await slots('HyperV')).body.diskSlots.includes('SCSI 0:1'))
  t.equal((await slots('Tape')).status, 400)
})

t.test('one Hyper-V machine is backed up at once by the job that has it in a backup', async t => {
  const { vbr, untilIdle } = await withHyperV()
  const { data: [first, second] } = await browse(vbr, 'hv77.lindwurm.example', { filter: predicate('type', 'equals', 'VirtualMachine') })
  const quick = async (body: object) => await vbr.post('/api/v1/jobs/quickBackup/hyperV', { body })
  t.match(await quick(first), { status: 400, body: { message: /no backup/ } })
  const { body: job } = await vbr.post('/api/v1/jobs', {
    body: {
      type: 'HyperVBackup',
      name: 'Nightly Hyper-V',
      description: '',
      virtualMachines: { includes: [first, second] },
      storage: {
        backupRepositoryId: winRepo,
        backupProxies: { proxyType: 'OnHost' },
        retentionPolicy: { type: 'Days', quantity: 7 }
      }
    }
  })
  await vbr.post(`/api/v1/jobs/${job.id}/start`)
  await untilIdle()
  const started = await quick(first)
  t.match(started, { status: 201, body: { sessionType: 'BackupJob', jobId: job.id } })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${started.body.id}/taskSessions`)).body.data, [{ name: first.name, algorithm: 'Increment' }])
  const [host] = (await browse(vbr, '', { filter: predicate('name', 'equals', 'hv77.lindwurm.example') })).data
  t.equal((await quick(host)).status, 400)
  t.equal((await quick({ ...first, objectId: '00000000-0000-4000-8000-000000000009' })).status, 400)
})
