import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { amazonKey, azureBlobAccount } from '../../estate/vbr/cloud.js'
import { linuxLogin, windowsLogin } from '../../estate/vbr/credentials.js'
import { filesProxy, linuxHost, serverProxy, vCenterServer, windowsHost } from '../../estate/vbr/infrastructure.js'
import { defaultRepository, offload, winRepo } from '../../estate/vbr/repositories.js'
import {
  fileServer, minioStorage, nasFiler, nfsShare, projectsShare, sanShare, storageHost
} from '../../estate/vbr/unstructured.js'

t.setTimeout(120_000)
const { control, world } = await startTest(t)

const path = '/api/v1/inventory/unstructuredDataServers'
const nowhere = '00000000-0000-4000-8000-00000000dead'
const processing = { backupProxies: { autoSelectEnabled: true }, cacheRepositoryId: winRepo }
const smb = {
  type: 'SMBShare', path: '\\\\nas03.lindwurm.example\\finance', accessCredentialsRequired: true, accessCredentialsId: windowsLogin, processing
}
const kinds = {
  FileServer: { type: 'FileServer', hostId: linuxHost, processing: { cacheRepositoryId: winRepo } },
  SMBShare: smb,
  NFSShare: { type: 'NFSShare', path: 'nas03.lindwurm.example:/export/home', processing },
  S3Compatible: {
    type: 'S3Compatible',
    account: { friendlyName: 'Ceph', servicePoint: 'https://ceph.lindwurm.example', credentialsId: amazonKey, regionId: 'east' },
    processing
  },
  AmazonS3: { type: 'AmazonS3', account: { friendlyName: 'Amazon', credentialsId: amazonKey, regionId: 'us-east-1' }, processing },
  AzureDataLake: {
    type: 'AzureDataLake', friendlyName: 'Lake', credentialsId: azureBlobAccount, regionType: 'Government', processing
  },
  SANNFSShare: { type: 'SANNFSShare', path: 'netapp02:/vol/home', processing }
}

const session = async (vbr: Client, { body }: Reply) => (await vbr.get(`/api/v1/sessions/${body.id}`)).body
const labels = async (vbr: Client, query: string) => (await vbr.get(`${path}?${query}`)).body.data
  .map((row: { name?: string, friendlyName?: string, account?: { friendlyName: string } }) =>
    row.name ?? row.friendlyName ?? row.account?.friendlyName)

t.test('a server of each type is there when its session has ended well, with what is known of it', async t => {
  const { vbr, untilIdle } = await world()
  for (const [type, spec] of Object.entries(kinds)) {
    const added = await vbr.post(path, { body: spec })
    t.match(added, { status: 201, body: { sessionType: 'Infrastructure', name: 'Infrastructure Item Saving', state: 'Working' } }, type)
    await untilIdle()
    const { resourceId, result } = await session(vbr, added)
    t.equal(result.result, 'Success', type)
    const { body } = await vbr.get(`${path}/${resourceId}`)
    t.match(body, { ...spec, id: resourceId, processing: { ...spec.processing, backupIOControlLevel: 'Medium' } }, type)
  }
  const shown = (await vbr.get(`${path}?limit=100`)).body.data
  const one = (type: string, n = -1) => shown.filter((row: { type: string }) => row.type === type).at(n)
  t.match(one('FileServer'), { name: 'lin-proxy01.lindwurm.example', hostType: 'Linux' })
  t.match(one('AmazonS3'), { account: { regionType: 'Global', regionDisplayName: 'US East (N. Virginia)' } })
  t.match(one('SMBShare'), { name: smb.path, advancedSettings: { processingMode: 'Direct', directBackupFailoverEnabled: false } })
  t.match(one('AzureDataLake'), { regionDisplayName: 'Azure Government' })
})

