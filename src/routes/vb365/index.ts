import type { FastifyRequest } from 'fastify'
import type { Product } from '../../server/product.js'
import type { Deps, Section } from '../../server/section.js'
import { contract } from '../../schemas/vb365/contract.js'
import { timeOf } from '../../state/vb365/base/time-text.js'
import { accounts } from './accounts.js'
import { amazonArchiverAppliance } from './amazon-archiver-appliance.js'
import { amazonS3ObjectStorageBucketsAndFolders } from './amazon-s3-object-storage-buckets-and-folders.js'
import { auditEmailNotificationSettings } from './audit-email-notification-settings.js'
import { audit } from './audit.js'
import { applications } from './applications.js'
import { authorization } from './authorization.js'
import { azureBlobObjectStorageContainersAndFolders } from './azure-blob-object-storage-containers-and-folders.js'
import { azureServiceAccounts } from './azure-service-accounts.js'
import { backupAccounts } from './backup-accounts.js'
import { backupAndBackupCopyJobSessionOperations } from './backup-and-backup-copy-job-session-operations.js'
import { backupAndBackupCopyJobSessions } from './backup-and-backup-copy-job-sessions.js'
import { backupApplications } from './backup-applications.js'
import { backupCopyJobs } from './backup-copy-jobs.js'
import { backupJobs } from './backup-jobs.js'
import { backupProxyPools } from './backup-proxy-pools.js'
import { backupProxyServers } from './backup-proxy-servers.js'
import { backupRepositories } from './backup-repositories.js'
import { backupRepositoryChangeOwnerSessions } from './backup-repository-change-owner-sessions.js'
import { backupRepositorySynchronization } from './backup-repository-synchronization.js'
import { configuration } from './configuration.js'
import { dataProtectionReports } from './data-protection-reports.js'
import { dataRetrievalJobs } from './data-retrieval-jobs.js'
import { dataRetrievalSessionOperations } from './data-retrieval-session-operations.js'
import { dataRetrievalSessions } from './data-retrieval-sessions.js'
import { encryptionPasswords } from './encryption-passwords.js'
import { answers, errorBody, toAnswer } from './errors.js'
import { events } from './events.js'
import { excludedMailboxFolders } from './excluded-mailbox-folders.js'
import { globalExclusionsFromRetentionPolicy } from './global-exclusions-from-retention-policy.js'
import { health } from './health.js'
import { internetProxyServerSettings } from './internet-proxy-server-settings.js'
import { jobSessionHistorySettings } from './job-session-history-settings.js'
import { licenseReport } from './license-report.js'
import { licenseUsageReport } from './license-usage-report.js'
import { license } from './license.js'
import { licensedUsers } from './licensed-users.js'
import { managementMode } from './management-mode.js'
import { actions, links } from './links/index.js'
import { mailboxFoldersRestore } from './mailbox-folders-restore.js'
import { mailboxItemsRestore } from './mailbox-items-restore.js'
import { mailboxesRestore } from './mailboxes-restore.js'
import { onedrivesRestore } from './onedrives-restore.js'
import { onedriveDocumentsRestore } from './onedrive-documents-restore.js'
import { onedriveFoldersRestore } from './onedrive-folders-restore.js'
import { sharepointSitesRestore } from './sharepoint-sites-restore.js'
import { sharepointLibrariesRestore } from './sharepoint-libraries-restore.js'
import { sharepointListsRestore } from './sharepoint-lists-restore.js'
import { sharepointDocumentsRestore } from './sharepoint-documents-restore.js'
import { sharepointItemsRestore } from './sharepoint-items-restore.js'
import { sharepointFoldersRestore } from './sharepoint-folders-restore.js'
import { sharepointAttachmentsRestore } from './sharepoint-attachments-restore.js'
import { objectStorageRepository } from './object-storage-repository.js'
import { oneDrivesOfOrganizationUser } from './onedrives-of-organization-user.js'
import { organizationDataRestore } from './organization-data-restore.js'
import { organizationExclusionsFromRetentionPolicy } from './organization-exclusions-from-retention-policy.js'
import { organizationGroupMembers } from './organization-group-members.js'
import { organizationGroups } from './organization-groups.js'
import { organizationLicensing } from './organization-licensing.js'
import { organizationSites } from './organization-sites.js'
import { organizationTeams } from './organization-teams.js'
import { organizationUsers } from './organization-users.js'
import { organizations } from './organizations.js'
import { processedObjects } from './processed-objects.js'
import { restoreOperatorRoles } from './restore-operator-roles.js'
import { restorePoints } from './restore-points.js'
import { restoreSessionEvents } from './restore-session-events.js'
import { restoreSessions } from './restore-sessions.js'
import { accepted, queryWords } from './revisions/accepted.js'
import { respelled, shapes } from './revisions/index.js'
import { organizationDataBackups } from './organization-data-backups.js'
import { userDataBackups } from './user-data-backups.js'
import { groupDataBackups } from './group-data-backups.js'
import { mailboxDataBackups } from './mailbox-data-backups.js'
import { onedriveDataBackups } from './onedrive-data-backups.js'
import { sharepointDataBackups } from './sharepoint-data-backups.js'
import { teamDataBackups } from './team-data-backups.js'
import { protectedData } from './protected-data.js'
import { envelope } from './pages.js'
import { allows } from './principals.js'
import { restorePortalSettings } from './restore-portal-settings.js'
import { s3CompatibleObjectStorageBucketsAndFolders } from './s3-compatible-object-storage-buckets-and-folders.js'
import { veeamBackupForMicrosoft365EmailNotificationSettings } from './veeam-backup-for-microsoft-365-email-notification-settings.js'
import { veeamExplorerForMicrosoftExchangeEmailSettings } from './veeam-explorer-for-microsoft-exchange-email-settings.js'
import { veeamExplorerForMicrosoftOneDriveForBusinessEmailSettings } from './veeam-explorer-for-microsoft-onedrive-for-business-email-settings.js'
import { veeamExplorerForMicrosoftSharePointEmailSettings } from './veeam-explorer-for-microsoft-sharepoint-email-settings.js'
import { veeamExplorerForMicrosoftTeamsEmailSettings } from './veeam-explorer-for-microsoft-teams-email-settings.js'
import { synchronizationOfOrganizationObjects } from './synchronization-of-organization-objects.js'
import { teamsChannelsRestore } from './teams-channels-restore.js'
import { teamsFilesRestore } from './teams-files-restore.js'
import { teamsPostsRestore } from './teams-posts-restore.js'
import { teamsRestore } from './teams-restore.js'
import { teamsTabsRestore } from './teams-tabs-restore.js'
import { toWrittenTime } from './times.js'
import { usersLoggedInToRestorePortal } from './users-logged-in-to-restore-portal.js'
import { versionAndInstallationId } from './version-and-installation-id.js'

