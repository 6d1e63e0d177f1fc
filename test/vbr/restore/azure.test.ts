import t from 'tap'
import { startTest, type Client, type Reply, type TestWorld } from '../../estate/simulator.js'
import { azureComputeAccount, northTemplate, production, productionInAzure, westTemplate } from '../../estate/vbr/cloud.js'
import { webDesk, roleIds } from '../../estate/vbr/users.js'

t.setTimeout(180_000)
const { world, control } = await startTest(t)

const path = '/api/v1/restore/instantRecovery/azure/vm'
const templates = '/api/v1/backupInfrastructure/helperApplianceTemplates'
const group = `/subscriptions/${productionInAzure}/resourceGroups/rg-restore/providers/Microsoft.Network`
const network = `${group}/virtualNetworks/vnet-restore`
const unknown = '4e000000-0000-4000-8000-0000000000ff'

const pointOf = async ({ get }: Client, name = 'sql01'): Promise<string> =>
  (await get(`/api/v1/restorePoints?nameFilter=${name}&limit=1`)).body.data[0].id

async function specOf (client: Client, changes: object = {}): Promise<Record<string, unknown>> {
  return {
    restorePointId: await pointOf(client),
    subscription: { subscriptionId: production, location: 'westeurope' },
    name: { name: 'sql-in-azure', tags: [{ name: 'owner', value: 'Dora' }] },
    vmSize: { instanceSize: 'Standard_D4s_v5' },
    resourceGroup: { resourceGroup: 'rg-restore' },
    network: { network, subnet: `${network}/subnets/default`, networkSecurityGroup: { mode: 'DoNotAssign' }, assignPublicIp: false },
    appliance: { subnet: `${network}/subnets/appliances`, storageAccount: 'lindwurmrestore' },
    reason: 'Site is down',
    verifyVMBoot: true,
    ...changes
  }
}

const start = async (client: Client, changes: object = {}): Promise<Reply> =>
  client.post(path, { body: await specOf(client, changes) })
const mountOf = async ({ get }: Client, id: string) => (await get(`${path}/${id}`)).body
const stateOf = async (client: Client, id: string): Promise<string> => (await mountOf(client, id)).state
const sessionsOf = async ({ get }: Client, id: string, query = ''): Promise<string[]> =>
  (await get(`${path}/${id}/sessions${query}`)).body.data.map(({ sessionType }: { sessionType: string }) => sessionType)
const machinesIn = async ({ post }: Client, resourceGroup: string): Promise<string[]> =>
  (await post('/api/v1/cloudBrowser/virtualMachines', {
    body: { serviceType: 'Azure', subscriptionId: production, regionType: 'Global', region: 'westeurope', filters: { resourceGroup } }
  })).body.virtualMachines.map(({ name }: { name: string }) => name)
const groupsOf = async ({ post }: Client) => (await post('/api/v1/cloudBrowser', {
  body: {
    serviceType: 'AzureCompute', credentialsId: azureComputeAccount,
    filters: { subscriptionId: production, location: 'westeurope' }
  }
})).body.subscriptions[0].locations[0].resourceGroups

/** A mount that is ready. */
async function mounted ({ vbr, untilIdle }: TestWorld, changes: object = {}): Promise<string> {
  const { status, body } = await start(vbr, changes)
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  await untilIdle()
  return body.id
}

