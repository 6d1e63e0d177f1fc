// Written by scripts/contract from the vendor's OpenAPI documents.
import { Get, Int32, List, Nothing, Optional, Page, Post, Ref, Uuid, type Static } from '../kit/vb365.js'
import { RESTBackupRepositoryOwnerChangeSession } from './common/backup-infrastructure.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'RepositoryOwnerChangeSession'
export const section = 'Backup Repository Change Owner Sessions'

export const PageOfRESTBackupRepositoryOwnerChangeSession = Page('PageOfRESTBackupRepositoryOwnerChangeSession', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupRepositoryOwnerChangeSession)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTBackupRepositoryOwnerChangeSession = Static<typeof PageOfRESTBackupRepositoryOwnerChangeSession>

export const repositoryOwnerChangeSessionsGet = Get({
  id: 'RepositoryOwnerChangeSessions_Get',
  url: '/RepositoryOwnerChangeSessions',
  since: 'v8',
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTBackupRepositoryOwnerChangeSession),
})

export const repositoryOwnerChangeSessionsGetById = Get({
  id: 'RepositoryOwnerChangeSessions_GetById',
  url: '/RepositoryOwnerChangeSessions/:sessionId',
  since: 'v8',
  params: { sessionId: Uuid() },
  reply: Ref(RESTBackupRepositoryOwnerChangeSession),
})

export const repositoryOwnerChangeSessionsStopAction = Post({
  id: 'RepositoryOwnerChangeSessions_StopAction',
  url: '/RepositoryOwnerChangeSessions/:sessionId/Stop',
  since: 'v8',
  params: { sessionId: Uuid() },
  reply: Nothing(),
})
