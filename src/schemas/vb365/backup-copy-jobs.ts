import {
  Changed, Delete, Empty, Flag, Get, Int32, List, Model, Nullable, Optional, Post, Put, Ref,
  Since, Until, Uuid, type Static
} from '../kit/vb365.js'
import { RESTJobSession } from './common/backup-and-backup-copy-job-sessions.js'
import { RESTCopyJob, RESTCopyJobSchedulePolicy } from './common/backup-copy-jobs.js'
import { RESTJob, RESTStartJobOptions } from './common/backup-jobs.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'CopyJob'

export const PageOfRESTCopyJob = Model('PageOfRESTCopyJob', {
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
  ...Optional({
    schedulePolicy: Ref(RESTCopyJobSchedulePolicy),
    isEnabled: Nullable(Flag()),
  }),
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
  reply: { '200': Changed({ 'v6': List(Ref(RESTCopyJob)), 'v8': Ref(PageOfRESTCopyJob) }) },
})

export const copyJobCreate = Post({
  id: 'CopyJob_Create',
  url: '/CopyJobs',
  body: Changed({ 'v6': Ref(RESTCopyJob), 'v8': Ref(RESTCreateCopyJob) }),
  reply: {
    ...Until('v7', { '200': Ref(RESTCopyJob) }),
    ...Since('v8', { '201': Ref(RESTCopyJob) }),
  },
})

export const copyJobGetById = Get({
  id: 'CopyJob_GetById',
  url: '/CopyJobs/:id',
  params: { id: Uuid() },
  reply: { '200': Ref(RESTCopyJob) },
})

export const copyJobUpdate = Put({
  id: 'CopyJob_Update',
  url: '/CopyJobs/:id',
  params: { id: Uuid() },
  body: Changed({ 'v6': Ref(RESTCopyJob), 'v8': Ref(RESTEditCopyJob) }),
  reply: { '204': Empty() },
})

export const copyJobDelete = Delete({
  id: 'CopyJob_Delete',
  url: '/CopyJobs/:id',
  params: { id: Uuid() },
  reply: { '204': Empty() },
})

export const copyJobGetBackupJobByCopyJob = Get({
  id: 'CopyJob_GetBackupJobByCopyJob',
  url: '/CopyJobs/:id/BackupJob',
  params: { id: Uuid() },
  reply: { '200': Ref(RESTJob) },
})

export const copyJobEnable = Post({
  id: 'CopyJob_Enable',
  url: '/CopyJobs/:id/enable',
  params: { id: Uuid() },
  reply: { '204': Empty() },
})

export const copyJobDisable = Post({
  id: 'CopyJob_Disable',
  url: '/CopyJobs/:id/disable',
  params: { id: Uuid() },
  reply: { '204': Empty() },
})

export const copyJobStart = Post({
  id: 'CopyJob_Start',
  url: '/CopyJobs/:id/start',
  params: { id: Uuid() },
  body: Until('v6', Ref(RESTStartJobOptions)),
  reply: {
    ...Until('v7', { '204': Empty() }),
    ...Since('v8', { '200': Ref(RESTJobSession) }),
  },
})

export const copyJobStop = Post({
  id: 'CopyJob_Stop',
  url: '/CopyJobs/:id/stop',
  params: { id: Uuid() },
  reply: { '204': Empty() },
})
