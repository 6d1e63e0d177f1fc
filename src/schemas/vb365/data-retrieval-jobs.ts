// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Composed, Created, DateTime, Delete, Dictionary, Done, Enum, Flag, Get, Int32, List, Model,
  Nothing, Nullable, NullableUntil, Optional, Page, Post, Put, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTBackupMailboxData } from './common/exchange.js'
import { RESTDataRetrievalSessionStatus } from './common/jobs.js'
import { RESTBackupOneDriveData } from './common/onedrive.js'
import { RESTRestoreSession } from './common/restore.js'
import { RESTAction, RESTLinkHAL, RESTLinkHALDictionary } from './common/shared.js'
import { RESTBackupSiteData } from './common/sharepoint.js'
import { RESTBackupTeamData } from './common/teams.js'

export const tag = 'DataRetrieval'
export const section = 'Data Retrieval Jobs'

export const RESTDataRetrievalDataState = Enum('RESTDataRetrievalDataState', [
  'Retrieving', 'Retrieved', 'ChangingAvailabilityPeriod', 'Removing',
])
export type RESTDataRetrievalDataState = Static<typeof RESTDataRetrievalDataState>

export const RESTDataRetrievalStorageType = Enum('RESTDataRetrievalStorageType', [
  'AzureArchive', 'AmazonS3Glacier',
])
export type RESTDataRetrievalStorageType = Static<typeof RESTDataRetrievalStorageType>

export const RESTAmazonS3GlacierRetrievalPolicy = Enum('RESTAmazonS3GlacierRetrievalPolicy', [
  'Expedited', 'Standard', 'Bulk',
])
export type RESTAmazonS3GlacierRetrievalPolicy = Static<typeof RESTAmazonS3GlacierRetrievalPolicy>

export const RESTDataRetrievalType = Enum('RESTDataRetrievalType', [
  'Exchange', 'OneDrive', 'SharePoint', 'Teams',
])
export type RESTDataRetrievalType = Static<typeof RESTDataRetrievalType>

export const RESTAzureArchiveRetrievalPolicy = Enum('RESTAzureArchiveRetrievalPolicy', [
  'StandardPriority', 'HighPriority',
])
export type RESTAzureArchiveRetrievalPolicy = Static<typeof RESTAzureArchiveRetrievalPolicy>

