import t from 'tap'
import { inventoryOf, machines, named, plantMachines, vCenter } from '../../planted-machines.js'
import { startTest, type Client, type Reply } from '../../simulator.js'

const { world, control } = await startTest(t)

// Bodies are what a client sends; the tests change single members of them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Body = any

const revisions = ['1.0-rev2', '1.1-rev0', '1.1-rev1', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const isOf11 = (revision: string): boolean => revision.startsWith('1.1') || revision.startsWith('1.0')
const path = (revision = '1.3-rev2'): string => {
  const platform = revision === '1.1-rev0' || revision.startsWith('1.0') ? 'vmware' : 'vSphere'
  return `/api/v1/restore/instantRecovery/${platform}/vm`
}
const unknown = '8d000000-0000-4000-8000-0000000000ff'
const datastore = 'VeeamBackup_vbr01.lindwurm.example'

/** What every recovery says, in the words of a revision. */
function spec (revision: string, pointId: string | undefined, more: Body = {}): Body {
  return {
    type: 'OriginalLocation',
    ...isOf11(revision)
      ? { objectRestorePointId: pointId, secureRestore: { enableAntivirusScan: false } }
      : { restorePointId: pointId, secureRestore: { antivirusScanEnabled: false } },
    powerUp: true,
    ...more
  }
}

/** A recovery beside the original: another name, host, pool and folder. */
function elsewhere (revision: string, pointId: string | undefined, { name = 'web02-ir', ...more }: Body = {}): Body {
  return spec(revision, pointId, {
    type: 'Customized',
    destination: {
      restoredVmName: name,
      destinationHost: named(revision, 'Host', 'esx04.lindwurm.example', 'host-34'),
      folder: named(revision, 'Folder', 'Development', 'group-v53'),
      resourcePool: named(revision, 'ResourcePool', 'Sandbox', 'resgroup-42'),
      biosUuidPolicy: revision.startsWith('1.3-rev1') || revision === '1.3-rev2' ? 'GenerateNew' : 'generateNew'
    },
    datastore: isOf11(revision) ? { redirectIsEnabled: false } : { redirectEnabled: false },
    ...more
  })
}

async function planted () {
  const made = await world()
  return { ...made, points: await plantMachines(control, made.name) }
}

const state = async (client: Client, id: string, revision?: string): Promise<string> =>
  (await client.get(`${path(revision)}/${id}`)).body.state

async function session (client: Client, id: string): Promise<Body> {
  return (await client.get(`/api/v1/sessions/${id}`)).body
}

const titles = async (client: Client, id: string): Promise<string[]> =>
  (await client.get(`/api/v1/sessions/${id}/logs`)).body.records.map(({ title }: Body) => title).reverse()

const ids = ({ body }: Reply): string[] => body.data.map(({ id }: Body) => id)

t.test('a machine is recovered beside its original, runs from the backup, and is unpublished, in every revision', async t => {
  for (const revision of revisions) {
    const { vbr, vbrAt, advance, points } = await planted()
    const client = vbrAt(revision)
    const list = path(revision)
    const reply = await client.post(list, { body: elsewhere(revision, points.web02[2]) })
    t.equal(reply.status, 201, revision)
    t.match(reply.body, {
      sessionType: 'InstantRecovery',
      name: 'web02',
      state: 'Starting',
      resourceId: reply.body.id,
      resourceReference: `${list}/${reply.body.id}`
    }, revision)
    const { id } = reply.body

    const mounting = (await client.get(`${list}/${id}`)).body
    t.match(mounting, { id, sessionId: id, state: 'Mounting', vmName: 'web02-ir', errorMessage: '' }, revision)
    t.match(mounting.spec, elsewhere(revision, points.web02[2]), `${revision} echoes what was asked for`)
    t.same(mounting.jobName, revision.startsWith('1.3') ? 'Planted' : undefined, revision)

    await advance('2m')
    t.equal(await state(client, id, revision), 'Mounted', revision)
    t.match(await session(client, id), { state: 'Working', progressPercent: 100, endTime: null }, revision)
    t.equal((await machines(vbr, 'web02-ir')).length, 1, revision)

    t.match((await client.post(`${list}/${id}/unmount`)), { status: 200, body: { id, state: 'Working' } }, revision)
    t.equal(await state(client, id, revision), 'Dismounting', revision)
    await advance('1m')
    t.equal((await client.get(`${list}/${id}`)).status, 404, revision)
    t.match(await session(client, id), { state: 'Stopped', result: { result: 'Success', message: 'Success' } }, revision)
    t.equal((await machines(vbr, 'web02-ir')).length, 0, revision)
    t.equal((await machines(vbr, 'web02')).length, 1, revision)
  }
})

t.test('the mount of a request that left things as they were is complete in revisions that insist on them', async t => {
  const { vbr, vbrAt, points } = await planted()
  const body = { ...spec('1.3-rev2', points.web02[0]), type: 'Customized', datastore: {}, secureRestore: {} }
  const { id } = (await vbr.post(path(), { body: { ...body, destination: { restoredVmName: 'web02-copy' } } })).body
  t.same((await vbr.get(`${path()}/${id}`)).body.spec.destination, { restoredVmName: 'web02-copy' })
  for (const revision of revisions.filter(isOf11)) {
    const { destination, datastore, secureRestore } = (await vbrAt(revision).get(`${path(revision)}/${id}`)).body.spec
    t.match(destination, {
      restoredVmName: 'web02-copy',
      destinationHost: { name: 'esx02.lindwurm.example', type: 'Host', objectId: 'host-32', hostName: vCenter },
      resourcePool: { name: 'esx02.lindwurm.example' },
      folder: { name: 'Applications', objectId: 'group-v52' },
      biosUuidPolicy: 'preserve'
    }, revision)
    t.match([datastore, secureRestore], [{ redirectIsEnabled: false }, { enableAntivirusScan: false }], revision)
  }
  const reply = await vbrAt('1.2-rev1').get(`${path()}/${id}`)
  t.match(reply.body.spec, { datastore: { redirectEnabled: false }, secureRestore: { antivirusScanEnabled: false } })
})

t.test('the log tells what happens, in order, and waits for the user at the end', async t => {
  const { vbr, advance, points } = await planted()
  const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2], { nicsEnabled: false }) })).body
  await advance('2m')
  t.same(await titles(vbr, id), [
    'Starting VM web02 recovery',
    'Connecting to host esx04.lindwurm.example',
    'Checking if vPower NFS datastore is mounted on host',
    'Publishing VM',
    'Registering VM',
    'Disconnecting VM from network',
    'Powering on',
    'web02-ir has been recovered successfully',
    'Waiting for user to start migration'
  ])
  const { records } = (await vbr.get(`/api/v1/sessions/${id}/logs?statusFilter=None`)).body
  t.match(records, [{ title: 'Waiting for user to start migration', status: 'None' }])

  await vbr.post(`${path()}/${id}/unmount`)
  await advance('1m')
  t.equal((await titles(vbr, id)).at(-1), 'Stopping publishing of VM web02-ir')
})

