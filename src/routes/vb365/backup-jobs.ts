import * as op from '../../schemas/vb365/backup-jobs.js'
import type { Section } from '../../server/section.js'

/** Backup Jobs: what is backed up where and when. */
export const backupJobs: Section = ({ get, post, put, del }) => {
  get('/Jobs', op.jobGet, ({ query, vb365 }) => vb365.jobs.page(query, query))

  post('/Jobs', op.jobAdd, ({ params, query, body, vb365 }) => vb365.jobSaving.create({ ...body, ...params }, query))

  get('/Jobs/:jobId', op.jobGetById, ({ params, vb365 }) => vb365.jobs.get(params.jobId))

  put('/Jobs/:jobId', op.jobUpdate, ({ params, query, body, vb365 }) => vb365.jobSaving.edit(params.jobId, body, query))

  del('/Jobs/:jobId', op.jobRemove, ({ params, vb365 }) => vb365.jobSaving.remove(params.jobId))

  get('/Organizations/:organizationId/Jobs', op.jobGetByOrganizationId, ({ params, vb365 }) =>
    vb365.jobs.listOf(vb365.organizations.get(params.organizationId).id))

  get('/Jobs/:jobId/CopyJob', op.jobGetCopyJobByBackupJob, ({ params, vb365 }) =>
    vb365.copyJobs.getOf(vb365.jobs.get(params.jobId)))

  get('/Jobs/:jobId/SelectedItems', op.jobGetSelectedItems, ({ params, query, vb365 }) =>
    vb365.jobs.items(params.jobId, 'selectedItems', query))

  post('/Jobs/:jobId/SelectedItems', op.jobAddSelectedItems, ({ params, query, body, vb365 }) =>
    vb365.jobSaving.addItems(params.jobId, 'selectedItems', body, query))

  del('/Jobs/:jobId/SelectedItems', op.jobRemoveSelectedItems, ({ params, query, body, vb365 }) =>
    vb365.jobSaving.removeItems(params.jobId, 'selectedItems', [...idsIn(query.ids), ...idsOf(body)]))

  get('/Jobs/:jobId/SelectedItems/:itemId', op.jobGetSelectedItem, ({ params, vb365 }) =>
    vb365.jobs.item(params.jobId, 'selectedItems', params.itemId))

  put('/Jobs/:jobId/SelectedItems/:itemId', op.jobUpdateSelectedItems, ({ params, query, body, vb365 }) =>
    vb365.jobSaving.editItem(params.jobId, 'selectedItems', params.itemId, body, query))

  get('/Jobs/:jobId/ExcludedItems', op.jobGetExcludedItems, ({ params, query, vb365 }) =>
    vb365.jobs.items(params.jobId, 'excludedItems', query))

  post('/Jobs/:jobId/ExcludedItems', op.jobAddExcludedItems, ({ params, query, body, vb365 }) =>
    vb365.jobSaving.addItems(params.jobId, 'excludedItems', body, query))

  del('/Jobs/:jobId/ExcludedItems', op.jobRemoveExcludedItems, ({ params, query, vb365 }) =>
    vb365.jobSaving.removeItems(params.jobId, 'excludedItems', idsIn(query.ids)))

  get('/Jobs/:jobId/ExcludedItems/:itemId', op.jobGetExcludedItem, ({ params, vb365 }) =>
    vb365.jobs.item(params.jobId, 'excludedItems', params.itemId))

  put('/Jobs/:jobId/ExcludedItems/:itemId', op.jobUpdateExcludedItems, ({ params, query, body, vb365 }) =>
    vb365.jobSaving.editItem(params.jobId, 'excludedItems', params.itemId, body, query))

  post('/Jobs/:jobId/enable', op.jobEnableAction, ({ params, vb365 }) => vb365.jobs.enable(params.jobId))

  post('/Jobs/:jobId/disable', op.jobDisableAction, ({ params, vb365 }) => vb365.jobs.disable(params.jobId))

  post('/Jobs/:jobId/start', op.jobStartAction, ({ params, body, vb365 }) => vb365.jobRuns.start(params.jobId, body))

  post('/Jobs/:jobId/stop', op.jobStopAction, ({ params, vb365 }) => vb365.jobRuns.stop(params.jobId))

  post('/Jobs/:jobId/explore', op.jobExploreAction, ({ params, body, vb365, principal }) =>
    vb365.restoreSessions.openOfJob(params.jobId, body, principal))
}

/** Several ids stand in one parameter, with commas between them. */
const idsIn = (text = ''): string[] => text.split(',').map(id => id.trim()).filter(id => id !== '')

/** The ids may also be the body; without one there is an empty object. */
const idsOf = (body: readonly string[] | object | undefined): readonly string[] => Array.isArray(body) ? body : []
