// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, Flag, Get, Int32, List, Model, Nothing, Nullable, Optional, Page, Post, Put, Ref,
  Since, Until, Uuid, type Static,
} from '../kit/vb365.js'
import {
  RESTCopyJob, RESTCopyJobSchedulePolicy, RESTJob, RESTJobSession, RESTStartJobOptions,
} from './common/jobs.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'CopyJob'
export const section = 'Backup Copy Jobs'

export const PageOfRESTCopyJob = Page('PageOfRESTCopyJob', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTCopyJob)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTCopyJob = Static<typeof PageOfRESTCopyJob>

export const RESTCreateCopyJob = Model('RESTCreateCopyJob', {
  backupJobId: Uuid(),
  organizationId: Uuid(),
  repositoryId: Uuid(),
  ...Optional({ schedulePolicy: Ref(RESTCopyJobSchedulePolicy), isEnabled: Nullable(Flag()) }),
})
export type RESTCreateCopyJob = Static<typeof RESTCreateCopyJob>

export const RESTEditCopyJob = Model('RESTEditCopyJob', Optional({
  backupJobId: Nullable(Uuid()),
  schedulePolicy: Ref(RESTCopyJobSchedulePolicy),
  organizationId: Nullable(Uuid()),
  repositoryId: Nullable(Uuid()),
  isEnabled: Nullable(Flag()),
}))
export type RESTEditCopyJob = Static<typeof RESTEditCopyJob>

export const copyJobGet = Get({
  id: 'CopyJob_Get',
  url: '/CopyJobs',
  query: {
    ...Optional({ repositoryId: Uuid() }),
    ...Since('v8', Optional({ organizationId: Uuid(), limit: Int32(), offset: Int32() })),
  },
  reply: Changed({ v6: List(Ref(RESTCopyJob)), v8: Ref(PageOfRESTCopyJob) }),
})

export const copyJobCreate = Post({
  id: 'CopyJob_Create',
  url: '/CopyJobs',
  body: Changed({ v6: Ref(RESTCopyJob), v8: Ref(RESTCreateCopyJob) }),
  reply: Changed({ v6: Ref(RESTCopyJob), v8: Created(Ref(RESTCopyJob)) }),
})

export const copyJobGetById = Get({
  id: 'CopyJob_GetById',
  url: '/CopyJobs/:id',
  params: { id: Uuid() },
  reply: Ref(RESTCopyJob),
})

export const copyJobUpdate = Put({
  id: 'CopyJob_Update',
  url: '/CopyJobs/:id',
  params: { id: Uuid() },
  body: Changed({ v6: Ref(RESTCopyJob), v8: Ref(RESTEditCopyJob) }),
  reply: Nothing(),
})

export const copyJobDelete = Delete({
  id: 'CopyJob_Delete',
  url: '/CopyJobs/:id',
  params: { id: Uuid() },
  reply: Nothing(),
})

export const copyJobGetBackupJobByCopyJob = Get({
  id: 'CopyJob_GetBackupJobByCopyJob',
  url: '/CopyJobs/:id/BackupJob',
  params: { id: Uuid() },
  reply: Ref(RESTJob),
})

export const copyJobEnable = Post({
  id: 'CopyJob_Enable',
  url: '/CopyJobs/:id/enable',
  params: { id: Uuid() },
  reply: Nothing(),
})

export const copyJobDisable = Post({
  id: 'CopyJob_Disable',
  url: '/CopyJobs/:id/disable',
  params: { id: Uuid() },
  reply: Nothing(),
})

export const copyJobStart = Post({
  id: 'CopyJob_Start',
  url: '/CopyJobs/:id/start',
  params: { id: Uuid() },
  body: Until('v6', Ref(RESTStartJobOptions)),
  reply: Changed({ v6: Nothing(), v8: Ref(RESTJobSession) }),
})

export const copyJobStop = Post({
  id: 'CopyJob_Stop',
  url: '/CopyJobs/:id/stop',
  params: { id: Uuid() },
  reply: Nothing(),
})
