import {
  Between, Changed, DateTime, Enum, File, Flag, Get, Int32, Int64, Integer, Lazy, List, Model,
  OneOf, Optional, Post, Ref, RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid,
  type Static
} from '../kit/vbr.js'
import { ObjectRestorePointModel } from './common/restore-points.js'
import {
  CloudDirectorObjectModel, EEntraIdTenantResource, EFlrPlatformType,
  ESortExpressionDirectionType, EmptySuccessResponse, EntraIdTenantBrowseMountModel,
  FlrBrowseMountModel, HyperVObjectModel, InventoryObjectModel, PaginationResult, PaginationSpec,
  UnstructuredDataColdStorageRetrievalSettings, UnstructuredDataFlrBrowseMountModel,
  VmwareObjectModel
} from './common/shared.js'
import { TaskModel } from './common/tasks.js'

export const tag = 'Backup Browser'

export const EFlrBrowseMountFiltersOrderColumn = Enum('EFlrBrowseMountFiltersOrderColumn', ['CreationTime'])
export type EFlrBrowseMountFiltersOrderColumn = Static<typeof EFlrBrowseMountFiltersOrderColumn>

export const FlrBrowseMountResult = Model('FlrBrowseMountResult', { data: List(Ref(FlrBrowseMountModel)), pagination: Ref(PaginationResult) })
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
  ...Since('1.3-rev0', { displayName: Text() }),
  ...Since('1.3-rev0', Optional({ owner: Text() })),
})
export type FlrBrowserItemModel = Static<typeof FlrBrowserItemModel>

export const FlrBrowseFolderModel = Model('FlrBrowseFolderModel', {
  path: Text(),
  items: List(Ref(FlrBrowserItemModel)),
  ...Optional({ pagination: Ref(PaginationResult) }),
})
export type FlrBrowseFolderModel = Static<typeof FlrBrowseFolderModel>

export const FlrCompareAttributesSpec = Model('FlrCompareAttributesSpec', {
  path: Text(),
  ...Optional({ showUnchangedAttributes: Flag() }),
})
export type FlrCompareAttributesSpec = Static<typeof FlrCompareAttributesSpec>

export const FlrCompareAttributeModel = Model('FlrCompareAttributeModel', { name: Text(), valueBackup: Text(), valueProduction: Text(), isChanged: Flag() })
export type FlrCompareAttributeModel = Static<typeof FlrCompareAttributeModel>

export const FlrCompareAttributesModel = Model('FlrCompareAttributesModel', { path: Text(), attributes: List(Ref(FlrCompareAttributeModel)) })
export type FlrCompareAttributesModel = Static<typeof FlrCompareAttributesModel>

export const FlrCompareToProductionSpec = Model('FlrCompareToProductionSpec', { isEnabled: Flag(), paths: List(Text()) })
export type FlrCompareToProductionSpec = Static<typeof FlrCompareToProductionSpec>

export const FlrStartSearchForSpec = Model('FlrStartSearchForSpec', {
  path: Text(),
  searchString: Text(),
  ...Since('1.3-rev0', Optional({ disableRecursiveSearch: Flag() })),
})
export type FlrStartSearchForSpec = Static<typeof FlrStartSearchForSpec>

