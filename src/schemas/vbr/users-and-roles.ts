// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, Enum, Flag, Get, Int32, Integer, List, Model, Nothing, OneOf, Optional, Post, Put,
  Ref, Since, Tag, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { EntraIDTenantModel } from './common/browse-mounts.js'
import {
  AgentObjectModel, HyperVObjectModel, NutanixObjectModel, ProxmoxObjectModel, VmwareObjectModel,
} from './common/inventory-objects.js'
import { PaginationResult } from './common/shared.js'
import { EUserType, RoleModel } from './common/users-and-roles.js'

export const tag = 'Users and Roles'

export const EUserFiltersOrderColumn = Enum('EUserFiltersOrderColumn', [
  'Name', 'Type', 'IsServiceAccount',
  ...Since('1.3-rev2', ['MfaEnabled']),
])
export type EUserFiltersOrderColumn = Static<typeof EUserFiltersOrderColumn>

export const UserModel = Model('UserModel', {
  id: Uuid(),
  name: Text(),
  type: Ref(EUserType),
  roles: List(Ref(RoleModel), { minItems: 1 }),
  isServiceAccount: Flag(),
  ...Since('1.3-rev2', { mfaEnabled: Flag() }),
})
export type UserModel = Static<typeof UserModel>

export const UsersResult = Model('UsersResult', {
  data: List(Ref(UserModel)),
  pagination: Ref(PaginationResult),
})
export type UsersResult = Static<typeof UsersResult>

export const UserSpec = Model('UserSpec', {
  name: Text(),
  type: Ref(EUserType),
  roles: List(Ref(RoleModel), { minItems: 1 }),
  isServiceAccount: Flag(),
})
export type UserSpec = Static<typeof UserSpec>

export const RolesModel = Model('RolesModel', { roles: List(Ref(RoleModel), { minItems: 1 }) })
export type RolesModel = Static<typeof RolesModel>

export const UserServiceAccountModeSpec = Model('UserServiceAccountModeSpec', {
  isServiceAccountEnable: Flag(),
})
export type UserServiceAccountModeSpec = Static<typeof UserServiceAccountModeSpec>

export const ERolesFiltersOrderColumn = Enum('ERolesFiltersOrderColumn', ['Name', 'Description'])
export type ERolesFiltersOrderColumn = Static<typeof ERolesFiltersOrderColumn>

export const RolesResult = Model('RolesResult', {
  data: List(Ref(RoleModel)),
  pagination: Ref(PaginationResult),
})
export type RolesResult = Static<typeof RolesResult>

export const UserRolePermissionsModel = Model('UserRolePermissionsModel', {
  roleId: Uuid(),
  permissions: List(Text()),
})
export type UserRolePermissionsModel = Static<typeof UserRolePermissionsModel>

export const UserRoleSettingsModel = Model('UserRoleSettingsModel', Optional({ mfaEnabled: Flag() }))
export type UserRoleSettingsModel = Static<typeof UserRoleSettingsModel>

export const EInventoryScopeWorkloadType = Enum('EInventoryScopeWorkloadType', [
  'Backups', 'VSphere', 'HyperV', 'Computers', 'UnstructuredData', 'ObjectStorage', 'Jobs', 'EntraIdTenant',
  'Nutanix', 'Proxmox',
])
export type EInventoryScopeWorkloadType = Static<typeof EInventoryScopeWorkloadType>

export const ScopesWorkloadModelBase = { type: Ref(EInventoryScopeWorkloadType) }

export const EBackupScopeItemType = Enum('EBackupScopeItemType', ['Backup', 'Snapshot'])
export type EBackupScopeItemType = Static<typeof EBackupScopeItemType>

export const BackupsBackupScopeItemModel = Model('BackupsBackupScopeItemModel', {
  backupId: Uuid(),
  ...Optional({ backupName: Text(), type: Ref(EBackupScopeItemType) }),
})
export type BackupsBackupScopeItemModel = Static<typeof BackupsBackupScopeItemModel>

export const BackupsBackupScopeModel = Model('BackupsBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'Backups'),
  backups: List(Ref(BackupsBackupScopeItemModel)),
})
export type BackupsBackupScopeModel = Static<typeof BackupsBackupScopeModel>

export const VSphereBackupScopeModel = Model('VSphereBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'VSphere'),
  ...Optional({ inventoryObjects: List(Ref(VmwareObjectModel)) }),
})
export type VSphereBackupScopeModel = Static<typeof VSphereBackupScopeModel>

export const HyperVBackupScopeModel = Model('HyperVBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'HyperV'),
  ...Optional({ inventoryObjects: List(Ref(HyperVObjectModel)) }),
})
export type HyperVBackupScopeModel = Static<typeof HyperVBackupScopeModel>

