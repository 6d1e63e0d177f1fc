import t from 'tap'
import { startTest, type Client, type Reply, type TestWorld } from '../../estate/simulator.js'
import { plantBackup } from '../../estate/planted-backups.js'
import { financeEncrypted, homeFoldersCopy, shopMediaCopy, webTier } from '../../estate/vbr/jobs.js'
import { extentA, hardened, nas, winRepo } from '../../estate/vbr/repositories.js'
import { makeJob, pointsOf, runJob, session, space, startJob, types } from '../backups/stories.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const waiting = '/api/v1/backups/moveCopySessions'

async function afterRuns () {
  const w = await world()
  const job = await makeJob(w.vbr)
  await runJob(w, job)
  await runJob(w, job)
  return { w, vbr: w.vbr, job, backup: await backupOf(w.vbr, job) }
}

const backupOf = async (vbr: Client, job: string): Promise<string> => (await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)).body.data[0].id
const named = async (vbr: Client, name: string): Promise<Reply['body']> => (await vbr.get(`/api/v1/backups?nameFilter=${encodeURIComponent(name)}`)).body.data[0]
const moveTo = (vbr: Client, backup: string, targetRepositoryId: string): Promise<Reply> =>
  vbr.post(`/api/v1/backups/${backup}/moveTo`, { body: { targetRepositoryId } })
const fail = (w: TestWorld, kind: string, object: string): Promise<Reply> =>
  control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: kind, object, result: 'Failed', message: 'The cable is out.' } })
const stateOf = async (vbr: Client, job: string): Promise<Reply['body']> => (await vbr.get(`/api/v1/jobs/states?idFilter=${job}`)).body.data[0]

t.test('a backup goes to another repository, with its space, and its job goes on there', async t => {
  const { w, vbr, job, backup } = await afterRuns()
  const [from, to] = [await space(vbr, winRepo), await space(vbr, nas)]
  const started = await moveTo(vbr, backup, nas)
  t.match(started, { status: 201, body: { sessionType: 'PerVmMoveBackup', name: 'Move Backup', jobId: job, state: 'Working' } })
  t.match(await stateOf(vbr, job), { status: 'Disabled' }, 'its job is disabled meanwhile')
  t.match(await moveTo(vbr, backup, nas), { status: 400, body: { message: /in use/ } })
  const [point] = await pointsOf(vbr, job)
  const restore = await vbr.post('/api/v1/restore/vmRestore/vSphere', { body: { type: 'OriginalLocation', restorePointId: point.id } })
  t.match(restore, { status: 400, body: { message: /being moved/ } })
  await w.untilIdle()
  t.match(await session(vbr, started.body.id), { state: 'Stopped', result: { result: 'Success' } })
  t.match((await vbr.get(`/api/v1/backups/${backup}`)).body, { repositoryId: nas, jobId: job })
  t.match((await vbr.get(`/api/v1/jobs/${job}`)).body, { storage: { backupRepositoryId: nas } })
  t.match(await stateOf(vbr, job), { status: 'Stopped', repositoryId: nas })
  const { backupSize } = (await vbr.post(`/api/v1/backups/${backup}/details`, { body: {} })).body
  const moved = (await space(vbr, nas)).usedSpaceGB - to.usedSpaceGB
  t.ok(Math.abs(moved - backupSize / 2 ** 30) < 0.2, `${moved} GB have come`)
  t.ok(Math.abs(from.usedSpaceGB - (await space(vbr, winRepo)).usedSpaceGB - moved) < 0.2, 'and are gone where they were')
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job, 'web01')), 'FII', 'the chain goes on')
  t.equal((await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)).body.pagination.total, 1)
})

