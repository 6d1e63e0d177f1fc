import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { amazonKey, azureComputeAccount, helperAppliance, payAsYouGo, production } from '../../estate/vbr/cloud.js'

const { world, control } = await startTest(t)

const revisions = ['1.1-rev0', '1.1-rev2', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '5d000000-0000-4000-8000-0000000000ff'
const path = `/api/v1/cloudCredentials/${azureComputeAccount}/helperAppliances`

const removesAtOnce = (revision: string): boolean => revision.startsWith('1.1')
const deploy = (client: Client, changes: object = {}): Promise<Reply> =>
  client.post(path, { body: { type: 'AzureCompute', subscriptionId: payAsYouGo, ...changes } })
const titles = async (client: Client, id: string): Promise<string[]> =>
  (await client.get(`/api/v1/sessions/${id}/logs`)).body.records.map(({ title }: { title: string }) => title)

t.test('an appliance is deployed by a session, listed, and removed, in every revision', async t => {
  for (const revision of revisions) {
    const { vbrAt, untilIdle, advance } = await world()
    const client = vbrAt(revision)
    const { status, body: session } = await deploy(client, { location: 'West Europe', SSHPort: 2222 })
    t.equal(status, 201, revision)
    t.match(session, { sessionType: 'AzureApplianceDeploy', name: 'Azure appliance deployment', state: 'Working' })
    t.equal((await client.get(path)).body.data.length, 1, 'not before it is deployed')
    await advance('2m')
    t.match((await client.get(`/api/v1/sessions/${session.id}`)).body, { state: 'Working', resourceId: session.resourceId })

    await untilIdle()
    t.match((await client.get(`/api/v1/sessions/${session.id}`)).body,
      { state: 'Stopped', result: { result: 'Success' }, progressPercent: 100 })
    t.match(await titles(client, session.id), ['Saving configuration'])
    const { body: list } = await client.get(path)
    t.match(list.pagination, { total: 2, count: 2, skip: 0, limit: revision >= '1.3-rev1' ? 200 : 2 }, revision)
    t.match(list.data[1], {
      id: session.resourceId,
      type: 'AzureCompute',
      subscriptionId: payAsYouGo,
      vmName: 'VeeamHelperAppliance-02',
      location: 'westeurope',
      storageAccount: 'paygstorage',
      resourceGroup: 'rg-payg',
      virtualNetwork: 'vnet-payg',
      subnet: 'default',
      SSHPort: 2222
    })
    t.same((await client.get(`${path}/${session.resourceId}`)).body, list.data[1])

    const removed = await client.del(`${path}/${session.resourceId}`)
    t.equal(removed.status, removesAtOnce(revision) ? 204 : 201, revision)
    if (!removesAtOnce(revision)) {
      t.match(removed.body, { sessionType: 'AzureApplianceDeploy', state: 'Working' })
      t.equal((await client.get(`${path}/${session.resourceId}`)).status, 200, 'until the session has ended')
      await untilIdle()
    }
    t.match(await client.get(`${path}/${session.resourceId}`), { status: 404, body: { message: new RegExp(session.resourceId) } })
  }
})

t.test('a subscription that has an appliance gets another place for it, and what is left out stays', async t => {
  for (const revision of revisions) {
    const { vbrAt, untilIdle } = await world()
    const client = vbrAt(revision)
    const before = (await client.get(`${path}/${helperAppliance}`)).body
    t.match(before, { location: 'westeurope', subnet: 'appliances', SSHPort: 22 })

    const edit = async (changes: object): Promise<Reply> => {
      const session = await deploy(client, { subscriptionId: production, ...changes })
      t.match(session, { status: 201, body: { resourceId: helperAppliance } })
      await untilIdle()
      return client.get(`${path}/${helperAppliance}`)
    }
    t.same((await edit({ SSHPort: 2022 })).body, { ...before, SSHPort: 2022 }, revision)
    t.same((await edit({ subnet: 'default' })).body, { ...before, SSHPort: 2022, subnet: 'default' })
    t.match((await edit({ location: 'northeurope' })).body,
      { vmName: before.vmName, location: 'northeurope', storageAccount: 'lindwurmnorth', virtualNetwork: 'vnet-north', SSHPort: 2022 })
    t.equal((await client.get(path)).body.pagination.total, 1)
  }
})

t.test('what is not in Azure is refused', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    for (const [name, value] of Object.entries({
      subscriptionId: unknown, location: 'moon', storageAccount: 'lindwurmrestore', resourceGroup: 'rg-none', virtualNetwork: 'v', subnet: 's'
    })) {
      t.match(await deploy(client, { [name]: value }),
        { status: 400, body: { errorCode: 'UnknownError', message: `${value}` } }, name)
    }
    t.match(await deploy(client, { SSHPort: 0 }), { status: 400, body: { message: /SSHPort/ } })
    for (const body of [undefined, {}, { type: 'AzureCompute' }, { type: 'Amazon', subscriptionId: payAsYouGo }]) {
      t.match(await client.post(path, { body }), { status: 400, body: { errorCode: 'UnexpectedContent' } })
    }
  }
})

