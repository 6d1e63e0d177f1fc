import t from 'tap'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { developmentBackup, roleIds, webDesk, webUser } from '../../estate/vbr/users.js'
import { applicationReplica, domainControllers, fileServers, webTier } from '../../estate/vbr/jobs.js'
import { app01Replica, newestReplicaPoint } from '../../estate/vbr/replicas.js'
import { nas, scaleOut, winRepo } from '../../estate/vbr/repositories.js'

t.setTimeout(180_000)
const { world } = await startTest(t)

const path = '/api/v1/security/roles'
const users = '/api/v1/security/users'
const names = ({ body }: { body: { data: Array<{ name: string }> } }): string[] => body.data.map(({ name }) => name)
const unconfined = {
  inventoryScope: { entireInventory: true },
  repositoryScope: { allRepositories: true },
  restorePermissionsScope: { restoreBackupScope: { entireBackupScope: true }, restoreOptions: { allOptions: true } },
  restoreTargetScope: { entireBackupScope: true }
}

/** A user who has a role and nothing else. */
async function loginWith (w: TestWorld, roleId: string, name = 'nora'): Promise<Client> {
  const spec = { name: `LWWORKS\\${name}`, type: 'InternalUser', roles: [{ id: roleIds.backupViewer, name: '' }], isServiceAccount: false }
  const { body: { id } } = await w.vbr.post(users, { body: spec })
  await w.vbr.put(`${users}/${id}/roles`, { body: { roles: [{ id: roleId, name: '' }] } })
  return w.vbrAs(name)
}

/** The newest restore point of a machine. */
async function pointOf ({ get }: Client, machine: string): Promise<string> {
  const { body } = await get(`/api/v1/restorePoints?nameFilter=${machine}&orderColumn=CreationTime&limit=1`)
  return body.data[0].id
}

t.test('a role is made, edited, cloned and deleted, and every change is told', async t => {
  const w = await world()
  const made = await w.vbr.post(path, { body: { name: 'Night Shift', manageBackups: true, manageRestores: false } })
  t.match(made, {
    status: 201,
    body: {
      name: 'Night Shift', manageBackups: true, manageRestores: false,
      description: 'Created by VBR01\\administrator at 1/15/2025 10:00 AM', ...unconfined
    }
  })
  const { id } = made.body
  t.same((await w.vbr.get(`${path}/${id}/details`)).body, made.body)
  t.same((await w.vbr.get(`${path}/${id}`)).body,
    { id, name: 'Night Shift', description: made.body.description, isBuiltIn: false })

  const body = { ...made.body, manageRestores: true, description: 'Nights', repositoryScope: { allRepositories: false, repositories: [{ repositoryId: nas }] } }
  const edited = await w.vbr.put(`${path}/${id}`, { body })
  t.match(edited, {
    status: 200, body: { description: 'Nights', manageRestores: true, repositoryScope: { repositories: [{ repositoryName: 'NAS01' }] } }
  })
  const clone = await w.vbr.post(`${path}/${id}/clone`)
  t.match(clone, { status: 201, body: { ...edited.body, id: String, name: 'Night Shift_Clone' } })
  t.match(await w.vbr.post(`${path}/${id}/clone`), { status: 400, body: { message: /already exists/ } })
  t.same(names(await w.vbr.get(`${path}?isBuiltInFilter=false&orderColumn=Name&orderAsc=true`)),
    ['Development Backup', 'Night Shift', 'Night Shift_Clone', 'Web Desk'])
  t.equal((await w.vbr.del(`${path}/${clone.body.id}`)).status, 204)
  t.equal((await w.vbr.get(`${path}/${clone.body.id}`)).status, 404)
  const told = (await w.vbr.get('/api/v1/authorization/events?limit=4')).body.data
  t.same(told.map(({ description }: { description: string }) => description), [
    'Custom user role Night Shift_Clone has been deleted.', 'Custom user role Night Shift_Clone has been added.',
    'Custom user role Night Shift has been changed.', 'Custom user role Night Shift has been added.'
  ])
})

