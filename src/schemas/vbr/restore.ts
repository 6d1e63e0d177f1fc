// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Flag, Get, Int32, List, Nothing, Optional, Post, Put, Ref, Since, Text, Uuid,
} from '../kit/vbr.js'
import { JobStopSpec } from './common/backups.js'
import {
  EntraIdTenantBrowseMountModel, FlrBrowseMountModel, UnstructuredDataFlrBrowseMountModel,
} from './common/browse-mounts.js'
import {
  ESessionResult, ESessionState, ESessionType, ESessionsFiltersOrderColumn, SessionModel, SessionsResult,
} from './common/sessions.js'
import {
  AzureInstantVMRecoveryMigrationSpec, AzureInstantVMRecoveryMount, AzureInstantVMRecoveryMountsResult,
  AzureInstantVMRecoverySpec, AzureInstantVMRecoverySwitchoverSettingsModel, EAzureInstantRecoveryMountState,
  EAzureInstantVMRecoveryMountsFiltersOrderColumn,
} from './restore/azure-recovery.js'
import {
  EntraIdTenantRestoreAuthorizeModel, EntraIdTenantRestoreAuthorizeSpec, EntraIdTenantRestoreDeviceCodeModel,
  EntraIdTenantRestoreDeviceCodeSpec, EntraIdTenantRestoreDeviceCodeStateModel,
  EntraIdTenantRestoreDeviceCodeStateSpec, EntraIdTenantRestoreStartAuthorizationModel,
  EntraIdTenantStartRestoreFromCopySpec, EntraIdTenantStartRestoreSpec,
} from './restore/entra-id-recovery.js'
import {
  EInstantHvVMRecoveryMountsFiltersOrderColumn, EntireHvVMRestoreSpec, InstantHvVMRecoveryMount,
  InstantHvVMRecoveryMountsResult, InstantHvVMRecoverySpec,
} from './restore/hyper-v-recovery.js'
import {
  EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn, InstantUnstructuredDataRecoveryMount,
  InstantUnstructuredDataRecoveryMountsResult, InstantUnstructuredDataRestoreMigrationSpec,
  InstantUnstructuredDataRestoreSpec, UnstructuredDataArchiveRetrievalModelsResult,
  UnstructuredDataArchiveRetrievalSpec, UnstructuredDataEntireOSRestoreSpec,
  UnstructuredDataEntireShareRestoreSpec, UnstructuredDataMountSpec, UnstructuredDataSwitchoverSettingsModel,
} from './restore/unstructured-data-recovery.js'
import {
  EInstantRecoveryMountState, EInstantViVMRecoveryMountsFiltersOrderColumn,
  EVmwareFcdInstantRecoveryMountsFiltersOrderColumn, EntireCloudDirectorVMRestoreSpec, EntireViVMRestoreSpec,
  FlrMountSpec, InstantViVMRecoveryMount, InstantViVMRecoveryMountsResult, InstantViVMRecoverySpec,
  StartVolumeRestoreRequest, ViVMQuickMigrationSpec, VmwareFcdInstantRecoveryMount,
  VmwareFcdInstantRecoveryMountsResult, VmwareFcdInstantRecoverySpec, VmwareFcdQuickMigrationSpec,
} from './restore/vsphere-recovery.js'

export const tag = 'Restore'

export const getAllInstantViVMRecoveryMounts = Get({
  id: 'GetAllInstantViVMRecoveryMounts',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm',
  }),
  claims: ['ViewIRMountedVMs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['RestoreOperator'],
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  filters: 'InstantViVMRecoveryMountsFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EInstantViVMRecoveryMountsFiltersOrderColumn),
      orderAsc: Flag(),
      stateFilter: Ref(EInstantRecoveryMountState),
    }),
    ...Since('1.3-rev0', Optional({ vmNameFilter: Text() })),
    ...Since('1.3-rev1', Optional({ mountIdFilter: List(Uuid()) })),
  },
  reply: Ref(InstantViVMRecoveryMountsResult),
  errors: [401, 403, 404, 500],
})