t.test('a machine runs from its backup in Azure until it is unmounted, and uses what it is made of', async t => {
  const w = await world()
  const { vbr, advance, untilIdle } = w
  t.same((await vbr.get(path)).body.data, [])
  const spec = await specOf(vbr)
  const { status, body: mount } = await vbr.post(path, { body: spec })
  t.equal(status, 201)
  t.match(mount, { id: String, state: 'Starting', errorMessage: '' })
  t.same(mount.spec, spec)
  for (const step of ['unmount', 'migrate', 'switchover']) {
    t.match(await vbr.post(`${path}/${mount.id}/${step}`, { body: {} }), { status: 400, body: { message: /state Starting/ } }, step)
  }
  await advance('3m')
  t.equal(await stateOf(vbr, mount.id), 'Starting')
  t.notOk((await machinesIn(vbr, 'rg-restore')).includes('sql-in-azure'))

  await untilIdle()
  t.equal(await stateOf(vbr, mount.id), 'Ready')
  t.same(await mountOf(vbr, mount.id), (await vbr.get(path)).body.data[0])
  t.ok((await machinesIn(vbr, 'rg-restore')).includes('sql-in-azure'))
  const { body: sessions } = await vbr.get(`${path}/${mount.id}/sessions`)
  t.match(sessions, {
    data: [{ sessionType: 'AzureInstantRecoveryStart', name: 'sql-in-azure', state: 'Stopped', platformName: 'VMware', result: { result: 'Success' } }],
    pagination: { total: 1 }
  })

  const { body: { data: [{ backupId }] } } = await vbr.get('/api/v1/restorePoints?nameFilter=sql01&limit=1')
  t.match(await vbr.del(`/api/v1/backups/${backupId}?fromDisk=true`), { status: 400 }, 'its backup stays')
  t.match(await vbr.post(`${templates}/remove`, { body: { templateIds: [westTemplate] } }), { status: 400, body: { message: /in use by sql-in-azure/ } })
  t.equal((await vbr.del(`/api/v1/cloudCredentials/${azureComputeAccount}`)).status, 400)
  t.match(await start(vbr), { status: 400, body: { message: /already exists/ } }, 'one of the name')

  t.match(await vbr.post(`${path}/${mount.id}/unmount`), { status: 201, body: { id: mount.id, state: 'Stopping' } })
  t.equal((await vbr.post(`${path}/${mount.id}/unmount`)).status, 400)
  await untilIdle()
  t.match(await mountOf(vbr, mount.id), { state: 'Stopped', errorMessage: '' })
  t.notOk((await machinesIn(vbr, 'rg-restore')).includes('sql-in-azure'))
  t.same(await sessionsOf(vbr, mount.id), ['AzureInstantRecoveryStop', 'AzureInstantRecoveryStart'])
  t.equal((await vbr.post(`${templates}/remove`, { body: { templateIds: [westTemplate] } })).status, 201)
  t.match(await vbr.post(`${path}/${mount.id}/unmount`), { status: 400, body: { message: /state Stopped/ } })
})

t.test('a machine that is migrated takes over at once, and stays when the mount has stopped by itself', async t => {
  const w = await world()
  const { vbr, advance, untilIdle } = w
  const id = await mounted(w, { resourceGroup: { newResourceGroupName: 'rg-new' }, network: { network: 'vnet-restore', subnet: 'default', networkSecurityGroup: { mode: 'CreateNew' } } })
  t.match((await groupsOf(vbr)).find((one: { resourceGroup: string }) => one.resourceGroup === 'rg-new'),
    { networkSecurityGroups: [{ networkSecurityName: 'sql-in-azure-nsg' }] })
  t.same(await machinesIn(vbr, 'rg-new'), ['sql-in-azure'])

  t.match(await vbr.post(`${path}/${id}/migrate`, { body: {} }), { status: 201, body: { state: 'Migrating' } })
  for (const step of ['unmount', 'migrate', 'switchover']) t.equal((await vbr.post(`${path}/${id}/${step}`, { body: {} })).status, 400, step)
  await advance('10s')
  t.equal(await stateOf(vbr, id), 'Migrating')
  await untilIdle()
  t.match(await mountOf(vbr, id), { state: 'Stopped', errorMessage: '' })
  t.same(await sessionsOf(vbr, id), [
    'AzureInstantRecoveryStop', 'AzureInstantRecoverySwitchover', 'AzureInstantRecoveryMigration', 'AzureInstantRecoveryStart'
  ])
  t.match((await vbr.get(`${path}/${id}/sessions?typeFilter=AzureInstantRecoveryStop`)).body.data, [{ initiatedBy: 'LWWORKS\\VBR01$' }])
  t.same(await machinesIn(vbr, 'rg-new'), ['sql-in-azure'], 'it stays')
  t.match(await start(vbr, { resourceGroup: { newResourceGroupName: 'RG-NEW' } }), { status: 400, body: { message: /already exists/ } })
})

