import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { amazonKey, archiveVault, azureBlobAccount, azureComputeAccount, googleKey, production, vault } from '../../estate/vbr/cloud.js'
import { backupServer, vCenterServer, windowsHost } from '../../estate/vbr/infrastructure.js'
import { noId } from '../../estate/ids.js'

const { world, control } = await startTest(t)

const path = '/api/v1/cloudBrowser'
const revisions = ['1.1-rev0', '1.1-rev2', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '2c000000-0000-4000-8000-0000000000ff'
const minio = 'https://minio.lindwurm.example:9000'
const snow = 'https://172.24.29.163:8443'
const cos = 'https://s3.eu-de.cloud-object-storage.appdomain.cloud'
const dataBox = 'https://databox01.lindwurm.example'

const browse = (client: Client, body: unknown): Promise<Reply> => client.post(path, { body })
const addFolder = (client: Client, body: unknown): Promise<Reply> => client.post(`${path}/newFolder`, { body })
const archive = (revision: string): string => revision < '1.3-rev1' ? 'archive' : 'Archive'

const s3 = { serviceType: 'AmazonS3', credentialsId: amazonKey, regionType: 'Global' }
const frankfurt = {
  id: 'eu-central-1',
  name: 'EU (Frankfurt)',
  buckets: [{ name: 'lindwurm-vbr', folders: ['offload', 'test'] }, { name: 'lindwurm-archive', folders: [] }]
}

/** Every storage service: what is asked, what is found, and where a new folder is made. */
const services = [
  {
    asks: s3,
    finds: { regionType: 'Global', regions: [frankfurt, { id: 'us-east-1', name: 'US East (N. Virginia)', buckets: [] }] },
    place: { regionType: 'Global', regionId: 'eu-central-1', bucketName: 'lindwurm-vbr' }
  },
  {
    asks: { serviceType: 'AzureBlob', credentialsId: azureBlobAccount, regionType: 'Global' },
    finds: { regionType: 'Global', containers: [{ name: 'vbr', folders: ['capacity'] }, { name: 'spare', folders: [] }] },
    place: { regionType: 'Global', containerName: 'spare' }
  },
  {
    asks: { serviceType: 'AzureDataBox', credentialsId: azureBlobAccount, servicePoint: dataBox },
    finds: { containers: [{ name: 'databox', folders: ['seed'] }] },
    place: { servicePoint: dataBox, containerName: 'databox' }
  },
  {
    asks: { serviceType: 'S3Compatible', credentialsId: amazonKey, servicePoint: minio, regionId: 'us-east-1' },
    finds: { connectionPoint: minio, regions: [{ id: 'us-east-1', buckets: [{ name: 'vbr-demo', folders: ['repo'] }] }] },
    place: { connectionPoint: minio, regionId: 'us-east-1', bucketName: 'vbr-demo' }
  },
  {
    asks: { serviceType: 'AmazonSnowballEdge', credentialsId: amazonKey, servicePoint: snow, regionId: 'snow' },
    finds: { connectionPoint: snow, regions: [{ id: 'snow', buckets: [{ name: 'snow-seed', folders: [] }] }] },
    place: { connectionPoint: snow, regionId: 'snow', bucketName: 'snow-seed' }
  },
  {
    asks: { serviceType: 'GoogleCloud', credentialsId: googleKey },
    finds: { regions: [{ id: 'europe-west3', name: 'Frankfurt', buckets: [{ name: 'lindwurm-gcs' }] }, { id: 'us-central1' }] },
    place: { regionId: 'europe-west3', bucketName: 'lindwurm-gcs' }
  },
  {
    asks: { serviceType: 'IBMCloud', credentialsId: amazonKey, servicePoint: cos, regionId: 'eu-de' },
    finds: { regions: [{ id: 'eu-de', buckets: [{ name: 'lindwurm-cos', folders: ['backups'] }] }] },
    place: { connectionPoint: cos, regionId: 'eu-de', bucketName: 'lindwurm-cos' }
  },
  {
    asks: { serviceType: 'WasabiCloud', credentialsId: amazonKey, regionId: 'eu-central-1' },
    finds: { regions: [{ id: 'eu-central-1', buckets: [{ name: 'lindwurm-wasabi' }] }] },
    place: { regionId: 'eu-central-1', bucketName: 'lindwurm-wasabi' }
  }
]

t.test('every storage service shows its buckets and folders, and a new folder at once, in every revision', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    for (const { asks, finds, place } of services) {
      const { serviceType, credentialsId } = asks
      const found = await browse(client, asks)
      t.equal(found.status, 200, `${revision} ${serviceType}`)
      t.match(found.body, { serviceType, credentialsId, hostId: backupServer, ...finds })

      const folder = { serviceType, credentialsId, newFolderName: 'fresh', ...place }
      t.equal((await addFolder(client, folder)).status, 201, `${revision} ${serviceType}`)
      t.match(JSON.stringify((await browse(client, asks)).body), /"fresh"/)
      t.match(await addFolder(client, folder), { status: 400, body: { errorCode: 'UnknownError', message: /fresh/ } }, 'twice')
      const bucket = 'containerName' in place ? 'containerName' : 'bucketName'
      for (const name of ['nowhere', String(Reflect.get(place, bucket)).toUpperCase()]) {
        t.match(await addFolder(client, { ...folder, newFolderName: 'other', [bucket]: name }),
          { status: 400, body: { errorCode: 'UnknownError', message: name } }, 'no bucket is made')
      }
    }
  }
})

