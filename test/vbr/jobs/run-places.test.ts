import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { machine, makeJob, pointsOf, runJob, session, space, startJob, types } from '../backups/stories.js'
import { vcenter } from './samples.js'
import { linuxHost, linuxProxy } from '../../estate/vbr/infrastructure.js'
import { extentA, extentB, scaleOut } from '../../estate/vbr/repositories.js'

const { world, control, simulator } = await startTest(t)

/** What only somebody at the vCenter can do. */
function unregister ({ name }: TestWorld, machine: string): void {
  const vbr = simulator.worlds.find(name)?.vbr
  const object = vbr?.inventory.list({ where: { name: machine } })[0]
  if (object !== undefined) vbr?.inventory.unregister(object.id)
}

const arrange = (name: string, body: object) => control.post(`/api/worlds/${name}/outcomes`, { body })

t.test('a repository that is full or offline fails what would be written there', async t => {
  const w = await world()
  const job = await makeJob(w.vbr)
  const full = (await arrange(w.name, { subject: 'WIN-REPO01', state: 'full' })).body.id
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'There is not enough free space on WIN-REPO01.' })
  t.same(await pointsOf(w.vbr, job), [])
  await control.del(`/api/worlds/${w.name}/outcomes/${full}`)
  await arrange(w.name, { subject: 'WIN-REPO01', state: 'offline' })
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'Backup repository WIN-REPO01 is not available.' })
})

t.test('without a backup proxy nothing is processed, and one that is lost takes its machine with it', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, {
    machines: ['sql01'], storage: { backupProxies: { autoSelectEnabled: false, proxyIds: [linuxProxy] } }
  })
  const id = await startJob(vbr, job)
  await advance('20s')
  const { body } = await arrange(w.name, { subject: linuxHost, state: 'offline' })
  await advance('1h')
  t.match((await session(vbr, id)).result, { result: 'Failed', message: 'The backup proxy is not available.' })
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'No backup proxy is available.' })
  await control.del(`/api/worlds/${w.name}/outcomes/${body.id}`)
  t.equal((await runJob(w, job)).result.result, 'Success')
})

t.test('a machine that vanishes from the inventory fails, and so does a run that finds none', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['web01', 'web02'] })
  const id = await startJob(vbr, job)
  await advance('20s')
  unregister(w, 'web02')
  await advance('1h')
  t.match((await session(vbr, id)).result, { result: 'Failed', message: /^Processing web02 Error: web02 was not found/ })
  t.same((await pointsOf(vbr, job)).map(({ name }) => name), ['web01'])
  t.match((await runJob(w, job)).result, { result: 'Warning', message: 'web02 could not be found.' })
  unregister(w, 'web01')
  t.match((await runJob(w, job)).result, { result: 'Failed', message: 'web01, web02 could not be found.' })
})

t.test('a job backs up what is in a container, less what it excludes', async t => {
  const w = await world()
  const { vbr } = w
  const job = await makeJob(vbr, { name: 'All', excludes: { vms: [machine('exch01')] }, includes: [{ platform: 'VSphere', hostName: vcenter, name: vcenter, type: 'vCenterServer' }] })
  t.equal((await runJob(w, job)).result.result, 'Success')
  const names = (await pointsOf(vbr, job)).map(({ name }) => name)
  t.ok(names.length >= 12 && names.includes('dc01') && !names.includes('exch01'))

  const none = await makeJob(vbr, { name: 'None', machines: ['web01'], excludes: { vms: [machine('web01')] } })
  t.match((await runJob(w, none)).result, { result: 'Failed', message: 'There are no machines to process.' })
})

t.test('disks that a job leaves out are in no point of it', async t => {
  const w = await world()
  const job = await makeJob(w.vbr, {
    machines: ['sql01', 'exch01'],
    excludes: {
      disks: [
        { vmObject: machine('sql01'), disksToProcess: 'SystemOnly' },
        { vmObject: machine('exch01'), disksToProcess: 'SelectedDisks', disks: ['SCSI 0:1 (2001)'] }
      ]
    }
  })
  await runJob(w, job)
  for (const [name, disk] of [['sql01', 'sql01_1'], ['exch01', 'exch01_2']]) {
    const [point] = await pointsOf(w.vbr, job, name)
    const { body } = await w.vbr.get(`/api/v1/restorePoints/${point.id}/disks`)
    t.same(body.data.map(({ name }: { name: string }) => name), [disk])
  }
})

