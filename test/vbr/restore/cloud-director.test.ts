import t from 'tap'
import {
  app01Point, cloudDirector, cloudDirectorRows, cloudDirectorServer, financeJob, financePoint, vcd
} from '../../estate/vbr/cloud-director.js'
import { linuxHost, linuxProxy, vCenterServer } from '../../estate/vbr/infrastructure.js'
import { vCenter } from '../../estate/vbr/inventory.js'
import { winRepo } from '../../estate/vbr/repositories.js'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { inventoryOf, plantMachines } from '../../estate/planted-machines.js'
import { type Body, session, titles, unknown } from './stories.js'

t.setTimeout(180_000)
const { world, control } = await startTest(t)
const restores = '/api/v1/restore/vmRestore/cloudDirector'
const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

const inPlace = (more: Body = {}): Body => ({
  type: 'OriginalLocation',
  restorePointId: app01Point,
  restoreProxies: { autoSelectEnabled: true },
  secureRestore: { antivirusScanEnabled: false },
  powerUp: true,
  reason: 'Corruption of the VM',
  ...more
})

/** Into the vApp beside that of Finance. */
const elsewhere = (newName: string, more: Body = {}, location: Body = {}): Body => ({
  ...inPlace(),
  type: 'Customized',
  location: { newName, vApp: vcd.financeTest, restoreVSphereVMTags: true, ...location },
  ...more
})

const rowsCalled = async (w: TestWorld, name: string) =>
  (await cloudDirectorRows(control, w)).filter(row => row.name === name && row.type === 'VirtualMachine')

/** What vCenter has of a machine of a name. */
const inVCenter = async (w: TestWorld, name: string): Promise<Body[]> => inventoryOf(control, w, name)

async function restored (w: TestWorld, body: Body): Promise<Body> {
  const reply = await w.vbr.post(restores, { body })
  t.match(reply, { status: 201, body: { id: String } })
  await w.advance('4h')
  return session(w.vbr, reply.body.id)
}

const success = { state: 'Stopped', result: { result: 'Success' } }

t.test('a machine is restored over itself and stays the one it is, on its vCenter server, too, in every revision', async t => {
  const w = await world()
  const [before] = await rowsCalled(w, 'app01')
  for (const revision of revisions) {
    const client = w.vbrAt(revision)
    const reply = await client.post(restores, { body: inPlace({ powerUp: false, quickRollback: true }) })
    t.match(reply, {
      status: 201, body: { sessionType: 'RestoreVm', platformName: 'CloudDirector', name: 'app01', state: 'Starting' }
    }, revision)
    await w.advance('3h')
    t.match(await session(client, reply.body.id), success, revision)
    t.same(await rowsCalled(w, 'app01'), [before], revision)
    t.match(await inVCenter(w, 'app01'), [{ id: before?.vSphereId, machine: { isPoweredOn: false } }], revision)
  }
  const { body: { id } } = await w.vbr.post(restores, { body: inPlace() })
  await w.advance('3h')
  t.same(await titles(w.vbr, id), [
    'Locking required backup files',
    `Preparing the restore to ${cloudDirector}`,
    'Restoring app01_1 (60 GB)',
    'Restoring app01_2 (80 GB)',
    'Registering VM',
    'Powering on'
  ])
  t.match(await inVCenter(w, 'app01'), [{ machine: { isPoweredOn: true } }])
  t.match((await w.vbrAt('1.1-rev0').post(restores, { body: inPlace() })).status, 404)
})

t.test('a machine is restored into another vApp under another name, where the inventory of both servers shows it', async t => {
  const w = await world()
  t.match(await restored(w, elsewhere('app01-test', {
    network: { networks: [{ sourceNetwork: vcd.financeNet, targetNetwork: vcd.internet }] },
    datastore: { datastore: vcd.ssd01, storagePolicy: vcd.fast }
  })), success)
  const rows = await cloudDirectorRows(control, w)
  const idOf = (name: string, type: string): string | undefined =>
    rows.find(row => row.name === name && row.type === type)?.id
  const [row] = await rowsCalled(w, 'app01-test')
  t.match(row, {
    parents: { VAppsAndVms: idOf('Finance Test', 'vApp') },
    datastoreId: idOf('prod-ssd-01', 'Datastore'),
    storagePolicyId: idOf('Fast', 'StoragePolicy'),
    networks: [vcd.internet.objectId]
  })
  const [machine] = await inVCenter(w, 'app01-test')
  const [original] = await inVCenter(w, 'app01')
  t.match(machine, { id: row?.vSphereId, hostName: vCenter, machine: { isPoweredOn: true } })
  t.equal(machine?.parents.VmsAndTags, original?.parents.VmsAndTags, 'with the tag of the original')
  const { body: { data } } = await w.vbr.post(`/api/v1/inventory/${cloudDirector}`, {
    body: { filter: { type: 'PredicateExpression', operation: 'equals', property: 'name', value: 'app01-test' } }
  })
  t.match(data, [{ type: 'VirtualMachine', objectId: row?.objectId, size: '57.8 GB' }])

  const networks = [{ sourceNetwork: vcd.financeNet, targetNetwork: vcd.internet }]
  const disconnected = { networks, disconnected: true }
  t.match(await restored(w, elsewhere('untagged', { network: disconnected, powerUp: false },
    { restoreVSphereVMTags: false, vApp: vcd.laboratory })), success)
  t.match(await rowsCalled(w, 'untagged'), [{ networks: [], storagePolicyId: idOf('Laboratory', 'StoragePolicy') }],
    'another organization VDC has policies of its own')
  const [untagged] = await inVCenter(w, 'untagged')
  t.equal(untagged?.parents.VmsAndTags, undefined)
  t.match(await rowsCalled(w, 'app01'), [{ objectId: vcd.app01.objectId }], 'the original stays what it was')

  const named = await w.vbr.post('/api/v1/jobs', {
    body: {
      type: 'CloudDirectorBackup',
      name: 'Restored',
      description: '',
      virtualMachines: { includes: [{ ...vcd.app01, name: 'app01-test', objectId: row?.objectId }] }
    }
  })
  t.equal(named.status, 201, 'a job takes it from then on')
})

