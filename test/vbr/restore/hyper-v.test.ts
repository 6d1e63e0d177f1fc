import t from 'tap'
import { plantMachines } from '../../estate/planted-machines.js'
import { addHyperV, backHyperVUp, hyperVObject, type HyperVRow, hyperVRows } from '../../estate/vbr/hyper-v.js'
import { winRepo } from '../../estate/vbr/repositories.js'
import { startTest, type Reply, type TestWorld } from '../../estate/simulator.js'
import { type Body, session, titles, unknown } from './stories.js'

// Backups run before each story.
t.setTimeout(300_000)
const { world, control } = await startTest(t)
const host = 'hv78.lindwurm.example'
const recoveries = '/api/v1/restore/instantRecovery/hyperV/vm'
const restores = '/api/v1/restore/vmRestore/hyperV'
const revisions = ['1.3-rev0', '1.3-rev1', '1.3-rev2']

const rowsCalled = async (w: TestWorld, name: string, server = host): Promise<HyperVRow[]> =>
  (await hyperVRows(control, w, server)).filter(row => row.name === name)

/** The only one, which the test has made sure of. */
function only<T> (list: readonly T[]): T {
  const [first] = list
  if (first === undefined) throw new Error('There is none')
  return first
}

/** A world with a Hyper-V host, two machines of which were backed up twice. */
async function backedUp () {
  const made = await world()
  const serverId = await addHyperV(made, host)
  const rows = await hyperVRows(control, made, host)
  const [vm, other] = rows.filter(({ type }) => type === 'VirtualMachine')
  if (vm === undefined || other === undefined) throw new Error('The host has no machines')
  const { points: [own = [], others = []], jobId } = await backHyperVUp(made, [vm, other], { runs: 2 })
  return {
    ...made,
    serverId,
    jobId,
    vm,
    other,
    root: only(rows.filter(({ type }) => type === 'Host')),
    network: only(rows.filter(({ type }) => type === 'Network')),
    volume: only(rows.filter(({ name }) => name === 'D:\\')),
    point: only(own),
    newest: only(own.slice(-1)),
    otherPoint: only(others)
  }
}
type Made = Awaited<ReturnType<typeof backedUp>>

const inPlace = (restorePointId: string, more: Body = {}): Body =>
  ({ type: 'OriginalLocation', restorePointId, powerUp: true, secureRestore: { antivirusScanEnabled: false }, ...more })

/** Beside the original, on the other drive. */
const elsewhere = ({ root, network }: Made, restorePointId: string, vmName: string, more: Body = {}): Body => ({
  ...inPlace(restorePointId),
  type: 'Customized',
  reason: 'Checking the VM',
  destinationHost: hyperVObject(root),
  datastore: { configurationFilesPath: 'D:\\Storage\\HyperV' },
  network: {
    mappings: [{ sourceNetwork: { network: { id: '0', name: 'External' }, disconnect: false }, targetNetwork: hyperVObject(network) }]
  },
  target: { vmName, preserveUUID: false },
  ...more
})

async function recover (w: TestWorld, body: Body): Promise<string> {
  const { body: { id } } = await w.vbr.post(recoveries, { body })
  await w.advance('3m')
  return id
}

async function restored (w: TestWorld, body: Body): Promise<Body> {
  const { body: { id } } = await w.vbr.post(restores, { body })
  await w.advance('4h')
  return session(w.vbr, id)
}

const ids = ({ body }: Reply): string[] => body.data.map(({ id }: Body) => id)

