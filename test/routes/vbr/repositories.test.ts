import t from 'tap'
import { createProjection } from '../../../src/server/projection.js'
import { vbrProduct } from '../../../src/routes/vbr/index.js'
import { startTest, type Client, type TestWorld } from '../../simulator.js'
import { backupServer, kinds, linuxHost, vaultId, windowsHost, type Kind } from './repository-kinds.js'
import {
  created, local, nowhere, refusal, repositoriesPath as path, saved, stateOf, writePoint
} from './repository-stories.js'

const { simulator, world } = await startTest(t)

const revisions = [
  '1.0-rev1', '1.0-rev2', '1.1-rev0', '1.1-rev1', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'
]
const documented = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const states = `${path}/states`
const winRepo = '2f000000-0000-4000-8000-000000000002'
const hardened = '2f000000-0000-4000-8000-000000000003'
const offload = '2f000000-0000-4000-8000-000000000004'
const nas = '2f000000-0000-4000-8000-000000000005'
const extentA = '2f000000-0000-4000-8000-000000000006'
const spare = '2e000000-0000-4000-8000-000000000002'

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

t.test('mount servers may be Windows, Linux or both; older revisions show one and leave a Linux one what it is', async t => {
  const there = await world()
  const { vbr, vbrAt } = there
  const linux = { mountServerId: linuxHost, writeCacheFolder: '/cache', vPowerNFSEnabled: false }
  const both = await created(there, local('Both', { mountServer: { mountServerSettingsType: 'Both', linux } }))
  t.match((await vbr.get(`${path}/${both}`)).body.mountServer, {
    mountServerSettingsType: 'Both', windows: { mountServerId: backupServer }, linux: { ...linux, vPowerNFSPortSettings: {} }
  })
  t.match((await vbrAt('1.2-rev1').get(`${path}/${both}`)).body.mountServer, { mountServerId: backupServer })

  const id = await created(there, local('Linux', { mountServer: { mountServerSettingsType: 'Linux', linux } }))
  const { body } = await vbrAt('1.1-rev0').get(`${path}/${id}`)
  t.match(body.mountServer, { mountServerId: linuxHost })
  await saved(there, vbr, vbrAt('1.1-rev0').put(`${path}/${id}`, { body: { ...body, description: 'Seen by 1.1' } }))
  const { mountServer, description } = (await vbr.get(`${path}/${id}`)).body
  t.equal(description, 'Seen by 1.1')
  t.match(mountServer, { mountServerSettingsType: 'Linux', linux })
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

t.test('repositories on one volume share its space', async t => {
  const there = await world()
  const { vbr, name } = there
  const [first, second] = [await created(there, local('One')), await created(there, local('Two'))]
  const elsewhere = await created(there, local('Three', { repository: { path: 'K:\\Three' } }))
  const before = await stateOf(vbr, first)
  t.ok(before.capacityGB > 1_000 && before.freeGB > 0.8 * before.capacityGB)
  t.equal(before.usedSpaceGB, 0)
  t.match(await stateOf(vbr, second), { capacityGB: before.capacityGB, freeGB: before.freeGB })

  simulator.worlds.get(name)?.vbr.repositories.occupy(first, 100)
  const free = Math.round((before.freeGB - 100) * 10) / 10
  t.match(await stateOf(vbr, first), { freeGB: free, usedSpaceGB: 100 })
  t.match(await stateOf(vbr, second), { freeGB: free, usedSpaceGB: 0 })
  t.match(await stateOf(vbr, elsewhere), { usedSpaceGB: 0 })

  t.equal((await vbr.del(`${path}/${first}?deleteBackups=true`)).status, 204)
  t.match(await stateOf(vbr, second), { freeGB: before.freeGB })
})

t.test('files that stay when a repository is removed keep taking space', async t => {
  const there = await world()
  const { vbr, name } = there
  const id = await created(there, local('Left'))
  const before = await stateOf(vbr, id)
  simulator.worlds.get(name)?.vbr.repositories.occupy(id, 250)
  await vbr.del(`${path}/${id}`)
  const other = await created(there, local('Other'))
  t.equal((await stateOf(vbr, other)).freeGB, Math.round((before.freeGB - 250) * 10) / 10)
})

t.test('the folder of object storage that another server writes to is taken over only when asked', async t => {
  const there = await world()
  const { vbr } = there
  const s3 = kinds.find(({ spec }) => spec.type === 'AmazonS3') as Kind // it is there
  const spec = { ...s3.spec, bucket: { regionId: 'eu-central-1', bucketName: 'lindwurm-vbr', folderName: 'branch' } }
  const refused = await saved(there, vbr, vbr.post(path, { body: spec }))
  t.match(refused.result, { result: 'Failed', message: /another backup server: vbr-branch\.lindwurm\.example/ })
  t.same((await vbr.get(`${path}?nameFilter=New*`)).body.data, [])

  const taken = await saved(there, vbr, vbr.post(`${path}?overwriteOwner=true`, { body: spec }))
  t.equal(taken.result.result, 'Success')
  t.equal((await vbr.del(`${path}/${taken.resourceId}`)).status, 204)
  t.ok(await created(there, spec), 'what this server left behind is its own')
})

t.test('a bucket that the account does not see makes the session fail', async t => {
  const there = await world()
  const { vbr } = there
  const s3 = kinds.find(({ spec }) => spec.type === 'AmazonS3') as Kind // it is there
  const spec = { ...s3.spec, bucket: { regionId: 'eu-central-1', bucketName: 'no-such-bucket', folderName: 'x' } }
  t.match((await saved(there, vbr, vbr.post(path, { body: spec }))).result,
    { result: 'Failed', message: /no-such-bucket/ })
})

t.test('what cannot be a repository is refused at once', async t => {
  const { vbr } = await world()
  const spec = (type: string, members: object = {}): object => {
    const kind = kinds.find(kind => kind.spec.type === type) as Kind // it is there
    return { ...kind.spec, ...members }
  }
  const invalid = '400 UnexpectedContent'
  const refused = '400 UnknownError'
  const cases: Array<[string, object, string, RegExp]> = [
    ['an empty name', local(' '), invalid, /'name' must not be empty/],
    ['a name that is taken', local('nas01'), refused, /same name already exists/],
    ['the name of a scale-out repository', local('SOBR-MAIN'), refused, /same name already exists/],
    ['a host that is not there', local('X', { hostId: nowhere }), refused, new RegExp(`no managed server with ID ${nowhere}`)],
    ['a host of the wrong kind', local('X', { hostId: linuxHost }), refused, /must be WindowsHost/],
    ['a folder that is none', local('X', { repository: { path: 'backups' } }), invalid, /is no folder/],
    ['a folder on Linux that is none', spec('LinuxLocal', { repository: { path: 'C:\\x' } }), invalid, /is no folder/],
    ['a folder that is taken', local('X', { repository: { path: 'e:\\backup\\' } }), refused, /used by WIN-REPO01/],
    ['no task at a time', local('X', { repository: { path: 'H:\\', taskLimitEnabled: true, maxTaskCount: 0 } }), invalid, /maxTaskCount/],
    ['a negative rate', local('X', { repository: { path: 'H:\\', readWriteRate: -1 } }), invalid, /readWriteRate/],
    ['a mount server on Linux as one on Windows',
      local('X', { mountServer: { mountServerSettingsType: 'Windows', windows: { mountServerId: linuxHost, writeCacheFolder: 'x', vPowerNFSEnabled: true } } }),
      refused, /must be WindowsHost/],
    ['no mount server of the type that is named', local('X', { mountServer: { mountServerSettingsType: 'Linux' } }), invalid, /mountServer\.linux/],
    ['a host that keeps its credentials, for a hardened one',
      spec('LinuxHardened', { hostId: linuxHost }), refused, /single-use credentials/],
    ['less than a week of immutability',
      spec('LinuxHardened', { repository: { path: '/x', makeRecentBackupsImmutableDays: 6 } }), invalid, /must be 7 at least/],
    ['a share that is none', spec('Smb', { share: { sharePath: 'C:\\x' } }), invalid, /is no share/],
    ['an export that is none', spec('Nfs', { share: { sharePath: '/x' } }), invalid, /is no share/],
    ['credentials that are not there',
      spec('Smb', { share: { sharePath: '\\\\a\\b', credentialsId: nowhere } }), refused, /no credentials record/],
    ['no gateway where one is to be chosen',
      spec('Nfs', { share: { sharePath: 'a:/b', gatewayServer: { autoSelectEnabled: false } } }), invalid, /must name a gateway/],
    ['a gateway that is not there',
      spec('Nfs', { share: { sharePath: 'a:/b', gatewayServer: { autoSelectEnabled: false, gatewayServerIds: [nowhere] } } }),
      refused, /no managed server/],
    ['a vCenter as gateway',
      spec('WasabiCloud', {
        account: {
          credentialsId: '2c000000-0000-4000-8000-000000000001',
          regionId: 'r',
          connectionSettings: { connectionType: 'SelectedGateway', gatewayServerIds: ['2b000000-0000-4000-8000-000000000004'] }
        }
      }), refused, /must be WindowsHost, LinuxHost/],
    ['no gateway for object storage',
      spec('WasabiCloud', {
        account: {
          credentialsId: '2c000000-0000-4000-8000-000000000001', regionId: 'r', connectionSettings: { connectionType: 'SelectedGateway' }
        }
      }), invalid, /must name a gateway/],
    ['cloud credentials that are not there',
      spec('AmazonS3', { account: { credentialsId: nowhere, regionType: 'Global' } }), refused, /no cloud credentials/],
    ['cloud credentials of another cloud',
      spec('AmazonS3', { account: { credentialsId: '2c000000-0000-4000-8000-000000000002', regionType: 'Global' } }),
      refused, /not of the type Amazon/],
    ['a subscription that is not there',
      spec('AzureArchive', { proxyAppliance: { subscriptionId: nowhere } }), refused, /no Azure subscription/],
    ['immutability of no days',
      spec('WasabiCloud', { bucket: { bucketName: 'b', folderName: 'f', immutability: { isEnabled: true, daysCount: 0 } } }),
      invalid, /daysCount/],
    ['a limit of nothing',
      spec('WasabiCloud', {
        bucket: { bucketName: 'b', folderName: 'f', storageConsumptionLimit: { isEnabled: true, consumptionLimitCount: 0 } }
      }), invalid, /consumptionLimitCount/],
    ['a vault that is not there',
      spec('VeeamDataCloudVault', { account: { vault: { vaultId: nowhere, isInitialized: true } } }), refused, /no vault/],
    ['a vault that is not ready', spec('VeeamDataCloudVault'), refused, /Lindwurm Vault is not initialized/],
    ['a kind that nobody knows', { ...local('X'), type: 'Floppy' }, invalid, /./],
    ['no host', { ...local('X'), hostId: undefined }, invalid, /hostId/]
  ]
  for (const [what, body, start, message] of cases) {
    const answer = await refusal(vbr.post(path, { body }))
    t.ok(answer.startsWith(start) && message.test(answer), `${what}: ${answer}`)
  }
  const sessions = await vbr.get('/api/v1/sessions?typeFilter=Infrastructure&stateFilter=Working')
  t.same(sessions.body.data, [], 'no session was started for any of them')
})

t.test('what cannot be changed of a repository is refused', async t => {
  const { vbr } = await world()
  const { body } = await vbr.get(`${path}/${winRepo}`)
  const put = (changes: object, id = winRepo) => refusal(vbr.put(`${path}/${id}`, { body: { ...body, ...changes } }))
  t.match(await put({ id: nas }), /^400 UnexpectedContent The ID/)
  t.match(await put({ hostId: backupServer }), /'hostId' cannot be changed/)
  t.match(await put({ name: 'Hardened01' }), /same name/)
  t.match(await put({}, nowhere), /^404 NotFound/)
  const share = (await vbr.get(`${path}/${nas}`)).body
  t.match(await put({ ...share, id: winRepo }), /'type' cannot be changed/)
})

t.test('a repository in use is not removed, and the answer says by whom', async t => {
  const { vbr } = await world()
  const answer = async (id: string) => await refusal(vbr.del(`${path}/${id}`))
  t.match(await answer('88788f9e-d8f5-4eb4-bc4f-9b3f5403bcec'),
    /^400 UnknownError Unable to delete Default Backup Repository because it is in use by: .*Backup Configuration Job/)
  t.match(await answer(winRepo), /in use by: .*SQL and Exchange/)
  t.match(await answer(extentA), /in use by: SOBR-Main/)
  t.match(await answer(offload), /in use by: SOBR-Main/)
  t.match(await answer(nowhere), /^404 NotFound/)
  t.equal((await vbr.get(`${path}/${winRepo}`)).status, 200)
})

t.test('access to a repository is denied until somebody allows it, in the shape of each revision', async t => {
  const { vbr, vbrAt } = await world()
  const old = vbrAt('1.1-rev0')
  const access = (id: string) => `${path}/${id}/accessPermissions`
  t.same((await vbr.get(access(nas))).body,
    { accessPolicy: 'DenyAll', accounts: [], encryptionSettings: { isEnabled: false } })
  t.same((await old.get(access(nas))).body, { accessPolicy: 'DenyAll', accounts: [], encryptBackups: false })
  t.same((await old.get(access(winRepo))).body,
    { accessPolicy: 'AllowExplicit', accounts: ['LWWORKS\\dba'], encryptBackups: false })

  const given = { accessPolicy: 'AllowExplicit', accounts: ['LWWORKS\\jane'], encryptBackups: true, passwordId: spare }
  t.match(await old.put(access(nas), { body: given }), { status: 200, body: given })
  t.same((await vbr.get(access(nas))).body, {
    accessPolicy: 'AllowExplicit',
    accounts: [{ name: 'LWWORKS\\jane', type: 'ExternalUser' }],
    encryptionSettings: {
      isEnabled: true,
      encryptionType: 'ByUserPassword',
      encryptionPasswordId: spare,
      encryptionPasswordUniqueId: '2E000000000040008000000000000002'
    }
  })
  t.match(await refusal(vbr.del(`/api/v1/encryptionPasswords/${spare}`)), /in use by: NAS01/)
  t.match(await vbr.put(access(nas), {
    body: { accessPolicy: 'AllowAll', accounts: [], encryptionSettings: { isEnabled: false } }
  }), { status: 200, body: { accessPolicy: 'AllowAll' } })
  t.equal((await vbr.del(`/api/v1/encryptionPasswords/${spare}`)).status, 204)
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1']) {
    t.equal((await vbrAt(revision).get(access(nas))).status, 404, `${revision} has no such operation`)
  }
})

t.test('access permissions that say nothing are refused', async t => {
  const { vbr, vbrAt, vbrAs } = await world()
  const access = `${path}/${nas}/accessPermissions`
  const put = (body: object) => refusal(vbrAt('1.1-rev0').put(access, { body }))
  t.match(await put({ accessPolicy: 'AllowExplicit', encryptBackups: false }), /'accounts' must name somebody/)
  t.match(await put({ accessPolicy: 'AllowExplicit', accounts: [''], encryptBackups: false }), /has no name/)
  t.match(await put({ accessPolicy: 'AllowAll', encryptBackups: true }), /encryption password is required/)
  t.match(await put({ accessPolicy: 'AllowAll', encryptBackups: true, passwordId: nowhere }), /no encryption password/)
  t.match(await put({ accessPolicy: 'Sometimes', encryptBackups: false }), /^400 UnexpectedContent/)
  const byKms = (kms: object) => refusal(vbr.put(access, {
    body: { accessPolicy: 'AllowAll', accounts: [], encryptionSettings: { isEnabled: true, encryptionType: 'ByKms', ...kms } }
  }))
  t.match(await byKms({}), /'kmsServerId' is required/)
  t.match(await byKms({ kmsServerId: nowhere }), /no KMS server/)
  t.match(await refusal(vbr.get(`${path}/${nowhere}/accessPermissions`)), /^404/)
  t.equal((await (await vbrAs('viewer')).get(access)).status, 403)
})

t.test('only administrators change repositories', async t => {
  const { vbrAs } = await world()
  const operator = await vbrAs('operator')
  t.equal((await operator.post(path, { body: local('X') })).status, 403)
  t.equal((await operator.del(`${path}/${nas}`)).status, 403)
})

t.test('backups of a repository leave the lists with it; immutable ones cannot be deleted', async t => {
  const there = await world()
  const { vbr } = there
  const spec = (type: string) => kinds.find(({ spec }) => spec.type === type)?.spec
  const locked = await created(there, spec('LinuxHardened'))
  const backupId = writePoint(simulator, there, locked, 12)
  t.match(await stateOf(vbr, locked), { usedSpaceGB: 12 })
  t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).status, 200)
  t.match(await refusal(vbr.del(`${path}/${locked}?deleteBackups=true`)), /^400 UnknownError .*immutable backups/)
  t.match(await stateOf(vbr, locked), { usedSpaceGB: 12 }, 'nothing was changed by that')

  await there.advance('P11D')
  t.equal((await vbr.del(`${path}/${locked}?deleteBackups=true`)).status, 204, 'ten days are over')
  t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).status, 404)

  const open = await created(there, local('Open'))
  const other = writePoint(simulator, there, open, 5)
  const body = (await vbr.get(`${path}/${open}`)).body
  t.match(await refusal(vbr.put(`${path}/${open}`, { body: { ...body, repository: { path: 'H:\\Elsewhere' } } })),
    /place cannot be changed/)
  t.equal((await vbr.del(`${path}/${open}`)).status, 204)
  t.equal((await vbr.get(`/api/v1/backups/${other}`)).status, 404)
})

