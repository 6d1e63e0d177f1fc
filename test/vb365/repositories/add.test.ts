import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { amazonAccount, archiverAccount, azureAccount, masterKey, minioAccount } from '../../estate/vb365/credentials.js'
import { almondToAzure } from '../../estate/vb365/jobs.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'
import { localProxy, poolNorth, rack3Proxy, rack4Proxy, windowsProxy } from '../../estate/vb365/proxies.js'

const { world, simulator } = await startTest(t)

const unknown = '0f000000-0000-4000-8000-000000000077'

const disk = { name: 'New Disk', retentionType: 'ItemLevel', proxyId: windowsProxy, path: 'F:\\Backup' }

const s3Compatible = {
  type: 'AmazonS3Compatible',
  accountId: minioAccount,
  amazonBucketS3Compatible: {
    servicePoint: 'https://minio.lindwurm.example:9000',
    customRegionId: 'us-east-1',
    name: 'm365-demo',
    trustServerCertificate: true
  },
  s3Folder: 'free'
}
const wasabi = {
  ...s3Compatible,
  type: 'WasabiCloud',
  amazonBucketS3Compatible: {
    servicePoint: 's3.eu-central-1.wasabisys.com', customRegionId: 'eu-central-1', name: 'vbsim-wasabi'
  }
}
const ibm = {
  ...s3Compatible,
  type: 'IBMCloud',
  amazonBucketS3Compatible: {
    servicePoint: 's3.eu-de.cloud-object-storage.appdomain.cloud', customRegionId: 'eu-de', name: 'vbsim-ibm'
  }
}
const amazonS3 = {
  type: 'AmazonS3',
  accountId: amazonAccount,
  amazonBucketS3Aws: { name: 'lindwurm-m365', regionType: 'Global', regionId: 'eu-central-1' },
  s3Folder: 'primary'
}
const glacier = { ...amazonS3, type: 'AmazonS3Glacier', s3Folder: 'archive', glacierDeepArchiveEnabled: true }
const azureBlob = {
  type: 'AzureBlob', accountId: azureAccount, azureContainer: { name: 'm365', regionType: 'Global' }, azureFolder: 'free'
}
const azureArchive = { ...azureBlob, type: 'AzureBlobArchive' }

const cloud = (objectStorage: object, more: object = {}): object =>
  ({ name: 'New Cloud', retentionType: 'SnapshotBased', proxyPoolId: poolNorth, objectStorage, ...more })

const adder = (client: Client) => (body: object): Promise<Reply> => client.post('/v8/BackupRepositories', { body })

const invalid = { status: 400, body: { errorCode: 'ParameterValidationFailure' } }
const conflict = { status: 409, body: { errorCode: 'OperationConflict' } }
const missing = { status: 404, body: { errorCode: 'ResourceNotFound' } }

t.test('a repository on a disk is added with the product\'s own retention', async t => {
  const { vb365 } = await world()
  const added = await vb365.post('/v8/BackupRepositories', { body: disk })
  t.equal(added.status, 201)
  t.match(added.body, {
    name: 'New Disk',
    path: 'F:\\Backup',
    proxyId: windowsProxy,
    retentionPeriodType: 'Yearly',
    yearlyRetentionPeriod: 'Years3',
    retentionFrequencyType: 'Daily',
    dailyTime: '00:00:00',
    dailyType: 'Everyday',
    isOutOfSync: false,
    isOutdated: false,
    isOutOfOrder: false
  })
  t.equal(added.body.capacityBytes, added.body.freeSpaceBytes)
  t.notOk('objectStorageEncryptionEnabled' in added.body || 'isLongTerm' in added.body, 'which mean nothing for a disk')
  t.same((await vb365.get(`/v8/BackupRepositories/${added.body.id}`)).body, added.body)

  const neighbour = await adder(vb365)({ ...disk, name: 'Second', path: 'd:/Backup2/' })
  t.match(neighbour.body, { path: 'd:\\Backup2', capacityBytes: 2 * 2 ** 40 }, 'on the drive of Disk Almond')
})

