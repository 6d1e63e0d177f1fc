import * as op from '../../schemas/vb365/restore-sessions.js'
import type { Section } from '../../server/section.js'

/** Restore Sessions: who looks into backups. They are opened at organizations, jobs and repositories. */
export const restoreSessions: Section = ({ get, post }) => {
  get('/RestoreSessions', op.restoreSessionGetPage, ({ query, vb365, principal }) =>
    vb365.restoreSessions.page(query, query, principal))

  get('/RestoreSessions/:restoreSessionId', op.restoreSessionGetByRestoreSessionId, ({ params, vb365, principal }) =>
    vb365.restoreSessions.get(params.restoreSessionId, principal))

  post('/RestoreSessions/:restoreSessionId/Stop', op.restoreSessionStopAction, ({ params, vb365, principal }) =>
    vb365.restoreSessions.stop(params.restoreSessionId, principal))

  get('/RestoreSessions/:restoreSessionId/Statistics', op.restoreSessionGetRestoreStatistics,
    ({ params, vb365, principal }) =>
      vb365.restores.statistics(vb365.restoreSessions.find(params.restoreSessionId, principal)))

  post('/RestoreSessions/:restoreSessionId/organization/restoreDeviceCode', op.restoreSessionDeviceCodeAction,
    ({ params, body, vb365, principal }) =>
      vb365.restoreSessions.requestCode(params.restoreSessionId, body, principal))

  post('/Organization/Explore', op.restoreSessionExploreAction, ({ body, vb365, principal }) =>
    vb365.restoreSessions.openOfOwn(vb365.principals.byUser(principal.user)?.organizationId, body, principal))

  post('/Organization/OperatorExplore', op.restoreSessionOperatorExploreAction, ({ body, vb365, principal }) =>
    vb365.restoreSessions.openAsOperator(body, principal))
}
