// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, Composed, DateTime, Dictionary, Enum, Flag, Int32, Int64, List, Model, Nullable,
  NullableSince, Optional, Page, Ref, RequiredSince, RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../../kit/vb365.js'
import {
  RESTAttachInfo, RESTBackupItemType, RESTJobBackupItemType, RESTLinkHAL, RESTLinkHALDictionary,
  RESTRbacItemType,
} from './shared.js'

export const RESTTeamsSearchOptions = Model('RESTTeamsSearchOptions', {
  type: Enum(['Tabs', 'Files', 'Posts']),
  query: Text(),
})
export type RESTTeamsSearchOptions = Static<typeof RESTTeamsSearchOptions>

export const RESTChannelEntity = Composed('RESTChannelEntity', {
  members: ['RESTTeamsFile', 'RESTTeamsPost', 'RestTeamsTab'],
}, {
  ...Optional({
    id: Uuid(),
    name: Text(),
    sizeBytes: Int64(),
    version: Int32(),
    modified: DateTime(),
    modifiedBy: Text(),
    fileType: Enum(['File', 'Folder']),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    postId: Int64(),
    isImportant: Flag(),
    author: Text(),
    subject: Text(),
    createdTime: DateTime(),
    lastModifiedTime: DateTime(),
    attachments: List(Ref(RESTAttachInfo)),
    displayName: Text(),
    contentUrl: Text(),
    type: Text(),
  }),
  ...Since('v7', Optional({
    uiVersion: Text(),
    channelId: Text(),
    changeKey: Text(),
    isDeleted: Flag(),
    parentId: Nullable(Int64()),
    parentChangeKey: Text(),
  })),
  ...Since('v8', Optional({ teamId: Uuid() })),
})
export type RESTChannelEntity = Static<typeof RESTChannelEntity>

export const PageOfRESTChannelEntity = Page('PageOfRESTChannelEntity', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTChannelEntity)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTChannelEntity = Static<typeof PageOfRESTChannelEntity>

export const RESTTeamsFile = Model('RESTTeamsFile', {
  id: Uuid(),
  ...Optional({
    name: Text(),
    sizeBytes: Int64(),
    version: Int32(),
    modified: DateTime(),
    modifiedBy: Text(),
    fileType: Enum(['File', 'Folder']),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', { ...Optional({ uiVersion: Text() }), ...RequiredSince('v8', { channelId: Text() }) }),
  ...Since('v8', Optional({ teamId: Uuid() })),
})
export type RESTTeamsFile = Static<typeof RESTTeamsFile>

export const RESTTeamsPost = Model('RESTTeamsPost', {
  ...Optional({
    postId: Int64(),
    isImportant: Flag(),
    author: Text(),
    subject: Text(),
    createdTime: DateTime(),
    lastModifiedTime: DateTime(),
    attachments: List(Ref(RESTAttachInfo)),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({
    changeKey: Text(),
    isDeleted: Flag(),
    channelId: Text(),
    parentId: Nullable(Int64()),
    parentChangeKey: Text(),
  })),
  ...Since('v8', Optional({ teamId: Uuid() })),
})
export type RESTTeamsPost = Static<typeof RESTTeamsPost>

export const RestTeamsTab = Model('RestTeamsTab', {
  id: Uuid(),
  ...Optional({
    displayName: Text(),
    contentUrl: Text(),
    type: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ channelId: Text() })),
  ...Since('v8', Optional({ teamId: Uuid() })),
})
export type RestTeamsTab = Static<typeof RestTeamsTab>

export const RESTBackupTeamData = Model('RESTBackupTeamData', {
  id: Text(),
  ...Optional({
    displayName: Text(),
    backedUpTime: Nullable(DateTime()),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...RequiredUntil('v6', { organizationId: Changed({ v6: Text(), v7: Nullable(Uuid()) }) }),
  ...Between('v7', 'v7', { isDeleted: Flag(), proxyId: Uuid() }),
  ...Since('v7', { itemType: Ref(RESTBackupItemType), repositoryId: Uuid(), backedUpOrganizationId: Text() }),
  ...Since('v8', Optional({ msid: Nullable(Uuid()) })),
})
export type RESTBackupTeamData = Static<typeof RESTBackupTeamData>

export const RESTTeam = Model('RESTTeam', {
  id: Uuid(),
  displayName: Text(),
  mail: Text(),
  ...Optional({ description: Text(), _links: Ref(RESTLinkHALDictionary) }),
  ...Since('v8', Optional({
    eTag: Nullable(Int64()),
    msid: Nullable(Uuid()),
    dataLocation: Nullable(Text()),
  })),
})
export type RESTTeam = Static<typeof RESTTeam>

export const RESTJobTeamItem = Model('RESTJobTeamItem', {
  ...Optional({
    type: Ref(RESTJobBackupItemType),
    team: Ref(RESTTeam),
    id: NullableSince('v7', Text()),
    _links: NullableSince('v7', Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
  }),
  ...Until('v6', Optional({ chats: Nullable(Flag()) })),
  ...Since('v7', Optional({ teamsChats: Nullable(Flag()) })),
})
export type RESTJobTeamItem = Static<typeof RESTJobTeamItem>

export const RESTRbacTeam = Model('RESTRbacTeam', {
  id: Uuid(),
  description: Text(),
  displayName: Text(),
  mail: Text(),
})
export type RESTRbacTeam = Static<typeof RESTRbacTeam>

export const RESTRbacTeamItem = Model('RESTRbacTeamItem', {
  type: Ref(RESTRbacItemType),
  team: Ref(RESTRbacTeam),
  id: Text(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacTeamItem = Static<typeof RESTRbacTeamItem>

export const RESTTeamsOperatorRestoreSessionResponse = Model('RESTTeamsOperatorRestoreSessionResponse', {
  sessionId: Uuid(),
})
export type RESTTeamsOperatorRestoreSessionResponse = Static<typeof RESTTeamsOperatorRestoreSessionResponse>
