// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  ChangesPage, DateTime, Enum, Get, Int32, List, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid,
  type Static,
} from '../kit/vb365.js'
import { RESTJobSession } from './common/jobs.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'JobSession'
export const section = 'Backup and Backup Copy Job Sessions'

export const RESTJobSessionType = Enum('RESTJobSessionType', ['Backup', 'Copy'])
export type RESTJobSessionType = Static<typeof RESTJobSessionType>

export const PageOfRESTJobSession = Page('PageOfRESTJobSession', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTJobSession)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTJobSession = Static<typeof PageOfRESTJobSession>

export const JobSessionChanges_GetResponse = ChangesPage('JobSessionChanges_GetResponse', {
  nextChangeToken: Text(),
  limit: Int32(),
  results: List(Ref(RESTJobSession)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type JobSessionChanges_GetResponse = Static<typeof JobSessionChanges_GetResponse>

export const jobSessionGet = Get({
  id: 'JobSession_Get',
  url: '/JobSessions',
  query: {
    ...Optional({
      jobType: Ref(RESTJobSessionType),
      endTimeLowerBound: DateTime(),
      limit: Int32(),
      offset: Int32(),
    }),
    ...Since('v7', Optional({ jobId: Uuid(), endTimeUpperBound: DateTime() })),
    ...Since('v8', Optional({ status: Enum(['Stopped', 'Running', 'Succeeded', 'Failed', 'Warning']) })),
  },
  reply: Ref(PageOfRESTJobSession),
})

export const jobSessionGetById = Get({
  id: 'JobSession_GetById',
  url: '/JobSessions/:jobSessionsId',
  params: { jobSessionsId: Uuid() },
  reply: Ref(RESTJobSession),
})

export const jobSessionGetByJobId = Get({
  id: 'JobSession_GetByJobId',
  url: '/Jobs/:jobId/JobSessions',
  until: 'v6',
  params: { jobId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTJobSession),
})

export const jobSessionChangesGet = Get({
  id: 'JobSessionChanges_Get',
  url: '/JobSessions/Changes',
  since: 'v7',
  until: 'v7',
  query: Optional({ jobType: Ref(RESTJobSessionType), limit: Int32(), from: Text() }),
  reply: Ref(JobSessionChanges_GetResponse),
})
