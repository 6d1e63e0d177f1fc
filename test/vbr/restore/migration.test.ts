import t from 'tap'
import { inventoryOf, machines, named, plantMachines } from '../../estate/planted-machines.js'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { type Body, path, revisions } from './stories.js'
import { windowsProxy } from '../../estate/vbr/infrastructure.js'
import { applications, bulk01, esx02, esx03, esx04, prodSsd02, sandbox } from '../../estate/vbr/inventory.js'

const { world, control } = await startTest(t)

const host = (revision: string) => named(revision, 'Host', 'esx03.lindwurm.example', 'host-33')
const bulk = (revision: string) => named(revision, 'Datastore', 'bulk-01', 'datastore-73')
const published = 'VeeamBackup_vbr01.lindwurm.example'
const noProxy = '4a000000-0000-4000-8000-0000000000ff'

/** A machine that runs from its backup. */
async function mounted (more: Body = {}) {
  const made = await world()
  const points = await plantMachines(control, made.name)
  const body = {
    type: 'Customized',
    restorePointId: points.web02[2],
    secureRestore: {},
    destination: { restoredVmName: 'web02-ir' },
    datastore: {},
    powerUp: true,
    ...more
  }
  const { id }: { id: string } = (await made.vbr.post(path(), { body })).body
  await made.advance('2m')
  return { ...made, id, points }
}

const session = async ({ vbr }: Pick<TestWorld, 'vbr'>, id: string): Promise<Body> =>
  (await vbr.get(`/api/v1/sessions/${id}`)).body

/** What a revision says of the datastore: one, or those of the disks besides. */
const datastore = (revision: string): Body =>
  ({ datastore: revision === '1.3-rev2' ? { defaultDatastore: bulk(revision) } : bulk(revision) })

t.test('a machine that runs from its backup moves to production, in every revision, and both sessions end', async t => {
  for (const revision of revisions) {
    const w = await mounted()
    const { vbrAt, advance, id } = w
    const body = {
      destinationHost: host(revision), ...datastore(revision), DeleteSourceVmsFiles: true, VeeamQMEnabled: false
    }
    const reply = await vbrAt(revision).post(`${path(revision)}/${id}/migrate`, { body })
    t.equal(reply.status, 200, revision)
    t.equal((await w.vbr.get(`/api/v1/sessions/${reply.body.id}`)).body.platformName, 'VMware')
    t.match(reply.body, { sessionType: 'QuickMigration', state: 'Starting', parentSessionId: id, resourceId: id }, revision)
    await advance('2h')
    t.match(await session(w, reply.body.id), { state: 'Stopped', result: { result: 'Success' } }, revision)
    t.match(await session(w, id), { state: 'Stopped', result: { result: 'Success' } }, revision)
    t.equal((await vbrAt(revision).get(`${path(revision)}/${id}`)).status, 404, revision)
    t.match(await inventoryOf(control, w, 'web02-ir'), [{
      machine: { hostId: esx03, isPoweredOn: true },
      parents: {
        HostsAndClusters: esx03, DatastoresAndVms: bulk01
      }
    }], revision)
    t.same(await inventoryOf(control, w, published), [], revision)
  }
})

t.test('what is not said stays, and the disks go where those of the original were', async t => {
  const w = await mounted()
  await w.vbr.post(`${path()}/${w.id}/migrate`, { body: {} })
  await w.advance('2h')
  t.match(await inventoryOf(control, w, 'web02-ir'), [{
    machine: { hostId: esx02 },
    parents: {
      HostsAndClusters: esx02,
      VmsAndTemplates: applications,
      DatastoresAndVms: prodSsd02
    }
  }])
})

t.test('a resource pool as destination means one of its hosts', async t => {
  const w = await mounted()
  const resourcePool = named('1.3-rev2', 'ResourcePool', 'Sandbox', 'resgroup-42')
  await w.vbr.post(`${path()}/${w.id}/migrate`, { body: { resourcePool } })
  await w.advance('2h')
  t.match(await inventoryOf(control, w, 'web02-ir'), [{
    machine: { hostId: esx04 },
    parents: { HostsAndClusters: sandbox }
  }])
})