for (const [type, objectStorage, isLongTerm] of [
  ['AmazonS3Compatible', s3Compatible, false], ['WasabiCloud', wasabi, false], ['IBMCloud', ibm, false],
  ['AmazonS3', amazonS3, false], ['AzureBlob', azureBlob, false], ['AzureBlobArchive', azureArchive, true]
] as const) {
  t.test(`a repository in object storage of type ${type} is added`, async t => {
    const { vb365 } = await world()
    const added = await vb365.post('/v8/BackupRepositories', { body: cloud(objectStorage, { path: 'C:\\ignored' }) })
    t.equal(added.status, 201)
    const { amazonBucketS3Compatible: _, ...rest } = objectStorage as typeof s3Compatible
    const unlimited = { ...rest, usedSpaceBytes: 0, sizeLimitEnabled: false }
    t.match(added.body, { isLongTerm, proxyPoolId: poolNorth, objectStorage: unlimited })
    t.notOk('path' in added.body || 'proxyId' in added.body)
    const buckets = ['amazonBucketS3Compatible', 'amazonBucketS3Aws', 'azureContainer']
    const shown = buckets.filter(name => name in added.body.objectStorage)
    t.equal(shown.length, 1, 'it shows the members of its own kind only')
    t.same((await vb365.get(`/v8/BackupRepositories/${added.body.id}`)).body, added.body)
  })
}

t.test('the classes of Glacier are told apart, and Instant Retrieval alone can be explored', async t => {
  const { vb365 } = await world()
  const add = (objectStorage: object, name = 'Cold') => adder(vb365)(cloud(objectStorage, { name }))
  const deep = await add(glacier)
  t.match(deep.body, {
    isLongTerm: true,
    objectStorage: { type: 'AmazonS3Glacier', glacierDeepArchiveEnabled: true, glacierInstantRetrievalEnabled: false }
  })
  t.match(await add({ ...glacier, s3Folder: 'new', glacierInstantRetrievalEnabled: true }, 'Both'), invalid)
  const instant = await add({
    ...glacier, s3Folder: 'new', glacierDeepArchiveEnabled: false, glacierInstantRetrievalEnabled: true
  }, 'Instant')
  t.equal(instant.status, 201)
  const organization = `organizationId=${lindwurm}`
  const explore = (id: string) =>
    vb365.post(`/v8/BackupRepositories/${id}/explore?${organization}`, { body: { type: 'Vex' } })
  t.equal((await explore(deep.body.id)).status, 400)
  t.equal((await explore(instant.body.id)).status, 201)
})

t.test('infrequent-access classes of Amazon exclude each other and belong to Amazon S3', async t => {
  const { vb365 } = await world()
  const add = (objectStorage: object) => adder(vb365)(cloud(objectStorage))
  t.match(await add({ ...amazonS3, standardIaStorageClassEnabled: true, oneZoneIaStorageClassEnabled: true }), invalid)
  const oneZone = { oneZoneIaStorageClassEnabled: true, standardIaStorageClassEnabled: false }
  const added = await add({
    ...amazonS3, ...oneZone, glacierDeepArchiveEnabled: true, azureFolder: 'x', amazonBucketS3Compatible: { name: 'y' }
  })
  t.match(added, { status: 201, body: { objectStorage: oneZone } })
  const foreign = ['glacierDeepArchiveEnabled', 'azureFolder', 'amazonBucketS3Compatible']
  t.same(foreign.filter(member => member in added.body.objectStorage), [], 'members of other types mean nothing')
})

t.test('one owner is named at most, and pools and Linux take object storage only', async t => {
  const { vb365 } = await world()
  const add = adder(vb365)
  const { proxyId: _, ...nobody } = disk
  t.match(await add({ ...nobody, name: 'Of nobody' }), { status: 201, body: { proxyId: localProxy } }, 'the server itself, where nobody is named')
  t.match(await add({ ...disk, proxyPoolId: poolNorth }), invalid)
  t.match(await add({ ...nobody, proxyPoolId: poolNorth }), { ...invalid, body: { message: /Pool North/ } })
  t.match(await add({ ...disk, proxyId: rack3Proxy }), { ...conflict, body: { message: /Pool North/ } }, 'a member owns nothing')
  await vb365.del(`/v8/ProxyPools/${poolNorth}/proxies`, { body: [{ proxyId: rack4Proxy }] })
  t.match(await add({ ...disk, proxyId: rack4Proxy }), { ...invalid, body: { message: /Linux/ } })
  t.match(await add({ ...disk, proxyId: unknown }), missing)
  t.match(await add({ ...nobody, proxyPoolId: unknown }), missing)
  t.match(await add({ ...disk, proxyId: poolNorth }), missing, 'a pool is no proxy')
  t.equal((await add(cloud(s3Compatible, { proxyPoolId: null, proxyId: rack3Proxy }))).status, 409)
  t.equal((await add(cloud(s3Compatible, { proxyPoolId: null, proxyId: rack4Proxy }))).status, 201)
})

