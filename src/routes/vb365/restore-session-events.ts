import * as op from '../../schemas/vb365/restore-session-events.js'
import type { Section } from '../../server/section.js'

/** Restore Session Events: what was restored, saved, exported and sent in a session. */
export const restoreSessionEvents: Section = ({ get }) => {
  get('/RestoreSessions/:restoreSessionId/Events', op.restoreSessionEventGet, ({ params, query, vb365, principal }) =>
    vb365.restoreEvents.page(vb365.restoreSessions.find(params.restoreSessionId, principal).id, query))

  get('/RestoreSessions/:restoreSessionId/Events/:eventId', op.restoreSessionEventGetById,
    ({ params, vb365, principal }) =>
      vb365.restoreEvents.get(vb365.restoreSessions.find(params.restoreSessionId, principal).id, params.eventId))
}
