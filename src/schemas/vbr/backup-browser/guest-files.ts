// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, Int64, List, Model, OneOf, Optional, Ref, RequiredUntil, Since, Tag, Text,
  Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { EFlrPlatformType, FlrBrowseMountModel } from '../common/browse-mounts.js'
import {
  CloudDirectorObjectModel, HyperVObjectModel, InventoryObjectModel, VmwareObjectModel,
} from '../common/inventory-objects.js'
import { PaginationResult, PaginationSpec } from '../common/shared.js'

export const EFlrBrowseMountFiltersOrderColumn = Enum('EFlrBrowseMountFiltersOrderColumn', ['CreationTime'])
export type EFlrBrowseMountFiltersOrderColumn = Static<typeof EFlrBrowseMountFiltersOrderColumn>

export const FlrBrowseMountResult = Model('FlrBrowseMountResult', {
  data: List(Ref(FlrBrowseMountModel)),
  pagination: Ref(PaginationResult),
})
export type FlrBrowseMountResult = Static<typeof FlrBrowseMountResult>

export const EFlrItemStateType = Enum('EFlrItemStateType', [
  'Changed', 'Unchanged', 'Comparing', 'Deleted', 'FailedToCompare',
  ...Until('1.3-rev1', ['NotAvaliable']),
  ...Since('1.3-rev2', ['NotAvailable']),
])
export type EFlrItemStateType = Static<typeof EFlrItemStateType>

export const EFlrItemType = Enum('EFlrItemType', ['Drive', 'Folder', 'File', 'Link'])
export type EFlrItemType = Static<typeof EFlrItemType>

export const FlrBrowseFiltrationModel = Model('FlrBrowseFiltrationModel', Optional({
  itemStates: List(Ref(EFlrItemStateType)),
  itemTypes: List(Ref(EFlrItemType)),
}))
export type FlrBrowseFiltrationModel = Static<typeof FlrBrowseFiltrationModel>

export const EFlrBrowseOrderType = Enum('EFlrBrowseOrderType', [
  'Name', 'Type', 'Size', 'CreationDate', 'ModifiedDate', 'ItemState',
  ...Since('1.3-rev0', ['Owner', 'Location']),
])
export type EFlrBrowseOrderType = Static<typeof EFlrBrowseOrderType>

export const FlrBrowseOrderSpec = Model('FlrBrowseOrderSpec', {
  orderColumn: Ref(EFlrBrowseOrderType),
  ...Optional({ orderAsc: Flag() }),
})
export type FlrBrowseOrderSpec = Static<typeof FlrBrowseOrderSpec>

export const FlrBrowseFolderSpec = Model('FlrBrowseFolderSpec', {
  path: Text(),
  ...Optional({
    filter: Ref(FlrBrowseFiltrationModel),
    order: Ref(FlrBrowseOrderSpec),
    pagination: Ref(PaginationSpec),
  }),
})
export type FlrBrowseFolderSpec = Static<typeof FlrBrowseFolderSpec>

export const FlrBrowserItemModel = Model('FlrBrowserItemModel', {
  name: Text(),
  type: Ref(EFlrItemType),
  size: Int64(),
  creationDate: DateTime(),
  modifiedDate: DateTime(),
  itemState: Ref(EFlrItemStateType),
  ...Optional({ location: Text() }),
  ...Since('1.3-rev0', { displayName: Text(), ...Optional({ owner: Text() }) }),
})
export type FlrBrowserItemModel = Static<typeof FlrBrowserItemModel>

export const FlrBrowseFolderModel = Model('FlrBrowseFolderModel', {
  path: Text(),
  items: List(Ref(FlrBrowserItemModel)),
  ...Optional({ pagination: Ref(PaginationResult) }),
})
export type FlrBrowseFolderModel = Static<typeof FlrBrowseFolderModel>

export const FlrStartSearchForSpec = Model('FlrStartSearchForSpec', {
  path: Text(),
  searchString: Text(),
  ...Since('1.3-rev0', Optional({ disableRecursiveSearch: Flag() })),
})
export type FlrStartSearchForSpec = Static<typeof FlrStartSearchForSpec>

