import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { domainControllersBackup, legacyErp } from '../../estate/vbr/backups.js'
import { extentA, nas, winRepo } from '../../estate/vbr/repositories.js'
import { session, space } from '../backups/stories.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const shares = '/api/v1/backups/unstructuredData/copyTo'

const all = async (vbr: Client, query: string): Promise<Reply['body'][]> => (await vbr.get(`/api/v1/${query}`)).body.data
const exported = (vbr: Client) => all(vbr, 'backups?nameFilter=*Exported*')
const pointsIn = async (vbr: Client, id: string): Promise<number> =>
  (await vbr.get(`/api/v1/restorePoints?backupIdFilter=${id}`)).body.pagination.total
/** What the jobs of a share and of a bucket have written. */
const unstructured = async (vbr: Client): Promise<Reply['body'][]> =>
  (await all(vbr, 'backups?limit=100')).filter(({ jobType }) => ['FileBackup', 'ObjectStorageBackup'].includes(jobType))

t.test('1.3-rev1 copies several backups into a repository and an archive repository at once', async t => {
  const { vbr, vbrAt, untilIdle } = await world()
  const old = vbrAt('1.3-rev1')
  const before = await space(vbr, nas)
  const backupIds = [domainControllersBackup, legacyErp]
  const body = { backupIds, backupRepository: nas, archiveRepository: winRepo }
  const started = await old.post('/api/v1/backups/copyTo', { body })
  t.match(started, { status: 201, body: { sessionType: 'CopyBackup', name: 'Copy Backup', state: 'Working' } })
  const { jobId } = (await vbr.get(`/api/v1/backups/${domainControllersBackup}`)).body
  t.match(await all(vbr, `jobs/states?idFilter=${jobId}`), [{ status: 'Disabled' }])
  for (const id of backupIds) {
    const again = await old.post('/api/v1/backups/copyTo', { body: { ...body, backupIds: [id] } })
    t.match(again, { status: 400, body: { message: /in use/ } }, 'both are in hand')
  }
  await untilIdle()
  t.match(await session(vbr, started.body.id), { state: 'Stopped', result: { result: 'Success' } })
  t.match(await all(vbr, `jobs/states?idFilter=${jobId}`), [{ status: 'Stopped' }])
  const copies = await exported(vbr)
  t.same(copies.map(({ name, repositoryId }) => `${name} ${repositoryId}`).sort(), [
    `Domain Controllers (Exported) ${nas}`, `Domain Controllers (Exported) ${winRepo}`,
    `Legacy ERP (Exported) ${nas}`, `Legacy ERP (Exported) ${winRepo}`
  ].sort())
  for (const copy of copies) {
    const source = copy.name.startsWith('Legacy') ? legacyErp : domainControllersBackup
    t.equal(await pointsIn(vbr, copy.id), await pointsIn(vbr, source), copy.name)
  }
  t.ok((await space(vbr, nas)).usedSpaceGB > before.usedSpaceGB)
  for (const revision of ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev2']) {
    const reply = await vbrAt(revision).post('/api/v1/backups/copyTo', { body })
    t.equal(reply.status, 405, `${revision} has only a backup of that id there`)
  }
})

t.test('backups of shares are copied whole; what fails waits for an action, and an undo leaves nothing', async t => {
  const { name, vbr, vbrAt, untilIdle } = await world()
  const sources = await unstructured(vbr)
  t.ok(sources.length > 1, 'a share and a bucket')
  const backupIds = sources.map(({ id }) => id)
  const settings = { coldStorageRetrievalMode: 'AmazonBulk', sendNotificationMail: true, notificationHours: 2 }
  const body = { backupIds, backupRepository: nas, archiveRepository: winRepo, coldStorageRetrievalSettings: settings }
  const used = [await space(vbr, nas), await space(vbr, winRepo)]

  const object = (await all(vbr, `backups/${backupIds[1]}/objects`))[0].name
  const outcome = { session: 'CopyBackup', object, result: 'Failed', message: 'The cable is out.' }
  await control.post(`/api/worlds/${name}/outcomes`, { body: outcome })
  const failing = await vbr.post(shares, { body })
  t.match(failing, { status: 201, body: { sessionType: 'CopyBackup', platformName: 'UnstructuredData' } })
  await untilIdle()
  t.match(await session(vbr, failing.body.id), { state: 'ActionRequired' })
  t.match((await vbr.get('/api/v1/backups/moveCopySessions')).body, [{ id: failing.body.id, sessionType: 'CopyBackup' }])
  t.equal((await exported(vbr)).length, 2, 'one of the two has been copied twice')
  await vbr.post(`/api/v1/backups/moveCopySessions/${failing.body.id}/manage`, { body: { action: 'StopAndUndo' } })
  await untilIdle()
  t.same(await exported(vbr), [])
  t.same([await space(vbr, nas), await space(vbr, winRepo)], used)

  const { body: { id } } = await vbr.post(shares, { body: { backupIds, backupRepository: nas } })
  await untilIdle()
  t.match(await session(vbr, id), { state: 'Stopped', result: { result: 'Success' } })
  const copies = await exported(vbr)
  t.same(copies.map(({ repositoryId, platformName }) => [repositoryId, platformName]), backupIds.map(() => [nas, 'UnstructuredData']))
  const [copied] = await all(vbr, `backups/${copies[0].id}/objects`)
  const [point] = await all(vbr, `restorePoints?backupIdFilter=${copies[0].id}`)
  t.match([copied, point], [{ platformName: 'UnstructuredData' }, { allowedOperations: ['StartFlrRestore'] }])
  t.equal((await vbrAt('1.3-rev1').post(shares, { body })).status, 404)
})

t.test('a copy that cannot be is refused, and changes nothing', async t => {
  const { vbr, vbrAt, vbrAs } = await world()
  const [{ id: share }] = await unstructured(vbr)
  const good = { backupIds: [share], backupRepository: nas }
  const wrong: Array<[object, RegExp]> = [
    [{ backupIds: [] }, /'backupIds' must not be empty/],
    [{ backupIds: [share, nowhere] }, /no backup with ID/],
    [{ backupRepository: nowhere }, /no backup repository/],
    [{ backupRepository: extentA }, /extent/],
    [{ archiveRepository: nowhere }, /no backup repository/],
    [{ archiveRepository: nas }, /must not be the same/]
  ]
  for (const [part, message] of wrong) {
    const body = { ...good, ...part }
    t.match(await vbr.post(shares, { body }), { status: 400, body: { message } }, JSON.stringify(part))
    t.match(await vbrAt('1.3-rev1').post('/api/v1/backups/copyTo', { body }), { status: 400, body: { message } })
  }
  const machines = await vbr.post(shares, { body: { ...good, backupIds: [share, legacyErp] } })
  t.match(machines, { status: 400, body: { message: /Legacy ERP is no backup of unstructured data/ } })
  const coldStorageRetrievalSettings = { sendNotificationMail: true }
  const mail = await vbr.post(shares, { body: { ...good, coldStorageRetrievalSettings } })
  t.match(mail, { status: 400, body: { message: /'notificationHours' is required/ } })
  t.same((await all(vbr, 'sessions?typeFilter=CopyBackup')), [])
  t.equal((await (await vbrAs('viewer')).post(shares, { body: good })).status, 403)
  t.equal((await (await vbrAs('operator')).post(shares, { body: { ...good, backupIds: [nowhere] } })).status, 400)
})
