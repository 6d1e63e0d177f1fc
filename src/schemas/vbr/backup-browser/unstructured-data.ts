// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, Int64, List, Model, Optional, Ref, RequiredUntil, Since, Text, Uuid,
  type Static,
} from '../../kit/vbr.js'
import {
  EFlrItemStateType, EFlrItemType, FlrBrowseFiltrationModel, FlrBrowseOrderSpec,
} from './guest-files.js'
import {
  UnstructuredDataColdStorageRetrievalSettings, UnstructuredDataFlrBrowseMountModel,
} from '../common/browse-mounts.js'
import { ESortExpressionDirectionType } from '../common/filter-expressions.js'
import { ObjectRestorePointModel } from '../common/restore-points.js'
import { PaginationResult, PaginationSpec } from '../common/shared.js'

export const EUnstructuredDataFlrBrowseMountFiltersOrderColumn = Enum(
  'EUnstructuredDataFlrBrowseMountFiltersOrderColumn',
  ['CreationTime']
)
export type EUnstructuredDataFlrBrowseMountFiltersOrderColumn =
  Static<typeof EUnstructuredDataFlrBrowseMountFiltersOrderColumn>

export const UnstructuredDataFlrBrowseMountResult = Model('UnstructuredDataFlrBrowseMountResult', {
  data: List(Ref(UnstructuredDataFlrBrowseMountModel)),
  pagination: Ref(PaginationResult),
})
export type UnstructuredDataFlrBrowseMountResult = Static<typeof UnstructuredDataFlrBrowseMountResult>

export const UnstructuredDataFlrBrowseFolderSpec = Model('UnstructuredDataFlrBrowseFolderSpec', {
  path: Text(),
  ...Optional({
    filter: Ref(FlrBrowseFiltrationModel),
    order: Ref(FlrBrowseOrderSpec),
    pagination: Ref(PaginationSpec),
  }),
})
export type UnstructuredDataFlrBrowseFolderSpec = Static<typeof UnstructuredDataFlrBrowseFolderSpec>

export const UnstructuredDataFlrBrowseItemModel = Model('UnstructuredDataFlrBrowseItemModel', {
  name: Text(),
  type: Ref(EFlrItemType),
  size: Int64(),
  creationDate: DateTime(),
  modifiedDate: DateTime(),
  itemState: Ref(EFlrItemStateType),
  ...Optional({ location: Text() }),
  ...Since('1.3-rev2', { versionsCount: Int64() }),
})
export type UnstructuredDataFlrBrowseItemModel = Static<typeof UnstructuredDataFlrBrowseItemModel>

export const UnstructuredDataFlrBrowseFolderModel = Model('UnstructuredDataFlrBrowseFolderModel', {
  path: Text(),
  items: List(Ref(UnstructuredDataFlrBrowseItemModel)),
  ...Optional({ pagination: Ref(PaginationResult) }),
})
export type UnstructuredDataFlrBrowseFolderModel = Static<typeof UnstructuredDataFlrBrowseFolderModel>

export const EFileBackupFLRCopyToRestoreMode = Enum('EFileBackupFLRCopyToRestoreMode', [
  'LatestPoint', 'Custom',
])
export type EFileBackupFLRCopyToRestoreMode = Static<typeof EFileBackupFLRCopyToRestoreMode>

export const EUnstructuredDataFLRRestoreMode = Enum('EUnstructuredDataFLRRestoreMode', [
  'LatestPoint', 'Custom',
])
export type EUnstructuredDataFLRRestoreMode = Static<typeof EUnstructuredDataFLRRestoreMode>

export const EUnstructuredDataFLRRestoreType = Enum('EUnstructuredDataFLRRestoreType', [
  'Overwrite', 'Keep', 'ChangedOnly',
])
export type EUnstructuredDataFLRRestoreType = Static<typeof EUnstructuredDataFLRRestoreType>

