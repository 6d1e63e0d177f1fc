import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { amazonAccount, archiverAccount, azureAccount, trialServiceAccount } from '../../estate/vb365/credentials.js'
import { archiveNorth, glacierDeep } from '../../estate/vb365/repositories.js'
import { lindwurmTenant } from '../../estate/vb365/directory-ids.js'

const { world, control } = await startTest(t)

const tenant = lindwurmTenant
const nowhere = '99999999-0000-4000-8000-000000000001'
const certificate = Buffer.from('a certificate').toString('base64')
const names = (rows: Array<{ displayName: string }>): string[] => rows.map(({ displayName }) => displayName)

t.test('service accounts are listed, filtered and read in every version', async t => {
  const { vb365 } = await world()
  for (const version of ['v8', 'v7', 'v6']) {
    const list = async (query = '') => names((await vb365.get(`/${version}/AzureServiceAccounts${query}`)).body)
    t.same(await list(), ['vb365-archiver', 'vb365-trial'])
    t.same(await list('?displayName=*TRIAL'), ['vb365-trial'])
    t.same(await list('?description=Left over from a trial'), ['vb365-trial'])
    t.same(await list('?displayName=nobody'), [])
    const { body } = await vb365.get(`/${version}/AzureServiceAccounts/${archiverAccount}`)
    t.match(body, { type: 'Azure', azureEnvironment: 'Global', azureTenantId: tenant })
    t.notOk('subscriptionIds' in body)
    t.equal((await vb365.get(`/${version}/AzureServiceAccounts/${nowhere}`)).status, 404)
  }
})

t.test('an application is registered by who signs in with the code, or is there with its certificate', async t => {
  const { vb365, name, advance } = await world()
  const add = (body: object) => vb365.post('/v8/AzureServiceAccounts', { body: { azureTenantId: tenant, ...body } })
  const code = async (answer?: 'approve' | 'deny') => {
    const { body } = await vb365.post('/v8/AzureServiceAccounts/DeviceCode', { body: { azureEnvironment: 'Global' } })
    if (answer !== undefined) await control.post(`/api/worlds/${name}/device-codes/${body.userCode}/${answer}`)
    return body.userCode as string
  }
  const { body: asked } = await vb365.post('/v7/AzureServiceAccounts/DeviceCode', { body: {} })
  t.match(asked, { userCode: /^[A-Z0-9]{9}$/, verificationUri: /devicelogin/, expiresOnUtc: /2025-01-15T09:15:00/ })

  t.equal((await add({ applicationName: 'New', userCode: await code() })).status, 400, 'nobody has signed in')
  t.equal((await add({ applicationName: 'New', userCode: await code('deny') })).status, 400)
  t.equal((await add({ applicationName: 'New', userCode: 'NONSENSE1' })).status, 400)
  t.equal((await add({ applicationName: 'New' })).status, 400)
  t.equal((await add({ userCode: await code('approve') })).status, 400, 'it needs a name')
  const late = await code('approve')
  await advance('16m')
  t.equal((await add({ applicationName: 'New', userCode: late })).status, 400, 'too late')
  const good = await code('approve')
  const added = await add({ applicationName: 'New', userCode: good, description: 'By code' })
  t.equal(added.status, 200)
  t.match(added.body, { displayName: 'New', description: 'By code', type: 'Azure', azureEnvironment: 'Global' })
  t.equal((await add({ applicationName: 'Newer', userCode: good })).status, 400, 'a code is used once')

  const stray = { applicationId: nowhere, azureTenantId: undefined, applicationCertificate: certificate }
  t.equal((await add(stray)).status, 400, 'of no tenant')
  t.equal((await add({ applicationId: nowhere })).status, 400, 'neither certificate nor secret')
  t.equal((await add({ applicationId: nowhere, applicationSecret: 'x', subscriptionIds: [nowhere] })).status, 404)
  const existing = await add({ applicationId: nowhere, applicationCertificate: certificate })
  t.match(existing, { status: 200, body: { applicationId: nowhere, applicationCertificateThumbprint: /^[0-9A-F]{40}$/ } })
  t.equal((await add({ applicationId: nowhere, applicationSecret: 'x' })).status, 409)
  t.equal((await vb365.get('/v8/AzureServiceAccounts')).body.length, 4)

  const path = `/v8/AzureServiceAccounts/${existing.body.id}`
  const [{ subscriptionId }] = (await vb365.get(`${path}/Subscriptions`)).body
  await advance('1m')
  t.equal((await vb365.put(path, { body: { description: 'Edited', subscriptionIds: [subscriptionId] } })).status, 204)
  t.match((await vb365.get(path)).body, { description: 'Edited', applicationId: nowhere, lastModified: /09:17/ })
  t.equal((await vb365.get(`${path}/Subscriptions`)).body.length, 1)
  t.equal((await vb365.put(path, { body: { subscriptionIds: [nowhere] } })).status, 404)
  t.equal((await vb365.del(path)).status, 204)
  t.equal((await vb365.get(path)).status, 404)
})