/** The sections of the documentation that are built, in its order. */
export const sections = (deps: Deps): Section[] => [
  authorization(deps),
  accounts,
  amazonArchiverAppliance,
  amazonS3ObjectStorageBucketsAndFolders,
  applications,
  audit,
  auditEmailNotificationSettings,
  azureBlobObjectStorageContainersAndFolders,
  azureServiceAccounts,
  backupAccounts,
  backupAndBackupCopyJobSessionOperations,
  backupAndBackupCopyJobSessions,
  backupApplications,
  backupCopyJobs,
  backupJobs,
  backupProxyPools,
  backupProxyServers,
  backupRepositories,
  backupRepositoryChangeOwnerSessions,
  backupRepositorySynchronization,
  configuration,
  dataProtectionReports,
  dataRetrievalJobs,
  dataRetrievalSessionOperations,
  dataRetrievalSessions,
  encryptionPasswords,
  events,
  excludedMailboxFolders,
  globalExclusionsFromRetentionPolicy,
  groupDataBackups,
  health,
  internetProxyServerSettings,
  jobSessionHistorySettings,
  license,
  licensedUsers,
  licenseReport,
  licenseUsageReport,
  mailboxDataBackups,
  mailboxesRestore,
  mailboxFoldersRestore,
  mailboxItemsRestore,
  managementMode,
  objectStorageRepository,
  onedriveDataBackups,
  onedriveDocumentsRestore,
  onedriveFoldersRestore,
  oneDrivesOfOrganizationUser,
  onedrivesRestore,
  organizationDataBackups,
  organizationDataRestore,
  organizationExclusionsFromRetentionPolicy,
  organizationGroupMembers,
  organizationGroups,
  organizationLicensing,
  organizations,
  organizationSites,
  organizationTeams,
  organizationUsers,
  processedObjects,
  protectedData,
  restoreOperatorRoles,
  restorePoints,
  restorePortalSettings,
  restoreSessionEvents,
  restoreSessions,
  s3CompatibleObjectStorageBucketsAndFolders,
  sharepointAttachmentsRestore,
  sharepointDataBackups,
  sharepointDocumentsRestore,
  sharepointFoldersRestore,
  sharepointItemsRestore,
  sharepointLibrariesRestore,
  sharepointListsRestore,
  sharepointSitesRestore,
  synchronizationOfOrganizationObjects,
  teamDataBackups,
  teamsChannelsRestore,
  teamsFilesRestore,
  teamsPostsRestore,
  teamsRestore,
  teamsTabsRestore,
  userDataBackups,
  veeamBackupForMicrosoft365EmailNotificationSettings,
  veeamExplorerForMicrosoftExchangeEmailSettings,
  veeamExplorerForMicrosoftOneDriveForBusinessEmailSettings,
  veeamExplorerForMicrosoftSharePointEmailSettings,
  veeamExplorerForMicrosoftTeamsEmailSettings,
  usersLoggedInToRestorePortal,
  versionAndInstallationId
]

