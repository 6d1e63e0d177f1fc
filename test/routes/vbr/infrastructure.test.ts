import t from 'tap'
import { readEstate } from '../../../src/estate.js'
import { startTest } from '../../simulator.js'

const { simulator, world } = await startTest(t)

const revisions = [
  '1.0-rev1', '1.0-rev2', '1.1-rev0', '1.1-rev1', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'
]
const infrastructure = '/api/v1/backupInfrastructure'
const backupServer = '6745a759-2205-4cd2-b172-8ec8f7e60ef8'
const defaultRepository = '88788f9e-d8f5-4eb4-bc4f-9b3f5403bcec'
const hardened = '2f000000-0000-4000-8000-000000000003'
const offload = '2f000000-0000-4000-8000-000000000004'
const nas = '2f000000-0000-4000-8000-000000000005'
const linux = '2b000000-0000-4000-8000-000000000003'

interface Row { id: string, name: string }
const names = (reply: { body: { data: Row[] } }): string[] => reply.body.data.map(({ name }) => name)

t.test('every list and every row of it is served validly in every revision', async t => {
  const { vbrAt } = await world()
  const lists = [
    `${infrastructure}/managedServers`, `${infrastructure}/repositories`, `${infrastructure}/scaleOutRepositories`,
    '/api/v1/credentials', '/api/v1/cloudCredentials'
  ]
  for (const revision of revisions) {
    const vbr = vbrAt(revision)
    t.equal((await vbr.get(`${infrastructure}/repositories/states`)).status, 200, `states in ${revision}`)
    for (const path of lists) {
      const list = await vbr.get(path)
      t.equal(list.status, 200, `${path} in ${revision}`)
      for (const { id } of list.body.data ?? []) {
        t.equal((await vbr.get(`${path}/${id}`)).status, 200, `${path}/${id} in ${revision}`)
      }
    }
  }
})

t.test('an id that leads nowhere is 404 and named in the answer', async t => {
  const { vbr } = await world()
  const id = '00000000-0000-4000-8000-00000000dead'
  for (const path of [
    `${infrastructure}/managedServers`, `${infrastructure}/repositories`, `${infrastructure}/scaleOutRepositories`,
    '/api/v1/credentials', '/api/v1/cloudCredentials'
  ]) {
    const reply = await vbr.get(`${path}/${id}`)
    t.equal(reply.status, 404)
    t.match(reply.body, { errorCode: 'NotFound', resourceId: id })
  }
})

t.test('repositories are filtered, ordered and paged', async t => {
  const { vbr, vbrAt } = await world()
  const list = async (query: string) => names(await vbr.get(`${infrastructure}/repositories?${query}`))

  t.same(await list('nameFilter=*backup*'), ['Default Backup Repository'])
  t.same(await list('nameFilter=nas01'), ['NAS01'])
  t.same(await list('typeFilter=winlocal'), ['Default Backup Repository', 'WIN-REPO01'])
  t.same(await list('typeFilter=Smb&typeFilter=AmazonS3'), ['S3-Offload', 'NAS01'])
  t.same(await list(`hostIdFilter=${backupServer}`), ['Default Backup Repository'])
  t.same(await list('pathFilter=*%5Cbackup'), ['Default Backup Repository', 'WIN-REPO01'])
  t.same(await list('excludeExtents=true&limit=1'), ['Default Backup Repository'])
  t.same(await list('orderColumn=Name&orderAsc=false'),
    ['WIN-REPO01', 'S3-Offload', 'NAS01', 'Hardened01', 'Default Backup Repository'])
  t.same(await list('orderColumn=Path&skip=1&limit=2'), ['NAS01', 'S3-Offload'])
  t.same((await list('orderColumn=Host')).slice(-3), ['Hardened01', 'Default Backup Repository', 'WIN-REPO01'])

  const page = await vbr.get(`${infrastructure}/repositories?skip=3&limit=10`)
  t.same(page.body.pagination, { total: 5, count: 2, skip: 3, limit: 10 })
  t.same((await vbr.get(`${infrastructure}/repositories`)).body.pagination.limit, 200)
  const old = await vbrAt('1.1-rev0').get(`${infrastructure}/repositories?typeFilter=LinuxHardened&orderColumn=Type`)
  t.same(names(old), ['Hardened01'])
  t.equal((await vbr.get(`${infrastructure}/repositories?orderColumn=Size`)).status, 400)
  t.equal((await vbr.get(`${infrastructure}/repositories?limit=-1`)).status, 400)
})

