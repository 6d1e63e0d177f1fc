import * as op from '../../schemas/vb365/backup-and-backup-copy-job-sessions.js'
import type { Section } from '../../server/section.js'

/** Backup and Backup Copy Job Sessions: the runs of jobs. */
export const backupAndBackupCopyJobSessions: Section = ({ get }) => {
  get('/JobSessions', op.jobSessionGet, ({ query, vb365 }) => vb365.jobSessions.page(query, query))

  get('/JobSessions/Changes', op.jobSessionChangesGet, ({ query, vb365 }) =>
    vb365.jobSessions.changes(query.from, query.jobType, query.limit))

  get('/JobSessions/:jobSessionsId', op.jobSessionGetById, ({ params, vb365 }) => vb365.jobSessions.get(params.jobSessionsId))

  get('/Jobs/:jobId/JobSessions', op.jobSessionGetByJobId, ({ params, query, vb365 }) =>
    vb365.jobSessions.page({ jobId: vb365.jobs.get(params.jobId).id }, query))
}