export const ComputersBackupScopeModel = Model('ComputersBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'Computers'),
  ...Optional({ computers: List(Ref(AgentObjectModel)) }),
})
export type ComputersBackupScopeModel = Static<typeof ComputersBackupScopeModel>

export const UnstructuredDataBackupScopeItemModel = Model('UnstructuredDataBackupScopeItemModel', {
  serverId: Uuid(),
  folder: Text(),
  ...Optional({ serverName: Text() }),
})
export type UnstructuredDataBackupScopeItemModel = Static<typeof UnstructuredDataBackupScopeItemModel>

export const UnstructuredDataBackupScopeModel = Model('UnstructuredDataBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'UnstructuredData'),
  ...Optional({ fileShares: List(Ref(UnstructuredDataBackupScopeItemModel)) }),
})
export type UnstructuredDataBackupScopeModel = Static<typeof UnstructuredDataBackupScopeModel>

export const ObjectStorageBackupScopeModel = Model('ObjectStorageBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'ObjectStorage'),
  ...Optional({ objectStorageServer: List(Ref(UnstructuredDataBackupScopeItemModel)) }),
})
export type ObjectStorageBackupScopeModel = Static<typeof ObjectStorageBackupScopeModel>

export const JobsBackupScopeItemModel = Model('JobsBackupScopeItemModel', {
  jobId: Uuid(),
  ...Optional({ jobName: Text() }),
})
export type JobsBackupScopeItemModel = Static<typeof JobsBackupScopeItemModel>

export const JobsBackupScopeModel = Model('JobsBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'Jobs'),
  ...Optional({ jobs: List(Ref(JobsBackupScopeItemModel)) }),
})
export type JobsBackupScopeModel = Static<typeof JobsBackupScopeModel>

export const EntraIdTenantBackupScopeModel = Model('EntraIdTenantBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'EntraIdTenant'),
  ...Optional({ inventoryObjects: List(Ref(EntraIDTenantModel)) }),
})
export type EntraIdTenantBackupScopeModel = Static<typeof EntraIdTenantBackupScopeModel>

export const NutanixBackupScopeModel = Model('NutanixBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'Nutanix'),
  ...Optional({ inventoryObjects: List(Ref(NutanixObjectModel)) }),
})
export type NutanixBackupScopeModel = Static<typeof NutanixBackupScopeModel>

export const ProxmoxBackupScopeModel = Model('ProxmoxBackupScopeModel', {
  ...ScopesWorkloadModelBase,
  type: Tag(EInventoryScopeWorkloadType, 'Proxmox'),
  ...Optional({ inventoryObjects: List(Ref(ProxmoxObjectModel)) }),
})
export type ProxmoxBackupScopeModel = Static<typeof ProxmoxBackupScopeModel>

export const ScopesWorkloadModel = OneOf('ScopesWorkloadModel', 'type', ScopesWorkloadModelBase, {
  Backups: BackupsBackupScopeModel,
  VSphere: VSphereBackupScopeModel,
  HyperV: HyperVBackupScopeModel,
  Computers: ComputersBackupScopeModel,
  UnstructuredData: UnstructuredDataBackupScopeModel,
  ObjectStorage: ObjectStorageBackupScopeModel,
  Jobs: JobsBackupScopeModel,
  EntraIdTenant: EntraIdTenantBackupScopeModel,
  Nutanix: NutanixBackupScopeModel,
  Proxmox: ProxmoxBackupScopeModel,
})
export type ScopesWorkloadModel = Static<typeof ScopesWorkloadModel>

export const InventoryScopeModel = Model('InventoryScopeModel', {
  entireInventory: Flag(),
  ...Optional({ workloads: List(Ref(ScopesWorkloadModel)) }),
})
export type InventoryScopeModel = Static<typeof InventoryScopeModel>

export const RepositoryScopeItemModel = Model('RepositoryScopeItemModel', {
  repositoryId: Uuid(),
  ...Optional({ repositoryName: Text() }),
})
export type RepositoryScopeItemModel = Static<typeof RepositoryScopeItemModel>

export const RepositoryScopeModel = Model('RepositoryScopeModel', {
  allRepositories: Flag(),
  ...Optional({ repositories: List(Ref(RepositoryScopeItemModel)) }),
})
export type RepositoryScopeModel = Static<typeof RepositoryScopeModel>

export const RestoreScopeBackupModel = Model('RestoreScopeBackupModel', {
  entireBackupScope: Flag(),
  ...Optional({ backupSources: List(Ref(ScopesWorkloadModel)) }),
})
export type RestoreScopeBackupModel = Static<typeof RestoreScopeBackupModel>

export const RestoreOptionModel = Model('RestoreOptionModel', {
  code: Integer(),
  name: Text(),
  ...Optional({ group: Text(), description: Text() }),
})
export type RestoreOptionModel = Static<typeof RestoreOptionModel>