t.test('the states of repositories tell their space, path and host', async t => {
  const { vbr } = await world()
  const { body } = await vbr.get(`${infrastructure}/repositories/states`)
  const state = (id: string) => body.data.find((row: Row) => row.id === id)

  t.match(state(defaultRepository), {
    type: 'WinLocal',
    hostId: backupServer,
    hostName: 'vbr01.lindwurm.example',
    path: 'C:\\Backup',
    capacityGB: 299.4,
    freeGB: 217.8,
    usedSpaceGB: 21.4,
    isOnline: true,
    isOutOfDate: false
  })
  t.match(state(offload), {
    hostId: null,
    hostName: null,
    capacityGB: 0,
    freeGB: 0,
    usedSpaceGB: 1843.2,
    path: 'amazonS3://s3.eu-central-1.amazonaws.com/lindwurm-vbr/offload'
  }, 'object storage has neither a host nor a size')
  t.match(state(nas), { hostId: null, path: '\\\\nas01.lindwurm.example\\veeam' })
  for (const row of body.data) t.ok(row.capacityGB === 0 || row.freeGB + row.usedSpaceGB <= row.capacityGB, row.name)
})

t.test('states are filtered, ordered and paged', async t => {
  const { vbr, vbrAt } = await world()
  const list = async (query: string) => names(await vbr.get(`${infrastructure}/repositories/states?${query}`))
  const all = ['Default Backup Repository', 'WIN-REPO01', 'Hardened01', 'S3-Offload', 'NAS01']

  t.same(await list(''), all)
  t.same(await list(`idFilter=${hardened}`), ['Hardened01'])
  t.same(await list('nameFilter=*01'), ['WIN-REPO01', 'Hardened01', 'NAS01'])
  t.same(await list('typeFilter=Smb'), ['NAS01'])
  t.same(await list('capacityFilter=299.4'), ['Default Backup Repository'])
  t.same(await list('freeSpaceFilter=0'), ['S3-Offload'])
  t.same(await list('usedSpaceFilter=1843.2'), ['S3-Offload'])
  t.same(await list('isOnlineFilter=True'), all)
  t.same(await list('isOnlineFilter=false'), [])
  t.same(await list('isOutOfDateFilter=true'), [])
  t.same(await list('sobrExtentTypeFilter=Performance'), [])
  t.same(await list('orderColumn=CapacityGB&orderAsc=false'),
    ['Hardened01', 'WIN-REPO01', 'NAS01', 'Default Backup Repository', 'S3-Offload'])
  t.same((await list('orderColumn=FreeGB'))[0], 'S3-Offload')
  t.same((await list('orderColumn=UsedSpaceGB'))[0], 'Default Backup Repository')
  t.same(await list('orderColumn=Status&limit=2'), all.slice(0, 2))
  const old = await vbrAt('1.1-rev0').get(`${infrastructure}/repositories/states?orderColumn=Description&nameFilter=s3*`)
  t.same(Object.keys(old.body.data[0]).includes('isOnline'), false)
})

t.test('managed servers are filtered and ordered', async t => {
  const { vbr, vbrAt } = await world()
  const list = async (query: string) => names(await vbr.get(`${infrastructure}/managedServers?${query}`))
  const short = (rows: string[]) => rows.map(name => name.split('.')[0])

  t.same(short(await list('')), ['vbr01', 'win-repo01', 'lin-repo01', 'vcenter01', 'lin-proxy01', 'esx-branch01'])
  t.same(short(await list('nameFilter=*-repo01*&orderColumn=Name')), ['lin-repo01', 'win-repo01'])
  t.same(short(await list('typeFilter=ViHost&typeFilter=LinuxHost')), ['lin-repo01', 'vcenter01', 'lin-proxy01', 'esx-branch01'])
  t.same(short(await list('viTypeFilter=VC')), ['vcenter01'])
  t.same(await list('serverStateFilter=Unavailable'), [])
  t.same((await list('serverStateFilter=Any&includeNestedHosts=true&skipDedupAppliances=true')).length, 6)
  t.same(short(await list('updatesStateFilter=NotAvailable')), ['lin-repo01', 'lin-proxy01'])
  t.same(short(await list('orderColumn=Status&orderAsc=false')),
    ['esx-branch01', 'lin-proxy01', 'vcenter01', 'lin-repo01', 'win-repo01', 'vbr01'])
  const old = await vbrAt('1.1-rev0').get(`${infrastructure}/managedServers?typeFilter=WindowsHost&limit=1`)
  t.match(old.body.pagination, { total: 2, count: 1 })
})

