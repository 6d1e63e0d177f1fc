import t from 'tap'
import { type Client, startTest, type TestWorld } from '../../estate/simulator.js'
import { amazonKey } from '../../estate/vbr/cloud.js'
import { defaultRepository, offload, winRepo } from '../../estate/vbr/repositories.js'
import { projectsShare } from '../../estate/vbr/unstructured.js'
import { mount, names, pointsOf, root, today } from './share-stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const nowhere = '00000000-0000-4000-8000-00000000dead'
const retrievals = '/api/v1/restore/unstructuredData/retrieveFromArchiveStorage'
const folder = `${root}\\Public`
const living = [{
  fileServerId: projectsShare, type: 'FileServerShare', exclusionMask: [{ path: '*.zip', type: 'Wildcard' }]
}]
const standard = { coldStorageRetrievalMode: 'AmazonStandard' }

async function addGlacier ({ vbr, untilIdle }: TestWorld, useDeepArchive = false): Promise<string> {
  await vbr.post('/api/v1/backupInfrastructure/repositories', {
    body: {
      type: 'AmazonS3Glacier',
      name: 'Glacier',
      description: 'What is old',
      account: { credentialsId: amazonKey, regionType: 'Global', connectionSettings: { connectionType: 'Direct' } },
      bucket: { regionId: 'eu-central-1', bucketName: 'lindwurm-archive', folderName: 'new', useDeepArchive }
    }
  })
  await untilIdle()
  return (await vbr.get('/api/v1/backupInfrastructure/repositories?nameFilter=Glacier')).body.data[0].id
}

async function addJob ({ vbr }: TestWorld, archiveRepositoryId: string, more: object = {}): Promise<string> {
  const { status, body } = await vbr.post('/api/v1/jobs', {
    body: {
      name: 'Shares',
      type: 'FileBackup',
      objects: living,
      backupRepository: { backupRepositoryId: winRepo, retentionPolicy: { type: 'Days', quantity: 7 } },
      archiveRepository: { archiveRepositoryId, archiveRetentionPolicy: { type: 'Months', quantity: 2 }, ...more }
    }
  })
  t.equal(status, 201)
  return body.id
}

async function run ({ vbr, untilIdle }: TestWorld, jobId: string): Promise<void> {
  await vbr.post(`/api/v1/jobs/${jobId}/start`, { body: {} })
  await untilIdle()
}

async function backupIn (vbr: Client, jobId: string, repositoryId: string) {
  const { body } = await vbr.get(`/api/v1/backups?jobIdFilter=${jobId}`)
  return body.data.find((backup: { repositoryId: string }) => backup.repositoryId === repositoryId)
}

async function listed (vbr: Client, { serverId = projectsShare, backupId = '', restorePointId = '' }) {
  const { status, body } =
    await vbr.get(`${retrievals}?${new URLSearchParams({ serverIdFilter: serverId, backupIdFilter: backupId, restorePointIdFilter: restorePointId })}`)
  t.equal(status, 201)
  return body.data
}

