import t from 'tap'
import { startTest, type Reply, type TestWorld } from '../../estate/simulator.js'
import {
  administratorsGroup, approvedDeletion, monitoringAccount, roleIds, securityOfficer, serviceDesk
} from '../../estate/vbr/users.js'
import { winRepo } from '../../estate/vbr/repositories.js'
import { labLogin } from '../../estate/vbr/credentials.js'

const { world, send, simulator, control } = await startTest(t)

const path = '/api/v1/security/users'
const role = (word: keyof typeof roleIds) => ({ id: roleIds[word], name: word })
const spec = (name: string, word: keyof typeof roleIds, more: object = {}) =>
  ({ name, type: 'InternalUser', roles: [role(word)], isServiceAccount: false, ...more })

const login = (w: TestWorld, user: string, password = 'vbsim'): Promise<Reply> =>
  send(simulator.vbr.url, 'POST', '/api/oauth2/token', {
    raw: `grant_type=password&username=${encodeURIComponent(`${user}@${w.name}`)}&password=${password}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' }
  })
const refreshed = (token: string): Promise<Reply> =>
  send(simulator.vbr.url, 'POST', '/api/oauth2/token', {
    raw: `grant_type=refresh_token&refresh_token=${encodeURIComponent(token)}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' }
  })

t.test('a user who is added logs in, as what the role says, until the user is removed', async t => {
  const w = await world()
  t.equal((await login(w, 'jane')).status, 401, 'nobody knows her')
  const added = await w.vbr.post(path, { body: spec('LWWORKS\\jane', 'backupViewer') })
  t.match(added, {
    status: 201,
    body: {
      name: 'LWWORKS\\jane', type: 'InternalUser', isServiceAccount: false, mfaEnabled: false,
      roles: [{ id: roleIds.backupViewer, name: 'Backup Viewer', isBuiltIn: true }]
    }
  })
  const { id } = added.body
  t.same((await w.vbr.get(`${path}/${id}`)).body, added.body)
  const token = await login(w, 'jane')
  t.equal(token.status, 200)
  const jane = await w.vbrAs('jane')
  t.equal((await jane.get('/api/v1/jobs')).status, 200)
  t.equal((await jane.del(`/api/v1/credentials/${labLogin}`)).status, 403)
  t.equal((await login(w, 'jane', 'wrong')).status, 401)

  const roles = await w.vbr.put(`${path}/${id}/roles`, { body: { roles: [role('administrator'), role('administrator')] } })
  t.match(roles, { status: 200, body: { roles: [{ id: roleIds.administrator, name: 'Backup Administrator' }] } })
  t.same((await w.vbr.get(`${path}/${id}/roles`)).body, roles.body)
  const again = await refreshed(token.body.refresh_token)
  t.equal(again.status, 200)
  const deleted = await send(simulator.vbr.url, 'DELETE', `/api/v1/credentials/${labLogin}`, { token: again.body.access_token })
  t.equal(deleted.status, 204, 'the next token knows the new role')

  t.equal((await w.vbr.del(`${path}/${id}`)).status, 204)
  t.equal((await w.vbr.get(`${path}/${id}`)).status, 404)
  t.equal((await login(w, 'jane')).status, 401)
  t.not((await refreshed(again.body.refresh_token)).status, 200, 'nor does the old login go on')

  const { data } = (await w.vbr.get('/api/v1/authorization/events?limit=3')).body
  t.match(data.map(({ description }: { description: string }) => description), [
    'User or group LWWORKS\\jane has been deleted.', /^Roles of LWWORKS\\jane have been changed/,
    'User or group LWWORKS\\jane has been added.'
  ])
  t.match(data[0], { state: 'Info', createdBy: 'VBR01\\administrator' })
})

t.test('the accounts that everybody logs in with are users of their world', async t => {
  const w = await world()
  const { data } = (await w.vbr.get(path)).body
  const names: string[] = data.map(({ name }: { name: string }) => name)
  for (const name of ['operator', 'restore', 'viewer', 'tape']) t.ok(names.includes(`VBR01\\${name}`), name)
  t.ok(names.includes('BUILTIN\\Administrators'))
  const operator = data.find(({ name }: { name: string }) => name === 'VBR01\\operator')
  await w.vbr.del(`${path}/${operator.id}`)
  t.equal((await login(w, 'operator')).status, 403, 'an account without a role')
  t.equal((await login(await world(), 'operator')).status, 200, 'in another world it is what it was')
})

