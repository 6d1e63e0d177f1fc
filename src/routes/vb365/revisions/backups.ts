import type { Shape } from '../../../server/product.js'

const models = [
  'RESTBackupOrganizationData', 'RESTBackupUserData', 'RESTBackupGroupData', 'RESTBackupMailboxData',
  'RESTBackupOneDriveData',
  'RESTBackupSiteData', 'RESTBackupTeamData'
]

/** Version 6 calls the id by which backups know an organization the organization's id: a text, not a GUID. */
export const backupShapes: readonly Shape[] = models.map(model => ({
  model,
  since: 'v7',
  lift: ({ organizationId, ...row }) =>
    organizationId === undefined ? row : { ...row, backedUpOrganizationId: organizationId },
  project: ({ backedUpOrganizationId, ...row }) => ({ ...row, organizationId: backedUpOrganizationId })
}))
