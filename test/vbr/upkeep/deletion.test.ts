import t from 'tap'
import { legacyErp } from '../../estate/vbr/backups.js'
import { hardened, winRepo } from '../../estate/vbr/repositories.js'
import { startTest } from '../../estate/simulator.js'
import { plantBackup } from '../../estate/planted-backups.js'
import { makeJob, pointsOf, runJob, session, space, startJob, titles, types } from '../backups/stories.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)
const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

/** A world in which a job has backed up two machines twice. */
async function afterRuns () {
  const w = await world()
  const job = await makeJob(w.vbr)
  await runJob(w, job)
  await runJob(w, job)
  const [{ id: backup }] = (await w.vbr.get(`/api/v1/backups?jobIdFilter=${job}`)).body.data
  return { ...w, w, job, backup: backup as string }
}

t.test('a backup that is deleted leaves every list, its space is free again, and its job starts over', async t => {
  const { w, vbr, job, backup } = await afterRuns()
  const [before, sizes] = [await space(vbr, winRepo), (await vbr.post(`/api/v1/backups/${backup}/details`, { body: {} })).body]
  const started = await vbr.del(`/api/v1/backups/${backup}`)
  t.match(started, { status: 201, body: { sessionType: 'DeleteBackup', name: 'Delete Backup', jobId: job, state: 'Working', resourceId: backup } })
  t.match(await vbr.del(`/api/v1/backups/${backup}`), { status: 400, body: { errorCode: 'UnknownError', message: /in use/ } })
  t.match(await vbr.post(`/api/v1/jobs/${job}/start`, { body: {} }), { status: 400 }, 'its job waits')
  t.match(await vbr.post(`/api/v1/jobs/${job}/stop`, { body: {} }), { status: 400, body: { message: /not running/ } })
  await w.untilIdle()
  t.match(await session(vbr, started.body.id), { state: 'Stopped', result: { result: 'Success' }, progressPercent: 100 })
  t.same((await titles(vbr, started.body.id)).slice(0, 2), ['Building list of backup files to delete', 'Deleting backup files of web02'])

  t.equal((await vbr.get(`/api/v1/backups/${backup}`)).status, 404)
  t.same((await vbr.get(`/api/v1/restorePoints?backupIdFilter=${backup}`)).body.data, [])
  t.equal((await vbr.get(`/api/v1/backups/${backup}/backupFiles`)).status, 404)
  const after = await space(vbr, winRepo)
  const freed = before.usedSpaceGB - after.usedSpaceGB
  t.ok(Math.abs(freed - sizes.backupSize / 2 ** 30) < 0.2, `${freed} GB are free again`)

  t.match(await runJob(w, job), { result: { result: 'Success' }, name: 'Story (Full)' })
  t.equal(types(await pointsOf(vbr, job)), 'FF')
})

t.test('of one machine alone its points go, and its next one is a full one', async t => {
  const { w, vbr, job, backup } = await afterRuns()
  const objects = (await vbr.get(`/api/v1/backups/${backup}/objects`)).body.data
  const [web01, web02] = ['web01', 'web02'].map(name => objects.find((object: { name: string }) => object.name === name))
  t.equal((await vbr.del(`/api/v1/backups/${backup}/objects/${winRepo}`)).status, 404)
  const started = await vbr.del(`/api/v1/backups/${backup}/objects/${web01.id}`)
  t.equal(started.status, 201)
  await w.untilIdle()
  t.match((await vbr.get(`/api/v1/backups/${backup}/objects`)).body.data.map(({ id }: { id: string }) => id), [web02.id])
  t.equal(types(await pointsOf(vbr, job)), 'FI')
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job, 'web01')), 'F')
  t.equal(types(await pointsOf(vbr, job, 'web02')), 'FII')
})