t.test('a name that is taken in the vApp fails the restore', async t => {
  const w = await world()
  const message = 'VM app02 already exists at the destination.'
  t.match((await restored(w, elsewhere('app02', {}, { vApp: vcd.finance }))).result, { result: 'Failed', message })
  t.match(await rowsCalled(w, 'app02'), [{ objectId: vcd.app02.objectId }])
  t.match(await restored(w, elsewhere('app02')), success, 'in another vApp it is free')
})

t.test('a machine that is gone comes back into its vApp, and its job goes on with it', async t => {
  const w = await world()
  const { body: job } = await w.vbr.get(`/api/v1/jobs/${financeJob}`)
  await w.vbr.put(`/api/v1/jobs/${financeJob}`, { body: { ...job, virtualMachines: { includes: [vcd.app01] } } })
  const [row] = await rowsCalled(w, 'app01')
  await control.del(`/api/worlds/${w.name}/collections/vbr.cloudDirectorInventory/${row?.id}`)
  await control.del(`/api/worlds/${w.name}/collections/vbr.inventory/${row?.vSphereId}`)
  t.match(await restored(w, inPlace()), success)
  const [back] = await rowsCalled(w, 'app01')
  t.match(back, { parents: row?.parents ?? {} })
  t.not(back?.objectId, vcd.app01.objectId)
  t.match(await inVCenter(w, 'app01'), [{ id: back?.vSphereId }])
  t.match((await w.vbr.get(`/api/v1/jobs/${financeJob}`)).body.virtualMachines.includes, [{ objectId: back?.objectId }])
  await w.vbr.post(`/api/v1/jobs/${financeJob}/start`)
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions?jobIdFilter=${financeJob}&limit=1`)).body.data, [{ result: { result: 'Success' } }])
})

t.test('a machine that is gone from its vCenter server alone is back there after a restore over itself', async t => {
  const w = await world()
  const [row] = await rowsCalled(w, 'app01')
  await control.del(`/api/worlds/${w.name}/collections/vbr.inventory/${row?.vSphereId}`)
  t.match(await restored(w, inPlace()), success)
  const [back] = await rowsCalled(w, 'app01')
  t.match(back, { id: row?.id, objectId: vcd.app01.objectId })
  t.match(await inVCenter(w, 'app01'), [{ id: back?.vSphereId, machine: { isPoweredOn: true } }])
})

t.test('what hinders it fails it: a server or a repository that is away, a vApp that is gone, malware, what a test has arranged', async t => {
  const w = await world()
  const arrange = async (body: Body) => (await control.post(`/api/worlds/${w.name}/outcomes`, { body })).body.id
  const end = async (body: Body = inPlace()) => (await restored(w, body)).result
  await arrange({ session: 'RestoreVm', subject: 'app01', result: 'Failed', message: 'The cell is out of memory.' })
  t.match(await end(), { result: 'Failed', message: 'The cell is out of memory.' })
  for (const [subject, name] of [[cloudDirectorServer, cloudDirector], [vCenterServer, vCenter]] as const) {
    const off = await arrange({ subject, state: 'offline' })
    t.match(await end(), { result: 'Failed', message: `Server ${name} is not available.` })
    await control.del(`/api/worlds/${w.name}/outcomes/${off}`)
  }
  const away = await arrange({ subject: winRepo, state: 'offline' })
  t.match(await end(), { result: 'Failed', message: /WIN-REPO01 is not available/ })
  await control.del(`/api/worlds/${w.name}/outcomes/${away}`)
  const place = `/api/worlds/${w.name}/collections/vbr.restorePoints/${app01Point}`
  await control.put(place, { body: { ...(await control.get(place)).body, malwareStatus: 'Infected' } })
  const scanned = { antivirusScanEnabled: true, virusDetectionAction: 'AbortRecovery' }
  t.match(await end(inPlace({ secureRestore: scanned })), { result: 'Failed', message: /Malware has been found/ })

  const rows = await cloudDirectorRows(control, w)
  for (const name of ['app01', 'app02', 'Finance']) {
    const { id } = rows.find(row => row.name === name && row.type !== 'Network') ?? {}
    await control.del(`/api/worlds/${w.name}/collections/vbr.cloudDirectorInventory/${id}`)
  }
  t.match(await end(), { result: 'Failed', message: 'The vApp of VM app01 is no longer there.' })
})

t.test('a request names what is there, or is refused and changes nothing', async t => {
  const w = await world()
  const refused = async (body: Body, message: RegExp | string, status = 400) =>
    t.match(await w.vbr.post(restores, { body }), { status, body: { message } })
  const { web02: [point] } = await plantMachines(control, w.name)
  await refused(inPlace({ restorePointId: unknown }), /Restore point with ID/, 404)
  await refused(inPlace({ restorePointId: undefined }), /restorePointId/)
  await refused(inPlace({ restorePointId: point }), 'web02 is not a VM of VMware Cloud Director.')
  await refused(inPlace({ restorePointId: financePoint }), 'Finance is not a VM of VMware Cloud Director.')
  await refused(inPlace({ type: 'Elsewhere' }), /type/)
  await refused(inPlace({ secureRestore: { antivirusScanEnabled: false, yaraScanEnabled: true } }), /yaraRule/)
  await refused(inPlace({ secureRestore: { antivirusScanEnabled: false, yaraScanEnabled: true, yaraRule: 'No.yara' } }),
    /There is no YARA rule 'No.yara'/)
  await refused(inPlace({ restoreProxies: { autoSelectEnabled: false } }), /restoreProxies.proxyIds/)
  await refused(inPlace({ restoreProxies: { autoSelectEnabled: false, proxyIds: [unknown] } }), /backup proxy/)
  await refused({ ...inPlace(), type: 'Customized' }, /location/)
  await refused(elsewhere(' '), /newName/)
  await refused(elsewhere('x', {}, { vApp: { ...vcd.financeTest, objectId: 'urn:vcloud:vapp:none' } }), /There is no vApp Finance Test on/)
  await refused(elsewhere('x', {}, { vApp: vcd.production }), 'Lindwurm Production is not a vApp.')
  await refused(elsewhere('x', {}, { vApp: { platform: 'VSphere', hostName: vCenter, name: 'app01', type: 'VirtualApp', objectId: 'vm-110' } }),
    /There is no vApp app01/)
  await refused(elsewhere('x', { datastore: { datastore: { ...vcd.ssd01, objectId: 'urn:vcloud:datastore:none' } } }), /There is no datastore/)
  await refused(elsewhere('x', { datastore: { datastore: vcd.fast } }), 'Fast is not a datastore.')
  await refused(elsewhere('x', { datastore: { datastore: vcd.ssd01, storagePolicy: { ...vcd.fast, objectId: 'urn:none' } } }),
    /There is no storage policy/)
  await refused(elsewhere('x', { datastore: { datastore: vcd.ssd01, storagePolicy: vcd.laboratoryPolicy } }),
    'Storage policy Laboratory is not one of the organization VDC of Finance Test.')
  await refused(elsewhere('x', { network: { networks: [{ sourceNetwork: vcd.financeNet, targetNetwork: vcd.fast }] } }), 'Fast is not a network.')
  t.same((await w.vbr.get('/api/v1/sessions?typeFilter=RestoreVm&nameFilter=app01')).body.data, [])

  const chosen = { autoSelectEnabled: false, proxyIds: [linuxProxy] }
  t.equal((await w.vbr.post(restores, { body: inPlace({ restoreProxies: chosen }) })).status, 201)
  const viewer = await w.vbrAs('viewer')
  t.equal((await viewer.post(restores, { body: inPlace() })).status, 403)
  const restorer = await w.vbrAs('restore')
  t.equal((await restorer.post(restores, { body: inPlace() })).status, 201)
})

t.test('points of Cloud Director machines are restored nowhere by the operations of other platforms', async t => {
  const { vbr } = await world()
  const body = { type: 'OriginalLocation', restorePointId: app01Point, secureRestore: { antivirusScanEnabled: false } }
  t.match(await vbr.post('/api/v1/restore/vmRestore/vSphere', { body }), { status: 400, body: { message: /not a VM of VMware vSphere/ } })
  t.match(await vbr.post('/api/v1/restore/vmRestore/hyperV', { body }), { status: 400, body: { message: /not a VM of Microsoft Hyper-V/ } })
})

t.test('its files are looked into, and a vApp has none', async t => {
  const { vbr, advance } = await world()
  const mount = (restorePointId: string) => vbr.post('/api/v1/restore/flr', {
    body: {
      type: 'Linux',
      restorePointId,
      autoUnmount: { isEnabled: true, noActivityPeriodInMinutes: 30 },
      mountMode: 'Automatic',
      mountServer: { mountServerType: 'MountServer', mountServerId: linuxHost }
    }
  })
  const mounted = await mount(app01Point)
  t.match(mounted, { status: 201, body: { type: 'Linux', restorePointId: app01Point } })
  await advance('5m')
  t.match(await session(vbr, mounted.body.sessionId), { state: 'Working' })
  t.equal((await mount(financePoint)).status, 400)
})
