// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, Enum, Flag, Get, Int32, List, Model, Nothing, Nullable, Optional, Page, Post, Put,
  Ref, RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import {
  RESTCopyJob, RESTJob, RESTJobItemComposed, RESTJobSchedulePolicy, RESTJobSession, RESTStartJobOptions,
} from './common/jobs.js'
import { RESTExploreOptions, RESTRestoreSession } from './common/restore.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'Job'
export const section = 'Backup Jobs'

export const PageOfRESTJob = Page('PageOfRESTJob', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTJob)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTJob = Static<typeof PageOfRESTJob>

export const RESTCreateBackupJob = Model('RESTCreateBackupJob', {
  backupType: Enum(['EntireOrganization', 'SelectedItems']),
  organizationId: Uuid(),
  repositoryId: Uuid(),
  ...Optional({
    description: Text(),
    runNow: Nullable(Flag()),
    selectedItems: List(Ref(RESTJobItemComposed)),
    excludedItems: List(Ref(RESTJobItemComposed)),
    schedulePolicy: Ref(RESTJobSchedulePolicy),
    name: Text(),
    isEnabled: Nullable(Flag()),
  }),
})
export type RESTCreateBackupJob = Static<typeof RESTCreateBackupJob>

export const RESTEditBackupJob = Model('RESTEditBackupJob', Optional({
  description: Nullable(Text()),
  backupType: Nullable(Enum(['EntireOrganization', 'SelectedItems'])),
  runNow: Nullable(Flag()),
  selectedItems: Nullable(List(Ref(RESTJobItemComposed))),
  excludedItems: Nullable(List(Ref(RESTJobItemComposed))),
  schedulePolicy: Ref(RESTJobSchedulePolicy),
  repositoryId: Nullable(Uuid()),
  name: Nullable(Text()),
  isEnabled: Nullable(Flag()),
}))
export type RESTEditBackupJob = Static<typeof RESTEditBackupJob>

export const PageOfRESTJobItemComposed = Page('PageOfRESTJobItemComposed', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTJobItemComposed)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTJobItemComposed = Static<typeof PageOfRESTJobItemComposed>

export const jobGet = Get({
  id: 'Job_Get',
  url: '/Jobs',
  query: Since('v8', Optional({
    organizationId: Uuid(),
    repositoryId: Uuid(),
    limit: Int32(),
    offset: Int32(),
  })),
  reply: Changed({ v6: List(Ref(RESTJob)), v8: Ref(PageOfRESTJob) }),
})

export const jobGetById = Get({
  id: 'Job_GetById',
  url: '/Jobs/:jobId',
  params: { jobId: Uuid() },
  reply: Ref(RESTJob),
})

export const jobUpdate = Put({
  id: 'Job_Update',
  url: '/Jobs/:jobId',
  params: { jobId: Uuid() },
  query: Since('v8', Optional({ skipItemUpdate: Flag() })),
  body: Changed({ v6: Ref(RESTJob), v8: Ref(RESTEditBackupJob) }),
  reply: Nothing(),
})

export const jobRemove = Delete({
  id: 'Job_Remove',
  url: '/Jobs/:jobId',
  params: { jobId: Uuid() },
  reply: Nothing(),
})

export const jobGetCopyJobByBackupJob = Get({
  id: 'Job_GetCopyJobByBackupJob',
  url: '/Jobs/:jobId/CopyJob',
  params: { jobId: Uuid() },
  reply: Ref(RESTCopyJob),
})

export const jobGetSelectedItems = Get({
  id: 'Job_GetSelectedItems',
  url: '/Jobs/:jobId/SelectedItems',
  params: { jobId: Uuid() },
  query: Since('v8', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTJobItemComposed)), v8: Ref(PageOfRESTJobItemComposed) }),
})

export const jobAddSelectedItems = Post({
  id: 'Job_AddSelectedItems',
  url: '/Jobs/:jobId/SelectedItems',
  params: { jobId: Uuid() },
  query: Since('v8', Optional({ skipItemUpdate: Flag() })),
  body: List(Ref(RESTJobItemComposed)),
  reply: Nothing(),
})

export const jobRemoveSelectedItems = Delete({
  id: 'Job_RemoveSelectedItems',
  url: '/Jobs/:jobId/SelectedItems',
  params: { jobId: Uuid() },
  query: RequiredUntil('v7', { ids: Text() }),
  body: Since('v8', Optional(List(Text()))),
  reply: Nothing(),
})