export const EFlrSearchForResultOrderType = Enum('EFlrSearchForResultOrderType', [
  'Name', 'Size', 'Extension', 'CreationTime', 'ModificationTime', 'Path', 'Owner',
  'CompareState',
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

export const EUnstructuredDataFlrBrowseMountFiltersOrderColumn = Enum('EUnstructuredDataFlrBrowseMountFiltersOrderColumn', ['CreationTime'])
export type EUnstructuredDataFlrBrowseMountFiltersOrderColumn = Static<typeof EUnstructuredDataFlrBrowseMountFiltersOrderColumn>

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

export const EFileBackupFLRCopyToRestoreMode = Enum('EFileBackupFLRCopyToRestoreMode', ['LatestPoint', 'Custom'])
export type EFileBackupFLRCopyToRestoreMode = Static<typeof EFileBackupFLRCopyToRestoreMode>

export const EUnstructuredDataFLRRestoreMode = Enum('EUnstructuredDataFLRRestoreMode', ['LatestPoint', 'Custom'])
export type EUnstructuredDataFLRRestoreMode = Static<typeof EUnstructuredDataFLRRestoreMode>

export const EUnstructuredDataFLRRestoreType = Enum('EUnstructuredDataFLRRestoreType', ['Overwrite', 'Keep', 'ChangedOnly'])
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

export const EntraIdTenantBrowseMountResult = Model('EntraIdTenantBrowseMountResult', { data: List(Ref(EntraIdTenantBrowseMountModel)), pagination: Ref(PaginationResult) })
export type EntraIdTenantBrowseMountResult = Static<typeof EntraIdTenantBrowseMountResult>

export const EEntraIdTenantRestorePointSortingProperty = Enum('EEntraIdTenantRestorePointSortingProperty', [
  ...Until('1.3-rev0', ['creationTime']),
  ...Since('1.3-rev1', ['CreationTime']),
])
export type EEntraIdTenantRestorePointSortingProperty = Static<typeof EEntraIdTenantRestorePointSortingProperty>

export const EntraIdTenantRestorePointSortingSpec = Model('EntraIdTenantRestorePointSortingSpec', Optional({
  property: Ref(EEntraIdTenantRestorePointSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantRestorePointSortingSpec = Static<typeof EntraIdTenantRestorePointSortingSpec>

export const EntraIdTenantRestorePointSpec = Model('EntraIdTenantRestorePointSpec', Optional({
  skip: Changed({ '1.2-rev1': Integer(), '1.3-rev2': Integer({ minimum: 0 }) }),
  limit: Changed({ '1.2-rev1': Integer(), '1.3-rev2': Integer({ minimum: 1 }) }),
  sorting: Ref(EntraIdTenantRestorePointSortingSpec),
}))
export type EntraIdTenantRestorePointSpec = Static<typeof EntraIdTenantRestorePointSpec>

export const EntraIdTenantRestorePointModel = Model('EntraIdTenantRestorePointModel', { id: Uuid(), creationTime: DateTime() })
export type EntraIdTenantRestorePointModel = Static<typeof EntraIdTenantRestorePointModel>

export const EntraIdTenantRestorePointsResult = Model('EntraIdTenantRestorePointsResult', {
  data: List(Ref(EntraIdTenantRestorePointModel)),
  pagination: Ref(PaginationResult),
})
export type EntraIdTenantRestorePointsResult = Static<typeof EntraIdTenantRestorePointsResult>

export const EEntraIdTenantItemType = Enum('EEntraIdTenantItemType', [
  'User', 'Group', 'AdminUnit', 'Role', 'Application', 'ConditionalAccessPolicy',
  ...Since('1.3-rev0', ['DeviceConfiguration']),
  ...Between('1.3-rev0', '1.3-rev1', ['DeviceCompliancePolicy', 'BitlockerKey']),
  ...Since('1.3-rev2', ['OrgContact', 'Device']),
])
export type EEntraIdTenantItemType = Static<typeof EEntraIdTenantItemType>

export const EntraIdTenantBrowseSpecBase = {
  type: Ref(EEntraIdTenantItemType),
  ...Optional({
    skip: Changed({ '1.2-rev1': Integer(), '1.3-rev2': Integer({ minimum: 0 }) }),
    limit: Changed({ '1.2-rev1': Integer(), '1.3-rev2': Integer({ minimum: 1 }) }),
  }),
}

export const EntraIdTenantUserFilterBrowseSpec = Model('EntraIdTenantUserFilterBrowseSpec', Optional({
  displayName: Text(),
  mailAddress: Text(),
  userName: Text(),
  userType: Text(),
  employeeType: Text(),
  accountEnabled: Flag(),
  companyName: Text(),
  creationType: Text(),
  department: Text(),
  country: Text(),
  jobTitle: Text(),
  officeLocation: Text(),
}))
export type EntraIdTenantUserFilterBrowseSpec = Static<typeof EntraIdTenantUserFilterBrowseSpec>

export const EEntraIdTenantUserSortingProperty = Enum('EEntraIdTenantUserSortingProperty', [
  ...Until('1.3-rev0', [
    'displayName', 'mailAddress', 'username', 'userType', 'employeeType', 'accountEnabled',
    'companyName', 'creationType', 'department', 'country', 'jobTitle', 'officeLocation',
    'objectId', 'lastRestorePoint',
  ]),
  ...Since('1.3-rev1', [
    'DisplayName', 'MailAddress', 'Username', 'UserType', 'EmployeeType', 'AccountEnabled',
    'CompanyName', 'CreationType', 'Department', 'Country', 'JobTitle', 'OfficeLocation',
    'ObjectId', 'LastRestorePoint',
  ]),
])
export type EEntraIdTenantUserSortingProperty = Static<typeof EEntraIdTenantUserSortingProperty>

export const EntraIdTenantUserSortingBrowseSpec = Model('EntraIdTenantUserSortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantUserSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantUserSortingBrowseSpec = Static<typeof EntraIdTenantUserSortingBrowseSpec>

export const EntraIdTenantUserBrowseSpec = Model('EntraIdTenantUserBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'User'),
  ...Optional({
    filter: Ref(EntraIdTenantUserFilterBrowseSpec),
    sorting: Ref(EntraIdTenantUserSortingBrowseSpec),
  }),
})
export type EntraIdTenantUserBrowseSpec = Static<typeof EntraIdTenantUserBrowseSpec>

export const EEntraIdTenantGroupType = Enum('EEntraIdTenantGroupType', ['Microsoft365Group', 'SecurityGroup', 'MailEnabledSecurityGroup', 'DistributionGroup'])
export type EEntraIdTenantGroupType = Static<typeof EEntraIdTenantGroupType>

export const EEntraIdTenantGroupMembershipType = Enum('EEntraIdTenantGroupMembershipType', ['Assigned', 'Dynamic'])
export type EEntraIdTenantGroupMembershipType = Static<typeof EEntraIdTenantGroupMembershipType>

export const EntraIdTenantGroupFilterBrowseSpec = Model('EntraIdTenantGroupFilterBrowseSpec', Optional({
  displayName: Text(),
  groupTypes: List(Ref(EEntraIdTenantGroupType)),
  membershipTypes: List(Ref(EEntraIdTenantGroupMembershipType)),
}))
export type EntraIdTenantGroupFilterBrowseSpec = Static<typeof EntraIdTenantGroupFilterBrowseSpec>

export const EEntraIdTenantGroupSortingProperty = Enum('EEntraIdTenantGroupSortingProperty', [
  ...Until('1.3-rev0', [
    'displayName', 'description', 'groupType', 'membershipType', 'visibility', 'archived',
    'mailEnabled', 'objectId', 'lastRestorePoint',
  ]),
  ...Since('1.3-rev1', [
    'DisplayName', 'Description', 'GroupType', 'MembershipType', 'Visibility', 'Archived',
    'MailEnabled', 'ObjectId', 'LastRestorePoint',
  ]),
])
export type EEntraIdTenantGroupSortingProperty = Static<typeof EEntraIdTenantGroupSortingProperty>

export const EntraIdTenantGroupSortingBrowseSpec = Model('EntraIdTenantGroupSortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantGroupSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantGroupSortingBrowseSpec = Static<typeof EntraIdTenantGroupSortingBrowseSpec>

export const EntraIdTenantGroupBrowseSpec = Model('EntraIdTenantGroupBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'Group'),
  ...Optional({
    filter: Ref(EntraIdTenantGroupFilterBrowseSpec),
    sorting: Ref(EntraIdTenantGroupSortingBrowseSpec),
  }),
})
export type EntraIdTenantGroupBrowseSpec = Static<typeof EntraIdTenantGroupBrowseSpec>

export const EEntraIdTenantAdminUnitVisibilityType = Enum('EEntraIdTenantAdminUnitVisibilityType', ['Public', 'Hidden'])
export type EEntraIdTenantAdminUnitVisibilityType = Static<typeof EEntraIdTenantAdminUnitVisibilityType>

export const EntraIdTenantAdminUnitFilterBrowseSpec = Model('EntraIdTenantAdminUnitFilterBrowseSpec', Optional({
  displayName: Text(),
  visibilities: List(Ref(EEntraIdTenantAdminUnitVisibilityType)),
}))
export type EntraIdTenantAdminUnitFilterBrowseSpec = Static<typeof EntraIdTenantAdminUnitFilterBrowseSpec>

export const EEntraIdTenantAdminUnitSortingProperty = Enum('EEntraIdTenantAdminUnitSortingProperty', [
  ...Until('1.3-rev0', ['displayName', 'description', 'visibility', 'objectId', 'lastRestorePoint']),
  ...Since('1.3-rev1', ['DisplayName', 'Description', 'Visibility', 'ObjectId', 'LastRestorePoint']),
])
export type EEntraIdTenantAdminUnitSortingProperty = Static<typeof EEntraIdTenantAdminUnitSortingProperty>

export const EntraIdTenantAdminUnitSortingBrowseSpec = Model('EntraIdTenantAdminUnitSortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantAdminUnitSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantAdminUnitSortingBrowseSpec = Static<typeof EntraIdTenantAdminUnitSortingBrowseSpec>

export const EntraIdTenantAdminUnitBrowseSpec = Model('EntraIdTenantAdminUnitBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'AdminUnit'),
  ...Optional({
    filter: Ref(EntraIdTenantAdminUnitFilterBrowseSpec),
    sorting: Ref(EntraIdTenantAdminUnitSortingBrowseSpec),
  }),
})
export type EntraIdTenantAdminUnitBrowseSpec = Static<typeof EntraIdTenantAdminUnitBrowseSpec>

export const EntraIdTenantRoleFilterBrowseSpec = Model('EntraIdTenantRoleFilterBrowseSpec', Optional({ displayName: Text(), isBuiltIn: Flag(), isEnabled: Flag() }))
export type EntraIdTenantRoleFilterBrowseSpec = Static<typeof EntraIdTenantRoleFilterBrowseSpec>

export const EEntraIdTenantRoleSortingProperty = Enum('EEntraIdTenantRoleSortingProperty', [
  ...Until('1.3-rev0', ['displayName', 'isBuiltIn', 'isEnabled', 'description', 'objectId', 'lastRestorePoint']),
  ...Since('1.3-rev1', ['DisplayName', 'IsBuiltIn', 'IsEnabled', 'Description', 'ObjectId', 'LastRestorePoint']),
])
export type EEntraIdTenantRoleSortingProperty = Static<typeof EEntraIdTenantRoleSortingProperty>

export const EntraIdTenantRoleSortingBrowseSpec = Model('EntraIdTenantRoleSortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantRoleSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantRoleSortingBrowseSpec = Static<typeof EntraIdTenantRoleSortingBrowseSpec>

export const EntraIdTenantRoleBrowseSpec = Model('EntraIdTenantRoleBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'Role'),
  ...Optional({
    filter: Ref(EntraIdTenantRoleFilterBrowseSpec),
    sorting: Ref(EntraIdTenantRoleSortingBrowseSpec),
  }),
})
export type EntraIdTenantRoleBrowseSpec = Static<typeof EntraIdTenantRoleBrowseSpec>

export const EEntraIdTenantApplicationType = Enum('EEntraIdTenantApplicationType', ['AppRegistration', 'EnterpriseRegistration'])
export type EEntraIdTenantApplicationType = Static<typeof EEntraIdTenantApplicationType>

export const EntraIdTenantApplicationFilterBrowseSpec = Model('EntraIdTenantApplicationFilterBrowseSpec', Optional({
  displayName: Text(),
  includedTypes: List(Ref(EEntraIdTenantApplicationType)),
}))
export type EntraIdTenantApplicationFilterBrowseSpec = Static<typeof EntraIdTenantApplicationFilterBrowseSpec>

export const EEntraIdTenantApplicationSortingProperty = Enum('EEntraIdTenantApplicationSortingProperty', [
  ...Until('1.3-rev0', [
    'displayName', 'enabled', 'tags', 'description', 'applicationType', 'objectId',
    'lastRestorePoint',
  ]),
  ...Since('1.3-rev1', [
    'DisplayName', 'Enabled', 'Tags', 'Description', 'ApplicationType', 'ObjectId',
    'LastRestorePoint',
  ]),
])
export type EEntraIdTenantApplicationSortingProperty = Static<typeof EEntraIdTenantApplicationSortingProperty>

export const EntraIdTenantApplicationSortingBrowseSpec = Model('EntraIdTenantApplicationSortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantApplicationSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantApplicationSortingBrowseSpec = Static<typeof EntraIdTenantApplicationSortingBrowseSpec>

export const EntraIdTenantApplicationBrowseSpec = Model('EntraIdTenantApplicationBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'Application'),
  ...Optional({
    filter: Ref(EntraIdTenantApplicationFilterBrowseSpec),
    sorting: Ref(EntraIdTenantApplicationSortingBrowseSpec),
  }),
})
export type EntraIdTenantApplicationBrowseSpec = Static<typeof EntraIdTenantApplicationBrowseSpec>

export const EEntraIdTenantConditionalAccessPolicyState = Enum('EEntraIdTenantConditionalAccessPolicyState', ['Enabled', 'Disabled', 'EnabledForReportingButNotEnforced'])
export type EEntraIdTenantConditionalAccessPolicyState = Static<typeof EEntraIdTenantConditionalAccessPolicyState>

export const EntraIdTenantConditionalAccessPolicyFilterBrowseSpec = Model('EntraIdTenantConditionalAccessPolicyFilterBrowseSpec', Optional({
  displayName: Text(),
  state: List(Ref(EEntraIdTenantConditionalAccessPolicyState)),
}))
export type EntraIdTenantConditionalAccessPolicyFilterBrowseSpec = Static<typeof EntraIdTenantConditionalAccessPolicyFilterBrowseSpec>

export const EEntraIdTenantConditionalAccessPolicySortingProperty = Enum('EEntraIdTenantConditionalAccessPolicySortingProperty', [
  ...Until('1.3-rev0', ['displayName', 'objectId', 'state', 'lastRestorePoint']),
  ...Since('1.3-rev1', ['DisplayName', 'ObjectId', 'State', 'LastRestorePoint']),
])
export type EEntraIdTenantConditionalAccessPolicySortingProperty = Static<typeof EEntraIdTenantConditionalAccessPolicySortingProperty>

export const EntraIdTenantConditionalAccessPolicySortingBrowseSpec = Model('EntraIdTenantConditionalAccessPolicySortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantConditionalAccessPolicySortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantConditionalAccessPolicySortingBrowseSpec = Static<typeof EntraIdTenantConditionalAccessPolicySortingBrowseSpec>

export const EntraIdTenantConditionalAccessPolicyBrowseSpec = Model('EntraIdTenantConditionalAccessPolicyBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'ConditionalAccessPolicy'),
  ...Optional({
    filter: Ref(EntraIdTenantConditionalAccessPolicyFilterBrowseSpec),
    sorting: Ref(EntraIdTenantConditionalAccessPolicySortingBrowseSpec),
  }),
})
export type EntraIdTenantConditionalAccessPolicyBrowseSpec = Static<typeof EntraIdTenantConditionalAccessPolicyBrowseSpec>

export const EEntraIdTenantDeviceConfigurationType = Enum('EEntraIdTenantDeviceConfigurationType', ['DeviceCompliancePolicy', 'DeviceConfigurationPolicy'])
export type EEntraIdTenantDeviceConfigurationType = Static<typeof EEntraIdTenantDeviceConfigurationType>

export const EntraIdTenantDeviceConfigurationFilterBrowseSpec = Model('EntraIdTenantDeviceConfigurationFilterBrowseSpec', {
  ...Optional({ displayName: Text(), description: Text(), version: Integer() }),
  ...Since('1.3-rev1', Optional({
    includedTypes: List(Ref(EEntraIdTenantDeviceConfigurationType)),
  })),
  ...Since('1.3-rev2', Optional({ odataType: Text() })),
})
export type EntraIdTenantDeviceConfigurationFilterBrowseSpec = Static<typeof EntraIdTenantDeviceConfigurationFilterBrowseSpec>

export const EEntraIdTenantDeviceConfigurationSortingProperty = Enum('EEntraIdTenantDeviceConfigurationSortingProperty', [
  ...Until('1.3-rev0', ['displayName', 'objectId', 'version', 'description', 'lastRestorePoint']),
  ...Since('1.3-rev1', ['DisplayName', 'ObjectId', 'Version', 'Description', 'LastRestorePoint', 'Type']),
  ...Since('1.3-rev2', ['OdataType']),
])
export type EEntraIdTenantDeviceConfigurationSortingProperty = Static<typeof EEntraIdTenantDeviceConfigurationSortingProperty>

export const EntraIdTenantDeviceConfigurationSortingBrowseSpec = Model('EntraIdTenantDeviceConfigurationSortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantDeviceConfigurationSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantDeviceConfigurationSortingBrowseSpec = Static<typeof EntraIdTenantDeviceConfigurationSortingBrowseSpec>

export const EntraIdTenantDeviceConfigurationBrowseSpec = Model('EntraIdTenantDeviceConfigurationBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'DeviceConfiguration'),
  ...Optional({
    filter: Ref(EntraIdTenantDeviceConfigurationFilterBrowseSpec),
    sorting: Ref(EntraIdTenantDeviceConfigurationSortingBrowseSpec),
  }),
})
export type EntraIdTenantDeviceConfigurationBrowseSpec = Static<typeof EntraIdTenantDeviceConfigurationBrowseSpec>

export const EntraIdTenantBitlockerKeyFilterBrowseSpec = Model('EntraIdTenantBitlockerKeyFilterBrowseSpec', Optional({ key: Text(), deviceId: Text(), deviceDisplayName: Text() }))
export type EntraIdTenantBitlockerKeyFilterBrowseSpec = Static<typeof EntraIdTenantBitlockerKeyFilterBrowseSpec>

export const EEntraIdTenantBitlockerKeySortingProperty = Enum('EEntraIdTenantBitlockerKeySortingProperty', [
  ...Until('1.3-rev0', ['key', 'deviceId', 'deviceDisplayName', 'objectId', 'lastRestorePoint']),
  ...Since('1.3-rev1', ['Key', 'DeviceId', 'DeviceDisplayName', 'ObjectId', 'LastRestorePoint']),
])
export type EEntraIdTenantBitlockerKeySortingProperty = Static<typeof EEntraIdTenantBitlockerKeySortingProperty>

export const EntraIdTenantBitlockerKeySortingBrowseSpec = Model('EntraIdTenantBitlockerKeySortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantBitlockerKeySortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantBitlockerKeySortingBrowseSpec = Static<typeof EntraIdTenantBitlockerKeySortingBrowseSpec>

export const EntraIdTenantBitlockerKeyBrowseSpec = Model('EntraIdTenantBitlockerKeyBrowseSpec', {
  ...Until('1.3-rev1', { type: Tag(EEntraIdTenantItemType, 'BitlockerKey') }),
  ...Until('1.3-rev1', Optional({
    skip: Integer(),
    limit: Integer(),
    filter: Ref(EntraIdTenantBitlockerKeyFilterBrowseSpec),
    sorting: Ref(EntraIdTenantBitlockerKeySortingBrowseSpec),
  })),
})
export type EntraIdTenantBitlockerKeyBrowseSpec = Static<typeof EntraIdTenantBitlockerKeyBrowseSpec>

export const EntraIdTenantOrgContactFilterBrowseSpec = Model('EntraIdTenantOrgContactFilterBrowseSpec', Optional({
  displayName: Text(),
  companyName: Text(),
  department: Text(),
  jobTitle: Text(),
  mail: Text(),
}))
export type EntraIdTenantOrgContactFilterBrowseSpec = Static<typeof EntraIdTenantOrgContactFilterBrowseSpec>

export const EEntraIdTenantOrgContactSortingProperty = Enum('EEntraIdTenantOrgContactSortingProperty', [
  'displayName', 'objectId', 'department', 'companyName', 'jobTitle', 'mail',
  'lastRestorePoint',
])
export type EEntraIdTenantOrgContactSortingProperty = Static<typeof EEntraIdTenantOrgContactSortingProperty>

export const EntraIdTenantOrgContactSortingBrowseSpec = Model('EntraIdTenantOrgContactSortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantOrgContactSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantOrgContactSortingBrowseSpec = Static<typeof EntraIdTenantOrgContactSortingBrowseSpec>

export const EntraIdTenantOrgContactBrowseSpec = Model('EntraIdTenantOrgContactBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'OrgContact'),
  ...Optional({
    filter: Ref(EntraIdTenantOrgContactFilterBrowseSpec),
    sorting: Ref(EntraIdTenantOrgContactSortingBrowseSpec),
  }),
})
export type EntraIdTenantOrgContactBrowseSpec = Static<typeof EntraIdTenantOrgContactBrowseSpec>

export const EntraIdTenantDeviceFilterBrowseSpec = Model('EntraIdTenantDeviceFilterBrowseSpec', Optional({
  displayName: Text(),
  operatingSystem: Text(),
  operatingSystemVersion: Text(),
  deviceVersion: Text(),
  accountEnabled: Flag(),
}))
export type EntraIdTenantDeviceFilterBrowseSpec = Static<typeof EntraIdTenantDeviceFilterBrowseSpec>

export const EEntraIdTenantDeviceSortingProperty = Enum('EEntraIdTenantDeviceSortingProperty', [
  'DisplayName', 'OperatingSystem', 'OperatingSystemVersion', 'DeviceVersion',
  'AccountEnabled', 'ObjectId', 'LastRestorePoint',
])
export type EEntraIdTenantDeviceSortingProperty = Static<typeof EEntraIdTenantDeviceSortingProperty>

export const EntraIdTenantDeviceSortingBrowseSpec = Model('EntraIdTenantDeviceSortingBrowseSpec', Optional({
  property: Ref(EEntraIdTenantDeviceSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantDeviceSortingBrowseSpec = Static<typeof EntraIdTenantDeviceSortingBrowseSpec>

export const EntraIdTenantDeviceBrowseSpec = Model('EntraIdTenantDeviceBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'Device'),
  ...Optional({
    filter: Ref(EntraIdTenantDeviceFilterBrowseSpec),
    sorting: Ref(EntraIdTenantDeviceSortingBrowseSpec),
  }),
})
export type EntraIdTenantDeviceBrowseSpec = Static<typeof EntraIdTenantDeviceBrowseSpec>

export const EntraIdTenantBrowseSpec = OneOf('EntraIdTenantBrowseSpec', 'type', EntraIdTenantBrowseSpecBase, {
  User: EntraIdTenantUserBrowseSpec,
  Group: EntraIdTenantGroupBrowseSpec,
  AdminUnit: EntraIdTenantAdminUnitBrowseSpec,
  Role: EntraIdTenantRoleBrowseSpec,
  Application: EntraIdTenantApplicationBrowseSpec,
  ConditionalAccessPolicy: EntraIdTenantConditionalAccessPolicyBrowseSpec,
  ...Since('1.3-rev0', {
    DeviceConfiguration: EntraIdTenantDeviceConfigurationBrowseSpec,
  }),
  ...Between('1.3-rev0', '1.3-rev1', {
    BitlockerKey: EntraIdTenantBitlockerKeyBrowseSpec,
  }),
  ...Since('1.3-rev2', {
    OrgContact: EntraIdTenantOrgContactBrowseSpec,
    Device: EntraIdTenantDeviceBrowseSpec,
  }),
})
export type EntraIdTenantBrowseSpec = Static<typeof EntraIdTenantBrowseSpec>

export const EntraIdTenantBrowseModelBase = {
  id: Uuid(),
  type: Ref(EEntraIdTenantItemType),
  ...Optional({ displayName: Text() }),
  ...RequiredUntil('1.3-rev0', { restorePointId: Uuid(), restorePointDate: DateTime() }),
}

export const EntraIdTenantUserBrowseModel = Model('EntraIdTenantUserBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'User'),
  ...Optional({
    mailAddress: Text(),
    userName: Text(),
    userType: Text(),
    employeeType: Text(),
    accountEnabled: Flag(),
    companyName: Text(),
    creationType: Text(),
    department: Text(),
    country: Text(),
    jobTitle: Text(),
    officeLocation: Text(),
  }),
})
export type EntraIdTenantUserBrowseModel = Static<typeof EntraIdTenantUserBrowseModel>

export const EntraIdTenantGroupBrowseModel = Model('EntraIdTenantGroupBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'Group'),
  ...Optional({
    groupType: Ref(EEntraIdTenantGroupType),
    membershipType: Ref(EEntraIdTenantGroupMembershipType),
    description: Text(),
    archived: Flag(),
    mailEnabled: Flag(),
    visibility: Text(),
  }),
})
export type EntraIdTenantGroupBrowseModel = Static<typeof EntraIdTenantGroupBrowseModel>

export const EntraIdTenantAdminUnitBrowseModel = Model('EntraIdTenantAdminUnitBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'AdminUnit'),
  visibility: Ref(EEntraIdTenantAdminUnitVisibilityType),
  ...Optional({ description: Text() }),
})
export type EntraIdTenantAdminUnitBrowseModel = Static<typeof EntraIdTenantAdminUnitBrowseModel>

export const EntraIdTenantRoleBrowseModel = Model('EntraIdTenantRoleBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'Role'),
  isBuiltIn: Flag(),
  isEnabled: Flag(),
  ...Optional({ description: Text() }),
})
export type EntraIdTenantRoleBrowseModel = Static<typeof EntraIdTenantRoleBrowseModel>

export const EntraIdTenantApplicationBrowseModel = Model('EntraIdTenantApplicationBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'Application'),
  ...Optional({
    applicationType: Ref(EEntraIdTenantApplicationType),
    enabled: Flag(),
    tags: List(Text()),
    description: Text(),
  }),
})
export type EntraIdTenantApplicationBrowseModel = Static<typeof EntraIdTenantApplicationBrowseModel>

export const EntraIdTenantConditionalAccessPolicyBrowseModel = Model('EntraIdTenantConditionalAccessPolicyBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'ConditionalAccessPolicy'),
  ...Optional({ state: Ref(EEntraIdTenantConditionalAccessPolicyState) }),
})
export type EntraIdTenantConditionalAccessPolicyBrowseModel = Static<typeof EntraIdTenantConditionalAccessPolicyBrowseModel>

export const EntraIdTenantDeviceConfigurationBrowseModel = Model('EntraIdTenantDeviceConfigurationBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'DeviceConfiguration'),
  ...Optional({ description: Text(), version: Integer() }),
  ...Since('1.3-rev2', Optional({
    odataType: Text(),
    deviceConfigurationType: Ref(EEntraIdTenantDeviceConfigurationType),
  })),
})
export type EntraIdTenantDeviceConfigurationBrowseModel = Static<typeof EntraIdTenantDeviceConfigurationBrowseModel>

export const EntraIdTenantBitlockerKeyBrowseModel = Model('EntraIdTenantBitlockerKeyBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'BitlockerKey'),
  ...Optional({ key: Text(), deviceId: Text(), deviceDisplayName: Text() }),
})
export type EntraIdTenantBitlockerKeyBrowseModel = Static<typeof EntraIdTenantBitlockerKeyBrowseModel>

export const EntraIdTenantOrgContactBrowseModel = Model('EntraIdTenantOrgContactBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'OrgContact'),
  ...Optional({ companyName: Text(), department: Text(), jobTitle: Text(), mail: Text() }),
})
export type EntraIdTenantOrgContactBrowseModel = Static<typeof EntraIdTenantOrgContactBrowseModel>

export const EntraIdTenantDeviceBrowseModel = Model('EntraIdTenantDeviceBrowseModel', {
  ...EntraIdTenantBrowseModelBase,
  type: Tag(EEntraIdTenantItemType, 'Device'),
  ...Optional({
    operatingSystem: Text(),
    operatingSystemVersion: Text(),
    deviceVersion: Text(),
    accountEnabled: Flag(),
    bitLockerKeyCount: Integer(),
  }),
})
export type EntraIdTenantDeviceBrowseModel = Static<typeof EntraIdTenantDeviceBrowseModel>

export const EntraIdTenantBrowseModel = OneOf('EntraIdTenantBrowseModel', 'type', EntraIdTenantBrowseModelBase, {
  User: EntraIdTenantUserBrowseModel,
  Group: EntraIdTenantGroupBrowseModel,
  AdminUnit: EntraIdTenantAdminUnitBrowseModel,
  Role: EntraIdTenantRoleBrowseModel,
  Application: EntraIdTenantApplicationBrowseModel,
  ConditionalAccessPolicy: EntraIdTenantConditionalAccessPolicyBrowseModel,
  ...Since('1.3-rev0', {
    DeviceConfiguration: EntraIdTenantDeviceConfigurationBrowseModel,
  }),
  ...Between('1.3-rev0', '1.3-rev1', {
    BitlockerKey: EntraIdTenantBitlockerKeyBrowseModel,
  }),
  ...Since('1.3-rev2', {
    OrgContact: EntraIdTenantOrgContactBrowseModel,
    Device: EntraIdTenantDeviceBrowseModel,
  }),
})
export type EntraIdTenantBrowseModel = Static<typeof EntraIdTenantBrowseModel>

export const EntraIdTenantBrowseResult = Model('EntraIdTenantBrowseResult', { data: List(Ref(EntraIdTenantBrowseModel)), pagination: Ref(PaginationResult) })
export type EntraIdTenantBrowseResult = Static<typeof EntraIdTenantBrowseResult>

export const EntraIdTenantItemTypeSpec = Model('EntraIdTenantItemTypeSpec', { type: Ref(EEntraIdTenantItemType) })
export type EntraIdTenantItemTypeSpec = Static<typeof EntraIdTenantItemTypeSpec>

export const EntraIdTenantValidateSpec = Model('EntraIdTenantValidateSpec', { restorePointId: Uuid(), itemIds: List(Text()) })
export type EntraIdTenantValidateSpec = Static<typeof EntraIdTenantValidateSpec>

export const EntraIdTenantMissingItemModel = Model('EntraIdTenantMissingItemModel', {
  itemId: Text(),
  ...Optional({ displayName: Text(), itemType: Ref(EEntraIdTenantItemType) }),
})
export type EntraIdTenantMissingItemModel = Static<typeof EntraIdTenantMissingItemModel>

export const EntraIdTenantValidateModel = Model('EntraIdTenantValidateModel', Optional({
  data: List(Ref(EntraIdTenantMissingItemModel)),
  pagination: Ref(PaginationResult),
}))
export type EntraIdTenantValidateModel = Static<typeof EntraIdTenantValidateModel>

export const EntraIdTenantProductionItemSpec = Model('EntraIdTenantProductionItemSpec', { itemId: Text(), restorePointId: Uuid() })
export type EntraIdTenantProductionItemSpec = Static<typeof EntraIdTenantProductionItemSpec>

export const EntraIdTenantCheckProductionItemsSpec = Model('EntraIdTenantCheckProductionItemsSpec', {
  items: List(Ref(EntraIdTenantProductionItemSpec)),
  ...Optional({ credentialId: Uuid() }),
})
export type EntraIdTenantCheckProductionItemsSpec = Static<typeof EntraIdTenantCheckProductionItemsSpec>

export const EntraIdTenantProductionItemModel = Model('EntraIdTenantProductionItemModel', {
  itemId: Text(),
  displayName: Text(),
  restorePointId: Uuid(),
  restorePointDate: DateTime(),
})
export type EntraIdTenantProductionItemModel = Static<typeof EntraIdTenantProductionItemModel>

export const EntraIdTenantCheckProductionItemsModel = Model('EntraIdTenantCheckProductionItemsModel', { items: List(Ref(EntraIdTenantProductionItemModel)) })
export type EntraIdTenantCheckProductionItemsModel = Static<typeof EntraIdTenantCheckProductionItemsModel>

export const EntraIdTenantGeneratePasswordSpec = Model('EntraIdTenantGeneratePasswordSpec', { passwordsCount: Integer() })
export type EntraIdTenantGeneratePasswordSpec = Static<typeof EntraIdTenantGeneratePasswordSpec>

export const EntraIdTenantGeneratedPasswordsModel = Model('EntraIdTenantGeneratedPasswordsModel', Optional({ passwords: List(Text()) }))
export type EntraIdTenantGeneratedPasswordsModel = Static<typeof EntraIdTenantGeneratedPasswordsModel>

export const EntraIDItemIncludeRestoreSpec = Model('EntraIDItemIncludeRestoreSpec', Optional({ itemId: Text(), restorePointId: Uuid() }))
export type EntraIDItemIncludeRestoreSpec = Static<typeof EntraIDItemIncludeRestoreSpec>

export const EntraIdTenantRestoreUserPasswordSpec = Model('EntraIdTenantRestoreUserPasswordSpec', { userId: Text(), password: Text() })
export type EntraIdTenantRestoreUserPasswordSpec = Static<typeof EntraIdTenantRestoreUserPasswordSpec>

export const EntraIdTenantRestoreApplicationCertificateItemSpec = Model('EntraIdTenantRestoreApplicationCertificateItemSpec', { value: Text() })
export type EntraIdTenantRestoreApplicationCertificateItemSpec = Static<typeof EntraIdTenantRestoreApplicationCertificateItemSpec>

export const EntraIdTenantRestoreApplicationCertificatesSpec = Model('EntraIdTenantRestoreApplicationCertificatesSpec', {
  applicationId: Text(),
  certificates: List(Ref(EntraIdTenantRestoreApplicationCertificateItemSpec)),
})
export type EntraIdTenantRestoreApplicationCertificatesSpec = Static<typeof EntraIdTenantRestoreApplicationCertificatesSpec>

export const EEntraIdReferenceRestoreMode = Enum('EEntraIdReferenceRestoreMode', ['Overwrite', 'Merge'])
export type EEntraIdReferenceRestoreMode = Static<typeof EEntraIdReferenceRestoreMode>

export const EntraIdTenantItemRestoreSpec = Model('EntraIdTenantItemRestoreSpec', {
  ...Optional({
    credentialsId: Uuid(),
    items: List(Ref(EntraIDItemIncludeRestoreSpec)),
    skipRelationships: Flag(),
    skipRecycleBinRestore: Flag(),
    skipObjectsIfExist: Flag(),
    requestPasswordChangeOnLogon: Flag(),
    defaultUserPassword: Text(),
    usersPasswords: List(Ref(EntraIdTenantRestoreUserPasswordSpec)),
    reason: Text(),
  }),
  ...Since('1.3-rev2', Optional({
    applicationCertificates: List(Ref(EntraIdTenantRestoreApplicationCertificatesSpec)),
    referenceRestoreMode: Ref(EEntraIdReferenceRestoreMode),
  })),
})
export type EntraIdTenantItemRestoreSpec = Static<typeof EntraIdTenantItemRestoreSpec>

export const EEntraIdTenantRestoreSessionState = Enum('EEntraIdTenantRestoreSessionState', [
  'Running', 'NeverExecuted', 'Success', 'Warning', 'Failed', 'Canceled', 'Pending',
  'Stopping',
])
export type EEntraIdTenantRestoreSessionState = Static<typeof EEntraIdTenantRestoreSessionState>

export const EntraIdTenantRestoreSessionModel = Model('EntraIdTenantRestoreSessionModel', {
  id: Uuid(),
  name: Text(),
  state: Ref(EEntraIdTenantRestoreSessionState),
  ...Optional({
    creationTime: DateTime(),
    endTime: DateTime(),
    reason: Text(),
    parentSessionId: Uuid(),
  }),
})
export type EntraIdTenantRestoreSessionModel = Static<typeof EntraIdTenantRestoreSessionModel>

export const EntraIdTenantItemIncludedPropertyModel = Model('EntraIdTenantItemIncludedPropertyModel', {
  id: Text(),
  ...Optional({ groupId: Text() }),
})
export type EntraIdTenantItemIncludedPropertyModel = Static<typeof EntraIdTenantItemIncludedPropertyModel>

export const EntraIdTenantRestoreItemAttributesSpec = Model('EntraIdTenantRestoreItemAttributesSpec', {
  restorePointId: Uuid(),
  itemId: Text(),
  itemType: Ref(EEntraIdTenantItemType),
  ...Optional({
    credentialsId: Uuid(),
    includedProperties: List(Ref(EntraIdTenantItemIncludedPropertyModel)),
    skipRelationships: Flag(),
    skipRecycleBinRestore: Flag(),
    skipObjectsIfExist: Flag(),
    requestPasswordChangeOnLogon: Flag(),
    defaultUserPassword: Text(),
    usersPasswords: List(Ref(EntraIdTenantRestoreUserPasswordSpec)),
    reason: Text(),
  }),
  ...Since('1.3-rev2', Optional({
    referenceRestoreMode: Ref(EEntraIdReferenceRestoreMode),
  })),
})
export type EntraIdTenantRestoreItemAttributesSpec = Static<typeof EntraIdTenantRestoreItemAttributesSpec>

export const EntraIdTenantItemComparisonSpec = Model('EntraIdTenantItemComparisonSpec', {
  itemId: Text(),
  itemType: Ref(EEntraIdTenantItemType),
  oldRestorePointId: Uuid(),
  ...Optional({
    newRestorePointId: Uuid(),
    showUnchangedAttributes: Flag(),
    reloadCache: Flag(),
  }),
})
export type EntraIdTenantItemComparisonSpec = Static<typeof EntraIdTenantItemComparisonSpec>

export const EntraIdTenantItemComparisonPropertyModel = Model('EntraIdTenantItemComparisonPropertyModel', {
  propertyName: Text(),
  readOnly: Flag(),
  ...Optional({ oldValue: Text(), newValue: Text() }),
})
export type EntraIdTenantItemComparisonPropertyModel = Static<typeof EntraIdTenantItemComparisonPropertyModel>

export const EntraIdTenantItemComparisonReferenceValueModel = Model('EntraIdTenantItemComparisonReferenceValueModel', {
  displayName: Text(),
  referenceId: Text(),
  oldValue: Flag(),
  newValue: Flag(),
  ...Since('1.3-rev2', { readOnly: Flag() }),
})
export type EntraIdTenantItemComparisonReferenceValueModel = Static<typeof EntraIdTenantItemComparisonReferenceValueModel>

export const EntraIdTenantItemComparisonReferenceModel = Model('EntraIdTenantItemComparisonReferenceModel', {
  referenceType: Text(),
  referenceTypeDisplayName: Text(),
  values: List(Ref(EntraIdTenantItemComparisonReferenceValueModel)),
})
export type EntraIdTenantItemComparisonReferenceModel = Static<typeof EntraIdTenantItemComparisonReferenceModel>

export const EntraIdTenantItemComparisonModel = Model('EntraIdTenantItemComparisonModel', {
  existsInOldRestorePoint: Flag(),
  existsInNewRestorePoint: Flag(),
  properties: List(Ref(EntraIdTenantItemComparisonPropertyModel)),
  references: List(Ref(EntraIdTenantItemComparisonReferenceModel)),
  cacheTimestamp: DateTime(),
})
export type EntraIdTenantItemComparisonModel = Static<typeof EntraIdTenantItemComparisonModel>

export const EntraIdTenantItemStartComparisonModel = Model('EntraIdTenantItemStartComparisonModel', { compareSessionId: Uuid() })
export type EntraIdTenantItemStartComparisonModel = Static<typeof EntraIdTenantItemStartComparisonModel>

export const EntraIdTenantItemComparisonSessionModel = Model('EntraIdTenantItemComparisonSessionModel', {
  status: Enum(['Running', 'Success', 'Failure']),
  ...Optional({ result: Ref(EntraIdTenantItemComparisonModel), errorMessage: Text() }),
})
export type EntraIdTenantItemComparisonSessionModel = Static<typeof EntraIdTenantItemComparisonSessionModel>

export const EntraIdTenantItemRecursiveComparisonSpec = Model('EntraIdTenantItemRecursiveComparisonSpec', {
  itemId: Text(),
  oldRestorePointId: Uuid(),
  ...Optional({
    newRestorePointId: Uuid(),
    showUnchangedAttributes: Flag(),
    reloadCache: Flag(),
  }),
})
export type EntraIdTenantItemRecursiveComparisonSpec = Static<typeof EntraIdTenantItemRecursiveComparisonSpec>

export const EntraIdTenantItemStartRecursiveComparisonModel = Model('EntraIdTenantItemStartRecursiveComparisonModel', { compareSessionId: Uuid() })
export type EntraIdTenantItemStartRecursiveComparisonModel = Static<typeof EntraIdTenantItemStartRecursiveComparisonModel>

export const EntraIdTenantItemRecursiveComparisonNode = Model('EntraIdTenantItemRecursiveComparisonNode', {
  areEqual: Flag(),
  name: Text(),
  path: Text(),
  ...Optional({
    isReadOnly: Flag(),
    oldValue: Text(),
    newValue: Text(),
    children: List(Lazy('EntraIdTenantItemRecursiveComparisonNode')),
  }),
})
export type EntraIdTenantItemRecursiveComparisonNode = Static<typeof EntraIdTenantItemRecursiveComparisonNode>

export const EntraIdTenantItemRecursiveComparisonModel = Model('EntraIdTenantItemRecursiveComparisonModel', {
  existsInOldRestorePoint: Flag(),
  existsInNewRestorePoint: Flag(),
  properties: List(Ref(EntraIdTenantItemRecursiveComparisonNode)),
  cacheTimestamp: DateTime(),
  ...Since('1.3-rev2', Optional({
    references: List(Ref(EntraIdTenantItemComparisonReferenceModel)),
  })),
})
export type EntraIdTenantItemRecursiveComparisonModel = Static<typeof EntraIdTenantItemRecursiveComparisonModel>

export const EntraIdTenantItemRecursiveComparisonSessionModel = Model('EntraIdTenantItemRecursiveComparisonSessionModel', {
  status: Enum(['Running', 'Success', 'Failure']),
  ...Optional({
    result: Ref(EntraIdTenantItemRecursiveComparisonModel),
    errorMessage: Text(),
  }),
})
export type EntraIdTenantItemRecursiveComparisonSessionModel = Static<typeof EntraIdTenantItemRecursiveComparisonSessionModel>

export const EntraIdTenantRestoreSessionsResult = Model('EntraIdTenantRestoreSessionsResult', {
  data: List(Ref(EntraIdTenantRestoreSessionModel)),
  pagination: Ref(PaginationResult),
})
export type EntraIdTenantRestoreSessionsResult = Static<typeof EntraIdTenantRestoreSessionsResult>

export const EEntraIdTenantRestoreSessionLogStatus = Enum('EEntraIdTenantRestoreSessionLogStatus', ['Running', 'Success', 'Warning', 'Failed'])
export type EEntraIdTenantRestoreSessionLogStatus = Static<typeof EEntraIdTenantRestoreSessionLogStatus>

export const EEntraIdTenantRestoreSessionLogStyle = Enum('EEntraIdTenantRestoreSessionLogStyle', ['None', 'Bold', 'Gray', 'Tail'])
export type EEntraIdTenantRestoreSessionLogStyle = Static<typeof EEntraIdTenantRestoreSessionLogStyle>

export const EntraIdTenantRestoreSessionLogModel = Model('EntraIdTenantRestoreSessionLogModel', {
  id: Uuid(),
  title: Text(),
  description: Text(),
  startTime: DateTime(),
  status: Ref(EEntraIdTenantRestoreSessionLogStatus),
  style: Ref(EEntraIdTenantRestoreSessionLogStyle),
  ...Optional({ updateTime: DateTime() }),
})
export type EntraIdTenantRestoreSessionLogModel = Static<typeof EntraIdTenantRestoreSessionLogModel>

export const EntraIdTenantRestoreSessionLogsResult = Model('EntraIdTenantRestoreSessionLogsResult', Optional({
  totalRecords: Integer(),
  records: List(Ref(EntraIdTenantRestoreSessionLogModel)),
}))
export type EntraIdTenantRestoreSessionLogsResult = Static<typeof EntraIdTenantRestoreSessionLogsResult>

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

export const EFlrItemRestoreStatus = Enum('EFlrItemRestoreStatus', ['Succeeded', 'Warning', 'Failed', 'Pending', 'InProgress', 'Cancelled', 'Skipped'])
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

export const FlrAuditMountModel = Model('FlrAuditMountModel', { items: List(Ref(FlrTaskItemModel)), pagination: Ref(PaginationResult) })
export type FlrAuditMountModel = Static<typeof FlrAuditMountModel>

export const EntraIdTenantProtectionScopeResult = Model('EntraIdTenantProtectionScopeResult', { tenantResources: List(Ref(EEntraIdTenantResource)) })
export type EntraIdTenantProtectionScopeResult = Static<typeof EntraIdTenantProtectionScopeResult>

export const UnstructuredDataFLRItemRestoreSpec = Model('UnstructuredDataFLRItemRestoreSpec', {
  ...RequiredSince('1.3-rev1', {
    sourcePath: List(Text()),
    restoreType: Ref(EUnstructuredDataFLRRestoreType),
  }),
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

export const FlrValidateRestoreItemTargetPathSpec = Model('FlrValidateRestoreItemTargetPathSpec', { itemPath: Text(), isRestoreToOriginal: Flag() })
export type FlrValidateRestoreItemTargetPathSpec = Static<typeof FlrValidateRestoreItemTargetPathSpec>

export const FlrValidateRestoreItemTargetPathResult = Model('FlrValidateRestoreItemTargetPathResult', { isTargetPathNeeded: Flag(), targetPath: Text() })
export type FlrValidateRestoreItemTargetPathResult = Static<typeof FlrValidateRestoreItemTargetPathResult>

export const EUnstructuredDataFlrBrowseRestorePointsSortingProperty = Enum('EUnstructuredDataFlrBrowseRestorePointsSortingProperty', ['CreationTime'])
export type EUnstructuredDataFlrBrowseRestorePointsSortingProperty = Static<typeof EUnstructuredDataFlrBrowseRestorePointsSortingProperty>

export const UnstructuredDataFlrBrowseRestorePointsSortingSpec = Model('UnstructuredDataFlrBrowseRestorePointsSortingSpec', Optional({
  property: Ref(EUnstructuredDataFlrBrowseRestorePointsSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type UnstructuredDataFlrBrowseRestorePointsSortingSpec = Static<typeof UnstructuredDataFlrBrowseRestorePointsSortingSpec>

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

export const StartEntraIdTenantExportToJsonRequestItem = Model('StartEntraIdTenantExportToJsonRequestItem', { itemId: Text(), restorePointId: Uuid() })
export type StartEntraIdTenantExportToJsonRequestItem = Static<typeof StartEntraIdTenantExportToJsonRequestItem>

export const StartEntraIdTenantExportToJsonRequest = Model('StartEntraIdTenantExportToJsonRequest', {
  items: List(Ref(StartEntraIdTenantExportToJsonRequestItem)),
  ...Optional({ reason: Text() }),
})
export type StartEntraIdTenantExportToJsonRequest = Static<typeof StartEntraIdTenantExportToJsonRequest>

export const StartEntraIdTenantExportToJsonResponse = Model('StartEntraIdTenantExportToJsonResponse', { exportSessionId: Uuid() })
export type StartEntraIdTenantExportToJsonResponse = Static<typeof StartEntraIdTenantExportToJsonResponse>

export const GetEntraIdTenantExportToJsonResultResponse = Model('GetEntraIdTenantExportToJsonResultResponse', {
  status: Enum(['Running', 'Success', 'Failure']),
  ...Optional({ sasLink: Text(), errorMessage: Text() }),
})
export type GetEntraIdTenantExportToJsonResultResponse = Static<typeof GetEntraIdTenantExportToJsonResultResponse>

export const EntraIdTenantExportToJsonDownloadRequestItem = Model('EntraIdTenantExportToJsonDownloadRequestItem', { itemId: Text(), restorePointId: Uuid() })
export type EntraIdTenantExportToJsonDownloadRequestItem = Static<typeof EntraIdTenantExportToJsonDownloadRequestItem>

export const EntraIdTenantExportToJsonDownloadRequest = Model('EntraIdTenantExportToJsonDownloadRequest', {
  items: List(Ref(EntraIdTenantExportToJsonDownloadRequestItem), { uniqueItems: false }),
  ...Optional({ reason: Text() }),
})
export type EntraIdTenantExportToJsonDownloadRequest = Static<typeof EntraIdTenantExportToJsonDownloadRequest>

export const EntraIdTenantRevealBitlockerRecoveryKeyRequest = Model('EntraIdTenantRevealBitlockerRecoveryKeyRequest', {
  deviceId: Text(),
  ...Optional({ restorePointId: Uuid() }),
})
export type EntraIdTenantRevealBitlockerRecoveryKeyRequest = Static<typeof EntraIdTenantRevealBitlockerRecoveryKeyRequest>

export const EntraIdTenantRevealedBitlockerRecoveryKeyModel = Model('EntraIdTenantRevealedBitlockerRecoveryKeyModel', {
  bitlockerRecoveryKeyId: Text(),
  deviceId: Text(),
  recoveryKey: Text(),
  ...Optional({
    createdDateTime: DateTime(),
    volumeType: Enum([
      'OperatingSystemVolume', 'FixedDataVolume', 'RemovableDataVolume', 'UnknownFutureValue',
    ]),
  }),
})
export type EntraIdTenantRevealedBitlockerRecoveryKeyModel = Static<typeof EntraIdTenantRevealedBitlockerRecoveryKeyModel>

export const EntraIdTenantRevealBitlockerRecoveryKeyResponse = Model('EntraIdTenantRevealBitlockerRecoveryKeyResponse', { bitlockerRecoveryKeys: List(Ref(EntraIdTenantRevealedBitlockerRecoveryKeyModel)) })
export type EntraIdTenantRevealBitlockerRecoveryKeyResponse = Static<typeof EntraIdTenantRevealBitlockerRecoveryKeyResponse>

export const getAllFlrBrowseSessions = Get({
  id: 'GetAllFlrBrowseSessions',
  url: '/api/v1/backupBrowser/flr',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EFlrBrowseMountFiltersOrderColumn),
    orderAsc: Flag(),
  }),
  reply: { '200': Ref(FlrBrowseMountResult) },
  errors: [401, 403, 500],
})

export const getFlrBrowseSession = Get({
  id: 'GetFlrBrowseSession',
  url: '/api/v1/backupBrowser/flr/:sessionId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  params: { sessionId: Uuid() },
  reply: { '200': Ref(FlrBrowseMountModel) },
  errors: [401, 403, 500],
})

export const browseFlrMount = Post({
  id: 'BrowseFlrMount',
  url: '/api/v1/backupBrowser/flr/:sessionId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  params: { sessionId: Uuid() },
  body: Ref(FlrBrowseFolderSpec),
  reply: { '200': Ref(FlrBrowseFolderModel) },
})

export const windowsFlrBrowseCompareAttributes = Post({
  id: 'WindowsFlrBrowseCompareAttributes',
  url: '/api/v1/backupBrowser/flr/:sessionId/compareAttributes',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  params: { sessionId: Uuid() },
  body: Ref(FlrCompareAttributesSpec),
  reply: { '200': Ref(FlrCompareAttributesModel) },
  errors: [400, 401, 403, 405, 500],
})

export const windowsFlrBrowseCompareToProduction = Post({
  id: 'WindowsFlrBrowseCompareToProduction',
  url: '/api/v1/backupBrowser/flr/:sessionId/compareToProduction',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  params: { sessionId: Uuid() },
  body: Ref(FlrCompareToProductionSpec),
  reply: { '200': Ref(EmptySuccessResponse) },
  errors: [400, 401, 403, 405, 500],
})

export const flrStartSearchFor = Post({
  id: 'FlrStartSearchFor',
  url: '/api/v1/backupBrowser/flr/:sessionId/search',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['FlrSearchFor'],
  params: { sessionId: Uuid() },
  body: Ref(FlrStartSearchForSpec),
  reply: { '201': Ref(TaskModel) },
})

export const flrBrowseSearchResult = Post({
  id: 'FlrBrowseSearchResult',
  url: '/api/v1/backupBrowser/flr/:sessionId/search/:taskId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['FlrSearchFor'],
  params: { sessionId: Uuid(), taskId: Uuid() },
  body: Ref(FlrSearchForResultSpec),
  reply: { '200': Ref(FlrSearchForResultModel) },
})

export const flrMountRestore = Post({
  id: 'FlrMountRestore',
  url: '/api/v1/backupBrowser/flr/:sessionId/restore',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreFlrItem'],
  params: { sessionId: Uuid() },
  body: Ref(FlrRestoreSpec),
  reply: { '201': Ref(TaskModel) },
})

export const flrMountRestoreTo = Post({
  id: 'FlrMountRestoreTo',
  url: '/api/v1/backupBrowser/flr/:sessionId/restoreTo',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreFlrItem'],
  params: { sessionId: Uuid() },
  body: Ref(FlrRestoreToSpec),
  reply: { '201': Ref(TaskModel) },
})

export const prepareFlrItemDownload = Post({
  id: 'PrepareFlrItemDownload',
  url: '/api/v1/backupBrowser/flr/:sessionId/prepareDownload',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['DownloadFlrItem'],
  params: { sessionId: Uuid() },
  body: Ref(FlrStartDownloadSpec),
  reply: { '201': Ref(TaskModel) },
})

export const downloadFlrItem = Post({
  id: 'DownloadFlrItem',
  url: '/api/v1/backupBrowser/flr/:sessionId/prepareDownload/:taskId/download',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['DownloadFlrItem'],
  params: { sessionId: Uuid(), taskId: Uuid() },
  body: Until('1.2-rev1', Ref(FlrStartDownloadSpec)),
  reply: { '200': File('application/octet-stream') },
})

export const getAllUnstructuredDataFLRBrowseSessions = Get({
  id: 'GetAllUnstructuredDataFLRBrowseSessions',
  url: '/api/v1/backupBrowser/flr/unstructuredData',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFLRUnstructuredData'],
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EUnstructuredDataFlrBrowseMountFiltersOrderColumn),
    orderAsc: Flag(),
  }),
  reply: { '200': Ref(UnstructuredDataFlrBrowseMountResult) },
  errors: [401, 403, 500],
})

export const getUnstructuredDataFlrBrowseSession = Get({
  id: 'GetUnstructuredDataFlrBrowseSession',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFLRUnstructuredData'],
  params: { sessionId: Uuid() },
  reply: { '200': Ref(UnstructuredDataFlrBrowseMountModel) },
  errors: [401, 403, 500],
})

export const browseFLRUnstructuredDataMount = Post({
  id: 'BrowseFLRUnstructuredDataMount',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFLRUnstructuredData'],
  params: { sessionId: Uuid() },
  body: Ref(UnstructuredDataFlrBrowseFolderSpec),
  reply: { '200': Ref(UnstructuredDataFlrBrowseFolderModel) },
})

export const unstructuredDataFlrStartSearchFor = Post({
  id: 'UnstructuredDataFlrStartSearchFor',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/search',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UnstructuredDataFlrSearchFor'],
  params: { sessionId: Uuid() },
  body: Ref(FlrStartSearchForSpec),
  reply: { '201': Ref(TaskModel) },
})

