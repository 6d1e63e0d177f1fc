import type { Members, Product } from '../../../server/product.js'

type Links = Product['links'][string]

/** A row of what lies in a repository. */
const inRepository = (segment: string, idOf: (row: Members) => unknown = ({ id }) => id): Links => row => ({
  self: `/BackupRepositories/${String(row.repositoryId)}/${segment}/${String(idOf(row))}`,
  backupRepository: `/BackupRepositories/${String(row.repositoryId)}`
})

/** Seen in the vendor's examples: `self` of rows in a repository. ASSUMED: the other relation. */
export const backupLinks: Product['links'] = {
  RESTBackupOrganizationData: inRepository('OrganizationData', ({ backedUpOrganizationId, organizationId }) =>
    backedUpOrganizationId ?? organizationId),
  RESTBackupUserData: inRepository('UserData'),
  RESTBackupGroupData: inRepository('GroupData'),
  RESTBackupMailboxData: inRepository('MailboxData'),
  RESTBackupOneDriveData: inRepository('OneDriveData'),
  RESTBackupSiteData: inRepository('SiteData'),
  RESTBackupTeamData: inRepository('TeamData')
}