t.test('names are those of accounts, and no two users have the same', async t => {
  const w = await world()
  const forms: Array<[given: string, kept: string]> =
    [['otto', 'VBR01\\otto'], ['ida@lindwurm.example', 'LWWORKS\\ida'], ['OTHER\\max', 'OTHER\\max']]
  for (const [given, kept] of forms) {
    t.match(await w.vbr.post(path, { body: spec(given, 'backupViewer') }), { status: 201, body: { name: kept } }, given)
  }
  const wrong: Array<[body: object, message: RegExp]> = [
    [spec('otto', 'backupViewer'), /already exists/],
    [spec('  ', 'backupViewer'), /name/],
    [spec('a\\b\\c', 'backupViewer'), /not the name/],
    [{ ...spec('new', 'backupViewer'), roles: [] }, /roles/],
    [{ ...spec('new', 'backupViewer'), roles: [{ id: 'f0f0f0f0-0000-4000-8000-00000000ffff', name: 'x' }] }, /role/],
    [spec('LWWORKS\\Desk', 'backupViewer', { type: 'InternalGroup', isServiceAccount: true }), /only users/]
  ]
  for (const [body, message] of wrong) {
    t.match(await w.vbr.post(path, { body }), { status: 400, body: { message } }, JSON.stringify(body))
  }
})

t.test('an administrator stays, and nobody takes the role from themselves', async t => {
  const w = await world()
  t.match(await w.vbr.del(`${path}/${administratorsGroup}`), { status: 400, body: { message: /At least one/ } })
  const other = (await w.vbr.post(path, { body: spec('LWWORKS\\other', 'administrator') })).body
  t.match(await w.vbr.del(`${path}/${administratorsGroup}`), { status: 400, body: { message: /your own account/ } })
  const own = (await w.vbr.post(path, { body: spec('administrator', 'administrator') })).body
  t.equal((await w.vbr.del(`${path}/${administratorsGroup}`)).status, 204)
  t.equal((await login(w, 'administrator')).status, 200)
  t.match(await w.vbr.put(`${path}/${own.id}/roles`, { body: { roles: [role('backupViewer')] } }),
    { status: 400, body: { message: /your own account/ } })
  t.equal((await w.vbr.del(`${path}/${other.id}`)).status, 204)
  t.match(await w.vbr.del(`${path}/${own.id}`), { status: 400, body: { message: /At least one/ } })
})

t.test('a second proof is asked of users, not of service accounts, and not while groups have roles', async t => {
  const w = await world()
  const settings = '/api/v1/security/settings'
  t.same((await w.vbr.get(settings)).body, { mfaEnabled: false })
  t.match(await w.vbr.put(settings, { body: { mfaEnabled: true } }), { status: 400, body: { message: /groups/ } })
  t.match(await w.vbr.post(`${path}/${securityOfficer}/resetMFA`), { status: 400, body: { message: /not enabled/ } })
  await w.vbr.post(path, { body: spec('administrator', 'administrator', { isServiceAccount: true }) })
  for (const id of [administratorsGroup, serviceDesk]) t.equal((await w.vbr.del(`${path}/${id}`)).status, 204)
  t.match(await w.vbr.put(settings, { body: { mfaEnabled: true } }), { status: 200, body: { mfaEnabled: true } })
  t.same((await w.vbr.get(settings)).body, { mfaEnabled: true })
  t.match((await w.vbr.get(`${path}/${securityOfficer}`)).body, { mfaEnabled: true })
  t.match((await w.vbr.get(`${path}/${monitoringAccount}`)).body, { mfaEnabled: false, isServiceAccount: true })
  t.equal((await login(w, 'administrator')).status, 200, 'a service account')
  t.match(await login(w, 'carla.brandt'), { status: 401, body: { message: /multi-factor/ } })
  t.equal((await w.vbr.post(`${path}/${securityOfficer}/resetMFA`)).status, 204)
  t.match(await w.vbr.post(`${path}/${monitoringAccount}/resetMFA`), { status: 400, body: { message: /service account/ } })

  const mode = `${path}/${securityOfficer}/changeServiceAccountMode`
  t.match(await w.vbr.post(mode, { body: { isServiceAccountEnable: true } }),
    { status: 200, body: { isServiceAccount: true, mfaEnabled: false } })
  t.equal((await login(w, 'carla.brandt')).status, 200)
  t.equal((await w.vbr.post(path, { body: spec('LWWORKS\\Group', 'backupViewer', { type: 'InternalGroup' }) })).status, 400)
  await w.vbr.put(settings, { body: { mfaEnabled: false } })
  t.match((await w.vbr.get('/api/v1/authorization/events?nameFilter=Update*&limit=1')).body.data,
    [{ description: /Multi-factor authentication has been disabled/ }])
})

t.test('groups and unknown users are no service accounts', async t => {
  const w = await world()
  for (const call of ['changeServiceAccountMode', 'resetMFA']) {
    const body = { isServiceAccountEnable: true }
    t.match(await w.vbr.post(`${path}/${serviceDesk}/${call}`, { body }), { status: 400, body: { message: /group/ } }, call)
  }
})

