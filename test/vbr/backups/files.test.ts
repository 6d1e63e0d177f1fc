import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { domainControllersBackup, erpOld, erpOldFull, erpOldNewest, legacyErp } from '../../estate/vbr/backups.js'

const { world } = await startTest(t)

const files = (backup: string): string => `/api/v1/backups/${backup}/backupFiles`
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
interface BackupFile {
  id: string, name: string, restorePointIds: string[], dataSize: number, backupSize: number, dedupRatio: number,
  compressRatio: number, creationTime: string, gfsPeriods: string[]
}

t.test('each restore point lies in a file of its own, named, sized and dated as it', async t => {
  const w = await world()
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const { get } = w.vbrAt(revision)
    const { data, pagination } = (await get(files(legacyErp))).body as { data: BackupFile[], pagination: object }
    t.match(pagination, { total: 3, count: 3 }, revision)
    t.same(data.map(({ restorePointIds: [id] }) => id)[0], erpOldNewest, 'newest first')
    t.same(data.at(-1)?.restorePointIds, [erpOldFull])
    for (const file of data) {
      t.match(file.name, /\\Legacy ERP\\erp-old\.vm-412D\d{4}-\d\d-\d\dT\d{6}_[0-9A-F]{4}\.(vbk|vib)$/)
      const left = file.dataSize * file.dedupRatio / 100 * file.compressRatio / 100
      t.ok(Math.abs(left - file.backupSize) <= 0.03 * file.backupSize + 1, `${file.dedupRatio} x ${file.compressRatio}`)
      const local = file.creationTime.slice(0, 19).replaceAll(':', '')
      t.ok(file.name.includes(`D${local}`), 'the time is in its name')
      t.same((await get(`${files(legacyErp)}/${file.id}`)).body, file)
    }
    t.match(data[0], revision === '1.3-rev2' ? { objectIds: [erpOld], severity: 'Suspicious' } : { objectId: erpOld })
  }
  const point = (await w.vbr.get(`/api/v1/restorePoints/${erpOldNewest}`)).body
  t.equal((await w.vbr.get(`${files(legacyErp)}/${point.backupFileId}`)).status, 200, 'points name their files')
})

t.test('files are found by name, time and period, and ordered', async t => {
  const w = await world()
  const all = (await w.vbr.get(files(domainControllersBackup))).body.data as BackupFile[]
  const found = async (query: string): Promise<BackupFile[]> => (await w.vbr.get(`${files(domainControllersBackup)}?${query}`)).body.data
  t.ok(all.length > 4)
  t.same((await found('nameFilter=*.vbk')).length, all.filter(({ name }) => name.endsWith('.vbk')).length)
  t.same(await found('gfsPeriodFilter=None'), all.filter(({ gfsPeriods }) => gfsPeriods.includes('None')))
  const sizes = (await found('orderColumn=BackupSize&orderAsc=true')).map(({ backupSize }) => backupSize)
  t.same(sizes, [...sizes].sort((a, b) => a - b))
  t.same((await found('skip=1&limit=2')).map(({ id }) => id), all.slice(1, 3).map(({ id }) => id))
  t.equal((await w.vbr.get(files(nowhere))).status, 404)
  t.equal((await w.vbr.get(`${files(legacyErp)}/${nowhere}`)).status, 404)
  t.equal((await w.vbrAt('1.1-rev0').get(files(legacyErp))).status, 404)
})

t.test('what somebody says of a file holds, whatever is found later', async t => {
  const w = await world()
  const { backupFileId } = (await w.vbr.get(`/api/v1/restorePoints/${erpOldNewest}`)).body
  const file = `${files(legacyErp)}/${backupFileId}`
  t.match(await w.vbr.post(`${file}/markAsInfected`), { status: 200, body: { severity: 'Infected' } })
  t.equal((await w.vbr.get(`/api/v1/restorePoints/${erpOldNewest}`)).body.malwareStatus, 'Infected')
  t.match(await w.vbr.post(`${file}/markAsClean`), { status: 200, body: { severity: 'Clean' } })
  await w.vbr.post('/api/v1/malwareDetection/events', {
    body: { detectionTimeUtc: '2025-01-15T08:00:00Z', machine: { fqdn: 'erp-old', backupObjectId: erpOld }, details: 'x', engine: 'x' }
  })
  t.equal((await w.vbr.get(`/api/v1/restorePoints/${erpOldNewest}`)).body.malwareStatus, 'Clean')
  t.equal((await (await w.vbrAs('viewer')).post(`${file}/markAsClean`)).status, 403)
  t.equal((await w.vbr.post(`${files(legacyErp)}/${nowhere}/markAsClean`)).status, 404)
})