t.test('a job keeps recent versions in its archive, lets old ones go there, and takes them away after months', async t => {
  const w = await world()
  const { vbr, advance } = w
  const recent = await addJob(w, defaultRepository, { archiveRecentFileVersions: true })
  await run(w, recent)
  await advance('24h')
  await run(w, recent)
  const [primary, archive] = [await backupIn(vbr, recent, winRepo), await backupIn(vbr, recent, defaultRepository)]
  t.match(archive, { name: 'Shares', platformName: 'UnstructuredData', jobType: 'FileBackup' })
  const [own, copies] = [await pointsOf(vbr, primary.id), await pointsOf(vbr, archive.id)]
  t.same(copies.map(({ creationTime }) => creationTime), own.map(({ creationTime }) => creationTime))
  const [inArchive, there] = [await mount(vbr, { backupId: archive.id }), await mount(vbr, { backupId: primary.id })]
  t.same(names(await inArchive.browse(folder)), names(await there.browse(folder)))
  t.match((await vbr.get(`/api/v1/backups/${archive.id}/objects`)).body.data, [{ name: root, restorePointsCount: 2 }])
  t.equal((await vbr.del(`/api/v1/backupInfrastructure/repositories/${defaultRepository}`)).status, 400, 'the archive is in use')
  const checked = await vbr.post('/api/v1/backups/runHealthcheck', { body: { jobIds: [recent] } })
  t.match(checked.body.data, [{ resourceId: primary.id }], 'of a job the backup is checked that it writes itself')
  await w.untilIdle()

  const job = (await vbr.get(`/api/v1/jobs/${recent}`)).body
  const previous = {
    ...job.archiveRepository,
    archiveRecentFileVersions: false,
    archivePreviousFileVersions: true,
    fileArchiveSettings: { archivalType: 'InclusionMask', inclusionMask: ['*.pdf'], exclusionMask: [] }
  }
  const keepsThree = { ...job.backupRepository, retentionPolicy: { type: 'Days', quantity: 3 } }
  t.equal((await vbr.put(`/api/v1/jobs/${recent}`, { body: { ...job, archiveRepository: previous, backupRepository: keepsThree } })).status < 300, true)
  for (let day = 0; day < 5; day++) {
    await advance('24h')
    await run(w, recent)
  }
  const left = await pointsOf(vbr, primary.id)
  const archived = await pointsOf(vbr, archive.id)
  t.equal(left.length + archived.length, 7, 'what one lets go of the other has')
  t.ok(Date.parse(archived.at(-1)?.creationTime ?? '') < Date.parse(left[0]?.creationTime ?? ''))
  const masked = await mount(vbr, { restorePointId: archived.at(-1)?.id })
  const files = (await masked.browse(folder)).filter(({ type }) => type === 'File')
  t.ok(files.every(({ name }) => name.endsWith('.pdf')), 'of these only what was to be archived')

  await advance('62d')
  await run(w, recent)
  const times = archived.map(({ creationTime }) => creationTime)
  const kept = (await pointsOf(vbr, archive.id)).filter(({ creationTime }) => times.includes(creationTime))
  t.ok(kept.length < archived.length, 'two months are over')
  t.equal((await vbr.post('/api/v1/jobs', {
    body: { ...job, id: undefined, name: 'Other', archiveRepository: { archiveRepositoryId: winRepo } }
  })).status, 400)
})