t.test('what part of a move has failed waits for an action, which another session carries out', async t => {
  for (const action of ['Retry', 'ForgetFailed', 'StopAndUndo']) {
    const { w, vbr, job, backup } = await afterRuns()
    const from = await space(vbr, winRepo)
    await fail(w, 'MoveBackup', 'web02')
    const { body: { id } } = await moveTo(vbr, backup, nas)
    await w.untilIdle()
    t.match(await session(vbr, id), { state: 'ActionRequired', result: { result: 'Warning', message: /action/ } })
    t.match((await vbr.get(waiting)).body, [{ id, sessionType: 'PerVmMoveBackup' }])
    t.match(await stateOf(vbr, job), { status: 'Disabled' })
    t.equal((await vbr.post(`/api/v1/jobs/${job}/start`, { body: {} })).status, 400)
    t.equal((await vbr.post(`${waiting}/${nowhere}/manage`, { body: { action } })).status, 404)
    const managed = await vbr.post(`${waiting}/${id}/manage`, { body: { action } })
    t.match(managed, { status: 201, body: { sessionType: 'PerVmMoveBackup', state: 'Working' } }, action)
    t.match(await session(vbr, id), { state: 'Stopped', result: { result: 'Warning', message: /web02 Error: The cable is out/ } })
    t.match(await vbr.post(`${waiting}/${id}/manage`, { body: { action } }), { status: 400 })
    await w.untilIdle()
    t.match(await session(vbr, managed.body.id), { state: 'Stopped', result: { result: 'Success' } })
    t.same((await vbr.get(waiting)).body, [])
    t.match(await stateOf(vbr, job), { status: 'Stopped' }, 'the job is enabled again')
    const { body: { repositoryId } } = await vbr.get(`/api/v1/backups/${backup}`)
    t.equal(repositoryId, action === 'StopAndUndo' ? winRepo : nas)
    const names = (await vbr.get(`/api/v1/backups/${backup}/objects`)).body.data.map(({ name }: { name: string }) => name).sort()
    t.same(names, action === 'ForgetFailed' ? ['web01'] : ['web01', 'web02'])
    if (action === 'ForgetFailed') t.match(await named(vbr, 'Story (Orphaned)'), { repositoryId: winRepo })
    if (action === 'StopAndUndo') t.same(await space(vbr, winRepo), from, 'everything is where it was')
  }
})

