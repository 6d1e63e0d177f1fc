import t from 'tap'
import { filesIn } from '../../estate/archives.js'
import { type Reply, startTest } from '../../estate/simulator.js'
import { fileServer, minioStorage, nfsShare, projectsShare } from '../../estate/vbr/unstructured.js'
import { backUp, flr, type Item, mount, names, type Point, root, today } from './share-stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

type Body = Reply['body']

const nowhere = '00000000-0000-4000-8000-00000000dead'
const share = [{ fileServerId: projectsShare, type: 'FileServerShare' }]

t.test('a mounted share shows what each restore point has, and is unmounted when nobody asks for it any more', async t => {
  const w = await world()
  const { vbr, vbrAt, advance } = w
  const { backupId, points } = await backUp(w, share, { times: 3 })
  const latest = await mount(vbr, { backupId, unstructuredDataServerId: projectsShare })
  t.match(latest.mounted, {
    status: 201, body: { properties: { pathSeparator: '\\' }, sourceProperties: { backupId } }
  })
  t.match((await vbr.get(`/api/v1/sessions/${latest.sessionId}`)).body, {
    sessionType: 'NasRestore', platformName: 'UnstructuredData', name: root, state: 'Working'
  })
  t.same((await vbr.get(latest.at)).body, latest.mounted.body)
  const folders = await latest.browse('')
  t.ok(names(folders).includes('Public') && names(folders).includes('Archive'))
  t.match((await vbr.post(`${latest.at}/browse`, { body: { path: '' } })).body, { path: root, pagination: { skip: 0, limit: 200 } })
  const first = await mount(vbr, { restorePointId: points[0]?.id, autoUnmount: { isEnabled: false } })
  t.same((await vbr.get(`${flr}?orderColumn=CreationTime&orderAsc=true&limit=1`)).body.data.length, 1)
  const folder = `${root}\\Public`
  const [then, now] = [await first.browse(folder), await latest.browse(folder)]
  t.ok(now.some(({ name }) => !names(then).includes(name)), 'something has come')
  t.ok(then.every(({ modifiedDate }) => Date.parse(modifiedDate) <= Date.parse(points[0]?.creationTime ?? '')))
  t.match(now.find(({ type }) => type === 'File'), { location: folder, itemState: 'NotAvailable' })
  const counts = now.map(({ versionsCount }) => versionsCount)
  t.ok(counts.some(count => count > 1) && counts.every(count => count >= 1 && count <= 3))
  const sizes = (await latest.browse(folder, { filter: { itemTypes: ['File'] }, order: { orderColumn: 'Size', orderAsc: true } })).map(({ size }) => size)
  t.same(sizes, [...sizes].sort((a, b) => a - b))
  t.match(await vbr.post(`${latest.at}/browse`, { body: { path: `${root}\\None` } }), { status: 400, body: { message: /no item/ } })

  const versioned = now.find(({ versionsCount }) => versionsCount > 1) as Item
  const listed = await vbr.post(`${latest.at}/restorePoints`, { body: { path: `${folder}\\${versioned.name}` } })
  t.match(listed.body, { pagination: { total: listed.body.data.length } })
  t.match(listed.body.data[0], { id: points[2]?.id, name: versioned.name, backupId, fileSize: versioned.size, platformName: 'UnstructuredData' })
  const oldestFirst = await vbr.post(`${latest.at}/restorePoints`, { body: { path: folder, order: { property: 'CreationTime', direction: 'Ascending' }, pagination: { limit: 2 } } })
  t.same(oldestFirst.body.data.map(({ id }: Point) => id), points.slice(0, 2).map(({ id }) => id))
  t.match((await vbr.post(`${first.at}/restorePoints`, { body: { path: folder } })).body.data, [{ id: points[0]?.id }], 'only the one that was mounted')
  t.match(await vbr.post(`${latest.at}/restorePoints`, { body: { path: 'none' } }), { status: 400 })

  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1']) {
    const { body } = await vbrAt(revision).post(`${latest.at}/browse`, { body: { path: folder } })
    t.match(body.items[0], { itemState: 'NotAvaliable' }, revision)
    t.notOk('versionsCount' in body.items[0], revision)
    t.equal((await vbrAt(revision).get(flr)).body.data.length, 2)
  }
  t.equal((await vbrAt('1.3-rev0').post('/api/v1/restore/flr/unstructuredData', { body: { backupId } })).status, 404)
  await advance('31m')
  t.equal((await vbr.get(latest.at)).status, 404)
  t.match((await vbr.get(`/api/v1/sessions/${latest.sessionId}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  t.match(await vbr.post(`/api/v1/restore/unstructuredData/${first.sessionId}/unmount`), { status: 201, body: { state: 'Stopped' } })
  t.equal((await vbr.post(`/api/v1/restore/unstructuredData/${first.sessionId}/unmount`)).status, 404)
})

t.test('where the number of versions is limited older ones are gone: from the browser, from points, from restores', async t => {
  const w = await world()
  const { vbr, advance, untilIdle } = w
  const versions = (versionRetentionType: string, active: number) => ({
    advancedSettings: {
      fileVersions: { versionRetentionType, activeVersionRetention: active, deletedVersionRetention: 1 }
    }
  })
  const limited = await backUp(w, share, { times: 3, name: 'Limited', more: versions('BackupAndArchive', 1) })
  const free = await backUp(w, share, { times: 1, name: 'Free', more: versions('Archive', 1) })
  t.equal(free.points.length, 1)
  const folder = `${root}\\Public`
  const latest = await mount(vbr, { backupId: limited.backupId, autoUnmount: { isEnabled: false } })
  const now = await latest.browse(folder)
  t.same([...new Set(now.map(({ versionsCount }) => versionsCount))], [1])
  const first = await mount(vbr, { restorePointId: limited.points[0]?.id, autoUnmount: { isEnabled: false } })
  const then = (await first.browse(folder)).filter(({ type }) => type === 'File')
  t.ok(then.length > 0)
  const modified = new Map(now.map(({ name, modifiedDate }) => [name, modifiedDate]))
  t.ok(then.every(({ name, modifiedDate }) => !modified.has(name) || modified.get(name) === modifiedDate),
    'what was changed since is there as it is now alone')
  const changed = now.find(({ name, type }) => type === 'File' && !names(then).includes(name)) as Item
  const path = `${folder}\\${changed.name}`
  const listed = await vbr.post(`${latest.at}/restorePoints`, { body: { path } })
  t.same([...new Set(listed.body.data.map(({ fileModificationDate }: Body) => fileModificationDate))].length, 1)

  await vbr.post('/api/v1/restore/unstructuredData/fileShare', {
    body: { restorePointId: limited.points[0]?.id, restoreOptions: { overwriteMode: 'Overwrite' } }
  })
  await untilIdle()
  t.ok((await today(vbr, projectsShare, folder)).includes(changed.name), 'a version that is gone overwrites nothing')

  const { body: job } = await vbr.get(`/api/v1/jobs/${limited.jobId}`)
  const kept = { ...job.backupRepository, ...versions('BackupAndArchive', 9) }
  t.equal((await vbr.put(`/api/v1/jobs/${job.id}`, { body: { ...job, backupRepository: kept } })).status, 200)
  for (let run = 0; run < 2; run++) {
    await advance('6d')
    await vbr.post(`/api/v1/jobs/${job.id}/start`, { body: {} })
    await untilIdle()
  }
  const later = await mount(vbr, { backupId: limited.backupId })
  const counts = (await later.browse(folder)).map(({ versionsCount }) => versionsCount)
  t.ok(counts.some(count => count > 1) && counts.every(count => count <= 3), 'from then on more are kept')

  for (const member of ['activeVersionRetention', 'deletedVersionRetention']) {
    const { fileVersions } = versions('BackupAndArchive', 1).advancedSettings
    const none = { ...job.backupRepository, advancedSettings: { fileVersions: { ...fileVersions, [member]: 0 } } }
    const wrong = { status: 400, body: { message: new RegExp(`fileVersions.${member}'? must be at least 1`) } }
    t.match(await vbr.put(`/api/v1/jobs/${job.id}`, { body: { ...job, backupRepository: none } }), wrong)
    const { id: _id, ...spec } = job
    t.match(await vbr.post('/api/v1/jobs', { body: { ...spec, name: 'None', backupRepository: none } }), wrong)
  }
})

t.test('a job that takes the content of links has folders with what they lead to, another one has the links', async t => {
  const w = await world()
  const server = [{ fileServerId: fileServer, type: 'FileServerRoot' }]
  const content = { advancedSettings: { symbolicLinks: { includeSymbolicLinkContent: true } } }
  const plain = await backUp(w, server, { name: 'Links' })
  const followed = await backUp(w, server, { name: 'What they lead to', more: content })
  const size = async (id: string): Promise<number> => (await w.vbr.get(`/api/v1/backups/${id}/objects`)).body.data[0].size
  t.ok(await size(followed.backupId) > await size(plain.backupId))
  const link = { name: 'Documents and Settings' }
  const [links, folders] = [
    await mount(w.vbr, { backupId: plain.backupId }), await mount(w.vbr, { backupId: followed.backupId })
  ]
  t.match((await links.browse('C:\\')).find(({ name }) => name === link.name), { type: 'Link' })
  t.match((await folders.browse('C:\\')).find(({ name }) => name === link.name), { type: 'Folder' })
  const inside = await folders.browse('C:\\Documents and Settings')
  t.same(names(inside), names(await folders.browse('C:\\Users')))
  t.ok(inside.every(({ location }) => location === 'C:\\Documents and Settings'))
  t.ok((await folders.browse('C:\\documents and settings\\all users\\Application')).length > 0, 'a link in it, too')

  const sourcePath = ['C:\\Documents and Settings\\Public']
  const copied = await w.vbr.post(`${folders.at}/copyTo`, {
    body: { sourcePath, unstructuredDataServerId: fileServer, path: 'C:\\Copies', isRecursive: true }
  })
  t.equal(copied.status, 201, JSON.stringify(copied.body))
  await w.untilIdle()
  t.match(await today(w.vbr, fileServer, 'C:\\Copies'), ['Public'])
  t.same((await today(w.vbr, fileServer, 'C:\\Copies\\Public')).sort(), ['Documents', 'desktop.ini'])
})

t.test('what is restored lies on the share afterwards, and in later backups', async t => {
  const w = await world()
  const { vbr, advance, untilIdle } = w
  const { jobId, backupId, points } = await backUp(w, share, { times: 3 })
  const old = await mount(vbr, { restorePointId: points[0]?.id, autoUnmount: { isEnabled: false } })
  const folder = `${root}\\Public`
  t.equal((await vbr.post(`${old.at}/compareToProduction`, { body: { isEnabled: true, paths: [folder] } })).status, 200)
  t.ok((await old.browse(folder)).every(({ itemState }) => itemState === 'Comparing'))
  await advance('6s')
  const of = async (state: string): Promise<Item> => {
    const [item] = await old.browse(folder, { filter: { itemStates: [state], itemTypes: ['File'] } })
    return item as Item
  }
  const [gone, changed] = [await of('Deleted'), await of('Changed')]
  t.ok(gone)
  t.ok(changed)
  const attributes = async () => (await vbr.post(`${old.at}/compareAttributes`, { body: { path: `${folder}\\${changed.name}` } })).body.attributes
  t.ok((await attributes()).some(({ isChanged }: { isChanged: boolean }) => isChanged))
  t.match(await vbr.post(`${old.at}/compareAttributes`, { body: { path: `${folder}\\${gone.name}` } }), { status: 400 })

  const body = { sourcePath: [`${folder}\\${gone.name}`, `${folder}\\${changed.name}`], restoreType: 'Overwrite', restorePermissions: true }
  const { status, body: task } = await vbr.post(`${old.at}/restore`, { body })
  t.equal(status, 201)
  t.match(task, { type: 'FlrRestore', name: root, state: 'Starting' })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${task.id}`)).body, { result: 'Success', logs: { records: [{ status: 'Succeeded' }, { status: 'Succeeded' }, { status: 'Succeeded' }] } })
  t.match((await old.browse(folder)).filter(({ name }) => [gone.name, changed.name].includes(name)), [{ itemState: 'Unchanged' }, { itemState: 'Unchanged' }])
  t.same(await attributes(), [])
  t.ok((await today(vbr, projectsShare, folder)).includes(gone.name))
  await vbr.post(`${old.at}/restore`, { body: { ...body, sourcePath: [body.sourcePath[0]], restoreType: 'Keep', restorePermissions: false } })
  await untilIdle()
  t.ok((await today(vbr, projectsShare, folder)).includes(`RESTORED-${gone.name}`))

  await vbr.post(`/api/v1/jobs/${jobId}/start`, { body: {} })
  await untilIdle()
  const later = await mount(vbr, { backupId, unstructuredDataServerId: projectsShare })
  t.ok(names(await later.browse(folder)).includes(gone.name), 'it is backed up with all else')
  const { body: search } = await vbr.post(`${later.at}/search`, { body: { path: folder, searchString: `*${gone.name}` } })
  t.match(search, { type: 'FlrSearch', name: `Search files on ${root}` })
  t.match(await vbr.post(`${later.at}/search/${search.id}/browse`, { body: {} }), { status: 400 })
  await untilIdle()
  const found = (await vbr.post(`${later.at}/search/${search.id}/browse`, { body: { order: { orderColumn: 'Name', orderAsc: true } } })).body
  t.match(found, { path: folder, items: [{ name: gone.name }, { name: `RESTORED-${gone.name}`, owner: 'NT AUTHORITY\\SYSTEM' }] })

  const custom = { restoreMode: 'Custom', toDateTime: points[0]?.creationTime }
  const missing = (await later.browse(folder)).filter(({ type }) => type === 'File').length
  t.ok(missing > 0)
  const copied = await vbr.post(`${later.at}/copyTo`, {
    body: { sourcePath: [folder], isRecursive: false, ...custom, unstructuredDataServerId: nfsShare, path: '/restored' }
  })
  t.equal(copied.status, 201)
  await untilIdle()
  const then = (await old.browse(folder)).filter(({ type }) => type === 'File')
  t.same(await today(vbr, nfsShare, '/restored/Public'), names(then), 'of the point that was asked for, without folders')
  const whole = await vbr.post(`${later.at}/copyTo`, { body: { sourcePath: [folder], isRecursive: true, copyToBackupServer: true, path: 'C:\\Restored' } })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${whole.body.id}`)).body, { result: 'Success' })

  const { body: download } = await vbr.post(`${later.at}/prepareDownload`, { body: { sourcePath: [folder], isRecursive: true, ...custom } })
  t.match(download, { type: 'FlrDownload', name: `FLR Download from ${root}` })
  const url = `${later.at}/prepareDownload/${download.id}/download`
  t.equal((await vbr.get(url)).status, 400)
  await untilIdle()
  const got = await vbr.get(url)
  t.match(got.headers, { 'content-disposition': /nas01\.lindwurm\.example_projects\.zip/ })
  const files = filesIn(got.bytes)
  for (const { name, size } of then) t.equal(files[`Public/${name}`], size, name)
  t.equal((await vbr.get(`${later.at}/prepareDownload/${search.id}/download`)).status, 404)
})