t.test('a Hyper-V machine is recovered beside its original, runs from its backup and is unpublished, in every revision', async t => {
  const w = await backedUp()
  for (const revision of revisions) {
    const client = w.vbrAt(revision)
    const name = `copy-${revision}`
    const body = elsewhere(w, w.point, name)
    // Until 1.3-rev2 an adapter is told by its network.
    if (revision !== '1.3-rev2') body.network.mappings[0].sourceNetwork.network = hyperVObject(w.network)
    const reply = await client.post(recoveries, { body })
    t.match(reply, { status: 201, body: { sessionType: 'InstantRecovery', platformName: 'HyperV', name: w.vm.name, state: 'Starting' } }, revision)
    const { id } = reply.body
    t.equal(reply.body.resourceReference, `${recoveries}/${id}`)
    t.match((await client.get(`${recoveries}/${id}`)).body,
      { id, sessionId: id, state: 'Mounting', vmName: name, jobName: 'Hyper-V', hostName: host, spec: body }, revision)
    t.same(await rowsCalled(w, name), [], revision)
    await w.advance('2m')
    t.match((await client.get(`${recoveries}/${id}`)).body, { state: 'Mounted' }, revision)
    t.match(await session(client, id), { state: 'Working', progressPercent: 100 }, revision)
    t.match(await rowsCalled(w, name), [{
      type: 'VirtualMachine',
      machine: { isPoweredOn: true, hostId: w.root.id },
      parents: { HostsAndVms: w.root.id, HostsAndVolumes: w.volume.id }
    }], revision)
    const seen = await client.post(`/api/v1/inventory/${host}`, {
      body: { filter: { type: 'PredicateExpression', operation: 'equals', property: 'name', value: name } }
    })
    t.match(seen.body.data, [{ name, type: 'VirtualMachine' }], `${revision}: the inventory shows it`)

    t.match(await client.post(`${recoveries}/${id}/unmount`), { status: 200, body: { id, state: 'Working' } }, revision)
    t.match((await client.get(`${recoveries}/${id}`)).body, { state: 'Dismounting' }, revision)
    await w.advance('1m')
    t.equal((await client.get(`${recoveries}/${id}`)).status, 404, revision)
    t.match(await session(client, id), { state: 'Stopped', result: { result: 'Success' } }, revision)
    t.same(await rowsCalled(w, name), [], revision)
  }
  t.equal((await w.vbrAt('1.2-rev1').get(recoveries)).status, 404)
})

t.test('in its original place it replaces the original; migrated, it stays, and its job goes on with it', async t => {
  const w = await backedUp()
  const id = await recover(w, inPlace(w.newest))
  t.same(await titles(w.vbr, id), [
    `Starting VM ${w.vm.name} recovery`,
    `Connecting to host ${host}`,
    'Mounting restore point to host',
    'Publishing VM',
    'Registering VM',
    'Powering on',
    `${w.vm.name} has been recovered successfully`,
    'Waiting for user to start migration'
  ])
  const [machine] = await rowsCalled(w, w.vm.name)
  t.not(machine?.objectId, w.vm.objectId)
  t.same(machine?.parents, w.vm.parents)

  t.equal((await w.vbr.post(`${recoveries}/${id}/migrate`)).status, 204)
  t.match(await w.vbr.post(`${recoveries}/${id}/migrate`), { status: 400, body: { message: /is being migrated/ } })
  t.match(await w.vbr.post(`${recoveries}/${id}/unmount`), { status: 400, body: { message: /is being migrated/ } })
  const { body: { data: [migration] } } = await w.vbr.get('/api/v1/sessions?typeFilter=QuickMigration')
  t.match(migration, { name: 'Quick Migration Job', parentSessionId: id, resourceId: id })
  await w.advance('3h')
  t.match(await session(w.vbr, migration.id), { state: 'Stopped', result: { result: 'Success' } })
  t.equal((await w.vbr.get(`${recoveries}/${id}`)).status, 404)
  t.match(await session(w.vbr, id), { state: 'Stopped', result: { result: 'Success' } })
  t.match(await rowsCalled(w, w.vm.name), [{ objectId: machine?.objectId }])

  t.match((await w.vbr.get(`/api/v1/jobs/${w.jobId}`)).body.virtualMachines.includes, [{ objectId: machine?.objectId }, {}])
  await w.vbr.post(`/api/v1/jobs/${w.jobId}/start`)
  await w.untilIdle()
  const { body: { data: [run] } } = await w.vbr.get(`/api/v1/sessions?jobIdFilter=${w.jobId}&limit=1`)
  t.match(run, { result: { result: 'Success' } })
})

t.test('mounts of Hyper-V are filtered, ordered and paged, and do not show among those of vSphere', async t => {
  const w = await backedUp()
  const b = await recover(w, elsewhere(w, w.newest, 'beta'))
  const a = await recover(w, elsewhere(w, w.otherPoint, 'alpha'))
  const { body: { id: d } } = await w.vbr.post(recoveries, { body: elsewhere(w, w.point, 'delta') })
  const list = async (query: string, revision = '1.3-rev2') => ids(await w.vbrAt(revision).get(`${recoveries}?${query}`))
  t.same(await list(''), [b, a, d])
  t.same(await list('stateFilter=Mounted'), [b, a])
  t.same(await list('vmNameFilter=*ta'), [b, d])
  t.same(await list('orderColumn=VmName&orderAsc=true'), [a, b, d])
  t.same(await list('orderColumn=vmName', '1.3-rev0'), [d, b, a])
  t.same(await list('orderColumn=State&orderAsc=true&limit=2'), [b, a])
  t.same((await list('orderColumn=RestorePointDate&orderAsc=true&skip=2')), [b])
  t.same((await list('orderColumn=HostName')).length, 3)
  t.same((await list('orderColumn=JobName')).length, 3)
  t.equal((await w.vbr.get(`${recoveries}?orderColumn=Size`)).status, 400)
  t.same(ids(await w.vbr.get('/api/v1/restore/instantRecovery/vSphere/vm')), [])
  t.match(await w.vbr.get(`${recoveries}/${unknown}`), { status: 404, body: { message: /VM mount/ } })
})