export const unstructuredDataFlrBrowseSearchResult = Post({
  id: 'UnstructuredDataFlrBrowseSearchResult',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/search/:taskId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UnstructuredDataFlrSearchFor'],
  params: { sessionId: Uuid(), taskId: Uuid() },
  body: Ref(FlrSearchForResultSpec),
  reply: { '200': Ref(FlrSearchForResultModel) },
})

export const unstructuredDataFlrCopyTo = Post({
  id: 'UnstructuredDataFlrCopyTo',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/copyTo',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CopyUnstructuredDataFlrItem'],
  params: { sessionId: Uuid() },
  body: Ref(FileBackupFLRCopyToSpec),
  reply: { '201': Ref(TaskModel) },
})

export const getAllEntraIdTenantBrowseSessions = Get({
  id: 'GetAllEntraIdTenantBrowseSessions',
  url: '/api/v1/backupBrowser/entraIdTenant',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EFlrBrowseMountFiltersOrderColumn),
    orderAsc: Flag(),
  }),
  reply: { '200': Ref(EntraIdTenantBrowseMountResult) },
  errors: [401, 403, 500],
})

export const getEntraIdTenantBrowseSession = Get({
  id: 'GetEntraIdTenantBrowseSession',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  reply: { '200': Ref(EntraIdTenantBrowseMountModel) },
  errors: [401, 403, 500],
})

