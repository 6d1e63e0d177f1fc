import t from 'tap'
import { readEstate } from '../../../src/estate.js'
import { startTest } from '../../estate/simulator.js'
import { amazonKey } from '../../estate/vbr/cloud.js'
import { windowsLogin } from '../../estate/vbr/credentials.js'
import { backupServer, hardenedHost } from '../../estate/vbr/infrastructure.js'
import { defaultRepository, hardened, nas, offload, scaleOut } from '../../estate/vbr/repositories.js'

const { simulator, world } = await startTest(t)

const revisions = [
  '1.0-rev1', '1.0-rev2', '1.1-rev0', '1.1-rev1', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'
]
const infrastructure = '/api/v1/backupInfrastructure'

interface Row { id: string, name: string }
const names = (reply: { body: { data: Row[] } }): string[] => reply.body.data.map(({ name }) => name)

t.test('repositories are filtered, ordered and paged', async t => {
  const { vbr, vbrAt } = await world()
  const list = async (query: string) => names(await vbr.get(`${infrastructure}/repositories?${query}`))

  t.same(await list('nameFilter=*backup*'), ['Default Backup Repository'])
  t.same(await list('nameFilter=nas01'), ['NAS01'])
  t.same(await list('typeFilter=winlocal'), ['Default Backup Repository', 'WIN-REPO01', 'Extent-A', 'Extent-B'])
  t.same(await list('typeFilter=Smb&typeFilter=AmazonS3'), ['S3-Offload', 'NAS01'])
  t.same(await list(`hostIdFilter=${backupServer}`), ['Default Backup Repository'])
  t.same(await list('pathFilter=*%5Cbackup'), ['Default Backup Repository', 'WIN-REPO01'])
  t.same(await list('excludeExtents=true'), ['Default Backup Repository', 'WIN-REPO01', 'Hardened01', 'NAS01'])
  t.same(await list('orderColumn=Name&orderAsc=false'),
    ['WIN-REPO01', 'S3-Offload', 'NAS01', 'Hardened01', 'Extent-B', 'Extent-A', 'Default Backup Repository'])
  t.same(await list('orderColumn=Path&orderAsc=true&skip=1&limit=2'), ['NAS01', 'S3-Offload'])
  t.same((await list('orderColumn=Host&orderAsc=false')).slice(-2), ['NAS01', 'S3-Offload'])

  const page = await vbr.get(`${infrastructure}/repositories?skip=5&limit=10`)
  t.same(page.body.pagination, { total: 7, count: 2, skip: 5, limit: 10 })
  t.same((await vbr.get(`${infrastructure}/repositories`)).body.pagination.limit, 200)
  const old = await vbrAt('1.1-rev0').get(`${infrastructure}/repositories?typeFilter=LinuxHardened&orderColumn=Type&orderAsc=true`)
  t.same(names(old), ['Hardened01'])
  t.equal((await vbr.get(`${infrastructure}/repositories?orderColumn=Size&orderAsc=true`)).status, 400)
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
    freeGB: Number,
    usedSpaceGB: Number,
    isOnline: true,
    isOutOfDate: false
  })
  t.match(state(offload), {
    hostId: undefined,
    hostName: 'Gateway',
    capacityGB: 0,
    freeGB: 0,
    usedSpaceGB: Number,
    path: 'amazonS3://s3.eu-central-1.amazonaws.com/lindwurm-vbr/offload'
  }, 'object storage has no size, and a gateway for a host')
  t.match(state(nas), { hostId: undefined, hostName: 'Gateway (auto)', path: '\\\\nas01.lindwurm.example\\veeam' })
  for (const row of body.data) t.ok(row.capacityGB === 0 || row.freeGB + row.usedSpaceGB <= row.capacityGB, row.name)
})