t.test('as long as it runs its server and its restore point stay, and a name that is taken fails it unless it may be overwritten', async t => {
  const w = await backedUp()
  const id = await recover(w, elsewhere(w, w.newest, 'held'))
  t.match(await w.vbr.del(`/api/v1/backupInfrastructure/managedServers/${w.serverId}`), { status: 400 })
  const place = `/api/worlds/${w.name}/collections/vbr.restorePoints/${w.newest}`
  t.not((await control.del(place)).status, 204)

  const taken = await recover(w, elsewhere(w, w.newest, w.other.name))
  const message = `VM ${w.other.name} already exists at the destination.`
  t.match((await w.vbr.get(`${recoveries}/${taken}`)).body, { state: 'Failed', errorMessage: message })
  t.match(await session(w.vbr, taken), { state: 'Stopped', result: { result: 'Failed', message } })
  t.match(await rowsCalled(w, w.other.name), [{ objectId: w.other.objectId }])
  const overwriting = (vmName: string) =>
    elsewhere(w, w.newest, vmName, { target: { vmName, overwriteExistingVm: true } })
  const over = await recover(w, overwriting(w.other.name))
  t.match((await w.vbr.get(`${recoveries}/${over}`)).body, { state: 'Mounted' })
  t.notMatch(await rowsCalled(w, w.other.name), [{ objectId: w.other.objectId }])
  t.match((await restored(w, overwriting('held'))).result,
    { result: 'Failed', message: 'VM held is running from a backup.' })

  await w.vbr.post(`/api/v1/sessions/${id}/stop`)
  await w.advance('10s')
  t.same(await rowsCalled(w, 'held'), [], 'a session that is stopped takes the machine with it')
  t.equal((await w.vbr.post(`${recoveries}/${taken}/unmount`)).status, 200)
  await w.advance('1m')
  t.equal((await w.vbr.get(`${recoveries}/${taken}`)).status, 404)
})

t.test('what hinders it fails it: a host or a repository that is away, malware, what a test has arranged', async t => {
  const w = await backedUp()
  const arrange = async (body: Body) => (await control.post(`/api/worlds/${w.name}/outcomes`, { body })).body.id
  const end = async (more: Body = {}) => (await session(w.vbr, await recover(w, { ...elsewhere(w, w.newest, 'x'), ...more }))).result
  await arrange({ session: 'InstantRecovery', subject: w.vm.name, result: 'Failed', message: 'The host is out of memory.' })
  t.match(await end(), { result: 'Failed', message: 'The host is out of memory.' })
  const away = await arrange({ subject: winRepo, state: 'offline' })
  t.match(await end(), { result: 'Failed', message: /WIN-REPO01 is not available/ })
  await control.del(`/api/worlds/${w.name}/outcomes/${away}`)
  const off = await arrange({ subject: host, state: 'offline' })
  const message = `Microsoft Hyper-V server ${host} is not available.`
  t.match(await end(), { result: 'Failed', message })
  t.match((await restored(w, inPlace(w.newest))).result, { result: 'Failed', message })
  await control.del(`/api/worlds/${w.name}/outcomes/${off}`)
  const place = `/api/worlds/${w.name}/collections/vbr.restorePoints/${w.newest}`
  await control.put(place, { body: { ...(await control.get(place)).body, malwareStatus: 'Infected' } })
  t.match(await end({ secureRestore: { antivirusScanEnabled: true, virusDetectionAction: 'AbortRecovery' } }),
    { result: 'Failed', message: /Malware has been found/ })
})