export const browseEntraIdTenantBackupRestorePoints = Post({
  id: 'BrowseEntraIdTenantBackupRestorePoints',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/restorePoints',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenantBackupRestorePoints'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: Ref(EntraIdTenantRestorePointSpec),
  reply: { '200': Ref(EntraIdTenantRestorePointsResult) },
})

export const browseEntraIdTenantMount = Post({
  id: 'BrowseEntraIdTenantMount',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: Ref(EntraIdTenantBrowseSpec),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const browseEntraIdTenantItem = Post({
  id: 'BrowseEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/browse/:itemId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenantItems'],
  roles: ['NoLicense'],
  params: { backupId: Uuid(), itemId: Text() },
  body: Ref(EntraIdTenantItemTypeSpec),
  reply: { '200': Ref(EntraIdTenantBrowseModel) },
})

export const browseEntraIdTenantRestorePoints = Post({
  id: 'BrowseEntraIdTenantRestorePoints',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/browse/:itemId/restorePoints',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenantRestorePoints'],
  roles: ['NoLicense'],
  params: { backupId: Uuid(), itemId: Text() },
  body: Optional(Ref(EntraIdTenantRestorePointSpec)),
  reply: { '200': Ref(EntraIdTenantRestorePointsResult) },
})

export const validateEntraIdTenantItems = Post({
  id: 'ValidateEntraIdTenantItems',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/validate',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['ValidateEntraIdTenantItems'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantValidateSpec),
  reply: { '200': Ref(EntraIdTenantValidateModel) },
})