t.test('what lies in cold storage is looked at, and restored once it has been retrieved', async t => {
  const w = await world()
  const { vbr, vbrAt, advance, untilIdle, name } = w
  const glacier = await addGlacier(w)
  const jobId = await addJob(w, glacier, { archiveRecentFileVersions: true })
  await run(w, jobId)
  const archive = await backupIn(vbr, jobId, glacier)
  const [point] = await pointsOf(vbr, archive.id)
  const of = { backupId: archive.id, restorePointId: point?.id ?? '' }
  const looked = await mount(vbr, { restorePointId: point?.id, autoUnmount: { isEnabled: false } })
  t.equal(looked.mounted.status, 201)
  const [file] = (await looked.browse(folder)).filter(({ type }) => type === 'File')
  const body = { sourcePath: [`${folder}\\${file?.name}`], restoreType: 'Keep' }
  for (const [path, more] of [['restore', {}], ['copyTo', { copyToBackupServer: true, path: 'C:\\Back' }], ['prepareDownload', {}]] as const) {
    t.match(await vbr.post(`${looked.at}/${path}`, { body: { ...body, ...more } }), { status: 400, body: { message: /archive storage Glacier/ } }, path)
  }
  t.match(await vbr.post('/api/v1/restore/unstructuredData/fileShare', { body: { restorePointId: point?.id } }), { status: 400, body: { message: /archive storage Glacier/ } })
  for (const [settings, message] of [
    [{ coldStorageRetrievalMode: 'AzureHighPriority' }, /does not offer/],
    [{ ...standard, availabilityPeriodDays: 101 }, /./],
    [{ ...standard, sendNotificationMail: true }, /'notificationHours'/]
  ] as const) {
    t.match(await vbr.post(`${looked.at}/restore`, { body: { ...body, coldStorageRetrievalSettings: settings } }), { status: 400, body: { message } })
  }
  t.same(await listed(vbr, of), [])

  const { body: task } = await vbr.post(`${looked.at}/restore`, { body: { ...body, coldStorageRetrievalSettings: standard } })
  t.match(await listed(vbr, of), [{ ...of, serverId: projectsShare, sessionState: 'Initialized', operationType: 'FlrBlobs' }])
  t.match((await vbr.get('/api/v1/sessions?typeFilter=RetrieveBackup')).body.data, [{ state: 'Working', name: 'Retrieve backup' }])
  await advance('1h')
  t.match(await listed(vbr, of), [{ sessionState: 'ItemSearchComplete' }])
  t.match((await vbr.get(`/api/v1/tasks/${task.id}`)).body, { state: 'Working' })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${task.id}`)).body, { result: 'Success' })
  t.ok((await today(vbr, projectsShare, folder)).includes(`RESTORED-${file?.name}`))
  t.match(await listed(vbr, of), [{ sessionState: 'CleanedUp' }], 'it stays no longer than it was needed')
  t.equal((await vbr.post(`${looked.at}/prepareDownload`, { body })).status, 400)

  const kept = await mount(vbr, {
    restorePointId: point?.id,
    coldStorageRetrievalSettings: {
      coldStorageRetrievalMode: 'AmazonExpedited', availabilityPeriodDays: 2, sendNotificationMail: true, notificationHours: 24
    }
  })
  t.equal(kept.mounted.status, 201)
  await advance('6m')
  const [retrieval] = await listed(vbr, of)
  t.match(retrieval, { sessionState: 'Retrieved', operationType: 'RestorePointBlobs' })
  const whole = await vbr.post('/api/v1/restore/unstructuredData/fileShare', { body: { restorePointId: point?.id, destination: { path: 'Back' } } })
  t.equal(whole.status, 201)
  t.equal((await vbr.post(`${kept.at}/prepareDownload`, { body })).status, 201)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${whole.body.id}`)).body, { result: { result: 'Success' } })

  const prolong = (more: object) => vbr.post(retrievals, {
    body: { retrievalOperationId: retrieval.operationId, availabilityPeriodDays: 5, ...more }
  })
  t.match(await prolong({ availabilityPeriodDays: 0 }), { status: 400 })
  t.match(await prolong({ retrievalOperationId: nowhere }), { status: 400, body: { message: /no retrieval operation/ } })
  t.match(await prolong({}), { status: 201, body: { sessionType: 'FileBackupArchiveRetrievalProlonging' } })
  await untilIdle()
  const [prolonged] = await listed(vbr, of)
  t.ok(Date.parse(prolonged.retrievalExpirationTime) - Date.parse(retrieval.retrievalExpirationTime) > 2 * 86_400_000)
  t.equal((await vbr.del(`/api/v1/backups/${archive.id}`)).status, 400, 'what was retrieved is in use')
  await advance('6d')
  t.match(await listed(vbr, of), [{ sessionState: 'CleanedUp' }])
  const { items: mails } = (await control.get(`/api/worlds/${name}/mails`)).body
  t.equal(mails.filter(({ subject }: { subject: string }) => subject.includes('retrieved from cold storage')).length, 1, 'a day before')
  t.match(await prolong({}), { status: 400, body: { message: /is over/ } })
  t.same(await listed(vbr, { ...of, backupId: nowhere }), [])
  t.equal((await vbr.get(retrievals)).status, 400, 'the documents want all three filters')
  t.equal((await vbrAt('1.3-rev1').get(retrievals)).status, 404)

  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'ColdRetrieval', result: 'Failed', at: 50, message: 'Throttled.' } })
  const { body: lost } = await vbr.post(`${looked.at}/restore`, { body: { ...body, coldStorageRetrievalSettings: standard } })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${lost.id}`)).body, { result: 'Failed', additionalInfo: { message: /has not been retrieved/ } })
  t.match(await listed(vbr, of), [{ sessionState: 'Failed' }])
})

t.test('an archive whose job is gone is looked into when its metadata has been downloaded', async t => {
  const w = await world()
  const { vbr, vbrAt, untilIdle, name } = w
  const glacier = await addGlacier(w, true)
  const jobId = await addJob(w, glacier, { archiveRecentFileVersions: true })
  await run(w, jobId)
  const [primary, archive] = [await backupIn(vbr, jobId, winRepo), await backupIn(vbr, jobId, glacier)]
  await vbr.del(`/api/v1/jobs/${jobId}`)
  const path = `/api/v1/backups/${archive.id}/downloadBackupMeta`
  const target = { targetRepositoryId: defaultRepository }
  t.match((await mount(vbr, { backupId: archive.id })).mounted, { status: 400, body: { message: /must be downloaded first/ } })
  const machines = (await vbr.get('/api/v1/backups?nameFilter=File*Servers')).body.data[0]
  for (const [url, body, message] of [
    [`/api/v1/backups/${machines.id}/downloadBackupMeta`, target, /no backup of unstructured data/],
    [`/api/v1/backups/${primary.id}/downloadBackupMeta`, target, /in the backup repository already/],
    [path, {}, /'targetRepositoryId' is required/],
    [path, undefined, /'targetRepositoryId' is required/],
    [path, { targetRepositoryId: nowhere }, /no backup repository/],
    [path, { targetRepositoryId: offload }, /lies in object storage/],
    [path, { ...target, coldStorageRetrievalSettings: { coldStorageRetrievalMode: 'AmazonExpedited' } }, /does not offer/]
  ] as const) {
    t.match(await vbr.post(url, { body }), { status: 400, body: { message } }, JSON.stringify(body))
  }
  t.equal((await vbr.post(`/api/v1/backups/${nowhere}/downloadBackupMeta`, { body: target })).status, 404)

  const used = async (): Promise<number> =>
    (await vbr.get('/api/v1/backupInfrastructure/repositories/states?nameFilter=Default*')).body.data[0].usedSpaceGB
  const before = await used()
  const { status, body } = await vbr.post(path, { body: { ...target, coldStorageRetrievalSettings: { coldStorageRetrievalMode: 'AmazonBulk' } } })
  t.equal(status, 201)
  t.match(body, { sessionType: 'UnstructuredDownloadMeta', state: 'Working', platformName: 'UnstructuredData' })
  t.match(await vbr.post(path, { body: target }), { status: 400, body: { message: /in use/ } })
  const all = await control.get(`/api/worlds/${name}/collections/vbr.coldRetrievals`)
  t.match(all.body.items, [{ operationType: 'MetaDownload', backupId: archive.id }])
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${body.id}`)).body, { result: { result: 'Success' } })
  t.ok(await used() >= before)
  t.equal((await mount(vbr, { backupId: archive.id })).mounted.status, 201)
  t.equal((await vbrAt('1.2-rev1').post(path, { body: target })).status, 201, 'once more, as an older client asks for it')
  await untilIdle()

  const direct = await vbr.post('/api/v1/jobs', {
    body: { name: 'Direct', type: 'FileBackup', objects: living, backupRepository: { backupRepositoryId: offload } }
  })
  if (direct.status === 201) {
    await run(w, direct.body.id)
    const backup = await backupIn(vbr, direct.body.id, offload)
    const its = `/api/v1/backups/${backup.id}/downloadBackupMeta`
    t.match(await vbr.post(its, { body: target }), { status: 400, body: { message: /must be omitted/ } })
    t.equal((await vbr.post(its, { body: {} })).status, 201, 'it goes to the cache of its server')
    await untilIdle()
  }
})

