import t from 'tap'
import { inventoryOf, named, plantMachines } from '../../estate/planted-machines.js'
import { startTest, type Reply, type TestWorld } from '../../estate/simulator.js'
import { type Body, isOf11, path as recoveries, revisions, unknown } from './stories.js'
import { storagePolicy } from '../../estate/vbr/inventory.js'
import { noneAt } from '../../estate/vbr/manner.js'

const { world, control } = await startTest(t)

const path = (revision?: string): string => recoveries(revision, 'fcd')
const cluster = (revision: string) => named(revision, 'Cluster', 'Prod', 'domain-c26')
const bulk = (revision: string) => named(revision, 'Datastore', 'bulk-01', 'datastore-73')
const published = 'VeeamBackup_vbr01.lindwurm.example'

const disk = (nameInBackup: string, name = nameInBackup): Body =>
  ({ nameInBackup, mountedDiskName: `${name}-mounted`, registeredFcdName: `${name}-fcd` })

const spec = (revision: string, pointId: string | undefined, disksMapping: Body[] = [disk('sql01'), disk('sql01_1')]): Body => ({
  [isOf11(revision) ? 'objectRestorePointId' : 'restorePointId']: pointId,
  destinationCluster: cluster(revision),
  disksMapping
})

async function planted () {
  const made = await world()
  return { ...made, points: await plantMachines(control, made.name) }
}

async function mounted () {
  const w = await planted()
  const { id }: { id: string } = (await w.vbr.post(path(), { body: spec('1.3-rev2', w.points.sql01[2]) })).body
  await w.advance('2m')
  return { ...w, id }
}

const session = async ({ vbr }: Pick<TestWorld, 'vbr'>, id: string): Promise<Body> =>
  (await vbr.get(`/api/v1/sessions/${id}`)).body
const ids = ({ body }: Reply): string[] => body.data.map(({ id }: Body) => id)

t.test('disks are registered from a backup and dismounted, in every revision', async t => {
  for (const revision of revisions) {
    const w = await planted()
    const client = w.vbrAt(revision)
    const list = path(revision)
    const body = {
      ...spec(revision, w.points.sql01[2]), writeCache: { redirectIsEnabled: true, cacheDatastore: bulk(revision) }
    }
    const reply = await client.post(list, { body })
    t.equal(reply.status, 201, revision)
    const { id } = reply.body
    t.match(reply.body,
      { sessionType: 'FirstClassDiskInstantRestore', state: 'Starting', resourceReference: `${list}/${id}` }, revision)
    t.match((await client.get(`${list}/${id}`)).body,
      { id, sessionId: id, state: 'Mounting', spec: body, errorMessage: noneAt(revision), mountedDisks: [] }, revision)

    await w.advance('2m')
    const mount = (await client.get(`${list}/${id}`)).body
    t.match(mount, { state: 'Mounted', mountedDisks: [disk('sql01'), disk('sql01_1')] }, revision)
    t.match(mount.mountedDisks[0].objectId, /^[0-9a-f-]{36}$/, revision)
    t.match(await session(w, id), { state: 'Working', progressPercent: 100 }, revision)
    t.equal((await inventoryOf(control, w, published)).length, 1, revision)

    t.match(await client.post(`${list}/${id}/dismount`), { status: 200, body: { id } }, revision)
    t.equal((await client.get(`${list}/${id}`)).body.state, 'Dismounting', revision)
    await w.advance('1m')
    t.equal((await client.get(`${list}/${id}`)).status, 404, revision)
    t.match(await session(w, id), { state: 'Stopped', result: { result: 'Success' } }, revision)
    t.same(await inventoryOf(control, w, published), [], revision)
  }
})

t.test('some of the disks move to a datastore and the rest is dismounted, in every revision', async t => {
  for (const revision of revisions) {
    const w = await mounted()
    const body = {
      targetDatastore: bulk(revision),
      mountedDiskNames: ['sql01-mounted'],
      storagePolicy: named(revision, 'StoragePolicy', 'VM Storage Policy', storagePolicy)
    }
    const reply = await w.vbrAt(revision).post(`${path(revision)}/${w.id}/migrate`, { body })
    t.equal(reply.status, 200, revision)
    t.match(reply.body, {
      sessionType: revision.startsWith('1.2') || revision.startsWith('1.3') ? 'FirstClassDiskQuickMigration' : 'QuickMigration',
      parentSessionId: w.id
    }, revision)
    await w.advance('2h')
    t.match(await session(w, reply.body.id), { result: { result: 'Success' } }, revision)
    t.match(await session(w, w.id), { state: 'Stopped', result: { result: 'Success' } }, revision)
    t.equal((await w.vbrAt(revision).get(`${path(revision)}/${w.id}`)).status, 404, revision)
    t.same(await inventoryOf(control, w, published), [], revision)
  }
})