t.test('states are filtered, ordered and paged', async t => {
  const { vbr, vbrAt } = await world()
  const rows = async (query: string) => (await vbr.get(`${infrastructure}/repositories/states?${query}`)).body.data
  const list = async (query: string) => (await rows(query)).map(({ name }: Row) => name)
  const all = ['Default Backup Repository', 'WIN-REPO01', 'Hardened01', 'S3-Offload', 'NAS01', 'Extent-A', 'Extent-B']
  const used = (await rows(`idFilter=${nas}`))[0].usedSpaceGB

  t.same(await list(''), all)
  t.same(await list(`idFilter=${hardened}`), ['Hardened01'])
  t.same(await list('nameFilter=*01'), ['WIN-REPO01', 'Hardened01', 'NAS01'])
  t.same(await list('typeFilter=Smb'), ['NAS01'])
  t.same(await list('capacityFilter=299.4'), ['Default Backup Repository'])
  t.same(await list('freeSpaceFilter=0'), ['S3-Offload'])
  t.ok((await list(`usedSpaceFilter=${used}`)).includes('NAS01'))
  t.same(await list('isOnlineFilter=True'), all)
  t.same(await list('isOnlineFilter=false'), [])
  t.same(await list('isOutOfDateFilter=true'), [])
  t.same(await list('sobrExtentTypeFilter=Performance'), ['Extent-A', 'Extent-B'])
  t.same(await list('sobrExtentTypeFilter=Performance&sobrExtentTypeFilter=Capacity&sobrMembershipFilter=sobr*'),
    ['S3-Offload', 'Extent-A', 'Extent-B'])
  for (const column of ['CapacityGB', 'FreeGB', 'UsedSpaceGB']) {
    const name = column.charAt(0).toLowerCase() + column.slice(1)
    const numbers: number[] = (await rows(`orderColumn=${column}&orderAsc=false`)).map((row: Record<string, number>) => row[name])
    t.same(numbers, numbers.toSorted((a, b) => b - a), column)
  }
  t.same(await list('orderColumn=Status&orderAsc=true&limit=2'), all.slice(0, 2))
  t.same((await list('orderColumn=Membership&orderAsc=false')).slice(0, 3).sort(), ['Extent-A', 'Extent-B', 'S3-Offload'])
  const old = await vbrAt('1.1-rev0').get(`${infrastructure}/repositories/states?orderColumn=Description&orderAsc=true&nameFilter=s3*`)
  t.same(Object.keys(old.body.data[0]).includes('isOnline'), false)
})

