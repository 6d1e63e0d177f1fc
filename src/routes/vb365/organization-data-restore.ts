import * as op from '../../schemas/vb365/organization-data-restore.js'
import type { Section } from '../../server/section.js'

/** Organization Data Restore: the organization that a restore session shows. */
export const organizationDataRestore: Section = ({ get }) => {
  get('/RestoreSessions/:restoreSessionId/organization', op.backupOrganizationGetByRestoreSessionId, ({ params, vb365, principal }) =>
    vb365.restoreSessions.organization(vb365.restoreSessions.use(params.restoreSessionId, principal)))
}