export const instantViVMRecoveryMount = Post({
  id: 'InstantViVMRecoveryMount',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm',
  }),
  claims: ['StartViVMInstantRecovery'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['RestoreOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  body: Ref(InstantViVMRecoverySpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const getInstantViVMRecoveryMount = Get({
  id: 'GetInstantViVMRecoveryMount',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm/:mountId',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm/:mountId',
  }),
  claims: ['ViewIRMountedVMs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['RestoreOperator'],
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  params: { mountId: Uuid() },
  reply: Ref(InstantViVMRecoveryMount),
})

export const instantViVMRecoveryUnmount = Post({
  id: 'InstantViVMRecoveryUnmount',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm/:mountId/unmount',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm/:mountId/unmount',
  }),
  claims: ['DismountIRVMs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['RestoreOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  params: { mountId: Uuid() },
  reply: Ref(SessionModel),
  errors: [400, 401, 403, 404, 500],
})

export const instantViVMRecoveryMigrate = Post({
  id: 'InstantViVMRecoveryMigrate',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm/:mountId/migrate',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm/:mountId/migrate',
  }),
  claims: ['MigrateIRMountedVMs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['RestoreOperator'],
    '1.3-rev0': undefined,
    '1.3-rev1': ['RestoreOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  params: { mountId: Uuid() },
  body: Ref(ViVMQuickMigrationSpec),
  reply: Ref(SessionModel),
})

export const entireVmRestoreVmware = Post({
  id: 'EntireVmRestoreVmware',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/vmRestore/vmware/',
    '1.2-rev1': '/api/v1/restore/vmRestore/vSphere',
  }),
  claims: ['StartEntireVmRestore'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['RestoreOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  body: Ref(EntireViVMRestoreSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const getAllVmwareFcdInstantRecoveryMountModels = Get({
  id: 'GetAllVmwareFcdInstantRecoveryMountModels',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd',
  }),
  claims: ['ViewIRMountedDisks'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'VmwareFcdInstantRecoveryMountsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EVmwareFcdInstantRecoveryMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EInstantRecoveryMountState),
  }),
  reply: Ref(VmwareFcdInstantRecoveryMountsResult),
  errors: [401, 403, 404, 500],
})

export const instantRecoveryVmwareFcdMountWithSession = Post({
  id: 'InstantRecoveryVmwareFcdMountWithSession',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd',
  }),
  claims: ['StartFCDInstantRecovery'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['RestoreOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  body: Ref(VmwareFcdInstantRecoverySpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const getVmwareFcdInstantRecoveryMountModel = Get({
  id: 'GetVmwareFcdInstantRecoveryMountModel',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd/:mountId',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd/:mountId',
  }),
  claims: ['ViewIRMountedDisks'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { mountId: Uuid() },
  reply: Ref(VmwareFcdInstantRecoveryMount),
})

export const instantRecoveryVmwareFcdDismountWithSession = Post({
  id: 'InstantRecoveryVmwareFcdDismountWithSession',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd/:mountId/dismount',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd/:mountId/dismount',
  }),
  claims: ['DismountIRDisks'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['RestoreOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  params: { mountId: Uuid() },
  reply: Ref(SessionModel),
  errors: [400, 401, 403, 404, 500],
})

export const instantRecoveryVmwareFcdMigrateWithSession = Post({
  id: 'InstantRecoveryVmwareFcdMigrateWithSession',
  url: Changed({
    '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd/:mountId/migrate',
    '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd/:mountId/migrate',
  }),
  claims: ['MigrateIRMountedDisks'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['RestoreOperator'], '1.3-rev0': undefined }),
  params: { mountId: Uuid() },
  body: Ref(VmwareFcdQuickMigrationSpec),
  reply: Ref(SessionModel),
})

