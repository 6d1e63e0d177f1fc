// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, File, Flag, Get, Int32, Nothing, Optional, Post, Put, Ref, Since, Text, Uuid,
} from '../kit/vbr.js'
import {
  AgentRecoveryApplianceModel, AgentStateModel, AgentStatesResult, AgentsRecoveryAppliancesResult,
  BackupIdsSpec, ComputerRecoveryTokenModel, ComputerRecoveryTokenResult, ComputerRecoveryTokenSpec,
  EAgentsRecoveryAppliancesOrderColumn, EAgentsRecoveryAppliancesStateFilter,
  EComputerRecoveryTokenFiltersOrderColumn, ELinuxPackageFiltersOrderColumn,
  EProtectedComputerFiltersOrderColumn, EProtectedComputerType, EUnixPackageFiltersOrderColumn,
  LinuxPackageResult, PreInstalledAgentsProtectionGroupPackageSpec, ProtectedComputerModel,
  ProtectedComputerResult, RebootAgentsRecoveryAppliancesSpec, UnixPackageResult,
} from './agents/computers.js'
import {
  DiscoveredEntitiesActionSpec, DiscoveredEntitiesResult, DiscoveredEntityModel,
  EDiscoveredEntityFiltersOrderColumn,
} from './agents/discovered-entities.js'
import {
  EProtectionGroupFiltersOrderColumn, ProtectionGroupModel, ProtectionGroupSpec, ProtectionGroupsResult,
} from './agents/protection-groups.js'
import { BackupsResult } from './common/backups.js'
import { EInventoryPermissionScope } from './common/inventory-objects.js'
import { ERecoveryMediaFormat } from './common/recovery-media.js'
import { SessionModel } from './common/sessions.js'
import { EProtectionGroupType } from './common/shared.js'
import { TaskModel } from './common/tasks.js'

export const tag = 'Agents'