export const RestoreOptionsModel = Model('RestoreOptionsModel', {
  allOptions: Flag(),
  ...Optional({ restoreOptions: List(Ref(RestoreOptionModel)) }),
})
export type RestoreOptionsModel = Static<typeof RestoreOptionsModel>

export const RestorePermissionsScopeModel = Model('RestorePermissionsScopeModel', {
  restoreBackupScope: Ref(RestoreScopeBackupModel),
  restoreOptions: Ref(RestoreOptionsModel),
})
export type RestorePermissionsScopeModel = Static<typeof RestorePermissionsScopeModel>

export const RestoreTargetInventoryScopeModel = Model('RestoreTargetInventoryScopeModel', Optional({
  originalLocation: Flag(),
  workloads: List(Ref(ScopesWorkloadModel)),
}))
export type RestoreTargetInventoryScopeModel = Static<typeof RestoreTargetInventoryScopeModel>

export const RestoreTargetScopeModel = Model('RestoreTargetScopeModel', {
  entireBackupScope: Flag(),
  ...Optional({ restoreTargets: Ref(RestoreTargetInventoryScopeModel) }),
})
export type RestoreTargetScopeModel = Static<typeof RestoreTargetScopeModel>

export const CustomRoleSpec = Model('CustomRoleSpec', {
  name: Text(),
  manageBackups: Flag(),
  manageRestores: Flag(),
  ...Optional({
    description: Text(),
    inventoryScope: Ref(InventoryScopeModel),
    repositoryScope: Ref(RepositoryScopeModel),
    restorePermissionsScope: Ref(RestorePermissionsScopeModel),
    restoreTargetScope: Ref(RestoreTargetScopeModel),
  }),
})
export type CustomRoleSpec = Static<typeof CustomRoleSpec>

export const CustomRoleModel = Model('CustomRoleModel', {
  id: Uuid(),
  name: Text(),
  manageBackups: Flag(),
  manageRestores: Flag(),
  ...Optional({
    description: Text(),
    inventoryScope: Ref(InventoryScopeModel),
    repositoryScope: Ref(RepositoryScopeModel),
    restorePermissionsScope: Ref(RestorePermissionsScopeModel),
    restoreTargetScope: Ref(RestoreTargetScopeModel),
  }),
})
export type CustomRoleModel = Static<typeof CustomRoleModel>

export const ERestoreOptionsFiltersOrderColumn = Enum('ERestoreOptionsFiltersOrderColumn', [
  'Code', 'Name', 'Group', 'Description',
])
export type ERestoreOptionsFiltersOrderColumn = Static<typeof ERestoreOptionsFiltersOrderColumn>

export const RestoreOptionsResult = Model('RestoreOptionsResult', {
  data: List(Ref(RestoreOptionModel)),
  pagination: Ref(PaginationResult),
})
export type RestoreOptionsResult = Static<typeof RestoreOptionsResult>

export const viewAllUsers = Get({
  id: 'ViewAllUsers',
  url: '/api/v1/security/users',
  since: '1.3-rev1',
  claims: ['ViewUsersSettings'],
  filters: 'UserFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EUserFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: List(Ref(EUserType)),
    roleIdFilter: Uuid(),
    roleNameFilter: Text(),
    isServiceAccountFilter: Flag(),
  }),
  reply: Ref(UsersResult),
})

export const createUser = Post({
  id: 'CreateUser',
  url: '/api/v1/security/users',
  since: '1.3-rev1',
  claims: ['CreateUser'],
  body: Ref(UserSpec),
  reply: Created(Ref(UserModel)),
})

export const getUser = Get({
  id: 'GetUser',
  url: '/api/v1/security/users/:id',
  since: '1.3-rev1',
  claims: ['ViewUsersSettings'],
  params: { id: Uuid() },
  reply: Ref(UserModel),
})

export const deleteUser = Delete({
  id: 'DeleteUser',
  url: '/api/v1/security/users/:id',
  since: '1.3-rev1',
  claims: ['DeleteUser'],
  params: { id: Uuid() },
  reply: Nothing(),
})

export const getUserRoles = Get({
  id: 'GetUserRoles',
  url: '/api/v1/security/users/:id/roles',
  since: '1.3-rev1',
  claims: ['ViewUsersSettings'],
  params: { id: Uuid() },
  reply: Ref(RolesModel),
})

export const updateUserRoles = Put({
  id: 'UpdateUserRoles',
  url: '/api/v1/security/users/:id/roles',
  since: '1.3-rev1',
  claims: ['UpdateUser'],
  params: { id: Uuid() },
  body: Ref(RolesModel),
  reply: Ref(RolesModel),
})

