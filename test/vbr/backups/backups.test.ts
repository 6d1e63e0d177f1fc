import t from 'tap'
import { plantBackup } from '../../estate/planted-backups.js'
import { startTest, type Reply } from '../../estate/simulator.js'
import { erpOldFull, legacyErp } from '../../estate/vbr/backups.js'
import { defaultRepository, winRepo } from '../../estate/vbr/repositories.js'
import { noId } from '../../estate/ids.js'

const { world, control } = await startTest(t)

const backups = '/api/v1/backups'
const revisions = ['1.1-rev0', '1.1-rev1', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '8b000000-0000-4000-8000-0000000000ff'
const job = '4c000000-0000-4000-8000-0000000000a1'
const otherJob = '4c000000-0000-4000-8000-0000000000a2'

const names = ({ body }: Reply): string[] => body.data.map(({ name }: { name: string }) => name)

/** Two backups that only these tests know, besides those of the estate. */
async function planted () {
  const made = await world()
  const first = await plantBackup(control, made.name, {
    name: 'Zebra daily',
    jobId: job,
    machines: { 'zoo-db': ['2025-01-10T21:00:00.000Z', '2025-01-11T21:00:00.000Z'], 'zoo-web': ['2025-01-11T21:10:00.000Z'] }
  })
  const second = await plantBackup(control, made.name, {
    name: 'Zebra weekly', jobId: otherJob, repositoryId: defaultRepository, machines: { 'zoo-db': ['2025-01-12T20:00:00.000Z'] }
  })
  return { ...made, first, second }
}

t.test('a backup is called as its job and says where it lies, in every revision', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const { status, body } = await vbrAt(revision).get(`${backups}/${legacyErp}`)
    t.equal(status, 200, revision)
    t.match(body, {
      id: legacyErp,
      name: 'Legacy ERP',
      platformName: 'VMware',
      platformId: noId,
      creationTime: '2024-11-30T21:00:14+01:00',
      repositoryId: winRepo,
      [revision.startsWith('1.1') ? 'policyTag' : 'policyUniqueId']: ''
    })
    t.equal(body.jobType, revision.startsWith('1.3') ? 'VSphereBackup' : undefined)
    t.equal(body.repositoryName, revision.startsWith('1.3') ? 'WIN-REPO01' : undefined)
    t.same(Object.keys(body).filter(name => /orphan/i.test(name)), [], 'that its job is gone is no member')
    t.ok((await vbrAt(revision).get(`${backups}?nameFilter=legacy erp`)).body.data.some(
      ({ id }: { id: string }) => id === legacyErp))
  }
})

t.test('a backup that is not there is 404, a malformed id 400', async t => {
  const { vbr } = await world()
  t.match(await vbr.get(`${backups}/${unknown}`), { status: 404, body: { errorCode: 'NotFound', status: 404, message: new RegExp(unknown) } })
  t.equal((await vbr.get(`${backups}/${unknown}/objects`)).status, 404)
  t.equal((await vbr.get(`${backups}/legacy`)).status, 400)
})

t.test('backups are found by name, time, platform, job and kind of job', async t => {
  const { vbr, vbrAt } = await planted()
  const found = async (query: string): Promise<string[]> => names(await vbr.get(`${backups}?${query}`)).sort()
  t.same(await found('nameFilter=zebra*'), ['Zebra daily', 'Zebra weekly'])
  t.same(await found('nameFilter=zebra'), [], 'without a wildcard the whole name')
  t.same(await found(`jobIdFilter=${otherJob}`), ['Zebra weekly'])
  t.same(await found('nameFilter=Zebra*&createdAfterFilter=2025-01-12T00:00:00Z'), ['Zebra weekly'])
  t.same(await found('nameFilter=Zebra*&createdBeforeFilter=2025-01-10T22:00:00%2B01:00'), ['Zebra daily'])
  t.same(await found(`nameFilter=Zebra*&platformIdFilter=${noId}`),
    ['Zebra daily', 'Zebra weekly'])
  t.same(await found(`platformIdFilter=${job}`), [])
  t.same(await found('nameFilter=Zebra*&jobTypeFilter=vspherebackup'), ['Zebra daily', 'Zebra weekly'])
  t.same(await found('jobTypeFilter=HyperVBackup'), ['Hyper-V Lab'])
  t.same(await found('jobTypeFilter=CloudDirectorBackup'), ['Finance vApp'])
  t.same(await found('policyUniqueIdFilter=gold*'), [])
  t.same(names(await vbrAt('1.1-rev0').get(`${backups}?policyTagFilter=gold`)), [])
})