t.test('an older revision shows repositories and hosts as it knows them', async t => {
  const { vbrAt } = await world()
  const old = vbrAt('1.1-rev0')

  const repository = (await old.get(`${infrastructure}/repositories/${defaultRepository}`)).body
  t.match(repository, {
    tag: '88788F9ED8F54EB4BC4F9B3F5403BCEC',
    repository: { enableTaskLimit: true, enableReadWriteLimit: false },
    mountServer: { mountServerId: backupServer, vPowerNFSEnabled: true }
  })
  const s3 = (await old.get(`${infrastructure}/repositories/${offload}`)).body
  t.match(s3, { enableTaskLimit: true, bucket: { immutability: { isEnabled: true } } })
  t.notOk('uniqueId' in s3 || 'immutabilityMode' in s3.bucket.immutability)
  const share = (await old.get(`${infrastructure}/repositories/${nas}`)).body
  t.match(share, { share: { gatewayServer: { autoSelect: true } } })

  const windows = (await old.get(`${infrastructure}/managedServers/${backupServer}`)).body
  t.match(windows.networkSettings, { serverThisSide: false })
  t.same(windows.networkSettings.components[0], { componentName: 'DeployerSvc', port: 6160 })
  const host = (await old.get(`${infrastructure}/managedServers/${linux}`)).body
  t.match(host, { credentialsId: '00000000-0000-0000-0000-000000000000', sshSettings: { managementPort: 6162 } })

  const middle = vbrAt('1.3-rev0')
  t.match((await middle.get(`${infrastructure}/repositories/${defaultRepository}`)).body,
    { mountServer: { mountServerSettingsType: 'windows', windows: { mountServerId: backupServer } } })
  t.match((await middle.get(`${infrastructure}/managedServers/${backupServer}`)).body.networkSettings.components[2],
    { componentName: 'vPowerNFS' })
})

t.test('every built-in role may look at the infrastructure, credentials are for administrators', async t => {
  const { vbrAs } = await world()
  const viewer = await vbrAs('viewer')
  t.equal((await viewer.get(`${infrastructure}/repositories/states`)).status, 200)
  t.equal((await viewer.get(`${infrastructure}/managedServers`)).status, 200)
  t.equal((await viewer.get('/api/v1/credentials')).status, 403)
})