t.test('a name, a kind of retention and a full path are required', async t => {
  const { vb365 } = await world()
  for (const change of [
    { name: undefined }, { name: '  ' },
    { retentionType: undefined }, { retentionType: null }, { retentionType: 'Forever' },
    { path: undefined }, { path: 'Backup' }, { path: '/mnt/backup' }
  ]) {
    t.match(await adder(vb365)({ ...disk, ...change }), invalid, JSON.stringify(change))
  }
  t.match(await vb365.post('/v8/BackupRepositories', { raw: '' }), invalid)
  t.match(await vb365.post('/v8/BackupRepositories', { body: { ...disk, organizationId: unknown } }), missing)
})

t.test('only the members of the chosen period and frequency count, and they must be there', async t => {
  const { vb365 } = await world()
  const add = (retention: object) => adder(vb365)({ ...disk, ...retention })
  for (const retention of [
    { retentionPeriodType: 'Daily' }, { retentionPeriodType: 'Monthly', dailyRetentionPeriod: 3 },
    { retentionPeriodType: 'Yearly' }, { retentionPeriodType: 'Daily', dailyRetentionPeriod: 0 },
    { retentionPeriodType: 'Yearly', yearlyRetentionPeriod: 'Years4' },
    { dailyTime: '25:00:00' }, { dailyType: 'Never' }
  ]) t.match(await add(retention), invalid, JSON.stringify(retention))

  const { body } = await add({
    retentionPeriodType: 'monthly',
    monthlyRetentionPeriod: '18',
    dailyRetentionPeriod: 4,
    yearlyRetentionPeriod: 'Keep',
    retentionFrequencyType: 'MONTHLY',
    monthlyTime: '21:30',
    monthlyDaynumber: 'last',
    monthlyDayofweek: 'saturday',
    dailyTime: '01:00:00'
  })
  t.match(body, {
    retentionPeriodType: 'Monthly',
    monthlyRetentionPeriod: 18,
    retentionFrequencyType: 'Monthly',
    monthlyTime: '21:30:00',
    monthlyDaynumber: 'Last',
    monthlyDayofweek: 'Saturday'
  })
  t.same(['dailyRetentionPeriod', 'yearlyRetentionPeriod', 'dailyTime', 'dailyType'].filter(name => name in body), [])
})

t.test('a name, a path and a folder belong to one repository', async t => {
  const { vb365 } = await world()
  const add = adder(vb365)
  t.match(await add({ ...disk, name: 'DISK almond' }), conflict)
  t.match(await add({ ...disk, path: 'd:\\BACKUP\\' }), { ...conflict, body: { message: /Disk Almond/ } })
  t.equal((await add({ ...disk, path: 'D:\\Backup', proxyId: localProxy })).status, 201, 'the same path on another server')
  t.match(await add(cloud({ ...s3Compatible, s3Folder: 'north' })), { ...conflict, body: { message: /Object North/ } })
  t.match(await add(cloud({ ...azureBlob, azureFolder: 'west' })), conflict)
  const made = await add(cloud({ ...azureBlob, azureFolder: 'brand new' }))
  t.equal(made.status, 201, 'a folder that is not there is made')
  const folders = await vb365.get(`/v8/AzureResources/containers/m365/folders?accountId=${azureAccount}&RegionType=Global`)
  t.ok(folders.body.some(({ name }: { name: string }) => name === 'brand new'))
})

t.test('a refused repository leaves no folder behind', async t => {
  const { vb365 } = await world()
  const path = `/v8/AzureResources/containers/m365/folders?accountId=${azureAccount}&RegionType=Global`
  const before = (await vb365.get(path)).body
  t.match(await vb365.post('/v8/BackupRepositories', {
    body: cloud({ ...azureBlob, azureFolder: 'brand new' }, { retentionPeriodType: 'Daily' })
  }), invalid)
  t.same((await vb365.get(path)).body, before)
})