export const checkEntraIdTenantProductionItems = Post({
  id: 'CheckEntraIdTenantProductionItems',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/checkProductionItems',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantCheckProductionItemsSpec),
  reply: { '200': Ref(EntraIdTenantCheckProductionItemsModel) },
})

export const generateEntraIdTenantPassword = Post({
  id: 'GenerateEntraIdTenantPassword',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/passwords/generate',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['GenerateEntraIdTenantPassword'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantGeneratePasswordSpec),
  reply: { '200': Ref(EntraIdTenantGeneratedPasswordsModel) },
})

export const restoreEntraIdTenantItems = Post({
  id: 'RestoreEntraIdTenantItems',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreItems',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantItemRestoreSpec),
  reply: {
    ...Until('1.2-rev1', { '200': Ref(EntraIdTenantRestoreSessionModel) }),
    ...Since('1.3-rev0', { '201': Ref(EntraIdTenantRestoreSessionModel) }),
  },
})

export const restoreEntraIdTenantItemAttributes = Post({
  id: 'RestoreEntraIdTenantItemAttributes',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreItemAttributes',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreEntraIdTenantItemAttributes'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantRestoreItemAttributesSpec),
  reply: {
    ...Until('1.2-rev1', { '200': Ref(EntraIdTenantRestoreSessionModel) }),
    ...Since('1.3-rev0', { '201': Ref(EntraIdTenantRestoreSessionModel) }),
  },
})

