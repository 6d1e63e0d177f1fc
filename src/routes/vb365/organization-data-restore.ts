import * as op from '../../schemas/vb365/organization-data-restore.js'
import { downloadPst } from '../../server/papers/pst/export.js'
import type { Section } from '../../server/section.js'

/** Organization Data Restore: the organization that a restore session shows. */
export const organizationDataRestore: Section = ({ get, post }) => {
  get('/RestoreSessions/:restoreSessionId/organization', op.backupOrganizationGetByRestoreSessionId,
    ({ params, vb365, principal }) =>
      vb365.restoreSessions.organization(vb365.restoreSessions.use(params.restoreSessionId, principal)))

  post('/RestoreSessions/:restoreSessionId/organization/exportToPst', op.backupOrganizationRestoreSessionsAction,
    ({ params, body, vb365, principal }) =>
      downloadPst(vb365.exchangeExport.organization(vb365.explore(params.restoreSessionId, 'Vex', principal), body)))

  post('/RestoreSessions/:restoreSessionId/organization/searchExchange',
    op.backupOrganizationRestoreSessionsSearchExchange,
    ({ params, query, body, vb365, principal, revision }) =>
      vb365.exchange.search(vb365.explore(params.restoreSessionId, 'Vex', principal, revision), body, query))

  post('/RestoreSessions/:restoreSessionId/organization/searchTeams', op.backupOrganizationRestoreSessionsSearchTeams,
    ({ params, query, body, vb365, principal, revision }) =>
      vb365.teams.searchAll(vb365.explore(params.restoreSessionId, 'Vet', principal, revision), body, query))
}