t.test('what is there is found, ordered and paged by all that the documents name, in each revision as it can', async t => {
  const { vbr, vbrAt: at } = await world()
  const all = (await vbr.get(path)).body
  t.equal(all.pagination.total, 8)
  t.same(await labels(vbr, 'nameFilter=*lindwurm.example:*'), ['nas02.lindwurm.example:/export/data'])
  t.same(await labels(vbr, 'typeFilter=SMBShare&typeFilter=AzureBlob&orderColumn=Name&orderAsc=true'),
    ['\\\\nas01.lindwurm.example\\projects', 'Azure Blob'])
  t.equal((await labels(vbr, 'orderColumn=Region')).at(0), 'MinIO', 'no region is before any')
  t.equal((await labels(vbr, 'orderColumn=Type&orderAsc=true')).at(0), 'Amazon S3 Frankfurt')
  t.same(await labels(vbr, 'orderColumn=Name&orderAsc=true&skip=7&limit=1'), ['win-repo01.lindwurm.example'])
  t.equal((await labels(vbr, 'orderColumn=Description')).length, 8)

  t.match((await vbr.get(`${path}/${fileServer}`)).body, { hostId: windowsHost, hostType: 'Windows' })
  const filer = (await vbr.get(`${path}/${nasFiler}`)).body
  t.match(filer, { storageHostId: storageHost, processing: { nativeChangeTrackingEnabled: true } })
  t.notHas(filer.processing, { backupProxies: {} })

  const older = at('1.3-rev1')
  t.match((await older.get(`${path}/${nasFiler}`)).body.processing, { backupProxies: { autoSelectEnabled: true } })
  t.equal((await older.get(`${path}/${sanShare}`)).status, 404, 'a type without a word')
  t.equal((await older.get(path)).body.pagination.total, 7)
  t.equal((await older.post(path, { body: { ...kinds.SANNFSShare } })).status, 400)
  const first = (await at('1.2-rev1').get(`${path}/${minioStorage}`)).body
  t.match(first, { id: minioStorage, type: 'S3Compatible', account: { friendlyName: 'MinIO', regionDisplayName: undefined } })
  t.equal((await at('1.3-rev0').get(path)).body.pagination.total, 7)
  t.equal((await at('1.3-rev0').post(path, { body: smb })).status, 404)
  t.match((await vbr.get(`${path}/defaults`)).body, { defaultCacheRepository: { id: defaultRepository } })
})

t.test('an edit keeps what it leaves out, copies the cache to where it is wanted, and is refused as an addition is', async t => {
  const { vbr, vbrAt: at, advance, untilIdle } = await world()
  const before = (await vbr.get(`${path}/${projectsShare}`)).body
  const cache = { ...before, processing: { ...before.processing, cacheRepositoryId: winRepo, backupIOControlLevel: 'High' } }
  const edited = await vbr.put(`${path}/${projectsShare}`, { body: cache })
  t.match(edited, { status: 201, body: { state: 'Working', resourceId: projectsShare } })
  await advance('20s')
  t.same((await vbr.get(`${path}/${projectsShare}`)).body, before, 'not yet')
  await untilIdle()
  t.same((await vbr.get(`${path}/${projectsShare}`)).body, cache)
  const titles = (await vbr.get(`/api/v1/sessions/${edited.body.id}/logs`)).body.records.map(({ title }: { title: string }) => title)
  t.ok(titles.includes('Copying metadata to the cache repository WIN-REPO01'))

  const storage = (await vbr.get(`${path}/${minioStorage}`)).body
  await vbr.put(`${path}/${minioStorage}`, { body: { ...storage, account: { ...storage.account, friendlyName: 'MinIO lab' } } })
  const slow = await at('1.3-rev1').put(`${path}/${nasFiler}?migrationType=DownloadMetaFromArchive`, {
    body: {
      ...(await at('1.3-rev1').get(`${path}/${nasFiler}`)).body,
      processing: { ...processing, cacheRepositoryId: defaultRepository, nativeChangeTrackingEnabled: false }
    }
  })
  await advance('60s')
  t.equal((await session(vbr, slow)).state, 'Working')
  await untilIdle()
  t.same(await labels(vbr, 'nameFilter=MinIO*'), ['MinIO lab'])
  t.match((await vbr.get(`${path}/${nasFiler}`)).body.processing, { cacheRepositoryId: defaultRepository, nativeChangeTrackingEnabled: false })

  for (const [body, message] of [
    [{ ...cache, id: nfsShare }, /is not the one of the path/],
    [{ ...kinds.NFSShare, id: projectsShare }, /type of an unstructured data server cannot be changed/],
    [{ ...cache, path: 'nas03:/finance' }, /must be of the form/],
    [{ ...cache, processing: { ...processing, cacheRepositoryId: offload } }, /cannot be a cache repository/],
    [{ ...cache, path: '\\\\NETAPP01.lindwurm.example\\homes\\' }, /already been added/]
  ] as const) t.match(await vbr.put(`${path}/${projectsShare}`, { body }), { status: 400, body: { message } })
  t.equal((await vbr.put(`${path}/${nowhere}`, { body: { ...cache, id: nowhere } })).status, 404)
})

