import t from 'tap'
import { machines, named, plantMachines, vCenter } from '../../estate/planted-machines.js'
import { startTest, type Reply } from '../../estate/simulator.js'
import { type Body, elsewhere, path, session, spec, state, titles, unknown } from './stories.js'
import { vCenterServer } from '../../estate/vbr/infrastructure.js'
import { extentB, scaleOut } from '../../estate/vbr/repositories.js'

const { world, control } = await startTest(t)

async function planted () {
  const made = await world()
  return { ...made, points: await plantMachines(control, made.name) }
}

const ids = ({ body }: Reply): string[] => body.data.map(({ id }: Body) => id)

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
  t.match(await vbr.post(`${path()}/${id}/unmount`), { status: 404, body: { errorCode: 'NotFound', status: 404, message: new RegExp(id) } })
})

t.test('a recovery names what is there, or is refused', async t => {
  const { vbr, vbrAt, points, name: worldName } = await planted()
  const refused = async (body: Body, message: RegExp | string, status = 400) =>
    t.match(await vbr.post(path(), { body }), { status, body: { message } })
  const [point] = points.web02
  const place = `/api/worlds/${worldName}/collections/vbr.restorePoints/${points.sql01[0]}`
  await control.put(place, { body: { ...(await control.get(place)).body, platformName: 'WindowsPhysical' } })

  await refused(spec('1.3-rev2', points.sql01[0]), 'sql01 is not a VM of VMware vSphere.')
  await refused(spec('1.3-rev2', unknown), /Restore point with ID .* was not found/, 404)
  t.equal((await vbrAt('1.1-rev0').post(path('1.1-rev0'), { body: spec('1.1-rev0', unknown) })).status, 404)
  await refused({ type: 'OriginalLocation', secureRestore: {} }, /restorePointId/)
  await refused({ ...spec('1.3-rev2', point), type: 'Anywhere' }, /type/)
  const custom = elsewhere('1.3-rev2', point)
  await refused({ ...custom, destination: { ...custom.destination, destinationHost: named('1.3-rev2', 'Host', 'esx99', 'host-99') } },
    `There is no host esx99 on ${vCenter}.`)
  await refused({ ...custom, destination: { ...custom.destination, folder: named('1.3-rev2', 'Host', 'esx01', 'network-81') } },
    'esx01 is not a folder.')
  await refused({ ...custom, destination: { resourcePool: { ...named('1.3-rev2', 'Network', 'x', 'y'), platform: 'CloudDirector' } } },
    /There is no resource pool x/)
  const pool = named('1.3-rev2', 'ResourcePool', 'Critical', 'resgroup-41')
  await refused({ ...custom, destination: { ...custom.destination, resourcePool: pool } },
    'Resource pool Critical does not belong to esx04.lindwurm.example.')
  await refused({ ...custom, datastore: { redirectEnabled: true } }, "'datastore.cacheDatastore' must name a datastore.")
  await refused({ ...custom, datastore: { redirectEnabled: true, cacheDatastore: named('1.3-rev2', 'Datastore', 'no', 'datastore-0') } },
    /There is no datastore no/)
  await refused({ ...spec('1.3-rev2', point), secureRestore: { yaraScanEnabled: true } }, /yaraRule/)
  await refused({ ...spec('1.3-rev2', point), secureRestore: { yaraScanEnabled: true, yaraRule: 'No.yara' } },
    "There is no YARA rule 'No.yara'.")
  const helperAppliance = { productionNetwork: named('1.3-rev2', 'Network', 'no', 'network-0') }
  await refused({ ...custom, destination: { ...custom.destination, helperAppliance } }, /There is no network no/)
  await refused({
    ...spec('1.3-rev2', point),
    type: 'OtherPlatform',
    destination: { destinationHost: named('1.3-rev2', 'Host', 'esx01.lindwurm.example', 'host-31') },
    datastore: {}
  }, /VMware vSphere VM/)
  t.same(ids(await vbr.get(path())), [], 'nothing was begun')
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
  t.match(items, [{ sessionId: id, serverId: vCenterServer }])
  const reply = await vbr.del(`/api/v1/backupInfrastructure/managedServers/${items[0].serverId}`)
  t.match(reply, { status: 400, body: { message: /web02-ir/ } })
})

t.test('an extent in maintenance mode is not read from, and becomes so only when nothing is read from it', async t => {
  const { vbr, vbrAt, advance } = await world()
  const scaleOutPath = `/api/v1/backupInfrastructure/scaleOutRepositories/${scaleOut}`
  const [point] = (await vbr.get('/api/v1/restorePoints?nameFilter=web02&limit=1')).body.data
  const extents = async () => (await vbr.get(scaleOutPath)).body.performanceTier.performanceExtents
    .find(({ id }: Body) => id === extentB).status
  const mode = (mode: string) => vbrAt('1.1-rev0').post(`${scaleOutPath}/${mode}`, { body: { repositoryIds: [extentB] } })

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
