import t from 'tap'
import { machines } from '../../estate/planted-machines.js'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { makeJob, pointsOf, runJob, types } from '../backups/stories.js'
import { type Body, path, session, state } from './stories.js'

const { world, control } = await startTest(t)

/** A job of one machine with a number of full backups, each of which is all that a point needs. */
async function backedUp (machine: string, fulls: number) {
  const w = await world()
  const storage = { retentionPolicy: { type: 'RestorePoints', quantity: 2 } }
  const job = await makeJob(w.vbr, { machines: [machine], storage })
  for (let n = 0; n < fulls; n++) {
    await runJob(w, job, { performActiveFull: true })
    await w.advance('1d')
  }
  return { ...w, job }
}

async function mount (w: TestWorld, restorePointId: string, more: Body = {}): Promise<string> {
  const body = {
    type: 'Customized', restorePointId, secureRestore: {}, destination: { restoredVmName: 'from-backup' }, datastore: {}, ...more
  }
  const { id } = (await w.vbr.post(path(), { body })).body
  await w.advance('2m')
  return id
}

t.test('retention leaves a restore point that is mounted, and removes it after it was unmounted', async t => {
  const w = await backedUp('web01', 2)
  const [oldest] = await pointsOf(w.vbr, w.job)
  const id = await mount(w, oldest.id)
  await runJob(w, w.job, { performActiveFull: true })
  await runJob(w, w.job, { performActiveFull: true })
  const kept = await pointsOf(w.vbr, w.job)
  t.equal(kept[0].id, oldest.id)
  t.ok(kept.length > 2, types(kept))

  await w.vbr.post(`${path()}/${id}/unmount`)
  await w.advance('1m')
  await runJob(w, w.job, { performActiveFull: true })
  const left = await pointsOf(w.vbr, w.job)
  t.notOk(left.some(({ id }) => id === oldest.id))
  t.equal(left.length, 2)
})

t.test('a job goes on with a machine that was restored in its place', async t => {
  const w = await backedUp('web01', 1)
  const [point] = await pointsOf(w.vbr, w.job)
  await w.vbr.post('/api/v1/restore/vmRestore/vSphere', { body: { type: 'OriginalLocation', restorePointId: point.id, powerUp: true } })
  await w.advance('2h')
  t.match((await runJob(w, w.job)).result, { result: 'Success' })
  t.equal(types(await pointsOf(w.vbr, w.job)), 'FI')
})

t.test('a machine that was recovered in its place is another one: the job of the original goes on with it once it was migrated', async t => {
  const w = await backedUp('web01', 1)
  const [point] = await pointsOf(w.vbr, w.job)
  const id = await mount(w, point.id, { type: 'OriginalLocation' })
  t.equal(await state(w.vbr, id), 'Mounted')
  t.not((await runJob(w, w.job)).result.result, 'Success')
  await w.vbr.post(`${path()}/${id}/migrate`, { body: {} })
  await w.advance('2h')
  const [vm] = await machines(w.vbr, 'web01')
  t.match(vm, { name: 'web01' })
  t.match((await runJob(w, w.job)).result, { result: 'Success' })
  const job = (await w.vbr.get(`/api/v1/jobs/${w.job}`)).body
  t.match(job.virtualMachines, {
    includes: [{ objectId: vm?.objectId }], excludes: { disks: [{ vmObject: { objectId: vm?.objectId } }] }
  })
  t.equal(types(await pointsOf(w.vbr, w.job)), 'FI', 'in the same chain')
})