t.test('an account that makes the helper machine of a repository stays', async t => {
  const { vb365 } = await world()
  t.match(await vb365.del(`/v8/AzureServiceAccounts/${archiverAccount}`), { status: 409, body: { message: /Archive North/ } })
  const off = { objectStorage: { useArchiverAppliance: false } }
  t.equal((await vb365.put(`/v8/BackupRepositories/${archiveNorth}`, { body: off })).status, 204)
  t.equal((await vb365.del(`/v8/AzureServiceAccounts/${archiverAccount}`)).status, 204)
  t.equal((await vb365.del(`/v8/AzureServiceAccounts/${trialServiceAccount}`)).status, 204)
  t.equal((await vb365.del(`/v8/AzureServiceAccounts/${nowhere}`)).status, 404)
})

t.test('what there is in Azure is found step by step, and by name', async t => {
  const { vb365 } = await world()
  const get = (path: string) => vb365.get(`/v7/AzureServiceAccounts/${archiverAccount}/${path}`)
  t.same(names((await get('Subscriptions')).body), ['Production', 'Backup'])
  const [subscription] = (await get('Subscriptions?subscriptionName=backup')).body
  const within = `Subscriptions/${subscription.subscriptionId}`
  t.same((await get(within)).body, subscription)
  t.equal((await get(`Subscriptions/${nowhere}`)).status, 404)

  for (const [path, key] of [
    ['ResourceGroups', 'name'], ['Locations', 'name'], ['Locations/westeurope/VirtualMachineSizes', 'name'],
    ['ResourceGroups/rg-backup-backup/VirtualNetworks', 'name'],
    ['ResourceGroups/rg-backup-backup/VirtualNetworks/vnet-westeurope-main/Subnets', 'name']
  ] as const) {
    const { body } = await get(`${within}/${path}`)
    t.ok(body.length > 1, path)
    t.same((await get(`${within}/${path}/${body[0][key].toUpperCase()}`)).body, body[0], path)
    t.equal((await get(`${within}/${path}/nothing`)).status, 404, path)
  }
  const groups = (await get(`${within}/ResourceGroups?locationName=northeurope`)).body
  t.same(groups.map(({ name }: { name: string }) => name), ['rg-backup-remote'])
  t.same((await get(`${within}/ResourceGroups/rg-backup-backup/VirtualNetworks?locationName=eastus`)).body, [])
  t.equal((await get(`${within}/Locations/atlantis/VirtualMachineSizes`)).status, 404)
})

t.test('what there is at Amazon is of an account and a region', async t => {
  const { vb365 } = await world()
  for (const version of ['v8', 'v7', 'v6']) {
    const get = (path: string, query = `accountId=${amazonAccount}&regionId=eu-central-1`) =>
      vb365.get(`/${version}/EC2Resources/${path}?${query}`)
    const [vpc] = (await get('VirtualPrivateCloud')).body
    for (const [path, key] of [
      ['InstanceType', 'type'], ['VirtualPrivateCloud', 'id'], ['VirtualPrivateCloud', 'name'],
      [`VirtualPrivateCloud/${vpc.id}/Subnets`, 'name'], [`VirtualPrivateCloud/${vpc.id}/SecurityGroup`, 'name']
    ] as const) {
      const { body } = await get(path)
      t.ok(body.length > 1, path)
      t.same([(await get(`${path}/${body[0][key]}`)).body].flat(), [body[0]], path)
      t.equal((await get(`${path}/nothing`)).status, 404, path)
    }
    t.equal((await get('VirtualPrivateCloud/vpc-0/Subnets')).status, 404)
    t.not((await get('VirtualPrivateCloud', `accountId=${amazonAccount}&regionId=us-east-1`)).body[0].id, vpc.id)
    t.equal((await get('InstanceType', `accountId=${azureAccount}&regionId=eu-central-1`)).status, 400)
    t.equal((await get('InstanceType', `accountId=${nowhere}&regionId=eu-central-1`)).status, 404)
    t.equal((await get('InstanceType', `accountId=${amazonAccount}&regionId=mars-1`)).status, 400)
    t.equal((await get('InstanceType', `accountId=${amazonAccount}`)).status, 400)
  }
})

t.test('the helper machines of the estate are made of what there is in the clouds', async t => {
  const { vb365 } = await world()
  for (const id of [archiveNorth, glacierDeep]) {
    const before = (await vb365.get(`/v8/BackupRepositories/${id}`)).body
    t.equal(before.objectStorage.useArchiverAppliance, true)
    t.equal((await vb365.put(`/v8/BackupRepositories/${id}`, { body: before })).status, 204)
    t.same((await vb365.get(`/v8/BackupRepositories/${id}`)).body, before)
  }
})
