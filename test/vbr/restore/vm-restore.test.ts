import t from 'tap'
import { inventoryOf, machines, named, plantMachines } from '../../estate/planted-machines.js'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { type Body, isOf11, revisions, unknown } from './stories.js'
import { erpOldNewest } from '../../estate/vbr/backups.js'
import { windowsProxy } from '../../estate/vbr/infrastructure.js'
import { dev01Store, development, esx02, esx04, prodSsd02, silver } from '../../estate/vbr/inventory.js'

const { world, control } = await startTest(t)

const path = (revision = '1.3-rev2'): string =>
  revision === '1.1-rev0' || revision.startsWith('1.0') ? '/api/v1/restore/vmRestore/vmware/' : '/api/v1/restore/vmRestore/vSphere'
const newest = '1.3-rev2'
const branch = { hostName: 'esx-branch01.lindwurm.example', name: 'esx-branch01.lindwurm.example', objectId: 'ha-host' }

/** What every restore says, in the words of a revision. */
const spec = (revision: string, pointId: string | undefined, more: Body = {}): Body => ({
  type: 'OriginalLocation',
  [isOf11(revision) ? 'objectRestorePointId' : 'restorePointId']: pointId,
  powerUp: true,
  ...more
})

/** A restore beside the original: another name, host, datastore and folder. */
function elsewhere (revision: string, pointId: string | undefined, vmName = 'web02-new'): Body {
  const datastore = named(revision, 'Datastore', 'dev-01', 'datastore-74')
  const network = named(revision, 'Network', 'Servers', 'dvportgroup-82')
  return spec(revision, pointId, {
    type: 'Customized',
    restoreProxies: isOf11(revision) ? { autoSelection: true } : { autoSelectEnabled: true },
    destinationHost: named(revision, 'Host', 'esx04.lindwurm.example', 'host-34'),
    folder: { vmName, folder: named(revision, 'Folder', 'Development', 'group-v53'), restoreVmTags: true },
    datastore: isOf11(revision)
      ? { datastore, diskType: 'Thin' }
      : { diskMappings: [{ diskName: 'web02', datastore }], ...revision === newest ? { defaultDatastore: datastore } : {} },
    network: isOf11(revision) || revision.startsWith('1.2')
      ? { network, disconnected: false }
      : { networks: [{ sourceNetwork: network, targetNetwork: network }] }
  })
}

async function planted () {
  const made = await world()
  return { ...made, points: await plantMachines(control, made.name) }
}

const session = async ({ vbr }: Pick<TestWorld, 'vbr'>, id: string): Promise<Body> =>
  (await vbr.get(`/api/v1/sessions/${id}`)).body

const seconds = ({ creationTime, endTime }: Body): number => (Date.parse(endTime) - Date.parse(creationTime)) / 1_000

/** Restores a machine and gives the session as it ended. */
async function run (w: TestWorld, body: Body): Promise<Body> {
  const { id } = (await w.vbr.post(path(), { body })).body
  await w.advance('2h')
  return session(w, id)
}

t.test('a machine is restored beside its original, in every revision', async t => {
  for (const revision of revisions) {
    const w = await planted()
    const reply = await w.vbrAt(revision).post(path(revision), { body: elsewhere(revision, w.points.web02[2]) })
    t.equal(reply.status, 201, revision)
    t.match(reply.body, { sessionType: 'RestoreVm', name: 'web02', state: 'Starting' }, revision)
    t.same(await machines(w.vbr, 'web02-new'), [], revision)
    await w.advance('2h')
    t.match(await session(w, reply.body.id), { state: 'Stopped', result: { result: 'Success' } }, revision)
    t.match(await inventoryOf(control, w, 'web02-new'), [{
      type: 'VirtualMachine',
      machine: { isPoweredOn: true, hostId: esx04 },
      parents: {
        HostsAndClusters: esx04,
        VmsAndTemplates: development,
        DatastoresAndVms: isOf11(revision) || revision === newest
          ? dev01Store
          : prodSsd02,
        VmsAndTags: silver
      }
    }], revision)
    t.equal((await machines(w.vbr, 'web02')).length, 1, revision)
  }
})

t.test('in its original place a machine stays the one it is, as it was at the restore point, in every revision', async t => {
  for (const revision of revisions) {
    const w = await planted()
    const [before] = await inventoryOf(control, w, 'web02')
    const body = spec(revision, w.points.web02[0], { powerUp: false, quickRollback: true })
    t.equal((await w.vbrAt(revision).post(path(revision), { body })).status, 201, revision)
    await w.advance('2h')
    const all = await inventoryOf(control, w, 'web02')
    t.match(all,
      [{ id: before.id, objectId: 'vm-108', parents: before.parents, machine: { isPoweredOn: false } }], revision)
    t.same(all[0].machine.disks.map(({ capacityBytes }: Body) => capacityBytes), [107_374_182_400, 42_949_672_960],
      revision)
  }
})

