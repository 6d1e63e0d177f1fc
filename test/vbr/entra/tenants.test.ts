import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { almondTenant, lindwurmDirectory, lindwurmTenant } from '../../estate/vbr/entra.js'
import { defaultRepository } from '../../estate/vbr/repositories.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)

const path = '/api/v1/inventory/entraId/tenants'
const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const directory = '5d000000-0000-4000-8000-0000000000d1'
const application = '5d000000-0000-4000-8000-0000000000a1'
const withSecret = { creationMode: 'ExistingAccount', existingAccount: { authentication: { applicationId: application, secret: 'open sesame' } } }
const ended = async (w: TestWorld, id: string) => {
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${id}`)).body
}

t.test('tenants of Microsoft Entra ID are listed in every revision that has them', async t => {
  const w = await world()
  for (const revision of revisions) {
    const { get } = w.vbrAt(revision)
    const { data, pagination } = (await get(`${path}?orderColumn=Name&orderAsc=true`)).body
    t.match(data, [{ id: almondTenant, region: 'Government' }, { id: lindwurmTenant, azureTenantId: lindwurmDirectory }], revision)
    t.equal(pagination.total, 2)
    t.notMatch(JSON.stringify(data), /"secret"|humbprint|vbsim/, 'what proves the application stays here')
    t.same((await get(`${path}/${lindwurmTenant}`)).body, data[1])
    t.match((await get(`${path}?nameFilter=alm*`)).body.data.map(({ id }: { id: string }) => id), [almondTenant])
    t.match((await get(`${path}?orderColumn=Description&orderAsc=true&skip=1&limit=1`)).body.data, [{ id: almondTenant }])
    const scope: string[] | undefined = data[1].protectionScope
    t.equal(scope?.includes('Devices') ?? false, revision === '1.3-rev2', 'only the newest knows of devices')
    t.equal(data[1].name, revision === '1.3-rev2' ? 'Lindwurm Works' : undefined)
  }
  t.equal((await w.vbr.get(`${path}/${nowhere}`)).status, 404)
  t.equal((await w.vbrAt('1.1-rev0').get(path)).status, 404)
  for (const user of ['operator', 'restore', 'viewer']) {
    const as = await w.vbrAs(user)
    t.equal((await as.get(path)).status, 200, user)
    t.equal((await as.post(path, { body: { azureTenantId: directory, ...withSecret } })).status, 403, user)
    t.equal((await as.del(`${path}/${almondTenant}`)).status, 403, user)
  }
})

t.test('a tenant is added by a session, with an application that is there, and removed by one', async t => {
  const w = await world()
  for (const revision of revisions) {
    const { get, post, del } = w.vbrAt(revision)
    const begun = await post(path, { body: { azureTenantId: directory, description: 'A test', ...withSecret } })
    t.match(begun, { status: 201, body: { sessionType: 'Infrastructure', name: 'Infrastructure Item Saving', state: 'Working' } }, revision)
    t.equal((await get(path)).body.pagination.total, 2, 'not there yet')
    const added = await ended(w, begun.body.id)
    t.match(added, { state: 'Stopped', result: { result: 'Success' } })
    const { data } = (await get(`${path}?orderColumn=Description&orderAsc=true&limit=1`)).body
    const [{ id }] = data
    t.equal(added.resourceId, id)
    t.match(data, [{
      azureTenantId: directory, description: 'A test', region: 'Global', cacheRepositoryId: defaultRepository, authentication: { applicationId: application }
    }], 'the default repository is its cache')
    const again = await post(path, { body: { azureTenantId: directory.toUpperCase(), ...withSecret } })
    t.match(again, { status: 400, body: { errorCode: 'UnknownError', message: /added already/ } })
    t.match(await w.vbr.del(`/api/v1/backupInfrastructure/repositories/${defaultRepository}`), { status: 400 }, 'its cache is in use')
    const gone = await del(`${path}/${id}`)
    t.match(gone, { status: 201, body: { sessionType: 'InfrastructureItemDeletion', resourceId: id } })
    t.match(await del(`${path}/${id}`), { status: 400, body: { message: /already running/ } })
    t.equal((await get(`${path}/${id}`)).status, 200, 'still there')
    t.match(await ended(w, gone.body.id), { result: { result: 'Success' } })
    t.equal((await get(`${path}/${id}`)).status, 404)
  }
})

t.test('a tenant is added with an application that the server registers, once somebody has signed in', async t => {
  const w = await world()
  const { body: { verificationCode } } = await w.vbr.post('/api/v1/cloudCredentials/appRegistration', { body: { type: 'AzureCompute', region: 'Global' } })
  const spec = { azureTenantId: directory, creationMode: 'NewAccount', newAccount: { verificationCode }, protectionScope: ['Logs', 'Devices'] }
  t.match(await w.vbr.post(path, { body: spec }), { status: 400, body: { message: /has not been confirmed yet/ } })
  await control.post(`/api/worlds/${w.name}/device-codes/${verificationCode}/approve`)
  const begun = await w.vbr.post(path, { body: spec })
  t.equal(begun.status, 201, JSON.stringify(begun.body))
  const { resourceId } = await ended(w, begun.body.id)
  t.match((await w.vbr.get(`${path}/${resourceId}`)).body, {
    credentialsType: 'Secret', protectionScope: ['Users', 'Groups', 'AdministrativeUnits', 'Roles', 'Applications', 'Logs', 'Devices']
  })
  t.match(await w.vbr.post(path, { body: { ...spec, azureTenantId: nowhere } }), { status: 400, body: { message: /used already/ } })
})

t.test('a session that is arranged to fail adds nothing', async t => {
  const w = await world()
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'Infrastructure', result: 'Failed', message: 'No consent.' } })
  const begun = await w.vbr.post(path, { body: { azureTenantId: directory, ...withSecret } })
  t.match(await ended(w, begun.body.id), { result: { result: 'Failed', message: 'No consent.' } })
  t.equal((await w.vbr.get(path)).body.pagination.total, 2)
})

t.test('of a tenant are changed its description, cache, scope and application; older clients leave what they do not see', async t => {
  const w = await world()
  const at = `${path}/${lindwurmTenant}`
  for (const revision of revisions) {
    const { get, put } = w.vbrAt(revision)
    const { body: before } = await get(at)
    t.match(await put(at, { body: { ...before, description: `By ${revision}` } }), { status: 200, body: { description: `By ${revision}` } })
    t.match((await w.vbr.get(at)).body, {
      name: 'Lindwurm Works', description: `By ${revision}`, protectionScope: { length: 10 }, credentialsType: 'Secret'
    }, `${revision} changed nothing else`)
  }
  const { body: now } = await w.vbr.get(at)
  t.match(await w.vbr.put(at, { body: { ...now, protectionScope: ['Logs'] } }), { body: { protectionScope: ['Users', 'Groups', 'AdministrativeUnits', 'Roles', 'Applications', 'Logs'] } })
  t.match(await w.vbr.put(at, { body: { ...now, authentication: { applicationId: application, secret: 'new' } } }), { body: { authentication: { applicationId: application } } })

  const wrong: Array<[change: object, message: RegExp]> = [
    [{ id: nowhere }, /not the one of the path/], [{ azureTenantId: nowhere }, /azureTenantId/], [{ region: 'China' }, /region/],
    [{ cacheRepositoryId: nowhere }, /no repository/], [{ authentication: { applicationId: ' ' } }, /applicationId/],
    [{ authentication: { applicationId: nowhere } }, /secret.*certificate/],
    [{ authentication: { applicationId: application, certificate: { certificate: 'nonsense', formatType: 'Pfx' } } }, /certificate/]
  ]
  const { body: before } = await w.vbr.get(at)
  for (const [change, message] of wrong) {
    const reply = await w.vbr.put(at, { body: { ...before, ...change } })
    t.match(reply, { status: 400, body: { message } }, JSON.stringify(change))
  }
  t.same((await w.vbr.get(at)).body, before, 'nothing was changed')
  t.equal((await w.vbr.put(`${path}/${nowhere}`, { body: { ...before, id: nowhere } })).status, 404)
})

t.test('a tenant that cannot be added is refused at once', async t => {
  const w = await world()
  const wrong: Array<[spec: object, message: RegExp]> = [
    [{ azureTenantId: lindwurmDirectory, ...withSecret }, /added already/],
    [{ azureTenantId: directory, creationMode: 'ExistingAccount' }, /existingAccount/],
    [{ azureTenantId: directory, creationMode: 'NewAccount' }, /newAccount/],
    [{ azureTenantId: directory, creationMode: 'NewAccount', newAccount: { verificationCode: 'NOBODY' } }, /not known/],
    [{ azureTenantId: directory, ...withSecret, existingAccount: { authentication: { applicationId: application } } }, /secret.*certificate/],
    [{ azureTenantId: directory, cacheRepositoryId: nowhere, ...withSecret }, /no repository/]
  ]
  for (const [body, message] of wrong) {
    const reply = await w.vbr.post(path, { body })
    t.ok([400, 404].includes(reply.status), JSON.stringify(reply.body))
    t.match(reply.body.message, message)
  }
  t.equal((await w.vbr.get(path)).body.pagination.total, 2)
})
