import t from 'tap'
import type { Repositories } from '../../../src/state/vbr/repositories/repositories.js'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { makeJob } from '../backups/stories.js'
import { kinds } from './kinds.js'
import { created, documented, local, nowhere, refusal, repositoriesPath, saved, scaleOutsPath as path, stateOf, writePoint } from './stories.js'
import { extentA, extentB, offload, scaleOut, winRepo } from '../../estate/vbr/repositories.js'

const { simulator, world } = await startTest(t)

type Action =
  'enableSealedMode' | 'disableSealedMode' | 'enableMaintenanceMode' | 'disableMaintenanceMode' | 'evacuateBackups'

const act = (vbr: Client, action: Action, repositoryIds: string[], id = scaleOut) =>
  vbr.post(`${path}/${id}/${action}`, { body: { repositoryIds } })

const modesOf = async (vbr: Client, id = scaleOut): Promise<Array<string | string[]>> =>
  (await vbr.get(`${path}/${id}`)).body.performanceTier.performanceExtents
    .map(({ status }: { status: string | string[] }) => status)

const session = async (vbr: Client, id: string) => (await vbr.get(`/api/v1/sessions/${id}`)).body

function repositoriesIn ({ name }: TestWorld): Repositories {
  const vbr = simulator.worlds.get(name)?.vbr
  if (vbr === undefined) throw new Error('There is no such world')
  return vbr.repositories
}

/** Two empty extents on volumes of their own, joined. */
async function joined (there: TestWorld, members: object = {}): Promise<{ id: string, one: string, two: string }> {
  const one = await created(there, local('One'))
  const two = await created(there, local('Two', { repository: { path: 'K:\\Two' } }))
  const id = await created(there, {
    name: 'Joined', description: '', performanceTier: { performanceExtents: [{ id: one }, { id: two }] }, ...members
  }, there.vbr, path)
  return { id, one, two }
}

for (const revision of documented) {
  t.test(`extents are sealed and maintained in ${revision}`, async t => {
    const there = await world()
    const vbr = there.vbrAt(revision)
    const shown = (...modes: string[][]) => rankOf(revision) < rankOf('1.3-rev0') ? modes.map(([first]) => first) : modes
    t.same(await modesOf(vbr), shown(['Normal'], ['Normal']))

    const sealing = await saved(there, vbr, act(vbr, 'enableSealedMode', [extentA]))
    t.match(sealing, { name: 'Repository Maintenance', sessionType: 'RepositoryMaintenance', result: { result: 'Success' } })
    t.same(await modesOf(vbr), shown(['Sealed'], ['Normal']))

    await saved(there, vbr, act(vbr, 'enableMaintenanceMode', [extentA, extentB]))
    t.same(await modesOf(vbr), shown(['Maintenance', 'Sealed'], ['Maintenance']), 'Maintenance wins')
    await saved(there, vbr, act(vbr, 'disableMaintenanceMode', [extentA]))
    t.same(await modesOf(vbr), shown(['Sealed'], ['Maintenance']))
    await saved(there, vbr, act(vbr, 'disableSealedMode', [extentA]))
    await saved(there, vbr, act(vbr, 'disableMaintenanceMode', [extentB]))
    t.same(await modesOf(vbr), shown(['Normal'], ['Normal']))

    const { body } = await vbr.get(`${path}/${scaleOut}`)
    await saved(there, vbr, act(vbr, 'enableSealedMode', [extentB]))
    await saved(there, vbr, vbr.put(`${path}/${scaleOut}`, { body }))
    t.same(await modesOf(vbr), shown(['Normal'], ['Sealed']), 'no change of settings changes a mode')
  })
}

const rankOf = (revision: string): number => documented.indexOf(revision)