t.test('buckets of Amazon are looked for by region, name and kind of folder', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const regions = async (changes: object): Promise<unknown> =>
      (await browse(client, { ...s3, ...changes })).body.regions
    t.same(await regions({ filters: { regionId: 'eu-central-1' } }), [frankfurt], revision)
    t.same(await regions({ filters: { regionId: 'eu-central-1', bucketName: 'lindwurm-archive' } }),
      [{ ...frankfurt, buckets: [{ name: 'lindwurm-archive', folders: [] }] }])
    t.same(await regions({ filters: { regionId: 'mars-north-1' } }), [])
    t.same(await regions({ regionType: 'China' }), [{ id: 'cn-north-1', name: 'China (Beijing)', buckets: [] }])
    t.match(await regions({ folderType: archive(revision), filters: { regionId: 'eu-central-1' } }),
      [{ buckets: [{ name: 'lindwurm-vbr', folders: ['archive'] }] }])

    const place = { regionId: 'eu-central-1', bucketName: 'lindwurm-archive', newFolderName: 'cold' }
    t.equal((await addFolder(client, { ...s3, ...place, folderType: archive(revision) })).status, 201)
    t.equal((await addFolder(client, { ...s3, ...place })).status, 201, 'the same name among the others')
    t.match(await regions({ folderType: archive(revision) }), [{ buckets: [{}, { folders: ['cold'] }] }, {}])
  }
})

t.test('buckets of Google are looked for by region and name', async t => {
  const { vbr } = await world()
  const regions = async (filters: object): Promise<Reply['body']> =>
    (await browse(vbr, { serviceType: 'GoogleCloud', credentialsId: googleKey, filters })).body.regions
  t.match(await regions({ regionId: 'europe-west3', bucketName: 'lindwurm-gcs' }), [{ buckets: [{ folders: ['copies'] }] }])
  t.match(await regions({ regionId: 'europe-west3', bucketName: 'other' }), [{ buckets: [] }])
  t.equal((await regions({ regionId: 'us-central1' })).length, 1)
})

t.test('another account sees what belongs to nobody, and nothing that is private', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const { body: { id } } = await client.post('/api/v1/cloudCredentials',
      { body: { type: 'Amazon', accessKey: 'AKIAOTHER', secretKey: 'x' } })
    const { body } = await browse(client, { ...s3, credentialsId: id, filters: { regionId: 'eu-central-1' } })
    t.match(body, { credentialsId: id, regions: [{ buckets: [{ name: 'lindwurm-vbr' }] }] })
    t.equal(body.regions[0].buckets.length, 1)
    const folder = { ...s3, credentialsId: id, regionId: 'eu-central-1', bucketName: 'lindwurm-archive', newFolderName: 'x' }
    t.equal((await addFolder(client, folder)).status, 400)
  }
})

t.test('machines of Amazon: networks and types by region, in the words of every revision', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const asks = { serviceType: 'AmazonEC2', credentialsId: amazonKey, regionType: 'Global' }
    const { status, body } = await browse(vbrAt(revision), { ...asks, filters: { regionId: 'eu-central-1' } })
    t.equal(status, 200, revision)
    t.match(body, {
      hostId: backupServer,
      regionType: 'Global',
      regions: [{
        regionId: 'eu-central-1',
        instanceTypes: ['t3.medium', 'c5.large', 'c5.2xlarge'],
        vpcs: [{
          vpcName: 'lindwurm-main',
          securityGroups: ['default', 'veeam-proxy'],
          subnets: revision.startsWith('1.1')
            ? ['private-a', 'private-b']
            : [{ subnetName: 'private-a', subnetId: 'subnet-0a1b2c3d4e5f60001' }, { subnetName: 'private-b' }]
        }]
      }]
    })
    t.equal((await browse(vbrAt(revision), asks)).body.regions.length, 2)
  }
})

