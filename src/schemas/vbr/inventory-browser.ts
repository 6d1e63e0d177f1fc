// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, Done, Either, Enum, Flag, Get, Int32, List, Model, OneOf, Optional, Post, Put,
  Ref, Since, Tag, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import { ADObjectModel, EADDomainFiltersOrderColumn } from './common/active-directory.js'
import {
  EColdStorageRetrievalMode, EEntraIdTenantResource, EntraIDTenantModel,
} from './common/browse-mounts.js'
import { ViVMDiskModel } from './common/disks.js'
import { FilterExpressionModel, SortExpressionModel } from './common/filter-expressions.js'
import {
  AgentObjectModel, EInventoryPermissionScope, EInventoryPlatformType, EVmwareInventoryType,
  InventoryObjectModel, VmwareObjectSizeModel,
} from './common/inventory-objects.js'
import { SessionModel } from './common/sessions.js'
import {
  CertificateUploadSpec, EAzureRegionType, EPlatformType, PaginationFilter, PaginationResult,
} from './common/shared.js'
import { TaskModel } from './common/tasks.js'
import {
  EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn, EUnstructuredDataMetaMigrationType,
  EUnstructuredDataServerType, EUnstructuredDataServersFiltersOrderColumn,
  UnstructuredDataInventoryBrowseFolderModel, UnstructuredDataInventoryBrowseFolderSpec,
  UnstructuredDataInventoryBrowseSessionModel, UnstructuredDataInventoryBrowseSessionsResult,
  UnstructuredDataServerDefaults, UnstructuredDataServerModel, UnstructuredDataServerSpec,
  UnstructuredDataServersResult,
} from './inventory-browser/unstructured-data-servers.js'

export const tag = 'Inventory Browser'

export const EViRootFiltersOrderColumn = Enum('EViRootFiltersOrderColumn', ['Name', 'Type'])
export type EViRootFiltersOrderColumn = Static<typeof EViRootFiltersOrderColumn>

export const ViRootsResult = Model('ViRootsResult', {
  data: Changed({
    '1.1-rev0': List(Ref(VmwareObjectSizeModel)),
    '1.2-rev1': List(Ref(InventoryObjectModel)),
  }),
  pagination: Ref(PaginationResult),
})
export type ViRootsResult = Static<typeof ViRootsResult>

export const EvCentersInventoryFiltersOrderColumn = Enum('EvCentersInventoryFiltersOrderColumn', [
  'Name', 'ObjectId', 'Type',
])
export type EvCentersInventoryFiltersOrderColumn = Static<typeof EvCentersInventoryFiltersOrderColumn>

export const EHierarchyType = Enum('EHierarchyType', [
  'HostsAndClusters', 'DatastoresAndVms', 'HostsAndDatastores', 'VmsAndTemplates', 'VmsAndTags', 'Network',
  ...Since('1.3-rev0', ['VmwareDatastores', 'HostsAndDisks']),
])
export type EHierarchyType = Static<typeof EHierarchyType>

export const VCenterInventoryResult = Model('VCenterInventoryResult', {
  data: Changed({
    '1.1-rev0': List(Ref(VmwareObjectSizeModel)),
    '1.2-rev1': List(Ref(InventoryObjectModel)),
  }),
  pagination: Ref(PaginationResult),
})
export type VCenterInventoryResult = Static<typeof VCenterInventoryResult>

export const InventoryBrowserFilters = Model('InventoryBrowserFilters', {
  ...Optional({
    pagination: Ref(PaginationFilter),
    filter: Ref(FilterExpressionModel),
    sorting: Ref(SortExpressionModel),
    hierarchyType: Text(),
  }),
  ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
})
export type InventoryBrowserFilters = Static<typeof InventoryBrowserFilters>

export const InventoryBrowserResult = Model('InventoryBrowserResult', {
  data: List(Ref(InventoryObjectModel)),
  pagination: Ref(PaginationResult),
  ...Optional({ hierarchyType: Text() }),
})
export type InventoryBrowserResult = Static<typeof InventoryBrowserResult>

export const EEntraIDTenantsFiltersOrderColumn = Enum('EEntraIDTenantsFiltersOrderColumn', [
  'Name', 'Description',
])
export type EEntraIDTenantsFiltersOrderColumn = Static<typeof EEntraIDTenantsFiltersOrderColumn>

