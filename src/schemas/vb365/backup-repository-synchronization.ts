// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, Done, Get, List, Nothing, Post, Ref, Uuid } from '../kit/vb365.js'
import { RESTRepositorySynchronizeSession } from './common/backup-infrastructure.js'

export const tag = 'RepositorySynchronizeSessions'
export const section = 'Backup Repository Synchronization'

export const repositorySynchronizeSessionsGetSynchronizeSessions = Get({
  id: 'RepositorySynchronizeSessions_GetSynchronizeSessions',
  url: '/RepositorySynchronizeSessions',
  reply: List(Ref(RESTRepositorySynchronizeSession)),
})

export const repositorySynchronizeSessionsGetRepositoriesById = Get({
  id: 'RepositorySynchronizeSessions_GetRepositoriesById',
  url: '/RepositorySynchronizeSessions/:sessionId',
  params: { sessionId: Uuid() },
  reply: Ref(RESTRepositorySynchronizeSession),
})

export const repositorySynchronizeSessionsStopSynchronizeAction = Post({
  id: 'RepositorySynchronizeSessions_StopSynchronizeAction',
  url: '/RepositorySynchronizeSessions/:sessionId/StopSynchronize',
  params: { sessionId: Uuid() },
  reply: Changed({ v6: Done(), v8: Nothing() }),
})