t.test('object storage needs its type, an account that fits, a bucket that is there, and a folder', async t => {
  const { vb365 } = await world()
  const add = (objectStorage: object) => adder(vb365)(cloud(objectStorage))
  const bucket = s3Compatible.amazonBucketS3Compatible
  t.match(await add({ ...s3Compatible, type: undefined }), invalid)
  t.match(await add({ ...s3Compatible, type: 'Tape' }), invalid)
  t.match(await add({ ...s3Compatible, accountId: undefined }), invalid)
  t.match(await add({ ...s3Compatible, accountId: amazonAccount }), invalid)
  t.match(await add({ ...s3Compatible, accountId: unknown }), missing)
  t.match(await add({ ...s3Compatible, s3Folder: '' }), invalid)
  for (const name of ['servicePoint', 'customRegionId', 'name']) {
    t.match(await add({ ...s3Compatible, amazonBucketS3Compatible: { ...bucket, [name]: undefined } }), invalid, name)
  }
  t.match(await add({ ...s3Compatible, amazonBucketS3Compatible: { ...bucket, name: 'nothing' } }), missing)
  const distrusted = { ...s3Compatible, amazonBucketS3Compatible: { ...bucket, trustServerCertificate: false } }
  t.match(await add(distrusted), { status: 502, body: { errorCode: 'HttpError' } })
  t.match(await add({ ...amazonS3, amazonBucketS3Aws: { name: 'lindwurm-m365', regionId: 'us-east-1' } }), missing)
  t.match(await add({ ...azureBlob, azureContainer: {} }), invalid)
  t.match(await add({ ...azureBlob, azureFolder: undefined }), invalid)
})

t.test('object storage is encrypted with a password that exists, a disk is not', async t => {
  const { vb365 } = await world()
  const add = adder(vb365)
  const encrypted = { objectStorageEncryptionEnabled: true, encryptionKeyId: masterKey }
  t.match(await add({ ...disk, ...encrypted }), invalid)
  t.match(await add(cloud(azureBlob, { objectStorageEncryptionEnabled: true })), invalid)
  t.match(await add(cloud(azureBlob, { ...encrypted, encryptionKeyId: unknown })), missing)
  t.match(await add(cloud(azureBlob, { encryptionKeyId: unknown })), missing, 'also where nothing is encrypted')
  t.match(await add(cloud(azureBlob, encrypted)), { status: 201, body: encrypted })
})

t.test('immutability has a period within the retention, archive classes the retention itself', async t => {
  const { vb365 } = await world()
  const add = (objectStorage: object, more: object = {}) =>
    adder(vb365)(cloud({ ...objectStorage, enableImmutability: true }, more))
  const month = { retentionPeriodType: 'Monthly', monthlyRetentionPeriod: 1 }
  t.match(await add({ ...azureBlob, immutabilityPeriodDays: 31 }, month), invalid)
  t.match(await add({ ...azureBlob, immutabilityPeriodDays: -1 }), invalid)
  t.match(await add({ ...azureArchive, immutabilityPeriodDays: 5 }), invalid)
  t.match(await add({ ...ibm, enableImmutabilityGovernanceMode: true }), invalid)
  t.match(await add({ ...wasabi, enableImmutabilityGovernanceMode: true, immutabilityPeriodDays: 30 }, month), {
    status: 201, body: { objectStorage: { enableImmutabilityGovernanceMode: true, immutabilityPeriodDays: 30 } }
  })
  t.match(await add(azureArchive, { name: 'Locked' }),
    { status: 201, body: { objectStorage: { immutabilityPeriodDays: 0 } } })
})

t.test('a size limit says how much is free', async t => {
  const { vb365 } = await world()
  const add = (limit: object) => adder(vb365)(cloud({ ...azureBlob, ...limit }))
  t.match(await add({ sizeLimitEnabled: true }), invalid)
  t.match(await add({ sizeLimitEnabled: true, sizeLimitGB: 0 }), invalid)
  t.match(await add({ sizeLimitEnabled: 'True', sizeLimitGB: '10' }),
    { status: 201, body: { objectStorage: { sizeLimitGB: 10, freeSpaceBytes: 10 * 2 ** 30 } } })
})

/** What the clouds have for a helper machine: the first of each kind. */
async function amazonParts (vb365: Client) {
  const query = `accountId=${amazonAccount}&regionId=eu-central-1`
  const first = async (path: string) => (await vb365.get(`/v8/EC2Resources/${path}?${query}`)).body[0]
  const virtualPrivateCloud = await first('VirtualPrivateCloud')
  return {
    instanceTypeName: (await first('InstanceType')).type,
    virtualPrivateCloud,
    subnet: await first(`VirtualPrivateCloud/${virtualPrivateCloud.id}/Subnets`),
    securityGroup: await first(`VirtualPrivateCloud/${virtualPrivateCloud.id}/SecurityGroup`)
  }
}