t.test('machines of Azure: subscriptions, locations, accounts and networks, as far as they are asked for', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const find = async (filters?: object): Promise<Reply['body']> =>
      (await browse(client, { serviceType: 'AzureCompute', credentialsId: azureComputeAccount, filters })).body
    const isNew = revision.startsWith('1.3')
    const all = await find()
    t.match(all, {
      serviceType: 'AzureCompute',
      credentialsId: azureComputeAccount,
      regionType: 'Global',
      subscriptions: [{ id: production, azureSubscriptionId: String, locations: [{ location: 'westeurope' }, { location: 'northeurope' }] }, {}]
    }, revision)

    const filters = { subscriptionId: production, location: 'West Europe' }
    const { subscriptions: [found, ...others] } = await find(filters)
    t.equal(others.length, 0)
    t.equal(found.locations.length, 1)
    const [{ storageAccounts, resourceGroups }] = found.locations
    t.match(storageAccounts, [{ storageAccountName: 'lindwurmrestore' }])
    t.match(storageAccounts[0].instanceSizes[0], isNew ? { name: 'Standard_B2s', cores: 2, maxDisks: 4 } : 'Standard_B2s')
    t.equal(storageAccounts[0].instanceSizes.length, 3)
    t.equal(resourceGroups.length, 2)
    t.match(resourceGroups[0].virtualNetworks[0].subnets, isNew ? [{ subnetName: 'default' }, {}] : ['default', 'appliances'])

    const wide = await find({ ...filters, showAllStorageAccounts: true, showAllInstanceSizes: true, hasNetworks: true })
    const [location] = wide.subscriptions[0].locations
    t.equal(location.storageAccounts.length, 2)
    t.equal(location.resourceGroups.length, 1)
    t.equal(location.storageAccounts[0].instanceSizes.length, isNew ? 4 : 3, 'a switch of 1.3')
  }
})

t.test('the gateway is a Windows or Linux server that is there and can be reached', async t => {
  for (const revision of revisions) {
    const { name, vbrAt } = await world()
    const client = vbrAt(revision)
    const through = (gatewayServerId: string): Promise<Reply> => browse(client, { ...s3, gatewayServerId })
    t.match(await through(windowsHost), { status: 200, body: { hostId: windowsHost } }, revision)
    t.match(await through(noId), { status: 200, body: { hostId: backupServer } })
    t.match(await through(vCenterServer), { status: 400, body: { errorCode: 'UnknownError', message: /vcenter01/ } })
    t.match(await through(unknown), { status: 400, body: { errorCode: 'UnknownError', message: unknown } })
    const folder = { ...s3, regionId: 'eu-central-1', bucketName: 'lindwurm-vbr', newFolderName: 'x' }
    t.equal((await addFolder(client, { ...folder, hostId: vCenterServer })).status, 400)
    await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: windowsHost, state: 'offline' } })
    t.match(await through(windowsHost), { status: 400, body: { message: /cannot be reached/ } })
  }
})

t.test('an account of another kind, one that is not there and a place that is not there are refused', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    for (const { asks, place } of services) {
      const wrong = asks.credentialsId === azureComputeAccount ? amazonKey : azureComputeAccount
      t.match(await browse(client, { ...asks, credentialsId: wrong }), { status: 400, body: { errorCode: 'UnknownError' } }, asks.serviceType)
      t.match(await browse(client, { ...asks, credentialsId: unknown }), { status: 400, body: { errorCode: 'UnknownError' } })
      const folder = { serviceType: asks.serviceType, credentialsId: wrong, ...place, newFolderName: 'x' }
      t.match(await addFolder(client, folder), { status: 400, body: { errorCode: 'UnknownError' } })
    }
    t.match(await browse(client, { serviceType: 'AzureCompute', credentialsId: amazonKey }), { status: 400 })
    t.match(await browse(client, { serviceType: 'AmazonEC2', credentialsId: azureComputeAccount, regionType: 'Global' }), { status: 400 })

    const compatible = { serviceType: 'S3Compatible', credentialsId: amazonKey }
    t.match(await browse(client, { ...compatible, servicePoint: 'https://nowhere.example' }), { status: 400, body: { message: /nowhere/ } })
    t.match(await browse(client, { ...compatible, servicePoint: minio, regionId: 'moon' }), { status: 400, body: { message: /moon/ } })
    t.match(await browse(client, compatible), { status: 400, body: { errorCode: 'UnexpectedContent', message: /servicePoint/ } })
    t.equal((await browse(client, { ...compatible, servicePoint: 'MINIO.lindwurm.example:9000/' })).status, 200)
    t.match(await browse(client, { serviceType: 'WasabiCloud', credentialsId: amazonKey, regionId: 'moon' }), { status: 400 })
  }
})

