import * as op from '../../schemas/vbr/backups.js'
import type { Section } from '../../server/section.js'
import { jobTypesMeant, platformsIn } from './revisions/backups.js'

/** Backups: what jobs have written to repositories. */
export const backups: Section = ({ get, post, del }) => {
  get('/api/v1/backups', op.getAllBackups, ({ query, revision, principal, vbr }) =>
    vbr.backups.page({ ...query, jobTypeFilter: jobTypesMeant(revision, query.jobTypeFilter) },
      vbr.roleScopes.sightOf(principal).backups))

  get('/api/v1/backups/:id', op.getBackup, ({ params, vbr }) => vbr.backups.get(params.id))

  del('/api/v1/backups/:id', op.deleteBackup, ({ params, query, principal, vbr }) =>
    vbr.backupDeletion.ofBackup(params.id, query, principal.user))

  post('/api/v1/backups/:id/details', op.getBackupDetails, ({ params, body, vbr }) =>
    vbr.backupDetails.of(params.id, body))

  post('/api/v1/backups/runHealthcheck', op.startHealthCheckBackup, ({ body, principal, vbr }) =>
    vbr.healthChecks.start(body ?? {}, principal.user))

  post('/api/v1/backups/machines/copyTo', op.copyMachinesBackups, ({ body, principal, vbr }) =>
    vbr.backupCopies.start(body, principal.user))

  post('/api/v1/backups/copyTo', op.copyBackups, ({ body, principal, vbr }) =>
    vbr.repositoryCopies.ofAll(body, principal.user))

  post('/api/v1/backups/unstructuredData/copyTo', op.copyUnstructuredDataBackups, ({ body, principal, vbr }) =>
    vbr.repositoryCopies.ofUnstructured(body, principal.user))

  post('/api/v1/backups/:id/moveTo', op.moveBackup, ({ params, body, principal, vbr }) =>
    vbr.backupMoves.toRepository(params.id, body, principal.user))

  post('/api/v1/backups/:id/objects/moveTo', op.moveBackupObjects, ({ params, query, body, principal, vbr }) =>
    vbr.backupMoves.toJob(params.id, body, query.moveAssociatedBackupCopies ?? false, principal.user))

  get('/api/v1/backups/moveCopySessions', op.getMoveCopySessions, ({ vbr }) => vbr.backupTransfers.waiting())

  post('/api/v1/backups/moveCopySessions/:sessionId/manage', op.manageMoveCopySession,
    ({ params, body, principal, vbr }) => vbr.backupTransfers.manage(params.sessionId, body.action, principal.user))

  post('/api/v1/backups/:id/downloadBackupMeta', op.downloadBackupMeta, ({ params, body, principal, vbr }) =>
    vbr.backupMetadata.download(params.id, body, principal.user))

  del('/api/v1/backups/:id/objects/:objectId', op.deleteBackupObject, ({ params, query, principal, vbr }) =>
    vbr.backupDeletion.ofObject(params.id, params.objectId, query, principal.user))

  get('/api/v1/backups/:id/objects', op.getBackupObjectsWithFiltering, ({ params, query, principal, revision, vbr }) =>
    vbr.backups.objects(params.id, query, platformsIn(revision), vbr.roleScopes.sightOf(principal).objects))

  get('/api/v1/backups/:id/backupFiles', op.getAllBackupFiles, ({ params, query, vbr }) =>
    vbr.backupFiles.page(params.id, query))

  get('/api/v1/backups/:id/backupFiles/:backupFileId', op.getBackupFile, ({ params, vbr }) =>
    vbr.backupFiles.get(params.id, params.backupFileId))

  post('/api/v1/backups/:id/backupFiles/:backupFileId/markAsClean', op.markBackupFileAsClean, ({ params, vbr }) =>
    vbr.backupFiles.markAsClean(params.id, params.backupFileId))

  post('/api/v1/backups/:id/backupFiles/:backupFileId/markAsInfected', op.markBackupFileAsInfected, ({ params, vbr }) =>
    vbr.backupFiles.markAsInfected(params.id, params.backupFileId))
}