t.test('the published machine stands where it was asked for and runs as it was asked to, from the server\'s datastore', async t => {
  const { advance, points, ...w } = await planted()
  const on = (await w.vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  const off = (await w.vbr.post(path(), { body: elsewhere('1.3-rev2', points.sql01[2], { name: 'sql-off', powerUp: false }) })).body
  t.equal((await inventoryOf(control, w, datastore)).length, 0)
  await advance('2m')

  const [store] = await inventoryOf(control, w, datastore)
  t.match(store, { type: 'Datastore', hostName: vCenter })
  const [vm] = await inventoryOf(control, w, 'web02-ir')
  t.match(vm, {
    type: 'VirtualMachine',
    objectId: /^vm-\d+$/,
    machine: {
      isPoweredOn: true,
      hostId: '5a000000-0000-4000-8000-000000000008',
      disks: [{ key: 2000, capacityBytes: 107_374_182_400 }, { key: 2001, capacityBytes: 42_949_672_960 }]
    },
    parents: {
      HostsAndClusters: '5a000000-0000-4000-8000-000000000010',
      VmsAndTemplates: '5a000000-0000-4000-8000-000000000013',
      DatastoresAndVms: store.id
    }
  })
  t.notOk('VmsAndTags' in vm.parents, 'its tags were not asked for')
  t.match(await inventoryOf(control, w, 'sql-off'), [{ machine: { isPoweredOn: false } }])

  await w.vbr.post(`${path()}/${on.id}/unmount`)
  await advance('1m')
  t.equal((await inventoryOf(control, w, datastore)).length, 1, 'another machine still runs from it')
  await w.vbr.post(`${path()}/${off.id}/unmount`)
  await advance('1m')
  t.equal((await inventoryOf(control, w, datastore)).length, 0)
})

t.test('in its original place the recovered machine replaces the original, and both are gone when it is unpublished', async t => {
  const { vbr, advance, points, ...w } = await planted()
  const body = spec('1.3-rev2', points.web02[2], { vmTagsRestoreEnabled: true })
  const { id } = (await vbr.post(path(), { body })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${id}`)).body, { state: 'Mounted', vmName: 'web02', hostName: 'esx02.lindwurm.example' })
  const all = await inventoryOf(control, w, 'web02')
  t.equal(all.length, 1)
  t.not(all[0].objectId, 'vm-108')
  t.match(all[0].parents, {
    VmsAndTemplates: '5a000000-0000-4000-8000-000000000012', VmsAndTags: '5a000000-0000-4000-8000-000000000026'
  })

  await vbr.post(`${path()}/${id}/unmount`)
  await advance('1m')
  t.same(await machines(vbr, 'web02'), [])
})

t.test('a machine that is long gone is recovered where its backup says that it was', async t => {
  const { vbr, advance } = await world()
  const { id } = (await vbr.post(path(), { body: spec('1.3-rev2', '8d000000-0000-4000-8000-000000000001') })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${id}`)).body, { state: 'Mounted', vmName: 'erp-old', hostName: 'esx02.lindwurm.example' })
  t.match(await machines(vbr, 'erp-old'), [{ size: /GB$/, powerState: 'PoweredOn' }])
})

