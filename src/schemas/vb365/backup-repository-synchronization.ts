import { Empty, Get, List, Post, Ref, Since, Until, Uuid } from '../kit/vb365.js'
import { RESTRepositorySynchronizeSession } from './common/backup-repository-synchronization.js'

export const tag = 'RepositorySynchronizeSessions'

export const repositorySynchronizeSessionsGetSynchronizeSessions = Get({
  id: 'RepositorySynchronizeSessions_GetSynchronizeSessions',
  url: '/RepositorySynchronizeSessions',
  reply: { '200': List(Ref(RESTRepositorySynchronizeSession)) },
})

export const repositorySynchronizeSessionsGetRepositoriesById = Get({
  id: 'RepositorySynchronizeSessions_GetRepositoriesById',
  url: '/RepositorySynchronizeSessions/:sessionId',
  params: { sessionId: Uuid() },
  reply: { '200': Ref(RESTRepositorySynchronizeSession) },
})

export const repositorySynchronizeSessionsStopSynchronizeAction = Post({
  id: 'RepositorySynchronizeSessions_StopSynchronizeAction',
  url: '/RepositorySynchronizeSessions/:sessionId/StopSynchronize',
  params: { sessionId: Uuid() },
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})
