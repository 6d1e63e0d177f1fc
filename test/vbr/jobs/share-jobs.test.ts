import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { filesProxy, windowsHost } from '../../estate/vbr/infrastructure.js'
import { winRepo } from '../../estate/vbr/repositories.js'
import { fileServer, minioStorage, nfsShare, projectsShare } from '../../estate/vbr/unstructured.js'

t.setTimeout(240_000)
const { control, world } = await startTest(t)

const nowhere = '00000000-0000-4000-8000-00000000dead'
const gigabyte = 2 ** 30
const spec = {
  name: 'Projects',
  type: 'FileBackup',
  description: 'What projects keep',
  objects: [{ fileServerId: projectsShare, type: 'FileServerShare' }],
  backupRepository: { backupRepositoryId: winRepo, retentionPolicy: { type: 'Days', quantity: 3 } }
}
const objects = {
  name: 'Buckets',
  type: 'ObjectStorageBackup',
  objects: [{ objectStorageServerId: minioStorage, container: 'vbr-demo', type: 'Container' }],
  backupRepository: { backupRepositoryId: winRepo }
}

const create = async (vbr: Client, body: object): Promise<string> => (await vbr.post('/api/v1/jobs', { body })).body.id
const backupOf = async (vbr: Client, jobId: string) => (await vbr.get(`/api/v1/backups?jobIdFilter=${jobId}`)).body.data[0]
const objectIn = async (vbr: Client, jobId: string) =>
  (await vbr.get(`/api/v1/backups/${(await backupOf(vbr, jobId)).id}/objects`)).body.data[0]
const pointsOf = async (vbr: Client, jobId: string) =>
  (await vbr.get(`/api/v1/restorePoints?backupIdFilter=${(await backupOf(vbr, jobId)).id}&orderColumn=CreationTime`)).body.data

t.test('a share is backed up whole, then what has changed, and takes an instance for each full 500 GB', async t => {
  const { vbr, vbrAt: at, advance, untilIdle } = await world()
  const added = await vbr.post('/api/v1/jobs', { body: spec })
  t.match(added, { status: 201, body: { ...spec, isDisabled: false, isHighPriority: false } })
  const { id } = added.body
  t.match(await vbr.post(`/api/v1/jobs/${id}/clone`), { status: 400, body: { message: /cannot be cloned/ } }, 'jobs of shares are not cloned (documents)')
  t.match((await vbr.get(`/api/v1/jobs/${id}`)).body, {
    backupRepository: { advancedSettings: { fileVersions: { versionRetentionType: 'None' }, aclHandling: { backupMode: 'FoldersOnly' } } }
  })
  t.match((await vbr.get(`/api/v1/jobs/states?idFilter=${id}`)).body.data[0], { type: 'FileBackup', workload: 'File', objectsCount: 1 })

  const run = await vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
  t.match(run, { status: 201, body: { sessionType: 'BackupJob', name: 'Projects', platformName: 'UnstructuredData' } })
  t.match(await vbr.del(`/api/v1/inventory/unstructuredDataServers/${projectsShare}`), { status: 400, body: { message: /in use by: Projects/ } })
  await untilIdle()
  t.same((await vbr.get(`/api/v1/sessions/${run.body.id}`)).body.result, { result: 'Success', message: 'Success', isCanceled: false })

  t.match(await backupOf(vbr, id), { name: 'Projects', platformName: 'UnstructuredData', jobType: 'FileBackup' })
  const object = await objectIn(vbr, id)
  t.match(object, {
    type: 'FileShare', platformName: 'UnstructuredData', name: '\\\\nas01.lindwurm.example\\projects', fileServerId: projectsShare, restorePointsCount: 1
  })
  t.ok(object.size > 1_240 * gigabyte && object.size < 1_241 * gigabyte, 'what lies there')
  t.match((await pointsOf(vbr, id))[0], { type: 'Full', allowedOperations: ['StartFlrRestore'] })
  t.equal((await at('1.3-rev1').get(`/api/v1/backupObjects/${object.id}`)).status, 404, 'which knows no such objects')

  const licensed = (await vbr.get('/api/v1/license/instances?nameFilter=*projects')).body.data
  t.match(licensed, [{ name: object.name, usedInstancesNumber: 2, type: 'FileShare' }])

  for (let day = 0; day < 5; day++) {
    await advance('24h')
    await vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
    await untilIdle()
  }
  const points = await pointsOf(vbr, id)
  t.same(points.map(({ type }: { type: string }) => type), ['Increment', 'Increment', 'Increment', 'Full'], 'three days are kept, one full before them')
  t.equal((await vbr.get('/api/v1/license/instances?nameFilter=*projects')).body.data[0].usedInstancesNumber, 2)
})