export const compareEntraIdTenantItem = Post({
  id: 'CompareEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/compare',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantItemComparisonSpec),
  reply: { '200': Ref(EntraIdTenantItemComparisonModel) },
})

export const startCompareEntraIdTenantItem = Post({
  id: 'StartCompareEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/startCompare',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantItemComparisonSpec),
  reply: { '200': Ref(EntraIdTenantItemStartComparisonModel) },
})

export const getCompareEntraIdTenantItemResult = Get({
  id: 'GetCompareEntraIdTenantItemResult',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/compare/:compareSessionId/result',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid(), compareSessionId: Uuid() },
  reply: { '200': Ref(EntraIdTenantItemComparisonSessionModel) },
})

export const startRecursiveComparisonEntraIdTenantItem = Post({
  id: 'StartRecursiveComparisonEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/startRecursiveCompare',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantItemRecursiveComparisonSpec),
  reply: { '200': Ref(EntraIdTenantItemStartRecursiveComparisonModel) },
})

export const getRecursiveComparisonEntraIdTenantItemResult = Get({
  id: 'GetRecursiveComparisonEntraIdTenantItemResult',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/recursiveCompare/:compareSessionId/result',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid(), compareSessionId: Uuid() },
  reply: { '200': Ref(EntraIdTenantItemRecursiveComparisonSessionModel) },
})