t.test('a mode is on when its session has ended', async t => {
  const { vbr, advance } = await world()
  const { body } = await act(vbr, 'enableMaintenanceMode', [extentA])
  t.match(body, { state: 'Working', sessionType: 'RepositoryMaintenance' })
  t.same(await modesOf(vbr), [['Normal'], ['Normal']])
  await advance('5s')
  t.same(await modesOf(vbr), [['Maintenance'], ['Normal']])
  t.match((await vbr.get(`/api/v1/sessions/${body.id}/logs`)).body.records[0],
    { title: 'Enabling maintenance mode for Extent-A', status: 'Succeeded' })
})

t.test('the modes of what is not a performance extent are not changed', async t => {
  const { vbr, vbrAt, vbrAs } = await world()
  const old = vbrAt('1.1-rev0')
  for (const action of [
    'enableSealedMode', 'disableSealedMode', 'enableMaintenanceMode', 'disableMaintenanceMode', 'evacuateBackups'
  ] as const) {
    const answer = (ids: string[], id?: string) => refusal(act(old, action, ids, id))
    t.match(await answer([winRepo]), /^400 UnknownError .*is not a performance extent of SOBR-Main/, action)
    t.match(await answer([offload]), /is not a performance extent/, action)
    t.match(await answer([]), /^400 UnexpectedContent .*must not be empty/, action)
    t.match(await answer([extentA], nowhere), /^404 NotFound/, action)
    t.equal((await act(vbrAt('1.1-rev0', await vbrAs('operator')), action, [extentA])).status, 403, action)
  }
  t.equal((await act(vbr, 'evacuateBackups', [extentA])).status, 404, 'later revisions cannot evacuate')
})

t.test('new backups go to the extents that take them', async t => {
  const there = await world()
  const { vbr, advance, untilIdle } = there
  const { id, one, two } = await joined(there)
  const jobId = await makeJob(vbr, { repository: id, machines: ['web01'] })
  await saved(there, vbr, act(vbr, 'enableSealedMode', [two], id))
  await vbr.post(`/api/v1/jobs/${jobId}/start`, { body: {} })
  await untilIdle()
  t.ok((await stateOf(vbr, one)).usedSpaceGB > 0)
  t.equal((await stateOf(vbr, two)).usedSpaceGB, 0)

  await saved(there, vbr, act(vbr, 'disableSealedMode', [two], id))
  await saved(there, vbr, act(vbr, 'enableSealedMode', [one], id))
  await advance('1h')
  await vbr.post(`/api/v1/jobs/${jobId}/start`, { body: {} })
  await untilIdle()
  t.ok((await stateOf(vbr, two)).usedSpaceGB > 0, 'the chain goes on with a full on the other')
})

t.test('an extent that tasks are at work on is Pending until they have ended', async t => {
  const there = await world()
  const { vbr, untilIdle, advance } = there
  const { id, one, two } = await joined(there)
  const jobId = await makeJob(vbr, { repository: id, machines: ['web01'] })
  const { body: run } = await vbr.post(`/api/v1/jobs/${jobId}/start`, { body: {} })
  await advance('45s')
  const repositories = repositoriesIn(there)
  const busy = [one, two].find(repositories.isBusy) ?? ''
  t.ok(busy, 'the run has begun to write')

  const { body: maintenance } = await act(vbr, 'enableMaintenanceMode', [one, two], id)
  const extents = (await vbr.get(`${path}/${id}`)).body.performanceTier.performanceExtents
  t.same(extents.map(({ id, status }: { id: string, status: string[] }) => [id === busy, status]),
    extents.map(({ id }: { id: string }) => [id === busy, id === busy ? ['Pending'] : ['Normal']]))
  t.match(await refusal(act(vbr, 'disableMaintenanceMode', [busy], id)), /is being changed/)
  t.match(await refusal(vbr.del(`${path}/${id}`)), /in use by/)
  await advance('10s')
  t.match(await session(vbr, maintenance.id), { state: 'Working' })

  await untilIdle()
  t.match(await session(vbr, run.id), { result: { result: 'Success' } })
  t.match(await session(vbr, maintenance.id), { state: 'Stopped', result: { result: 'Success' } })
  t.same(await modesOf(vbr, id), [['Maintenance'], ['Maintenance']])
})

