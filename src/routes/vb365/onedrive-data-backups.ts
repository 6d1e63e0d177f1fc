import * as op from '../../schemas/vb365/onedrive-data-backups.js'
import type { Section } from '../../server/section.js'

/** OneDrive Data Backups: the OneDrives in a repository. */
export const onedriveDataBackups: Section = ({ get }) => {
  get('/BackupRepositories/:repositoryId/OneDriveData', op.backupOneDriveDataGetOneDrivesData, ({ params, query, vb365 }) =>
    vb365.repositoryData.oneDrives.page(params.repositoryId, query, query))

  get('/BackupRepositories/:repositoryId/OneDriveData/:oneDriveId', op.backupOneDriveDataGetOneDriveData, ({ params, vb365 }) =>
    vb365.repositoryData.oneDrives.get(params.repositoryId, params.oneDriveId))
}
