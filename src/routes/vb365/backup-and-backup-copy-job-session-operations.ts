import * as op from '../../schemas/vb365/backup-and-backup-copy-job-session-operations.js'
import type { Section } from '../../server/section.js'

/** Backup and Backup Copy Job Session Operations: the log of a run. */
export const backupAndBackupCopyJobSessionOperations: Section = ({ get }) => {
  get('/JobSessions/:sessionId/LogItems', op.jobSessionLogGetBatchBySessionId, ({ params, query, vb365 }) =>
    vb365.jobSessions.logItems(params.sessionId, query, query))

  get('/JobSessions/:sessionId/LogItems/:logItemId', op.jobSessionLogGetBatchBySessionIdByLogItemId, ({ params, vb365 }) =>
    vb365.jobSessions.logItem(params.sessionId, params.logItemId))
}
