import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { amazonAccount, minioAccount } from '../../estate/vb365/credentials.js'
import { windowsProxy } from '../../estate/vb365/proxies.js'
import { objectNorth, storageNorth } from '../../estate/vb365/repositories.js'

const { world } = await startTest(t)

const storage = {
  name: 'Frankfurt',
  description: 'Added by itself',
  type: 'AmazonS3',
  accountId: amazonAccount,
  amazonBucketS3Aws: { name: 'lindwurm-m365', regionType: 'Global', regionId: 'eu-central-1' },
  s3Folder: 'primary',
  iaStorageClassEnabled: true
}

const add = (client: Client, change: object = {}, version = 'v7') =>
  client.post(`/${version}/objectstoragerepositories`, { body: { ...storage, ...change } })

t.test('versions 6 and 7 see the object storage of repositories as a resource of its own', async t => {
  const { vb365 } = await world()
  for (const version of ['v6', 'v7']) {
    const { body } = await vb365.get(`/${version}/ObjectStorageRepositories`)
    t.same(body.map(({ name }: { name: string }) => name),
      ['Object North', 'Copy North', 'Azure West', 'Archive North', 'Branch Bucket', 'Glacier Deep', 'Glacier Quick'])
    const { body: { objectStorageId } } = await vb365.get(`/${version}/BackupRepositories/${objectNorth}`)
    t.match((await vb365.get(`/${version}/objectstoragerepositories/${objectStorageId}`)).body, {
      id: storageNorth,
      name: 'Object North',
      type: 'AmazonS3Compatible',
      s3Folder: 'north',
      amazonBucketS3Compatible: { name: 'm365-demo' },
      _links: { self: { href: `/${version}/ObjectStorageRepositories/${storageNorth}` } }
    })
    for (const { _links: { container, folder }, s3Folder, azureFolder } of version === 'v6' ? body : []) {
      t.equal((await vb365.get(container.href)).status, 200)
      t.equal((await vb365.get(folder.href)).body.name, s3Folder ?? azureFolder)
    }
    t.same((await vb365.get(`/${version}/objectstoragerepositories?longTerm=true`)).body.length, 3)
  }
  t.equal((await vb365.get('/v8/objectstoragerepositories')).status, 404, 'version 8 does not know it')
  t.equal((await vb365.get('/v7/objectstoragerepositories/08000000-0000-4000-8000-000000000099')).status, 404)
})

t.test('a client of version 7 adds object storage, extends a repository with it, and removes both', async t => {
  const { vb365 } = await world()
  const added = await add(vb365)
  t.equal(added.status, 200)
  t.match(added.body, { name: 'Frankfurt', iaStorageClassEnabled: true, usedSpaceBytes: 0 })
  const path = `/v7/objectstoragerepositories/${added.body.id}`
  t.same((await vb365.get(path)).body, added.body)

  const extended = {
    name: 'Extended',
    retentionType: 'ItemLevel',
    proxyId: windowsProxy,
    objectStorageId: added.body.id,
    objectStorageCachePath: 'D:\\Cache'
  }
  const repository = await vb365.post('/v7/BackupRepositories', { body: extended })
  t.match(repository, { status: 200, body: { objectStorageId: added.body.id, objectStorageCachePath: 'D:\\Cache' } })
  t.match((await vb365.get(`/v8/BackupRepositories/${repository.body.id}`)).body.objectStorage,
    { type: 'AmazonS3', s3Folder: 'primary', standardIaStorageClassEnabled: true }, 'the same in version 8')
  t.equal((await vb365.get(path)).body.name, 'Frankfurt')

  t.equal((await vb365.post('/v7/BackupRepositories', { body: { ...extended, name: 'Again' } })).status, 409)
  t.match(await vb365.del(path), { status: 409, body: { message: /Extended/ } })
  t.equal((await vb365.del(`/v7/BackupRepositories/${repository.body.id}`)).status, 204)
  t.equal((await vb365.get(path)).status, 200, 'it outlives its repository')
  t.equal((await vb365.del(path)).status, 204)
  t.equal((await vb365.get(path)).status, 404)
})

t.test('object storage is edited by itself, where a repository uses it as well', async t => {
  const { vb365 } = await world()
  const { body: { id } } = await add(vb365, {}, 'v6')
  const put = async (storage: string, body: object) =>
    (await vb365.put(`/v7/objectstoragerepositories/${storage}`, { body })).status
  t.equal(await put(id, { name: 'Main', sizeLimitEnabled: true, sizeLimitGB: 5 }), 200)
  t.match((await vb365.get(`/v7/objectstoragerepositories/${id}`)).body,
    { name: 'Main', sizeLimitGB: 5, freeSpaceBytes: 5 * 2 ** 30, description: 'Added by itself' })
  t.equal(await put(id, (await vb365.get(`/v7/objectstoragerepositories/${id}`)).body), 200)
  t.equal(await put(id, { iaStorageClassEnabled: false }), 400)
  t.equal(await put(id, { s3Folder: 'copy' }), 400)
  t.equal(await put(id, { name: 'object NORTH' }), 409)

  t.equal(await put(storageNorth, { sizeLimitGB: 2000, description: 'Smaller' }), 200)
  t.equal((await vb365.get(`/v8/BackupRepositories/${objectNorth}`)).body.objectStorage.sizeLimitGB, 2000)
  t.match((await vb365.get(`/v7/objectstoragerepositories/${storageNorth}`)).body,
    { name: 'Object North', description: 'Smaller' })
})

