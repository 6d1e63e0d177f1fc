import * as op from '../../schemas/vb365/backup-repository-synchronization.js'
import type { Section } from '../../server/section.js'

/** Backup Repository Synchronization: the sessions that bring caches in line with object storage. */
export const backupRepositorySynchronization: Section = ({ get, post }) => {
  get('/RepositorySynchronizeSessions', op.repositorySynchronizeSessionsGetSynchronizeSessions, ({ vb365 }) =>
    vb365.repositorySync.list())

  get('/RepositorySynchronizeSessions/:sessionId', op.repositorySynchronizeSessionsGetRepositoriesById, ({ params, vb365 }) =>
    vb365.repositorySync.get(params.sessionId))

  post('/RepositorySynchronizeSessions/:sessionId/StopSynchronize', op.repositorySynchronizeSessionsStopSynchronizeAction, ({ params, vb365 }) =>
    vb365.repositorySync.stop(params.sessionId))
}