t.test('a body that lacks or mistypes something is refused', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    for (const body of [
      undefined, {}, { serviceType: 'AmazonS3' }, { credentialsId: amazonKey }, { ...s3, regionType: 'Moon' }, { ...s3, regionType: undefined },
      { ...s3, serviceType: 'Tape' }, { ...s3, credentialsId: 'mine' }, { ...s3, filters: {} },
      { serviceType: 'IBMCloud', credentialsId: amazonKey, regionId: 'eu-de' }
    ]) {
      t.match(await browse(client, body), { status: 400, body: { errorCode: 'UnexpectedContent' } }, JSON.stringify(body))
    }
    const folder = { ...s3, regionId: 'eu-central-1', bucketName: 'lindwurm-vbr', newFolderName: 'x' }
    for (const body of [
      undefined, {}, { ...folder, newFolderName: undefined }, { ...folder, newFolderName: ' ' }, { ...folder, newFolderName: 'a/b' },
      { ...folder, bucketName: undefined }, { ...folder, serviceType: 'AzureCompute' }
    ]) {
      t.match(await addFolder(client, body), { status: 400, body: { errorCode: 'UnexpectedContent' } }, JSON.stringify(body))
    }
  }
})

t.test('vaults of Veeam Data Cloud came with 1.3: one is initialized once, and takes folders from then on', async t => {
  for (const revision of revisions.filter(revision => revision.startsWith('1.3'))) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const asks = { serviceType: 'VeeamDataCloudVault', credentialsId: azureBlobAccount }
    t.match((await browse(client, asks)).body, {
      gatewayServerId: backupServer, vaults: [{ vaultId: vault, vaultName: 'Lindwurm Vault', isInitialized: false, folders: [] }]
    }, revision)
    const folder = { ...asks, vaultId: vault, newFolderName: 'fresh' }
    t.match(await addFolder(client, folder), { status: 400, body: { message: /not initialized/ } })

    const made = await client.post(`${path}/initializeVault`, { body: { vaultId: vault } })
    t.match(made, { status: 200, body: { type: 'AzureStorage', account: 'vdvlindwurm01' } })
    t.same((await client.post(`${path}/initializeVault`, { body: { vaultId: vault } })).body, made.body)
    t.same((await client.get(`/api/v1/cloudCredentials/${made.body.id}`)).body, made.body)

    t.equal((await addFolder(client, folder)).status, 201)
    t.equal((await addFolder(client, folder)).status, 400)
    const own = { ...asks, credentialsId: made.body.id }
    t.match((await client.post(`${path}/${vault}`, { body: own })).body, { vaults: [{ isInitialized: true, folders: ['fresh'] }] })
    t.same((await browse(client, { ...own, filters: { vaultName: 'Other' } })).body.vaults, [])
    t.equal((await client.post(`${path}/${unknown}`, { body: own })).status, 404)
    t.equal((await client.post(`${path}/initializeVault`, { body: { vaultId: unknown } })).status, 400)
    t.equal((await addFolder(client, { ...folder, vaultId: unknown })).status, 400)
  }
  const { vbr } = await world()
  const asks = { serviceType: 'VeeamDataCloudVaultArchive', credentialsId: azureBlobAccount }
  t.match((await browse(vbr, asks)).body, { vaults: [{ vaultId: archiveVault, folders: ['archive'], regionId: 'westeurope' }] })
})

t.test('who may not see the clouds is refused', async t => {
  const { vbrAs } = await world()
  const operator = await vbrAs('operator')
  t.equal((await browse(operator, s3)).status, 403)
  t.equal((await addFolder(operator, s3)).status, 403)
})

