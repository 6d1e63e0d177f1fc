// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Int32, List, Model, Optional, Ref, RequiredSince, Since, Tag, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import { BackupObjectModelBase, CertificateUploadSpec, EAzureRegionType, EPlatformType } from './shared.js'

export const EntraIDBackupObjectModel = Model('EntraIDBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'EntraID'),
})
export type EntraIDBackupObjectModel = Static<typeof EntraIDBackupObjectModel>

export const UnstructuredDataBackupObjectModel = Model('UnstructuredDataBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'UnstructuredData'),
  hostId: Uuid(),
  ...Optional({ fileServerId: Uuid() }),
})
export type UnstructuredDataBackupObjectModel = Static<typeof UnstructuredDataBackupObjectModel>

export const EntraIDTenantAuthenticationModel = Model('EntraIDTenantAuthenticationModel', {
  applicationId: Text(),
  ...Optional({ secret: Text(), certificate: Ref(CertificateUploadSpec) }),
})
export type EntraIDTenantAuthenticationModel = Static<typeof EntraIDTenantAuthenticationModel>

export const EEntraIdTenantResource = Enum('EEntraIdTenantResource', [
  'Users', 'Groups', 'AdministrativeUnits', 'Roles', 'Applications', 'Logs', 'ConditionalAccessPolicies',
  'IntunePolicies',
  ...Since('1.3-rev2', ['OrgContacts', 'Devices']),
])
export type EEntraIdTenantResource = Static<typeof EEntraIdTenantResource>

export const EEntraIdTenantCredentialsType = Enum('EEntraIdTenantCredentialsType', ['Secret', 'Certificate'])
export type EEntraIdTenantCredentialsType = Static<typeof EEntraIdTenantCredentialsType>

export const EntraIDTenantModel = Model('EntraIDTenantModel', {
  id: Uuid(),
  ...Optional({
    azureTenantId: Uuid(),
    description: Text(),
    region: Ref(EAzureRegionType),
    authentication: Ref(EntraIDTenantAuthenticationModel),
  }),
  ...RequiredSince('1.3-rev0', { cacheRepositoryId: Uuid() }),
  ...Since('1.3-rev1', Optional({ protectionScope: List(Ref(EEntraIdTenantResource)) })),
  ...Since('1.3-rev2', Optional({ name: Text(), credentialsType: Ref(EEntraIdTenantCredentialsType) })),
})
export type EntraIDTenantModel = Static<typeof EntraIDTenantModel>

export const EColdStorageRetrievalMode = Enum('EColdStorageRetrievalMode', [
  'AmazonBulk', 'AmazonStandard', 'AmazonExpedited', 'AzureStandardPriority', 'AzureHighPriority',
])
export type EColdStorageRetrievalMode = Static<typeof EColdStorageRetrievalMode>

export const UnstructuredDataColdStorageRetrievalSettings = Model(
  'UnstructuredDataColdStorageRetrievalSettings',
  Optional({
    coldStorageRetrievalMode: Ref(EColdStorageRetrievalMode),
    availabilityPeriodDays: Int32({ minimum: 1, maximum: 100 }),
    sendNotificationMail: Flag({ default: false }),
    notificationHours: Int32({ minimum: 1 }),
  })
)
export type UnstructuredDataColdStorageRetrievalSettings = Static<typeof UnstructuredDataColdStorageRetrievalSettings>

export const EFlrType = Enum('EFlrType', ['Windows', 'Linux'])
export type EFlrType = Static<typeof EFlrType>

export const EFlrPlatformType = Enum('EFlrPlatformType', [
  'VMware', 'HyperV', 'Agent',
  ...Since('1.3-rev0', ['CloudDirector']),
])
export type EFlrPlatformType = Static<typeof EFlrPlatformType>

export const FlrBrowseProperties = Model('FlrBrowseProperties', { pathSeparator: Text() })
export type FlrBrowseProperties = Static<typeof FlrBrowseProperties>

export const FlrBrowseSourceProperties = Model('FlrBrowseSourceProperties', {
  machineName: Text(),
  restorePointName: Text(),
})
export type FlrBrowseSourceProperties = Static<typeof FlrBrowseSourceProperties>

export const EFlrBrowseMountErrorType = Enum('EFlrBrowseMountErrorType', ['Failed', 'Skipped', 'Warning'])
export type EFlrBrowseMountErrorType = Static<typeof EFlrBrowseMountErrorType>

export const FlrBrowseMountError = Model('FlrBrowseMountError', {
  type: Ref(EFlrBrowseMountErrorType),
  message: Text(),
})
export type FlrBrowseMountError = Static<typeof FlrBrowseMountError>

export const FlrBrowseMountModel = Model('FlrBrowseMountModel', {
  sessionId: Uuid(),
  type: Ref(EFlrType),
  sourceProperties: Ref(FlrBrowseSourceProperties),
  ...Optional({ properties: Ref(FlrBrowseProperties) }),
  ...Since('1.3-rev0', { mountErrors: List(Ref(FlrBrowseMountError)), restorePointId: Uuid() }),
})
export type FlrBrowseMountModel = Static<typeof FlrBrowseMountModel>

export const EntraIdTenantBrowseSourceProperties = Model('EntraIdTenantBrowseSourceProperties', {
  backupId: Uuid(),
  ...Optional({ tenantId: Uuid(), tenantName: Text() }),
})
export type EntraIdTenantBrowseSourceProperties = Static<typeof EntraIdTenantBrowseSourceProperties>

export const EntraIdTenantBrowseMountModel = Model('EntraIdTenantBrowseMountModel', {
  sessionId: Uuid(),
  ...Optional({ sourceProperties: Ref(EntraIdTenantBrowseSourceProperties) }),
})
export type EntraIdTenantBrowseMountModel = Static<typeof EntraIdTenantBrowseMountModel>

export const UnstructuredDataBrowseSourceProperties = Model('UnstructuredDataBrowseSourceProperties', Optional({
  backupId: Uuid(),
}))
export type UnstructuredDataBrowseSourceProperties = Static<typeof UnstructuredDataBrowseSourceProperties>

export const UnstructuredDataFlrBrowseMountModel = Model('UnstructuredDataFlrBrowseMountModel', {
  sessionId: Uuid(),
  ...Optional({
    properties: Ref(FlrBrowseProperties),
    sourceProperties: Ref(UnstructuredDataBrowseSourceProperties),
  }),
})
export type UnstructuredDataFlrBrowseMountModel = Static<typeof UnstructuredDataFlrBrowseMountModel>
