// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, DateTime, Enum, Flag, Integer, List, Model, OneOf, Optional, Ref, RequiredUntil, Since,
  Tag, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { EEntraIdTenantResource, EntraIdTenantBrowseMountModel } from '../common/browse-mounts.js'
import { ESortExpressionDirectionType } from '../common/filter-expressions.js'
import { PaginationResult } from '../common/shared.js'

export const EntraIdTenantBrowseMountResult = Model('EntraIdTenantBrowseMountResult', {
  data: List(Ref(EntraIdTenantBrowseMountModel)),
  pagination: Ref(PaginationResult),
})
export type EntraIdTenantBrowseMountResult = Static<typeof EntraIdTenantBrowseMountResult>

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
    'displayName', 'mailAddress', 'username', 'userType', 'employeeType', 'accountEnabled', 'companyName',
    'creationType', 'department', 'country', 'jobTitle', 'officeLocation', 'objectId', 'lastRestorePoint',
  ]),
  ...Since('1.3-rev1', [
    'DisplayName', 'MailAddress', 'Username', 'UserType', 'EmployeeType', 'AccountEnabled', 'CompanyName',
    'CreationType', 'Department', 'Country', 'JobTitle', 'OfficeLocation', 'ObjectId', 'LastRestorePoint',
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

export const EEntraIdTenantGroupType = Enum('EEntraIdTenantGroupType', [
  'Microsoft365Group', 'SecurityGroup', 'MailEnabledSecurityGroup', 'DistributionGroup',
])
export type EEntraIdTenantGroupType = Static<typeof EEntraIdTenantGroupType>

export const EEntraIdTenantGroupMembershipType = Enum('EEntraIdTenantGroupMembershipType', [
  'Assigned', 'Dynamic',
])
export type EEntraIdTenantGroupMembershipType = Static<typeof EEntraIdTenantGroupMembershipType>

export const EntraIdTenantGroupFilterBrowseSpec = Model('EntraIdTenantGroupFilterBrowseSpec', Optional({
  displayName: Text(),
  groupTypes: List(Ref(EEntraIdTenantGroupType)),
  membershipTypes: List(Ref(EEntraIdTenantGroupMembershipType)),
}))
export type EntraIdTenantGroupFilterBrowseSpec = Static<typeof EntraIdTenantGroupFilterBrowseSpec>

export const EEntraIdTenantGroupSortingProperty = Enum('EEntraIdTenantGroupSortingProperty', [
  ...Until('1.3-rev0', [
    'displayName', 'description', 'groupType', 'membershipType', 'visibility', 'archived', 'mailEnabled',
    'objectId', 'lastRestorePoint',
  ]),
  ...Since('1.3-rev1', [
    'DisplayName', 'Description', 'GroupType', 'MembershipType', 'Visibility', 'Archived', 'MailEnabled',
    'ObjectId', 'LastRestorePoint',
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

export const EEntraIdTenantAdminUnitVisibilityType = Enum('EEntraIdTenantAdminUnitVisibilityType', [
  'Public', 'Hidden',
])
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

export const EntraIdTenantRoleFilterBrowseSpec = Model('EntraIdTenantRoleFilterBrowseSpec', Optional({
  displayName: Text(),
  isBuiltIn: Flag(),
  isEnabled: Flag(),
}))
export type EntraIdTenantRoleFilterBrowseSpec = Static<typeof EntraIdTenantRoleFilterBrowseSpec>

export const EEntraIdTenantRoleSortingProperty = Enum('EEntraIdTenantRoleSortingProperty', [
  ...Until('1.3-rev0', [
    'displayName', 'isBuiltIn', 'isEnabled', 'description', 'objectId', 'lastRestorePoint',
  ]),
  ...Since('1.3-rev1', [
    'DisplayName', 'IsBuiltIn', 'IsEnabled', 'Description', 'ObjectId', 'LastRestorePoint',
  ]),
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

export const EEntraIdTenantApplicationType = Enum('EEntraIdTenantApplicationType', [
  'AppRegistration', 'EnterpriseRegistration',
])
export type EEntraIdTenantApplicationType = Static<typeof EEntraIdTenantApplicationType>

export const EntraIdTenantApplicationFilterBrowseSpec = Model('EntraIdTenantApplicationFilterBrowseSpec', Optional({
  displayName: Text(),
  includedTypes: List(Ref(EEntraIdTenantApplicationType)),
}))
export type EntraIdTenantApplicationFilterBrowseSpec = Static<typeof EntraIdTenantApplicationFilterBrowseSpec>

export const EEntraIdTenantApplicationSortingProperty = Enum('EEntraIdTenantApplicationSortingProperty', [
  ...Until('1.3-rev0', [
    'displayName', 'enabled', 'tags', 'description', 'applicationType', 'objectId', 'lastRestorePoint',
  ]),
  ...Since('1.3-rev1', [
    'DisplayName', 'Enabled', 'Tags', 'Description', 'ApplicationType', 'ObjectId', 'LastRestorePoint',
  ]),
])
export type EEntraIdTenantApplicationSortingProperty = Static<typeof EEntraIdTenantApplicationSortingProperty>

export const EntraIdTenantApplicationSortingBrowseSpec = Model('EntraIdTenantApplicationSortingBrowseSpec', Optional(
  { property: Ref(EEntraIdTenantApplicationSortingProperty), direction: Ref(ESortExpressionDirectionType) }
))
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

export const EEntraIdTenantConditionalAccessPolicyState = Enum('EEntraIdTenantConditionalAccessPolicyState', [
  'Enabled', 'Disabled', 'EnabledForReportingButNotEnforced',
])
export type EEntraIdTenantConditionalAccessPolicyState = Static<typeof EEntraIdTenantConditionalAccessPolicyState>

export const EntraIdTenantConditionalAccessPolicyFilterBrowseSpec = Model(
  'EntraIdTenantConditionalAccessPolicyFilterBrowseSpec',
  Optional({ displayName: Text(), state: List(Ref(EEntraIdTenantConditionalAccessPolicyState)) })
)
export type EntraIdTenantConditionalAccessPolicyFilterBrowseSpec =
  Static<typeof EntraIdTenantConditionalAccessPolicyFilterBrowseSpec>

export const EEntraIdTenantConditionalAccessPolicySortingProperty = Enum(
  'EEntraIdTenantConditionalAccessPolicySortingProperty',
  [
    ...Until('1.3-rev0', ['displayName', 'objectId', 'state', 'lastRestorePoint']),
    ...Since('1.3-rev1', ['DisplayName', 'ObjectId', 'State', 'LastRestorePoint']),
  ]
)
export type EEntraIdTenantConditionalAccessPolicySortingProperty =
  Static<typeof EEntraIdTenantConditionalAccessPolicySortingProperty>

export const EntraIdTenantConditionalAccessPolicySortingBrowseSpec = Model(
  'EntraIdTenantConditionalAccessPolicySortingBrowseSpec',
  Optional({
    property: Ref(EEntraIdTenantConditionalAccessPolicySortingProperty),
    direction: Ref(ESortExpressionDirectionType),
  })
)
export type EntraIdTenantConditionalAccessPolicySortingBrowseSpec =
  Static<typeof EntraIdTenantConditionalAccessPolicySortingBrowseSpec>

export const EntraIdTenantConditionalAccessPolicyBrowseSpec = Model(
  'EntraIdTenantConditionalAccessPolicyBrowseSpec',
  {
    ...EntraIdTenantBrowseSpecBase,
    type: Tag(EEntraIdTenantItemType, 'ConditionalAccessPolicy'),
    ...Optional({
      filter: Ref(EntraIdTenantConditionalAccessPolicyFilterBrowseSpec),
      sorting: Ref(EntraIdTenantConditionalAccessPolicySortingBrowseSpec),
    }),
  }
)
export type EntraIdTenantConditionalAccessPolicyBrowseSpec =
  Static<typeof EntraIdTenantConditionalAccessPolicyBrowseSpec>

export const EEntraIdTenantDeviceConfigurationType = Enum('EEntraIdTenantDeviceConfigurationType', [
  'DeviceCompliancePolicy', 'DeviceConfigurationPolicy',
])
export type EEntraIdTenantDeviceConfigurationType = Static<typeof EEntraIdTenantDeviceConfigurationType>

export const EntraIdTenantDeviceConfigurationFilterBrowseSpec = Model(
  'EntraIdTenantDeviceConfigurationFilterBrowseSpec',
  {
    ...Optional({ displayName: Text(), description: Text(), version: Integer() }),
    ...Since('1.3-rev1', Optional({ includedTypes: List(Ref(EEntraIdTenantDeviceConfigurationType)) })),
    ...Since('1.3-rev2', Optional({ odataType: Text() })),
  }
)
export type EntraIdTenantDeviceConfigurationFilterBrowseSpec =
  Static<typeof EntraIdTenantDeviceConfigurationFilterBrowseSpec>

export const EEntraIdTenantDeviceConfigurationSortingProperty = Enum(
  'EEntraIdTenantDeviceConfigurationSortingProperty',
  [
    ...Until('1.3-rev0', ['displayName', 'objectId', 'version', 'description', 'lastRestorePoint']),
    ...Since('1.3-rev1', ['DisplayName', 'ObjectId', 'Version', 'Description', 'LastRestorePoint', 'Type']),
    ...Since('1.3-rev2', ['OdataType']),
  ]
)
export type EEntraIdTenantDeviceConfigurationSortingProperty =
  Static<typeof EEntraIdTenantDeviceConfigurationSortingProperty>

export const EntraIdTenantDeviceConfigurationSortingBrowseSpec = Model(
  'EntraIdTenantDeviceConfigurationSortingBrowseSpec',
  Optional({
    property: Ref(EEntraIdTenantDeviceConfigurationSortingProperty),
    direction: Ref(ESortExpressionDirectionType),
  })
)
export type EntraIdTenantDeviceConfigurationSortingBrowseSpec =
  Static<typeof EntraIdTenantDeviceConfigurationSortingBrowseSpec>

export const EntraIdTenantDeviceConfigurationBrowseSpec = Model('EntraIdTenantDeviceConfigurationBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'DeviceConfiguration'),
  ...Optional({
    filter: Ref(EntraIdTenantDeviceConfigurationFilterBrowseSpec),
    sorting: Ref(EntraIdTenantDeviceConfigurationSortingBrowseSpec),
  }),
})
export type EntraIdTenantDeviceConfigurationBrowseSpec = Static<typeof EntraIdTenantDeviceConfigurationBrowseSpec>

export const EntraIdTenantBitlockerKeyFilterBrowseSpec = Model('EntraIdTenantBitlockerKeyFilterBrowseSpec', Optional(
  { key: Text(), deviceId: Text(), deviceDisplayName: Text() }
))
export type EntraIdTenantBitlockerKeyFilterBrowseSpec = Static<typeof EntraIdTenantBitlockerKeyFilterBrowseSpec>

export const EEntraIdTenantBitlockerKeySortingProperty = Enum('EEntraIdTenantBitlockerKeySortingProperty', [
  ...Until('1.3-rev0', ['key', 'deviceId', 'deviceDisplayName', 'objectId', 'lastRestorePoint']),
  ...Since('1.3-rev1', ['Key', 'DeviceId', 'DeviceDisplayName', 'ObjectId', 'LastRestorePoint']),
])
export type EEntraIdTenantBitlockerKeySortingProperty = Static<typeof EEntraIdTenantBitlockerKeySortingProperty>

export const EntraIdTenantBitlockerKeySortingBrowseSpec = Model(
  'EntraIdTenantBitlockerKeySortingBrowseSpec',
  Optional({
    property: Ref(EEntraIdTenantBitlockerKeySortingProperty),
    direction: Ref(ESortExpressionDirectionType),
  })
)
export type EntraIdTenantBitlockerKeySortingBrowseSpec = Static<typeof EntraIdTenantBitlockerKeySortingBrowseSpec>

export const EntraIdTenantBitlockerKeyBrowseSpec = Model('EntraIdTenantBitlockerKeyBrowseSpec', {
  ...EntraIdTenantBrowseSpecBase,
  type: Tag(EEntraIdTenantItemType, 'BitlockerKey'),
  ...Optional({
    filter: Ref(EntraIdTenantBitlockerKeyFilterBrowseSpec),
    sorting: Ref(EntraIdTenantBitlockerKeySortingBrowseSpec),
  }),
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
  'displayName', 'objectId', 'department', 'companyName', 'jobTitle', 'mail', 'lastRestorePoint',
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
  'DisplayName', 'OperatingSystem', 'OperatingSystemVersion', 'DeviceVersion', 'AccountEnabled', 'ObjectId',
  'LastRestorePoint',
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
  ...Since('1.3-rev0', { DeviceConfiguration: EntraIdTenantDeviceConfigurationBrowseSpec }),
  ...Between('1.3-rev0', '1.3-rev1', { BitlockerKey: EntraIdTenantBitlockerKeyBrowseSpec }),
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

export const EntraIdTenantConditionalAccessPolicyBrowseModel = Model(
  'EntraIdTenantConditionalAccessPolicyBrowseModel',
  {
    ...EntraIdTenantBrowseModelBase,
    type: Tag(EEntraIdTenantItemType, 'ConditionalAccessPolicy'),
    ...Optional({ state: Ref(EEntraIdTenantConditionalAccessPolicyState) }),
  }
)
export type EntraIdTenantConditionalAccessPolicyBrowseModel =
  Static<typeof EntraIdTenantConditionalAccessPolicyBrowseModel>

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
  ...Since('1.3-rev0', { DeviceConfiguration: EntraIdTenantDeviceConfigurationBrowseModel }),
  ...Between('1.3-rev0', '1.3-rev1', { BitlockerKey: EntraIdTenantBitlockerKeyBrowseModel }),
  ...Since('1.3-rev2', {
    OrgContact: EntraIdTenantOrgContactBrowseModel,
    Device: EntraIdTenantDeviceBrowseModel,
  }),
})
export type EntraIdTenantBrowseModel = Static<typeof EntraIdTenantBrowseModel>

export const EntraIdTenantBrowseResult = Model('EntraIdTenantBrowseResult', {
  data: List(Ref(EntraIdTenantBrowseModel)),
  pagination: Ref(PaginationResult),
})
export type EntraIdTenantBrowseResult = Static<typeof EntraIdTenantBrowseResult>

export const EntraIdTenantItemTypeSpec = Model('EntraIdTenantItemTypeSpec', {
  type: Ref(EEntraIdTenantItemType),
})
export type EntraIdTenantItemTypeSpec = Static<typeof EntraIdTenantItemTypeSpec>

export const EntraIdTenantProtectionScopeResult = Model('EntraIdTenantProtectionScopeResult', {
  tenantResources: List(Ref(EEntraIdTenantResource)),
})
export type EntraIdTenantProtectionScopeResult = Static<typeof EntraIdTenantProtectionScopeResult>