t.test('a machine is restored whole: in its original place it stays the one it is, elsewhere a new one appears, in every revision', async t => {
  const w = await backedUp()
  for (const revision of revisions) {
    const client = w.vbrAt(revision)
    const body = inPlace(w.point, { powerUp: false, quickRollback: true })
    const reply = await client.post(restores, { body })
    t.match(reply, { status: 201, body: { sessionType: 'RestoreVm', platformName: 'HyperV', name: w.vm.name, state: 'Starting' } }, revision)
    await w.advance('3h')
    t.match(await session(client, reply.body.id), { state: 'Stopped', result: { result: 'Success' } }, revision)
    t.match(await rowsCalled(w, w.vm.name),
      [{ id: w.vm.id, objectId: w.vm.objectId, parents: w.vm.parents, machine: { isPoweredOn: false } }], revision)
    const name = `restored-${revision}`
    const { network: _network, ...beside } = elsewhere(w, w.point, name)
    const disks = (await client.get(`/api/v1/restorePoints/${w.point}/disks`)).body.data
    const [disk] = disks[0].diskExtents
    const mapped = { ...beside, datastore: { diskMappings: [{ disk, targetFolder: `D:\\Disks\\${name}` }] } }
    const { body: { id } } = await client.post(restores, { body: mapped })
    t.same(await rowsCalled(w, name), [], revision)
    await w.advance('3h')
    t.match(await session(client, id), { result: { result: 'Success' } }, revision)
    t.match(await rowsCalled(w, name), [{ machine: { isPoweredOn: true, disks: [{ name: /vhdx$/ }] } }], revision)
  }
})

t.test('disks that lie where some are to be restored to fail it, unless they may be written over', async t => {
  const w = await backedUp()
  const { network: _network, ...first } = elsewhere(w, w.newest, 'first')
  t.match((await restored(w, first)).result, { result: 'Success' })
  const [one] = await rowsCalled(w, 'first')
  const file = one?.machine?.disks[0]?.name ?? ''
  const over = (vmName: string, target: Body = {}, folder = 'D:\\Storage\\HyperV') =>
    ({ ...first, target: { vmName, ...target }, datastore: { configurationFilesPath: folder } })
  t.match((await restored(w, over('second', { overwriteExistingVm: true }))).result,
    { result: 'Failed', message: `Disk D:\\Storage\\HyperV\\${file} already exists at the destination.` })
  t.same(await rowsCalled(w, 'second'), [])
  t.match((await restored(w, over('second', {}, 'D:\\Other\\'))).result, { result: 'Success' })
  t.match((await restored(w, over('third', { overwriteExistingDisks: true }))).result, { result: 'Success' })
  t.equal((await rowsCalled(w, 'third')).length, 1)
  t.match((await restored(w, over('third', { overwriteExistingVm: true }))).result,
    { result: 'Failed', message: /already exists/ }, 'its own disks give way with it, those of the first one do not')
  await control.del(`/api/worlds/${w.name}/collections/vbr.hyperVInventory/${one?.id}`)
  t.match((await restored(w, over('third', { overwriteExistingVm: true }))).result, { result: 'Success' })
})

t.test('a machine that is gone comes back where its backup says, and its job goes on with it', async t => {
  const w = await backedUp()
  await control.del(`/api/worlds/${w.name}/collections/vbr.hyperVInventory/${w.vm.id}`)
  t.match((await restored(w, inPlace(w.newest))).result, { result: 'Success' })
  const [machine] = await rowsCalled(w, w.vm.name)
  t.match(machine, { machine: { hostId: w.root.id } })
  t.match((await w.vbr.get(`/api/v1/jobs/${w.jobId}`)).body.virtualMachines.includes, [{ objectId: machine?.objectId }, {}])
})

t.test('a machine goes to one of the hosts of a cluster, on the volume that is named', async t => {
  const w = await backedUp()
  const name = 'hvc78.lindwurm.example'
  await addHyperV(w, name, 'HvCluster')
  const rows = await hyperVRows(control, w, name)
  const cluster = only(rows.filter(({ type }) => type === 'Cluster'))
  const volume = only(rows.filter(row => row.name === 'C:\\ClusterStorage\\Volume2'))
  const { network: _network, ...body } = elsewhere(w, w.newest, 'clustered', {
    destinationHost: hyperVObject(cluster), datastore: { configurationFilesPath: 'C:\\ClusterStorage\\Volume2\\VMs' }
  })
  const id = await recover(w, body)
  const first = only(rows.filter(({ type }) => type === 'Host'))
  t.match((await w.vbr.get(`${recoveries}/${id}`)).body, { state: 'Mounted', hostName: first.name })
  t.match(await rowsCalled(w, 'clustered', name), [{ parents: { HostsAndVms: first.id, HostsAndVolumes: volume.id } }])
})