t.test('a machine that has the name fails the recovery unless it may be overwritten', async t => {
  const { vbr, advance, points } = await planted()
  const taken = { name: 'dev01', powerUp: false }
  const failed = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2], taken) })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${failed.id}`)).body,
    { state: 'Failed', errorMessage: 'VM dev01 already exists at the destination.' })
  t.match(await session(vbr, failed.id), { state: 'Stopped', result: { result: 'Failed', message: /dev01 already exists/ } })
  t.match(await machines(vbr, 'dev01'), [{ objectId: 'vm-112' }])

  const over = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2], { ...taken, overwrite: true }) })).body
  await advance('2m')
  t.equal(await state(vbr, over.id), 'Mounted')
  t.notMatch(await machines(vbr, 'dev01'), [{ objectId: 'vm-112' }])

  const again = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[1], { ...taken, overwrite: true }) })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${again.id}`)).body, { state: 'Failed', errorMessage: 'VM dev01 is running from a backup.' })

  const kept = (await vbr.post(path(), { body: spec('1.3-rev2', points.sql01[2], { overwrite: false }) })).body
  await advance('2m')
  t.equal(await state(vbr, kept.id), 'Failed', 'the original need not give way')
  t.match(await machines(vbr, 'sql01'), [{ objectId: 'vm-104' }])
})

