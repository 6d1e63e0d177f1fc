import t from 'tap'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { devVmsBackup, domainControllersBackup, webTierBackup } from '../../estate/vbr/backups.js'
import { devVms, domainControllers, webTier } from '../../estate/vbr/jobs.js'
import { nas, winRepo } from '../../estate/vbr/repositories.js'
import { projectsShare } from '../../estate/vbr/unstructured.js'
import { developmentBackup, roleIds, webDesk, webUser } from '../../estate/vbr/users.js'

t.setTimeout(180_000)
const { world } = await startTest(t)

const path = '/api/v1/acl'
const ofJob = (id: string): string => `${path}/backupJob/${id}`
const ofBackup = (id: string): string => `${path}/backup/${id}`
const delegated = (...rules: Array<[id: string, ...rights: string[]]>) =>
  ({ body: { effectiveAccess: rules.map(([id, ...rights]) => ({ principal: { id, name: '' }, rights })) } })
type Access = Array<{ principal: { name: string }, rights: string[] }>
const accessOf = ({ body }: { body: { principal: { effectiveAccess: Access } } }): string[] =>
  body.principal.effectiveAccess.map(({ principal, rights }) => `${principal.name}: ${rights.join()}`)
const names = ({ body }: { body: { data: Array<{ name: string }> } }): string[] => body.data.map(({ name }) => name)
interface AclRow { object: { id: string, type: string }, principal: { owner: { name: string } } }

async function aclOf (client: Client, body: object = {}): Promise<AclRow[]> {
  return (await client.post(path, { body })).body.data
}

t.test('effective access is what custom roles reach, until somebody decides it', async t => {
  const { vbr } = await world()
  const web = await vbr.get(ofBackup(webTierBackup))
  t.match(web, {
    status: 200,
    body: {
      object: { id: webTierBackup, type: 'backup' },
      principal: { owner: { userIdentifier: /^S-1-5-21-\d+-\d+-\d+-500$/, name: 'VBR01\\administrator' }, rights: ['full'] }
    }
  })
  t.same(accessOf(web), ['Web Desk: restore'])
  t.same(accessOf(await vbr.get(ofJob(webTier))), ['Web Desk: restore'])
  t.same(accessOf(await vbr.get(ofJob(devVms))), ['Development Backup: write'])
  t.same(accessOf(await vbr.get(ofJob(domainControllers))), [])

  const { body: role } = await vbr.post('/api/v1/security/roles', { body: { name: 'Everything', manageBackups: true, manageRestores: true } })
  t.same(accessOf(await vbr.get(ofJob(domainControllers))), ['Everything: full'], 'a new role reaches what it is not confined from')
  const decided = await vbr.post(`${ofJob(domainControllers)}/changeEffectiveAccess`,
    delegated([roleIds.restoreOperator, 'restore'], [webDesk, 'restore'], [role.id, 'write'], [role.id, 'restore']))
  t.equal(decided.status, 200)
  t.same(accessOf(decided), ['Restore Operator: restore', 'Web Desk: restore', 'Everything: full'])
  t.same((await vbr.get(ofJob(domainControllers))).body, decided.body)
  t.same(accessOf(await vbr.get(ofBackup(domainControllersBackup))), accessOf(decided), 'a backup follows its job')
  await vbr.del(`/api/v1/security/roles/${role.id}`)
  t.same(accessOf(await vbr.get(ofJob(domainControllers))), ['Restore Operator: restore', 'Web Desk: restore'])
})

t.test('what is delegated to a role is seen by the next call of who has it, and may be restored', async t => {
  const w = await world()
  const wendy = await w.vbrAs('wendy.web')
  const { body: { data: [{ id: foreign }] } } = await w.vbr.get(`/api/v1/restorePoints?nameFilter=dc01&backupIdFilter=${domainControllersBackup}&limit=1`)
  const mount = () => wendy.post('/api/v1/restore/flr', {
    body: { restorePointId: foreign, type: 'Windows', mountMode: 'Automatic', autoUnmount: { isEnabled: false } }
  })
  t.equal((await wendy.get(ofBackup(domainControllersBackup))).status, 403)
  t.equal((await mount()).status, 403)
  await w.vbr.post(`${ofBackup(domainControllersBackup)}/changeEffectiveAccess`, delegated([webDesk, 'restore']))
  t.same(names(await wendy.get('/api/v1/backups?orderColumn=Name&orderAsc=true')), ['Domain Controllers', 'File Servers', 'Web Tier'])
  t.equal((await wendy.get(`/api/v1/restorePoints/${foreign}`)).status, 200)
  t.equal((await mount()).status, 201)

  await w.vbr.post(`${ofBackup(webTierBackup)}/changeEffectiveAccess`, delegated())
  t.same(names(await wendy.get('/api/v1/backups?orderColumn=Name&orderAsc=true')), ['Domain Controllers', 'File Servers'])
  t.equal((await wendy.get(`/api/v1/backups/${webTierBackup}`)).status, 403, 'what it reached by itself is taken away, too')
  t.same(names(await wendy.get('/api/v1/backupObjects?nameFilter=web*')), [])
})