t.test('built-in roles stay as they are, and a role that somebody has is not deleted', async t => {
  const w = await world()
  const builtIn = `${path}/${roleIds.backupViewer}`
  const spec = { id: roleIds.backupViewer, name: 'Mine', manageBackups: true, manageRestores: true }
  const refused = { status: 400, body: { message: /built-in/ } }
  t.match(await w.vbr.get(`${builtIn}/details`), refused)
  t.match(await w.vbr.put(builtIn, { body: spec }), refused)
  t.match(await w.vbr.post(`${builtIn}/clone`), refused)
  t.match(await w.vbr.del(builtIn), refused)
  t.match(await w.vbr.del(`${path}/${webDesk}`), { status: 400, body: { message: /LWWORKS\\wendy.web/ } })
  await w.vbr.del(`${users}/${webUser}`)
  t.equal((await w.vbr.del(`${path}/${webDesk}`)).status, 204)
})

t.test('roles of both kinds are not combined, and users come with built-in ones', async t => {
  const w = await world()
  const mixed = { roles: [{ id: webDesk, name: '' }, { id: roleIds.backupViewer, name: '' }] }
  t.match(await w.vbr.put(`${users}/${webUser}/roles`, { body: mixed }), { status: 400, body: { message: /combined/ } })
  const spec = { name: 'LWWORKS\\new', type: 'InternalUser', roles: [{ id: webDesk, name: '' }], isServiceAccount: false }
  t.match(await w.vbr.post(users, { body: spec }), { status: 400, body: { message: /built-in roles only/ } })
  const both = { roles: [{ id: webDesk, name: '' }, { id: developmentBackup, name: '' }] }
  t.match(await w.vbr.put(`${users}/${webUser}/roles`, { body: both }), { status: 200 })
  const wendy = await w.vbrAs('wendy.web')
  t.same(names(await wendy.get('/api/v1/backups')).sort(), ['Dev VMs', 'File Servers', 'Web Tier'])
})

t.test('a role that restores sees what it may restore, and restores that in the ways that it has, to where it was', async t => {
  const w = await world()
  const wendy = await w.vbrAs('wendy.web')
  t.same(names(await wendy.get('/api/v1/backups?orderColumn=Name&orderAsc=true')), ['File Servers', 'Web Tier'])
  t.same(names(await wendy.get('/api/v1/backupObjects?orderColumn=Name&orderAsc=true')), ['file01', 'web01', 'web02', 'web03'])
  t.same(names(await wendy.get('/api/v1/jobs?orderColumn=Name&orderAsc=true')), ['File Servers', 'Web Tier'])
  t.same(names(await wendy.get('/api/v1/jobs/states?orderColumn=Name&orderAsc=true')), ['File Servers', 'Web Tier'])
  t.equal((await wendy.get(`/api/v1/jobs/states?idFilter=${domainControllers}`)).body.data.length, 0)
  t.equal((await wendy.get(`/api/v1/jobs/${domainControllers}`)).status, 403)
  t.equal((await wendy.get(`/api/v1/jobs/${webTier}`)).status, 200)
  t.ok(names(await wendy.get('/api/v1/restorePoints?limit=500')).every(name => /^(web|file)/.test(name)))

  const foreign = await pointOf(w.vbr, 'dc01')
  const web = await pointOf(wendy, 'web01')
  t.match(await wendy.get(`/api/v1/restorePoints/${foreign}`), { status: 403, body: { message: /does not include restore point/ } })
  const restore = (restorePointId: string, more: object = {}) => wendy.post('/api/v1/restore/vmRestore/vSphere', {
    body: { restorePointId, type: 'OriginalLocation', restoreProxies: { autoSelectEnabled: true }, powerUp: false, overwrite: true, quickRollback: false, ...more }
  })
  t.equal((await restore(foreign)).status, 403)
  const destinationHost = { platform: 'VSphere', type: 'Host', hostName: 'vcenter01.lindwurm.example', name: 'esx04.lindwurm.example', objectId: 'host-34' }
  t.match(await restore(web, { type: 'Customized', destinationHost }), { status: 403, body: { message: /target/ } })
  t.equal((await restore(web)).status, 201)
  const instant = { restorePointId: web, type: 'OriginalLocation', secureRestore: {}, nicsEnabled: false, powerUp: false, vmTagsRestoreEnabled: false }
  t.match(await wendy.post('/api/v1/restore/instantRecovery/vSphere/vm', { body: instant }), { status: 403 }, 'an option that it lacks')
  t.equal((await wendy.post(`/api/v1/jobs/${webTier}/start`, { body: {} })).status, 403, 'nor does it back up')
  t.equal((await wendy.get('/api/v1/credentials')).status, 200)
  t.equal((await wendy.get(users)).status, 403)
})

