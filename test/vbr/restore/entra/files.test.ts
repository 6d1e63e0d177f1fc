import t from 'tap'
import { filesIn } from '../../../estate/archives.js'
import { startTest } from '../../../estate/simulator.js'
import { browse, type Item, mount, nowhere, plantTenantBackup, restoring } from './stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const logs = { jobType: 'EntraIDAuditLogBackup', logsSince: '2024-12-20T00:00:00.000Z' }
const times = ['2025-01-10T22:00:00.000Z', '2025-01-14T22:00:00.000Z']

t.test('the logs of a tenant are mounted, browsed and downloaded as files of a share are', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  const { backupId, pointIds } = await plantTenantBackup({ ...w, control }, times, logs)
  const mounted = await vbr.post(`${restoring}/auditLog`, { body: { backupId, autoUnmount: { isEnabled: false } } })
  t.match(mounted, { status: 201, body: { properties: { pathSeparator: '/' }, sourceProperties: { backupId } } })
  const at = `/api/v1/backupBrowser/flr/unstructuredData/${mounted.body.sessionId}`
  const namesIn = async (where: string, path: string): Promise<string[]> =>
    (await vbr.post(`${where}/browse`, { body: { path } })).body.items.map(({ name }: { name: string }) => name)
  t.same(await namesIn(at, '/'), ['AuditLogs', 'SignInLogs'])
  const days = await namesIn(at, '/AuditLogs/2025/01')
  t.ok(days.includes('2025-01-14.json') && !days.includes('2025-01-15.json'))
  t.ok((await namesIn(at, '/AuditLogs/2024/12')).includes('2024-12-20.json'))
  const prepared = (await vbr.post(`${at}/prepareDownload`, { body: { sourcePath: ['/AuditLogs/2025/01'], isRecursive: true } })).body
  await untilIdle()
  t.equal(Object.keys(filesIn((await vbr.get(`${at}/prepareDownload/${prepared.id}/download`)).bytes)).length, days.length)
  t.equal((await vbr.post(`${at}/restore`, { body: { sourcePath: ['/AuditLogs'] } })).status, 400, 'nothing is put back into a cloud')
  const copied = await vbr.post(`${at}/copyTo`, { body: { sourcePath: ['/AuditLogs'], copyToBackupServer: true, path: 'C:\\Logs', isRecursive: true } })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${copied.body.id}`)).body, { result: 'Success' })

  const older = await vbr.post(`${restoring}/auditLog`, { body: { backupId, restorePointId: pointIds[0] } })
  const before = await namesIn(`/api/v1/backupBrowser/flr/unstructuredData/${older.body.sessionId}`, '/SignInLogs/2025/01')
  t.ok(!before.includes('2025-01-14.json') && before.includes('2025-01-10.json'))
  t.match(await vbr.del(`/api/v1/backups/${backupId}`), { status: 400 })
  t.match(await vbr.post(`${restoring}/auditLog/${mounted.body.sessionId}/unmount`), { status: 201, body: { state: 'Stopped' } })
  t.equal((await vbr.post(`${restoring}/auditLog/${mounted.body.sessionId}/unmount`)).status, 404)
  t.equal((await vbr.get(at)).status, 404)

  const tenant = await plantTenantBackup({ ...w, control }, times)
  t.equal((await vbr.post(`${restoring}/auditLog`, { body: { backupId: tenant.backupId } })).status, 400)
  t.equal((await vbr.post(`${restoring}/auditLog`, { body: { restorePointId: tenant.pointIds[0] } })).status, 400)
  t.equal((await vbr.post(`${restoring}/tenant`, { body: { backupId } })).status, 400)
})

t.test('items are downloaded as JSON, a file for each', async t => {
  const w = await world()
  const { vbr } = w
  const { backupId, pointIds } = await plantTenantBackup({ ...w, control }, times)
  const { at } = await mount(vbr, backupId)
  const [group, other] = await browse(vbr, backupId, 'Group') as [Item, Item]
  const itemsOf = (...ids: string[]) => ({ body: { items: ids.map(itemId => ({ itemId, restorePointId: pointIds[1] })), reason: 'Audit' } })
  const { status, headers, bytes } = await vbr.post(`${at}/exportToJsonDownload`, itemsOf(group.id, other.id))
  t.equal(status, 200)
  t.match(headers, { 'content-disposition': /\.zip/ })
  const files = Object.keys(filesIn(bytes))
  t.equal(files.length, 2)
  t.ok(files.some(path => path.endsWith(`_${group.id}.json`)))
  for (const wrong of [itemsOf(), itemsOf(nowhere)]) t.equal((await vbr.post(`${at}/exportToJsonDownload`, wrong)).status, 400)
})