export const EntraIDTenantsResult = Model('EntraIDTenantsResult', Optional({
  data: List(Ref(EntraIDTenantModel)),
  pagination: Ref(PaginationResult),
}))
export type EntraIDTenantsResult = Static<typeof EntraIDTenantsResult>

export const EEntraIDTenantCreationMode = Enum('EEntraIDTenantCreationMode', [
  ...Until('1.3-rev0', ['newAccount', 'existingAccount']),
  ...Since('1.3-rev1', ['NewAccount', 'ExistingAccount']),
])
export type EEntraIDTenantCreationMode = Static<typeof EEntraIDTenantCreationMode>

export const EntraIDTenantAuthenticationSpec = Model('EntraIDTenantAuthenticationSpec', {
  applicationId: Text(),
  ...Optional({ secret: Text(), certificate: Ref(CertificateUploadSpec) }),
})
export type EntraIDTenantAuthenticationSpec = Static<typeof EntraIDTenantAuthenticationSpec>

export const EntraIDTenantExistingAccountSpec = Model('EntraIDTenantExistingAccountSpec', {
  authentication: Ref(EntraIDTenantAuthenticationSpec),
})
export type EntraIDTenantExistingAccountSpec = Static<typeof EntraIDTenantExistingAccountSpec>

export const EntraIDTenantNewAccountSpec = Model('EntraIDTenantNewAccountSpec', { verificationCode: Text() })
export type EntraIDTenantNewAccountSpec = Static<typeof EntraIDTenantNewAccountSpec>

export const EntraIDTenantSpec = Model('EntraIDTenantSpec', {
  azureTenantId: Uuid(),
  creationMode: Ref(EEntraIDTenantCreationMode),
  ...Optional({
    description: Text(),
    cacheRepositoryId: Uuid(),
    region: Ref(EAzureRegionType),
    existingAccount: Ref(EntraIDTenantExistingAccountSpec),
    newAccount: Ref(EntraIDTenantNewAccountSpec),
  }),
  ...Since('1.3-rev1', Optional({ protectionScope: List(Ref(EEntraIdTenantResource)) })),
})
export type EntraIDTenantSpec = Static<typeof EntraIDTenantSpec>

export const EAgentHierarchyType = Enum('EAgentHierarchyType', ['Computers', 'Clusters'])
export type EAgentHierarchyType = Static<typeof EAgentHierarchyType>

export const PhysicalInventoryBrowserResult = Model('PhysicalInventoryBrowserResult', {
  data: List(Ref(AgentObjectModel)),
  pagination: Ref(PaginationResult),
  ...Optional({ hierarchyType: Ref(EAgentHierarchyType) }),
})
export type PhysicalInventoryBrowserResult = Static<typeof PhysicalInventoryBrowserResult>

export const ADDomainInventoryResult = Model('ADDomainInventoryResult', Optional({
  data: List(Ref(ADObjectModel)),
  pagination: Ref(PaginationResult),
}))
export type ADDomainInventoryResult = Static<typeof ADDomainInventoryResult>

export const InventoryMachineDetailsRequest = Model('InventoryMachineDetailsRequest', {
  object: Ref(InventoryObjectModel),
})
export type InventoryMachineDetailsRequest = Static<typeof InventoryMachineDetailsRequest>

export const InventoryMachineDetailsModelBase = { platform: Ref(EInventoryPlatformType) }

export const VmwareMachineDetailsModel = Model('VmwareMachineDetailsModel', {
  ...InventoryMachineDetailsModelBase,
  platform: Tag(EInventoryPlatformType, 'VSphere'),
  ...Optional({ disks: List(Ref(ViVMDiskModel)) }),
})
export type VmwareMachineDetailsModel = Static<typeof VmwareMachineDetailsModel>

export const InventoryMachineDetailsModel = OneOf(
  'InventoryMachineDetailsModel',
  'platform',
  InventoryMachineDetailsModelBase,
  { VSphere: VmwareMachineDetailsModel }
)
export type InventoryMachineDetailsModel = Static<typeof InventoryMachineDetailsModel>