t.test('in an estate with a scale-out repository and a host that is down', async t => {
  const estate = structuredClone(readEstate('default'))
  const scaleOutId = '2f500000-0000-4000-8000-000000000001'
  Object.assign(estate.collections, {
    'vbr.scaleOutRepositories': [{
      id: scaleOutId,
      name: 'SOBR-Main',
      description: 'Joins two',
      uniqueId: '2F500000000040008000000000000001',
      performanceTier: { performanceExtents: [{ id: hardened, name: 'Hardened01', status: ['Normal'] }] },
      capacityTier: { isEnabled: true, extents: [{ id: offload }] }
    }],
    'vbr.managedServers': estate.collections['vbr.managedServers']?.map(host =>
      host.id === linux ? { ...host, status: 'Unavailable' } : host),
    'vbr.repositories': estate.collections['vbr.repositories']?.map(repository => repository.id === offload
      ? {
          ...repository,
          bucket: {
            regionId: 'eu-central-1',
            bucketName: 'lindwurm-vbr',
            folderName: 'offload',
            storageConsumptionLimit: { isEnabled: true, consumptionLimitCount: 3, consumptionLimitKind: 'TB' }
          }
        }
      : repository)
  })
  const { world } = await startTest(t, { estate })

  t.test('the state of an extent names what it belongs to', async t => {
    const { vbr } = await world()
    const states = `${infrastructure}/repositories/states`
    const { body } = await vbr.get(`${states}?sobrIdFilter=${scaleOutId}&orderColumn=Membership`)
    t.same(body.data.map((row: { scaleOutRepositoryDetails: unknown }) => row.scaleOutRepositoryDetails), [
      { membership: 'SOBR-Main', scaleOutRepositoryId: scaleOutId, extentType: 'Performance' },
      { membership: 'SOBR-Main', scaleOutRepositoryId: scaleOutId, extentType: 'Capacity' }
    ])
    t.same(names(await vbr.get(`${states}?sobrExtentTypeFilter=Capacity`)), ['S3-Offload'])
    t.same(names(await vbr.get(`${states}?sobrMembershipFilter=sobr*`)), ['Hardened01', 'S3-Offload'])
    t.equal((await vbr.get(`${states}?excludeExtents=true`)).body.pagination.total, 3)
    t.equal((await vbr.get(`${infrastructure}/repositories?excludeExtents=true`)).body.pagination.total, 3)
  })

  t.test('a repository is offline while its host is', async t => {
    const { vbr } = await world()
    t.same(names(await vbr.get(`${infrastructure}/repositories/states?isOnlineFilter=false`)), ['Hardened01'])
    t.same(names(await vbr.get(`${infrastructure}/managedServers?serverStateFilter=Unavailable`)),
      ['lin-repo01.lindwurm.example'])
  })

  t.test('a consumption limit is the size of object storage', async t => {
    const { vbr } = await world()
    t.match((await vbr.get(`${infrastructure}/repositories/states?idFilter=${offload}`)).body.data[0],
      { capacityGB: 3072, freeGB: 1228.8, usedSpaceGB: 1843.2 })
  })

  t.test('scale-out repositories are listed in every revision', async t => {
    const { vbrAt } = await world()
    for (const revision of revisions) {
      const list = await vbrAt(revision).get(`${infrastructure}/scaleOutRepositories?nameFilter=sobr*&orderColumn=Type`)
      t.same(names(list), ['SOBR-Main'], revision)
    }
    const old = await vbrAt('1.1-rev0').get(`${infrastructure}/scaleOutRepositories/${scaleOutId}`)
    t.match(old.body, { capacityTier: { enabled: true }, performanceTier: { performanceExtents: [{ status: 'Normal' }] } })
    const ordered = await vbrAt('1.3-rev0').get(`${infrastructure}/scaleOutRepositories?orderColumn=EncryptionState`)
    t.equal(ordered.status, 200)
  })
})