/** VB365: the version is the first step of the path; older ones than the newest served stay served. */
export function vb365Product ({ newest }: { newest: string }): Product {
  const served = contract.revisions.slice(0, contract.revisions.indexOf(newest) + 1)
  return {
    name: 'vb365',
    contract,
    served,
    order: contract.revisions,
    named: new Map(served.map(version => [version, version])),
    securityScheme: () => ({ type: 'http', scheme: 'bearer' }),
    described: {},
    aliases: [],
    later: {},
    prefix: '/:version',
    revisionOf (request, url) {
      const version = versionIn(request, url)
      return served.includes(version) ? { revision: version } : { refused: answers.unknownPath() }
    },
    refuse: toAnswer,
    answers,
    errorBody,
    // A browser that follows a link has no token: the link brings a code that is good once (documented).
    codeIn: ({ query, headers }, { url }) => headers.authorization === undefined && /\/operatorExport\//i.test(url)
      ? codeOf(query)
      : undefined,
    allows,
    nulls: {},
    readsNullTexts: true,
    sendsNulls: () => false,
    accepted,
    queryWords,
    shapes,
    respelled,
    links,
    actions,
    time: toWrittenTime,
    localTime: timeOf,
    envelope,
    mostRows: 10_000,
    rows: 'results'
  }
}

function codeOf (query: unknown): string | undefined {
  const given = Object.entries(query ?? {}).find(([name]) => name.toLowerCase() === 'authcode')?.[1] as unknown
  return typeof given === 'string' ? given : undefined
}

/** The first step of the path, read by the router where a route matched. */
function versionIn (request: FastifyRequest, url: string): string {
  // Every route of VB365 begins with it; what no route could take has no parameters at all.
  const { version } = (request.params ?? {}) as { version?: string }
  return (version ?? url.replace(/^\/+/, '').split(/[/?]/)[0] ?? '').toLowerCase()
}
