import t from 'tap'
import { amazonAccount, archiverAccount, trialServiceAccount } from '../estate/vb365/credentials.js'
import { almondToAzure, dailyCopy, keyPeople, lindwurmDaily } from '../estate/vb365/jobs.js'
import { allStaff, almondVale, jane, lindwurm } from '../estate/vb365/organizations.js'
import { copyNorth, objectNorth, spareDisk } from '../estate/vb365/repositories.js'
import { startVb365Contract, type Sending } from './vb365-kit.js'

const { client, holdBodies, holdLists, holdIds, holdPrincipals } = await startVb365Contract(t)

const old = ['v6', 'v7']
// Three versions of many bodies take their time on a busy machine.
t.setTimeout(120_000)

const [user] = (await client.vb365.get(`/v8/Jobs/${keyPeople}/SelectedItems`)).body.results
const days = Array.from({ length: 168 }, (_, hour) => hour % 2 === 0)
const schedulePolicy = {
  type: 'Periodically',
  scheduleEnabled: true,
  periodicallyEvery: 'Hours2',
  periodicallyOffsetMinutes: 5,
  periodicallyWindowSettings: { backupWindow: days, minuteOffset: 60 },
  backupWindowEnabled: true,
  backupWindowSettings: { backupWindow: days, minuteOffset: 60 },
  retryEnabled: true,
  retryNumber: 3,
  retryWaitInterval: 10
}
const items = [
  { type: 'User', user: { id: jane }, mailbox: true, oneDrive: true, archiveMailbox: true, personalSite: true },
  { type: 'Group', group: { id: allStaff }, members: true, memberMailbox: true, mailbox: true, groupSite: false }
]
const job = {
  name: 'Contract', description: 'By the contract', backupType: 'SelectedItems', repositoryId: spareDisk, isEnabled: true, runNow: false,
  schedulePolicy, selectedItems: items, excludedItems: [{ type: 'OneDriveFolders', folders: ['Music'] }]
}
const copyPolicy = {
  type: 'DailyAtTime', dailyType: 'Workdays', dailyTime: '21:00:00', backupCopyWindowEnabled: true,
  backupCopyWindowSettings: { backupWindow: days, minuteOffset: 0 }
}

const sendings: Sending[] = [
  { operation: 'Job_Add', path: '/Jobs', body: { ...job, organizationId: lindwurm }, versions: ['v8'] },
  { operation: 'Job_Add', path: `/Organizations/${lindwurm}/Jobs`, body: job, versions: old },
  { operation: 'Job_Update', path: `/Jobs/${keyPeople}`, body: job },
  { operation: 'Job_AddSelectedItems', path: `/Jobs/${keyPeople}/SelectedItems`, body: items },
  { operation: 'Job_UpdateSelectedItems', path: `/Jobs/${keyPeople}/SelectedItems/${user.id}`, body: { type: 'User', mailbox: true, oneDrive: false } },
  {
    operation: 'CopyJob_Update',
    path: `/CopyJobs/${dailyCopy}`,
    body: { backupJobId: lindwurmDaily, repositoryId: copyNorth, schedulePolicy: copyPolicy, isEnabled: false }
  },
  { operation: 'AzureServiceAccounts_Update', path: `/AzureServiceAccounts/${trialServiceAccount}`, body: { description: 'Kept' } },
  { operation: 'AzureServiceAccounts_GetDeviceCode', path: '/AzureServiceAccounts/DeviceCode', body: { azureEnvironment: 'Global' } }
]

holdBodies(sendings, [
  [/Job/, /\.id=|_links/, 'a job that was read may be sent back with what the product writes itself'],
  [/Job_/, /\.(user|group|site|team)\.(?!id$)/, 'an object is known by its id; what a client says of it besides is not kept'],
  [/Job_/, /\.(site|team)[.=]/, 'objects of other kinds mean nothing in an item'],
  [/AzureServiceAccounts/, /azureTenantId/, 'whoever signs in says which tenant it is'],
  [/Job_/, /periodicallyWindowSettings|folders/, 'what is switched off, or of another kind of item, means nothing']
])

holdLists([
  {
    path: '/Jobs',
    filters: [
      { query: `organizationId=${almondVale}`, finds: ({ organizationId }) => organizationId === almondVale, versions: ['v8'] },
      { query: `repositoryId=${objectNorth}`, finds: ({ repositoryId }) => repositoryId === objectNorth, versions: ['v8'] }
    ],
    versions: ['v8']
  },
  { path: '/Jobs', isBare: true, versions: old },
  { path: `/Jobs/${keyPeople}/SelectedItems`, versions: ['v8'] },
  { path: `/Jobs/${keyPeople}/SelectedItems`, isBare: true, versions: old },
  { path: '/CopyJobs', versions: ['v8'] },
  {
    path: '/AzureServiceAccounts',
    isBare: true,
    filters: [{ query: 'displayName=*archiver', finds: ({ displayName }) => displayName === 'vb365-archiver' }]
  },
  { path: '/EC2Resources/VirtualPrivateCloud', query: `accountId=${amazonAccount}&regionId=eu-central-1`, isBare: true }
])

holdIds([
  { method: 'GET', path: `/Jobs/~${keyPeople}` },
  { method: 'PUT', path: `/Jobs/~${keyPeople}`, body: {} },
  { method: 'DELETE', path: `/Jobs/~${almondToAzure}` },
  { method: 'GET', path: `/Jobs/~${keyPeople}/SelectedItems/~${user.id}` },
  { method: 'PUT', path: `/Jobs/~${keyPeople}/SelectedItems/~${user.id}`, body: { type: 'User' } },
  { method: 'POST', path: `/Jobs/~${keyPeople}/SelectedItems`, body: items },
  { method: 'POST', path: `/Jobs/~${keyPeople}/ExcludedItems`, body: [] },
  { method: 'DELETE', path: `/Jobs/~${keyPeople}/ExcludedItems?ids=x` },
  { method: 'PUT', path: `/Jobs/~${keyPeople}/ExcludedItems/~x`, body: {} },
  { method: 'GET', path: `/Jobs/~${lindwurmDaily}/CopyJob` },
  { method: 'PUT', path: `/CopyJobs/~${dailyCopy}`, body: {} },
  { method: 'DELETE', path: `/CopyJobs/~${dailyCopy}` },
  { method: 'POST', path: `/Organizations/~${lindwurm}/Jobs`, body: job, versions: old },
  { method: 'PUT', path: `/AzureServiceAccounts/~${archiverAccount}`, body: {} },
  { method: 'DELETE', path: `/AzureServiceAccounts/~${archiverAccount}` },
  { method: 'GET', path: `/AzureServiceAccounts/~${archiverAccount}/Subscriptions` }
])

holdPrincipals(['Job', 'CopyJob', 'AzureServiceAccounts', 'EC2Resources'])
