import t from 'tap'
import { createProjection } from '../../../src/server/revisions/projection.js'
import { vbrProduct } from '../../../src/routes/vbr/index.js'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { kinds } from './kinds.js'
import { created, local, refusal, repositoriesPath as path, saved, stateOf } from './stories.js'
import { vault as vaultId } from '../../estate/vbr/cloud.js'
import { backupServer, linuxHost, windowsHost } from '../../estate/vbr/infrastructure.js'
import { winRepo } from '../../estate/vbr/repositories.js'

const { simulator, world } = await startTest(t)

const revisions = [
  '1.0-rev1', '1.0-rev2', '1.1-rev0', '1.1-rev1', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'
]
const documented = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const states = `${path}/states`

const rank = (revision: string): number => revisions.indexOf(revision)
const product = vbrProduct({ newest: '1.3-rev2' })

/** A body of the newest revision, as an older one has it. */
function bodyAt (revision: string, model: string, body: unknown): unknown {
  const schema = { $ref: `${model}#` } as never // a reference is a schema
  return JSON.parse(createProjection(product, product.contract.at(revision), false).text(schema, body))
}

/** A world whose vault is ready for repositories. */
async function withVault (): Promise<TestWorld> {
  const made = await world()
  simulator.worlds.get(made.name)?.vbr.cloudVaults.initialize(vaultId, 'administrator')
  return made
}

for (const revision of documented) {
  t.test(`every kind of repository is created, read, changed and removed in ${revision}`, async t => {
    const there = await withVault()
    const vbr = there.vbrAt(revision)
    for (const { spec, path: place } of kinds.filter(({ since }) => rank(since) <= rank(revision))) {
      const session = await saved(there, vbr, vbr.post(path, { body: bodyAt(revision, 'RepositorySpec', spec) }))
      t.match(session, {
        name: 'Infrastructure Item Saving', sessionType: 'Infrastructure', state: 'Stopped', result: { result: 'Success' }
      }, spec.type)
      const at = `${path}/${session.resourceId}`
      const made = (await vbr.get(at)).body
      t.match(made, { name: spec.name, type: spec.type })
      t.match(await stateOf(vbr, made.id), { name: spec.name, path: place })

      await saved(there, vbr, vbr.put(at, { body: { ...made, description: 'Changed' } }))
      const changed = (await vbr.get(at)).body
      t.same(changed, { ...made, description: 'Changed' }, `${spec.type} is otherwise as it was`)

      t.equal((await vbr.del(at)).status, 204)
      t.equal((await vbr.get(at)).status, 404)
    }
  })
}

t.test('what is created through one revision can be saved through every other that knows it', async t => {
  const there = await withVault()
  for (const { since, spec } of kinds) {
    const at = `${path}/${await created(there, spec)}`
    const { name: _name, ...newest } = (await there.vbr.get(at)).body
    for (const revision of documented.filter(revision => rank(revision) >= rank(since))) {
      const vbr = there.vbrAt(revision)
      const { body } = await vbr.get(at)
      await saved(there, vbr, vbr.put(at, { body: { ...body, name: `${spec.type} of ${revision}` } }))
      t.match((await there.vbr.get(at)).body, { ...newest, name: `${spec.type} of ${revision}` }, spec.type)
    }
    await there.vbr.del(at)
  }
})

t.test('a repository has the product\'s defaults where nobody says otherwise', async t => {
  const there = await world()
  const id = await created(there, local('Plain'))
  t.match((await there.vbr.get(`${path}/${id}`)).body, {
    uniqueId: id.replaceAll('-', '').toUpperCase(),
    repository: {
      taskLimitEnabled: true,
      maxTaskCount: 4,
      readWriteLimitEnabled: false,
      readWriteRate: 0,
      advancedSettings: {
        alignDataBlocks: true, decompressBeforeStoring: false, rotatedDrives: false, perVmBackup: true
      }
    },
    mountServer: {
      mountServerSettingsType: 'Windows',
      windows: {
        mountServerId: backupServer,
        writeCacheFolder: 'C:\\ProgramData\\Veeam\\Backup\\IRCache\\',
        vPowerNFSEnabled: true,
        vPowerNFSPortSettings: { mountPort: 1063, vPowerNFSPort: 2049 }
      }
    }
  })
  const old = there.vbrAt('1.1-rev0')
  t.match((await old.get(`${path}/${id}`)).body, { mountServer: { mountServerId: backupServer }, repository: { enableTaskLimit: true } })
})

