import t from 'tap'
import { almondVale, lindwurm } from '../estate/vb365/organizations.js'
import { startVb365Contract } from './vb365-kit.js'
import { backupApplicationOne, backupApplicationTwo } from '../estate/vb365/directory-ids.js'

const { holdBodies, holdIds, holdLists, holdPrincipals } = await startVb365Contract(t)

const login = {
  useApplicationOnlyAuth: true,
  officeOrganizationName: 'seehof.onmicrosoft.com',
  sharePointSaveAllWebParts: false,
  applicationId: '77777777-0000-4000-8000-000000000001',
  applicationCertificate: 'c2VjcmV0',
  applicationCertificatePassword: 'secret'
}
const local = { serverName: 'mail.seehof.example', username: 'SEEHOF\\svc', password: 'secret', useSSL: true, skipCAverification: true }
const online = { type: 'Office365', region: 'Worldwide', exchangeOnlineSettings: login, sharePointOnlineSettings: login }
const helper = {
  application: { applicationId: backupApplicationOne, displayName: 'Lindwurm Backup', tags: ['a'] },
  applicationCertificate: 'c2VjcmV0',
  applicationCertificatePassword: 'secret'
}
const helperPath = `/Organizations/${lindwurm}/BackupApplications`

holdBodies([
  { operation: 'Organization_Add', path: '/Organizations', body: online },
  {
    operation: 'Organization_Add',
    path: '/Organizations',
    body: { ...online, type: 'Hybrid', exchangeSettings: local, sharepointSettings: { ...local, serverPort: 5986 } }
  },
  { operation: 'Organization_Update', path: `/Organizations/${lindwurm}`, body: { name: 'Lindwurm', description: 'Works' } },
  { operation: 'Organization_SetVersionBackupOptionsByID', path: `/Organizations/${lindwurm}/versionBackupOptions`, body: { sharePointBackupMode: 'Latest' } },
  { operation: 'Organization_OrganizationDeviceCode', path: '/DeviceCode', body: { targetRegion: 'China' } },
  {
    operation: 'OrganizationBackupAccounts_SetAccountPool',
    path: `/Organizations/${almondVale}/BackupAccounts`,
    body: [{ groupMember: { login: 'nora.finch@almondvale.onmicrosoft.com', type: 'User', isCloud: true }, password: 'secret' }]
  },
  { operation: 'OrganizationBackupApplications_ReplaceBackupApplications', path: helperPath, body: [helper] },
  { operation: 'OrganizationBackupApplications_AppendBackupApplications', path: helperPath, body: [helper] },
  { operation: 'OrganizationBackupApplications_DeleteBackupApplications', path: helperPath, body: [backupApplicationTwo] }
], [
  [/^Organization_(Add|Update)$/, /^\.(id|msid|isBackedup|firstBackuptime|lastBackuptime|backedUpOrganizationId|_links|_actions)/, 'what the product itself writes is ignored'],
  [/^Organization_(Add|Update)$/, /Settings\.applicationId=/, 'an application of another tenant is not looked up here'],
  [/^Organization_(Add|Update)$/, /^\.sharepointSettings\.serverPort=/, 'a part that is switched off is not looked at'],
  [/^OrganizationBackupAccounts/, /\[\]=|groupMember\.groupId/, 'an empty pool, and whose group it is']
])

holdLists([
  { path: '/Organizations', isBare: true },
  {
    path: `/Organizations/${lindwurm}/Applications`,
    filters: [
      { query: 'displayName=lindwurm*', finds: row => /^Lindwurm/.test(String(row.displayName)) },
      { query: 'tag=HideApp', finds: row => row.displayName === 'Time Clock' }
    ]
  },
  { path: `/Organizations/${lindwurm}/BackupApplications` },
  { path: `/Organizations/${lindwurm}/usedRepositories` }
])

holdIds(['', '/Applications', '/BackupApplications', '/BackupAccounts', '/usedRepositories']
  .map(rest => ({ method: 'GET', path: `/Organizations/~${lindwurm}${rest}` }))
  .concat([{ method: 'DELETE', path: `/Organizations/~${lindwurm}` }, { method: 'POST', path: `/Organizations/~${lindwurm}/DeviceCode` }]))

holdPrincipals(['Organization', 'Application', 'OrganizationBackupAccounts', 'OrganizationBackupApplications'], {
  tenant: ['Organization_GetCurrentOrganization']
})
