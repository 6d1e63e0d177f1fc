import t from 'tap'
import {
  deskObject, erpToken, linuxServer, linuxServerObject, officeComputers, workstation
} from '../../estate/vbr/agents.js'
import { vCenter } from '../../estate/vbr/inventory.js'
import { homeFolders, shopMedia } from '../../estate/vbr/jobs.js'
import { defaultRepository, nas } from '../../estate/vbr/repositories.js'
import { amazonStorage, projectsShare, sanShare } from '../../estate/vbr/unstructured.js'
import { roleIds } from '../../estate/vbr/users.js'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'

t.setTimeout(180_000)
const { world } = await startTest(t)

const inventory = '/api/v1/inventory'
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const rows = async (vbr: Client, path: string, body?: object): Promise<Array<Record<string, string>>> => {
  const reply = body === undefined ? await vbr.get(path) : await vbr.post(path, { body })
  if (reply.status !== 200) throw new Error(`${path} ${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body.data
}
const names = async (vbr: Client, path: string, body?: object): Promise<Array<string | undefined>> =>
  (await rows(vbr, path, body)).map(({ name }) => name).sort()
const machines = (all: Array<Record<string, string>>) => all
  .filter(({ type }) => type === 'VirtualMachine').map(({ name }) => name).sort()

/** A user who has a role of these scopes and nothing else. */
async function loginWith (w: TestWorld, name: string, role: object): Promise<Client> {
  const made = await w.vbr.post('/api/v1/security/roles', { body: { name, manageBackups: false, manageRestores: false, ...role } })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  const users = '/api/v1/security/users'
  const spec = { name: `LWWORKS\\${name}`, type: 'InternalUser', roles: [{ id: roleIds.backupViewer, name: '' }], isServiceAccount: false }
  const { body: { id } } = await w.vbr.post(users, { body: spec })
  await w.vbr.put(`${users}/${id}/roles`, { body: { roles: [{ id: made.body.id, name: '' }] } })
  return w.vbrAs(name)
}

t.test('who restores what jobs have backed up sees their machines, and where these lie', async t => {
  const w = await world()
  const wendy = await w.vbrAs('wendy.web')
  t.same(await names(wendy, inventory, {}), [vCenter])
  t.ok((await names(w.vbr, inventory, {})).length > 2, 'of several servers')
  const seen = await rows(wendy, `${inventory}/${vCenter}`, {})
  t.same(machines(seen), ['file01', 'web01', 'web02', 'web03'])
  t.ok(seen.some(({ type }) => type === 'Host') && seen.some(({ type }) => type === 'Folder'), 'with what they are in')
  t.same(machines(await rows(wendy, `${inventory}/vmware/hosts/${vCenter}?limit=1000`)), ['file01', 'web01', 'web02', 'web03'])
  t.same(await names(wendy, `${inventory}/vmware/hosts`), [vCenter])
  const paged = (await wendy.post(`${inventory}/${vCenter}`, { body: { pagination: { skip: 0, limit: 1 } } })).body
  t.equal(paged.pagination.total, seen.length, 'what is not seen is not counted')

  const [other] = (await names(w.vbr, inventory, {})).filter(name => name !== vCenter)
  t.match(await wendy.post(`${inventory}/${other}`, { body: {} }), { status: 403, body: { message: /does not include server/ } })
  const details = (name: string, objectId: string) => wendy.post(`${inventory}/retrieveMachineDetails`, {
    body: { object: { platform: 'VSphere', hostName: vCenter, type: 'VirtualMachine', name, objectId } }
  })
  t.equal((await details('web01', 'vm-107')).status, 200)
  t.match(await details('dc01', 'vm-101'), { status: 403, body: { message: /does not include machine dc01/ } })

  for (const path of ['/unstructuredDataServers', '/entraId/tenants']) t.same(await rows(wendy, `${inventory}${path}`), [], path)
  t.same(await rows(wendy, '/api/v1/agents/protectionGroups'), [])
  for (const path of ['/physical', '/physical/all']) t.same(await rows(wendy, `${inventory}${path}`, {}), [], path)
  t.equal((await wendy.get(`${inventory}/unstructuredDataServers/${projectsShare}`)).status, 403)
  t.equal((await wendy.get(`${inventory}/unstructuredDataServers/${nowhere}`)).status, 404, 'what is not there is not there')
  t.equal((await wendy.get(`/api/v1/agents/protectionGroups/${officeComputers}`)).status, 403)
  t.equal((await wendy.post(`${inventory}/physical/${officeComputers}`, { body: {} })).status, 403)
})

t.test('who backs up a folder sees all that is in it; who may restore to anywhere sees everything', async t => {
  const w = await world()
  const dev = await w.vbrAs('dev.backup')
  const all = await rows(w.vbr, `${inventory}/${vCenter}`, {})
  const seen = await rows(dev, `${inventory}/${vCenter}`, {})
  t.ok(machines(seen).length > 0 && machines(seen).length < machines(all).length)
  t.notOk(machines(seen).includes('dc01'))
  t.ok(seen.some(({ name }) => name === 'Development'))

  const anywhere = await loginWith(w, 'anna', {
    manageRestores: true,
    restorePermissionsScope: { restoreBackupScope: { entireBackupScope: true }, restoreOptions: { allOptions: true } },
    restoreTargetScope: { entireBackupScope: true }
  })
  t.equal((await rows(anywhere, `${inventory}/${vCenter}`, {})).length, all.length)
  t.ok((await rows(anywhere, `${inventory}/unstructuredDataServers`)).length > 2)
})

t.test('shares, buckets, computers and their groups are seen as a role names them, or what its jobs back up', async t => {
  const w = await world()
  const one = await loginWith(w, 'olga', {
    manageBackups: true,
    inventoryScope: {
      entireInventory: false,
      workloads: [
        { type: 'UnstructuredData', fileShares: [{ serverId: projectsShare, folder: '' }] },
        { type: 'Computers', computers: [{ platform: 'Agent', type: 'WindowsComputer', id: workstation, name: 'ws', protectionGroupId: officeComputers }] }
      ]
    },
    repositoryScope: { allRepositories: true }
  })
  const shares = async (vbr: Client) => (await rows(vbr, `${inventory}/unstructuredDataServers`)).map(({ id }) => id)
  t.same(await shares(one), [projectsShare])
  t.equal((await one.get(`${inventory}/unstructuredDataServers/${projectsShare}`)).status, 200)
  t.equal((await one.post(`${inventory}/unstructuredDataServers/${sanShare}/startBrowse`)).status, 403)
  t.match(await rows(one, '/api/v1/agents/protectionGroups'), [{ id: officeComputers }])
  t.same((await rows(one, `/api/v1/agents/protectionGroups/${officeComputers}/discoveredEntities`)).map(({ id }) => id), [workstation])
  const physical = await rows(one, `${inventory}/physical/all`, {})
  t.same(physical.filter(({ type }) => /Computer$/.test(type ?? '')).map(({ id }) => id), [workstation])
  t.same(await rows(one, inventory, {}), [], 'and no virtual infrastructure')

  const ofJobs = await loginWith(w, 'otto', {
    manageBackups: true,
    inventoryScope: { entireInventory: false, workloads: [{ type: 'Jobs', jobs: [{ jobId: homeFolders }, { jobId: shopMedia }] }] },
    repositoryScope: { allRepositories: true }
  })
  t.same((await shares(ofJobs)).sort(), [amazonStorage, sanShare].sort())
})

t.test('who backs up copies backups of shares that the role reaches, to repositories that it names', async t => {
  const w = await world()
  const [home, shop] = [homeFolders, shopMedia].map(async job => (await rows(w.vbr, `/api/v1/backups?jobIdFilter=${job}`))[0]?.id)
  const copier = await loginWith(w, 'carl', {
    manageBackups: true,
    inventoryScope: { entireInventory: false, workloads: [{ type: 'Jobs', jobs: [{ jobId: homeFolders }] }] },
    repositoryScope: { allRepositories: false, repositories: [{ repositoryId: nas }] }
  })
  const copy = async (backupIds: unknown[], more: object) =>
    copier.post('/api/v1/backups/unstructuredData/copyTo', { body: { backupIds, ...more } })
  t.match(await copy([await shop], { backupRepository: nas }), { status: 403, body: { message: /does not include backup/ } })
  t.match(await copy([await home, await shop], { backupRepository: nas }), { status: 403 })
  t.match(await copy([await home], { backupRepository: defaultRepository }), { status: 403, body: { message: /the backup repository/ } })
  t.match(await copy([await home], { backupRepository: nas, archiveRepository: defaultRepository }), { status: 403 }, 'nor an archive')
  t.equal((await rows(w.vbr, '/api/v1/backups?nameFilter=*Exported*')).length, 0, 'nothing of it was done')
  t.match(await copy([await home], { backupRepository: nas }), { status: 201, body: { sessionType: 'CopyBackup' } })
  const restorer = await w.vbrAs('wendy.web')
  t.equal((await restorer.post('/api/v1/backups/unstructuredData/copyTo', {
    body: { backupIds: [await home], backupRepository: nas }
  })).status, 403, 'who restores does not copy')
})

t.test('computers, their backups, and sessions that look around on shares are those that a role reaches', async t => {
  const w = await world()
  const agents = '/api/v1/agents'
  const linux = { platform: 'Agent', type: 'LinuxComputer', id: linuxServer, name: 'lin', protectionGroupId: officeComputers }
  const scopes = (workloads: object[]) => ({
    manageRestores: true,
    restorePermissionsScope: {
      restoreBackupScope: { entireBackupScope: false, backupSources: workloads }, restoreOptions: { allOptions: true }
    },
    restoreTargetScope: { entireBackupScope: false, restoreTargets: { originalLocation: true } }
  })
  const one = await loginWith(w, 'lisa', scopes([
    { type: 'Computers', computers: [linux] }, { type: 'UnstructuredData', fileShares: [{ serverId: projectsShare, folder: '' }] }
  ]))
  const none = await loginWith(w, 'nina', scopes([{ type: 'Jobs', jobs: [{ jobId: homeFolders }] }]))

  t.ok((await rows(w.vbr, `${agents}/protectedComputers`)).length > 1)
  t.same((await rows(one, `${agents}/protectedComputers`)).map(({ id }) => id), [linuxServerObject])
  t.same(await rows(none, `${agents}/protectedComputers`), [])
  t.equal((await one.get(`${agents}/protectedComputers/${linuxServerObject}`)).status, 200)
  t.match(await none.get(`${agents}/protectedComputers/${linuxServerObject}`), { status: 403, body: { message: /does not include computer/ } })
  t.equal((await none.get(`${agents}/protectedComputers/${nowhere}`)).status, 404, 'what is not there is not there')
  const found = `${agents}/protectionGroups/${officeComputers}/discoveredEntities`
  t.equal((await one.get(`${found}/${linuxServer}`)).status, 200)
  t.equal((await one.get(`${found}/${workstation}`)).status, 403, 'another one of the same group')
  t.equal((await one.post(`${found}/prepareForRemoteBmr`, { body: { entityIds: [workstation] } })).status, 403)

  t.ok((await rows(w.vbr, `${agents}/discoveredEntities/${deskObject}/backups`)).length > 0)
  t.equal((await one.get(`${agents}/discoveredEntities/${deskObject}/backups`)).status, 403)
  t.equal((await one.get(`${agents}/discoveredEntities/${linuxServerObject}/backups`)).status, 200)

  t.ok((await rows(w.vbr, `${agents}/recoveryTokens`)).length > 0)
  t.same(await rows(one, `${agents}/recoveryTokens`), [], 'nor with what backups of others are reached')
  t.equal((await one.get(`${agents}/recoveryTokens/${erpToken}`)).status, 403)

  const sessions = `${inventory}/unstructuredDataServers/sessions`
  const begin = async (vbr: Client, server: string): Promise<string> =>
    (await vbr.post(`${inventory}/unstructuredDataServers/${server}/startBrowse`)).body.sessionId
  const [own, other] = [await begin(w.vbr, projectsShare), await begin(w.vbr, sanShare)]
  t.same((await rows(one, sessions)).map(({ sessionId }) => sessionId), [own])
  t.same((await rows(none, sessions)).map(({ sessionId }) => sessionId), [other])
  t.equal((await rows(one, `${sessions}?serverIdFilter=${sanShare}`)).length, 0)
  t.equal((await rows(w.vbr, sessions)).length, 2)
  t.equal((await one.post(`${sessions}/${own}/browse`, { body: { path: '' } })).status, 201)
  t.match(await one.get(`${sessions}/${other}`), { status: 403, body: { message: /does not include browse session/ } })
  t.equal((await one.post(`${sessions}/${other}/stop`)).status, 403)
  t.equal((await one.get(`${sessions}/${nowhere}`)).status, 404)
})
