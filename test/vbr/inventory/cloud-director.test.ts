import t from 'tap'
import { cloudDirector, cloudDirectorRows, cloudDirectorServer, vcd } from '../../estate/vbr/cloud-director.js'
import { vSphereLogin } from '../../estate/vbr/credentials.js'
import { vCenter } from '../../estate/vbr/inventory.js'
import { startTest, type Client } from '../../estate/simulator.js'

const { world, control } = await startTest(t)
const servers = '/api/v1/backupInfrastructure/managedServers'
const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

interface Row { name: string, type: string, size: string }

const browse = async (client: Client, host = '', body: object = {}) =>
  (await client.post(`/api/v1/inventory${host === '' ? '' : `/${host}`}`, { body })).body
const names = async (client: Client, host: string, body: object = {}): Promise<string[]> =>
  (await browse(client, host, body)).data.map(({ name }: Row) => name).sort()
const equals = (property: string, value: string) => ({ type: 'PredicateExpression', property, operation: 'Equals', value })

/** Another server, attached to a vCenter server. */
const spec = (name: string, viServerName: string) => ({
  type: 'CloudDirectorHost',
  name,
  description: '',
  credentialsId: vSphereLogin,
  viServers: [{ viServerName, viCredentialsId: vSphereLogin }]
})

t.test('a Cloud Director server is one of the servers of the inventory, and shows organizations down to machines', async t => {
  const { vbr, vbrAt } = await world()
  for (const revision of revisions) {
    const client = vbrAt(revision)
    t.match((await browse(client, '', { filter: equals('type', 'CloudDirectorServer') })).data, [{
      platform: 'CloudDirector', type: 'CloudDirectorServer', hostName: cloudDirector, name: cloudDirector,
      urn: `vcdsystem:${cloudDirector}`, size: 'N/A'
    }], revision)
    t.match((await browse(client, cloudDirector, { filter: equals('name', 'Finance'), hierarchyType: 'VAppsAndVms' })).data,
      [{ ...vcd.finance, size: '112.5 GB' }], revision)
    t.match((await browse(client, cloudDirector, { filter: equals('objectId', vcd.app01.objectId) })).data,
      [{ ...vcd.app01, size: '57.8 GB' }], revision)
  }
  t.match((await browse(vbr, cloudDirector, { filter: equals('name', 'app02') })).data[0].metadata,
    [{ field: 'GuestOS', data: 'Red Hat Enterprise Linux 9 (64-bit)' }])
  t.equal((await vbrAt('1.1-rev0').post(`/api/v1/inventory/${cloudDirector}`)).status, 404)
  t.notOk((await browse(vbr, '', { hierarchyType: 'HostsAndClusters' })).data.some(({ type }: Row) => type === 'CloudDirectorServer'))
})

t.test('each view of it has its own objects', async t => {
  const { vbr } = await world()
  const tops = ['Lindwurm', 'Lindwurm Laboratory', 'Lindwurm Production']
  t.same(await names(vbr, cloudDirector, { hierarchyType: 'VAppsAndVms' }),
    ['Finance', 'Finance Test', 'Laboratory', ...tops, 'app01', 'app02', 'rhel9-template'])
  t.same(await names(vbr, cloudDirector, { hierarchyType: 'network' }), ['Finance', 'Internet', ...tops])
  t.same(await names(vbr, cloudDirector, { hierarchyType: 'StoragePolicies' }), ['Fast', 'Laboratory', ...tops, 'Standard'])
  t.same(await names(vbr, cloudDirector, { hierarchyType: 'Datastores' }), ['bulk-01', 'prod-ssd-01', 'prod-ssd-02', vCenter])
  t.match(await vbr.post(`/api/v1/inventory/${cloudDirector}`, { body: { hierarchyType: 'Tags' } }), { status: 400 })
  t.match(await vbr.post(`/api/v1/inventory/${cloudDirector}`, { body: { hierarchyType: 'VmsAndTags' } }), { status: 400 })
})

