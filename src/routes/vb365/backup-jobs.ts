import * as op from '../../schemas/vb365/backup-jobs.js'
import type { Section } from '../../server/section.js'

/** Backup Jobs: what is backed up where and when. */
export const backupJobs: Section = ({ get, post }) => {
  get('/Jobs', op.jobGet, ({ query, vb365 }) => vb365.jobs.page(query, query))

  get('/Jobs/:jobId', op.jobGetById, ({ params, vb365 }) => vb365.jobs.get(params.jobId))

  get('/Organizations/:organizationId/Jobs', op.jobGetByOrganizationId, ({ params, vb365 }) =>
    vb365.jobs.listOf(vb365.organizations.get(params.organizationId).id))

  get('/Jobs/:jobId/CopyJob', op.jobGetCopyJobByBackupJob, ({ params, vb365 }) =>
    vb365.copyJobs.getOf(vb365.jobs.get(params.jobId)))

  get('/Jobs/:jobId/SelectedItems', op.jobGetSelectedItems, ({ params, query, vb365 }) =>
    vb365.jobs.items(params.jobId, 'selectedItems', query))

  get('/Jobs/:jobId/SelectedItems/:itemId', op.jobGetSelectedItem, ({ params, vb365 }) =>
    vb365.jobs.item(params.jobId, 'selectedItems', params.itemId))

  get('/Jobs/:jobId/ExcludedItems', op.jobGetExcludedItems, ({ params, query, vb365 }) =>
    vb365.jobs.items(params.jobId, 'excludedItems', query))

  get('/Jobs/:jobId/ExcludedItems/:itemId', op.jobGetExcludedItem, ({ params, vb365 }) =>
    vb365.jobs.item(params.jobId, 'excludedItems', params.itemId))

  post('/Jobs/:jobId/enable', op.jobEnableAction, ({ params, vb365 }) => vb365.jobs.enable(params.jobId))

  post('/Jobs/:jobId/disable', op.jobDisableAction, ({ params, vb365 }) => vb365.jobs.disable(params.jobId))

  post('/Jobs/:jobId/start', op.jobStartAction, ({ params, body, vb365 }) => vb365.jobRuns.start(params.jobId, body))

  post('/Jobs/:jobId/stop', op.jobStopAction, ({ params, vb365 }) => vb365.jobRuns.stop(params.jobId))

  post('/Jobs/:jobId/explore', op.jobExploreAction, ({ params, body, vb365, principal }) =>
    vb365.restoreSessions.openOfJob(params.jobId, body, principal))
}