export const EFlrSearchForResultOrderType = Enum('EFlrSearchForResultOrderType', [
  'Name', 'Size', 'Extension', 'CreationTime', 'ModificationTime', 'Path', 'Owner', 'CompareState',
])
export type EFlrSearchForResultOrderType = Static<typeof EFlrSearchForResultOrderType>

export const FlrSearchForResultOrderSpec = Model('FlrSearchForResultOrderSpec', {
  orderColumn: Changed({
    '1.2-rev1': Ref(EFlrSearchForResultOrderType),
    '1.3-rev0': Ref(EFlrBrowseOrderType),
  }),
  ...Optional({ orderAsc: Flag() }),
})
export type FlrSearchForResultOrderSpec = Static<typeof FlrSearchForResultOrderSpec>

export const FlrSearchForResultSpec = Model('FlrSearchForResultSpec', Optional({
  pagination: Ref(PaginationSpec),
  order: Ref(FlrSearchForResultOrderSpec),
}))
export type FlrSearchForResultSpec = Static<typeof FlrSearchForResultSpec>

export const FlrSearchForResultModel = Model('FlrSearchForResultModel', {
  searchString: Text(),
  items: List(Ref(FlrBrowserItemModel)),
  ...Optional({ path: Text(), pagination: Ref(PaginationResult) }),
})
export type FlrSearchForResultModel = Static<typeof FlrSearchForResultModel>

export const EFlrRestoreType = Enum('EFlrRestoreType', ['Overwrite', 'Keep', 'PermissionOnly'])
export type EFlrRestoreType = Static<typeof EFlrRestoreType>

export const FlrRestoreSpec = Model('FlrRestoreSpec', {
  sourcePath: List(Text()),
  restoreType: Ref(EFlrRestoreType),
  ...Optional({ credentialsId: Uuid() }),
  ...Since('1.3-rev0', Optional({ targetPath: Text() })),
})
export type FlrRestoreSpec = Static<typeof FlrRestoreSpec>

export const FlrRestoreTargetHostModelBase = { type: Ref(EFlrPlatformType) }

export const VmwareFlrRestoreTargetHostModel = Model('VmwareFlrRestoreTargetHostModel', {
  ...FlrRestoreTargetHostModelBase,
  type: Tag(EFlrPlatformType, 'VMware'),
  vmObject: Changed({ '1.2-rev1': Ref(InventoryObjectModel), '1.3-rev0': Ref(VmwareObjectModel) }),
})
export type VmwareFlrRestoreTargetHostModel = Static<typeof VmwareFlrRestoreTargetHostModel>

export const HyperVFlrRestoreTargetHostModel = Model('HyperVFlrRestoreTargetHostModel', {
  ...FlrRestoreTargetHostModelBase,
  type: Tag(EFlrPlatformType, 'HyperV'),
  vmObject: Changed({ '1.2-rev1': Text(), '1.3-rev0': Ref(HyperVObjectModel) }),
})
export type HyperVFlrRestoreTargetHostModel = Static<typeof HyperVFlrRestoreTargetHostModel>

export const AgentFlrRestoreTargetHostModel = Model('AgentFlrRestoreTargetHostModel', {
  ...FlrRestoreTargetHostModelBase,
  type: Tag(EFlrPlatformType, 'Agent'),
  protectedComputerId: Uuid(),
})
export type AgentFlrRestoreTargetHostModel = Static<typeof AgentFlrRestoreTargetHostModel>

export const CloudDirectorFlrRestoreTargetHostModel = Model('CloudDirectorFlrRestoreTargetHostModel', {
  ...FlrRestoreTargetHostModelBase,
  type: Tag(EFlrPlatformType, 'CloudDirector'),
  vmObject: Ref(CloudDirectorObjectModel),
})
export type CloudDirectorFlrRestoreTargetHostModel = Static<typeof CloudDirectorFlrRestoreTargetHostModel>