export const EADObjectFiltersOrderColumn = Enum('EADObjectFiltersOrderColumn', ['FullName', 'Type'])
export type EADObjectFiltersOrderColumn = Static<typeof EADObjectFiltersOrderColumn>

export const DiskSlotsResult = Model('DiskSlotsResult', Optional({ diskSlots: List(Text()) }))
export type DiskSlotsResult = Static<typeof DiskSlotsResult>

export const getAllInventoryVmwareHosts = Get({
  id: 'GetAllInventoryVmwareHosts',
  url: '/api/v1/inventory/vmware/hosts',
  claims: ['ViewViHierarchy'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.3-rev0': ['BackupOperator', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  deprecated: Changed({ '1.1-rev0': undefined, '1.2-rev1': true }),
  filters: 'ViRootFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EViRootFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  },
  reply: Ref(ViRootsResult),
})

export const getVmwareHostObject = Get({
  id: 'GetVmwareHostObject',
  url: '/api/v1/inventory/vmware/hosts/:name',
  claims: ['ViewViHierarchy'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.3-rev0': ['BackupOperator', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  deprecated: Changed({ '1.1-rev0': undefined, '1.2-rev1': true }),
  filters: 'VCenterInventoryFilters',
  params: { name: Text() },
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EvCentersInventoryFiltersOrderColumn),
      orderAsc: Flag(),
      objectIdFilter: Text(),
      hierarchyTypeFilter: Ref(EHierarchyType),
      nameFilter: Text(),
      typeFilter: Ref(EVmwareInventoryType),
      parentContainerNameFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  },
  reply: Ref(VCenterInventoryResult),
})