t.test('what cannot be a server is refused at once, and what cannot be reached when it is tried', async t => {
  const { vbr, name, untilIdle } = await world()
  const total = async () => (await vbr.get(path)).body.pagination.total
  for (const [body, message] of [
    [{ ...kinds.FileServer, hostId: nowhere }, /no managed server/],
    [{ ...kinds.FileServer, hostId: vCenterServer }, /must be a Windows or Linux server/],
    [{ ...kinds.FileServer, hostId: windowsHost }, /already been added/],
    [{ ...smb, path: 'nas03/finance' }, /'path' must be of the form/],
    [{ ...smb, accessCredentialsId: undefined }, /'accessCredentialsId' is required/],
    [{ ...smb, accessCredentialsId: nowhere }, /no credentials record/],
    [{ ...smb, accessCredentialsId: linuxLogin }, /not of the type Standard/],
    [{ ...smb, advancedSettings: { processingMode: 'StorageSnapshot' } }, /storageSnapshotPath' is required/],
    [{ ...smb, processing: { ...processing, cacheRepositoryId: nowhere } }, /no backup repository/],
    [{ ...smb, processing: { ...processing, backupProxies: { autoSelectEnabled: false } } }, /must name a backup proxy/],
    [{ ...smb, processing: { ...processing, backupProxies: { autoSelectEnabled: false, proxyIds: [serverProxy] } } }, /no general-purpose/],
    [{ ...kinds.NFSShare, path: '\\\\nas\\home' }, /server:\/folder/],
    [{ ...kinds.S3Compatible, account: { ...kinds.S3Compatible.account, servicePoint: undefined } }, /'account.servicePoint' is required/],
    [{ ...kinds.S3Compatible, account: { ...kinds.S3Compatible.account, credentialsId: azureBlobAccount } }, /not of the type Amazon/],
    [{ ...kinds.AmazonS3, account: { ...kinds.AmazonS3.account, regionId: 'mars-1' } }, /no region mars-1/],
    [{ ...kinds.AzureDataLake, friendlyName: ' ' }, /'friendlyName' must not be empty/],
    [{ type: 'NASFiler', storageHostId: nowhere, processing: { cacheRepositoryId: winRepo } }, /no storage system/],
    [{ type: 'SMBShare', path: smb.path }, /processing/],
    [undefined, /./]
  ] as const) t.match(await vbr.post(path, { body }), { status: 400, body: { message } }, String(message))
  t.equal(await total(), 8)

  const lost = await vbr.post(path, { body: { ...smb, path: '\\\\nas.invalid\\share' } })
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'Infrastructure', subject: nfsShare, result: 'Failed', message: 'no' } })
  const spoilt = await vbr.put(`${path}/${nfsShare}`, { body: (await vbr.get(`${path}/${nfsShare}`)).body })
  await untilIdle()
  t.match((await session(vbr, lost)).result, { result: 'Failed', message: 'Failed to connect to \\\\nas.invalid\\share.' })
  t.match((await session(vbr, spoilt)).result, { result: 'Failed', message: 'no' })
  t.equal(await total(), 8)
})

t.test('what a server refers to stays as long as it does, and it is gone when its session has ended', async t => {
  const { vbr, vbrAt: at, untilIdle } = await world()
  t.match(await vbr.del(`/api/v1/credentials/${windowsLogin}`), { status: 400 })
  t.match((await vbr.del(`/api/v1/backupInfrastructure/proxies/${filesProxy}`)).body.message, /nas02/)
  const gone = await vbr.del(`${path}/${nfsShare}`)
  t.match(gone, { status: 201, body: { sessionType: 'InfrastructureItemDeletion', state: 'Working' } })
  t.match(await vbr.del(`${path}/${nfsShare}`), { status: 400, body: { message: /is being removed/ } })
  t.equal((await vbr.get(`${path}/${nfsShare}`)).status, 200)
  await untilIdle()
  t.equal((await vbr.get(`${path}/${nfsShare}`)).status, 404)
  t.match(await vbr.del(`${path}/${sanShare}`), { status: 400, body: { message: /Home Folders/ } }, 'a job backs it up')
  t.equal((await at('1.3-rev1').del(`${path}/${minioStorage}`)).status, 201)
  t.equal((await vbr.del(`${path}/${nfsShare}`)).status, 404)
})