t.test('backups are ordered and paged, oldest first in their creation unless told otherwise', async t => {
  const { vbr } = await planted()
  const list = async (query: string): Promise<string[]> => names(await vbr.get(`${backups}?nameFilter=zebra*&${query}`))
  t.same(await list('orderColumn=Name&orderAsc=false'), ['Zebra weekly', 'Zebra daily'])
  t.same(await list('orderColumn=CreationTime&orderAsc=true'), ['Zebra daily', 'Zebra weekly'])
  for (const column of ['PlatformId', 'JobId', 'PolicyTag']) t.equal((await list(`orderColumn=${column}&orderAsc=true`)).length, 2)
  const page = await vbr.get(`${backups}?nameFilter=zebra*&orderColumn=Name&orderAsc=true&skip=1&limit=1`)
  t.same(names(page), ['Zebra weekly'])
  t.same(page.body.pagination, { total: 2, count: 1, skip: 1, limit: 1 })
  t.equal((await vbr.get(backups)).body.pagination.limit, 200)
  for (const query of ['skip=-1', 'limit=0', 'limit=x', 'orderColumn=Size&orderAsc=true', 'jobIdFilter=mine', 'createdAfterFilter=soon']) {
    t.match(await vbr.get(`${backups}?${query}`), { status: 400, body: { errorCode: 'UnexpectedContent' } }, query)
  }
})

t.test('the machines of a backup are all given where the revision knows no pages', async t => {
  const { vbrAt, first } = await planted()
  for (const revision of revisions) {
    const { body } = await vbrAt(revision).get(`${backups}/${first.backupId}/objects?limit=1`)
    const paged = ['1.3-rev1', '1.3-rev2'].includes(revision)
    t.same(body.pagination, { total: 2, count: paged ? 1 : 2, skip: 0, limit: paged ? 1 : 2 }, revision)
    t.match(body.data[0], {
      id: first.objects['zoo-db']?.id,
      name: 'zoo-db',
      type: 'VM',
      viType: 'VirtualMachine',
      platformName: 'VMware',
      objectId: 'vm-900',
      path: 'vcenter01.lindwurm.example\\zoo-db',
      restorePointsCount: 2
    })
    t.equal(body.data[0].backupId, revision === '1.3-rev2' ? first.backupId : undefined)
    t.equal(body.data[0].lastRunFailed, revision.startsWith('1.3') ? false : undefined)
    t.notOk('hostName' in body.data[0])
  }
})

t.test('the name of the repository is the one that it has now', async t => {
  const { vbr, name, first } = await planted()
  const url = `/api/worlds/${name}/collections/vbr.repositories/${winRepo}`
  const { body: repository } = await control.get(url)
  t.equal((await control.put(url, { body: { ...repository, name: 'WIN-REPO02' } })).status, 200)
  t.equal((await vbr.get(`${backups}/${first.backupId}`)).body.repositoryName, 'WIN-REPO02')
  t.equal((await vbr.get(`${backups}?jobIdFilter=${job}`)).body.data[0].repositoryName, 'WIN-REPO02')
})

t.test('every built-in role sees backups', async t => {
  const { vbrAs } = await world()
  for (const user of ['operator', 'restore', 'viewer']) {
    t.equal((await (await vbrAs(user)).get(`${backups}/${legacyErp}`)).status, 200, user)
  }
  t.equal((await (await vbrAs('tape')).get(`${backups}/${legacyErp}`)).status, 200)
})

t.test('revisions without a document of their own answer as the one whose models they have', async t => {
  const { vbrAt } = await world()
  for (const [named, like] of [['1.0-rev1', '1.1-rev0'], ['1.0-rev2', '1.1-rev0'], ['1.2-rev0', '1.2-rev1']] as const) {
    const points = like === '1.1-rev0' ? 'objectRestorePoints' : 'restorePoints'
    for (const path of [
      'backups', `backups/${legacyErp}`, `backups/${legacyErp}/objects`, 'backupObjects', `${points}?limit=3`,
      `${points}/${erpOldFull}/disks`, 'backupInfrastructure/proxies', 'trafficRules',
      'agents/recoveryTokens'
    ]) {
      const reply = await vbrAt(named).get(`/api/v1/${path}`)
      t.equal(reply.status, 200, `${named} ${path}`)
      t.same(reply.body, (await vbrAt(like).get(`/api/v1/${path}`)).body)
    }
  }
})