t.test('only accounts of Azure have appliances, each its own', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const of = (account: string): string => `/api/v1/cloudCredentials/${account}/helperAppliances`
    t.match(await client.get(of(amazonKey)), { status: 400, body: { errorCode: 'UnknownError', message: /AzureCompute/ } })
    t.match(await client.get(of(unknown)), { status: 404 })
    t.match(await client.get(`${of(unknown)}/${helperAppliance}`), { status: 404 })
    t.match(await client.get(`${path}/${unknown}`), { status: 404, body: { errorCode: 'NotFound', message: new RegExp(unknown) } })
    t.match(await client.del(`${path}/${unknown}`), { status: 404 })
    const deployment = { deploymentType: 'MicrosoftAzure', region: 'Global' }
    const subscription = { tenantId: unknown, applicationId: unknown, secret: 'x' }
    const { body } = await client.post('/api/v1/cloudCredentials', {
      body: { type: 'AzureCompute', connectionName: 'Other', creationMode: 'ExistingAccount', existingAccount: { deployment, subscription } }
    })
    t.match(await client.get(`${of(body.id)}/${helperAppliance}`), { status: 404 }, "another account's")
    t.equal((await client.get(of(body.id))).body.pagination.total, 0)
  }
})

t.test('one thing at a time happens to an appliance, and nobody stops it', async t => {
  const { vbr, untilIdle } = await world()
  const { body: session } = await deploy(vbr)
  t.match(await deploy(vbr), { status: 400, body: { message: /already running/ } })
  t.match(await vbr.post(`/api/v1/sessions/${session.id}/stop`), { status: 400, body: { message: /cannot be stopped/ } })
  await untilIdle()
  t.equal((await vbr.del(`${path}/${session.resourceId}`)).status, 201)
  t.match(await vbr.del(`${path}/${session.resourceId}`), { status: 400, body: { message: /already running/ } })
  await untilIdle()
  t.equal((await vbr.get(path)).body.pagination.total, 1)
})

t.test('a deployment that fails leaves no appliance, a change that fails changes none', async t => {
  const { name, vbr, untilIdle } = await world()
  await control.post(`/api/worlds/${name}/outcomes`, {
    body: { session: 'ApplianceDeployment', result: 'Failed', message: 'Quota exceeded', times: 3 }
  })
  const before = (await vbr.get(path)).body
  const started = [await deploy(vbr), await deploy(vbr, { subscriptionId: production, location: 'northeurope' })]
  await untilIdle()
  for (const { body: { id } } of started) {
    t.match((await vbr.get(`/api/v1/sessions/${id}`)).body, { state: 'Stopped', result: { result: 'Failed', message: 'Quota exceeded' } })
  }
  t.equal((await vbr.del(`${path}/${helperAppliance}`)).status, 201)
  await untilIdle()
  t.same((await vbr.get(path)).body, before)
})

t.test('since 1.3-rev1 the list comes in pages', async t => {
  const { vbr, vbrAt, untilIdle } = await world()
  await deploy(vbr)
  await untilIdle()
  t.match((await vbr.get(`${path}?skip=1&limit=1`)).body, { data: [{ subscriptionId: payAsYouGo }], pagination: { total: 2, skip: 1, limit: 1 } })
  t.equal((await vbrAt('1.3-rev0').get(`${path}?skip=1&limit=1`)).body.data.length, 2, 'not yet')
})

t.test('an account can go when its appliance has gone', async t => {
  const { vbrAt } = await world()
  const client = vbrAt('1.1-rev0')
  t.equal((await client.del(`/api/v1/cloudCredentials/${azureComputeAccount}`)).status, 400)
  t.equal((await client.del(`${path}/${helperAppliance}`)).status, 204)
  t.equal((await client.del(`/api/v1/cloudCredentials/${azureComputeAccount}`)).status, 204)
})

t.test('two that are deployed at once are called by two names', async t => {
  const { vbrAt, untilIdle } = await world()
  const client = vbrAt('1.1-rev0')
  t.equal((await client.del(`${path}/${helperAppliance}`)).status, 204)
  await deploy(client)
  await deploy(client, { subscriptionId: production })
  await untilIdle()
  const { body } = await client.get(path)
  t.same(body.data.map(({ vmName }: { vmName: string }) => vmName), ['VeeamHelperAppliance-01', 'VeeamHelperAppliance-02'])
})

t.test('an account that goes while an appliance is deployed fails the deployment', async t => {
  const { vbrAt, untilIdle } = await world()
  const client = vbrAt('1.1-rev0')
  await client.del(`${path}/${helperAppliance}`)
  const { body: session } = await deploy(client)
  t.equal((await client.del(`/api/v1/cloudCredentials/${azureComputeAccount}`)).status, 204)
  await untilIdle()
  t.match((await client.get(`/api/v1/sessions/${session.id}`)).body,
    { state: 'Stopped', result: { result: 'Failed', message: /has been removed/ } })
})
