import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { nameOf } from '../../src/state/control/operations.js'
import { noId } from '../estate/ids.js'
import { azureAccount, minioAccount } from '../estate/vb365/credentials.js'
import { lindwurmTenant } from '../estate/vb365/directory-ids.js'
import { almondToAzure, dailyCopy, keyPeople, lindwurmDaily } from '../estate/vb365/jobs.js'
import { almondVale, engineers, jane, lindwurm } from '../estate/vb365/organizations.js'
import { poolNorth, rack3Proxy, rack4Proxy } from '../estate/vb365/proxies.js'
import { copyNorth, objectNorth, storageNorth } from '../estate/vb365/repositories.js'
import { type Call, named, type Sending, startVb365Contract, versions } from './vb365-kit.js'
import { rowsIn } from './vb365-paths.js'
import { isMembers, nowhere, type Members } from './vbr-bodies-kit.js'

// Bodies of what takes something arranged before: pools and maintenance, SSH, sign-ins, test messages, codes, reports.
t.setTimeout(300_000)

const mails = ['Audit', 'Vbo', 'Vex', 'Veod', 'Vesp', 'Vet']
const ssh = { account: 'root', accountPassword: 'secret', port: 22, connectionTimeout: 30_000 }
const certificate = Buffer.from('a certificate').toString('base64')
const answers = new Map<string, { code: string, state: string }>()
const known = { free: '', helper: '', applicationCode: '', checkedCode: '', excluded: '', selected: '' }

const { holdBodies, builtIn } = await startVb365Contract(t, async (call, { client, control }) => {
  let { token } = client.vb365
  const made = (method: string, path: string, body?: unknown) => madeWith(call, token, method, path, body)
  const approve = async (kind: string, id: string): Promise<Members> =>
    (await control.post(`/api/worlds/${client.name}/${kind}/${id}/approve`, { body: {} })).body

  const linux = { operatingSystem: 'Linux', sshSettings: { ...ssh, ignoreFingerprintCheck: true } }
  known.free = String((await made('POST', '/v8/Proxies', { hostName: 'free.lindwurm.example', ...linux })).id)
  known.helper = String((await made('POST', '/v8/Proxies', { hostName: 'helper.lindwurm.example', ...linux })).id)
  await client.advance('5m')
  await made('POST', `/v8/ProxyPools/${poolNorth}/proxies`, [{ proxyId: known.helper }])
  await made('POST', `/v8/Proxies/${rack4Proxy}/maintenance/enable`, { sshSettings: ssh })
  // Until the report of another month is a draft.
  await client.advance('17d')
  const { body: renewed } = await client.vb365.post('/v8/token', {
    body: { username: `administrator@${client.name}`, password: 'vbsim', disable_antiforgery_token: true }
  })
  token = renewed.access_token

  await made('DELETE', `/v8/CopyJobs/${dailyCopy}`)
  const selected = rowsIn((await call('GET', `/v8/Jobs/${keyPeople}/SelectedItems`, { token })).body)
  const excluded = rowsIn((await call('GET', `/v8/Jobs/${lindwurmDaily}/ExcludedItems`, { token })).body)
  known.selected = String(selected.at(-1)?.id)
  known.excluded = String(excluded.find(({ type }) => type === 'Group')?.id)
  known.applicationCode = String((await made('POST', `/v8/Organizations/${lindwurm}/DeviceCode`)).userCode)
  known.checkedCode = String((await made('POST', '/v8/DeviceCode', { targetRegion: 'Worldwide' })).userCode)
  await approve('device-codes', known.applicationCode)
  for (const name of mails) {
    const server = 'mail.lindwurm.example'
    const toWhom = name === 'Audit' || name === 'Vbo' ? { smtpServer: server, to: 'it@lindwurm.example' } : { server }
    await made('PUT', `/v8/${name}EmailSettings`, { enableNotification: true, port: 25, from: 'backup@lindwurm.example', ...toWhom })
    const { signInUrl } = await made('POST', `/v8/${name}EmailSettings/PrepareOAuthSignIn`, {
      authenticationServiceKind: 'Microsoft365', redirectUrl: 'https://app.example/back'
    })
    const state = new URL(String(signInUrl)).searchParams.get('state') ?? ''
    const { redirect } = await approve('sign-ins', state)
    answers.set(name, { code: new URL(String(redirect)).searchParams.get('code') ?? '', state })
  }
})