t.test('since 1.3-rev2 a machine of another platform is recovered to Hyper-V', async t => {
  const w = await backedUp()
  const { web02: [point = ''] } = await plantMachines(control, w.name)
  const disk = (await w.vbr.get(`/api/v1/restorePoints/${point}/disks`)).body.data[0]
  const body = elsewhere(w, point, 'web02-hv', {
    type: 'OtherPlatform',
    datastore: { configurationFilesPath: 'D:\\VMs', diskMappings: [{ disk, targetFolder: 'D:\\VMs' }] },
    helperAppliance: { productionNetwork: hyperVObject(w.network) }
  })
  const id = await recover(w, body)
  t.match((await w.vbr.get(`${recoveries}/${id}`)).body, { state: 'Mounted', spec: { type: 'OtherPlatform' } })
  t.match(await rowsCalled(w, 'web02-hv'), [{ machine: { disks: [{ name: 'web02.vhdx' }, { name: 'web02_1.vhdx' }] } }])
  const wrong = { ...body, helperAppliance: { productionNetwork: hyperVObject(w.root) } }
  t.match(await w.vbr.post(recoveries, { body: wrong }), { status: 400, body: { message: /is not a network/ } })
  t.match(await w.vbr.post(recoveries, { body: { ...body, restorePointId: w.point } }),
    { status: 400, body: { message: /must be OriginalLocation or Customized/ } })
  t.match(await w.vbr.post(recoveries, { body: { ...body, type: 'Customized', datastore: {} } }),
    { status: 400, body: { message: 'web02 is not a VM of Microsoft Hyper-V.' } })
  t.equal((await w.vbrAt('1.3-rev1').post(recoveries, { body })).status, 400)
})

t.test('a request names what is there, or is refused and changes nothing', async t => {
  const w = await backedUp()
  const both = async (body: Body, message: RegExp | string, status = 400) => {
    for (const path of [recoveries, restores]) {
      t.match(await w.vbr.post(path, { body }), { status, body: { message } }, path)
    }
  }
  const body = elsewhere(w, w.newest, 'x')
  await both({ ...body, restorePointId: unknown }, /Restore point with ID/, 404)
  await both({ ...body, restorePointId: undefined }, /restorePointId/)
  await both({ ...body, secureRestore: { yaraScanEnabled: true } }, /yaraRule/)
  await both({ ...body, secureRestore: { yaraScanEnabled: true, yaraRule: 'No.yara' } }, /There is no YARA rule 'No.yara'/)
  await both({ ...body, destinationHost: { ...body.destinationHost, objectId: unknown } }, /There is no host/)
  await both({ ...body, destinationHost: hyperVObject(w.vm) }, /is not a host/)
  await both({ ...body, datastore: { configurationFilesPath: 'VMs' } }, 'VMs is not an absolute path of the target host.')
  await both({ ...body, datastore: { configurationFilesPath: 'X:\\VMs' } }, `There is no volume for X:\\VMs on ${host}.`)
  const disk = { uid: 'x', name: 'other.vhdx', path: 'D:\\', size: 1 }
  await both({ ...body, datastore: { diskMappings: [{ disk, targetFolder: 'D:\\' }] } },
    'There is no disk other.vhdx in the restore point.')
  const [mapping] = body.network.mappings
  await both({ ...body, network: { mappings: [{ ...mapping, targetNetwork: hyperVObject(w.root) }] } }, /is not a network/)
  t.match(await w.vbr.post(recoveries, { body: { ...body, shareCredentialsId: unknown } }),
    { status: 400, body: { message: /credentials/ } })
  t.same(ids(await w.vbr.get(recoveries)), [])

  const viewer = await w.vbrAs('viewer')
  t.equal((await viewer.get(recoveries)).status, 200)
  t.equal((await viewer.post(recoveries, { body })).status, 403)
  t.equal((await viewer.post(restores, { body })).status, 403)
  const restorer = await w.vbrAs('restore')
  const { status, body: { id } } = await restorer.post(recoveries, { body })
  t.equal(status, 201)
  t.match(await restorer.post(`${recoveries}/${id}/unmount`), { status: 400, body: { message: /still being recovered/ } })
  t.match(await restorer.post(`${recoveries}/${id}/migrate`), { status: 400, body: { message: /still being recovered/ } })
})