t.test('an empty repository moves to another folder and takes the space of its volume', async t => {
  const there = await world()
  const { vbr } = there
  const [id, other] = [await created(there, local('Moving')), await created(there, local('K', { repository: { path: 'K:\\K' } }))]
  const body = (await vbr.get(`${path}/${id}`)).body
  await saved(there, vbr, vbr.put(`${path}/${id}`, { body: { ...body, repository: { path: 'K:\\Moved' } } }))
  const { capacityGB, freeGB } = await stateOf(vbr, other)
  t.match(await stateOf(vbr, id), { path: 'K:\\Moved', capacityGB, freeGB })
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

t.test('repositories are rescanned, and what was out of date is not', async t => {
  const there = await world()
  const { vbr, name, vbrAt } = there
  simulator.worlds.get(name)?.vbr.repositories.patch(nas, { isOutOfDate: true })
  t.match(await stateOf(vbr, nas), { isOutOfDate: true })
  const body = { repositoryIds: [nas, hardened] }
  const session = await saved(there, vbr, vbrAt('1.2-rev1').post(`${path}/rescan`, { body }))
  t.match(session, { sessionType: 'ConfigurationResynchronize', result: { result: 'Success' } })
  t.match(await stateOf(vbr, nas), { isOutOfDate: false })
  t.match(await refusal(vbr.post(`${path}/rescan`, { body: { repositoryIds: [] } })), /^400/)
  t.match(await refusal(vbr.post(`${path}/rescan`, { body: { repositoryIds: [nowhere] } })), /^404/)

  simulator.worlds.get(name)?.outcomes.add({ subject: nas, state: 'offline' })
  t.match((await saved(there, vbr, vbr.post(`${path}/rescan`, { body }))).result, { result: 'Warning', message: /NAS01/ })
  t.match((await saved(there, vbr, vbr.post(`${path}/rescan`, { body: { repositoryIds: [nas] } }))).result, { result: 'Failed' })
})