t.test('who stops waiting for maintenance leaves the extent as it was', async t => {
  const there = await world()
  const { vbr, advance } = there
  const { id, one } = await joined(there)
  repositoriesIn(there).watchTasks(repositoryId => repositoryId === one)
  await saved(there, vbr, act(vbr, 'enableSealedMode', [one], id))
  const { body } = await act(vbr, 'enableMaintenanceMode', [one], id)
  t.same((await modesOf(vbr, id))[0], ['Pending', 'Sealed'])
  await advance('1h')
  t.match(await session(vbr, body.id), { state: 'Working' })
  t.equal((await vbr.post(`/api/v1/sessions/${body.id}/stop`)).status, 200)
  await advance('5s')
  t.match(await session(vbr, body.id), { result: { result: 'Failed', isCanceled: true } })
  t.same((await modesOf(vbr, id))[0], ['Sealed'])
})

t.test('an extent on which tasks are at work stays an extent', async t => {
  const there = await world()
  const { vbr } = there
  const { id, one, two } = await joined(there)
  repositoriesIn(there).watchTasks(repositoryId => repositoryId === two)
  const body = (await vbr.get(`${path}/${id}`)).body
  const smaller = { ...body, performanceTier: { performanceExtents: [{ id: one, name: 'One' }] } }
  t.match(await refusal(vbr.put(`${path}/${id}`, { body: smaller })), /Two is being written to/)
  t.match(await refusal(vbr.del(`${path}/${id}`)), /Two is being written to/)
})

t.test('backups are evacuated from an extent in maintenance to the others', async t => {
  const there = await world()
  const { vbr, vbrAt, advance } = there
  const old = vbrAt('1.1-rev0')
  const { id, one, two } = await joined(there)
  const backupId = writePoint(simulator, there, one, 30, id)
  const before = { one: await stateOf(vbr, one), two: await stateOf(vbr, two) }
  t.match(await refusal(act(old, 'evacuateBackups', [one], id)), /^400 UnknownError One must be in maintenance mode/)

  await saved(there, vbr, act(vbr, 'enableMaintenanceMode', [one], id))
  const { status, body } = await act(old, 'evacuateBackups', [one], id)
  t.equal(status, 201)
  t.match(body, { name: 'Repository Evacuate', sessionType: 'RepositoryEvacuate', state: 'Starting' })
  await advance('10s')
  t.same((await modesOf(vbr, id))[0], ['Evacuate', 'Maintenance'])
  t.same((await modesOf(old, id))[0], 'Evacuate')
  t.match(await refusal(act(old, 'evacuateBackups', [one], id)), /already running/)
  t.match(await refusal(act(vbr, 'disableMaintenanceMode', [one], id)), /is being changed/)
  t.match(await stateOf(vbr, one), { usedSpaceGB: 30 }, 'it takes its time')

  await advance('5m')
  t.match(await session(vbr, body.id), { state: 'Stopped', result: { result: 'Success' } })
  t.same(await modesOf(vbr, id), [['Maintenance'], ['Normal']])
  const moved = (gigabytes: number) => Math.round(gigabytes * 10) / 10
  t.match(await stateOf(vbr, one), { usedSpaceGB: 0, freeGB: moved(before.one.freeGB + 30) })
  t.match(await stateOf(vbr, two), { usedSpaceGB: 30, freeGB: moved(before.two.freeGB - 30) })
  const points = simulator.worlds.get(there.name)?.vbr.restorePoints.of(backupId)
  t.same(points?.map(({ repositoryId }) => repositoryId), [two])
  t.match((await vbr.get(`/api/v1/backups/${backupId}`)).body, { repositoryId: id })
})