t.test('what a role may restore, how and to where is edited, and the next login knows it', async t => {
  const w = await world()
  const { body: role } = await w.vbr.get(`${path}/${webDesk}/details`)
  await w.vbr.put(`${path}/${webDesk}`, {
    body: {
      ...role,
      restorePermissionsScope: {
        restoreBackupScope: { entireBackupScope: true }, restoreOptions: { allOptions: false, restoreOptions: [{ code: 3, name: '' }] }
      },
      restoreTargetScope: {
        entireBackupScope: false,
        restoreTargets: { workloads: [{ type: 'VSphere', inventoryObjects: [{ platform: 'VSphere', type: 'Host', hostName: 'vcenter01.lindwurm.example', name: 'esx04', objectId: 'host-34' }] }] }
      }
    }
  })
  const wendy = await w.vbrAs('wendy.web')
  const point = await pointOf(wendy, 'dc01')
  const recover = (objectId: string) => wendy.post('/api/v1/restore/instantRecovery/vSphere/vm', {
    body: {
      restorePointId: point, type: 'Customized', secureRestore: {}, nicsEnabled: false, powerUp: false, vmTagsRestoreEnabled: false,
      destination: {
        restoredVmName: 'dc01-ir',
        destinationHost: { platform: 'VSphere', type: 'Host', hostName: 'vcenter01.lindwurm.example', name: 'esx', objectId },
        biosUuidPolicy: 'GenerateNew'
      },
      datastore: { redirectEnabled: false }, overwrite: false
    }
  })
  t.match(await recover('host-31'), { status: 403, body: { message: /target/ } })
  t.not((await recover('host-34')).status, 403)
  t.equal((await wendy.post('/api/v1/restore/flr', { body: { restorePointId: point, type: 'Windows', autoUnmount: { isEnabled: false } } })).status, 403)
})

t.test('a role that backs up works with the jobs, machines and repositories that it is given', async t => {
  const w = await world()
  const dev = await w.vbrAs('dev.backup')
  t.same(names(await dev.get('/api/v1/jobs')), ['Dev VMs'])
  const [job] = (await dev.get('/api/v1/jobs')).body.data
  t.equal((await dev.post(`/api/v1/jobs/${job.id}/start`, { body: {} })).status, 201)
  t.equal((await dev.post(`/api/v1/jobs/${domainControllers}/start`, { body: {} })).status, 403)
  await w.untilIdle()
  const quick = (name: string, objectId: string) => dev.post('/api/v1/jobs/quickBackup/vSphere', {
    body: { platform: 'VSphere', type: 'VirtualMachine', hostName: 'vcenter01.lindwurm.example', name, objectId }
  })
  t.match(await quick('dc01', 'vm-101'), { status: 403, body: { message: /the machine/ } })
  t.equal((await quick('dev01', 'vm-112')).status, 201)
  await w.untilIdle()
  const [backup] = (await dev.get('/api/v1/backups')).body.data
  const move = (targetRepositoryId: string) => dev.post(`/api/v1/backups/${backup.id}/moveTo`, { body: { targetRepositoryId } })
  t.match(await move(winRepo), { status: 403, body: { message: /repository/ } })
  t.not((await move(nas)).status, 403)
  t.equal((await dev.get('/api/v1/restore/instantRecovery/vSphere/vm')).status, 200)
  t.equal((await dev.post('/api/v1/restore/flr', { body: {} })).status, 403)
})