t.test('a machine that was moved waits until somebody switches over, or until its time', async t => {
  const w = await world()
  const { vbr, advance, untilIdle } = w
  const id = await mounted(w)
  const settings = `${path}/${id}/switchoverSettings`
  t.same((await vbr.get(settings)).body, { type: 'Auto', verifyVMBoot: true, powerOnVM: true })
  t.match(await vbr.post(`${path}/${id}/migrate`, { body: { switchoverSettings: { type: 'Scheduled' } } }), { status: 400, body: { message: /scheduleTime/ } })
  t.match(await vbr.post(`${path}/${id}/migrate`, { body: { switchoverSettings: { type: 'Scheduled', scheduleTime: '2025-01-14T00:00:00Z' } } }), { status: 400, body: { message: /future/ } })
  t.equal(await stateOf(vbr, id), 'Ready')
  await vbr.post(`${path}/${id}/migrate`, { body: { switchoverSettings: { type: 'Manual', verifyVMBoot: false, powerOnVM: false } } })
  await untilIdle()
  t.equal(await stateOf(vbr, id), 'ReadyToSwitch')
  t.same((await vbr.get(settings)).body, { type: 'Manual', verifyVMBoot: false, powerOnVM: false })

  const scheduled = { type: 'Scheduled', scheduleTime: '2025-01-15T23:00:00Z' }
  t.match(await vbr.put(settings, { body: { type: 'Scheduled' } }), { status: 400 })
  t.match(await vbr.put(settings, { body: { ...scheduled, scheduleTime: '2024-01-15T23:00:00Z' } }), { status: 400 })
  t.match(await vbr.put(settings, { body: scheduled }), { status: 201, body: { type: 'Scheduled', powerOnVM: false } })
  await advance('13h')
  t.equal(await stateOf(vbr, id), 'ReadyToSwitch')
  await advance('2h')
  t.equal(await stateOf(vbr, id), 'Stopped')
  t.ok((await machinesIn(vbr, 'rg-restore')).includes('sql-in-azure'))
  t.match(await vbr.put(settings, { body: { type: 'Manual' } }), { status: 400, body: { message: /state Stopped/ } })

  const other = await mounted(w, { name: { name: 'second' } })
  await vbr.post(`${path}/${other}/migrate`, { body: { switchoverSettings: { type: 'Manual' } } })
  await untilIdle()
  t.match(await vbr.post(`${path}/${other}/switchover`), { status: 201, body: { state: 'Switching' } })
  await untilIdle()
  t.equal(await stateOf(vbr, other), 'Stopped')

  const third = await mounted(w, { name: { name: 'third' } })
  await vbr.post(`${path}/${third}/migrate`, { body: { switchoverSettings: { type: 'Manual' } } })
  await untilIdle()
  t.equal((await vbr.post(`${path}/${third}/unmount`)).status, 201)
  await untilIdle()
  t.notOk((await machinesIn(vbr, 'rg-restore')).includes('third'), 'it never had disks of its own')
})

t.test('what goes wrong leaves the mount as it was, with the reason', async t => {
  const w = await world()
  const { name, vbr, untilIdle } = w
  const fail = (session: string, message: string): Promise<Reply> =>
    control.post(`/api/worlds/${name}/outcomes`, { body: { session, result: 'Failed', message } })
  await fail('InstantRecovery', 'Quota exceeded')
  const failed = await mounted(w)
  t.match(await mountOf(vbr, failed), { state: 'Stopped', errorMessage: 'Quota exceeded' })
  t.notOk((await machinesIn(vbr, 'rg-restore')).includes('sql-in-azure'))

  const id = await mounted(w)
  await fail('QuickMigration', 'No space')
  await vbr.post(`${path}/${id}/migrate`, { body: {} })
  await untilIdle()
  t.match(await mountOf(vbr, id), { state: 'Ready', errorMessage: 'No space' })
  await fail('AzureSwitchover', 'Not attached')
  await vbr.post(`${path}/${id}/migrate`, { body: {} })
  await untilIdle()
  t.match(await mountOf(vbr, id), { state: 'ReadyToSwitch', errorMessage: 'Not attached' })
  await fail('AzureStop', 'Not reachable')
  await vbr.post(`${path}/${id}/unmount`)
  await untilIdle()
  t.match(await mountOf(vbr, id), { state: 'ReadyToSwitch', errorMessage: 'Not reachable' })
  await vbr.post(`${path}/${id}/switchover`)
  await untilIdle()
  t.match(await mountOf(vbr, id), { state: 'Stopped', errorMessage: '' })
})