t.test('without another extent that takes them, backups are not evacuated', async t => {
  const there = await world()
  const { vbr, vbrAt, advance } = there
  const old = vbrAt('1.1-rev0')
  const { id, one, two } = await joined(there)
  writePoint(simulator, there, one, 30, id)
  await saved(there, vbr, act(vbr, 'enableMaintenanceMode', [one], id))
  await saved(there, vbr, act(vbr, 'enableSealedMode', [two], id))
  const sealed = await saved(there, old, act(old, 'evacuateBackups', [one], id))
  t.match(sealed.result, { result: 'Failed', message: /no other extent/ })

  await saved(there, vbr, act(vbr, 'disableSealedMode', [two], id))
  const repositories = repositoriesIn(there)
  repositories.patch(two, { space: { capacityGB: 100, freeGB: 29, usedSpaceGB: 71 } })
  const full = await saved(there, old, act(old, 'evacuateBackups', [one], id))
  t.match(full.result, { result: 'Failed', message: /not enough free space/ })
  t.match(await stateOf(vbr, one), { usedSpaceGB: 30 })
  t.same((await modesOf(vbr, id))[0], ['Maintenance'])

  repositories.patch(two, { space: { capacityGB: 100, freeGB: 60, usedSpaceGB: 40 } })
  const { body } = await act(old, 'evacuateBackups', [one], id)
  await advance('20s')
  await vbr.post(`/api/v1/sessions/${body.id}/stop`)
  await advance('10m')
  t.match(await session(vbr, body.id), { result: { result: 'Failed', isCanceled: true } })
  t.match(await stateOf(vbr, one), { usedSpaceGB: 30 }, 'nothing has moved')
  t.same((await modesOf(vbr, id))[0], ['Maintenance'])
})

t.test('from a hardened extent backups are copied', async t => {
  const there = await world()
  const { vbr, vbrAt } = there
  const old = vbrAt('1.1-rev0')
  const hardened = await created(there, kinds.find(({ spec }) => spec.type === 'LinuxHardened')?.spec)
  const other = await created(there, local('Other'))
  const id = await created(there, {
    name: 'Mixed', description: '', performanceTier: { performanceExtents: [{ id: hardened }, { id: other }] }
  }, vbr, path)
  writePoint(simulator, there, hardened, 1, id)
  await saved(there, vbr, act(vbr, 'enableMaintenanceMode', [hardened], id))
  const { body } = await act(old, 'evacuateBackups', [hardened], id)
  await there.advance('5m')
  t.match(await session(vbr, body.id), { result: { result: 'Success' } })
  t.match(await stateOf(vbr, hardened), { usedSpaceGB: 1 })
  t.match(await stateOf(vbr, other), { usedSpaceGB: 1 })
})

t.test('the placement policy says which extents take fulls and which increments', async t => {
  const there = await world()
  const { one, two } = { one: await created(there, local('One')), two: await created(there, local('Two')) }
  const settings = [{ extentId: one, allowedBackups: 'FullsOnly' }, { extentId: two, allowedBackups: 'IncrementsOnly' }]
  const id = await created(there, {
    name: 'Policy',
    description: '',
    performanceTier: { performanceExtents: [{ id: one }, { id: two }] },
    placementPolicy: { type: 'Performance', settings }
  }, there.vbr, path)
  const repositories = repositoriesIn(there)
  const placed = (kind: 'Full' | 'Increment') => repositories.placementOf(id, { kind }).map(({ name }) => name)
  t.same(placed('Full'), ['One'])
  t.same(placed('Increment'), ['Two'])

  await saved(there, there.vbr, act(there.vbr, 'enableSealedMode', [one], id))
  t.same(placed('Full'), ['Two'], 'better there than nowhere')
  const body = (await there.vbr.get(`${path}/${id}`)).body
  const strict = { ...body, placementPolicy: { ...body.placementPolicy, enforceStrictPlacementPolicy: true } }
  await saved(there, there.vbr, there.vbr.put(`${path}/${id}`, { body: strict }))
  t.same(placed('Full'), [], 'a strict policy allows no other')
  t.same(repositories.placementOf(nowhere), [])
  t.same(repositories.placementOf(winRepo).map(({ id }) => id), [winRepo])
  t.match((await there.vbr.get(`${repositoriesPath}/${one}`)).body, { name: 'One' })
})