t.test('a role without confines does with what was delegated to it as much as was delegated', async t => {
  const w = await world()
  const role = (await w.vbr.post('/api/v1/security/roles', { body: { name: 'Everything', manageBackups: true, manageRestores: true } })).body
  await w.vbr.put(`/api/v1/security/users/${webUser}/roles`, { body: { roles: [{ id: role.id, name: '' }] } })
  const wendy = await w.vbrAs('wendy.web')
  const start = (id: string) => wendy.post(`/api/v1/jobs/${id}/start`, { body: {} })
  const total = async (client: Client): Promise<number> => (await client.get('/api/v1/backups')).body.pagination.total
  await w.vbr.post(`${ofJob(webTier)}/changeEffectiveAccess`, delegated([role.id, 'restore']))
  t.equal(await total(wendy), await total(w.vbr))
  t.match(await start(webTier), { status: 403, body: { message: /write access to job/ } })
  await w.vbr.post(`${ofJob(webTier)}/changeEffectiveAccess`, delegated([role.id, 'write']))
  t.equal((await start(webTier)).status, 201)
  const { body: { data: [{ id: web }] } } = await w.vbr.get(`/api/v1/restorePoints?nameFilter=web01&backupIdFilter=${webTierBackup}&limit=1`)
  t.match(await wendy.post('/api/v1/restore/flr', {
    body: { restorePointId: web, type: 'Windows', mountMode: 'Automatic', autoUnmount: { isEnabled: false } }
  }), { status: 403, body: { message: /restore access/ } })

  await w.vbr.post(`${ofJob(domainControllers)}/changeEffectiveAccess`, delegated([roleIds.restoreOperator, 'restore']))
  t.equal((await start(domainControllers)).status, 403)
  t.notOk(names(await wendy.get('/api/v1/jobs?limit=500')).includes('Domain Controllers'))
  const restorers = (await aclOf(wendy)).map(({ object }) => object.id)
  t.notOk(restorers.includes(domainControllers) || restorers.includes(domainControllersBackup))
  t.ok(restorers.includes(devVmsBackup))
})

t.test('an owner sees what is theirs and to whom it was delegated, by name and by SID', async t => {
  const w = await world()
  const dev = await w.vbrAs('dev.backup')
  t.match(await dev.get(ofJob(devVms)), {
    status: 200, body: { principal: { owner: { name: 'LWWORKS\\dev.backup' }, effectiveAccess: [{ rights: ['write'] }] } }
  })
  t.match(await dev.get(ofBackup(devVmsBackup)), { body: { principal: { owner: { name: 'LWWORKS\\dev.backup' } } } })
  const wendy = await w.vbrAs('wendy.web')
  const { body: unowned } = await wendy.get(ofJob(webTier))
  t.equal(unowned.principal.effectiveAccess, undefined, 'others do not see to whom it was delegated')

  t.equal((await wendy.get(`/api/v1/jobs/${domainControllers}`)).status, 403)
  const given = await w.vbr.post(`${ofJob(domainControllers)}/changeOwner`, { body: { owner: 'lwworks\\WENDY.web' } })
  t.match(given, { status: 200, body: { principal: { owner: { name: 'LWWORKS\\wendy.web' }, rights: ['full'] } } })
  t.match(await wendy.get(ofJob(domainControllers)), { status: 200, body: { principal: { effectiveAccess: [] } } })
  t.same(names(await wendy.get('/api/v1/jobs?orderColumn=Name&orderAsc=true')), ['Domain Controllers', 'File Servers', 'Web Tier'])
  t.same(names(await wendy.get('/api/v1/backups?orderColumn=Name&orderAsc=true')), ['Domain Controllers', 'File Servers', 'Web Tier'])
  t.equal((await wendy.post(`/api/v1/jobs/${domainControllers}/start`, { body: {} })).status, 403, 'but its role backs nothing up')

  const { userIdentifier } = given.body.principal.owner
  t.match(await w.vbr.post(`${ofJob(webTier)}/changeOwner`, { body: { owner: userIdentifier } }),
    { status: 200, body: { principal: { owner: { userIdentifier, name: 'LWWORKS\\wendy.web' } } } })
  t.match(await w.vbr.post(`${ofJob(webTier)}/changeOwner`, { body: { owner: 'dev.backup@lindwurm.example' } }),
    { status: 200, body: { principal: { owner: { name: 'LWWORKS\\dev.backup' } } } }, 'as a user principal name')
  await w.vbr.post(`${ofJob(domainControllers)}/changeOwner`, { body: { owner: 'VBR01\\administrator' } })
  t.equal((await wendy.get(ofJob(domainControllers))).status, 403)
})