t.test('in an estate with a scale-out repository and a host that is down', async t => {
  const { past: _, ...estate } = structuredClone(readEstate('default'))
  Object.assign(estate.collections, {
    'vbr.managedServers': estate.collections['vbr.managedServers']?.map(host =>
      host.id === hardenedHost ? { ...host, status: 'Unavailable' } : host),
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
  const { simulator, world } = await startTest(t, { estate })

  t.test('the state of an extent names what it belongs to', async t => {
    const { vbr } = await world()
    const states = `${infrastructure}/repositories/states`
    const { body } = await vbr.get(`${states}?sobrIdFilter=${scaleOut}&orderColumn=Membership&orderAsc=true`)
    const details = (extentType: string) => ({ membership: 'SOBR-Main', scaleOutRepositoryId: scaleOut, extentType })
    t.same(body.data.map((row: { scaleOutRepositoryDetails: unknown }) => row.scaleOutRepositoryDetails),
      [details('Capacity'), details('Performance'), details('Performance')])
    t.same(names(await vbr.get(`${states}?sobrExtentTypeFilter=Capacity`)), ['S3-Offload'])
    t.equal((await vbr.get(`${states}?excludeExtents=true`)).body.pagination.total, 4)
  })

  t.test('a repository is offline while its host is', async t => {
    const { vbr } = await world()
    t.same(names(await vbr.get(`${infrastructure}/repositories/states?isOnlineFilter=false`)), ['Hardened01'])
    t.same(names(await vbr.get(`${infrastructure}/managedServers?serverStateFilter=Unavailable`)),
      ['lin-repo01.lindwurm.example'])
  })

  t.test('a consumption limit is the size of object storage', async t => {
    const { vbr, name } = await world()
    const state = async () => (await vbr.get(`${infrastructure}/repositories/states?idFilter=${offload}`)).body.data[0]
    const { capacityGB, freeGB, usedSpaceGB } = await state()
    t.equal(capacityGB, 3072)
    t.equal(freeGB, Math.round((3072 - usedSpaceGB) * 10) / 10)

    const { repositories } = simulator.worlds.get(name)?.vbr ?? {}
    t.equal(repositories?.trouble(repositories.get(offload), 10), undefined)
    repositories?.occupy(offload, 3072 - usedSpaceGB)
    t.match(await state(), { freeGB: 0, usedSpaceGB: 3072 })
    t.equal(repositories?.trouble(repositories.get(offload), 1), 'The consumption limit of S3-Offload has been reached.')
  })

  t.test('scale-out repositories are listed in every revision', async t => {
    const { vbrAt } = await world()
    for (const revision of revisions) {
      const list = await vbrAt(revision).get(`${infrastructure}/scaleOutRepositories?nameFilter=sobr*&orderColumn=Type&orderAsc=true`)
      t.same(names(list), ['SOBR-Main'], revision)
    }
    const old = await vbrAt('1.1-rev0').get(`${infrastructure}/scaleOutRepositories/${scaleOut}`)
    t.match(old.body, { capacityTier: { enabled: true }, performanceTier: { performanceExtents: [{ status: 'Normal' }] } })
    const ordered = await vbrAt('1.3-rev0').get(`${infrastructure}/scaleOutRepositories?orderColumn=EncryptionState&orderAsc=true`)
    t.equal(ordered.status, 200)
  })
})

t.test('in an estate with a repository of every kind', async t => {
  const { past: _, ...estate } = structuredClone(readEstate('default'))
  const account = { credentialsId: amazonKey, connectionSettings: { connectionType: 'Direct' } }
  const bucket = { bucketName: 'b', folderName: 'f' }
  const s3 = { account: { ...account, servicePoint: 'https://s3.lindwurm.example', regionId: 'r1' }, bucket }
  const container = { containerName: 'c', folderName: 'f' }
  const server = { mountServerId: backupServer, writeCacheFolder: 'C:\\Cache', vPowerNFSEnabled: false }
  const mountServer = { mountServerSettingsType: 'Windows', windows: server }
  const kinds: Record<string, { since?: string, path: string, members: object }> = {
    WinLocal: { path: 'D:\\B', members: { hostId: backupServer, repository: { path: 'D:\\B' } } },
    LinuxLocal: { path: '/b', members: { hostId: hardenedHost, repository: { path: '/b', taskLimitEnabled: true } } },
    LinuxHardened: { path: '/h', members: { hostId: hardenedHost, repository: { path: '/h' } } },
    Nfs: {
      path: 'nas:/b',
      members: {
        share: { sharePath: 'nas:/b', gatewayServer: { autoSelectEnabled: false, gatewayServerIds: [hardenedHost] } },
        repository: {}
      }
    },
    AzureBlob: { path: 'azureBlob://c/f', members: { account: { ...account, regionType: 'Global' }, container } },
    AzureDataBox: {
      path: 'azureDataBox://box/c/f', members: { account: { ...account, serviceEndpoint: 'https://box' }, container }
    },
    AzureArchive: {
      path: 'azureArchive://c/f',
      members: { account: { ...account, regionType: 'Global' }, container, proxyAppliance: { subscriptionId: amazonKey } }
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
      path: 's3Compatible://s3.lindwurm.example/b/f', members: { ...s3, proxyAppliance: { managedServerId: hardenedHost } }
    },
    IBMCloud: { path: 'ibmCloud://s3.lindwurm.example/b/f', members: s3 },
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
        dellDataDomain: { credentialsId: windowsLogin }, repository: { path: 'ddboost://dd/b' }
      }
    },
    ExaGrid: { since: '1.3-rev2', path: '/x', members: { hostId: hardenedHost, repository: { path: '/x' } } }
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
      Object.fromEntries(Object.entries(kinds).map(([type, { path }]) => [type, type === 'Nfs' ? `nfs3://${path}` : path])))
  })
})

t.test('writing backups takes from the free space, removing them gives it back', async t => {
  const { vbr, name } = await world()
  const repositories = simulator.worlds.get(name)?.vbr.repositories
  const state = async (id: string) => (await vbr.get(`${infrastructure}/repositories/states?idFilter=${id}`)).body.data[0]

  const rounded = (gigabytes: number): number => Math.round(gigabytes * 10) / 10
  const before = await state(defaultRepository)
  repositories?.occupy(defaultRepository, 10)
  t.match(await state(defaultRepository), {
    capacityGB: before.capacityGB, freeGB: rounded(before.freeGB - 10), usedSpaceGB: rounded(before.usedSpaceGB + 10)
  })
  repositories?.occupy(defaultRepository, -10)
  t.same(await state(defaultRepository), before)
  const { usedSpaceGB } = await state(offload)
  repositories?.occupy(offload, 100)
  t.match(await state(offload), { capacityGB: 0, freeGB: 0, usedSpaceGB: rounded(usedSpaceGB + 100) })
})