export const exportEntraIdTenantItem = Post({
  id: 'ExportEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/export',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['ExportEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  query: Optional({ toXml: Flag() }),
  body: Ref(EntraIdTenantBrowseSpec),
  reply: { '200': File('application/octet-stream') },
})

export const uploadEntraIdTenantUser = Post({
  id: 'UploadEntraIdTenantUser',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadUser',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const uploadEntraIdTenantGroup = Post({
  id: 'UploadEntraIdTenantGroup',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadGroup',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const uploadEntraIdTenantAdministrativeUnit = Post({
  id: 'UploadEntraIdTenantAdministrativeUnit',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadAdministrativeUnit',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const uploadEntraIdTenantRole = Post({
  id: 'UploadEntraIdTenantRole',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadRole',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const uploadEntraIdTenantApplication = Post({
  id: 'UploadEntraIdTenantApplication',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadApplication',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const uploadEntraIdTenantConditionalAccessPolicy = Post({
  id: 'UploadEntraIdTenantConditionalAccessPolicy',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadConditionalAccessPolicy',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const browseEntraIDTenantRestoreSessionsWithFiltering = Get({
  id: Changed({ '1.2-rev1': 'BrowseEntraIDTenantRestoreSessions', '1.3-rev1': 'BrowseEntraIDTenantRestoreSessionsWithFiltering' }),
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreSessions',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIDTenantRestoreSessions'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  query: Since('1.3-rev1', Optional({ skip: Int32(), limit: Int32({ default: 200 }) })),
  reply: { '200': Ref(EntraIdTenantRestoreSessionsResult) },
  errors: [401, 403, 500],
})

export const browseEntraIDTenantRestoreSession = Get({
  id: 'BrowseEntraIDTenantRestoreSession',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreSessions/:restoreSessionId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIDTenantRestoreSessions'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid(), restoreSessionId: Uuid() },
  reply: { '200': Ref(EntraIdTenantRestoreSessionModel) },
  errors: [401, 403, 500],
})

export const browseEntraIDTenantRestoreSessionLogs = Get({
  id: 'BrowseEntraIDTenantRestoreSessionLogs',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreSessions/:restoreSessionId/logs',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIDTenantRestoreSessions'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid(), restoreSessionId: Uuid() },
  reply: { '200': Ref(EntraIdTenantRestoreSessionLogsResult) },
  errors: [401, 403, 500],
})