t.test('mount servers may be Windows, Linux or both; older revisions show one and leave the other', async t => {
  const there = await world()
  const { vbr, vbrAt } = there
  const linux = { mountServerId: linuxHost, writeCacheFolder: '/cache', vPowerNFSEnabled: false }
  const both = await created(there, local('Both', { mountServer: { mountServerSettingsType: 'Both', linux } }))
  t.match((await vbr.get(`${path}/${both}`)).body.mountServer, {
    mountServerSettingsType: 'Both', windows: { mountServerId: backupServer }, linux: { ...linux, vPowerNFSPortSettings: {} }
  })
  const { body: shown } = await vbrAt('1.2-rev1').get(`${path}/${both}`)
  t.match(shown.mountServer, { mountServerId: backupServer })
  const edited = { ...shown, mountServer: { ...shown.mountServer, writeCacheFolder: 'C:\\Other' } }
  await saved(there, vbr, vbrAt('1.2-rev1').put(`${path}/${both}`, { body: edited }))
  t.match((await vbr.get(`${path}/${both}`)).body.mountServer, {
    mountServerSettingsType: 'Both', windows: { mountServerId: backupServer, writeCacheFolder: 'C:\\Other' }, linux
  })
  const { body: known } = await vbr.get(`${path}/${both}`)
  const alone = { ...known, mountServer: { mountServerSettingsType: 'Windows', windows: known.mountServer.windows } }
  await saved(there, vbr, vbr.put(`${path}/${both}`, { body: alone }))
  t.same((await vbr.get(`${path}/${both}`)).body.mountServer, alone.mountServer, 'who knows both can do without one')

  const id = await created(there, local('Linux', { mountServer: { mountServerSettingsType: 'Linux', linux } }))
  const { body } = await vbrAt('1.1-rev0').get(`${path}/${id}`)
  t.match(body.mountServer, { mountServerId: linuxHost })
  await saved(there, vbr, vbrAt('1.1-rev0').put(`${path}/${id}`, {
    body: { ...body, description: 'Seen by 1.1', mountServer: { ...body.mountServer, writeCacheFolder: '/other' } }
  }))
  const { mountServer, description } = (await vbr.get(`${path}/${id}`)).body
  t.equal(description, 'Seen by 1.1')
  t.match(mountServer, { mountServerSettingsType: 'Linux', linux: { ...linux, writeCacheFolder: '/other' } })
  t.notOk('windows' in mountServer)
})

t.test('since VBR 13 a repository has a file for each machine, whatever a client says', async t => {
  const perVm = async (vbr: Client, id: string) =>
    (await vbr.get(`${path}/${id}`)).body.repository.advancedSettings.perVmBackup
  const server = { mountServerId: backupServer, writeCacheFolder: 'C:\\Cache', vPowerNFSEnabled: true }
  const shared = local('Shared', {
    repository: { path: 'H:\\S', advancedSettings: { perVmBackup: false } },
    mountServer: { mountServerSettingsType: 'Windows', windows: server }
  })
  const there = await world()
  t.equal(await perVm(there.vbr, await created(there, shared)), true)

  const older = await (await startTest(t, { vbrRevision: '1.2-rev1' })).world()
  const id = await created(older, bodyAt('1.2-rev1', 'RepositorySpec', shared))
  t.equal(await perVm(older.vbr, id), false)
})

t.test('a repository shows when its session has ended, and not before', async t => {
  const { vbr, advance } = await world()
  const { body: session } = await vbr.post(path, { body: local('Later') })
  t.match(session, { sessionType: 'Infrastructure', state: 'Working', progressPercent: 0, jobId: session.id })
  const named = async () => (await vbr.get(`${path}?nameFilter=Later`)).body.data
  t.same(await named(), [])
  await advance('10s')
  t.same(await named(), [])
  t.match((await vbr.get(`/api/v1/sessions/${session.id}/logs`)).body.records[0], { status: 'None' })
  t.match(await refusal(vbr.post(`/api/v1/sessions/${session.id}/stop`)), /^400 UnknownError /)
  await advance('10s')
  const [row] = await named()
  const ended = (await vbr.get(`/api/v1/sessions/${session.id}`)).body
  t.match(ended, { state: 'Stopped', resourceId: row.id, resourceReference: `${path}/${row.id}` })
  const { records } = (await vbr.get(`/api/v1/sessions/${session.id}/logs`)).body
  t.equal(records[0].title, 'Later has been saved successfully')
  t.ok(records.every(({ status }: { status: string }) => status === 'Succeeded'))
})

t.test('changes of a repository show when their session has ended', async t => {
  const there = await world()
  const { vbr } = there
  const before = (await vbr.get(`${path}/${winRepo}`)).body
  const body = { ...before, name: 'WIN-REPO02', repository: { ...before.repository, maxTaskCount: 9 } }
  const call = vbr.put(`${path}/${winRepo}`, { body })
  await call
  t.same((await vbr.get(`${path}/${winRepo}`)).body, before)
  await there.advance('20s')
  t.same((await vbr.get(`${path}/${winRepo}`)).body, body)
  t.match(await stateOf(vbr, winRepo), { name: 'WIN-REPO02' })
})