t.test('a mount that failed is dismissed by unmounting it, and its session stays as it ended', async t => {
  const { vbr, advance, points, name: worldName } = await planted()
  await control.post(`/api/worlds/${worldName}/outcomes`, {
    body: { session: 'InstantRecovery', subject: points.web02[2], result: 'Failed', message: 'The host is out of memory.' }
  })
  const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${id}`)).body, { state: 'Failed', errorMessage: 'The host is out of memory.' })
  t.same(await machines(vbr, 'web02-ir'), [])
  t.match((await vbr.post(`${path()}/${id}/unmount`)), { status: 200, body: { id, state: 'Stopped' } })
  await advance('1m')
  t.equal((await vbr.get(`${path()}/${id}`)).status, 404)
  t.match(await session(vbr, id), { result: { result: 'Failed', message: 'The host is out of memory.' } })
})

t.test('outcomes are arranged for a machine by its name and for a restore point, and a warning marks the end', async t => {
  const { vbr, advance, points, name: worldName } = await planted()
  const arrange = (body: Body) => control.post(`/api/worlds/${worldName}/outcomes`, { body })
  t.equal((await arrange({ session: 'InstantRecovery', subject: 'web02', result: 'Failed', at: 50 })).status, 201)
  t.equal((await arrange({
    session: 'InstantRecovery', subject: points.sql01[1], result: 'Warning', message: 'VMware Tools are out of date.'
  })).status, 201)
  const web = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[0]) })).body
  const sql = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.sql01[1], { name: 'sql-ir' }) })).body
  await advance('2m')
  t.equal(await state(vbr, web.id), 'Failed')
  t.equal(await state(vbr, sql.id), 'Mounted')
  await vbr.post(`${path()}/${sql.id}/unmount`)
  await advance('1m')
  t.match(await session(vbr, sql.id), { result: { result: 'Warning', message: 'VMware Tools are out of date.' } })
})

t.test('stopping the session cancels a recovery that mounts, and undoes one that is mounted', async t => {
  const { vbr, advance, points } = await planted()
  const first = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[0]) })).body
  await advance('10s')
  t.equal((await vbr.post(`/api/v1/sessions/${first.id}/stop`)).status, 200)
  await advance('10s')
  t.match((await vbr.get(`${path()}/${first.id}`)).body, { state: 'Failed', errorMessage: 'Operation was canceled by user' })

  const second = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[0]) })).body
  await advance('2m')
  await vbr.post(`/api/v1/sessions/${second.id}/stop`)
  await advance('10s')
  t.equal((await vbr.get(`${path()}/${second.id}`)).status, 404)
  t.match(await session(vbr, second.id), { state: 'Stopped', result: { result: 'Failed', isCanceled: true } })
  t.same(await machines(vbr, 'web02-ir'), [])
})

t.test('what is under way refuses to be undone, and what is unpublished already, too', async t => {
  const { vbr, advance, points } = await planted()
  const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[0]) })).body
  t.match(await vbr.post(`${path()}/${id}/unmount`),
    { status: 400, body: { errorCode: 'UnknownError', message: 'VM web02-ir is still being recovered.' } })
  await advance('2m')
  t.equal((await vbr.post(`${path()}/${id}/unmount`)).status, 200)
  t.match(await vbr.post(`${path()}/${id}/unmount`),
    { status: 400, body: { message: 'VM web02-ir is already being unpublished.' } })
  await advance('1m')
  t.match(await vbr.post(`${path()}/${id}/unmount`), { status: 404, body: { errorCode: 'NotFound', resourceId: id } })
})

t.test('a recovery names what is there, or is refused', async t => {
  const { vbr, vbrAt, points } = await planted()
  const refused = async (body: Body, message: RegExp | string, status = 400) =>
    t.match(await vbr.post(path(), { body }), { status, body: { message } })
  const [point] = points.web02

  await refused(spec('1.3-rev2', unknown), /Restore point with ID .* was not found/, 404)
  t.equal((await vbrAt('1.1-rev0').post(path('1.1-rev0'), { body: spec('1.1-rev0', unknown) })).status, 404)
  await refused({ type: 'OriginalLocation', secureRestore: {} }, /restorePointId/)
  await refused({ ...spec('1.3-rev2', point), type: 'Anywhere' }, /type/)
  const custom = elsewhere('1.3-rev2', point)
  await refused({ ...custom, destination: { ...custom.destination, destinationHost: named('1.3-rev2', 'Host', 'esx99', 'host-99') } },
    `There is no host esx99 on ${vCenter}.`)
  await refused({ ...custom, destination: { ...custom.destination, folder: named('1.3-rev2', 'Host', 'esx01', 'network-81') } },
    'esx01 is no folder.')
  await refused({ ...custom, destination: { resourcePool: { ...named('1.3-rev2', 'Network', 'x', 'y'), platform: 'CloudDirector' } } },
    /There is no resource pool x/)
  await refused({ ...custom, datastore: { redirectEnabled: true } }, "'datastore.cacheDatastore' must name a datastore.")
  await refused({ ...custom, datastore: { redirectEnabled: true, cacheDatastore: named('1.3-rev2', 'Datastore', 'no', 'datastore-0') } },
    /There is no datastore no/)
  await refused({ ...spec('1.3-rev2', point), secureRestore: { yaraScanEnabled: true } }, /yaraRule/)
  await refused({
    ...spec('1.3-rev2', point),
    type: 'OtherPlatform',
    destination: { destinationHost: named('1.3-rev2', 'Host', 'esx01.lindwurm.example', 'host-31') },
    datastore: {}
  }, /VMware vSphere VM/)
  t.same(ids(await vbr.get(path())), [], 'nothing was begun')
})

t.test('mounts are filtered, ordered and paged', async t => {
  const { vbr, vbrAt, advance, points } = await planted()
  const start = async (name: string, point?: string): Promise<string> =>
    (await vbr.post(path(), { body: elsewhere('1.3-rev2', point, { name }) })).body.id
  const b = await start('beta', points.web02[0])
  const a = await start('alpha', points.sql01[2])
  await advance('2m')
  const d = await start('delta', points.web02[1])
  const list = async (query: string, revision = '1.3-rev2') => ids(await vbrAt(revision).get(`${path(revision)}?${query}`))

  t.same(await list(''), [b, a, d])
  t.same(await list('stateFilter=Mounted'), [b, a])
  t.same(await list('stateFilter=mounting'), [d])
  t.same(await list('vmNameFilter=*ta'), [b, d])
  t.same(await list(`mountIdFilter=${a}&mountIdFilter=${d}`), [a, d])
  t.same(await list('orderColumn=VmName'), [a, b, d])
  t.same(await list('orderColumn=VmName&orderAsc=false&limit=2'), [d, b])
  t.same(await list('orderColumn=RestorePointDate'), [b, d, a])
  t.same(await list('orderColumn=HostName&orderAsc=True&skip=1'), [a, d])
  t.same((await list('orderColumn=JobName')).length, 3)
  t.same(await list('orderColumn=state'), [b, a, d])
  t.same(await list('orderColumn=name', '1.1-rev0'), [a, b, d])
  t.same(await list('orderColumn=name&orderAsc=false', '1.2-rev1'), [d, b, a])
  t.same(await list('orderColumn=vmName', '1.3-rev0'), [a, b, d])
  t.equal((await vbr.get(`${path()}?orderColumn=Size`)).status, 400)
  t.equal((await vbr.get(`${path()}?limit=0`)).status, 400)
  t.same((await vbr.get(`${path()}?skip=1&limit=1`)).body.pagination, { total: 3, count: 1, skip: 1, limit: 1 })
  t.equal((await vbr.get(`${path()}/${unknown}`)).status, 404)
})

t.test('as long as a mount is there, its restore point and its repository stay', async t => {
  const { vbr, advance, points, name: worldName } = await planted()
  const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  await advance('2m')
  const remove = async (nth: number) =>
    (await control.del(`/api/worlds/${worldName}/collections/vbr.restorePoints/${points.web02[nth]}`)).status
  for (const nth of [0, 1, 2]) t.not(await remove(nth), 204, 'it is in use, and so is what it builds on')
  await vbr.post(`${path()}/${id}/unmount`)
  await advance('1m')
  for (const nth of [2, 1, 0]) t.equal(await remove(nth), 204)
})

t.test('a point of a repository that is away cannot be recovered, nor anything to a server that is away', async t => {
  const { vbr, advance, points, name: worldName } = await planted()
  const arrange = (subject: string) =>
    control.post(`/api/worlds/${worldName}/outcomes`, { body: { subject, state: 'offline' } })
  const repository = (await arrange('WIN-REPO01')).body
  const first = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${first.id}`)).body, { state: 'Failed', errorMessage: /WIN-REPO01 is not available/ })
  await control.del(`/api/worlds/${worldName}/outcomes/${repository.id}`)

  t.equal((await arrange(vCenter)).status, 201)
  const second = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${second.id}`)).body, { state: 'Failed', errorMessage: /vcenter01.* is not available/ })
})

t.test('a scan of an infected point ends the recovery, warns, or is ignored, as it was asked for', async t => {
  const { vbr, advance, points, name: worldName } = await planted()
  const place = `/api/worlds/${worldName}/collections/vbr.restorePoints/${points.web02[2]}`
  await control.put(place, { body: { ...(await control.get(place)).body, malwareStatus: 'Infected' } })
  const run = async (virusDetectionAction: string | undefined, name: string) => {
    const secureRestore = { antivirusScanEnabled: true, entireVolumeScanEnabled: true, virusDetectionAction }
    const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2], { name, secureRestore }) })).body
    await advance('5m')
    return id
  }
  const aborted = await run('AbortRecovery', 'a')
  t.match((await vbr.get(`${path()}/${aborted}`)).body, { state: 'Failed', errorMessage: /Malware has been found in web02/ })
  t.match(await titles(vbr, aborted), ['Starting VM web02 recovery', 'Scanning web02 for malware'])
  const warned = await run('DisableNetwork', 'b')
  t.equal(await state(vbr, warned), 'Mounted')
  await vbr.post(`${path()}/${warned}/unmount`)
  await advance('1m')
  t.match(await session(vbr, warned), { result: { result: 'Warning', message: /network adapters are disabled/ } })
  t.equal(await state(vbr, await run('Ignore', 'c')), 'Mounted')
})

t.test('a viewer may not recover, a restore operator may, and everybody sees mounts since 1.3-rev1', async t => {
  const { vbrAs, advance, points } = await planted()
  const viewer = await vbrAs('viewer')
  const restorer = await vbrAs('restore')
  const body = elsewhere('1.3-rev2', points.web02[2])
  t.match(await viewer.post(path(), { body }), { status: 403, body: { errorCode: 'AccessDenied' } })
  const { status, body: { id, initiatedBy } } = await restorer.post(path(), { body })
  t.equal(status, 201)
  t.match(initiatedBy, /restore/)
  await advance('2m')
  t.equal((await viewer.get(`${path()}/${id}`)).status, 200)
  t.equal((await viewer.post(`${path()}/${id}/unmount`)).status, 403)
  t.equal((await viewer.post(`${path()}/${id}/migrate`, { body: {} })).status, 403)
  t.equal((await restorer.post(`${path()}/${id}/unmount`)).status, 200)
})

t.test('time passes over a mounted machine without anything being due', async t => {
  const { vbr, untilIdle, advance, points } = await planted()
  const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  t.equal((await untilIdle()).status, 200)
  await advance('12h')
  t.equal(await state(vbr, id), 'Mounted')
  t.match(await session(vbr, id), { state: 'Working', progressPercent: 100 })
})

t.test('of two recoveries under one name one succeeds', async t => {
  const { vbr, advance, points } = await planted()
  const first = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  const second = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[1]) })).body
  await advance('2m')
  t.same([await state(vbr, first.id), await state(vbr, second.id)], ['Mounted', 'Failed'])
  t.equal((await machines(vbr, 'web02-ir')).length, 1)
})

t.test('the server that a machine runs on is not removed meanwhile', async t => {
  const { vbr, advance, points, name: worldName } = await planted()
  const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  await advance('2m')
  const { items } = (await control.get(`/api/worlds/${worldName}/collections/vbr.vmMounts`)).body
  t.match(items, [{ sessionId: id, serverId: '2b000000-0000-4000-8000-000000000004' }])
  const reply = await vbr.del(`/api/v1/backupInfrastructure/managedServers/${items[0].serverId}`)
  t.match(reply, { status: 400, body: { message: /web02-ir/ } })
})

t.test('1.1-rev2 understands the members that clients of that time send, in any case', async t => {
  const { vbrAt, points } = await planted()
  const client = vbrAt('1.1-rev2')
  const common = {
    restorePointId: points.web02[2], vmTagsRestoreEnabled: true, secureRestore: { antivirusScanEnabled: false },
    nicsEnabled: true, powerUp: true, reason: 'Playbook'
  }
  t.equal((await client.post(path(), { body: { ...common, Type: 'OriginalLocation' } })).status, 201)
  const { destination } = elsewhere('1.1-rev2', '')
  const body = { ...common, Type: 'Customized', destination, datastore: { redirectEnabled: false }, overwrite: false }
  t.equal((await client.post(path(), { body })).status, 201)
  const mounts = (await client.get(path())).body.data
  t.match(mounts.map(({ spec }: Body) => spec), [
    { type: 'OriginalLocation', objectRestorePointId: points.web02[2], VmTagsRestoreEnabled: true },
    { type: 'Customized', datastore: { redirectIsEnabled: false }, secureRestore: { enableAntivirusScan: false } }
  ])
})

t.test('an extent in maintenance mode is not read from, and becomes so only when nothing is read from it', async t => {
  const { vbr, vbrAt, advance } = await world()
  const extent = '2f000000-0000-4000-8000-000000000007'
  const scaleOut = '/api/v1/backupInfrastructure/scaleOutRepositories/4b000000-0000-4000-8000-000000000001'
  const [point] = (await vbr.get('/api/v1/restorePoints?nameFilter=web02&limit=1')).body.data
  const extents = async () => (await vbr.get(scaleOut)).body.performanceTier.performanceExtents
    .find(({ id }: Body) => id === extent).status
  const mode = (mode: string) => vbrAt('1.1-rev0').post(`${scaleOut}/${mode}`, { body: { repositoryIds: [extent] } })

  const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', point.id) })).body
  await advance('2m')
  t.equal(await state(vbr, id), 'Mounted', 'a point that the estate has')
  t.equal((await mode('enableMaintenanceMode')).status, 201)
  await advance('10m')
  t.same(await extents(), ['Pending'])
  await vbr.post(`${path()}/${id}/unmount`)
  await advance('10m')
  t.same(await extents(), ['Maintenance'])
  const refused = (await vbr.post(path(), { body: elsewhere('1.3-rev2', point.id) })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${refused.id}`)).body,
    { state: 'Failed', errorMessage: 'Extent Extent-B of SOBR-Main is in maintenance mode.' })
})

