import t from 'tap'
import { dailyCopy, lindwurmDaily } from '../estate/vb365/jobs.js'
import { almondVale, lindwurm } from '../estate/vb365/organizations.js'
import { archiveNorth, defaultRepository, diskAlmond, glacierDeep, objectNorth } from '../estate/vb365/repositories.js'
import { mailOfMarketing } from '../estate/vb365/retrievals.js'
import { licenseFile } from '../estate/licenses.js'
import { startVb365Contract, type Sending } from './vb365-kit.js'
import type { Members } from './vbr-bodies-kit.js'

const { client: { vb365 }, holdBodies, holdLists, holdIds, holdPrincipals } = await startVb365Contract(t)

// Three versions of many bodies take their time on a busy machine.
t.setTimeout(180_000)

const rows = async (path: string): Promise<Array<Record<string, string>>> => (await vb365.get(path)).body.results
const [mailbox] = await rows(`/v8/BackupRepositories/${archiveNorth}/MailboxData`)
const retrieval = (await rows('/v8/DataRetrievals')).find(({ name }) => name === mailOfMarketing)
const [retrieving] = await rows(`/v8/DataRetrievalSessions?dataRetrievalId=${retrieval?.id}`)
const [session] = await rows(`/v8/JobSessions?jobId=${lindwurmDaily}`)
const [line] = await rows(`/v8/JobSessions/${session?.id}/LogItems`)
const [retrievalLine] = await rows(`/v8/DataRetrievalSessions/${retrieving?.id}/LogItems`)
const [point] = await rows(`/v8/RestorePoints?jobId=${lindwurmDaily}`)
const [licensed] = await rows('/v8/LicensedUsers')
const [protectedUser] = await rows('/v8/ProtectedUsers')
const [userRow] = await rows(`/v8/BackupRepositories/${objectNorth}/UserData`)
const { body: { reportParameters: { reportID } } } = await vb365.get('/v8/licensing/statistic/reports/latest')

const sendings: Sending[] = [
  {
    operation: 'DataRetrieval_Create',
    path: '/DataRetrievals',
    body: {
      name: 'Contract', description: 'By the contract', organizationId: mailbox?.backedUpOrganizationId, repositoryId: archiveNorth,
      pointInTime: '2025-01-14T00:00:00Z', showDeleted: true, showAllVersions: true, availabilityPeriodDays: 2,
      enableExpirationNotification: false, expirationHoursThreshold: 4, mailboxes: [{ id: mailbox?.id }],
      azureArchiveRetrievalPolicy: 'HighPriority'
    }
  },
  {
    operation: 'DataRetrieval_Update',
    path: `/DataRetrievals/${retrieval?.id}`,
    body: {
      name: 'Other', description: 'Changed', availabilityPeriodDays: 3, enableExpirationNotification: false, expirationHoursThreshold: 4
    }
  },
  ...['LicenseOverview', 'StorageConsumption'].map(name => ({
    operation: `Reports_Generate${name}Action`,
    path: `/Reports/Generate${name}`,
    body: { startTime: '2025-01-01T00:00:00Z', endTime: '2025-01-14T00:00:00Z', format: 'CSV', timezone: 'UTC' }
  })),
  ...['MailboxProtection', 'UserProtection'].map(name => ({
    operation: `Reports_Generate${name}Action`,
    path: `/Reports/Generate${name}`,
    body: { organizationId: lindwurm, format: 'CSV', timezone: 'Europe/Rome' }
  })),
  ...['OneDriveProtection', 'TeamsProtection', 'SharepointProtection'].map(name => ({
    operation: `Reports_Generate${name}Action`, path: `/Reports/Generate${name}`, body: { organizationId: lindwurm, timezone: 'UTC' }
  })),
  { operation: 'License_InstallAction', path: '/License/Install', body: { licenseFile: licenseFile({ type: 'NFR', totalNumber: 20 }) } },
  { operation: 'Job_ExploreAction', path: `/Jobs/${lindwurmDaily}/explore`, body: { type: 'Vex', showDeleted: true, showAllVersions: true } },
  {
    operation: 'Organization_Explore',
    path: `/Organizations/${lindwurm}/explore`,
    body: { type: 'Vesp', dateTime: '2025-01-14T00:00:00Z', repositoryId: objectNorth, showDeleted: false, showAllVersions: false }
  }
]

holdBodies(sendings, [
  [/DataRetrieval_Create/, /\.mailboxes\[\]\.(?!id$)/, 'a row of what lies in a repository is known by its id'],
  [/DataRetrieval_Create/, /\.(oneDrives|sites|teams)/, 'one kind alone can be retrieved, whatever else is empty'],
  [/Install/, /licenseFile=/, 'a text of any form is refused as it is read']
])