t.test('a repository whose host is down is not saved', async t => {
  const there = await world()
  const { vbr } = there
  simulator.worlds.get(there.name)?.outcomes.add({ subject: windowsHost, state: 'offline' })
  const session = await saved(there, vbr, vbr.post(path, { body: local('Unseen') }))
  t.match(session.result, { result: 'Failed', message: 'win-repo01.lindwurm.example is not available.' })
  t.same((await vbr.get(`${path}?nameFilter=Unseen`)).body.data, [])
})

t.test('members that only servers of long ago knew are ignored, and a tag of one\'s own is kept', async t => {
  const there = await world()
  const vbr = there.vbrAt('1.1-rev0')
  const id = await created(there, {
    kind: 'Das',
    ...local('Old', { tag: 'my-tag' }),
    Repository: { path: 'H:\\Old', maxTaskCount: '6', useImmutableBackups: null, makeRecentBackupsImmutableDays: null },
    mountServer: { mountServerId: backupServer, writeCacheFolder: 'C:\\Cache', vPowerNFSEnabled: 'True' },
    repository: undefined
  }, vbr)
  t.match((await vbr.get(`${path}/${id}`)).body, { tag: 'my-tag', repository: { path: 'H:\\Old', maxTaskCount: 6 } })
  t.match((await there.vbr.get(`${path}/${id}`)).body, { uniqueId: 'my-tag' })
})

t.test('a session that is arranged to fail saves nothing', async t => {
  const there = await world()
  const { vbr } = there
  simulator.worlds.get(there.name)?.outcomes.add({
    session: 'Infrastructure', subject: windowsHost, result: 'Failed', message: 'The disk is not there.'
  })
  const session = await saved(there, vbr, vbr.post(path, { body: local('Arranged') }))
  t.match(session.result, { result: 'Failed', message: 'The disk is not there.' })
  t.same((await vbr.get(`${path}?nameFilter=Arranged`)).body.data, [])
  t.ok(await created(there, local('Arranged')), 'once only')
})

t.test('what a change leaves out stays as it was', async t => {
  const there = await world()
  const { vbr } = there
  const id = await created(there, local('Whole', { repository: { path: 'H:\\Whole', maxTaskCount: 7 } }))
  const before = (await vbr.get(`${path}/${id}`)).body
  const { name, type, hostId } = before
  const body = { id, name, description: 'Less', type, hostId, repository: { path: 'H:\\Whole', readWriteRate: 5 } }
  await saved(there, vbr, vbr.put(`${path}/${id}`, { body }))
  t.same((await vbr.get(`${path}/${id}`)).body,
    { ...before, description: 'Less', repository: { ...before.repository, readWriteRate: 5 } })
})

t.test('of two that are saved at once under one name, the second fails', async t => {
  const there = await world()
  const { vbr } = there
  const first = await vbr.post(path, { body: local('Twin') })
  const second = await saved(there, vbr, vbr.post(path, { body: local('Twin', { repository: { path: 'I:\\Twin' } }) }))
  t.match(second.result, { result: 'Failed', message: /same name already exists: Twin/ })
  t.match((await vbr.get(`/api/v1/sessions/${first.body.id}`)).body.result, { result: 'Success' })
})

t.test('a repository that goes while it is being changed makes the session fail', async t => {
  const there = await world()
  const { vbr } = there
  const id = await created(there, local('Fleeting'))
  const { body } = await vbr.get(`${path}/${id}`)
  const { body: session } = await vbr.put(`${path}/${id}`, { body })
  await vbr.del(`${path}/${id}`)
  await there.advance('25s')
  t.match((await vbr.get(`/api/v1/sessions/${session.id}`)).body.result, { result: 'Failed', message: /not found/ })
})

t.test('kinds that a revision has no name for are not there for its clients', async t => {
  const there = await withVault()
  const id = await created(there, kinds.find(({ spec }) => spec.type === 'ExaGrid')?.spec)
  const vault = await created(there, kinds.find(({ spec }) => spec.type === 'VeeamDataCloudVault')?.spec)
  for (const revision of documented) {
    const vbr = there.vbrAt(revision)
    const listed = (await vbr.get(`${path}?nameFilter=New*`)).body.data.map(({ id }: { id: string }) => id)
    const named = (await vbr.get(`${states}?nameFilter=New*`)).body.data.map(({ id }: { id: string }) => id)
    t.equal(listed.includes(id), revision === '1.3-rev2', revision)
    t.equal(listed.includes(vault), rank(revision) >= rank('1.3-rev0'), revision)
    t.ok(named.includes(id), 'every revision knows that kind, if not its settings')
    t.equal(named.includes(vault), rank(revision) >= rank('1.3-rev0'), revision)
    t.equal((await vbr.get(`${path}/${id}`)).status, revision === '1.3-rev2' ? 200 : 404, revision)
  }
})