async function azureParts (vb365: Client) {
  const first = async (path: string) => (await vb365.get(`/v8/AzureServiceAccounts/${archiverAccount}/${path}`)).body[0]
  const azureSubscription = await first('Subscriptions')
  const within = `Subscriptions/${azureSubscription.subscriptionId}`
  const resourceGroup = await first(`${within}/ResourceGroups`)
  const region = resourceGroup.location
  const virtualNetwork = await first(`${within}/ResourceGroups/${resourceGroup.name}/VirtualNetworks`)
  const { name: virtualMachineSizeName } = await first(`${within}/Locations/${region}/VirtualMachineSizes`)
  const subnet = await first(`${within}/ResourceGroups/${resourceGroup.name}/VirtualNetworks/${virtualNetwork.name}/Subnets`)
  return {
    azureServiceAccount: { id: archiverAccount },
    azureSubscription,
    azureArchiverAppliance: { virtualMachineSizeName, resourceGroup, virtualNetwork, subnet, region }
  }
}

t.test('an archiver appliance must be described in full, of what there is in the cloud', async t => {
  const { vb365 } = await world()
  const add = (objectStorage: object, name = 'Appliance') =>
    adder(vb365)(cloud({ ...objectStorage, useArchiverAppliance: true }, { name }))
  const amazonAppliance = await amazonParts(vb365)
  t.match(await add(glacier), invalid)
  for (const part of Object.keys(amazonAppliance)) {
    const of = (value: unknown) => ({ ...glacier, amazonArchiverAppliance: { ...amazonAppliance, [part]: value } })
    t.match(await add(of(undefined)), invalid, part)
    const strange = part === 'instanceTypeName' ? 'c9.huge' : { id: 'vpc-0a1' }
    t.match(await add(of(strange)), missing, part)
  }
  t.match(await add({ ...glacier, amazonArchiverAppliance: { ...amazonAppliance, appliancePort: 70_000 } }), invalid)
  t.match(await add({ ...glacier, amazonArchiverAppliance: amazonAppliance }),
    { status: 201, body: { objectStorage: { amazonArchiverAppliance: { ...amazonAppliance, appliancePort: 443 } } } })

  const azureAppliance = await azureParts(vb365)
  const addAzure = (appliance: object) => add({ ...azureArchive, ...appliance }, 'Azure appliance')
  t.match(await addAzure({}), invalid)
  t.match(await addAzure({ ...azureAppliance, azureServiceAccount: undefined }), invalid)
  t.match(await addAzure({ ...azureAppliance, azureServiceAccount: { id: unknown } }), missing)
  t.match(await addAzure({ ...azureAppliance, azureSubscription: undefined }), invalid)
  t.match(await addAzure({ ...azureAppliance, azureSubscription: { subscriptionId: unknown } }), missing)
  for (const part of Object.keys(azureAppliance.azureArchiverAppliance)) {
    const of = (value: unknown) =>
      ({ ...azureAppliance, azureArchiverAppliance: { ...azureAppliance.azureArchiverAppliance, [part]: value } })
    t.match(await addAzure(of(undefined)), invalid, part)
    const isText = part === 'region' || part === 'virtualMachineSizeName'
    t.match(await addAzure(of(isText ? 'nowhere' : { name: 'nowhere' })), missing, part)
  }
  const { body } = await addAzure(azureAppliance)
  t.match(body, { objectStorage: { ...azureAppliance, azureServiceAccount: { displayName: 'vb365-archiver' } } })

  const put = (objectStorage: object) => vb365.put(`/v8/BackupRepositories/${body.id}`, { body: { objectStorage } })
  t.match(await put({ azureSubscription: { subscriptionId: unknown } }), missing, 'an edit makes the same checks')
  t.equal((await put({ useArchiverAppliance: false })).status, 204)
  t.notOk('azureServiceAccount' in (await vb365.get(`/v8/BackupRepositories/${body.id}`)).body.objectStorage)
})

t.test('an offline owner takes no repository, and all members of a pool must reach the appliance', async t => {
  const { vb365, name } = await world()
  const { proxies } = simulator.worlds.get(name).vb365
  const add = adder(vb365)
  const offline = { status: 500, body: { errorCode: 'ProxyOffline' } }
  proxies.patch(windowsProxy, { status: 'Offline' })
  t.match(await add(disk), offline)

  proxies.patch(rack3Proxy, { status: 'Offline' })
  const withAppliance = { ...glacier, useArchiverAppliance: true, amazonArchiverAppliance: await amazonParts(vb365) }
  t.match(await add(cloud(withAppliance)), offline)
  const unchecked = await add(cloud(withAppliance, { ignoreProxyPoolApplianceAccessValidation: true }))
  t.equal(unchecked.status, 201, 'unless that shall not be checked')

  proxies.patch(rack4Proxy, { status: 'Offline' })
  t.match(await add(cloud(azureBlob, { name: 'Nobody is there' })), offline)
})

