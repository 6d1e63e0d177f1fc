import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { masterKey, minioAccount, spareKey, trialAccount } from '../../estate/vb365/credentials.js'
import { almondNightly, dailyCopy, keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'
import { localProxy, poolNorth, windowsProxy } from '../../estate/vb365/proxies.js'
import {
  archiveNorth, azureWest, branchBucket, copyNorth, defaultRepository, diskAlmond, lostShare, objectNorth, spareDisk,
  storageNorth
} from '../../estate/vb365/repositories.js'
import { addedRow } from '../../estate/vb365/directory-ids.js'

const { world, simulator } = await startTest(t)

const names = (body: { results: Array<{ name: string }> }): string[] => body.results.map(({ name }) => name)

t.test('repositories are listed in pages with links', async t => {
  const { vb365 } = await world()
  const all = await vb365.get('/v8/BackupRepositories')
  t.match(all.body, { offset: 0, limit: 30 })
  t.same(names(all.body), [
    'Default Backup Repository', 'Disk Almond', 'Object North', 'Copy North', 'Azure West', 'Archive North',
    'Branch Bucket', 'Spare Disk', 'Glacier Deep', 'Glacier Quick', 'Lost Share'
  ])
  t.same(Object.keys(all.body._links), ['self'])

  const middle = await vb365.get('/v8/BackupRepositories?limit=3&offset=3')
  t.same(names(middle.body), ['Copy North', 'Azure West', 'Archive North'])
  t.match(middle.body, {
    offset: 3,
    limit: 3,
    _links: {
      first: { href: '/v8/BackupRepositories?offset=0&limit=3' },
      prev: { href: '/v8/BackupRepositories?offset=0&limit=3' },
      self: { href: '/v8/BackupRepositories?offset=3&limit=3' },
      next: { href: '/v8/BackupRepositories?offset=6&limit=3' }
    }
  })
  t.same(names((await vb365.get(middle.body._links.next.href)).body), ['Branch Bucket', 'Spare Disk', 'Glacier Deep'])
  t.equal((await vb365.get('/v8/BackupRepositories?limit=1000000')).body.limit, 10_000)
  t.equal((await vb365.get('/v8/BackupRepositories?limit=many')).status, 400)
})

t.test('repositories are filtered by owner, by organization and by storage class', async t => {
  const { vb365 } = await world()
  const filtered = async (query: string) => names((await vb365.get(`/v8/BackupRepositories?${query}`)).body)
  await vb365.put(`/v8/BackupRepositories/${spareDisk}`, { body: { organizationId: almondVale } })

  t.same(await filtered(`proxyId=${windowsProxy}`), ['Disk Almond', 'Azure West', 'Branch Bucket', 'Spare Disk', 'Lost Share'])
  t.same(await filtered(`proxyPoolId=${poolNorth}`), ['Object North', 'Copy North', 'Archive North', 'Glacier Deep', 'Glacier Quick'])
  t.same(await filtered(`organizationId=${almondVale}`), ['Disk Almond', 'Branch Bucket', 'Spare Disk'],
    'where backups of it lie, and what was set aside for it')
  t.same(await filtered('longTerm=true'), ['Archive North', 'Glacier Deep', 'Glacier Quick'])
  t.equal((await filtered('longTerm=False')).length, 11, 'false is every repository')
  t.same(await filtered(`proxyPoolId=${poolNorth}&longTerm=True`), ['Archive North', 'Glacier Deep', 'Glacier Quick'])
  t.same(await filtered('proxyId=0b000000-0000-4000-8000-000000000099'), [])
  t.equal((await vb365.get('/v8/BackupRepositories?proxyId=nonsense')).status, 400)
})

t.test('a repository shows the members of its own kind', async t => {
  const { vb365 } = await world()
  const get = async (id: string) => (await vb365.get(`/v8/BackupRepositories/${id}`)).body

  t.match(await get(defaultRepository), {
    path: 'C:\\VeeamRepository',
    capacityBytes: 2 ** 40,
    _links: {
      self: { href: `/v8/BackupRepositories/${defaultRepository}` },
      proxy: { href: `/v8/Proxies/${localProxy}` }
    }
  })
  t.notOk('objectStorage' in await get(defaultRepository))

  const north = await get(objectNorth)
  t.match(north, {
    objectStorageEncryptionEnabled: true,
    encryptionKeyId: masterKey,
    proxyPoolId: poolNorth,
    retentionType: 'SnapshotBased',
    objectStorage: {
      type: 'AmazonS3Compatible',
      s3Folder: 'north',
      enableImmutability: true,
      immutabilityPeriodDays: 14,
      amazonBucketS3Compatible: { name: 'm365-demo' }
    }
  })
  t.notOk('path' in north)
  t.equal(north.objectStorage.usedSpaceBytes + north.objectStorage.freeSpaceBytes, 4096 * 2 ** 30)
  t.notOk('freeSpaceBytes' in (await get(copyNorth)).objectStorage, 'shown only where the size is limited')
  t.match(await get(archiveNorth),
    { isLongTerm: true, objectStorage: { azureContainer: { name: 'm365' }, azureFolder: 'archive' } })
  t.match(await vb365.get(`/v8/BackupRepositories/${addedRow}`),
    { status: 404, body: { errorCode: 'ResourceNotFound' } })
  t.equal((await vb365.get('/v8/BackupRepositories/nonsense')).status, 404)
})

t.test('an edit changes what it names and leaves the rest', async t => {
  const { vb365 } = await world()
  const path = `/v8/BackupRepositories/${defaultRepository}`
  const before = (await vb365.get(path)).body
  const edited = await vb365.put(path, {
    body: { retentionType: null, name: 'Main', retentionPeriodType: 'daily', dailyRetentionPeriod: '45' }
  })
  t.equal(edited.status, 204)
  const { yearlyRetentionPeriod: _, ...rest } = before
  t.same((await vb365.get(path)).body,
    { ...rest, name: 'Main', retentionPeriodType: 'Daily', dailyRetentionPeriod: 45 })

  await vb365.put(path, {
    body: {
      retentionType: 'ItemLevel', retentionFrequencyType: 'Monthly', monthlyTime: '4:15', monthlyDayofweek: 'Friday'
    }
  })
  const monthly = (await vb365.get(path)).body
  t.match(monthly, { monthlyTime: '04:15:00', monthlyDaynumber: 'First', monthlyDayofweek: 'Friday' })
  t.notOk('dailyTime' in monthly)
})

t.test('what was read may be sent back as it is', async t => {
  const { vb365 } = await world()
  for (const { id } of (await vb365.get('/v8/BackupRepositories')).body.results) {
    const { body } = await vb365.get(`/v8/BackupRepositories/${id}`)
    t.equal((await vb365.put(`/v8/BackupRepositories/${id}`, { body })).status, 204, body.name)
    t.same((await vb365.get(`/v8/BackupRepositories/${id}`)).body, body)
  }
})

t.test('where a repository is and how it keeps backups cannot be edited', async t => {
  const { vb365 } = await world()
  const refused = async (id: string, change: object) => t.match(
    await vb365.put(`/v8/BackupRepositories/${id}`, { body: { retentionType: null, ...change } }),
    { status: 400, body: { errorCode: 'ParameterValidationFailure' } }, JSON.stringify(change))
  await refused(defaultRepository, { retentionType: 'SnapshotBased' })
  await refused(defaultRepository, { path: 'D:\\Other' })
  await refused(defaultRepository, { proxyId: windowsProxy })
  await refused(defaultRepository, { proxyPoolId: poolNorth })
  await refused(defaultRepository, { objectStorage: { type: 'AmazonS3' } })
  await refused(defaultRepository, { objectStorageEncryptionEnabled: true, encryptionKeyId: spareKey })
  await refused(objectNorth, { objectStorageEncryptionEnabled: false })
  for (const objectStorage of [
    { type: 'WasabiCloud' }, { accountId: trialAccount }, { s3Folder: 'free' },
    { amazonBucketS3Compatible: { name: 'other' } }, { amazonBucketS3Compatible: { customRegionId: 'eu' } },
    { enableImmutability: false }, { enableImmutabilityGovernanceMode: true }, { immutabilityPeriodDays: 7 },
    { sizeLimitEnabled: true, sizeLimitGB: 0 }
  ]) await refused(objectNorth, { objectStorage })
  await refused(copyNorth, { objectStorage: { standardIaStorageClassEnabled: false } })
  await refused(azureWest, { objectStorage: { azureFolder: 'free' } })
  t.match(await vb365.put(`/v8/BackupRepositories/${defaultRepository}`, { body: { name: 'No retention type' } }),
    { status: 204 }, 'null and nothing are the same')
})

t.test('of object storage the size limit, a longer immutability and the encryption password can be edited', async t => {
  const { vb365 } = await world()
  const path = `/v8/BackupRepositories/${objectNorth}`
  const thumbprint = '5A:3F:0C:9E:71:B2:4D:88:96:AC:1E:07:F2:D4:B3:50:68:C7:E9:1D'
  const edit = (amazonBucketS3Compatible: object) => vb365.put(path, {
    body: {
      retentionType: 'SnapshotBased',
      encryptionKeyId: spareKey,
      objectStorage: { sizeLimitGB: 1000, immutabilityPeriodDays: 30, amazonBucketS3Compatible }
    }
  })
  for (const distrust of [
    { trustServerCertificate: false }, { trustedServerCertificateThumbprint: 'AB' },
    { trustServerCertificate: false, trustedServerCertificateThumbprint: 'AB' }
  ]) t.match(await edit(distrust), { status: 502, body: { errorCode: 'HttpError' } }, 'as when it is added')
  t.equal((await edit({ trustServerCertificate: false, trustedServerCertificateThumbprint: thumbprint })).status, 204)
  const { body } = await vb365.get(path)
  t.match(body, {
    encryptionKeyId: spareKey,
    objectStorage: {
      sizeLimitGB: 1000,
      freeSpaceBytes: 1000 * 2 ** 30 - body.objectStorage.usedSpaceBytes,
      immutabilityPeriodDays: 30,
      amazonBucketS3Compatible: {
        trustServerCertificate: false, trustedServerCertificateThumbprint: thumbprint, name: 'm365-demo'
      }
    }
  })
  const unlimited = { retentionType: null, objectStorage: { sizeLimitEnabled: false } }
  t.equal((await vb365.put(path, { body: unlimited })).status, 204)
  t.notOk('freeSpaceBytes' in (await vb365.get(path)).body.objectStorage)
})

t.test('backups are not locked for longer than they are kept', async t => {
  const { vb365 } = await world()
  const path = `/v8/BackupRepositories/${objectNorth}`
  const put = async (change: object) => (await vb365.put(path, { body: { retentionType: null, ...change } })).status
  t.equal(await put({ objectStorage: { immutabilityPeriodDays: 1096 } }), 400, 'three years are 1095 days')
  t.equal(await put({ retentionPeriodType: 'Daily', dailyRetentionPeriod: 10 }), 400)
  const forever = { retentionPeriodType: 'Yearly', yearlyRetentionPeriod: 'Keep' }
  t.equal(await put({ ...forever, objectStorage: { immutabilityPeriodDays: 1096 } }), 204)
  t.equal(await put({ objectStorage: { immutabilityPeriodDays: 0 } }), 204, 'as long as the retention is longer still')
  t.equal(await put({ objectStorage: { immutabilityPeriodDays: 2000 } }), 400, 'and does not become shorter')
})

t.test('names are unique in any case', async t => {
  const { vb365 } = await world()
  const rename = async (name: string) =>
    vb365.put(`/v8/BackupRepositories/${spareDisk}`, { body: { retentionType: null, name } })
  t.match(await rename('disk ALMOND'), { status: 409, body: { errorCode: 'OperationConflict' } })
  t.equal((await rename('spare disk')).status, 204)
  t.equal((await rename(' ')).status, 400)
})

t.test('an out-of-date repository on a disk cannot be edited', async t => {
  const { vb365, name } = await world()
  simulator.worlds.get(name).vb365.repositories.patch(spareDisk, { isOutdated: true })
  t.match(await vb365.put(`/v8/BackupRepositories/${spareDisk}`, { body: { retentionType: null, name: 'New' } }),
    { status: 409, body: { errorCode: 'OperationConflict', message: /out of date/ } })
})

t.test('a repository in use stays and says by whom; an unused one goes; the last one stays', async t => {
  const { vb365 } = await world()
  t.match(await vb365.del(`/v8/BackupRepositories/${objectNorth}`),
    { status: 409, body: { errorCode: 'OperationConflict', message: /Lindwurm daily/ } })
  t.match(await vb365.del(`/v8/BackupRepositories/${copyNorth}`), { status: 409, body: { message: /copy/i } })

  t.equal((await vb365.del(`/v8/BackupRepositories/${spareDisk}`)).status, 204)
  t.equal((await vb365.get(`/v8/BackupRepositories/${spareDisk}`)).status, 404)
  t.equal((await vb365.del(`/v8/BackupRepositories/${spareDisk}`)).status, 404)

  const empty = await world()
  const { vb365: state, kernel } = simulator.worlds.get(empty.name)
  for (const name of ['vb365.copyJobs', 'vb365.jobs', 'vb365.dataRetrievals']) {
    const collection = kernel.collections.get(name)
    collection?.list().forEach(({ id }) => collection.remove(id))
  }
  for (const { id } of state.repositories.list().slice(1)) {
    t.equal((await empty.vb365.del(`/v8/BackupRepositories/${id}`)).status, 204)
  }
  t.match(await empty.vb365.del(`/v8/BackupRepositories/${defaultRepository}`), { status: 409, body: { message: /last/ } })
})

t.test('the backups of a removed repository stay, and are taken up again by who says so', async t => {
  const { vb365, advance } = await world()
  const { body: { objectStorage, name } } = await vb365.get(`/v8/BackupRepositories/${branchBucket}`)
  t.equal((await vb365.del(`/v8/BackupRepositories/${branchBucket}`)).status, 204)

  const body = { name, retentionType: 'ItemLevel', proxyId: windowsProxy, objectStorage }
  t.match(await vb365.post('/v8/BackupRepositories', { body }),
    { status: 409, body: { errorCode: 'OperationConflict', message: /attachUsedRepository/ } })
  const attached = await vb365.post('/v8/BackupRepositories', { body: { ...body, attachUsedRepository: true } })
  t.equal(attached.status, 201)
  t.match(attached.body, { isOutOfSync: true, objectStorage: { usedSpaceBytes: objectStorage.usedSpaceBytes } })

  await vb365.post(`/v8/BackupRepositories/${attached.body.id}/Sync`)
  await advance('20s')
  t.equal((await vb365.get(`/v8/BackupRepositories/${attached.body.id}`)).body.isOutOfSync, false)
  const { body: { results } } = await vb365.get(`/v8/BackupRepositories/${attached.body.id}/backedupOrganizations`)
  t.equal(results[0].name, 'almondvale.onmicrosoft.com')
})

t.test('backups on a disk are taken up where they lie, with the space that they take', async t => {
  const { vb365, name } = await world()
  const { kernel } = simulator.worlds.get(name)
  const jobs = kernel.collections.get('vb365.jobs')
  jobs?.list().filter(job => Reflect.get(job, 'repositoryId') === diskAlmond).forEach(({ id }) => jobs.remove(id))
  const { body: before } = await vb365.get(`/v8/BackupRepositories/${diskAlmond}`)
  t.equal((await vb365.del(`/v8/BackupRepositories/${diskAlmond}`)).status, 204)

  const body = { name: 'Almond', retentionType: 'ItemLevel', proxyId: windowsProxy, path: before.path }
  t.equal((await vb365.post('/v8/BackupRepositories', { body })).status, 409)
  const elsewhere = { ...body, proxyId: localProxy, name: 'Elsewhere' }
  t.equal((await vb365.post('/v8/BackupRepositories', { body: elsewhere })).status, 201, 'another server has none there')
  t.match(await vb365.post('/v8/BackupRepositories', { body: { ...body, attachUsedRepository: true } }),
    { status: 201, body: { isOutOfSync: false, freeSpaceBytes: before.freeSpaceBytes } })
})

t.test('no job starts in a repository that has reached its size limit', async t => {
  const { vb365 } = await world()
  const path = `/v8/BackupRepositories/${objectNorth}`
  await vb365.put(path, { body: { retentionType: null, objectStorage: { sizeLimitGB: 1 } } })
  t.equal((await vb365.get(path)).body.objectStorage.freeSpaceBytes, 0)
  t.match(await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`),
    { status: 409, body: { errorCode: 'OperationConflict', message: /size limit/ } })
})

t.test('encrypted backups are taken up with their password only', async t => {
  const { vb365, name } = await world()
  const state = simulator.worlds.get(name)
  const { body: key } = await vb365.post('/v8/EncryptionKeys', { body: { password: 'other', description: 'another' } })
  const { body: { objectStorage } } = await vb365.get(`/v8/BackupRepositories/${objectNorth}`)
  for (const collection of ['vb365.copyJobs', 'vb365.jobs']) {
    const found = state.kernel.collections.get(collection)
    found?.list().forEach(({ id }) => found.remove(id))
  }
  t.equal((await vb365.del(`/v8/BackupRepositories/${objectNorth}`)).status, 204)

  const attach = (encryption: object) => vb365.post('/v8/BackupRepositories', {
    body: {
      name: 'North again',
      retentionType: 'SnapshotBased',
      proxyPoolId: poolNorth,
      attachUsedRepository: true,
      objectStorage,
      ...encryption
    }
  })
  t.equal((await attach({})).status, 400)
  t.equal((await attach({ objectStorageEncryptionEnabled: true, encryptionKeyId: key.id })).status, 400)
  t.equal((await attach({ objectStorageEncryptionEnabled: true, encryptionKeyId: spareKey })).status, 201)
})

t.test('a folder that another server wrote to must be attached', async t => {
  const { vb365 } = await world()
  const body = {
    name: 'Attic',
    retentionType: 'ItemLevel',
    proxyPoolId: poolNorth,
    objectStorage: {
      type: 'AmazonS3Compatible',
      accountId: minioAccount,
      amazonBucketS3Compatible: {
        servicePoint: 'minio.lindwurm.example:9000',
        customRegionId: 'us-east-1',
        name: 'm365-demo',
        trustServerCertificate: true
      },
      s3Folder: 'attic'
    }
  }
  t.equal((await vb365.post('/v8/BackupRepositories', { body })).status, 409)
  t.match(await vb365.post('/v8/BackupRepositories', { body: { ...body, attachUsedRepository: true } }),
    { status: 201, body: { isOutOfSync: true } })
})

t.test('the organizations in a repository are listed with what they take up', async t => {
  const { vb365 } = await world()
  const north = await vb365.get(`/v8/BackupRepositories/${objectNorth}/backedupOrganizations`)
  const { objectStorage } = (await vb365.get(`/v8/BackupRepositories/${objectNorth}`)).body
  t.equal(north.body.results.length, 1)
  t.match(north.body.results[0], {
    id: /^lindwurm\.onmicrosoft\.com:/,
    name: 'lindwurm.onmicrosoft.com',
    usedSpaceBytes: objectStorage.usedSpaceBytes,
    objectStorageUsedSpaceBytes: objectStorage.usedSpaceBytes
  })
  t.ok(north.body.results[0].localCacheUsedSpaceBytes > 0)

  const onDisk = (await vb365.get(`/v8/BackupRepositories/${diskAlmond}/BackedUpOrganizations?limit=1`)).body
  t.notOk('localCacheUsedSpaceBytes' in onDisk.results[0])
  t.same((await vb365.get(`/v8/BackupRepositories/${spareDisk}/backedupOrganizations`)).body.results, [])
  t.equal((await vb365.get(`/v8/BackupRepositories/${addedRow}/backedupOrganizations`)).status, 404)
  t.equal((await vb365.get(`/v7/BackupRepositories/${objectNorth}/backedupOrganizations`)).body.totalCount, 1)
})

t.test('a usable repository is explored; an archive is not, nor an unknown organization', async t => {
  const { vb365 } = await world()
  const explore = (id: string, organizationId: string, body: object = { type: 'vex' }) =>
    vb365.post(`/v8/BackupRepositories/${id}/explore?organizationId=${organizationId}`, { body })
  t.match(await explore(objectNorth, lindwurm), { status: 201, body: { type: 'Vex', state: 'Working' } })
  t.equal((await explore(objectNorth, lindwurm, {})).status, 400)
  t.equal((await explore(objectNorth, defaultRepository)).status, 404)
  t.equal((await explore(archiveNorth, lindwurm)).status, 400)
  t.match(await explore(branchBucket, almondVale), { status: 409, body: { message: /out of sync/ } })
  t.equal((await vb365.post(`/v8/BackupRepositories/${objectNorth}/explore`, { body: { type: 'Vex' } })).status, 400)
  t.equal((await vb365.post(`/v7/BackupRepositories/${objectNorth}/explore?organizationId=${lindwurm}`, {
    body: { type: 'Vet' }
  })).status, 200)
  t.equal((await vb365.post(`/v6/BackupRepositories/${objectNorth}/explore?organizationId=${lindwurm}`, {
    body: { type: 'Vet' }
  })).status, 404, 'version 6 did not have it')
})

t.test('invalid, out-of-date and locked repositories and those of an offline proxy are not explored', async t => {
  const { vb365, name } = await world()
  const state = simulator.worlds.get(name).vb365
  const path = `/v8/BackupRepositories/${diskAlmond}/explore?organizationId=${almondVale}`
  const explore = () => vb365.post(path, { body: { type: 'Vex' } })
  for (const flag of ['isOutOfOrder', 'isOutdated', 'isMigrationLocked'] as const) {
    state.repositories.patch(diskAlmond, { [flag]: true, outOfOrderReason: 'the disk is gone' })
    t.match(await explore(), { status: 409, body: { errorCode: 'OperationConflict' } }, flag)
    state.repositories.patch(diskAlmond, { [flag]: false })
  }
  state.proxies.patch(windowsProxy, { status: 'Offline' })
  t.match(await explore(), { status: 500, body: { errorCode: 'ProxyOffline' } })
})

t.test('a repository gets another owner', async t => {
  const { vb365, untilIdle } = await world()
  const started = await vb365.post(`/v8/BackupRepositories/${azureWest}/changeOwner?poolId=${poolNorth}`)
  t.equal(started.status, 200)
  t.match(await vb365.del(`/v8/BackupRepositories/${azureWest}`), { status: 409 })
  await untilIdle()
  const { body } = await vb365.get(`/v8/BackupRepositories/${azureWest}`)
  t.equal(body.proxyPoolId, poolNorth)
  t.notOk('proxyId' in body)
})

t.test('versions 6 and 7 list all repositories at once, in their own shapes', async t => {
  const { vb365 } = await world()
  for (const version of ['v6', 'v7']) {
    const { body } = await vb365.get(`/${version}/BackupRepositories`)
    t.equal(body.length, 11)
    const north = (await vb365.get(`/${version}/BackupRepositories/${objectNorth}`)).body
    t.notOk('objectStorage' in north || 'proxyPoolId' in north)
    t.equal(north.objectStorageId, storageNorth)
    t.same(Object.keys(north._links), ['self'])
    t.same((await vb365.get(`/${version}/BackupRepositories?longTerm=true`)).body.length, 3)
    const edited = await vb365.put(`/${version}/BackupRepositories/${spareDisk}`, {
      body: { retentionType: 'ItemLevel', description: version }
    })
    t.equal(edited.status, 200)
    t.equal((await vb365.get(`/v8/BackupRepositories/${spareDisk}`)).body.description, version)
  }
  t.equal((await vb365.del(`/v6/BackupRepositories/${spareDisk}`)).status, 204)
})

t.test('the folder of a repository may be repeated in any spelling, and not changed', async t => {
  const { vb365 } = await world()
  const spare = `/v8/BackupRepositories/${spareDisk}`
  for (const path of ['E:\\Spare', 'e:/spare/', ' E:\\SPARE\\ ']) {
    t.equal((await vb365.put(spare, { body: { retentionType: null, path } })).status, 204, path)
  }
  t.equal((await vb365.put(spare, { body: { retentionType: null, path: 'E:\\Spare\\New' } })).status, 400)
  t.equal((await vb365.get(spare)).body.path, 'E:\\Spare')
})

t.test('repositories on one drive of one proxy tell of the same room, also after a change of owner', async t => {
  const { vb365, untilIdle } = await world()
  const add = async (name: string, proxyId: string | undefined) => (await vb365.post('/v8/BackupRepositories', {
    body: { name, path: `E:\\${name}`, retentionType: 'ItemLevel', proxyId }
  })).body
  t.equal((await add('Neighbour', windowsProxy)).capacityBytes, 536_870_912_000)
  t.not((await add('Elsewhere', localProxy)).capacityBytes, 536_870_912_000)

  await vb365.post(`/v8/BackupRepositories/${diskAlmond}/changeOwner?proxyId=${localProxy}`)
  await untilIdle()
  const { body: moved } = await vb365.get(`/v8/BackupRepositories/${diskAlmond}`)
  const { body: beside } = await vb365.post('/v8/BackupRepositories', {
    body: { name: 'Beside', path: 'D:\\Beside', retentionType: 'ItemLevel', proxyId: localProxy }
  })
  t.equal(beside.freeSpaceBytes, moved.freeSpaceBytes)
})

t.test('what was kept for long enough is cleared away when the schedule says so, and gives its room back', async t => {
  const { vb365, advance, name } = await world()
  const repository = `/v8/BackupRepositories/${defaultRepository}`
  const points = async (): Promise<string[]> =>
    (await vb365.get(`/v8/RestorePoints?jobId=${keyPeople}&limit=100`)).body.results.map(({ backupTime }: { backupTime: string }) => backupTime)
  // It is the only job that writes there.
  const before = simulator.worlds.get(name).vb365.restorePoints.upTo(repository.slice(-36), '2025-01-15T09:00:00Z')
  const stored = before.reduce((sum, { storedBytes = 0 }) => sum + storedBytes, 0)
  await vb365.post(`/v8/Jobs/${keyPeople}/disable`)
  await vb365.post(`/v8/Jobs/${keyPeople}/start`, { body: { full: true } })
  const room = (await vb365.get(repository)).body.freeSpaceBytes
  await advance('1m')
  t.ok((await vb365.get(repository)).body.freeSpaceBytes < room)
  t.equal((await points()).length, 19)

  await vb365.put(repository, {
    body: { retentionType: null, retentionPeriodType: 'Daily', dailyRetentionPeriod: 1, dailyType: 'Everyday', dailyTime: '12:00' }
  })
  await advance('178m')
  t.equal((await points()).length, 19, 'not before its time')
  await advance('1m')
  t.ok((await points()).every(time => time > '2025-01-14T12:00'))
  t.ok((await points()).length > 1)
  await advance('P1D')
  t.same(await points(), [])
  t.equal((await vb365.get(repository)).body.freeSpaceBytes, room + stored, 'that of the points before, too')
  t.equal(simulator.worlds.get(name).kernel.schedule.due(`cleanUp:${repository.slice(-36)}`), undefined, 'nothing more to do')
  t.equal((await vb365.get(`/v8/JobSessions?jobId=${keyPeople}&limit=1`)).body.results.length, 1, 'sessions are history')
})

t.test('locked restore points stay for as long as they are locked', async t => {
  const { vb365, advance } = await world()
  await vb365.post(`/v8/CopyJobs/${dailyCopy}/disable`)
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/disable`)
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await advance('1m')
  await vb365.put(`/v8/BackupRepositories/${objectNorth}`, {
    body: { retentionType: null, retentionPeriodType: 'Daily', dailyRetentionPeriod: 14 }
  })
  const newest = async () => (await vb365.get(`/v8/RestorePoints?jobId=${lindwurmDaily}&limit=1`)).body.results[0]
  t.match((await newest()).immutabilityExpiresOn, /^2025-02-08T09:00:15\.9/)
  await advance('P23D')
  t.match(await newest(), { backupTime: '2025-01-15T09:00:00Z' })
  await advance('P2D')
  t.equal(await newest(), undefined)
})

t.test('a monthly schedule cleans up on its day of the month', async t => {
  const { vb365, advance } = await world()
  await vb365.post(`/v8/Jobs/${almondNightly}/disable`)
  await vb365.put(`/v8/BackupRepositories/${diskAlmond}`, {
    body: {
      retentionType: null,
      retentionPeriodType: 'Daily',
      dailyRetentionPeriod: 1,
      retentionFrequencyType: 'Monthly',
      monthlyTime: '03:00',
      monthlyDaynumber: 'Last',
      monthlyDayofweek: 'Friday'
    }
  })
  const count = async () => (await vb365.get(`/v8/RestorePoints?jobId=${almondNightly}`)).body.results.length
  await advance('P15D')
  t.equal(await count(), 13)
  await advance('18h')
  t.equal(await count(), 0, 'the last Friday of January 2025 is the 31st')
})

t.test('a repository in object storage tells of its cache and links its bucket, in every version', async t => {
  const { vb365, untilIdle } = await world()
  const free = async () => (await vb365.get(`/v8/BackupRepositories/${objectNorth}`)).body.freeSpaceBytes
  const before = await free()
  for (const version of ['v6', 'v7', 'v8']) {
    const { body } = await vb365.get(`/${version}/BackupRepositories/${objectNorth}`)
    t.equal(body.freeSpaceBytes, before)
    t.equal(body.capacityBytes > before, true)
    t.equal('objectStorageCachePath' in body, version !== 'v8')
    if (version === 'v8') {
      const { href } = body.objectStorage.amazonBucketS3Compatible._links.self
      t.match((await vb365.get(href)).body, { name: 'm365-demo' })
    }
  }
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  t.ok(await free() < before, 'what a run writes takes room in the cache')
  t.match((await vb365.get(`/v8/BackupRepositories/${lostShare}`)).body, { isOutOfOrder: true, outOfOrderReason: /nas-old/ })
})