t.test('a copy of what lies in cold storage retrieves it first, as it is told to, and once more when it is tried again', async t => {
  const w = await world()
  const { vbr, vbrAt, advance, untilIdle, name } = w
  const glacier = await addGlacier(w)
  const jobId = await addJob(w, glacier, { archiveRecentFileVersions: true })
  await run(w, jobId)
  const archive = await backupIn(vbr, jobId, glacier)
  const [point] = await pointsOf(vbr, archive.id)
  const of = { backupId: archive.id, restorePointId: point?.id ?? '' }
  const body = { backupIds: [archive.id], backupRepository: defaultRepository }
  const shares = '/api/v1/backups/unstructuredData/copyTo'
  for (const [settings, message] of [
    [undefined, /archive storage Glacier/],
    [{ coldStorageRetrievalMode: 'AzureHighPriority' }, /does not offer/],
    [{ ...standard, availabilityPeriodDays: 0 }, /./]
  ] as const) {
    const reply = await vbr.post(shares, { body: { ...body, coldStorageRetrievalSettings: settings } })
    t.match(reply, { status: 400, body: { message } })
  }
  const early = await vbrAt('1.3-rev1').post('/api/v1/backups/copyTo', { body })
  t.match(early, { status: 400, body: { message: /has not been retrieved/ } })
  t.same(await listed(vbr, of), [])

  const copied = await vbr.post(shares, { body: { ...body, coldStorageRetrievalSettings: standard } })
  t.equal(copied.status, 201)
  t.match(await listed(vbr, of), [{ sessionState: 'Initialized', operationType: 'BackupTransfer' }])
  await advance('1h')
  t.match((await vbr.get(`/api/v1/sessions/${copied.body.id}`)).body, { state: 'Working' })
  t.match((await vbr.get(`/api/v1/sessions/${copied.body.id}/logs`)).body.records, [{ title: 'Waiting for data from cold storage' }, {}])
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${copied.body.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  t.match(await listed(vbr, of), [{ sessionState: 'CleanedUp' }], 'it stays no longer than it was needed')
  const [made] = (await vbr.get('/api/v1/backups?nameFilter=*Exported*')).body.data
  t.match([made.repositoryId, (await pointsOf(vbr, made.id)).length], [defaultRepository, 1])

  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'ColdRetrieval', result: 'Failed', message: 'Throttled.' } })
  const failing = await vbr.post(shares, { body: { ...body, coldStorageRetrievalSettings: standard } })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${failing.body.id}`)).body, { state: 'ActionRequired' })
  t.match(await listed(vbr, of), [{ sessionState: 'Failed' }])
  const retried = await vbr.post(`/api/v1/backups/moveCopySessions/${failing.body.id}/manage`, { body: { action: 'Retry' } })
  t.match(await listed(vbr, of), [{ sessionState: 'Initialized', operationType: 'BackupTransfer' }])
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${retried.body.id}`)).body, { result: { result: 'Success' } })
})