t.test('a job, its exceptions and its licence go on with a machine that was gone and was restored whole', async t => {
  const w = await backedUp('web01', 1)
  const [point] = await pointsOf(w.vbr, w.job)
  const [before] = (await control.get(`/api/worlds/${w.name}/collections/vbr.inventory?limit=1000`)).body.items
    .filter(({ name, type }: Body) => name === 'web01' && type === 'VirtualMachine')
  const job = (await w.vbr.get(`/api/v1/jobs/${w.job}`)).body
  const named = job.virtualMachines.includes[0]
  job.guestProcessing.appAwareProcessing = { isEnabled: true, appSettings: [{ vmObject: named, vss: 'Disabled' }] }
  t.equal((await w.vbr.put(`/api/v1/jobs/${w.job}`, { body: job })).status, 200)
  const licensed = async () => (await w.vbr.get('/api/v1/license/instances?nameFilter=web01')).body.data.length
  const count = await licensed()
  await control.del(`/api/worlds/${w.name}/collections/vbr.inventory/${before.id}`)
  t.match((await runJob(w, w.job)).result, { result: 'Failed', message: /could not be found/ })

  await w.vbr.post('/api/v1/restore/vmRestore/vSphere', { body: { type: 'OriginalLocation', restorePointId: point.id, powerUp: true } })
  await w.advance('2h')
  const [vm] = await machines(w.vbr, 'web01')
  t.not(vm?.objectId, before.objectId)
  t.match((await runJob(w, w.job)).result, { result: 'Success' })
  t.equal(types(await pointsOf(w.vbr, w.job)), 'FI')
  t.match((await w.vbr.get(`/api/v1/jobs/${w.job}`)).body.guestProcessing.appAwareProcessing.appSettings,
    [{ vmObject: { objectId: vm?.objectId } }])
  t.equal(await licensed(), count)
})

t.test('a migrated machine is backed up as any other', async t => {
  const w = await backedUp('web01', 1)
  const [point] = await pointsOf(w.vbr, w.job)
  const id = await mount(w, point.id)
  await w.vbr.post(`${path()}/${id}/migrate`, { body: {} })
  await w.advance('2h')
  const [vm] = await machines(w.vbr, 'from-backup')
  const job = await makeJob(w.vbr, { name: 'After the migration', includes: [vm ?? {}] })
  t.match((await runJob(w, job)).result, { result: 'Success' })
  t.match(await pointsOf(w.vbr, job), [{ name: 'from-backup', type: 'Full' }])
})

t.test('an estate with mounts is exported and loaded, and they go on where they were', async t => {
  const w = await world()
  const [point] = (await w.vbr.get('/api/v1/restorePoints?nameFilter=sql01&limit=1')).body.data
  const mounted = await mount(w, point.id)
  const fcd = (await w.vbr.post(path('1.3-rev2', 'fcd'), {
    body: {
      restorePointId: point.id,
      destinationCluster: {
        platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', name: 'Prod', type: 'Cluster', objectId: 'domain-c26'
      },
      disksMapping: [{ nameInBackup: 'sql01_1', mountedDiskName: 'a', registeredFcdName: 'b' }]
    }
  })).body.id
  const body = { type: 'Customized', restorePointId: point.id, secureRestore: {}, destination: { restoredVmName: 'second' }, datastore: {} }
  const mounting = (await w.vbr.post(path(), { body })).body.id
  await w.vbr.post('/api/v1/restore/vmRestore/vSphere', { body: { type: 'OriginalLocation', restorePointId: point.id } })

  const fixture = `/api/worlds/${w.name}/fixture`
  const { body: estate } = await control.get(fixture)
  const reply = await control.put(fixture, { body: estate })
  t.equal(Math.floor(reply.status / 100), 2, JSON.stringify(reply.body).slice(0, 300))
  t.same([await state(w.vbr, mounted), await state(w.vbr, mounting)], ['Mounted', 'Mounting'])
  await w.advance('2h')
  t.equal(await state(w.vbr, mounting), 'Mounted')
  t.equal((await w.vbr.get(`${path('1.3-rev2', 'fcd')}/${fcd}`)).body.state, 'Mounted')
  await w.vbr.post(`${path()}/${mounted}/unmount`)
  await w.advance('1m')
  t.match(await session(w.vbr, mounted), { state: 'Stopped', result: { result: 'Success' } })
})
