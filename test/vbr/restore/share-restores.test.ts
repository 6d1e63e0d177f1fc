import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { minioStorage, nfsShare, projectsShare } from '../../estate/vbr/unstructured.js'
import { backUp, mount, names, root, today } from './share-stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const path = '/api/v1/restore/unstructuredData'
const folder = `${root}\\Public`
const living = [{
  fileServerId: projectsShare, type: 'FileServerShare', exclusionMask: [{ path: '*.zip', type: 'Wildcard' }]
}]
const bucket = [{ objectStorageServerId: minioStorage, container: 'vbr-demo', type: 'Container' }]

t.test('a share is restored whole, and what overwrites decides which of its files give way', async t => {
  const w = await world()
  const { vbr, advance, untilIdle } = w
  const { jobId, backupId, points } = await backUp(w, living, { times: 3 })
  const old = await mount(vbr, { restorePointId: points[0]?.id, autoUnmount: { isEnabled: false } })
  const states = async (): Promise<Record<string, string>> => {
    await vbr.post(`${old.at}/compareToProduction`, { body: { isEnabled: true, paths: [folder] } })
    await advance('6s')
    return Object.fromEntries((await old.browse(folder)).filter(({ type }) => type === 'File').map(({ name, itemState }) => [name, itemState]))
  }
  const before = await states()
  const [gone, changed] = ['Deleted', 'Changed'].map(state => Object.keys(before).find(name => before[name] === state) ?? '')
  const newcomers = (await today(vbr, projectsShare, folder)).filter(name => before[name] === undefined && !/^\d{4}$/.test(name))
  t.ok(newcomers.length > 0)
  const restore = async (options: object) => {
    const { status, body } = await vbr.post(`${path}/fileShare`, { body: { restorePointId: points[0]?.id, restoreOptions: options } })
    t.equal(status, 201)
    t.match(body, { sessionType: 'NasRestore', name: root, state: 'Starting', platformName: 'UnstructuredData' })
    await untilIdle()
    t.match((await vbr.get(`/api/v1/sessions/${body.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  }
  for (const overwriteMode of ['Skip', 'ReplaceOlder']) {
    await restore({ overwriteMode, restorePermissions: true })
    t.match(await states(), { [gone ?? '']: 'Unchanged', [changed ?? '']: 'Changed' }, overwriteMode)
  }
  await restore({ overwriteMode: 'ReplaceNewer' })
  t.match(await states(), { [changed ?? '']: 'Unchanged' })
  t.ok((await today(vbr, projectsShare, folder)).includes(newcomers[0] ?? ''), 'what has come stays')

  await restore({ rollback: true })
  t.ok(Object.values(await states()).every(state => state === 'Unchanged'), 'all is as it was')
  const now = await today(vbr, projectsShare, folder)
  t.notOk(newcomers.some(name => now.includes(name)), 'and nothing else is there')
  t.ok((await today(vbr, projectsShare, `${root}\\Archive`)).length > 0, 'but what was not backed up')
  await vbr.post(`/api/v1/jobs/${jobId}/start`, { body: {} })
  await untilIdle()
  const later = await mount(vbr, { backupId })
  t.same(names(await later.browse(folder)), names(await old.browse(folder)), 'it is backed up as it is')
})

t.test('a share is restored to another server, to a folder, or to the backup server', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  const { points: [point] } = await backUp(w, living)
  const files = names(await (await mount(vbr, { restorePointId: point?.id })).browse(root))
  for (const destination of [
    { unstructuredDataServerId: nfsShare, path: '/flat' },
    { unstructuredDataServerId: nfsShare, path: '/deep', preserveHierarchy: true },
    { unstructuredDataServerId: projectsShare, path: 'Back' },
    { restoreToBackupServer: true, path: 'D:\\Back' }
  ]) {
    const { status } = await vbr.post(`${path}/fileShare`, { body: { restorePointId: point?.id, destination } })
    t.equal(status, 201)
  }
  await untilIdle()
  t.same(await today(vbr, nfsShare, '/flat'), files)
  t.same(await today(vbr, nfsShare, '/deep/nas01.lindwurm.example/projects'), files)
  t.same(await today(vbr, projectsShare, `${root}\\Back`), files)
  t.equal((await vbr.get('/api/v1/sessions?typeFilter=NasRestore&resultFilter=Success&nameFilter=*nas01*projects')).body.pagination.total, 4)
})

t.test('a bucket is restored to where it was, to a folder, or to a bucket of its own', async t => {
  const w = await world()
  const { vbr, vbrAt, untilIdle } = w
  const { points: [point] } = await backUp(w, bucket, { type: 'ObjectStorageBackup', name: 'Buckets' })
  const files = names(await (await mount(vbr, { restorePointId: point?.id })).browse('/vbr-demo'))
  const restore = (destination: object, more = {}) =>
    vbr.post(`${path}/objectStorage`, { body: { restorePointId: point?.id, destination, ...more } })
  t.match(await restore({}, { restoreOptions: { overwriteMode: 'Overwrite', overwriteBucketAttributes: true } }), { status: 201, body: { name: 'MinIO' } })
  t.equal((await restore({ path: 'restored-data' })).status, 201)
  t.equal((await restore({ newBucketName: 'vbr-restored', unstructuredDataServerId: minioStorage })).status, 201)
  t.equal((await vbrAt('1.3-rev1').post(`${path}/objectStorage`, { body: { restorePointId: point?.id, restoreOptions: { overwriteMode: 'Skip' } } })).status, 201)
  await untilIdle()
  t.same(await today(vbr, minioStorage, '/vbr-demo/restored-data'), files)
  t.same(await today(vbr, minioStorage, '/vbr-restored'), files)

  for (const [destination, options, message] of [
    [{ newBucketName: 'No Bucket' }, {}, /no name of a bucket/],
    [{ regionId: 'us-east-1' }, {}, /'newBucketName' is required/],
    [{ unstructuredDataServerId: projectsShare }, {}, /of another kind/],
    [{ path: 'x' }, { rollback: true }, /original location only/],
    [{ restoreToBackupServer: true }, {}, /'path'/]
  ] as const) {
    const reply = await restore(destination, { restoreOptions: options })
    t.match(reply, { status: 400, body: { message } }, JSON.stringify(destination))
  }
})

t.test('what cannot be restored whole is refused, and what fails leaves the share as it was', async t => {
  const w = await world()
  const { vbr, name, untilIdle } = w
  const { points: [point] } = await backUp(w, living)
  const vm = (await vbr.get('/api/v1/restorePoints?nameFilter=file01&limit=1')).body.data[0]
  const ofShare = { restorePointId: point?.id }
  for (const [body, message] of [
    [{ restorePointId: vm.id }, /not a backup of unstructured data/],
    [{ destination: { unstructuredDataServerId: vm.id } }, /no unstructured data server/],
    [{ destination: { unstructuredDataServerId: minioStorage } }, /of another kind/],
    [{ destination: { unstructuredDataServerId: projectsShare, path: 'C:\\' } }, /not a full path/],
    [{ destination: { restoreToBackupServer: true } }, /'path'/],
    [{ destination: { path: 'Back' }, restoreOptions: { rollback: true } }, /original location only/]
  ] as const) {
    t.match(await vbr.post(`${path}/fileShare`, { body: { ...ofShare, ...body } }), { status: 400, body: { message } }, JSON.stringify(body))
  }
  t.match(await vbr.post(`${path}/objectStorage`, { body: { restorePointId: point?.id } }), { status: 400, body: { message: /of another kind/ } })
  const before = await today(vbr, projectsShare, root)
  const body = { restorePointId: point?.id, destination: { path: 'Back' } }
  const outcome = await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'RestoreShare', result: 'Failed', at: 50, message: 'The network is gone.' } })
  t.equal(outcome.status, 201)
  const failed = await vbr.post(`${path}/fileShare`, { body })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${failed.body.id}`)).body, { result: { result: 'Failed', message: 'The network is gone.' } })
  const stopped = await vbr.post(`${path}/fileShare`, { body })
  await vbr.post(`/api/v1/sessions/${stopped.body.id}/stop`)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${stopped.body.id}`)).body, { result: { result: 'Failed', isCanceled: true } })
  const cut = await vbr.post(`${path}/fileShare`, { body })
  const offline = await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: projectsShare, state: 'offline' } })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${cut.body.id}`)).body, { result: { result: 'Failed', message: `Failed to connect to ${root}.` } })
  await control.del(`/api/worlds/${name}/outcomes/${offline.body.id}`)
  t.same(await today(vbr, projectsShare, root), before)
})