export const FlrRestoreTargetHostModel = OneOf('FlrRestoreTargetHostModel', 'type', FlrRestoreTargetHostModelBase, {
  VMware: VmwareFlrRestoreTargetHostModel,
  HyperV: HyperVFlrRestoreTargetHostModel,
  Agent: AgentFlrRestoreTargetHostModel,
  ...Since('1.3-rev0', { CloudDirector: CloudDirectorFlrRestoreTargetHostModel }),
})
export type FlrRestoreTargetHostModel = Static<typeof FlrRestoreTargetHostModel>

export const FlrRestoreToSpec = Model('FlrRestoreToSpec', {
  sourcePath: List(Text()),
  restoreType: Ref(EFlrRestoreType),
  targetHost: Ref(FlrRestoreTargetHostModel),
  targetPath: Text(),
  ...RequiredUntil('1.3-rev1', { credentialsId: Uuid() }),
})
export type FlrRestoreToSpec = Static<typeof FlrRestoreToSpec>

export const FlrStartDownloadSpec = Model('FlrStartDownloadSpec', { sourcePath: List(Text()) })
export type FlrStartDownloadSpec = Static<typeof FlrStartDownloadSpec>

export const EFlrRestoreModeType = Enum('EFlrRestoreModeType', ['OriginalLocation', 'Customized'])
export type EFlrRestoreModeType = Static<typeof EFlrRestoreModeType>

export const FlrRestoreCredentialsValidationSpec = Model('FlrRestoreCredentialsValidationSpec', {
  restoreMode: Ref(EFlrRestoreModeType),
  ...Optional({ credentialsId: Uuid(), targetHost: Ref(FlrRestoreTargetHostModel) }),
})
export type FlrRestoreCredentialsValidationSpec = Static<typeof FlrRestoreCredentialsValidationSpec>

export const FlrRestoreCredentialsValidationResult = Model('FlrRestoreCredentialsValidationResult', {
  isSuccessful: Flag(),
  message: Text(),
  ...Since('1.3-rev2', Optional({ credentialsId: Uuid() })),
})
export type FlrRestoreCredentialsValidationResult = Static<typeof FlrRestoreCredentialsValidationResult>

export const EFlrItemRestoreStatus = Enum('EFlrItemRestoreStatus', [
  'Succeeded', 'Warning', 'Failed', 'Pending', 'InProgress', 'Cancelled', 'Skipped',
])
export type EFlrItemRestoreStatus = Static<typeof EFlrItemRestoreStatus>

export const FlrTaskItemModel = Model('FlrTaskItemModel', {
  itemType: Ref(EFlrItemType),
  sourcePath: Text(),
  targetPath: Text(),
  targetHost: Text(),
  size: Int64({ minimum: 0 }),
  restoreStatus: Ref(EFlrItemRestoreStatus),
  jobName: Text(),
  restoreStartTime: DateTime(),
  restoreFinishTime: DateTime(),
  restoreSessionId: Uuid(),
  initiatorName: Text(),
  name: Text(),
  ...Optional({ restorePointId: Uuid(), restorePointDate: DateTime() }),
  ...Since('1.3-rev1', { targetName: Text() }),
})
export type FlrTaskItemModel = Static<typeof FlrTaskItemModel>

export const FlrAuditMountModel = Model('FlrAuditMountModel', {
  items: List(Ref(FlrTaskItemModel)),
  pagination: Ref(PaginationResult),
})
export type FlrAuditMountModel = Static<typeof FlrAuditMountModel>

export const FlrValidateRestoreItemTargetPathSpec = Model('FlrValidateRestoreItemTargetPathSpec', {
  itemPath: Text(),
  isRestoreToOriginal: Flag(),
})
export type FlrValidateRestoreItemTargetPathSpec = Static<typeof FlrValidateRestoreItemTargetPathSpec>

export const FlrValidateRestoreItemTargetPathResult = Model('FlrValidateRestoreItemTargetPathResult', {
  isTargetPathNeeded: Flag(),
  targetPath: Text(),
})
export type FlrValidateRestoreItemTargetPathResult = Static<typeof FlrValidateRestoreItemTargetPathResult>
