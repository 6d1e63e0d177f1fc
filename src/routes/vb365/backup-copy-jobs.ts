import * as op from '../../schemas/vb365/backup-copy-jobs.js'
import type { Section } from '../../server/section.js'

/** Backup Copy Jobs: what copies the backups of a backup job to a second repository. */
export const backupCopyJobs: Section = ({ get, post, put, del }) => {
  get('/CopyJobs', op.copyJobGet, ({ query, vb365 }) => vb365.copyJobs.page(query, query))

  post('/CopyJobs', op.copyJobCreate, ({ body, vb365 }) => vb365.copyJobSaving.create(body))

  put('/CopyJobs/:id', op.copyJobUpdate, ({ params, body, vb365 }) => vb365.copyJobSaving.edit(params.id, body))

  del('/CopyJobs/:id', op.copyJobDelete, ({ params, vb365 }) => vb365.copyJobSaving.remove(params.id))

  get('/CopyJobs/:id', op.copyJobGetById, ({ params, vb365 }) => vb365.copyJobs.get(params.id))

  get('/CopyJobs/:id/BackupJob', op.copyJobGetBackupJobByCopyJob, ({ params, vb365 }) =>
    vb365.jobs.get(vb365.copyJobs.get(params.id).backupJobId))

  post('/CopyJobs/:id/enable', op.copyJobEnable, ({ params, vb365 }) => vb365.copyJobs.enable(params.id))

  post('/CopyJobs/:id/disable', op.copyJobDisable, ({ params, vb365 }) => vb365.copyJobs.disable(params.id))

  post('/CopyJobs/:id/start', op.copyJobStart, ({ params, vb365 }) => vb365.jobRuns.startCopy(params.id))

  post('/CopyJobs/:id/stop', op.copyJobStop, ({ params, vb365 }) => vb365.jobRuns.stopCopy(params.id))
}