t.test('an account finds its machines of a cloud, the same ones whenever it looks, and groups can name them', async t => {
  const machinesPath = `${path}/virtualMachines`
  const aws = { serviceType: 'AWS', credentialsId: amazonKey, regionType: 'Global', region: 'eu-central-1' }
  const azure = { serviceType: 'Azure', subscriptionId: production, regionType: 'Global', region: 'West Europe' }
  const { vbr, vbrAt, name } = await world()
  const ask = (body: object, client: Client = vbr, query = ''): Promise<Reply> => client.post(machinesPath + query, { body })
  const names = async (body: object): Promise<string[]> =>
    (await ask(body)).body.virtualMachines.map((machine: { name: string }) => machine.name)

  for (const revision of ['1.3-rev1', '1.3-rev2']) {
    const { status, body } = await ask(aws, vbrAt(revision))
    t.equal(status, 200, revision)
    t.match(body, { serviceType: 'AWS', credentialsId: amazonKey, regionType: 'Global', region: 'eu-central-1' })
    t.same(body.virtualMachines[0], { type: 'Machine', name: 'shop-web01', objectId: 'i-0a1b2c3d4e5f60718' })
  }
  t.equal((await ask(aws, vbrAt('1.3-rev0'))).status, 400, 'before, the path names a vault')
  t.same(await names({ ...aws, filters: { name: 'SHOP-web01' } }), ['shop-web01'])
  t.same(await names({ ...aws, filters: { name: 'shop' } }), [])

  const elsewhere = await ask({ ...aws, region: 'us-east-1' })
  t.ok(elsewhere.body.virtualMachines.length > 1)
  for (const { objectId } of elsewhere.body.virtualMachines) t.match(objectId, /^i-[0-9a-f]{17}$/)
  t.same((await ask({ ...aws, region: 'us-east-1' }, vbr, '?resetCache=true')).body, elsewhere.body)
  const other = { type: 'Amazon', accessKey: 'AKIAOTHER', secretKey: 'secret' }
  const { body: account } = await vbr.post('/api/v1/cloudCredentials', { body: other })
  const others = await ask({ ...aws, credentialsId: account.id, region: 'us-east-1' })
  t.not(others.body.virtualMachines[0].objectId, elsewhere.body.virtualMachines[0].objectId, 'another account, other machines')

  const { body: found } = await ask(azure)
  t.match(found, { serviceType: 'Azure', subscriptionId: production, regionType: 'Global', region: 'westeurope' })
  const all = await names(azure)
  t.ok(all.length > 1)
  const inGroup = await names({ ...azure, filters: { resourceGroup: 'RG-restore' } })
  t.ok(inGroup.length > 0 && inGroup.length < all.length, 'some of them lie in a resource group')
  t.same(await names({ ...azure, filters: { resourceGroup: 'rg-none' } }), [])
  t.ok((await names({ ...azure, filters: { name: all[0] } })).every(one => one === all[0]))

  const [machine] = found.virtualMachines
  const group = {
    type: 'CloudMachines', name: 'Azure', description: '', cloudMachines: [machine],
    cloudAccount: { accountType: 'Azure', subscriptionId: production, regionType: 'Global', regionId: 'westeurope' }
  }
  t.ok((await vbr.post('/api/v1/agents/protectionGroups', { body: group })).status < 300)

  const rows = `/api/worlds/${name}/collections/vbr.cloudRegions`
  const region = (await control.get(rows)).body.items
    .find(({ service, regionId }: Record<string, string>) => service === 'AmazonEC2' && regionId === 'us-east-1')
  const told = { ...region, machines: [{ name: 'mine', objectId: 'i-1' }] }
  t.equal((await control.put(`${rows}/${region.id}`, { body: told })).status, 200)
  t.same(await names({ ...aws, region: 'us-east-1' }), ['mine'], 'a test may say which there are')
})

t.test('machines of a cloud are not looked for where there is no such account, subscription or region', async t => {
  const { vbr } = await world()
  const aws = { serviceType: 'AWS', credentialsId: amazonKey, regionType: 'Global', region: 'eu-central-1' }
  const azure = { serviceType: 'Azure', subscriptionId: production, regionType: 'Global', region: 'westeurope' }
  const wrong: Array<[body: object | undefined, message: RegExp]> = [
    [{ ...aws, credentialsId: unknown }, new RegExp(unknown)],
    [{ ...aws, credentialsId: azureBlobAccount }, /Amazon is needed/],
    [{ ...aws, region: 'mars-1' }, /no region 'mars-1'/],
    [{ ...aws, regionType: 'China' }, /no region 'eu-central-1'/],
    [{ ...aws, region: ' ' }, /'region' must not be empty/],
    [{ ...azure, subscriptionId: unknown }, /subscription/],
    [{ ...azure, region: 'mars' }, /no location 'mars'/],
    [{ ...azure, regionType: 'Government' }, /no location 'westeurope'/],
    [{ ...azure, region: '' }, /'region' must not be empty/],
    [undefined, /body/i]
  ]
  for (const [body, message] of wrong) {
    const reply = await vbr.post(`${path}/virtualMachines`, body === undefined ? {} : { body })
    t.match(reply, { status: 400, body: { message } }, JSON.stringify(body))
  }
  t.equal((await vbr.post(`${path}/virtualMachines`, { body: { ...aws, serviceType: 'Google' } })).status, 400)
})