t.test('a health check of what lies in cold storage retrieves it, and fails where that does not work', async t => {
  const w = await world()
  const { vbr, advance, untilIdle, name } = w
  const glacier = await addGlacier(w)
  const jobId = await addJob(w, glacier, { archiveRecentFileVersions: true })
  await run(w, jobId)
  await advance('24h')
  await run(w, jobId)
  const archive = await backupIn(vbr, jobId, glacier)
  const [, point] = await pointsOf(vbr, archive.id)
  const of = { backupId: archive.id, restorePointId: point?.id ?? '' }
  const check = async (more: object = {}) =>
    (await vbr.post('/api/v1/backups/runHealthcheck', { body: { backupIds: [archive.id], ...more } })).body.data[0]
  const ended = async ({ id }: { id: string }) => {
    await untilIdle()
    return (await vbr.get(`/api/v1/sessions/${id}`)).body.result
  }

  const good = await check()
  t.match(await listed(vbr, of), [{ sessionState: 'Initialized', operationType: 'HealthCheck' }])
  await advance('1h')
  t.match((await vbr.get(`/api/v1/sessions/${good.id}`)).body, { state: 'Working' })
  t.match(await ended(good), { result: 'Success' })
  t.match(await listed(vbr, of), [{ sessionState: 'CleanedUp' }])

  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'ColdRetrieval', result: 'Failed', message: 'Throttled.' } })
  t.match(await ended(await check()), { result: 'Failed', message: /has not been retrieved from cold storage/ })

  await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: point?.id, state: 'corrupted' } })
  t.match(await ended(await check()), { result: 'Failed', message: /Corrupted data/ })
  t.match(await ended(await check({ isRepair: true, repairOptions: { removeNonRepairableDataIfNeeded: true } })), { result: 'Warning' })
  t.notOk((await pointsOf(vbr, archive.id)).some(({ id }) => id === point?.id), 'what was retrieved for the check goes all the same')
})