export const jobGetSelectedItem = Get({
  id: 'Job_GetSelectedItem',
  url: '/Jobs/:jobId/SelectedItems/:itemId',
  params: { jobId: Uuid(), itemId: Text() },
  reply: Ref(RESTJobItemComposed),
})

export const jobUpdateSelectedItems = Put({
  id: 'Job_UpdateSelectedItems',
  url: '/Jobs/:jobId/SelectedItems/:itemId',
  params: { jobId: Uuid(), itemId: Text() },
  query: Since('v8', Optional({ skipItemUpdate: Flag() })),
  body: Ref(RESTJobItemComposed),
  reply: Nothing(),
})

export const jobGetExcludedItems = Get({
  id: 'Job_GetExcludedItems',
  url: '/Jobs/:jobId/ExcludedItems',
  params: { jobId: Uuid() },
  query: Since('v8', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTJobItemComposed)), v8: Ref(PageOfRESTJobItemComposed) }),
})

export const jobAddExcludedItems = Post({
  id: 'Job_AddExcludedItems',
  url: '/Jobs/:jobId/ExcludedItems',
  params: { jobId: Uuid() },
  query: Since('v8', Optional({ skipItemUpdate: Flag() })),
  body: List(Ref(RESTJobItemComposed)),
  reply: Nothing(),
})

export const jobRemoveExcludedItems = Delete({
  id: 'Job_RemoveExcludedItems',
  url: '/Jobs/:jobId/ExcludedItems',
  params: { jobId: Uuid() },
  query: { ids: Text() },
  reply: Nothing(),
})

export const jobGetExcludedItem = Get({
  id: 'Job_GetExcludedItem',
  url: '/Jobs/:jobId/ExcludedItems/:itemId',
  params: { jobId: Uuid(), itemId: Text() },
  reply: Ref(RESTJobItemComposed),
})

export const jobUpdateExcludedItems = Put({
  id: 'Job_UpdateExcludedItems',
  url: '/Jobs/:jobId/ExcludedItems/:itemId',
  params: { jobId: Uuid(), itemId: Text() },
  query: Since('v8', Optional({ skipItemUpdate: Flag() })),
  body: Ref(RESTJobItemComposed),
  reply: Nothing(),
})

export const jobGetByOrganizationId = Get({
  id: 'Job_GetByOrganizationId',
  url: '/Organizations/:organizationId/Jobs',
  until: 'v7',
  params: { organizationId: Uuid() },
  reply: List(Ref(RESTJob)),
})

export const jobAdd = Post({
  id: 'Job_Add',
  url: Changed({ v6: '/Organizations/:organizationId/Jobs', v8: '/Jobs' }),
  params: Until('v7', { organizationId: Uuid() }),
  query: Since('v8', Optional({ skipItemUpdate: Flag() })),
  body: Changed({ v6: Ref(RESTJob), v8: Ref(RESTCreateBackupJob) }),
  reply: Changed({ v6: Ref(RESTJob), v8: Created(Ref(RESTJob)) }),
})

export const jobEnableAction = Post({
  id: 'Job_EnableAction',
  url: '/Jobs/:jobId/enable',
  params: { jobId: Uuid() },
  reply: Nothing(),
})

export const jobDisableAction = Post({
  id: 'Job_DisableAction',
  url: '/Jobs/:jobId/disable',
  params: { jobId: Uuid() },
  reply: Nothing(),
})

export const jobStartAction = Post({
  id: 'Job_StartAction',
  url: '/Jobs/:jobId/start',
  params: { jobId: Uuid() },
  body: Ref(RESTStartJobOptions),
  reply: Changed({ v6: Nothing(), v8: Ref(RESTJobSession) }),
})

export const jobStopAction = Post({
  id: 'Job_StopAction',
  url: '/Jobs/:jobId/stop',
  params: { jobId: Uuid() },
  reply: Nothing(),
})

export const jobExploreAction = Post({
  id: 'Job_ExploreAction',
  url: '/Jobs/:jobId/explore',
  params: { jobId: Uuid() },
  body: Ref(RESTExploreOptions),
  reply: Changed({ v6: Ref(RESTRestoreSession), v8: Created(Ref(RESTRestoreSession)) }),
})
