import * as op from '../../schemas/vb365/organization-data-backups.js'
import type { Section } from '../../server/section.js'

/** Organization Data Backups: whose backups lie in a repository. */
export const organizationDataBackups: Section = ({ get }) => {
  get('/BackupRepositories/:repositoryId/OrganizationData', op.backupOrganizationDataGetOrganizationData, ({ params, query, vb365 }) =>
    vb365.repositoryData.organizations.page(params.repositoryId, query))

  get('/BackupRepositories/:repositoryId/OrganizationData/:organizationId', op.backupOrganizationDataGetSingleOrganizationData, ({ params, vb365 }) =>
    vb365.repositoryData.organizations.get(params.repositoryId, params.organizationId))
}
