import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { amazonAccount, azureAccount, minioAccount } from '../../estate/vb365/credentials.js'

const { world } = await startTest(t)

const names = (body: Array<{ name: string }>): string[] => body.map(({ name }) => name)

const thumbprint = '5a:3f:0c:9e:71:b2:4d:88:96:ac:1e:07:f2:d4:b3:50:68:c7:e9:1d'

const at = (query: Record<string, string>): string => new URLSearchParams({
  accountId: minioAccount, ServicePoint: 'https://minio.lindwurm.example:9000', CustomRegionId: 'us-east-1', ...query
}).toString()
const trusted = at({ trustServerCertificate: 'True' })

t.test('S3-compatible buckets are found at their end point', async t => {
  const { vb365 } = await world()
  const found = await vb365.get(`/v8/S3CompatibleResources/buckets?${trusted}`)
  t.same(names(found.body), ['m365-demo'])
  t.match(found.body[0], { servicePoint: 'https://minio.lindwurm.example:9000', customRegionId: 'us-east-1' })

  const one = await vb365.get(`/v8/S3CompatibleResources/buckets/m365-demo?${trusted}`)
  t.equal(one.body.name, 'm365-demo')
  t.same((await vb365.get(one.body._links.self.href)).body, one.body, 'its link leads to it')

  t.same((await vb365.get(`/v8/S3CompatibleResources/buckets?${trusted}&Name=x*`)).body, [])
  t.match(await vb365.get(`/v8/S3CompatibleResources/buckets/M365-Demo?${trusted}`),
    { status: 404, body: { errorCode: 'ResourceNotFound' } })
})

t.test('an end point with a certificate of its own must be trusted, by word or by thumbprint', async t => {
  const { vb365 } = await world()
  const buckets = (query: string) => vb365.get(`/v8/S3CompatibleResources/buckets?${query}`)
  t.match(await buckets(at({})), { status: 502, body: { errorCode: 'HttpError' } })
  t.equal((await buckets(at({ trustedServerCertificateThumbprint: 'AB12' }))).status, 502)
  t.equal((await buckets(at({ trustedServerCertificateThumbprint: thumbprint }))).status, 200)
  t.equal((await buckets(at({ ServicePoint: 'nowhere.example', trustServerCertificate: '1' }))).status, 502)
  t.equal((await buckets(at({ CustomRegionId: 'mars', trustServerCertificate: '1' }))).status, 502)
  t.equal((await vb365.get(`/v7/S3CompatibleResources/buckets?${trusted}`)).status, 200, 'version 7 is not asked')
})

t.test('an account, an end point and a region are required, and the account must be of the fitting type', async t => {
  const { vb365 } = await world()
  for (const missing of ['accountId', 'ServicePoint', 'CustomRegionId']) {
    const query = new URLSearchParams(trusted)
    query.delete(missing)
    t.equal((await vb365.get(`/v8/S3CompatibleResources/buckets?${query.toString()}`)).status, 400, missing)
  }
  t.equal((await vb365.get(`/v8/S3Resources/buckets?accountId=${amazonAccount}`)).status, 400)
  t.equal((await vb365.get(`/v8/AzureResources/containers?accountId=${azureAccount}`)).status, 400)
  t.match(await vb365.get(`/v8/S3Resources/buckets?accountId=${azureAccount}&RegionType=Global`),
    { status: 400, body: { errorCode: 'ParameterValidationFailure' } })
  t.equal((await vb365.get(`/v8/AzureResources/containers?accountId=${minioAccount}&RegionType=Global`)).status, 400)
  const unknown = '0d000000-0000-4000-8000-000000000099'
  t.equal((await vb365.get(`/v8/AzureResources/containers?accountId=${unknown}&RegionType=Global`)).status, 404)
})

t.test('Amazon buckets are narrowed down by kind of region, region and name', async t => {
  const { vb365 } = await world()
  const buckets = async (query: string) =>
    names((await vb365.get(`/v8/S3Resources/buckets?accountId=${amazonAccount}&${query}`)).body)
  t.same(await buckets('RegionType=Global'), ['lindwurm-m365', 'vbsim-shared', 'lindwurm-us'])
  t.same(await buckets('regionType=global&regionId=us-east-1'), ['lindwurm-us'])
  t.same(await buckets('RegionType=Global&Name=lind*'), ['lindwurm-m365', 'lindwurm-us'])
  t.same(await buckets('RegionType=China'), [])
  t.match((await vb365.get(`/v8/S3Resources/buckets/lindwurm-us?accountId=${amazonAccount}&RegionType=Global`)).body,
    { regionId: 'us-east-1', regionName: 'US East (N. Virginia)', regionType: 'Global' })
  t.equal((await vb365.get(`/v8/S3Resources/buckets/lindwurm-us?accountId=${amazonAccount}&RegionType=China`)).status, 404)
})