t.test('a backup has its own owner when it was given one, and outlives its job with the one it had', async t => {
  const { vbr } = await world()
  const ownerOf = async (of: string): Promise<string> => (await vbr.get(of)).body.principal.owner.name
  await vbr.post(`${ofBackup(webTierBackup)}/changeOwner`, { body: { owner: 'S-1-5-32-544' } })
  t.equal(await ownerOf(ofBackup(webTierBackup)), 'BUILTIN\\Administrators')
  t.equal(await ownerOf(ofJob(webTier)), 'VBR01\\administrator')
  t.equal((await vbr.del(`/api/v1/jobs/${devVms}`)).status, 204)
  t.equal((await vbr.get(ofJob(devVms))).status, 404)
  t.equal(await ownerOf(ofBackup(devVmsBackup)), 'LWWORKS\\dev.backup')
})

/** An administrator besides the first one. */
async function secondOf (w: TestWorld): Promise<Client> {
  const spec = { name: 'LWWORKS\\second', type: 'InternalUser', roles: [{ id: roleIds.administrator, name: '' }], isServiceAccount: false }
  await w.vbr.post('/api/v1/security/users', { body: spec })
  return w.vbrAs('second')
}

t.test('who makes a job owns it', async t => {
  const w = await world()
  const second = await secondOf(w)
  const { body: { id } } = await second.post(`/api/v1/jobs/${webTier}/clone`)
  t.equal((await w.vbr.get(ofJob(id))).body.principal.owner.name, 'LWWORKS\\second')
})

t.test('records are found, ordered and paged by what they are about', async t => {
  const { vbr } = await world()
  const is = (property: string, operation: string, value: string) =>
    ({ filter: { type: 'PredicateExpression', property, operation, value } })
  const all = await aclOf(vbr)
  const { body: { pagination: { total: jobs } } } = await vbr.get('/api/v1/jobs')
  const { body: { pagination: { total: backups } } } = await vbr.get('/api/v1/backups')
  t.equal(all.length, jobs + backups)
  t.equal((await aclOf(vbr, is('type', 'Equals', 'backup'))).length, backups)
  t.same((await aclOf(vbr, is('objectId', 'In', `${webTier},${webTierBackup}`))).map(({ object }) => object.type), ['backupJob', 'backup'])
  t.same((await aclOf(vbr, is('name', 'StartsWith', 'web'))).map(({ object }) => object.id), [webTier, webTierBackup])
  t.same((await aclOf(vbr, is('owner', 'Contains', 'dev.'))).map(({ object }) => object.id), [devVms, devVmsBackup])
  const sorted = await aclOf(vbr, { sorting: { property: 'objectId', direction: 'Descending' } })
  t.same(sorted.map(({ object }) => object.id), all.map(({ object }) => object.id).sort().reverse())
  t.match(await vbr.post(`${path}?forceReload=true`, { body: { pagination: { skip: 2, limit: 3 } } }),
    { status: 200, body: { data: all.slice(2, 5), pagination: { total: all.length, count: 3, skip: 2, limit: 3 } } })
  t.equal((await vbr.post(path)).body.data.length, all.length)
  t.match(await vbr.post(path, { body: is('colour', 'Equals', 'blue') }), { status: 400, body: { message: /colour/ } })
})