t.test('storage of objects has jobs of its own, and folders and masks say what of a source is backed up', async t => {
  const { vbr, untilIdle } = await world()
  const bucket = await create(vbr, objects)
  const archive = await create(vbr, {
    ...spec, name: 'Archive', objects: [{ fileServerId: projectsShare, path: '\\\\nas01.lindwurm.example\\projects\\Archive', type: 'Directory' }]
  })
  const living = await create(vbr, {
    ...spec,
    name: 'Living',
    objects: [{ fileServerId: projectsShare, type: 'FileServerShare', exclusionMask: [{ path: '*.zip', type: 'Wildcard' }] }]
  })
  const server = await create(vbr, { ...spec, name: 'Files', objects: [{ fileServerId: fileServer, path: 'D:\\', type: 'Directory' }] })
  for (const id of [bucket, archive, living, server]) await vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
  await untilIdle()
  t.match(await objectIn(vbr, bucket), { type: 'ObjectStorage', name: 'MinIO:/vbr-demo', fileServerId: minioStorage })
  t.equal((await objectIn(vbr, archive)).size, 1_240 * gigabyte)
  t.ok((await objectIn(vbr, living)).size < gigabyte, 'without what is packed')
  t.match(await objectIn(vbr, server), { name: 'win-repo01.lindwurm.example:D:\\', hostId: windowsHost })
  t.match((await vbr.get('/api/v1/license/instances?typeFilter=ObjectStorage&nameFilter=MinIO*')).body.data, [{ name: 'MinIO:/vbr-demo', usedInstancesNumber: 0 }])
})

t.test('revisions before 1.3-rev2 write masks as texts, those without a word for such jobs do not list them', async t => {
  const { vbr, vbrAt: at } = await world()
  const older = at('1.3-rev1')
  const { objects: [object], ...rest } = spec
  const { type: _type, ...plain } = object ?? {}
  const added = await older.post('/api/v1/jobs', { body: { ...rest, objects: [{ ...plain, exclusionMask: ['*.tmp'] }] } })
  t.match(added, { status: 201, body: { objects: [{ fileServerId: projectsShare, exclusionMask: ['*.tmp'] }] } })
  t.match((await vbr.get(`/api/v1/jobs/${added.body.id}`)).body.objects, [{ type: 'FileServerShare', exclusionMask: [{ path: '*.tmp', type: 'Legacy' }] }])
  t.equal((await at('1.2-rev1').get(`/api/v1/jobs/${added.body.id}`)).status, 404)
})

t.test('a job of what is not there, or of another kind, is refused; an edit makes the same checks', async t => {
  const { vbr } = await world()
  const id = await create(vbr, spec)
  const before = (await vbr.get(`/api/v1/jobs/${id}`)).body
  for (const [change, message] of [
    [{ objects: [] }, /'objects' must not be empty/],
    [{ objects: [{ fileServerId: nowhere, type: 'FileServerShare' }] }, /no unstructured data server/],
    [{ objects: [{ fileServerId: minioStorage, type: 'FileServerShare' }] }, /of another kind/],
    [{ objects: [{ fileServerId: nfsShare, path: '/none', type: 'Directory' }] }, /no item \/none/],
    [{ objects: [spec.objects[0], spec.objects[0]] }, /names a source twice/],
    [{ backupRepository: { backupRepositoryId: nowhere } }, /./],
    [{ backupRepository: { ...spec.backupRepository, retentionPolicy: { type: 'Days', quantity: 0 } } }, /must be at least 1/],
    [{ archiveRepository: { archiveRepositoryId: nowhere } }, /no backup repository/]
  ] as const) {
    t.match(await vbr.post('/api/v1/jobs', { body: { ...spec, name: 'Other', ...change } }), { status: 400, body: { message } })
    t.match(await vbr.put(`/api/v1/jobs/${id}`, { body: { ...before, ...change } }), { status: 400, body: { message } })
  }
  t.same((await vbr.get(`/api/v1/jobs/${id}`)).body, before)
  t.match(await vbr.post('/api/v1/jobs', { body: { ...objects, objects: [{ ...objects.objects[0], container: 'none' }] } }), { status: 400 })
  const edited = await vbr.put(`/api/v1/jobs/${id}`, { body: { ...before, objects: [{ fileServerId: nfsShare, type: 'FileServerShare' }] } })
  t.match(edited.body ?? '', edited.status === 204 ? '' : { objects: [{ fileServerId: nfsShare }] })
  t.match((await vbr.get(`/api/v1/jobs/${id}`)).body.objects, [{ fileServerId: nfsShare }])
})

t.test('a share that is offline fails its run, and without its proxy nothing is moved', async t => {
  const { vbr, name, untilIdle } = await world()
  const id = await create(vbr, { ...spec, objects: [{ fileServerId: nfsShare, type: 'FileServerShare' }] })
  const offline = await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: nfsShare, state: 'offline' } })
  const failed = await vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${failed.body.id}`)).body.result, { result: 'Failed', message: /Failed to connect to nas02/ })
  await control.del(`/api/worlds/${name}/outcomes/${offline.body.id}`)
  await vbr.post(`/api/v1/backupInfrastructure/proxies/${filesProxy}/disable`)
  const alone = await vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${alone.body.id}`)).body.result, { result: 'Failed', message: /proxy/ })
  await vbr.post(`/api/v1/backupInfrastructure/proxies/${filesProxy}/enable`)
  const run = await vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${run.body.id}`)).body.result, { result: 'Success' })
})