t.test('a session that warns before its end leaves the machine running; it is unpublished as any other', async t => {
  const { vbr, advance, points, name: worldName } = await planted()
  await control.post(`/api/worlds/${worldName}/outcomes`,
    { body: { session: 'InstantRecovery', result: 'Warning', message: 'Tools are old.', at: 50 } })
  const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2]) })).body
  await advance('2m')
  t.match(await session(vbr, id), { state: 'Stopped', result: { result: 'Warning', message: 'Tools are old.' } })
  t.equal(await state(vbr, id), 'Mounted')
  t.equal((await machines(vbr, 'web02-ir')).length, 1)
  await vbr.post(`${path()}/${id}/unmount`)
  await advance('1m')
  t.equal((await vbr.get(`${path()}/${id}`)).status, 404)
  t.same(await machines(vbr, 'web02-ir'), [])
})

t.test('a cluster as destination means one of its hosts, a folder alone leaves the machine on its host', async t => {
  const { vbr, advance, points } = await planted()
  const host = async (destination: Body): Promise<string> => {
    const { id } = (await vbr.post(path(), { body: elsewhere('1.3-rev2', points.web02[2], { destination }) })).body
    await advance('2m')
    return (await vbr.get(`${path()}/${id}`)).body.hostName
  }
  const to = (type: string, name: string, objectId: string) => named('1.3-rev2', type, name, objectId)
  t.equal(await host({ restoredVmName: 'a', destinationHost: to('Cluster', 'Prod', 'domain-c26') }), 'esx02.lindwurm.example')
  t.equal(await host({ restoredVmName: 'b', destinationHost: to('Cluster', 'Dev', 'domain-c27') }), 'esx04.lindwurm.example')
  t.equal(await host({ restoredVmName: 'c', folder: to('Folder', 'Development', 'group-v53') }), 'esx02.lindwurm.example')
})