export const getAllComputerRecoveryTokens = Get({
  id: 'GetAllComputerRecoveryTokens',
  url: '/api/v1/agents/recoveryTokens',
  claims: ['ViewComputerRecoveryTokens'],
  openTo: Changed({ '1.1-rev0': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'ComputerRecoveryTokenFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EComputerRecoveryTokenFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: Ref(ComputerRecoveryTokenResult),
})

export const createComputerRecoveryToken = Post({
  id: 'CreateComputerRecoveryToken',
  url: '/api/v1/agents/recoveryTokens',
  claims: ['CreateComputerRecoveryToken'],
  openTo: Changed({ '1.1-rev0': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ComputerRecoveryTokenSpec),
  reply: Changed({
    '1.1-rev0': Ref(ComputerRecoveryTokenModel),
    '1.3-rev2': Created(Ref(ComputerRecoveryTokenModel)),
  }),
})

export const getComputerRecoveryToken = Get({
  id: 'GetComputerRecoveryToken',
  url: '/api/v1/agents/recoveryTokens/:id',
  claims: ['ViewComputerRecoveryTokens'],
  openTo: Changed({ '1.1-rev0': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { id: Uuid() },
  reply: Ref(ComputerRecoveryTokenModel),
})

export const updateComputerRecoveryToken = Put({
  id: 'UpdateComputerRecoveryToken',
  url: '/api/v1/agents/recoveryTokens/:id',
  claims: ['UpdateComputerRecoveryToken'],
  openTo: Changed({ '1.1-rev0': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { id: Uuid() },
  body: Ref(ComputerRecoveryTokenModel),
  reply: Ref(ComputerRecoveryTokenModel),
})

export const deleteComputerRecoveryToken = Delete({
  id: 'DeleteComputerRecoveryToken',
  url: '/api/v1/agents/recoveryTokens/:id',
  claims: ['DeleteComputerRecoveryToken'],
  params: { id: Uuid() },
  reply: Nothing(),
})

export const getProtectedComputers = Get({
  id: 'GetProtectedComputers',
  url: '/api/v1/agents/protectedComputers',
  since: '1.2-rev1',
  claims: ['ViewProtectedComputers'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  deprecated: Changed({ '1.2-rev1': undefined, '1.3-rev0': true }),
  filters: 'ProtectedComputerFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EProtectedComputerFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Ref(EProtectedComputerType),
  }),
  reply: Ref(ProtectedComputerResult),
  errors: [401, 403, 404, 500],
})

export const getProtectedComputer = Get({
  id: 'GetProtectedComputer',
  url: '/api/v1/agents/protectedComputers/:id',
  since: '1.2-rev1',
  claims: ['ViewProtectedComputers'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  deprecated: Changed({ '1.2-rev1': undefined, '1.3-rev0': true }),
  params: { id: Uuid() },
  reply: Ref(ProtectedComputerModel),
})

export const getAllProtectionGroups = Get({
  id: 'GetAllProtectionGroups',
  url: '/api/v1/agents/protectionGroups',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: Changed({ '1.3-rev0': ['UpdateProtectionGroups'], '1.3-rev1': ['ViewProtectionGroups'] }),
  openTo: Changed({
    '1.3-rev0': undefined,
    '1.3-rev1': ['RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'ProtectionGroupFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Int32({ default: 200 }),
      orderColumn: Ref(EProtectionGroupFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
      typeFilter: Ref(EProtectionGroupType),
    }),
    ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  },
  reply: Ref(ProtectionGroupsResult),
  errors: Changed({ '1.3-rev0': undefined, '1.3-rev2': [400, 401, 403, 500] }),
})

export const createProtectionGroup = Post({
  id: 'CreateProtectionGroup',
  url: '/api/v1/agents/protectionGroups',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['CreateProtectionGroups'],
  query: Since('1.3-rev1', Optional({ performRescan: Flag({ default: false }) })),
  body: Ref(ProtectionGroupSpec),
  reply: Created(Ref(SessionModel)),
})

export const getProtectionGroup = Get({
  id: 'GetProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: Changed({ '1.3-rev0': ['UpdateProtectionGroups'], '1.3-rev1': ['ViewProtectionGroups'] }),
  openTo: Changed({
    '1.3-rev0': undefined,
    '1.3-rev1': ['RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: Changed({ '1.3-rev0': undefined, '1.3-rev2': 'ProtectionGroupFilters' }),
  params: { id: Uuid() },
  query: Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  reply: Ref(ProtectionGroupModel),
})

export const updateProtectionGroup = Put({
  id: 'UpdateProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['UpdateProtectionGroups'],
  params: { id: Uuid() },
  query: Since('1.3-rev1', Optional({ performRescan: Flag({ default: false }) })),
  body: Ref(ProtectionGroupModel),
  reply: Created(Ref(SessionModel)),
})

export const deleteProtectionGroup = Delete({
  id: 'DeleteProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['DeleteProtectionGroups'],
  params: { id: Uuid() },
  query: Optional({ uninstallEverything: Flag() }),
  reply: Created(Ref(SessionModel)),
})

export const rescanProtectionGroup = Post({
  id: 'RescanProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id/rescan',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['RescanProtectionGroups'],
  params: { id: Uuid() },
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const enableProtectionGroup = Post({
  id: 'EnableProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id/enable',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['EnableProtectionGroups'],
  params: { id: Uuid() },
  reply: Changed({ '1.3-rev0': Ref(SessionModel), '1.3-rev1': Nothing() }),
  errors: [400, 401, 403, 404, 500],
})

export const disableProtectionGroup = Post({
  id: 'DisableProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id/disable',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['DisableProtectionGroups'],
  params: { id: Uuid() },
  reply: Changed({ '1.3-rev0': Ref(SessionModel), '1.3-rev1': Nothing() }),
  errors: [400, 401, 403, 404, 500],
})

export const downloadProtectionGroupPackages = Post({
  id: 'DownloadProtectionGroupPackages',
  url: '/api/v1/agents/protectionGroups/:id/packages',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['UpdateProtectionGroups'],
  params: { id: Uuid() },
  body: Ref(PreInstalledAgentsProtectionGroupPackageSpec),
  reply: File('application/zip', 'application/x-tar'),
  errors: [400, 401, 403, 500],
})

export const getDiscoveredEntities = Get({
  id: 'GetDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities',
  since: '1.3-rev0',
  claims: ['ViewDiscoveredEntities'],
  openTo: Changed({
    '1.3-rev0': undefined,
    '1.3-rev2': ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'DiscoveredEntityFilters',
  params: { id: Uuid() },
  query: {
    ...Optional({
      skip: Int32(),
      limit: Int32({ default: 200 }),
      orderColumn: Ref(EDiscoveredEntityFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
      ipAddressFilter: Text(),
      stateFilter: Text(),
      agentStatusFilter: Text(),
      driverStatusFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  },
  reply: Ref(DiscoveredEntitiesResult),
})

export const rescanDiscoveredEntities = Post({
  id: 'RescanDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/rescan',
  since: '1.3-rev0',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const installAgentOnDiscoveredEntities = Post({
  id: 'InstallAgentOnDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/installAgent',
  since: '1.3-rev0',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const uninstallAgentFromDiscoveredEntities = Post({
  id: 'UninstallAgentFromDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/uninstallAgent',
  since: '1.3-rev0',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const uninstallAllComponentsFromDiscoveredEntities = Post({
  id: 'UninstallAllComponentsFromDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/uninstallAllComponents',
  since: '1.3-rev0',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const getDiscoveredEntity = Get({
  id: 'GetDiscoveredEntity',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/:entityId',
  since: '1.3-rev0',
  claims: ['ViewDiscoveredEntities'],
  openTo: Changed({
    '1.3-rev0': undefined,
    '1.3-rev2': ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: Changed({ '1.3-rev0': undefined, '1.3-rev2': 'DiscoveredEntityFilters' }),
  params: { id: Uuid(), entityId: Uuid() },
  query: Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  reply: Ref(DiscoveredEntityModel),
})

export const deleteDiscoveredEntity = Delete({
  id: 'DeleteDiscoveredEntity',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/:entityId',
  since: '1.3-rev0',
  claims: ['DeleteDiscoveredEntities'],
  params: { id: Uuid(), entityId: Uuid() },
  reply: Nothing(),
})

export const getAllAgentPackages = Get({
  id: 'GetAllAgentPackages',
  url: '/api/v1/agents/packages/linux',
  since: '1.3-rev0',
  claims: ['ViewAgentPackages'],
  filters: 'LinuxPackageFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(ELinuxPackageFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    distributionFilter: Text(),
    packageBitnessFilter: Text(),
  }),
  reply: Ref(LinuxPackageResult),
})

export const getAllAgentPackagesForUnix = Get({
  id: 'GetAllAgentPackagesForUnix',
  url: '/api/v1/agents/packages/unix',
  since: '1.3-rev0',
  claims: ['ViewAgentPackages'],
  filters: 'UnixPackageFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EUnixPackageFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: Ref(UnixPackageResult),
})

export const upgradeAgentOnDiscoveredEntities = Post({
  id: 'UpgradeAgentOnDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/upgradeAgent',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewDiscoveredEntities'], '1.3-rev2': ['UpdateDiscoveredEntities'] }),
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const installCBTDriverOnDiscoveredEntities = Post({
  id: 'InstallCBTDriverOnDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/installCBTDriver',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewDiscoveredEntities'], '1.3-rev2': ['UpdateDiscoveredEntities'] }),
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const uninstallCBTDriverFromDiscoveredEntities = Post({
  id: 'UninstallCBTDriverFromDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/uninstallCBTDriver',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewDiscoveredEntities'], '1.3-rev2': ['UpdateDiscoveredEntities'] }),
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const trustDiscoveredEntities = Post({
  id: 'TrustDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/trust',
  since: '1.3-rev1',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Nothing(),
  errors: [401, 403, 404, 500],
})

export const createRecoveryMediaForDiscoveredEntity = Get({
  id: 'CreateRecoveryMediaForDiscoveredEntity',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/:entityId/createRecoveryMedia',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewDiscoveredEntities'], '1.3-rev2': ['PerformRemoteBareMetalRecovery'] }),
  openTo: Changed({ '1.3-rev1': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  deprecated: Changed({ '1.3-rev1': undefined, '1.3-rev2': true }),
  params: { id: Uuid(), entityId: Uuid() },
  query: { format: Ref(ERecoveryMediaFormat), ...Since('1.3-rev2', { allowRemoteBmr: Flag() }) },
  reply: File('application/vnd.efi.iso'),
  errors: Changed({ '1.3-rev1': undefined, '1.3-rev2': [400, 401, 403, 404, 500] }),
})

export const getAllDiscoveredEntities = Get({
  id: 'GetAllDiscoveredEntities',
  url: '/api/v1/agents/discoveredEntities',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities'],
  openTo: ['RestoreOperator'],
  filters: 'DiscoveredEntityFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EDiscoveredEntityFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    ipAddressFilter: Text(),
    stateFilter: Text(),
    agentStatusFilter: Text(),
    driverStatusFilter: Text(),
    permissionScope: Ref(EInventoryPermissionScope),
  }),
  reply: Ref(DiscoveredEntitiesResult),
})

export const getAllAgentStates = Get({
  id: 'GetAllAgentStates',
  url: '/api/v1/agents/discoveredEntities/states',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities'],
  openTo: ['RestoreOperator'],
  filters: 'AgentStatesFilters',
  query: Optional({ skip: Int32(), limit: Int32({ default: 200 }), orderAsc: Flag(), nameFilter: Text() }),
  reply: Ref(AgentStatesResult),
})

export const getAgentState = Get({
  id: 'GetAgentState',
  url: '/api/v1/agents/discoveredEntities/states/:id',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities'],
  openTo: ['RestoreOperator'],
  params: { id: Uuid() },
  reply: Ref(AgentStateModel),
})

export const getAgentBackups = Get({
  id: 'GetAgentBackups',
  url: '/api/v1/agents/discoveredEntities/:id/backups',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities', 'ViewBackups'],
  openTo: ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  filters: 'AgentBackupsFilters',
  params: { id: Uuid() },
  query: Optional({ skip: Int32(), limit: Int32({ default: 200 }) }),
  reply: Ref(BackupsResult),
})

export const attachBackupToAgent = Post({
  id: 'AttachBackupToAgent',
  url: '/api/v1/agents/discoveredEntities/:id/attachBackup',
  since: '1.3-rev2',
  claims: ['ManageAgentBackups'],
  params: { id: Uuid() },
  body: Ref(BackupIdsSpec),
  reply: Nothing(),
})

export const detachBackupFromAgent = Post({
  id: 'DetachBackupFromAgent',
  url: '/api/v1/agents/discoveredEntities/:id/detachBackup',
  since: '1.3-rev2',
  claims: ['ManageAgentBackups'],
  params: { id: Uuid() },
  body: Ref(BackupIdsSpec),
  reply: Nothing(),
})

export const rebootDiscoveredEntities = Post({
  id: 'RebootDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/reboot',
  since: '1.3-rev2',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const prepareForRemoteBmr = Post({
  id: 'PrepareForRemoteBmr',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/prepareForRemoteBmr',
  since: '1.3-rev2',
  claims: ['PerformRemoteBareMetalRecovery'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 404, 500],
})

export const recreateEmbeddedRecoveryMedia = Post({
  id: 'RecreateEmbeddedRecoveryMedia',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/recreateEmbeddedRm',
  since: '1.3-rev2',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 404, 500],
})

export const createRecoveryMediaTaskForDiscoveredEntity = Post({
  id: 'CreateRecoveryMediaTaskForDiscoveredEntity',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/:entityId/createRecoveryMedia',
  since: '1.3-rev2',
  claims: ['PerformRemoteBareMetalRecovery'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { id: Uuid(), entityId: Uuid() },
  query: { format: Ref(ERecoveryMediaFormat), allowRemoteBmr: Flag() },
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 404, 500],
})

export const getAgentsRecoveryAppliances = Get({
  id: 'GetAgentsRecoveryAppliances',
  url: '/api/v1/agents/recoveryAppliances',
  since: '1.3-rev2',
  claims: ['ViewAgentsRecoveryAppliances'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomRestore', 'RestoreOperator'],
  filters: 'AgentsRecoveryAppliancesFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EAgentsRecoveryAppliancesOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    stateFilter: Ref(EAgentsRecoveryAppliancesStateFilter),
  }),
  reply: Ref(AgentsRecoveryAppliancesResult),
})

export const getAgentsRecoveryAppliance = Get({
  id: 'GetAgentsRecoveryAppliance',
  url: '/api/v1/agents/recoveryAppliances/:id',
  since: '1.3-rev2',
  claims: ['ViewAgentsRecoveryAppliances'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  reply: Ref(AgentRecoveryApplianceModel),
  errors: [401, 403, 500],
})

export const rebootAgentsRecoveryAppliances = Post({
  id: 'RebootAgentsRecoveryAppliances',
  url: '/api/v1/agents/recoveryAppliances/reboot',
  since: '1.3-rev2',
  claims: ['ManageAgentsRecoveryAppliances'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  body: Ref(RebootAgentsRecoveryAppliancesSpec),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 500],
})

export const rebootAgentsRecoveryAppliance = Post({
  id: 'RebootAgentsRecoveryAppliance',
  url: '/api/v1/agents/recoveryAppliances/:id/reboot',
  since: '1.3-rev2',
  claims: ['ManageAgentsRecoveryAppliances'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 500],
})