t.test('members that the product computes are ignored, and unknown ones, too', async t => {
  const { vb365 } = await world()
  const added = await vb365.post('/v8/BackupRepositories', {
    body: { ...disk, id: unknown, isLongTerm: true, isOutOfSync: true, capacityBytes: 1, color: 'blue' }
  })
  t.match(added.body, { isOutOfSync: false })
  t.notOk('isLongTerm' in added.body)
  t.not(added.body.id, unknown)
  t.not(added.body.capacityBytes, 1)
})

t.test('versions 6 and 7 add a repository on a disk and answer 200', async t => {
  const { vb365 } = await world()
  for (const version of ['v6', 'v7']) {
    const added = await vb365.post(`/${version}/BackupRepositories`, {
      body: { ...disk, name: version, path: `F:\\${version}`, proxyPoolId: poolNorth }
    })
    t.equal(added.status, 200, 'which know no pools')
    const href = `/${version}/BackupRepositories/${added.body.id}`
    t.match(added.body, { name: version, proxyId: windowsProxy, _links: { self: { href } } })
  }
})

t.test('a share is the same place from every proxy, and no folder lies in that of another repository', async t => {
  const { vb365 } = await world()
  const add = (path: string, more: object = {}) => adder(vb365)({ ...disk, name: path, path, ...more })
  const share = '\\\\nas.lindwurm.example\\backup\\m365'
  const added = await add(share)
  t.equal(added.status, 201)
  t.match(await add(share.toUpperCase(), { proxyId: localProxy }), conflict)
  t.match(await add(`${share}\\inner`, { proxyId: localProxy }), conflict)
  t.match(await add('\\\\nas.lindwurm.example\\backup', { proxyId: localProxy }), conflict)
  t.equal((await add(`${share}-2`, { proxyId: localProxy })).status, 201, 'beside it')
  t.match(await add('D:\\Backup\\Inner'), { ...conflict, body: { message: /Disk Almond/ } })
  t.match(await add('D:\\'), conflict, 'what is below belongs to it')
  t.equal((await add('D:\\Backup\\Inner', { proxyId: localProxy })).status, 201, 'a disk of another server')
})

t.test('backups on a share are found again from another proxy', async t => {
  const { vb365, untilIdle } = await world()
  const share = { ...disk, path: '\\\\nas.lindwurm.example\\backup\\m365' }
  const { body: { id } } = await adder(vb365)(share)
  await vb365.put(`/v8/Jobs/${almondToAzure}`, { body: { repositoryId: id, runNow: true } })
  await untilIdle()
  await vb365.del(`/v8/Jobs/${almondToAzure}`)
  t.equal((await vb365.del(`/v8/BackupRepositories/${id}`)).status, 204)
  const elsewhere = { ...share, proxyId: localProxy }
  t.match(await adder(vb365)(elsewhere), conflict)
  const again = await adder(vb365)({ ...elsewhere, attachUsedRepository: true })
  t.match(again, { status: 201, body: { id, proxyId: localProxy, organizationId: almondVale } })
})

t.test('who names one period or one kind of clean-up alone means that', async t => {
  const { vb365 } = await world()
  const { body } = await adder(vb365)({ ...disk, dailyRetentionPeriod: 30, monthlyDayofweek: 'Friday' })
  t.match(body, {
    retentionPeriodType: 'Daily', dailyRetentionPeriod: 30, retentionFrequencyType: 'Monthly', monthlyTime: '18:00:00',
    monthlyDaynumber: 'First', monthlyDayofweek: 'Friday'
  })
  t.equal((await vb365.put(`/v8/BackupRepositories/${body.id}`, { body: { retentionFrequencyType: 'Daily' } })).status, 204)
  const after = (await vb365.get(`/v8/BackupRepositories/${body.id}`)).body
  t.match(after, { retentionPeriodType: 'Daily', dailyTime: '00:00:00', dailyType: 'Everyday' })
  t.notOk('monthlyDayofweek' in after)
})