t.test('a machine that is gone appears again where its backup says that it was', async t => {
  const w = await world()
  const ended = await run(w, spec(newest, erpOldNewest))
  t.equal(ended.result.result, 'Success')
  t.match(await machines(w.vbr, 'erp-old'), [{ powerState: 'PoweredOn' }])
  t.match(await inventoryOf(control, w, 'erp-old'), [{ machine: { hostId: esx02 } }])
})

t.test('a restore takes the longer the more is in use, and a quick rollback is shorter', async t => {
  const w = await planted()
  const web = seconds(await run(w, spec(newest, w.points.web02[2])))
  const quick = seconds(await run(w, spec(newest, w.points.web02[2], { quickRollback: true })))
  const sql = seconds(await run(w, spec(newest, w.points.sql01[2])))
  t.ok(quick < web / 2, `${quick} s after ${web} s`)
  t.ok(sql > web, `${sql} s for more than ${web} s`)
})

t.test('the log tells of each disk', async t => {
  const w = await planted()
  const { id } = await run(w, elsewhere(newest, w.points.web02[2]))
  const { records } = (await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body
  t.same(records.map(({ title }: Body) => title).reverse(), [
    'Locking required backup files',
    'Preparing the restore to esx04.lindwurm.example',
    'Restoring web02 (100 GB)',
    'Restoring web02_1 (40 GB)',
    'Registering VM',
    'Powering on'
  ])
})

t.test('a machine of the same name in the same folder gives way unless the client objects; in another folder it stays', async t => {
  const w = await planted()
  const same = { ...elsewhere(newest, w.points.web02[2], 'dev01'), powerUp: false }
  const kept = await run(w, { ...same, overwrite: false })
  t.match(kept.result, { result: 'Failed', message: 'VM dev01 already exists at the destination.' })
  t.match(await machines(w.vbr, 'dev01'), [{ objectId: 'vm-112' }])
  t.match((await run(w, same)).result, { result: 'Success' })
  t.notMatch(await machines(w.vbr, 'dev01'), [{ objectId: 'vm-112' }])
  t.equal((await machines(w.vbr, 'dev01')).length, 1)

  t.match((await run(w, { ...elsewhere(newest, w.points.web02[2], 'web02'), overwrite: false })).result, { result: 'Success' })
  t.equal((await machines(w.vbr, 'web02')).length, 2)
  t.match((await run(w, spec(newest, w.points.web02[2], { overwrite: false }))).result,
    { result: 'Failed', message: 'VM web02 already exists at the destination.' })
})

t.test('a machine that runs from a backup is not overwritten', async t => {
  const w = await planted()
  const body = { type: 'Customized', restorePointId: w.points.web02[2], secureRestore: {}, destination: { restoredVmName: 'ir' }, datastore: {} }
  await w.vbr.post('/api/v1/restore/instantRecovery/vSphere/vm', { body })
  await w.advance('2m')
  const { result } = await run(w, spec(newest, w.points.sql01[2], {
    type: 'Customized', folder: { vmName: 'ir', folder: named(newest, 'Folder', 'Applications', 'group-v52') }
  }))
  t.match(result, { result: 'Failed', message: 'VM ir is running from a backup.' })
})

t.test('a restore that is stopped, or that was arranged to fail, changes nothing', async t => {
  const w = await planted()
  const { id } = (await w.vbr.post(path(), { body: elsewhere(newest, w.points.web02[2]) })).body
  await w.advance('30s')
  t.equal((await session(w, id)).state, 'Working')
  await w.vbr.post(`/api/v1/sessions/${id}/stop`)
  await w.advance('10s')
  t.match(await session(w, id), { state: 'Stopped', result: { result: 'Failed', isCanceled: true } })

  await control.post(`/api/worlds/${w.name}/outcomes`,
    { body: { session: 'RestoreVm', subject: 'web02', result: 'Failed', message: 'The datastore is full.' } })
  t.match((await run(w, elsewhere(newest, w.points.web02[2]))).result, { result: 'Failed', message: 'The datastore is full.' })
  t.same(await machines(w.vbr, 'web02-new'), [])
  t.match((await run(w, elsewhere(newest, w.points.web02[2]))).result, { result: 'Success' }, 'the next one is as usual')
})

t.test('while it is read a restore point stays, and afterwards it may go', async t => {
  const w = await planted()
  await w.vbr.post(path(), { body: elsewhere(newest, w.points.web02[2]) })
  const point = `/api/worlds/${w.name}/collections/vbr.restorePoints/${w.points.web02[2]}`
  t.not((await control.del(point)).status, 204)
  await w.advance('2h')
  t.equal((await control.del(point)).status, 204)
})

t.test('what hinders reading or writing ends it: a repository or a server that is away, malware', async t => {
  const w = await planted()
  const arrange = (body: Body) => control.post(`/api/worlds/${w.name}/outcomes`, { body })
  const { id } = (await arrange({ subject: 'WIN-REPO01', state: 'offline' })).body
  t.match((await run(w, spec(newest, w.points.web02[2]))).result, { result: 'Failed', message: /WIN-REPO01 is not available/ })
  await control.del(`/api/worlds/${w.name}/outcomes/${id}`)

  const place = `/api/worlds/${w.name}/collections/vbr.restorePoints/${w.points.web02[2]}`
  await control.put(place, { body: { ...(await control.get(place)).body, malwareStatus: 'Infected' } })
  const scanned = (virusDetectionAction: string) => spec(newest, w.points.web02[2],
    { secureRestore: { antivirusScanEnabled: true, virusDetectionAction } })
  t.match((await run(w, scanned('AbortRecovery'))).result, { result: 'Failed', message: /Malware has been found/ })
  t.match((await run(w, scanned('Ignore'))).result, { result: 'Warning', message: /Malware has been found/ })

  await arrange({ subject: 'vcenter01.lindwurm.example', state: 'offline' })
  t.match((await run(w, spec(newest, w.points.web02[2]))).result, { result: 'Failed', message: /vcenter01.* is not available/ })
})

t.test('a restore names what is there, or is refused', async t => {
  const w = await planted()
  const [point] = w.points.web02
  const refused = async (body: Body, message: RegExp | string, status = 400) =>
    t.match(await w.vbr.post(path(), { body }), { status, body: { message } })
  await refused(spec(newest, unknown), /Restore point with ID/, 404)
  t.equal((await w.vbrAt('1.1-rev0').post(path('1.1-rev0'), { body: spec('1.1-rev0', unknown) })).status, 404)
  await refused(spec(newest, undefined), /restorePointId/)
  await refused(spec(newest, point, { restoreProxies: { autoSelectEnabled: false } }), /restoreProxies.proxyIds/)
  await refused(spec(newest, point, { restoreProxies: { autoSelectEnabled: false, proxyIds: [unknown] } }),
    `There is no backup proxy with ID ${unknown}.`)
  await refused(spec(newest, point, { secureRestore: { yaraScanEnabled: true } }), /yaraRule/)
  await refused(spec(newest, point, { secureRestore: { yaraScanEnabled: true, yaraRule: 'No.yara' } }),
    "There is no YARA rule 'No.yara'.")
  const custom = elsewhere(newest, point)
  await refused({ ...custom, destinationHost: named(newest, 'Host', 'x', 'host-0') }, /There is no host x/)
  await refused({ ...custom, folder: { vmName: 'x' } }, /folder/)
  await refused({ ...custom, datastore: { diskMappings: [{ diskName: 'other', datastore: custom.datastore.defaultDatastore }] } },
    'There is no disk other in the restore point.')
  await refused({ ...custom, datastore: { configurationFileDatastore: custom.destinationHost } }, /is not a datastore/)
  const { destinationHost: host } = custom
  await refused({ ...custom, network: { networks: [{ sourceNetwork: host, targetNetwork: host }] } }, /is not a network/)
  await refused({ ...custom, destinationHost: { ...host, ...branch } }, 'The objects of the destination are on different servers.')
  t.equal((await w.vbr.post(path(), {
    body: spec(newest, point, { restoreProxies: { autoSelectEnabled: false, proxyIds: [windowsProxy] } })
  })).status, 201)
})

t.test('a viewer may not restore, a restore operator may', async t => {
  const w = await planted()
  const body = spec(newest, w.points.web02[2])
  t.equal((await (await w.vbrAs('viewer')).post(path(), { body })).status, 403)
  t.equal((await (await w.vbrAs('restore')).post(path(), { body })).status, 201)
})

t.test('two restores to the same name do not overwrite one another unless they may', async t => {
  const w = await planted()
  const body = { ...elsewhere(newest, w.points.web02[2]), overwrite: false }
  const started = [await w.vbr.post(path(), { body }), await w.vbr.post(path(), { body })]
  await w.advance('2h')
  const results = await Promise.all(started.map(async reply => (await session(w, reply.body.id)).result.result))
  t.same(results, ['Success', 'Failed'])
  t.equal((await machines(w.vbr, 'web02-new')).length, 1)
})

t.test('a machine is restored to another server: its standalone host has a datastore and a folder for it', async t => {
  const w = await planted()
  const body = spec(newest, w.points.web02[2],
    { type: 'Customized', destinationHost: { platform: 'VSphere', type: 'Host', ...branch } })
  t.match((await run(w, body)).result, { result: 'Success' })
  t.match(await machines(w.vbr, 'web02', branch.hostName), [{ objectId: /^\d+$/ }])
})
