import * as op from '../../schemas/vbr/sessions.js'
import type { Section } from '../../server/section.js'
import { typesBeyond, typesKnown, typesMeant } from './revisions/sessions.js'

/** Sessions: what the server does and did, with its logs; what of it was done about one machine is a task session. */
export const sessions: Section = ({ get, post }) => {
  get('/api/v1/sessions', op.getAllSessions, ({ query, revision, principal, vbr }) =>
    vbr.sessions.page({ ...query, typeFilter: typesMeant(revision, query.typeFilter) }, typesBeyond(revision),
      vbr.roleScopes.sessionsOf(principal)))

  get('/api/v1/sessions/:id', op.getSession, ({ params, vbr }) => vbr.sessions.get(params.id))

  get('/api/v1/sessions/:id/logs', op.getSessionLogs, ({ params, query, vbr }) =>
    vbr.sessions.logs(params.id, query.statusFilter))

  get('/api/v1/sessions/:id/taskSessions', op.getSessionTaskSessionsWithFiltering, ({ params, query, revision, vbr }) =>
    vbr.taskSessions.page(
      { ...query, sessionIdFilter: vbr.sessions.get(params.id).id }, typesKnown(revision, query.sessionTypeFilter)))

  get('/api/v1/taskSessions', op.getAllTaskSessions, ({ query, revision, principal, vbr }) =>
    vbr.taskSessions.page(query, typesKnown(revision, query.sessionTypeFilter), vbr.roleScopes.sessionsOf(principal)))

  get('/api/v1/taskSessions/:id', op.getTaskSession, ({ params, vbr }) => vbr.taskSessions.show(vbr.taskSessions.get(params.id)))

  get('/api/v1/taskSessions/:id/logs', op.getTaskSessionLogs, ({ params, query, vbr }) =>
    vbr.taskSessions.logs(params.id, query.statusFilter))

  post('/api/v1/sessions/:id/stop', op.stopSession, ({ params, principal, vbr }) =>
    vbr.sessions.stop(params.id, principal.user))
}