t.test('fulls that are kept for years stay unless they are wanted away; nothing goes on from them', async t => {
  const w = await world()
  const { vbr } = w
  const gfsPolicy = { isEnabled: true, yearly: { isEnabled: true, keepForNumberOfYears: 3, desiredTime: 'January' } }
  const job = await makeJob(vbr, { machines: ['web01'], storage: { gfsPolicy } })
  await runJob(w, job)
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job)), 'FI')
  const [{ id: backup }] = (await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)).body.data
  await vbr.del(`/api/v1/backups/${backup}`)
  await w.untilIdle()
  t.equal(types(await pointsOf(vbr, job)), 'F', 'the full of the year')
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job)), 'FF')
  await vbr.del(`/api/v1/backups/${backup}?includeGFS=true`)
  await w.untilIdle()
  t.equal((await vbr.get(`/api/v1/backups/${backup}`)).status, 404)
})

t.test('a record alone goes without its files', async t => {
  const { w, vbr, backup } = await afterRuns()
  const before = await space(vbr, winRepo)
  await vbr.del(`/api/v1/backups/${backup}?fromDB=true`)
  await w.untilIdle()
  t.equal((await vbr.get(`/api/v1/backups/${backup}`)).status, 404)
  t.same(await space(vbr, winRepo), before)
})