t.test('what is not there, or cannot be, is refused', async t => {
  const w = await world()
  const { vbr } = w
  const { network: usual } = await specOf(vbr) as { network: object }
  const uid = async (key: number): Promise<string> => {
    const { body } = await vbr.get(`/api/v1/restorePoints/${await pointOf(vbr)}/disks`)
    return body.data[key].uid
  }
  const all = (await vbr.get(`/api/v1/restorePoints/${await pointOf(vbr)}/disks`)).body.data
  const wrong: Array<[object, number, RegExp]> = [
    [{ restorePointId: unknown }, 404, /not found/],
    [{ subscription: { subscriptionId: unknown, location: 'westeurope' } }, 400, /subscription/],
    [{ subscription: { subscriptionId: production, location: 'moon' } }, 400, /moon/],
    [{ name: { name: 'not a name' } }, 400, /name/],
    [{ name: { tags: [{ name: ' ' }] } }, 400, /tags/],
    [{ vmSize: { instanceSize: 'Huge' } }, 400, /Huge/],
    [{ vmSize: { instanceSize: 'Standard_B2s', disks: [{ diskUid: 'nothing', include: true }] } }, 400, /no disk nothing/],
    [{ vmSize: { instanceSize: 'Standard_B2s', disks: [{ diskUid: await uid(0), include: true }, { diskUid: await uid(0), include: true }] } }, 400, /twice/],
    [{ vmSize: { instanceSize: 'Standard_B2s', disks: all.map((disk: { uid: string }) => ({ diskUid: disk.uid, include: false })) } }, 400, /No disk/],
    [{ resourceGroup: {} }, 400, /resourceGroup/],
    [{ resourceGroup: { resourceGroup: 'rg-restore', newResourceGroupName: 'rg-new' } }, 400, /not both/],
    [{ resourceGroup: { resourceGroup: 'rg-none' } }, 400, /rg-none/],
    [{ resourceGroup: { newResourceGroupName: 'rg-empty' } }, 400, /already exists/],
    [{ network: { ...usual, network: 'vnet-north' } }, 400, /vnet-north/],
    [{ network: { ...usual, subnet: 'none' } }, 400, /none/],
    [{ network: { ...usual, networkSecurityGroup: { mode: 'Existing' } } }, 400, /networkSecurityGroup/],
    [{ network: { ...usual, networkSecurityGroup: { mode: 'Existing', id: 'nsg-none' } } }, 400, /nsg-none/],
    [{ appliance: { subnet: 'none' } }, 400, /none/],
    [{ appliance: { subnet: 'appliances', storageAccount: 'lindwurmfiles' } }, 400, /lindwurmfiles/]
  ]
  for (const [changes, status, message] of wrong) {
    t.match(await start(vbr, changes), { status, body: { message } }, JSON.stringify(changes))
  }
  const north = `/subscriptions/${productionInAzure}/resourceGroups/rg-north/providers/Microsoft.Network/virtualNetworks/vnet-north`
  const there = {
    subscription: { subscriptionId: production, location: 'northeurope' }, resourceGroup: { resourceGroup: 'rg-north' },
    vmSize: { instanceSize: 'Standard_B2s' }, appliance: { subnet: `${north}/subnets/default` },
    network: { network: north, subnet: `${north}/subnets/default`, networkSecurityGroup: { mode: 'DoNotAssign' } }
  }
  t.match(await start(vbr, there), { status: 400, body: { message: /outdated/ } })
  await vbr.post(`${templates}/remove`, { body: { templateIds: [northTemplate] } })
  t.match(await start(vbr, there), { status: 400, body: { message: /being removed/ } })
  await w.untilIdle()
  t.match(await start(vbr, there), { status: 400, body: { message: /No helper appliance template/ } })
  t.equal((await vbr.get(`${path}/${unknown}`)).status, 404)
  t.equal((await vbr.get(`${path}/${unknown}/sessions`)).status, 404)
  t.equal((await vbr.post(`${path}/${unknown}/unmount`)).status, 404)
  t.same((await vbr.get(path)).body.data, [])
})

