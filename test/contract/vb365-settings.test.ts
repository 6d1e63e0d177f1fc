import t from 'tap'
import { jane, lindwurm } from '../estate/vb365/organizations.js'
import { auditOfJane } from '../estate/vb365/notifications.js'
import { startVb365Contract, type Sending } from './vb365-kit.js'

const { client, holdBodies, holdLists, holdIds, holdPrincipals } = await startVb365Contract(t)

const old = ['v6', 'v7']
// Three versions of many bodies take their time on a busy machine.
t.setTimeout(180_000)

const exclusions = { contacts: true, calendar: false }
const server = {
  enableNotification: true, port: 25, useSSL: false, useAuthentication: true, username: 'mailer', userPassword: 'secret',
  from: 'backup@lindwurm.example'
}
const withRecipients = { ...server, smtpServer: 'mail.lindwurm.example', to: 'it@lindwurm.example', subject: '%JobName%' }
const explorer = { ...server, server: 'mail.lindwurm.example' }
const signIn = {
  authenticationServiceKind: 'Microsoft365', clientId: '5e000000-0000-4000-8000-0000000000aa', clientSecret: 'secret',
  tenantId: 'lindwurm.onmicrosoft.com', redirectUrl: 'http://localhost/signed-in'
}
const [user] = (await client.vb365.get(`/v8/Organizations/${lindwurm}/Users?displayName=Tomas*`)).body.results

const sendings: Sending[] = [
  { operation: 'HistorySettings_Update', path: '/HistorySettings', body: { keepAllsessions: false, keeponlyLast: 20 } },
  {
    operation: 'ExclusionSettings_Update',
    path: '/ExclusionSettings',
    body: {
      deletedItems: true, drafts: true, junkEmail: false, outbox: true, syncIssues: true, litigationHold: false,
      inPlaceHold: false
    }
  },
  {
    operation: 'GlobalRetentionExclusionSettings_GlobalRetentionPolicyPut',
    path: '/GlobalRetentionExclusionSettings',
    body: exclusions
  },
  {
    operation: 'OrganizationRetentionExclusion_OrganizationRetentionPolicyPut',
    path: `/Organizations/${lindwurm}/RetentionExclusion`,
    body: exclusions
  },
  {
    operation: 'InternetProxySettings_Update',
    path: '/InternetProxySettings',
    body: {
      useInternetProxy: true, hostName: 'proxy.lindwurm.example', port: 3128, useAuthentication: true, username: 'web',
      userPassword: 'secret'
    }
  },
  {
    operation: 'Configuration_Updates_Update',
    path: '/Configuration/Updates',
    body: {
      enableCheckForUpdates: true,
      updateSettings: { sendEmailOnAvailableUpdates: true, installUpdatesAutomatically: false }
    }
  },
  { operation: 'License_Update', path: '/License/AutoUpdate', body: { isEnabled: false } },
  {
    operation: 'ManagementMode_Update',
    path: '/ManagementMode',
    body: { isManaged: true, managerId: '5e000000-0000-4000-8000-0000000000bb', companyName: 'Provider' },
    versions: old
  },
  { operation: 'AuditEmailSettings_Update', path: '/AuditEmailSettings', body: withRecipients },
  {
    operation: 'VboEmailSettings_Update',
    path: '/VboEmailSettings',
    body: {
      ...withRecipients, notifyOnSuccess: true, notifyOnWarning: true, notifyOnFailure: true,
      supressUntilLastRetry: true,
      attachDetailedReport: false
    }
  },
  ...['Vex', 'Veod', 'Vesp', 'Vet'].map(name =>
    ({ operation: `${name}EmailSettings_Update`, path: `/${name}EmailSettings`, body: explorer })),
  ...['Audit', 'Vbo', 'Vex', 'Veod', 'Vesp', 'Vet'].map(name => ({
    operation: `${name}EmailSettings_PrepareOAuthSignIn`,
    path: `/${name}EmailSettings/PrepareOAuthSignIn`,
    body: signIn
  })),
  {
    operation: 'OrganizationAudit_Post',
    path: `/Organizations/${lindwurm}/AuditItems`,
    body: [{ type: 'User', user: { id: user.id } }]
  },
  {
    operation: 'OrganizationAudit_ExecuteRemove',
    path: `/Organizations/${lindwurm}/AuditItems/remove`,
    body: { itemIds: [auditOfJane] }
  }
]

holdBodies(sendings, [
  [/OrganizationAudit_Post/, /\.(user|group)\.(?!id$)|\.id=|\.group[.=]/, 'a member is known by its id and its kind; what is said of it besides is not kept'],
  [/ManagementMode/, /managerId=/, 'who manages the server is nothing that it knows'],
  [/EmailSettings_Update/, /\.userId=/, 'who signs in to a cloud means nothing for a server of one\'s own'],
  [/SignIn/, /\.(tenantId|redirectUrl|clientSecret|clientId)=/, 'texts of any form']
])

holdLists([{ path: `/Organizations/${lindwurm}/AuditItems`, isBare: true }])

holdIds([
  { method: 'GET', path: `/Organizations/~${lindwurm}/RetentionExclusion` },
  { method: 'PUT', path: `/Organizations/~${lindwurm}/RetentionExclusion`, body: exclusions },
  { method: 'DELETE', path: `/Organizations/~${lindwurm}/RetentionExclusion` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/AuditItems` },
  { method: 'POST', path: `/Organizations/~${lindwurm}/AuditItems`, body: [{ type: 'User', user: { id: jane } }] },
  { method: 'POST', path: `/Organizations/~${lindwurm}/AuditItems/remove`, body: { itemIds: [auditOfJane] } }
])

holdPrincipals([
  'HistorySettings', 'ExclusionSettings', 'GlobalRetentionExclusionSettings', 'OrganizationRetentionExclusion',
  'InternetProxySettings', 'Configuration', 'License', 'ManagementMode', 'AuditEmailSettings', 'VboEmailSettings',
  'VexEmailSettings', 'VeodEmailSettings', 'VespEmailSettings', 'VetEmailSettings', 'OrganizationAudit', 'Events'
])
