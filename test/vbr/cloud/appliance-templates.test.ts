import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import {
  azureComputeAccount, helperAppliance, northTemplate, payAsYouGo, payAsYouGoInAzure, production, productionInAzure,
  westTemplate
} from '../../estate/vbr/cloud.js'

const { world, control } = await startTest(t)

const path = '/api/v1/backupInfrastructure/helperApplianceTemplates'
const unknown = '5d000000-0000-4000-8000-0000000000ff'
const network = (subscription: string, group: string, name: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Network/virtualNetworks/${name}`
// The estate's second subscription has its network below the ids of the first.
const paygNetwork = network(productionInAzure, 'rg-payg', 'vnet-payg')
const payg = { subscriptionId: payAsYouGo, location: 'West Europe' }
const whole = {
  ...payg,
  resourceGroup: 'rg-payg',
  storageAccountName: 'paygstorage',
  virtualNetworkId: paygNetwork,
  subnetId: `${paygNetwork}/subnets/default`,
  tags: [{ name: 'owner', value: 'restore' }, { name: 'temporary' }]
}

const deploy = (client: Client, ...templates: object[]): Promise<Reply> => client.post(path, { body: { templates } })
const remove = (client: Client, ...templateIds: string[]): Promise<Reply> => client.post(`${path}/remove`, { body: { templateIds } })
const ids = ({ body }: Reply): string[] => body.data.map(({ id }: { id: string }) => id)
const stateOf = async ({ get }: Client, id: string): Promise<string> => (await get(`${path}/${id}/state`)).body.status

t.test('a template is deployed by a session, listed meanwhile, and removed by another', async t => {
  const { vbr, untilIdle, advance } = await world()
  const { status, body: session } = await deploy(vbr, whole)
  t.equal(status, 201)
  t.match(session, { sessionType: 'Infrastructure', name: 'Infrastructure Item Saving', state: 'Working' })
  const [, , id = ''] = ids(await vbr.get(path))
  t.equal(await stateOf(vbr, id), 'Deploying')
  t.match(await deploy(vbr, payg), { status: 400, body: { message: /still being deployed/ } })
  t.match(await remove(vbr, id), { status: 400, body: { message: /still being deployed/ } })
  await advance('2m')
  t.match((await vbr.get(`/api/v1/sessions/${session.id}`)).body, { state: 'Working' })

  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${session.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  t.same((await vbr.get(`${path}/${id}`)).body,
    { id, spec: { ...whole, subscriptionId: payAsYouGoInAzure, location: 'westeurope' } })
  t.same((await vbr.get(`${path}/${id}/state`)).body,
    { id, subscriptionId: payAsYouGoInAzure, location: 'westeurope', status: 'OK' })
  t.match(await deploy(vbr, payg), { status: 400, body: { message: /up to date/ } })

  const removed = await remove(vbr, id, id.toUpperCase())
  t.match(removed, { status: 201, body: { sessionType: 'Infrastructure', state: 'Working' } })
  t.equal(await stateOf(vbr, id), 'Deleting')
  t.match(await remove(vbr, id), { status: 400, body: { message: /being removed/ } })
  t.match(await deploy(vbr, payg), { status: 400, body: { message: /being removed/ } })
  await untilIdle()
  t.match(await vbr.get(`${path}/${id}`), { status: 404, body: { errorCode: 'NotFound', message: new RegExp(id) } })
  t.equal((await vbr.get(`${path}/${id}/state`)).status, 404)
  t.same(ids(await vbr.get(path)), [westTemplate, northTemplate])
})

t.test('one that is outdated is deployed again and stays the one that it was; what is left open stays open', async t => {
  const { vbr, untilIdle } = await world()
  t.equal(await stateOf(vbr, northTemplate), 'Outdated')
  await deploy(vbr, { subscriptionId: productionInAzure, location: 'northeurope' })
  t.equal(await stateOf(vbr, northTemplate), 'Deploying')
  t.match((await vbr.get(`${path}/${northTemplate}`)).body, { spec: { resourceGroup: 'rg-north' } }, 'as it was until then')
  await untilIdle()
  t.same((await vbr.get(`${path}/${northTemplate}`)).body,
    { id: northTemplate, spec: { subscriptionId: productionInAzure, location: 'northeurope' } })
  t.equal(await stateOf(vbr, northTemplate), 'OK')
})

t.test('several are deployed and removed at once, or none of them', async t => {
  const { name, vbr, untilIdle } = await world()
  const north = { subscriptionId: production, location: 'North Europe' }
  t.match(await deploy(vbr, payg, { ...north, resourceGroup: 'rg-none' }), { status: 400 })
  t.match(await deploy(vbr, payg, payg), { status: 400, body: { message: /westeurope twice/ } })
  t.same(ids(await vbr.get(path)), [westTemplate, northTemplate], 'nothing has begun')

  await control.post(`/api/worlds/${name}/outcomes`, {
    body: { session: 'Infrastructure', subject: northTemplate, result: 'Failed', message: 'Quota exceeded' }
  })
  const { body: session } = await deploy(vbr, payg, north)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${session.id}`)).body, { result: { result: 'Failed', message: 'Quota exceeded' } })
  t.same(ids(await vbr.get(path)), [westTemplate, northTemplate])
  t.equal(await stateOf(vbr, northTemplate), 'Outdated')

  await deploy(vbr, payg, north)
  await untilIdle()
  const all = ids(await vbr.get(path))
  t.equal(all.length, 3)
  t.match(await remove(vbr, westTemplate, unknown), { status: 400, body: { message: new RegExp(unknown) } })
  await control.post(`/api/worlds/${name}/outcomes`, {
    body: { session: 'InfrastructureDeletion', subject: westTemplate, result: 'Failed', message: 'Not reachable' }
  })
  await remove(vbr, ...all)
  await untilIdle()
  t.equal(await stateOf(vbr, westTemplate), 'OK', 'as it was')
  t.equal((await remove(vbr, ...all)).status, 201)
  await untilIdle()
  t.same(ids(await vbr.get(path)), [])
})