t.test('sessions, mounts, replicas and repositories are those of what a role sees, in lists and by their ids', async t => {
  const w = await world()
  const wendy = await w.vbrAs('wendy.web')
  const sessionsOf = async (client: Client): Promise<Array<{ id: string, jobId: string, name: string }>> =>
    (await client.get('/api/v1/sessions?limit=1000')).body.data
  const seen = await sessionsOf(wendy)
  t.same([...new Set(seen.map(({ jobId }) => jobId))].sort(), [fileServers, webTier].sort())
  const [foreign] = (await w.vbr.get(`/api/v1/sessions?jobIdFilter=${domainControllers}&limit=1`)).body.data
  t.match(await wendy.get(`/api/v1/sessions/${foreign.id}`), { status: 403, body: { message: /does not include session/ } })
  t.equal((await wendy.get(`/api/v1/sessions/${foreign.id}/taskSessions`)).status, 403)
  t.equal((await wendy.get(`/api/v1/sessions/${seen[0]?.id}/logs`)).status, 200)
  const tasks = (await wendy.get('/api/v1/taskSessions?limit=1000')).body.data
  const known = new Set(seen.map(({ id }) => id))
  t.ok(tasks.length > 0 && tasks.every(({ sessionId }: { sessionId: string }) => known.has(sessionId)))
  const [task] = (await w.vbr.get(`/api/v1/sessions/${foreign.id}/taskSessions`)).body.data
  t.equal((await wendy.get(`/api/v1/taskSessions/${task.id}`)).status, 403)

  const mounted = await wendy.post('/api/v1/restore/flr', {
    body: { restorePointId: await pointOf(wendy, 'file01'), type: 'Windows', mountMode: 'Automatic', autoUnmount: { isEnabled: false } }
  })
  t.equal(mounted.status, 201, JSON.stringify(mounted.body))
  const { sessionId } = mounted.body
  t.ok((await sessionsOf(wendy)).some(({ id }) => id === sessionId), 'what they have begun themselves is theirs')
  t.equal((await wendy.get('/api/v1/backupBrowser/flr')).body.data.length, 1)
  const other = (await w.vbr.post(path, {
    body: {
      name: 'Replicas', manageBackups: false, manageRestores: true,
      restorePermissionsScope: {
        restoreBackupScope: { entireBackupScope: false, backupSources: [{ type: 'Jobs', jobs: [{ jobId: applicationReplica }] }] },
        restoreOptions: { allOptions: true }
      }
    }
  })).body
  const nora = await loginWith(w, other.id)
  t.same((await nora.get('/api/v1/backupBrowser/flr')).body.data, [])
  t.equal((await nora.get(`/api/v1/backupBrowser/flr/${sessionId}`)).status, 403)

  t.same(names(await nora.get('/api/v1/replicas')), ['app01_replica'])
  t.equal((await nora.get(`/api/v1/replicaPoints/${newestReplicaPoint}`)).status, 200)
  t.same((await wendy.get('/api/v1/replicas')).body.data, [])
  t.same((await wendy.get('/api/v1/replicaPoints')).body.data, [])
  for (const of of [`replicas/${app01Replica}`, `replicas/${app01Replica}/replicaPoints`, `replicaPoints/${newestReplicaPoint}`]) {
    t.match(await wendy.get(`/api/v1/${of}`), { status: 403, body: { message: /does not include replica/ } }, of)
  }

  const infrastructure = '/api/v1/backupInfrastructure'
  const repositories = names(await wendy.get(`${infrastructure}/repositories?orderColumn=Name&orderAsc=true`))
  t.same(repositories.filter(name => ['Hardened01', 'NAS01', 'WIN-REPO01', 'Default Backup Repository'].includes(name)),
    ['Hardened01', 'NAS01'], 'those that it names, and those where what it sees lies')
  t.same(names(await wendy.get(`${infrastructure}/repositories/states?orderColumn=Name&orderAsc=true`)), repositories)
  t.equal((await wendy.get(`${infrastructure}/repositories/${nas}`)).status, 200)
  t.match(await wendy.get(`${infrastructure}/repositories/${winRepo}`), { status: 403, body: { message: /backup repository/ } })
  const dev = await w.vbrAs('dev.backup')
  t.same((await dev.get(`${infrastructure}/scaleOutRepositories`)).body.data, [])
  t.equal((await dev.get(`${infrastructure}/scaleOutRepositories/${scaleOut}`)).status, 403)
})