t.test('in an estate with a repository of every kind', async t => {
  const estate = structuredClone(readEstate('default'))
  const cloud = '2c000000-0000-4000-8000-000000000001'
  const account = { credentialsId: cloud, connectionSettings: { connectionType: 'Direct' } }
  const bucket = { bucketName: 'b', folderName: 'f' }
  const s3 = { account: { ...account, servicePoint: 'https://s3.lindwurm.example', regionId: 'r1' }, bucket }
  const container = { containerName: 'c', folderName: 'f' }
  const server = { mountServerId: backupServer, writeCacheFolder: 'C:\\Cache', vPowerNFSEnabled: false }
  const mountServer = { mountServerSettingsType: 'Windows', windows: server }
  const kinds: Record<string, { since?: string, path: string, members: object }> = {
    WinLocal: { path: 'D:\\B', members: { hostId: backupServer, repository: { path: 'D:\\B' } } },
    LinuxLocal: { path: '/b', members: { hostId: linux, repository: { path: '/b', taskLimitEnabled: true } } },
    LinuxHardened: { path: '/h', members: { hostId: linux, repository: { path: '/h' } } },
    Nfs: {
      path: 'nas:/b',
      members: {
        share: { sharePath: 'nas:/b', gatewayServer: { autoSelectEnabled: false, gatewayServerIds: [linux] } },
        repository: {}
      }
    },
    AzureBlob: { path: 'azureBlob://c/f', members: { account: { ...account, regionType: 'Global' }, container } },
    AzureDataBox: {
      path: 'azureDataBox://box/c/f', members: { account: { ...account, serviceEndpoint: 'https://box' }, container }
    },
    AzureArchive: {
      path: 'azureArchive://c/f',
      members: { account: { ...account, regionType: 'Global' }, container, proxyAppliance: { subscriptionId: cloud } }
    },
    AmazonS3: {
      path: 'amazonS3://s3.r1.amazonaws.com/b/f',
      members: { account: { ...account, regionType: 'Global' }, bucket: { ...bucket, regionId: 'r1' } }
    },
    AmazonS3Glacier: {
      path: 'amazonS3Glacier://s3.r1.amazonaws.com/b/f',
      members: { account: { ...account, regionType: 'Global' }, bucket: { ...bucket, regionId: 'r1' } }
    },
    AmazonSnowballEdge: { path: 'amazonSnowballEdge://s3.lindwurm.example/b/f', members: s3 },
    S3Compatible: {
      path: 's3Compatible://s3.lindwurm.example/b/f', members: { ...s3, proxyAppliance: { managedServerId: linux } }
    },
    IBMCloud: { path: 'iBMCloud://s3.lindwurm.example/b/f', members: s3 },
    GoogleCloud: { path: 'googleCloud://b/f', members: { account: { ...account, regionId: 'r1' }, bucket } },
    WasabiCloud: { path: 'wasabiCloud://b/f', members: { account: { ...account, regionId: 'r1' }, bucket } },
    VeeamDataCloudVault: {
      since: '1.3-rev0',
      path: 'veeamDataCloudVault://f',
      members: {
        account: { vault: { vaultId: 'v1', isInitialized: true } },
        container: { folder: 'f', immutability: { isEnabled: true, daysCount: 7 } }
      }
    },
    DellDataDomain: {
      since: '1.3-rev2',
      path: 'ddboost://dd/b',
      members: {
        dellDataDomain: { credentialsId: '2d000000-0000-4000-8000-000000000001' }, repository: { path: 'ddboost://dd/b' }
      }
    },
    ExaGrid: { since: '1.3-rev2', path: '/x', members: { hostId: linux, repository: { path: '/x' } } }
  }
  const ids = Object.fromEntries(Object.keys(kinds)
    .map((type, i) => [type, `2f600000-0000-4000-8000-0000000000${String(i).padStart(2, '0')}`]))
  estate.collections['vbr.repositories']?.push(...Object.entries(kinds).map(([type, { members }]) => ({
    id: ids[type] ?? '',
    name: `One ${type}`,
    description: '',
    type,
    space: { capacityGB: 100, freeGB: 40, usedSpaceGB: 50 },
    mountServer,
    ...members
  })))
  const { world } = await startTest(t, { estate })
  const rank = (revision: string) => revisions.indexOf(revision)

  t.test('each is served in every revision that knows it', async t => {
    const { vbrAt } = await world()
    for (const [type, { since = '1.0-rev1' }] of Object.entries(kinds)) {
      for (const revision of revisions.filter(revision => rank(revision) >= rank(since))) {
        const reply = await vbrAt(revision).get(`${infrastructure}/repositories/${ids[type]}`)
        t.match(reply, { status: 200, body: { type } }, `${type} in ${revision}`)
      }
    }
  })

  t.test('the state of each says where it lies', async t => {
    const { vbr } = await world()
    const { body } = await vbr.get(`${infrastructure}/repositories/states?nameFilter=One*`)
    t.same(Object.fromEntries(body.data.map((row: { type: string, path: string }) => [row.type, row.path])),
      Object.fromEntries(Object.entries(kinds).map(([type, { path }]) => [type, path])))
  })
})

t.test('writing backups takes from the free space, removing them gives it back', async t => {
  const { vbr, name } = await world()
  const repositories = simulator.worlds.get(name)?.vbr.repositories
  const state = async (id: string) => (await vbr.get(`${infrastructure}/repositories/states?idFilter=${id}`)).body.data[0]

  repositories?.occupy(defaultRepository, 10.04)
  t.match(await state(defaultRepository), { capacityGB: 299.4, freeGB: 207.8, usedSpaceGB: 31.4 })
  repositories?.occupy(defaultRepository, -10.04)
  t.match(await state(defaultRepository), { capacityGB: 299.4, freeGB: 217.8, usedSpaceGB: 21.4 })
  repositories?.occupy(offload, 100)
  t.match(await state(offload), { capacityGB: 0, freeGB: 0, usedSpaceGB: 1943.2 })
})