t.test('what is not in Azure, and what says nothing, is refused', async t => {
  const { vbr } = await world()
  for (const [member, value] of Object.entries({
    subscriptionId: unknown, location: 'moon', resourceGroup: 'rg-restore', storageAccountName: 'lindwurmrestore',
    virtualNetworkId: network(productionInAzure, 'rg-restore', 'vnet-restore'), subnetId: 'appliances'
  })) {
    t.match(await deploy(vbr, { ...whole, [member]: value }), { status: 400, body: { message: `${value}` } }, member)
  }
  t.match(await deploy(vbr, { ...payg, subnetId: 'default' }), { status: 400, body: { message: /virtualNetworkId/ } })
  t.match(await deploy(vbr, { ...payg, tags: [{ name: '' }] }), { status: 400, body: { message: /tags/ } })
  t.match(await deploy(vbr, { ...payg, tags: [{ name: 'a' }, { name: 'A' }] }), { status: 400, body: { message: /twice/ } })
  t.match(await deploy(vbr, { subscriptionId: production, location: 'westeurope', storageAccountName: 'lindwurmfiles' }), { status: 400 })
  t.match(await deploy(vbr), { status: 400, body: { message: /templates/ } })
  t.equal((await vbr.post(path, { body: {} })).status, 400)
  t.match(await remove(vbr), { status: 400, body: { message: /templateIds/ } })
  t.equal((await vbr.post(`${path}/remove`, { body: {} })).status, 400)
  t.equal((await vbr.get(`${path}/${unknown}`)).status, 404)
  t.equal((await vbr.get(`${path}/${unknown}/state`)).status, 404)
})

t.test('the list is filtered by location and resource group, ordered and in pages', async t => {
  const { vbr, vbrAs, vbrAt } = await world()
  const found = async (query: string): Promise<string[]> => ids(await vbr.get(`${path}?${query}`))
  t.same(await found('locationFilter=west*'), [westTemplate])
  t.same(await found('resourceGroupFilter=*north'), [northTemplate])
  t.same(await found('locationFilter=*europe&resourceGroupFilter=rg-restore'), [westTemplate])
  t.same(await found('orderColumn=Location&orderAsc=true'), [northTemplate, westTemplate])
  t.same(await found('orderColumn=ResourceGroup&orderAsc=false'), [westTemplate, northTemplate])
  t.match((await vbr.get(`${path}?skip=1&limit=1`)).body, { data: [{ id: northTemplate }], pagination: { total: 2, count: 1, skip: 1, limit: 1 } })
  t.equal((await vbr.get(`${path}?orderColumn=Tags`)).status, 400)

  const operator = await vbrAs('restore')
  t.equal((await operator.get(path)).status, 200)
  t.equal((await remove(operator, northTemplate)).status, 201)
  for (const other of ['operator', 'viewer']) t.equal((await (await vbrAs(other)).get(path)).status, 403, other)
  t.equal((await vbrAt('1.3-rev1').get(path)).status, 404, 'not yet')
})

t.test('templates go with the account that finds their subscription', async t => {
  const { vbr, untilIdle } = await world()
  await vbr.del(`/api/v1/cloudCredentials/${azureComputeAccount}/helperAppliances/${helperAppliance}`)
  await untilIdle()
  const { body: session } = await deploy(vbr, payg)
  t.equal((await vbr.del(`/api/v1/cloudCredentials/${azureComputeAccount}`)).status, 204)
  t.same(ids(await vbr.get(path)), [])
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${session.id}`)).body, { result: { result: 'Failed', message: /has been removed/ } })
  t.same(ids(await vbr.get(path)), [])
  t.match(await deploy(vbr, payg), { status: 400, body: { message: /subscription/ } })
})