const same = (member: string, value: string) => (row: Members): boolean => row[member] === value
const data = ['UserData', 'GroupData', 'MailboxData', 'OneDriveData', 'SiteData', 'TeamData']
holdLists([
  {
    path: '/RestorePoints',
    versions: ['v7', 'v8'],
    filters: [
      { query: `organizationId=${almondVale}`, finds: same('organizationId', almondVale) },
      { query: `repositoryId=${objectNorth}`, finds: same('repositoryId', objectNorth) },
      { query: `jobId=${dailyCopy}`, finds: same('jobId', dailyCopy) },
      { query: 'isCopy=true', finds: ({ isCopy }) => isCopy === true },
      { query: 'isLongTermCopy=true', finds: ({ isLongTermCopy }) => isLongTermCopy === true },
      { query: 'isRetrieved=true', finds: ({ isRetrieved }) => isRetrieved === true }
    ]
  },
  {
    path: '/JobSessions',
    filters: [
      { query: `jobId=${lindwurmDaily}`, finds: same('jobId', lindwurmDaily), versions: ['v8'] },
      { query: 'jobType=Copy', finds: ({ jobType }) => jobType === 'Copy', versions: ['v8'] },
      { query: 'status=Failed', finds: same('status', 'Failed'), versions: ['v8'] }
    ]
  },
  { path: `/JobSessions/${session?.id}/LogItems` },
  { path: `/JobSessions/${session?.id}/ProcessedObjects`, versions: ['v7', 'v8'] },
  { path: '/DataRetrievalSessions', filters: [{ query: `dataRetrievalId=${retrieval?.id}`, finds: same('retrievalId', String(retrieval?.id)) }] },
  { path: `/DataRetrievalSessions/${retrieving?.id}/LogItems` },
  {
    path: '/DataRetrievals',
    versions: ['v8'],
    filters: [
      { query: `repositoryId=${glacierDeep}`, finds: same('repositoryId', glacierDeep) },
      { query: 'dataState=Retrieving', finds: same('dataState', 'Retrieving') }
    ]
  },
  { path: '/DataRetrievals', isBare: true, versions: ['v6', 'v7'] },
  { path: `/DataRetrievals/${retrieval?.id}/mailboxes`, versions: ['v8'] },
  {
    path: '/LicensedUsers',
    filters: [
      { query: `organizationId=${almondVale}`, finds: same('organizationId', almondVale), versions: ['v8'] },
      { query: 'name=jane*', finds: ({ name }) => String(name).toLowerCase().startsWith('jane'), versions: ['v8'] }
    ]
  },
  ...['ProtectedUsers', 'ProtectedGroups', 'ProtectedSites', 'ProtectedTeams'].map(name => ({ path: `/${name}`, versions: ['v8'] })),
  ...data.map(name => ({ path: `/BackupRepositories/${objectNorth}/${name}`, versions: ['v8'] })),
  { path: '/RestoreSessions', versions: ['v8'] }
])

holdIds([
  { method: 'GET', path: `/RestorePoints/~${point?.id}`, versions: ['v7', 'v8'] },
  { method: 'GET', path: `/JobSessions/~${session?.id}` },
  { method: 'GET', path: `/JobSessions/~${session?.id}/LogItems/~${line?.id}` },
  { method: 'GET', path: `/DataRetrievals/~${retrieval?.id}` },
  { method: 'PUT', path: `/DataRetrievals/~${retrieval?.id}`, body: {} },
  { method: 'DELETE', path: `/DataRetrievals/~${retrieval?.id}`, versions: ['v6', 'v7'] },
  { method: 'POST', path: `/DataRetrievals/~${retrieval?.id}/explore` },
  ...['mailboxes', 'teams', 'webs', 'onedrives'].map(name => ({ method: 'GET', path: `/DataRetrievals/~${retrieval?.id}/${name}` })),
  { method: 'GET', path: `/DataRetrievalSessions/~${retrieving?.id}` },
  { method: 'GET', path: `/DataRetrievalSessions/~${retrieving?.id}/LogItems/~${retrievalLine?.id}` },
  { method: 'DELETE', path: `/LicensedUsers/~${licensed?.id}` },
  { method: 'GET', path: `/ProtectedUsers/~${protectedUser?.id}`, versions: ['v8'] },
  { method: 'GET', path: `/BackupRepositories/~${objectNorth}/UserData/~${userRow?.id}` },
  ...data.map(name => ({ method: 'GET', path: `/BackupRepositories/~${defaultRepository}/${name}` })),
  { method: 'POST', path: `/Jobs/~${lindwurmDaily}/explore`, body: { type: 'Vex' } },
  { method: 'POST', path: `/Organizations/~${lindwurm}/explore`, body: { type: 'Vex' } },
  { method: 'POST', path: `/BackupRepositories/~${diskAlmond}/explore?organizationId=${almondVale}`, body: { type: 'Vex' } },
  { method: 'POST', path: '/licensing/statistic/reports/~' + String(reportID) + '/approve', body: {}, versions: ['v7', 'v8'] }
])

holdPrincipals([
  'DataRetrieval', 'DataRetrievalSession', 'DataRetrievalSessionLog', 'Reports', 'RestorePoint', 'JobSession', 'JobSessionLog',
  'LicensedUser', 'LicenseStatistic', 'ProtectedData', 'BackupUserData', 'BackupGroupData', 'BackupMailboxData',
  'BackupOneDriveData', 'BackupSiteData', 'BackupTeamData', 'BackupOrganizationData'
])