t.test('1.1 finds both kinds of migration among its sessions, and the ones that its filter means', async t => {
  const w = await mounted()
  await w.vbr.post(`${path()}/${w.id}/migrate`, { body: { targetDatastore: bulk('1.3-rev2') } })
  const types = async (revision: string, query: string) => (await w.vbrAt(revision).get(`/api/v1/sessions?${query}`)).body.data
    .map(({ sessionType }: Body) => sessionType)
  t.same((await types('1.1-rev0', 'limit=2')).sort(), ['FirstClassDiskInstantRestore', 'QuickMigration'])
  t.same(await types('1.3-rev2', 'typeFilter=FirstClassDiskQuickMigration'), ['FirstClassDiskQuickMigration'])
  t.same(await types('1.1-rev0', 'typeFilter=QuickMigration'), ['QuickMigration'], 'migrations of disks, too')
  t.same(await types('1.3-rev2', 'typeFilter=QuickMigration'), [])
})

t.test('the log names the disks', async t => {
  const w = await mounted()
  const { id } = (await w.vbr.post(`${path()}/${w.id}/migrate`, { body: { targetDatastore: bulk('1.3-rev2') } })).body
  await w.advance('2h')
  const titles = async (id: string) => (await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body.records
    .map(({ title }: Body) => title).reverse()
  t.same(await titles(w.id), [
    'Starting FCD instant recovery',
    'Connecting to vcenter01.lindwurm.example',
    'Checking if vPower NFS datastore is mounted on host',
    'Publishing disks',
    'Registering FCD sql01-fcd',
    'Registering FCD sql01_1-fcd',
    'Waiting for user to start migration'
  ])
  t.same(await titles(id), ['Starting migration of FCDs', 'Moving disk sql01-mounted', 'Moving disk sql01_1-mounted'])
})

t.test('a disk that is not in the backup fails the recovery, and the mount says why until it is dismounted', async t => {
  const w = await planted()
  const { id } = (await w.vbr.post(path(), { body: spec('1.3-rev2', w.points.sql01[2], [disk('sql01'), disk('sql99')]) })).body
  await w.advance('2m')
  t.match((await w.vbr.get(`${path()}/${id}`)).body,
    { state: 'Failed', errorMessage: 'There is no disk sql99 in the restore point.', mountedDisks: [] })
  t.match(await session(w, id), { result: { result: 'Failed' } })
  t.match(await w.vbr.post(`${path()}/${id}/migrate`, { body: { targetDatastore: bulk('1.3-rev2') } }),
    { status: 400, body: { message: 'Disks of sql01 are not mounted.' } })
  t.equal((await w.vbr.post(`${path()}/${id}/dismount`)).status, 200)
  await w.advance('1m')
  t.equal((await w.vbr.get(`${path()}/${id}`)).status, 404)
})

t.test('outcomes can be arranged for both, and stopping the session takes the disks away', async t => {
  const w = await planted()
  const arrange = (body: Body) => control.post(`/api/worlds/${w.name}/outcomes`, { body })
  t.equal((await arrange({ session: 'DiskRecovery', subject: 'sql01', result: 'Failed', message: 'No memory.' })).status, 201)
  const first = (await w.vbr.post(path(), { body: spec('1.3-rev2', w.points.sql01[2]) })).body
  await w.advance('2m')
  t.match((await w.vbr.get(`${path()}/${first.id}`)).body, { state: 'Failed', errorMessage: 'No memory.' })

  const second = (await w.vbr.post(path(), { body: spec('1.3-rev2', w.points.sql01[2]) })).body
  await w.advance('2m')
  t.equal((await arrange({ session: 'QuickMigration', subject: second.id, result: 'Canceled' })).status, 201)
  const moving = (await w.vbr.post(`${path()}/${second.id}/migrate`, { body: { targetDatastore: bulk('1.3-rev2') } })).body
  t.match(await w.vbr.post(`${path()}/${second.id}/dismount`), { status: 400, body: { message: /being migrated/ } })
  await w.advance('2h')
  t.match(await session(w, moving.id), { result: { isCanceled: true } })
  t.equal((await w.vbr.get(`${path()}/${second.id}`)).body.state, 'Mounted')
  await w.vbr.post(`/api/v1/sessions/${second.id}/stop`)
  await w.advance('10s')
  t.equal((await w.vbr.get(`${path()}/${second.id}`)).status, 404)
})

t.test('requests name what is there and each disk once, or are refused', async t => {
  const w = await planted()
  const [point] = w.points.sql01
  const start = async (body: Body, message: RegExp | string, status = 400) =>
    t.match(await w.vbr.post(path(), { body }), { status, body: { message } })
  await start(spec('1.3-rev2', unknown), /Restore point with ID/, 404)
  await start(spec('1.3-rev2', point, []), /must name at least one disk/)
  await start(spec('1.3-rev2', point, [disk('sql01'), disk('sql01')]), /names a 'nameInBackup' twice/)
  await start(spec('1.3-rev2', point, [disk('sql01', 'same'), disk('sql01_1', 'same')]), /names a 'mountedDiskName' twice/)
  await start({ ...spec('1.3-rev2', point), destinationCluster: named('1.3-rev2', 'Cluster', 'x', 'domain-c0') }, /no cluster x/)
  await start({ ...spec('1.3-rev2', point), destinationCluster: bulk('1.3-rev2') }, 'bulk-01 is not a cluster.')
  await start({ ...spec('1.3-rev2', point), writeCache: { redirectIsEnabled: true } }, /cacheDatastore/)
  await start({ ...spec('1.3-rev2', point), writeCache: { redirectIsEnabled: true, cacheDatastore: cluster('1.3-rev2') } },
    'Prod is not a datastore.')

  const { id } = (await w.vbr.post(path(), { body: spec('1.3-rev2', point) })).body
  const migrate = async (body: Body, message: RegExp | string, status = 400) =>
    t.match(await w.vbr.post(`${path()}/${id}/migrate`, { body }), { status, body: { message } })
  await migrate({ targetDatastore: bulk('1.3-rev2') }, 'Disks of sql01 are still being mounted.')
  t.equal((await w.vbr.post(`${path()}/${id}/dismount`)).status, 400)
  await w.advance('2m')
  await migrate({}, /targetDatastore/)
  await migrate({ targetDatastore: bulk('1.3-rev2'), mountedDiskNames: ['web-mounted'] }, 'No disk of sql01 is mounted as web-mounted.')
  await migrate({ targetDatastore: bulk('1.3-rev2'), storagePolicy: bulk('1.3-rev2') }, 'bulk-01 is not a storage policy.')
  await migrate({
    targetDatastore: {
      ...bulk('1.3-rev2'), hostName: 'esx-branch01.lindwurm.example', name: 'datastore1', objectId: '64d0f3a2-9c1be7d4-1f6e-0025b5a1f00d'
    }
  }, 'The datastore must be one of vcenter01.lindwurm.example.')
  t.equal((await w.vbr.post(`${path()}/${unknown}/migrate`, { body: { targetDatastore: bulk('1.3-rev2') } })).status, 404)
  t.equal((await w.vbr.post(`${path()}/${unknown}/dismount`)).status, 404)
})

t.test('mounts of disks are filtered, ordered by the machine\'s name, and paged', async t => {
  const w = await planted()
  const sql = (await w.vbr.post(path(), { body: spec('1.3-rev2', w.points.sql01[0]) })).body.id
  await w.advance('2m')
  const web = (await w.vbr.post(path(), { body: spec('1.3-rev2', w.points.web02[0], [disk('web02')]) })).body.id
  const list = async (query: string, revision = '1.3-rev2') => ids(await w.vbrAt(revision).get(`${path(revision)}?${query}`))
  t.same(await list(''), [sql, web])
  t.same(await list('stateFilter=Mounting'), [web])
  t.same(await list('orderColumn=Name&orderAsc=false'), [web, sql])
  t.same(await list('orderColumn=name&orderAsc=false', '1.1-rev0'), [web, sql])
  t.same(await list('orderColumn=state&orderAsc=true', '1.2-rev1'), [sql, web])
  t.same(await list('limit=1&skip=1'), [web])
  t.match((await w.vbr.get(path())).body.pagination, { total: 2, limit: 200 })
  t.equal((await w.vbr.get(`${path()}?orderColumn=Size&orderAsc=true`)).status, 400)
})

t.test('a viewer sees mounts of disks and may do nothing with them; a restore operator may start and end them', async t => {
  const w = await planted()
  const viewer = await w.vbrAs('viewer')
  const restorer = await w.vbrAs('restore')
  const body = spec('1.3-rev2', w.points.sql01[2])
  t.equal((await viewer.post(path(), { body })).status, 403)
  const { status, body: { id } } = await restorer.post(path(), { body })
  t.equal(status, 201)
  await w.advance('2m')
  t.equal((await viewer.get(`${path()}/${id}`)).status, 200)
  t.equal((await viewer.post(`${path()}/${id}/dismount`)).status, 403)
  t.equal((await restorer.post(`${path()}/${id}/migrate`, { body: { targetDatastore: bulk('1.3-rev2') } })).status, 403,
    'since 1.3 migrating disks is the administrator\'s')
  t.equal((await restorer.post(`${path()}/${id}/dismount`)).status, 200)
})