t.test('its machines are those of its vCenter server: what becomes of one there is seen here', async t => {
  const { vbr, name } = await world()
  const [row] = (await cloudDirectorRows(control, { name })).filter(row => row.name === 'app02')
  const place = `/api/worlds/${name}/collections/vbr.inventory/${row?.vSphereId}`
  const { body: machine } = await control.get(place)
  const [disk] = machine.machine.disks
  await control.put(place, { body: { ...machine, machine: { ...machine.machine, disks: [disk] } } })
  t.match((await browse(vbr, cloudDirector, { filter: equals('name', 'app02') })).data, [{ size: '23.3 GB' }])
  await control.del(place)
  const { data: [gone] } = await browse(vbr, cloudDirector, { filter: equals('name', 'app02') })
  t.match(gone, { size: 'N/A' })
})

t.test('a server that is added brings vApps along with machines of its vCenter server, or of its own where that is not known', async t => {
  const { vbr, untilIdle, name } = await world()
  for (const [server, attached] of [['vcd77.lindwurm.example', vCenter], ['vcd78.lindwurm.example', 'vc78.lindwurm.example']] as const) {
    t.equal((await vbr.post(servers, { body: spec(server, attached) })).status, 201)
    await untilIdle()
    const { data } = await browse(vbr, server)
    const typed = (type: string): string[] => data.filter((row: Row) => row.type === type).map((row: Row) => row.name)
    t.same([typed('Organization').length, typed('OrganizationVDC').length, typed('vApp').length], [1, 1, 2], server)
    t.equal(typed('VirtualMachine').length, 4)
    t.same(typed('vCenter'), [attached])
    t.ok(data.filter(({ type }: Row) => type === 'VirtualMachine').every(({ size }: Row) => /GB/.test(size)))
    const rows = await cloudDirectorRows(control, { name }, server)
    t.equal(rows.filter(({ vSphereId }) => vSphereId !== undefined).length, attached === vCenter ? 4 : 0)
  }
  t.ok((await names(vbr, 'vcd77.lindwurm.example')).includes('dc01'))
  const { body: { data: [{ id }] } } = await vbr.get(`${servers}?nameFilter=vcd78*`)
  t.equal((await vbr.del(`${servers}/${id}`)).status, 201)
  await untilIdle()
  t.equal((await vbr.post('/api/v1/inventory/vcd78.lindwurm.example')).status, 404)
})

t.test('it is looked at again, a machine of it is left out of all jobs, and it stays as long as a job processes its machines', async t => {
  const { vbr, vbrAt, untilIdle } = await world()
  const { status, body: task } = await vbr.post(`/api/v1/inventory/${cloudDirector}/rescan`)
  t.equal(status, 201)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${task.id}`)).body, { state: 'Stopped', result: 'Success' })
  t.match(await vbr.post('/api/v1/globalExclusions/vm', { body: { vmObject: vcd.app02 } }),
    { status: 201, body: { inventoryObject: { ...vcd.app02, size: /GB/ } } })
  t.match((await vbr.post('/api/v1/globalExclusions/vm', { body: { vmObject: vcd.finance } })).status, 400)
  t.match(await vbr.del(`${servers}/${cloudDirectorServer}`), { status: 400, body: { message: /in use by: .*Finance vApp/ } })
  t.match((await vbrAt('1.2-rev1').get(`${servers}/${cloudDirectorServer}`)).body, {
    type: 'CloudDirectorHost', viServers: [{ viServerName: vCenter, cloudDirectorViServerName: 'vCenter01' }]
  })
  t.equal((await vbrAt('1.1-rev0').get(`${servers}/${cloudDirectorServer}`)).status, 404)
  const { body: server } = await vbr.get(`${servers}/${cloudDirectorServer}`)
  const edit = (viCredentialsId: string) => vbr.put(`${servers}/${cloudDirectorServer}`, {
    body: { ...server, viServers: [{ ...server.viServers[0], viCredentialsId }] }
  })
  t.match(await edit('00000000-0000-4000-8000-000000000009'), { status: 400, body: { message: /no credentials/ } })
  t.equal((await edit(vSphereLogin)).status, 201)
})