export const getAllInventoryHosts = Post({
  id: 'GetAllInventoryHosts',
  url: '/api/v1/inventory',
  since: '1.2-rev1',
  claims: Changed({ '1.2-rev1': ['ViewCloudDirectorHierarchy'], '1.3-rev1': ['ViewInventory'] }),
  openTo: Changed({
    '1.2-rev1': undefined,
    '1.3-rev1': ['BackupOperator', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: Ref(InventoryBrowserResult),
  errors: [401, 403, 500],
})

export const getInventoryObjects = Post({
  id: 'GetInventoryObjects',
  url: '/api/v1/inventory/:hostname',
  since: '1.2-rev1',
  claims: Changed({ '1.2-rev1': ['ViewCloudDirectorHierarchy'], '1.3-rev1': ['ViewInventory'] }),
  openTo: Changed({
    '1.2-rev1': undefined,
    '1.3-rev1': ['BackupOperator', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: Changed({ '1.2-rev1': 'InventoryBrowserRequestOptions', '1.3-rev2': undefined }),
  params: { hostname: Text() },
  query: Until('1.3-rev1', Optional({ resetCache: Flag() })),
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: Ref(InventoryBrowserResult),
  errors: [401, 403, 404, 500],
})

export const rescanInventoryObjects = Post({
  id: 'RescanInventoryObjects',
  url: '/api/v1/inventory/:hostname/rescan',
  since: '1.2-rev1',
  claims: ['RescanHierarchy'],
  deprecated: Changed({ '1.2-rev1': undefined, '1.3-rev0': true }),
  params: { hostname: Text() },
  reply: Created(Ref(TaskModel)),
})

export const getAllUnstructuredDataServers = Get({
  id: 'GetAllUnstructuredDataServers',
  url: '/api/v1/inventory/unstructuredDataServers',
  since: '1.2-rev1',
  claims: ['ViewUnstructuredDataServers'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'UnstructuredDataServersFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EUnstructuredDataServersFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
    }),
    ...Since('1.3-rev1', Optional({ typeFilter: List(Ref(EUnstructuredDataServerType)) })),
  },
  reply: Ref(UnstructuredDataServersResult),
})

export const getUnstructuredDataServer = Get({
  id: Changed({ '1.2-rev1': 'GetUnstructuredDataServers', '1.3-rev1': 'GetUnstructuredDataServer' }),
  url: '/api/v1/inventory/unstructuredDataServers/:id',
  since: '1.2-rev1',
  claims: ['ViewUnstructuredDataServers'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(UnstructuredDataServerModel),
})

export const getAllEntraIDTenants = Get({
  id: 'GetAllEntraIDTenants',
  url: '/api/v1/inventory/entraId/tenants',
  since: '1.2-rev1',
  claims: ['ViewEntraIDTenants'],
  roles: ['NoLicense'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'EntraIDTenantsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EEntraIDTenantsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: Ref(EntraIDTenantsResult),
})

export const createEntraIDTenant = Post({
  id: 'CreateEntraIDTenant',
  url: '/api/v1/inventory/entraId/tenants',
  since: '1.2-rev1',
  claims: ['CreateEntraIDTenant'],
  body: Ref(EntraIDTenantSpec),
  reply: Created(Ref(SessionModel)),
})

export const getEntraIDTenants = Get({
  id: 'GetEntraIDTenants',
  url: '/api/v1/inventory/entraId/tenants/:id',
  since: '1.2-rev1',
  claims: ['ViewEntraIDTenants'],
  roles: ['NoLicense'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(EntraIDTenantModel),
})

export const updateEntraIDTenants = Put({
  id: 'UpdateEntraIDTenants',
  url: '/api/v1/inventory/entraId/tenants/:id',
  since: '1.2-rev1',
  claims: ['UpdateEntraIDTenants'],
  params: { id: Uuid() },
  body: Ref(EntraIDTenantModel),
  reply: Ref(EntraIDTenantModel),
})

export const deleteEntraIDTenants = Delete({
  id: 'DeleteEntraIDTenants',
  url: '/api/v1/inventory/entraId/tenants/:id',
  since: '1.2-rev1',
  claims: ['DeleteEntraIDTenants'],
  params: { id: Uuid() },
  reply: Created(Ref(SessionModel)),
})

export const getAllInventoryPGs = Post({
  id: 'GetAllInventoryPGs',
  url: '/api/v1/inventory/physical',
  since: '1.3-rev0',
  claims: ['ViewDiscoveredEntities'],
  openTo: Changed({
    '1.3-rev0': undefined,
    '1.3-rev2': ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: Ref(PhysicalInventoryBrowserResult),
  errors: [401, 403, 500],
})

export const getInventoryForPG = Post({
  id: 'GetInventoryForPG',
  url: '/api/v1/inventory/physical/:protectionGroupId',
  since: '1.3-rev0',
  claims: ['ViewDiscoveredEntities'],
  openTo: Changed({
    '1.3-rev0': undefined,
    '1.3-rev2': ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { protectionGroupId: Uuid() },
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: Ref(PhysicalInventoryBrowserResult),
  errors: [401, 403, 404, 500],
})

export const getADDomainObject = Get({
  id: 'GetADDomainObject',
  url: '/api/v1/inventory/activeDirectory/domains/:id',
  since: '1.3-rev0',
  claims: ['ViewADHierarchy'],
  filters: 'ADObjectFilters',
  params: { id: Uuid() },
  query: {
    ...Optional({
      skip: Int32(),
      limit: Int32({ default: 200 }),
      orderColumn: Changed({
        '1.3-rev0': Ref(EADDomainFiltersOrderColumn),
        '1.3-rev2': Ref(EADObjectFiltersOrderColumn),
      }),
      orderAsc: Flag(),
      fullNameFilter: Text(),
      typeFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ parentIdFilter: Uuid() })),
  },
  reply: Ref(ADDomainInventoryResult),
})

export const createUnstructuredDataServer = Post({
  id: 'CreateUnstructuredDataServer',
  url: '/api/v1/inventory/unstructuredDataServers',
  since: '1.3-rev1',
  claims: ['CreateUnstructuredDataServer'],
  body: Optional(Ref(UnstructuredDataServerSpec)),
  reply: Created(Ref(SessionModel)),
})

export const updateUnstructuredDataServers = Put({
  id: 'UpdateUnstructuredDataServers',
  url: '/api/v1/inventory/unstructuredDataServers/:id',
  since: '1.3-rev1',
  claims: ['UpdateUnstructuredDataServers'],
  filters: 'UnstructuredDataMetaFilter',
  params: { id: Uuid() },
  query: {
    ...Optional({ migrationType: Ref(EUnstructuredDataMetaMigrationType) }),
    ...Since('1.3-rev2', Optional({ coldStorageRetrievalMode: Ref(EColdStorageRetrievalMode) })),
  },
  body: Optional(Ref(UnstructuredDataServerModel)),
  reply: Created(Ref(SessionModel)),
})

export const deleteUnstructuredDataServers = Delete({
  id: 'DeleteUnstructuredDataServers',
  url: '/api/v1/inventory/unstructuredDataServers/:id',
  since: '1.3-rev1',
  claims: ['DeleteUnstructuredDataServers'],
  params: { id: Uuid() },
  reply: Changed({
    '1.3-rev1': Created(Ref(SessionModel)),
    '1.3-rev2': Either(Done(), Created(Ref(SessionModel))),
  }),
})

export const getInventoryObjectDetails = Post({
  id: 'GetInventoryObjectDetails',
  url: '/api/v1/inventory/retrieveMachineDetails',
  since: '1.3-rev2',
  claims: ['ViewInventory'],
  openTo: ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  body: Optional(Ref(InventoryMachineDetailsRequest)),
  reply: Ref(InventoryMachineDetailsModel),
  errors: [401, 403, 404, 500],
})

export const getAllInventoryPhysicalItems = Post({
  id: 'GetAllInventoryPhysicalItems',
  url: '/api/v1/inventory/physical/all',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities'],
  openTo: ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: Ref(PhysicalInventoryBrowserResult),
  errors: [401, 403, 500],
})

export const getUnstructuredDataServerDefaults = Get({
  id: 'GetUnstructuredDataServerDefaults',
  url: '/api/v1/inventory/unstructuredDataServers/defaults',
  since: '1.3-rev2',
  claims: ['ViewUnstructuredDataServers'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  reply: Ref(UnstructuredDataServerDefaults),
})

export const startBrowseUnstructuredDataServer = Post({
  id: 'StartBrowseUnstructuredDataServer',
  url: '/api/v1/inventory/unstructuredDataServers/:id/startBrowse',
  since: '1.3-rev2',
  claims: ['StartBrowseUnstructuredDataServer'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  query: Optional({ timeout: Int32() }),
  reply: Created(Ref(UnstructuredDataInventoryBrowseSessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const browseUnstructuredDataServer = Post({
  id: 'BrowseUnstructuredDataServer',
  url: '/api/v1/inventory/unstructuredDataServers/sessions/:id/browse',
  since: '1.3-rev2',
  claims: ['BrowseUnstructuredDataServer'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  body: Ref(UnstructuredDataInventoryBrowseFolderSpec),
  reply: Created(Ref(UnstructuredDataInventoryBrowseFolderModel)),
})

export const stopBrowseUnstructuredDataServer = Post({
  id: 'StopBrowseUnstructuredDataServer',
  url: '/api/v1/inventory/unstructuredDataServers/sessions/:id/stop',
  since: '1.3-rev2',
  claims: ['StopBrowseUnstructuredDataServer'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  reply: Created(Ref(UnstructuredDataInventoryBrowseSessionModel)),
})

export const getAllUnstructuredDataServerInventoryBrowseSessions = Get({
  id: 'GetAllUnstructuredDataServerInventoryBrowseSessions',
  url: '/api/v1/inventory/unstructuredDataServers/sessions',
  since: '1.3-rev2',
  claims: ['ViewUnstructuredDataServers'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  filters: 'UnstructuredDataInventoryBrowseSessionsFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn),
    orderAsc: Flag(),
    sessionIdFilter: Text(),
    serverIdFilter: Text(),
    serverNameFilter: Text(),
  }),
  reply: Ref(UnstructuredDataInventoryBrowseSessionsResult),
})

export const getUnstructuredDataServerInventoryBrowseSession = Get({
  id: 'GetUnstructuredDataServerInventoryBrowseSession',
  url: '/api/v1/inventory/unstructuredDataServers/sessions/:id',
  since: '1.3-rev2',
  claims: ['ViewUnstructuredDataServers'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  reply: Ref(UnstructuredDataInventoryBrowseSessionModel),
})

export const getDisksSlots = Get({
  id: 'GetDisksSlots',
  url: '/api/v1/inventory/platforms/:platform/diskSlots',
  since: '1.3-rev2',
  claims: ['ViewInventory'],
  openTo: ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  params: { platform: Ref(EPlatformType) },
  reply: Ref(DiskSlotsResult),
})
