import * as op from '../../schemas/vb365/sharepoint-data-backups.js'
import type { Section } from '../../server/section.js'

/** SharePoint Data Backups: the sites in a repository. */
export const sharepointDataBackups: Section = ({ get }) => {
  get('/BackupRepositories/:repositoryId/SiteData', op.backupSiteDataGetSitesData, ({ params, query, vb365 }) =>
    vb365.repositoryData.sites.page(params.repositoryId, {}, query))

  get('/BackupRepositories/:repositoryId/SiteData/:siteId', op.backupSiteDataGetSiteData, ({ params, vb365 }) =>
    vb365.repositoryData.sites.get(params.repositoryId, params.siteId))
}
