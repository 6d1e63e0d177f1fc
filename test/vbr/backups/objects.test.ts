import t from 'tap'
import { plantBackup } from '../../estate/planted-backups.js'
import { startTest, type Reply } from '../../estate/simulator.js'
import { erpOld, legacyErp } from '../../estate/vbr/backups.js'
import { noId } from '../../estate/ids.js'

const { world, control } = await startTest(t)

const objects = '/api/v1/backupObjects'
const revisions = ['1.1-rev0', '1.1-rev1', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '8c000000-0000-4000-8000-0000000000ff'

const names = ({ body }: Reply): string[] => body.data.map(({ name }: { name: string }) => name)
const times = ({ body }: Reply): string[] => body.data.map(({ creationTime }: { creationTime: string }) => creationTime)

async function planted () {
  const made = await world()
  const zoo = await plantBackup(control, made.name, {
    name: 'Zebra daily',
    machines: {
      'zoo-web': ['2025-01-11T21:10:00.000Z'],
      'zoo-db': ['2025-01-10T21:00:00.000Z', '2025-01-12T21:00:00.000Z', '2025-01-11T21:00:00.000Z']
    }
  })
  return { ...made, zoo, db: zoo.objects['zoo-db']?.id ?? '' }
}

t.test('a machine in a backup tells where it is, and how often it can be restored, in every revision', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const { status, body } = await vbrAt(revision).get(`${objects}/${erpOld}`)
    t.equal(status, 200, revision)
    t.match(body, {
      id: erpOld,
      name: 'erp-old',
      type: 'VM',
      platformName: 'VMware',
      platformId: noId,
      viType: 'VirtualMachine',
      objectId: 'vm-412',
      path: 'vcenter01.lindwurm.example\\Belgrade\\Prod\\esx02.lindwurm.example\\erp-old',
      restorePointsCount: 3
    })
    t.equal(body.size, revision === '1.3-rev2' ? 171_798_691_840 : undefined)
    t.equal(body.backupId, revision === '1.3-rev2' ? legacyErp : undefined)
  }
})

t.test('machines are found by name, platform and type', async t => {
  const { vbr, vbrAt } = await planted()
  const found = async (query: string): Promise<string[]> => names(await vbr.get(`${objects}?nameFilter=zoo*&${query}`)).sort()
  const both = ['zoo-db', 'zoo-web']
  t.same(await found('platformNameFilter=VmWare'), both, 'in any case, as clients send it')
  t.same(await found('platformNameFilter=HyperV'), [])
  t.same(await found(`platformIdFilter=${noId}`), both)
  t.same(await found(`platformIdFilter=${erpOld}`), [])
  t.same(await found('typeFilter=vm'), both)
  t.same(await found('typeFilter=Directory'), [])
  t.same(await found('viTypeFilter=VirtualMachine'), both)
  t.same(await found('viTypeFilter=Template'), [])
  t.same(names(await vbr.get(`${objects}?nameFilter=*oo-d*`)), ['zoo-db'])
  t.same(names(await vbrAt('1.1-rev0').get(`${objects}?platformNameFilter=NasBackup`)), [])
  for (const query of ['platformNameFilter=Solaris', 'platformIdFilter=x', 'orderColumn=Size&orderAsc=true', 'limit=-1']) {
    t.match(await vbr.get(`${objects}?${query}`), { status: 400, body: { errorCode: 'UnexpectedContent' } }, query)
  }
})

t.test('machines are ordered by name, id, platform and type, and paged', async t => {
  const { vbr } = await planted()
  const list = async (query: string): Promise<Reply> => vbr.get(`${objects}?nameFilter=zoo*&${query}`)
  t.same(names(await list('')), ['zoo-web', 'zoo-db'], 'in their own order they stand as they were made')
  t.same(names(await list('orderColumn=Name&orderAsc=true')), ['zoo-db', 'zoo-web'])
  t.same(names(await list('orderColumn=ObjectId&orderAsc=false')), ['zoo-db', 'zoo-web'])
  for (const column of ['PlatformId', 'Type']) t.equal((await list(`orderColumn=${column}&orderAsc=true`)).body.data.length, 2)
  const page = await list('skip=1&limit=5')
  t.same(names(page), ['zoo-db'])
  t.same(page.body.pagination, { total: 2, count: 1, skip: 1, limit: 5 })
})

