/* eslint-disable */
// Written by scripts/library-models.ts (npm run models:write): the models of 1.3-rev2, and its operations by their operationIds.

export interface ACLHandlingSettingsModel {
  backupMode?: EACLHandlingBackupMode
}
export interface ADDomainInventoryResult {
  data?: ADObjectModel[]
  pagination?: PaginationResult
}
export interface ADDomainModel {
  id: string
  name: string
  serverName: string
  credentialsId: string
  port?: number
}
export interface ADDomainSpec {
  serverName: string
  credentialsId: string
  port?: number
}
export interface ADDomainsResult {
  data: ADDomainModel[]
  pagination: PaginationResult
}
export interface ADObjectCustomCredentialsModel {
  useMasterCredentials: boolean
  object: ADObjectModel
  credentialsId?: string
  connectionType?: EIndividualComputerConnectionType
  singleUseCredentials?: LinuxCredentialsSpec
}
export interface ADObjectModel {
  id: string
  fullName: string
  domainId: string
  distinguishedName: string
  type: EADObjectType
  groupScope?: EADGroupScope
}
export interface ADObjectsProtectionGroupCredentialModel {
  useCustomCredentials: boolean
  masterCredentialsId?: string
  customCredentials?: ADObjectCustomCredentialsModel[]
  masterConnectionType: EIndividualComputerConnectionType
}
export interface ADObjectsProtectionGroupExclusionsModel {
  excludeVMs?: boolean
  excludeOfflineComputers?: boolean
  excludeSelectedObjects?: boolean
  excludedObjects?: ADObjectModel[]
}
export interface ADObjectsProtectionGroupModel {
  id: string
  name: string
  description: string
  type: EProtectionGroupType
  isDisabled?: boolean
  activeDirectory: ActiveDirectoryObjectContainerModel
  credentials: ADObjectsProtectionGroupCredentialModel
  exclusions?: ADObjectsProtectionGroupExclusionsModel
  options?: ProtectionGroupOptionsModel
}
export interface ADObjectsProtectionGroupSpec {
  name: string
  description: string
  type: EProtectionGroupType
  tag?: string
  activeDirectory: ActiveDirectoryObjectContainerModel
  credentials: ADObjectsProtectionGroupCredentialModel
  exclusions?: ADObjectsProtectionGroupExclusionsModel
  options?: ProtectionGroupOptionsModel
}
export interface AWSMachinesBrowserFilters {
  name?: string
}
export interface AWSMachinesBrowserModel {
  serviceType: EProtectionGroupCloudAccountType
  regionType?: EAmazonRegionType
  region?: string
  credentialsId?: string
  virtualMachines?: CloudMachineModel[]
}
export interface AWSMachinesBrowserSpec {
  serviceType: EProtectionGroupCloudAccountType
  credentialsId: string
  regionType: EAmazonRegionType
  region: string
  filters?: AWSMachinesBrowserFilters
}
export interface AclBrowserFilters {
  pagination?: PaginationFilter
  filter?: FilterExpressionModel
  sorting?: SortExpressionModel
}
export interface AclBrowserResult {
  data: AclRecordModel[]
  pagination: PaginationResult
}
export interface AclChangeEffectiveAccessSpec {
  effectiveAccess: AclPrincipalDelegationModel[]
}
export interface AclChangeOwnerSpec {
  owner: string
}
export interface AclObjectModel {
  id: string
  type: string
}
export interface AclPrincipalDelegationModel {
  principal: RoleModel
  rights: EAclRights[]
}
export interface AclPrincipalModel {
  owner: ObjectOwnerModel
  rights: EAclRights[]
  effectiveAccess?: AclPrincipalDelegationModel[]
}
export interface AclRecordModel {
  object: AclObjectModel
  principal: AclPrincipalModel
}
export interface ActiveDirectoryObjectContainerModel {
  domainControllerSettings: ADDomainModel
  objects: ADObjectModel[]
}
export interface ActiveFullSettingsModel {
  isEnabled: boolean
  weekly?: AdvancedStorageScheduleWeeklyModel
  monthly?: AdvancedStorageScheduleMonthlyModel
}
export interface AdvancedProtectionGroupSettingsModel {
  windowsAgentSettings?: ProtectionGroupAdvancedWindowsSettingsModel
  notifications?: ProtectionGroupNotificationSettingsModel
}
export interface AdvancedSmtpOptionsModel {
  port: number
  timeoutMs: number
  SSLEnabled: boolean
  authRequired: boolean
  credentialsId?: string
  thumbprints?: string[]
}
export interface AdvancedStorageScheduleMonthlyModel {
  isEnabled: boolean
  dayOfWeek?: EDayOfWeek
  dayNumberInMonth?: EDayNumberInMonth
  months?: EMonth[]
  dayOfMonth?: number
  localTime?: string
  isLastDayOfMonth?: boolean
}
export interface AdvancedStorageScheduleWeeklyModel {
  isEnabled: boolean
  days?: EDayOfWeek[]
  localTime?: string
}
export interface AgentBackupIndexingSettingsModel {
  machineObject: AgentObjectModel
  indexing?: AgentBackupObjectIndexingModel
}
export interface AgentBackupJobAdvancedSettingsModel {
  activeFulls?: ActiveFullSettingsModel
  backupHealth?: BackupHealthCheckSettingsModels
  fullBackupMaintenance?: FullBackupMaintenanceModel
  storageData?: AgentBackupStorageSettingsModel
  notifications?: AgentNotificationSettingsModel
  storageIntegration?: AgentPrimaryStorageIntegrationSettingsModel
  scripts?: JobScriptsSettingsModel
  syntheticFulls?: SyntheticFullSettingsModel
}
export interface AgentBackupJobPersonalFilesInclusionModel {
  desktop?: boolean
  documents?: boolean
  pictures?: boolean
  video?: boolean
  music?: boolean
  favorites?: boolean
  downloads?: boolean
  appData?: boolean
  other?: boolean
}
export interface AgentBackupJobPersonalFilesSettingsModel {
  backupPersonalFiles?: boolean
  includes?: AgentBackupJobPersonalFilesInclusionModel
  excludes?: AgentBackupPersonalFilesExclusionModel
}
export interface AgentBackupJobStorageModel {
  backupRepositoryId?: string
  sourceBackupId?: string
  retentionPolicy?: BackupJobRetentionPolicySettingsModel
  gfsPolicy?: GFSPolicySettingsModel
  advancedSettings?: AgentBackupJobAdvancedSettingsModel
}
export interface AgentBackupMonitoringSettingsModel {
  isEnabled: boolean
  quantity?: number
}
export interface AgentBackupMySQLSettingsModel {
  usePasswordFile?: boolean
  credentialsId?: string
  passwordFilePath?: string
}
export interface AgentBackupObjectIndexingModel {
  guestFSIndexingMode: EGuestFSIndexingMode
  indexingList?: string[]
}
export interface AgentBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  biosUuid?: string
  protectionGroupIds?: string[]
  computerId?: string
}
export interface AgentBackupOracleSettingsModel {
  archiveLogs: EBackupOracleLogsSettings
  useGuestCredentials?: boolean
  credentialsId?: string
  deleteHoursCount?: number
  deleteGBsCount?: number
  backupLogs?: boolean
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
}
export interface AgentBackupPersonalFilesExclusionModel {
  roamingProfiles?: boolean
}
export interface AgentBackupPolicyAdvancedSettingsModel {
  activeFulls?: ActiveFullSettingsModel
  backupHealth?: BackupPolicyHealthCheckSettingsModels
  fullBackupMaintenance?: FullBackupMaintenanceModel
  storageData?: AgentBackupStorageSettingsModel
  notifications?: AgentNotificationSettingsModel
  syntheticFulls?: SyntheticFullSettingsModel
}
export interface AgentBackupPolicyBackupTimeoutModel {
  type: EAgentBackupTimeoutType
  quantity: number
}
export type AgentBackupPolicyDestinationModel =
  | (AgentBackupPolicyStorageLocalStorageModel & { destinationType: 'LocalStorage' })
  | (AgentBackupPolicyStorageSharedFolderModel & { destinationType: 'SharedFolder' })
  | (AgentBackupPolicyStorageBackupRepositoryModel & { destinationType: 'BackupRepository' })
  | (AgentBackupPolicyStorageCloudConnectRepositoryModel & { destinationType: 'CloudConnectRepository' })
export interface AgentBackupPolicyScheduleAtEventsModel {
  backupAtLock?: boolean
  backupAtLogoff?: boolean
  backupAtStorageAttach?: boolean
  ejectStorageAfterBackup?: boolean
  backupTimeout?: AgentBackupPolicyBackupTimeoutModel
}
export interface AgentBackupPolicyStorageBackupCacheModel {
  isEnabled: boolean
  type?: EBackupCacheSelectionType
  localPath?: string
  sizeLimit?: number
  sizeUnit?: EBackupCacheSizeUnit
}
export interface AgentBackupPolicyStorageBackupRepositoryModel {
  destinationType: EAgentBackupPolicyDestinationType
  backupServerName: string
  backupRepositoryId: string
  backupCache?: AgentBackupPolicyStorageBackupCacheModel
}
export interface AgentBackupPolicyStorageCloudConnectRepositoryModel {
  destinationType: EAgentBackupPolicyDestinationType
  backupRepositoryId: string
  backupCache?: AgentBackupPolicyStorageBackupCacheModel
}
export interface AgentBackupPolicyStorageLocalStorageModel {
  destinationType: EAgentBackupPolicyDestinationType
  path: string
  backupCache?: AgentBackupPolicyStorageBackupCacheModel
}
export interface AgentBackupPolicyStorageModel {
  destination: AgentBackupPolicyDestinationModel
  retentionPolicy?: BackupJobRetentionPolicySettingsModel
  gfsPolicy?: GFSPolicySettingsModel
  advancedSettings?: AgentBackupPolicyAdvancedSettingsModel
}
export interface AgentBackupPolicyStorageSharedFolderModel {
  destinationType: EAgentBackupPolicyDestinationType
  path: string
  networkShareType?: ESharedFolderType
  useNetworkCredentials?: boolean
  networkCredentialsId?: string
  backupCache?: AgentBackupPolicyStorageBackupCacheModel
}
export interface AgentBackupPostgreSQLSettingsModel {
  useGuestCredentials?: boolean
  credentialsId?: string
  userConnectionType?: EPostgreSQLUserConnectionType
  backupLogs?: boolean
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
  tempArchiveLogsPath?: string
}
export interface AgentBackupSQLSettingsModel {
  logsProcessing: ESQLLogsProcessing
  useGuestCredentials?: boolean
  credentialsId?: string
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
}
export interface AgentBackupSharepointSettingsModel {
  useGuestCredentials?: boolean
  credentialsId?: string
}
export interface AgentBackupStorageSettingsModel {
  compressionLevel?: ECompressionLevel
  storageOptimization?: EStorageOptimization
  encryption?: BackupStorageSettingsEncryptionModel
  inlineDataDedupEnabled?: boolean
}
export interface AgentFlrRestoreTargetHostModel {
  type: EFlrPlatformType
  protectedComputerId: string
}
export interface AgentGuestFileSystemIndexingModel {
  isEnabled: boolean
  indexingSettings?: AgentBackupIndexingSettingsModel[]
}
export interface AgentNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsModel
  backupMonitoring?: AgentBackupMonitoringSettingsModel
}
export interface AgentObjectModel {
  platform: EInventoryPlatformType
  size?: string
  id: string
  name: string
  type: EAgentInventoryObjectType
  protectionGroupId: string
  path?: string
  parentObjectId?: string
  protectionGroupType?: EProtectionGroupType
  cloudMachinesType?: ECloudMachinesType
  aclInfo?: ObjectAclInfo
}
export interface AgentPrimaryStorageIntegrationSettingsModel {
  isEnabled: boolean
  offHostBackupProxies?: BackupProxiesSettingsModel
  failoverToOnHostAgent?: boolean
}
export interface AgentQuickBackupResultModel {
  jobId: string
}
export interface AgentRecoveryApplianceModel {
  id: string
  hostName: string
  version: string
  endpoint: string
  addresses: string[]
  port: number
  creationTime: string
  isVerified: boolean
  isDetached: boolean
  canExpire: boolean
  verificationPhrase: string
  usedPersonalCertificate: boolean
  lastContactTime: string
  platformId: string
  platformType: EPlatformType
  operations: AgentsRecoveryApplianceOperationInfo[]
  hostBiosId?: string
  lastKnownHostName?: string
}
export interface AgentStateModel {
  id: string
  name: string
  status: EAgentDiscoveredEntityStatus
}
export interface AgentStatesResult {
  data: AgentStateModel[]
  pagination: PaginationResult
}
export interface AgentsRecoveryApplianceOperationInfo {
  operation: EAgentsRecoveryApplianceOperationType
  enabled: boolean
}
export interface AgentsRecoveryAppliancesResult {
  data: AgentRecoveryApplianceModel[]
  pagination: PaginationResult
}
export interface AmazonCloudCredentialsImportSpec {
  type: ECloudCredentialsType
  accessKey: string
  secretKey: string
  description?: string
  uniqueId: string
}
export interface AmazonCloudCredentialsModel {
  id: string
  type: ECloudCredentialsType
  description?: string
  lastModified?: string
  uniqueId?: string
  accessKey: string
}
export interface AmazonCloudCredentialsSpec {
  type: ECloudCredentialsType
  description?: string
  uniqueId?: string
  accessKey: string
  secretKey: string
}
export interface AmazonEC2BrowserFilters {
  regionId: string
}
export interface AmazonEC2BrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId: string
  regionType: EAmazonRegionType
  regions: AmazonEC2RegionBrowserModel[]
}
export interface AmazonEC2BrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  regionType: EAmazonRegionType
  filters?: AmazonEC2BrowserFilters
}
export interface AmazonEC2RegionBrowserModel {
  regionId?: string
  vpcs?: AmazonVPCBrowserModel[]
  instanceTypes?: string[]
}
export interface AmazonS3BrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  regionType: EAmazonRegionType
  regionId: string
  bucketName: string
  hostId?: string
  folderType?: ECloudBrowserFolderType
}
export interface AmazonS3BrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId: string
  regionType: EAmazonRegionType
  regions?: AmazonS3RegionBrowserModel[]
}
export interface AmazonS3BrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  regionType: EAmazonRegionType
  gatewayServerId?: string
  folderType?: ECloudBrowserFolderType
  filters?: AmazonS3CloudBrowserFilters
}
export interface AmazonS3BucketBrowserModel {
  name?: string
  folders?: string[]
}
export interface AmazonS3CloudBrowserFilters {
  regionId: string
  bucketName?: string
}
export interface AmazonS3GlacierStorageBucketModel {
  regionId: string
  bucketName: string
  folderName: string
  immutabilityEnabled?: boolean
  useDeepArchive?: boolean
}
export interface AmazonS3GlacierStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: AmazonS3StorageAccountImportModel
  bucket: AmazonS3GlacierStorageBucketModel
  proxyAppliance?: AmazonS3StorageProxyApplianceModel
  uniqueId: string
}
export interface AmazonS3GlacierStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: AmazonS3StorageAccountModel
  bucket: AmazonS3GlacierStorageBucketModel
  proxyAppliance?: AmazonS3StorageProxyApplianceModel
}
export interface AmazonS3GlacierStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: AmazonS3StorageAccountModel
  bucket: AmazonS3GlacierStorageBucketModel
  proxyAppliance?: AmazonS3StorageProxyApplianceModel
}
export interface AmazonS3IAStorageModel {
  isEnabled?: boolean
  singleZoneEnabled?: boolean
}
export interface AmazonS3RegionBrowserModel {
  id?: string
  name?: string
  buckets?: AmazonS3BucketBrowserModel[]
}
export interface AmazonS3ServerAccountModel {
  friendlyName: string
  credentialsId: string
  regionType?: EAmazonRegionType
  regionId?: string
  regionDisplayName?: string
}
export interface AmazonS3ServerModel {
  type: EUnstructuredDataServerType
  id: string
  account?: AmazonS3ServerAccountModel
  processing?: AmazonS3ServerProcessingModel
}
export interface AmazonS3ServerProcessingModel {
  backupProxies: BackupProxiesSettingsModel
  cacheRepositoryId: string
  backupIOControlLevel?: EBackupIOControlLevel
}
export interface AmazonS3ServerSpec {
  type: EUnstructuredDataServerType
  account: AmazonS3ServerAccountModel
  processing: AmazonS3ServerProcessingModel
}
export interface AmazonS3StorageAccountImportModel {
  credentials: CloudCredentialsImportModel
  regionType: EAmazonRegionType
  connectionSettings: ObjectStorageConnectionImportSpec
}
export interface AmazonS3StorageAccountModel {
  credentialsId: string
  regionType: EAmazonRegionType
  connectionSettings?: ObjectStorageConnectionModel
}
export interface AmazonS3StorageBucketModel {
  regionId: string
  bucketName: string
  folderName: string
  storageConsumptionLimit?: ObjectStorageConsumptionLimitModel
  immutability?: ObjectStorageImmutabilityModel
  infrequentAccessStorage?: AmazonS3IAStorageModel
}
export interface AmazonS3StorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: AmazonS3StorageAccountImportModel
  bucket: AmazonS3StorageBucketModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  proxyAppliance?: AmazonS3StorageProxyApplianceModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface AmazonS3StorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: AmazonS3StorageAccountModel
  bucket: AmazonS3StorageBucketModel
  maxTaskCount?: number
  proxyAppliance?: AmazonS3StorageProxyApplianceModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface AmazonS3StorageProxyApplianceModel {
  ec2InstanceType?: string
  securityGroup?: string
  redirectorPort?: number
  vpcName?: string
  vpcId?: string
  subnetName?: string
  subnetId?: string
}
export interface AmazonS3StorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: AmazonS3StorageAccountModel
  bucket: AmazonS3StorageBucketModel
  maxTaskCount?: number
  proxyAppliance?: AmazonS3StorageProxyApplianceModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface AmazonSnowballEdgeBrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  connectionPoint: string
  regionId: string
  bucketName: string
  hostId?: string
}
export interface AmazonSnowballEdgeBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId?: string
  connectionPoint?: string
  regions?: AmazonSnowballEdgeRegionBrowserModel[]
}
export interface AmazonSnowballEdgeBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  regionId?: string
  servicePoint?: string
  gatewayServerId?: string
}
export interface AmazonSnowballEdgeBucketBrowserModel {
  name?: string
  folders?: string[]
}
export interface AmazonSnowballEdgeRegionBrowserModel {
  id?: string
  name?: string
  buckets?: AmazonSnowballEdgeBucketBrowserModel[]
}
export interface AmazonSnowballEdgeStorageAccountImportModel {
  servicePoint: string
  regionId: string
  credentials: CloudCredentialsImportModel
  connectionSettings: ObjectStorageConnectionImportSpec
}
export interface AmazonSnowballEdgeStorageAccountModel {
  servicePoint: string
  regionId: string
  credentialsId: string
  connectionSettings?: ObjectStorageConnectionModel
}
export interface AmazonSnowballEdgeStorageBucketModel {
  bucketName?: string
  folderName?: string
  storageConsumptionLimit?: ObjectStorageConsumptionLimitModel
}
export interface AmazonSnowballEdgeStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: AmazonSnowballEdgeStorageAccountImportModel
  bucket: AmazonSnowballEdgeStorageBucketModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface AmazonSnowballEdgeStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: AmazonSnowballEdgeStorageAccountModel
  bucket: AmazonSnowballEdgeStorageBucketModel
  maxTaskCount?: number
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface AmazonSnowballEdgeStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: AmazonSnowballEdgeStorageAccountModel
  bucket: AmazonSnowballEdgeStorageBucketModel
  maxTaskCount?: number
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface AmazonVPCBrowserModel {
  vpcName?: string
  subnets?: AmazonVPCSubnetModel[]
  securityGroups?: string[]
  vpcId?: string
}
export interface AmazonVPCSubnetModel {
  subnetName?: string
  subnetId?: string
}
export interface AntivirusTaskSessionModel {
  id: string
  type: ETaskSessionType
  sessionId: string
  sessionType: ESessionType
  creationTime: string
  endTime?: string
  name: string
  scanType: EAntivirusScanType
  scanResult: EAntivirusScanResult
  scanState: EAntivirusScanState
  restorePointId?: string
  restorePointReference?: string
  antivirusName?: string
}
export interface ArchiveTierAdvancedSettingsModel {
  costOptimizedArchiveEnabled?: boolean
  archiveDeduplicationEnabled?: boolean
}
export interface ArchiveTierModel {
  isEnabled: boolean
  extentId?: string
  archivePeriodDays?: number
  advancedSettings?: ArchiveTierAdvancedSettingsModel
  extentCryptoKeyId?: string
  copyPolicyEnabled?: boolean
  movePolicyEnabled?: boolean
  encryption?: BackupStorageSettingsEncryptionModel
}
export interface AuthorizationEventModel {
  id?: string
  name?: string
  description?: string
  state?: EAuthorizationEventState
  creationTime?: string
  createdBy?: string
  expirationTime?: string
  processedBy?: string
  processedTime?: string
}
export interface AuthorizationEventsResult {
  data?: AuthorizationEventModel[]
  pagination?: PaginationResult
}
export interface AzureArchiveStorageAccountImportModel {
  credentials: CloudCredentialsImportModel
  regionType: EAzureRegionType
  connectionSettings?: ObjectStorageConnectionImportSpec
}
export interface AzureArchiveStorageAccountModel {
  credentialsId: string
  regionType: EAzureRegionType
  connectionSettings: ObjectStorageConnectionModel
}
export interface AzureArchiveStorageContainerModel {
  containerName: string
  folderName: string
  immutabilityEnabled?: boolean
}
export interface AzureArchiveStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: AzureArchiveStorageAccountImportModel
  container: AzureArchiveStorageContainerModel
  proxyAppliance?: AzureStorageProxyModel
  uniqueId: string
}
export interface AzureArchiveStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: AzureArchiveStorageAccountModel
  container: AzureArchiveStorageContainerModel
  proxyAppliance: AzureStorageProxyModel
}
export interface AzureArchiveStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: AzureArchiveStorageAccountModel
  container: AzureArchiveStorageContainerModel
  proxyAppliance: AzureStorageProxyModel
}
export interface AzureBlobBrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  regionType: EAzureRegionType
  containerName: string
  hostId?: string
  folderType?: ECloudBrowserFolderType
}
export interface AzureBlobBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId?: string
  regionType?: EAzureRegionType
  containers?: AzureBlobContainerBrowserModel[]
}
export interface AzureBlobBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  regionType?: EAzureRegionType
  folderType?: ECloudBrowserFolderType
  gatewayServerId?: string
}
export interface AzureBlobContainerBrowserModel {
  name?: string
  folders?: string[]
}
export interface AzureBlobServerModel {
  type: EUnstructuredDataServerType
  id: string
  friendlyName: string
  credentialsId: string
  regionType?: EAzureRegionType
  processing?: AzureBlobServerProcessingModel
  regionDisplayName?: string
}
export interface AzureBlobServerProcessingModel {
  backupProxies: BackupProxiesSettingsModel
  cacheRepositoryId: string
  backupIOControlLevel?: EBackupIOControlLevel
}
export interface AzureBlobServerSpec {
  type: EUnstructuredDataServerType
  friendlyName: string
  credentialsId: string
  regionType: EAzureRegionType
  processing: AzureBlobServerProcessingModel
}
export interface AzureBlobStorageAccountImportModel {
  credentials: CloudCredentialsImportModel
  regionType: EAzureRegionType
  connectionSettings?: ObjectStorageConnectionImportSpec
}
export interface AzureBlobStorageAccountModel {
  credentialsId: string
  regionType: EAzureRegionType
  connectionSettings: ObjectStorageConnectionModel
}
export interface AzureBlobStorageContainerModel {
  containerName: string
  folderName: string
  storageConsumptionLimit?: ObjectStorageConsumptionLimitModel
  immutability?: ObjectStorageImmutabilityModel
}
export interface AzureBlobStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: AzureBlobStorageAccountImportModel
  container: AzureBlobStorageContainerModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  proxyAppliance?: AzureStorageProxyModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface AzureBlobStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: AzureBlobStorageAccountModel
  container: AzureBlobStorageContainerModel
  maxTaskCount?: number
  proxyAppliance?: AzureStorageProxyModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface AzureBlobStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: AzureBlobStorageAccountModel
  container: AzureBlobStorageContainerModel
  maxTaskCount?: number
  proxyAppliance?: AzureStorageProxyModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface AzureComputeBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  objectId: string
  encryptionState?: EBackupEncryptionState
  path?: string
  owner?: string
}
export interface AzureComputeBrowserFilters {
  showAllStorageAccounts?: boolean
  subscriptionId?: string
  location?: string
  hasNetworks?: boolean
  showAllInstanceSizes?: boolean
}
export interface AzureComputeBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  regionType?: string
  subscriptions?: AzureSubscriptionBrowserModel[]
}
export interface AzureComputeBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  filters?: AzureComputeBrowserFilters
}
export interface AzureComputeCloudCredentialsDeploymentModel {
  deploymentType: EAzureComputeCredentialsDeploymentType
  region?: EAzureRegionType
}
export interface AzureComputeCloudCredentialsImportSpec {
  type: ECloudCredentialsType
  connectionName: string
  existingAccount: AzureComputeCredentialsExistingAccountSpec
  description?: string
  uniqueId: string
}
export interface AzureComputeCloudCredentialsModel {
  id: string
  type: ECloudCredentialsType
  description?: string
  lastModified?: string
  uniqueId?: string
  connectionName: string
  deployment: AzureComputeCloudCredentialsDeploymentModel
  subscription: AzureComputeCloudCredentialsSubscriptionModel
}
export interface AzureComputeCloudCredentialsSpec {
  type: ECloudCredentialsType
  description?: string
  uniqueId?: string
  connectionName: string
  creationMode: EAzureComputeCredentialsCreationMode
  existingAccount?: AzureComputeCredentialsExistingAccountSpec
  newAccount?: AzureComputeCredentialsNewAccountSpec
}
export interface AzureComputeCloudCredentialsSubscriptionInfo {
  id: string
  azureSubscriptionId: string
  azureSubscriptionName?: string
}
export interface AzureComputeCloudCredentialsSubscriptionModel {
  tenantId: string
  applicationId: string
  secret?: string
  subscriptions?: AzureComputeCloudCredentialsSubscriptionInfo[]
}
export interface AzureComputeCloudCredentialsSubscriptionSpec {
  tenantId: string
  applicationId: string
  secret?: string
  certificate?: CertificateUploadSpec
}
export interface AzureComputeCloudDeviceCodeModel {
  type: ECloudCredentialsType
  url: string
  verificationCode: string
  expirationTime: string
}
export interface AzureComputeCloudDeviceCodeSpec {
  type: ECloudCredentialsType
  region: EAzureRegionType
}
export interface AzureComputeCloudNativeApplicationModel {
  type: ECloudCredentialsType
  applicationId: string
  secret: string
  tenantId: string
}
export interface AzureComputeCredentialsExistingAccountSpec {
  deployment: AzureComputeCloudCredentialsDeploymentModel
  subscription: AzureComputeCloudCredentialsSubscriptionSpec
}
export interface AzureComputeCredentialsNewAccountSpec {
  region: EAzureRegionType
  verificationCode: string
}
export interface AzureComputeNameModel {
  name?: string
  tags?: AzureComputeVMTagModel[]
}
export interface AzureComputeNetworkModel {
  network: string
  subnet: string
  networkSecurityGroup: AzureComputeNetworkSecurityGroupModel
  assignPublicIp?: boolean
}
export interface AzureComputeNetworkSecurityGroupModel {
  mode: EAzureComputeNetworkSecurityGroupMode
  id?: string
}
export interface AzureComputeResourceGroupModel {
  resourceGroup?: string
  newResourceGroupName?: string
}
export interface AzureComputeSubscriptionModel {
  subscriptionId: string
  location: string
}
export interface AzureComputeVMDiskConfigurationModel {
  diskUid: string
  diskType?: EAzureComputeVMDiskType
  include: boolean
}
export interface AzureComputeVMSizeModel {
  instanceSize: string
  disks?: AzureComputeVMDiskConfigurationModel[]
}
export interface AzureComputeVMTagModel {
  name: string
  value?: string
}
export interface AzureDataBoxBrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  containerName: string
  servicePoint: string
  hostId?: string
}
export interface AzureDataBoxBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId?: string
  containers?: AzureDataBoxContainerBrowserModel[]
}
export interface AzureDataBoxBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  servicePoint?: string
  gatewayServerId?: string
}
export interface AzureDataBoxContainerBrowserModel {
  name?: string
  folders?: string[]
}
export interface AzureDataBoxStorageAccountImportModel {
  serviceEndpoint: string
  credentials: CloudCredentialsImportModel
  connectionSettings: ObjectStorageConnectionImportSpec
}
export interface AzureDataBoxStorageAccountModel {
  serviceEndpoint: string
  credentialsId: string
  connectionSettings?: ObjectStorageConnectionModel
}
export interface AzureDataBoxStorageContainerModel {
  containerName?: string
  folderName?: string
}
export interface AzureDataBoxStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: AzureDataBoxStorageAccountImportModel
  container: AzureDataBoxStorageContainerModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface AzureDataBoxStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: AzureDataBoxStorageAccountModel
  container: AzureDataBoxStorageContainerModel
  maxTaskCount?: number
  taskLimitEnabled?: boolean
}
export interface AzureDataBoxStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: AzureDataBoxStorageAccountModel
  container: AzureDataBoxStorageContainerModel
  maxTaskCount?: number
  taskLimitEnabled?: boolean
}
export interface AzureHelperApplianceTemplateDeploySpec {
  templates?: AzureHelperApplianceTemplateSpec[]
}
export interface AzureHelperApplianceTemplateIdSpec {
  templateIds: string[]
}
export interface AzureHelperApplianceTemplateModel {
  id: string
  spec: AzureHelperApplianceTemplateSpec
}
export interface AzureHelperApplianceTemplateSpec {
  subscriptionId: string
  location: string
  resourceGroup?: string
  storageAccountName?: string
  virtualNetworkId?: string
  subnetId?: string
  tags?: AzureComputeVMTagModel[]
}
export interface AzureHelperApplianceTemplatesResult {
  data: AzureHelperApplianceTemplateModel[]
  pagination: PaginationResult
}
export interface AzureInstantVMRecoveryApplianceModel {
  subnet: string
  storageAccount?: string
}
export interface AzureInstantVMRecoveryMigrationSpec {
  switchoverSettings?: AzureInstantVMRecoverySwitchoverSettingsModel
}
export interface AzureInstantVMRecoveryMount {
  id: string
  state: EAzureInstantRecoveryMountState
  spec: AzureInstantVMRecoverySpec
  errorMessage?: string
}
export interface AzureInstantVMRecoveryMountsResult {
  data: AzureInstantVMRecoveryMount[]
  pagination: PaginationResult
}
export interface AzureInstantVMRecoverySpec {
  restorePointId: string
  subscription: AzureComputeSubscriptionModel
  vmSize: AzureComputeVMSizeModel
  resourceGroup: AzureComputeResourceGroupModel
  network: AzureComputeNetworkModel
  appliance: AzureInstantVMRecoveryApplianceModel
  name?: AzureComputeNameModel
  reason?: string
  verifyVMBoot?: boolean
}
export interface AzureInstantVMRecoverySwitchoverSettingsModel {
  type: EAzureInstantVMRecoverySwitchoverType
  scheduleTime?: string
  verifyVMBoot?: boolean
  powerOnVM?: boolean
}
export interface AzureLinuxHelperApplianceModel {
  type: ECloudCredentialsType
  id: string
  subscriptionId: string
  vmName?: string
  location?: string
  storageAccount?: string
  resourceGroup?: string
  virtualNetwork?: string
  subnet?: string
  SSHPort?: number
}
export interface AzureLinuxHelperApplianceSpec {
  type: ECloudCredentialsType
  subscriptionId: string
  location?: string
  storageAccount?: string
  resourceGroup?: string
  virtualNetwork?: string
  subnet?: string
  SSHPort?: number
}
export interface AzureLocationBrowserModel {
  location: string
  storageAccounts: AzureStorageAccountBrowserModel[]
  resourceGroups: AzureResourceGroupBrowserModel[]
}
export interface AzureMachinesBrowserFilters {
  resourceGroup?: string
  name?: string
}
export interface AzureMachinesBrowserModel {
  serviceType: EProtectionGroupCloudAccountType
  regionType?: EAzureRegionType
  region?: string
  subscriptionId?: string
  virtualMachines?: CloudMachineModel[]
}
export interface AzureMachinesBrowserSpec {
  serviceType: EProtectionGroupCloudAccountType
  subscriptionId: string
  regionType: EAzureRegionType
  region: string
  filters?: AzureMachinesBrowserFilters
}
export interface AzureNetworkSecurityGroupBrowserModel {
  networkSecurityId?: string
  networkSecurityName?: string
}
export interface AzureResourceGroupBrowserModel {
  resourceGroup: string
  virtualNetworks: AzureVirtualNetworkBrowserModel[]
  networkSecurityGroups?: AzureNetworkSecurityGroupBrowserModel[]
}
export interface AzureStorageAccountBrowserModel {
  storageAccountName?: string
  instanceSizes?: AzureStorageAccountInstanceSizeModel[]
}
export interface AzureStorageAccountInstanceSizeModel {
  cores?: number
  memory?: number
  maxDisks?: number
  family?: string
  name?: string
}
export interface AzureStorageCloudCredentialsImportSpec {
  type: ECloudCredentialsType
  account: string
  sharedKey: string
  description?: string
  uniqueId: string
}
export interface AzureStorageCloudCredentialsModel {
  id: string
  type: ECloudCredentialsType
  description?: string
  lastModified?: string
  uniqueId?: string
  account: string
}
export interface AzureStorageCloudCredentialsSpec {
  type: ECloudCredentialsType
  description?: string
  uniqueId?: string
  account: string
  sharedKey: string
}
export interface AzureStorageProxyModel {
  subscriptionId: string
  instanceSize?: string
  resourceGroup?: string
  virtualNetwork?: string
  subnet?: string
  redirectorPort?: number
}
export interface AzureSubnetBrowserModel {
  subnetId?: string
  subnetName?: string
}
export interface AzureSubscriptionBrowserModel {
  id: string
  azureSubscriptionId?: string
  locations?: AzureLocationBrowserModel[]
}
export interface AzureVirtualNetworkBrowserModel {
  virtualNetworkName?: string
  subnets?: AzureSubnetBrowserModel[]
  virtualNetworkId?: string
}
export interface BackupApplicationAwareProcessingImportModel {
  isEnabled: boolean
  appSettings?: BackupApplicationSettingsImportModel[]
}
export interface BackupApplicationAwareProcessingModel {
  isEnabled: boolean
  appSettings?: BackupApplicationSettingsModel[]
}
export interface BackupApplicationSettingsImportModel {
  vmObject: InventoryObjectModel
  vss: EApplicationSettingsVSS
  usePersistentGuestAgent?: boolean
  transactionLogs?: ETransactionLogsSettings
  sql?: BackupSQLSettingsImportModel
  oracle?: BackupOracleSettingsImportModel
  exclusions?: BackupFSExclusionsModel
  scripts?: BackupScriptSettingsModel
  postgreSQL?: BackupPostgreSQLSettingsImportModel
}
export interface BackupApplicationSettingsModel {
  vmObject: InventoryObjectModel
  vss: EApplicationSettingsVSS
  usePersistentGuestAgent?: boolean
  transactionLogs?: ETransactionLogsSettings
  sql?: BackupSQLSettingsModel
  oracle?: BackupOracleSettingsModel
  exclusions?: BackupFSExclusionsModel
  scripts?: BackupScriptSettingsModel
  postgreSQL?: BackupPostgreSQLSettingsModel
}
export interface BackupContentDiskPublicationInfo {
  diskId?: string
  diskName?: string
  accessLink?: string
  mountPoints?: string[]
}
export interface BackupContentMountModel {
  id?: string
  initiatorName?: string
  backupId?: string
  backupName?: string
  restorePointId?: string
  restorePointName?: string
  mountState?: EBackupContentMountState
  info?: BackupContentPublicationInfo
}
export interface BackupContentMountsResult {
  data?: BackupContentMountModel[]
  pagination?: PaginationResult
}
export interface BackupContentPublicationInfo {
  mode?: EBackupContentDiskPublishMode
  serverPort?: number
  serverIps?: string[]
  disks?: BackupContentDiskPublicationInfo[]
}
export interface BackupCopyExcludeObjectsModel {
  jobs?: JobObjectModel[]
  objects?: InventoryObjectModel[]
}
export interface BackupCopyGFSPolicySettingsModel {
  isEnabled: boolean
  weekly?: GFSPolicySettingsWeeklyModel
  monthly?: GFSPolicySettingsMonthlyModel
  yearly?: GFSPolicySettingsYearlyModel
  readEntireRestorePoint?: boolean
}
export interface BackupCopyIncludeObjectsModel {
  jobs?: JobObjectModel[]
  repositories?: RepositoryObjectModel[]
  backups?: BackupSourceObjectModel[]
}
export interface BackupCopyJobAdvancedSettingsModel {
  backupHealth?: BackupHealthCheckSettingsModels
  fullBackupMaintenance?: FullBackupMaintenanceModel
  storageData?: BackupCopyJobStorageSettingsModel
  rpoMonitor?: BackupCopyJobRPOMonitorModel
  notifications?: BackupCopyJobNotificationSettingsModel
  scripts?: JobScriptsSettingsModel
  useMostRecentRestorePoint?: boolean
}
export interface BackupCopyJobDataTransferModel {
  wanAcceleratorSettings?: WanAcceleratorSettingsModel
}
export interface BackupCopyJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  mode: EBackupCopyJobMode
  sourceObjects: BackupCopyJobObjectsModel
  target?: BackupCopyJobTargetModel
  dataTransfer?: BackupCopyJobDataTransferModel
  schedule?: BackupCopyJobScheduleModel
}
export interface BackupCopyJobNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsBackupCopyModel
}
export interface BackupCopyJobObjectsModel {
  includes: BackupCopyIncludeObjectsModel
  excludes?: BackupCopyExcludeObjectsModel
  enableTransactionLogCopy?: boolean
}
export interface BackupCopyJobRPOMonitorModel {
  newBackupThreshold?: BackupRPOMonitorModel
  newLogBackupThreshold?: LogBackupRPOMonitorModel
}
export type BackupCopyJobScheduleModel =
  | (ImmediateBackupCopyScheduleModel & { type: 'Immediate' })
  | (PeriodicBackupCopyScheduleModel & { type: 'Periodic' })
export interface BackupCopyJobSpec {
  name: string
  type: EJobType
  description: string
  mode: EBackupCopyJobMode
  sourceObjects: BackupCopyJobObjectsModel
  target: BackupCopyJobTargetModel
  dataTransfer?: BackupCopyJobDataTransferModel
  schedule?: BackupCopyJobScheduleModel
}
export interface BackupCopyJobStorageSettingsModel {
  compressionLevel?: ECompressionLevel
  encryption?: BackupStorageSettingsEncryptionModel
  inlineDataDedupEnabled?: boolean
}
export interface BackupCopyJobTargetModel {
  backupRepositoryId: string
  retentionPolicy?: BackupJobRetentionPolicySettingsModel
  gfsPolicy?: BackupCopyGFSPolicySettingsModel
  advancedSettings?: BackupCopyJobAdvancedSettingsModel
}
export interface BackupDetailsModel {
  objectOriginalSize?: number
  backupSize?: number
  actualSize?: number
  restorePointsCount?: number
}
export interface BackupDetailsSpec {
  objectId?: string
}
export interface BackupFSExclusionsModel {
  exclusionPolicy: EBackupExclusionPolicy
  itemsList?: string[]
}
export interface BackupFileModel {
  id: string
  name: string
  backupId: string
  dataSize: number
  backupSize: number
  dedupRatio: number
  compressRatio: number
  creationTime: string
  restorePointIds?: string[]
  gfsPeriods?: EBackupFileGFSPeriod[]
  objectIds: string[]
  severity?: ESuspiciousActivitySeverity
}
export interface BackupFilesResult {
  data?: BackupFileModel[]
  pagination?: PaginationResult
}
export interface BackupHealthCheckSettingsModels {
  isEnabled: boolean
  weekly?: AdvancedStorageScheduleWeeklyModel
  monthly?: AdvancedStorageScheduleMonthlyModel
}
export interface BackupIdsSpec {
  backupIds: string[]
}
export interface BackupIndexingSettingsModel {
  vmObject: InventoryObjectModel
  WindowsIndexing?: BackupObjectIndexingModel
  LinuxIndexing?: BackupObjectIndexingModel
}
export interface BackupItemVersionsSettingsModel {
  versionRetentionType?: EBackupItemVersionRetentionType
  activeVersionRetention?: number
  deletedVersionRetention?: number
}
export interface BackupJobAdvancedSettingsHyperVModel {
  guestQuiescence?: HyperVGuestQuiescenceSettingsModel
  changedBlockTracking?: boolean
  volumeSnapshots?: boolean
}
export interface BackupJobAdvancedSettingsModel {
  backupModeType: EBackupModeType
  activeFulls?: ActiveFullSettingsModel
  backupHealth?: BackupHealthCheckSettingsModels
  fullBackupMaintenance?: FullBackupMaintenanceModel
  storageData?: BackupStorageSettingModel
  notifications?: NotificationSettingsModel
  vSphere?: BackupJobAdvancedSettingsVSphereModel
  storageIntegration?: PrimaryStorageIntegrationSettingsModel
  scripts?: JobScriptsSettingsModel
  syntheticFulls?: SyntheticFullSettingsModel
}
export interface BackupJobAdvancedSettingsVSphereModel {
  enableVMWareToolsQuiescence?: boolean
  changedBlockTracking?: VSphereChangedBlockTrackingSettingsModel
}
export interface BackupJobExclusions {
  vms?: InventoryObjectModel[]
  disks?: VmwareObjectDiskModel[]
  templates?: BackupJobExclusionsTemplates
}
export interface BackupJobExclusionsSpec {
  vms?: InventoryObjectModel[]
  disks?: VmwareObjectDiskModel[]
  templates?: BackupJobExclusionsTemplates
}
export interface BackupJobExclusionsTemplates {
  isEnabled?: boolean
  excludeFromIncremental?: boolean
}
export interface BackupJobGuestProcessingImportModel {
  applicationAwareProcessing: BackupApplicationAwareProcessingImportModel
  guestFileSystemIndexing: GuestFileSystemIndexingModel
  guestInteractionProxies?: GuestInteractionProxiesSettingsImportModel
  guestCredentials?: GuestOsCredentialsImportModel
}
export interface BackupJobGuestProcessingModel {
  appAwareProcessing: BackupApplicationAwareProcessingModel
  guestFSIndexing: GuestFileSystemIndexingModel
  guestInteractionProxies?: GuestInteractionProxiesSettingsModel
  guestCredentials?: GuestOsCredentialsModel
}
export interface BackupJobImportProxiesModel {
  automaticSelection: boolean
  proxies?: BackupProxyImportModel[]
}
export interface BackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  isHighPriority: boolean
  storage: BackupJobStorageModel
  guestProcessing: BackupJobGuestProcessingModel
  schedule: BackupScheduleModel
  virtualMachines?: BackupJobVirtualMachinesModel
}
export interface BackupJobRetentionPolicySettingsModel {
  type: ERetentionPolicyType
  quantity: number
}
export interface BackupJobScriptModel {
  preJobScript?: string
  postJobScript?: string
}
export interface BackupJobSpec {
  name: string
  type: EJobType
  description: string
  isHighPriority?: boolean
  storage?: BackupJobStorageModel
  guestProcessing?: BackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
  virtualMachines?: BackupJobVirtualMachinesSpec
}
export interface BackupJobStorageImportModel {
  backupRepository: BackupRepositoryImportModel
  backupProxies: BackupJobImportProxiesModel
  retentionPolicy: BackupJobRetentionPolicySettingsModel
  gfsPolicy?: GFSPolicySettingsModel
  advancedSettings?: BackupJobAdvancedSettingsModel
}
export interface BackupJobStorageModel {
  backupRepositoryId: string
  backupProxies: BackupProxiesSettingsModel
  retentionPolicy: BackupJobRetentionPolicySettingsModel
  gfsPolicy?: GFSPolicySettingsModel
  advancedSettings?: BackupJobAdvancedSettingsModel
}
export interface BackupJobVirtualMachinesModel {
  includes?: InventoryObjectModel[]
  excludes?: BackupJobExclusions
}
export interface BackupJobVirtualMachinesSpec {
  includes?: InventoryObjectModel[]
  excludes?: BackupJobExclusionsSpec
}
export interface BackupLinuxScriptModel {
  preFreezeScript?: string
  postThawScript?: string
}
export interface BackupLogShippingServersImportModel {
  shippingServerNames?: string[]
  autoSelectEnabled: boolean
}
export interface BackupLogShippingServersModel {
  autoSelection: boolean
  shippingServerIds?: string[]
}
export interface BackupModel {
  id: string
  name: string
  platformName: EPlatformType
  platformId: string
  creationTime: string
  repositoryId: string
  jobId?: string
  policyUniqueId?: string
  jobType: EJobType
  repositoryName?: string
}
export interface BackupObjectIndexingModel {
  guestFSIndexingMode: EGuestFSIndexingMode
  indexingList?: string[]
}
export interface BackupObjectMarkAsCleanSpec {
  objectIds: string[]
  reason?: string
  markRestorePointsAsClean?: boolean
  excludeFromDetection?: boolean
  noteForExclusion?: string
}
export type BackupObjectModel =
  | (ViBackupObjectModel & { platformName: 'VMware' })
  | (CloudDirectorBackupObjectModel & { platformName: 'CloudDirector' })
  | (EntraIDBackupObjectModel & { platformName: 'EntraID' })
  | (AgentBackupObjectModel & { platformName: 'LinuxPhysical' | 'WindowsPhysical' | 'LinuxPhysicalPpc' })
  | (AzureComputeBackupObjectModel & { platformName: 'AzureCompute' })
  | (GoogleCloudBackupObjectModel & { platformName: 'GCE' })
  | (EC2BackupObjectModel & { platformName: 'AWSEC2' })
  | (UnstructuredDataBackupObjectModel & { platformName: 'UnstructuredData' })
  | (NutanixBackupObjectModel & { platformName: 'Nutanix' })
  | (ProxmoxBackupObjectModel & { platformName: 'Proxmox' })
  | (HyperVBackupObjectModel & { platformName: 'HyperV' })
export interface BackupObjectPair {
  backupId: string
  backupObjectId: string
}
export interface BackupObjectsResult {
  data: BackupObjectModel[]
  pagination: PaginationResult
}
export interface BackupOracleSettingsImportModel {
  useGuestCredentials: boolean
  archiveLogs: EBackupOracleLogsSettings
  credentials?: CredentialsImportModel
  deleteHoursCount?: number
  deleteGBsCount?: number
  backupLogs?: boolean
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
  logShippingServers?: BackupLogShippingServersImportModel
}
export interface BackupOracleSettingsModel {
  useGuestCredentials: boolean
  archiveLogs: EBackupOracleLogsSettings
  credentialsId?: string
  deleteHoursCount?: number
  deleteGBsCount?: number
  backupLogs?: boolean
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
  logShippingServers?: BackupLogShippingServersModel
}
export interface BackupPlacementSettingsModel {
  extentId: string
  allowedBackups: EAllowedBackupsType
  name?: string
}
export interface BackupPolicyHealthCheckSettingsModels {
  isEnabled: boolean
  weekly?: AdvancedStorageScheduleWeeklyModel
  monthly?: AdvancedStorageScheduleMonthlyModel
  isFullHealthCheckEnabled?: boolean
}
export interface BackupPostgreSQLSettingsImportModel {
  useGuestCredentials?: boolean
  credentials?: CredentialsImportModel
  userConnectionType?: EPostgreSQLUserConnectionType
  backupLogs?: boolean
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
  tempArchiveLogsPath?: string
  logShippingServers?: BackupLogShippingServersImportModel
}
export interface BackupPostgreSQLSettingsModel {
  useGuestCredentials?: boolean
  credentialsId?: string
  userConnectionType?: EPostgreSQLUserConnectionType
  backupLogs?: boolean
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
  tempArchiveLogsPath?: string
  logShippingServers?: BackupLogShippingServersModel
}
export interface BackupProxiesSettingsModel {
  proxyIds?: string[]
  autoSelectEnabled: boolean
}
export interface BackupProxyImportModel {
  name: string
  type: EBackupProxyImportType
  uniqueId?: string
}
export interface BackupRPOMonitorModel {
  isEnabled: boolean
  type?: EPeriodicallyKindsBackupCopy
  quantity?: number
}
export interface BackupRepositoryImportModel {
  name: string
  uniqueId?: string
}
export interface BackupSQLSettingsImportModel {
  logsProcessing: ESQLLogsProcessing
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
  logShippingServers?: BackupLogShippingServersImportModel
}
export interface BackupSQLSettingsModel {
  logsProcessing: ESQLLogsProcessing
  backupMinsCount?: number
  retainLogBackups?: ERetainLogBackupsType
  keepDaysCount?: number
  logShippingServers?: BackupLogShippingServersModel
}
export interface BackupScheduleModel {
  runAutomatically: boolean
  daily?: ScheduleDailyModel
  monthly?: ScheduleMonthlyModel
  periodically?: SchedulePeriodicallyModel
  continuously?: ScheduleBackupWindowModel
  afterThisJob?: ScheduleAfterThisJobModel
  retry?: ScheduleRetryModel
  backupWindow?: ScheduleBackupWindowModel
}
export interface BackupScheduleModelDaily {
  runAutomatically: boolean
  daily?: ScheduleDailyModel
}
export interface BackupScriptSettingsModel {
  scriptProcessingMode: EBackupScriptProcessingMode
  windowsScripts?: BackupWindowsScriptModel
  linuxScripts?: BackupLinuxScriptModel
}
export interface BackupSourceObjectModel {
  id: string
  name?: string
  platformName?: EPlatformType
}
export interface BackupStorageSettingModel {
  excludeSwapFileBlocks?: boolean
  excludeDeletedFileBlocks?: boolean
  compressionLevel?: ECompressionLevel
  storageOptimization?: EStorageOptimization
  encryption?: BackupStorageSettingsEncryptionModel
  inlineDataDedupEnabled?: boolean
}
export interface BackupStorageSettingsEncryptionModel {
  isEnabled: boolean
  encryptionType?: EEncryptionType
  encryptionPasswordId?: string
  encryptionPasswordUniqueId?: string
  kmsServerId?: string
}
export interface BackupTaskSessionModel {
  id: string
  type: ETaskSessionType
  sessionId: string
  sessionType: ESessionType
  creationTime: string
  endTime?: string
  name: string
  usn: number
  state: ESessionState
  restorePointId?: string
  restorePointReference?: string
  algorithm?: ETaskSessionAlgorithm
  repositoryId?: string
  result?: SessionResultModel
  progress?: SessionProgress
  platformType?: EPlatformType
  platformId?: string
}
export interface BackupWindowDayHoursModel {
  day: EDayOfWeek
  hours: string
}
export interface BackupWindowSettingModel {
  days: BackupWindowDayHoursModel[]
}
export interface BackupWindowsScriptModel {
  preFreezeScript?: string
  postThawScript?: string
}
export interface BackupsBackupScopeItemModel {
  backupId: string
  backupName?: string
  type?: EBackupScopeItemType
}
export interface BackupsBackupScopeModel {
  type: EInventoryScopeWorkloadType
  backups: BackupsBackupScopeItemModel[]
}
export interface BackupsResult {
  data: BackupModel[]
  pagination: PaginationResult
}
export interface BestPracticesComplianceModel {
  id: string
  bestPractice: string
  status: EBestPracticeStatus
  note?: string
}
export interface BestPracticesComplianceResult {
  items: BestPracticesComplianceModel[]
}
export interface BestPracticesSuppressRequest {
  note?: string
}
export interface CSVFileCustomCredentialsModel {
  useMasterCredentials: boolean
  credentialsId?: string
  computerName?: string
}
export interface CSVFileOptionsProtectionGroupModel {
  path: string
  networkCredentialsId?: string
}
export interface CSVFileProtectionGroupCredentialModel {
  masterCredentialsId: string
  useCustomCredentials?: boolean
  customCredentials?: CSVFileCustomCredentialsModel[]
}
export interface CSVFileProtectionGroupModel {
  id: string
  name: string
  description: string
  type: EProtectionGroupType
  isDisabled?: boolean
  file: CSVFileOptionsProtectionGroupModel
  computerNames?: string[]
  credentials?: CSVFileProtectionGroupCredentialModel
  options?: ProtectionGroupOptionsModel
}
export interface CSVFileProtectionGroupSpec {
  name: string
  description: string
  type: EProtectionGroupType
  tag?: string
  file: CSVFileOptionsProtectionGroupModel
  credentials: CSVFileProtectionGroupCredentialModel
  options?: ProtectionGroupOptionsModel
}
export interface CapacityExtentModel {
  id: string
  cryptoKeyId?: string
}
export interface CapacityLicenseObjectModel {
  type: ECapacityLicenseObjectType
  usedCapacityTb: number
}
export interface CapacityLicenseSummaryModel {
  licensedCapacityTb: number
  usedCapacityTb: number
  objects?: CapacityLicenseObjectModel[]
  workload?: CapacityLicenseWorkloadModel[]
}
export interface CapacityLicenseWorkloadModel {
  name: string
  usedCapacityTb: number
  type: ECapacityLicenseObjectType
  instanceId: string
}
export interface CapacityLicenseWorkloadResult {
  workloads: CapacityLicenseWorkloadModel[]
}
export interface CapacityTierModel {
  extents?: CapacityExtentModel[]
  offloadWindow?: BackupWindowSettingModel
  copyPolicyEnabled?: boolean
  movePolicyEnabled?: boolean
  operationalRestorePeriodDays?: number
  overridePolicy?: CapacityTierOverridePolicyModel
  encryption?: BackupStorageSettingsEncryptionModel
  isEnabled: boolean
  backupHealth?: BackupHealthCheckSettingsModels
}
export interface CapacityTierOverridePolicyModel {
  isEnabled: boolean
  overrideSpaceThresholdPercents?: number
}
export interface CertificateModel {
  thumbprint: string
  serialNumber: string
  keyAlgorithm: string
  keySize: string
  subject: string
  issuedTo: string
  issuedBy: string
  validFrom: string
  validBy: string
  isTrusted: boolean
}
export interface CertificateUploadSpec {
  certificate: string
  formatType: ECertificateFileFormatType
  password?: string
}
export type CloudBrowserModel =
  | (AzureBlobBrowserModel & { serviceType: 'AzureBlob' })
  | (AzureDataBoxBrowserModel & { serviceType: 'AzureDataBox' })
  | (AmazonS3BrowserModel & { serviceType: 'AmazonS3' })
  | (AmazonSnowballEdgeBrowserModel & { serviceType: 'AmazonSnowballEdge' })
  | (S3CompatibleBrowserModel & { serviceType: 'S3Compatible' })
  | (GoogleCloudStorageBrowserModel & { serviceType: 'GoogleCloud' })
  | (IBMCloudStorageBrowserModel & { serviceType: 'IBMCloud' })
  | (AzureComputeBrowserModel & { serviceType: 'AzureCompute' })
  | (AmazonEC2BrowserModel & { serviceType: 'AmazonEC2' })
  | (WasabiCloudStorageBrowserModel & { serviceType: 'WasabiCloud' })
  | (VeeamDataCloudVaultStorageBrowserModel & { serviceType: 'VeeamDataCloudVault' | 'VeeamDataCloudVaultArchive' })
export type CloudBrowserNewFolderSpec =
  | (AzureBlobBrowserDestinationSpec & { serviceType: 'AzureBlob' })
  | (AzureDataBoxBrowserDestinationSpec & { serviceType: 'AzureDataBox' })
  | (AmazonS3BrowserDestinationSpec & { serviceType: 'AmazonS3' })
  | (S3CompatibleBrowserDestinationSpec & { serviceType: 'S3Compatible' })
  | (AmazonSnowballEdgeBrowserDestinationSpec & { serviceType: 'AmazonSnowballEdge' })
  | (GoogleCloudStorageBrowserDestinationSpec & { serviceType: 'GoogleCloud' })
  | (IBMCloudStorageBrowserDestinationSpec & { serviceType: 'IBMCloud' })
  | (WasabiCloudStorageBrowserDestinationSpec & { serviceType: 'WasabiCloud' })
  | (VeeamDataCloudVaultBrowserDestinationSpec & { serviceType: 'VeeamDataCloudVault' | 'VeeamDataCloudVaultArchive' })
export type CloudBrowserSpec =
  | (AzureBlobBrowserSpec & { serviceType: 'AzureBlob' })
  | (AzureDataBoxBrowserSpec & { serviceType: 'AzureDataBox' })
  | (AmazonS3BrowserSpec & { serviceType: 'AmazonS3' })
  | (S3CompatibleBrowserSpec & { serviceType: 'S3Compatible' })
  | (AmazonSnowballEdgeBrowserSpec & { serviceType: 'AmazonSnowballEdge' })
  | (GoogleCloudStorageBrowserSpec & { serviceType: 'GoogleCloud' })
  | (IBMCloudStorageBrowserSpec & { serviceType: 'IBMCloud' })
  | (AzureComputeBrowserSpec & { serviceType: 'AzureCompute' })
  | (AmazonEC2BrowserSpec & { serviceType: 'AmazonEC2' })
  | (WasabiCloudStorageBrowserSpec & { serviceType: 'WasabiCloud' })
  | (VeeamDataCloudVaultStorageBrowserSpec & { serviceType: 'VeeamDataCloudVault' | 'VeeamDataCloudVaultArchive' })
export type CloudBrowserVirtualMachinesModel =
  | (AzureMachinesBrowserModel & { serviceType: 'Azure' })
  | (AWSMachinesBrowserModel & { serviceType: 'AWS' })
export type CloudBrowserVirtualMachinesSpec =
  | (AzureMachinesBrowserSpec & { serviceType: 'Azure' })
  | (AWSMachinesBrowserSpec & { serviceType: 'AWS' })
export interface CloudCredentialsExportSpec {
  ids?: string[]
  types?: ECloudCredentialsType[]
  names?: string[]
}
export interface CloudCredentialsImportModel {
  name: string
  tag: string
  type: ECloudCredentialsType
}
export interface CloudCredentialsImportSpecCollection {
  azureStorage?: AzureStorageCloudCredentialsImportSpec[]
  azureCompute?: AzureComputeCloudCredentialsImportSpec[]
  amazon?: AmazonCloudCredentialsImportSpec[]
  google?: GoogleCloudCredentialsImportSpec[]
}
export type CloudCredentialsModel =
  | (AzureStorageCloudCredentialsModel & { type: 'AzureStorage' })
  | (AmazonCloudCredentialsModel & { type: 'Amazon' })
  | (GoogleCloudCredentialsModel & { type: 'Google' })
  | (AzureComputeCloudCredentialsModel & { type: 'AzureCompute' })
  | (GoogleCloudServiceCredentialsModel & { type: 'GoogleService' })
export interface CloudCredentialsPasswordSpec {
  newSecretKey: string
}
export interface CloudCredentialsResult {
  data: CloudCredentialsModel[]
  pagination: PaginationResult
}
export type CloudCredentialsSpec =
  | (AzureStorageCloudCredentialsSpec & { type: 'AzureStorage' })
  | (AmazonCloudCredentialsSpec & { type: 'Amazon' })
  | (GoogleCloudCredentialsSpec & { type: 'Google' })
  | (AzureComputeCloudCredentialsSpec & { type: 'AzureCompute' })
  | (GoogleCloudServiceCredentialsSpec & { type: 'GoogleService' })
export type CloudDeviceCodeModel =
  | (AzureComputeCloudDeviceCodeModel & { type: 'AzureCompute' })
export type CloudDeviceCodeSpec =
  | (AzureComputeCloudDeviceCodeSpec & { type: 'AzureCompute' })
export interface CloudDirectorBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  isHighPriority?: boolean
  storage?: BackupJobStorageModel
  guestProcessing?: BackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
  virtualMachines?: BackupJobVirtualMachinesModel
}
export interface CloudDirectorBackupJobSpec {
  name: string
  type: EJobType
  description: string
  isHighPriority?: boolean
  storage?: BackupJobStorageModel
  guestProcessing?: BackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
  virtualMachines?: BackupJobVirtualMachinesSpec
}
export interface CloudDirectorBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  objectId: string
  cloudDirectorType?: ECloudDirectorInventoryType
  path?: string
}
export interface CloudDirectorFlrRestoreTargetHostModel {
  type: EFlrPlatformType
  vmObject: CloudDirectorObjectModel
}
export interface CloudDirectorHostDiscoveryModel {
  viServerName: string
  certificateThumbprint?: string
}
export interface CloudDirectorHostDiscoveryResult {
  data: CloudDirectorHostDiscoveryModel[]
}
export interface CloudDirectorHostDiscoverySpec {
  url: string
  credentialsId: string
  certificateThumbprint?: string
}
export interface CloudDirectorHostImportSpec {
  name: string
  description: string
  type: EManagedServerType
  credentials: CredentialsImportModel
  certificateThumbprint?: string
  url?: string
  viServers?: CloudDirectorViHostImportSpec[]
}
export interface CloudDirectorHostModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  status: EManagedServersStatus
  viServers: CloudDirectorViHostModel[]
  url?: string
  certificateThumbprint?: string
}
export interface CloudDirectorHostSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  viServers: CloudDirectorViHostSpec[]
  url?: string
  certificateThumbprint?: string
}
export interface CloudDirectorObjectModel {
  platform: EInventoryPlatformType
  size?: string
  hostName: string
  name: string
  type: ECloudDirectorInventoryType
  objectId?: string
  urn?: string
  metadata?: CommonMetaInfo[]
}
export interface CloudDirectorObjectRestorePointDiskModel {
  platform: EPlatformType
  uid: string
  type: EDiskInfoType
  name: string
  state: EDiskInfoProcessState
  capacity?: number
}
export interface CloudDirectorRestoreTargetDatastoreSpec {
  datastore: InventoryObjectModel
  storagePolicy?: InventoryObjectModel
}
export interface CloudDirectorViHostImportSpec {
  viServerName: string
  viCredentials: CredentialsImportModel
  certificateThumbprint?: string
}
export interface CloudDirectorViHostModel {
  viServerName: string
  viCredentialsId: string
  cloudDirectorViServerName: string
  certificateThumbprint?: string
}
export interface CloudDirectorViHostSpec {
  viServerName: string
  viCredentialsId: string
  certificateThumbprint?: string
}
export type CloudHelperApplianceModel =
  | (AzureLinuxHelperApplianceModel & { type: 'AzureCompute' })
export interface CloudHelperApplianceResult {
  data: CloudHelperApplianceModel[]
  pagination: PaginationResult
}
export type CloudHelperApplianceSpec =
  | (AzureLinuxHelperApplianceSpec & { type: 'AzureCompute' })
export interface CloudMachineModel {
  type?: ECloudMachinesObjectType
  name?: string
  objectId?: string
}
export interface CloudMachinesProtectionGroupAWSAccountModel {
  accountType: EProtectionGroupCloudAccountType
  credentialsId: string
  regionType: EAmazonRegionType
  regionId: string
  assignIamRole?: boolean
}
export type CloudMachinesProtectionGroupAccountModel =
  | (CloudMachinesProtectionGroupAWSAccountModel & { accountType: 'AWS' })
  | (CloudMachinesProtectionGroupAzureAccountModel & { accountType: 'Azure' })
export interface CloudMachinesProtectionGroupAzureAccountModel {
  accountType: EProtectionGroupCloudAccountType
  subscriptionId: string
  regionType: EAzureRegionType
  regionId: string
}
export interface CloudMachinesProtectionGroupExclusionsModel {
  excludeSelectedObjects?: boolean
  excludedObjects?: CloudMachinesProtectionGroupObjectsModel[]
}
export interface CloudMachinesProtectionGroupModel {
  id: string
  name: string
  description: string
  type: EProtectionGroupType
  isDisabled?: boolean
  cloudAccount?: CloudMachinesProtectionGroupAccountModel
  cloudMachines?: CloudMachinesProtectionGroupObjectsModel[]
  exclusions?: CloudMachinesProtectionGroupExclusionsModel
  options?: ProtectionGroupOptionsModel
}
export type CloudMachinesProtectionGroupObjectsModel =
  | (CloudRegionModel & { type: 'Region' })
  | (CloudMachineModel & { type: 'Machine' })
  | (CloudTagModel & { type: 'Tag' })
export interface CloudMachinesProtectionGroupSpec {
  name: string
  description: string
  type: EProtectionGroupType
  tag?: string
  cloudAccount: CloudMachinesProtectionGroupAccountModel
  cloudMachines: CloudMachinesProtectionGroupObjectsModel[]
  exclusions?: CloudMachinesProtectionGroupExclusionsModel
  options?: ProtectionGroupOptionsModel
}
export type CloudNativeApplicationModel =
  | (AzureComputeCloudNativeApplicationModel & { type: 'AzureCompute' })
export interface CloudRegionModel {
  type?: ECloudMachinesObjectType
  name?: string
}
export interface CloudTagModel {
  type?: ECloudMachinesObjectType
  name?: string
  value?: string
}
export interface CommonKeyManagementServerModel {
  id: string
  name: string
  type: EKeyManagementServerType
  description?: string
  port: number
  serverCertificateThumbprint?: string
  clientCertificateThumbprint?: string
}
export interface CommonKeyManagementServerSpec {
  name: string
  type: EKeyManagementServerType
  description?: string
  port: number
  serverCertificate: CertificateUploadSpec
  clientCertificate: CertificateUploadSpec
}
export interface CommonMetaInfo {
  field: string
  data: string
}
export interface CommonTaskModel {
  id: string
  type: ETaskType
  name: string
  state: ETaskState
  progressPercent: number
  creationTime: string
  result: ETaskResult
  endTime?: string
  additionalInfo?: TaskAdditionalInfoModel
}
export interface ComputerRecoveryTokenModel {
  id: string
  name: string
  expirationDate: string
  recoveryToken?: string
}
export interface ComputerRecoveryTokenResult {
  data: ComputerRecoveryTokenModel[]
  pagination: PaginationResult
}
export interface ComputerRecoveryTokenSpec {
  backupIds: string[]
  expirationDate: string
}
export interface ComputersBackupScopeModel {
  type: EInventoryScopeWorkloadType
  computers?: AgentObjectModel[]
}
export interface ConfigBackupEncryptionModel {
  isEnabled: boolean
  passwordId: string
}
export interface ConfigBackupLastSuccessfulModel {
  lastSuccessfulTime?: string
  sessionId?: string
}
export interface ConfigBackupModel {
  isEnabled: boolean
  backupRepositoryId: string
  restorePointsToKeep: number
  notifications: ConfigBackupNotificationsModel
  schedule: ConfigBackupScheduleModel
  lastSuccessfulBackup: ConfigBackupLastSuccessfulModel
  encryption: ConfigBackupEncryptionModel
}
export interface ConfigBackupNotificationsModel {
  SNMPEnabled: boolean
  SMTPSettings?: ConfigBackupSMTPSettingsModel
}
export interface ConfigBackupSMTPSettingsModel {
  isEnabled: boolean
  recipients: string[]
  settingsType: EConfigBackupSMTPSettingsType
  subject: string
  notifyOnSuccess: boolean
  notifyOnWarning: boolean
  notifyOnError: boolean
}
export interface ConfigBackupScheduleModel {
  isEnabled: boolean
  daily?: ScheduleDailyModel
  monthly?: ScheduleMonthlyModel
}
export interface ConnectionCertificateModel {
  fingerprint?: string
  certificate?: CertificateModel
  certificateUpload?: CertificateUploadSpec
}
export interface CopyBackupSpec {
  backupIds: string[]
  backupRepository: string
  archiveRepository?: string
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface CopyMachinesBackupsSpec {
  backupId: string
  backupObjects?: string[]
  repositoryId?: string
  targetFolder?: string
  deleteAutomatically?: boolean
  retentionPeriod?: ECopyMachinesBackupsRetentionPeriod
}
export interface CreateDeploymentKitSpec {
  validityPeriodHours?: number
  includeWindowsPackages?: boolean
  includeLinuxPackages?: boolean
  includeUnixPackages?: boolean
}
export interface CredentialsExportSpec {
  showHiddenCreds?: boolean
  ids?: string[]
  types?: ECredentialsType[]
  names?: string[]
}
export interface CredentialsImportModel {
  credentialsName: string
  credentialsTag?: string
}
export interface CredentialsImportSpec {
  username: string
  type: ECredentialsType
  password?: string
  description?: string
  linuxAdditionalSettings?: CredentialsLinuxSettingsImportModel
  uniqueId: string
}
export interface CredentialsImportSpecCollection {
  credentials: CredentialsImportSpec[]
}
export interface CredentialsLinuxSettingsImportModel {
  SSHPort?: number
  addToSudoers?: boolean
  useSu?: boolean
  privateKey?: string
  passphrase?: string
  rootPassword?: string
  elevateToRoot?: boolean
}
export type CredentialsModel =
  | (StandardCredentialsModel & { type: 'Standard' })
  | (LinuxCredentialsModel & { type: 'Linux' })
  | (ManagedServiceCredentialsModel & { type: 'ManagedService' })
export interface CredentialsPasswordChangeSpec {
  password: string
}
export interface CredentialsResult {
  data: CredentialsModel[]
  pagination: PaginationResult
}
export type CredentialsSpec =
  | (StandardCredentialsSpec & { type: 'Standard' })
  | (LinuxCredentialsSpec & { type: 'Linux' })
  | (ManagedServiceCredentialsSpec & { type: 'ManagedService' })
export interface CustomPlatformObjectRestorePointDiskModel {
  platform: EPlatformType
  uid: string
  type: EDiskInfoType
  name: string
  state: EDiskInfoProcessState
  capacity?: number
}
export interface CustomRoleModel {
  id: string
  name: string
  manageBackups: boolean
  manageRestores: boolean
  description?: string
  inventoryScope?: InventoryScopeModel
  repositoryScope?: RepositoryScopeModel
  restorePermissionsScope?: RestorePermissionsScopeModel
  restoreTargetScope?: RestoreTargetScopeModel
}
export interface CustomRoleSpec {
  name: string
  manageBackups: boolean
  manageRestores: boolean
  description?: string
  inventoryScope?: InventoryScopeModel
  repositoryScope?: RepositoryScopeModel
  restorePermissionsScope?: RestorePermissionsScopeModel
  restoreTargetScope?: RestoreTargetScopeModel
}
export interface DatastoresLatencySettingsModel {
  id: string
  storageObject: InventoryObjectModel
  latencyLimitMs?: number
  throttlingIOLimitMs?: number
}
export interface DatastoresLatencySettingsSpec {
  storageObject: InventoryObjectModel
  latencyLimitMs?: number
  throttlingIOLimitMs?: number
}
export interface DellDataDomainRepositorySettingsModel {
  path: string
  immutability?: RepositoryImmutabilityModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  enableReadWriteLimit?: boolean
  readWriteRate?: number
  advancedSettings?: RepositoryAdvancedSettingsModel
}
export interface DellDataDomainStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  dellDataDomain: DellDataDomainStorageSettingsModel
  repository: DellDataDomainRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface DellDataDomainStorageSettingsModel {
  credentialsId: string
  ddServername?: string
  useFCConnectivity?: boolean
  gatewayServer?: GatewayServerSettingsModel
  ddBoostEncryptionEnabled?: boolean
  ddBoostEncryptionType?: EDDBoostEncryptionType
}
export interface DellDataDomainStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  dellDataDomain: DellDataDomainStorageSettingsModel
  repository: DellDataDomainRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface DeploymentKitTaskModel {
  id: string
  type: ETaskType
  name: string
  state: ETaskState
  progressPercent: number
  creationTime: string
  result: ETaskResult
  endTime?: string
  additionalInfo?: TaskAdditionalInfoModel
}
export interface DiscoveredADEntityModel {
  id: string
  name: string
  parentId: string
  protectionGroupId: string
  type?: EDiscoveredEntityType
  domain: ADDomainModel
  entity: ADObjectModel
}
export interface DiscoveredClusterEntityModel {
  id: string
  name: string
  parentId: string
  protectionGroupId: string
  type?: EDiscoveredEntityType
}
export interface DiscoveredComputerEntityModel {
  id: string
  name: string
  parentId: string
  protectionGroupId: string
  type?: EDiscoveredEntityType
  state: EDiscoveredComputerState
  agentStatus: EAgentStatus
  driverStatus: EDriverStatus
  ipAddresses: string[]
  objectId: string
  plugins: DiscoveredComputerPluginModel[]
  agentVersion?: string
  driverVersion?: string
  rebootRequired?: boolean
  lastConnected?: string
  operatingSystem?: EOperatingSystem
  operatingSystemPlatform?: EOperatingSystemPlatform
  operatingSystemVersion?: string
  operatingSystemUpdateVersion?: number
  biosUuid?: string
  isTrusted: boolean
  embeddedRecoveryMediaState?: EmbeddedRecoveryMediaStateModel
}
export interface DiscoveredComputerPluginModel {
  type?: EApplicationPluginType
  version?: string
  status?: EApplicationPluginStatus
}
export interface DiscoveredEntitiesActionSpec {
  entityIds: string[]
}
export interface DiscoveredEntitiesResult {
  data: DiscoveredEntityModel[]
  pagination: PaginationResult
}
export type DiscoveredEntityModel =
  | (DiscoveredADEntityModel & { type: 'ActiveDirectory' })
  | (DiscoveredComputerEntityModel & { type: 'Computer' })
  | (DiscoveredClusterEntityModel & { type: 'Cluster' })
export interface DiskLayoutAutoMappingRequest {
  diskManagementSessionId: string
  mappingType: EBackupLayoutMappingType
}
export interface DiskLayoutAutoMappingResult {
  success: boolean
  restoreLayout: RestoreLayout
}
export interface DiskLayoutOperationSpec {
  targetDiskNumber: number
  sourceDiskNumber: number
}
export interface DiskManagementInitializationRequest {
  id: string
  oibId: string
  hostType: EVolumeRestoreHostType
}
export interface DiskManagementInitializationResponse {
  id: string
  name: string
  diskManagementSessionId: string
}
export interface DiskManagementVolumeUnlockRequest {
  diskManagementSessionId: string
  volumeId: string
  keyOrPassword: string
  volumeName?: string
}
export interface DiskManagementVolumeUnlockResponse {
  success: boolean
}
export interface DiskMappingContext {
  disks: DiskModel[]
  version: number
}
export interface DiskModel {
  number: number
  size: SizeModel
  isDynamic: boolean
  logicalSectorSize: number
  partitions: DiskPartitionModel[]
}
export interface DiskOperationSpec {
  targetDiskNumber: number
  sourceDiskNumber?: number
}
export interface DiskPartitionModel {
  size: SizeModel
  startingOffset: SizeModel
  type: EDiskPartitionType
  fsType: EVolumeFileSystemType
  availableOperations: EDiskPartitionOperationType[]
  liveVolumeExists: boolean
  name?: string
  description?: string
  liveVolumeId?: string | null
  additionalInfo?: PartitionInfoModel
}
export interface DiskPartitionResizeOptions {
  volumeLabel: string
  currentSize: SizeModel
  maximumSize: SizeModel
  minimumSize: SizeModel
}
export interface DiskSlotsResult {
  diskSlots?: string[]
}
export type EACLHandlingBackupMode = 'FoldersOnly' | 'FilesAndFolders'
export type EADDomainFiltersOrderColumn = 'Name'
export type EADGroupScope = 'Unknown' | 'DomainLocal' | 'Global' | 'Universal'
export type EADObjectFiltersOrderColumn = 'FullName' | 'Type'
export type EADObjectType = 'Computer' | 'Cluster' | 'OrganizationUnit' | 'Container' | 'Group' | 'Domain'
export type EAccountPermissionType = 'DenyEveryone' | 'AllowEveryone' | 'AllowSelected'
export type EAclObjectKind = 'backupJob' | 'backup'
export type EAclRights = 'full' | 'write' | 'restore'
export type EAgentBackupJobMode = 'EntireComputer' | 'Volumes' | 'FileLevel'
export type EAgentBackupPolicyDestinationType = 'LocalStorage' | 'SharedFolder' | 'BackupRepository' | 'CloudConnectRepository'
export type EAgentBackupTimeoutType = 'Minutes' | 'Hours' | 'Days'
export type EAgentDiscoveredEntityStatus = 'Online' | 'Offline' | 'Unknown'
export type EAgentHierarchyType = 'Computers' | 'Clusters'
export type EAgentInventoryObjectType = 'ProtectionGroup' | 'WindowsComputer' | 'LinuxComputer' | 'WindowsCluster' | 'Container' | 'Group'
  | 'OrganizationUnit' | 'Domain' | 'Custom'
export type EAgentStatus = 'Installed' | 'NotInstalled' | 'UpgradeRequired' | 'Failed' | 'UnsupportedOperatingSystem'
  | 'Unknown' | 'NotInitialized'
export type EAgentThrottlingTargetType = 'AllHosts' | 'Servers' | 'Workstations'
export type EAgentVolumesBackupMode = 'SelectedVolumes' | 'AllVolumesExcept'
export type EAgentsRecoveryApplianceOperationType = 'Reboot'
export type EAgentsRecoveryAppliancesOrderColumn = 'HostName' | 'Version' | 'Addresses' | 'IsDetached' | 'CreationTime' | 'LastContactTime'
  | 'PlatformType'
export type EAgentsRecoveryAppliancesStateFilter = 'All' | 'Connected' | 'Disconnected'
export type EAllowedBackupsType = 'All' | 'FullsOnly' | 'IncrementsOnly' | 'None'
export type EAmazonRegionType = 'China' | 'Global' | 'Government'
export type EAntivirusScanResult = 'None' | 'Clean' | 'Infected' | 'Failed' | 'Canceled' | 'Inconclusive'
export type EAntivirusScanState = 'NotStarted' | 'InProgress' | 'Finished'
export type EAntivirusScanType = 'Antivirus' | 'Yara'
export type EApplicationPluginStatus = 'Installed' | 'NotInstalled' | 'UpgradeRequired'
export type EApplicationPluginType = 'MSSQL' | 'OracleRMAN' | 'SAPHANA' | 'SAPOnOracle'
export type EApplicationSettingsVSS = 'RequireSuccess' | 'IgnoreFailures' | 'Disabled'
export type EAuthenticationType = 'SshKey' | 'Password'
export type EAuthorizationEventState = 'Pending' | 'Approved' | 'Rejected' | 'Expired' | 'Info' | 'CockpitMessage'
export type EAuthorizationEventsFiltersOrderColumn = 'Name' | 'State' | 'CreationTime' | 'ProcessedTime' | 'ExpirationTime' | 'Description'
  | 'InitiatedBy' | 'ProcessedBy'
export type EAzureComputeCredentialsCreationMode = 'NewAccount' | 'ExistingAccount'
export type EAzureComputeCredentialsDeploymentType = 'MicrosoftAzure' | 'MicrosoftAzureStack'
export type EAzureComputeNetworkSecurityGroupMode = 'CreateNew' | 'DoNotAssign' | 'Existing'
export type EAzureComputeVMDiskType = 'StandardHDD' | 'StandardSSD' | 'PremiumSSD'
export type EAzureInstantRecoveryMountState = 'Ready' | 'Migrating' | 'ReadyToSwitch' | 'Switching' | 'Starting' | 'Stopping' | 'Stopped'
export type EAzureInstantVMRecoveryMountsFiltersOrderColumn = 'State' | 'Name'
export type EAzureInstantVMRecoverySwitchoverType = 'Auto' | 'Manual' | 'Scheduled'
export type EAzureRegionType = 'China' | 'Global' | 'Government'
export type EBackupCacheSelectionType = 'Automatic' | 'Manual'
export type EBackupCacheSizeUnit = 'GB' | 'TB'
export type EBackupContentDiskPublishMode = 'Fuse' | 'ISCSI'
export type EBackupContentMountState = 'Mounted' | 'MountFailed' | 'Mounting' | 'Unmounted' | 'UnmountFailed' | 'Unmounting'
export type EBackupContentMountsFiltersOrderColumn = 'State'
export type EBackupCopyJobMode = 'Immediate' | 'Periodic'
export type EBackupCopyRestorePoints = 'All' | 'Latest'
export type EBackupEncryptionState = 'Unencrypted' | 'Encrypted' | 'Decrypted'
export type EBackupExclusionPolicy = 'Disabled' | 'ExcludeOnly' | 'IncludeOnly'
export type EBackupFileGFSPeriod = 'None' | 'Weekly' | 'Monthly' | 'Quarterly' | 'Yearly'
export type EBackupFilesFiltersOrderColumn = 'Name' | 'DataSize' | 'BackupSize' | 'DedupRatio' | 'CompressRatio' | 'CreationTime' | 'GFSPeriod'
export type EBackupIOControlLevel = 'Lowest' | 'Low' | 'Medium' | 'High' | 'Highest'
export type EBackupItemVersionRetentionType = 'None' | 'Archive' | 'BackupAndArchive'
export type EBackupLayoutMappingType = 'ToOriginalLayout' | 'Custom'
export type EBackupModeType = 'Full' | 'Incremental' | 'ReverseIncremental' | 'TransformForeverIncremental' | 'Transform'
export type EBackupObjectsFiltersOrderColumn = 'Name' | 'ObjectId' | 'PlatformId' | 'Type'
export type EBackupOracleLogsSettings = 'Preserve' | 'DeleteExpiredHours' | 'DeleteExpiredGBs'
export type EBackupProxyImportType = 'Vmware'
export type EBackupProxyTransportMode = 'Auto' | 'DirectAccess' | 'VirtualAppliance' | 'Network'
export type EBackupScopeItemType = 'Backup' | 'Snapshot'
export type EBackupScriptProcessingMode = 'DisableExec' | 'IgnoreExecFailures' | 'RequireSuccess'
export type EBackupsFiltersOrderColumn = 'Name' | 'CreationTime' | 'PlatformId' | 'JobId' | 'PolicyTag'
export type EBestPracticeStatus = 'Analyzing' | 'None' | 'OK' | 'Suppressed' | 'UnableToCheck' | 'Violation'
export interface EC2BackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  objectId: string
  encryptionState?: EBackupEncryptionState
  path?: string
  owner?: string
}
export type ECapacityLicenseObjectType = 'FileShare' | 'ObjectStorage'
export type ECertificateFileFormatType = 'Pfx' | 'Pem'
export type ECloudBrowserFolderType = 'Backup' | 'Archive'
export type ECloudCredentialsFiltersOrderColumn = 'Name' | 'Description' | 'Type' | 'LastModified'
export type ECloudCredentialsType = 'AzureStorage' | 'AzureCompute' | 'Amazon' | 'Google' | 'GoogleService'
export type ECloudDirectorInventoryType = 'Unknown' | 'VirtualMachine' | 'CloudDirectorServer' | 'Organization' | 'OrganizationVDC' | 'vApp'
  | 'StoragePolicy' | 'Network' | 'vCenter' | 'VmTemplate' | 'Datastore'
export type ECloudMachinesObjectType = 'Machine' | 'Region' | 'Tag'
export type ECloudMachinesType = 'Amazon' | 'Azure'
export type ECloudServiceType = 'AzureBlob' | 'AzureDataBox' | 'AmazonS3' | 'AmazonEC2' | 'S3Compatible' | 'AmazonSnowballEdge'
  | 'GoogleCloud' | 'IBMCloud' | 'AzureCompute' | 'WasabiCloud' | 'VeeamDataCloudVault'
  | 'VeeamDataCloudVaultArchive'
export type EColdStorageOperationType = 'RestorePointBlobs' | 'FlrBlobs' | 'BackupTransfer' | 'MetaDownload' | 'HealthCheck'
  | 'GfsMetadataDownload'
export type EColdStorageRetrievalMode = 'AmazonBulk' | 'AmazonStandard' | 'AmazonExpedited' | 'AzureStandardPriority' | 'AzureHighPriority'
export type EColdStorageRetrievalSessionState = 'Initialized' | 'ItemSearchComplete' | 'Retrieved' | 'Failed' | 'CleanedUp'
export type ECompressionLevel = 'None' | 'DedupFriendly' | 'Optimal' | 'High' | 'Extreme' | 'Auto'
export type EComputerRecoveryTokenFiltersOrderColumn = 'Name' | 'ExpirationDate'
export type EConfigBackupSMTPSettingsType = 'Global' | 'Custom'
export type EConsumptionLimitKind = 'TB' | 'PB'
export type ECopyMachinesBackupsRetentionPeriod = 'In1Week' | 'In2Weeks' | 'In1Month' | 'In3Months' | 'In6Months' | 'In1Year' | 'In2Years'
  | 'In3Years' | 'In5Years' | 'In7Years'
export type ECreatingSuspiciousActivitySeverity = 'Infected' | 'Suspicious'
export type ECredentialsFiltersOrderColumn = 'Username' | 'Description' | 'Type' | 'CreationTime'
export type ECredentialsStorageType = 'Permanent' | 'SingleUse' | 'Certificate'
export type ECredentialsType = 'Standard' | 'Linux' | 'ManagedService'
export type EDDBoostEncryptionType = 'Medium' | 'High'
export type EDailyKinds = 'Everyday' | 'WeekDays' | 'SelectedDays'
export type EDayNumberInMonth = 'First' | 'Second' | 'Third' | 'Fourth' | 'Last' | 'OnDay'
export type EDayOfWeek = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'
export type EDetectionEngine = 'External' | 'VeeamThreatHunter'
export type EDiscoveredComputerState = 'Unknown' | 'Online' | 'Offline'
export type EDiscoveredEntityFiltersOrderColumn = 'Name' | 'State' | 'AgentStatus' | 'DriverStatus' | 'OperatingSystem'
export type EDiscoveredEntityType = 'Computer' | 'Cluster' | 'ActiveDirectory'
export type EDiskCreationMode = 'Source' | 'Thick' | 'Thin' | 'ThickEagerZeroed'
export type EDiskInfoProcessState = 'NotProcessed' | 'InProcessing' | 'PartiallyProcessed' | 'Processed'
export type EDiskInfoType = 'Unknown' | 'Simple' | 'Vi' | 'Hv' | 'HvRawDiskFile' | 'EndPoint'
export type EDiskPartitionOperationType = 'Remove' | 'Resize' | 'Restore' | 'Unlock'
export type EDiskPartitionType = 'Volume' | 'BackVolume' | 'ExtVolume' | 'BackExtVolume' | 'Extended' | 'Unallocated'
  | 'ExtUnallocated' | 'Mrp' | 'BackMrp' | 'EFI' | 'BackEFI' | 'OtherOsPartition'
export type EDriverStatus = 'Unknown' | 'Installed' | 'NotInstalled' | 'Stopped' | 'Failed' | 'UpgradeAvailable'
  | 'InstalledRebootRequired' | 'NotInstalledRebootRequired'
export type EEmailNotificationSchedule = 'Immediate' | 'Daily'
export type EEmailNotificationType = 'UseGlobalNotificationSettings' | 'UseCustomNotificationSettings'
export type EEmailSettingsServerType = 'SMTP' | 'Gmail' | 'MS365'
export type EEmbeddedRecoveryMediaState = 'Unknown' | 'NotCreated' | 'Failed' | 'Created'
export type EEncryptionPasswordsFiltersOrderColumn = 'Hint' | 'ModificationTime'
export type EEncryptionType = 'ByUserPassword' | 'ByKms'
export type EEntireVMRestoreModeType = 'OriginalLocation' | 'Customized'
export type EEntraIDAuditLogRetentionPolicyType = 'Days' | 'Months' | 'Years'
export type EEntraIDTenantCreationMode = 'NewAccount' | 'ExistingAccount'
export type EEntraIDTenantsFiltersOrderColumn = 'Name' | 'Description'
export type EEntraIdReferenceRestoreMode = 'Overwrite' | 'Merge'
export type EEntraIdTenantAdminUnitSortingProperty = 'DisplayName' | 'Description' | 'Visibility' | 'ObjectId' | 'LastRestorePoint'
export type EEntraIdTenantAdminUnitVisibilityType = 'Public' | 'Hidden'
export type EEntraIdTenantApplicationSortingProperty = 'DisplayName' | 'Enabled' | 'Tags' | 'Description' | 'ApplicationType' | 'ObjectId'
  | 'LastRestorePoint'
export type EEntraIdTenantApplicationType = 'AppRegistration' | 'EnterpriseRegistration'
export type EEntraIdTenantConditionalAccessPolicySortingProperty = 'DisplayName' | 'ObjectId' | 'State' | 'LastRestorePoint'
export type EEntraIdTenantConditionalAccessPolicyState = 'Enabled' | 'Disabled' | 'EnabledForReportingButNotEnforced'
export type EEntraIdTenantCredentialsType = 'Secret' | 'Certificate'
export type EEntraIdTenantDeviceConfigurationSortingProperty = 'DisplayName' | 'ObjectId' | 'Version' | 'Description' | 'LastRestorePoint' | 'Type' | 'OdataType'
export type EEntraIdTenantDeviceConfigurationType = 'DeviceCompliancePolicy' | 'DeviceConfigurationPolicy'
export type EEntraIdTenantDeviceSortingProperty = 'DisplayName' | 'OperatingSystem' | 'OperatingSystemVersion' | 'DeviceVersion' | 'AccountEnabled'
  | 'ObjectId' | 'LastRestorePoint'
export type EEntraIdTenantGroupMembershipType = 'Assigned' | 'Dynamic'
export type EEntraIdTenantGroupSortingProperty = 'DisplayName' | 'Description' | 'GroupType' | 'MembershipType' | 'Visibility' | 'Archived'
  | 'MailEnabled' | 'ObjectId' | 'LastRestorePoint'
export type EEntraIdTenantGroupType = 'Microsoft365Group' | 'SecurityGroup' | 'MailEnabledSecurityGroup' | 'DistributionGroup'
export type EEntraIdTenantItemType = 'User' | 'Group' | 'AdminUnit' | 'Role' | 'Application' | 'ConditionalAccessPolicy'
  | 'DeviceConfiguration' | 'OrgContact' | 'Device'
export type EEntraIdTenantOrgContactSortingProperty = 'displayName' | 'objectId' | 'department' | 'companyName' | 'jobTitle' | 'mail' | 'lastRestorePoint'
export type EEntraIdTenantResource = 'Users' | 'Groups' | 'AdministrativeUnits' | 'Roles' | 'Applications' | 'Logs'
  | 'ConditionalAccessPolicies' | 'IntunePolicies' | 'OrgContacts' | 'Devices'
export type EEntraIdTenantRestoreDeviceCodeStatus = 'Pending' | 'Success' | 'Failure'
export type EEntraIdTenantRestorePointSortingProperty = 'CreationTime'
export type EEntraIdTenantRestoreSessionLogStatus = 'Running' | 'Success' | 'Warning' | 'Failed'
export type EEntraIdTenantRestoreSessionLogStyle = 'None' | 'Bold' | 'Gray' | 'Tail'
export type EEntraIdTenantRestoreSessionState = 'Running' | 'NeverExecuted' | 'Success' | 'Warning' | 'Failed' | 'Canceled' | 'Pending' | 'Stopping'
export type EEntraIdTenantRoleSortingProperty = 'DisplayName' | 'IsBuiltIn' | 'IsEnabled' | 'Description' | 'ObjectId' | 'LastRestorePoint'
export type EEntraIdTenantUserSortingProperty = 'DisplayName' | 'MailAddress' | 'Username' | 'UserType' | 'EmployeeType' | 'AccountEnabled'
  | 'CompanyName' | 'CreationType' | 'Department' | 'Country' | 'JobTitle' | 'OfficeLocation'
  | 'ObjectId' | 'LastRestorePoint'
export type EFailbackModeType = 'Auto' | 'Scheduled' | 'Manual'
export type EFileBackupCopyJobScheduleType = 'Continuous' | 'Custom'
export type EFileBackupMaskType = 'Legacy' | 'Path' | 'Wildcard'
export type EFileBackupRetentionPolicyType = 'Days' | 'Months'
export type EFileServerHostType = 'Windows' | 'Linux' | 'BackupServer'
export type EFilterExpressionType = 'PredicateExpression' | 'GroupExpression'
export type EFlrBrowseMountErrorType = 'Failed' | 'Skipped' | 'Warning'
export type EFlrBrowseMountFiltersOrderColumn = 'CreationTime'
export type EFlrBrowseOrderType = 'Name' | 'Type' | 'Size' | 'CreationDate' | 'ModifiedDate' | 'ItemState' | 'Owner' | 'Location'
export type EFlrItemRestoreStatus = 'Succeeded' | 'Warning' | 'Failed' | 'Pending' | 'InProgress' | 'Cancelled' | 'Skipped'
export type EFlrItemStateType = 'Changed' | 'Unchanged' | 'Comparing' | 'Deleted' | 'FailedToCompare' | 'NotAvailable'
export type EFlrItemType = 'Drive' | 'Folder' | 'File' | 'Link'
export type EFlrMountModeServerType = 'MountServer' | 'OriginalHost' | 'HelperHost' | 'HelperAppliance'
export type EFlrMountModeType = 'Automatic' | 'Manual'
export type EFlrPlatformType = 'VMware' | 'HyperV' | 'Agent' | 'CloudDirector'
export type EFlrRestoreModeType = 'OriginalLocation' | 'Customized'
export type EFlrRestoreType = 'Overwrite' | 'Keep' | 'PermissionOnly'
export type EFlrType = 'Windows' | 'Linux'
export type EGlobalVMExclusionsFiltersOrderColumn = 'Note' | 'Name'
export type EGroupExpressionOperationType = 'Not' | 'Or' | 'And'
export type EGuestFSIndexingMode = 'Disable' | 'IndexAll' | 'IndexAllExcept' | 'IndexOnly'
export type EGuestOSFamily = 'Windows' | 'Linux' | 'Unknown' | 'Other'
export type EHaCertificateFileFormatType = 'Pem'
export type EHaPatroniNodeRole = 'Leader' | 'StandbyLeader' | 'SyncStandby' | 'Replica'
export type EHaPatroniNodeState = 'Running' | 'Streaming' | 'InArchiveRecovery' | 'Stopped' | 'Crashed' | 'Starting' | 'Restarting'
  | 'Stopping' | 'StartFailed' | 'StopFailed' | 'RestartFailed' | 'InitializingNewCluster'
  | 'InitdbFailed' | 'CreatingReplica'
export type EHelperApplianceTemplateStatus = 'OK' | 'Outdated' | 'Deploying' | 'Deleting'
export type EHelperApplianceTemplatesFiltersOrderColumn = 'Location' | 'ResourceGroup'
export type EHierarchyType = 'HostsAndClusters' | 'DatastoresAndVms' | 'HostsAndDatastores' | 'VmsAndTemplates' | 'VmsAndTags'
  | 'Network' | 'VmwareDatastores' | 'HostsAndDisks'
export type EHostComponentType = 'TransportSvc' | 'HvIntegration' | 'InstallerSvc' | 'WanAccelerator' | 'TapeProxy' | 'CloudGateway'
  | 'CloudSvcInvoker' | 'CloudSvcRemoting' | 'RestoreProxy' | 'Agent' | 'AgentSqlLocalDB'
  | 'AgentSharedMgmtObjects' | 'AgentSqlSysClrTypes' | 'DistributionSvc' | 'VawRedist' | 'ValRedist'
  | 'GuestControl' | 'VssIntegration' | 'VssHvSnapshotProvider' | 'CdpSvc' | 'VamRedist' | 'VauRedist'
  | 'PluginOracleRman' | 'CloudMessageSvc' | 'DbPluginRedist' | 'Vddk' | 'PlatformConverterSvc'
  | 'StandBySvc' | 'GuestInteractionProxy' | 'StoreOnceCatalystSdk' | 'DDBoostSdk' | 'PluginMsSql'
  | 'AppBackupRepository' | 'PSManagementSvc' | 'Antivirus' | 'CifsGateway' | 'MountTarget'
  | 'NfsGateway' | 'SnapDiffV3' | 'Ynq' | 'MountServerDependencies' | 'GuestProxyDependencies'
  | 'VPowerNFS' | 'CdpAgent' | 'CdpFilter' | 'OpenSSL300' | 'OpenTelemetryCollector' | 'IrisPlugin'
  | 'OpenSSL312' | 'HotAdd'
export type EHostTrustMode = 'TrustAll' | 'TrustSpecified'
export type EHostUpdatesState = 'CheckInProgress' | 'Installing' | 'LastInstallFailed' | 'Available' | 'NotAvailable'
  | 'CheckUpdatesFailed' | 'OutOfDate'
export type EHyperVDisksTypeToProcess = 'AllDisks' | 'SystemOnly' | 'SelectedDisks'
export type EHyperVInventoryType = 'VMGroup' | 'ManagementGroup' | 'HostGroup' | 'Scvmm' | 'Cluster' | 'Host' | 'VirtualMachine'
  | 'Network' | 'Volume' | 'CSV' | 'Tag' | 'ClusterVolume'
export type EHyperVProxyType = 'OnHost' | 'OffHost'
export type EImmediateScheduleModel = 'Continuous' | 'BackupWindow'
export type EIndicatorOfCompromiseMonitoringStatus = 'Active' | 'Disabled'
export type EIndividualComputerConnectionType = 'PermanentCredentials' | 'SingleUseCredentials' | 'Certificate'
export type EInstalledLicenseCloudConnectMode = 'Disabled' | 'Enabled' | 'Enterprise' | 'Invalid'
export type EInstalledLicenseEdition = 'Community' | 'Enterprise' | 'EnterprisePlus' | 'Standard' | 'Unspecified'
export type EInstalledLicenseStatus = 'Expired' | 'Invalid' | 'Valid'
export type EInstalledLicenseType = 'Empty' | 'Evaluation' | 'Free' | 'NFR' | 'Perpetual' | 'Rental' | 'Subscription' | 'Promo'
export type EInstanceLicenseWorkloadRole = 'Workstation' | 'Server'
export type EInstanceWorkloadsFiltersOrderColumn = 'Name' | 'HostName' | 'UsedInstancesNumber' | 'Type' | 'InstanceId'
export type EInstantHvVMRecoveryMountsFiltersOrderColumn = 'State' | 'VmName' | 'JobName' | 'RestorePointDate' | 'HostName'
export type EInstantRecoveryMountState = 'Failed' | 'Mounting' | 'Mounted' | 'Dismounting'
export type EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn = 'State' | 'Name'
export type EInstantVMRecoveryModeType = 'OriginalLocation' | 'Customized' | 'OtherPlatform'
export type EInstantViVMRecoveryMountsFiltersOrderColumn = 'State' | 'VmName' | 'JobName' | 'RestorePointDate' | 'HostName'
export type EInstantViVmRecoveryBiosUuidPolicyType = 'Preserve' | 'GenerateNew'
export type EInventoryPermissionScope = 'Backup' | 'Restore' | 'Any'
export type EInventoryPlatformType = 'VSphere' | 'HyperV' | 'CloudDirector' | 'Agent' | 'Nutanix' | 'Proxmox'
export type EInventoryScopeWorkloadType = 'Backups' | 'VSphere' | 'HyperV' | 'Computers' | 'UnstructuredData' | 'ObjectStorage' | 'Jobs'
  | 'EntraIdTenant' | 'Nutanix' | 'Proxmox'
export type EJobAgentType = 'Workstation' | 'Server' | 'FailoverCluster'
export type EJobDataTransferModel = 'Direct' | 'WANAccelerator'
export type EJobFiltersOrderColumn = 'Name' | 'Type' | 'Description'
export type EJobStatesFiltersOrderColumn = 'Name' | 'Type' | 'Status' | 'LastRun' | 'LastResult' | 'NextRun' | 'Description' | 'RepositoryId'
  | 'ObjectsCount' | 'RepositoryName' | 'AfterJobName'
export type EJobStatus = 'Running' | 'Inactive' | 'Disabled' | 'Enabled' | 'Stopping' | 'Stopped' | 'Starting'
export type EJobType = 'VSphereReplica' | 'CloudDirectorBackup' | 'EntraIDTenantBackup' | 'EntraIDAuditLogBackup'
  | 'FileBackupCopy' | 'Unknown' | 'VSphereBackup' | 'HyperVBackup' | 'LegacyBackupCopy'
  | 'BackupCopy' | 'WindowsAgentBackup' | 'LinuxAgentBackup' | 'EntraIDTenantBackupCopy'
  | 'FileBackup' | 'ObjectStorageBackup' | 'SureBackupContentScan' | 'CloudBackupAzure'
  | 'CloudBackupAWS' | 'CloudBackupGoogle' | 'WindowsAgentBackupWorkstationPolicy'
  | 'LinuxAgentBackupWorkstationPolicy' | 'WindowsAgentBackupServerPolicy'
  | 'LinuxAgentBackupServerPolicy' | 'NutanixAHVBackupJob' | 'ProxmoxBackupJob' | 'IrisBackup'
  | 'WindowsAgentBackupFailoverCluster'
export type EJobWorkload = 'Application' | 'CloudVm' | 'File' | 'Server' | 'Workstation' | 'Vm'
export type EKMSCertificateType = 'Client' | 'Server'
export type EKMSFiltersOrderColumn = 'Name' | 'Type' | 'Description'
export type EKeyManagementServerType = 'KMS'
export type ELicensePackageType = 'Invalid' | 'Starter' | 'Essentials' | 'Backup' | 'One' | 'Suite' | 'Foundation' | 'Advanced'
  | 'Premium'
export type ELicensePlatformType = 'Unknown' | 'VMware' | 'HyperV' | 'UnstructuredData' | 'UnstructuredDataServer' | 'File2TapeShare'
  | 'File2TapeServer' | 'Amazon2Tape' | 'Azure2Tape' | 'S3Compatible2Tape' | 'Amazon2Nas'
  | 'Azure2Nas' | 'S3Compatible2Nas' | 'MongoDB' | 'NutanixAhv' | 'Kvm' | 'Proxmox'
  | 'WindowsWorkstation' | 'WindowsServer' | 'LinuxWorkstation' | 'LinuxServer' | 'LinuxPpcServer'
  | 'UnixServer' | 'MacWorkstation' | 'MacServer' | 'CloudBackup' | 'CloudBackupWorkstation'
  | 'CloudBackupServer' | 'CloudReplica' | 'Application' | 'AzureEntraId' | 'AwsEc2' | 'AwsRds'
  | 'AwsEfs' | 'AwsRdsCluster' | 'AwsDynamoDb' | 'AwsFsx' | 'AwsRedshift' | 'AwsRedshiftServerless'
  | 'AzureVm' | 'AzureSql' | 'AzureFileShare' | 'AzureCosmosDb' | 'GcpVm' | 'GcpSql' | 'GcpSpanner'
  | 'OracleSolaris' | 'IbmAix' | 'UniversalCdpWindows' | 'UniversalCdpLinux' | 'NdmpNetApp2Tape'
  | 'Iris' | 'AbrBackup' | 'Scp' | 'XcpNg' | 'XenServer' | 'HpeVme' | 'Sfr' | 'Kbv' | 'Onl' | 'Pl9'
  | 'Vrg' | 'Rho' | 'Vtz'
export type ELicenseReportFormat = 'Html' | 'Pdf' | 'Json'
export type ELicenseSectionType = 'All' | 'Instance' | 'Socket'
export type ELinuxPackageFiltersOrderColumn = 'Name' | 'DistributionName'
export type ELinuxVolumeType = 'Device' | 'MountPoint' | 'LVM' | 'BTRFS'
export type ELoginGrantType = 'Password' | 'Refresh_token' | 'Authorization_code' | 'Vbr_token'
export type EMalwareBackupScanMode = 'MostRecent' | 'AllInInterval' | 'FirstInInterval' | 'Specific'
export type EMalwareBackupScanSpecType = 'Backup' | 'UnstructuredBackup'
export type EMalwareDetectionExclusionSpecType = 'ObjectId' | 'InventoryObject'
export type EMalwareDetectionObjectsFiltersOrderColumn = 'DetectionTimeUtc' | 'BackupObjectName' | 'Severity'
export type EMalwareObjectExclusionsFiltersOrderColumn = 'Name' | 'Platform'
export type EMalwareScanningSensitivity = 'Low' | 'BetweenLowAndNormal' | 'Normal' | 'BetweenNormalAndExtreme' | 'Extreme'
export type EManagedServerState = 'Available' | 'Unavailable' | 'Any'
export type EManagedServerType = 'WindowsHost' | 'LinuxHost' | 'ViHost' | 'CloudDirectorHost' | 'HvServer' | 'HvCluster' | 'SCVMM'
  | 'SmbV3Cluster' | 'SmbV3StandaloneHost' | 'NutanixCluster' | 'PrismCentral' | 'ProxmoxNode'
  | 'ProxmoxCluster'
export type EManagedServersFiltersOrderColumn = 'Name' | 'Type' | 'Description' | 'Status'
export type EManagedServersStatus = 'Available' | 'Unavailable'
export type EMonth = 'January' | 'February' | 'March' | 'April' | 'May' | 'June' | 'July' | 'August' | 'September'
  | 'October' | 'November' | 'December'
export type EMountServerSettingsType = 'Windows' | 'Linux' | 'Both'
export type EMountServerType = 'Windows' | 'Linux'
export type EMountServersFiltersOrderColumn = 'Type' | 'WriteCacheFolder'
export type EMoveCopySessionAction = 'Retry' | 'ForgetFailed' | 'StopAndUndo'
export type ENFSShareServerProcessingMode = 'Direct' | 'StorageSnapshot'
export type ENetworkRuleType = 'IPv4' | 'IPv6'
export type ENodeExporterAuthType = 'UsernamePassword' | 'None'
export type ENutanixInventoryType = 'PrismCentral' | 'Category' | 'Cluster' | 'VirtualMachine'
export type EOSBitness = 'Unknown' | 'x64' | 'x86' | 'PPC64le'
export type EObjectRestorePointOperation = 'StartViVMInstantRecovery' | 'StartEntireVmRestore' | 'StartEntireVmRestoreCloudDirector'
  | 'StartFCDInstantRecovery' | 'StartFlrRestore' | 'StartViVMSnapshotReplicaFailover'
  | 'StartViVMSnapshotReplicaPlannedFailover' | 'StartViVMSnapshotReplicaPermanentFailover'
  | 'StartViVMSnapshotReplicaUndoFailover' | 'StartViVMSnapshotReplicaFailback'
  | 'StartViVMSnapshotReplicaUndoFailback' | 'StartViVMSnapshotReplicaCommitFailback'
  | 'StartViVMSnapshotReplicaSwitchToProductionFailback' | 'ChangeReplicaFailbackSwitchoverTime'
  | 'StartHvVMInstantRecovery' | 'StartEntireVmRestoreHyperV' | 'StartDiskPublish'
export type EObjectRestorePointsFiltersOrderColumn = 'CreationTime' | 'PlatformId' | 'BackupId'
export type EObjectStorageBackupMaskType = 'Legacy' | 'FullPath' | 'RelativePath'
export type EOperatingSystem = 'Unknown' | 'WindowsXP' | 'Windows2003' | 'Windows2008' | 'WindowsVista' | 'Windows7' | 'Windows8'
  | 'Windows81' | 'Windows10' | 'Windows11' | 'WindowsServer2008R2' | 'WindowsServer2012'
  | 'WindowsServer2012R2' | 'WindowsServer2016' | 'WindowsServer2016Nano' | 'WindowsServer2019'
  | 'WindowsServer2022' | 'WindowsServer2025' | 'WindowsServerNext' | 'AzureStackHCI' | 'Linux'
export type EOperatingSystemPlatform = 'Unknown' | 'X86' | 'X64' | 'PPC64le'
export type EOptionalComponentType = 'CatalystSdk' | 'DDBoostSdk' | 'CifsGateway' | 'NfsGateway' | 'GuestInteractionProxy'
  | 'MountTarget' | 'SnapDiffV3' | 'IrisPlugin' | 'ApplicationBackupRepository'
export type EPartitionStyle = 'Mbr' | 'Gpt' | 'Raw'
export type EPeriodicallyKinds = 'Hours' | 'Minutes' | 'Seconds' | 'Days'
export type EPeriodicallyKindsBackupCopy = 'Hours' | 'Minutes' | 'Days'
export type EPlacementPolicyType = 'DataLocality' | 'Performance'
export type EPlatformType = 'VMware' | 'HyperV' | 'WindowsPhysical' | 'LinuxPhysical' | 'Tape' | 'CustomPlatform'
  | 'CloudDirector' | 'EntraID' | 'UnstructuredData' | 'Test' | 'MongoDb' | 'AWSEC2' | 'AzureCompute'
  | 'GCE' | 'Iris' | 'Nutanix' | 'Proxmox' | 'LinuxPhysicalPpc' | 'ApplicationBackupRepository'
export type EPostBackupAction = 'KeepRunning' | 'Sleep' | 'Hibernate' | 'Shutdown'
export type EPostgreSQLUserConnectionType = 'Credentials' | 'PasswordFile' | 'Peer'
export type EPowerOffAction = 'BackupAtPowerOn' | 'SkipBackup'
export type EPowerState = 'PoweredOff' | 'PoweredOn' | 'Suspended'
export type EPredicateExpressionOperationType = 'In' | 'Contains' | 'Equals' | 'NotEquals' | 'LessThan' | 'LessThanOrEqual' | 'GreaterThan'
  | 'GreaterThanOrEqual' | 'StartsWith' | 'EndsWith'
export type EProtectedComputerFiltersOrderColumn = 'Name' | 'Type'
export type EProtectedComputerType = 'Linux'
export type EProtectionGroupCloudAccountType = 'AWS' | 'Azure'
export type EProtectionGroupFiltersOrderColumn = 'Name' | 'Description' | 'Type'
export type EProtectionGroupType = 'ManuallyAdded' | 'IndividualComputers' | 'ADObjects' | 'CSVFile' | 'PreInstalledAgents' | 'MongoDB'
  | 'Unmanaged' | 'CloudMachines' | 'Iris'
export type EProxiesFiltersOrderColumn = 'Name' | 'Type' | 'Description' | 'HostName' | 'Status'
export type EProxmoxInventoryType = 'Cluster' | 'Node' | 'Pool' | 'VirtualMachine'
export type EProxyType = 'ViProxy' | 'HvProxy' | 'GeneralPurposeProxy' | 'NutanixAHV' | 'PVE'
export type EPublishBackupContentModeType = 'ISCSITarget' | 'ISCSIWindowsMount' | 'FUSELinuxMount'
export type ERecoveryMediaFormat = 'Iso'
export type EReplicaFailbackType = 'OriginalLocation' | 'OriginalVM' | 'Customized'
export type EReplicaRestorePointsFiltersOrderColumn = 'CreationTime' | 'PlatformId' | 'ReplicaId' | 'Name'
export type EReplicaState = 'Ready' | 'Processing' | 'SureBackup' | 'Failover' | 'FailedFailover' | 'PermanentFailover'
  | 'Failback' | 'ReadyToSwitch'
export type EReplicaType = 'CDP' | 'Snapshot'
export type EReplicasFiltersOrderColumn = 'Name' | 'CreationTime' | 'PlatformId' | 'JobId' | 'PolicyTag' | 'State'
export type ERepositoryAccessType = 'DenyAll' | 'AllowAll' | 'AllowExplicit'
export type ERepositoryConnectionType = 'Direct' | 'SelectedGateway'
export type ERepositoryExtentStatusType = 'Normal' | 'Evacuate' | 'Pending' | 'Sealed' | 'Maintenance' | 'ResyncRequired' | 'TenantEvacuating'
export type ERepositoryFiltersOrderColumn = 'Name' | 'Description' | 'Type' | 'Host' | 'Path'
export type ERepositoryImmutabilityMode = 'RepositorySettings' | 'RetentionSettings'
export type ERepositoryStatesFiltersOrderColumn = 'Name' | 'Type' | 'Host' | 'Path' | 'CapacityGB' | 'FreeGB' | 'UsedSpaceGB' | 'Description'
  | 'Membership' | 'Status'
export type ERepositoryType = 'WinLocal' | 'LinuxLocal' | 'Smb' | 'Nfs' | 'AzureBlob' | 'AzureDataBox' | 'AzureArchive'
  | 'AmazonS3' | 'AmazonSnowballEdge' | 'AmazonS3Glacier' | 'S3Compatible' | 'GoogleCloud'
  | 'IBMCloud' | 'ExtendableRepository' | 'ExaGrid' | 'WasabiCloud' | 'LinuxHardened' | 'Infinidat'
  | 'Fujitsu' | 'VeeamDataCloudVault' | 'S3GlacierCompatible' | 'Cloud' | 'HPStoreOnce' | 'Foreign'
  | 'SanSnapshotOnly' | 'Tape' | 'AmazonS3External' | 'AzureStorageExternal'
  | 'PlatformServiceExternal' | 'GoogleCloudStorageExternal' | 'PlatformServiceVmbApi'
  | 'AmazonS3GlacierExternal' | 'GoogleArchiveStorageExternal' | 'AzureArchiveStorageExternal'
  | 'HPStoreOnceCloudBank' | 'VeeamVault' | 'ElevenElevenS3' | 'AbrVirtual' | 'DellDataDomain'
  | 'HPEStoreOnce' | 'QuantumDXi' | 'S3Integrated' | 'VeeamDataCloudVaultArchive'
  | 'VeeamDataCloudVaultAwsExternal' | 'VeeamDataCloudVaultAzureExternal'
export type ERestoreOptionsFiltersOrderColumn = 'Code' | 'Name' | 'Group' | 'Description'
export type ERestorePointType = 'Increment' | 'Full' | 'Rollback' | 'Snapshot' | 'Cdp' | 'Different'
export type ERetainLogBackupsType = 'KeepOnlyDays' | 'UntilBackupDeleted'
export type ERetentionPolicyType = 'RestorePoints' | 'Days'
export type ERolesFiltersOrderColumn = 'Name' | 'Description'
export type ERotatedDriveCleanupMode = 'Disabled' | 'ClearBackupFolder' | 'ClearRepositoryFolder'
export type ESMBShareServerProcessingMode = 'Direct' | 'StorageSnapshot' | 'VSSSnapshot'
export type ESQLLogsProcessing = 'Truncate' | 'Backup' | 'NeverTruncate'
export type EScaleOutRepositoryExtentType = 'Performance' | 'Capacity' | 'Archive'
export type EScaleOutRepositoryFiltersOrderColumn = 'Name' | 'Description' | 'Type' | 'Host' | 'Path' | 'EncryptionState'
export type EScriptPeriodicityType = 'Days' | 'BackupSessions'
export type ESennightOfMonth = 'First' | 'Second' | 'Third' | 'Fourth' | 'Fifth' | 'Last'
export type EServicesFiltersOrderColumn = 'Name' | 'Port'
export type ESessionAlgorithm = 'Full' | 'Increment' | 'None'
export type ESessionBottleneckType = 'NotDefined' | 'None' | 'Throttling' | 'SourceProxy' | 'SourceNetwork' | 'SourceWan' | 'TargetProxy'
  | 'TargetNetwork' | 'TargetWan' | 'Source' | 'Proxy' | 'Network' | 'Target' | 'TargetDisk'
export type ESessionResult = 'None' | 'Success' | 'Warning' | 'Failed'
export type ESessionState = 'Stopped' | 'Starting' | 'Stopping' | 'Working' | 'Pausing' | 'Resuming' | 'WaitingTape' | 'Idle'
  | 'Postprocessing' | 'WaitingRepository' | 'WaitingSlot' | 'ActionRequired'
export type ESessionType = 'Infrastructure' | 'Automation' | 'ConfigurationBackup' | 'RepositoryMaintenance'
  | 'RepositoryEvacuate' | 'InfrastructureItemDeletion' | 'RestoreVm' | 'InstantRecovery'
  | 'FirstClassDiskInstantRestore' | 'AzureApplianceDeploy' | 'QuickMigration' | 'BackupJob'
  | 'PublishBackupContentViaMount' | 'FileLevelRestore' | 'LinuxFileLevelRestore' | 'ReplicaJob'
  | 'ConfigurationResynchronize' | 'Failover' | 'PlannedFailover' | 'PermanentFailover'
  | 'UndoFailover' | 'Failback' | 'CommitFailback' | 'UndoFailback' | 'SwitchReplicaToProduction'
  | 'CloudDirectorVmRestore' | 'CloudDirectorVAppRestore' | 'MalwareDetection'
  | 'FirstClassDiskQuickMigration' | 'EntraIdRestore' | 'SecurityComplianceAnalyzer'
  | 'FileServerSave' | 'SureBackup' | 'NasRestore' | 'UnstructuredDataBrowse'
  | 'UnstructuredDownloadMeta' | 'DeleteBackup' | 'BackgroundOperation' | 'EntraIdRescanRepository'
  | 'EntraIdRestoreFromCopy' | 'UnstructuredDataBackupCopy' | 'LogsExport' | 'TestCredentials'
  | 'SqlLogBackup' | 'OracleLogBackup' | 'PostgreSqlLogBackup' | 'AzureInstantRecovery'
  | 'AzureInstantRecoveryMigration' | 'AzureInstantRecoverySwitchover' | 'AzureInstantRecoveryStart'
  | 'AzureInstantRecoveryStop' | 'AzureInstantRecoveryMigrationUndo' | 'AzureInstantRecoveryMount'
  | 'PublishBackupContentViaNfs' | 'VolumesDiscover' | 'AgentDiscovery' | 'AgentPolicy'
  | 'AgentBackup' | 'ApplianceUpdatesInstall' | 'FailoverPlan' | 'FailoverPlanTask'
  | 'HostComponentsUpdate' | 'CopyBackup' | 'FileBackupHealthCheck' | 'ArchiveBackup'
  | 'ArchiveRehydration' | 'ArchiveSync' | 'ArchiveCopy' | 'ArchiveFreezing' | 'RetrieveBackup'
  | 'ArchiveTierDownload' | 'DirectBackupSync' | 'CheckpointRemoval' | 'Retention'
  | 'FileInstantRecovery' | 'FileInstantRecoveryMigration' | 'AgentOperationPurgeCache'
  | 'BackupCopyJob' | 'SureBackupContentScan' | 'IrisBackup' | 'PlatformServiceJob'
  | 'PlatformBackupJob' | 'PlatformSnapshotJob' | 'PlatformSnapshotCopyJob'
  | 'AgentOperationBackupNow' | 'AgentOperationActiveFull' | 'AgentManagement' | 'BackupCopyJobParent'
  | 'ApplicationLevelRestore' | 'EncryptionAnalysis' | 'VeeamUpdaterSettingsSync' | 'EndpointBackup'
  | 'StorageDiscovery' | 'StorageMonitoring' | 'AdForestRestore'
  | 'AgentsRecoveryAppliancesManagement' | 'RestoreRecoveryApplianceVolumes' | 'RestoreAgentVolumes'
  | 'EndpointRestore' | 'EpAgentOperationStopBackup' | 'BackupCacheSync' | 'PerVmMoveBackup'
  | 'PerVmCopyBackup' | 'FileBackupArchiveRetrievalProlonging' | 'HaSwitchover' | 'IndexCollection'
  | 'InstantDiskRecovery' | 'DiskRestore' | 'HaClusterEdit'
export type ESessionsFiltersOrderColumn = 'Name' | 'SessionType' | 'CreationTime' | 'EndTime' | 'State' | 'Result' | 'InitiatedBy'
export type ESharedFolderType = 'SMB' | 'NFS'
export type ESizeUnit = 'Byte' | 'Kb' | 'Mb' | 'Gb'
export type ESocketLicenseObjectType = 'HyperV' | 'Universal' | 'Unlicensed' | 'vSphere'
export type ESocketWorkloadsFiltersOrderColumn = 'Name' | 'HostName' | 'HostId' | 'SocketsNumber' | 'CoresNumber' | 'Type'
export type ESortExpressionDirectionType = 'Ascending' | 'Descending'
export type ESpeedUnit = 'KbytePerSec' | 'MbitPerSpec' | 'MbytePerSec'
export type EStorageOptimization = '256KB' | '512KB' | '1MB' | '4MB' | '8MB'
export type ESuspiciousActivityEventsFiltersOrderColumn = 'Type' | 'DetectionTimeUtc' | 'BackupObjectId' | 'State' | 'Source' | 'Severity' | 'CreatedBy'
  | 'Engine' | 'CreationTimeUtc' | 'Details' | 'MachineName'
export type ESuspiciousActivitySeverity = 'Clean' | 'Suspicious' | 'Infected' | 'Informative'
export type ESuspiciousActivitySourceType = 'Manual' | 'InternalVeeamDetector' | 'External' | 'MarkAsCleanEvent'
export type ESuspiciousActivityState = 'Created' | 'FalsePositive'
export type ESuspiciousActivityType = 'Unknown' | 'DeletedUsefulFiles' | 'RansomwareNotes' | 'MalwareExtensions' | 'EncryptedData'
  | 'YaraScan' | 'AntivirusScan' | 'RenamedFiles' | 'IndicatorOfCompromise'
export type ESyslogEventSeverity = 'Info' | 'Warning' | 'Error'
export type ESyslogServerProtocol = 'Udp' | 'Tcp' | 'Tls'
export type ETaskFiltersOrderColumn = 'Name' | 'Type' | 'CreationTime' | 'EndTime' | 'State' | 'Result'
export type ETaskLogRecordStatus = 'None' | 'Succeeded' | 'Warning' | 'Failed'
export type ETaskResult = 'None' | 'Success' | 'Warning' | 'Failed' | 'Cancelled'
export type ETaskSessionAlgorithm = 'Full' | 'Increment' | 'None' | 'Synthetic'
export type ETaskSessionType = 'Backup' | 'Restore' | 'Antivirus' | 'Replica'
export type ETaskSessionsFiltersOrderColumn = 'Name' | 'Type' | 'SessionType' | 'CreationTime' | 'EndTime' | 'State' | 'Result' | 'ScanState'
  | 'ScanResult'
export type ETaskState = 'Starting' | 'Working' | 'Stopping' | 'Stopped'
export type ETaskType = 'Common' | 'FlrRestore' | 'FlrDownload' | 'FlrSearch' | 'HierarchyRescan' | 'DeploymentKit'
  | 'RecoveryMedia'
export type ETransactionLogsSettings = 'Process' | 'CopyOnly'
export type EUnixPackageFiltersOrderColumn = 'Name'
export type EUnstructuredBackupJobObjectType = 'Unknown' | 'File' | 'Directory' | 'FileServerRoot' | 'FileServerShare' | 'Prefix' | 'Object'
  | 'Container' | 'ObjectStorageRoot' | 'SanFiler' | 'SanVolume' | 'SanContainer'
export type EUnstructuredDataArchivalType = 'All' | 'ExclusionMask' | 'InclusionMask'
export type EUnstructuredDataArchiveRetentionPolicyType = 'Years' | 'Months'
export type EUnstructuredDataFLRRestoreMode = 'LatestPoint' | 'Custom'
export type EUnstructuredDataFLRRestoreType = 'Overwrite' | 'Keep' | 'ChangedOnly'
export type EUnstructuredDataFlrBrowseMountFiltersOrderColumn = 'CreationTime'
export type EUnstructuredDataFlrBrowseRestorePointsSortingProperty = 'CreationTime'
export type EUnstructuredDataInstantRecoveryMountState = 'Publishing' | 'PublishFailed' | 'Published' | 'Unpublishing' | 'UnpublishFailed' | 'Unpublished'
export type EUnstructuredDataInstantRecoverySwitchoverType = 'Auto' | 'Manual' | 'Scheduled'
export type EUnstructuredDataInstantRestoreOverwriteMode = 'ReplaceOlder' | 'Overwrite'
export type EUnstructuredDataInventoryBrowseItemType = 'Drive' | 'Folder' | 'File'
export type EUnstructuredDataInventoryBrowseOrderType = 'Name' | 'Type'
export type EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn = 'ServerName'
export type EUnstructuredDataMetaMigrationType = 'CheckExistence' | 'CopyMetaFromCache' | 'DownloadMetaFromArchive'
export type EUnstructuredDataRestoreOverwriteMode = 'Skip' | 'ReplaceOlder' | 'ReplaceNewer' | 'Overwrite'
export type EUnstructuredDataRetentionPolicyType = 'Days' | 'Months'
export type EUnstructuredDataServerType = 'FileServer' | 'SMBShare' | 'NFSShare' | 'NASFiler' | 'S3Compatible' | 'AmazonS3' | 'AzureBlob'
  | 'AzureDataLake' | 'SANSMBShare' | 'SANNFSShare'
export type EUnstructuredDataServersFiltersOrderColumn = 'Name' | 'Description' | 'Type' | 'Region'
export type EUserFiltersOrderColumn = 'Name' | 'Type' | 'IsServiceAccount' | 'MfaEnabled'
export type EUserType = 'InternalUser' | 'InternalGroup' | 'ExternalUser' | 'ExternalGroup'
export type EVBRServerPlatform = 'Linux' | 'Windows'
export type EVMDataSourceRepositoryType = 'ProductionStorage' | 'BackupFiles'
export type EViHostType = 'ESX' | 'ESXi' | 'VC'
export type EViRootFiltersOrderColumn = 'Name' | 'Type'
export type EVirusDetectionAction = 'DisableNetwork' | 'AbortRecovery' | 'Ignore'
export type EVmwareDisksTypeToProcess = 'AllDisks' | 'SystemOnly' | 'SelectedDisks'
export type EVmwareFcdInstantRecoveryMountsFiltersOrderColumn = 'State' | 'Name'
export type EVmwareInventoryType = 'Unknown' | 'VirtualMachine' | 'vCenterServer' | 'Datacenter' | 'Cluster' | 'Host' | 'ResourcePool'
  | 'Folder' | 'Datastore' | 'DatastoreCluster' | 'StoragePolicy' | 'Template' | 'ComputeResource'
  | 'VirtualApp' | 'Tag' | 'Category' | 'Multitag' | 'Network' | 'DVSNetwork' | 'Disk' | 'SharedDisk'
export type EVolumeFileSystemType = 'NTFS' | 'ReFS' | 'FAT' | 'FAT32' | 'HPFS' | 'CDFS' | 'UDF' | 'NWFS' | 'exFAT' | 'unknown'
export type EVolumeRestoreHostType = 'Agent' | 'RecoveryAppliance'
export type EVsaEventSeverity = 'Emergency' | 'Alert' | 'Critical' | 'Error' | 'Warning' | 'Notice' | 'Informational' | 'Debug'
export type EWANAcceleratorCacheSizeUnit = 'B' | 'KB' | 'MB' | 'GB' | 'TB' | 'PB'
export type EWANAcceleratorsFiltersOrderColumn = 'Name'
export type EWindowsVolumeType = 'OS' | 'Custom'
export interface EmailCustomNotificationType {
  subject?: string
  notifyOnSuccess?: boolean
  notifyOnWarning?: boolean
  notifyOnError?: boolean
  SuppressNotificationUntilLastRetry?: boolean
}
export interface EmailNotificationSettingsBackupCopyModel {
  isEnabled: boolean
  recipients?: string[]
  dailyReportSummarylocalTime?: string
  notificationType?: EEmailNotificationType
  customNotificationSettings?: EmailCustomNotificationType
  notificationsSchedule?: EEmailNotificationSchedule
}
export interface EmailNotificationSettingsModel {
  isEnabled: boolean
  recipients?: string[]
  notificationType?: EEmailNotificationType
  customNotificationSettings?: EmailCustomNotificationType
  sendDailySummary?: boolean
  dailySummaryLocalTime?: string
}
export interface EmbeddedRecoveryMediaStateModel {
  state: EEmbeddedRecoveryMediaState
  lastUpdateDate?: string
  message?: string
}
export interface EmptySuccessResponse {}
export interface EncryptionPasswordChangeSpec {
  hint: string
  password: string
}
export interface EncryptionPasswordExportSpec {
  modificationTimeFrom?: string
  ids?: string[]
  hints?: string[]
  tags?: string[]
}
export interface EncryptionPasswordImportSpec {
  password: string
  hint: string
  uniqueId?: string
}
export interface EncryptionPasswordImportSpecCollection {
  encryptionPasswords?: EncryptionPasswordImportSpec[]
}
export interface EncryptionPasswordModel {
  id: string
  hint: string
  modificationTime?: string
  uniqueId?: string
  isImported?: boolean
}
export interface EncryptionPasswordSpec {
  password: string
  hint: string
  uniqueId?: string
  isImported?: boolean
}
export interface EncryptionPasswordVerifyResult {
  isSuccessful: boolean
  message: string
}
export interface EncryptionPasswordVerifySpec {
  password: string
}
export interface EncryptionPasswordsResult {
  data: EncryptionPasswordModel[]
  pagination: PaginationResult
}
export interface EntireCloudDirectorVMCustomizedRestoreSpec {
  restorePointId: string
  type: EEntireVMRestoreModeType
  restoreProxies?: RestoreProxySpec
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  location: EntireCloudDirectorVMRestoreLocationModel
  network?: RestoreTargetNetworkSpec
  datastore?: CloudDirectorRestoreTargetDatastoreSpec
}
export interface EntireCloudDirectorVMOriginalLocationRestoreSpec {
  restorePointId: string
  type: EEntireVMRestoreModeType
  restoreProxies?: RestoreProxySpec
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  quickRollback?: boolean
}
export interface EntireCloudDirectorVMRestoreLocationModel {
  newName: string
  vApp: InventoryObjectModel
  restoreVSphereVMTags: boolean
}
export type EntireCloudDirectorVMRestoreSpec =
  | (EntireCloudDirectorVMOriginalLocationRestoreSpec & { type: 'OriginalLocation' })
  | (EntireCloudDirectorVMCustomizedRestoreSpec & { type: 'Customized' })
export interface EntireHvVMCustomizedRestoreSpec {
  restorePointId: string
  type: EEntireVMRestoreModeType
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  destinationHost?: HyperVObjectModel
  datastore?: HvRestoreTargetDatastoresSpec
  network?: HvRestoreTargetNetworkSpec
  target?: HvRestoreTargetNameSpec
}
export interface EntireHvVMOriginalLocationRestoreSpec {
  restorePointId: string
  type: EEntireVMRestoreModeType
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  quickRollback?: boolean
}
export type EntireHvVMRestoreSpec =
  | (EntireHvVMOriginalLocationRestoreSpec & { type: 'OriginalLocation' })
  | (EntireHvVMCustomizedRestoreSpec & { type: 'Customized' })
export interface EntireViVMCustomizedRestoreSpec {
  type: EEntireVMRestoreModeType
  restoreProxies?: RestoreProxySpec
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  restorePointId: string
  overwrite?: boolean
  destinationHost?: InventoryObjectModel
  resourcePool?: InventoryObjectModel
  datastore?: RestoreTargetDatastoresSpec
  folder?: RestoreTargetFolderSpec
  network?: RestoreTargetNetworkSpec
}
export interface EntireViVMOriginalLocationRestoreSpec {
  type: EEntireVMRestoreModeType
  restoreProxies?: RestoreProxySpec
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  restorePointId: string
  overwrite?: boolean
  quickRollback?: boolean
}
export type EntireViVMRestoreSpec =
  | (EntireViVMOriginalLocationRestoreSpec & { type: 'OriginalLocation' })
  | (EntireViVMCustomizedRestoreSpec & { type: 'Customized' })
export interface EntraIDAuditLogBackupJobAdvancedSettingsModel {
  storageData?: EntraIDBackupStorageSettingsModel
  backupHealth?: BackupHealthCheckSettingsModels
  scripts?: JobScriptsSettingsModel
  notifications?: EntraIDAuditLogNotificationSettingsModel
}
export interface EntraIDAuditLogBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  tenant: EntraIDAuditLogBackupJobTenantModel
  isHighPriority?: boolean
  storage?: EntraIDAuditLogBackupJobStorageModel
  schedule?: BackupScheduleModel
  secondaryTargets?: FileBackupCopyJobSpec[]
}
export interface EntraIDAuditLogBackupJobSpec {
  name: string
  type: EJobType
  description: string
  tenant: EntraIDAuditLogBackupJobTenantModel
  isHighPriority?: boolean
  schedule?: BackupScheduleModel
  storage?: EntraIDAuditLogBackupJobStorageModel
  secondaryTargets?: FileBackupCopyJobSpec[]
}
export interface EntraIDAuditLogBackupJobStorageModel {
  backupRepositoryId?: string
  sourceBackupId?: string
  retentionPolicy?: EntraIDAuditLogRetentionPolicySettingsModel
  advancedSettings?: EntraIDAuditLogBackupJobAdvancedSettingsModel
}
export interface EntraIDAuditLogBackupJobTenantModel {
  tenantId: string
}
export interface EntraIDAuditLogNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsModel
}
export interface EntraIDAuditLogRetentionPolicySettingsModel {
  type?: EEntraIDAuditLogRetentionPolicyType
  quantity?: number
}
export interface EntraIDBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
}
export interface EntraIDBackupStorageSettingsModel {
  compressionLevel?: ECompressionLevel
  encryption?: BackupStorageSettingsEncryptionModel
}
export interface EntraIDItemIncludeRestoreSpec {
  itemId?: string
  restorePointId?: string
}
export interface EntraIDTenantAuthenticationModel {
  applicationId: string
  secret?: string
  certificate?: CertificateUploadSpec
}
export interface EntraIDTenantAuthenticationSpec {
  applicationId: string
  secret?: string
  certificate?: CertificateUploadSpec
}
export interface EntraIDTenantBackupCopyJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  primaryJobId: string
  backupRepositoryId: string
  useCustomRetention?: boolean
  retentionPolicy?: FileBackupRetentionPolicySettingsModel
  useCustomEncryption?: boolean
  encryption?: BackupStorageSettingsEncryptionModel
  schedule?: FileBackupCopyJobScheduleModel
}
export interface EntraIDTenantBackupCopyJobSpec {
  name: string
  type: EJobType
  primaryJobId: string
  backupRepositoryId: string
  useCustomRetention?: boolean
  retentionPolicy?: FileBackupRetentionPolicySettingsModel
  useCustomEncryption?: boolean
  encryption?: BackupStorageSettingsEncryptionModel
  schedule?: FileBackupCopyJobScheduleModel
  isDisabled?: boolean
}
export interface EntraIDTenantBackupJobAdvancedSettingsModel {
  notifications?: EntraIDTenantNotificationSettingsModel
  encryption?: BackupStorageSettingsEncryptionModel
}
export interface EntraIDTenantBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  storage: EntraIDTenantBackupJobStorageModel
  schedule?: BackupScheduleModel
}
export interface EntraIDTenantBackupJobSpec {
  name: string
  type: EJobType
  description: string
  storage: EntraIDTenantBackupJobStorageModel
  schedule?: BackupScheduleModel
}
export interface EntraIDTenantBackupJobStorageModel {
  tenantId: string
  retentionPolicy?: BackupJobRetentionPolicySettingsModel
  advancedSettings?: EntraIDTenantBackupJobAdvancedSettingsModel
  sourceBackupId?: string
}
export interface EntraIDTenantExistingAccountSpec {
  authentication: EntraIDTenantAuthenticationSpec
}
export interface EntraIDTenantModel {
  id: string
  azureTenantId?: string
  description?: string
  region?: EAzureRegionType
  authentication?: EntraIDTenantAuthenticationModel
  cacheRepositoryId: string
  protectionScope?: EEntraIdTenantResource[]
  name?: string
  credentialsType?: EEntraIdTenantCredentialsType
}
export interface EntraIDTenantNewAccountSpec {
  verificationCode: string
}
export interface EntraIDTenantNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsModel
}
export interface EntraIDTenantSpec {
  azureTenantId: string
  creationMode: EEntraIDTenantCreationMode
  description?: string
  cacheRepositoryId?: string
  region?: EAzureRegionType
  existingAccount?: EntraIDTenantExistingAccountSpec
  newAccount?: EntraIDTenantNewAccountSpec
  protectionScope?: EEntraIdTenantResource[]
}
export interface EntraIDTenantsResult {
  data?: EntraIDTenantModel[]
  pagination?: PaginationResult
}
export interface EntraIdTenantAdminUnitBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  visibility: EEntraIdTenantAdminUnitVisibilityType
  description?: string
}
export interface EntraIdTenantAdminUnitBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantAdminUnitFilterBrowseSpec
  sorting?: EntraIdTenantAdminUnitSortingBrowseSpec
}
export interface EntraIdTenantAdminUnitFilterBrowseSpec {
  displayName?: string
  visibilities?: EEntraIdTenantAdminUnitVisibilityType[]
}
export interface EntraIdTenantAdminUnitSortingBrowseSpec {
  property?: EEntraIdTenantAdminUnitSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantApplicationBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  applicationType?: EEntraIdTenantApplicationType
  enabled?: boolean
  tags?: string[]
  description?: string
}
export interface EntraIdTenantApplicationBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantApplicationFilterBrowseSpec
  sorting?: EntraIdTenantApplicationSortingBrowseSpec
}
export interface EntraIdTenantApplicationFilterBrowseSpec {
  displayName?: string
  includedTypes?: EEntraIdTenantApplicationType[]
}
export interface EntraIdTenantApplicationSortingBrowseSpec {
  property?: EEntraIdTenantApplicationSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantBackupScopeModel {
  type: EInventoryScopeWorkloadType
  inventoryObjects?: EntraIDTenantModel[]
}
export type EntraIdTenantBrowseModel =
  | (EntraIdTenantUserBrowseModel & { type: 'User' })
  | (EntraIdTenantGroupBrowseModel & { type: 'Group' })
  | (EntraIdTenantAdminUnitBrowseModel & { type: 'AdminUnit' })
  | (EntraIdTenantRoleBrowseModel & { type: 'Role' })
  | (EntraIdTenantApplicationBrowseModel & { type: 'Application' })
  | (EntraIdTenantConditionalAccessPolicyBrowseModel & { type: 'ConditionalAccessPolicy' })
  | (EntraIdTenantDeviceConfigurationBrowseModel & { type: 'DeviceConfiguration' })
  | (EntraIdTenantOrgContactBrowseModel & { type: 'OrgContact' })
  | (EntraIdTenantDeviceBrowseModel & { type: 'Device' })
export interface EntraIdTenantBrowseMountModel {
  sessionId: string
  sourceProperties?: EntraIdTenantBrowseSourceProperties
}
export interface EntraIdTenantBrowseMountResult {
  data: EntraIdTenantBrowseMountModel[]
  pagination: PaginationResult
}
export interface EntraIdTenantBrowseResult {
  data: EntraIdTenantBrowseModel[]
  pagination: PaginationResult
}
export interface EntraIdTenantBrowseSourceProperties {
  backupId: string
  tenantId?: string
  tenantName?: string
}
export type EntraIdTenantBrowseSpec =
  | (EntraIdTenantUserBrowseSpec & { type: 'User' })
  | (EntraIdTenantGroupBrowseSpec & { type: 'Group' })
  | (EntraIdTenantAdminUnitBrowseSpec & { type: 'AdminUnit' })
  | (EntraIdTenantRoleBrowseSpec & { type: 'Role' })
  | (EntraIdTenantApplicationBrowseSpec & { type: 'Application' })
  | (EntraIdTenantConditionalAccessPolicyBrowseSpec & { type: 'ConditionalAccessPolicy' })
  | (EntraIdTenantDeviceConfigurationBrowseSpec & { type: 'DeviceConfiguration' })
  | (EntraIdTenantOrgContactBrowseSpec & { type: 'OrgContact' })
  | (EntraIdTenantDeviceBrowseSpec & { type: 'Device' })
export interface EntraIdTenantCheckProductionItemsModel {
  items: EntraIdTenantProductionItemModel[]
}
export interface EntraIdTenantCheckProductionItemsSpec {
  items: EntraIdTenantProductionItemSpec[]
  credentialId?: string
}
export interface EntraIdTenantConditionalAccessPolicyBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  state?: EEntraIdTenantConditionalAccessPolicyState
}
export interface EntraIdTenantConditionalAccessPolicyBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantConditionalAccessPolicyFilterBrowseSpec
  sorting?: EntraIdTenantConditionalAccessPolicySortingBrowseSpec
}
export interface EntraIdTenantConditionalAccessPolicyFilterBrowseSpec {
  displayName?: string
  state?: EEntraIdTenantConditionalAccessPolicyState[]
}
export interface EntraIdTenantConditionalAccessPolicySortingBrowseSpec {
  property?: EEntraIdTenantConditionalAccessPolicySortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantDeviceBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  operatingSystem?: string
  operatingSystemVersion?: string
  deviceVersion?: string
  accountEnabled?: boolean
  bitLockerKeyCount?: number
}
export interface EntraIdTenantDeviceBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantDeviceFilterBrowseSpec
  sorting?: EntraIdTenantDeviceSortingBrowseSpec
}
export interface EntraIdTenantDeviceConfigurationBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  description?: string
  version?: number
  odataType?: string
  deviceConfigurationType?: EEntraIdTenantDeviceConfigurationType
}
export interface EntraIdTenantDeviceConfigurationBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantDeviceConfigurationFilterBrowseSpec
  sorting?: EntraIdTenantDeviceConfigurationSortingBrowseSpec
}
export interface EntraIdTenantDeviceConfigurationFilterBrowseSpec {
  displayName?: string
  description?: string
  version?: number
  includedTypes?: EEntraIdTenantDeviceConfigurationType[]
  odataType?: string
}
export interface EntraIdTenantDeviceConfigurationSortingBrowseSpec {
  property?: EEntraIdTenantDeviceConfigurationSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantDeviceFilterBrowseSpec {
  displayName?: string
  operatingSystem?: string
  operatingSystemVersion?: string
  deviceVersion?: string
  accountEnabled?: boolean
}
export interface EntraIdTenantDeviceSortingBrowseSpec {
  property?: EEntraIdTenantDeviceSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantExportToJsonDownloadRequest {
  items: EntraIdTenantExportToJsonDownloadRequestItem[]
  reason?: string
}
export interface EntraIdTenantExportToJsonDownloadRequestItem {
  itemId: string
  restorePointId: string
}
export interface EntraIdTenantGeneratePasswordSpec {
  passwordsCount: number
}
export interface EntraIdTenantGeneratedPasswordsModel {
  passwords?: string[]
}
export interface EntraIdTenantGroupBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  groupType?: EEntraIdTenantGroupType
  membershipType?: EEntraIdTenantGroupMembershipType
  description?: string
  archived?: boolean
  mailEnabled?: boolean
  visibility?: string
}
export interface EntraIdTenantGroupBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantGroupFilterBrowseSpec
  sorting?: EntraIdTenantGroupSortingBrowseSpec
}
export interface EntraIdTenantGroupFilterBrowseSpec {
  displayName?: string
  groupTypes?: EEntraIdTenantGroupType[]
  membershipTypes?: EEntraIdTenantGroupMembershipType[]
}
export interface EntraIdTenantGroupSortingBrowseSpec {
  property?: EEntraIdTenantGroupSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantItemComparisonModel {
  existsInOldRestorePoint: boolean
  existsInNewRestorePoint: boolean
  properties: EntraIdTenantItemComparisonPropertyModel[]
  references: EntraIdTenantItemComparisonReferenceModel[]
  cacheTimestamp: string
}
export interface EntraIdTenantItemComparisonPropertyModel {
  propertyName: string
  readOnly: boolean
  oldValue?: string
  newValue?: string
}
export interface EntraIdTenantItemComparisonReferenceModel {
  referenceType: string
  referenceTypeDisplayName: string
  values: EntraIdTenantItemComparisonReferenceValueModel[]
}
export interface EntraIdTenantItemComparisonReferenceValueModel {
  displayName: string
  referenceId: string
  oldValue: boolean
  newValue: boolean
  readOnly: boolean
}
export interface EntraIdTenantItemComparisonSessionModel {
  status: 'Running' | 'Success' | 'Failure'
  result?: EntraIdTenantItemComparisonModel
  errorMessage?: string
}
export interface EntraIdTenantItemComparisonSpec {
  itemId: string
  itemType: EEntraIdTenantItemType
  oldRestorePointId: string
  newRestorePointId?: string
  showUnchangedAttributes?: boolean
  reloadCache?: boolean
}
export interface EntraIdTenantItemIncludedPropertyModel {
  id: string
  groupId?: string
}
export interface EntraIdTenantItemRecursiveComparisonModel {
  existsInOldRestorePoint: boolean
  existsInNewRestorePoint: boolean
  properties: EntraIdTenantItemRecursiveComparisonNode[]
  cacheTimestamp: string
  references?: EntraIdTenantItemComparisonReferenceModel[]
}
export interface EntraIdTenantItemRecursiveComparisonNode {
  areEqual: boolean
  name: string
  path: string
  isReadOnly?: boolean
  oldValue?: string
  newValue?: string
  children?: EntraIdTenantItemRecursiveComparisonNode[]
}
export interface EntraIdTenantItemRecursiveComparisonSessionModel {
  status: 'Running' | 'Success' | 'Failure'
  result?: EntraIdTenantItemRecursiveComparisonModel
  errorMessage?: string
}
export interface EntraIdTenantItemRecursiveComparisonSpec {
  itemId: string
  oldRestorePointId: string
  newRestorePointId?: string
  showUnchangedAttributes?: boolean
  reloadCache?: boolean
}
export interface EntraIdTenantItemRestoreSpec {
  credentialsId?: string
  items?: EntraIDItemIncludeRestoreSpec[]
  skipRelationships?: boolean
  skipRecycleBinRestore?: boolean
  skipObjectsIfExist?: boolean
  requestPasswordChangeOnLogon?: boolean
  defaultUserPassword?: string
  usersPasswords?: EntraIdTenantRestoreUserPasswordSpec[]
  reason?: string
  applicationCertificates?: EntraIdTenantRestoreApplicationCertificatesSpec[]
  referenceRestoreMode?: EEntraIdReferenceRestoreMode
}
export interface EntraIdTenantItemStartComparisonModel {
  compareSessionId: string
}
export interface EntraIdTenantItemStartRecursiveComparisonModel {
  compareSessionId: string
}
export interface EntraIdTenantItemTypeSpec {
  type: EEntraIdTenantItemType
}
export interface EntraIdTenantMissingItemModel {
  itemId: string
  displayName?: string
  itemType?: EEntraIdTenantItemType
}
export interface EntraIdTenantOrgContactBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  companyName?: string
  department?: string
  jobTitle?: string
  mail?: string
}
export interface EntraIdTenantOrgContactBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantOrgContactFilterBrowseSpec
  sorting?: EntraIdTenantOrgContactSortingBrowseSpec
}
export interface EntraIdTenantOrgContactFilterBrowseSpec {
  displayName?: string
  companyName?: string
  department?: string
  jobTitle?: string
  mail?: string
}
export interface EntraIdTenantOrgContactSortingBrowseSpec {
  property?: EEntraIdTenantOrgContactSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantProductionItemModel {
  itemId: string
  displayName: string
  restorePointId: string
  restorePointDate: string
}
export interface EntraIdTenantProductionItemSpec {
  itemId: string
  restorePointId: string
}
export interface EntraIdTenantProtectionScopeResult {
  tenantResources: EEntraIdTenantResource[]
}
export interface EntraIdTenantRestoreApplicationCertificateItemSpec {
  value: string
}
export interface EntraIdTenantRestoreApplicationCertificatesSpec {
  applicationId: string
  certificates: EntraIdTenantRestoreApplicationCertificateItemSpec[]
}
export interface EntraIdTenantRestoreAuthorizeModel {
  successful: boolean
  error?: string
  errorDescription?: string
  credentialsId?: string
}
export interface EntraIdTenantRestoreAuthorizeSpec {
  sessionId: string
  code?: string
  state?: string
  error?: string
  errorDescription?: string
}
export interface EntraIdTenantRestoreDeviceCodeModel {
  userCode: string
  deviceCode: string
  verificationUrl: string
  message?: string
  clientId?: string
  expiresOn?: string
}
export interface EntraIdTenantRestoreDeviceCodeSpec {
  sessionId: string
}
export interface EntraIdTenantRestoreDeviceCodeStateModel {
  credentialsId?: string
  errorMessage?: string
  status?: EEntraIdTenantRestoreDeviceCodeStatus
  username?: string
}
export interface EntraIdTenantRestoreDeviceCodeStateSpec {
  sessionId: string
  userCode: string
}
export interface EntraIdTenantRestoreItemAttributesSpec {
  restorePointId: string
  itemId: string
  itemType: EEntraIdTenantItemType
  credentialsId?: string
  includedProperties?: EntraIdTenantItemIncludedPropertyModel[]
  skipRelationships?: boolean
  skipRecycleBinRestore?: boolean
  skipObjectsIfExist?: boolean
  requestPasswordChangeOnLogon?: boolean
  defaultUserPassword?: string
  usersPasswords?: EntraIdTenantRestoreUserPasswordSpec[]
  reason?: string
  referenceRestoreMode?: EEntraIdReferenceRestoreMode
}
export interface EntraIdTenantRestorePointModel {
  id: string
  creationTime: string
}
export interface EntraIdTenantRestorePointSortingSpec {
  property?: EEntraIdTenantRestorePointSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantRestorePointSpec {
  skip?: number
  limit?: number
  sorting?: EntraIdTenantRestorePointSortingSpec
}
export interface EntraIdTenantRestorePointsResult {
  data: EntraIdTenantRestorePointModel[]
  pagination: PaginationResult
}
export interface EntraIdTenantRestoreSessionLogModel {
  id: string
  title: string
  description: string
  startTime: string
  status: EEntraIdTenantRestoreSessionLogStatus
  style: EEntraIdTenantRestoreSessionLogStyle
  updateTime?: string
}
export interface EntraIdTenantRestoreSessionLogsResult {
  totalRecords?: number
  records?: EntraIdTenantRestoreSessionLogModel[]
}
export interface EntraIdTenantRestoreSessionModel {
  id: string
  name: string
  state: EEntraIdTenantRestoreSessionState
  creationTime?: string
  endTime?: string
  reason?: string
  parentSessionId?: string
}
export interface EntraIdTenantRestoreSessionsResult {
  data: EntraIdTenantRestoreSessionModel[]
  pagination: PaginationResult
}
export interface EntraIdTenantRestoreStartAuthorizationModel {
  uri: string
}
export interface EntraIdTenantRestoreUserPasswordSpec {
  userId: string
  password: string
}
export interface EntraIdTenantRevealBitlockerRecoveryKeyRequest {
  deviceId: string
  restorePointId?: string
}
export interface EntraIdTenantRevealBitlockerRecoveryKeyResponse {
  bitlockerRecoveryKeys: EntraIdTenantRevealedBitlockerRecoveryKeyModel[]
}
export interface EntraIdTenantRevealedBitlockerRecoveryKeyModel {
  bitlockerRecoveryKeyId: string
  deviceId: string
  recoveryKey: string
  createdDateTime?: string
  volumeType?: 'OperatingSystemVolume' | 'FixedDataVolume' | 'RemovableDataVolume' | 'UnknownFutureValue'
}
export interface EntraIdTenantRoleBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  isBuiltIn: boolean
  isEnabled: boolean
  description?: string
}
export interface EntraIdTenantRoleBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantRoleFilterBrowseSpec
  sorting?: EntraIdTenantRoleSortingBrowseSpec
}
export interface EntraIdTenantRoleFilterBrowseSpec {
  displayName?: string
  isBuiltIn?: boolean
  isEnabled?: boolean
}
export interface EntraIdTenantRoleSortingBrowseSpec {
  property?: EEntraIdTenantRoleSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantStartRestoreFromCopySpec {
  restorePointId: string
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface EntraIdTenantStartRestoreSpec {
  backupId: string
}
export interface EntraIdTenantUserBrowseModel {
  id: string
  type: EEntraIdTenantItemType
  displayName?: string
  restorePointId?: string
  restorePointDate?: string
  mailAddress?: string
  userName?: string
  userType?: string
  employeeType?: string
  accountEnabled?: boolean
  companyName?: string
  creationType?: string
  department?: string
  country?: string
  jobTitle?: string
  officeLocation?: string
}
export interface EntraIdTenantUserBrowseSpec {
  type: EEntraIdTenantItemType
  skip?: number
  limit?: number
  filter?: EntraIdTenantUserFilterBrowseSpec
  sorting?: EntraIdTenantUserSortingBrowseSpec
}
export interface EntraIdTenantUserFilterBrowseSpec {
  displayName?: string
  mailAddress?: string
  userName?: string
  userType?: string
  employeeType?: string
  accountEnabled?: boolean
  companyName?: string
  creationType?: string
  department?: string
  country?: string
  jobTitle?: string
  officeLocation?: string
}
export interface EntraIdTenantUserSortingBrowseSpec {
  property?: EEntraIdTenantUserSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface EntraIdTenantValidateModel {
  data?: EntraIdTenantMissingItemModel[]
  pagination?: PaginationResult
}
export interface EntraIdTenantValidateSpec {
  restorePointId: string
  itemIds: string[]
}
export interface Error {
  errorCode: 'AccessDenied' | 'ExpiredToken' | 'InvalidToken' | 'InvalidURI' | 'MethodNotAllowed' | 'NotFound'
    | 'NotImplemented' | 'ServiceUnavailable' | 'UnexpectedContent' | 'UnknownError'
  message: string
  resourceId?: string
}
export type EvCentersInventoryFiltersOrderColumn = 'Name' | 'ObjectId' | 'Type'
export interface ExaGridRepositorySettingsModel {
  path: string
  enableTaskLimit?: boolean
  maxTaskCount?: number
  enableReadWriteLimit?: boolean
  readWriteRate?: number
  advancedSettings?: RepositoryAdvancedSettingsModel
}
export interface ExaGridStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  hostId: string
  repository: ExaGridRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface ExaGridStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  hostId: string
  repository: ExaGridRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export type ExportLogsScopeType = 'Jobs' | 'Hosts'
export type ExportLogsType = 'DateRange' | 'All'
export interface ExportSupportLogsSpec {
  exportType: ExportLogsType
  dateFrom?: string
  dateTo?: string
  scopeType: ExportLogsScopeType
  hostIds?: string[]
  jobIds?: string[]
  exportLocalPgLogs?: boolean
}
export interface FUSELinuxMountSpec {
  restorePointId: string
  type: EPublishBackupContentModeType
  diskNames?: string[]
  reason?: string
  targetServerName: string
  targetServerCredentialsId?: string
  mountHostId?: string
  credentialsStorageType: ECredentialsStorageType
  singleUseSSHCredentials?: LinuxCredentialsSpec
  sshSettings?: LinuxHostSSHSettingsModel
}
export interface FileBackupCopyJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  backupRepositoryId: string
  primaryJobId?: string
  useCustomRetention?: boolean
  retentionPolicy?: FileBackupRetentionPolicySettingsModel
  useCustomEncryption?: boolean
  encryption?: BackupStorageSettingsEncryptionModel
  schedule?: FileBackupCopyJobScheduleModel
  gfsPolicy?: GFSPolicySettingsModel
}
export interface FileBackupCopyJobScheduleModel {
  type?: EFileBackupCopyJobScheduleType
  customWindow?: ScheduleBackupWindowModel
}
export interface FileBackupCopyJobSpec {
  name: string
  type: EJobType
  backupRepositoryId: string
  primaryJobId?: string
  useCustomRetention?: boolean
  retentionPolicy?: FileBackupRetentionPolicySettingsModel
  useCustomEncryption?: boolean
  encryption?: BackupStorageSettingsEncryptionModel
  schedule?: FileBackupCopyJobScheduleModel
  gfsPolicy?: GFSPolicySettingsModel
}
export interface FileBackupFLRCopyToSpec {
  sourcePath: string[]
  isRecursive?: boolean
  toDateTime?: string
  unstructuredDataServerId?: string
  path?: string
  copyToBackupServer?: boolean
  restoreMode?: EUnstructuredDataFLRRestoreMode
  restorePermissions?: boolean
  restoreType?: EUnstructuredDataFLRRestoreType
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface FileBackupHealthCheckSpec {
  backupIds?: string[]
  jobIds?: string[]
  isRepair?: boolean
  repairOptions?: HealthCheckRepairOptions
}
export interface FileBackupJobAdvancedSettingsModel {
  fileVersions?: BackupItemVersionsSettingsModel
  aclHandling?: ACLHandlingSettingsModel
  storageData?: FileBackupStorageSettingsModel
  backupHealth?: BackupHealthCheckSettingsModels
  scripts?: JobScriptsSettingsModel
  notifications?: FileBackupNotificationSettingsModel
  symbolicLinks?: SymbolicLinksSettingsModel
}
export interface FileBackupJobMaskModel {
  path: string
  type?: EFileBackupMaskType
}
export interface FileBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description?: string
  isHighPriority?: boolean
  objects?: FileBackupJobObjectModel[]
  backupRepository?: FileBackupJobPrimaryRepositoryModel
  archiveRepository?: UnstructuredDataBackupJobArchiveRepositoryModel
  schedule?: BackupScheduleModel
  secondaryTargets?: FileBackupCopyJobSpec[]
}
export interface FileBackupJobObjectModel {
  fileServerId: string
  path?: string
  inclusionMask?: FileBackupJobMaskModel[]
  exclusionMask?: FileBackupJobMaskModel[]
  type: EUnstructuredBackupJobObjectType
}
export interface FileBackupJobPrimaryRepositoryModel {
  backupRepositoryId?: string
  sourceBackupId?: string
  retentionPolicy?: UnstructuredDataRetentionPolicySettingsModel
  advancedSettings?: FileBackupJobAdvancedSettingsModel
  gfsPolicy?: GFSPolicySettingsModel
}
export interface FileBackupJobSpec {
  name: string
  type: EJobType
  description?: string
  objects: FileBackupJobObjectModel[]
  isHighPriority?: boolean
  archiveRepository?: UnstructuredDataBackupJobArchiveRepositoryModel
  schedule?: BackupScheduleModel
  backupRepository?: FileBackupJobPrimaryRepositoryModel
  secondaryTargets?: FileBackupCopyJobSpec[]
}
export interface FileBackupNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsModel
  triggerIssueJobWarning?: boolean
  triggerAttributeIssueJobWarning?: boolean
}
export interface FileBackupRetentionPolicySettingsModel {
  type: EFileBackupRetentionPolicyType
  quantity: number
}
export interface FileBackupStorageSettingsModel {
  compressionLevel?: ECompressionLevel
  encryption?: BackupStorageSettingsEncryptionModel
}
export interface FileServerModel {
  type: EUnstructuredDataServerType
  id: string
  hostId: string
  processing: FileServerProcessingModel
  name?: string
  hostType?: EFileServerHostType
}
export interface FileServerProcessingModel {
  cacheRepositoryId: string
  backupIOControlLevel?: EBackupIOControlLevel
}
export interface FileServerSpec {
  type: EUnstructuredDataServerType
  hostId: string
  processing: FileServerProcessingModel
}
export type FilterExpressionModel =
  | (PredicateExpressionModel & { type: 'PredicateExpression' })
  | (GroupExpressionModel & { type: 'GroupExpression' })
export interface FlexibleFilters {
  pagination?: PaginationFilter
  filter?: FilterExpressionModel
  sorting?: SortExpressionModel
}
export interface FlrAuditMountModel {
  items: FlrTaskItemModel[]
  pagination: PaginationResult
}
export interface FlrAutoUnmountModel {
  isEnabled: boolean
  noActivityPeriodInMinutes?: number
}
export interface FlrBrowseFiltrationModel {
  itemStates?: EFlrItemStateType[]
  itemTypes?: EFlrItemType[]
}
export interface FlrBrowseFolderModel {
  path: string
  items: FlrBrowserItemModel[]
  pagination?: PaginationResult
}
export interface FlrBrowseFolderSpec {
  path: string
  filter?: FlrBrowseFiltrationModel
  order?: FlrBrowseOrderSpec
  pagination?: PaginationSpec
}
export interface FlrBrowseMountError {
  type: EFlrBrowseMountErrorType
  message: string
}
export interface FlrBrowseMountModel {
  sessionId: string
  type: EFlrType
  sourceProperties: FlrBrowseSourceProperties
  properties?: FlrBrowseProperties
  mountErrors: FlrBrowseMountError[]
  restorePointId: string
}
export interface FlrBrowseMountResult {
  data: FlrBrowseMountModel[]
  pagination: PaginationResult
}
export interface FlrBrowseOrderSpec {
  orderColumn: EFlrBrowseOrderType
  orderAsc?: boolean
}
export interface FlrBrowseProperties {
  pathSeparator: string
}
export interface FlrBrowseSourceProperties {
  machineName: string
  restorePointName: string
}
export interface FlrBrowserItemModel {
  name: string
  type: EFlrItemType
  size: number
  creationDate: string
  modifiedDate: string
  itemState: EFlrItemStateType
  location?: string
  displayName: string
  owner?: string
}
export interface FlrCompareAttributeModel {
  name: string
  valueBackup: string
  valueProduction: string
  isChanged: boolean
}
export interface FlrCompareAttributesModel {
  path: string
  attributes: FlrCompareAttributeModel[]
}
export interface FlrCompareAttributesSpec {
  path: string
  showUnchangedAttributes?: boolean
}
export interface FlrCompareToProductionSpec {
  isEnabled: boolean
  paths: string[]
}
export interface FlrDownloadTaskModel {
  id: string
  type: ETaskType
  name: string
  state: ETaskState
  progressPercent: number
  creationTime: string
  result: ETaskResult
  endTime?: string
  additionalInfo?: TaskAdditionalInfoModel
}
export type FlrMountSpec =
  | (WindowsFlrMountSpec & { type: 'Windows' })
  | (LinuxFlrMountSpec & { type: 'Linux' })
export interface FlrRestoreCredentialsValidationResult {
  isSuccessful: boolean
  message: string
  credentialsId?: string
}
export interface FlrRestoreCredentialsValidationSpec {
  restoreMode: EFlrRestoreModeType
  credentialsId?: string
  targetHost?: FlrRestoreTargetHostModel
}
export interface FlrRestoreSpec {
  sourcePath: string[]
  restoreType: EFlrRestoreType
  credentialsId?: string
  targetPath?: string
}
export type FlrRestoreTargetHostModel =
  | (VmwareFlrRestoreTargetHostModel & { type: 'VMware' })
  | (HyperVFlrRestoreTargetHostModel & { type: 'HyperV' })
  | (AgentFlrRestoreTargetHostModel & { type: 'Agent' })
  | (CloudDirectorFlrRestoreTargetHostModel & { type: 'CloudDirector' })
export interface FlrRestoreTaskModel {
  id: string
  type: ETaskType
  name: string
  state: ETaskState
  progressPercent: number
  creationTime: string
  result: ETaskResult
  endTime?: string
  additionalInfo?: TaskAdditionalInfoModel
  logs: SessionLogResult
}
export interface FlrRestoreToSpec {
  sourcePath: string[]
  restoreType: EFlrRestoreType
  targetHost: FlrRestoreTargetHostModel
  targetPath: string
  credentialsId?: string
}
export interface FlrSearchForResultModel {
  searchString: string
  items: FlrBrowserItemModel[]
  path?: string
  pagination?: PaginationResult
}
export interface FlrSearchForResultOrderSpec {
  orderColumn: EFlrBrowseOrderType
  orderAsc?: boolean
}
export interface FlrSearchForResultSpec {
  pagination?: PaginationSpec
  order?: FlrSearchForResultOrderSpec
}
export interface FlrSearchTaskModel {
  id: string
  type: ETaskType
  name: string
  state: ETaskState
  progressPercent: number
  creationTime: string
  result: ETaskResult
  endTime?: string
  additionalInfo?: TaskAdditionalInfoModel
}
export interface FlrStartDownloadSpec {
  sourcePath: string[]
}
export interface FlrStartSearchForSpec {
  path: string
  searchString: string
  disableRecursiveSearch?: boolean
}
export interface FlrTaskItemModel {
  itemType: EFlrItemType
  sourcePath: string
  targetPath: string
  targetHost: string
  size: number
  restoreStatus: EFlrItemRestoreStatus
  jobName: string
  restoreStartTime: string
  restoreFinishTime: string
  restoreSessionId: string
  initiatorName: string
  name: string
  restorePointId?: string
  restorePointDate?: string
  targetName: string
}
export interface FlrValidateRestoreItemTargetPathResult {
  isTargetPathNeeded: boolean
  targetPath: string
}
export interface FlrValidateRestoreItemTargetPathSpec {
  itemPath: string
  isRestoreToOriginal: boolean
}
export interface FujitsuRepositorySettingsModel {
  path: string
  enableTaskLimit?: boolean
  maxTaskCount?: number
  enableReadWriteLimit?: boolean
  readWriteRate?: number
  useFastCloningOnXFSVolumes?: boolean
  advancedSettings?: RepositoryAdvancedSettingsModel
}
export interface FujitsuStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  hostId: string
  repository: FujitsuRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface FujitsuStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  hostId: string
  repository: FujitsuRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface FullBackupMaintenanceDefragmentAndCompactModel {
  isEnabled: boolean
  weekly?: AdvancedStorageScheduleWeeklyModel
  monthly?: AdvancedStorageScheduleMonthlyModel
}
export interface FullBackupMaintenanceModel {
  defragmentAndCompact?: FullBackupMaintenanceDefragmentAndCompactModel
  removeData?: FullBackupMaintenanceRemoveDataModel
}
export interface FullBackupMaintenanceRemoveDataModel {
  isEnabled: boolean
  afterDays?: number
}
export interface GFSPolicySettingsModel {
  isEnabled: boolean
  weekly?: GFSPolicySettingsWeeklyModel
  monthly?: GFSPolicySettingsMonthlyModel
  yearly?: GFSPolicySettingsYearlyModel
}
export interface GFSPolicySettingsMonthlyModel {
  isEnabled: boolean
  keepForNumberOfMonths?: number
  desiredTime?: ESennightOfMonth
}
export interface GFSPolicySettingsWeeklyModel {
  isEnabled: boolean
  keepForNumberOfWeeks?: number
  desiredTime?: EDayOfWeek
}
export interface GFSPolicySettingsYearlyModel {
  isEnabled: boolean
  keepForNumberOfYears?: number
  desiredTime?: EMonth
}
export interface GatewayServerSettingsModel {
  autoSelection?: boolean
  gatewayServerIds?: string[]
}
export interface GeneralOptionsCheckSmtpConnectionModel {
  isValid: boolean
  thumbprints?: string[]
}
export interface GeneralOptionsCheckSmtpConnectionSpec {
  smtpServerName: string
  advancedSmtpOptions: AdvancedSmtpOptionsModel
}
export interface GeneralOptionsEmailNotificationsModel {
  smtpServerName: string
  advancedSmtpOptions: AdvancedSmtpOptionsModel
  from: string
  to: string
  subject: string
  sendDailyReportsAt: string
  notifyOnSuccess: boolean
  notifyOnWarning: boolean
  notifyOnFailure: boolean
  notifyOnLastRetry: boolean
}
export type GeneralOptionsEmailSettingsBaseModel =
  | (GeneralOptionsSMTPServerSettingsModel & { mailServer: 'SMTP' })
  | (GeneralOptionsGmailServerSettingsModel & { mailServer: 'Gmail' })
  | (GeneralOptionsMS365ServerSettingsModel & { mailServer: 'MS365' })
export interface GeneralOptionsEmailSettingsModel {
  from: string
  to: string
  subject: string
  sendDailyReportsAt: string
  notifyOnSuccess: boolean
  notifyOnWarning: boolean
  notifyOnFailure: boolean
  notifyOnLastRetry: boolean
  aiPoweredReportEnabled?: boolean
}
export interface GeneralOptionsEventForwardingModel {
  SNMPServers?: GeneralOptionsSNMPServerModel[]
  syslogServer?: GeneralOptionsSyslogServerModel
  syslogEventFiltering?: GeneralOptionsSyslogEventFilteringModel[]
}
export interface GeneralOptionsGmailServerSettingsModel {
  notificationsEnabled: boolean
  mailServer?: EEmailSettingsServerType
  emailSettings?: GeneralOptionsEmailSettingsModel
  appClientId?: string
  clientSecret?: string
  isDefaultApp?: boolean
}
export interface GeneralOptionsHostAuthenticationExportModel {
  path: string
}
export interface GeneralOptionsHostAuthenticationImportModel {
  path: string
  overwriteExistingTrustedHosts: boolean
}
export interface GeneralOptionsHostAuthenticationImportResultModel {
  result: string
  warnings: string[]
}
export interface GeneralOptionsHostAuthenticationModel {
  mode: EHostTrustMode
  trustedHostCount?: number
}
export interface GeneralOptionsMS365ServerSettingsModel {
  notificationsEnabled: boolean
  mailServer?: EEmailSettingsServerType
  emailSettings?: GeneralOptionsEmailSettingsModel
  appClientId?: string
  tenant?: string
  isDefaultApp?: boolean
}
export interface GeneralOptionsModel {
  emailSettings?: GeneralOptionsEmailNotificationsModel
  notifications: GeneralOptionsNotificationsModel
  siemIntegration: GeneralOptionsSiemIntegrationModel
  notificationEnabled: boolean
}
export interface GeneralOptionsNotificationsModel {
  storageSpaceThresholdEnabled: boolean
  datastoreSpaceThresholdEnabled: boolean
  skipVMSpaceThresholdEnabled: boolean
  notifyOnSupportExpiration: boolean
  notifyOnUpdates: boolean
  storageSpaceThreshold?: number
  datastoreSpaceThreshold?: number
  skipVMSpaceThreshold?: number
}
export interface GeneralOptionsSMTPServerSettingsModel {
  notificationsEnabled: boolean
  mailServer?: EEmailSettingsServerType
  emailSettings?: GeneralOptionsEmailSettingsModel
  smtpServerName?: string
  advancedSmtpOptions?: AdvancedSmtpOptionsModel
}
export interface GeneralOptionsSNMPServerModel {
  receiver: string
  port: number
  communityString: string
}
export interface GeneralOptionsSiemIntegrationModel {
  SNMPEventsEnabled: boolean
  SyslogEventsEnabled: boolean
  SNMPServers?: GeneralOptionsSNMPServerModel[]
  SyslogServer?: GeneralOptionsSyslogServerModel
  syslogEventFiltering?: GeneralOptionsSyslogEventFilteringModel[]
}
export interface GeneralOptionsSyslogEventFilteringModel {
  eventId: string
  severity: ESyslogEventSeverity[]
}
export interface GeneralOptionsSyslogServerModel {
  serverName: string
  port?: number
  transportProtocol?: ESyslogServerProtocol
  certificateThumbprint?: string
}
export interface GeneralPurposeProxyModel {
  id: string
  name: string
  description: string
  type: EProxyType
  server: GeneralPurposeProxyServerSettingsModel
}
export interface GeneralPurposeProxyServerSettingsModel {
  hostId: string
  hostName?: string
  maxTaskCount?: number
}
export interface GeneralPurposeProxySpec {
  description: string
  type: EProxyType
  server: GeneralPurposeProxyServerSettingsModel
}
export interface GetEntraIdTenantExportToJsonResultResponse {
  status: 'Running' | 'Success' | 'Failure'
  sasLink?: string
  errorMessage?: string
}
export interface GlobalNetworkTrafficRulesModel {
  useMultipleStreamsPerJob: boolean
  uploadStreamsCount?: number
  trafficRules?: TrafficRuleModel[]
  preferredNetworks?: PreferredNetworksModel
}
export interface GlobalVMExclusionModel {
  id: string
  inventoryObject: InventoryObjectModel
  note?: string
}
export interface GlobalVMExclusionNoteSpec {
  note: string
}
export interface GlobalVMExclusionSpec {
  vmObject: InventoryObjectModel
}
export interface GlobalVMExclusionsResult {
  data: GlobalVMExclusionModel[]
  pagination: PaginationResult
}
export interface GoogleCloudBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  objectId: string
  encryptionState?: EBackupEncryptionState
  path?: string
  owner?: string
}
export interface GoogleCloudComputeVerificationCodeModel {
  url: string
  verificationCode: string
  expirationTime: string
}
export interface GoogleCloudCredentialsImportSpec {
  type: ECloudCredentialsType
  accessKey: string
  secretKey: string
  description?: string
  uniqueId: string
}
export interface GoogleCloudCredentialsModel {
  id: string
  type: ECloudCredentialsType
  description?: string
  lastModified?: string
  uniqueId?: string
  accessKey: string
}
export interface GoogleCloudCredentialsSpec {
  type: ECloudCredentialsType
  description?: string
  uniqueId?: string
  accessKey: string
  secretKey: string
}
export interface GoogleCloudServiceCredentialsExistingAccountSpec {
  keyFile: string
}
export interface GoogleCloudServiceCredentialsModel {
  id: string
  type: ECloudCredentialsType
  description?: string
  lastModified?: string
  uniqueId?: string
  name?: string
  projectId?: string
}
export interface GoogleCloudServiceCredentialsSpec {
  type: ECloudCredentialsType
  description?: string
  uniqueId?: string
  existingAccount: GoogleCloudServiceCredentialsExistingAccountSpec
}
export interface GoogleCloudStorageAccountImportModel {
  credentials: CloudCredentialsImportModel
  regionId: string
  connectionSettings: ObjectStorageConnectionImportSpec
}
export interface GoogleCloudStorageAccountModel {
  credentialsId: string
  regionId: string
  connectionSettings: ObjectStorageConnectionModel
}
export interface GoogleCloudStorageBrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  regionId: string
  bucketName: string
  hostId?: string
}
export interface GoogleCloudStorageBrowserFilters {
  regionId: string
  bucketName?: string
}
export interface GoogleCloudStorageBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId?: string
  regions?: GoogleCloudStorageRegionBrowserModel[]
}
export interface GoogleCloudStorageBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  gatewayServerId?: string
  filters?: GoogleCloudStorageBrowserFilters
}
export interface GoogleCloudStorageBucketBrowserModel {
  name?: string
  folders?: string[]
}
export interface GoogleCloudStorageBucketModel {
  bucketName: string
  folderName: string
  storageConsumptionLimit?: ObjectStorageConsumptionLimitModel
  nearlineStorageEnabled?: boolean
  immutability?: ObjectStorageImmutabilityModel
}
export interface GoogleCloudStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: GoogleCloudStorageAccountImportModel
  bucket: GoogleCloudStorageBucketModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface GoogleCloudStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: GoogleCloudStorageAccountModel
  bucket: GoogleCloudStorageBucketModel
  maxTaskCount?: number
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface GoogleCloudStorageRegionBrowserModel {
  id?: string
  name?: string
  buckets?: GoogleCloudStorageBucketBrowserModel[]
}
export interface GoogleCloudStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: GoogleCloudStorageAccountModel
  bucket: GoogleCloudStorageBucketModel
  maxTaskCount?: number
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface GptPartitionPropsModel {
  partId: string
  partType: string
  attrs: string
  name?: string
}
export interface GroupExpressionModel {
  type: EFilterExpressionType
  operation: EGroupExpressionOperationType
  items: FilterExpressionModel[]
}
export interface GuestFileSystemIndexingModel {
  isEnabled: boolean
  indexingSettings?: BackupIndexingSettingsModel[]
}
export interface GuestInteractionProxiesSettingsImportModel {
  automaticSelection: boolean
  proxies?: string[]
}
export interface GuestInteractionProxiesSettingsModel {
  proxyIds?: string[]
  autoSelectEnabled: boolean
}
export interface GuestOsCredentialsImportModel {
  creds?: CredentialsImportModel
  credentialsPerMachine?: GuestOsCredentialsPerMachineImportModel[]
}
export interface GuestOsCredentialsModel {
  credentialsPerMachine?: GuestOsCredentialsPerMachineModel[]
  useAgentManagementCredentials: boolean
  credentials?: SpecifiedGuestOsCredentialsModel
}
export interface GuestOsCredentialsPerMachineImportModel {
  vmObject: InventoryObjectModel
  windowsCreds?: CredentialsImportModel
  linuxCreds?: CredentialsImportModel
  default?: boolean
}
export interface GuestOsCredentialsPerMachineModel {
  vmObject: InventoryObjectModel
  default?: boolean
  credentials?: SpecifiedGuestOsCredentialsModel[]
}
export interface HPEStoreOnceRepositorySettingsModel {
  path: string
  immutability?: RepositoryImmutabilityModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  enableReadWriteLimit?: boolean
  readWriteRate?: number
  advancedSettings?: RepositoryAdvancedSettingsModel
}
export interface HPEStoreOnceStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  hpeStoreOnce: HPEStoreOnceStorageSettingsModel
  repository: HPEStoreOnceRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface HPEStoreOnceStorageSettingsModel {
  storeOnceServerName: string
  credentialsId: string
  useFCConnectivity?: boolean
  gatewayServer?: GatewayServerSettingsModel
  useStoreOnceWanLink?: boolean
}
export interface HPEStoreOnceStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  hpeStoreOnce: HPEStoreOnceStorageSettingsModel
  repository: HPEStoreOnceRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface HaCertificateUploadSpec {
  certificate: string
  formatType: EHaCertificateFileFormatType
}
export interface HealthCheckRepairOptions {
  removeNonRepairableDataIfNeeded?: boolean
  restorePrimaryFromArchiveIfNeeded?: boolean
  restoreArchiveFromPrimaryIfNeeded?: boolean
  enableColdStorageRetrieval?: boolean
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface HelperApplianceTemplateStateModel {
  id: string
  subscriptionId: string
  location: string
  status: EHelperApplianceTemplateStatus
}
export interface HierarchyRescanTaskModel {
  id: string
  type: ETaskType
  name: string
  state: ETaskState
  progressPercent: number
  creationTime: string
  result: ETaskResult
  endTime?: string
  serverName?: string
}
export interface HighAvailabilityClusterAddressSpec {
  clusterEndpoint?: string
  clusterDnsName?: string
  primaryNodeExternalEndpoint?: string
  secondaryNodeExternalEndpoint?: string
}
export interface HighAvailabilityClusterConfigurationModel {
  id: string
  primaryNode: HighAvailabilityClusterNodeModel
  secondaryNode: HighAvailabilityClusterNodeModel
  name: string
  clusterEndpoint: string
  clusterDnsName: string
  isCrossSubnetMode: boolean
  states?: HighAvailabilityClusterStatesModel
}
export interface HighAvailabilityClusterNodeModel {
  id: string
  name: string
  ipAddress: string
  fqdn: string
  role: EHaPatroniNodeRole
  state: EHaPatroniNodeState
  timeline: string
  lagMb: number
  externalEndpoint?: string | null
}
export interface HighAvailabilityClusterSpec {
  primaryNodeIpAddress: string
  secondaryNodeIpAddress: string
  secondaryNodeCredentialsId: string
  clusterDnsName: string
  certificate: HaCertificateUploadSpec
  clusterEndpoint?: string
  isCrossSubnetMode?: boolean
  primaryNodeExternalEndpoint?: string
  secondaryNodeExternalEndpoint?: string
}
export interface HighAvailabilityClusterStatesModel {
  isCreationInProgress: boolean
  isFailoverInProgress: boolean
  isRemovalInProgress: boolean
  isFirstLaunchAfterFailover: boolean
  isClusterEndpointMigrationInProgress: boolean
  lastOnlineTimeUtc: string
  isOnline: boolean
  isSecondaryReinitInProgress: boolean
  isMaintenanceInProgress: boolean
}
export interface HighAvailabilitySwitchoverSpec {
  ignoreLag?: boolean
}
export interface HostComponentPortModel {
  componentName: EHostComponentType
  port: number
}
export interface HostConnectionSpec {
  serverName: string
  type: EManagedServerType
  credentialsId?: string
  port?: number
  credentialsStorageType?: ECredentialsStorageType
  singleUseCredentials?: LinuxCredentialsSpec
}
export interface HostOptionalComponents {
  optionalComponents: OptionalComponentModel[]
}
export interface HvHostClusterModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  status: EManagedServersStatus
  networkSettings?: ManagedHostNetworkSettingsModel
  childServers?: HvHostDiscoveryModel[]
  parentHostId?: string
  parentHostName?: string
}
export interface HvHostClusterSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  networkSettings?: ManagedHostNetworkSettingsModel
  hvServers?: HvHostDiscoveryModel[]
}
export interface HvHostDiscoveryModel {
  hvServerName: string
}
export interface HvHostDiscoveryResult {
  data?: HvHostDiscoveryModel[]
  pagination?: PaginationResult
}
export interface HvHostDiscoverySpec {
  credentialsId?: string
  scvmmHostId?: string
  hvClusterName?: string
}
export interface HvProxyModel {
  id: string
  name: string
  description: string
  type: EProxyType
  server: HvProxyServerSettingsModel
}
export interface HvProxyServerSettingsModel {
  hostId: string
  hostName?: string
  maxTaskCount?: number
}
export interface HvProxySpec {
  description: string
  type: EProxyType
  server: HvProxyServerSettingsModel
}
export interface HvRestoreSourceNetworkModel {
  network: ObjectRestorePointNetworkInfoModel
  disconnect: boolean
}
export interface HvRestoreTargetDatastoreSpec {
  disk: HyperVDiskExtentModel
  targetFolder: string
}
export interface HvRestoreTargetDatastoresSpec {
  configurationFilesPath?: string
  diskMappings?: HvRestoreTargetDatastoreSpec[]
}
export interface HvRestoreTargetNameSpec {
  vmName?: string
  preserveUUID?: boolean
  registerAsClusterResource?: boolean
  overwriteExistingVm?: boolean
  overwriteExistingDisks?: boolean
}
export interface HvRestoreTargetNetworkMappingModel {
  sourceNetwork: HvRestoreSourceNetworkModel
  targetNetwork?: HyperVObjectModel
}
export interface HvRestoreTargetNetworkSpec {
  mappings: HvRestoreTargetNetworkMappingModel[]
}
export interface HvServerModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId?: string
  status: EManagedServersStatus
  credentialsStorageType: ECredentialsStorageType
  networkSettings?: ManagedHostPortsModel
  maxTaskCount?: number
  updatesState?: EHostUpdatesState
  parentHostId?: string
  parentHostName?: string
}
export interface HvServerSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId?: string
  credentialsStorageType: ECredentialsStorageType
  networkSettings?: ManagedHostPortsModel
  maxTaskCount?: number
}
export interface HyperVBackupJobAdvancedSettingsModel {
  backupModeType: EBackupModeType
  activeFulls?: ActiveFullSettingsModel
  backupHealth?: BackupHealthCheckSettingsModels
  fullBackupMaintenance?: FullBackupMaintenanceModel
  storageData?: BackupStorageSettingModel
  notifications?: HyperVNotificationSettingsModel
  hyperV?: BackupJobAdvancedSettingsHyperVModel
  scripts?: JobScriptsSettingsModel
  syntheticFulls?: SyntheticFullSettingsModel
}
export interface HyperVBackupJobExclusionsModel {
  vms?: InventoryObjectModel[]
  disks?: HyperVObjectDiskModel[]
}
export interface HyperVBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  isHighPriority: boolean
  storage: HyperVBackupJobStorageModel
  guestProcessing: BackupJobGuestProcessingModel
  schedule: BackupScheduleModel
  virtualMachines?: HyperVBackupJobVirtualMachinesModel
}
export interface HyperVBackupJobSpec {
  name: string
  type: EJobType
  description: string
  isHighPriority?: boolean
  storage?: HyperVBackupJobStorageModel
  guestProcessing?: BackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
  virtualMachines?: HyperVBackupJobVirtualMachinesModel
}
export interface HyperVBackupJobStorageModel {
  backupRepositoryId: string
  backupProxies: HyperVBackupProxiesSettingsModel
  retentionPolicy: BackupJobRetentionPolicySettingsModel
  gfsPolicy?: GFSPolicySettingsModel
  advancedSettings?: HyperVBackupJobAdvancedSettingsModel
}
export interface HyperVBackupJobVirtualMachinesModel {
  includes?: InventoryObjectModel[]
  excludes?: HyperVBackupJobExclusionsModel
}
export interface HyperVBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  objectId: string
  hvType?: EHyperVInventoryType
  path?: string
}
export interface HyperVBackupProxiesSettingsModel {
  proxyType: EHyperVProxyType
  offHostSettings?: OffHostBackupProxyModel
}
export interface HyperVBackupScopeModel {
  type: EInventoryScopeWorkloadType
  inventoryObjects?: HyperVObjectModel[]
}
export interface HyperVDiskExtentModel {
  uid: string
  name: string
  path: string
  size?: number
}
export interface HyperVFlrRestoreTargetHostModel {
  type: EFlrPlatformType
  vmObject: HyperVObjectModel
}
export interface HyperVGuestQuiescenceSettingsModel {
  isEnabled: boolean
  crashConsistentBackup?: boolean
}
export interface HyperVLinuxFlrHelperApplianceResourceModel {
  type: EFlrPlatformType
  host: string
  network: string
  vlanId: number
}
export interface HyperVNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsModel
}
export interface HyperVObjectDiskModel {
  vmObject: InventoryObjectModel
  disksToProcess: EHyperVDisksTypeToProcess
  disks?: string[]
}
export interface HyperVObjectModel {
  platform: EInventoryPlatformType
  size?: string
  hostName: string
  name: string
  type: EHyperVInventoryType
  objectId: string
  urn?: string
  parentObjectId?: string
  aclInfo?: ObjectAclInfo
}
export interface HyperVObjectRestorePointDiskModel {
  platform: EPlatformType
  uid: string
  type: EDiskInfoType
  name: string
  state: EDiskInfoProcessState
  capacity?: number
  diskExtents: HyperVDiskExtentModel[]
}
export interface HyperVVolumeManageModel {
  volumes: HyperVVolumeObjectModel[]
  changedBlockTracking: boolean
  failoverToVSSProvider: boolean
}
export interface HyperVVolumeObjectModel {
  volume: InventoryObjectModel
  volumeSettings: VolumeSettingsModel
}
export interface IBMCloudStorageAccountImportModel {
  servicePoint: string
  regionId: string
  credentials: CloudCredentialsImportModel
  connectionSettings: ObjectStorageConnectionImportSpec
}
export interface IBMCloudStorageAccountModel {
  servicePoint: string
  regionId: string
  credentialsId: string
  connectionSettings: ObjectStorageConnectionModel
}
export interface IBMCloudStorageBrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  connectionPoint: string
  regionId: string
  bucketName: string
  hostId?: string
}
export interface IBMCloudStorageBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId?: string
  regions?: IBMCloudStorageRegionBrowserModel[]
}
export interface IBMCloudStorageBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  regionId: string
  servicePoint: string
  gatewayServerId?: string
}
export interface IBMCloudStorageBucketBrowserModel {
  name?: string
  folders?: string[]
}
export interface IBMCloudStorageBucketModel {
  bucketName: string
  folderName: string
  storageConsumptionLimit?: ObjectStorageConsumptionLimitModel
  immutability?: ObjectStorageImmutabilityModel
}
export interface IBMCloudStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: IBMCloudStorageAccountImportModel
  bucket: IBMCloudStorageBucketModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface IBMCloudStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: IBMCloudStorageAccountModel
  bucket: IBMCloudStorageBucketModel
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface IBMCloudStorageRegionBrowserModel {
  id?: string
  name?: string
  buckets?: IBMCloudStorageBucketBrowserModel[]
}
export interface IBMCloudStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: IBMCloudStorageAccountModel
  bucket: IBMCloudStorageBucketModel
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface IPv4ApplianceSettingsModel {
  obtainIPAutomatically?: boolean
  obtainDNSAutomatically?: boolean
  ipAddress?: IPv4SettingsModel
}
export interface IPv4NetworkRuleModel {
  sourceIPAddress: string
  sourceSubnetMask: string
  targetIPAddress: string
  targetSubnetMask: string
  targetDefaultGateway: string
  preferredDNSServer?: string
  alternateDNSServer?: string
  preferredWINSServer?: string
  alternateWINSServer?: string
}
export interface IPv4SettingsModel {
  ipAddress?: string
  subnetMask?: string
  defaultGateway?: string
  preferredDNSServer?: string
  alternateDNSServer?: string
}
export interface IPv6ApplianceSettingsModel {
  obtainIPAutomatically?: boolean
  obtainDNSAutomatically?: boolean
  ipAddress?: IPv6SettingsModel
}
export interface IPv6NetworkRuleModel {
  sourceIPv6Address: string
  sourceSubnetPrefixLength: number
  targetIPv6Address: string
  targetSubnetPrefixLength: number
  targetDefaultGateway: string
  preferredDNSServer?: string
  alternateDNSServer?: string
}
export interface IPv6SettingsModel {
  ipAddress?: string
  prefixLength?: number
  defaultGateway?: string
  preferredDNSServer?: string
  alternateDNSServer?: string
}
export interface ISCSITargetPublishContentSpec {
  restorePointId: string
  type: EPublishBackupContentModeType
  diskNames?: string[]
  reason?: string
  allowedIps: string[]
  mountHostId?: string
}
export interface ISCSIWindowsMountSpec {
  restorePointId: string
  type: EPublishBackupContentModeType
  diskNames?: string[]
  reason?: string
  targetServerName: string
  targetServerCredentialsId?: string
  mountHostId?: string
  credentialsStorageType: ECredentialsStorageType
  singleUseCredentials?: StandardCredentialsSpec
}
export interface ImmediateBackupCopyScheduleModel {
  type: EBackupCopyJobMode
  scheduleMode: EImmediateScheduleModel
  backupWindow?: BackupWindowSettingModel
}
export interface IndicatorsOfCompromiseModel {
  name?: string
  description?: string
  status?: EIndicatorOfCompromiseMonitoringStatus
  attackTactic?: string
}
export interface IndicatorsOfCompromiseResult {
  data: IndicatorsOfCompromiseModel[]
}
export interface IndicatorsOfCompromiseSpec {
  indicatorsOfCompromise: string[]
}
export interface IndividualComputerContainerModel {
  hostName: string
  connectionType: EIndividualComputerConnectionType
  credentialsId?: string
  singleUseCredentials?: LinuxCredentialsSpec
}
export interface IndividualComputersProtectionGroupModel {
  id: string
  name: string
  description: string
  type: EProtectionGroupType
  isDisabled?: boolean
  computers?: IndividualComputerContainerModel[]
  options?: ProtectionGroupOptionsModel
}
export interface IndividualComputersProtectionGroupSpec {
  name: string
  description: string
  type: EProtectionGroupType
  tag?: string
  computers: IndividualComputerContainerModel[]
  options?: ProtectionGroupOptionsModel
}
export interface InfinidatRepositorySettingsModel {
  path: string
  enableTaskLimit?: boolean
  maxTaskCount?: number
  enableReadWriteLimit?: boolean
  readWriteRate?: number
  useFastCloningOnXFSVolumes?: boolean
  advancedSettings?: RepositoryAdvancedSettingsModel
}
export interface InfinidatStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  hostId: string
  repository: InfinidatRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface InfinidatStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  hostId: string
  repository: InfinidatRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface InitialSeedingModel {
  isEnabled: boolean
  repositoryId?: string
}
export interface InstalledLicenseModel {
  status: EInstalledLicenseStatus
  edition: EInstalledLicenseEdition
  licensedTo: string
  supportId: string
  autoUpdateEnabled: boolean
  freeAgentInstanceConsumptionEnabled: boolean
  cloudConnect: EInstalledLicenseCloudConnectMode
  type?: EInstalledLicenseType
  socketLicenseSummary?: SocketLicenseSummaryModel
  instanceLicenseSummary?: InstanceLicenseSummaryModel
  capacityLicenseSummary?: CapacityLicenseSummaryModel
  IsMultiSection: boolean
  proactiveSupportEnabled: boolean
}
export interface InstanceLicenseAssignmentSpec {
  role: EInstanceLicenseWorkloadRole
}
export interface InstanceLicenseObjectModel {
  type: string
  count: number
  multiplier: number
  usedInstancesNumber: number
}
export interface InstanceLicenseSummaryModel {
  licensedInstancesNumber: number
  usedInstancesNumber: number
  newInstancesNumber: number
  rentalInstancesNumber: number
  objects?: InstanceLicenseObjectModel[]
  workload?: InstanceLicenseWorkloadModel[]
  package?: ELicensePackageType
  promoInstancesNumber?: number
  licensedInstancesPromoIncludedNumber?: number
  promoExpiresOn?: string
  expirationDate?: string
  supportExpirationDate?: string
}
export interface InstanceLicenseWorkloadModel {
  name: string
  hostName: string
  usedInstancesNumber: number
  type: string
  instanceId: string
  platformType: ELicensePlatformType
  canBeRevoked: boolean
  displayName?: string
}
export interface InstanceLicenseWorkloadResult {
  data: InstanceLicenseWorkloadModel[]
  pagination: PaginationResult
}
export interface InstantHvVMCustomizedRecoveryDatastoreSpec {
  configurationFilesPath?: string
  diskMappings?: HvRestoreTargetDatastoreSpec[]
  allocateRequiredDiskSpace?: boolean
}
export interface InstantHvVMCustomizedRecoverySpec {
  restorePointId: string
  type: EInstantVMRecoveryModeType
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  shareCredentialsId?: string
  destinationHost?: HyperVObjectModel
  datastore?: InstantHvVMCustomizedRecoveryDatastoreSpec
  network?: HvRestoreTargetNetworkSpec
  target?: HvRestoreTargetNameSpec
}
export interface InstantHvVMOriginalLocationRecoverySpec {
  restorePointId: string
  type: EInstantVMRecoveryModeType
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  shareCredentialsId?: string
}
export interface InstantHvVMOtherPlatformRecoveryDatastoreMapping {
  disk: ObjectRestorePointDiskModel
  targetFolder: string
}
export interface InstantHvVMOtherPlatformRecoveryDatastoreSpec {
  configurationFilesPath?: string
  diskMappings?: InstantHvVMOtherPlatformRecoveryDatastoreMapping[]
  allocateRequiredDiskSpace?: boolean
}
export interface InstantHvVMOtherPlatformRecoverySpec {
  restorePointId: string
  type: EInstantVMRecoveryModeType
  secureRestore?: SecureRestoreSpec
  powerUp?: boolean
  reason?: string
  shareCredentialsId?: string
  destinationHost: HyperVObjectModel
  datastore?: InstantHvVMOtherPlatformRecoveryDatastoreSpec
  network?: HvRestoreTargetNetworkSpec
  target?: HvRestoreTargetNameSpec
  helperAppliance?: InstantHvVMRecoveryHelperApplianceSpec
}
export interface InstantHvVMRecoveryHelperApplianceSpec {
  productionNetwork: HyperVObjectModel
  vlanId?: number
  ipv4Address?: IPv4ApplianceSettingsModel
  ipv6Address?: IPv6ApplianceSettingsModel
}
export interface InstantHvVMRecoveryMount {
  id: string
  sessionId: string
  state: EInstantRecoveryMountState
  spec: InstantHvVMRecoverySpec
  vmName: string
  jobName: string
  restorePointDate: string
  hostName?: string
  errorMessage?: string
}
export interface InstantHvVMRecoveryMountsResult {
  data: InstantHvVMRecoveryMount[]
  pagination: PaginationResult
}
export type InstantHvVMRecoverySpec =
  | (InstantHvVMOriginalLocationRecoverySpec & { type: 'OriginalLocation' })
  | (InstantHvVMCustomizedRecoverySpec & { type: 'Customized' })
  | (InstantHvVMOtherPlatformRecoverySpec & { type: 'OtherPlatform' })
export interface InstantUnstructuredDataRecoveryMount {
  id: string
  sessionId: string
  state: EUnstructuredDataInstantRecoveryMountState
  spec: InstantUnstructuredDataRestoreSpec
  unstructuredServerId: string
  unstructuredServerName?: string
  errorMessage?: string
}
export interface InstantUnstructuredDataRecoveryMountsResult {
  data: InstantUnstructuredDataRecoveryMount[]
  pagination: PaginationResult
}
export interface InstantUnstructuredDataRestoreMigrationSpec {
  destination: UnstructuredDataShareMigrationDestinationModel
  switchoverSettings: UnstructuredDataSwitchoverSettingsModel
  overwriteMode?: EUnstructuredDataInstantRestoreOverwriteMode
}
export interface InstantUnstructuredDataRestoreSpec {
  restoreOptions: UnstructuredDataRestoreOptionsModel[]
  autoSelectMountServers?: boolean
  reason?: string
}
export interface InstantViVMCustomizedRecoveryDatastoreSpec {
  cacheDatastore?: InventoryObjectModel
  redirectEnabled?: boolean
}
export interface InstantViVMCustomizedRecoveryDestinationSpec {
  restoredVmName?: string
  destinationHost?: InventoryObjectModel
  folder?: InventoryObjectModel
  resourcePool?: InventoryObjectModel
  biosUuidPolicy?: EInstantViVmRecoveryBiosUuidPolicyType
  helperAppliance?: InstantViVMRecoveryHelperApplianceSpec
  enableClusterWideMount?: boolean
}
export interface InstantViVMCustomizedRecoverySpec {
  type: EInstantVMRecoveryModeType
  secureRestore: SecureRestoreSpec
  nicsEnabled?: boolean
  powerUp?: boolean
  reason?: string
  restorePointId: string
  vmTagsRestoreEnabled?: boolean
  overwrite?: boolean
  shareCredentialsId?: string
  datastore: InstantViVMCustomizedRecoveryDatastoreSpec
  destination?: InstantViVMCustomizedRecoveryDestinationSpec
}
export interface InstantViVMOriginalLocationRecoverySpec {
  type: EInstantVMRecoveryModeType
  secureRestore: SecureRestoreSpec
  nicsEnabled?: boolean
  powerUp?: boolean
  reason?: string
  restorePointId: string
  vmTagsRestoreEnabled?: boolean
  overwrite?: boolean
  shareCredentialsId?: string
}
export interface InstantViVMOtherPlatformRecoveryDestinationSpec {
  destinationHost: VmwareObjectModel
  restoredVmName?: string
  folder?: VmwareObjectModel
  resourcePool?: VmwareObjectModel
  networkMapping?: InstantViVMRecoveryNetworkMappingSpec[]
  helperAppliance?: InstantViVMRecoveryHelperApplianceSpec
  biosUuidPolicy?: EInstantViVmRecoveryBiosUuidPolicyType
  enableClusterWideMount?: boolean
}
export interface InstantViVMOtherPlatformRecoverySpec {
  type: EInstantVMRecoveryModeType
  secureRestore: SecureRestoreSpec
  nicsEnabled?: boolean
  powerUp?: boolean
  reason?: string
  restorePointId: string
  overwrite?: boolean
  shareCredentialsId?: string
  destination: InstantViVMOtherPlatformRecoveryDestinationSpec
  datastore: InstantViVMCustomizedRecoveryDatastoreSpec
}
export interface InstantViVMRecoveryHelperApplianceSpec {
  productionNetwork: VmwareObjectModel
  ipv4Address?: IPv4ApplianceSettingsModel
  ipv6Address?: IPv6ApplianceSettingsModel
}
export interface InstantViVMRecoveryMount {
  id: string
  sessionId: string
  state: EInstantRecoveryMountState
  spec: InstantViVMRecoverySpec
  vmName: string
  errorMessage?: string
  jobName: string
  restorePointDate: string
  hostName?: string
}
export interface InstantViVMRecoveryMountsResult {
  data: InstantViVMRecoveryMount[]
  pagination: PaginationResult
}
export interface InstantViVMRecoveryNetworkMappingSpec {
  sourceNetwork: ObjectRestorePointNetworkInfoModel
  targetNetwork: VmwareObjectModel
}
export type InstantViVMRecoverySpec =
  | (InstantViVMOriginalLocationRecoverySpec & { type: 'OriginalLocation' })
  | (InstantViVMCustomizedRecoverySpec & { type: 'Customized' })
  | (InstantViVMOtherPlatformRecoverySpec & { type: 'OtherPlatform' })
export interface InventoryBrowserFilters {
  pagination?: PaginationFilter
  filter?: FilterExpressionModel
  sorting?: SortExpressionModel
  hierarchyType?: string
  permissionScope?: EInventoryPermissionScope
}
export interface InventoryBrowserResult {
  data: InventoryObjectModel[]
  pagination: PaginationResult
  hierarchyType?: string
}
export type InventoryMachineDetailsModel =
  | (VmwareMachineDetailsModel & { platform: 'VSphere' })
export interface InventoryMachineDetailsRequest {
  object: InventoryObjectModel
}
export type InventoryObjectModel =
  | (CloudDirectorObjectModel & { platform: 'CloudDirector' })
  | (VmwareObjectModel & { platform: 'VSphere' })
  | (HyperVObjectModel & { platform: 'HyperV' })
  | (AgentObjectModel & { platform: 'Agent' })
  | (NutanixObjectModel & { platform: 'Nutanix' })
  | (ProxmoxObjectModel & { platform: 'Proxmox' })
export interface InventoryScopeModel {
  entireInventory: boolean
  workloads?: ScopesWorkloadModel[]
}
export interface IpSettingsModel {
  IPv4Settings?: IPv4SettingsModel
  IPv6Settings?: IPv6SettingsModel
}
export interface IrisBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  sources: IrisBackupJobSource[]
  isHighPriority?: boolean
  storage?: IrisBackupJobStorageModel
  schedule?: BackupScheduleModel
}
export interface IrisBackupJobSource {
  entityId: string
  credentialsId?: string
}
export interface IrisBackupJobSpec {
  name: string
  type: EJobType
  description: string
  sources: IrisBackupJobSource[]
  isHighPriority?: boolean
  storage?: IrisBackupJobStorageModel
  schedule?: BackupScheduleModel
}
export interface IrisBackupJobStorageModel {
  backupRepositoryId?: string
  sourceBackupId?: string
  retentionPolicy?: BackupJobRetentionPolicySettingsModel
  snapshotImmutabilityOptions?: SnapshotImmutabilityOptionsModel
}
export interface IrisProtectionGroupModel {
  id: string
  name: string
  description: string
  type: EProtectionGroupType
  isDisabled?: boolean
  servers: IrisServerModel[]
  options?: ProtectionGroupOptionsModel
}
export interface IrisProtectionGroupSpec {
  name: string
  description: string
  type: EProtectionGroupType
  tag?: string
  servers: IrisServerModel[]
  options?: ProtectionGroupOptionsModel
}
export interface IrisServerModel {
  hostName: string
  connectionType: EIndividualComputerConnectionType
  credentialsId?: string
  singleUseCredentials?: LinuxCredentialsSpec
}
export interface JobExportSpec {
  ids?: string[]
  types?: string[]
  names?: string[]
}
export interface JobImportSpec {
  name: string
  description: string
  isHighPriority: boolean
  type: EJobType
  virtualMachines: BackupJobVirtualMachinesSpec
  storage: BackupJobStorageImportModel
  guestProcessing: BackupJobGuestProcessingImportModel
  schedule: BackupScheduleModel
}
export interface JobImportSpecCollection {
  jobs: JobImportSpec[]
}
export type JobModel =
  | (VSphereReplicaJobModel & { type: 'VSphereReplica' })
  | (CloudDirectorBackupJobModel & { type: 'CloudDirectorBackup' })
  | (EntraIDTenantBackupJobModel & { type: 'EntraIDTenantBackup' })
  | (EntraIDAuditLogBackupJobModel & { type: 'EntraIDAuditLogBackup' })
  | (FileBackupCopyJobModel & { type: 'FileBackupCopy' })
  | (BackupJobModel & { type: 'VSphereBackup' })
  | (BackupCopyJobModel & { type: 'BackupCopy' })
  | (HyperVBackupJobModel & { type: 'HyperVBackup' })
  | (WindowsAgentManagementBackupJobModel & { type: 'WindowsAgentBackup' | 'WindowsAgentBackupFailoverCluster' })
  | (LinuxAgentManagementBackupJobModel & { type: 'LinuxAgentBackup' })
  | (EntraIDTenantBackupCopyJobModel & { type: 'EntraIDTenantBackupCopy' })
  | (FileBackupJobModel & { type: 'FileBackup' })
  | (ObjectStorageBackupJobModel & { type: 'ObjectStorageBackup' })
  | (SureBackupContentScanJobModel & { type: 'SureBackupContentScan' })
  | (WindowsAgentManagementBackupWorkstationPolicyModel & { type: 'WindowsAgentBackupWorkstationPolicy' })
  | (WindowsAgentManagementBackupServerPolicyModel & { type: 'WindowsAgentBackupServerPolicy' })
  | (LinuxAgentManagementBackupWorkstationPolicyModel & { type: 'LinuxAgentBackupWorkstationPolicy' })
  | (LinuxAgentManagementBackupServerPolicyModel & { type: 'LinuxAgentBackupServerPolicy' })
  | (IrisBackupJobModel & { type: 'IrisBackup' })
export interface JobObjectModel {
  id: string
  name?: string
  type?: EJobType
}
export interface JobRetrySpec {
  startChainedJobs?: boolean
}
export interface JobScriptsSettingsModel {
  preCommand?: ScriptCommand
  postCommand?: ScriptCommand
  periodicityType?: EScriptPeriodicityType
  runScriptEvery?: number
  dayOfWeek?: EDayOfWeek[]
}
export type JobSpec =
  | (VSphereReplicaJobSpec & { type: 'VSphereReplica' })
  | (CloudDirectorBackupJobSpec & { type: 'CloudDirectorBackup' })
  | (EntraIDTenantBackupJobSpec & { type: 'EntraIDTenantBackup' })
  | (EntraIDAuditLogBackupJobSpec & { type: 'EntraIDAuditLogBackup' })
  | (FileBackupCopyJobSpec & { type: 'FileBackupCopy' })
  | (BackupJobSpec & { type: 'VSphereBackup' })
  | (BackupCopyJobSpec & { type: 'BackupCopy' })
  | (HyperVBackupJobSpec & { type: 'HyperVBackup' })
  | (WindowsAgentManagementBackupJobSpec & { type: 'WindowsAgentBackup' | 'WindowsAgentBackupFailoverCluster' })
  | (LinuxAgentManagementBackupJobSpec & { type: 'LinuxAgentBackup' })
  | (EntraIDTenantBackupCopyJobSpec & { type: 'EntraIDTenantBackupCopy' })
  | (FileBackupJobSpec & { type: 'FileBackup' })
  | (ObjectStorageBackupJobSpec & { type: 'ObjectStorageBackup' })
  | (SureBackupContentScanJobSpec & { type: 'SureBackupContentScan' })
  | (WindowsAgentManagementBackupWorkstationPolicySpec & { type: 'WindowsAgentBackupWorkstationPolicy' })
  | (LinuxAgentManagementBackupWorkstationPolicySpec & { type: 'LinuxAgentBackupWorkstationPolicy' })
  | (WindowsAgentManagementBackupServerPolicySpec & { type: 'WindowsAgentBackupServerPolicy' })
  | (LinuxAgentManagementBackupServerPolicySpec & { type: 'LinuxAgentBackupServerPolicy' })
  | (IrisBackupJobSpec & { type: 'IrisBackup' })
export interface JobStartSpec {
  performActiveFull: boolean
  startChainedJobs?: boolean
  syncRestorePoints?: EBackupCopyRestorePoints
}
export interface JobStateModel {
  id: string
  name: string
  type: EJobType
  description: string
  status: EJobStatus
  lastResult: ESessionResult
  workload: EJobWorkload
  objectsCount: number
  lastRun?: string
  nextRun?: string
  repositoryId?: string
  repositoryName?: string
  sessionId?: string
  highPriority: boolean
  progressPercent: number
  nextRunPolicy?: string
  sessionProgress?: SessionProgress
  runAfterJob?: RunAfterJob
  backupCopyMode?: EBackupCopyJobMode
  isStorageSnapshot?: boolean
  targetName?: string
}
export interface JobStatesResult {
  data: JobStateModel[]
  pagination: PaginationResult
}
export interface JobStopSpec {
  gracefulStop: boolean
  cancelChainedJobs?: boolean
}
export interface JobsBackupScopeItemModel {
  jobId: string
  jobName?: string
}
export interface JobsBackupScopeModel {
  type: EInventoryScopeWorkloadType
  jobs?: JobsBackupScopeItemModel[]
}
export interface JobsResult {
  data: JobModel[]
  pagination: PaginationResult
}
export interface KMSServerChangeCertificateSpec {
  certificate: CertificateUploadSpec
  type: EKMSCertificateType
}
export type KeyManagementServerBaseModel =
  | (CommonKeyManagementServerModel & { type: 'KMS' })
export type KeyManagementServerBaseSpec =
  | (CommonKeyManagementServerSpec & { type: 'KMS' })
export interface KeyManagementServersResult {
  data: KeyManagementServerBaseModel[]
  pagination: PaginationResult
}
export interface LicenseAgentConsumptionSpec {
  enabled: boolean
}
export interface LicenseAutoUpdateSpec {
  enabled: boolean
  proactiveSupportEnabled?: boolean
}
export interface LicenseCreateReportSpec {
  reportFormat: ELicenseReportFormat
}
export interface LicenseInstallationPromoSpec {
  overwriteExisting?: boolean
  enableAutoUpdate?: boolean
  installWithoutPromo?: boolean
}
export interface LicenseInstallationSpec {
  license: string
  forceStandaloneMode?: boolean
  promo?: LicenseInstallationPromoSpec
}
export interface LicenseRemoveSpec {
  forceStandaloneMode?: boolean
  section?: ELicenseSectionType
}
export interface LicenseRenewSpec {
  forceStandaloneMode?: boolean
}
export interface LicenseRenewalModel {
  renewalUrl?: string
}
export interface LicenseUpdateModel {
  message: string
  isSuccessful: boolean
}
export interface LinuxAgentBackupApplicationAwareProcessingModel {
  isEnabled?: boolean
  appSettings?: LinuxAgentBackupApplicationSettingsModel[]
}
export interface LinuxAgentBackupApplicationSettingsModel {
  machineObject: AgentObjectModel
  vss?: EApplicationSettingsVSS
  oracle?: AgentBackupOracleSettingsModel
  mySql?: AgentBackupMySQLSettingsModel
  postgreSql?: AgentBackupPostgreSQLSettingsModel
  scripts?: LinuxAgentBackupScriptSettingsModel
}
export interface LinuxAgentBackupJobFilesAdvancedSettingsModel {
  includeMasks?: string[]
  excludeMasks?: string[]
}
export interface LinuxAgentBackupJobFilesModel {
  customFiles?: string[]
  advancedSettings?: LinuxAgentBackupJobFilesAdvancedSettingsModel
}
export interface LinuxAgentBackupJobGuestProcessingModel {
  appAwareProcessing?: LinuxAgentBackupApplicationAwareProcessingModel
  guestFSIndexing?: AgentGuestFileSystemIndexingModel
  guestCredentials?: LinuxAgentGuestOsCredentialsModel
}
export interface LinuxAgentBackupJobVolumeObjectModel {
  path: string
  type: ELinuxVolumeType
}
export interface LinuxAgentBackupJobVolumesModel {
  volumeObject: LinuxAgentBackupJobVolumeObjectModel[]
}
export interface LinuxAgentBackupScriptSettingsModel {
  isExecutionEnabled?: boolean
  jobScripts?: BackupJobScriptModel
  snapshotScripts?: BackupLinuxScriptModel
}
export interface LinuxAgentGuestOsCredentialsModel {
  useProtectionGroupCredentials?: boolean
  credentialsId?: string
  credentialsPerMachine?: LinuxAgentGuestOsCredentialsPerMachineModel[]
}
export interface LinuxAgentGuestOsCredentialsPerMachineModel {
  credentialsId?: string
  machineObject?: AgentObjectModel
  default?: boolean
}
export interface LinuxAgentManagementBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  computers: AgentObjectModel[]
  backupMode: EAgentBackupJobMode
  isHighPriority?: boolean
  agentType?: EJobAgentType
  useSnapshotlessFileLevelBackup?: boolean
  volumes?: LinuxAgentBackupJobVolumesModel
  files?: LinuxAgentBackupJobFilesModel
  storage?: AgentBackupJobStorageModel
  guestProcessing?: LinuxAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface LinuxAgentManagementBackupJobSpec {
  name: string
  type: EJobType
  description: string
  computers: AgentObjectModel[]
  backupMode: EAgentBackupJobMode
  isHighPriority?: boolean
  agentType?: EJobAgentType
  useSnapshotlessFileLevelBackup?: boolean
  volumes?: LinuxAgentBackupJobVolumesModel
  files?: LinuxAgentBackupJobFilesModel
  storage?: AgentBackupJobStorageModel
  guestProcessing?: LinuxAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface LinuxAgentManagementBackupServerPolicyModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  backupMode: EAgentBackupJobMode
  storage: AgentBackupPolicyStorageModel
  computers?: AgentObjectModel[]
  useSnapshotlessFileLevelBackup?: boolean
  volumes?: LinuxAgentBackupJobVolumesModel
  files?: LinuxAgentBackupJobFilesModel
  guestProcessing?: LinuxAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface LinuxAgentManagementBackupServerPolicySpec {
  name: string
  type: EJobType
  description: string
  backupMode: EAgentBackupJobMode
  storage: AgentBackupPolicyStorageModel
  computers?: AgentObjectModel[]
  useSnapshotlessFileLevelBackup?: boolean
  volumes?: LinuxAgentBackupJobVolumesModel
  files?: LinuxAgentBackupJobFilesModel
  guestProcessing?: LinuxAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface LinuxAgentManagementBackupWorkstationPolicyModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  backupMode: EAgentBackupJobMode
  storage: AgentBackupPolicyStorageModel
  computers?: AgentObjectModel[]
  useSnapshotlessFileLevelBackup?: boolean
  volumes?: LinuxAgentBackupJobVolumesModel
  files?: LinuxAgentBackupJobFilesModel
  guestProcessing?: LinuxAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModelDaily
}
export interface LinuxAgentManagementBackupWorkstationPolicySpec {
  name: string
  type: EJobType
  description: string
  backupMode: EAgentBackupJobMode
  storage: AgentBackupPolicyStorageModel
  computers?: AgentObjectModel[]
  useSnapshotlessFileLevelBackup?: boolean
  volumes?: LinuxAgentBackupJobVolumesModel
  files?: LinuxAgentBackupJobFilesModel
  guestProcessing?: LinuxAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModelDaily
}
export interface LinuxCredentialsModel {
  id: string
  username: string
  description: string
  type: ECredentialsType
  creationTime: string
  uniqueId?: string
  isDefaultAppliance?: boolean
  SSHPort?: number
  addToSudoers?: boolean
  useSu?: boolean
  elevateToRoot?: boolean
  authenticationType: EAuthenticationType
}
export interface LinuxCredentialsSpec {
  username: string
  type: ECredentialsType
  description?: string
  password?: string
  uniqueId?: string
  SSHPort?: number
  addToSudoers?: boolean
  useSu?: boolean
  privateKey?: string
  passphrase?: string
  rootPassword?: string
  elevateToRoot?: boolean
  authenticationType: EAuthenticationType
}
export type LinuxFlrHelperApplianceResourceModel =
  | (VmwareLinuxFlrHelperApplianceResourceModel & { type: 'VMware' })
  | (HyperVLinuxFlrHelperApplianceResourceModel & { type: 'HyperV' })
export interface LinuxFlrHelperApplianceSpec {
  platformResourceSettings?: LinuxFlrHelperApplianceResourceModel
  networkSettings?: IpSettingsModel
  ftpServerEnabled?: boolean
  restoreFromNSS?: boolean
}
export interface LinuxFlrHelperHostModel {
  hostId: string
}
export type LinuxFlrMountServerSettings =
  | (LinuxMountServerFlrMountServerSettings & { mountServerType: 'MountServer' })
  | (LinuxOriginalHostFlrMountServerSettings & { mountServerType: 'OriginalHost' })
  | (LinuxHelperHostFlrMountServerSettings & { mountServerType: 'HelperHost' })
  | (LinuxHelperApplianceFlrMountServerSettings & { mountServerType: 'HelperAppliance' })
export interface LinuxFlrMountSpec {
  restorePointId: string
  type: EFlrType
  autoUnmount: FlrAutoUnmountModel
  reason?: string
  mountMode: EFlrMountModeType
  mountServer: LinuxFlrMountServerSettings
}
export interface LinuxFlrOriginalHostSpec {
  credentialsId?: string
}
export interface LinuxHardenedRepositorySettingsModel {
  path?: string
  maxTaskCount?: number
  readWriteRate?: number
  useFastCloningOnXFSVolumes?: boolean
  makeRecentBackupsImmutableDays?: number
  advancedSettings?: RepositoryAdvancedSettingsModel
  taskLimitEnabled?: boolean
  readWriteLimitEnabled?: boolean
}
export interface LinuxHardenedStorageImportSpec {
  name: string
  description: string
  hostName: string
  type: ERepositoryType
  repository: LinuxHardenedRepositorySettingsModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface LinuxHardenedStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  hostId: string
  repository: LinuxHardenedRepositorySettingsModel
  mountServer?: MountServersSettingsModel
  importOptions?: RepositoryImportOptions
}
export interface LinuxHardenedStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  hostId: string
  repository: LinuxHardenedRepositorySettingsModel
  mountServer?: MountServersSettingsModel
}
export interface LinuxHelperApplianceFlrMountServerSettings {
  mountServerType: EFlrMountModeServerType
  helperAppliance: LinuxFlrHelperApplianceSpec
}
export interface LinuxHelperHostFlrMountServerSettings {
  mountServerType: EFlrMountModeServerType
  helperHost: LinuxFlrHelperHostModel
}
export interface LinuxHostImportSpec {
  name: string
  description: string
  type: EManagedServerType
  credentials: CredentialsImportModel
  sshFingerprint: string
  sshSettings?: LinuxHostSSHSettingsModel
}
export interface LinuxHostModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId?: string
  status: EManagedServersStatus
  sshSettings?: LinuxHostSSHSettingsModel
  credentialsStorageType: ECredentialsStorageType
  singleUseCredentials?: LinuxCredentialsSpec
  isBackupServer?: boolean
  updatesState?: EHostUpdatesState
  autoUpdateDeadline?: string
  isDefaultMountServer?: boolean
  handshakeCode?: string
  optionalComponents?: HostOptionalComponents
  isVBRLinuxAppliance?: boolean
}
export interface LinuxHostSSHSettingsModel {
  sshTimeOutMs?: number
  portRangeStart?: number
  portRangeEnd?: number
  serverSide?: boolean
  components?: HostComponentPortModel[]
}
export interface LinuxHostSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId?: string
  sshFingerprint: string
  sshSettings?: LinuxHostSSHSettingsModel
  credentialsStorageType: ECredentialsStorageType
  singleUseCredentials?: LinuxCredentialsSpec
  handshakeCode?: string
  optionalComponents?: HostOptionalComponents
}
export interface LinuxLocalRepositorySettingsModel {
  path: string
  maxTaskCount?: number
  readWriteRate?: number
  useFastCloningOnXFSVolumes?: boolean
  advancedSettings?: RepositoryAdvancedSettingsModel
  taskLimitEnabled?: boolean
  readWriteLimitEnabled?: boolean
  enableGovernanceMode?: boolean
  governanceModeRetentionDays?: number
}
export interface LinuxLocalStorageImportSpec {
  name: string
  description: string
  hostName: string
  type: ERepositoryType
  repository: LinuxLocalRepositorySettingsModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface LinuxLocalStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  hostId: string
  repository: LinuxLocalRepositorySettingsModel
  mountServer?: MountServersSettingsModel
  importOptions?: RepositoryImportOptions
}
export interface LinuxLocalStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  hostId: string
  repository: LinuxLocalRepositorySettingsModel
  mountServer?: MountServersSettingsModel
}
export interface LinuxMountServerFlrMountServerSettings {
  mountServerType: EFlrMountModeServerType
  mountServerId: string
}
export interface LinuxOriginalHostFlrMountServerSettings {
  mountServerType: EFlrMountModeServerType
  originalHost: LinuxFlrOriginalHostSpec
}
export interface LinuxPackageModel {
  packageName?: string
  distributionName?: string
  packageBitness?: EOSBitness
}
export interface LinuxPackageResult {
  data?: LinuxPackageModel[]
  pagination?: PaginationResult
}
export interface LinuxPhysicalObjectRestorePointDiskModel {
  platform: EPlatformType
  uid: string
  type: EDiskInfoType
  name: string
  state: EDiskInfoProcessState
  capacity?: number
}
export interface LogBackupRPOMonitorModel {
  isEnabled: boolean
  type?: EPeriodicallyKindsBackupCopy
  quantity?: number
}
export type MalwareBackupScanBaseSpec =
  | (MalwareBackupScanSpec & { type: 'Backup' })
  | (MalwareScanUnstructuredBackupSpec & { type: 'UnstructuredBackup' })
export interface MalwareBackupScanRange {
  from: MalwareBackupScanSpecRangeFrom
  to: MalwareBackupScanSpecRangeTo
}
export interface MalwareBackupScanSpec {
  backupObjectPair: BackupObjectPair[]
  scanMode: EMalwareBackupScanMode
  scanEngine: MalwareBackupScanSpecEngine
  scanRange?: MalwareBackupScanRange
  continueScan?: boolean
  type: EMalwareBackupScanSpecType
  restorePointId?: string
}
export interface MalwareBackupScanSpecEngine {
  useAntivirusEngine: boolean
  useYaraRule: boolean
  yaraRule?: YaraRuleModel
}
export interface MalwareBackupScanSpecRangeFrom {
  useMostRecentPoint: boolean
  startDate?: string
}
export interface MalwareBackupScanSpecRangeTo {
  useOldestPoint: boolean
  endDate?: string
}
export interface MalwareDetectionAllowedTrustedExtensions {
  allowedExtensions: string[]
}
export type MalwareDetectionCommonSpec =
  | (MalwareDetectionObjectExclusionSpec & { type: 'ObjectId' })
  | (MalwareDetectionInventoryObjectExclusionSpec & { type: 'InventoryObject' })
export interface MalwareDetectionEmailNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  sendEmailToRecipients?: boolean
  recipients?: string
  notificationType?: EEmailNotificationType
  notifyOnSuccess?: boolean
  notifyOnWarning?: boolean
  notifyOnError?: boolean
}
export interface MalwareDetectionIncidentAPISettingsModel {
  quickBackupOnExternalEventEnabled?: boolean
}
export interface MalwareDetectionInventoryObjectExclusionSpec {
  type: EMalwareDetectionExclusionSpecType
  note?: string
  paths?: string[]
  activities?: ESuspiciousActivityType[]
  autoScanDisabled?: boolean
  excludeEntireObject?: boolean
  inventoryObject: InventoryObjectModel
}
export interface MalwareDetectionObjectExclusionModel {
  id: string
  name: string
  platform: EPlatformType
  platformId?: string
  note?: string
  paths?: string[]
  activities?: ESuspiciousActivityType[]
  autoScanDisabled?: boolean
  excludeEntireObject?: boolean
}
export interface MalwareDetectionObjectExclusionSpec {
  type: EMalwareDetectionExclusionSpecType
  note?: string
  paths?: string[]
  activities?: ESuspiciousActivityType[]
  autoScanDisabled?: boolean
  excludeEntireObject?: boolean
  id: string
}
export interface MalwareDetectionObjectExclusionsImportSpec {
  data: MalwareDetectionCommonSpec[]
}
export interface MalwareDetectionObjectExclusionsListResult {
  data: MalwareDetectionObjectExclusionModel[]
}
export interface MalwareDetectionObjectExclusionsResult {
  data: MalwareDetectionObjectExclusionModel[]
  pagination: PaginationResult
}
export interface MalwareDetectionObjectsModel {
  objectId: string
  objectName: string
  detectedTime: string
  severity: ESuspiciousActivitySeverity
  platform: EPlatformType
  sourceTypes: ESuspiciousActivityType[]
  objectHostName?: string
}
export interface MalwareDetectionObjectsResult {
  data: MalwareDetectionObjectsModel[]
  pagination: PaginationResult
}
export interface MalwareDetectionSuspiciousFilesModel {
  suspiciousObjects?: string[]
  trustedExtensions?: string[]
  trustedPaths?: string[]
}
export interface MalwareEncryptionAnalysisSpec {
  eventId: string
}
export interface MalwareEncryptionDetectionSettingsModel {
  inlineMalwareScanEnabled?: boolean
  sensitivity?: EMalwareScanningSensitivity
}
export interface MalwareFileDetectionSettingsModel {
  guestIndexScanEnabled?: boolean
  detectIndicatorsOfCompromise?: boolean
  autoUpdateMalwareDefinitions?: boolean
}
export interface MalwareGeneralSettingsModel {
  encryptionDetectionSettings?: MalwareEncryptionDetectionSettingsModel
  fileDetectionSettings?: MalwareFileDetectionSettingsModel
  notificationSettings?: MalwareDetectionEmailNotificationSettingsModel
  incidentAPISettings?: MalwareDetectionIncidentAPISettingsModel
  signatureDetectionSettings?: MalwareSignatureDetectionSettingsModel
}
export interface MalwareScanUnstructuredBackupSpec {
  type: EMalwareBackupScanSpecType
  scanMode: EMalwareBackupScanMode
  scanEngine: MalwareBackupScanSpecEngine
  restorePointId?: string
  scanRange?: MalwareBackupScanRange
  continueScan?: boolean
  backupId: string
}
export interface MalwareSignatureDetectionSettingsModel {
  detectionEngine?: EDetectionEngine
  archivesScanEnabled?: boolean
  autoSignatureBasedScanEnabled?: boolean
  autoResolveEventAfterCleanScan?: boolean
}
export interface ManageMoveCopySessionSpec {
  action: EMoveCopySessionAction
}
export interface ManageServerExportSpec {
  ids?: string[]
  types?: EManagedServerType[]
  names?: string[]
}
export interface ManageServerImportSpecCollection {
  windowsHosts?: WindowsHostImportSpec[]
  linuxHosts?: LinuxHostImportSpec[]
  viHosts?: ViHostImportSpec[]
  cloudDirectorHosts?: CloudDirectorHostImportSpec[]
}
export interface ManagedHostNetworkSettingsModel {
  portRangeStart?: number
  portRangeEnd?: number
  serverSide?: boolean
}
export interface ManagedHostPortsModel {
  components?: HostComponentPortModel[]
  portRangeStart?: number
  portRangeEnd?: number
  serverSide?: boolean
}
export type ManagedServerModel =
  | (WindowsHostModel & { type: 'WindowsHost' })
  | (LinuxHostModel & { type: 'LinuxHost' })
  | (ViHostModel & { type: 'ViHost' })
  | (CloudDirectorHostModel & { type: 'CloudDirectorHost' })
  | (HvServerModel & { type: 'HvServer' })
  | (HvHostClusterModel & { type: 'HvCluster' })
  | (SCVMMModel & { type: 'SCVMM' })
  | (SmbV3ClusterModel & { type: 'SmbV3Cluster' })
  | (SmbV3StandaloneHostModel & { type: 'SmbV3StandaloneHost' })
export type ManagedServerSpec =
  | (WindowsHostSpec & { type: 'WindowsHost' })
  | (LinuxHostSpec & { type: 'LinuxHost' })
  | (ViHostSpec & { type: 'ViHost' })
  | (CloudDirectorHostSpec & { type: 'CloudDirectorHost' })
  | (HvServerSpec & { type: 'HvServer' })
  | (HvHostClusterSpec & { type: 'HvCluster' })
  | (SCVMMSpec & { type: 'SCVMM' })
  | (SmbV3ClusterSpec & { type: 'SmbV3Cluster' })
  | (SmbV3StandaloneHostSpec & { type: 'SmbV3StandaloneHost' })
export interface ManagedServersResult {
  data: ManagedServerModel[]
  pagination: PaginationResult
}
export interface ManagedServersSpec {
  ids?: string[]
}
export interface ManagedServiceCredentialsModel {
  id: string
  username: string
  description: string
  type: ECredentialsType
  creationTime: string
  uniqueId?: string
  isDefaultAppliance?: boolean
}
export interface ManagedServiceCredentialsSpec {
  username: string
  type: ECredentialsType
  description?: string
  uniqueId?: string
}
export interface ManuallyAddedProtectionGroupModel {
  id: string
  name: string
  description: string
  type: EProtectionGroupType
  isDisabled?: boolean
  computers?: IndividualComputerContainerModel[]
  options?: ProtectionGroupOptionsModel
}
export interface MbrPartitionPropsModel {
  partitionType: number
  boot: boolean
  recognizedPartition: boolean
  hiddenSectors: number
}
export interface MountServerModel {
  id: string
  type?: EMountServerType
  settings?: MountServerOptionsModel
  isDefault?: boolean
}
export interface MountServerModelsResult {
  data: MountServerModel[]
  pagination: PaginationResult
}
export interface MountServerOptionsModel {
  writeCacheFolder?: string
  vPowerNFSEnabled?: boolean
  vPowerNFSPortSettings?: VPowerNFSPortSettingsModel
}
export interface MountServerSettingsImportSpec {
  mountServerName: string
  writeCacheFolder: string
  vPowerNFSEnabled: boolean
  vPowerNFSPortSettings?: VPowerNFSPortSettingsModel
}
export interface MountServerSettingsModel {
  mountServerId: string
  writeCacheFolder: string
  vPowerNFSEnabled: boolean
  vPowerNFSPortSettings?: VPowerNFSPortSettingsModel
}
export interface MountServerSpec {
  hostId: string
  settings?: MountServerOptionsModel
  setAsDefault?: boolean
}
export interface MountServersSettingsImportSpec {
  mountServerSettingsType: EMountServerSettingsType
  windows?: MountServerSettingsImportSpec
  linux?: MountServerSettingsImportSpec
}
export interface MountServersSettingsModel {
  mountServerSettingsType: EMountServerSettingsType
  windows?: MountServerSettingsModel
  linux?: MountServerSettingsModel
}
export interface MoveBackupObjectsSpec {
  targetJobId: string
  backupObjects?: string[]
}
export interface MoveBackupSpec {
  targetRepositoryId: string
}
export interface NASFilerServerModel {
  type: EUnstructuredDataServerType
  id: string
  storageHostId: string
  processing: NASFilerServerProcessingModel
  name?: string
  accessCredentialsRequired?: boolean
  accessCredentialsId?: string
}
export interface NASFilerServerProcessingModel {
  cacheRepositoryId: string
  backupIOControlLevel?: EBackupIOControlLevel
  nativeChangeTrackingEnabled?: boolean
}
export interface NASFilerServerSpec {
  type: EUnstructuredDataServerType
  storageHostId: string
  processing: NASFilerServerProcessingModel
  accessCredentialsRequired?: boolean
  accessCredentialsId?: string
}
export interface NFSShareServerAdvancedSettingsModel {
  processingMode?: ENFSShareServerProcessingMode
  directBackupFailoverEnabled?: boolean
  storageSnapshotPath?: string
}
export interface NFSShareServerModel {
  type: EUnstructuredDataServerType
  id: string
  path: string
  processing: NFSShareServerProcessingModel
  name?: string
  advancedSettings?: NFSShareServerAdvancedSettingsModel
}
export interface NFSShareServerProcessingModel {
  backupProxies: BackupProxiesSettingsModel
  cacheRepositoryId: string
  backupIOControlLevel?: EBackupIOControlLevel
}
export interface NFSShareServerSpec {
  type: EUnstructuredDataServerType
  path: string
  processing: NFSShareServerProcessingModel
  advancedSettings?: NFSShareServerAdvancedSettingsModel
}
export interface NetworkRepositorySettingsModel {
  maxTaskCount?: number
  readWriteRate?: number
  advancedSettings?: RepositoryAdvancedSettingsModel
  taskLimitEnabled?: boolean
  readWriteLimitEnabled?: boolean
}
export interface NfsRepositoryShareSettingsModel {
  sharePath: string
  gatewayServer?: RepositoryShareGatewayModel
}
export interface NfsRepositoryShareSettingsSpec {
  sharePath: string
  gatewayServer?: RepositoryShareGatewayImportSpec
}
export interface NfsStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  share: NfsRepositoryShareSettingsSpec
  repository: NetworkRepositorySettingsModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface NfsStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  share: NfsRepositoryShareSettingsModel
  repository: NetworkRepositorySettingsModel
  mountServer?: MountServersSettingsModel
  importOptions?: RepositoryImportOptions
}
export interface NfsStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  share: NfsRepositoryShareSettingsModel
  repository: NetworkRepositorySettingsModel
  mountServer?: MountServersSettingsModel
}
export type NodeExporterAuthenticationModel =
  | (NodeExporterBasicAuthModel & { type: 'UsernamePassword' })
  | (NodeExporterNoAuthModel & { type: 'None' })
export interface NodeExporterBasicAuthModel {
  type: ENodeExporterAuthType
  username: string
  password: string
}
export interface NodeExporterNoAuthModel {
  type: ENodeExporterAuthType
}
export interface NodeExporterSettingsModel {
  metricsSharingEnabled: boolean
  tlsEnabled: boolean
  auth: NodeExporterAuthenticationModel
}
export interface NotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsModel
  vmAttribute?: NotificationVmAttributeSettingsModel
}
export interface NotificationVmAttributeSettingsModel {
  isEnabled: boolean
  notes?: string
  appendToExistingValue?: boolean
}
export interface NutanixBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  objectId?: string | null
}
export interface NutanixBackupScopeModel {
  type: EInventoryScopeWorkloadType
  inventoryObjects?: NutanixObjectModel[]
}
export interface NutanixObjectModel {
  platform: EInventoryPlatformType
  size?: string
  name: string
  type: ENutanixInventoryType
  objectId: string
  hostName?: string
  clusterId?: string
  prismCentralId?: string
  aclInfo?: ObjectAclInfo
}
export interface ObjectAclInfo {
  isAllowed: boolean
}
export interface ObjectOwnerModel {
  userIdentifier: string
  name: string
}
export type ObjectRestorePointDiskModel =
  | (VmwareObjectRestorePointDiskModel & { platform: 'VMware' })
  | (CloudDirectorObjectRestorePointDiskModel & { platform: 'CloudDirector' })
  | (HyperVObjectRestorePointDiskModel & { platform: 'HyperV' })
  | (CustomPlatformObjectRestorePointDiskModel & { platform: 'CustomPlatform' })
  | (WindowsPhysicalObjectRestorePointDiskModel & { platform: 'WindowsPhysical' })
  | (LinuxPhysicalObjectRestorePointDiskModel & { platform: 'LinuxPhysical' })
export interface ObjectRestorePointDisksResult {
  data: ObjectRestorePointDiskModel[]
  pagination: PaginationResult
}
export interface ObjectRestorePointModel {
  id: string
  name: string
  platformId: string
  creationTime: string
  backupId: string
  allowedOperations: EObjectRestorePointOperation[]
  platformName: EPlatformType
  type?: ERestorePointType
  sessionId?: string
  malwareStatus?: ESuspiciousActivitySeverity
  backupFileId?: string
  guestOsFamily?: EGuestOSFamily
  originalSize?: number
  tag?: string
  snapshotType?: number
  gfsPeriods?: EBackupFileGFSPeriod[]
}
export interface ObjectRestorePointNetworkInfoModel {
  id: string
  name: string
}
export interface ObjectRestorePointNetworkInfoResult {
  data: ObjectRestorePointNetworkInfoModel[]
  pagination: PaginationResult
}
export interface ObjectRestorePointsResult {
  data: ObjectRestorePointModel[]
  pagination: PaginationResult
}
export interface ObjectStorageBackupJobAdvancedSettingsModel {
  objectVersions?: BackupItemVersionsSettingsModel
  storageData?: FileBackupStorageSettingsModel
  backupHealth?: BackupHealthCheckSettingsModels
  scripts?: JobScriptsSettingsModel
  notifications?: FileBackupNotificationSettingsModel
}
export interface ObjectStorageBackupJobMaskModel {
  path: string
  type?: EObjectStorageBackupMaskType
}
export interface ObjectStorageBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description?: string
  isHighPriority?: boolean
  objects?: ObjectStorageBackupJobObjectModel[]
  backupRepository?: ObjectStorageBackupJobPrimaryRepositoryModel
  archiveRepository?: UnstructuredDataBackupJobArchiveRepositoryModel
  schedule?: BackupScheduleModel
  secondaryTargets?: FileBackupCopyJobSpec[]
}
export interface ObjectStorageBackupJobObjectModel {
  objectStorageServerId: string
  container?: string
  path?: string
  inclusionTagMask?: ObjectStorageBackupJobTagMaskModel[]
  exclusionTagMask?: ObjectStorageBackupJobTagMaskModel[]
  exclusionPathMask?: ObjectStorageBackupJobMaskModel[]
  type: EUnstructuredBackupJobObjectType
}
export interface ObjectStorageBackupJobPrimaryRepositoryModel {
  backupRepositoryId?: string
  sourceBackupId?: string
  retentionPolicy?: UnstructuredDataRetentionPolicySettingsModel
  advancedSettings?: ObjectStorageBackupJobAdvancedSettingsModel
  gfsPolicy?: GFSPolicySettingsModel
}
export interface ObjectStorageBackupJobSpec {
  name: string
  type: EJobType
  description?: string
  objects: ObjectStorageBackupJobObjectModel[]
  isHighPriority?: boolean
  archiveRepository?: UnstructuredDataBackupJobArchiveRepositoryModel
  schedule?: BackupScheduleModel
  backupRepository?: ObjectStorageBackupJobPrimaryRepositoryModel
  secondaryTargets?: FileBackupCopyJobSpec[]
}
export interface ObjectStorageBackupJobTagMaskModel {
  name: string
  value: string
  isObjectTag: boolean
}
export interface ObjectStorageBackupScopeModel {
  type: EInventoryScopeWorkloadType
  objectStorageServer?: UnstructuredDataBackupScopeItemModel[]
}
export interface ObjectStorageConnectionImportSpec {
  connectionType: ERepositoryConnectionType
  gatewayServers?: string[]
}
export interface ObjectStorageConnectionModel {
  connectionType: ERepositoryConnectionType
  gatewayServerIds?: string[]
}
export interface ObjectStorageConsumptionLimitModel {
  isEnabled?: boolean
  consumptionLimitCount?: number
  consumptionLimitKind?: EConsumptionLimitKind
}
export interface ObjectStorageImmutabilityModel {
  isEnabled?: boolean
  daysCount?: number
  immutabilityMode?: ERepositoryImmutabilityMode
}
export interface OffHostBackupProxyModel {
  autoSelectEnabled: boolean
  failoverToOnHostBackup?: boolean
  proxyIds?: string[]
}
export interface OperationStartedResponse {
  message: string
}
export interface OptionalComponentModel {
  displayName: string
  optionalComponent: EOptionalComponentType
}
export interface PaginationFilter {
  skip?: number
  limit?: number
}
export interface PaginationResult {
  total: number
  count: number
  skip?: number
  limit?: number
}
export interface PaginationSpec {
  skip?: number
  limit?: number
}
export interface PartitionInfoModel {
  diskNumber: number
  partNumber: number
  startingOffset: SizeModel
  partitionLength: SizeModel
  displayName: string
  partitionStyle: EPartitionStyle
  mbrProps?: MbrPartitionPropsModel
  gptProps?: GptPartitionPropsModel
}
export interface PerformanceExtentModel {
  id: string
  name: string
  status?: ERepositoryExtentStatusType[]
}
export interface PerformanceExtentSpec {
  id: string
}
export interface PerformanceTierAdvancedSettingsModel {
  perVmBackup?: boolean
  fullWhenExtentOffline?: boolean
}
export interface PerformanceTierModel {
  performanceExtents: PerformanceExtentModel[]
  advancedSettings?: PerformanceTierAdvancedSettingsModel
}
export interface PerformanceTierSpec {
  performanceExtents: PerformanceExtentSpec[]
  advancedSettings?: PerformanceTierAdvancedSettingsModel
}
export interface PeriodicBackupCopyScheduleModel {
  type: EBackupCopyJobMode
  runAutomatically: boolean
  daily?: ScheduleDailyModel
  monthly?: ScheduleMonthlyModel
  periodically?: SchedulePeriodicallyModel
  afterThisJob?: ScheduleAfterThisJobModel
  retry?: ScheduleRetryModel
  backupWindow?: ScheduleBackupWindowModel
}
export interface PhysicalInventoryBrowserResult {
  data: AgentObjectModel[]
  pagination: PaginationResult
  hierarchyType?: EAgentHierarchyType
}
export interface PlacementPolicyModel {
  type: EPlacementPolicyType
  settings?: BackupPlacementSettingsModel[]
  enforceStrictPlacementPolicy?: boolean
}
export interface PreInstalledAgentsPackagesModel {
  include?: boolean
  packageNames?: string[]
}
export interface PreInstalledAgentsProtectionGroupModel {
  id: string
  name: string
  description: string
  type: EProtectionGroupType
  isDisabled?: boolean
  advancedSettings?: AdvancedProtectionGroupSettingsModel
}
export interface PreInstalledAgentsProtectionGroupPackageSpec {
  format?: 'Zip' | 'Tar'
  includeWindowsPackages?: boolean
  includeMacPackages?: boolean
  linuxPackages?: PreInstalledAgentsPackagesModel
  unixPackages?: PreInstalledAgentsPackagesModel
}
export interface PreInstalledAgentsProtectionGroupSpec {
  name: string
  description: string
  type: EProtectionGroupType
  tag?: string
  advancedSettings?: AdvancedProtectionGroupSettingsModel
}
export interface PredicateExpressionModel {
  type: EFilterExpressionType
  property: string
  operation: EPredicateExpressionOperationType
  value: string
}
export interface PreferredNetworkModel {
  ipAddress?: string
  subnetMask?: string
  cidrNotation?: string
}
export interface PreferredNetworksModel {
  isEnabled: boolean
  networks?: PreferredNetworkModel[]
}
export interface PrimaryStorageIntegrationSettingsModel {
  isEnabled: boolean
  failoverToStandardBackup?: boolean
  processedVmsLimitEnabled?: boolean
  processedVmsCount?: number
}
export interface PrivateKeyChangeSpec {
  privateKey: string
  passphrase?: string
}
export interface ProtectedComputerGroupModel {
  id: string
  name: string
  credentialsId: string
}
export interface ProtectedComputerModel {
  id: string
  name: string
  type: EProtectedComputerType
  protectionGroups: ProtectedComputerGroupModel[]
}
export interface ProtectedComputerResult {
  data: ProtectedComputerModel[]
  pagination: PaginationResult
}
export interface ProtectionGroupAdvancedWindowsSettingsModel {
  throttlingEnabled?: boolean
  throttlingUnit?: ESpeedUnit
  throttlingValue?: number
  restrictBackupOverMeteredConnection?: boolean
  restrictBackupOverVPNConnection?: boolean
  useSpecifiedWifiNetworks?: boolean
  wifiNetworks?: string[]
  agentThrottlingEnabled?: boolean
  agentThrottlingTarget?: EAgentThrottlingTargetType
  FLRWithoutAdminAccountEnabled?: boolean
  createEmbeddedRecoveryMedia?: boolean
}
export type ProtectionGroupModel =
  | (ManuallyAddedProtectionGroupModel & { type: 'ManuallyAdded' })
  | (IndividualComputersProtectionGroupModel & { type: 'IndividualComputers' })
  | (ADObjectsProtectionGroupModel & { type: 'ADObjects' })
  | (CSVFileProtectionGroupModel & { type: 'CSVFile' })
  | (PreInstalledAgentsProtectionGroupModel & { type: 'PreInstalledAgents' })
  | (UnmanagedProtectionGroupModel & { type: 'Unmanaged' })
  | (CloudMachinesProtectionGroupModel & { type: 'CloudMachines' })
  | (IrisProtectionGroupModel & { type: 'Iris' })
export interface ProtectionGroupNotificationSettingsModel {
  isEnabled?: boolean
  recipients?: string[]
  dailySendTime?: string
  notificationType?: EEmailNotificationType
  customNotificationSettings?: EmailCustomNotificationType
}
export interface ProtectionGroupOptionsModel {
  rescanSchedule?: ProtectionGroupOptionsRescanScheduleModel
  distributionServerId?: string
  distributionRepositoryId?: string
  installBackupAgent?: boolean
  installCBTDriver?: boolean
  installApplicationPlugins?: boolean
  applicationPlugins?: EApplicationPluginType[]
  updateAutomatically?: boolean
  rebootIfRequired?: boolean
  advancedSettings?: AdvancedProtectionGroupSettingsModel
  installNoSnapAgent?: boolean
}
export interface ProtectionGroupOptionsRescanScheduleModel {
  daily?: ScheduleDailyModel
  periodically?: SchedulePeriodicallyModel
  continuously?: ScheduleBackupWindowModel
}
export type ProtectionGroupSpec =
  | (IndividualComputersProtectionGroupSpec & { type: 'IndividualComputers' })
  | (ADObjectsProtectionGroupSpec & { type: 'ADObjects' })
  | (CSVFileProtectionGroupSpec & { type: 'CSVFile' })
  | (PreInstalledAgentsProtectionGroupSpec & { type: 'PreInstalledAgents' })
  | (CloudMachinesProtectionGroupSpec & { type: 'CloudMachines' })
  | (IrisProtectionGroupSpec & { type: 'Iris' })
export interface ProtectionGroupsResult {
  data: ProtectionGroupModel[]
  pagination: PaginationResult
}
export interface ProxiesResult {
  data: ProxyModel[]
  pagination: PaginationResult
}
export interface ProxiesStatesResult {
  data: ProxyStateModel[]
  pagination: PaginationResult
}
export interface ProxmoxBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  objectId?: string | null
}
export interface ProxmoxBackupScopeModel {
  type: EInventoryScopeWorkloadType
  inventoryObjects?: ProxmoxObjectModel[]
}
export interface ProxmoxObjectModel {
  platform: EInventoryPlatformType
  size?: string
  name: string
  type: EProxmoxInventoryType
  objectId: string
  hostName?: string
  nodeId?: string
  clusterId?: string
  aclInfo?: ObjectAclInfo
}
export interface ProxyDatastoreModel {
  datastore?: InventoryObjectModel
  vmCount?: number
}
export interface ProxyDatastoreSettingsModel {
  datastores?: ProxyDatastoreModel[]
  autoSelectEnabled: boolean
}
export interface ProxyExportSpec {
  ids?: string[]
  types?: EProxyType[]
  names?: string[]
}
export interface ProxyImportSpec {
  description: string
  type: EProxyType
  server: ProxyServerSettingsImportSpec
}
export interface ProxyImportSpecCollection {
  proxies: ProxyImportSpec[]
}
export type ProxyModel =
  | (ViProxyModel & { type: 'ViProxy' })
  | (HvProxyModel & { type: 'HvProxy' })
  | (GeneralPurposeProxyModel & { type: 'GeneralPurposeProxy' })
export interface ProxyServerSettingsImportSpec {
  hostName: string
  transportMode?: EBackupProxyTransportMode
  failoverToNetwork?: boolean
  hostToProxyEncryption?: boolean
  connectedDatastores?: ProxyDatastoreSettingsModel
  maxTaskCount?: number
  hostUniqueId?: string
}
export interface ProxyServerSettingsModel {
  hostId: string
  transportMode?: EBackupProxyTransportMode
  failoverToNetwork?: boolean
  hostToProxyEncryption?: boolean
  connectedDatastores?: ProxyDatastoreSettingsModel
  maxTaskCount?: number
  hostName?: string
}
export type ProxySpec =
  | (ViProxySpec & { type: 'ViProxy' })
  | (HvProxySpec & { type: 'HvProxy' })
  | (GeneralPurposeProxySpec & { type: 'GeneralPurposeProxy' })
export interface ProxyStateModel {
  id: string
  name: string
  description: string
  type: EProxyType
  hostId: string
  hostName: string
  isDisabled: boolean
  isOnline: boolean
  isOutOfDate: boolean
}
export type PublishBackupContentSpec =
  | (ISCSITargetPublishContentSpec & { type: 'ISCSITarget' })
  | (ISCSIWindowsMountSpec & { type: 'ISCSIWindowsMount' })
  | (FUSELinuxMountSpec & { type: 'FUSELinuxMount' })
export interface QuantumDXiRepositorySettingsModel {
  path: string
  enableTaskLimit?: boolean
  maxTaskCount?: number
  enableReadWriteLimit?: boolean
  readWriteRate?: number
  useFastCloningOnXFSVolumes?: boolean
  advancedSettings?: RepositoryAdvancedSettingsModel
}
export interface QuantumDXiStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  hostId: string
  repository: QuantumDXiRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface QuantumDXiStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  hostId: string
  repository: QuantumDXiRepositorySettingsModel
  mountServers?: MountServersSettingsModel
}
export interface RebootAgentsRecoveryAppliancesSpec {
  ids?: string[]
}
export interface RecoveryMediaTaskModel {
  id: string
  type: ETaskType
  name: string
  state: ETaskState
  progressPercent: number
  creationTime: string
  result: ETaskResult
  endTime?: string
  additionalInfo?: TaskAdditionalInfoModel
}
export interface RegisterVbrSpec {
  grant_type: ELoginGrantType
  code?: string
  codeVerifier?: string
}
export interface RegularReplicaModel {
  id: string
  type: EReplicaType
  jobId: string
  name: string
  platformName: EPlatformType
  policyUniqueId?: string
  platformId?: string
  creationTime: string
  state: EReplicaState
}
export interface RemoveDiskPartitionOperationSpec {
  targetDiskNumber: number
  liveVolumeId: string | null
  startOffset: SizeModel
  size: SizeModel
}
export interface ReplicaFailbackModeSpec {
  type?: EFailbackModeType
  scheduledTime?: string
}
export interface ReplicaJobGuestProcessingModel {
  appAwareProcessing?: BackupApplicationAwareProcessingModel
  guestInteractionProxies?: GuestInteractionProxiesSettingsModel
  guestCredentials?: GuestOsCredentialsModel
}
export interface ReplicaJobReIpRuleModel {
  description?: string
  ruleType?: ENetworkRuleType
  ipv4?: IPv4NetworkRuleModel
  ipv6?: IPv6NetworkRuleModel
}
export interface ReplicaJobReIpRulesModel {
  rules?: ReplicaJobReIpRuleModel[]
}
export interface ReplicaMappingModel {
  isEnabled: boolean
  mappingRules?: ReplicaMappingRuleModel[]
}
export interface ReplicaMappingRuleModel {
  originalVM: InventoryObjectModel
  replicaVM: InventoryObjectModel
}
export type ReplicaModel =
  | (RegularReplicaModel & { type: 'Snapshot' })
export interface ReplicaNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsModel
}
export interface ReplicaPointModel {
  id: string
  name: string
  platformName: EPlatformType
  platformId: string
  creationTime: string
  replicaId: string
  allowedOperations: EObjectRestorePointOperation[]
  state?: EReplicaState
  malwareStatus?: ESuspiciousActivitySeverity
}
export interface ReplicaPointsResult {
  data: ReplicaPointModel[]
  pagination: PaginationResult
}
export interface ReplicaRescanSpec {
  replicaIds?: string[]
}
export interface ReplicaSourceRepositoriesModel {
  sourceType: EVMDataSourceRepositoryType
  repositoryIds?: string[]
}
export interface ReplicaTaskSessionModel {
  id: string
  type: ETaskSessionType
  sessionId: string
  sessionType: ESessionType
  creationTime: string
  endTime?: string
  name: string
  usn: number
  state: ESessionState
  replicaPointId?: string
  replicaPointReference?: string
  algorithm?: ETaskSessionAlgorithm
  result?: SessionResultModel
  progress?: SessionProgress
}
export interface ReplicaTrafficSettingsModel {
  excludeSwapFileBlocks?: boolean
  excludeDeletedFileBlocks?: boolean
  compressionLevel?: ECompressionLevel
  storageOptimization?: EStorageOptimization
}
export interface ReplicasResult {
  data: ReplicaModel[]
  pagination: PaginationResult
}
export interface RepositoriesRescanSpec {
  repositoryIds: string[]
}
export interface RepositoriesResult {
  data: RepositoryModel[]
  pagination: PaginationResult
}
export interface RepositoryAccessAccountModel {
  name: string
  type: EUserType
}
export interface RepositoryAccessPermissionsModel {
  accessPolicy: ERepositoryAccessType
  accounts: RepositoryAccessAccountModel[]
  encryptionSettings: BackupStorageSettingsEncryptionModel
}
export interface RepositoryAdvancedSettingsModel {
  alignDataBlocks?: boolean
  decompressBeforeStoring?: boolean
  rotatedDrives?: boolean
  perVmBackup?: boolean
  RotatedDriveCleanupMode?: ERotatedDriveCleanupMode
}
export interface RepositoryExportSpec {
  ids?: string[]
  types?: ERepositoryType[]
  names?: string[]
}
export interface RepositoryImmutabilityModel {
  isEnabled?: boolean
  daysCount?: number
}
export interface RepositoryImportOptions {
  importBackup?: boolean
  importIndex?: boolean
}
export interface RepositoryImportSpecCollection {
  WindowsLocalRepositories?: WindowsLocalStorageImportSpec[]
  LinuxLocalRepositories?: LinuxLocalStorageImportSpec[]
  SmbRepositories?: SmbStorageImportSpec[]
  NfsRepositories?: NfsStorageImportSpec[]
  AzureBlobStorages?: AzureBlobStorageImportSpec[]
  AzureDataBoxStorages?: AzureDataBoxStorageImportSpec[]
  AmazonS3Storages?: AmazonS3StorageImportSpec[]
  AmazonSnowballEdgeStorages?: AmazonSnowballEdgeStorageImportSpec[]
  S3CompatibleStorages?: S3CompatibleStorageImportSpec[]
  GoogleCloudStorages?: GoogleCloudStorageImportSpec[]
  IBMCloudStorages?: IBMCloudStorageImportSpec[]
  AmazonS3GlacierStorages?: AmazonS3GlacierStorageImportSpec[]
  AzureArchiveStorages?: AzureArchiveStorageImportSpec[]
  WasabiCloudStorages?: WasabiCloudStorageImportSpec[]
  LinuxHardenedRepositories?: LinuxHardenedStorageImportSpec[]
}
export type RepositoryModel =
  | (WindowsLocalStorageModel & { type: 'WinLocal' })
  | (LinuxLocalStorageModel & { type: 'LinuxLocal' })
  | (SmbStorageModel & { type: 'Smb' })
  | (NfsStorageModel & { type: 'Nfs' })
  | (AzureBlobStorageModel & { type: 'AzureBlob' })
  | (AzureDataBoxStorageModel & { type: 'AzureDataBox' })
  | (AzureArchiveStorageModel & { type: 'AzureArchive' })
  | (AmazonS3StorageModel & { type: 'AmazonS3' })
  | (AmazonSnowballEdgeStorageModel & { type: 'AmazonSnowballEdge' })
  | (AmazonS3GlacierStorageModel & { type: 'AmazonS3Glacier' })
  | (S3CompatibleStorageModel & { type: 'S3Compatible' | 'S3Integrated' })
  | (GoogleCloudStorageModel & { type: 'GoogleCloud' })
  | (IBMCloudStorageModel & { type: 'IBMCloud' })
  | (WasabiCloudStorageModel & { type: 'WasabiCloud' })
  | (LinuxHardenedStorageModel & { type: 'LinuxHardened' })
  | (VeeamDataCloudVaultStorageModel & { type: 'VeeamDataCloudVault' })
  | (VeeamDataCloudVaultArchiveStorageModel & { type: 'VeeamDataCloudVaultArchive' })
  | (DellDataDomainStorageModel & { type: 'DellDataDomain' })
  | (ExaGridStorageModel & { type: 'ExaGrid' })
  | (HPEStoreOnceStorageModel & { type: 'HPEStoreOnce' })
  | (QuantumDXiStorageModel & { type: 'QuantumDXi' })
  | (InfinidatStorageModel & { type: 'Infinidat' })
  | (FujitsuStorageModel & { type: 'Fujitsu' })
export interface RepositoryObjectModel {
  id: string
  type: ERepositoryType
  name?: string
}
export interface RepositoryScopeItemModel {
  repositoryId: string
  repositoryName?: string
}
export interface RepositoryScopeModel {
  allRepositories: boolean
  repositories?: RepositoryScopeItemModel[]
}
export interface RepositoryShareGatewayImportSpec {
  gatewayServerName?: string
  autoSelectEnabled?: boolean
}
export interface RepositoryShareGatewayModel {
  gatewayServerIds?: string[]
  autoSelectEnabled: boolean
}
export type RepositorySpec =
  | (WindowsLocalStorageSpec & { type: 'WinLocal' })
  | (LinuxLocalStorageSpec & { type: 'LinuxLocal' })
  | (SmbStorageSpec & { type: 'Smb' })
  | (NfsStorageSpec & { type: 'Nfs' })
  | (AzureBlobStorageSpec & { type: 'AzureBlob' })
  | (AzureDataBoxStorageSpec & { type: 'AzureDataBox' })
  | (AzureArchiveStorageSpec & { type: 'AzureArchive' })
  | (AmazonS3StorageSpec & { type: 'AmazonS3' })
  | (AmazonSnowballEdgeStorageSpec & { type: 'AmazonSnowballEdge' })
  | (AmazonS3GlacierStorageSpec & { type: 'AmazonS3Glacier' })
  | (S3CompatibleStorageSpec & { type: 'S3Compatible' })
  | (GoogleCloudStorageSpec & { type: 'GoogleCloud' })
  | (IBMCloudStorageSpec & { type: 'IBMCloud' })
  | (WasabiCloudStorageSpec & { type: 'WasabiCloud' })
  | (LinuxHardenedStorageSpec & { type: 'LinuxHardened' })
  | (VeeamDataCloudVaultStorageSpec & { type: 'VeeamDataCloudVault' })
  | (VeeamDataCloudVaultArchiveStorageSpec & { type: 'VeeamDataCloudVaultArchive' })
  | (DellDataDomainStorageSpec & { type: 'DellDataDomain' })
  | (ExaGridStorageSpec & { type: 'ExaGrid' })
  | (HPEStoreOnceStorageSpec & { type: 'HPEStoreOnce' })
  | (QuantumDXiStorageSpec & { type: 'QuantumDXi' })
  | (InfinidatStorageSpec & { type: 'Infinidat' })
  | (FujitsuStorageSpec & { type: 'Fujitsu' })
export interface RepositoryStateModel {
  id: string
  name: string
  type: ERepositoryType
  description: string
  capacityGB: number
  freeGB: number
  usedSpaceGB: number
  hostId?: string
  hostName?: string
  path?: string
  isOnline: boolean
  isOutOfDate: boolean
  scaleOutRepositoryDetails?: ScaleOutRepositoryDetailsModel
}
export interface RepositoryStatesResult {
  data: RepositoryStateModel[]
  pagination: PaginationResult
}
export interface ResizeDiskPartitionOperationSpec {
  partitionInfo: PartitionInfoModel
  newSize: SizeModel
}
export interface ResizePartitionOptionsRequest {
  diskNumber: number
  liveVolumeExists: boolean
  fsType: EVolumeFileSystemType
  size: SizeModel
  partitionInfo: PartitionInfoModel
}
export interface RestoreDiskPartitionOperationSpec {
  targetDiskNumber: number
  targetDiskLogicalSectorSize: number
  isTargetDiskDynamic: boolean
  targetPartitionStartingOffset: SizeModel
  sourceDiskNumber: number
  sourcePartitionNumber: number
}
export interface RestoreLayout {
  id: string
  name: string
  diskManagementSessionId: string
  volumeMatchingResults: DiskMappingContext
  targetLayout?: DiskMappingContext
  sourceLayout?: DiskMappingContext
}
export interface RestoreOptionModel {
  code: number
  name: string
  group?: string
  description?: string
}
export interface RestoreOptionsModel {
  allOptions: boolean
  restoreOptions?: RestoreOptionModel[]
}
export interface RestoreOptionsResult {
  data: RestoreOptionModel[]
  pagination: PaginationResult
}
export interface RestorePermissionsScopeModel {
  restoreBackupScope: RestoreScopeBackupModel
  restoreOptions: RestoreOptionsModel
}
export interface RestoreProxySpec {
  proxyIds?: string[]
  autoSelectEnabled: boolean
}
export interface RestoreScopeBackupModel {
  entireBackupScope: boolean
  backupSources?: ScopesWorkloadModel[]
}
export interface RestoreTargetDatastoreSpec {
  datastore: InventoryObjectModel
  diskType?: EDiskCreationMode
  diskName: string
}
export interface RestoreTargetDatastoresSpec {
  configurationFileDatastore?: InventoryObjectModel
  diskMappings?: RestoreTargetDatastoreSpec[]
  defaultDatastore?: InventoryObjectModel
}
export interface RestoreTargetFolderSpec {
  folder: InventoryObjectModel
  vmName?: string
  restoreVmTags?: boolean
}
export interface RestoreTargetInventoryScopeModel {
  originalLocation?: boolean
  workloads?: ScopesWorkloadModel[]
}
export interface RestoreTargetNetworkMappingModel {
  sourceNetwork: InventoryObjectModel
  targetNetwork: InventoryObjectModel
}
export interface RestoreTargetNetworkSpec {
  disconnected?: boolean
  networks: RestoreTargetNetworkMappingModel[]
}
export interface RestoreTargetScopeModel {
  entireBackupScope: boolean
  restoreTargets?: RestoreTargetInventoryScopeModel
}
export interface RestoreTaskSessionModel {
  id: string
  type: ETaskSessionType
  sessionId: string
  sessionType: ESessionType
  creationTime: string
  endTime?: string
  name: string
  usn: number
  state: ESessionState
  result?: SessionResultModel
}
export interface RoleModel {
  id: string
  name: string
  description?: string
  isBuiltIn?: boolean
}
export interface RolesModel {
  roles: RoleModel[]
}
export interface RolesResult {
  data: RoleModel[]
  pagination: PaginationResult
}
export interface RunAfterJob {
  jobName?: string
  jobId?: string
}
export interface S3CompatibleBrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  connectionPoint: string
  regionId: string
  bucketName: string
  hostId?: string
}
export interface S3CompatibleBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId?: string
  connectionPoint?: string
  regions?: S3CompatibleRegionBrowserModel[]
}
export interface S3CompatibleBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  regionId?: string
  servicePoint?: string
  gatewayServerId?: string
}
export interface S3CompatibleBucketBrowserModel {
  name?: string
  folders?: string[]
}
export interface S3CompatibleProxyModel {
  managedServerId: string
}
export interface S3CompatibleRegionBrowserModel {
  id?: string
  name?: string
  buckets?: S3CompatibleBucketBrowserModel[]
}
export interface S3CompatibleServerAccountModel {
  friendlyName: string
  credentialsId: string
  servicePoint?: string
  regionId?: string
  regionDisplayName?: string
}
export interface S3CompatibleServerModel {
  type: EUnstructuredDataServerType
  id: string
  account: S3CompatibleServerAccountModel
  processing: S3CompatibleServerProcessingModel
}
export interface S3CompatibleServerProcessingModel {
  backupProxies: BackupProxiesSettingsModel
  cacheRepositoryId: string
  backupIOControlLevel?: EBackupIOControlLevel
}
export interface S3CompatibleServerSpec {
  type: EUnstructuredDataServerType
  account: S3CompatibleServerAccountModel
  processing: S3CompatibleServerProcessingModel
}
export interface S3CompatibleStorageAccountImportModel {
  servicePoint: string
  regionId: string
  credentials: CloudCredentialsImportModel
  connectionSettings: ObjectStorageConnectionImportSpec
}
export interface S3CompatibleStorageAccountModel {
  servicePoint: string
  regionId: string
  credentialsId: string
  connectionSettings?: ObjectStorageConnectionModel
}
export interface S3CompatibleStorageBucketModel {
  bucketName: string
  folderName: string
  storageConsumptionLimit?: ObjectStorageConsumptionLimitModel
  immutability?: ObjectStorageImmutabilityModel
  enableAutoProvision?: boolean
  workloadsPerBucketLimit?: number
}
export interface S3CompatibleStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: S3CompatibleStorageAccountImportModel
  bucket: S3CompatibleStorageBucketModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface S3CompatibleStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: S3CompatibleStorageAccountModel
  bucket: S3CompatibleStorageBucketModel
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface S3CompatibleStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: S3CompatibleStorageAccountModel
  bucket: S3CompatibleStorageBucketModel
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface SCVMMModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  status: EManagedServersStatus
  addAllServers?: boolean
  networkSettings?: ManagedHostPortsModel
  childServers?: HvHostDiscoveryModel[]
}
export interface SCVMMSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  addAllServers?: boolean
  networkSettings?: ManagedHostPortsModel
}
export interface SMBShareServerAdvancedSettingsModel {
  processingMode?: ESMBShareServerProcessingMode
  directBackupFailoverEnabled?: boolean
  storageSnapshotPath?: string
}
export interface SMBShareServerModel {
  type: EUnstructuredDataServerType
  id: string
  path: string
  processing: SMBShareServerProcessingModel
  name?: string
  accessCredentialsRequired?: boolean
  accessCredentialsId?: string
  advancedSettings?: SMBShareServerAdvancedSettingsModel
}
export interface SMBShareServerProcessingModel {
  backupProxies: BackupProxiesSettingsModel
  cacheRepositoryId: string
  backupIOControlLevel?: EBackupIOControlLevel
}
export interface SMBShareServerSpec {
  type: EUnstructuredDataServerType
  path: string
  processing: SMBShareServerProcessingModel
  accessCredentialsRequired?: boolean
  accessCredentialsId?: string
  advancedSettings?: SMBShareServerAdvancedSettingsModel
}
export interface ScaleOutExtentMaintenanceSpec {
  repositoryIds: string[]
}
export interface ScaleOutRepositoriesResult {
  data: ScaleOutRepositoryModel[]
  pagination: PaginationResult
}
export interface ScaleOutRepositoryDetailsModel {
  membership: string
  scaleOutRepositoryId: string
  extentType: EScaleOutRepositoryExtentType
}
export interface ScaleOutRepositoryModel {
  id: string
  name: string
  description: string
  performanceTier: PerformanceTierModel
  placementPolicy?: PlacementPolicyModel
  capacityTier?: CapacityTierModel
  archiveTier?: ArchiveTierModel
  uniqueId?: string
}
export interface ScaleOutRepositorySpec {
  name: string
  description: string
  performanceTier: PerformanceTierSpec
  placementPolicy?: PlacementPolicyModel
  capacityTier?: CapacityTierModel
  archiveTier?: ArchiveTierModel
  uniqueId?: string
}
export interface ScanSessionLogModel {
  lines: string[]
}
export interface ScheduleAfterThisJobModel {
  isEnabled: boolean
  jobName?: string
}
export interface ScheduleBackupWindowModel {
  isEnabled: boolean
  backupWindow?: BackupWindowSettingModel
}
export interface ScheduleDailyModel {
  isEnabled: boolean
  localTime?: string
  dailyKind?: EDailyKinds
  days?: EDayOfWeek[]
}
export interface ScheduleMonthlyModel {
  isEnabled: boolean
  localTime?: string
  dayOfWeek?: EDayOfWeek
  dayNumberInMonth?: EDayNumberInMonth
  dayOfMonth?: number
  months?: EMonth[]
  isLastDayOfMonth?: boolean
}
export interface SchedulePeriodicallyModel {
  isEnabled: boolean
  periodicallyKind?: EPeriodicallyKinds
  frequency?: number
  backupWindow?: BackupWindowSettingModel
  startTimeWithinAnHour?: number
}
export interface ScheduleRetryModel {
  isEnabled?: boolean
  retryCount?: number
  awaitMinutes?: number
}
export type ScopesWorkloadModel =
  | (BackupsBackupScopeModel & { type: 'Backups' })
  | (VSphereBackupScopeModel & { type: 'VSphere' })
  | (HyperVBackupScopeModel & { type: 'HyperV' })
  | (ComputersBackupScopeModel & { type: 'Computers' })
  | (UnstructuredDataBackupScopeModel & { type: 'UnstructuredData' })
  | (ObjectStorageBackupScopeModel & { type: 'ObjectStorage' })
  | (JobsBackupScopeModel & { type: 'Jobs' })
  | (EntraIdTenantBackupScopeModel & { type: 'EntraIdTenant' })
  | (NutanixBackupScopeModel & { type: 'Nutanix' })
  | (ProxmoxBackupScopeModel & { type: 'Proxmox' })
export interface ScriptCommand {
  isEnabled: boolean
  command?: string
}
export interface SecureRestoreSpec {
  virusDetectionAction?: EVirusDetectionAction
  antivirusScanEnabled?: boolean
  entireVolumeScanEnabled?: boolean
  yaraScanEnabled?: boolean
  yaraRule?: string
}
export interface SecurityAnalyzerEmailNotificationSettings {
  subject?: string
  notifyOnSuccess?: boolean
  notifyOnWarning?: boolean
  notifyOnError?: boolean
}
export interface SecurityAnalyzerScheduleSettingsModel {
  dailyScanEnabled?: boolean
  dailyScanLocalTime?: string
  sendScanResults?: boolean
  recipients?: string
  notificationType?: EEmailNotificationType
  customNotificationSettings?: SecurityAnalyzerEmailNotificationSettings
}
export interface ServerInfoModel {
  name: string
  buildVersion: string
  patches: string[]
  vbrId: string
  databaseVendor: string
  sqlServerEdition: string
  sqlServerVersion: string
  databaseSchemaVersion: string
  databaseContentVersion: string
  veeamRegistration: VeeamRegistrationInfo
  platform: EVBRServerPlatform
}
export interface ServerTimeModel {
  serverTime: string
  timeZone?: string
  ianaTimeZoneId?: string
}
export interface ServicesModel {
  name: string
  port: number
}
export interface ServicesResult {
  data: ServicesModel[]
  pagination: PaginationResult
}
export interface SessionLogRecordModel {
  id?: number
  status?: ETaskLogRecordStatus
  startTime?: string
  updateTime?: string
  title?: string
  description?: string
  additionalInfo?: CommonMetaInfo[]
}
export interface SessionLogResult {
  totalRecords?: number
  records?: SessionLogRecordModel[]
}
export interface SessionModel {
  id: string
  name: string
  sessionType: ESessionType
  creationTime: string
  state: ESessionState
  usn: number
  endTime?: string
  progressPercent?: number
  result?: SessionResultModel
  resourceId?: string
  resourceReference?: string
  parentSessionId?: string
  jobId: string
  platformName?: EPlatformType
  platformId?: string
  initiatedBy?: string
  relatedSessionId?: string
  algorithm?: ESessionAlgorithm
  progress?: SessionProgress
  originalSessionId?: string
  retryInfo?: SessionRetryInfo
}
export type SessionProgress = {
  duration: string
  processingRate: string | null
  bottleneck: ESessionBottleneckType
  processedSize: number | null
  readSize: number | null
  transferredSize: number | null
  progressPercent: number | null
} | null
export interface SessionResultModel {
  result: ESessionResult
  message?: string
  isCanceled?: boolean
}
export interface SessionRetryInfo {
  isRecheckRetry: boolean
  retryNumber?: number | null
}
export interface SessionsResult {
  data: SessionModel[]
  pagination: PaginationResult
}
export interface SizeModel {
  size: number
  unit: ESizeUnit
}
export interface SmbRepositoryShareSettingsModel {
  sharePath: string
  credentialsId?: string
  gatewayServer?: RepositoryShareGatewayModel
}
export interface SmbRepositoryShareSettingsSpec {
  sharePath: string
  credentials: CredentialsImportModel
  gatewayServer?: RepositoryShareGatewayImportSpec
}
export interface SmbStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  share: SmbRepositoryShareSettingsSpec
  repository: NetworkRepositorySettingsModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface SmbStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  share: SmbRepositoryShareSettingsModel
  repository: NetworkRepositorySettingsModel
  mountServer?: MountServersSettingsModel
  importOptions?: RepositoryImportOptions
}
export interface SmbStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  share: SmbRepositoryShareSettingsModel
  repository: NetworkRepositorySettingsModel
  mountServer?: MountServersSettingsModel
}
export interface SmbV3ClusterModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  status: EManagedServersStatus
  networkSettings?: ManagedHostPortsModel
}
export interface SmbV3ClusterSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  networkSettings?: ManagedHostPortsModel
}
export interface SmbV3StandaloneHostModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  status: EManagedServersStatus
  networkSettings?: ManagedHostPortsModel
}
export interface SmbV3StandaloneHostSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  networkSettings?: ManagedHostPortsModel
}
export interface SnapshotImmutabilityOptionsModel {
  isEnabled: boolean
  days?: number
}
export interface SocketLicenseSummaryModel {
  licensedSocketsNumber: number
  usedSocketsNumber: number
  remainingSocketsNumber: number
  workload?: SocketLicenseWorkloadModel[]
  package?: ELicensePackageType
  expirationDate?: string
  supportExpirationDate?: string
}
export interface SocketLicenseWorkloadModel {
  name: string
  hostName: string
  hostId: string
  socketsNumber: number
  coresNumber: number
  type: ESocketLicenseObjectType
}
export interface SocketLicenseWorkloadResult {
  data: SocketLicenseWorkloadModel[]
  pagination: PaginationResult
}
export interface SortExpressionModel {
  property: string
  direction?: ESortExpressionDirectionType
}
export interface SpecifiedGuestOsCredentialsModel {
  credentialsId: string
  credentialsType: ECredentialsType
}
export interface StandardCredentialsModel {
  id: string
  username: string
  description: string
  type: ECredentialsType
  creationTime: string
  uniqueId?: string
  isDefaultAppliance?: boolean
}
export interface StandardCredentialsSpec {
  username: string
  type: ECredentialsType
  description?: string
  password: string
  uniqueId?: string
}
export interface StartEntraIdTenantExportToJsonRequest {
  items: StartEntraIdTenantExportToJsonRequestItem[]
  reason?: string
}
export interface StartEntraIdTenantExportToJsonRequestItem {
  itemId: string
  restorePointId: string
}
export interface StartEntraIdTenantExportToJsonResponse {
  exportSessionId: string
}
export interface StartVolumeRestoreRequest {
  diskManagementSessionId: string
  diskMappingContext: DiskMappingContext
  reason?: string
  injectDrivers?: boolean
}
export interface StorageLatencyControlModel {
  storageLatencyControlEnabled: boolean
  storageLatencyControlOptions?: StorageLatencyControlOptions
}
export interface StorageLatencyControlOptions {
  latencyLimitMs: number
  throttlingIOLimitMs: number
  advancedOptions?: DatastoresLatencySettingsModel[]
}
export interface SureBackupContentScanJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description?: string
  verificationOptions: SureBackupJobVerificationOptionsModel
  schedule?: SureBackupJobScheduleModel
  linkedJobs?: SureBackupLinkedJobsModel
  unstructuredLinkedJobs?: UnstructuredLinkedJobsModel
}
export interface SureBackupContentScanJobSpec {
  name: string
  type: EJobType
  description?: string
  verificationOptions: SureBackupJobVerificationOptionsModel
  schedule?: SureBackupJobScheduleModel
  linkedJobs?: SureBackupLinkedJobsModel
  unstructuredLinkedJobs?: UnstructuredLinkedJobsModel
}
export interface SureBackupJobNotificationSettingsModel {
  sendSNMPNotifications?: boolean
  emailNotifications?: EmailNotificationSettingsModel
}
export interface SureBackupJobScheduleModel {
  runAutomatically?: boolean
  daily?: ScheduleDailyModel
  monthly?: ScheduleMonthlyModel
  periodically?: SchedulePeriodicallyModel
  continuously?: ScheduleBackupWindowModel
  afterThisJob?: ScheduleAfterThisJobModel
  waitForLinkedJobs?: boolean
  waitTimeMinutes?: number
}
export interface SureBackupJobVerificationOptionsModel {
  malwareScanEnabled: boolean
  yaraScanEnabled: boolean
  yaraScanRule?: string
  entireImageScanEnabled?: boolean
  diskContentValidationEnabled?: boolean
  notifications?: SureBackupJobNotificationSettingsModel
}
export interface SureBackupLinkedJobsModel {
  includes: JobObjectModel[]
  excludes?: InventoryObjectModel[]
  maxConcurrentMachinesCount?: number
  processRandomMachines?: boolean
  maxRandomMachinesCount?: number
}
export interface SuspiciousActivityEventModel {
  id: string
  type: ESuspiciousActivityType
  detectionTimeUtc: string
  state: ESuspiciousActivityState
  details: string
  source: ESuspiciousActivitySourceType
  severity: ESuspiciousActivitySeverity
  createdBy: string
  engine: string
  machine?: SuspiciousActivityMachineModel
  creationTimeUtc: string
}
export interface SuspiciousActivityEventSpec {
  detectionTimeUtc: string
  machine: SuspiciousActivityMachineSpec
  details: string
  engine: string
  severity?: ECreatingSuspiciousActivitySeverity
}
export interface SuspiciousActivityEventsResult {
  data: SuspiciousActivityEventModel[]
  pagination: PaginationResult
}
export interface SuspiciousActivityMachineModel {
  displayName: string
  uuid: string
  backupObjectId: string
  restorePointId?: string
}
export interface SuspiciousActivityMachineSpec {
  fqdn?: string
  ipv4?: string
  ipv6?: string
  uuid?: string
  backupObjectId?: string
  restorePointId?: string
}
export interface SymbolicLinksSettingsModel {
  includeSymbolicLinkContent?: boolean
}
export interface SyntheticFullSettingsModel {
  isEnabled: boolean
  weekly?: AdvancedStorageScheduleWeeklyModel
  monthly?: AdvancedStorageScheduleMonthlyModel
}
export interface TaskAdditionalInfoModel {
  message: string
  resourceId?: string
  resourceReference?: string
}
export type TaskModel =
  | (CommonTaskModel & { type: 'Common' })
  | (FlrRestoreTaskModel & { type: 'FlrRestore' })
  | (FlrDownloadTaskModel & { type: 'FlrDownload' })
  | (FlrSearchTaskModel & { type: 'FlrSearch' })
  | (HierarchyRescanTaskModel & { type: 'HierarchyRescan' })
  | (DeploymentKitTaskModel & { type: 'DeploymentKit' })
  | (RecoveryMediaTaskModel & { type: 'RecoveryMedia' })
export type TaskSessionModel =
  | (BackupTaskSessionModel & { type: 'Backup' })
  | (RestoreTaskSessionModel & { type: 'Restore' })
  | (AntivirusTaskSessionModel & { type: 'Antivirus' })
  | (ReplicaTaskSessionModel & { type: 'Replica' })
export interface TaskSessionsResult {
  data: TaskSessionModel[]
  pagination: PaginationResult
}
export interface TasksResult {
  data: TaskModel[]
  pagination: PaginationResult
}
export interface TokenLoginSpec {
  grant_type: ELoginGrantType
  username?: string
  password?: string
  refresh_token?: string
  code?: string
  use_short_term_refresh?: boolean
  vbr_token?: string
}
export interface TokenModel {
  access_token: string
  token_type: string
  refresh_token: string
  expires_in: number
  '.issued': string
  '.expires': string
}
export interface TrafficRuleModel {
  name: string
  sourceIPStart: string
  sourceIPEnd: string
  targetIPStart: string
  targetIPEnd: string
  id?: string
  encryptionEnabled?: boolean
  throttlingEnabled?: boolean
  throttlingUnit?: ESpeedUnit
  throttlingValue?: number
  throttlingWindowEnabled?: boolean
  throttlingWindowOptions?: BackupWindowSettingModel
}
export interface UnixPackageModel {
  packageName?: string
}
export interface UnixPackageResult {
  data?: UnixPackageModel[]
  pagination?: PaginationResult
}
export interface UnmanagedProtectionGroupModel {
  id: string
  name: string
  description: string
  type: EProtectionGroupType
  isDisabled?: boolean
}
export interface UnstructuredBackupDownloadMetaSpec {
  targetRepositoryId?: string
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface UnstructuredDataArchiveRetentionPolicySettingsModel {
  type: EUnstructuredDataArchiveRetentionPolicyType
  quantity: number
}
export interface UnstructuredDataArchiveRetrievalModel {
  operationId: string
  serverId: string
  backupId: string
  sessionState: EColdStorageRetrievalSessionState
  operationType: EColdStorageOperationType
  restorePointId?: string
  retrievalExpirationTime?: string
}
export interface UnstructuredDataArchiveRetrievalModelsResult {
  data: UnstructuredDataArchiveRetrievalModel[]
}
export interface UnstructuredDataArchiveRetrievalSpec {
  retrievalOperationId: string
  availabilityPeriodDays: number
}
export interface UnstructuredDataArchiveSettingsModel {
  archivalType?: EUnstructuredDataArchivalType
  inclusionMask?: string[]
  exclusionMask?: string[]
}
export interface UnstructuredDataBackupJobArchiveRepositoryModel {
  archiveRepositoryId?: string
  archiveRecentFileVersions?: boolean
  archivePreviousFileVersions?: boolean
  archiveRetentionPolicy?: UnstructuredDataArchiveRetentionPolicySettingsModel
  fileArchiveSettings?: UnstructuredDataArchiveSettingsModel
}
export interface UnstructuredDataBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  hostId: string
  fileServerId?: string
}
export interface UnstructuredDataBackupScopeItemModel {
  serverId: string
  folder: string
  serverName?: string
}
export interface UnstructuredDataBackupScopeModel {
  type: EInventoryScopeWorkloadType
  fileShares?: UnstructuredDataBackupScopeItemModel[]
}
export interface UnstructuredDataBrowseSourceProperties {
  backupId?: string
}
export interface UnstructuredDataColdStorageRetrievalSettings {
  coldStorageRetrievalMode?: EColdStorageRetrievalMode
  availabilityPeriodDays?: number
  sendNotificationMail?: boolean
  notificationHours?: number
}
export interface UnstructuredDataEntireOSRestoreSpec {
  restorePointId: string
  destination?: UnstructuredDataOSRestoreDestinationModel
  restoreOptions?: UnstructuredDataOSRestoreOptionsModel
}
export interface UnstructuredDataEntireShareRestoreSpec {
  restorePointId: string
  destination?: UnstructuredDataShareRestoreDestinationModel
  restoreOptions?: UnstructuredDataShareRestoreOptionsModel
}
export interface UnstructuredDataFLRItemDownloadSpec {
  sourcePath: string[]
  isRecursive?: boolean
  restoreMode?: EUnstructuredDataFLRRestoreMode
  toDateTime?: string
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface UnstructuredDataFLRItemRestoreSpec {
  sourcePath: string[]
  restoreType: EUnstructuredDataFLRRestoreType
  isRecursive?: boolean
  restoreMode?: EUnstructuredDataFLRRestoreMode
  toDateTime?: string
  restorePermissions?: boolean
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface UnstructuredDataFlrBrowseFolderModel {
  path: string
  items: UnstructuredDataFlrBrowseItemModel[]
  pagination?: PaginationResult
}
export interface UnstructuredDataFlrBrowseFolderSpec {
  path: string
  filter?: FlrBrowseFiltrationModel
  order?: FlrBrowseOrderSpec
  pagination?: PaginationSpec
}
export interface UnstructuredDataFlrBrowseItemModel {
  name: string
  type: EFlrItemType
  size: number
  creationDate: string
  modifiedDate: string
  itemState: EFlrItemStateType
  location?: string
  versionsCount: number
}
export interface UnstructuredDataFlrBrowseMountModel {
  sessionId: string
  properties?: FlrBrowseProperties
  sourceProperties?: UnstructuredDataBrowseSourceProperties
}
export interface UnstructuredDataFlrBrowseMountResult {
  data: UnstructuredDataFlrBrowseMountModel[]
  pagination: PaginationResult
}
export interface UnstructuredDataFlrBrowseRestorePointsSortingSpec {
  property?: EUnstructuredDataFlrBrowseRestorePointsSortingProperty
  direction?: ESortExpressionDirectionType
}
export interface UnstructuredDataFlrBrowseRestorePointsSpec {
  path: string
  order?: UnstructuredDataFlrBrowseRestorePointsSortingSpec
  pagination?: PaginationSpec
}
export interface UnstructuredDataInventoryBrowseFiltrationModel {
  itemTypes?: EUnstructuredDataInventoryBrowseItemType[]
}
export interface UnstructuredDataInventoryBrowseFolderModel {
  path: string
  items: UnstructuredDataInventoryBrowseItemModel[]
  pagination?: PaginationResult
}
export interface UnstructuredDataInventoryBrowseFolderSpec {
  path: string
  pathType?: EUnstructuredDataInventoryBrowseItemType
  filter?: UnstructuredDataInventoryBrowseFiltrationModel
  order?: UnstructuredDataInventoryBrowseOrderSpec
  pagination?: PaginationSpec
}
export interface UnstructuredDataInventoryBrowseItemDriveModel {
  name: string
  itemType: EUnstructuredDataInventoryBrowseItemType
  freeSpace: number
  totalSize: number
}
export interface UnstructuredDataInventoryBrowseItemFileFolderModel {
  name: string
  itemType: EUnstructuredDataInventoryBrowseItemType
  fullName: string
  isSymbolicLink: boolean
  modifiedDate: string
  size: number
}
export type UnstructuredDataInventoryBrowseItemModel =
  | (UnstructuredDataInventoryBrowseItemDriveModel & { itemType: 'Drive' })
  | (UnstructuredDataInventoryBrowseItemFileFolderModel & { itemType: 'File' | 'Folder' })
export interface UnstructuredDataInventoryBrowseOrderSpec {
  orderColumn: EUnstructuredDataInventoryBrowseOrderType
  orderAsc?: boolean
}
export interface UnstructuredDataInventoryBrowseSessionModel {
  sessionId: string
  serverId: string
  timeout: number
  pathSeparator: string
  rootPath: string
  serverName?: string
}
export interface UnstructuredDataInventoryBrowseSessionsResult {
  data: UnstructuredDataInventoryBrowseSessionModel[]
  pagination: PaginationResult
}
export interface UnstructuredDataMountSpec {
  backupId?: string
  autoUnmount?: FlrAutoUnmountModel
  unstructuredDataServerId?: string
  restorePointId?: string
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface UnstructuredDataOSRestoreDestinationModel {
  unstructuredDataServerId?: string
  restoreToBackupServer?: boolean
  path?: string
  newBucketName?: string
  regionId?: string
}
export interface UnstructuredDataOSRestoreOptionsModel {
  rollback?: boolean
  overwriteMode?: EUnstructuredDataRestoreOverwriteMode
  overwriteBucketAttributes?: boolean
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface UnstructuredDataObjectRestorePointModel {
  id: string
  name: string
  platformId: string
  creationTime: string
  backupId: string
  allowedOperations: EObjectRestorePointOperation[]
  platformName: EPlatformType
  type?: ERestorePointType
  sessionId?: string
  malwareStatus?: ESuspiciousActivitySeverity
  backupFileId?: string
  guestOsFamily?: EGuestOSFamily
  originalSize?: number
  tag?: string
  snapshotType?: number
  gfsPeriods?: EBackupFileGFSPeriod[]
  fileSize?: number
  fileModificationDate?: string
}
export interface UnstructuredDataObjectRestorePointsResult {
  data: UnstructuredDataObjectRestorePointModel[]
  pagination: PaginationResult
}
export interface UnstructuredDataRestoreOptionsModel {
  restorePointId: string
  mountServerId?: string
  permissions: UnstructuredDataRestorePermissionsModel
}
export interface UnstructuredDataRestorePermissionsModel {
  owner: string
  permissionType?: EAccountPermissionType
  permissionScope?: string[]
}
export interface UnstructuredDataRetentionPolicySettingsModel {
  type?: EUnstructuredDataRetentionPolicyType
  quantity?: number
}
export interface UnstructuredDataServerDefaults {
  defaultCacheRepository?: RepositoryModel
}
export type UnstructuredDataServerModel =
  | (FileServerModel & { type: 'FileServer' })
  | (SMBShareServerModel & { type: 'SMBShare' | 'SANSMBShare' })
  | (NFSShareServerModel & { type: 'NFSShare' | 'SANNFSShare' })
  | (NASFilerServerModel & { type: 'NASFiler' })
  | (S3CompatibleServerModel & { type: 'S3Compatible' })
  | (AmazonS3ServerModel & { type: 'AmazonS3' })
  | (AzureBlobServerModel & { type: 'AzureBlob' | 'AzureDataLake' })
export type UnstructuredDataServerSpec =
  | (FileServerSpec & { type: 'FileServer' })
  | (SMBShareServerSpec & { type: 'SMBShare' | 'SANSMBShare' })
  | (NFSShareServerSpec & { type: 'NFSShare' | 'SANNFSShare' })
  | (NASFilerServerSpec & { type: 'NASFiler' })
  | (S3CompatibleServerSpec & { type: 'S3Compatible' })
  | (AmazonS3ServerSpec & { type: 'AmazonS3' })
  | (AzureBlobServerSpec & { type: 'AzureBlob' | 'AzureDataLake' })
export interface UnstructuredDataServersResult {
  data: UnstructuredDataServerModel[]
  pagination: PaginationResult
}
export interface UnstructuredDataShareMigrationDestinationModel {
  unstructuredDataServerId?: string
  path?: string
  preserveHierarchy?: boolean
}
export interface UnstructuredDataShareRestoreDestinationModel {
  unstructuredDataServerId?: string
  restoreToBackupServer?: boolean
  path?: string
  preserveHierarchy?: boolean
}
export interface UnstructuredDataShareRestoreOptionsModel {
  rollback?: boolean
  overwriteMode?: EUnstructuredDataRestoreOverwriteMode
  restorePermissions?: boolean
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings
}
export interface UnstructuredDataSwitchoverSettingsModel {
  type: EUnstructuredDataInstantRecoverySwitchoverType
  scheduleTime?: string
}
export interface UnstructuredLinkedJobsModel {
  includes: JobObjectModel[]
}
export interface UpdateHostComponentsSpec {
  ids?: string[]
}
export interface UserModel {
  id: string
  name: string
  type: EUserType
  roles: RoleModel[]
  isServiceAccount: boolean
  mfaEnabled: boolean
}
export interface UserRolePermissionsModel {
  roleId: string
  permissions: string[]
}
export interface UserRoleSettingsModel {
  mfaEnabled?: boolean
}
export interface UserServiceAccountModeSpec {
  isServiceAccountEnable: boolean
}
export interface UserSpec {
  name: string
  type: EUserType
  roles: RoleModel[]
  isServiceAccount: boolean
}
export interface UsersResult {
  data: UserModel[]
  pagination: PaginationResult
}
export interface VCenterInventoryResult {
  data: InventoryObjectModel[]
  pagination: PaginationResult
}
export interface VPowerNFSPortSettingsModel {
  mountPort?: number
  vPowerNFSPort?: number
}
export interface VSphereBackupScopeModel {
  type: EInventoryScopeWorkloadType
  inventoryObjects?: VmwareObjectModel[]
}
export interface VSphereChangedBlockTrackingSettingsModel {
  isEnabled: boolean
  enableCBTautomatically?: boolean
  resetCBTonActiveFull?: boolean
}
export interface VSphereReplicaJobAdvancedSettingsModel {
  traffic?: ReplicaTrafficSettingsModel
  notifications?: ReplicaNotificationSettingsModel
  vSphere?: BackupJobAdvancedSettingsVSphereModel
  integration?: PrimaryStorageIntegrationSettingsModel
  scripts?: JobScriptsSettingsModel
}
export interface VSphereReplicaJobDataTransferModel {
  sourceProxies: BackupProxiesSettingsModel
  targetProxies: BackupProxiesSettingsModel
  wanAcceleratorSettings?: WanAcceleratorSettingsModel
}
export interface VSphereReplicaJobDestinationFilesMappingModel {
  diskName: string
  datastore: InventoryObjectModel
  diskType: EDiskCreationMode
}
export interface VSphereReplicaJobDestinationMappingModel {
  vmObject: InventoryObjectModel
  configurationFilesDatastoreMapping: InventoryObjectModel
  diskFilesMapping?: VSphereReplicaJobDestinationFilesMappingModel[]
}
export interface VSphereReplicaJobDestinationModel {
  host: InventoryObjectModel
  resourcePool?: InventoryObjectModel
  folder?: InventoryObjectModel
  datastore?: InventoryObjectModel
  mappingRules?: VSphereReplicaJobDestinationMappingModel[]
}
export interface VSphereReplicaJobExclusionsModel {
  vms?: InventoryObjectModel[]
  disks?: VmwareObjectDiskModel[]
}
export interface VSphereReplicaJobExclusionsSpec {
  vms?: InventoryObjectModel[]
  disks?: VmwareObjectDiskModel[]
}
export interface VSphereReplicaJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  virtualMachines: VSphereReplicaJobVirtualMachinesModel
  destination: VSphereReplicaJobDestinationModel
  isHighPriority?: boolean
  network?: VSphereReplicaJobNetworkMappingModel[]
  reIp?: ReplicaJobReIpRulesModel
  jobSettings?: VSphereReplicaJobSettingsModel
  dataTransfer?: VSphereReplicaJobDataTransferModel
  seeding?: VSphereReplicaSeedingModel
  guestProcessing?: ReplicaJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface VSphereReplicaJobNetworkMappingModel {
  sourceNetwork: InventoryObjectModel
  targetNetwork: InventoryObjectModel
}
export interface VSphereReplicaJobSettingsModel {
  metadataRepositoryId: string
  replicaNameSuffix: string
  restorePointsToKeep: number
  advancedSettings?: VSphereReplicaJobAdvancedSettingsModel
}
export interface VSphereReplicaJobSpec {
  name: string
  type: EJobType
  description: string
  virtualMachines: VSphereReplicaJobVirtualMachinesSpec
  destination: VSphereReplicaJobDestinationModel
  isHighPriority?: boolean
  network?: VSphereReplicaJobNetworkMappingModel[]
  reIp?: ReplicaJobReIpRulesModel
  jobSettings?: VSphereReplicaJobSettingsModel
  dataTransfer?: VSphereReplicaJobDataTransferModel
  seeding?: VSphereReplicaSeedingModel
  guestProcessing?: ReplicaJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface VSphereReplicaJobVirtualMachinesModel {
  includes: InventoryObjectModel[]
  excludes?: VSphereReplicaJobExclusionsModel
  sourceRepositories?: ReplicaSourceRepositoriesModel
}
export interface VSphereReplicaJobVirtualMachinesSpec {
  includes: InventoryObjectModel[]
  excludes?: VSphereReplicaJobExclusionsSpec
  sourceRepositories?: ReplicaSourceRepositoriesModel
}
export interface VSphereReplicaSeedingModel {
  initialSeeding?: InitialSeedingModel
  replicaMapping?: ReplicaMappingModel
}
export interface VeeamDataCloudArchiveStorageContainerModel {
  folder: string
  immutability: ObjectStorageImmutabilityModel
}
export interface VeeamDataCloudStorageAccountModel {
  vault: VeeamDataCloudVaultModel
  connectionSettings?: ObjectStorageConnectionModel
}
export interface VeeamDataCloudStorageContainerModel {
  folder: string
  immutability: ObjectStorageImmutabilityModel
  storageConsumptionLimit?: ObjectStorageConsumptionLimitModel
}
export interface VeeamDataCloudVaultArchiveStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: VeeamDataCloudStorageAccountModel
  container: VeeamDataCloudArchiveStorageContainerModel
  taskLimitEnabled?: boolean
  maxTaskCount?: number
}
export interface VeeamDataCloudVaultArchiveStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: VeeamDataCloudStorageAccountModel
  container: VeeamDataCloudArchiveStorageContainerModel
  taskLimitEnabled?: boolean
  maxTaskCount?: number
}
export interface VeeamDataCloudVaultBrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  vaultId: string
  gatewayServerId?: string
}
export interface VeeamDataCloudVaultInitializeSpec {
  vaultId: string
}
export interface VeeamDataCloudVaultModel {
  vaultId: string
  isInitialized: boolean
  vaultName?: string
  storageContainerName?: string
  folders?: string[]
  regionId?: string
}
export interface VeeamDataCloudVaultStorageBrowserFilters {
  vaultName: string
}
export interface VeeamDataCloudVaultStorageBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  vaults: VeeamDataCloudVaultModel[]
  gatewayServerId?: string
}
export interface VeeamDataCloudVaultStorageBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  gatewayServerId?: string
  filters?: VeeamDataCloudVaultStorageBrowserFilters
}
export interface VeeamDataCloudVaultStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: VeeamDataCloudStorageAccountModel
  container: VeeamDataCloudStorageContainerModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
  maxTaskCount?: number
}
export interface VeeamDataCloudVaultStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: VeeamDataCloudStorageAccountModel
  container: VeeamDataCloudStorageContainerModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
  maxTaskCount?: number
}
export interface VeeamRegistrationInfo {
  isRegistered: boolean
  expirationDate?: string
  thumprint?: string
}
export interface ViBackupObjectModel {
  id: string
  platformName: EPlatformType
  name?: string
  type?: string
  platformId?: string
  restorePointsCount?: number
  lastRunFailed?: boolean
  backupId?: string
  size?: number
  objectId: string
  viType?: EVmwareInventoryType
  path?: string
}
export interface ViHostImportSpec {
  name: string
  description: string
  type: EManagedServerType
  viHostType: EViHostType
  credentials: CredentialsImportModel
  port?: number
  certificateThumbprint?: string
}
export interface ViHostModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  status: EManagedServersStatus
  port: number
  viHostType?: EViHostType
}
export interface ViHostSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId: string
  port?: number
  certificateThumbprint?: string
}
export interface ViProxyModel {
  id: string
  name: string
  description: string
  type: EProxyType
  server: ProxyServerSettingsModel
}
export interface ViProxySpec {
  description: string
  type: EProxyType
  server: ProxyServerSettingsModel
}
export interface ViRootsResult {
  data: InventoryObjectModel[]
  pagination: PaginationResult
}
export interface ViVMDiskModel {
  id: number
  name: string
  capacity?: number
}
export interface ViVMQuickMigrationDatastoreSpec {
  disk: ViVMDiskModel
  datastore: VmwareObjectModel
  diskType?: EDiskCreationMode
}
export interface ViVMQuickMigrationDatastoresSpec {
  defaultDatastore?: VmwareObjectModel
  configurationFileDatastore?: VmwareObjectModel
  diskMappings?: ViVMQuickMigrationDatastoreSpec[]
}
export interface ViVMQuickMigrationSpec {
  destinationHost?: InventoryObjectModel
  resourcePool?: InventoryObjectModel
  folder?: InventoryObjectModel
  datastore?: ViVMQuickMigrationDatastoresSpec
  sourceProxyIds?: string[]
  targetProxyIds?: string[]
  VeeamQMEnabled?: boolean
  DeleteSourceVmsFiles?: boolean
}
export interface ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec {
  replicaPointIds?: string[]
  failbackMode?: ReplicaFailbackModeSpec
}
export interface ViVMSnapshotReplicaCommitFailbackSpec {
  replicaPointIds?: string[]
}
export interface ViVMSnapshotReplicaCustomizedFailbackSpec {
  type: EReplicaFailbackType
  replicaPointIds?: string[]
  drSiteProxyId?: string[]
  productionSiteProxyId?: string[]
  powerOnTargetVM?: boolean
  destinationhost?: ViVMSnapshotReplicaFailbackTargetHostSpec[]
  resourcePool?: ViVMSnapshotReplicaFailbackTargetResourcePoolSpec[]
  datastore?: ViVMSnapshotReplicaFailbackTargetDatastoreSpec[]
  folder?: ViVMSnapshotReplicaFailbackTargetFolderSpec
  network?: ViVMSnapshotReplicaFailbackTargetNetworkSpec[]
  failbackMode?: ReplicaFailbackModeSpec
}
export interface ViVMSnapshotReplicaFailbackFolderMappingSpec {
  replicaPointId?: string
  folder?: InventoryObjectModel
}
export type ViVMSnapshotReplicaFailbackSpec =
  | (ViVMSnapshotReplicaOriginalLocationFailbackSpec & { type: 'OriginalLocation' })
  | (ViVMSnapshotReplicaOriginalVMFailbackSpec & { type: 'OriginalVM' })
  | (ViVMSnapshotReplicaCustomizedFailbackSpec & { type: 'Customized' })
export interface ViVMSnapshotReplicaFailbackTargetDatastoreSpec {
  vmObject?: InventoryObjectModel
  disks?: ViVmSnapshotReplicaFailbackTargetDiskSpec[]
}
export interface ViVMSnapshotReplicaFailbackTargetFolderSpec {
  restoreVMTags?: boolean
  folderMapping?: ViVMSnapshotReplicaFailbackFolderMappingSpec[]
}
export interface ViVMSnapshotReplicaFailbackTargetHostSpec {
  replicaPointId?: string
  host?: InventoryObjectModel
}
export interface ViVMSnapshotReplicaFailbackTargetNetworkSpec {
  replicaPointId?: string
  networks?: ViVmSnapshotReplicaFailbackNetworkMappingModel[]
}
export interface ViVMSnapshotReplicaFailbackTargetResourcePoolSpec {
  replicaPointId?: string
  resourcePool?: InventoryObjectModel
}
export interface ViVMSnapshotReplicaFailbackTargetVMSpec {
  replicaPointId?: string
  destinationVM?: InventoryObjectModel
}
export interface ViVMSnapshotReplicaFailoverSpec {
  replicaPointIds: string[]
  reason?: string
}
export interface ViVMSnapshotReplicaOriginalLocationFailbackSpec {
  type: EReplicaFailbackType
  replicaPointIds?: string[]
  drSiteProxyId?: string[]
  productionSiteProxyId?: string[]
  powerOnTargetVM?: boolean
  quickRollback?: boolean
  failbackMode?: ReplicaFailbackModeSpec
}
export interface ViVMSnapshotReplicaOriginalVMFailbackSpec {
  type: EReplicaFailbackType
  replicaPointIds?: string[]
  drSiteProxyId?: string[]
  productionSiteProxyId?: string[]
  powerOnTargetVM?: boolean
  targetVM?: ViVMSnapshotReplicaFailbackTargetVMSpec[]
  failbackMode?: ReplicaFailbackModeSpec
}
export interface ViVMSnapshotReplicaSwitchToProductionFailbackSpec {
  replicaPointIds?: string[]
}
export interface ViVMSnapshotReplicaUndoFailbackSpec {
  replicaPointIds?: string[]
}
export interface ViVmSnapshotReplicaFailbackNetworkMappingModel {
  sourceNetwork?: InventoryObjectModel
  targetNetwork?: InventoryObjectModel
}
export interface ViVmSnapshotReplicaFailbackTargetDiskSpec {
  diskName: string
  datastore: InventoryObjectModel
  diskType?: EDiskCreationMode
}
export interface VmwareFcdInstantRecoveryDiskInfo {
  nameInBackup: string
  mountedDiskName: string
  registeredFcdName: string
  objectId: string
}
export interface VmwareFcdInstantRecoveryDiskSpec {
  nameInBackup: string
  mountedDiskName: string
  registeredFcdName: string
}
export interface VmwareFcdInstantRecoveryMount {
  id: string
  sessionId: string
  state: EInstantRecoveryMountState
  spec: VmwareFcdInstantRecoverySpec
  errorMessage?: string
  mountedDisks?: VmwareFcdInstantRecoveryDiskInfo[]
}
export interface VmwareFcdInstantRecoveryMountsResult {
  data: VmwareFcdInstantRecoveryMount[]
  pagination: PaginationResult
}
export interface VmwareFcdInstantRecoverySpec {
  destinationCluster: InventoryObjectModel
  disksMapping: VmwareFcdInstantRecoveryDiskSpec[]
  writeCache?: VmwareFcdWriteCacheSpec
  restorePointId: string
  reason?: string
}
export interface VmwareFcdQuickMigrationSpec {
  targetDatastore: InventoryObjectModel
  mountedDiskNames?: string[]
  storagePolicy?: InventoryObjectModel
}
export interface VmwareFcdWriteCacheSpec {
  redirectIsEnabled: boolean
  cacheDatastore?: InventoryObjectModel
  storagePolicy?: InventoryObjectModel
}
export interface VmwareFlrRestoreTargetHostModel {
  type: EFlrPlatformType
  vmObject: VmwareObjectModel
}
export interface VmwareLinuxFlrHelperApplianceResourceModel {
  type: EFlrPlatformType
  host: InventoryObjectModel
  resourcePool: InventoryObjectModel
  network: InventoryObjectModel
}
export interface VmwareMachineDetailsModel {
  platform: EInventoryPlatformType
  disks?: ViVMDiskModel[]
}
export interface VmwareObjectDiskModel {
  vmObject: InventoryObjectModel
  disksToProcess: EVmwareDisksTypeToProcess
  disks?: string[]
  removeFromVMConfiguration?: boolean
}
export interface VmwareObjectModel {
  hostName: string
  name: string
  type: EVmwareInventoryType
  objectId?: string
  platform: EInventoryPlatformType
  size?: string
  urn?: string
  metadata?: CommonMetaInfo[]
  powerState?: EPowerState
  aclInfo?: ObjectAclInfo
}
export interface VmwareObjectRestorePointDiskModel {
  platform: EPlatformType
  uid: string
  type: EDiskInfoType
  name: string
  state: EDiskInfoProcessState
  capacity?: number
}
export interface VolumeSettingsModel {
  VSSprovider: string
  maxSnapshots: number
}
export interface VsaEventForwardingDaemonSettingsModel {
  configSpec: string
}
export interface VsaEventForwardingFilterModel {
  application: string
  levels: EVsaEventSeverity[]
}
export interface VsaEventForwardingSettingsModel {
  enabled: boolean
  severity: EVsaEventSeverity[]
  advancedFilters: VsaEventForwardingFilterModel[]
  useGeneralSyslogOptions?: boolean
  server?: VsaEventServerModel
}
export interface VsaEventServerModel {
  name: string
  port: number
  transportProtocol: ESyslogServerProtocol
}
export interface WANAcceleratorCacheModel {
  cacheFolder?: string
  cacheSize?: number
  cacheSizeUnit?: EWANAcceleratorCacheSizeUnit
}
export interface WANAcceleratorModel {
  id?: string
  name?: string
  server?: WANAcceleratorServerModel
  cache?: WANAcceleratorCacheModel
}
export interface WANAcceleratorServerModel {
  hostId?: string
  description?: string
  trafficPort?: number
  streamsCount?: number
  highBandwidthModeEnabled?: boolean
}
export interface WANAcceleratorsResult {
  data: WANAcceleratorModel[]
  pagination: PaginationResult
}
export interface WanAcceleratorSettingsModel {
  transferMode: EJobDataTransferModel
  sourceWANAcceleratorId?: string
  targetWANAcceleratorId?: string
}
export interface WasabiCloudStorageAccountImportModel {
  regionId: string
  credentials: CloudCredentialsImportModel
  connectionSettings: ObjectStorageConnectionImportSpec
}
export interface WasabiCloudStorageAccountModel {
  regionId: string
  credentialsId: string
  connectionSettings: ObjectStorageConnectionModel
}
export interface WasabiCloudStorageBrowserDestinationSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  newFolderName: string
  regionId: string
  bucketName: string
  hostId?: string
}
export interface WasabiCloudStorageBrowserModel {
  credentialsId: string
  serviceType: ECloudServiceType
  hostId?: string
  regions?: WasabiCloudStorageRegionBrowserModel[]
}
export interface WasabiCloudStorageBrowserSpec {
  credentialsId: string
  serviceType: ECloudServiceType
  regionId: string
  gatewayServerId?: string
}
export interface WasabiCloudStorageBucketBrowserModel {
  name?: string
  folders?: string[]
}
export interface WasabiCloudStorageBucketModel {
  bucketName: string
  folderName: string
  storageConsumptionLimit?: ObjectStorageConsumptionLimitModel
  immutability?: ObjectStorageImmutabilityModel
}
export interface WasabiCloudStorageImportSpec {
  name: string
  description: string
  type: ERepositoryType
  account: WasabiCloudStorageAccountImportModel
  bucket: WasabiCloudStorageBucketModel
  enableTaskLimit?: boolean
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface WasabiCloudStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  account: WasabiCloudStorageAccountModel
  bucket: WasabiCloudStorageBucketModel
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface WasabiCloudStorageRegionBrowserModel {
  id?: string
  name?: string
  buckets?: WasabiCloudStorageBucketBrowserModel[]
}
export interface WasabiCloudStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  account: WasabiCloudStorageAccountModel
  bucket: WasabiCloudStorageBucketModel
  maxTaskCount?: number
  proxyAppliance?: S3CompatibleProxyModel
  mountServer?: MountServersSettingsModel
  taskLimitEnabled?: boolean
}
export interface WindowsAgentBackupApplicationAwareProcessingModel {
  isEnabled: boolean
  appSettings?: WindowsAgentBackupApplicationSettingsModel[]
}
export interface WindowsAgentBackupApplicationSettingsModel {
  machineObject: AgentObjectModel
  isProcessingEnabled: boolean
  transactionLogs?: ETransactionLogsSettings
  sql?: AgentBackupSQLSettingsModel
  oracle?: AgentBackupOracleSettingsModel
  sharePoint?: AgentBackupSharepointSettingsModel
  scripts?: WindowsAgentBackupScriptSettingsModel
}
export interface WindowsAgentBackupJobFilesModel {
  backupOS?: boolean
  personalFiles?: AgentBackupJobPersonalFilesSettingsModel
  customFiles?: string[]
  advancedSettings?: WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel
}
export interface WindowsAgentBackupJobGuestProcessingModel {
  appAwareProcessing?: WindowsAgentBackupApplicationAwareProcessingModel
  guestFSIndexing?: AgentGuestFileSystemIndexingModel
}
export interface WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel {
  includeMasks?: string[]
  excludeMasks?: string[]
  excludeOneDrive?: boolean
}
export interface WindowsAgentBackupJobVolumeObjectModel {
  type: EWindowsVolumeType
  path?: string
}
export interface WindowsAgentBackupJobVolumesModel {
  volumesBackupMode: EAgentVolumesBackupMode
  volumeObject: WindowsAgentBackupJobVolumeObjectModel[]
}
export interface WindowsAgentBackupPolicyWorkstationScheduleModel {
  runAutomatically: boolean
  daily?: ScheduleDailyModel
  powerOffAction?: EPowerOffAction
  postBackupAction?: EPostBackupAction
  atEvents?: AgentBackupPolicyScheduleAtEventsModel
}
export interface WindowsAgentBackupScriptSettingsModel {
  scriptProcessingMode: EBackupScriptProcessingMode
  snapshotScripts?: BackupWindowsScriptModel
  useGuestCredentials?: boolean
  credentialsId?: string
}
export interface WindowsAgentManagementBackupJobModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  computers: AgentObjectModel[]
  backupMode: EAgentBackupJobMode
  isHighPriority?: boolean
  agentType?: EJobAgentType
  includeUsbDrives?: boolean
  volumes?: WindowsAgentBackupJobVolumesModel
  files?: WindowsAgentBackupJobFilesModel
  storage?: AgentBackupJobStorageModel
  guestProcessing?: WindowsAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface WindowsAgentManagementBackupJobSpec {
  name: string
  type: EJobType
  description: string
  computers: AgentObjectModel[]
  backupMode: EAgentBackupJobMode
  isHighPriority?: boolean
  agentType?: EJobAgentType
  includeUsbDrives?: boolean
  volumes?: WindowsAgentBackupJobVolumesModel
  files?: WindowsAgentBackupJobFilesModel
  storage?: AgentBackupJobStorageModel
  guestProcessing?: WindowsAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface WindowsAgentManagementBackupServerPolicyModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  backupMode: EAgentBackupJobMode
  storage: AgentBackupPolicyStorageModel
  computers?: AgentObjectModel[]
  includeUsbDrives?: boolean
  volumes?: WindowsAgentBackupJobVolumesModel
  files?: WindowsAgentBackupJobFilesModel
  guestProcessing?: WindowsAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface WindowsAgentManagementBackupServerPolicySpec {
  name: string
  type: EJobType
  description: string
  backupMode: EAgentBackupJobMode
  storage: AgentBackupPolicyStorageModel
  computers?: AgentObjectModel[]
  includeUsbDrives?: boolean
  volumes?: WindowsAgentBackupJobVolumesModel
  files?: WindowsAgentBackupJobFilesModel
  guestProcessing?: WindowsAgentBackupJobGuestProcessingModel
  schedule?: BackupScheduleModel
}
export interface WindowsAgentManagementBackupWorkstationPolicyModel {
  id: string
  name: string
  type: EJobType
  isDisabled?: boolean
  description: string
  backupMode: EAgentBackupJobMode
  storage: AgentBackupPolicyStorageModel
  computers?: AgentObjectModel[]
  includeUsbDrives?: boolean
  volumes?: WindowsAgentBackupJobVolumesModel
  files?: WindowsAgentBackupJobFilesModel
  schedule?: WindowsAgentBackupPolicyWorkstationScheduleModel
}
export interface WindowsAgentManagementBackupWorkstationPolicySpec {
  name: string
  type: EJobType
  description: string
  backupMode: EAgentBackupJobMode
  storage: AgentBackupPolicyStorageModel
  computers?: AgentObjectModel[]
  includeUsbDrives?: boolean
  volumes?: WindowsAgentBackupJobVolumesModel
  files?: WindowsAgentBackupJobFilesModel
  schedule?: WindowsAgentBackupPolicyWorkstationScheduleModel
}
export interface WindowsFlrMountServerSettings {
  mountServerType: EFlrMountModeServerType
  mountServerId: string
}
export interface WindowsFlrMountSpec {
  restorePointId: string
  type: EFlrType
  autoUnmount: FlrAutoUnmountModel
  reason?: string
  credentialsId?: string
  mountMode: EFlrMountModeType
  mountServer?: WindowsFlrMountServerSettings
}
export interface WindowsHostImportSpec {
  name: string
  description: string
  type: EManagedServerType
  credentials?: CredentialsImportModel
  networkSettings?: ManagedHostPortsModel
}
export interface WindowsHostModel {
  id: string
  name: string
  description: string
  type: EManagedServerType
  credentialsId?: string
  status: EManagedServersStatus
  networkSettings?: ManagedHostPortsModel
  credentialsStorageType: ECredentialsStorageType
  isBackupServer?: boolean
  isDefaultMountServer?: boolean
  updatesState?: EHostUpdatesState
}
export interface WindowsHostSpec {
  name: string
  description: string
  type: EManagedServerType
  credentialsId?: string
  networkSettings?: ManagedHostPortsModel
  credentialsStorageType: ECredentialsStorageType
}
export interface WindowsLocalRepositorySettingsModel {
  path: string
  maxTaskCount?: number
  readWriteRate?: number
  advancedSettings?: RepositoryAdvancedSettingsModel
  taskLimitEnabled?: boolean
  readWriteLimitEnabled?: boolean
}
export interface WindowsLocalStorageImportSpec {
  name: string
  description: string
  hostName: string
  type: ERepositoryType
  repository: WindowsLocalRepositorySettingsModel
  mountServer?: MountServersSettingsImportSpec
  uniqueId: string
}
export interface WindowsLocalStorageModel {
  id: string
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  hostId: string
  repository: WindowsLocalRepositorySettingsModel
  mountServer?: MountServersSettingsModel
  importOptions?: RepositoryImportOptions
}
export interface WindowsLocalStorageSpec {
  name: string
  description: string
  type: ERepositoryType
  uniqueId?: string
  importBackup?: boolean
  importIndex?: boolean
  hostId: string
  repository: WindowsLocalRepositorySettingsModel
  mountServer?: MountServersSettingsModel
}
export interface WindowsPhysicalObjectRestorePointDiskModel {
  platform: EPlatformType
  uid: string
  type: EDiskInfoType
  name: string
  state: EDiskInfoProcessState
  capacity?: number
}
export interface YaraRuleModel {
  fileName: string
}
export interface YaraRulesResult {
  data: YaraRuleModel[]
  pagination: PaginationResult
}
export interface Operations {
  AddDatastoreLatency: {
    params: undefined
    query: undefined
    body: DatastoresLatencySettingsSpec
    reply: DatastoresLatencySettingsModel
  }
  ApplyBackupLayout: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: DiskOperationSpec
    reply: DiskMappingContext
  }
  ApplyDiskLayout: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: DiskLayoutOperationSpec
    reply: DiskMappingContext
  }
  AssignInstanceLicense: {
    params: {
      instanceId: string
    }
    query: undefined
    body: InstanceLicenseAssignmentSpec
    reply: InstanceLicenseWorkloadModel
  }
  AttachBackupToAgent: {
    params: {
      id: string
    }
    query: undefined
    body: BackupIdsSpec
    reply: undefined
  }
  AutoMapDiskLayout: {
    params: undefined
    query: undefined
    body: DiskLayoutAutoMappingRequest
    reply: DiskLayoutAutoMappingResult
  }
  AzureInstantVMRecoveryMigrate: {
    params: {
      mountId: string
    }
    query: undefined
    body: AzureInstantVMRecoveryMigrationSpec
    reply: AzureInstantVMRecoveryMount
  }
  AzureInstantVMRecoveryMount: {
    params: undefined
    query: undefined
    body: AzureInstantVMRecoverySpec
    reply: AzureInstantVMRecoveryMount
  }
  AzureInstantVMRecoverySwitchover: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: AzureInstantVMRecoveryMount
  }
  AzureInstantVMRecoveryUnmount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: AzureInstantVMRecoveryMount
  }
  BrowseCloudEntity: {
    params: undefined
    query: {
      resetCache?: boolean
    }
    body: CloudBrowserSpec
    reply: CloudBrowserModel
  }
  BrowseCloudEntityVirtualMachines: {
    params: undefined
    query: {
      resetCache?: boolean
    }
    body: CloudBrowserVirtualMachinesSpec
    reply: CloudBrowserVirtualMachinesModel
  }
  BrowseCloudVaultEntity: {
    params: {
      vaultId: string
    }
    query: {
      resetCache?: boolean
    }
    body: VeeamDataCloudVaultStorageBrowserSpec
    reply: CloudBrowserModel
  }
  BrowseEntraIDTenantRestoreSession: {
    params: {
      sessionId: string
      restoreSessionId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantRestoreSessionModel
  }
  BrowseEntraIDTenantRestoreSessionLogs: {
    params: {
      sessionId: string
      restoreSessionId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantRestoreSessionLogsResult
  }
  BrowseEntraIDTenantRestoreSessionsWithFiltering: {
    params: {
      sessionId: string
    }
    query: {
      skip?: number
      limit?: number
    }
    body: undefined
    reply: EntraIdTenantRestoreSessionsResult
  }
  BrowseEntraIdTenantBackupRestorePoints: {
    params: {
      backupId: string
    }
    query: undefined
    body: EntraIdTenantRestorePointSpec
    reply: EntraIdTenantRestorePointsResult
  }
  BrowseEntraIdTenantItem: {
    params: {
      backupId: string
      itemId: string
    }
    query: undefined
    body: EntraIdTenantItemTypeSpec
    reply: EntraIdTenantBrowseModel
  }
  BrowseEntraIdTenantMount: {
    params: {
      backupId: string
    }
    query: undefined
    body: EntraIdTenantBrowseSpec
    reply: EntraIdTenantBrowseResult
  }
  BrowseEntraIdTenantRestorePoints: {
    params: {
      backupId: string
      itemId: string
    }
    query: undefined
    body: EntraIdTenantRestorePointSpec
    reply: EntraIdTenantRestorePointsResult
  }
  BrowseFLRUnstructuredDataMount: {
    params: {
      sessionId: string
    }
    query: undefined
    body: UnstructuredDataFlrBrowseFolderSpec
    reply: UnstructuredDataFlrBrowseFolderModel
  }
  BrowseFLRUnstructuredDataRestorePoints: {
    params: {
      sessionId: string
    }
    query: undefined
    body: UnstructuredDataFlrBrowseRestorePointsSpec
    reply: UnstructuredDataObjectRestorePointsResult
  }
  BrowseFlrMount: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrBrowseFolderSpec
    reply: FlrBrowseFolderModel
  }
  BrowseUnstructuredDataServer: {
    params: {
      id: string
    }
    query: undefined
    body: UnstructuredDataInventoryBrowseFolderSpec
    reply: UnstructuredDataInventoryBrowseFolderModel
  }
  ChangeAccount: {
    params: {
      id: string
    }
    query: undefined
    body: GoogleCloudServiceCredentialsExistingAccountSpec
    reply: EmptySuccessResponse
  }
  ChangeAclEffectiveAccess: {
    params: {
      objectType: EAclObjectKind
      objectId: string
    }
    query: undefined
    body: AclChangeEffectiveAccessSpec
    reply: AclRecordModel
  }
  ChangeAclOwner: {
    params: {
      objectType: EAclObjectKind
      objectId: string
    }
    query: undefined
    body: AclChangeOwnerSpec
    reply: AclRecordModel
  }
  ChangeCloudCertificate: {
    params: {
      id: string
    }
    query: undefined
    body: CertificateUploadSpec
    reply: CloudCredentialsModel
  }
  ChangeCloudCredsSecretKey: {
    params: {
      id: string
    }
    query: undefined
    body: CloudCredentialsPasswordSpec
    reply: CloudCredentialsModel
  }
  ChangeEncryptionPassword: {
    params: {
      id: string
    }
    query: undefined
    body: EncryptionPasswordChangeSpec
    reply: EmptySuccessResponse
  }
  ChangeHighAvailabilityCluster: {
    params: undefined
    query: undefined
    body: HighAvailabilityClusterAddressSpec
    reply: SessionModel
  }
  ChangeKMServerCertificate: {
    params: {
      id: string
    }
    query: undefined
    body: KMSServerChangeCertificateSpec
    reply: undefined
  }
  ChangePasswordForCreds: {
    params: {
      id: string
    }
    query: undefined
    body: CredentialsPasswordChangeSpec
    reply: EmptySuccessResponse
  }
  ChangePrivateKeyForCreds: {
    params: {
      id: string
    }
    query: undefined
    body: PrivateKeyChangeSpec
    reply: EmptySuccessResponse
  }
  ChangeReplicaFailbackSwitchoverTime: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec
    reply: EmptySuccessResponse
  }
  ChangeRootPasswordForCreds: {
    params: {
      id: string
    }
    query: undefined
    body: CredentialsPasswordChangeSpec
    reply: EmptySuccessResponse
  }
  ChangeServiceAccountMode: {
    params: {
      id: string
    }
    query: undefined
    body: UserServiceAccountModeSpec
    reply: UserModel
  }
  CheckCanResizePartition: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: ResizePartitionOptionsRequest
    reply: DiskPartitionResizeOptions
  }
  CheckEntraIdTenantProductionItems: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantCheckProductionItemsSpec
    reply: EntraIdTenantCheckProductionItemsModel
  }
  CheckSmtpConnection: {
    params: undefined
    query: undefined
    body: GeneralOptionsCheckSmtpConnectionSpec
    reply: GeneralOptionsCheckSmtpConnectionModel
  }
  CloneCustomRole: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: CustomRoleModel
  }
  CloneJob: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: JobModel
  }
  CompareEntraIdTenantItem: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantItemComparisonSpec
    reply: EntraIdTenantItemComparisonModel
  }
  CopyMachinesBackups: {
    params: undefined
    query: undefined
    body: CopyMachinesBackupsSpec
    reply: SessionModel
  }
  CopyUnstructuredDataBackups: {
    params: undefined
    query: undefined
    body: CopyBackupSpec
    reply: SessionModel
  }
  CreateADDomain: {
    params: undefined
    query: undefined
    body: ADDomainSpec
    reply: ADDomainModel
  }
  CreateCheckPoint: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: undefined
    reply: EmptySuccessResponse
  }
  CreateCloudCreds: {
    params: undefined
    query: undefined
    body: CloudCredentialsSpec
    reply: CloudCredentialsModel
  }
  CreateCloudCredsHelperAppliance: {
    params: {
      id: string
    }
    query: undefined
    body: CloudHelperApplianceSpec
    reply: SessionModel
  }
  CreateComputerRecoveryToken: {
    params: undefined
    query: undefined
    body: ComputerRecoveryTokenSpec
    reply: ComputerRecoveryTokenModel
  }
  CreateCreds: {
    params: undefined
    query: undefined
    body: CredentialsSpec
    reply: CredentialsModel
  }
  CreateCustomRole: {
    params: undefined
    query: undefined
    body: CustomRoleSpec
    reply: CustomRoleModel
  }
  CreateDeploymentKit: {
    params: undefined
    query: undefined
    body: CreateDeploymentKitSpec
    reply: TaskModel
  }
  CreateEncryptionPassword: {
    params: undefined
    query: undefined
    body: EncryptionPasswordSpec
    reply: EncryptionPasswordModel
  }
  CreateEntraIDTenant: {
    params: undefined
    query: undefined
    body: EntraIDTenantSpec
    reply: SessionModel
  }
  CreateGlobalVMExclusion: {
    params: undefined
    query: undefined
    body: GlobalVMExclusionSpec
    reply: GlobalVMExclusionModel
  }
  CreateHighAvailabilityCluster: {
    params: undefined
    query: undefined
    body: HighAvailabilityClusterSpec
    reply: SessionModel
  }
  CreateJob: {
    params: undefined
    query: undefined
    body: JobSpec
    reply: JobModel
  }
  CreateKMSServer: {
    params: undefined
    query: undefined
    body: KeyManagementServerBaseSpec
    reply: KeyManagementServerBaseModel
  }
  CreateLicenseReport: {
    params: undefined
    query: undefined
    body: LicenseCreateReportSpec
    reply: string
  }
  CreateManagedServer: {
    params: undefined
    query: undefined
    body: ManagedServerSpec
    reply: SessionModel
  }
  CreateNewCloudFolder: {
    params: undefined
    query: undefined
    body: CloudBrowserNewFolderSpec
    reply: EmptySuccessResponse
  }
  CreateProtectionGroup: {
    params: undefined
    query: {
      performRescan?: boolean
    }
    body: ProtectionGroupSpec
    reply: SessionModel
  }
  CreateProxy: {
    params: undefined
    query: undefined
    body: ProxySpec
    reply: SessionModel
  }
  CreateRecoveryMediaForBackupObject: {
    params: {
      id: string
    }
    query: {
      format: ERecoveryMediaFormat
      allowRemoteBmr: boolean
    }
    body: undefined
    reply: string
  }
  CreateRecoveryMediaForDiscoveredEntity: {
    params: {
      id: string
      entityId: string
    }
    query: {
      format: ERecoveryMediaFormat
      allowRemoteBmr: boolean
    }
    body: undefined
    reply: string
  }
  CreateRecoveryMediaTaskForBackupObject: {
    params: {
      id: string
    }
    query: {
      format: ERecoveryMediaFormat
      allowRemoteBmr: boolean
    }
    body: undefined
    reply: TaskModel
  }
  CreateRecoveryMediaTaskForDiscoveredEntity: {
    params: {
      id: string
      entityId: string
    }
    query: {
      format: ERecoveryMediaFormat
      allowRemoteBmr: boolean
    }
    body: undefined
    reply: TaskModel
  }
  CreateRepository: {
    params: undefined
    query: {
      overwriteOwner?: boolean
    }
    body: RepositorySpec
    reply: SessionModel
  }
  CreateScaleOutRepository: {
    params: undefined
    query: undefined
    body: ScaleOutRepositorySpec
    reply: SessionModel
  }
  CreateSuspiciousActivityEvent: {
    params: undefined
    query: undefined
    body: SuspiciousActivityEventSpec
    reply: SuspiciousActivityEventsResult
  }
  CreateToken: {
    params: undefined
    query: undefined
    body: TokenLoginSpec
    reply: TokenModel
  }
  CreateUnstructuredDataServer: {
    params: undefined
    query: undefined
    body: UnstructuredDataServerSpec
    reply: SessionModel
  }
  CreateUser: {
    params: undefined
    query: undefined
    body: UserSpec
    reply: UserModel
  }
  DeleteADDomain: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteBackup: {
    params: {
      id: string
    }
    query: {
      fromDBIfSPUnavailable?: boolean
      includeGFS?: boolean
      fromDB?: boolean
    }
    body: undefined
    reply: SessionModel
  }
  DeleteBackupObject: {
    params: {
      id: string
      objectId: string
    }
    query: {
      fromDBIfSPUnavailable?: boolean
      includeGFS?: boolean
    }
    body: undefined
    reply: SessionModel
  }
  DeleteCloudCreds: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteCloudCredsHelperApplianceAsync: {
    params: {
      id: string
      applianceId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  DeleteComputerRecoveryToken: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteCreds: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteCustomRole: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteDatastoreLatencySettings: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteDiscoveredEntity: {
    params: {
      id: string
      entityId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteEncryptionPassword: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteEntraIDTenants: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  DeleteGlobalVMExclusion: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteHighAvailabilityCluster: {
    params: undefined
    query: undefined
    body: undefined
    reply: SessionModel
  }
  DeleteJob: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteKMSServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteMalwareDetectionObjectExclusions: {
    params: undefined
    query: undefined
    body: string[]
    reply: undefined
  }
  DeleteManagedServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  DeleteProtectionGroup: {
    params: {
      id: string
    }
    query: {
      uninstallEverything?: boolean
    }
    body: undefined
    reply: SessionModel
  }
  DeleteProxy: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeleteRepository: {
    params: {
      id: string
    }
    query: {
      deleteBackups?: boolean
    }
    body: undefined
    reply: undefined
  }
  DeleteScaleOutRepository: {
    params: {
      id: string
    }
    query: {
      deleteBackups?: boolean
    }
    body: undefined
    reply: undefined
  }
  DeleteUnstructuredDataServers: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  DeleteUser: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DeployHelperApplianceTemplates: {
    params: undefined
    query: undefined
    body: AzureHelperApplianceTemplateDeploySpec
    reply: SessionModel
  }
  DetachBackupFromAgent: {
    params: {
      id: string
    }
    query: undefined
    body: BackupIdsSpec
    reply: undefined
  }
  DisableIndicatorOfCompromise: {
    params: undefined
    query: undefined
    body: IndicatorsOfCompromiseSpec
    reply: IndicatorsOfCompromiseResult
  }
  DisableJob: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DisableProtectionGroup: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DisableProxy: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  DisableScaleOutExtentMaintenanceMode: {
    params: {
      id: string
    }
    query: undefined
    body: ScaleOutExtentMaintenanceSpec
    reply: SessionModel
  }
  DisableScaleOutExtentSealedMode: {
    params: {
      id: string
    }
    query: undefined
    body: ScaleOutExtentMaintenanceSpec
    reply: SessionModel
  }
  DiskManagementInit: {
    params: undefined
    query: undefined
    body: DiskManagementInitializationRequest
    reply: DiskManagementInitializationResponse
  }
  DownloadBackupMeta: {
    params: {
      id: string
    }
    query: undefined
    body: UnstructuredBackupDownloadMetaSpec
    reply: SessionModel
  }
  DownloadDeploymentKit: {
    params: {
      taskId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  DownloadFlrItem: {
    params: {
      sessionId: string
      taskId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  DownloadFlrItemGet: {
    params: {
      sessionId: string
      taskId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  DownloadMalwareEncryptionAnalysisLogs: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  DownloadProtectionGroupPackages: {
    params: {
      id: string
    }
    query: undefined
    body: PreInstalledAgentsProtectionGroupPackageSpec
    reply: string
  }
  DownloadRecoveryMedia: {
    params: {
      taskId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  DownloadSupportLogBundle: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  EnableIndicatorOfCompromise: {
    params: undefined
    query: undefined
    body: IndicatorsOfCompromiseSpec
    reply: IndicatorsOfCompromiseResult
  }
  EnableJob: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  EnableProtectionGroup: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  EnableProxy: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  EnableScaleOutExtentMaintenanceMode: {
    params: {
      id: string
    }
    query: undefined
    body: ScaleOutExtentMaintenanceSpec
    reply: SessionModel
  }
  EnableScaleOutExtentSealedMode: {
    params: {
      id: string
    }
    query: undefined
    body: ScaleOutExtentMaintenanceSpec
    reply: SessionModel
  }
  EntireUnstructuredDataOSRestore: {
    params: undefined
    query: undefined
    body: UnstructuredDataEntireOSRestoreSpec
    reply: SessionModel
  }
  EntireUnstructuredDataShareRestore: {
    params: undefined
    query: undefined
    body: UnstructuredDataEntireShareRestoreSpec
    reply: SessionModel
  }
  EntireVmRestoreCloudDirector: {
    params: undefined
    query: undefined
    body: EntireCloudDirectorVMRestoreSpec
    reply: SessionModel
  }
  EntireVmRestoreHv: {
    params: undefined
    query: undefined
    body: EntireHvVMRestoreSpec
    reply: SessionModel
  }
  EntireVmRestoreVmware: {
    params: undefined
    query: undefined
    body: EntireViVMRestoreSpec
    reply: SessionModel
  }
  EntraIdTenantRestoreAuthorize: {
    params: undefined
    query: undefined
    body: EntraIdTenantRestoreAuthorizeSpec
    reply: EntraIdTenantRestoreAuthorizeModel
  }
  EraseDisk: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: DiskOperationSpec
    reply: DiskMappingContext
  }
  ExportCloudCredentials: {
    params: undefined
    query: undefined
    body: CloudCredentialsExportSpec
    reply: CloudCredentialsImportSpecCollection
  }
  ExportCredentials: {
    params: undefined
    query: undefined
    body: CredentialsExportSpec
    reply: CredentialsImportSpecCollection
  }
  ExportEncryptionPasswords: {
    params: undefined
    query: undefined
    body: EncryptionPasswordExportSpec
    reply: EncryptionPasswordImportSpecCollection
  }
  ExportEntraIdTenantItem: {
    params: {
      backupId: string
    }
    query: {
      toXml?: boolean
    }
    body: EntraIdTenantBrowseSpec
    reply: string
  }
  ExportEntraIdTenantObjectsToJson: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantExportToJsonDownloadRequest
    reply: string
  }
  ExportJobs: {
    params: undefined
    query: undefined
    body: JobExportSpec
    reply: JobImportSpecCollection
  }
  ExportManagedServers: {
    params: undefined
    query: undefined
    body: ManageServerExportSpec
    reply: ManageServerImportSpecCollection
  }
  ExportProxies: {
    params: undefined
    query: undefined
    body: ProxyExportSpec
    reply: ProxyImportSpecCollection
  }
  ExportRepositories: {
    params: undefined
    query: undefined
    body: RepositoryExportSpec
    reply: RepositoryImportSpecCollection
  }
  ExportSupportLogs: {
    params: undefined
    query: undefined
    body: ExportSupportLogsSpec
    reply: SessionModel
  }
  ExportTrustedHosts: {
    params: undefined
    query: undefined
    body: GeneralOptionsHostAuthenticationExportModel
    reply: undefined
  }
  FailoverHighAvailabilityCluster: {
    params: undefined
    query: undefined
    body: undefined
    reply: OperationStartedResponse
  }
  FinishAppRegistrationByDeviceCode: {
    params: {
      verificationCode: string
    }
    query: undefined
    body: undefined
    reply: CloudNativeApplicationModel
  }
  FlrBrowseSearchResult: {
    params: {
      sessionId: string
      taskId: string
    }
    query: undefined
    body: FlrSearchForResultSpec
    reply: FlrSearchForResultModel
  }
  FlrMountRestore: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrRestoreSpec
    reply: TaskModel
  }
  FlrMountRestoreTo: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrRestoreToSpec
    reply: TaskModel
  }
  FlrRestoreValidateCredentials: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrRestoreCredentialsValidationSpec
    reply: FlrRestoreCredentialsValidationResult
  }
  FlrRestoreValidateItemTargetPath: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrValidateRestoreItemTargetPathSpec
    reply: FlrValidateRestoreItemTargetPathResult
  }
  FlrStartSearchFor: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrStartSearchForSpec
    reply: TaskModel
  }
  GenerateEntraIdTenantPassword: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantGeneratePasswordSpec
    reply: EntraIdTenantGeneratedPasswordsModel
  }
  GetADDomain: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ADDomainModel
  }
  GetADDomainObject: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: EADObjectFiltersOrderColumn
      orderAsc?: boolean
      fullNameFilter?: string
      typeFilter?: string
      parentIdFilter?: string
    }
    body: undefined
    reply: ADDomainInventoryResult
  }
  GetAclRecord: {
    params: {
      objectType: EAclObjectKind
      objectId: string
    }
    query: undefined
    body: undefined
    reply: AclRecordModel
  }
  GetAclRules: {
    params: undefined
    query: {
      forceReload?: boolean
    }
    body: AclBrowserFilters
    reply: AclBrowserResult
  }
  GetAgentBackups: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
    }
    body: undefined
    reply: BackupsResult
  }
  GetAgentState: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: AgentStateModel
  }
  GetAgentsRecoveryAppliance: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: AgentRecoveryApplianceModel
  }
  GetAgentsRecoveryAppliances: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EAgentsRecoveryAppliancesOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      stateFilter?: EAgentsRecoveryAppliancesStateFilter
    }
    body: undefined
    reply: AgentsRecoveryAppliancesResult
  }
  GetAllADDomains: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EADDomainFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
    }
    body: undefined
    reply: ADDomainsResult
  }
  GetAllAgentPackages: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ELinuxPackageFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      distributionFilter?: string
      packageBitnessFilter?: string
    }
    body: undefined
    reply: LinuxPackageResult
  }
  GetAllAgentPackagesForUnix: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EUnixPackageFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
    }
    body: undefined
    reply: UnixPackageResult
  }
  GetAllAgentStates: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderAsc?: boolean
      nameFilter?: string
    }
    body: undefined
    reply: AgentStatesResult
  }
  GetAllApplicationItemChildRestoreSessions: {
    params: {
      browseSessionId: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: ESessionsFiltersOrderColumn
      orderAsc?: boolean
      createdAfterFilter?: string
      createdBeforeFilter?: string
      endedAfterFilter?: string
      endedBeforeFilter?: string
      typeFilter?: ESessionType
      stateFilter?: ESessionState
      resultFilter?: ESessionResult[]
    }
    body: undefined
    reply: SessionsResult
  }
  GetAllAuthorizationEvents: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EAuthorizationEventsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      createdAfterFilter?: string
      createdBeforeFilter?: string
      processedAfterFilter?: string
      processedBeforeFilter?: string
      stateFilter?: EAuthorizationEventState[]
      createdByFilter?: string
      processedByFilter?: string
      expireBeforeFilter?: string
      expireAfterFilter?: string
    }
    body: undefined
    reply: AuthorizationEventsResult
  }
  GetAllAutomationSessions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ESessionsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      createdAfterFilter?: string
      createdBeforeFilter?: string
      endedAfterFilter?: string
      endedBeforeFilter?: string
      typeFilter?: ESessionType
      stateFilter?: ESessionState
      resultFilter?: ESessionResult[]
      jobIdFilter?: string
    }
    body: undefined
    reply: SessionsResult
  }
  GetAllAzureInstantVMRecoveryMountSessions: {
    params: {
      mountId: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: ESessionsFiltersOrderColumn
      orderAsc?: boolean
      createdAfterFilter?: string
      createdBeforeFilter?: string
      endedAfterFilter?: string
      endedBeforeFilter?: string
      typeFilter?: ESessionType
      stateFilter?: ESessionState
      resultFilter?: ESessionResult[]
    }
    body: undefined
    reply: SessionsResult
  }
  GetAllAzureInstantVMRecoveryMounts: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EAzureInstantVMRecoveryMountsFiltersOrderColumn
      orderAsc?: boolean
      stateFilter?: EAzureInstantRecoveryMountState
    }
    body: undefined
    reply: AzureInstantVMRecoveryMountsResult
  }
  GetAllBackupFiles: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: EBackupFilesFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      createdAfterFilter?: string
      createdBeforeFilter?: string
      gfsPeriodFilter?: EBackupFileGFSPeriod
    }
    body: undefined
    reply: BackupFilesResult
  }
  GetAllBackupObjects: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EBackupObjectsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      platformNameFilter?: EPlatformType
      platformIdFilter?: string
      typeFilter?: string
      viTypeFilter?: string
    }
    body: undefined
    reply: BackupObjectsResult
  }
  GetAllBackups: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EBackupsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      createdAfterFilter?: string
      createdBeforeFilter?: string
      platformIdFilter?: string
      jobIdFilter?: string
      jobTypeFilter?: EJobType
      policyUniqueIdFilter?: string
    }
    body: undefined
    reply: BackupsResult
  }
  GetAllCloudCreds: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ECloudCredentialsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: ECloudCredentialsType
    }
    body: undefined
    reply: CloudCredentialsResult
  }
  GetAllComputerRecoveryTokens: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EComputerRecoveryTokenFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
    }
    body: undefined
    reply: ComputerRecoveryTokenResult
  }
  GetAllContentPublicationMounts: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EBackupContentMountsFiltersOrderColumn
      orderAsc?: boolean
      stateFilter?: EBackupContentMountState
      modeFilter?: EBackupContentDiskPublishMode
    }
    body: undefined
    reply: BackupContentMountsResult
  }
  GetAllCreds: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ECredentialsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: ECredentialsType[]
      createdAfterFilter?: string
      createdBeforeFilter?: string
      includeDefaultApplianceCreds?: boolean
    }
    body: undefined
    reply: CredentialsResult
  }
  GetAllCredsHelperAppliancesWithFiltering: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
    }
    body: undefined
    reply: CloudHelperApplianceResult
  }
  GetAllDiscoveredEntities: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EDiscoveredEntityFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      ipAddressFilter?: string
      stateFilter?: string
      agentStatusFilter?: string
      driverStatusFilter?: string
      permissionScope?: EInventoryPermissionScope
    }
    body: undefined
    reply: DiscoveredEntitiesResult
  }
  GetAllEncryptionPasswords: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EEncryptionPasswordsFiltersOrderColumn
      orderAsc?: boolean
      hintFilter?: string
    }
    body: undefined
    reply: EncryptionPasswordsResult
  }
  GetAllEntraIDTenants: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EEntraIDTenantsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
    }
    body: undefined
    reply: EntraIDTenantsResult
  }
  GetAllEntraIdTenantBrowseSessions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EFlrBrowseMountFiltersOrderColumn
      orderAsc?: boolean
    }
    body: undefined
    reply: EntraIdTenantBrowseMountResult
  }
  GetAllFlrBrowseSessions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EFlrBrowseMountFiltersOrderColumn
      orderAsc?: boolean
    }
    body: undefined
    reply: FlrBrowseMountResult
  }
  GetAllGlobalVMExclusions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EGlobalVMExclusionsFiltersOrderColumn
      orderAsc?: boolean
    }
    body: undefined
    reply: GlobalVMExclusionsResult
  }
  GetAllHelperApplianceTemplates: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EHelperApplianceTemplatesFiltersOrderColumn
      orderAsc?: boolean
      locationFilter?: string
      resourceGroupFilter?: string
    }
    body: undefined
    reply: AzureHelperApplianceTemplatesResult
  }
  GetAllInstantHvVMRecoveryMounts: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EInstantHvVMRecoveryMountsFiltersOrderColumn
      orderAsc?: boolean
      stateFilter?: EInstantRecoveryMountState
      vmNameFilter?: string
    }
    body: undefined
    reply: InstantHvVMRecoveryMountsResult
  }
  GetAllInstantUnstructuredDataRecoveryMounts: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn
      orderAsc?: boolean
      stateFilter?: EInstantRecoveryMountState
      shareNameFilter?: string
    }
    body: undefined
    reply: InstantUnstructuredDataRecoveryMountsResult
  }
  GetAllInstantViVMRecoveryMounts: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EInstantViVMRecoveryMountsFiltersOrderColumn
      orderAsc?: boolean
      stateFilter?: EInstantRecoveryMountState
      vmNameFilter?: string
      mountIdFilter?: string[]
    }
    body: undefined
    reply: InstantViVMRecoveryMountsResult
  }
  GetAllInventoryHosts: {
    params: undefined
    query: undefined
    body: InventoryBrowserFilters
    reply: InventoryBrowserResult
  }
  GetAllInventoryPGs: {
    params: undefined
    query: undefined
    body: InventoryBrowserFilters
    reply: PhysicalInventoryBrowserResult
  }
  GetAllInventoryPhysicalItems: {
    params: undefined
    query: undefined
    body: InventoryBrowserFilters
    reply: PhysicalInventoryBrowserResult
  }
  GetAllInventoryVmwareHosts: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EViRootFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      permissionScope?: EInventoryPermissionScope
    }
    body: undefined
    reply: ViRootsResult
  }
  GetAllJobs: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EJobFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EJobType
    }
    body: undefined
    reply: JobsResult
  }
  GetAllJobsStates: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EJobStatesFiltersOrderColumn
      orderAsc?: boolean
      idFilter?: string
      nameFilter?: string
      typeFilter?: EJobType
      lastResultFilter?: ESessionResult
      statusFilter?: EJobStatus
      workloadFilter?: EJobWorkload
      lastRunAfterFilter?: string
      lastRunBeforeFilter?: string
      isHighPriorityJobFilter?: boolean
      repositoryIdFilter?: string
      objectsCountFilter?: number
      afterJobIdFilter?: string
      afterJobNameFilter?: string
    }
    body: undefined
    reply: JobStatesResult
  }
  GetAllKMSServers: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EKMSFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EKeyManagementServerType
    }
    body: undefined
    reply: KeyManagementServersResult
  }
  GetAllManagedServers: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EManagedServersFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EManagedServerType[]
      viTypeFilter?: EViHostType
      serverStateFilter?: EManagedServerState
      updatesStateFilter?: EHostUpdatesState[]
      includeNestedHosts?: boolean
      skipDedupAppliances?: boolean
    }
    body: undefined
    reply: ManagedServersResult
  }
  GetAllMountServers: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EMountServersFiltersOrderColumn
      orderAsc?: boolean
      writeCacheFolderFilter?: string
      typeFilter?: EMountServerType
      isDefaultFilter?: boolean
    }
    body: undefined
    reply: MountServerModelsResult
  }
  GetAllObjectReplicaRestorePoints: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EReplicaRestorePointsFiltersOrderColumn
      orderAsc?: boolean
      createdAfterFilter?: string
      createdBeforeFilter?: string
      nameFilter?: string
      platformNameFilter?: EPlatformType
      platformIdFilter?: string
      replicaIdFilter?: string
      malwareStatusFilter?: ESuspiciousActivitySeverity
    }
    body: undefined
    reply: ReplicaPointsResult
  }
  GetAllObjectRestorePoints: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EObjectRestorePointsFiltersOrderColumn
      orderAsc?: boolean
      createdAfterFilter?: string
      createdBeforeFilter?: string
      nameFilter?: string
      platformNameFilter?: EPlatformType
      platformIdFilter?: string
      backupIdFilter?: string
      backupObjectIdFilter?: string
      malwareStatusFilter?: ESuspiciousActivitySeverity[]
      typeFilter?: ERestorePointType[]
      excludeSnapshotTypeFilter?: number[]
    }
    body: undefined
    reply: ObjectRestorePointsResult
  }
  GetAllProtectionGroups: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EProtectionGroupFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EProtectionGroupType
      permissionScope?: EInventoryPermissionScope
    }
    body: undefined
    reply: ProtectionGroupsResult
  }
  GetAllProxies: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EProxiesFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EProxyType[]
      hostIdFilter?: string
    }
    body: undefined
    reply: ProxiesResult
  }
  GetAllProxiesStates: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EProxiesFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EProxyType[]
      hostIdFilter?: string
      isDisabledFilter?: boolean
      isOnlineFilter?: boolean
      isOutOfDateFilter?: boolean
    }
    body: undefined
    reply: ProxiesStatesResult
  }
  GetAllReplicas: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EReplicasFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      createdAfterFilter?: string
      createdBeforeFilter?: string
      platformIdFilter?: string
      jobIdFilter?: string
      stateFilter?: string
      policyUniqueIdFilter?: string
    }
    body: undefined
    reply: ReplicasResult
  }
  GetAllRepositories: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ERepositoryFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: ERepositoryType[]
      hostIdFilter?: string
      pathFilter?: string
      vmbApiFilter?: string
      vmbApiPlatform?: string
      excludeExtents?: boolean
    }
    body: undefined
    reply: RepositoriesResult
  }
  GetAllRepositoriesStates: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ERepositoryStatesFiltersOrderColumn
      orderAsc?: boolean
      idFilter?: string
      nameFilter?: string
      typeFilter?: ERepositoryType[]
      capacityFilter?: number
      freeSpaceFilter?: number
      usedSpaceFilter?: number
      isOnlineFilter?: boolean
      isOutOfDateFilter?: boolean
      sobrIdFilter?: string
      sobrExtentTypeFilter?: EScaleOutRepositoryExtentType[]
      sobrMembershipFilter?: string
      excludeExtents?: boolean
    }
    body: undefined
    reply: RepositoryStatesResult
  }
  GetAllScaleOutRepositories: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EScaleOutRepositoryFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
    }
    body: undefined
    reply: ScaleOutRepositoriesResult
  }
  GetAllServices: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EServicesFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
    }
    body: undefined
    reply: ServicesResult
  }
  GetAllSessions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ESessionsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      createdAfterFilter?: string
      createdBeforeFilter?: string
      endedAfterFilter?: string
      endedBeforeFilter?: string
      typeFilter?: ESessionType[]
      stateFilter?: ESessionState
      resultFilter?: ESessionResult[]
      jobIdFilter?: string
    }
    body: undefined
    reply: SessionsResult
  }
  GetAllTaskSessions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ETaskSessionsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: ETaskSessionType
      sessionTypeFilter?: ESessionType
      createdAfterFilter?: string
      createdBeforeFilter?: string
      endedAfterFilter?: string
      endedBeforeFilter?: string
      stateFilter?: ESessionState
      resultFilter?: ESessionResult
      scanTypeFilter?: EAntivirusScanType
      scanResultFilter?: EAntivirusScanResult
      scanStateFilter?: EAntivirusScanState
      sessionIdFilter?: string
    }
    body: undefined
    reply: TaskSessionsResult
  }
  GetAllTasks: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ETaskFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      createdAfterFilter?: string
      createdBeforeFilter?: string
      endedAfterFilter?: string
      endedBeforeFilter?: string
      typeFilter?: ETaskType
      stateFilter?: ETaskState
      resultFilter?: ETaskResult
    }
    body: undefined
    reply: TasksResult
  }
  GetAllTrafficRules: {
    params: undefined
    query: undefined
    body: undefined
    reply: GlobalNetworkTrafficRulesModel
  }
  GetAllUnstructuredDataFLRBrowseSessions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EUnstructuredDataFlrBrowseMountFiltersOrderColumn
      orderAsc?: boolean
    }
    body: undefined
    reply: UnstructuredDataFlrBrowseMountResult
  }
  GetAllUnstructuredDataServerInventoryBrowseSessions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn
      orderAsc?: boolean
      sessionIdFilter?: string
      serverIdFilter?: string
      serverNameFilter?: string
    }
    body: undefined
    reply: UnstructuredDataInventoryBrowseSessionsResult
  }
  GetAllUnstructuredDataServers: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EUnstructuredDataServersFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EUnstructuredDataServerType[]
    }
    body: undefined
    reply: UnstructuredDataServersResult
  }
  GetAllVmwareFcdInstantRecoveryMountModels: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EVmwareFcdInstantRecoveryMountsFiltersOrderColumn
      orderAsc?: boolean
      stateFilter?: EInstantRecoveryMountState
    }
    body: undefined
    reply: VmwareFcdInstantRecoveryMountsResult
  }
  GetAllWANAccelerators: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EWANAcceleratorsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
    }
    body: undefined
    reply: WANAcceleratorsResult
  }
  GetAuthorizationEvent: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: AuthorizationEventModel
  }
  GetAutomationSession: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  GetAutomationSessionLogs: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionLogResult
  }
  GetAzureInstantVMRecoveryMount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: AzureInstantVMRecoveryMount
  }
  GetAzureInstantVMRecoverySwitchoverSettings: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: AzureInstantVMRecoverySwitchoverSettingsModel
  }
  GetBackup: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: BackupModel
  }
  GetBackupDetails: {
    params: {
      id: string
    }
    query: undefined
    body: BackupDetailsSpec
    reply: BackupDetailsModel
  }
  GetBackupFile: {
    params: {
      id: string
      backupFileId: string
    }
    query: undefined
    body: undefined
    reply: BackupFileModel
  }
  GetBackupObject: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: BackupObjectModel
  }
  GetBackupObjectRestorePointsWithFiltering: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: EObjectRestorePointsFiltersOrderColumn
      orderAsc?: boolean
      createdAfterFilter?: string
      createdBeforeFilter?: string
      nameFilter?: string
      platformNameFilter?: EPlatformType
      platformIdFilter?: string
      backupIdFilter?: string
      backupObjectIdFilter?: string
      malwareStatusFilter?: ESuspiciousActivitySeverity[]
      typeFilter?: ERestorePointType[]
      excludeSnapshotTypeFilter?: number[]
    }
    body: undefined
    reply: ObjectRestorePointsResult
  }
  GetBackupObjectsWithFiltering: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
    }
    body: undefined
    reply: BackupObjectsResult
  }
  GetBestPracticesComplianceResult: {
    params: undefined
    query: undefined
    body: undefined
    reply: BestPracticesComplianceResult
  }
  GetCloudCreds: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: CloudCredentialsModel
  }
  GetCloudCredsHelperAppliance: {
    params: {
      id: string
      applianceId: string
    }
    query: undefined
    body: undefined
    reply: CloudHelperApplianceModel
  }
  GetCompareEntraIdTenantItemResult: {
    params: {
      sessionId: string
      compareSessionId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantItemComparisonSessionModel
  }
  GetComputerRecoveryToken: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ComputerRecoveryTokenModel
  }
  GetConfigBackupOptions: {
    params: undefined
    query: undefined
    body: undefined
    reply: ConfigBackupModel
  }
  GetConnectionCertificate: {
    params: undefined
    query: undefined
    body: HostConnectionSpec
    reply: ConnectionCertificateModel
  }
  GetContentPublicationMount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: BackupContentMountModel
  }
  GetCreds: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: CredentialsModel
  }
  GetCustomRoleDetails: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: CustomRoleModel
  }
  GetDatastoreLatencySettings: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: DatastoresLatencySettingsModel
  }
  GetDefaultMountServer: {
    params: undefined
    query: undefined
    body: undefined
    reply: MountServerModelsResult
  }
  GetDiscoveredEntities: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: EDiscoveredEntityFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      ipAddressFilter?: string
      stateFilter?: string
      agentStatusFilter?: string
      driverStatusFilter?: string
      permissionScope?: EInventoryPermissionScope
    }
    body: undefined
    reply: DiscoveredEntitiesResult
  }
  GetDiscoveredEntity: {
    params: {
      id: string
      entityId: string
    }
    query: {
      permissionScope?: EInventoryPermissionScope
    }
    body: undefined
    reply: DiscoveredEntityModel
  }
  GetDisksSlots: {
    params: {
      platform: EPlatformType
    }
    query: undefined
    body: undefined
    reply: DiskSlotsResult
  }
  GetEmailSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: GeneralOptionsEmailSettingsBaseModel
  }
  GetEncryptionPassword: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: EncryptionPasswordModel
  }
  GetEntraIDTenants: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: EntraIDTenantModel
  }
  GetEntraIdTenantBrowseSession: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseMountModel
  }
  GetEntraIdTenantExportToJsonResult: {
    params: {
      sessionId: string
      exportSessionId: string
    }
    query: undefined
    body: undefined
    reply: GetEntraIdTenantExportToJsonResultResponse
  }
  GetEntraIdTenantProtectionScope: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantProtectionScopeResult
  }
  GetEntraIdTenantRestoreDeviceCode: {
    params: undefined
    query: undefined
    body: EntraIdTenantRestoreDeviceCodeSpec
    reply: EntraIdTenantRestoreDeviceCodeModel
  }
  GetEntraIdTenantRestoreDeviceCodeState: {
    params: undefined
    query: undefined
    body: EntraIdTenantRestoreDeviceCodeStateSpec
    reply: EntraIdTenantRestoreDeviceCodeStateModel
  }
  GetEventForwardingSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: GeneralOptionsEventForwardingModel
  }
  GetFileDetectionIndicatorsOfCompromise: {
    params: undefined
    query: undefined
    body: undefined
    reply: IndicatorsOfCompromiseResult
  }
  GetFlrAudit: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: FlrAuditMountModel
  }
  GetFlrBrowseSession: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: FlrBrowseMountModel
  }
  GetGeneralOptions: {
    params: undefined
    query: undefined
    body: undefined
    reply: GeneralOptionsModel
  }
  GetGlobalVMExclusion: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: GlobalVMExclusionModel
  }
  GetHelperApplianceTemplate: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: AzureHelperApplianceTemplateModel
  }
  GetHelperApplianceTemplateStatus: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: HelperApplianceTemplateStateModel
  }
  GetHighAvailabilityCluster: {
    params: undefined
    query: undefined
    body: undefined
    reply: HighAvailabilityClusterConfigurationModel
  }
  GetHostAuthenticationSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: GeneralOptionsHostAuthenticationModel
  }
  GetHostOptionalComponentsDefaults: {
    params: undefined
    query: undefined
    body: undefined
    reply: HostOptionalComponents
  }
  GetInstalledLicense: {
    params: undefined
    query: undefined
    body: undefined
    reply: InstalledLicenseModel
  }
  GetInstantHvVMRecoveryMount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: InstantHvVMRecoveryMount
  }
  GetInstantUnstructuredDataRecoveryMount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: InstantUnstructuredDataRecoveryMount
  }
  GetInstantViVMRecoveryMount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: InstantViVMRecoveryMount
  }
  GetInventoryForPG: {
    params: {
      protectionGroupId: string
    }
    query: undefined
    body: InventoryBrowserFilters
    reply: PhysicalInventoryBrowserResult
  }
  GetInventoryObjectDetails: {
    params: undefined
    query: undefined
    body: InventoryMachineDetailsRequest
    reply: InventoryMachineDetailsModel
  }
  GetInventoryObjects: {
    params: {
      hostname: string
    }
    query: Record<string, never>
    body: InventoryBrowserFilters
    reply: InventoryBrowserResult
  }
  GetJob: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: JobModel
  }
  GetKMSServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: KeyManagementServerBaseModel
  }
  GetLicensedCapacity: {
    params: undefined
    query: undefined
    body: undefined
    reply: CapacityLicenseWorkloadResult
  }
  GetLicensedInstances: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EInstanceWorkloadsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      hostNameFilter?: string
      usedInstancesNumberFilter?: number
      typeFilter?: string
      instanceIdFilter?: string
    }
    body: undefined
    reply: InstanceLicenseWorkloadResult
  }
  GetLicensedSockets: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ESocketWorkloadsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      hostNameFilter?: string
      hostIdFilter?: string
      socketsNumberFilter?: number
      coresNumberFilter?: number
      typeFilter?: ESocketLicenseObjectType
    }
    body: undefined
    reply: SocketLicenseWorkloadResult
  }
  GetMalwareAllowedTrustedExtensions: {
    params: undefined
    query: undefined
    body: undefined
    reply: MalwareDetectionAllowedTrustedExtensions
  }
  GetMalwareDetectionObject: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: MalwareDetectionObjectsModel
  }
  GetMalwareDetectionObjectExclusions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EMalwareObjectExclusionsFiltersOrderColumn
      orderAsc?: boolean
    }
    body: undefined
    reply: MalwareDetectionObjectExclusionsResult
  }
  GetMalwareDetectionObjects: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EMalwareDetectionObjectsFiltersOrderColumn
      orderAsc?: boolean
      detectedAfterTimeUtcFilter?: string
      detectedBeforeTimeUtcFilter?: string
      backupObjectIdFilter?: string
      backupObjectNameFilter?: string
      platformFilter?: string
      severityFilter?: ESuspiciousActivitySeverity[]
    }
    body: undefined
    reply: MalwareDetectionObjectsResult
  }
  GetMalwareGeneralSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: MalwareGeneralSettingsModel
  }
  GetMalwareSuspiciousFileMasksSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: MalwareDetectionSuspiciousFilesModel
  }
  GetManagedServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ManagedServerModel
  }
  GetManagedServerVolume: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: HyperVVolumeManageModel
  }
  GetMountServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: MountServerModel
  }
  GetMoveCopySessions: {
    params: undefined
    query: undefined
    body: undefined
    reply: SessionModel[]
  }
  GetNodeExporterSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: NodeExporterSettingsModel
  }
  GetNotificationsSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: GeneralOptionsNotificationsModel
  }
  GetObjectReplicaRestorePoint: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ReplicaPointModel
  }
  GetObjectReplicaRestorePointInReplica: {
    params: {
      replicaId: string
      id: string
    }
    query: undefined
    body: undefined
    reply: ReplicaPointModel
  }
  GetObjectReplicaRestorePoints: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: EReplicaRestorePointsFiltersOrderColumn
      orderAsc?: boolean
      createdAfterFilter?: string
      createdBeforeFilter?: string
      nameFilter?: string
      platformNameFilter?: EPlatformType
      platformIdFilter?: string
      replicaIdFilter?: string
    }
    body: undefined
    reply: ReplicaPointsResult
  }
  GetObjectRestorePoint: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ObjectRestorePointModel
  }
  GetObjectRestorePointDisksWithFiltering: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
    }
    body: undefined
    reply: ObjectRestorePointDisksResult
  }
  GetObjectRestorePointNetworkInfo: {
    params: {
      id: string
    }
    query: undefined
    body: FlexibleFilters
    reply: ObjectRestorePointNetworkInfoResult
  }
  GetProtectedComputer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ProtectedComputerModel
  }
  GetProtectedComputers: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EProtectedComputerFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EProtectedComputerType
    }
    body: undefined
    reply: ProtectedComputerResult
  }
  GetProtectionGroup: {
    params: {
      id: string
    }
    query: {
      permissionScope?: EInventoryPermissionScope
    }
    body: undefined
    reply: ProtectionGroupModel
  }
  GetProxy: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ProxyModel
  }
  GetRecursiveComparisonEntraIdTenantItemResult: {
    params: {
      sessionId: string
      compareSessionId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantItemRecursiveComparisonSessionModel
  }
  GetReplica: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ReplicaModel
  }
  GetRepository: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: RepositoryModel
  }
  GetRepositoryAccessPermissions: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: RepositoryAccessPermissionsModel
  }
  GetRestoreLayout: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: undefined
    reply: RestoreLayout
  }
  GetScaleOutRepository: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ScaleOutRepositoryModel
  }
  GetScanSessionLog: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: ScanSessionLogModel
  }
  GetSecurityAnalyzerSchedule: {
    params: undefined
    query: undefined
    body: undefined
    reply: SecurityAnalyzerScheduleSettingsModel
  }
  GetSecurityAnalyzerSession: {
    params: undefined
    query: undefined
    body: undefined
    reply: SessionModel
  }
  GetServerCertificate: {
    params: undefined
    query: undefined
    body: undefined
    reply: CertificateModel
  }
  GetServerInfo: {
    params: undefined
    query: undefined
    body: undefined
    reply: ServerInfoModel
  }
  GetServerTime: {
    params: undefined
    query: undefined
    body: undefined
    reply: ServerTimeModel
  }
  GetSession: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  GetSessionLogs: {
    params: {
      id: string
    }
    query: {
      statusFilter?: ETaskLogRecordStatus
    }
    body: undefined
    reply: SessionLogResult
  }
  GetSessionTaskSessionsWithFiltering: {
    params: {
      id: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: ETaskSessionsFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: ETaskSessionType
      sessionTypeFilter?: ESessionType
      createdAfterFilter?: string
      createdBeforeFilter?: string
      endedAfterFilter?: string
      endedBeforeFilter?: string
      stateFilter?: ESessionState
      resultFilter?: ESessionResult
      scanTypeFilter?: EAntivirusScanType
      scanResultFilter?: EAntivirusScanResult
      scanStateFilter?: EAntivirusScanState
      sessionIdFilter?: string
    }
    body: undefined
    reply: TaskSessionsResult
  }
  GetStorageLatencySettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: StorageLatencyControlModel
  }
  GetSuspiciousActivityEvent: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SuspiciousActivityEventModel
  }
  GetTask: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: TaskModel
  }
  GetTaskSession: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: TaskSessionModel
  }
  GetTaskSessionLogs: {
    params: {
      id: string
    }
    query: {
      statusFilter?: ETaskLogRecordStatus
    }
    body: undefined
    reply: SessionLogResult
  }
  GetUnstructuredBackupColdStorageRetrievals: {
    params: undefined
    query: {
      serverIdFilter: string[]
      backupIdFilter: string[]
      restorePointIdFilter: string[]
    }
    body: undefined
    reply: UnstructuredDataArchiveRetrievalModelsResult
  }
  GetUnstructuredDataFlrBrowseSession: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: UnstructuredDataFlrBrowseMountModel
  }
  GetUnstructuredDataServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: UnstructuredDataServerModel
  }
  GetUnstructuredDataServerDefaults: {
    params: undefined
    query: undefined
    body: undefined
    reply: UnstructuredDataServerDefaults
  }
  GetUnstructuredDataServerInventoryBrowseSession: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: UnstructuredDataInventoryBrowseSessionModel
  }
  GetUnstructuredDataShareIRSwitchoverSettings: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: UnstructuredDataSwitchoverSettingsModel
  }
  GetUser: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: UserModel
  }
  GetUserRoles: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: RolesModel
  }
  GetVmwareFcdInstantRecoveryMountModel: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: VmwareFcdInstantRecoveryMount
  }
  GetVmwareHostObject: {
    params: {
      name: string
    }
    query: {
      skip?: number
      limit?: number
      orderColumn?: EvCentersInventoryFiltersOrderColumn
      orderAsc?: boolean
      objectIdFilter?: string
      hierarchyTypeFilter?: EHierarchyType
      nameFilter?: string
      typeFilter?: EVmwareInventoryType
      parentContainerNameFilter?: string
      permissionScope?: EInventoryPermissionScope
    }
    body: undefined
    reply: VCenterInventoryResult
  }
  GetVsaEventForwardingDaemonsSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: VsaEventForwardingDaemonSettingsModel
  }
  GetVsaEventForwardingSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: VsaEventForwardingSettingsModel
  }
  GetWANAccelerator: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: WANAcceleratorModel
  }
  GetYaraRules: {
    params: undefined
    query: undefined
    body: undefined
    reply: YaraRulesResult
  }
  ImportCloudCredentials: {
    params: undefined
    query: undefined
    body: CloudCredentialsImportSpecCollection
    reply: SessionModel
  }
  ImportCredentials: {
    params: undefined
    query: undefined
    body: CredentialsImportSpecCollection
    reply: SessionModel
  }
  ImportEncryptionPasswords: {
    params: undefined
    query: undefined
    body: EncryptionPasswordImportSpecCollection
    reply: SessionModel
  }
  ImportJobs: {
    params: undefined
    query: undefined
    body: JobImportSpecCollection
    reply: SessionModel
  }
  ImportManagedServers: {
    params: undefined
    query: undefined
    body: ManageServerImportSpecCollection
    reply: SessionModel
  }
  ImportProxies: {
    params: undefined
    query: undefined
    body: ProxyImportSpecCollection
    reply: SessionModel
  }
  ImportRepositories: {
    params: undefined
    query: undefined
    body: RepositoryImportSpecCollection
    reply: SessionModel
  }
  ImportTrustedHosts: {
    params: undefined
    query: undefined
    body: GeneralOptionsHostAuthenticationImportModel
    reply: GeneralOptionsHostAuthenticationImportResultModel
  }
  InitializeVeeamCloudVault: {
    params: undefined
    query: undefined
    body: VeeamDataCloudVaultInitializeSpec
    reply: CloudCredentialsModel
  }
  InstallAgentOnDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  InstallCBTDriverOnDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  InstallLicense: {
    params: undefined
    query: undefined
    body: LicenseInstallationSpec
    reply: InstalledLicenseModel
  }
  InstantHvVMRecoveryMigrate: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  InstantHvVMRecoveryMount: {
    params: undefined
    query: undefined
    body: InstantHvVMRecoverySpec
    reply: SessionModel
  }
  InstantHvVMRecoveryUnmount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  InstantRecoveryVmwareFcdDismountWithSession: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  InstantRecoveryVmwareFcdMigrateWithSession: {
    params: {
      mountId: string
    }
    query: undefined
    body: VmwareFcdQuickMigrationSpec
    reply: SessionModel
  }
  InstantRecoveryVmwareFcdMountWithSession: {
    params: undefined
    query: undefined
    body: VmwareFcdInstantRecoverySpec
    reply: SessionModel
  }
  InstantUnstructuredDataRecoveryMigrate: {
    params: {
      mountId: string
    }
    query: undefined
    body: InstantUnstructuredDataRestoreMigrationSpec
    reply: SessionModel
  }
  InstantUnstructuredDataRecoveryMount: {
    params: undefined
    query: undefined
    body: InstantUnstructuredDataRestoreSpec
    reply: SessionsResult
  }
  InstantUnstructuredDataRecoveryUnmount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  InstantUnstructuredDataShareSwitchover: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  InstantViVMRecoveryMigrate: {
    params: {
      mountId: string
    }
    query: undefined
    body: ViVMQuickMigrationSpec
    reply: SessionModel
  }
  InstantViVMRecoveryMount: {
    params: undefined
    query: undefined
    body: InstantViVMRecoverySpec
    reply: SessionModel
  }
  InstantViVMRecoveryUnmount: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  KeepDiskManagementSessionAlive: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: undefined
    reply: EmptySuccessResponse
  }
  Logout: {
    params: undefined
    query: undefined
    body: undefined
    reply: EmptySuccessResponse
  }
  ManageMoveCopySession: {
    params: {
      sessionId: string
    }
    query: undefined
    body: ManageMoveCopySessionSpec
    reply: SessionModel
  }
  MarkBackupFileAsClean: {
    params: {
      id: string
      backupFileId: string
    }
    query: undefined
    body: undefined
    reply: BackupFileModel
  }
  MarkBackupFileAsInfected: {
    params: {
      id: string
      backupFileId: string
    }
    query: undefined
    body: undefined
    reply: BackupFileModel
  }
  MarkBackupObjectsAsClean: {
    params: undefined
    query: undefined
    body: BackupObjectMarkAsCleanSpec
    reply: EmptySuccessResponse
  }
  ModifySecurityAnalyzerSchedule: {
    params: undefined
    query: undefined
    body: SecurityAnalyzerScheduleSettingsModel
    reply: SecurityAnalyzerScheduleSettingsModel
  }
  MoveBackup: {
    params: {
      id: string
    }
    query: undefined
    body: MoveBackupSpec
    reply: SessionModel
  }
  MoveBackupObjects: {
    params: {
      id: string
    }
    query: {
      moveAssociatedBackupCopies?: boolean
    }
    body: MoveBackupObjectsSpec
    reply: SessionModel
  }
  PrepareFlrItemDownload: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrStartDownloadSpec
    reply: TaskModel
  }
  PrepareForRemoteBmr: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  PublishBackupContent: {
    params: undefined
    query: undefined
    body: PublishBackupContentSpec
    reply: SessionModel
  }
  RebootAgentsRecoveryAppliance: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  RebootAgentsRecoveryAppliances: {
    params: undefined
    query: undefined
    body: RebootAgentsRecoveryAppliancesSpec
    reply: SessionModel
  }
  RebootDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  RecreateEmbeddedRecoveryMedia: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  RegisterVbr: {
    params: undefined
    query: undefined
    body: RegisterVbrSpec
    reply: ServerInfoModel
  }
  RemoveHelperApplianceTemplates: {
    params: undefined
    query: undefined
    body: AzureHelperApplianceTemplateIdSpec
    reply: SessionModel
  }
  RemoveInstanceLicense: {
    params: {
      instanceId: string
    }
    query: undefined
    body: undefined
    reply: InstanceLicenseWorkloadModel
  }
  RemoveLicense: {
    params: undefined
    query: undefined
    body: LicenseRemoveSpec
    reply: InstalledLicenseModel
  }
  RemovePartition: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: RemoveDiskPartitionOperationSpec
    reply: DiskMappingContext
  }
  RenewInstalledLicense: {
    params: undefined
    query: undefined
    body: LicenseRenewSpec
    reply: LicenseRenewalModel
  }
  RequestAppRegistrationByDeviceCode: {
    params: undefined
    query: undefined
    body: CloudDeviceCodeSpec
    reply: CloudDeviceCodeModel
  }
  RequestAuthentication: {
    params: undefined
    query: undefined
    body: undefined
    reply: GoogleCloudComputeVerificationCodeModel
  }
  RescanAllManagedServers: {
    params: undefined
    query: undefined
    body: ManagedServersSpec
    reply: SessionModel
  }
  RescanDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  RescanInventoryObjects: {
    params: {
      hostname: string
    }
    query: undefined
    body: undefined
    reply: TaskModel
  }
  RescanManagedServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  RescanProtectionGroup: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  RescanReplica: {
    params: undefined
    query: undefined
    body: ReplicaRescanSpec
    reply: SessionModel
  }
  RescanRepositories: {
    params: undefined
    query: undefined
    body: RepositoriesRescanSpec
    reply: SessionModel
  }
  ResetAllBestPracticesComplianceStatuses: {
    params: undefined
    query: undefined
    body: undefined
    reply: BestPracticesComplianceResult
  }
  ResetBestPracticesComplianceStatus: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: BestPracticesComplianceModel
  }
  ResetUserMfa: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  ResizePartition: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: ResizeDiskPartitionOperationSpec
    reply: DiskMappingContext
  }
  ResolveCloudDirectorHosts: {
    params: undefined
    query: undefined
    body: CloudDirectorHostDiscoverySpec
    reply: CloudDirectorHostDiscoveryResult
  }
  ResolveHyperVHosts: {
    params: undefined
    query: undefined
    body: HvHostDiscoverySpec
    reply: HvHostDiscoveryResult
  }
  RestoreEntraIdTenantItemAttributes: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantRestoreItemAttributesSpec
    reply: EntraIdTenantRestoreSessionModel
  }
  RestoreEntraIdTenantItems: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantItemRestoreSpec
    reply: EntraIdTenantRestoreSessionModel
  }
  RestorePartition: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: RestoreDiskPartitionOperationSpec
    reply: DiskMappingContext
  }
  RetryJob: {
    params: {
      id: string
    }
    query: undefined
    body: JobRetrySpec
    reply: SessionModel
  }
  RevealBitlockerRecoveryKey: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantRevealBitlockerRecoveryKeyRequest
    reply: EntraIdTenantRevealBitlockerRecoveryKeyResponse
  }
  RevertToCheckPoint: {
    params: {
      diskManagementSessionId: string
    }
    query: undefined
    body: undefined
    reply: DiskMappingContext
  }
  RevokeCapacityLicense: {
    params: {
      instanceId: string
    }
    query: undefined
    body: undefined
    reply: CapacityLicenseWorkloadModel
  }
  RevokeInstanceLicense: {
    params: {
      instanceId: string
    }
    query: undefined
    body: undefined
    reply: InstanceLicenseWorkloadModel
  }
  RevokeSocketLicense: {
    params: {
      hostId: string
    }
    query: undefined
    body: undefined
    reply: SocketLicenseWorkloadModel
  }
  SendTestEmailMessage: {
    params: undefined
    query: undefined
    body: undefined
    reply: undefined
  }
  SetAgentConsumption: {
    params: undefined
    query: undefined
    body: LicenseAgentConsumptionSpec
    reply: InstalledLicenseModel
  }
  SetAsDefaultMountServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: MountServerModel
  }
  SetAutoUpdate: {
    params: undefined
    query: undefined
    body: LicenseAutoUpdateSpec
    reply: InstalledLicenseModel
  }
  SetNodeExporterSettingsBasicAuth: {
    params: undefined
    query: undefined
    body: NodeExporterBasicAuthModel
    reply: NodeExporterBasicAuthModel
  }
  SetupMountServer: {
    params: undefined
    query: undefined
    body: MountServerSpec
    reply: SessionModel
  }
  StartAgentQuickBackupJob: {
    params: undefined
    query: undefined
    body: AgentObjectModel
    reply: AgentQuickBackupResultModel
  }
  StartBrowseUnstructuredDataServer: {
    params: {
      id: string
    }
    query: {
      timeout?: number
    }
    body: undefined
    reply: UnstructuredDataInventoryBrowseSessionModel
  }
  StartCompareEntraIdTenantItem: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantItemComparisonSpec
    reply: EntraIdTenantItemStartComparisonModel
  }
  StartConfigBackup: {
    params: undefined
    query: undefined
    body: undefined
    reply: SessionModel
  }
  StartEntraIDAuditLogMount: {
    params: undefined
    query: undefined
    body: UnstructuredDataMountSpec
    reply: UnstructuredDataFlrBrowseMountModel
  }
  StartEntraIDTenantRestore: {
    params: undefined
    query: undefined
    body: EntraIdTenantStartRestoreSpec
    reply: EntraIdTenantBrowseMountModel
  }
  StartEntraIDTenantRestoreFromCopy: {
    params: undefined
    query: undefined
    body: EntraIdTenantStartRestoreFromCopySpec
    reply: SessionModel
  }
  StartEntraIdTenantExportToJson: {
    params: {
      sessionId: string
    }
    query: undefined
    body: StartEntraIdTenantExportToJsonRequest
    reply: StartEntraIdTenantExportToJsonResponse
  }
  StartEntraIdTenantRestoreAuthorization: {
    params: {
      sessionId: string
    }
    query: {
      vdcSessionId: string
      redirectUri: string
    }
    body: undefined
    reply: EntraIdTenantRestoreStartAuthorizationModel
  }
  StartFlrMount: {
    params: undefined
    query: undefined
    body: FlrMountSpec
    reply: FlrBrowseMountModel
  }
  StartHealthCheckBackup: {
    params: undefined
    query: undefined
    body: FileBackupHealthCheckSpec
    reply: SessionsResult
  }
  StartHyperVQuickBackupJob: {
    params: undefined
    query: undefined
    body: HyperVObjectModel
    reply: SessionModel
  }
  StartJob: {
    params: {
      id: string
    }
    query: undefined
    body: JobStartSpec
    reply: SessionModel
  }
  StartMalwareBackupScan: {
    params: undefined
    query: undefined
    body: MalwareBackupScanBaseSpec
    reply: SessionModel
  }
  StartMalwareEncryptionAnalysis: {
    params: undefined
    query: undefined
    body: MalwareEncryptionAnalysisSpec
    reply: SessionModel
  }
  StartRecursiveComparisonEntraIdTenantItem: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantItemRecursiveComparisonSpec
    reply: EntraIdTenantItemStartRecursiveComparisonModel
  }
  StartSecurityAnalyzer: {
    params: undefined
    query: undefined
    body: undefined
    reply: SessionModel
  }
  StartUnstructuredBackupColdStorageRetrieval: {
    params: undefined
    query: undefined
    body: UnstructuredDataArchiveRetrievalSpec
    reply: SessionModel
  }
  StartUnstructuredDataFlrMount: {
    params: undefined
    query: undefined
    body: UnstructuredDataMountSpec
    reply: UnstructuredDataFlrBrowseMountModel
  }
  StartVSphereQuickBackupJob: {
    params: undefined
    query: undefined
    body: VmwareObjectModel
    reply: SessionModel
  }
  StartVolumeRestore: {
    params: undefined
    query: undefined
    body: StartVolumeRestoreRequest
    reply: SessionModel
  }
  StopAutomationSession: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: EmptySuccessResponse
  }
  StopBrowseUnstructuredDataServer: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: UnstructuredDataInventoryBrowseSessionModel
  }
  StopEntraIDAuditLogMount: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  StopEntraIDTenantRestore: {
    params: {
      sessionId: string
    }
    query: undefined
    body: JobStopSpec
    reply: SessionModel
  }
  StopEntraIdTenantItemRestoreSession: {
    params: {
      sessionId: string
      restoreSessionId: string
    }
    query: undefined
    body: undefined
    reply: EmptySuccessResponse
  }
  StopFlrMount: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  StopJob: {
    params: {
      id: string
    }
    query: undefined
    body: JobStopSpec
    reply: SessionModel
  }
  StopSession: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: EmptySuccessResponse
  }
  StopTask: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: EmptySuccessResponse
  }
  StopUnstructuredDataFLRMount: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  SuppressBestPracticesComplianceAlert: {
    params: {
      id: string
    }
    query: undefined
    body: BestPracticesSuppressRequest
    reply: BestPracticesComplianceModel
  }
  SwitchoverHighAvailabilityCluster: {
    params: undefined
    query: undefined
    body: HighAvailabilitySwitchoverSpec
    reply: SessionModel
  }
  TrustDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: undefined
  }
  UninstallAgentFromDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  UninstallAllComponentsFromDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  UninstallCBTDriverFromDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  UnlockVolume: {
    params: undefined
    query: undefined
    body: DiskManagementVolumeUnlockRequest
    reply: DiskManagementVolumeUnlockResponse
  }
  UnpublishBackupContent: {
    params: {
      mountId: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  UnstructuredDataFlrBrowseCompareAttributes: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrCompareAttributesSpec
    reply: FlrCompareAttributesModel
  }
  UnstructuredDataFlrBrowseCompareToProduction: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrCompareToProductionSpec
    reply: EmptySuccessResponse
  }
  UnstructuredDataFlrBrowseSearchResult: {
    params: {
      sessionId: string
      taskId: string
    }
    query: undefined
    body: FlrSearchForResultSpec
    reply: FlrSearchForResultModel
  }
  UnstructuredDataFlrCopyTo: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FileBackupFLRCopyToSpec
    reply: TaskModel
  }
  UnstructuredDataFlrDownload: {
    params: {
      sessionId: string
      taskId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  UnstructuredDataFlrPrepareForDownload: {
    params: {
      sessionId: string
    }
    query: undefined
    body: UnstructuredDataFLRItemDownloadSpec
    reply: TaskModel
  }
  UnstructuredDataFlrRestore: {
    params: {
      sessionId: string
    }
    query: undefined
    body: UnstructuredDataFLRItemRestoreSpec
    reply: TaskModel
  }
  UnstructuredDataFlrStartSearchFor: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrStartSearchForSpec
    reply: TaskModel
  }
  UpdateAzureInstantVMRecoverySwitchoverSettings: {
    params: {
      mountId: string
    }
    query: undefined
    body: AzureInstantVMRecoverySwitchoverSettingsModel
    reply: AzureInstantVMRecoverySwitchoverSettingsModel
  }
  UpdateCloudCreds: {
    params: {
      id: string
    }
    query: undefined
    body: CloudCredentialsModel
    reply: CloudCredentialsModel
  }
  UpdateComputerRecoveryToken: {
    params: {
      id: string
    }
    query: undefined
    body: ComputerRecoveryTokenModel
    reply: ComputerRecoveryTokenModel
  }
  UpdateConfigBackupOptions: {
    params: undefined
    query: undefined
    body: ConfigBackupModel
    reply: ConfigBackupModel
  }
  UpdateCreds: {
    params: {
      id: string
    }
    query: undefined
    body: CredentialsModel
    reply: CredentialsModel
  }
  UpdateCustomRole: {
    params: {
      id: string
    }
    query: undefined
    body: CustomRoleModel
    reply: CustomRoleModel
  }
  UpdateDatastoreLatencySettings: {
    params: {
      id: string
    }
    query: undefined
    body: DatastoresLatencySettingsModel
    reply: DatastoresLatencySettingsModel
  }
  UpdateEmailSettings: {
    params: undefined
    query: undefined
    body: GeneralOptionsEmailSettingsBaseModel
    reply: GeneralOptionsEmailSettingsBaseModel
  }
  UpdateEncryptionPassword: {
    params: {
      id: string
    }
    query: undefined
    body: EncryptionPasswordModel
    reply: EncryptionPasswordModel
  }
  UpdateEntraIDTenants: {
    params: {
      id: string
    }
    query: undefined
    body: EntraIDTenantModel
    reply: EntraIDTenantModel
  }
  UpdateEventForwardingSettings: {
    params: undefined
    query: undefined
    body: GeneralOptionsEventForwardingModel
    reply: GeneralOptionsEventForwardingModel
  }
  UpdateGeneralOptions: {
    params: undefined
    query: undefined
    body: GeneralOptionsModel
    reply: GeneralOptionsModel
  }
  UpdateGlobalVMExclusionNote: {
    params: {
      id: string
    }
    query: undefined
    body: GlobalVMExclusionNoteSpec
    reply: GlobalVMExclusionModel
  }
  UpdateHostAuthenticationSettings: {
    params: undefined
    query: undefined
    body: GeneralOptionsHostAuthenticationModel
    reply: GeneralOptionsHostAuthenticationModel
  }
  UpdateJob: {
    params: {
      id: string
    }
    query: {
      allowOldGfsPointsRetention?: boolean
    }
    body: JobModel
    reply: JobModel
  }
  UpdateKMSServer: {
    params: {
      id: string
    }
    query: undefined
    body: KeyManagementServerBaseModel
    reply: KeyManagementServerBaseModel
  }
  UpdateLicense: {
    params: undefined
    query: undefined
    body: undefined
    reply: LicenseUpdateModel
  }
  UpdateMalwareDetectionObjectExclusions: {
    params: undefined
    query: undefined
    body: MalwareDetectionObjectExclusionsImportSpec
    reply: MalwareDetectionObjectExclusionsListResult
  }
  UpdateMalwareGeneralSettings: {
    params: undefined
    query: undefined
    body: MalwareGeneralSettingsModel
    reply: MalwareGeneralSettingsModel
  }
  UpdateMalwareSuspiciousFileMasksSettings: {
    params: undefined
    query: undefined
    body: MalwareDetectionSuspiciousFilesModel
    reply: MalwareDetectionSuspiciousFilesModel
  }
  UpdateManagedServer: {
    params: {
      id: string
    }
    query: undefined
    body: ManagedServerModel
    reply: SessionModel
  }
  UpdateMountServer: {
    params: {
      id: string
    }
    query: undefined
    body: MountServerModel
    reply: SessionModel
  }
  UpdateNodeExporterSettings: {
    params: undefined
    query: undefined
    body: NodeExporterSettingsModel
    reply: NodeExporterSettingsModel
  }
  UpdateNotificationsSettings: {
    params: undefined
    query: undefined
    body: GeneralOptionsNotificationsModel
    reply: GeneralOptionsNotificationsModel
  }
  UpdateProtectionGroup: {
    params: {
      id: string
    }
    query: {
      performRescan?: boolean
    }
    body: ProtectionGroupModel
    reply: SessionModel
  }
  UpdateProxy: {
    params: {
      id: string
    }
    query: undefined
    body: ProxyModel
    reply: SessionModel
  }
  UpdateRepository: {
    params: {
      id: string
    }
    query: undefined
    body: RepositoryModel
    reply: SessionModel
  }
  UpdateRepositoryAccessPermissions: {
    params: {
      id: string
    }
    query: undefined
    body: RepositoryAccessPermissionsModel
    reply: RepositoryAccessPermissionsModel
  }
  UpdateScaleOutRepository: {
    params: {
      id: string
    }
    query: undefined
    body: ScaleOutRepositoryModel
    reply: SessionModel
  }
  UpdateServerComponents: {
    params: undefined
    query: undefined
    body: UpdateHostComponentsSpec
    reply: SessionModel
  }
  UpdateSingleUseCredentials: {
    params: {
      id: string
    }
    query: undefined
    body: LinuxCredentialsSpec
    reply: SessionModel
  }
  UpdateStorageLatencySettings: {
    params: undefined
    query: undefined
    body: StorageLatencyControlModel
    reply: StorageLatencyControlModel
  }
  UpdateTrafficRules: {
    params: undefined
    query: undefined
    body: GlobalNetworkTrafficRulesModel
    reply: GlobalNetworkTrafficRulesModel
  }
  UpdateUnstructuredDataServers: {
    params: {
      id: string
    }
    query: {
      migrationType?: EUnstructuredDataMetaMigrationType
      coldStorageRetrievalMode?: EColdStorageRetrievalMode
    }
    body: UnstructuredDataServerModel
    reply: SessionModel
  }
  UpdateUnstructuredDataShareIRSwitchoverSettings: {
    params: {
      mountId: string
    }
    query: undefined
    body: UnstructuredDataSwitchoverSettingsModel
    reply: UnstructuredDataSwitchoverSettingsModel
  }
  UpdateUserRoles: {
    params: {
      id: string
    }
    query: undefined
    body: RolesModel
    reply: RolesModel
  }
  UpdateUsersSettings: {
    params: undefined
    query: undefined
    body: UserRoleSettingsModel
    reply: UserRoleSettingsModel
  }
  UpdateVolume: {
    params: {
      id: string
    }
    query: undefined
    body: HyperVVolumeManageModel
    reply: HyperVVolumeManageModel
  }
  UpdateVsaEventForwardingDaemonsSettings: {
    params: undefined
    query: undefined
    body: VsaEventForwardingDaemonSettingsModel
    reply: undefined
  }
  UpdateVsaEventForwardingSettings: {
    params: undefined
    query: undefined
    body: VsaEventForwardingSettingsModel
    reply: VsaEventForwardingSettingsModel
  }
  UpgradeAgentOnDiscoveredEntities: {
    params: {
      id: string
    }
    query: undefined
    body: DiscoveredEntitiesActionSpec
    reply: SessionModel
  }
  UploadEntraIdTenantAdministrativeUnit: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  UploadEntraIdTenantApplication: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  UploadEntraIdTenantConditionalAccessPolicy: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  UploadEntraIdTenantDevice: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  UploadEntraIdTenantDeviceConfiguration: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  UploadEntraIdTenantGroup: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  UploadEntraIdTenantOrgContact: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  UploadEntraIdTenantRole: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  UploadEntraIdTenantUser: {
    params: {
      backupId: string
    }
    query: undefined
    body: undefined
    reply: EntraIdTenantBrowseResult
  }
  ValidateEntraIdTenantItems: {
    params: {
      sessionId: string
    }
    query: undefined
    body: EntraIdTenantValidateSpec
    reply: EntraIdTenantValidateModel
  }
  VerifyEncryptionPassword: {
    params: {
      id: string
    }
    query: undefined
    body: EncryptionPasswordVerifySpec
    reply: EncryptionPasswordVerifyResult
  }
  ViVMSnapshotReplicaCommitFailback: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaCommitFailbackSpec
    reply: SessionsResult
  }
  ViVMSnapshotReplicaFailback: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaFailbackSpec
    reply: SessionsResult
  }
  ViVMSnapshotReplicaFailover: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaFailoverSpec
    reply: SessionsResult
  }
  ViVMSnapshotReplicaPermanentFailover: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaFailoverSpec
    reply: SessionsResult
  }
  ViVMSnapshotReplicaPlannedFailover: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaFailoverSpec
    reply: SessionsResult
  }
  ViVMSnapshotReplicaSwitchToProduction: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaSwitchToProductionFailbackSpec
    reply: SessionsResult
  }
  ViVMSnapshotReplicaUndoFailback: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaUndoFailbackSpec
    reply: SessionsResult
  }
  ViVMSnapshotReplicaUndoFailover: {
    params: undefined
    query: undefined
    body: ViVMSnapshotReplicaFailoverSpec
    reply: SessionsResult
  }
  ViewAllRestoreOptions: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ERestoreOptionsFiltersOrderColumn
      orderAsc?: boolean
      codeFilter?: string
      nameFilter?: string
      groupFilter?: string
    }
    body: undefined
    reply: RestoreOptionsResult
  }
  ViewAllUserRoles: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ERolesFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      isBuiltInFilter?: boolean
    }
    body: undefined
    reply: RolesResult
  }
  ViewAllUsers: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: EUserFiltersOrderColumn
      orderAsc?: boolean
      nameFilter?: string
      typeFilter?: EUserType[]
      roleIdFilter?: string
      roleNameFilter?: string
      isServiceAccountFilter?: boolean
    }
    body: undefined
    reply: UsersResult
  }
  ViewSuspiciousActivityEvents: {
    params: undefined
    query: {
      skip?: number
      limit?: number
      orderColumn?: ESuspiciousActivityEventsFiltersOrderColumn
      orderAsc?: boolean
      typeFilter?: ESuspiciousActivityType[]
      detectedAfterTimeUtcFilter?: string
      detectedBeforeTimeUtcFilter?: string
      backupObjectIdFilter?: string
      stateFilter?: ESuspiciousActivityState[]
      sourceFilter?: ESuspiciousActivitySourceType[]
      severityFilter?: ESuspiciousActivitySeverity[]
      createdByFilter?: string
      engineFilter?: string
      machineNameFilter?: string
      createdAfterTimeUtcFilter?: string
      createdBeforeTimeUtcFilter?: string
    }
    body: undefined
    reply: SuspiciousActivityEventsResult
  }
  ViewUserRole: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: RoleModel
  }
  ViewUserRolePermissions: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: UserRolePermissionsModel
  }
  ViewUsersSettings: {
    params: undefined
    query: undefined
    body: undefined
    reply: UserRoleSettingsModel
  }
  WindowsFlrBrowseCompareAttributes: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrCompareAttributesSpec
    reply: FlrCompareAttributesModel
  }
  WindowsFlrBrowseCompareToProduction: {
    params: {
      sessionId: string
    }
    query: undefined
    body: FlrCompareToProductionSpec
    reply: EmptySuccessResponse
  }
  applyAgentPolicyConfiguration: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
  clearAgentPolicyCache: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: SessionModel
  }
}
