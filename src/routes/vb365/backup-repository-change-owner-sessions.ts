import * as op from '../../schemas/vb365/backup-repository-change-owner-sessions.js'
import type { Section } from '../../server/section.js'

/** Backup Repository Change Owner Sessions: repositories on their way to another backup proxy server or pool. */
export const backupRepositoryChangeOwnerSessions: Section = ({ get, post }) => {
  get('/RepositoryOwnerChangeSessions', op.repositoryOwnerChangeSessionsGet, ({ query, vb365 }) =>
    vb365.ownerChange.page(query))

  get('/RepositoryOwnerChangeSessions/:sessionId', op.repositoryOwnerChangeSessionsGetById, ({ params, vb365 }) =>
    vb365.ownerChange.get(params.sessionId))

  post('/RepositoryOwnerChangeSessions/:sessionId/Stop', op.repositoryOwnerChangeSessionsStopAction, ({ params, vb365 }) =>
    vb365.ownerChange.stop(params.sessionId))
}