t.test('a machine of a platform that a revision cannot describe is not in its lists', async t => {
  const { vbrAt, name, zoo } = await planted()
  const { body: added } = await control.post(`/api/worlds/${name}/collections/vbr.backupObjects`, {
    body: {
      name: 'zoo-hv',
      backupId: zoo.backupId,
      type: 'VM',
      platformName: 'HyperV',
      platformId: noId,
      objectId: '8a689010-07a6-4b3c-9a26-786c8fad2e70',
      restorePointsCount: 0
    }
  })
  for (const revision of revisions) {
    const found = names(await vbrAt(revision).get(`${objects}?nameFilter=zoo*&orderColumn=Name&orderAsc=true`))
    t.equal(found.includes('zoo-hv'), revision === '1.3-rev2', revision)
    const inside = names(await vbrAt(revision).get(`/api/v1/backups/${zoo.backupId}/objects`))
    t.equal(inside.includes('zoo-hv'), revision === '1.3-rev2', revision)
    t.equal((await vbrAt(revision).get(`${objects}/${added.id}`)).status, revision === '1.3-rev2' ? 200 : 404, revision)
  }
})

t.test('the restore points of a machine are given newest first, all of them where there are no pages', async t => {
  const { vbrAt, db } = await planted()
  for (const revision of revisions) {
    const reply = await vbrAt(revision).get(`${objects}/${db}/restorePoints?limit=2`)
    const paged = ['1.3-rev1', '1.3-rev2'].includes(revision)
    const all = ['2025-01-12T22:00:00+01:00', '2025-01-11T22:00:00+01:00', '2025-01-10T22:00:00+01:00']
    t.same(times(reply), paged ? all.slice(0, 2) : all, revision)
    t.same(reply.body.pagination, { total: 3, count: paged ? 2 : 3, skip: 0, limit: paged ? 2 : 3 })
  }
})

t.test('since 1.3-rev1 the restore points of a machine are filtered and ordered', async t => {
  const { vbr, vbrAt, db, zoo } = await planted()
  const total = async (query: string, client = vbr): Promise<number> =>
    (await client.get(`${objects}/${db}/restorePoints?${query}`)).body.pagination.total
  t.equal(await total('createdAfterFilter=2025-01-11T00:00:00Z'), 2)
  t.equal(await total('createdAfterFilter=2025-01-11T00:00:00Z&createdBeforeFilter=2025-01-12T00:00:00Z'), 1)
  t.equal(await total('createdAfterFilter=2025-01-11T00:00:00Z', vbrAt('1.2-rev1')), 3, 'not a filter yet')
  t.equal(await total('typeFilter=Full'), 1)
  t.equal(await total('typeFilter=Full&typeFilter=Increment'), 3)
  t.equal(await total('malwareStatusFilter=Infected'), 0)
  t.equal(await total(`backupIdFilter=${zoo.backupId}`), 3)
  t.equal(await total(`backupIdFilter=${unknown}`), 0)
  t.equal(await total('platformNameFilter=vmware&nameFilter=zoo*'), 3)
  t.same(times(await vbr.get(`${objects}/${db}/restorePoints?orderColumn=CreationTime&orderAsc=true&limit=1`)),
    ['2025-01-10T22:00:00+01:00'])
})

t.test('a machine that is not there is 404', async t => {
  const { vbr } = await world()
  for (const path of [unknown, `${unknown}/restorePoints`]) {
    t.match(await vbr.get(`${objects}/${path}`), { status: 404, body: { errorCode: 'NotFound', status: 404, message: new RegExp(unknown) } })
  }
})