t.test('immutable files stay with what they build on, and the session says so', async t => {
  const w = await world()
  const { backupId } = await plantBackup(control, w.name, {
    name: 'Kept', repositoryId: hardened, machines: { kept: ['2024-10-01T20:00:00.000Z', '2025-01-14T20:00:00.000Z'], old: ['2024-10-01T20:00:00.000Z'] }
  })
  const { body: started } = await w.vbr.del(`/api/v1/backups/${backupId}`)
  await w.untilIdle()
  t.match(await session(w.vbr, started.id), { result: { result: 'Failed', message: /immutable.*kept/ } })
  const left = (await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${backupId}`)).body.data
  t.same(left.map(({ name }: { name: string }) => name), ['kept', 'kept'])
})

t.test('who reads, runs or may not is in the way', async t => {
  const { vbr, w, job, backup, vbrAs } = await afterRuns()
  for (const role of ['operator', 'viewer', 'restore']) {
    t.equal((await (await vbrAs(role)).del(`/api/v1/backups/${backup}`)).status, 403, role)
  }
  await startJob(vbr, job)
  t.match(await vbr.del(`/api/v1/backups/${backup}`), { status: 400, body: { message: /in use by/ } })
  await w.untilIdle()
  t.equal((await vbr.del('/api/v1/backups/f0f0f0f0-0000-4000-8000-00000000ffff')).status, 404)
  const [point] = (await vbr.get(`/api/v1/restorePoints?backupIdFilter=${backup}`)).body.data
  const mount = await vbr.post('/api/v1/restore/instantRecovery/vSphere/vm', {
    body: { restorePointId: point.id, type: 'OriginalLocation', vmTagsRestoreEnabled: false, secureRestore: { antivirusScanEnabled: false }, nicsEnabled: false, powerUp: false }
  })
  t.equal(mount.status, 201, JSON.stringify(mount.body))
  t.match(await vbr.del(`/api/v1/backups/${backup}`), { status: 400, body: { message: /restore points that are in use/ } })
})

t.test('every revision that deletes backups does, and an arranged failure leaves everything', async t => {
  for (const revision of revisions) {
    const w = await world()
    const status = revision === '1.2-rev1' ? 200 : 201
    t.match(await w.vbrAt(revision).del(`/api/v1/backups/${legacyErp}`), { status, body: { sessionType: 'DeleteBackup' } }, revision)
    await w.untilIdle()
    t.equal((await w.vbr.get(`/api/v1/backups/${legacyErp}`)).status, 404, revision)
  }
  const w = await world()
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'DeleteBackup', result: 'Failed', message: 'The disk is away.' } })
  const { body: { id } } = await w.vbr.del(`/api/v1/backups/${legacyErp}`)
  await w.untilIdle()
  t.match(await session(w.vbr, id), { result: { result: 'Failed', message: 'The disk is away.' } })
  t.equal((await w.vbr.get(`/api/v1/backups/${legacyErp}`)).status, 200)
})

t.test('details say how large a backup is, in whole and by machine', async t => {
  const { vbr, vbrAs, backup } = await afterRuns()
  const path = `/api/v1/backups/${backup}/details`
  const files = (await vbr.get(`/api/v1/backups/${backup}/backupFiles`)).body.data
  const sum = files.reduce((sum: number, { backupSize }: { backupSize: number }) => sum + backupSize, 0)
  const whole = (await vbr.post(path, { body: {} })).body
  t.match(whole, { backupSize: sum, actualSize: sum, restorePointsCount: 4 })
  const objects = (await vbr.get(`/api/v1/backups/${backup}/objects`)).body.data
  const parts = await Promise.all(objects.map(({ id }: { id: string }) => vbr.post(path, { body: { objectId: id } })))
  t.equal(parts.reduce((sum, { body }) => sum + body.objectOriginalSize, 0), whole.objectOriginalSize)
  t.equal(parts.reduce((sum, { body }) => sum + body.restorePointsCount, 0), 4)
  t.equal((await vbr.post(path, { body: { objectId: winRepo } })).status, 404)
  t.equal((await (await vbrAs('viewer')).post(path, { body: {} })).status, 200)
})

t.test('a health check reads what is there, finds what is corrupted, and repairs it', async t => {
  const { w, vbr, job, backup } = await afterRuns()
  const path = '/api/v1/backups/runHealthcheck'
  for (
    const body of [{}, { jobIds: [winRepo] }, { backupIds: [winRepo] }]
  ) t.equal((await vbr.post(path, { body })).status, 400, JSON.stringify(body))
  const started = await vbr.post(path, { body: { jobIds: [job], backupIds: [backup] } })
  t.match(started, { status: 201, body: { data: [{ sessionType: 'FileBackupHealthCheck', name: 'Health check session Story', jobId: job }], pagination: { total: 1 } } })
  t.equal((await vbr.post(path, { body: { backupIds: [backup] } })).status, 400, 'it is under way')
  await w.untilIdle()
  t.match(await session(vbr, started.body.data[0].id), { result: { result: 'Success' } })

  const [point] = await pointsOf(vbr, job, 'web01')
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject: point.id, state: 'corrupted' } })
  async function check (more: object): Promise<{ result: string, message: string }> {
    const { body } = await vbr.post(path, { body: { backupIds: [backup], ...more } })
    await w.untilIdle()
    return (await session(vbr, body.data[0].id)).result
  }
  t.match(await check({}), { result: 'Failed', message: /Corrupted data.*web01/ })
  t.match(await check({ isRepair: true }), { result: 'Warning', message: /web01/ })
  t.match(await check({}), { result: 'Success' })
})

t.test('what cannot be repaired is removed with what builds on it, if that is wanted', async t => {
  const w = await world()
  const { backupId, objects } = await plantBackup(control, w.name, {
    name: 'Gone', machines: { gone: ['2025-01-10T20:00:00.000Z', '2025-01-11T20:00:00.000Z', '2025-01-12T20:00:00.000Z'] }
  })
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject: objects.gone?.pointIds[1], state: 'corrupted' } })
  const body = { backupIds: [backupId], isRepair: true }
  const first = await w.vbr.post('/api/v1/backups/runHealthcheck', { body })
  await w.untilIdle()
  t.match(await session(w.vbr, first.body.data[0].id), { result: { result: 'Failed' } })
  const second = await w.vbr.post('/api/v1/backups/runHealthcheck', { body: { ...body, repairOptions: { removeNonRepairableDataIfNeeded: true } } })
  await w.untilIdle()
  t.match(await session(w.vbr, second.body.data[0].id), { result: { result: 'Warning' } })
  t.equal((await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${backupId}`)).body.pagination.total, 1)
})