t.test('a scale-out repository: a chain stays on its extent until that is sealed', async t => {
  const w = await world()
  const { vbr, advance } = w
  const before = (await space(vbr, extentA)).usedSpaceGB
  const job = await makeJob(vbr, { machines: ['web01'], repository: scaleOut })
  const first = await runJob(w, job)
  t.match((await vbr.get(`/api/v1/backups/${first.resourceId}`)).body, { repositoryId: scaleOut })
  const used = async (extent: string) => (await space(vbr, extent)).usedSpaceGB
  const lies = (await used(extentA)) > before ? extentA : extentB
  const other = lies === extentA ? extentB : extentA
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job)), 'FI')
  const mode = async (name: string, extent: string) => {
    const path = `/api/v1/backupInfrastructure/scaleOutRepositories/${scaleOut}/${name}`
    t.equal((await vbr.post(path, { body: { repositoryIds: [extent] } })).status, 201)
    await advance('1m')
  }
  await mode('enableSealedMode', lies)
  const [there, elsewhere] = [await used(lies), await used(other)]
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job)), 'FIF')
  t.equal(await used(lies), there)
  t.ok(await used(other) > elsewhere, 'the new chain lies on the other extent')
  await mode('enableMaintenanceMode', other)
  t.match((await runJob(w, job)).result, { result: 'Failed', message: /^Extent .* is in maintenance mode/ })
})

t.test('a chain on an extent that is offline waits for it, unless the scale-out repository wants a full backup then', async t => {
  const w = await world()
  const { vbr } = w
  const before = (await space(vbr, extentA)).usedSpaceGB
  const job = await makeJob(vbr, { machines: ['web01'], repository: scaleOut })
  await runJob(w, job)
  const lies = (await space(vbr, extentA)).usedSpaceGB > before ? extentA : extentB
  await arrange(w.name, { subject: lies, state: 'offline' })
  t.match((await runJob(w, job)).result, { result: 'Failed', message: /is not available/ })
  t.equal(types(await pointsOf(vbr, job)), 'F')

  const path = `/api/v1/backupInfrastructure/scaleOutRepositories/${scaleOut}`
  const { body } = await vbr.get(path)
  body.performanceTier.advancedSettings = { ...body.performanceTier.advancedSettings, fullWhenExtentOffline: true }
  t.equal((await vbr.put(path, { body })).status, 201)
  await w.advance('5m')
  t.equal((await runJob(w, job)).result.result, 'Success')
  t.equal(types(await pointsOf(vbr, job)), 'FF')
})

t.test('a machine of which all disks are left out is warned of, and has no point', async t => {
  const w = await world()
  const none = { vmObject: machine('web01'), disksToProcess: 'SelectedDisks', disks: ['2099'] }
  const job = await makeJob(w.vbr, { machines: ['web01', 'web02'], excludes: { disks: [none] } })
  t.match((await runJob(w, job)).result, { result: 'Warning', message: 'web01: there are no disks to process.' })
  t.same((await pointsOf(w.vbr, job)).map(({ name }) => name), ['web02'])
  const alone = await makeJob(w.vbr, { name: 'Alone', machines: ['web01'], excludes: { disks: [none] } })
  t.match((await runJob(w, alone)).result, { result: 'Failed', message: /no disks to process/ })
})

t.test('a disk that a machine does not have is warned of, and the others are backed up', async t => {
  const w = await world()
  const some = { vmObject: machine('web01'), disksToProcess: 'SelectedDisks', disks: ['2000', 'IDE 0:0 (3000)'] }
  const job = await makeJob(w.vbr, { machines: ['web01'], excludes: { disks: [some] } })
  t.match((await runJob(w, job)).result, { result: 'Warning', message: 'IDE 0:0 (3000) of web01 could not be found.' })
  t.equal(types(await pointsOf(w.vbr, job)), 'F')
})

t.test('a backup is as old as its first point', async t => {
  const w = await world()
  const { resourceId } = await runJob(w, await makeJob(w.vbr, { machines: ['web01'] }))
  const [backup, points] = await Promise.all([
    w.vbr.get(`/api/v1/backups/${resourceId}`), w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${resourceId}`)
  ])
  t.equal(backup.body.creationTime, points.body.data[0].creationTime)
})