t.test('an account sees its own buckets and those that are everybody\'s', async t => {
  const { vb365 } = await world()
  const { body: { id } } = await vb365.post('/v8/Accounts', {
    body: { accountType: 'azureBlobAccount', userName: 'stranger', password: 'key' }
  })
  const seen = async (account: string) =>
    names((await vb365.get(`/v8/AzureResources/containers?accountId=${account}&RegionType=Global`)).body)
  t.same(await seen(azureAccount), ['m365', 'vbsim-shared'])
  t.same(await seen(id), ['vbsim-shared'])
  t.equal((await vb365.get(`/v8/AzureResources/containers/m365?accountId=${id}&RegionType=Global`)).status, 404)
})

for (const [title, bucket, query] of [
  ['S3-compatible', '/S3CompatibleResources/buckets/m365-demo', trusted],
  ['Amazon', '/S3Resources/buckets/lindwurm-m365', `accountId=${amazonAccount}&RegionType=Global`],
  ['Azure', '/AzureResources/containers/m365', `accountId=${azureAccount}&RegionType=Global`]
] as const) {
  t.test(`a folder is added to ${title} storage, once, and found by its name`, async t => {
    const { vb365 } = await world()
    const path = `/v8${bucket}/folders`
    const before = (await vb365.get(`${path}?${query}`)).body.length

    const added = await vb365.post(`${path}?${query}`, { body: { name: 'Winter 2026' } })
    t.equal(added.status, 201)
    t.match(added.body, { name: 'Winter 2026', path: /Winter 2026$/ })
    t.equal((await vb365.get(`${path}?${query}`)).body.length, before + 1)
    t.same(names((await vb365.get(`${path}?${query}&Name=winter*`)).body), ['Winter 2026'])

    const one = await vb365.get(`${path}/Winter%202026?${query}`)
    t.same(one.body, added.body)
    t.same((await vb365.get(one.body._links.self.href)).body, one.body, 'its link leads to it')

    t.match(await vb365.post(`${path}?${query}`, { body: { name: 'Winter 2026' } }),
      { status: 409, body: { errorCode: 'OperationConflict' } })
    t.equal((await vb365.post(`${path}?${query}`, { body: {} })).status, 400)
    t.equal((await vb365.post(`${path}?${query}`, { body: { name: 'a/b' } })).status, 400)
    t.equal((await vb365.get(`${path}/nothing?${query}`)).status, 404)
  })
}

t.test('versions 6 and 7 browse the same clouds and answer an addition with 200', async t => {
  const { vb365 } = await world()
  const both = async (client: Client, version: string): Promise<void> => {
    const query = `accountId=${amazonAccount}&RegionType=Global`
    t.match((await client.get(`/${version}/S3Resources/buckets?${query}`)).body, [{ name: 'lindwurm-m365' }, {}, {}])
    const folders = `/${version}/S3Resources/buckets/lindwurm-m365/folders?${query}`
    const added = await client.post(folders, { body: { name: version } })
    t.equal(added.status, 200)
    const azureQuery = `accountId=${azureAccount}&RegionType=Global`
    t.equal((await client.get(`/${version}/AzureResources/containers/m365/folders/west?${azureQuery}`)).status, 200)
    const { body: { id } } = await client.post(`/${version}/Accounts`, {
      body: { accountType: 'amazonS3CompatibleAccount', userName: `wasabi-${version}`, password: 'x' }
    })
    const wasabi = `accountId=${id}&ServicePoint=s3.eu-central-1.wasabisys.com&CustomRegionId=eu-central-1`
    t.match((await client.get(`/${version}/S3CompatibleResources/buckets?${wasabi}`)).body, [{ name: 'vbsim-wasabi' }])
  }
  await both(vb365, 'v7')
  await both(vb365, 'v6')
})