t.test('object storage by itself needs a name and a folder of its own, and holds its account', async t => {
  const { vb365 } = await world()
  t.equal((await add(vb365, { name: undefined })).status, 400)
  t.equal((await add(vb365, { name: 'Copy north' })).status, 409)
  t.match(await add(vb365, { s3Folder: 'copy' }), { status: 409, body: { message: /Copy North/ } })
  const { body: account } = await vb365.post('/v7/Accounts', {
    body: { accountType: 'amazonS3Account', userName: 'second', password: 'x' }
  })
  const bucket = { name: 'vbsim-shared', regionType: 'Global', regionId: 'eu-west-1' }
  const { body: { id } } = await add(vb365, { accountId: account.id, amazonBucketS3Aws: bucket })
  t.equal((await add(vb365, { name: 'Twin', accountId: account.id, amazonBucketS3Aws: bucket })).status, 409)
  t.match(await vb365.del(`/v8/Accounts/${account.id}`), { status: 409, body: { message: /Frankfurt/ } })
  t.equal((await vb365.del(`/v7/objectstoragerepositories/${id}`)).status, 204)
  t.equal((await vb365.del(`/v8/Accounts/${account.id}`)).status, 204)
})

t.test('older versions have their own words for instance types and providers', async t => {
  const { vb365 } = await world()
  const { body: account } = await vb365.post('/v7/Accounts', {
    body: { accountType: 'amazonS3CompatibleAccount', userName: 'wasabi', password: 'x' }
  })
  const { body: { id } } = await add(vb365, {
    type: 'WasabiCloud',
    accountId: account.id,
    amazonBucketS3Compatible: {
      servicePoint: 's3.eu-central-1.wasabisys.com', customRegionId: 'eu-central-1', name: 'vbsim-wasabi'
    },
    iaStorageClassEnabled: undefined
  })
  t.equal((await vb365.get(`/v7/objectstoragerepositories/${id}`)).body.type, 'WasabiCloud')
  t.equal((await vb365.get(`/v6/objectstoragerepositories/${id}`)).body.type, 'AmazonS3Compatible')

  const ofRegion = async (path: string) =>
    (await vb365.get(`/v7/EC2Resources/VirtualPrivateCloud${path}?accountId=${amazonAccount}&regionId=eu-central-1`)).body[0]
  const { id: vpc } = await ofRegion('')
  const appliance = await add(vb365, {
    name: 'With appliance',
    useArchiverAppliance: true,
    amazonArchiverAppliance: {
      instanceType: { type: 'c5.xlarge', cores: 4 },
      virtualPrivateCloud: { id: vpc },
      subnet: { id: (await ofRegion(`/${vpc}/Subnets`)).id },
      securityGroup: { id: (await ofRegion(`/${vpc}/SecurityGroup`)).id }
    }
  })
  t.match(appliance, { status: 200, body: { amazonArchiverAppliance: { instanceType: { type: 'c5.xlarge' } } } })
})

t.test('storage with a certificate of its own is browsed and used by versions that cannot say that they trust it', async t => {
  const { vb365 } = await world()
  const servicePoint = 'https://minio.lindwurm.example:9000'
  const buckets = (version: string) => vb365.get(`/${version}/S3CompatibleResources/buckets` +
    `?accountId=${minioAccount}&ServicePoint=${servicePoint}&CustomRegionId=us-east-1`)
  t.equal((await buckets('v8')).status, 502)
  for (const version of ['v7', 'v6']) t.match((await buckets(version)).body, [{ name: 'm365-demo' }])

  const { iaStorageClassEnabled, amazonBucketS3Aws, ...plain } = storage
  const added = await vb365.post('/v6/ObjectStorageRepositories', {
    body: {
      ...plain,
      name: 'Of version 6',
      type: 'AmazonS3Compatible',
      accountId: minioAccount,
      s3Folder: 'six',
      amazonBucketS3Compatible: { servicePoint, customRegionId: 'us-east-1', name: 'm365-demo' }
    }
  })
  t.equal(added.status, 200)
  const repository = await vb365.post('/v6/BackupRepositories', {
    body: {
      name: 'Old and new', retentionType: 'ItemLevel', proxyId: windowsProxy, objectStorageId: added.body.id, objectStorageCachePath: 'C:\\Cache'
    }
  })
  t.match((await vb365.get(`/v8/BackupRepositories/${repository.body.id}`)).body, {
    objectStorage: { s3Folder: 'six', amazonBucketS3Compatible: { servicePoint, name: 'm365-demo' } }
  })
  t.match(await vb365.post(`/v7/BackupRepositories/${repository.body.id}/Sync`), { body: { state: 'Synchronizing' } })
})
