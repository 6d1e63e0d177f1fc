import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { kinds, type Kind } from './kinds.js'
import { local, nowhere, refusal, repositoriesPath as path } from './stories.js'
import { amazonKey, azureBlobAccount } from '../../estate/vbr/cloud.js'
import { backupServer, linuxHost, vCenterServer } from '../../estate/vbr/infrastructure.js'
import { nas, winRepo } from '../../estate/vbr/repositories.js'

const { world } = await startTest(t)

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
    ['no folder on Windows', local('X', { repository: { path: 'backups' } }), invalid, /is not a folder/],
    ['no folder on Linux', spec('LinuxLocal', { repository: { path: 'C:\\x' } }), invalid, /is not a folder/],
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
      spec('LinuxHardened', { repository: { path: '/x', makeRecentBackupsImmutableDays: 6 } }), invalid, /must be at least 7/],
    ['a text that is not a share', spec('Smb', { share: { sharePath: 'C:\\x' } }), invalid, /is not a share/],
    ['a text that is not an export', spec('Nfs', { share: { sharePath: '/x' } }), invalid, /is not a share/],
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
          credentialsId: amazonKey,
          regionId: 'r',
          connectionSettings: { connectionType: 'SelectedGateway', gatewayServerIds: [vCenterServer] }
        }
      }), refused, /must be WindowsHost, LinuxHost/],
    ['no gateway for object storage',
      spec('WasabiCloud', {
        account: {
          credentialsId: amazonKey, regionId: 'r', connectionSettings: { connectionType: 'SelectedGateway' }
        }
      }), invalid, /must name a gateway/],
    ['cloud credentials that are not there',
      spec('AmazonS3', { account: { credentialsId: nowhere, regionType: 'Global' } }), refused, /no cloud credentials/],
    ['cloud credentials of another cloud',
      spec('AmazonS3', { account: { credentialsId: azureBlobAccount, regionType: 'Global' } }),
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
    ['a share that another has, named in other letters', spec('Smb', { name: 'X', share: { sharePath: '\\\\NAS01.lindwurm.example\\VEEAM\\' } }),
      refused, /used by NAS01/],
    ['a folder in that of another repository',
      { ...local('X'), hostId: backupServer, repository: { path: 'C:\\Backup\\Inner' } }, refused, /lie in one another/],
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

t.test('only administrators change repositories', async t => {
  const { vbrAs } = await world()
  const operator = await vbrAs('operator')
  t.equal((await operator.post(path, { body: local('X') })).status, 403)
  t.equal((await operator.del(`${path}/${nas}`)).status, 403)
})