export const FileBackupFLRCopyToSpec = Model('FileBackupFLRCopyToSpec', {
  sourcePath: List(Text()),
  ...Optional({
    isRecursive: Flag(),
    toDateTime: DateTime(),
    unstructuredDataServerId: Uuid(),
    path: Text(),
    copyToBackupServer: Flag(),
  }),
  ...RequiredUntil('1.3-rev0', {
    restoreMode: Changed({
      '1.2-rev1': Ref(EFileBackupFLRCopyToRestoreMode),
      '1.3-rev1': Ref(EUnstructuredDataFLRRestoreMode),
    }),
  }),
  ...Since('1.3-rev0', Optional({ restorePermissions: Flag() })),
  ...Since('1.3-rev1', Optional({ restoreType: Ref(EUnstructuredDataFLRRestoreType) })),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type FileBackupFLRCopyToSpec = Static<typeof FileBackupFLRCopyToSpec>

export const UnstructuredDataFLRItemRestoreSpec = Model('UnstructuredDataFLRItemRestoreSpec', {
  sourcePath: List(Text()),
  restoreType: Ref(EUnstructuredDataFLRRestoreType),
  ...Optional({
    isRecursive: Flag(),
    restoreMode: Ref(EUnstructuredDataFLRRestoreMode),
    toDateTime: DateTime(),
    restorePermissions: Flag(),
  }),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type UnstructuredDataFLRItemRestoreSpec = Static<typeof UnstructuredDataFLRItemRestoreSpec>

export const EUnstructuredDataFlrBrowseRestorePointsSortingProperty = Enum(
  'EUnstructuredDataFlrBrowseRestorePointsSortingProperty',
  ['CreationTime']
)
export type EUnstructuredDataFlrBrowseRestorePointsSortingProperty =
  Static<typeof EUnstructuredDataFlrBrowseRestorePointsSortingProperty>

export const UnstructuredDataFlrBrowseRestorePointsSortingSpec = Model(
  'UnstructuredDataFlrBrowseRestorePointsSortingSpec',
  Optional({
    property: Ref(EUnstructuredDataFlrBrowseRestorePointsSortingProperty),
    direction: Ref(ESortExpressionDirectionType),
  })
)
export type UnstructuredDataFlrBrowseRestorePointsSortingSpec =
  Static<typeof UnstructuredDataFlrBrowseRestorePointsSortingSpec>

export const UnstructuredDataFlrBrowseRestorePointsSpec = Model('UnstructuredDataFlrBrowseRestorePointsSpec', {
  path: Text(),
  ...Optional({
    order: Ref(UnstructuredDataFlrBrowseRestorePointsSortingSpec),
    pagination: Ref(PaginationSpec),
  }),
})
export type UnstructuredDataFlrBrowseRestorePointsSpec = Static<typeof UnstructuredDataFlrBrowseRestorePointsSpec>

export const UnstructuredDataObjectRestorePointModel = Model('UnstructuredDataObjectRestorePointModel', {
  ...ObjectRestorePointModel.properties,
  ...Optional({ fileSize: Int64(), fileModificationDate: DateTime() }),
})
export type UnstructuredDataObjectRestorePointModel = Static<typeof UnstructuredDataObjectRestorePointModel>

export const UnstructuredDataObjectRestorePointsResult = Model('UnstructuredDataObjectRestorePointsResult', {
  data: List(Ref(UnstructuredDataObjectRestorePointModel)),
  pagination: Ref(PaginationResult),
})
export type UnstructuredDataObjectRestorePointsResult = Static<typeof UnstructuredDataObjectRestorePointsResult>

export const UnstructuredDataFLRItemDownloadSpec = Model('UnstructuredDataFLRItemDownloadSpec', {
  sourcePath: List(Text()),
  ...Optional({
    isRecursive: Flag(),
    restoreMode: Ref(EUnstructuredDataFLRRestoreMode),
    toDateTime: DateTime(),
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  }),
})
export type UnstructuredDataFLRItemDownloadSpec = Static<typeof UnstructuredDataFLRItemDownloadSpec>
