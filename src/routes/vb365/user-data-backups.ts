import * as op from '../../schemas/vb365/user-data-backups.js'
import type { Section } from '../../server/section.js'

/** User Data Backups: the users in a repository. */
export const userDataBackups: Section = ({ get }) => {
  get('/BackupRepositories/:repositoryId/UserData', op.backupUserDataGetUsersData, ({ params, query, vb365 }) =>
    vb365.repositoryData.users.page(params.repositoryId, {}, query))

  get('/BackupRepositories/:repositoryId/UserData/:userId', op.backupUserDataGetUserData, ({ params, vb365 }) =>
    vb365.repositoryData.users.get(params.repositoryId, params.userId))
}
