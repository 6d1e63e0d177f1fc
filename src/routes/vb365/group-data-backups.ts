import * as op from '../../schemas/vb365/group-data-backups.js'
import type { Section } from '../../server/section.js'

/** Group Data Backups: the groups in a repository. */
export const groupDataBackups: Section = ({ get }) => {
  get('/BackupRepositories/:repositoryId/GroupData', op.backupGroupDataGetGroupsData, ({ params, query, vb365 }) =>
    vb365.repositoryData.groups.page(params.repositoryId, {}, query))

  get('/BackupRepositories/:repositoryId/GroupData/:groupId', op.backupGroupDataGetSingleGroupData, ({ params, vb365 }) =>
    vb365.repositoryData.groups.get(params.repositoryId, params.groupId))
}