t.test('of folders, masks and buckets a mount shows what was backed up alone', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  const living = await backUp(w, [{ fileServerId: projectsShare, type: 'FileServerShare', exclusionMask: [{ path: '*.zip', type: 'Wildcard' }] }], { name: 'Living' })
  const all = await mount(vbr, { backupId: living.backupId })
  t.same(await all.browse(`${root}\\Archive`), [], 'what is packed was left out')
  const some = await backUp(w, [
    { fileServerId: projectsShare, path: `${root}\\Public`, type: 'Directory' },
    { fileServerId: projectsShare, path: `${root}\\Archive`, type: 'Directory' },
    { fileServerId: fileServer, path: 'D:\\', type: 'Directory' }
  ], { name: 'Some' })
  t.match(await vbr.post('/api/v1/restore/flr/unstructuredData', { body: { backupId: some.backupId } }), { status: 400, body: { message: /several unstructured data servers/ } })
  const folders = await mount(vbr, { backupId: some.backupId, unstructuredDataServerId: projectsShare })
  t.same(names(await folders.browse('')), ['Archive', 'Public'])
  t.ok((await folders.browse(`${root}\\Archive`)).length > 0)
  const drive = await mount(vbr, { backupId: some.backupId, unstructuredDataServerId: fileServer })
  t.same(names(await drive.browse('')), ['D:\\'])
  const bucket = await backUp(w, [{ objectStorageServerId: minioStorage, container: 'vbr-demo', type: 'Container' }], { type: 'ObjectStorageBackup', name: 'Buckets' })
  const objects = await mount(vbr, { restorePointId: bucket.points[0]?.id })
  t.match(objects.mounted.body, { properties: { pathSeparator: '/' } })
  t.same(names(await objects.browse('')), ['vbr-demo'])
  const before = await today(vbr, projectsShare, root)
  await vbr.post(`${folders.at}/copyTo`, { body: { sourcePath: [root], isRecursive: true, unstructuredDataServerId: projectsShare, path: 'Copy' } })
  await untilIdle()
  t.same(await today(vbr, projectsShare, root), [...before, 'Copy'].sort((a, b) => a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  t.same(await today(vbr, projectsShare, `${root}\\Copy\\projects`), ['Archive', 'Public'], 'a mount stays as long as it is read, however long that takes')
})

t.test('what cannot be mounted or restored is refused, and what fails says why', async t => {
  const w = await world()
  const { vbr, name, untilIdle } = w
  const { backupId, points: [point] } = await backUp(w, share)
  const vm = (await vbr.get('/api/v1/restorePoints?nameFilter=file01&limit=1')).body.data[0]
  for (const [body, status, message] of [
    [{}, 400, /^Either 'restorePointId' or/],
    [{ restorePointId: point?.id, backupId }, 400, /^Either/],
    [{ unstructuredDataServerId: projectsShare }, 400, /^Either/],
    [{ restorePointId: nowhere }, 404, /./],
    [{ backupId: nowhere }, 404, /./],
    [{ restorePointId: vm.id }, 400, /not a backup of unstructured data/],
    [{ backupId: vm.backupId }, 400, /not a backup of unstructured data/],
    [{ backupId, unstructuredDataServerId: nfsShare }, 400, /has nothing of/],
    [{ backupId, autoUnmount: { isEnabled: true, noActivityPeriodInMinutes: 0 } }, 400, /noActivityPeriodInMinutes/]
  ] as const) t.match(await vbr.post('/api/v1/restore/flr/unstructuredData', { body }), { status, body: { message } })
  t.same((await vbr.get(flr)).body.data, [])

  const { at, sessionId } = await mount(vbr, { backupId, autoUnmount: { isEnabled: false } })
  const readme = `${root}\\readme.txt`
  for (const [path, body, message] of [
    ['restore', { sourcePath: [], restoreType: 'Overwrite' }, /'sourcePath' must not be empty/],
    ['restore', { sourcePath: ['none'], restoreType: 'Overwrite' }, /no item none/],
    ['restore', { sourcePath: [readme], restoreType: 'Overwrite', restoreMode: 'Custom' }, /'toDateTime' is required/],
    ['restore', { sourcePath: [readme], restoreType: 'Overwrite', restoreMode: 'Custom', toDateTime: '2020-01-01T00:00:00Z' }, /no restore point/],
    ['copyTo', { sourcePath: [readme] }, /^Either 'unstructuredDataServerId' or 'copyToBackupServer'/],
    ['copyTo', { sourcePath: [readme], unstructuredDataServerId: nowhere }, /no unstructured data server/],
    ['copyTo', { sourcePath: [readme], copyToBackupServer: true }, /'path'/],
    ['copyTo', { sourcePath: [readme], copyToBackupServer: true, path: 'Restored' }, /not a full path/],
    ['copyTo', { sourcePath: [readme], unstructuredDataServerId: projectsShare, path: 'C:\\Restored' }, /not a full path/],
    ['prepareDownload', { sourcePath: ['none'] }, /no item/],
    ['search', { path: 'none', searchString: 'a' }, /not a folder/],
    ['search', { path: '', searchString: ' ' }, /'searchString' must not be empty/],
    ['compareToProduction', { isEnabled: true, paths: ['none'] }, /no item/],
    ['compareToProduction', { isEnabled: true, paths: [] }, /'paths' must not be empty/]
  ] as const) t.match(await vbr.post(`${at}/${path}`, { body }), { status: 400, body: { message } }, `${path} ${JSON.stringify(body)}`)
  t.match(await vbr.del(`/api/v1/inventory/unstructuredDataServers/${projectsShare}`), { status: 400, body: { message: /in use by/ } })

  const restoring = await vbr.post(`${at}/restore`, { body: { sourcePath: [readme], restoreType: 'ChangedOnly' } })
  await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: projectsShare, state: 'offline' } })
  t.match(await vbr.post(`${at}/restore`, { body: { sourcePath: [readme], restoreType: 'Overwrite' } }), { status: 400, body: { message: /cannot be reached/ } })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${restoring.body.id}`)).body, { result: 'Failed', additionalInfo: { message: `Failed to connect to ${root}.` } })
  await vbr.post(`${at}/compareToProduction`, { body: { isEnabled: true, paths: [readme] } })
  await untilIdle()
  const { items } = (await vbr.post(`${at}/browse`, { body: { path: '', filter: { itemStates: ['FailedToCompare'] } } })).body
  t.match(items, [{ name: 'readme.txt' }])
  t.match(await vbr.post(`${at}/compareAttributes`, { body: { path: readme } }), { status: 400 })
  const cut = (await vbr.post(`${at}/prepareDownload`, { body: { sourcePath: [root], isRecursive: true } })).body
  await vbr.post(`/api/v1/restore/unstructuredData/${sessionId}/unmount`)
  t.match((await vbr.get(`/api/v1/tasks/${cut.id}`)).body, { result: 'Failed', additionalInfo: { message: 'The share is no longer mounted.' } })
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'FileLevelRestore', result: 'Failed', message: 'The share cannot be mounted.' } })
  const failed = await mount(vbr, { backupId })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${failed.sessionId}`)).body, { state: 'Stopped', result: { message: 'The share cannot be mounted.' } })
})