export const entireVmRestoreCloudDirector = Post({
  id: 'EntireVmRestoreCloudDirector',
  url: '/api/v1/restore/vmRestore/cloudDirector',
  since: '1.2-rev1',
  claims: ['StartEntireVmRestoreCloudDirector'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(EntireCloudDirectorVMRestoreSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const startFlrMount = Post({
  id: 'StartFlrMount',
  url: '/api/v1/restore/flr',
  since: '1.2-rev1',
  claims: ['StartFlrRestore'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(FlrMountSpec),
  reply: Created(Ref(FlrBrowseMountModel)),
})

export const stopFlrMount = Post({
  id: 'StopFlrMount',
  url: '/api/v1/restore/flr/:sessionId/unmount',
  since: '1.2-rev1',
  claims: ['UnmountFlrRestore'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  reply: Created(Ref(SessionModel)),
})

export const getEntraIdTenantRestoreDeviceCode = Post({
  id: 'GetEntraIdTenantRestoreDeviceCode',
  url: '/api/v1/restore/entraId/tenant/deviceCode',
  since: '1.2-rev1',
  claims: ['GetEntraIdTenantRestoreDeviceCode'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(EntraIdTenantRestoreDeviceCodeSpec),
  reply: Created(Ref(EntraIdTenantRestoreDeviceCodeModel)),
})

export const getEntraIdTenantRestoreDeviceCodeState = Post({
  id: 'GetEntraIdTenantRestoreDeviceCodeState',
  url: '/api/v1/restore/entraId/tenant/deviceCode/state',
  since: '1.2-rev1',
  claims: ['GetEntraIdTenantRestoreDeviceCodeState'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(EntraIdTenantRestoreDeviceCodeStateSpec),
  reply: Ref(EntraIdTenantRestoreDeviceCodeStateModel),
})

export const startEntraIDTenantRestore = Post({
  id: 'StartEntraIDTenantRestore',
  url: '/api/v1/restore/entraId/tenant',
  since: '1.2-rev1',
  claims: ['StartEntraIDTenantRestore'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(EntraIdTenantStartRestoreSpec),
  reply: Created(Ref(EntraIdTenantBrowseMountModel)),
})

export const stopEntraIDTenantRestore = Post({
  id: 'StopEntraIDTenantRestore',
  url: '/api/v1/restore/entraId/tenant/:sessionId/stop',
  since: '1.2-rev1',
  claims: ['StopEntraIDTenantRestore'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Optional(Ref(JobStopSpec)),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 404, 500],
})

export const startEntraIDAuditLogMount = Post({
  id: 'StartEntraIDAuditLogMount',
  url: '/api/v1/restore/entraId/auditLog',
  since: '1.2-rev1',
  claims: ['StartEntraIDAuditLogRestore'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(UnstructuredDataMountSpec),
  reply: Created(Ref(UnstructuredDataFlrBrowseMountModel)),
})

export const stopEntraIDAuditLogMount = Post({
  id: 'StopEntraIDAuditLogMount',
  url: '/api/v1/restore/entraId/auditLog/:sessionId/unmount',
  since: '1.2-rev1',
  claims: ['UnmountEntraIDAuditLogRestore'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  reply: Created(Ref(SessionModel)),
})

export const getAllInstantHvVMRecoveryMounts = Get({
  id: 'GetAllInstantHvVMRecoveryMounts',
  url: '/api/v1/restore/instantRecovery/hyperV/vm',
  since: '1.3-rev0',
  claims: ['ViewIRMountedVMs'],
  openTo: Changed({
    '1.3-rev0': ['RestoreOperator'],
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  filters: 'InstantHvVMRecoveryMountsFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EInstantHvVMRecoveryMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EInstantRecoveryMountState),
    vmNameFilter: Text(),
  }),
  reply: Ref(InstantHvVMRecoveryMountsResult),
  errors: [401, 403, 404, 500],
})

export const instantHvVMRecoveryMount = Post({
  id: 'InstantHvVMRecoveryMount',
  url: '/api/v1/restore/instantRecovery/hyperV/vm',
  since: '1.3-rev0',
  claims: ['StartHvVMInstantRecovery'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(InstantHvVMRecoverySpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const getInstantHvVMRecoveryMount = Get({
  id: 'GetInstantHvVMRecoveryMount',
  url: '/api/v1/restore/instantRecovery/hyperV/vm/:mountId',
  since: '1.3-rev0',
  claims: ['ViewIRMountedVMs'],
  openTo: Changed({
    '1.3-rev0': ['RestoreOperator'],
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  params: { mountId: Uuid() },
  reply: Ref(InstantHvVMRecoveryMount),
})

export const instantHvVMRecoveryUnmount = Post({
  id: 'InstantHvVMRecoveryUnmount',
  url: '/api/v1/restore/instantRecovery/hyperV/vm/:mountId/unmount',
  since: '1.3-rev0',
  claims: ['DismountIRVMs'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { mountId: Uuid() },
  reply: Ref(SessionModel),
  errors: [400, 401, 403, 404, 500],
})

export const instantHvVMRecoveryMigrate = Post({
  id: 'InstantHvVMRecoveryMigrate',
  url: '/api/v1/restore/instantRecovery/hyperV/vm/:mountId/migrate',
  since: '1.3-rev0',
  claims: ['MigrateIRMountedVMs'],
  openTo: Changed({
    '1.3-rev0': undefined,
    '1.3-rev1': ['RestoreOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  params: { mountId: Uuid() },
  reply: Nothing(),
  errors: [400, 401, 403, 404, 500],
})

export const getAllAzureInstantVMRecoveryMounts = Get({
  id: 'GetAllAzureInstantVMRecoveryMounts',
  url: '/api/v1/restore/instantRecovery/azure/vm',
  since: '1.3-rev0',
  claims: ['ViewAzureIRMountedVMs'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'AzureInstantVMRecoveryMountsFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EAzureInstantVMRecoveryMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EAzureInstantRecoveryMountState),
  }),
  reply: Ref(AzureInstantVMRecoveryMountsResult),
  errors: [401, 403, 404, 500],
})

export const azureInstantVMRecoveryMount = Post({
  id: 'AzureInstantVMRecoveryMount',
  url: '/api/v1/restore/instantRecovery/azure/vm',
  since: '1.3-rev0',
  claims: ['StartAzureVMInstantRecovery'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(AzureInstantVMRecoverySpec),
  reply: Created(Ref(AzureInstantVMRecoveryMount)),
  errors: [400, 401, 403, 404, 500],
})

export const getAzureInstantVMRecoveryMount = Get({
  id: 'GetAzureInstantVMRecoveryMount',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId',
  since: '1.3-rev0',
  claims: ['ViewAzureIRMountedVMs'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { mountId: Uuid() },
  reply: Ref(AzureInstantVMRecoveryMount),
})

export const getAllAzureInstantVMRecoveryMountSessions = Get({
  id: 'GetAllAzureInstantVMRecoveryMountSessions',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/sessions',
  since: '1.3-rev0',
  claims: ['ViewAzureIRMountedVMSessions'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'SessionsFilters',
  params: { mountId: Uuid() },
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(ESessionsFiltersOrderColumn),
    orderAsc: Flag(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    endedAfterFilter: DateTime(),
    endedBeforeFilter: DateTime(),
    typeFilter: Ref(ESessionType),
    stateFilter: Ref(ESessionState),
    resultFilter: List(Ref(ESessionResult)),
  }),
  reply: Ref(SessionsResult),
})

export const azureInstantVMRecoveryUnmount = Post({
  id: 'AzureInstantVMRecoveryUnmount',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/unmount',
  since: '1.3-rev0',
  claims: ['UnmountAzureIRVMs'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { mountId: Uuid() },
  reply: Created(Ref(AzureInstantVMRecoveryMount)),
  errors: [400, 401, 403, 404, 500],
})

export const azureInstantVMRecoveryMigrate = Post({
  id: 'AzureInstantVMRecoveryMigrate',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/migrate',
  since: '1.3-rev0',
  claims: ['MigrateAzureIRMountedVMs'],
  params: { mountId: Uuid() },
  body: Ref(AzureInstantVMRecoveryMigrationSpec),
  reply: Created(Ref(AzureInstantVMRecoveryMount)),
})

export const getAzureInstantVMRecoverySwitchoverSettings = Get({
  id: 'GetAzureInstantVMRecoverySwitchoverSettings',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/switchoverSettings',
  since: '1.3-rev0',
  claims: ['ViewAzureIRSwitchoverSettings'],
  params: { mountId: Uuid() },
  reply: Ref(AzureInstantVMRecoverySwitchoverSettingsModel),
})

export const updateAzureInstantVMRecoverySwitchoverSettings = Put({
  id: 'UpdateAzureInstantVMRecoverySwitchoverSettings',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/switchoverSettings',
  since: '1.3-rev0',
  claims: ['UpdateAzureIRSwitchoverSettings'],
  params: { mountId: Uuid() },
  body: Optional(Ref(AzureInstantVMRecoverySwitchoverSettingsModel)),
  reply: Created(Ref(AzureInstantVMRecoverySwitchoverSettingsModel)),
  errors: [401, 403, 404, 500],
})

export const azureInstantVMRecoverySwitchover = Post({
  id: 'AzureInstantVMRecoverySwitchover',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/switchover',
  since: '1.3-rev0',
  claims: ['StartAzureIRSwitchover'],
  params: { mountId: Uuid() },
  reply: Created(Ref(AzureInstantVMRecoveryMount)),
})

export const entireVmRestoreHv = Post({
  id: 'EntireVmRestoreHv',
  url: '/api/v1/restore/vmRestore/hyperV',
  since: '1.3-rev0',
  claims: ['StartEntireVmRestore'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(EntireHvVMRestoreSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const startEntraIDTenantRestoreFromCopy = Post({
  id: 'StartEntraIDTenantRestoreFromCopy',
  url: '/api/v1/restore/entraId/tenant/fromCopy',
  since: '1.3-rev0',
  claims: ['StartEntraIDTenantRestoreFromCopy'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(EntraIdTenantStartRestoreFromCopySpec),
  reply: Created(Ref(SessionModel)),
})

export const entireUnstructuredDataShareRestore = Post({
  id: 'EntireUnstructuredDataShareRestore',
  url: '/api/v1/restore/unstructuredData/fileShare',
  since: '1.3-rev1',
  claims: ['RestoreEntireFileShare'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(UnstructuredDataEntireShareRestoreSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const entireUnstructuredDataOSRestore = Post({
  id: 'EntireUnstructuredDataOSRestore',
  url: '/api/v1/restore/unstructuredData/objectStorage',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['RestoreEntireOSBucket'], '1.3-rev2': ['RestoreEntireBucket'] }),
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(UnstructuredDataEntireOSRestoreSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const getAllInstantUnstructuredDataRecoveryMounts = Get({
  id: 'GetAllInstantUnstructuredDataRecoveryMounts',
  url: '/api/v1/restore/instantRecovery/unstructuredData',
  since: '1.3-rev1',
  claims: ['ViewIRMountedUnstructuredDataShares'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'InstantUnstructuredDataRecoveryMountsFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32(),
    orderColumn: Ref(EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EInstantRecoveryMountState),
    shareNameFilter: Text(),
  }),
  reply: Ref(InstantUnstructuredDataRecoveryMountsResult),
  errors: [401, 403, 404, 500],
})

export const instantUnstructuredDataRecoveryMount = Post({
  id: 'InstantUnstructuredDataRecoveryMount',
  url: '/api/v1/restore/instantRecovery/unstructuredData',
  since: '1.3-rev1',
  claims: ['StartUnstructuredDataInstantRecovery'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(InstantUnstructuredDataRestoreSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})

export const getInstantUnstructuredDataRecoveryMount = Get({
  id: 'GetInstantUnstructuredDataRecoveryMount',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId',
  since: '1.3-rev1',
  claims: ['ViewIRMountedUnstructuredDataShares'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { mountId: Uuid() },
  reply: Ref(InstantUnstructuredDataRecoveryMount),
})

export const instantUnstructuredDataRecoveryUnmount = Post({
  id: 'InstantUnstructuredDataRecoveryUnmount',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/unmount',
  since: '1.3-rev1',
  claims: ['UnmountIRUnstructuredDataShare'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { mountId: Uuid() },
  reply: Ref(SessionModel),
  errors: [400, 401, 403, 404, 500],
})

export const instantUnstructuredDataRecoveryMigrate = Post({
  id: 'InstantUnstructuredDataRecoveryMigrate',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/migrate',
  since: '1.3-rev1',
  claims: ['MigrateIRMountedUnstructuredDataShares'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': undefined }),
  params: { mountId: Uuid() },
  body: Ref(InstantUnstructuredDataRestoreMigrationSpec),
  reply: Created(Ref(SessionModel)),
})

export const instantUnstructuredDataShareSwitchover = Post({
  id: 'InstantUnstructuredDataShareSwitchover',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/switchover',
  since: '1.3-rev1',
  claims: ['SwitchIRMountedUnstructuredDataShares'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': undefined }),
  params: { mountId: Uuid() },
  reply: Created(Ref(SessionModel)),
})

export const getUnstructuredDataShareIRSwitchoverSettings = Get({
  id: 'GetUnstructuredDataShareIRSwitchoverSettings',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/switchoverSettings',
  since: '1.3-rev1',
  claims: ['ViewUnstructuredDataShareIRSwitchoverSettings'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': undefined }),
  params: { mountId: Uuid() },
  reply: Ref(UnstructuredDataSwitchoverSettingsModel),
  errors: [400, 401, 403, 404, 500],
})

export const updateUnstructuredDataShareIRSwitchoverSettings = Put({
  id: 'UpdateUnstructuredDataShareIRSwitchoverSettings',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/switchoverSettings',
  since: '1.3-rev1',
  claims: ['UpdateUnstructuredDataShareIRSwitchoverSettings'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': undefined }),
  params: { mountId: Uuid() },
  body: Optional(Ref(UnstructuredDataSwitchoverSettingsModel)),
  reply: Ref(UnstructuredDataSwitchoverSettingsModel),
})

export const startUnstructuredDataFlrMount = Post({
  id: 'StartUnstructuredDataFlrMount',
  url: '/api/v1/restore/flr/unstructuredData',
  since: '1.3-rev1',
  claims: ['StartUnstructuredDataFlrRestore'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(UnstructuredDataMountSpec),
  reply: Created(Ref(UnstructuredDataFlrBrowseMountModel)),
})

export const stopUnstructuredDataFLRMount = Post({
  id: 'StopUnstructuredDataFLRMount',
  url: '/api/v1/restore/unstructuredData/:sessionId/unmount',
  since: '1.3-rev1',
  claims: ['UnmountUnstructuredDataFLRVolumes'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  reply: Created(Ref(SessionModel)),
})

export const startEntraIdTenantRestoreAuthorization = Get({
  id: 'StartEntraIdTenantRestoreAuthorization',
  url: '/api/v1/restore/entraId/tenant/:sessionId/authCode/startAuthorization',
  since: '1.3-rev1',
  claims: ['GetEntraIdTenantRestoreDeviceCode'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  query: { vdcSessionId: Text(), redirectUri: Text({ format: 'uri' }) },
  reply: Ref(EntraIdTenantRestoreStartAuthorizationModel),
  errors: [400, 401, 403, 500],
})

export const entraIdTenantRestoreAuthorize = Post({
  id: 'EntraIdTenantRestoreAuthorize',
  url: '/api/v1/restore/entraId/tenant/authCode/authorize',
  since: '1.3-rev1',
  claims: ['GetEntraIdTenantRestoreDeviceCode'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(EntraIdTenantRestoreAuthorizeSpec),
  reply: Ref(EntraIdTenantRestoreAuthorizeModel),
})

export const getUnstructuredBackupColdStorageRetrievals = Get({
  id: 'GetUnstructuredBackupColdStorageRetrievals',
  url: '/api/v1/restore/unstructuredData/retrieveFromArchiveStorage',
  since: '1.3-rev2',
  claims: ['RetrieveFromArchiveTier'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  filters: 'UnstructuredDataRetrievalSessionFilter',
  query: { serverIdFilter: List(Uuid()), backupIdFilter: List(Uuid()), restorePointIdFilter: List(Uuid()) },
  reply: Created(Ref(UnstructuredDataArchiveRetrievalModelsResult)),
  errors: [400, 401, 403, 404, 500],
})

export const startUnstructuredBackupColdStorageRetrieval = Post({
  id: 'StartUnstructuredBackupColdStorageRetrieval',
  url: '/api/v1/restore/unstructuredData/retrieveFromArchiveStorage',
  since: '1.3-rev2',
  claims: ['RetrieveFromArchiveTier'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  body: Ref(UnstructuredDataArchiveRetrievalSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const startVolumeRestore = Post({
  id: 'StartVolumeRestore',
  url: '/api/v1/restore/startVolumeRestore',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  body: Ref(StartVolumeRestoreRequest),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 500],
})