t.test('machines of other platforms run there as well, lists are filtered and ordered, and every revision has its form', async t => {
  const w = await world()
  const { vbr, vbrAt, untilIdle } = w
  const first = await mounted(w, { name: { name: 'b' } })
  const older = vbrAt('1.3-rev0')
  const { body: { data: points } } = await vbr.get('/api/v1/restorePoints?platformNameFilter=HyperV&limit=1')
  const disks = (await vbr.get(`/api/v1/restorePoints/${points[0].id}/disks`)).body.data
  const { vmSize: _, ...spec } = await specOf(older, {
    restorePointId: points[0].id, name: { name: 'a' },
    network: { network, networkSecurityGroup: `${group}/networkSecurityGroups/nsg-restore` }, appliance: {}
  })
  const vmSize = { instanceSize: 'Standard_B2s', disks: [{ diskUid: disks[0].uid, diskType: 'PremiumSSD' }] }
  const made = await older.post(path, { body: { ...spec, vmSize } })
  t.match(made, { status: 201, body: { spec: { network: { networkSecurityGroup: /nsg-restore$/ } } } })
  await untilIdle()
  t.match((await vbr.get(`${path}/${made.body.id}`)).body, {
    state: 'Ready', spec: { network: { networkSecurityGroup: { mode: 'Existing' } }, vmSize: { disks: [{ include: true }] } }
  })
  t.match((await older.get(`${path}/${first}`)).body, { spec: { network: { networkSecurityGroup: '' } } })

  await vbr.post(`${path}/${first}/unmount`)
  await untilIdle()
  const found = async (client: Client, query: string): Promise<string[]> =>
    (await client.get(`${path}?${query}`)).body.data.map(({ id }: { id: string }) => id)
  t.same(await found(vbr, 'stateFilter=Stopped'), [first])
  t.same(await found(vbr, 'orderColumn=Name&orderAsc=true'), [made.body.id, first])
  t.same(await found(older, 'orderColumn=name&orderAsc=false'), [first, made.body.id])
  t.same(await found(vbr, 'orderColumn=State&orderAsc=true'), [made.body.id, first])
  t.match((await vbr.get(`${path}?skip=1&limit=1`)).body, { data: [{ id: made.body.id }], pagination: { total: 2, count: 1 } })
  t.same(await sessionsOf(vbr, first, '?orderColumn=CreationTime&orderAsc=true&limit=1'), ['AzureInstantRecoveryStart'])
  t.same(await sessionsOf(vbr, first, '?stateFilter=Working'), [])
  t.equal((await vbrAt('1.2-rev1').get(path)).status, 404, 'not yet')
})

t.test('who restores may mount, the administrator moves; a role that is kept to some targets has no cloud', async t => {
  const w = await world()
  const operator = await w.vbrAs('restore')
  const { status, body: { id } } = await start(operator)
  t.equal(status, 201)
  await w.untilIdle()
  t.equal((await operator.post(`${path}/${id}/migrate`, { body: {} })).status, 403)
  t.equal((await (await w.vbrAs('viewer')).get(path)).status, 403)

  const roles = '/api/v1/security/roles'
  const restorePermissionsScope = {
    restoreBackupScope: { entireBackupScope: true }, restoreOptions: { allOptions: true }
  }
  const { body: role } = await w.vbr.get(`${roles}/${webDesk}/details`)
  await w.vbr.put(`${roles}/${webDesk}`, {
    body: { ...role, restorePermissionsScope }
  })
  const nora = { name: 'LWWORKS\\nora', type: 'InternalUser', roles: [{ id: roleIds.backupViewer, name: '' }], isServiceAccount: false }
  const { body: user } = await w.vbr.post('/api/v1/security/users', { body: nora })
  await w.vbr.put(`/api/v1/security/users/${user.id}/roles`, { body: { roles: [{ id: webDesk, name: '' }] } })
  const client = await w.vbrAs('nora')
  t.match(await client.post(path, { body: { ...await specOf(w.vbr), name: { name: 'nora01' } } }), { status: 403, body: { message: /target/ } })
  t.same((await client.get(path)).body.data, [], "others' mounts are not hers")
  t.equal((await client.get(`${path}/${id}`)).status, 403)
  await w.vbr.put(`${roles}/${webDesk}`, {
    body: {
      ...role,
      restorePermissionsScope,
      restoreTargetScope: { entireBackupScope: true }
    }
  })
  const own = await client.post(path, { body: { ...await specOf(w.vbr), name: { name: 'nora01' } } })
  t.equal(own.status, 201)
  t.match((await client.get(path)).body.data, [{ id: own.body.id }])
})
