import t from 'tap'
import { inventoryOf, machines, named, plantMachines, vCenter } from '../../estate/planted-machines.js'
import { startTest, type Reply } from '../../estate/simulator.js'
import { type Body, elsewhere, isOf11, path, revisions, session, spec, state, titles, unknown } from './stories.js'
import { erpOldFull } from '../../estate/vbr/backups.js'
import { applications, development, esx04, sandbox, silver } from '../../estate/vbr/inventory.js'
import { noneAt } from '../../estate/vbr/manner.js'

const { world, control } = await startTest(t)

async function planted () {
  const made = await world()
  return { ...made, points: await plantMachines(control, made.name) }
}

const datastore = 'VeeamBackup_vbr01.lindwurm.example'

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
    t.match(await session(client, id), { state: 'Working', progressPercent: 100, endTime: noneAt(revision) }, revision)
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
      hostId: esx04,
      disks: [{ key: 2000, capacityBytes: 107_374_182_400 }, { key: 2001, capacityBytes: 42_949_672_960 }]
    },
    parents: {
      HostsAndClusters: sandbox,
      VmsAndTemplates: development,
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
    VmsAndTemplates: applications, VmsAndTags: silver
  })

  await vbr.post(`${path()}/${id}/unmount`)
  await advance('1m')
  t.same(await machines(vbr, 'web02'), [])
})

t.test('a machine that is long gone is recovered where its backup says that it was', async t => {
  const { vbr, advance } = await world()
  const { id } = (await vbr.post(path(), { body: spec('1.3-rev2', erpOldFull) })).body
  await advance('2m')
  t.match((await vbr.get(`${path()}/${id}`)).body, { state: 'Mounted', vmName: 'erp-old', hostName: 'esx02.lindwurm.example' })
  t.match(await machines(vbr, 'erp-old'), [{ size: /GB$/, powerState: 'PoweredOn' }])
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
  t.same(await list('orderColumn=VmName&orderAsc=true'), [a, b, d])
  t.same(await list('orderColumn=VmName&orderAsc=false&limit=2'), [d, b])
  t.same(await list('orderColumn=RestorePointDate&orderAsc=true'), [b, d, a])
  t.same(await list('orderColumn=HostName&orderAsc=True&skip=1'), [a, d])
  t.same((await list('orderColumn=JobName&orderAsc=true')).length, 3)
  t.same(await list('orderColumn=state&orderAsc=true'), [b, a, d])
  t.same(await list('orderColumn=name&orderAsc=true', '1.1-rev0'), [a, b, d])
  t.same(await list('orderColumn=name&orderAsc=false', '1.2-rev1'), [d, b, a])
  t.same(await list('orderColumn=vmName&orderAsc=true', '1.3-rev0'), [a, b, d])
  t.equal((await vbr.get(`${path()}?orderColumn=Size&orderAsc=true`)).status, 400)
  t.equal((await vbr.get(`${path()}?limit=0`)).status, 400)
  t.same((await vbr.get(`${path()}?skip=1&limit=1`)).body.pagination, { total: 3, count: 1, skip: 1, limit: 1 })
  t.equal((await vbr.get(`${path()}/${unknown}`)).status, 404)
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
  t.equal(await host({ restoredVmName: 'd', resourcePool: to('ResourcePool', 'Sandbox', 'resgroup-42') }), 'esx04.lindwurm.example')
  t.equal(await host({ restoredVmName: 'e', resourcePool: to('ResourcePool', 'Critical', 'resgroup-41') }), 'esx02.lindwurm.example')
  t.equal(await host({ restoredVmName: 'c', folder: to('Folder', 'Development', 'group-v53') }), 'esx02.lindwurm.example')
})

t.test('a server whose newest revision is 1.1-rev0 recovers under the older path, and knows no later one', async t => {
  const { world, control } = await startTest(t, { vbrRevision: '1.1-rev0' })
  const { vbr, advance, name } = await world()
  const points = await plantMachines(control, name)
  const { status, body: { id } } = await vbr.post(path('1.1-rev0'), { body: elsewhere('1.1-rev0', points.web02[2]) })
  t.equal(status, 201)
  await advance('2m')
  t.equal(await state(vbr, id, '1.1-rev0'), 'Mounted')
  const host = named('1.1-rev0', 'Host', 'esx01.lindwurm.example', 'host-31')
  t.equal((await vbr.post(`${path('1.1-rev0')}/${id}/migrate`, { body: { destinationHost: host } })).status, 200)
  t.equal((await vbr.get(path())).status, 404)
})