export const changeServiceAccountMode = Post({
  id: 'ChangeServiceAccountMode',
  url: '/api/v1/security/users/:id/changeServiceAccountMode',
  since: '1.3-rev1',
  claims: ['UpdateUser'],
  params: { id: Uuid() },
  body: Ref(UserServiceAccountModeSpec),
  reply: Ref(UserModel),
  errors: [401, 403, 404, 500],
})

export const resetUserMfa = Post({
  id: 'ResetUserMfa',
  url: '/api/v1/security/users/:id/resetMFA',
  since: '1.3-rev1',
  claims: ['ResetUserMfa'],
  params: { id: Uuid() },
  reply: Nothing(),
})

export const viewAllUserRoles = Get({
  id: 'ViewAllUserRoles',
  url: '/api/v1/security/roles',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewUsersSettings'], '1.3-rev2': ['ViewUsersAndRoles'] }),
  roles: Changed({ '1.3-rev1': undefined, '1.3-rev2': ['NoLicense'] }),
  openTo: Changed({
    '1.3-rev1': undefined,
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'RolesFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Int32({ default: 200 }),
      orderColumn: Ref(ERolesFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ isBuiltInFilter: Flag() })),
  },
  reply: Ref(RolesResult),
})

export const viewUserRole = Get({
  id: 'ViewUserRole',
  url: '/api/v1/security/roles/:id',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewUsersSettings'], '1.3-rev2': ['ViewUsersAndRoles'] }),
  roles: Changed({ '1.3-rev1': undefined, '1.3-rev2': ['NoLicense'] }),
  openTo: Changed({
    '1.3-rev1': undefined,
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(RoleModel),
})

export const viewUserRolePermissions = Get({
  id: 'ViewUserRolePermissions',
  url: '/api/v1/security/roles/:id/permissions',
  since: '1.3-rev1',
  claims: ['ViewUsersSettings'],
  roles: Changed({ '1.3-rev1': undefined, '1.3-rev2': ['NoLicense'] }),
  params: { id: Uuid() },
  reply: Ref(UserRolePermissionsModel),
})

export const viewUsersSettings = Get({
  id: 'ViewUsersSettings',
  url: '/api/v1/security/settings',
  since: '1.3-rev1',
  claims: ['ViewUsersSettings'],
  reply: Ref(UserRoleSettingsModel),
})

export const updateUsersSettings = Put({
  id: 'UpdateUsersSettings',
  url: '/api/v1/security/settings',
  since: '1.3-rev1',
  claims: ['UpdateUsersSettings'],
  body: Ref(UserRoleSettingsModel),
  reply: Ref(UserRoleSettingsModel),
})

export const createCustomRole = Post({
  id: 'CreateCustomRole',
  url: '/api/v1/security/roles',
  since: '1.3-rev2',
  claims: ['CreateCustomRole'],
  body: Ref(CustomRoleSpec),
  reply: Created(Ref(CustomRoleModel)),
})

export const updateCustomRole = Put({
  id: 'UpdateCustomRole',
  url: '/api/v1/security/roles/:id',
  since: '1.3-rev2',
  claims: ['UpdateCustomRole'],
  params: { id: Uuid() },
  body: Ref(CustomRoleModel),
  reply: Ref(CustomRoleModel),
})

export const deleteCustomRole = Delete({
  id: 'DeleteCustomRole',
  url: '/api/v1/security/roles/:id',
  since: '1.3-rev2',
  claims: ['DeleteCustomRole'],
  params: { id: Uuid() },
  reply: Nothing(),
})

export const getCustomRoleDetails = Get({
  id: 'GetCustomRoleDetails',
  url: '/api/v1/security/roles/:id/details',
  since: '1.3-rev2',
  claims: ['GetCustomRoleDetails'],
  roles: ['NoLicense'],
  params: { id: Uuid() },
  reply: Ref(CustomRoleModel),
})

export const cloneCustomRole = Post({
  id: 'CloneCustomRole',
  url: '/api/v1/security/roles/:id/clone',
  since: '1.3-rev2',
  claims: ['CreateCustomRole'],
  params: { id: Uuid() },
  reply: Created(Ref(CustomRoleModel)),
  errors: [400, 401, 403, 404, 500],
})

export const viewAllRestoreOptions = Get({
  id: 'ViewAllRestoreOptions',
  url: '/api/v1/security/restoreOptions',
  since: '1.3-rev2',
  claims: ['CreateCustomRole'],
  filters: 'RestoreOptionsFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(ERestoreOptionsFiltersOrderColumn),
    orderAsc: Flag(),
    codeFilter: Text(),
    nameFilter: Text(),
    groupFilter: Text(),
  }),
  reply: Ref(RestoreOptionsResult),
})