t.test('a role without confines does what the documents open to its kind', async t => {
  const w = await world()
  const { body: { id } } = await w.vbr.post(path, { body: { name: 'Everything', manageBackups: true, manageRestores: true } })
  const nora = await loginWith(w, id)
  t.equal((await nora.get('/api/v1/backups')).body.pagination.total, (await w.vbr.get('/api/v1/backups')).body.pagination.total)
  t.equal((await nora.get(users)).status, 403)
  const { permissions } = (await w.vbr.get(`${path}/${id}/permissions`)).body
  const { permissions: less } = (await w.vbr.get(`${path}/${webDesk}/permissions`)).body
  t.ok(permissions.length > less.length && less.every((claim: string) => permissions.includes(claim)))
})

t.test('what a role cannot be is refused, and changes nothing', async t => {
  const w = await world()
  const spec = { name: 'Other', manageBackups: true, manageRestores: true }
  const wrong: Array<[more: object, message: RegExp]> = [
    [{ name: ' ' }, /name/],
    [{ name: 'Web Desk' }, /already exists/],
    [{ manageBackups: false, manageRestores: false }, /backups, restores/],
    [{ inventoryScope: { entireInventory: false } }, /inventoryScope.workloads/],
    [{ inventoryScope: { entireInventory: false, workloads: [{ type: 'Jobs', jobs: [{ jobId: nas }] }] } }, /no job/],
    [{ repositoryScope: { allRepositories: false } }, /repositories/],
    [{ repositoryScope: { allRepositories: false, repositories: [{ repositoryId: domainControllers }] } }, /no backup repository/],
    [{ restorePermissionsScope: { restoreBackupScope: { entireBackupScope: true }, restoreOptions: { allOptions: false } } }, /restoreOptions/],
    [{
      restorePermissionsScope: {
        restoreBackupScope: { entireBackupScope: true }, restoreOptions: { allOptions: false, restoreOptions: [{ code: 99, name: 'x' }] }
      }
    }, /code 99/],
    [{ restorePermissionsScope: { restoreBackupScope: { entireBackupScope: false, backupSources: [{ type: 'Backups', backups: [{ backupId: nas }] }] }, restoreOptions: { allOptions: true } } }, /no backup/],
    [{ restoreTargetScope: { entireBackupScope: false } }, /restoreTargets/],
    [{ restoreTargetScope: { entireBackupScope: false, restoreTargets: { originalLocation: false } } }, /workloads/]
  ]
  const before = (await w.vbr.get(path)).body
  for (const [more, message] of wrong) {
    t.match(await w.vbr.post(path, { body: { ...spec, ...more } }), { status: 400, body: { message } }, String(message))
    const { body } = await w.vbr.get(`${path}/${developmentBackup}/details`)
    t.match(await w.vbr.put(`${path}/${developmentBackup}`, { body: { ...body, ...more } }), { status: 400 }, JSON.stringify(more))
  }
  t.match(await w.vbr.put(`${path}/${developmentBackup}`, { body: { ...spec, id: webDesk } }), { status: 400, body: { message: /ID/ } })
  t.same((await w.vbr.get(path)).body, before)
})

t.test('restore options are found by code, name and group', async t => {
  const w = await world()
  const options = async (query: string): Promise<string[]> => names(await w.vbr.get(`/api/v1/security/restoreOptions?${query}`))
  t.same((await options('orderColumn=Code&orderAsc=true')).slice(0, 2), ['FileLevelRestore', 'VolumeRestore'])
  t.same(await options('codeFilter=3'), ['InstantRecovery'])
  t.same(await options('nameFilter=*Recovery&orderColumn=Name&orderAsc=true'), ['BareMetalRecovery', 'InstantDiskRecovery', 'InstantRecovery'])
  t.same(await options('groupFilter=Replicas&orderColumn=Description&orderAsc=false'), ['ReplicaFailover', 'ReplicaFailback'])
  t.equal((await w.vbrAt('1.3-rev1').get('/api/v1/security/restoreOptions')).status, 404)
  t.equal((await (await w.vbrAs('viewer')).get('/api/v1/security/restoreOptions')).status, 403)
})