t.test('somebody looks around on servers: drives, folders and files by type, order and page, until nobody asks any more', async t => {
  const { vbr, advance } = await world()
  const started = await vbr.post(`${path}/${projectsShare}/startBrowse?timeout=10`)
  t.match(started, {
    status: 201, body: { serverId: projectsShare, serverName: '\\\\nas01.lindwurm.example\\projects', timeout: 10, pathSeparator: '\\', rootPath: '\\\\nas01.lindwurm.example\\projects' }
  })
  const id = started.body.sessionId
  const browse = (body: object, of = id) => vbr.post(`${path}/sessions/${of}/browse`, { body })
  const { body: root } = await browse({ path: started.body.rootPath })
  t.match(root.items.find(({ name }: { name: string }) => name === 'Public'), {
    itemType: 'Folder', fullName: '\\\\nas01.lindwurm.example\\projects\\Public', isSymbolicLink: false, size: 0
  })
  t.same((await browse({ path: '' })).body, root, 'without a path the root')
  const archive = (await browse({ path: `${started.body.rootPath}\\archive`, pathType: 'Folder' })).body
  t.equal(archive.items.reduce((sum: number, { size }: { size: number }) => sum + size, 0), 1_240 * 2 ** 30)
  const files = (await browse({ path: '', filter: { itemTypes: ['File'] } })).body
  t.same(files.items.map(({ name }: { name: string }) => name), ['readme.txt'])
  const part = (await browse({ path: '', order: { orderColumn: 'Name', orderAsc: true }, pagination: { skip: 1, limit: 2 } })).body
  t.same(part.items, root.items.slice(1, 3))
  t.match(part.pagination, { total: root.items.length, count: 2, skip: 1, limit: 2 })
  t.equal((await browse({ path: '', order: { orderColumn: 'Type', orderAsc: true } })).body.items[0].itemType, 'File')

  const drives = await vbr.post(`${path}/${fileServer}/startBrowse`)
  t.match(drives.body, { timeout: 30, rootPath: '' })
  const [c] = (await browse({ path: '' }, drives.body.sessionId)).body.items
  t.match(c, { name: 'C:\\', itemType: 'Drive' })
  t.ok(c.freeSpace < c.totalSize)
  const nfs = await vbr.post(`${path}/${nfsShare}/startBrowse`)
  const exported = (await browse({ path: nfs.body.rootPath }, nfs.body.sessionId)).body.items
  t.ok(exported.some(({ fullName }: { fullName: string }) => fullName === 'nas02.lindwurm.example:/export/data/Public'))
  const objects = await vbr.post(`${path}/${minioStorage}/startBrowse`)
  t.same((await browse({ path: '/' }, objects.body.sessionId)).body.items.map(({ name }: { name: string }) => name), ['vbr-demo'])

  const listed = async (query: string) => (await vbr.get(`${path}/sessions?${query}`)).body.data.map((row: { sessionId: string }) => row.sessionId)
  t.same(await listed(`serverIdFilter=${projectsShare}`), [id])
  t.same(await listed(`sessionIdFilter=${id}`), [id])
  t.same(await listed('serverNameFilter=nas02*'), [nfs.body.sessionId])
  t.equal((await listed('orderColumn=ServerName&orderAsc=true&skip=1&limit=2')).length, 2)
  t.same((await vbr.get(`${path}/sessions/${id}`)).body, started.body)

  t.match(await browse({ path: '\\\\nas01.lindwurm.example\\projects\\nothing' }), { status: 400, body: { message: /There is no item/ } })
  t.match(await browse({ path: '\\\\nas01.lindwurm.example\\projects\\readme.txt' }), { status: 400, body: { message: /is not a folder/ } })
  t.match(await browse({ path: '', pathType: 'Drive' }), { status: 400, body: { message: /not of the type Drive/ } })
  t.match(await vbr.post(`${path}/${projectsShare}/startBrowse?timeout=0`), { status: 400 })
  t.equal((await vbr.post(`${path}/${nowhere}/startBrowse`)).status, 404)

  t.same((await vbr.post(`${path}/sessions/${nfs.body.sessionId}/stop`)).body, nfs.body)
  t.equal((await vbr.post(`${path}/sessions/${nfs.body.sessionId}/stop`)).status, 404)
  await advance('9m')
  t.equal((await browse({ path: '' })).status, 201, 'asked for in time')
  await advance('9m')
  t.equal((await vbr.get(`${path}/sessions/${id}`)).status, 200)
  await advance('2m')
  t.equal((await vbr.get(`${path}/sessions/${id}`)).status, 404)
  t.equal((await browse({ path: '' })).status, 404)
})

t.test('a share that is offline is looked at by nobody', async t => {
  const { vbr, name } = await world()
  const started = await vbr.post(`${path}/${projectsShare}/startBrowse`)
  await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: projectsShare, state: 'offline' } })
  t.match(await vbr.post(`${path}/${projectsShare}/startBrowse`), { status: 400, body: { message: /Failed to connect/ } })
  t.match(await vbr.post(`${path}/sessions/${started.body.sessionId}/browse`, { body: { path: '' } }), { status: 400 })
})
