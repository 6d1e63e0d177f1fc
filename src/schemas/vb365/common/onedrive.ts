// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, DateTime, Dictionary, Flag, Int32, Int64, List, Model, Nullable, NullableSince, Optional,
  Page, Ref, RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../../kit/vb365.js'
import {
  RESTBackupItemType, RESTJobBackupItemType, RESTLinkHAL, RESTLinkHALDictionary, RESTOneDrive,
} from './shared.js'

export const RESTBackupOneDriveData = Model('RESTBackupOneDriveData', {
  id: Text(),
  title: Text(),
  url: Text(),
  ...Optional({ backedUpTime: Nullable(DateTime()), _links: Ref(RESTLinkHALDictionary) }),
  ...RequiredUntil('v6', { organizationId: Changed({ v6: Text(), v7: Nullable(Uuid()) }) }),
  ...Between('v7', 'v7', { isDeleted: Flag(), proxyId: Uuid() }),
  ...Since('v7', { itemType: Ref(RESTBackupItemType), repositoryId: Uuid(), backedUpOrganizationId: Text() }),
})
export type RESTBackupOneDriveData = Static<typeof RESTBackupOneDriveData>

export const RESTJobOneDriveFoldersItem = Model('RESTJobOneDriveFoldersItem', Optional({
  type: Ref(RESTJobBackupItemType),
  folders: List(Text()),
  id: NullableSince('v7', Text()),
  _links: NullableSince('v7', Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
}))
export type RESTJobOneDriveFoldersItem = Static<typeof RESTJobOneDriveFoldersItem>

export const PageOfRESTOneDrive = Page('PageOfRESTOneDrive', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTOneDrive)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTOneDrive = Static<typeof PageOfRESTOneDrive>

export const RESTOneDriveDocument = Model('RESTOneDriveDocument', {
  sizeBytes: Int64(),
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    inheritedPermissions: Flag(),
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ oneDriveId: Text() })),
})
export type RESTOneDriveDocument = Static<typeof RESTOneDriveDocument>

export const RESTOneDriveFolder = Model('RESTOneDriveFolder', {
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ oneDriveId: Text() })),
})
export type RESTOneDriveFolder = Static<typeof RESTOneDriveFolder>