export const RESTDataRetrievalComposed = Composed('RESTDataRetrievalComposed', {
  members: ['RESTAmazonS3DataRetrieval', 'RESTAzureDataRetrieval'],
}, {
  ...Optional({
    name: Text(),
    description: Nullable(Text()),
    storageType: Ref(RESTDataRetrievalStorageType),
    amazonS3GlacierRetrievalPolicy: Ref(RESTAmazonS3GlacierRetrievalPolicy),
    id: Uuid(),
    pointInTime: DateTime(),
    retrievedRestorePointId: Text(),
    organizationId: Nullable(Uuid()),
    organizationUniqueId: Text(),
    repositoryId: Uuid(),
    dataState: Ref(RESTDataRetrievalDataState),
    lastStatus: Ref(RESTDataRetrievalSessionStatus),
    startTime: DateTime(),
    expirationTime: Nullable(DateTime()),
    enableExpirationNotification: Flag(),
    expirationHoursThreshold: Int32(),
    type: Ref(RESTDataRetrievalType),
    showDeleted: Flag(),
    showAllVersions: Flag(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    azureArchiveRetrievalPolicy: Ref(RESTAzureArchiveRetrievalPolicy),
  }),
  ...Until('v7', Optional({ proxyId: Uuid() })),
})
export type RESTDataRetrievalComposed = Static<typeof RESTDataRetrievalComposed>

export const RESTAmazonS3DataRetrieval = Model('RESTAmazonS3DataRetrieval', {
  ...Optional({
    name: Text(),
    description: Nullable(Text()),
    storageType: Ref(RESTDataRetrievalStorageType),
    amazonS3GlacierRetrievalPolicy: Ref(RESTAmazonS3GlacierRetrievalPolicy),
    id: Uuid(),
    pointInTime: DateTime(),
    retrievedRestorePointId: Text(),
    organizationId: Nullable(Uuid()),
    organizationUniqueId: Text(),
    repositoryId: Uuid(),
    dataState: Ref(RESTDataRetrievalDataState),
    lastStatus: Ref(RESTDataRetrievalSessionStatus),
    startTime: DateTime(),
    expirationTime: Nullable(DateTime()),
    enableExpirationNotification: Flag(),
    expirationHoursThreshold: Int32(),
    type: Ref(RESTDataRetrievalType),
    showDeleted: Flag(),
    showAllVersions: Flag(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Until('v7', Optional({ proxyId: Uuid() })),
})
export type RESTAmazonS3DataRetrieval = Static<typeof RESTAmazonS3DataRetrieval>

export const RESTAzureDataRetrieval = Model('RESTAzureDataRetrieval', {
  ...Optional({
    name: Text(),
    description: Nullable(Text()),
    storageType: Ref(RESTDataRetrievalStorageType),
    azureArchiveRetrievalPolicy: Ref(RESTAzureArchiveRetrievalPolicy),
    id: Uuid(),
    pointInTime: DateTime(),
    retrievedRestorePointId: Text(),
    organizationId: Nullable(Uuid()),
    organizationUniqueId: Text(),
    repositoryId: Uuid(),
    dataState: Ref(RESTDataRetrievalDataState),
    lastStatus: Ref(RESTDataRetrievalSessionStatus),
    startTime: DateTime(),
    expirationTime: Nullable(DateTime()),
    enableExpirationNotification: Flag(),
    expirationHoursThreshold: Int32(),
    type: Ref(RESTDataRetrievalType),
    showDeleted: Flag(),
    showAllVersions: Flag(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Until('v7', Optional({ proxyId: Uuid() })),
})
export type RESTAzureDataRetrieval = Static<typeof RESTAzureDataRetrieval>

export const RESTDataRetrievalFromClient = Model('RESTDataRetrievalFromClient', Optional({
  name: Nullable(Text()),
  description: Nullable(Text()),
  organizationId: Text(),
  repositoryId: Nullable(Uuid()),
  pointInTime: Nullable(DateTime()),
  showDeleted: Nullable(Flag()),
  showAllVersions: Nullable(Flag()),
  availabilityPeriodDays: NullableUntil('v7', Int32()),
  enableExpirationNotification: Nullable(Flag()),
  expirationHoursThreshold: Nullable(Int32()),
  mailboxes: List(Ref(RESTBackupMailboxData)),
  oneDrives: List(Ref(RESTBackupOneDriveData)),
  sites: List(Ref(RESTBackupSiteData)),
  teams: List(Ref(RESTBackupTeamData)),
  amazonS3GlacierRetrievalPolicy: Nullable(Enum(['Expedited', 'Standard', 'Bulk'])),
  azureArchiveRetrievalPolicy: Nullable(Enum(['StandardPriority', 'HighPriority'])),
}))
export type RESTDataRetrievalFromClient = Static<typeof RESTDataRetrievalFromClient>

export const RESTDataRetrievalUpdateFromClient = Model('RESTDataRetrievalUpdateFromClient', Optional({
  name: Nullable(Text()),
  description: Nullable(Text()),
  availabilityPeriodDays: Nullable(Int32()),
  enableExpirationNotification: Nullable(Flag()),
  expirationHoursThreshold: Nullable(Int32()),
}))
export type RESTDataRetrievalUpdateFromClient = Static<typeof RESTDataRetrievalUpdateFromClient>

export const RESTDataRetrievalMailbox = Model('RESTDataRetrievalMailbox', Optional({
  id: Uuid(),
  displayName: Text(),
  email: Text(),
  isArchive: Flag(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTDataRetrievalMailbox = Static<typeof RESTDataRetrievalMailbox>

export const RESTDataRetrievalTeam = Model('RESTDataRetrievalTeam', Optional({
  id: Uuid(),
  displayName: Text(),
  description: Text(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTDataRetrievalTeam = Static<typeof RESTDataRetrievalTeam>

export const RESTDataRetrievalWeb = Model('RESTDataRetrievalWeb', Optional({
  SiteId: Uuid(),
  WebId: Uuid(),
  Title: Text(),
  Url: Text(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTDataRetrievalWeb = Static<typeof RESTDataRetrievalWeb>

export const RESTDataRetrievalOneDrive = Model('RESTDataRetrievalOneDrive', Optional({
  SiteId: Uuid(),
  WebId: Uuid(),
  Title: Text(),
  Url: Text(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTDataRetrievalOneDrive = Static<typeof RESTDataRetrievalOneDrive>

export const PageOfRESTDataRetrievalComposed = Page('PageOfRESTDataRetrievalComposed', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTDataRetrievalComposed)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTDataRetrievalComposed = Static<typeof PageOfRESTDataRetrievalComposed>

export const PageOfRESTDataRetrievalMailbox = Page('PageOfRESTDataRetrievalMailbox', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTDataRetrievalMailbox)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTDataRetrievalMailbox = Static<typeof PageOfRESTDataRetrievalMailbox>

export const PageOfRESTDataRetrievalTeam = Page('PageOfRESTDataRetrievalTeam', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTDataRetrievalTeam)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTDataRetrievalTeam = Static<typeof PageOfRESTDataRetrievalTeam>

export const PageOfRESTDataRetrievalWeb = Page('PageOfRESTDataRetrievalWeb', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTDataRetrievalWeb)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTDataRetrievalWeb = Static<typeof PageOfRESTDataRetrievalWeb>

export const PageOfRESTDataRetrievalOneDrive = Page('PageOfRESTDataRetrievalOneDrive', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTDataRetrievalOneDrive)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTDataRetrievalOneDrive = Static<typeof PageOfRESTDataRetrievalOneDrive>

export const dataRetrievalGetDataRetrievals = Get({
  id: 'DataRetrieval_GetDataRetrievals',
  url: '/DataRetrievals',
  query: {
    ...Optional({ organizationId: Uuid(), repositoryId: Uuid(), dataState: Ref(RESTDataRetrievalDataState) }),
    ...Since('v8', Optional({ limit: Int32(), offset: Int32() })),
  },
  reply: Changed({ v6: List(Ref(RESTDataRetrievalComposed)), v8: Ref(PageOfRESTDataRetrievalComposed) }),
})

export const dataRetrievalCreate = Post({
  id: 'DataRetrieval_Create',
  url: '/DataRetrievals',
  query: Since('v8', Optional({ force: Flag({ default: false }) })),
  body: Ref(RESTDataRetrievalFromClient),
  reply: Created(Ref(RESTDataRetrievalComposed)),
})

export const dataRetrievalGetDataRetrieval = Get({
  id: 'DataRetrieval_GetDataRetrieval',
  url: '/DataRetrievals/:dataRetrievalId',
  params: { dataRetrievalId: Uuid() },
  reply: Ref(RESTDataRetrievalComposed),
})

export const dataRetrievalUpdate = Put({
  id: 'DataRetrieval_Update',
  url: '/DataRetrievals/:dataRetrievalId',
  params: { dataRetrievalId: Uuid() },
  query: Since('v8', Optional({ force: Flag({ default: false }) })),
  body: Ref(RESTDataRetrievalUpdateFromClient),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const dataRetrievalDeleteDataRetrieval = Delete({
  id: 'DataRetrieval_DeleteDataRetrieval',
  url: '/DataRetrievals/:dataRetrievalId',
  until: 'v7',
  params: { dataRetrievalId: Uuid() },
  reply: Nothing(),
})

export const dataRetrievalGetMailboxes = Get({
  id: 'DataRetrieval_GetMailboxes',
  url: '/DataRetrievals/:dataRetrievalId/mailboxes',
  params: { dataRetrievalId: Uuid() },
  query: Since('v8', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTDataRetrievalMailbox)), v8: Ref(PageOfRESTDataRetrievalMailbox) }),
})

export const dataRetrievalGetTeams = Get({
  id: 'DataRetrieval_GetTeams',
  url: '/DataRetrievals/:dataRetrievalId/teams',
  params: { dataRetrievalId: Uuid() },
  query: Since('v8', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTDataRetrievalTeam)), v8: Ref(PageOfRESTDataRetrievalTeam) }),
})

export const dataRetrievalGetWebs = Get({
  id: 'DataRetrieval_GetWebs',
  url: '/DataRetrievals/:dataRetrievalId/webs',
  params: { dataRetrievalId: Uuid() },
  query: Since('v8', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTDataRetrievalWeb)), v8: Ref(PageOfRESTDataRetrievalWeb) }),
})

export const dataRetrievalGetOneDrives = Get({
  id: 'DataRetrieval_GetOneDrives',
  url: '/DataRetrievals/:dataRetrievalId/onedrives',
  params: { dataRetrievalId: Uuid() },
  query: Since('v8', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTDataRetrievalOneDrive)), v8: Ref(PageOfRESTDataRetrievalOneDrive) }),
})

export const dataRetrievalExploreAction = Post({
  id: 'DataRetrieval_ExploreAction',
  url: '/DataRetrievals/:dataRetrievalId/explore',
  params: { dataRetrievalId: Uuid() },
  reply: Changed({ v6: Ref(RESTRestoreSession), v8: Created(Ref(RESTRestoreSession)) }),
})