async function madeWith (call: Call, token: string, method: string, path: string, body?: unknown): Promise<Members> {
  const reply = await call(method, path, { token, ...(body === undefined ? {} : { body }) })
  if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`)
  return isMembers(reply.body) ? reply.body : {}
}

const almondInBackups = `almondvale.onmicrosoft.com:${noId}:${noId}`
const removed = { removedCount: 1, removalReason: 'A test account' }
const email = 'eve@lindwurm.example'
const old = ['v6', 'v7']

const sendings: Sending[] = [
  { operation: 'ProxyPool_Add', path: '/ProxyPools', body: { name: 'Spare', description: 'By the contract', proxyIds: [{ proxyId: known.free }] } },
  { operation: 'ProxyPool_AddProxies', path: `/ProxyPools/${poolNorth}/proxies`, body: [{ proxyId: known.free }] },
  { operation: 'ProxyPool_RemoveProxies', path: `/ProxyPools/${poolNorth}/proxies`, body: [{ proxyId: known.helper }] },
  { operation: 'Proxy_EnableMaintenanceAction', path: `/Proxies/${rack3Proxy}/maintenance/enable`, body: { sshSettings: ssh } },
  { operation: 'Proxy_DisableMaintenanceAction', path: `/Proxies/${rack4Proxy}/maintenance/disable`, body: { sshSettings: ssh } },
  { operation: 'Proxy_RemoveAction', path: `/Proxies/${known.free}/Remove`, body: { force: false, userName: 'root', userPassword: 'secret' } },
  { operation: 'Proxy_CheckSshConnectionConfig', path: '/Proxies/CheckSshConnectionConfig?host=new.lindwurm.example', body: ssh },
  {
    operation: 'AzureServiceAccounts_Add',
    path: '/AzureServiceAccounts',
    body: {
      applicationId: nowhere, applicationCertificate: certificate, azureEnvironment: 'Global',
      azureTenantId: lindwurmTenant, description: 'By the contract'
    }
  },
  {
    operation: 'AmazonS3CompatibleObjectStorage_AddFolder',
    path: `/S3CompatibleResources/buckets/m365-demo/folders?accountId=${minioAccount}&trustServerCertificate=true` +
      '&servicePoint=https://minio.lindwurm.example:9000&customRegionId=us-east-1',
    body: { name: 'contract' }
  },
  {
    operation: 'AzureObjectStorage_AddFolder',
    path: `/AzureResources/containers/m365/folders?accountId=${azureAccount}&regionType=Global`,
    body: { name: 'contract' }
  },
  {
    operation: 'ObjectStorageRepository_UpdateObjectStorageRepository', path: `/objectstoragerepositories/${storageNorth}`,
    body: { name: 'Kept', description: 'Kept' }, versions: old
  },
  {
    operation: 'Application_CreateApplication',
    path: `/Organizations/${lindwurm}/Applications`,
    body: { displayName: 'By the contract', userCode: known.applicationCode, count: 2, applicationCertificate: certificate }
  },
  { operation: 'Organization_CheckDeviceCode', path: '/DeviceCode/check', body: { userCode: known.checkedCode } },
  {
    operation: 'CopyJob_Create',
    path: '/CopyJobs',
    body: {
      backupJobId: lindwurmDaily, repositoryId: copyNorth, organizationId: lindwurm, isEnabled: true,
      schedulePolicy: { type: 'Periodically', periodicallyEvery: 'Hours2', backupCopyWindowEnabled: false }
    }
  },
  { operation: 'Job_RemoveSelectedItems', path: `/Jobs/${keyPeople}/SelectedItems`, body: [known.selected], versions: ['v8'] },
  { operation: 'Job_AddExcludedItems', path: `/Jobs/${lindwurmDaily}/ExcludedItems`, body: [{ type: 'Group', group: { id: engineers }, members: true }] },
  {
    operation: 'Job_UpdateExcludedItems',
    path: `/Jobs/${lindwurmDaily}/ExcludedItems/${encodeURIComponent(known.excluded)}`,
    body: { members: true, memberMailbox: true, memberOnedrive: false }
  },
  { operation: 'Job_StartAction', path: `/Jobs/${almondToAzure}/start`, body: { full: true } },
  {
    operation: 'LicenseStatistic_ApproveReport', path: '/licensing/statistic/reports/2/approve',
    body: { removedObjects: [{ backedUpOrganizationId: almondInBackups, ...removed }] }
  },
  {
    operation: 'LicenseReport_ApproveReport', path: '/licensing/reports/2/approve',
    body: { removedObjects: [{ organizationId: almondVale, removedUsersCount: 1, removalReason: 'A test account' }] }
  },
  { operation: 'RestoreSession_ExploreAction', path: '/Organization/Explore', body: { type: 'Vex', showDeleted: false }, as: 'tenant' },
  {
    operation: 'RestoreSession_OperatorExploreAction', path: '/Organization/OperatorExplore', as: 'operator',
    body: { type: 'Vex', repositoryId: objectNorth, reason: 'By the contract', scope: { type: 'User', user: { id: jane } } }
  },
  ...mails.map(name => ({
    operation: `${name}EmailSettings_CompleteOAuthSignIn`, path: `/${name}EmailSettings/CompleteOAuthSignIn`, body: answers.get(name)
  })),
  ...['Vex', 'Veod', 'Vesp', 'Vet'].map(name =>
    ({ operation: `${name}EmailSettings_SendTestEmail`, path: `/${name}EmailSettings/SendTestEmail`, body: { email }, versions: ['v8'] })),
  { operation: 'VexEmailSettings_SendTestAction', path: '/VexEmailSettings/SendTest', body: { email }, versions: old },
  { operation: 'VeodEmailSettings_SendTestEmailAction', path: '/VeodEmailSettings/SendTestEmail', body: { email }, versions: old },
  { operation: 'VespEmailSettings_SendTestEmailAction', path: '/VespEmailSettings/SendTestEmail', body: { email }, versions: old },
  { operation: 'VetEmailSettings_SendTest', path: '/VetEmailSettings/sendTest', body: { email }, versions: old }
]

holdBodies(sendings, [
  [/./, /\.id=|_links/, 'what was read may be sent back with the id that it has'],
  [/AzureServiceAccounts/, /\.(applicationId|azureTenantId)=/, 'any application of any tenant'],
  [/ObjectStorageRepository/, /azure|Compatible|Glacier|glacier|amazon|Appliance|sizeLimit|immutab|SpaceBytes/i, 'what is of another kind of storage means nothing'],
  [/Job_/, /\.(user|group|site|team)\.(?!id$)/, 'an object is known by its id; what a client says of it besides is not kept'],
  [/OperatorExplore/, /scope\./, 'an object is known by its id'],
  [/Job_/, /\.(site|team)[.=]/, 'objects of other kinds mean nothing in an item']
])

/** What nobody has to hold here. */
const reasons: ReadonlyArray<readonly [operation: string, reason: string]> = [
  ['token', 'the way in is tried by test/vb365/server, with all that clients send'],
  ['CopyJob_Start', 'version 6 says that it is told how, and nothing of it means anything for a copy']
]

t.test('every body outside restore sessions is spoilt by a test of the kit, or it is said why not', t => {
  const folder = new URL('.', import.meta.url)
  const files = readdirSync(folder).filter(name => /^vb365-.*\.test\.ts$/.test(name))
  // Names are written with a part that varies.
  const names = files.flatMap(file => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/operation: (['`])([^'`]+)\1/g)])
    .map(([, , name = '']) => new RegExp(`^${name.replace(/\$\{[^}]*\}/g, '\\w+')}$`))
  const left = versions.flatMap(version => builtIn(version)
    .filter(({ body, url }) => body !== undefined && !/^\/RestoreSessions\/:/i.test(url))
    .filter(operation => !names.some(name => name.test(operation.id) || name.test(nameOf(operation.source))))
    .filter(operation => !reasons.some(([name]) => named(name, operation)))
    .map(({ id }) => `${version} ${id}`))
  t.same(left, [])
  t.end()
})
