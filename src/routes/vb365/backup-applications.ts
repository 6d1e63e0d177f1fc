import * as op from '../../schemas/vb365/backup-applications.js'
import type { Section } from '../../server/section.js'

/** Backup Applications: what helps with the backups of an organization with app-only authentication. */
export const backupApplications: Section = ({ get, post, put, del }) => {
  const path = '/Organizations/:organizationId/BackupApplications'

  get(path, op.organizationBackupApplicationsGetBackupApplications, ({ params, query, vb365 }) =>
    vb365.applications.helpers(params.organizationId, query))

  put(path, op.organizationBackupApplicationsReplaceBackupApplications, ({ params, body, vb365 }) =>
    vb365.applications.replaceHelpers(params.organizationId, body))

  post(path, op.organizationBackupApplicationsAppendBackupApplications, ({ params, body, vb365 }) =>
    vb365.applications.appendHelpers(params.organizationId, body))

  del(path, op.organizationBackupApplicationsDeleteBackupApplications, ({ params, body, vb365 }) =>
    vb365.applications.removeHelpers(params.organizationId, body))

  post('/Organizations/:organizationId/DeviceCode', op.organizationBackupApplicationsOrganizationDeviceCode, ({ params, vb365 }) =>
    vb365.deviceSignIns.requestOf(params.organizationId))
}
