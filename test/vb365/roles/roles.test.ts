import t from 'tap'
import { clientOf, startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import {
  alice, almondRole, almondVale, engineeringTeam, engineers, helpDesk, inLindwurm, jane, lena, lindwurm, miriam,
  projectArchive, vpnUsers
} from '../../estate/vb365/organizations.js'
import { operatorClient } from '../../estate/vb365/server.js'
import { accountFour, accountSeven, accountTwo, almondTenant, groupFive, groupTwo, lindwurmTenant } from '../../estate/vb365/directory-ids.js'

const { world, simulator } = await startTest(t)

const rolesOfLindwurm = `/v8/Organizations/${lindwurm}/RbacRoles`
const desk = `/v8/RbacRoles/${helpDesk}`
const user = (id: string) => ({ type: 'User', id, user: { id, displayName: 'x', name: 'x', type: 'User' } })
const group = (id: string) => ({ type: 'Group', id, group: { id, displayName: 'x', name: 'x', type: 'Security' } })
const site = (id: string) =>
  ({ type: 'Site', id, site: { id, url: 'x', isCloud: true, isPersonal: false, title: 'x', name: 'x' } })
const team = (id: string) => ({ type: 'Team', id, team: { id, displayName: 'x', mail: 'x', description: 'x' } })
const tomas = inLindwurm(accountTwo)

const ids = (rows: Array<{ id: string }>): string[] => rows.map(({ id }) => id)
const names = (rows: Array<{ user: { displayName: string } }>): string[] => rows.map(({ user }) => user.displayName)

async function operator ({ name }: TestWorld, client: string, version = 'v8'): Promise<Client> {
  const { body } = await clientOf(simulator.vb365.url).post(`/${version}/token`, {
    raw: new URLSearchParams({ grant_type: 'operator', client_id: `${client}@${name}`, assertion: 'any' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' }
  })
  return clientOf(simulator.vb365.url, body.access_token)
}

t.test('roles are listed with what belongs to them, in every version as bare arrays', async t => {
  const { vb365 } = await world()
  t.same(ids((await vb365.get('/v8/RbacRoles')).body), [helpDesk, almondRole])
  t.same(ids((await vb365.get(rolesOfLindwurm)).body), [helpDesk])
  const role = (await vb365.get(desk)).body
  t.match(role, {
    name: 'Engineering help desk', roleType: 'SpecificObjects', organizationId: lindwurm,
    operators: undefined, selectedItems: undefined
  })
  t.same(ids((await vb365.get(role._links.operators.href)).body), [jane, vpnUsers])
  t.match((await vb365.get(`${desk}/operators/${vpnUsers}`)).body, { type: 'Group', group: { displayName: 'VPN Users' } })
  t.match((await vb365.get(`${desk}/selectedItems`)).body.map(({ type }: { type: string }) => type), ['User', 'Group', 'Site', 'Team'])
  t.match((await vb365.get(`/v7/RbacRoles/${helpDesk}/selectedItems`)).body.length, 4)
  t.match((await vb365.get(`/v6/RbacRoles/${helpDesk}/selectedItems`)).body.length, 3, 'version 6 knows no teams')
  t.match((await vb365.get(`${desk}/excludedItems/${lena}`)).body, { type: 'User', user: { displayName: 'Lena Eriksson' } })
  t.match((await vb365.get(`/v6/RbacRoles/${helpDesk}/operators/${jane}`)).body, { type: 'User', user: { id: jane } })
  for (const path of ['operators', 'selectedItems',
    'excludedItems']) t.equal((await vb365.get(`${desk}/${path}/nobody`)).status, 404)
})

t.test('a role is added, changed and removed, and its lists one by one', async t => {
  const { vb365 } = await world()
  const wanted = {
    name: 'Sites', description: 'Sites only', roleType: 'SpecificObjects', operators: [user(tomas)],
    selectedItems: [site(projectArchive)], excludedItems: []
  }
  const added = await vb365.post(rolesOfLindwurm, { body: wanted })
  t.match(added, { status: 201, body: { name: 'Sites', roleType: 'SpecificObjects', operators: undefined } })
  t.equal((await vb365.post(`/v7/Organizations/${lindwurm}/RbacRoles`, { body: { ...wanted, name: 'Sites 7' } })).status, 200)
  const path = `/v8/RbacRoles/${added.body.id}`
  t.equal((await vb365.put(path, { body: { name: 'Sites and teams' } })).status, 204)
  t.match((await vb365.get(path)).body, { name: 'Sites and teams', description: 'Sites only' })
  t.match((await vb365.get(`${path}/operators`)).body, [{ user: { displayName: 'Tomas Brandt' } }], 'as the directory knows them')
  t.equal((await vb365.post(`${path}/selectedItems`, { body: [team(engineeringTeam), site(projectArchive)] })).status, 204)
  t.same(ids((await vb365.get(`${path}/selectedItems`)).body), [projectArchive, engineeringTeam])
  t.equal((await vb365.post(`${path}/excludedItems`, { body: [user(lena)] })).status, 204)
  t.equal((await vb365.post(`${path}/operators`, { body: [group(vpnUsers)] })).status, 204)
  t.equal((await vb365.del(`${path}/operators?ids=${tomas},${vpnUsers}`)).status, 409, 'one operator at least')
  t.equal((await vb365.del(`${path}/operators?ids=${tomas}`)).status, 204)
  t.equal((await vb365.del(`${path}/selectedItems?ids=${projectArchive},${engineeringTeam}`)).status, 409)
  t.equal((await vb365.del(`${path}/selectedItems?ids=${projectArchive},nothing`)).status, 404)
  t.equal((await vb365.del(`${path}/selectedItems?ids=${projectArchive}`)).status, 204)
  t.equal((await vb365.del(`${path}/excludedItems?ids=${lena}`)).status, 204)
  t.same((await vb365.get(`${path}/excludedItems`)).body, [])
  t.equal((await vb365.put(path,
    { body: { operators: [user(jane)], selectedItems: [user(miriam)], excludedItems: [] } })).status, 204)
  t.same(ids((await vb365.get(`${path}/selectedItems`)).body), [miriam])
  t.equal((await vb365.del(path)).status, 204)
  t.equal((await vb365.get(path)).status, 404)
})

t.test('what is no right role is refused', async t => {
  const { vb365 } = await world()
  const good = { name: 'Desk', roleType: 'SpecificObjects', operators: [user(jane)], selectedItems: [user(miriam)] }
  const refusals: Array<[object, RegExp, number?]> = [
    [{ name: '' }, /'name'/],
    [{ roleType: null }, /roleType/],
    [{ operators: [] }, /operators/],
    [{ operators: [user(alice)] }, /not found/, 404],
    [{ selectedItems: [] }, /selectedItems/],
    [{ selectedItems: [site('nowhere')] }, /not found/, 404],
    [{ excludedItems: [user(miriam)] }, /selected and excluded/],
    [{ name: 'engineering HELP desk' }, /already exists/, 409]
  ]
  for (const [change, message, status = 400] of refusals) {
    t.match(await vb365.post(rolesOfLindwurm, { body: { ...good, ...change } }), { status, body: { message } },
      JSON.stringify(change))
  }
  t.match(await vb365.put(desk, { body: { roleType: 'EntireOrganization' } }),
    { status: 400, body: { message: /roleType/ } })
  t.match(await vb365.put(desk, { body: { organizationId: almondVale } }),
    { status: 400, body: { message: /organizationId/ } })
  t.match(await vb365.post(`${desk}/excludedItems`, { body: [user(miriam)] }), { status: 400, body: { message: /selected and excluded/ } })
  const orders = `almondvale.onmicrosoft.com:00000000-0000-0000-0000-000000000000:00000000-0000-0000-0000-000000000000:00000000-0000-0000-0000-000000000000:${groupFive}`
  t.match(await vb365.post(`/v8/RbacRoles/${almondRole}/excludedItems`, { body: [user(orders)] }), { status: 400, body: { message: /on premises/ } })
  t.equal((await vb365.get(`${desk}/excludedItems`)).body.length, 1)
})

t.test('an operator sees who they are, and exactly what their roles give them of what exists', async t => {
  const w = await world()
  const portal = await operator(w, operatorClient)
  t.same((await portal.get('/v8/Organization/LoggedInUser')).body,
    { id: jane, name: 'jane.adler@lindwurm.onmicrosoft.com' })
  t.match((await portal.get('/v8/Organization/LoggedInUser/OperatorInfo')).body, { isOperator: true })
  const scope = async () => (await portal.get('/v8/Organization/LoggedInUser/EffectiveScope')).body
  const before = await scope()
  t.same(names(before.users), ['Miriam Cohn', 'Tomas Brandt', 'Ravi Gupta', 'Emre Demir', 'Goran Filipovic',
    'Igor Hahn'], 'a group stands for its members')
  t.match(before.sites, [{ site: { title: 'Engineering' } }])
  t.match(before.teams, [{ team: { displayName: 'Engineering' } }])
  t.equal((await portal.get('/v6/Organization/LoggedInUser/EffectiveScope')).body.teams, undefined)
  await w.vb365.post(`${desk}/excludedItems`, { body: [user(tomas)] })
  await w.vb365.del(`${desk}/selectedItems?ids=${engineeringTeam}`)
  t.same(names((await scope()).users).includes('Tomas Brandt'), false)
  t.same((await scope()).teams, [])
  for (const path of ['/v8/RbacRoles',
    `/v8/Organizations/${lindwurm}/Users`]) t.equal((await portal.get(path)).status, 403)
})

t.test('restore points are told of what an operator manages, and of their own data', async t => {
  const w = await world()
  const portal = await operator(w, operatorClient)
  const points = async (query: string) => portal.get(`/v8/Organization/LoggedInUser/RestorePoints?${query}`)
  const own = await points('')
  t.ok(own.body.length > 10)
  t.same((await points(`rbacItem=${jane}`)).body, own.body)
  t.ok((await points(`rbacItem=${miriam}`)).body.length > 0)
  t.ok((await points(`rbacItem=${miriam}&isCopy=false`)).body.every(({ isCopy }: { isCopy?: boolean }) => isCopy !== true))
  t.match(await points(`rbacItem=${lena}`), { status: 403, body: { errorCode: 'ResourceAccessDenied' } })
  t.equal((await portal.get('/v7/Organization/LoggedInUser/RestorePoints')).status, 200)
})

t.test('anybody of a tenant may log in, and is an operator by a role, their own or their group’s', async t => {
  const w = await world()
  const tenant = lindwurmTenant
  const pavel = await operator(w, `${accountFour}.${tenant}`)
  t.match((await pavel.get('/v8/Organization/LoggedInUser/OperatorInfo')).body, { isOperator: true },
    'as one of the VPN users')
  const sofia = await operator(w, `${accountSeven}.${tenant}`)
  t.match((await sofia.get('/v8/Organization/LoggedInUser')).body, { name: 'sofia.hartmann@lindwurm.onmicrosoft.com' })
  t.match((await sofia.get('/v8/Organization/LoggedInUser/OperatorInfo')).body, { isOperator: false })
  t.match((await sofia.get('/v8/Organization/LoggedInUser/EffectiveScope')).body, { users: [], sites: [], teams: [] })
  await w.vb365.post(`${desk}/operators`, { body: [group(engineers), user(inLindwurm(accountSeven))] })
  t.match((await sofia.get('/v8/Organization/LoggedInUser/OperatorInfo')).body, { isOperator: true })
  const victor = await operator(w, `${groupTwo}.${almondTenant}`)
  const { users, teams } = (await victor.get('/v8/Organization/LoggedInUser/EffectiveScope')).body
  t.notOk(names(users).some(name => ['Alice Almond', 'Orders', 'Fergus Dunn'].includes(name)),
    'neither what is excluded nor what is on premises')
  t.ok(names(users).includes('Nora Finch') && teams.length === 1)
})
