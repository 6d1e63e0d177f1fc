// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, Composed, DateTime, Dictionary, Enum, Flag, Int32, Int64, List, Model, Nullable,
  NullableSince, Optional, Page, Ref, RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../../kit/vb365.js'
import {
  RESTAction, RESTAuthenticationType, RESTBackupItemType, RESTJobBackupItemType, RESTLinkHAL,
  RESTLinkHALDictionary, RESTRbacItemType, SecureString,
} from './shared.js'

export const RESTBackupSiteData = Model('RESTBackupSiteData', {
  id: Text(),
  title: Text(),
  url: Text(),
  ...Optional({ backedUpTime: Nullable(DateTime()), _links: Ref(RESTLinkHALDictionary) }),
  ...RequiredUntil('v6', { organizationId: Changed({ v6: Text(), v7: Nullable(Uuid()) }) }),
  ...Between('v7', 'v7', { isDeleted: Flag(), proxyId: Uuid() }),
  ...Since('v7', { itemType: Ref(RESTBackupItemType), repositoryId: Uuid(), backedUpOrganizationId: Text() }),
  ...Since('v8', Optional({ msid: Nullable(Uuid()) })),
})
export type RESTBackupSiteData = Static<typeof RESTBackupSiteData>

export const RESTJobSite = Model('RESTJobSite', {
  id: Text(),
  url: Text(),
  isCloud: Flag(),
  isPersonal: Flag(),
  title: Text(),
  ...Optional({
    parentUrl: Text(),
    name: Text(),
    siteCollectionError: Text(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({ eTag: Nullable(Int64()) })),
})
export type RESTJobSite = Static<typeof RESTJobSite>

export const RESTJobPersonalSitesItem = Model('RESTJobPersonalSitesItem', Optional({
  type: Ref(RESTJobBackupItemType),
  id: NullableSince('v7', Text()),
  _links: NullableSince('v7', Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
}))
export type RESTJobPersonalSitesItem = Static<typeof RESTJobPersonalSitesItem>

export const RESTJobSiteItem = Model('RESTJobSiteItem', Optional({
  type: Ref(RESTJobBackupItemType),
  site: Ref(RESTJobSite),
  id: NullableSince('v7', Text()),
  _links: NullableSince('v7', Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
}))
export type RESTJobSiteItem = Static<typeof RESTJobSiteItem>

export const RESTRbacSite = Model('RESTRbacSite', {
  id: Text(),
  url: Nullable(Text()),
  title: Text(),
  isCloud: Nullable(Flag()),
  isPersonal: Nullable(Flag()),
  ...Optional({ parentUrl: Text() }),
})
export type RESTRbacSite = Static<typeof RESTRbacSite>

export const RESTRbacSiteItem = Model('RESTRbacSiteItem', {
  type: Ref(RESTRbacItemType),
  site: Ref(RESTRbacSite),
  id: Text(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacSiteItem = Static<typeof RESTRbacSiteItem>

export const RESTVESPSearchOptions = Model('RESTVESPSearchOptions', Optional({ query: Text() }))
export type RESTVESPSearchOptions = Static<typeof RESTVESPSearchOptions>

export const RESTSharePointFolderType = Enum('RESTSharePointFolderType', ['ListFolder', 'LibraryFolder'])
export type RESTSharePointFolderType = Static<typeof RESTSharePointFolderType>

export const RESTItemComposed = Composed('RESTItemComposed', {
  members: [
    'RESTOneDriveDocument', 'RESTOneDriveFolder', 'RESTSharePointDocument', 'RESTSharePointFolder',
    'RESTSharePointItem',
  ],
}, {
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    sizeBytes: Int64(),
    inheritedPermissions: Flag(),
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    type: Ref(RESTSharePointFolderType),
    title: Text(),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ oneDriveId: Text(), siteId: Text() })),
})
export type RESTItemComposed = Static<typeof RESTItemComposed>

export const PageOfRESTItemComposed = Page('PageOfRESTItemComposed', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTItemComposed)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTItemComposed = Static<typeof PageOfRESTItemComposed>

export const RESTSharePointDocument = Model('RESTSharePointDocument', {
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    sizeBytes: Int64(),
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ siteId: Text() })),
})
export type RESTSharePointDocument = Static<typeof RESTSharePointDocument>

export const RESTSharePointFolder = Model('RESTSharePointFolder', {
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    type: Ref(RESTSharePointFolderType),
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ siteId: Text() })),
})
export type RESTSharePointFolder = Static<typeof RESTSharePointFolder>

export const RESTSharePointItem = Model('RESTSharePointItem', {
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    title: Text(),
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ siteId: Text() })),
})
export type RESTSharePointItem = Static<typeof RESTSharePointItem>

export const RESTSharePointSmtpSettings = Model('RESTSharePointSmtpSettings', {
  ...Optional({
    enableNotification: Flag(),
    server: Text(),
    port: Int32(),
    from: Text(),
    useAuthentication: Flag(),
    useSSL: Flag(),
    username: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v8', Optional({
    authenticationType: Ref(RESTAuthenticationType),
    clientId: Text(),
    tenantId: Text(),
    userId: Text(),
    mailApiUrl: Nullable(Text()),
    isAuthenticated: Nullable(Flag()),
  })),
})
export type RESTSharePointSmtpSettings = Static<typeof RESTSharePointSmtpSettings>

export const RESTSharePointSmtpSettingsFromClient = Model('RESTSharePointSmtpSettingsFromClient', {
  ...Optional({
    userPassword: Ref(SecureString),
    enableNotification: Nullable(Flag()),
    server: Text(),
    port: Nullable(Int32()),
    from: Text(),
    useAuthentication: Nullable(Flag()),
    useSSL: Nullable(Flag()),
    username: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v8', Optional({ userId: Text(), mailApiUrl: Nullable(Text()), requestId: Nullable(Text()) })),
})
export type RESTSharePointSmtpSettingsFromClient = Static<typeof RESTSharePointSmtpSettingsFromClient>