t.test('what is not there, or cannot be delegated, is refused and changes nothing', async t => {
  const w = await world()
  const { vbr } = w
  const before = await aclOf(vbr)
  const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
  for (const of of [ofJob(nowhere), ofBackup(nowhere), ofBackup(webTier), ofJob(webTierBackup)]) {
    t.match(await vbr.get(of), { status: 404, body: { message: /was not found/ } }, of)
    t.equal((await vbr.post(`${of}/changeOwner`, { body: { owner: 'LWWORKS\\wendy.web' } })).status, 404)
    t.equal((await vbr.post(`${of}/changeEffectiveAccess`, delegated([webDesk, 'restore']))).status, 404)
  }
  t.match(await vbr.get(`${path}/repository/${webTier}`), { status: 400, body: { message: /repository/ } })
  const owner = (name: string) => vbr.post(`${ofJob(webTier)}/changeOwner`, { body: { owner: name } })
  t.match(await owner('LWWORKS\\nobody'), { status: 404, body: { message: /LWWORKS\\nobody was not found/ } })
  t.match(await owner(' '), { status: 400, body: { message: /owner/ } })
  const access = (...rules: Parameters<typeof delegated>) => vbr.post(`${ofJob(webTier)}/changeEffectiveAccess`, delegated(...rules))
  t.match(await access([nowhere, 'restore']), { status: 400, body: { message: /no role/ } })
  t.match(await access([webDesk]), { status: 400, body: { message: /rights/ } })
  t.match(await access([webDesk, 'write']), { status: 400, body: { message: /Web Desk does not manage backups/ } })
  t.match(await access([developmentBackup, 'full']), { status: 400, body: { message: /does not manage restores/ } })
  t.same(await aclOf(vbr), before)

  t.equal((await vbr.get(ofJob(webTier))).status, 200)
  const wendy = await w.vbrAs('wendy.web')
  const viewer = await w.vbrAs('viewer')
  for (const client of [wendy, viewer]) {
    t.equal((await client.get(ofJob(webTier))).status, 200)
    t.equal((await client.post(`${ofJob(webTier)}/changeOwner`, { body: { owner: 'LWWORKS\\wendy.web' } })).status, 403)
    t.equal((await client.post(`${ofJob(webTier)}/changeEffectiveAccess`, delegated())).status, 403)
  }
  t.equal((await w.vbrAt('1.3-rev1').get(ofJob(webTier))).status, 404)
})

t.test('who names a secondary target of a job owns it, whoever owns the job', async t => {
  const w = await world()
  const second = await secondOf(w)
  const target = { name: 'Second place', type: 'FileBackupCopy', backupRepositoryId: nas }
  const spec = {
    name: 'Projects',
    type: 'FileBackup',
    objects: [{ fileServerId: projectsShare, type: 'FileServerShare' }],
    backupRepository: { backupRepositoryId: winRepo }
  }
  const made = await second.post('/api/v1/jobs', { body: { ...spec, secondaryTargets: [target] } })
  t.equal(made.status, 201)
  const job = (await w.vbr.get(`/api/v1/jobs/${made.body.id}`)).body
  const secondaryTargets = [...job.secondaryTargets, { ...target, name: 'Third place' }]
  t.equal((await w.vbr.put(`/api/v1/jobs/${job.id}`, { body: { ...job, secondaryTargets } })).status, 200)
  const idOf = async (name: string): Promise<string> =>
    (await w.vbr.get(`/api/v1/jobs?nameFilter=${encodeURIComponent(name)}`)).body.data[0].id
  const ownerOf = async (id: string): Promise<string> => (await w.vbr.get(ofJob(id))).body.principal.owner.name
  t.same(await Promise.all([job.id, await idOf('Second place'), await idOf('Third place')].map(ownerOf)),
    ['LWWORKS\\second', 'LWWORKS\\second', 'VBR01\\administrator'])
  const again = { ...job, secondaryTargets: [...secondaryTargets, { ...target, name: 'Fourth place' }] }
  t.equal((await second.put(`/api/v1/jobs/${job.id.toUpperCase()}`, { body: again })).status, 200)
  t.same(await Promise.all([job.id, await idOf('Third place'), await idOf('Fourth place')].map(ownerOf)),
    ['LWWORKS\\second', 'VBR01\\administrator', 'LWWORKS\\second'])
})