export const stopEntraIdTenantItemRestoreSession = Post({
  id: 'StopEntraIdTenantItemRestoreSession',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreSessions/:restoreSessionId/stop',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['StopEntraIdTenantItemRestoreSession'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid(), restoreSessionId: Uuid() },
  reply: { '200': Ref(EmptySuccessResponse) },
})

export const flrRestoreValidateCredentials = Post({
  id: 'FlrRestoreValidateCredentials',
  url: '/api/v1/restore/flr/:sessionId/validateCredentials',
  tag: Changed({ '1.3-rev0': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev0',
  claims: ['RestoreFlrItem'],
  params: { sessionId: Uuid() },
  body: Ref(FlrRestoreCredentialsValidationSpec),
  reply: { '200': Ref(FlrRestoreCredentialsValidationResult) },
})

export const getFlrAudit = Get({
  id: 'GetFlrAudit',
  url: '/api/v1/backupBrowser/flr/:sessionId/audit',
  tag: Changed({ '1.3-rev0': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev0',
  claims: ['AuditFlr'],
  params: { sessionId: Uuid() },
  reply: { '200': Ref(FlrAuditMountModel) },
  errors: [401, 403, 500],
})

export const getEntraIdTenantProtectionScope = Get({
  id: 'GetEntraIdTenantProtectionScope',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/protectionScope',
  tag: Changed({ '1.3-rev0': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev0',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  reply: { '200': Ref(EntraIdTenantProtectionScopeResult) },
})

export const unstructuredDataFlrRestore = Post({
  id: 'UnstructuredDataFlrRestore',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/restore',
  tag: Changed({ '1.3-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev1',
  claims: ['StartUnstructuredDataFlrRestore'],
  params: { sessionId: Uuid() },
  body: Ref(UnstructuredDataFLRItemRestoreSpec),
  reply: { '201': Ref(TaskModel) },
})

export const unstructuredDataFlrBrowseCompareAttributes = Post({
  id: 'UnstructuredDataFlrBrowseCompareAttributes',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/compareAttributes',
  tag: Changed({ '1.3-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev1',
  claims: ['BrowseFLRUnstructuredData'],
  params: { sessionId: Uuid() },
  body: Ref(FlrCompareAttributesSpec),
  reply: { '200': Ref(FlrCompareAttributesModel) },
  errors: [400, 401, 403, 405, 500],
})

export const unstructuredDataFlrBrowseCompareToProduction = Post({
  id: 'UnstructuredDataFlrBrowseCompareToProduction',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/compareToProduction',
  tag: Changed({ '1.3-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev1',
  claims: ['BrowseFlr'],
  params: { sessionId: Uuid() },
  body: Ref(FlrCompareToProductionSpec),
  reply: { '200': Ref(EmptySuccessResponse) },
  errors: [400, 401, 403, 405, 500],
})

export const uploadEntraIdTenantDeviceConfiguration = Post({
  id: 'UploadEntraIdTenantDeviceConfiguration',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadDeviceConfiguration',
  tag: Changed({ '1.3-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const flrRestoreValidateItemTargetPath = Post({
  id: 'FlrRestoreValidateItemTargetPath',
  url: '/api/v1/restore/flr/:sessionId/validateRestoreItemTargetPath',
  since: '1.3-rev2',
  claims: ['RestoreFlrItem'],
  params: { sessionId: Uuid() },
  body: Ref(FlrValidateRestoreItemTargetPathSpec),
  reply: { '200': Ref(FlrValidateRestoreItemTargetPathResult) },
  errors: [400, 401, 403, 404, 500],
})

export const downloadFlrItemGet = Get({
  id: 'DownloadFlrItemGet',
  url: '/api/v1/backupBrowser/flr/:sessionId/prepareDownload/:taskId/download',
  since: '1.3-rev2',
  claims: ['DownloadFlrItem'],
  params: { sessionId: Uuid(), taskId: Uuid() },
  reply: { '200': File('application/octet-stream') },
})

export const browseFLRUnstructuredDataRestorePoints = Post({
  id: 'BrowseFLRUnstructuredDataRestorePoints',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/restorePoints',
  since: '1.3-rev2',
  claims: ['BrowseFLRUnstructuredData'],
  params: { sessionId: Uuid() },
  body: Ref(UnstructuredDataFlrBrowseRestorePointsSpec),
  reply: { '200': Ref(UnstructuredDataObjectRestorePointsResult) },
})

export const unstructuredDataFlrPrepareForDownload = Post({
  id: 'UnstructuredDataFlrPrepareForDownload',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/prepareDownload',
  since: '1.3-rev2',
  claims: ['CopyUnstructuredDataFlrItem'],
  params: { sessionId: Uuid() },
  body: Ref(UnstructuredDataFLRItemDownloadSpec),
  reply: { '201': Ref(TaskModel) },
})

export const unstructuredDataFlrDownload = Get({
  id: 'UnstructuredDataFlrDownload',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/prepareDownload/:taskId/download',
  since: '1.3-rev2',
  claims: ['DownloadFlrItem'],
  params: { sessionId: Uuid(), taskId: Uuid() },
  reply: { '200': File('application/octet-stream') },
})

export const startEntraIdTenantExportToJson = Post({
  id: 'StartEntraIdTenantExportToJson',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/exportToJson',
  since: '1.3-rev2',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(StartEntraIdTenantExportToJsonRequest),
  reply: { '200': Ref(StartEntraIdTenantExportToJsonResponse) },
})

export const getEntraIdTenantExportToJsonResult = Get({
  id: 'GetEntraIdTenantExportToJsonResult',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/exportToJson/:exportSessionId/result',
  since: '1.3-rev2',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid(), exportSessionId: Uuid() },
  reply: { '200': Ref(GetEntraIdTenantExportToJsonResultResponse) },
})

export const exportEntraIdTenantObjectsToJson = Post({
  id: 'ExportEntraIdTenantObjectsToJson',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/exportToJsonDownload',
  since: '1.3-rev2',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantExportToJsonDownloadRequest),
  reply: { '200': File('application/octet-stream') },
  errors: [401, 403, 500],
})

export const uploadEntraIdTenantOrgContact = Post({
  id: 'UploadEntraIdTenantOrgContact',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadOrgContact',
  since: '1.3-rev2',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const uploadEntraIdTenantDevice = Post({
  id: 'UploadEntraIdTenantDevice',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadDevice',
  since: '1.3-rev2',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: { '200': Ref(EntraIdTenantBrowseResult) },
})

export const revealBitlockerRecoveryKey = Post({
  id: 'RevealBitlockerRecoveryKey',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/revealBitlockerRecoveryKey',
  since: '1.3-rev2',
  claims: ['RestoreEntraIdTenantItem'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantRevealBitlockerRecoveryKeyRequest),
  reply: { '200': Ref(EntraIdTenantRevealBitlockerRecoveryKeyResponse) },
})