t.test('roles are those that every server has, and permit what the documents give them', async t => {
  const w = await world()
  const { body } = await w.vbr.get('/api/v1/security/roles')
  t.equal(body.data.filter(({ isBuiltIn }: { isBuiltIn: boolean }) => isBuiltIn).length, 7)
  t.same((await w.vbr.get(`/api/v1/security/roles/${roleIds.restoreOperator}`)).body,
    body.data.find(({ id }: { id: string }) => id === roleIds.restoreOperator))
  const permissions = async (id: string): Promise<string[]> =>
    (await w.vbr.get(`/api/v1/security/roles/${id}/permissions`)).body.permissions
  t.ok((await permissions(roleIds.incidentApiOperator)).includes('CreateSuspiciousActivityEvent'))
  const administrator = await permissions(roleIds.administrator)
  const viewer = await permissions(roleIds.backupViewer)
  t.ok(administrator.includes('CreateUser') && !viewer.includes('CreateUser'))
  t.ok(viewer.every(claim => administrator.includes(claim)) && viewer.length > 10)
  t.equal((await w.vbr.get('/api/v1/security/roles?isBuiltInFilter=false')).body.pagination.total, 2)
  t.same((await w.vbr.get('/api/v1/security/roles?nameFilter=*operator&isBuiltInFilter=true&orderColumn=Name&orderAsc=true')).body.data
    .map(({ name }: { name: string }) => name), ['Backup Operator', 'Incident API Operator', 'Restore Operator', 'Tape Operator'])
  t.equal((await w.vbrAt('1.3-rev0').get('/api/v1/security/roles')).status, 404)
  t.notOk('isBuiltIn' in (await w.vbrAt('1.3-rev1').get('/api/v1/security/roles')).body.data[0])
})

t.test('users are found by their roles', async t => {
  const w = await world()
  const names = async (query: string): Promise<string[]> =>
    (await w.vbr.get(`${path}?orderColumn=Name&orderAsc=true&${query}`)).body.data.map(({ name }: { name: string }) => name)
  t.same(await names(`roleIdFilter=${roleIds.restoreOperator}`), ['LWWORKS\\Service Desk', 'VBR01\\restore'])
  t.same(await names('roleNameFilter=Security*'), ['LWWORKS\\carla.brandt'])
  t.same(await names('typeFilter=InternalGroup'), ['BUILTIN\\Administrators', 'LWWORKS\\Service Desk'])
  t.same(await names('isServiceAccountFilter=true'), ['LWWORKS\\svc-monitoring', 'LWWORKS\\svc-soc'])
})

t.test('with four-eyes authorization nothing is deleted by the API, and a request that nobody answers expires', async t => {
  const w = await world()
  const collections = `/api/worlds/${w.name}/collections`
  const settings = (await control.get(`${collections}/vbr.securitySettings`)).body.items[0]
  await control.put(`${collections}/vbr.securitySettings/${settings.id}`,
    { body: { ...settings, fourEyes: { isEnabled: true, expirationDays: 7 } } })
  const refused = { status: 400, body: { message: /additional approval/ } }
  t.match(await w.vbr.del(`/api/v1/credentials/${labLogin}`), refused)
  t.match(await w.vbr.del(`/api/v1/backupInfrastructure/repositories/${winRepo}`), refused)
  t.match(await w.vbr.del(`${path}/${securityOfficer}`), refused)
  t.match(await w.vbr.post(path, { body: spec('new', 'backupViewer') }), refused)
  t.match(await w.vbr.put('/api/v1/security/settings', { body: { mfaEnabled: true } }), refused)
  t.equal((await w.vbr.get(`/api/v1/credentials/${labLogin}`)).status, 200)

  const request = {
    name: 'Delete backup', description: 'Delete backup web01', state: 'Pending', createdBy: 'VBR01\\administrator',
    creationTime: '2025-01-15T09:00:00.000Z', expirationTime: '2025-01-22T09:00:00.000Z'
  }
  const { body: { id } } = await control.post(`${collections}/vbr.authorizationEvents`, { body: request })
  t.match((await w.vbr.get('/api/v1/authorization/events?stateFilter=Pending')).body.data, [{ id, state: 'Pending' }])
  await w.advance('7d')
  t.match((await w.vbr.get(`/api/v1/authorization/events/${id}`)).body, { state: 'Expired' })
})

t.test('authorization events are found by what they are about, in every revision that has them', async t => {
  const w = await world()
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const { get } = w.vbrAt(revision)
    const ids = async (query: string): Promise<string[]> =>
      (await get(`/api/v1/authorization/events?${query}`)).body.data.map(({ id }: { id: string }) => id)
    t.ok((await ids('stateFilter=Approved')).includes(approvedDeletion), revision)
    t.same(await ids('stateFilter=Approved&nameFilter=Delete*'), [approvedDeletion], revision)
    t.equal((await ids('processedByFilter=*brandt')).length, 4, revision)
    t.equal((await ids('createdByFilter=*brandt')).length, 1, revision)
    t.equal((await ids('createdByFilter=nobody')).length, 0, revision)
    t.equal((await get(`/api/v1/authorization/events/${approvedDeletion}`)).body.processedBy, 'LWWORKS\\carla.brandt')
  }
  t.equal((await w.vbr.get('/api/v1/authorization/events?stateFilter=Approved&stateFilter=Rejected')).body.data.length, 3)
  t.equal((await (await w.vbrAs('viewer')).get('/api/v1/authorization/events')).status, 403)
})
