import * as op from '../../schemas/vbr/backup-objects.js'
import type { Section } from '../../server/section.js'
import { mediaFile } from './recovery-media.js'
import { platformsIn } from './revisions/backups.js'

/** Backup Objects: the machines in backups. */
export const backupObjects: Section = ({ get, post }) => {
  get('/api/v1/backupObjects', op.getAllBackupObjects, ({ query, principal, revision, vbr }) =>
    vbr.backupObjects.page(query, platformsIn(revision), vbr.roleScopes.sightOf(principal).objects))

  get('/api/v1/backupObjects/:id', op.getBackupObject, ({ params, revision, vbr }) =>
    vbr.backupObjects.read(params.id, platformsIn(revision)))

  get('/api/v1/backupObjects/:id/createRecoveryMedia', op.createRecoveryMediaForBackupObject, ({ params, query, vbr }) =>
    mediaFile(vbr.recoveryMedia.ofObject.make(params.id, query.allowRemoteBmr ?? false)))

  post('/api/v1/backupObjects/:id/createRecoveryMedia', op.createRecoveryMediaTaskForBackupObject,
    ({ params, query, vbr }) => vbr.recoveryMedia.ofObject.start(params.id, query.allowRemoteBmr))

  get('/api/v1/backupObjects/:id/restorePoints', op.getBackupObjectRestorePointsWithFiltering,
    ({ params, query, principal, vbr }) =>
      vbr.restorePoints.pageOf(params.id, query, vbr.roleScopes.sightOf(principal).objects))
}
