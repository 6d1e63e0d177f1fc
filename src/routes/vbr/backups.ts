import * as op from '../../schemas/vbr/backups.js'
import type { Section } from '../../server/section.js'
import { platformsIn } from './revisions/backups.js'

/** Backups: what jobs have written to repositories. */
export const backups: Section = ({ get, post }) => {
  get('/api/v1/backups', op.getAllBackups, ({ query, vbr }) => vbr.backups.page(query))

  get('/api/v1/backups/:id', op.getBackup, ({ params, vbr }) => vbr.backups.get(params.id))

  get('/api/v1/backups/:id/objects', op.getBackupObjectsWithFiltering, ({ params, query, revision, vbr }) =>
    vbr.backups.objects(params.id, query, platformsIn(revision)))

  get('/api/v1/backups/:id/backupFiles', op.getAllBackupFiles, ({ params, query, vbr }) =>
    vbr.backupFiles.page(params.id, query))

  get('/api/v1/backups/:id/backupFiles/:backupFileId', op.getBackupFile, ({ params, vbr }) =>
    vbr.backupFiles.get(params.id, params.backupFileId))

  post('/api/v1/backups/:id/backupFiles/:backupFileId/markAsClean', op.markBackupFileAsClean, ({ params, vbr }) =>
    vbr.backupFiles.markAsClean(params.id, params.backupFileId))

  post('/api/v1/backups/:id/backupFiles/:backupFileId/markAsInfected', op.markBackupFileAsInfected, ({ params, vbr }) =>
    vbr.backupFiles.markAsInfected(params.id, params.backupFileId))
}