t.test('immutable files are copied, and stay where they are as a backup of no job', async t => {
  const w = await world()
  const { backupId } = await plantBackup(control, w.name, { name: 'Kept', repositoryId: hardened, machines: { kept: ['2025-01-14T20:00:00.000Z'] } })
  await moveTo(w.vbr, backupId, nas)
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/backups/${backupId}`)).body, { name: 'Kept', repositoryId: nas })
  const left = await named(w.vbr, 'Kept (Orphaned)')
  t.match(left, { repositoryId: hardened })
  t.equal((await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${left.id}`)).body.pagination.total, 1)
  t.equal((await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${backupId}`)).body.pagination.total, 1)
})

t.test('a move that cannot be is refused, and one of a job at work fails', async t => {
  const { w, vbr, job, backup } = await afterRuns()
  t.equal((await moveTo(vbr, nowhere, nas)).status, 404)
  const refused: Array<[string, RegExp]> = [[nowhere, /no backup repository/], [winRepo, /already/], [extentA, /extent/]]
  for (const [target, message] of refused) {
    t.match(
      await moveTo(vbr, backup, target), { status: 400, body: { message } }, target
    )
  }
  const { body } = await vbr.get(`/api/v1/jobs/${job}`)
  body.storage.advancedSettings.backupModeType = 'ReverseIncremental'
  t.equal((await vbr.put(`/api/v1/jobs/${job}`, { body })).status, 200)
  await startJob(vbr, job)
  const { body: { id } } = await moveTo(vbr, backup, nas)
  await w.untilIdle()
  t.match(await session(vbr, id), { result: { result: 'Failed', message: /running/ } })
  t.match(await stateOf(vbr, job), { status: 'Stopped', repositoryId: winRepo })
})

t.test('machines go to another job, which goes on with their chains', async t => {
  const { w, vbr, job, backup } = await afterRuns()
  const other = await makeJob(vbr, { name: 'Other', machines: ['app01'], repository: nas })
  const path = `/api/v1/backups/${backup}/objects/moveTo`
  const objects = (await vbr.get(`/api/v1/backups/${backup}/objects`)).body.data
  const web01 = objects.find(({ name }: { name: string }) => name === 'web01')
  const refused: Array<[object, number, RegExp]> = [
    [{ targetJobId: nowhere }, 400, /no job/], [{ targetJobId: job }, 400, /already/], [{ targetJobId: webTier }, 400, /processes/],
    [{ targetJobId: financeEncrypted }, 400, /encrypts/], [{ targetJobId: other, backupObjects: [nowhere] }, 404, /not found/]
  ]
  for (const [body, status, message] of refused) {
    t.match(
      await vbr.post(path, { body }), { status, body: { message } }, JSON.stringify(body)
    )
  }

  const started = await vbr.post(`${path}?moveAssociatedBackupCopies=true`, { body: { targetJobId: other, backupObjects: [web01.id] } })
  t.match(started, { status: 201, body: { sessionType: 'PerVmMoveBackup' } })
  for (const id of [job, other]) t.match(await stateOf(vbr, id), { status: 'Disabled' })
  await w.untilIdle()
  t.match(await session(vbr, started.body.id), { result: { result: 'Success' } })
  t.match((await vbr.get(`/api/v1/jobs/${job}`)).body.virtualMachines.excludes.vms, [{ name: 'web01', objectId: 'vm-107' }])
  t.match((await vbr.get(`/api/v1/jobs/${other}`)).body.virtualMachines.includes.map(
    (row: Reply['body']) => (row.inventoryObject ?? row).name), ['app01', 'web01'])
  t.equal(types(await pointsOf(vbr, other, 'web01')), 'FI')
  await runJob(w, other)
  t.equal(types(await pointsOf(vbr, other, 'web01')), 'FII')
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job, 'web01')), '')
  t.equal(types(await pointsOf(vbr, job, 'web02')), 'FII')
})

t.test('a copy is a backup of no job beside the one that it was made of, and may go by itself', async t => {
  const { w, vbr, job, backup } = await afterRuns()
  const path = '/api/v1/backups/machines/copyTo'
  const wrong = [
    { backupId: backup }, { backupId: backup, repositoryId: nas, targetFolder: '\\\\nas\\x' }, { backupId: nowhere, repositoryId: nas },
    { backupId: backup, repositoryId: nowhere }, { backupId: backup, repositoryId: nas, deleteAutomatically: true },
    { backupId: backup, repositoryId: nas, retentionPeriod: 'In1Week' }, { backupId: backup, targetFolder: 'nowhere' }
  ]
  for (const body of wrong) t.equal((await vbr.post(path, { body })).status, 400, JSON.stringify(body))
  const started = await vbr.post(path, { body: { backupId: backup, repositoryId: nas, deleteAutomatically: true, retentionPeriod: 'In1Week' } })
  t.match(started, { status: 201, body: { sessionType: 'PerVmCopyBackup', jobId: job } })
  await w.untilIdle()
  const copy = await named(vbr, 'Story (Exported)')
  t.match(copy, { repositoryId: nas, jobId: /^0{8}/ })
  t.equal((await vbr.get(`/api/v1/restorePoints?backupIdFilter=${copy.id}`)).body.pagination.total, 4)
  t.equal((await vbr.get(`/api/v1/backups/${copy.id}/backupFiles`)).body.pagination.total, 4)
  t.equal(types(await pointsOf(vbr, job, 'web01')), 'FI', 'what it was made of stays')
  const used = await space(vbr, nas)
  // Nothing else comes there meanwhile.
  for (const id of [homeFoldersCopy, shopMediaCopy]) await vbr.post(`/api/v1/jobs/${id}/disable`)
  await w.advance('8d')
  t.equal((await vbr.get(`/api/v1/backups/${copy.id}`)).status, 404, 'a week later it is gone')
  t.ok((await space(vbr, nas)).usedSpaceGB < used.usedSpaceGB)

  const [{ id: objectId }] = (await vbr.get(`/api/v1/backups/${backup}/objects`)).body.data
  await fail(w, 'CopyBackup', 'web02')
  const partly = await vbr.post(path, { body: { backupId: backup, backupObjects: [objectId], targetFolder: '\\\\fileserver\\copies' } })
  await w.untilIdle()
  t.match(await session(vbr, partly.body.id), { state: /ActionRequired|Stopped/ })
  const total = (await vbr.get('/api/v1/backups?nameFilter=*Exported*')).body.pagination.total
  t.equal(total, 0, 'what lies in a folder is in no list')
})

t.test('who may move and copy follows the document', async t => {
  const { vbrAs } = await world()
  const operator = await vbrAs('operator')
  t.equal((await moveTo(operator, nowhere, nas)).status, 403)
  t.equal((await operator.get(waiting)).status, 403)
  t.equal((await operator.post('/api/v1/backups/machines/copyTo', { body: { backupId: nowhere, repositoryId: nas } })).status, 400)
})