t.test('a migration takes its time, and says what it does', async t => {
  const w = await mounted()
  const { id } = (await w.vbr.post(`${path()}/${w.id}/migrate`, { body: { DeleteSourceVmsFiles: true } })).body
  await w.advance('20s')
  const { state, progressPercent } = await session(w, id)
  t.equal(state, 'Working')
  t.ok(progressPercent > 0 && progressPercent < 20, `${progressPercent} %`)
  await w.advance('30m')
  const { records } = (await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body
  t.same(records.map(({ title }: Body) => title).reverse(), [
    'Starting migration of VM web02-ir',
    'Moving disks of VM web02-ir',
    'Switching over to the target datastore',
    'Deleting source VM files'
  ])
})

t.test('a migration that fails, or is stopped, leaves the machine as it was, and may be tried again', async t => {
  const w = await mounted()
  await control.post(`/api/worlds/${w.name}/outcomes`, {
    body: { session: 'QuickMigration', subject: w.id, result: 'Failed', message: 'The datastore is full.' }
  })
  const first = (await w.vbr.post(`${path()}/${w.id}/migrate`, { body: {} })).body
  await w.advance('2h')
  t.match(await session(w, first.id), { result: { result: 'Failed', message: 'The datastore is full.' } })
  t.match((await w.vbr.get(`${path()}/${w.id}`)).body, { state: 'Mounted' })
  t.match(await session(w, w.id), { state: 'Working' })

  const second = (await w.vbr.post(`${path()}/${w.id}/migrate`, { body: {} })).body
  t.match(await w.vbr.post(`${path()}/${w.id}/unmount`), { status: 400, body: { message: 'VM web02-ir is being migrated.' } })
  t.match(await w.vbr.post(`${path()}/${w.id}/migrate`, { body: {} }), { status: 400, body: { message: /being migrated/ } })
  await w.vbr.post(`/api/v1/sessions/${second.id}/stop`)
  await w.advance('10s')
  t.match(await session(w, second.id), { result: { result: 'Failed', isCanceled: true } })
  t.equal((await w.vbr.post(`${path()}/${w.id}/unmount`)).status, 200)
})

t.test('when the publishing session is stopped, the machine is gone and its migration fails', async t => {
  const w = await mounted()
  const { id } = (await w.vbr.post(`${path()}/${w.id}/migrate`, { body: {} })).body
  await w.vbr.post(`/api/v1/sessions/${w.id}/stop`)
  await w.advance('2h')
  t.match(await session(w, id), { result: { result: 'Failed', message: 'VM web02-ir is gone.' } })
  t.same(await machines(w.vbr, 'web02-ir'), [])
})

t.test('only a mounted machine moves, and only to what is there', async t => {
  const made = await world()
  const points = await plantMachines(control, made.name)
  const body = {
    type: 'Customized',
    restorePointId: points.web02[2],
    secureRestore: {},
    destination: { restoredVmName: 'web02-ir' },
    datastore: { redirectEnabled: true, cacheDatastore: bulk('1.3-rev2') }
  }
  const { id } = (await made.vbr.post(path(), { body })).body
  const refused = async (body: Body, message: RegExp | string, status = 400) =>
    t.match(await made.vbr.post(`${path()}/${id}/migrate`, { body }), { status, body: { message } })

  await refused({}, 'VM web02-ir is still being recovered.')
  await made.advance('2m')
  await refused({}, /are redirected: it can be migrated by Veeam Quick Migration only/)
  const moved = { VeeamQMEnabled: true }
  await refused({ ...moved, destinationHost: named('1.3-rev2', 'Host', 'esx99', 'host-99') }, /There is no host esx99/)
  await refused({ ...moved, datastore: { defaultDatastore: named('1.3-rev2', 'Datastore', 'x', 'datastore-0') } }, /no datastore x/)
  await refused({ ...moved, datastore: { configurationFileDatastore: host('1.3-rev2') } }, 'esx03.lindwurm.example is not a datastore.')
  await refused({ ...moved, sourceProxyIds: [windowsProxy, noProxy] }, `There is no backup proxy with ID ${noProxy}.`)
  await refused({ ...moved, targetProxyIds: [noProxy] }, /There is no backup proxy/)
  const branch = {
    hostName: 'esx-branch01.lindwurm.example', name: 'esx-branch01.lindwurm.example', type: 'Host', platform: 'VSphere', objectId: 'ha-host'
  }
  await refused({ ...moved, destinationHost: branch }, /can be migrated within vcenter01.lindwurm.example only/)
  t.equal((await made.vbrAt('1.1-rev0').post(`${path('1.1-rev0')}/${id}/migrate`, { body: {} })).status, 400,
    'older revisions ask for a host')
  t.equal((await made.vbr.post(`${path()}/${windowsProxy}/migrate`, { body: {} })).status, 404)
  t.equal((await made.vbr.post(`${path()}/${id}/migrate`, { body: { ...moved, sourceProxyIds: [windowsProxy] } })).status, 200)
})
