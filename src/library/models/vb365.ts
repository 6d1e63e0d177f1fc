/* eslint-disable */
// Written by scripts/library-models.ts (npm run models:write): the models of v8, and its operations by their operationIds.

export type AmazonS3AwsRegionType = 'Global' | 'USGovernment' | 'China'
export type AzureStorageEndpoint = 'Global' | 'Germany' | 'China' | 'Government'
export type AzureStorageEndpointNullable = 'Global' | 'Germany' | 'China' | 'Government' | null
export type ConnectionStatus = 'Success' | 'Failed'
export interface Events_GetResponse {
  nextChangeToken: string
  limit: number
  results: RESTEvent[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface OAuthTokenResponse {
  access_token: string
  refresh_token: string
  token_type: string
  expires_in: number
  '.issued': string
  '.expires': string
  userName?: string
}
export interface PageOfRESTApplication {
  offset: number
  limit: number
  results: RESTApplication[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupApplication {
  offset: number
  limit: number
  results: RESTBackupApplication[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupGroupData {
  offset: number
  limit: number
  results: RESTBackupGroupData[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupMailboxData {
  offset: number
  limit: number
  results: RESTBackupMailboxData[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupOneDriveData {
  offset: number
  limit: number
  results: RESTBackupOneDriveData[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupOrganizationData {
  offset: number
  limit: number
  results: RESTBackupOrganizationData[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupRepository {
  offset: number
  limit: number
  results: RESTBackupRepository[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupRepositoryOwnerChangeSession {
  offset: number
  limit: number
  results: RESTBackupRepositoryOwnerChangeSession[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupRepositoryStorageUsageInfo {
  offset: number
  limit: number
  results: RESTBackupRepositoryStorageUsageInfo[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupSiteData {
  offset: number
  limit: number
  results: RESTBackupSiteData[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupTeamData {
  offset: number
  limit: number
  results: RESTBackupTeamData[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTBackupUserData {
  offset: number
  limit: number
  results: RESTBackupUserData[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTChannelEntity {
  offset: number
  limit: number
  results: RESTChannelEntity[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTCopyJob {
  offset: number
  limit: number
  results: RESTCopyJob[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTDataRetrievalComposed {
  offset: number
  limit: number
  results: RESTDataRetrievalComposed[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTDataRetrievalMailbox {
  offset: number
  limit: number
  results: RESTDataRetrievalMailbox[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTDataRetrievalOneDrive {
  offset: number
  limit: number
  results: RESTDataRetrievalOneDrive[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTDataRetrievalSession {
  offset: number
  limit: number
  results: RESTDataRetrievalSession[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTDataRetrievalTeam {
  offset: number
  limit: number
  results: RESTDataRetrievalTeam[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTDataRetrievalWeb {
  offset: number
  limit: number
  results: RESTDataRetrievalWeb[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTExchangeFolder {
  offset: number
  limit: number
  results: RESTExchangeFolder[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTExchangeItemsComposed {
  offset: number
  limit: number
  results: RESTExchangeItemsComposed[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTExchangeMailbox {
  offset: number
  limit: number
  results: RESTExchangeMailbox[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTGroup {
  offset: number
  limit: number
  results: RESTGroup[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTGroupMember {
  offset: number
  limit: number
  results: RESTGroupMember[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTItemComposed {
  offset: number
  limit: number
  results: RESTItemComposed[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTJob {
  offset: number
  limit: number
  results: RESTJob[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTJobItemComposed {
  offset: number
  limit: number
  results: RESTJobItemComposed[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTJobSession {
  offset: number
  limit: number
  results: RESTJobSession[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTJobSessionObject {
  offset: number
  limit: number
  results: RESTJobSessionObject[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTLicensedUser {
  offset: number
  limit: number
  results: RESTLicensedUser[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTLogItem {
  offset: number
  limit: number
  results: RESTLogItem[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTOneDrive {
  offset: number
  limit: number
  results: RESTOneDrive[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTOneDriveDocument {
  offset: number
  limit: number
  results: RESTOneDriveDocument[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTOneDriveFolder {
  offset: number
  limit: number
  results: RESTOneDriveFolder[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTOrganizationStorageSpaceUsage {
  offset: number
  limit: number
  results: RESTOrganizationStorageSpaceUsage[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTProtectedGroup {
  offset: number
  limit: number
  results: RESTProtectedGroup[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTProtectedSite {
  offset: number
  limit: number
  results: RESTProtectedSite[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTProtectedTeam {
  offset: number
  limit: number
  results: RESTProtectedTeam[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTProtectedUser {
  offset: number
  limit: number
  results: RESTProtectedUser[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTProxy {
  offset: number
  limit: number
  results: RESTProxy[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTProxyPool {
  offset: number
  limit: number
  results: RESTProxyPool[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTRestorePoint {
  offset: number
  limit: number
  results: RESTRestorePoint[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTRestoreSession {
  offset: number
  limit: number
  results: RESTRestoreSession[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTRestoreSessionEvent {
  offset: number
  limit: number
  results: RESTRestoreSessionEvent[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTSharePointAttachment {
  offset: number
  limit: number
  results: RESTSharePointAttachment[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTSharePointDocument {
  offset: number
  limit: number
  results: RESTSharePointDocument[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTSharePointFolder {
  offset: number
  limit: number
  results: RESTSharePointFolder[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTSharePointItem {
  offset: number
  limit: number
  results: RESTSharePointItem[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTSharePointLibrary {
  offset: number
  limit: number
  results: RESTSharePointLibrary[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTSharePointList {
  offset: number
  limit: number
  results: RESTSharePointList[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTSharePointSite {
  offset: number
  limit: number
  results: RESTSharePointSite[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTSite {
  offset: number
  limit: number
  results: RESTSite[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTTeam {
  offset: number
  limit: number
  results: RESTTeam[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTTeamsChannelPreview {
  offset: number
  limit: number
  results: RESTTeamsChannelPreview[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTTeamsFile {
  offset: number
  limit: number
  results: RESTTeamsFile[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTTeamsNode {
  offset: number
  limit: number
  results: RESTTeamsNode[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTTeamsPost {
  offset: number
  limit: number
  results: RESTTeamsPost[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTTeamsTeam {
  offset: number
  limit: number
  results: RESTTeamsTeam[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRESTUser {
  offset: number
  limit: number
  results: RESTUser[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRestOrganizationComposed {
  offset: number
  limit: number
  results: RestOrganizationComposed[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface PageOfRestTeamsTab {
  offset: number
  limit: number
  results: RestTeamsTab[]
  setId?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTAccount {
  accountType?: 'azureBlobAccount' | 'amazonS3Account' | 'amazonS3CompatibleAccount' | null
  userName?: string
  id?: string | null
  description?: string
  organizationId?: string | null
  _links?: RESTLinkHALDictionary
}
export interface RESTAccountPool {
  _links?: RESTLinkHALDictionary
}
export interface RESTAccountToSend {
  accountType?: 'azureBlobAccount' | 'amazonS3Account' | 'amazonS3CompatibleAccount' | null
  userName?: string
  password?: SecureString
  id?: string | null
  description?: string
  organizationId?: string | null
  _links?: RESTLinkHALDictionary
}
export interface RESTAction {
  uri?: string
  method?: string
}
export interface RESTAmazonArchiverAppliance {
  virtualPrivateCloud?: RESTAmazonVpc
  subnet?: RESTAmazonSubnet
  securityGroup?: RESTAmazonSecurityGroup
  appliancePort?: number | null
  instanceTypeName?: string
  ipRanges?: string | null
}
export interface RESTAmazonBucketS3Aws {
  regionType?: AmazonS3AwsRegionType
  regionName?: string
  regionId?: string
  name?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTAmazonBucketS3Compatible {
  servicePoint?: string
  customRegionId?: string
  name?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTAmazonBucketS3CompatibleFromClient {
  servicePoint?: string
  customRegionId?: string
  name?: string
  trustedServerCertificateThumbprint?: string | null
  trustServerCertificate?: boolean | null
  _links?: RESTLinkHALDictionary
}
export interface RESTAmazonFolderToReceiveS3Aws {
  path?: string
  name?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTAmazonFolderToReceiveS3Compatible {
  path?: string
  name?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTAmazonFolderToSend {
  name?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTAmazonInstanceType {
  type?: string
  cores?: number
  memory?: number
}
export interface RESTAmazonS3DataRetrieval {
  name?: string
  description?: string | null
  storageType?: RESTDataRetrievalStorageType
  amazonS3GlacierRetrievalPolicy?: RESTAmazonS3GlacierRetrievalPolicy
  id?: string
  pointInTime?: string
  retrievedRestorePointId?: string
  organizationId?: string | null
  organizationUniqueId?: string
  repositoryId?: string
  dataState?: RESTDataRetrievalDataState
  lastStatus?: RESTDataRetrievalSessionStatus
  startTime?: string
  expirationTime?: string | null
  enableExpirationNotification?: boolean
  expirationHoursThreshold?: number
  type?: RESTDataRetrievalType
  showDeleted?: boolean
  showAllVersions?: boolean
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
}
export type RESTAmazonS3GlacierRetrievalPolicy = 'Expedited' | 'Standard' | 'Bulk'
export interface RESTAmazonS3ObjectStorage {
  glacierDeepArchiveEnabled?: boolean | null
  glacierInstantRetrievalEnabled?: boolean | null
  amazonBucketS3Aws?: RESTAmazonBucketS3Aws
  s3Folder?: string
  standardIaStorageClassEnabled?: boolean | null
  oneZoneIaStorageClassEnabled?: boolean | null
  id?: string
  accountId?: string | null
  sizeLimitEnabled?: boolean | null
  sizeLimitGB?: number | null
  usedSpaceBytes?: number | null
  freeSpaceBytes?: number | null
  enableImmutability?: boolean | null
  enableImmutabilityGovernanceMode?: boolean | null
  immutabilityPeriodDays?: number | null
  type?: RESTObjectStorageType
  useArchiverAppliance?: boolean | null
  amazonArchiverAppliance?: RESTAmazonArchiverAppliance
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTAmazonSecurityGroup {
  id?: string
  name?: string
}
export interface RESTAmazonSubnet {
  id?: string
  name?: string
  CIDR?: string
}
export interface RESTAmazonVpc {
  id?: string
  name?: string
  CIDR?: string
}
export interface RESTApplication {
  applicationId?: string
  displayName?: string
  tags?: string[]
}
export interface RESTApplicationFromClient {
  displayName?: string
  userCode?: string
  count?: number | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
}
export interface RESTAppointmentItem {
  attachments?: RESTAttachment[]
  organizer?: string
  attendees?: string
  startTime?: string
  endTime?: string
  location?: string
  subject?: string
  recurrencePatternFormat?: string
  recurring?: boolean
  itemClass?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  mailboxId?: string
}
export interface RESTAsyncRestoreResponse {
  sessionId: string
}
export interface RESTAttachInfo {
  name?: string
  longFileName?: string
  url?: string
}
export interface RESTAttachment {
  name?: string
  sizeBytes?: number
}
export interface RESTAuditEmailSettingsRequest {
  userPassword?: SecureString
  enableNotification?: boolean | null
  smtpServer?: string
  port?: number | null
  useAuthentication?: boolean | null
  username?: string
  useSSL?: boolean | null
  from?: string
  to?: string
  subject?: string
  authenticationType?: RESTAuthenticationType
  userId?: string
  mailApiUrl?: string | null
  requestId?: string | null
}
export interface RESTAuditEmailSettingsResponse {
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
  enableNotification?: boolean | null
  smtpServer?: string
  port?: number | null
  useAuthentication?: boolean | null
  username?: string
  useSSL?: boolean | null
  from?: string
  to?: string
  subject?: string
  authenticationType?: RESTAuthenticationType
  clientId?: string | null
  tenantId?: string | null
  userId?: string
  mailApiUrl?: string | null
  isAuthenticated?: boolean | null
}
export interface RESTAuditUserOrGroup {
  id?: string
  type?: 'User' | 'Group'
  group?: RESTGroup
  user?: RESTUser
  _links?: RESTLinkHALDictionary
}
export interface RESTAuthCode {
  authCode: string
}
export type RESTAuthenticationType = 'CustomSmtp' | 'GoogleGmail' | 'Microsoft365'
export interface RESTAutomaticUpdateSettings {
  sendEmailOnAvailableUpdates?: boolean | null
  installUpdatesAutomatically?: boolean | null
}
export type RESTAzureArchiveRetrievalPolicy = 'StandardPriority' | 'HighPriority'
export interface RESTAzureArchiverAppliance {
  resourceGroup?: RESTAzureResourceGroup
  virtualNetwork?: RESTAzureVirtualNetwork
  subnet?: RESTAzureSubnet
  region?: string
  appliancePort?: number | null
  virtualMachineSizeName?: string
  ipRanges?: string | null
}
export interface RESTAzureContainer {
  name?: string
  regionType?: AzureStorageEndpointNullable
  _links?: RESTLinkHALDictionary
}
export interface RESTAzureDataRetrieval {
  name?: string
  description?: string | null
  storageType?: RESTDataRetrievalStorageType
  azureArchiveRetrievalPolicy?: RESTAzureArchiveRetrievalPolicy
  id?: string
  pointInTime?: string
  retrievedRestorePointId?: string
  organizationId?: string | null
  organizationUniqueId?: string
  repositoryId?: string
  dataState?: RESTDataRetrievalDataState
  lastStatus?: RESTDataRetrievalSessionStatus
  startTime?: string
  expirationTime?: string | null
  enableExpirationNotification?: boolean
  expirationHoursThreshold?: number
  type?: RESTDataRetrievalType
  showDeleted?: boolean
  showAllVersions?: boolean
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
}
export interface RESTAzureFolderToReceive {
  path?: string
  _links?: RESTLinkHALDictionary
  name?: string
}
export interface RESTAzureFolderToSend {
  name?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTAzureLocation {
  name?: string
  displayName?: string
}
export interface RESTAzureObjectStorage {
  azureContainer?: RESTAzureContainer
  azureFolder?: string
  id?: string
  accountId?: string | null
  sizeLimitEnabled?: boolean | null
  sizeLimitGB?: number | null
  usedSpaceBytes?: number | null
  freeSpaceBytes?: number | null
  enableImmutability?: boolean | null
  enableImmutabilityGovernanceMode?: boolean | null
  immutabilityPeriodDays?: number | null
  type?: RESTObjectStorageType
  useArchiverAppliance?: boolean | null
  azureServiceAccount?: RESTServiceAccountInfo
  azureSubscription?: RESTAzureSubscription
  azureArchiverAppliance?: RESTAzureArchiverAppliance
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTAzureResourceGroup {
  name?: string
  location?: string
}
export interface RESTAzureSubnet {
  name?: string
  addressPrefix?: string
}
export interface RESTAzureSubscription {
  subscriptionId?: string
  displayName?: string
}
export interface RESTAzureVirtualMachineSize {
  name?: string
  coresCount?: string
  memoryMB?: number
  osDiskSizeMB?: number
  resourceDiskSizeMB?: number
}
export interface RESTAzureVirtualNetwork {
  id?: string
  name?: string
  type?: string
  location?: string
  addressSpaces?: string[]
}
export interface RESTBackupAccount {
  groupMember?: RESTGroupMember
  password?: SecureString
}
export interface RESTBackupApplication {
  applicationId?: string
  displayName?: string
  certificateThumbprint?: string
}
export interface RESTBackupApplicationFromClient {
  application?: RESTApplication
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
}
export interface RESTBackupGroupData {
  id: string
  organizationId: string | null
  isMailboxBackedUp?: boolean
  isSiteBackedUp?: boolean
  mailboxBackedUpTime?: string | null
  siteBackedUpTime?: string | null
  accountId?: string
  displayName?: string
  email?: string
  groupSiteUrl?: string[]
  _links?: RESTLinkHALDictionary
  itemType: RESTBackupItemType
  repositoryId: string
  backedUpOrganizationId: string
}
export type RESTBackupItemType = 'Mailbox' | 'OneDrive' | 'Site' | 'Team' | 'User' | 'Group'
export interface RESTBackupMailboxData {
  id: string
  isArchive: boolean
  email: string
  displayName?: string
  backedUpTime?: string | null
  _links?: RESTLinkHALDictionary
  organizationId?: string | null
  itemType: RESTBackupItemType
  repositoryId: string
  backedUpOrganizationId: string
}
export interface RESTBackupOneDriveData {
  id: string
  title: string
  url: string
  backedUpTime?: string | null
  _links?: RESTLinkHALDictionary
  organizationId?: string | null
  itemType: RESTBackupItemType
  repositoryId: string
  backedUpOrganizationId: string
}
export interface RESTBackupOrganization {
  id?: string
  name?: string
  type?: RestOrganizationType
  _links?: RESTLinkHALDictionary
}
export interface RESTBackupOrganizationData {
  displayName?: string
  organizationId?: string | null
  _links?: RESTLinkHALDictionary
  backedUpOrganizationId?: string
  msid?: string | null
}
export interface RESTBackupRepository {
  objectStorageEncryptionEnabled?: boolean | null
  encryptionKeyId?: string | null
  isOutOfSync?: boolean
  capacityBytes?: number | null
  freeSpaceBytes?: number | null
  id?: string | null
  name?: string
  description?: string
  path?: string
  retentionType?: 'ItemLevel' | 'SnapshotBased' | null
  retentionPeriodType?: 'Monthly' | 'Daily' | 'Yearly' | null
  dailyRetentionPeriod?: number | null
  monthlyRetentionPeriod?: number | null
  yearlyRetentionPeriod?: 'Year1' | 'Years2' | 'Years3' | 'Years5' | 'Years7' | 'Years10' | 'Years25' | 'Keep' | null
  retentionFrequencyType?: 'Daily' | 'Monthly' | null
  dailyTime?: string
  dailyType?: 'Everyday' | 'Workdays' | 'Weekends' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday'
    | 'Saturday' | 'Sunday' | null
  monthlyTime?: string
  monthlyDaynumber?: 'First' | 'Second' | 'Third' | 'Fourth' | 'Last' | null
  monthlyDayofweek?: 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | null
  proxyId?: string | null
  isLongTerm?: boolean | null
  _links?: RESTLinkHALDictionary
  proxyPoolId?: string | null
  organizationId?: string | null
  isOutdated?: boolean
  isIndexed?: boolean
  isMigrationLocked?: boolean
  isOutOfOrder?: boolean
  outOfOrderReason?: string | null
  objectStorage?: RESTObjectStorageComposed
}
export interface RESTBackupRepositoryFromClient {
  retentionType: 'ItemLevel' | 'SnapshotBased' | null
  objectStorageEncryptionEnabled?: boolean | null
  encryptionKeyId?: string | null
  id?: string | null
  name?: string
  description?: string
  path?: string
  retentionPeriodType?: 'Monthly' | 'Daily' | 'Yearly' | null
  dailyRetentionPeriod?: number | null
  monthlyRetentionPeriod?: number | null
  yearlyRetentionPeriod?: 'Year1' | 'Years2' | 'Years3' | 'Years5' | 'Years7' | 'Years10' | 'Years25' | 'Keep' | null
  retentionFrequencyType?: 'Daily' | 'Monthly' | null
  dailyTime?: string
  dailyType?: 'Everyday' | 'Workdays' | 'Weekends' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday'
    | 'Saturday' | 'Sunday' | null
  monthlyTime?: string
  monthlyDaynumber?: 'First' | 'Second' | 'Third' | 'Fourth' | 'Last' | null
  monthlyDayofweek?: 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | null
  proxyId?: string | null
  attachUsedRepository?: boolean | null
  proxyPoolId?: string | null
  ignoreProxyPoolApplianceAccessValidation?: boolean | null
  organizationId?: string | null
  objectStorage?: RESTObjectStorageComposed | null
}
export interface RESTBackupRepositoryOwnerChangeSession {
  id: string
  status: 'Waiting' | 'Running' | 'Succeeded' | 'Failed'
  repositoryIds: string[]
  startTime?: string
  endTime?: string | null
  details?: string | null
  waitForSessionsTimeout?: string
  forceStopSessions?: boolean
  forceStopSessionsTimeout?: string
  fromOwnerId?: string
  toOwnerId?: string
}
export interface RESTBackupRepositoryStorageUsageInfo {
  name?: string
  id?: string
  usedSpaceBytes?: number | null
  localCacheUsedSpaceBytes?: number | null
  objectStorageUsedSpaceBytes?: number | null
}
export interface RESTBackupSiteData {
  id: string
  title: string
  url: string
  backedUpTime?: string | null
  _links?: RESTLinkHALDictionary
  organizationId?: string | null
  itemType: RESTBackupItemType
  repositoryId: string
  backedUpOrganizationId: string
  msid?: string | null
}
export interface RESTBackupTeamData {
  id: string
  displayName?: string
  backedUpTime?: string | null
  _links?: RESTLinkHALDictionary
  organizationId?: string | null
  itemType: RESTBackupItemType
  repositoryId: string
  backedUpOrganizationId: string
  msid?: string | null
}
export type RESTBackupUserAccountType = 'User' | 'SharedMailbox' | 'PublicMailbox'
export interface RESTBackupUserData {
  id: string
  mailboxBackedUpTime?: string | null
  archiveBackedUpTime?: string | null
  oneDriveBackedUpTime?: string | null
  personalSiteBackedUpTime?: string | null
  isMailboxBackedUp?: boolean
  isOneDriveBackedUp?: boolean
  isArchiveBackedUp?: boolean
  isPersonalSiteBackedUp?: boolean
  accountType?: RESTBackupUserAccountType
  archiveName?: string
  accountId?: string
  displayName?: string
  email?: string
  oneDriveUrl?: string[]
  personalSiteUrl?: string[]
  _links?: RESTLinkHALDictionary
  organizationId?: string | null
  itemType: RESTBackupItemType
  repositoryId: string
  backedUpOrganizationId: string
}
export interface RESTBackupWindowSettings {
  backupWindow?: boolean[]
  minuteOffset?: number | null
}
export interface RESTBulkMailboxItemRestoreDetails {
  id: string
  itemRestoreDetailsType: RESTItemRestoreDetailsType
  name: string
  itemType: RESTRestoreItemType
  status: RESTRestoreStatus
  mailboxEmail: string
  mailboxIsArchive: boolean
  mailboxIsPublic: boolean
  createdMailboxItemsCount: number
  mergedMailboxItemsCount: number
  failedMailboxItemsCount: number
  skippedMailboxItemsCount: number
  title?: string
  error?: string
  warnings?: string[]
  cannotContinueMailboxError?: string
}
export interface RESTBulkOneDriveItemRestoreDetails {
  id: string
  itemRestoreDetailsType: RESTItemRestoreDetailsType
  name: string
  itemType: RESTRestoreItemType
  status: RESTRestoreStatus
  childItems: RESTItemRestoreDetailsComposed[]
  oneDriveWebId: string
  oneDriveSiteId: string
  oneDriveUrl: string
  title?: string
  error?: string
  warnings?: string[]
}
export interface RESTBulkRestoreConfig {
  documentAction?: 'Overwrite' | 'Keep' | null
  skipUnresolved?: boolean | null
  oneDrives?: RESTOneDrive[]
  officeUsername?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  officeUserpassword?: SecureString
  onpremisesUsername?: string
  onpremisesUserpassword?: SecureString
}
export interface RESTChannelEntity {
  id?: string
  name?: string
  sizeBytes?: number
  version?: number
  modified?: string
  modifiedBy?: string
  fileType?: 'File' | 'Folder'
  _links?: Record<string, RESTLinkHAL>
  postId?: number
  isImportant?: boolean
  author?: string
  subject?: string
  createdTime?: string
  lastModifiedTime?: string
  attachments?: RESTAttachInfo[]
  displayName?: string
  contentUrl?: string
  type?: string
  uiVersion?: string
  channelId?: string
  changeKey?: string
  isDeleted?: boolean
  parentId?: number | null
  parentChangeKey?: string
  teamId?: string
}
export interface RESTCheckDeviceCode {
  userCode: string
}
export type RESTCloudServiceAccountType = 'Azure' | 'AWS'
export interface RESTCommonDeviceCodeRequestOptions {
  targetRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  loginGraphAppOrganizationId?: string | null
}
export interface RESTCompleteOAuthSignInRequest {
  code?: string
  state?: string
}
export interface RESTCompleteOAuthSignInResponse {
  requestId?: string
  userId?: string
}
export interface RESTContactGroupItem {
  name?: string
  itemClass?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  mailboxId?: string
}
export interface RESTContactItem {
  address?: string
  businessPhone?: string
  company?: string
  displayAs?: string
  email?: string
  fax?: string
  fileAs?: string
  fullName?: string
  homePhone?: string
  imAddress?: string
  jobTitle?: string
  mobile?: string
  webPage?: string
  itemClass?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  mailboxId?: string
}
export interface RESTCopyJob {
  backupJobId?: string | null
  schedulePolicy?: RESTCopyJobSchedulePolicy
  id?: string | null
  repositoryId?: string | null
  name?: string
  lastRun?: string | null
  nextRun?: string | null
  isEnabled?: boolean | null
  lastStatus?: 'Stopped' | 'Running' | 'Success' | 'Failed' | 'Warning' | 'NotConfigured' | 'Disconnected'
    | 'Queued' | null
  _links?: Record<string, RESTLinkHAL>
  lastBackup?: string | null
  organizationId?: string | null
  eTag?: number
}
export interface RESTCopyJobSchedulePolicy {
  type?: 'Immediate' | 'Periodically' | 'DailyAtTime' | null
  periodicallyEvery?: 'Minutes5' | 'Minutes10' | 'Minutes15' | 'Minutes30' | 'Hours1' | 'Hours2' | 'Hours4' | 'Hours8'
    | 'Hours12' | null
  dailyType?: 'Everyday' | 'Workdays' | 'Weekends' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday'
    | 'Saturday' | 'Sunday' | null
  dailyTime?: string
  backupCopyWindowEnabled?: boolean | null
  backupCopyWindowSettings?: RESTBackupWindowSettings
}
export interface RESTCopyToDocument {
  onedrive?: RESTOneDrive
  folder?: string
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
  changedItems?: boolean | null
  deletedItems?: boolean | null
}
export interface RESTCopyToFolder {
  changedItems?: boolean | null
  deletedItems?: boolean | null
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  onedrive?: RESTOneDrive
  folder?: string
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTCopyToFolders {
  folders?: RESTOneDriveFolder[]
  changedItems?: boolean | null
  deletedItems?: boolean | null
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  onedrive?: RESTOneDrive
  folder?: string
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTCreateBackupJob {
  backupType: 'EntireOrganization' | 'SelectedItems'
  organizationId: string
  repositoryId: string
  description?: string
  runNow?: boolean | null
  selectedItems?: RESTJobItemComposed[]
  excludedItems?: RESTJobItemComposed[]
  schedulePolicy?: RESTJobSchedulePolicy
  name?: string
  isEnabled?: boolean | null
}
export interface RESTCreateCopyJob {
  backupJobId: string
  organizationId: string
  repositoryId: string
  schedulePolicy?: RESTCopyJobSchedulePolicy
  isEnabled?: boolean | null
}
export interface RESTDataRetrievalComposed {
  name?: string
  description?: string | null
  storageType?: RESTDataRetrievalStorageType
  amazonS3GlacierRetrievalPolicy?: RESTAmazonS3GlacierRetrievalPolicy
  id?: string
  pointInTime?: string
  retrievedRestorePointId?: string
  organizationId?: string | null
  organizationUniqueId?: string
  repositoryId?: string
  dataState?: RESTDataRetrievalDataState
  lastStatus?: RESTDataRetrievalSessionStatus
  startTime?: string
  expirationTime?: string | null
  enableExpirationNotification?: boolean
  expirationHoursThreshold?: number
  type?: RESTDataRetrievalType
  showDeleted?: boolean
  showAllVersions?: boolean
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  azureArchiveRetrievalPolicy?: RESTAzureArchiveRetrievalPolicy
}
export type RESTDataRetrievalDataState = 'Retrieving' | 'Retrieved' | 'ChangingAvailabilityPeriod' | 'Removing'
export interface RESTDataRetrievalFromClient {
  name?: string | null
  description?: string | null
  organizationId?: string
  repositoryId?: string | null
  pointInTime?: string | null
  showDeleted?: boolean | null
  showAllVersions?: boolean | null
  availabilityPeriodDays?: number
  enableExpirationNotification?: boolean | null
  expirationHoursThreshold?: number | null
  mailboxes?: RESTBackupMailboxData[]
  oneDrives?: RESTBackupOneDriveData[]
  sites?: RESTBackupSiteData[]
  teams?: RESTBackupTeamData[]
  amazonS3GlacierRetrievalPolicy?: 'Expedited' | 'Standard' | 'Bulk' | null
  azureArchiveRetrievalPolicy?: 'StandardPriority' | 'HighPriority' | null
}
export interface RESTDataRetrievalMailbox {
  id?: string
  displayName?: string
  email?: string
  isArchive?: boolean
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTDataRetrievalOneDrive {
  SiteId?: string
  WebId?: string
  Title?: string
  Url?: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTDataRetrievalSession {
  id?: string
  name?: string
  retrievalId?: string
  creationTime?: string
  endTime?: string
  progress?: number
  processedObjects?: number
  type?: 'Retrieve' | 'RetrievalRemoving' | 'RetrievalChangeAvailabilityPeriodDays'
  status?: RESTDataRetrievalSessionStatus
  _links?: RESTLinkHALDictionary
  repositoryId?: string
  proxyId?: string | null
  proxyPoolId?: string | null
}
export type RESTDataRetrievalSessionStatus = 'Stopped' | 'Running' | 'Success' | 'Failed' | 'Warning' | 'NotConfigured'
export type RESTDataRetrievalStorageType = 'AzureArchive' | 'AmazonS3Glacier'
export interface RESTDataRetrievalTeam {
  id?: string
  displayName?: string
  description?: string
  _links?: Record<string, RESTLinkHAL>
}
export type RESTDataRetrievalType = 'Exchange' | 'OneDrive' | 'SharePoint' | 'Teams'
export interface RESTDataRetrievalUpdateFromClient {
  name?: string | null
  description?: string | null
  availabilityPeriodDays?: number | null
  enableExpirationNotification?: boolean | null
  expirationHoursThreshold?: number | null
}
export interface RESTDataRetrievalWeb {
  SiteId?: string
  WebId?: string
  Title?: string
  Url?: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTDeviceCodeCheckResponse {
  authenticated?: boolean
}
export interface RESTDeviceCodeInfo {
  userCode?: string
  verificationUri?: string
  expiresOnUtc?: string
  message?: string
}
export interface RESTDeviceCodeInfoRequest {
  azureEnvironment?: AzureStorageEndpoint
  azureTenantId?: string
}
export interface RESTDeviceCodeRequestOptions {
  targetApplicationId?: string | null
  targetRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  targetOrganizationName?: string
}
export interface RESTDeviceCodeResponse {
  userCode?: string
  verificationUrl?: string
  expiresIn?: number
  message?: string
}
export interface RESTDiscussionItem {
  from?: string
  postedOn?: string
  itemClass?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  subject?: string
  attachments?: RESTAttachment[]
  importance?: RESTExchangeItemImportance
  mailboxId?: string
}
export interface RESTEditBackupJob {
  description?: string | null
  backupType?: 'EntireOrganization' | 'SelectedItems' | null
  runNow?: boolean | null
  selectedItems?: RESTJobItemComposed[] | null
  excludedItems?: RESTJobItemComposed[] | null
  schedulePolicy?: RESTJobSchedulePolicy
  repositoryId?: string | null
  name?: string | null
  isEnabled?: boolean | null
}
export interface RESTEditCopyJob {
  backupJobId?: string | null
  schedulePolicy?: RESTCopyJobSchedulePolicy
  organizationId?: string | null
  repositoryId?: string | null
  isEnabled?: boolean | null
}
export interface RESTEncryptionKey {
  id?: string | null
  description?: string
  _links?: RESTLinkHALDictionary
  organizationId?: string | null
}
export interface RESTEncryptionKeyToSend {
  password?: SecureString
  newPassword?: SecureString
  oldPassword?: SecureString
  id?: string | null
  description?: string
  _links?: RESTLinkHALDictionary
  organizationId?: string | null
}
export type RESTEvent =
  | (RESTRestoreSessionUpdateEvent & { eventType: 'RestoreSessionUpdate' })
  | (RESTRestoreSessionDeleteEvent & { eventType: 'RestoreSessionDelete' })
  | (RESTOrganizationUserUpdateEvent & { eventType: 'OrganizationUserUpdate' })
  | (RESTOrganizationUserDeleteEvent & { eventType: 'OrganizationUserDelete' })
  | (RESTOrganizationGroupUpdateEvent & { eventType: 'OrganizationGroupUpdate' })
  | (RESTOrganizationGroupDeleteEvent & { eventType: 'OrganizationGroupDelete' })
  | (RESTOrganizationTeamUpdateEvent & { eventType: 'OrganizationTeamUpdate' })
  | (RESTOrganizationTeamDeleteEvent & { eventType: 'OrganizationTeamDelete' })
  | (RESTOrganizationSiteUpdateEvent & { eventType: 'OrganizationSiteUpdate' })
  | (RESTOrganizationSiteDeleteEvent & { eventType: 'OrganizationSiteDelete' })
  | (RESTJobUpdateEvent & { eventType: 'JobUpdate' })
  | (RESTJobDeleteEvent & { eventType: 'JobDelete' })
  | (RESTJobSessionUpdateEvent & { eventType: 'JobSessionUpdate' })
  | (RESTJobSessionDeleteEvent & { eventType: 'JobSessionDelete' })
  | (RESTJobSelectedItemsChangeEvent & { eventType: 'JobSelectedItemsChange' })
  | (RESTJobExcludedItemsChangeEvent & { eventType: 'JobExcludedItemsChange' })
  | (RESTRestorePointUpdateEvent & { eventType: 'RestorePointUpdate' })
  | (RESTRestorePointDeleteEvent & { eventType: 'RestorePointDelete' })
  | (RESTRestorePointObjectsChangeEvent & { eventType: 'RestorePointObjectsChange' })
  | (RESTProtectedUserUpdateEvent & { eventType: 'ProtectedUserUpdate' })
  | (RESTProtectedUserDeleteEvent & { eventType: 'ProtectedUserDelete' })
  | (RESTProtectedGroupUpdateEvent & { eventType: 'ProtectedGroupUpdate' })
  | (RESTProtectedGroupDeleteEvent & { eventType: 'ProtectedGroupDelete' })
  | (RESTProtectedSiteUpdateEvent & { eventType: 'ProtectedSiteUpdate' })
  | (RESTProtectedSiteDeleteEvent & { eventType: 'ProtectedSiteDelete' })
  | (RESTProtectedTeamUpdateEvent & { eventType: 'ProtectedTeamUpdate' })
  | (RESTProtectedTeamDeleteEvent & { eventType: 'ProtectedTeamDelete' })
export type RESTEventJobType = 'Backup' | 'Copy'
export type RESTEventType = 'RestoreSessionUpdate' | 'RestoreSessionDelete' | 'OrganizationUserUpdate'
  | 'OrganizationUserDelete' | 'OrganizationGroupUpdate' | 'OrganizationGroupDelete'
  | 'OrganizationTeamUpdate' | 'OrganizationTeamDelete' | 'OrganizationSiteUpdate'
  | 'OrganizationSiteDelete' | 'JobUpdate' | 'JobDelete' | 'JobSessionUpdate' | 'JobSessionDelete'
  | 'JobSelectedItemsChange' | 'JobExcludedItemsChange' | 'RestorePointUpdate' | 'RestorePointDelete'
  | 'ProtectedUserUpdate' | 'ProtectedUserDelete' | 'ProtectedGroupUpdate' | 'ProtectedGroupDelete'
  | 'ProtectedSiteUpdate' | 'ProtectedSiteDelete' | 'ProtectedTeamUpdate' | 'ProtectedTeamDelete'
  | 'M365BackupStoragePolicyUpdate' | 'M365BackupStoragePolicyDelete'
  | 'M365BackupStoragePolicySelectedItemsChange' | 'RestorePointObjectsChange'
export interface RESTExceptionInfo {
  message?: string
  errorCode?: 'ProxyOffline' | 'OutdatedChangeToken' | 'ResourceAccessDenied' | 'ResourceNotFound'
    | 'ParameterValidationFailure' | 'OrganizationTransfer' | 'RepositoryOwnerChangeTooManyLinks'
    | 'Timeout' | 'OperationConflict' | 'HttpError' | null
  stackTrace?: string | null
}
export interface RESTExchangeFolder {
  name?: string
  type?: 'Journal' | 'Task' | 'StickyNote' | 'Contact' | 'Appointment' | 'None'
  category?: 'Inbox' | 'Outbox' | 'Sent' | 'Deleted' | 'Drafts' | 'PermanentlyDeletedItems' | 'Purges'
    | 'DiscoveryHolds' | 'Conflicts' | 'SyncIssues' | 'LocalFailures' | 'ServerFailures' | 'Junk'
    | 'Versions' | 'TeamsMessagesData' | 'None'
  description?: string
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
  id?: string
  mailboxId?: string
}
export type RESTExchangeItemImportance = 'Low' | 'Normal' | 'High'
export interface RESTExchangeItemStringId {
  id?: string
}
export interface RESTExchangeItemsComposed {
  attachments?: RESTAttachment[]
  organizer?: string
  attendees?: string
  startTime?: string
  endTime?: string
  location?: string
  subject?: string
  recurrencePatternFormat?: string
  recurring?: boolean
  itemClass?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  name?: string
  address?: string
  businessPhone?: string
  company?: string
  displayAs?: string
  email?: string
  fax?: string
  fileAs?: string
  fullName?: string
  homePhone?: string
  imAddress?: string
  jobTitle?: string
  mobile?: string
  webPage?: string
  from?: string
  postedOn?: string
  cc?: string
  bcc?: string
  to?: string
  sent?: string
  received?: string
  reminder?: boolean
  importance?: RESTExchangeItemImportance
  duration?: number
  entryType?: string
  date?: string
  status?: RESTTaskItemStatus
  percentComplete?: number
  startDate?: string
  dueDate?: string
  owner?: string
  mailboxId?: string
}
export interface RESTExchangeMailbox {
  id?: string
  name?: string
  email?: string
  isArchive?: boolean
  isPublic?: boolean
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
}
export interface RESTExchangeMessageItem {
  from?: string
  cc?: string
  bcc?: string
  to?: string
  sent?: string
  received?: string
  reminder?: boolean
  attachments?: RESTAttachment[]
  subject?: string
  itemClass?: string
  importance?: RESTExchangeItemImportance
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  mailboxId?: string
}
export interface RESTExchangeSettings {
  serverName?: string
  username?: string
  password?: SecureString
  useSSL?: boolean | null
  skipCAverification?: boolean | null
  skipCommonnameverification?: boolean | null
  skipRevocationcheck?: boolean | null
  grantImpersonation?: boolean | null
  configureThrottlingpolicy?: boolean | null
}
export interface RESTExclusionSettings {
  deletedItems?: boolean | null
  drafts?: boolean | null
  junkEmail?: boolean | null
  outbox?: boolean | null
  syncIssues?: boolean | null
  litigationHold?: boolean | null
  inPlaceHold?: boolean | null
}
export interface RESTExclusionSettingsToClient {
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
  deletedItems?: boolean | null
  drafts?: boolean | null
  junkEmail?: boolean | null
  outbox?: boolean | null
  syncIssues?: boolean | null
  litigationHold?: boolean | null
  inPlaceHold?: boolean | null
}
export interface RESTExploreOptions {
  dateTime?: string | null
  type?: 'Vex' | 'Veod' | 'Vesp' | 'Vet' | null
  showDeleted?: boolean | null
  showAllVersions?: boolean | null
}
export interface RESTExportFolderToPst {
  contentKeyword?: string
  enablePstSizeLimit?: boolean | null
  pstSizeLimitBytes?: number | null
}
export interface RESTExportOptions {
  posts?: RESTTeamsPost[]
  channelId?: string
  from?: string | null
  to?: string | null
}
export interface RESTExportToPstOptions {
  enablePstSizeLimit?: boolean | null
  pstSizeLimitBytes?: number | null
}
export interface RESTFileSaveOptions {
  asZip?: boolean
}
export interface RESTFilesSaveOptions {
  channelId?: string
  files?: RESTTeamsFile[]
}
export interface RESTFilesSendOptions {
  channelId?: string
  files?: RESTTeamsFile[]
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTGroup {
  id?: string
  displayName?: string
  name?: string | null
  managedBy?: string | null
  site?: string | null
  type?: 'Office365' | 'Security' | 'Distribution' | 'DynamicDistribution' | null
  locationType?: 'OnPremises' | 'Cloud' | 'Hybrid'
  _links?: RESTLinkHALDictionary
  onPremisesSid?: string | null
  eTag?: number | null
  msid?: string | null
  dataLocation?: string | null
}
export interface RESTGroupMember {
  groupId?: string
  name?: string
  login?: string
  type?: 'Unknown' | 'User' | 'Group'
  isCloud?: boolean
  _links?: RESTLinkHALDictionary
  dataLocation?: string | null
}
export interface RESTHealthReport {
  status?: RESTHealthStatus
  entries?: RESTHealthReportEntries
}
export type RESTHealthReportEntries = Record<string, RESTHealthReportEntry>
export interface RESTHealthReportEntry {
  status?: RESTHealthStatus
  description?: string | null
}
export type RESTHealthStatus = 'Unhealthy' | 'Healthy'
export interface RESTHistorySettings {
  keepAllsessions?: boolean | null
  keeponlyLast?: number | null
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
}
export interface RESTInstallLicenseOptions {
  licenseFile?: string
}
export interface RESTInternetProxy {
  useInternetProxy?: boolean
  _links?: RESTLinkHALDictionary
  hostName?: string
  port?: number | null
  useAuthentication?: boolean | null
  username?: string
}
export interface RESTInternetProxyFromClient {
  useInternetProxy?: boolean | null
  userPassword?: SecureString
  hostName?: string
  port?: number | null
  useAuthentication?: boolean | null
  username?: string
}
export interface RESTInternetProxySettings {
  hostName?: string
  port?: number | null
  useAuthentication?: boolean | null
  username?: string
}
export interface RESTInternetProxySettingsFromClient {
  userPassword?: SecureString
  hostName?: string
  port?: number | null
  useAuthentication?: boolean | null
  username?: string
}
export interface RESTItemComposed {
  id: string
  name: string
  createdBy: string
  creationTime: string
  modifiedBy: string
  modificationTime: string
  sizeBytes?: number
  inheritedPermissions?: boolean
  version?: string
  versionId?: number | null
  _links?: Record<string, RESTLinkHAL>
  type?: RESTSharePointFolderType
  title?: string
  isFolder?: boolean
  oneDriveId?: string
  siteId?: string
}
export interface RESTItemGuidId {
  id?: string
}
export interface RESTItemRestoreDetails {
  id: string
  itemRestoreDetailsType: RESTItemRestoreDetailsType
  name: string
  itemType: RESTRestoreItemType
  status: RESTRestoreStatus
  title?: string
  error?: string
  path?: string
  warnings?: string[]
}
export type RESTItemRestoreDetailsComposed =
  | (RESTItemRestoreDetails & { itemRestoreDetailsType: 'Item' })
  | (RESTBulkMailboxItemRestoreDetails & { itemRestoreDetailsType: 'BulkMailbox' })
  | (RESTBulkOneDriveItemRestoreDetails & { itemRestoreDetailsType: 'BulkOneDrive' })
export type RESTItemRestoreDetailsType = 'Item' | 'BulkMailbox' | 'BulkOneDrive'
export interface RESTJob {
  description?: string
  backupType?: 'EntireOrganization' | 'SelectedItems' | null
  schedulePolicy?: RESTJobSchedulePolicy
  id?: string | null
  repositoryId?: string | null
  name?: string
  lastRun?: string | null
  nextRun?: string | null
  isEnabled?: boolean | null
  lastStatus?: 'Stopped' | 'Running' | 'Success' | 'Failed' | 'Warning' | 'NotConfigured' | 'Disconnected'
    | 'Queued' | null
  _links?: Record<string, RESTLinkHAL>
  lastBackup?: string | null
  organizationId?: string | null
  eTag?: number
}
export type RESTJobBackupItemType = 'Group' | 'User' | 'Site' | 'PartialOrganization' | 'PersonalSites' | 'OneDriveFolders' | 'Team'
export interface RESTJobDeleteEvent {
  eventType: RESTEventType
  id: string
  jobType: RESTEventJobType
}
export interface RESTJobExcludedItemsChangeEvent {
  eventType: RESTEventType
  jobId: string
}
export interface RESTJobGroupItem {
  type?: RESTJobBackupItemType
  group?: RESTGroup
  members?: boolean | null
  memberMailbox?: boolean | null
  memberArchiveMailbox?: boolean | null
  memberOnedrive?: boolean | null
  memberSite?: boolean | null
  mailbox?: boolean | null
  groupSite?: boolean | null
  id?: string | null
  _links?: Record<string, RESTLinkHAL> | null
}
export interface RESTJobItemComposed {
  type?: RESTJobBackupItemType
  folders?: string[]
  id?: string | null
  _links?: Record<string, RESTLinkHAL> | null
  mailbox?: boolean | null
  oneDrive?: boolean | null
  archiveMailbox?: boolean | null
  sites?: boolean | null
  teams?: boolean | null
  teamsChats?: boolean | null
  site?: RESTJobSite
  team?: RESTTeam
  user?: RESTUser
  personalSite?: boolean | null
  group?: RESTGroup
  members?: boolean | null
  memberMailbox?: boolean | null
  memberArchiveMailbox?: boolean | null
  memberOnedrive?: boolean | null
  memberSite?: boolean | null
  groupSite?: boolean | null
}
export interface RESTJobOneDriveFoldersItem {
  type?: RESTJobBackupItemType
  folders?: string[]
  id?: string | null
  _links?: Record<string, RESTLinkHAL> | null
}
export interface RESTJobOrganizationItem {
  type?: RESTJobBackupItemType
  mailbox?: boolean | null
  oneDrive?: boolean | null
  archiveMailbox?: boolean | null
  sites?: boolean | null
  teams?: boolean | null
  teamsChats?: boolean | null
  id?: string | null
  _links?: Record<string, RESTLinkHAL> | null
}
export interface RESTJobPersonalSitesItem {
  type?: RESTJobBackupItemType
  id?: string | null
  _links?: Record<string, RESTLinkHAL> | null
}
export interface RESTJobSchedulePolicy {
  scheduleEnabled?: boolean | null
  backupWindowEnabled?: boolean | null
  backupWindowSettings?: RESTBackupWindowSettings
  periodicallyWindowSettings?: RESTBackupWindowSettings
  periodicallyOffsetMinutes?: number | null
  type?: 'Periodically' | 'Daily' | 'ManualOnly' | null
  periodicallyEvery?: 'Minutes5' | 'Minutes10' | 'Minutes15' | 'Minutes30' | 'Hours1' | 'Hours2' | 'Hours4' | 'Hours8'
    | 'Hours12' | null
  dailyType?: 'Everyday' | 'Workdays' | 'Weekends' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday'
    | 'Saturday' | 'Sunday' | null
  dailyTime?: string
  retryEnabled?: boolean | null
  retryNumber?: number | null
  retryWaitInterval?: number | null
  periodicallyWindowEnabled?: boolean | null
}
export interface RESTJobSelectedItemsChangeEvent {
  eventType: RESTEventType
  jobId: string
}
export interface RESTJobSession {
  id?: string
  details?: string | null
  creationTime?: string
  endTime?: string | null
  retryCount?: number
  progress?: number
  status?: 'Stopped' | 'Running' | 'Success' | 'Failed' | 'Warning' | 'NotConfigured' | 'Disconnected'
    | 'Queued'
  statistics?: RESTJobStatistics
  _links?: RESTLinkHALDictionary
  repositoryId?: string
  mainSessionId?: string
  jobWillBeRetried?: boolean | null
  jobType?: 'Backup' | 'Copy'
  jobId?: string
  jobSessionConfigType?: 'Full' | 'Incremental'
  eTag?: number
  proxyId?: string | null
  proxyPoolId?: string | null
}
export interface RESTJobSessionDeleteEvent {
  eventType: RESTEventType
  id: string
  jobType: RESTEventJobType
}
export interface RESTJobSessionObject {
  id?: string
  type?: RESTJobSessionObjectType
  status?: RESTJobSessionObjectStatus
  _links?: RESTLinkHALDictionary
}
export type RESTJobSessionObjectStatus = 'Success' | 'Warning' | 'Failed'
export type RESTJobSessionObjectType = 'Group' | 'User' | 'Site' | 'Team'
export type RESTJobSessionType = 'Backup' | 'Copy'
export interface RESTJobSessionUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
  jobId: string
  status: RESTJobSessionUpdateEventStatus
  jobType: RESTEventJobType
}
export type RESTJobSessionUpdateEventStatus = 'Stopped' | 'Running' | 'Success' | 'Failed' | 'Warning' | 'NotConfigured'
export interface RESTJobSite {
  id: string
  url: string
  isCloud: boolean
  isPersonal: boolean
  title: string
  parentUrl?: string
  name?: string
  siteCollectionError?: string
  _links?: RESTLinkHALDictionary
  eTag?: number | null
}
export interface RESTJobSiteItem {
  type?: RESTJobBackupItemType
  site?: RESTJobSite
  id?: string | null
  _links?: Record<string, RESTLinkHAL> | null
}
export interface RESTJobStatistics {
  processingRateBytesPS?: number
  processingRateItemsPS?: number
  readRateBytesPS?: number
  writeRateBytesPS?: number
  transferredDataBytes?: number
  processedObjects?: number
  bottleneck?: 'NA' | 'Detecting' | 'Source' | 'Target'
}
export interface RESTJobTeamItem {
  type?: RESTJobBackupItemType
  team?: RESTTeam
  id?: string | null
  _links?: Record<string, RESTLinkHAL> | null
  teamsChats?: boolean | null
}
export interface RESTJobUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
  jobType: RESTEventJobType
}
export interface RESTJobUserItem {
  type?: RESTJobBackupItemType
  user?: RESTUser
  mailbox?: boolean | null
  oneDrive?: boolean | null
  archiveMailbox?: boolean | null
  personalSite?: boolean | null
  id?: string | null
  _links?: Record<string, RESTLinkHAL> | null
}
export interface RESTJournalItem {
  startTime?: string
  duration?: number
  entryType?: string
  company?: string
  subject?: string
  itemClass?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  mailboxId?: string
}
export interface RESTLicense {
  licenseID?: string | null
  email?: string
  status?: 'Valid' | 'Expired'
  type?: 'Subscription' | 'Evaluation' | 'NFR' | 'Rental' | 'Community' | 'AwsPrivateOffer'
  licensedTo?: string
  totalNumber?: number
  usedNumber?: number
  newNumber?: number
  supportID?: string
  licenseExpires?: string | null
  gracePeriodExpires?: string | null
  package?: string
}
export interface RESTLicenseAutoUpdate {
  isEnabled?: boolean | null
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
}
export interface RESTLicenseOverviewOptions {
  startTime?: string
  endTime?: string
  format?: 'PDF' | 'CSV'
  timezone?: string
}
export interface RESTLicenseUsage {
  platformTypes?: RESTPlatformTypeLicenseUsage[]
}
export interface RESTLicensedUser {
  id?: string
  name?: string
  isBackedUp?: boolean
  lastBackupDate?: string
  licenseState?: 'Licensed' | 'New' | 'TemporarilyAssigned' | 'Exceeded'
  organizationId?: string | null
  backedUpOrganizationId?: string
  organizationName?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTLicensingApproveReportOptions {
  removedObjects?: RESTLicensingOrganizationRemovedObjects[]
}
export interface RESTLicensingGroupInfo {
  id?: string
  name?: string
  singularName?: string
}
export interface RESTLicensingMonthlyReport {
  reportParameters?: RESTReportParameters
  platformTypes?: RESTLicensingReportPlatformType[]
}
export interface RESTLicensingOrganizationRemovedObjects {
  backedUpOrganizationId?: string
  platformId?: string
  typeId?: number
  removedCount?: number
  removalReason?: string
  organizationId?: string
}
export interface RESTLicensingPlatformInfo {
  groups?: RESTLicensingGroupInfo[] | null
  platforms?: RESTPlatformInfo[]
}
export interface RESTLicensingReportOrganization {
  organizationId?: string
  backedUpOrganizationId?: string
  organizationName?: string
  initialCount?: number
  initialPoints?: number
  reportedCount?: number
  reportedPoints?: number
  newCount?: number
  newPoints?: number
  removedCount?: number
  removedPoints?: number
  removalReason?: string
}
export interface RESTLicensingReportPlatformType {
  platformId?: string
  typeId?: number
  summary?: RESTLicensingReportSummary
  organizations?: RESTLicensingReportOrganization[]
}
export interface RESTLicensingReportSummary {
  initialCount?: number
  initialPoints?: number
  reportedCount?: number
  reportedPoints?: number
  newCount?: number
  newPoints?: number
}
export interface RESTLinkHAL {
  href?: string
}
export type RESTLinkHALDictionary = Record<string, RESTLinkHAL>
export interface RESTLogItem {
  id?: string
  usn?: number
  creationTime?: string
  endTime?: string
  _links?: RESTLinkHALDictionary
  type?: 'Running' | 'Warning' | 'Error' | 'Success' | 'Stop'
  message?: string
}
export interface RESTLoggedInOrganization {
  id?: string
  name?: string
  type?: 'OnPremises' | 'Office365' | 'Hybrid'
  isBackedup?: boolean
  firstBackuptime?: string | null
  lastBackuptime?: string | null
  _actions?: Record<string, RESTAction>
  description?: string | null
}
export interface RESTM365BackupStoragePolicyDeleteEvent {
  eventType: RESTEventType
  id: string
}
export interface RESTM365BackupStoragePolicySelectedItemsChangeEvent {
  eventType: RESTEventType
  policyId: string
}
export interface RESTM365BackupStoragePolicyUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
}
export interface RESTMailboxProtectionOptions {
  organizationId?: string | null
  format?: 'PDF' | 'CSV'
  timezone?: string
}
export interface RESTManagementMode {
  isManaged?: boolean | null
  managerId?: string | null
  companyName?: string
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
}
export interface RESTMonthlyReportInterval {
  startOfInterval?: string
  endOfInterval?: string
}
export interface RESTNotificationEmailSettingsRequest {
  userPassword?: SecureString
  notifyOnSuccess?: boolean | null
  notifyOnWarning?: boolean | null
  notifyOnFailure?: boolean | null
  supressUntilLastRetry?: boolean | null
  attachDetailedReport?: boolean | null
  enableNotification?: boolean | null
  smtpServer?: string
  port?: number | null
  useAuthentication?: boolean | null
  username?: string
  useSSL?: boolean | null
  from?: string
  to?: string
  subject?: string
  authenticationType?: RESTAuthenticationType
  userId?: string
  mailApiUrl?: string | null
  requestId?: string | null
}
export interface RESTNotificationEmailSettingsResponse {
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
  notifyOnSuccess?: boolean | null
  notifyOnWarning?: boolean | null
  notifyOnFailure?: boolean | null
  supressUntilLastRetry?: boolean | null
  attachDetailedReport?: boolean | null
  enableNotification?: boolean | null
  smtpServer?: string
  port?: number | null
  useAuthentication?: boolean | null
  username?: string
  useSSL?: boolean | null
  from?: string
  to?: string
  subject?: string
  authenticationType?: RESTAuthenticationType
  clientId?: string | null
  tenantId?: string
  userId?: string | null
  mailApiUrl?: string | null
  isAuthenticated?: boolean | null
}
export type RESTOAuth2ServiceKind = 'GoogleGmail' | 'Microsoft365'
export interface RESTObjectStorageComposed {
  amazonBucketS3Compatible?: RESTAmazonBucketS3CompatibleFromClient
  s3Folder?: string
  id?: string
  accountId?: string | null
  sizeLimitEnabled?: boolean | null
  sizeLimitGB?: number | null
  usedSpaceBytes?: number | null
  freeSpaceBytes?: number | null
  enableImmutability?: boolean | null
  enableImmutabilityGovernanceMode?: boolean | null
  immutabilityPeriodDays?: number | null
  type?: RESTObjectStorageType
  _links?: Record<string, RESTLinkHAL>
  glacierDeepArchiveEnabled?: boolean | null
  glacierInstantRetrievalEnabled?: boolean | null
  amazonBucketS3Aws?: RESTAmazonBucketS3Aws
  standardIaStorageClassEnabled?: boolean | null
  oneZoneIaStorageClassEnabled?: boolean | null
  useArchiverAppliance?: boolean | null
  amazonArchiverAppliance?: RESTAmazonArchiverAppliance
  azureContainer?: RESTAzureContainer
  azureFolder?: string
  azureServiceAccount?: RESTServiceAccountInfo
  azureSubscription?: RESTAzureSubscription
  azureArchiverAppliance?: RESTAzureArchiverAppliance
}
export type RESTObjectStorageType = 'AzureBlob' | 'AmazonS3' | 'AmazonS3Compatible' | 'AzureBlobArchive' | 'AmazonS3Glacier'
  | 'WasabiCloud' | 'IBMCloud' | null
export type RESTOffice365ConnectionSettings = {
  useApplicationOnlyAuth?: boolean | null
  officeOrganizationName?: string
  sharePointSaveAllWebParts?: boolean | null
  account?: string
  password?: SecureString
  grantAdminAccess?: boolean | null
  useMfa?: boolean | null
  useCustomVeeamAADApplication?: boolean | null
  applicationId?: string | null
  applicationSecret?: SecureString
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  applicationCertificateThumbprint?: string
} | null
export interface RESTOfficeLicense {
  skuId?: string
  skuPartNumber?: string
  detectedSkuType?: 'Other' | 'Education'
}
export interface RESTOneDrive {
  id?: string
  name?: string
  url?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTOneDriveDocument {
  sizeBytes: number
  id: string
  name: string
  createdBy: string
  creationTime: string
  modifiedBy: string
  modificationTime: string
  inheritedPermissions?: boolean
  version?: string
  versionId?: number | null
  _links?: Record<string, RESTLinkHAL>
  isFolder?: boolean
  oneDriveId?: string
}
export interface RESTOneDriveFolder {
  id: string
  name: string
  createdBy: string
  creationTime: string
  modifiedBy: string
  modificationTime: string
  version?: string
  versionId?: number | null
  _links?: Record<string, RESTLinkHAL>
  isFolder?: boolean
  oneDriveId?: string
}
export interface RESTOneDriveProtectionOptions {
  organizationId?: string | null
  timezone?: string
}
export interface RESTOperatorExploreOptions {
  dateTime?: string | null
  type?: 'Vex' | 'Veod' | 'Vesp' | 'Vet' | null
  showDeleted?: boolean | null
  showAllVersions?: boolean | null
  scope?: RESTRbacItemComposed
  reason?: string
  repositoryId?: string | null
}
export interface RESTOperatorInfo {
  isOperator: boolean
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTOperatorRestoreChannelOptions {
  restoreChangedItems: boolean | null
  restoreMissingItems: boolean | null
  reason?: string
  restoreMembers?: boolean | null
}
export interface RESTOperatorRestoreFilesOptions {
  restoreChangedItems: boolean | null
  restoreMissingItems: boolean | null
  fileVersion: 'All' | 'Last' | null
  channelId?: string
  files?: RESTTeamsFile[]
  reason?: string
}
export interface RESTOperatorRestoreOptions {
  changedItems?: boolean
  deletedItems?: boolean
  markRestoredAsUnread?: boolean
  folder?: string
  items?: RESTExchangeItemStringId[]
  reason?: string
}
export interface RESTOperatorRestorePostsOptions {
  channelId: string
  from?: string | null
  to?: string | null
  posts?: RESTTeamsPost[] | null
  reason?: string
}
export interface RESTOperatorRestoreResponse {
  sessionId: string
}
export interface RESTOperatorRestoreSessionResponse {
  sessionId: string
}
export interface RESTOperatorRestoreSharePointDocumentsConfig {
  documentsRestoreConfigs: RESTRestoreSharePointDocumentConfig[]
  list?: string
  restorePermissions?: boolean | null
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  restoreChangedItems?: boolean | null
  restoreDeletedItems?: boolean | null
  reason?: string
}
export interface RESTOperatorRestoreSharePointItemsConfig {
  itemsRestoreConfigs: RESTRestoreSharePointItemConfig[]
  list?: string
  restorePermissions?: boolean | null
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  restoreChangedItems?: boolean | null
  restoreDeletedItems?: boolean | null
  reason?: string
}
export interface RESTOperatorRestoreTabsOptions {
  restoreChangedTabs: boolean
  restoreMissingTabs: boolean
  tabs?: RestTeamsTab[]
  reason?: string
}
export interface RESTOperatorRestoreTeamOptions {
  restoreChangedItems: boolean | null
  restoreMissingItems: boolean | null
  restoreMembers: boolean | null
  restoreSettings: boolean | null
  impersonationAccountName: string
  teams?: RESTTeamsTeam[]
  reason?: string
}
export interface RESTOperatorRestoreToOriginalOneDriveDocuments {
  documentAction: 'Overwrite' | 'Keep'
  documentsRestoreConfigs: RESTRestoreOneDriveDocumentConfig[]
  reason?: string
}
export interface RESTOperatorStartExportTaskOptions {
  posts: RESTTeamsPost[]
}
export interface RESTOperatorStartExportTaskResponse {
  exportTaskId: string
}
export interface RESTOrganizationCurrentSyncState {
  type?: 'Incremental' | 'Full'
  scheduledTime?: string | null
  startTime?: string | null
  status?: 'Queued' | 'Running'
}
export interface RESTOrganizationExploreOptions {
  dateTime?: string | null
  type?: 'Vex' | 'Veod' | 'Vesp' | 'Vet' | null
  showDeleted?: boolean | null
  showAllVersions?: boolean | null
  repositoryId?: string | null
}
export interface RESTOrganizationGroupDeleteEvent {
  eventType: RESTEventType
  id: string
  organizationId: string
}
export interface RESTOrganizationGroupUpdateEvent {
  eventType: RESTEventType
  id: string
  organizationId: string
  eTag: number
}
export interface RESTOrganizationLastSyncState {
  type?: 'Incremental' | 'Full'
  result?: 'Success' | 'Error'
  startTime?: string
  endTime?: string
  error?: string | null
}
export interface RESTOrganizationLicenseUsage {
  organizationId?: string | null
  backedUpOrganizationId?: string
  organizationName?: string
  usedObjectsCount?: number
  usedPoints?: number
  newObjectsCount?: number
  newPoints?: number
}
export interface RESTOrganizationLicensingInformation {
  licensedUsers?: number
  newUsers?: number
}
export interface RESTOrganizationSiteDeleteEvent {
  eventType: RESTEventType
  id: string
  organizationId: string
}
export interface RESTOrganizationSiteUpdateEvent {
  eventType: RESTEventType
  id: string
  organizationId: string
  eTag: number
}
export interface RESTOrganizationStorageSpaceUsage {
  usedSpaceBytes?: number | null
  localCacheUsedSpaceBytes?: number | null
  objectStorageUsedSpaceBytes?: number | null
  isAvailable?: boolean
  details?: string
  _links?: Record<string, RESTLinkHAL>
  repositoryId?: string
  protectedObjectsCount?: number | null
}
export interface RESTOrganizationSyncOptions {
  type?: 'Incremental' | 'Full'
}
export interface RESTOrganizationSyncState {
  _links?: RESTLinkHALDictionary
  organizationId?: string
  lastSyncState?: RESTOrganizationLastSyncState | null
  currentSyncState?: RESTOrganizationCurrentSyncState
}
export interface RESTOrganizationTeamDeleteEvent {
  eventType: RESTEventType
  id: string
  organizationId: string
}
export interface RESTOrganizationTeamUpdateEvent {
  eventType: RESTEventType
  id: string
  organizationId: string
  eTag: number
}
export interface RESTOrganizationUserDeleteEvent {
  eventType: RESTEventType
  id: string
  organizationId: string
}
export interface RESTOrganizationUserUpdateEvent {
  eventType: RESTEventType
  id: string
  organizationId: string
  eTag: number
}
export interface RESTPlatformInfo {
  id?: string
  name?: string
  types?: RESTPlatformTypeInfo[]
}
export interface RESTPlatformTypeInfo {
  id?: number
  name?: string
  cisCounterName?: string
  weight?: number
  groupId?: string
}
export interface RESTPlatformTypeLicenseUsage {
  platformId?: string
  typeId?: number
  organizations?: RESTOrganizationLicenseUsage[]
}
export interface RESTPrepareOAuthSignInRequest {
  authenticationServiceKind?: RESTOAuth2ServiceKind
  clientId?: string | null
  clientSecret?: SecureString
  tenantId?: string | null
  redirectUrl?: string
}
export interface RESTPrepareOAuthSignInResponse {
  requestId?: string
  signInUrl?: string
}
export interface RESTProtectedGroup {
  id?: string
  msid?: string | null
  displayName?: string
  organizationId?: string | null
  backedUpOrganizationId?: string
  mailboxes?: RESTProtectedMailbox[]
  sites?: RESTProtectedSite[]
  eTag?: number
}
export interface RESTProtectedGroupDeleteEvent {
  eventType: RESTEventType
  id: string
}
export interface RESTProtectedGroupUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
}
export interface RESTProtectedMailbox {
  id?: string
  displayName?: string
  email?: string
  isArchive?: boolean
}
export interface RESTProtectedOneDrive {
  id?: string
  displayName?: string
  url?: string
}
export interface RESTProtectedSite {
  id?: string
  msid?: string
  displayName?: string
  url?: string
  organizationId?: string | null
  backedUpOrganizationId?: string
  eTag?: number
}
export interface RESTProtectedSiteDeleteEvent {
  eventType: RESTEventType
  id: string
}
export interface RESTProtectedSiteUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
}
export interface RESTProtectedTeam {
  id?: string
  msid?: string
  displayName?: string
  description?: string
  organizationId?: string | null
  backedUpOrganizationId?: string
  eTag?: number
}
export interface RESTProtectedTeamDeleteEvent {
  eventType: RESTEventType
  id: string
}
export interface RESTProtectedTeamUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
}
export interface RESTProtectedUser {
  id?: string
  msid?: string | null
  displayName?: string
  accountType?: 'User' | 'SharedMailbox' | 'PublicMailbox'
  organizationId?: string | null
  backedUpOrganizationId?: string
  mailboxes?: RESTProtectedMailbox[]
  oneDrives?: RESTProtectedOneDrive[]
  sites?: RESTProtectedSite[]
  eTag?: number
}
export interface RESTProtectedUserDeleteEvent {
  eventType: RESTEventType
  id: string
}
export interface RESTProtectedUserUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
}
export interface RESTProxy {
  type?: 'Local' | 'Domain' | 'Workgroup'
  useInternetProxy?: boolean | null
  internetProxyType?: 'FromManagementServer' | 'Custom' | null
  internetProxySettings?: RESTInternetProxySettings
  id?: string | null
  hostName?: string
  description?: string
  port?: number | null
  enableNetworkThrottling?: boolean | null
  throttlingValue?: number | null
  throttlingUnit?: 'Mbps' | 'MBs' | 'KBs' | null
  status?: 'Online' | 'Offline'
  _links?: RESTLinkHALDictionary
  fqdn?: string
  operatingSystem?: RESTProxyOperatingSystem
  proxyPoolId?: string | null
  maintenanceModeState?: 'Disabled' | 'Enabling' | 'Enabled'
  cpuUsagePercent?: number | null
  memoryUsagePercent?: number | null
  version?: string | null
  serviceAccount?: string | null
  role?: RESTProxyRole[]
}
export interface RESTProxyCredentialsFromClient {
  sshSettings?: RESTSshSettingsFromClient
  username?: string
  password?: SecureString
}
export interface RESTProxyFromClient {
  useDomainNetwork?: boolean | null
  useInternetProxy?: boolean | null
  internetProxyType?: 'FromManagementServer' | 'Custom' | null
  internetProxySettings?: RESTInternetProxySettingsFromClient
  id?: string | null
  hostName?: string
  description?: string
  port?: number | null
  username?: string
  password?: SecureString
  enableNetworkThrottling?: boolean | null
  throttlingValue?: number | null
  throttlingUnit?: 'Mbps' | 'MBs' | 'KBs' | null
  attachUsedProxy?: boolean | null
  operatingSystem?: RESTProxyOperatingSystem
  sshSettings?: RESTSshSettingsFromClient
  serviceAccountName?: string | null
  serviceAccountPassword?: SecureString
  createServiceAccount?: boolean
}
export interface RESTProxyIdFromClient {
  proxyId?: string
}
export type RESTProxyOperatingSystem = 'Windows' | 'Linux'
export interface RESTProxyPool {
  id?: string
  name?: string
  description?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTProxyPoolFromClient {
  name: string
  description: string
  proxyIds: RESTProxyIdFromClient[]
}
export type RESTProxyRole = 'Unknown' | 'Orchestrator' | 'Scheduler' | 'ApplianceProcessor' | 'Processor'
export interface RESTRbacEffectiveScope {
  users?: RESTRbacUserItem[]
  sites?: RESTRbacSiteItem[]
  teams?: RESTRbacTeamItem[]
}
export interface RESTRbacGroup {
  id: string
  displayName: string
  name: string | null
  type: 'Office365' | 'Security' | 'Distribution' | 'DynamicDistribution' | 'Unknown' | null
  onPremisesSid?: string | null
}
export interface RESTRbacGroupItem {
  type: RESTRbacItemType
  group: RESTRbacGroup
  id: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTRbacGroupOperator {
  type: RESTRbacOperatorType
  group: RESTRbacGroup
  id: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTRbacItemComposed {
  type?: RESTRbacItemType
  user?: RESTRbacUser
  id?: string
  _links?: Record<string, RESTLinkHAL>
  site?: RESTRbacSite
  group?: RESTRbacGroup
  team?: RESTRbacTeam
}
export type RESTRbacItemType = 'Group' | 'User' | 'Site' | 'Team'
export interface RESTRbacLoggedInUser {
  id: string
  name: string
}
export type RESTRbacOperator =
  | (RESTRbacGroupOperator & { type: 'Group' })
  | (RESTRbacUserOperator & { type: 'User' })
export type RESTRbacOperatorType = 'Group' | 'User'
export interface RESTRbacRole {
  id?: string | null
  organizationId?: string
  name?: string
  description?: string
  roleType?: 'EntireOrganization' | 'SpecificObjects' | null
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTRbacRoleCreateModel {
  id?: string | null
  organizationId?: string
  name?: string
  description?: string
  roleType?: 'EntireOrganization' | 'SpecificObjects' | null
  operators?: RESTRbacOperator[]
  selectedItems?: RESTRbacItemComposed[]
  excludedItems?: RESTRbacItemComposed[]
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTRbacSite {
  id: string
  url: string | null
  title: string
  isCloud: boolean | null
  isPersonal: boolean | null
  parentUrl?: string
}
export interface RESTRbacSiteItem {
  type: RESTRbacItemType
  site: RESTRbacSite
  id: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTRbacTeam {
  id: string
  description: string
  displayName: string
  mail: string
}
export interface RESTRbacTeamItem {
  type: RESTRbacItemType
  team: RESTRbacTeam
  id: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTRbacUser {
  id: string
  displayName: string
  name: string
  type: 'User' | 'SharedMailbox' | 'PublicMailbox' | null
  onPremisesSid?: string
}
export interface RESTRbacUserItem {
  type: RESTRbacItemType
  user: RESTRbacUser
  id: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTRbacUserOperator {
  type: RESTRbacOperatorType
  user: RESTRbacUser
  id: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTRemoveAuditItemsOptions {
  itemIds?: string[]
}
export interface RESTRemoveProxyOptions {
  force?: boolean
  userName?: string
  userPassword?: SecureString
  sshSettings?: RESTSshSettingsFromClient
}
export interface RESTReportParameters {
  reportID?: number
  reportStatus?: 'Approved' | 'Draft'
  companyName?: string
  licenseExpirationDate?: string
  licenseID?: string
  supportID?: string
  reportGenerationDate?: string
  reportingInterval?: RESTMonthlyReportInterval
}
export interface RESTRepositorySynchronizeSession {
  id?: string | null
  repositoryId?: string | null
  state?: 'None' | 'Synchronizing' | 'Failed' | null
  progressPercent?: number | null
  error?: string
  _links?: RESTLinkHALDictionary
}
export interface RESTRescanOptions {
  proxies?: RESTItemGuidId[]
}
export interface RESTRestoreChannelOptions {
  restoreChangedItems: boolean
  restoreMissingItems: boolean
  userCode?: string
  applicationId?: string | null
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  userName?: string
  userPassword?: SecureString
  restoreMembers?: boolean | null
}
export interface RESTRestoreDocumentsConfig {
  documents?: RESTSharePointDocument[]
  list?: string
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreFileOptions {
  restoreChangedItems: boolean | null
  restoreMissingItems: boolean | null
  fileVersion: 'All' | 'Last' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreFilesOptions {
  restoreChangedItems: boolean | null
  restoreMissingItems: boolean | null
  fileVersion: 'All' | 'Last' | null
  channelId?: string
  files?: RESTTeamsFile[]
  userCode?: string
  applicationId?: string | null
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreFoldersConfig {
  folders?: RESTSharePointFolder[]
  list?: string
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  siteURL?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreItemConfig {
  list?: string
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
}
export type RESTRestoreItemType = 'TeamsTeam' | 'TeamsPostsTab' | 'TeamsPost' | 'TeamsTeamApp' | 'TeamsChannel' | 'TeamsTab'
  | 'TeamsFile' | 'SharePointSite' | 'SharePointList' | 'SharePointItem' | 'OneDriveItem'
  | 'ExchangeMailbox'
export interface RESTRestoreItemsConfig {
  items?: RESTSharePointItem[]
  list?: string
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreListConfig {
  list?: string
  restoreListViews?: boolean | null
  changedItems?: boolean | null
  deletedItems?: boolean | null
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreOneDriveDocumentConfig {
  document: RESTOneDriveDocument
  documentVersion?: 'All' | 'Last' | null
}
export interface RESTRestorePoint {
  id?: string
  repositoryId?: string
  backupTime?: string
  jobId?: string
  retrievalId?: string
  organizationId?: string
  isExchange?: boolean
  isSharePoint?: boolean
  isOneDrive?: boolean
  isTeams?: boolean
  isLongTermCopy?: boolean
  isRetrieved?: boolean
  _links?: Record<string, RESTLinkHAL>
  isDeleted?: boolean
  isCopy?: boolean
  eTag?: number
  objectsEtag?: number
  immutabilityExpiresOn?: string | null
}
export interface RESTRestorePointDeleteEvent {
  eventType: RESTEventType
  id: string
}
export interface RESTRestorePointObjectsChangeEvent {
  eventType: RESTEventType
  id: string
  objectsEtag: number
}
export interface RESTRestorePointUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
}
export interface RESTRestorePortalSettings {
  applicationId?: string
  msalAuthorityUri?: string
  isEnabled?: boolean
  restorePortalUri?: string
}
export interface RESTRestorePostsOptions {
  channelId: string
  from?: string | null
  to?: string | null
  userCode?: string
  applicationId?: string | null
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreSession {
  id: string
  type: 'Vex' | 'Veod' | 'Vesp' | 'Vet'
  creationTime: string
  state: 'Working' | 'Stopped'
  result: 'Success' | 'Warning' | 'Failed'
  name?: string
  organization?: string
  endTime?: string | null
  initiatedBy?: string
  details?: string
  scopeName?: string
  clientHost?: string
  reason?: string
  _links?: RESTLinkHALDictionary
  eTag?: number
}
export interface RESTRestoreSessionDeleteEvent {
  eventType: RESTEventType
  id: string
}
export interface RESTRestoreSessionEvent {
  id: string
  status: 'Running' | 'Success' | 'Warning' | 'Failed' | 'Cancelled' | 'Skipped'
  startTime: string
  message: string
  order: number
  itemName?: string
  itemType?: string
  itemSizeBytes?: number
  source?: string
  target?: string
  type?: 'None' | 'Save' | 'Export' | 'Send' | 'Restore' | 'View'
  endTime?: string | null
  duration?: string
  title?: string
  _links?: RESTLinkHALDictionary
  organizationId?: string | null
  backedUpOrganizationId?: string | null
  userId?: string | null
  groupId?: string | null
  siteId?: string | null
  teamId?: string | null
}
export interface RESTRestoreSessionStatistics {
  totalItemsCount: number
  restoredItemsCount: number
  failedItemsCount: number
  skippedItemsCount: number
  items: RESTItemRestoreDetailsComposed[]
  warnings?: string[]
  errors?: string[]
}
export interface RESTRestoreSessionUpdateEvent {
  eventType: RESTEventType
  id: string
  eTag: number
}
export interface RESTRestoreSharePointDocumentConfig {
  document: RESTSharePointDocument
  documentVersion?: 'All' | 'Last' | null
}
export interface RESTRestoreSharePointItemConfig {
  item: RESTSharePointItem
  documentVersion?: 'All' | 'Last' | null
}
export interface RESTRestoreSiteConfig {
  impersonationAccountName?: string
  alias?: string
  restoreListViews?: boolean | null
  changedItems?: boolean | null
  deletedItems?: boolean | null
  restoreSubsites?: boolean | null
  restoreMasterPages?: boolean | null
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
}
export type RESTRestoreStatus = 'Failed' | 'Warning' | 'Success' | 'Skipped'
export interface RESTRestoreTabOptions {
  restoreChangedTabs: boolean
  restoreMissingTabs: boolean
  userCode?: string
  applicationId?: string | null
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreTabsOptions {
  restoreChangedTabs: boolean
  restoreMissingTabs: boolean
  tabs?: RestTeamsTab[]
  userCode?: string
  applicationId?: string | null
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreTeamOptions {
  restoreChangedItems: boolean | null
  restoreMissingItems: boolean | null
  restoreMembers: boolean | null
  restoreSettings: boolean | null
  teams?: RESTTeamsTeam[]
  impersonationAccountName?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  userName?: string
  userPassword?: SecureString
}
export interface RESTRestoreToDifferentLocation {
  changedItems?: boolean | null
  deletedItems?: boolean | null
  markRestoredAsUnread?: boolean | null
  excludeDrafts?: boolean | null
  excludeDeletedItems?: boolean | null
  excludeInPlaceHoldItems?: boolean | null
  excludeLitigationHoldItems?: boolean | null
  mailbox?: string
  casServer?: string
  folder?: string
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  officeOrganizationName?: string
  userName?: string
  userPassword?: SecureString
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  impersonationAccountName?: string
}
export interface RESTRestoreToDifferentLocationSelectedItems {
  changedItems?: boolean | null
  deletedItems?: boolean | null
  markRestoredAsUnread?: boolean | null
  excludeDrafts?: boolean | null
  excludeDeletedItems?: boolean | null
  excludeInPlaceHoldItems?: boolean | null
  excludeLitigationHoldItems?: boolean | null
  mailbox?: string
  casServer?: string
  folder?: string
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  officeOrganizationName?: string
  userName?: string
  userPassword?: SecureString
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  impersonationAccountName?: string
  items?: RESTExchangeItemStringId[]
}
export interface RESTRestoreToDocumentsConfig {
  documents?: RESTSharePointDocument[]
  list?: string
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  siteURL?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToFoldersConfig {
  folders?: RESTSharePointFolder[]
  list?: string
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  siteURL?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToItemConfig {
  list?: string
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  siteURL?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToItemsConfig {
  items?: RESTSharePointItem[]
  list?: string
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  siteURL?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToListConfig {
  list?: string
  restoreListViews?: boolean | null
  changedItems?: boolean | null
  deletedItems?: boolean | null
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  siteURL?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToOriginal {
  documentAction?: 'Overwrite' | 'Keep' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToOriginalDocuments {
  documents?: RESTOneDriveDocument[]
  documentAction?: 'Overwrite' | 'Keep' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToOriginalFolders {
  folders?: RESTOneDriveFolder[]
  documentAction?: 'Overwrite' | 'Keep' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToOriginalLocation {
  userName?: string
  userPassword?: SecureString
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  impersonationAccountName?: string
}
export interface RESTRestoreToOriginalLocationSelectedItems {
  userName?: string
  userPassword?: SecureString
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  impersonationAccountName?: string
  items?: RESTExchangeItemStringId[]
}
export interface RESTRestoreToSiteConfig {
  impersonationAccountName?: string
  alias?: string
  restoreListViews?: boolean | null
  changedItems?: boolean | null
  deletedItems?: boolean | null
  restoreSubsites?: boolean | null
  restoreMasterPages?: boolean | null
  sendSharedLinksNotification?: boolean | null
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  siteURL?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreToVersionConfig {
  list?: string
  sendSharedLinksNotification?: boolean | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  siteURL?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
}
export interface RESTRestoreVersionConfig {
  list?: string
  restorePermissions?: boolean
  sendSharedLinksNotification?: boolean | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
}
export interface RESTRetentionExclusion {
  contacts?: boolean
  calendar?: boolean
}
export interface RESTS3CompatibleObjectStorage {
  amazonBucketS3Compatible?: RESTAmazonBucketS3CompatibleFromClient
  s3Folder?: string
  id?: string
  accountId?: string | null
  sizeLimitEnabled?: boolean | null
  sizeLimitGB?: number | null
  usedSpaceBytes?: number | null
  freeSpaceBytes?: number | null
  enableImmutability?: boolean | null
  enableImmutabilityGovernanceMode?: boolean | null
  immutabilityPeriodDays?: number | null
  type?: RESTObjectStorageType
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTSaveAttachmentsOptions {
  attachments?: RESTSharePointAttachment[]
}
export interface RESTSaveDocumentsOptions {
  documents?: RESTOneDriveDocument[]
}
export interface RESTSaveOneDriveDocumentOptions {
  asZip?: boolean | null
}
export interface RESTSaveOneDriveFoldersOptions {
  folders?: RESTOneDriveFolder[]
}
export interface RESTSavePostsOptions {
  channelId?: string
  posts?: RESTTeamsPost[]
}
export interface RESTSaveSharePointDocumentOptions {
  asZip?: boolean | null
}
export interface RESTSaveSharePointFoldersOptions {
  folders?: RESTSharePointFolder[]
}
export interface RESTSaveToMsgOptions {
  items?: RESTExchangeItemStringId[]
}
export interface RESTSearchOptions {
  query?: string
}
export interface RESTSendAsMsgOptions {
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSendAsMsgOptionsV6 {
  skipItemChecks?: boolean
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSendAttachmentsAsMsgOptions {
  attachments?: RESTSharePointAttachment[]
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSendDocumentsAsMsgOptions {
  skipItemChecks?: boolean
  documents?: RESTOneDriveDocument[]
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSendFoldersAsMsgOptions {
  skipItemChecks?: boolean
  folders?: RESTOneDriveFolder[]
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSendPostsOptions {
  channelId?: string
  posts?: RESTTeamsPost[]
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSendTestOption {
  email?: string
}
export interface RESTSendTestOptions {
  email?: string
}
export interface RESTSendToDefaultAddressOptions {
  items?: RESTExchangeItemStringId[]
}
export interface RESTSendToDifferentAddressOptions {
  items?: RESTExchangeItemStringId[]
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTServiceAccountCreationData {
  applicationName?: string
  description?: string
  applicationId?: string
  azureEnvironment?: AzureStorageEndpoint
  azureTenantId?: string
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  applicationSecret?: string
  userCode?: string
  subscriptionIds?: string[]
}
export interface RESTServiceAccountInfo {
  id?: string
  type?: RESTCloudServiceAccountType
  displayName?: string
  description?: string
  applicationId?: string
  applicationCertificateThumbprint?: string
  azureEnvironment?: AzureStorageEndpoint
  azureTenantId?: string
  lastModified?: string
}
export interface RESTServiceAccountUpdateData {
  description?: string
  applicationCertificate?: string
  applicationCertificatePassword?: SecureString
  applicationSecret?: string
  userCode?: string
  subscriptionIds?: string[]
}
export interface RESTServiceInstance {
  installationId?: string
  version?: string
}
export interface RESTSeveralItemsExportOptions {
  items?: RESTExchangeItemStringId[]
  enablePstSizeLimit?: boolean | null
  pstSizeLimitBytes?: number | null
}
export interface RESTSharePointAttachment {
  sizeBytes?: number
  id?: string
  name?: string
  url?: string
  _links?: Record<string, RESTLinkHAL>
  siteId?: string
  itemId?: string
}
export interface RESTSharePointDocument {
  id: string
  name: string
  createdBy: string
  creationTime: string
  modifiedBy: string
  modificationTime: string
  sizeBytes?: number
  version?: string
  versionId?: number | null
  _links?: Record<string, RESTLinkHAL>
  isFolder?: boolean
  siteId?: string
}
export interface RESTSharePointFolder {
  id: string
  name: string
  createdBy: string
  creationTime: string
  modifiedBy: string
  modificationTime: string
  type?: RESTSharePointFolderType
  version?: string
  versionId?: number | null
  _links?: Record<string, RESTLinkHAL>
  isFolder?: boolean
  siteId?: string
}
export type RESTSharePointFolderType = 'ListFolder' | 'LibraryFolder'
export interface RESTSharePointItem {
  id: string
  name: string
  createdBy: string
  creationTime: string
  modifiedBy: string
  modificationTime: string
  title?: string
  version?: string
  versionId?: number | null
  _links?: Record<string, RESTLinkHAL>
  isFolder?: boolean
  siteId?: string
}
export interface RESTSharePointLibrary {
  id?: string
  name?: string
  url?: string
  description?: string
  creationTime?: string
  _links?: Record<string, RESTLinkHAL>
  siteId?: string
}
export interface RESTSharePointList {
  id?: string
  name?: string
  url?: string
  description?: string
  creationTime?: string
  _links?: Record<string, RESTLinkHAL>
  siteId?: string
}
export interface RESTSharePointSaveDocumentsOptions {
  documents?: RESTSharePointDocument[]
}
export interface RESTSharePointSendAsMsgOptions {
  skipItemChecks?: boolean
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSharePointSendDocumentsAsMsgOptions {
  skipItemChecks?: boolean
  documents?: RESTSharePointDocument[]
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSharePointSendFoldersAsMsgOptions {
  skipItemChecks?: boolean
  folders?: RESTSharePointFolder[]
  from?: string
  to?: string
  subject?: string
  text?: string
}
export interface RESTSharePointSite {
  id?: string
  name?: string
  url?: string
  _links?: Record<string, RESTLinkHAL>
}
export interface RESTSharePointSmtpSettings {
  enableNotification?: boolean
  server?: string
  port?: number
  from?: string
  useAuthentication?: boolean
  useSSL?: boolean
  username?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  authenticationType?: RESTAuthenticationType
  clientId?: string
  tenantId?: string
  userId?: string
  mailApiUrl?: string | null
  isAuthenticated?: boolean | null
}
export interface RESTSharePointSmtpSettingsFromClient {
  userPassword?: SecureString
  enableNotification?: boolean | null
  server?: string
  port?: number | null
  from?: string
  useAuthentication?: boolean | null
  useSSL?: boolean | null
  username?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  userId?: string
  mailApiUrl?: string | null
  requestId?: string | null
}
export interface RESTSharepointProtectionOptions {
  organizationId?: string | null
  timezone?: string
}
export interface RESTSharepointSettings {
  serverName?: string
  username?: string
  password?: SecureString
  useSSL?: boolean | null
  skipCAverification?: boolean | null
  skipCommonnameverification?: boolean | null
  skipRevocationcheck?: boolean | null
  serverPort?: number | null
  grantAccesstositecollections?: boolean | null
}
export interface RESTSite {
  id: string
  url: string
  isCloud: boolean
  isPersonal: boolean
  title: string
  parentUrl?: string
  name?: string
  isAvailable?: boolean
  siteCollectionError?: string
  _links?: RESTLinkHALDictionary
  eTag?: number | null
  msid?: string | null
  dataLocation?: string | null
}
export interface RESTSmtpSettings {
  username?: string
  enableNotification?: boolean | null
  server?: string
  port?: number | null
  from?: string
  useAuthentication?: boolean | null
  useSSL?: boolean | null
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
  authenticationType?: RESTAuthenticationType
  clientId?: string
  tenantId?: string
  userId?: string | null
  mailApiUrl?: string | null
  isAuthenticated?: boolean | null
}
export interface RESTSshConnectionConfigValidationResult {
  status?: ConnectionStatus
  fingerprint?: string
  publicBase64Key?: string
}
export interface RESTSshSettingsFromClient {
  account?: string
  accountPassword?: SecureString
  port?: number | null
  connectionTimeout?: number | null
  privateKeyBase64?: string | null
  privateKeyPassphrase?: SecureString
  elevateAccountToRoot?: boolean | null
  addToSudoers?: boolean | null
  UseSuIfSudoUnavailable?: boolean | null
  rootPassword?: SecureString
  fingerprint?: string | null
  publicBase64Key?: string | null
  ignoreFingerprintCheck?: boolean | null
}
export interface RESTStartJobOptions {
  full?: boolean
}
export interface RESTStickyNoteItem {
  subject?: string
  date?: string
  itemClass?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  mailboxId?: string
}
export interface RESTStorageConsumptionOptions {
  startTime?: string | null
  endTime?: string | null
  format?: 'PDF' | 'CSV' | null
  timezone?: string
}
export interface RESTTaskItem {
  status?: RESTTaskItemStatus
  percentComplete?: number
  startDate?: string
  dueDate?: string
  owner?: string
  subject?: string
  itemClass?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  id?: string
  mailboxId?: string
}
export type RESTTaskItemStatus = 'NotStarted' | 'InProgress' | 'Completed' | 'WaitingOnSomeoneElse' | 'Deferred'
export interface RESTTeam {
  id: string
  displayName: string
  mail: string
  description?: string
  _links?: RESTLinkHALDictionary
  eTag?: number | null
  msid?: string | null
  dataLocation?: string | null
}
export interface RESTTeamsChannel {
  id: string
  displayName?: string
  _links?: Record<string, RESTLinkHAL>
  teamId?: string
}
export interface RESTTeamsChannelPreview {
  id: string
  displayName?: string
  _links?: Record<string, RESTLinkHAL>
  teamId?: string
  type?: 'Standard' | 'Private' | 'UnknownFutureValue' | 'Shared'
}
export interface RESTTeamsFile {
  id: string
  name?: string
  sizeBytes?: number
  version?: number
  modified?: string
  modifiedBy?: string
  fileType?: 'File' | 'Folder'
  _links?: Record<string, RESTLinkHAL>
  uiVersion?: string
  channelId: string
  teamId?: string
}
export interface RESTTeamsNode {
  displayName?: string
  type?: 'Tabs' | 'Files' | 'Posts'
  _links?: Record<string, RESTLinkHAL>
  teamId?: string
  channelId?: string
}
export interface RESTTeamsOperatorRestoreSessionResponse {
  sessionId: string
}
export interface RESTTeamsPost {
  postId?: number
  isImportant?: boolean
  author?: string
  subject?: string
  createdTime?: string
  lastModifiedTime?: string
  attachments?: RESTAttachInfo[]
  _links?: Record<string, RESTLinkHAL>
  changeKey?: string
  isDeleted?: boolean
  channelId?: string
  parentId?: number | null
  parentChangeKey?: string
  teamId?: string
}
export interface RESTTeamsProtectionOptions {
  organizationId?: string | null
  timezone?: string
}
export interface RESTTeamsSearchOptions {
  type: 'Tabs' | 'Files' | 'Posts'
  query: string
}
export interface RESTTeamsSmtpSettingsFromClient {
  userPassword?: SecureString
  enableNotification?: boolean | null
  server?: string
  port?: number | null
  from?: string
  useAuthentication?: boolean | null
  useSSL?: boolean | null
  username?: string
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  userId?: string | null
  mailApiUrl?: string | null
  requestId?: string | null
}
export interface RESTTeamsTeam {
  id: string
  displayName?: string
  description?: string
  groupEmail?: string
  alias?: string
  privacy?: 'Public' | 'Private' | 'HiddenMembership'
  isArchived?: boolean
  _links?: Record<string, RESTLinkHAL>
  settings?: RESTTeamsTeamSettings
}
export interface RESTTeamsTeamFunSettings {
  allowCustomMemes?: boolean
  allowGiphy?: boolean
  allowStickersAndMemes?: boolean
  giphyContentRating?: 'Moderate' | 'Strict' | 'UnknownFutureValue'
}
export interface RESTTeamsTeamGuestSettings {
  allowCreateUpdateChannels?: boolean
  allowDeleteChannels?: boolean
}
export interface RESTTeamsTeamMemberSettings {
  allowCreatePrivateChannel?: boolean
  allowCreateUpdateChannel?: boolean
  allowDeleteChannel?: boolean
  allowAddRemoveApp?: boolean
  allowCreateUpdateRemoveTab?: boolean
  allowCreateUpdateRemoveConnector?: boolean
}
export interface RESTTeamsTeamMessagingSettings {
  allowUserEditMessage?: boolean
  allowUserDeleteMessage?: boolean
  allowOwnerDeleteMessage?: boolean
  allowTeamMention?: boolean
  allowChannelMention?: boolean
}
export interface RESTTeamsTeamSettings {
  preferredDataLocation?: string
  allowExternalSenders?: boolean
  autoSubscribeNewMembers?: boolean
  funSettings?: RESTTeamsTeamFunSettings
  guestSettings?: RESTTeamsTeamGuestSettings
  memberSettings?: RESTTeamsTeamMemberSettings
  messagingSettings?: RESTTeamsTeamMessagingSettings
}
export interface RESTTenantInformation {
  msid?: string
  multipleDataLocationsEnabled?: boolean
  primaryLocation?: string | null
  enableLocationProtection?: boolean
  protectInvalidLocations?: boolean
  protectEmptyLocations?: boolean
  protectedLocations?: string[] | null
}
export interface RESTUpdateProductConfig {
  enableCheckForUpdates: boolean
  updateSettings?: RESTAutomaticUpdateSettings
}
export interface RESTUser {
  id?: string
  displayName?: string
  name?: string
  type?: 'User' | 'Shared' | 'Public' | null
  locationType?: 'OnPremises' | 'Cloud' | 'Hybrid'
  _links?: RESTLinkHALDictionary
  onPremisesSid?: string
  office?: string
  eTag?: number | null
  assignedLicenses?: RESTOfficeLicense[] | null
  msid?: string | null
  dataLocation?: string | null
}
export interface RESTUserProtectionOptions {
  organizationId?: string | null
  format?: 'PDF' | 'CSV'
  timezone?: string
}
export interface RESTVESPSearchOptions {
  query?: string
}
export interface RESTVersionBackupOptions {
  sharePointBackupMode?: 'All' | 'Latest'
}
export interface RESTVersionBackupOptionsFromClient {
  sharePointBackupMode?: 'All' | 'Latest' | null
}
export interface RestBulkRestoreOptions {
  casServer?: string
  mailboxes?: RESTExchangeMailbox[]
  changedItems?: boolean | null
  deletedItems?: boolean | null
  markRestoredAsUnread?: boolean | null
  skipUnresolved?: boolean | null
  excludeDrafts?: boolean | null
  excludeDeletedItems?: boolean | null
  excludeInPlaceHoldItems?: boolean | null
  excludeLitigationHoldItems?: boolean | null
  office365UserName?: string
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  impersonationAccountName?: string
  office365UserPassword?: SecureString
  domainName?: string
  onPremisesUserName?: string
  onPremisesUserPassword?: SecureString
  recentItemRestorePeriod?: number | null
}
export interface RestCopyToDocuments {
  documents?: RESTOneDriveDocument[]
  onedrive?: RESTOneDrive
  folder?: string
  documentVersion?: 'All' | 'Last' | null
  documentLastVersionAction?: 'Overwrite' | 'Merge' | null
  userCode?: string
  applicationId?: string | null
  applicationCertificatePassword?: SecureString
  applicationCertificate?: string
  userName?: string
  userPassword?: SecureString
  officeRegion?: 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
  organizationName?: string
  changedItems?: boolean | null
  deletedItems?: boolean | null
}
export interface RestHybridOrganization {
  isTeamsOnline?: boolean | null
  isTeamsChatsOnline?: boolean | null
  configureApplication?: boolean | null
  userCode?: string
  newApplicationName?: string
  exchangeOnlineSettings?: RESTOffice365ConnectionSettings
  sharePointOnlineSettings?: RESTOffice365ConnectionSettings
  type?: RestOrganizationType
  region?: RestOrganizationRegion
  isExchangeOnline?: boolean | null
  isSharePointOnline?: boolean | null
  isSharepoint?: boolean | null
  sharepointSettings?: RESTSharepointSettings
  isExchange?: boolean | null
  exchangeSettings?: RESTExchangeSettings
  id?: string | null
  name?: string
  officeName?: string
  isBackedup?: boolean | null
  firstBackuptime?: string | null
  lastBackuptime?: string | null
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  description?: string | null
  msid?: string | null
  backedUpOrganizationId?: string | null
}
export interface RestOffice365Organization {
  isTeamsOnline?: boolean | null
  isTeamsChatsOnline?: boolean | null
  configureApplication?: boolean | null
  userCode?: string
  newApplicationName?: string | null
  exchangeOnlineSettings?: RESTOffice365ConnectionSettings
  sharePointOnlineSettings?: RESTOffice365ConnectionSettings
  isExchangeOnline?: boolean | null
  isSharePointOnline?: boolean | null
  type?: RestOrganizationType
  region?: RestOrganizationRegion
  id?: string | null
  name?: string
  officeName?: string
  isBackedup?: boolean | null
  firstBackuptime?: string | null
  lastBackuptime?: string | null
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  description?: string | null
  msid?: string | null
  backedUpOrganizationId?: string | null
}
export interface RestOnPremisesOrganization {
  type?: RestOrganizationType
  isSharepoint?: boolean | null
  sharepointSettings?: RESTSharepointSettings
  isExchange?: boolean | null
  exchangeSettings?: RESTExchangeSettings
  id?: string | null
  name?: string
  officeName?: string
  isBackedup?: boolean | null
  firstBackuptime?: string | null
  lastBackuptime?: string | null
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  description?: string | null
  backedUpOrganizationId?: string | null
}
export interface RestOrganizationComposed {
  isTeamsOnline?: boolean | null
  isTeamsChatsOnline?: boolean | null
  configureApplication?: boolean | null
  userCode?: string
  newApplicationName?: string | null
  exchangeOnlineSettings?: RESTOffice365ConnectionSettings
  sharePointOnlineSettings?: RESTOffice365ConnectionSettings
  isExchangeOnline?: boolean | null
  isSharePointOnline?: boolean | null
  type?: RestOrganizationType
  region?: RestOrganizationRegion
  id?: string | null
  name?: string
  officeName?: string
  isBackedup?: boolean | null
  firstBackuptime?: string | null
  lastBackuptime?: string | null
  _links?: Record<string, RESTLinkHAL>
  _actions?: Record<string, RESTAction>
  isSharepoint?: boolean | null
  sharepointSettings?: RESTSharepointSettings
  isExchange?: boolean | null
  exchangeSettings?: RESTExchangeSettings
  description?: string | null
  msid?: string | null
  backedUpOrganizationId?: string | null
}
export type RestOrganizationRegion = 'Worldwide' | 'Germany' | 'China' | 'USDefence' | 'USGovernment' | null
export type RestOrganizationType = 'Office365' | 'OnPremises' | 'Hybrid' | null
export interface RestSmtpSettingsFromClient {
  userPassword?: SecureString
  username?: string
  enableNotification?: boolean | null
  server?: string
  port?: number | null
  from?: string
  useAuthentication?: boolean | null
  useSSL?: boolean | null
  _links?: RESTLinkHALDictionary
  _actions?: Record<string, RESTAction>
  userId?: string | null
  mailApiUrl?: string | null
  requestId?: string | null
}
export interface RestTeamsTab {
  id: string
  displayName?: string
  contentUrl?: string
  type?: string
  _links?: Record<string, RESTLinkHAL>
  channelId?: string
  teamId?: string
}
export type SecureString = string
export interface Operations {
  Account_AddAccount: {
    params: undefined
    query: undefined
    body: RESTAccountToSend
    reply: RESTAccount
  }
  Account_GetAccount: {
    params: {
      accountId: string
    }
    query: undefined
    body: undefined
    reply: RESTAccount
  }
  Account_GetAccounts: {
    params: undefined
    query: {
      name?: string
      accountType?: 'azureBlobAccount' | 'amazonS3Account' | 'amazonS3CompatibleAccount'
      organizationId?: string
    }
    body: undefined
    reply: RESTAccount[]
  }
  Account_RemoveAccount: {
    params: {
      accountId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  Account_UpdateAccount: {
    params: {
      accountId: string
    }
    query: undefined
    body: RESTAccountToSend
    reply: undefined
  }
  AmazonS3CompatibleObjectStorage_AddFolder: {
    params: {
      bucketName: string
    }
    query: {
      accountId: string
      ServicePoint: string
      CustomRegionId: string
      trustedServerCertificateThumbprint?: string
      trustServerCertificate?: boolean
    }
    body: RESTAmazonFolderToSend
    reply: RESTAmazonFolderToReceiveS3Compatible
  }
  AmazonS3CompatibleObjectStorage_GetBucket: {
    params: {
      Name: string
    }
    query: {
      accountId: string
      ServicePoint: string
      CustomRegionId: string
      trustedServerCertificateThumbprint?: string
      trustServerCertificate?: boolean
    }
    body: undefined
    reply: RESTAmazonBucketS3Compatible
  }
  AmazonS3CompatibleObjectStorage_GetBuckets: {
    params: undefined
    query: {
      accountId: string
      ServicePoint: string
      CustomRegionId: string
      Name?: string
      trustedServerCertificateThumbprint?: string
      trustServerCertificate?: boolean
    }
    body: undefined
    reply: RESTAmazonBucketS3Compatible[]
  }
  AmazonS3CompatibleObjectStorage_GetFolder: {
    params: {
      Name: string
      bucketName: string
    }
    query: {
      accountId: string
      ServicePoint: string
      CustomRegionId: string
      trustedServerCertificateThumbprint?: string
      trustServerCertificate?: boolean
    }
    body: undefined
    reply: RESTAmazonFolderToReceiveS3Compatible
  }
  AmazonS3CompatibleObjectStorage_GetFolders: {
    params: {
      bucketName: string
    }
    query: {
      accountId: string
      ServicePoint: string
      CustomRegionId: string
      Name?: string
      trustedServerCertificateThumbprint?: string
      trustServerCertificate?: boolean
    }
    body: undefined
    reply: RESTAmazonFolderToReceiveS3Compatible[]
  }
  AmazonS3ObjectStorage_AddFolder: {
    params: {
      bucketName: string
    }
    query: {
      accountId: string
      RegionType: AmazonS3AwsRegionType
    }
    body: RESTAmazonFolderToSend
    reply: RESTAmazonFolderToReceiveS3Aws
  }
  AmazonS3ObjectStorage_GetBucket: {
    params: {
      Name: string
    }
    query: {
      accountId: string
      RegionType: AmazonS3AwsRegionType
    }
    body: undefined
    reply: RESTAmazonBucketS3Aws
  }
  AmazonS3ObjectStorage_GetBuckets: {
    params: undefined
    query: {
      accountId: string
      RegionType: AmazonS3AwsRegionType
      RegionId?: string
      Name?: string
    }
    body: undefined
    reply: RESTAmazonBucketS3Aws[]
  }
  AmazonS3ObjectStorage_GetFolder: {
    params: {
      Name: string
      bucketName: string
    }
    query: {
      accountId: string
      RegionType: AmazonS3AwsRegionType
    }
    body: undefined
    reply: RESTAmazonFolderToReceiveS3Aws
  }
  AmazonS3ObjectStorage_GetFolders: {
    params: {
      bucketName: string
    }
    query: {
      accountId: string
      RegionType: AmazonS3AwsRegionType
      Name?: string
    }
    body: undefined
    reply: RESTAmazonFolderToReceiveS3Aws[]
  }
  Application_CreateApplication: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTApplicationFromClient
    reply: PageOfRESTApplication
  }
  Application_GetApplications: {
    params: {
      organizationId: string
    }
    query: {
      displayName?: string
      tag?: string
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTApplication
  }
  AuditEmailSettings_CompleteOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTCompleteOAuthSignInRequest
    reply: RESTCompleteOAuthSignInResponse
  }
  AuditEmailSettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTAuditEmailSettingsResponse
  }
  AuditEmailSettings_PrepareOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTPrepareOAuthSignInRequest
    reply: RESTPrepareOAuthSignInResponse
  }
  AuditEmailSettings_SendTestEmail: {
    params: undefined
    query: undefined
    body: undefined
    reply: undefined
  }
  AuditEmailSettings_Update: {
    params: undefined
    query: undefined
    body: RESTAuditEmailSettingsRequest
    reply: undefined
  }
  AzureObjectStorage_AddFolder: {
    params: {
      containerName: string
    }
    query: {
      accountId: string
      RegionType: AzureStorageEndpoint
    }
    body: RESTAzureFolderToSend
    reply: RESTAzureFolderToReceive
  }
  AzureObjectStorage_GetContainer: {
    params: {
      Name: string
    }
    query: {
      accountId: string
      RegionType: AzureStorageEndpoint
    }
    body: undefined
    reply: RESTAzureContainer
  }
  AzureObjectStorage_GetContainers: {
    params: undefined
    query: {
      accountId: string
      RegionType: AzureStorageEndpoint
      Name?: string
    }
    body: undefined
    reply: RESTAzureContainer[]
  }
  AzureObjectStorage_GetFolder: {
    params: {
      containerName: string
      Name: string
    }
    query: {
      accountId: string
      RegionType: AzureStorageEndpoint
    }
    body: undefined
    reply: RESTAzureFolderToReceive
  }
  AzureObjectStorage_GetFolders: {
    params: {
      containerName: string
    }
    query: {
      accountId: string
      RegionType: AzureStorageEndpoint
      Name?: string
    }
    body: undefined
    reply: RESTAzureFolderToReceive[]
  }
  AzureServiceAccounts_Add: {
    params: undefined
    query: undefined
    body: RESTServiceAccountCreationData
    reply: RESTServiceAccountInfo
  }
  AzureServiceAccounts_Delete: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  AzureServiceAccounts_Get: {
    params: undefined
    query: {
      displayName?: string
      description?: string
    }
    body: undefined
    reply: RESTServiceAccountInfo[]
  }
  AzureServiceAccounts_GetById: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: RESTServiceAccountInfo
  }
  AzureServiceAccounts_GetDeviceCode: {
    params: undefined
    query: undefined
    body: RESTDeviceCodeInfoRequest
    reply: RESTDeviceCodeInfo
  }
  AzureServiceAccounts_GetLocationByName: {
    params: {
      serviceAccountId: string
      subscriptionId: string
      locationName: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureLocation
  }
  AzureServiceAccounts_GetLocations: {
    params: {
      serviceAccountId: string
      subscriptionId: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureLocation[]
  }
  AzureServiceAccounts_GetResourceGroupByName: {
    params: {
      serviceAccountId: string
      subscriptionId: string
      resourceGroupName: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureResourceGroup
  }
  AzureServiceAccounts_GetResourceGroups: {
    params: {
      serviceAccountId: string
      subscriptionId: string
    }
    query: {
      locationName?: string
    }
    body: undefined
    reply: RESTAzureResourceGroup[]
  }
  AzureServiceAccounts_GetSubnetByName: {
    params: {
      serviceAccountId: string
      subscriptionId: string
      resourceGroupName: string
      virtualNetworkName: string
      subnetName: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureSubnet
  }
  AzureServiceAccounts_GetSubnets: {
    params: {
      serviceAccountId: string
      subscriptionId: string
      resourceGroupName: string
      virtualNetworkName: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureSubnet[]
  }
  AzureServiceAccounts_GetSubscriptionById: {
    params: {
      serviceAccountId: string
      subscriptionId: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureSubscription
  }
  AzureServiceAccounts_GetSubscriptions: {
    params: {
      serviceAccountId: string
    }
    query: {
      subscriptionName?: string
    }
    body: undefined
    reply: RESTAzureSubscription[]
  }
  AzureServiceAccounts_GetVirtualMachineSizeByName: {
    params: {
      serviceAccountId: string
      subscriptionId: string
      locationName: string
      vmSizeName: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureVirtualMachineSize
  }
  AzureServiceAccounts_GetVirtualMachineSizes: {
    params: {
      serviceAccountId: string
      subscriptionId: string
      locationName: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureVirtualMachineSize[]
  }
  AzureServiceAccounts_GetVirtualNetworkByName: {
    params: {
      serviceAccountId: string
      subscriptionId: string
      resourceGroupName: string
      virtualNetworkName: string
    }
    query: undefined
    body: undefined
    reply: RESTAzureVirtualNetwork
  }
  AzureServiceAccounts_GetVirtualNetworks: {
    params: {
      serviceAccountId: string
      subscriptionId: string
      resourceGroupName: string
    }
    query: {
      locationName?: string
    }
    body: undefined
    reply: RESTAzureVirtualNetwork[]
  }
  AzureServiceAccounts_Update: {
    params: {
      id: string
    }
    query: undefined
    body: RESTServiceAccountUpdateData
    reply: undefined
  }
  BackupGroupData_GetGroupsData: {
    params: {
      repositoryId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupGroupData
  }
  BackupGroupData_GetSingleGroupData: {
    params: {
      repositoryId: string
      groupId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupGroupData
  }
  BackupMailboxData_GetMailboxData: {
    params: {
      repositoryId: string
      mailboxId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupMailboxData
  }
  BackupMailboxData_GetMailboxesData: {
    params: {
      repositoryId: string
    }
    query: {
      limit?: number
      offset?: number
      filter?: string
      organizationId?: string
      pointInTime?: string
    }
    body: undefined
    reply: PageOfRESTBackupMailboxData
  }
  BackupOneDriveData_GetOneDriveData: {
    params: {
      repositoryId: string
      oneDriveId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupOneDriveData
  }
  BackupOneDriveData_GetOneDrivesData: {
    params: {
      repositoryId: string
    }
    query: {
      limit?: number
      offset?: number
      filter?: string
      organizationId?: string
      pointInTime?: string
    }
    body: undefined
    reply: PageOfRESTBackupOneDriveData
  }
  BackupOrganizationData_GetOrganizationData: {
    params: {
      repositoryId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupOrganizationData
  }
  BackupOrganizationData_GetSingleOrganizationData: {
    params: {
      repositoryId: string
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupOrganizationData
  }
  BackupOrganization_GetByRestoreSessionId: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupOrganization
  }
  BackupOrganization_RestoreSessionsAction: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: RESTExportFolderToPst
    reply: string
  }
  BackupOrganization_RestoreSessionsSearchExchange: {
    params: {
      restoreSessionId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: RESTSearchOptions
    reply: PageOfRESTExchangeItemsComposed
  }
  BackupOrganization_RestoreSessionsSearchTeams: {
    params: {
      restoreSessionId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: RESTTeamsSearchOptions
    reply: PageOfRESTChannelEntity
  }
  BackupRepository_Add: {
    params: undefined
    query: undefined
    body: RESTBackupRepositoryFromClient
    reply: RESTBackupRepository
  }
  BackupRepository_ChangeOwner: {
    params: {
      repositoryId: string
    }
    query: {
      proxyId?: string
      poolId?: string
      includeAllRelatedRepositories?: boolean
      waitForSessionsTimeout?: number
      forceStopSessions?: boolean
      forceStopSessionsTimeout?: number
    }
    body: undefined
    reply: RESTBackupRepositoryOwnerChangeSession
  }
  BackupRepository_Explore: {
    params: {
      repositoryId: string
    }
    query: {
      organizationId: string
    }
    body: RESTExploreOptions
    reply: RESTRestoreSession
  }
  BackupRepository_GetRepositories: {
    params: undefined
    query: {
      proxyId?: string
      longTerm?: boolean
      proxyPoolId?: string
      organizationId?: string
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupRepository
  }
  BackupRepository_GetRepositoriesById: {
    params: {
      repositoryId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupRepository
  }
  BackupRepository_GetRepositoryStorageUsage: {
    params: {
      repositoryId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupRepositoryStorageUsageInfo
  }
  BackupRepository_Remove: {
    params: {
      repositoryId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  BackupRepository_StartSynchronizeAction: {
    params: {
      repositoryId: string
    }
    query: undefined
    body: undefined
    reply: RESTRepositorySynchronizeSession
  }
  BackupRepository_UpdateRepository: {
    params: {
      repositoryId: string
    }
    query: undefined
    body: RESTBackupRepositoryFromClient
    reply: undefined
  }
  BackupSiteData_GetSiteData: {
    params: {
      repositoryId: string
      siteId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupSiteData
  }
  BackupSiteData_GetSitesData: {
    params: {
      repositoryId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupSiteData
  }
  BackupTeamData_GetTeamData: {
    params: {
      repositoryId: string
      teamId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupTeamData
  }
  BackupTeamData_GetTeamsData: {
    params: {
      repositoryId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupTeamData
  }
  BackupUserData_GetUserData: {
    params: {
      repositoryId: string
      userId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupUserData
  }
  BackupUserData_GetUsersData: {
    params: {
      repositoryId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupUserData
  }
  Configuration_Updates_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTUpdateProductConfig
  }
  Configuration_Updates_Update: {
    params: undefined
    query: undefined
    body: RESTUpdateProductConfig
    reply: undefined
  }
  CopyJob_Create: {
    params: undefined
    query: undefined
    body: RESTCreateCopyJob
    reply: RESTCopyJob
  }
  CopyJob_Delete: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  CopyJob_Disable: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  CopyJob_Enable: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  CopyJob_Get: {
    params: undefined
    query: {
      repositoryId?: string
      organizationId?: string
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTCopyJob
  }
  CopyJob_GetBackupJobByCopyJob: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: RESTJob
  }
  CopyJob_GetById: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: RESTCopyJob
  }
  CopyJob_Start: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: RESTJobSession
  }
  CopyJob_Stop: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  CopyJob_Update: {
    params: {
      id: string
    }
    query: undefined
    body: RESTEditCopyJob
    reply: undefined
  }
  DataRetrievalSessionLog_GetBatchBySessionId: {
    params: {
      sessionId: string
    }
    query: {
      offset?: number
      limit?: number
      orderAsc?: boolean
    }
    body: undefined
    reply: PageOfRESTLogItem
  }
  DataRetrievalSessionLog_GetOneBySessionIdByLogItemId: {
    params: {
      sessionId: string
      logItemId: string
    }
    query: undefined
    body: undefined
    reply: RESTLogItem
  }
  DataRetrievalSession_Get: {
    params: undefined
    query: {
      dataRetrievalId?: string
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTDataRetrievalSession
  }
  DataRetrievalSession_GetById: {
    params: {
      dataRetrievalSessionId: string
    }
    query: undefined
    body: undefined
    reply: RESTDataRetrievalSession
  }
  DataRetrieval_Create: {
    params: undefined
    query: {
      force?: boolean
    }
    body: RESTDataRetrievalFromClient
    reply: RESTDataRetrievalComposed
  }
  DataRetrieval_ExploreAction: {
    params: {
      dataRetrievalId: string
    }
    query: undefined
    body: undefined
    reply: RESTRestoreSession
  }
  DataRetrieval_GetDataRetrieval: {
    params: {
      dataRetrievalId: string
    }
    query: undefined
    body: undefined
    reply: RESTDataRetrievalComposed
  }
  DataRetrieval_GetDataRetrievals: {
    params: undefined
    query: {
      organizationId?: string
      repositoryId?: string
      dataState?: RESTDataRetrievalDataState
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTDataRetrievalComposed
  }
  DataRetrieval_GetMailboxes: {
    params: {
      dataRetrievalId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTDataRetrievalMailbox
  }
  DataRetrieval_GetOneDrives: {
    params: {
      dataRetrievalId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTDataRetrievalOneDrive
  }
  DataRetrieval_GetTeams: {
    params: {
      dataRetrievalId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTDataRetrievalTeam
  }
  DataRetrieval_GetWebs: {
    params: {
      dataRetrievalId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTDataRetrievalWeb
  }
  DataRetrieval_Update: {
    params: {
      dataRetrievalId: string
    }
    query: {
      force?: boolean
    }
    body: RESTDataRetrievalUpdateFromClient
    reply: undefined
  }
  EC2Resources_GetInstanceTypeByName: {
    params: {
      instanceTypeName: string
    }
    query: {
      accountId: string
      regionId: string
    }
    body: undefined
    reply: RESTAmazonInstanceType[]
  }
  EC2Resources_GetInstanceTypes: {
    params: undefined
    query: {
      accountId: string
      regionId: string
    }
    body: undefined
    reply: RESTAmazonInstanceType[]
  }
  EC2Resources_GetSecurityGroupByName: {
    params: {
      id: string
      securityGroupName: string
    }
    query: {
      accountId: string
      regionId: string
    }
    body: undefined
    reply: RESTAmazonSecurityGroup
  }
  EC2Resources_GetSecurityGroups: {
    params: {
      id: string
    }
    query: {
      accountId: string
      regionId: string
    }
    body: undefined
    reply: RESTAmazonSecurityGroup[]
  }
  EC2Resources_GetSubnetByName: {
    params: {
      id: string
      subnetName: string
    }
    query: {
      accountId: string
      regionId: string
    }
    body: undefined
    reply: RESTAmazonSubnet[]
  }
  EC2Resources_GetSubnets: {
    params: {
      id: string
    }
    query: {
      accountId: string
      regionId: string
    }
    body: undefined
    reply: RESTAmazonSubnet[]
  }
  EC2Resources_GetVirtualPrivateCloudByName: {
    params: {
      name: string
    }
    query: {
      accountId: string
      regionId: string
    }
    body: undefined
    reply: RESTAmazonVpc[]
  }
  EC2Resources_GetVirtualPrivateClouds: {
    params: undefined
    query: {
      accountId: string
      regionId: string
    }
    body: undefined
    reply: RESTAmazonVpc[]
  }
  EncryptionKey_AddEncryptionKey: {
    params: undefined
    query: undefined
    body: RESTEncryptionKeyToSend
    reply: RESTEncryptionKey
  }
  EncryptionKey_GetEncryptionKey: {
    params: undefined
    query: {
      description?: string
      organizationId?: string
    }
    body: undefined
    reply: RESTEncryptionKey[]
  }
  EncryptionKey_GetEncryptionKeyById: {
    params: {
      keyId: string
    }
    query: undefined
    body: undefined
    reply: RESTEncryptionKey
  }
  EncryptionKey_RemoveEncryptionKey: {
    params: {
      keyId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  Events_Get: {
    params: undefined
    query: {
      from: string
      limit?: number
      timeoutSeconds?: number
    }
    body: undefined
    reply: Events_GetResponse
  }
  ExchangeFolder_ExportToPstAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      folderId: string
    }
    query: undefined
    body: RESTExportFolderToPst
    reply: string
  }
  ExchangeFolder_Get: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: {
      offset?: number
      limit?: number
      parentId?: string
      name?: string
    }
    body: undefined
    reply: PageOfRESTExchangeFolder
  }
  ExchangeFolder_GetByFolderId: {
    params: {
      restoreSessionId: string
      mailboxId: string
      folderId: string
    }
    query: undefined
    body: undefined
    reply: RESTExchangeFolder
  }
  ExchangeFolder_RestoreAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      folderId: string
    }
    query: undefined
    body: RESTRestoreToOriginalLocation
    reply: RESTAsyncRestoreResponse
  }
  ExchangeFolder_RestoreToAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      folderId: string
    }
    query: undefined
    body: RESTRestoreToDifferentLocation
    reply: RESTAsyncRestoreResponse
  }
  ExchangeFolder_SearchByOptions: {
    params: {
      restoreSessionId: string
      mailboxId: string
      folderId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
    }
    body: RESTSearchOptions
    reply: PageOfRESTExchangeItemsComposed
  }
  ExchangeItem_ExportItemToPstAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      itemId: string
    }
    query: undefined
    body: RESTExportToPstOptions
    reply: string
  }
  ExchangeItem_ExportItemsToPstAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTSeveralItemsExportOptions
    reply: string
  }
  ExchangeItem_Get: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: {
      offset?: number
      limit?: number
      parentId?: string
    }
    body: undefined
    reply: PageOfRESTExchangeItemsComposed
  }
  ExchangeItem_GetById: {
    params: {
      restoreSessionId: string
      mailboxId: string
      itemId: string
    }
    query: undefined
    body: undefined
    reply: RESTExchangeItemsComposed
  }
  ExchangeItem_OperatorRestore: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTOperatorRestoreOptions
    reply: RESTOperatorRestoreResponse
  }
  ExchangeItem_RestoreItemAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      itemId: string
    }
    query: undefined
    body: RESTRestoreToOriginalLocation
    reply: RESTAsyncRestoreResponse
  }
  ExchangeItem_RestoreItemToAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      itemId: string
    }
    query: undefined
    body: RESTRestoreToDifferentLocation
    reply: RESTAsyncRestoreResponse
  }
  ExchangeItem_RestoreItemsAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTRestoreToOriginalLocationSelectedItems
    reply: RESTAsyncRestoreResponse
  }
  ExchangeItem_RestoreItemsToAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTRestoreToDifferentLocationSelectedItems
    reply: RESTAsyncRestoreResponse
  }
  ExchangeItem_SaveItemAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      itemId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  ExchangeItem_SaveItems: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTSaveToMsgOptions
    reply: string
  }
  ExchangeItem_SendItemToDefaultAddressAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      itemId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  ExchangeItem_SendItemToDifferentAddressAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
      itemId: string
    }
    query: undefined
    body: RESTSendAsMsgOptions
    reply: undefined
  }
  ExchangeItem_SendItemsToDefaultAddressAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTSendToDefaultAddressOptions
    reply: undefined
  }
  ExchangeItem_SendItemsToDifferentAddressAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTSendToDifferentAddressOptions
    reply: undefined
  }
  ExchangeMailbox_ExportMailboxToPstAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTExportFolderToPst
    reply: string
  }
  ExchangeMailbox_Get: {
    params: {
      restoreSessionId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTExchangeMailbox
  }
  ExchangeMailbox_GetById: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: undefined
    reply: RESTExchangeMailbox
  }
  ExchangeMailbox_RestoreMailboxAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTRestoreToOriginalLocation
    reply: RESTAsyncRestoreResponse
  }
  ExchangeMailbox_RestoreMailboxToAction: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: undefined
    body: RESTRestoreToDifferentLocation
    reply: RESTAsyncRestoreResponse
  }
  ExchangeMailbox_RestoreMailboxesAction: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: RestBulkRestoreOptions
    reply: RESTAsyncRestoreResponse
  }
  ExchangeMailbox_SearchByIdByOptions: {
    params: {
      restoreSessionId: string
      mailboxId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
    }
    body: RESTSearchOptions
    reply: PageOfRESTExchangeItemsComposed
  }
  ExchangeMailbox_SearchByOptions: {
    params: {
      restoreSessionId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
    }
    body: RESTSearchOptions
    reply: PageOfRESTExchangeItemsComposed
  }
  ExclusionSettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTExclusionSettingsToClient
  }
  ExclusionSettings_Update: {
    params: undefined
    query: undefined
    body: RESTExclusionSettings
    reply: undefined
  }
  GlobalRetentionExclusionSettings_GlobalRetentionPolicyGet: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTRetentionExclusion
  }
  GlobalRetentionExclusionSettings_GlobalRetentionPolicyPut: {
    params: undefined
    query: undefined
    body: RESTRetentionExclusion
    reply: undefined
  }
  Health_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTHealthReport
  }
  HistorySettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTHistorySettings
  }
  HistorySettings_Update: {
    params: undefined
    query: undefined
    body: RESTHistorySettings
    reply: undefined
  }
  InternetProxySettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTInternetProxy
  }
  InternetProxySettings_Update: {
    params: undefined
    query: undefined
    body: RESTInternetProxyFromClient
    reply: undefined
  }
  JobSessionLog_GetBatchBySessionId: {
    params: {
      sessionId: string
    }
    query: {
      offset?: number
      limit?: number
      type?: 'Running' | 'Warning' | 'Error' | 'Success' | 'Stop'
      orderAsc?: boolean
    }
    body: undefined
    reply: PageOfRESTLogItem
  }
  JobSessionLog_GetBatchBySessionIdByLogItemId: {
    params: {
      sessionId: string
      logItemId: string
    }
    query: undefined
    body: undefined
    reply: RESTLogItem
  }
  JobSession_Get: {
    params: undefined
    query: {
      jobType?: RESTJobSessionType
      endTimeLowerBound?: string
      limit?: number
      offset?: number
      jobId?: string
      endTimeUpperBound?: string
      status?: 'Stopped' | 'Running' | 'Succeeded' | 'Failed' | 'Warning'
    }
    body: undefined
    reply: PageOfRESTJobSession
  }
  JobSession_GetById: {
    params: {
      jobSessionsId: string
    }
    query: undefined
    body: undefined
    reply: RESTJobSession
  }
  JobSession_GetObjectsBySessionId: {
    params: {
      sessionId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTJobSessionObject
  }
  Job_Add: {
    params: Record<string, never>
    query: {
      skipItemUpdate?: boolean
    }
    body: RESTCreateBackupJob
    reply: RESTJob
  }
  Job_AddExcludedItems: {
    params: {
      jobId: string
    }
    query: {
      skipItemUpdate?: boolean
    }
    body: RESTJobItemComposed[]
    reply: undefined
  }
  Job_AddSelectedItems: {
    params: {
      jobId: string
    }
    query: {
      skipItemUpdate?: boolean
    }
    body: RESTJobItemComposed[]
    reply: undefined
  }
  Job_DisableAction: {
    params: {
      jobId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  Job_EnableAction: {
    params: {
      jobId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  Job_ExploreAction: {
    params: {
      jobId: string
    }
    query: undefined
    body: RESTExploreOptions
    reply: RESTRestoreSession
  }
  Job_Get: {
    params: undefined
    query: {
      organizationId?: string
      repositoryId?: string
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTJob
  }
  Job_GetById: {
    params: {
      jobId: string
    }
    query: undefined
    body: undefined
    reply: RESTJob
  }
  Job_GetCopyJobByBackupJob: {
    params: {
      jobId: string
    }
    query: undefined
    body: undefined
    reply: RESTCopyJob
  }
  Job_GetExcludedItem: {
    params: {
      jobId: string
      itemId: string
    }
    query: undefined
    body: undefined
    reply: RESTJobItemComposed
  }
  Job_GetExcludedItems: {
    params: {
      jobId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTJobItemComposed
  }
  Job_GetSelectedItem: {
    params: {
      jobId: string
      itemId: string
    }
    query: undefined
    body: undefined
    reply: RESTJobItemComposed
  }
  Job_GetSelectedItems: {
    params: {
      jobId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTJobItemComposed
  }
  Job_Remove: {
    params: {
      jobId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  Job_RemoveExcludedItems: {
    params: {
      jobId: string
    }
    query: {
      ids: string
    }
    body: undefined
    reply: undefined
  }
  Job_RemoveSelectedItems: {
    params: {
      jobId: string
    }
    query: {
      ids?: string
    }
    body: string[]
    reply: undefined
  }
  Job_StartAction: {
    params: {
      jobId: string
    }
    query: undefined
    body: RESTStartJobOptions
    reply: RESTJobSession
  }
  Job_StopAction: {
    params: {
      jobId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  Job_Update: {
    params: {
      jobId: string
    }
    query: {
      skipItemUpdate?: boolean
    }
    body: RESTEditBackupJob
    reply: undefined
  }
  Job_UpdateExcludedItems: {
    params: {
      jobId: string
      itemId: string
    }
    query: {
      skipItemUpdate?: boolean
    }
    body: RESTJobItemComposed
    reply: undefined
  }
  Job_UpdateSelectedItems: {
    params: {
      jobId: string
      itemId: string
    }
    query: {
      skipItemUpdate?: boolean
    }
    body: RESTJobItemComposed
    reply: undefined
  }
  LicenseStatistic_ApproveReport: {
    params: {
      reportId: number
    }
    query: undefined
    body: RESTLicensingApproveReportOptions
    reply: undefined
  }
  LicenseStatistic_GetLatestReport: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTLicensingMonthlyReport
  }
  LicenseStatistic_GetLicensingPlatformInfo: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTLicensingPlatformInfo
  }
  LicenseStatistic_GetUsage: {
    params: undefined
    query: {
      platformId?: string
      organizationId?: string
      backedUpOrganizationId?: string
    }
    body: undefined
    reply: RESTLicenseUsage
  }
  License_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTLicense
  }
  License_GetAutoUpdate: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTLicenseAutoUpdate
  }
  License_InstallAction: {
    params: undefined
    query: undefined
    body: RESTInstallLicenseOptions
    reply: RESTLicense
  }
  License_Update: {
    params: undefined
    query: undefined
    body: RESTLicenseAutoUpdate
    reply: undefined
  }
  License_UpdateAction: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTLicense
  }
  LicensedUser_Get: {
    params: undefined
    query: {
      limit?: number
      offset?: number
      organizationId?: string
      name?: string
      backedUpOrganizationId?: string
    }
    body: undefined
    reply: PageOfRESTLicensedUser
  }
  LicensedUser_Remove: {
    params: {
      licensedUserId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  ManagementMode_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTManagementMode
  }
  OneDriveDocument_CopyToDocumentAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
    }
    query: undefined
    body: RESTCopyToDocument
    reply: RESTAsyncRestoreResponse
  }
  OneDriveDocument_CopyToDocumentActionByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: RESTCopyToDocument
    reply: RESTAsyncRestoreResponse
  }
  OneDriveDocument_CopyToDocumentsAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RestCopyToDocuments
    reply: RESTAsyncRestoreResponse
  }
  OneDriveDocument_Get: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: {
      offset?: number
      limit?: number
      parentId?: string
      includeFolders?: boolean
    }
    body: undefined
    reply: PageOfRESTItemComposed
  }
  OneDriveDocument_GetById: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
    }
    query: undefined
    body: undefined
    reply: RESTOneDriveDocument
  }
  OneDriveDocument_GetByIdByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: undefined
    reply: RESTOneDriveDocument
  }
  OneDriveDocument_GetVersions: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTOneDriveDocument
  }
  OneDriveDocument_OperatorRestore: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTOperatorRestoreToOriginalOneDriveDocuments
    reply: RESTOperatorRestoreSessionResponse
  }
  OneDriveDocument_RestoreDocumentAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
    }
    query: undefined
    body: RESTRestoreToOriginal
    reply: RESTAsyncRestoreResponse
  }
  OneDriveDocument_RestoreDocumentActionByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: RESTRestoreToOriginal
    reply: RESTAsyncRestoreResponse
  }
  OneDriveDocument_RestoreDocumentsAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTRestoreToOriginalDocuments
    reply: RESTAsyncRestoreResponse
  }
  OneDriveDocument_SaveDocumentAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
    }
    query: undefined
    body: RESTSaveOneDriveDocumentOptions
    reply: string
  }
  OneDriveDocument_SaveDocumentActionByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: RESTSaveOneDriveDocumentOptions
    reply: string
  }
  OneDriveDocument_SaveDocumentsAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTSaveDocumentsOptions
    reply: string
  }
  OneDriveDocument_SendDocumentAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  OneDriveDocument_SendDocumentActionByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  OneDriveDocument_SendDocumentsAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTSendDocumentsAsMsgOptions
    reply: undefined
  }
  OneDriveFolder_CopyToFolderAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
    }
    query: undefined
    body: RESTCopyToFolder
    reply: RESTAsyncRestoreResponse
  }
  OneDriveFolder_CopyToFolderActionByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: RESTCopyToFolder
    reply: RESTAsyncRestoreResponse
  }
  OneDriveFolder_CopyToFoldersAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTCopyToFolders
    reply: RESTAsyncRestoreResponse
  }
  OneDriveFolder_Get: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: {
      parentId?: string
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTOneDriveFolder
  }
  OneDriveFolder_GetById: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
    }
    query: {
      versionId?: number
    }
    body: undefined
    reply: RESTOneDriveFolder
  }
  OneDriveFolder_GetByIdByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: undefined
    reply: RESTOneDriveFolder
  }
  OneDriveFolder_GetVersions: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTOneDriveFolder
  }
  OneDriveFolder_RestoreFolderAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
    }
    query: undefined
    body: RESTRestoreToOriginal
    reply: RESTAsyncRestoreResponse
  }
  OneDriveFolder_RestoreFolderActionByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: RESTRestoreToOriginal
    reply: RESTAsyncRestoreResponse
  }
  OneDriveFolder_RestoreFoldersAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTRestoreToOriginalFolders
    reply: RESTAsyncRestoreResponse
  }
  OneDriveFolder_SaveFolderAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  OneDriveFolder_SaveFolderActionByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: undefined
    reply: string
  }
  OneDriveFolder_SaveFoldersAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTSaveOneDriveFoldersOptions
    reply: string
  }
  OneDriveFolder_SearchOneDriveFolderByOptions: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
      itemType?: 'All' | 'Folders' | 'Documents'
    }
    body: RESTVESPSearchOptions
    reply: PageOfRESTItemComposed
  }
  OneDriveFolder_SendFolderAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  OneDriveFolder_SendFolderActionByVersionId: {
    params: {
      restoreSessionId: string
      oneDriveId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  OneDriveFolder_SendFoldersAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTSendFoldersAsMsgOptions
    reply: undefined
  }
  OneDrive_CopyToOneDriveAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTCopyToFolder
    reply: RESTAsyncRestoreResponse
  }
  OneDrive_Get: {
    params: {
      restoreSessionId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTOneDrive
  }
  OneDrive_GetById: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: undefined
    reply: RESTOneDrive
  }
  OneDrive_RestoreOneDriveAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTRestoreToOriginal
    reply: RESTAsyncRestoreResponse
  }
  OneDrive_RestoreOneDrivesAction: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: RESTBulkRestoreConfig
    reply: RESTAsyncRestoreResponse
  }
  OneDrive_SaveOneDriveAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  OneDrive_SearchOneDriveByOptions: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
      itemType?: 'All' | 'Folders' | 'Documents'
    }
    body: RESTVESPSearchOptions
    reply: PageOfRESTItemComposed
  }
  OneDrive_SearchOneDrivesByOptions: {
    params: {
      restoreSessionId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
      itemType?: 'All' | 'Folders' | 'Documents'
    }
    body: RESTVESPSearchOptions
    reply: PageOfRESTItemComposed
  }
  OneDrive_SendOneDriveAction: {
    params: {
      restoreSessionId: string
      oneDriveId: string
    }
    query: undefined
    body: RESTSharePointSendAsMsgOptions
    reply: undefined
  }
  OrganizationAudit_ExecuteRemove: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTRemoveAuditItemsOptions
    reply: undefined
  }
  OrganizationAudit_Get: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTAuditUserOrGroup[]
  }
  OrganizationAudit_Post: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTAuditUserOrGroup[]
    reply: undefined
  }
  OrganizationBackupAccounts_GetBackupAccounts: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupAccount[]
  }
  OrganizationBackupAccounts_SetAccountPool: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTBackupAccount[]
    reply: RESTAccountPool
  }
  OrganizationBackupApplications_AppendBackupApplications: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTBackupApplicationFromClient[]
    reply: undefined
  }
  OrganizationBackupApplications_DeleteBackupApplications: {
    params: {
      organizationId: string
    }
    query: undefined
    body: string[]
    reply: undefined
  }
  OrganizationBackupApplications_GetBackupApplications: {
    params: {
      organizationId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupApplication
  }
  OrganizationBackupApplications_OrganizationDeviceCode: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTDeviceCodeResponse
  }
  OrganizationBackupApplications_ReplaceBackupApplications: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTBackupApplicationFromClient[]
    reply: undefined
  }
  OrganizationGroupMember_Get: {
    params: {
      organizationId: string
      groupId: string
    }
    query: {
      limit?: number
      offset?: number
      setId?: string
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
    }
    body: undefined
    reply: PageOfRESTGroupMember
  }
  OrganizationGroup_Get: {
    params: {
      organizationId: string
    }
    query: {
      limit?: number
      offset?: number
      setId?: string
      displayName?: string
      groupName?: string
      locationFilter?: 'Cloud' | 'OnPremises' | 'Hybrid' | 'CloudOrHybrid' | 'OnPremisesOrHybrid' | 'Any'
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
    }
    body: undefined
    reply: PageOfRESTGroup
  }
  OrganizationGroup_GetById: {
    params: {
      organizationId: string
      groupId: string
    }
    query: {
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
    }
    body: undefined
    reply: RESTGroup
  }
  OrganizationLicensingInformation_GetLicenseCount: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTOrganizationLicensingInformation
  }
  OrganizationRbac_GetLoggedInUser: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTRbacLoggedInUser
  }
  OrganizationRbac_GetLoggedInUserEffectiveScope: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTRbacEffectiveScope
  }
  OrganizationRbac_GetLoggedInUserOperatorInfo: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTOperatorInfo
  }
  OrganizationRbac_GetLoggedInUserRestorePoints: {
    params: undefined
    query: {
      rbacItem?: string
      isCopy?: boolean
    }
    body: undefined
    reply: RESTRestorePoint[]
  }
  OrganizationRetentionExclusion_OrganizationRetentionPolicyDelete: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  OrganizationRetentionExclusion_OrganizationRetentionPolicyGet: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTRetentionExclusion
  }
  OrganizationRetentionExclusion_OrganizationRetentionPolicyPut: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTRetentionExclusion
    reply: undefined
  }
  OrganizationSite_Get: {
    params: {
      organizationId: string
    }
    query: {
      limit?: number
      offset?: number
      setId?: string
      includePersonalSites?: boolean
      parentId?: string
      locationFilter?: 'Cloud' | 'OnPremises' | 'Any'
      filter?: string
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
      includeSearchSites?: boolean
    }
    body: undefined
    reply: PageOfRESTSite
  }
  OrganizationSite_GetById: {
    params: {
      organizationId: string
      siteId: string
    }
    query: {
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
    }
    body: undefined
    reply: RESTSite
  }
  OrganizationSync_GetState: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTOrganizationSyncState
  }
  OrganizationSync_GetStates: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTOrganizationSyncState[]
  }
  OrganizationSync_Start: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTOrganizationSyncOptions
    reply: undefined
  }
  OrganizationTeam_Get: {
    params: {
      organizationId: string
    }
    query: {
      limit?: number
      offset?: number
      setId?: string
      displayName?: string
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
    }
    body: undefined
    reply: PageOfRESTTeam
  }
  OrganizationTeam_GetById: {
    params: {
      organizationId: string
      teamId: string
    }
    query: {
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
    }
    body: undefined
    reply: RESTTeam
  }
  OrganizationUserOneDrive_GetOne: {
    params: {
      organizationId: string
      userId: string
      onedriveId: string
    }
    query: undefined
    body: undefined
    reply: RESTOneDrive
  }
  OrganizationUserOneDrive_GetPage: {
    params: {
      organizationId: string
      userId: string
    }
    query: {
      limit?: number
      offset?: number
      setId?: string
    }
    body: undefined
    reply: PageOfRESTOneDrive
  }
  OrganizationUser_Get: {
    params: {
      organizationId: string
    }
    query: {
      limit?: number
      offset?: number
      setId?: string
      userName?: string
      displayName?: string
      locationFilter?: 'Cloud' | 'OnPremises' | 'Hybrid' | 'CloudOrHybrid' | 'OnPremisesOrHybrid' | 'Any'
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
      detectedSkuType?: 'Other' | 'Education'
    }
    body: undefined
    reply: PageOfRESTUser
  }
  OrganizationUser_GetById: {
    params: {
      organizationId: string
      userId: string
    }
    query: {
      dataSource?: 'PreferLocal' | 'Production' | 'PreferLocalResynced'
    }
    body: undefined
    reply: RESTUser
  }
  Organization_Add: {
    params: undefined
    query: undefined
    body: RestOrganizationComposed
    reply: RestOrganizationComposed
  }
  Organization_CheckDeviceCode: {
    params: undefined
    query: undefined
    body: RESTCheckDeviceCode
    reply: RESTDeviceCodeCheckResponse
  }
  Organization_Explore: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTOrganizationExploreOptions
    reply: RESTRestoreSession
  }
  Organization_Get: {
    params: undefined
    query: {
      extendedView?: boolean
      msid?: string
      backedUpOrganizationId?: string
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRestOrganizationComposed
  }
  Organization_GetById: {
    params: {
      organizationId: string
    }
    query: {
      extendedView?: boolean
    }
    body: undefined
    reply: RestOrganizationComposed
  }
  Organization_GetCurrentOrganization: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTLoggedInOrganization
  }
  Organization_GetStorageSpaceUsage: {
    params: {
      organizationId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTOrganizationStorageSpaceUsage
  }
  Organization_GetTenantInformationByID: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTTenantInformation
  }
  Organization_GetVersionBackupOptionsByID: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTVersionBackupOptions
  }
  Organization_OrganizationDeviceCode: {
    params: undefined
    query: undefined
    body: RESTCommonDeviceCodeRequestOptions
    reply: RESTDeviceCodeResponse
  }
  Organization_Remove: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  Organization_SetVersionBackupOptionsByID: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTVersionBackupOptionsFromClient
    reply: undefined
  }
  Organization_Update: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RestOrganizationComposed
    reply: undefined
  }
  ProtectedData_GetProtectedGroup: {
    params: {
      protectedGroupId: string
    }
    query: undefined
    body: undefined
    reply: RESTProtectedGroup
  }
  ProtectedData_GetProtectedGroups: {
    params: undefined
    query: {
      organizationId?: string
      backedUpOrganizationId?: string
      repositoryId?: string
      restorePointId?: string
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTProtectedGroup
  }
  ProtectedData_GetProtectedSite: {
    params: {
      protectedSiteId: string
    }
    query: undefined
    body: undefined
    reply: RESTProtectedSite
  }
  ProtectedData_GetProtectedSites: {
    params: undefined
    query: {
      organizationId?: string
      backedUpOrganizationId?: string
      repositoryId?: string
      restorePointId?: string
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTProtectedSite
  }
  ProtectedData_GetProtectedTeam: {
    params: {
      protectedTeamId: string
    }
    query: undefined
    body: undefined
    reply: RESTProtectedTeam
  }
  ProtectedData_GetProtectedTeams: {
    params: undefined
    query: {
      organizationId?: string
      backedUpOrganizationId?: string
      repositoryId?: string
      restorePointId?: string
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTProtectedTeam
  }
  ProtectedData_GetProtectedUser: {
    params: {
      protectedUserId: string
    }
    query: undefined
    body: undefined
    reply: RESTProtectedUser
  }
  ProtectedData_GetProtectedUsers: {
    params: undefined
    query: {
      organizationId?: string
      backedUpOrganizationId?: string
      repositoryId?: string
      restorePointId?: string
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTProtectedUser
  }
  ProxyPool_Add: {
    params: undefined
    query: undefined
    body: RESTProxyPoolFromClient
    reply: RESTProxyPool
  }
  ProxyPool_AddProxies: {
    params: {
      poolId: string
    }
    query: undefined
    body: RESTProxyIdFromClient[]
    reply: undefined
  }
  ProxyPool_GetProxies: {
    params: {
      poolId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTProxy
  }
  ProxyPool_GetProxyPool: {
    params: {
      poolId: string
    }
    query: undefined
    body: undefined
    reply: RESTProxyPool
  }
  ProxyPool_GetProxyPools: {
    params: undefined
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTProxyPool
  }
  ProxyPool_Remove: {
    params: {
      poolId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  ProxyPool_RemoveProxies: {
    params: {
      poolId: string
    }
    query: undefined
    body: RESTProxyIdFromClient[]
    reply: undefined
  }
  ProxyPool_Update: {
    params: {
      poolId: string
    }
    query: undefined
    body: RESTProxyPoolFromClient
    reply: undefined
  }
  Proxy_Add: {
    params: undefined
    query: undefined
    body: RESTProxyFromClient
    reply: RESTProxy
  }
  Proxy_CheckSshConnectionConfig: {
    params: undefined
    query: {
      host: string
    }
    body: RESTSshSettingsFromClient
    reply: RESTSshConnectionConfigValidationResult
  }
  Proxy_DisableMaintenanceAction: {
    params: {
      proxyId: string
    }
    query: undefined
    body: RESTProxyCredentialsFromClient
    reply: undefined
  }
  Proxy_EnableMaintenanceAction: {
    params: {
      proxyId: string
    }
    query: undefined
    body: RESTProxyCredentialsFromClient
    reply: undefined
  }
  Proxy_GetProxies: {
    params: undefined
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTProxy
  }
  Proxy_GetProxy: {
    params: {
      proxyId: string
    }
    query: Record<string, never>
    body: undefined
    reply: RESTProxy
  }
  Proxy_RemoveAction: {
    params: {
      proxyId: string
    }
    query: undefined
    body: RESTRemoveProxyOptions
    reply: undefined
  }
  Proxy_Rescan: {
    params: undefined
    query: undefined
    body: RESTRescanOptions
    reply: undefined
  }
  Proxy_RescanAction: {
    params: {
      proxyId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  Proxy_Update: {
    params: {
      proxyId: string
    }
    query: undefined
    body: RESTProxyFromClient
    reply: undefined
  }
  RbacRole_Add: {
    params: {
      organizationId: string
    }
    query: undefined
    body: RESTRbacRoleCreateModel
    reply: RESTRbacRole
  }
  RbacRole_AddExcludedItems: {
    params: {
      roleId: string
    }
    query: undefined
    body: RESTRbacItemComposed[]
    reply: undefined
  }
  RbacRole_AddOperators: {
    params: {
      roleId: string
    }
    query: undefined
    body: RESTRbacOperator[]
    reply: undefined
  }
  RbacRole_AddSelectedItems: {
    params: {
      roleId: string
    }
    query: undefined
    body: RESTRbacItemComposed[]
    reply: undefined
  }
  RbacRole_Delete: {
    params: {
      roleId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  RbacRole_DeleteExcludedItems: {
    params: {
      roleId: string
    }
    query: {
      ids: string
    }
    body: undefined
    reply: undefined
  }
  RbacRole_DeleteOperators: {
    params: {
      roleId: string
    }
    query: {
      ids: string
    }
    body: undefined
    reply: undefined
  }
  RbacRole_DeleteSelectedItems: {
    params: {
      roleId: string
    }
    query: {
      ids: string
    }
    body: undefined
    reply: undefined
  }
  RbacRole_Get: {
    params: {
      roleId: string
    }
    query: undefined
    body: undefined
    reply: RESTRbacRole
  }
  RbacRole_GetAll: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTRbacRole[]
  }
  RbacRole_GetByOrganization: {
    params: {
      organizationId: string
    }
    query: undefined
    body: undefined
    reply: RESTRbacRole[]
  }
  RbacRole_GetExcludedItem: {
    params: {
      roleId: string
      itemId: string
    }
    query: undefined
    body: undefined
    reply: RESTRbacItemComposed
  }
  RbacRole_GetExcludedItems: {
    params: {
      roleId: string
    }
    query: undefined
    body: undefined
    reply: RESTRbacItemComposed[]
  }
  RbacRole_GetOperator: {
    params: {
      roleId: string
      operatorId: string
    }
    query: undefined
    body: undefined
    reply: RESTRbacOperator
  }
  RbacRole_GetOperators: {
    params: {
      roleId: string
    }
    query: undefined
    body: undefined
    reply: RESTRbacOperator[]
  }
  RbacRole_GetSelectedItem: {
    params: {
      roleId: string
      itemId: string
    }
    query: undefined
    body: undefined
    reply: RESTRbacItemComposed
  }
  RbacRole_GetSelectedItems: {
    params: {
      roleId: string
    }
    query: undefined
    body: undefined
    reply: RESTRbacItemComposed[]
  }
  RbacRole_Update: {
    params: {
      roleId: string
    }
    query: undefined
    body: RESTRbacRoleCreateModel
    reply: undefined
  }
  Reports_GenerateLicenseOverviewAction: {
    params: undefined
    query: undefined
    body: RESTLicenseOverviewOptions
    reply: string
  }
  Reports_GenerateMailboxProtectionAction: {
    params: undefined
    query: undefined
    body: RESTMailboxProtectionOptions
    reply: string
  }
  Reports_GenerateOneDriveProtectionAction: {
    params: undefined
    query: undefined
    body: RESTOneDriveProtectionOptions
    reply: string
  }
  Reports_GenerateSharepointProtectionAction: {
    params: undefined
    query: undefined
    body: RESTSharepointProtectionOptions
    reply: string
  }
  Reports_GenerateStorageConsumptionAction: {
    params: undefined
    query: undefined
    body: RESTStorageConsumptionOptions
    reply: string
  }
  Reports_GenerateTeamsProtectionAction: {
    params: undefined
    query: undefined
    body: RESTTeamsProtectionOptions
    reply: string
  }
  Reports_GenerateUserProtectionAction: {
    params: undefined
    query: undefined
    body: RESTUserProtectionOptions
    reply: string
  }
  RepositoryOwnerChangeSessions_Get: {
    params: undefined
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTBackupRepositoryOwnerChangeSession
  }
  RepositoryOwnerChangeSessions_GetById: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: RESTBackupRepositoryOwnerChangeSession
  }
  RepositoryOwnerChangeSessions_StopAction: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  RepositorySynchronizeSessions_GetRepositoriesById: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: RESTRepositorySynchronizeSession
  }
  RepositorySynchronizeSessions_GetSynchronizeSessions: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTRepositorySynchronizeSession[]
  }
  RepositorySynchronizeSessions_StopSynchronizeAction: {
    params: {
      sessionId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  RestorePoint_GetRestorePoint: {
    params: {
      restorePointId: string
    }
    query: undefined
    body: undefined
    reply: RESTRestorePoint
  }
  RestorePoint_GetRestorePoints: {
    params: undefined
    query: {
      organizationId?: string
      jobId?: string
      repositoryId?: string
      isLongTermCopy?: boolean
      isRetrieved?: boolean
      from?: string
      to?: string
      orderAsc?: boolean
      isCopy?: boolean
      limit?: number
      offset?: number
      userId?: string
      groupId?: string
      siteId?: string
      teamId?: string
    }
    body: undefined
    reply: PageOfRESTRestorePoint
  }
  RestorePortalSettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTRestorePortalSettings
  }
  RestoreSessionEvent_Get: {
    params: {
      restoreSessionId: string
    }
    query: {
      limit?: number
      offset?: number
    }
    body: undefined
    reply: PageOfRESTRestoreSessionEvent
  }
  RestoreSessionEvent_GetById: {
    params: {
      restoreSessionId: string
      eventId: string
    }
    query: undefined
    body: undefined
    reply: RESTRestoreSessionEvent
  }
  RestoreSession_DeviceCodeAction: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: RESTDeviceCodeRequestOptions
    reply: RESTDeviceCodeResponse
  }
  RestoreSession_ExploreAction: {
    params: undefined
    query: undefined
    body: RESTExploreOptions
    reply: RESTRestoreSession
  }
  RestoreSession_GetByRestoreSessionId: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: undefined
    reply: RESTRestoreSession
  }
  RestoreSession_GetPage: {
    params: undefined
    query: {
      limit?: number
      offset?: number
      startTimeFrom?: string
      startTimeTo?: string
      endTimeFrom?: string
      endTimeTo?: string
      orderAsc?: boolean
      orderBy?: 'CreationTime' | 'EndTime'
    }
    body: undefined
    reply: PageOfRESTRestoreSession
  }
  RestoreSession_GetRestoreStatistics: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: undefined
    reply: RESTRestoreSessionStatistics
  }
  RestoreSession_OperatorExploreAction: {
    params: undefined
    query: undefined
    body: RESTOperatorExploreOptions
    reply: RESTRestoreSession
  }
  RestoreSession_StopAction: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: undefined
    reply: undefined
  }
  ServiceInstance_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTServiceInstance
  }
  SharePointAttachment_Get: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTSharePointAttachment
  }
  SharePointAttachment_GetById: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
      attachmentId: string
    }
    query: undefined
    body: undefined
    reply: RESTSharePointAttachment
  }
  SharePointAttachment_SaveAttachmentAction: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
      attachmentId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  SharePointAttachment_SaveAttachmentsAction: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
    }
    query: undefined
    body: RESTSaveAttachmentsOptions
    reply: string
  }
  SharePointAttachment_SendAttachmentAction: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
      attachmentId: string
    }
    query: undefined
    body: RESTSendAsMsgOptions
    reply: undefined
  }
  SharePointAttachment_SendAttachmentsAction: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
    }
    query: undefined
    body: RESTSendAttachmentsAsMsgOptions
    reply: undefined
  }
  SharePointDocument_Get: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: {
      offset?: number
      limit?: number
      parentId?: string
      includeFolders?: boolean
    }
    body: undefined
    reply: PageOfRESTItemComposed
  }
  SharePointDocument_GetById: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
    }
    query: undefined
    body: undefined
    reply: RESTSharePointDocument
  }
  SharePointDocument_GetByIdByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: undefined
    reply: RESTSharePointDocument
  }
  SharePointDocument_GetVersions: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTSharePointDocument
  }
  SharePointDocument_OperatorRestore: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTOperatorRestoreSharePointDocumentsConfig
    reply: RESTOperatorRestoreSessionResponse
  }
  SharePointDocument_RestoreDocumentAction: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
    }
    query: undefined
    body: RESTRestoreItemConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointDocument_RestoreDocumentActionByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: RESTRestoreVersionConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointDocument_RestoreDocumentActionByVersionIdTo: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: RESTRestoreToVersionConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointDocument_RestoreDocumentActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
    }
    query: undefined
    body: RESTRestoreToItemConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointDocument_RestoreDocumentsAction: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTRestoreDocumentsConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointDocument_RestoreDocumentsActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTRestoreToDocumentsConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointDocument_SaveDocumentAction: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
    }
    query: undefined
    body: RESTSaveSharePointDocumentOptions
    reply: string
  }
  SharePointDocument_SaveDocumentActionByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: RESTSaveSharePointDocumentOptions
    reply: string
  }
  SharePointDocument_SaveDocumentsAction: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTSharePointSaveDocumentsOptions
    reply: string
  }
  SharePointDocument_SendDocumentAction: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  SharePointDocument_SendDocumentActionByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      documentId: string
      versionId: number
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  SharePointDocument_SendDocumentsAction: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTSharePointSendDocumentsAsMsgOptions
    reply: undefined
  }
  SharePointFolder_Get: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: {
      offset?: number
      limit?: number
      parentId?: string
    }
    body: undefined
    reply: PageOfRESTSharePointFolder
  }
  SharePointFolder_GetById: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
    }
    query: undefined
    body: undefined
    reply: RESTSharePointFolder
  }
  SharePointFolder_GetByIdByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: undefined
    reply: RESTSharePointFolder
  }
  SharePointFolder_GetVersions: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTSharePointFolder
  }
  SharePointFolder_RestoreFolderAction: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
    }
    query: undefined
    body: RESTRestoreItemConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointFolder_RestoreFolderActionByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: RESTRestoreVersionConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointFolder_RestoreFolderActionByVersionIdTo: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: RESTRestoreToVersionConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointFolder_RestoreFolderActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
    }
    query: undefined
    body: RESTRestoreToItemConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointFolder_RestoreFoldersAction: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTRestoreFoldersConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointFolder_RestoreFoldersActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTRestoreToFoldersConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointFolder_SaveFolderAction: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  SharePointFolder_SaveFolderActionByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: undefined
    reply: string
  }
  SharePointFolder_SaveFoldersAction: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTSaveSharePointFoldersOptions
    reply: string
  }
  SharePointFolder_SearchFolderByOptions: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
      itemType?: 'All' | 'Folders' | 'Items'
    }
    body: RESTVESPSearchOptions
    reply: PageOfRESTItemComposed
  }
  SharePointFolder_SendFolderAction: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  SharePointFolder_SendFolderActionByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      folderId: string
      versionId: number
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  SharePointFolder_SendFoldersAction: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTSharePointSendFoldersAsMsgOptions
    reply: undefined
  }
  SharePointItem_Get: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: {
      offset?: number
      limit?: number
      parentId?: string
      includeFolders?: boolean
    }
    body: undefined
    reply: PageOfRESTSharePointItem
  }
  SharePointItem_GetById: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
    }
    query: undefined
    body: undefined
    reply: RESTSharePointItem
  }
  SharePointItem_GetByIdByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
      versionId: number
    }
    query: undefined
    body: undefined
    reply: RESTSharePointItem
  }
  SharePointItem_GetVersions: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTSharePointItem
  }
  SharePointItem_OperatorRestore: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTOperatorRestoreSharePointItemsConfig
    reply: RESTOperatorRestoreSessionResponse
  }
  SharePointItem_RestoreItemAction: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
    }
    query: undefined
    body: RESTRestoreItemConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointItem_RestoreItemActionByVersionId: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
      versionId: number
    }
    query: undefined
    body: RESTRestoreVersionConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointItem_RestoreItemActionByVersionIdTo: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
      versionId: number
    }
    query: undefined
    body: RESTRestoreToVersionConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointItem_RestoreItemActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
      itemId: string
    }
    query: undefined
    body: RESTRestoreToItemConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointItem_RestoreItemsAction: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTRestoreItemsConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointItem_RestoreItemsActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTRestoreToItemsConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointLibrary_Get: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTSharePointLibrary
  }
  SharePointLibrary_GetById: {
    params: {
      restoreSessionId: string
      siteId: string
      libraryId: string
    }
    query: undefined
    body: undefined
    reply: RESTSharePointLibrary
  }
  SharePointLibrary_RestoreLibraryAction: {
    params: {
      restoreSessionId: string
      siteId: string
      libraryId: string
    }
    query: undefined
    body: RESTRestoreListConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointLibrary_RestoreLibraryActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
      libraryId: string
    }
    query: undefined
    body: RESTRestoreToListConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointLibrary_SaveLibraryAction: {
    params: {
      restoreSessionId: string
      siteId: string
      libraryId: string
    }
    query: undefined
    body: undefined
    reply: string
  }
  SharePointLibrary_SearchLibraryByOptions: {
    params: {
      restoreSessionId: string
      siteId: string
      libraryId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
      itemType?: 'All' | 'Folders' | 'Items'
    }
    body: RESTVESPSearchOptions
    reply: PageOfRESTItemComposed
  }
  SharePointLibrary_SendLibraryAction: {
    params: {
      restoreSessionId: string
      siteId: string
      libraryId: string
    }
    query: undefined
    body: RESTSendAsMsgOptionsV6
    reply: undefined
  }
  SharePointList_Get: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTSharePointList
  }
  SharePointList_GetById: {
    params: {
      restoreSessionId: string
      siteId: string
      listId: string
    }
    query: undefined
    body: undefined
    reply: RESTSharePointList
  }
  SharePointList_RestoreListAction: {
    params: {
      restoreSessionId: string
      siteId: string
      listId: string
    }
    query: undefined
    body: RESTRestoreListConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointList_RestoreListActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
      listId: string
    }
    query: undefined
    body: RESTRestoreToListConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointList_SearchListByOptions: {
    params: {
      restoreSessionId: string
      siteId: string
      listId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
      itemType?: 'All' | 'Folders' | 'Items'
    }
    body: RESTVESPSearchOptions
    reply: PageOfRESTItemComposed
  }
  SharePointSite_Get: {
    params: {
      restoreSessionId: string
    }
    query: {
      offset?: number
      limit?: number
      parentId?: string
    }
    body: undefined
    reply: PageOfRESTSharePointSite
  }
  SharePointSite_GetById: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: undefined
    reply: RESTSharePointSite
  }
  SharePointSite_RestoreSiteAction: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTRestoreSiteConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointSite_RestoreSiteActionTo: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: undefined
    body: RESTRestoreToSiteConfig
    reply: RESTAsyncRestoreResponse
  }
  SharePointSite_SearchSiteByOptions: {
    params: {
      restoreSessionId: string
      siteId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
      itemType?: 'All' | 'Folders' | 'Items'
    }
    body: RESTVESPSearchOptions
    reply: PageOfRESTItemComposed
  }
  SharePointSite_SearchSitesByOptions: {
    params: {
      restoreSessionId: string
    }
    query: {
      offset?: number
      limit?: number
      setId?: string
      itemType?: 'All' | 'Folders' | 'Items'
    }
    body: RESTVESPSearchOptions
    reply: PageOfRESTItemComposed
  }
  TeamsChannel_DownloadExportedPosts: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
      requestExportId: string
    }
    query: {
      authCode: string
    }
    body: undefined
    reply: string
  }
  TeamsChannel_Get: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: {
      displayName?: string
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTTeamsChannelPreview
  }
  TeamsChannel_GetByChannelId: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: undefined
    body: undefined
    reply: RESTTeamsChannel
  }
  TeamsChannel_GetChildrenPage: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTTeamsNode
  }
  TeamsChannel_OperatorRestore: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: undefined
    body: RESTOperatorRestoreChannelOptions
    reply: RESTTeamsOperatorRestoreSessionResponse
  }
  TeamsChannel_OperatorStartExportTask: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: undefined
    body: undefined
    reply: RESTOperatorStartExportTaskResponse
  }
  TeamsChannel_Restore: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: undefined
    body: RESTRestoreChannelOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsChannel_Search: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: RESTTeamsSearchOptions
    reply: PageOfRESTChannelEntity
  }
  TeamsFile_Get: {
    params: {
      restoreSessionId: string
      teamId: string
      fileId: string
      channelId: string
    }
    query: Record<string, never>
    body: undefined
    reply: RESTTeamsFile
  }
  TeamsFile_GetPage: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: {
      channelId?: string
      parentId?: string
      offset?: number
      limit?: number
      foldersOnly?: boolean
    }
    body: undefined
    reply: PageOfRESTTeamsFile
  }
  TeamsFile_GetVersions: {
    params: {
      restoreSessionId: string
      teamId: string
      fileId: string
      channelId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTTeamsFile
  }
  TeamsFile_OperatorRestore: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTOperatorRestoreFilesOptions
    reply: RESTTeamsOperatorRestoreSessionResponse
  }
  TeamsFile_Restore: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTRestoreFilesOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsFile_RestoreById: {
    params: {
      restoreSessionId: string
      teamId: string
      fileId: string
      channelId: string
    }
    query: undefined
    body: RESTRestoreFileOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsFile_Save: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTFilesSaveOptions
    reply: string
  }
  TeamsFile_SaveById: {
    params: {
      restoreSessionId: string
      teamId: string
      fileId: string
      channelId: string
    }
    query: undefined
    body: RESTFileSaveOptions
    reply: string
  }
  TeamsFile_Search: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: {
      offset?: number
      limit?: number
      channelId?: string
      parentId?: string
    }
    body: RESTSearchOptions
    reply: PageOfRESTTeamsFile
  }
  TeamsFile_Send: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTFilesSendOptions
    reply: undefined
  }
  TeamsFile_SendById: {
    params: {
      restoreSessionId: string
      teamId: string
      fileId: string
      channelId: string
    }
    query: undefined
    body: RESTSendAsMsgOptions
    reply: undefined
  }
  TeamsPost_DownloadExportedPosts: {
    params: {
      restoreSessionId: string
      teamId: string
      requestExportId: string
    }
    query: {
      authCode: string
    }
    body: undefined
    reply: string
  }
  TeamsPost_Export: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTExportOptions
    reply: string
  }
  TeamsPost_ExportById: {
    params: {
      restoreSessionId: string
      teamId: string
      postId: number
    }
    query: undefined
    body: undefined
    reply: string
  }
  TeamsPost_Get: {
    params: {
      restoreSessionId: string
      teamId: string
      postId: number
    }
    query: {
      channelId?: string
    }
    body: undefined
    reply: RESTTeamsPost
  }
  TeamsPost_GetPage: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: {
      channelId?: string
      parentId?: number
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTTeamsPost
  }
  TeamsPost_OperatorRestore: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTOperatorRestorePostsOptions
    reply: RESTTeamsOperatorRestoreSessionResponse
  }
  TeamsPost_OperatorStartExportTask: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTOperatorStartExportTaskOptions
    reply: RESTOperatorStartExportTaskResponse
  }
  TeamsPost_Restore: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTRestorePostsOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsPost_Save: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTSavePostsOptions
    reply: string
  }
  TeamsPost_SaveById: {
    params: {
      restoreSessionId: string
      teamId: string
      postId: number
    }
    query: undefined
    body: undefined
    reply: string
  }
  TeamsPost_Search: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: {
      offset?: number
      limit?: number
      channelId?: string
      parentId?: number
    }
    body: RESTSearchOptions
    reply: PageOfRESTTeamsPost
  }
  TeamsPost_Send: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTSendPostsOptions
    reply: undefined
  }
  TeamsPost_SendById: {
    params: {
      restoreSessionId: string
      teamId: string
      postId: number
    }
    query: undefined
    body: RESTSendAsMsgOptions
    reply: undefined
  }
  TeamsTab_Get: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRestTeamsTab
  }
  TeamsTab_GetTab: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
      tabId: string
    }
    query: undefined
    body: undefined
    reply: RestTeamsTab
  }
  TeamsTab_OperatorRestore: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: undefined
    body: RESTOperatorRestoreTabsOptions
    reply: RESTTeamsOperatorRestoreSessionResponse
  }
  TeamsTab_OperatorRestoreByMultipleChannels: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTOperatorRestoreTabsOptions
    reply: RESTTeamsOperatorRestoreSessionResponse
  }
  TeamsTab_Restore: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: undefined
    body: RESTRestoreTabsOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsTab_RestoreById: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
      tabId: string
    }
    query: undefined
    body: RESTRestoreTabOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsTab_RestoreByMultipleChannels: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTRestoreTabsOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsTab_Search: {
    params: {
      restoreSessionId: string
      teamId: string
      channelId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: RESTSearchOptions
    reply: PageOfRestTeamsTab
  }
  TeamsTeam_Get: {
    params: {
      restoreSessionId: string
    }
    query: {
      displayName?: string
      offset?: number
      limit?: number
    }
    body: undefined
    reply: PageOfRESTTeamsTeam
  }
  TeamsTeam_GetById: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: undefined
    reply: RESTTeamsTeam
  }
  TeamsTeam_OperatorRestore: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: RESTOperatorRestoreTeamOptions
    reply: RESTTeamsOperatorRestoreSessionResponse
  }
  TeamsTeam_Restore: {
    params: {
      restoreSessionId: string
    }
    query: undefined
    body: RESTRestoreTeamOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsTeam_RestoreById: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: undefined
    body: RESTRestoreTeamOptions
    reply: RESTAsyncRestoreResponse
  }
  TeamsTeam_Search: {
    params: {
      restoreSessionId: string
      teamId: string
    }
    query: {
      offset?: number
      limit?: number
    }
    body: RESTTeamsSearchOptions
    reply: PageOfRESTChannelEntity
  }
  VboEmailSettings_CompleteOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTCompleteOAuthSignInRequest
    reply: RESTCompleteOAuthSignInResponse
  }
  VboEmailSettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTNotificationEmailSettingsResponse
  }
  VboEmailSettings_PrepareOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTPrepareOAuthSignInRequest
    reply: RESTPrepareOAuthSignInResponse
  }
  VboEmailSettings_SendTestEmail: {
    params: undefined
    query: undefined
    body: undefined
    reply: undefined
  }
  VboEmailSettings_Update: {
    params: undefined
    query: undefined
    body: RESTNotificationEmailSettingsRequest
    reply: undefined
  }
  VeodEmailSettings_CompleteOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTCompleteOAuthSignInRequest
    reply: RESTCompleteOAuthSignInResponse
  }
  VeodEmailSettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTSharePointSmtpSettings
  }
  VeodEmailSettings_PrepareOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTPrepareOAuthSignInRequest
    reply: RESTPrepareOAuthSignInResponse
  }
  VeodEmailSettings_SendTestEmail: {
    params: undefined
    query: undefined
    body: RESTSendTestOptions
    reply: undefined
  }
  VeodEmailSettings_Update: {
    params: undefined
    query: undefined
    body: RESTSharePointSmtpSettingsFromClient
    reply: undefined
  }
  VespEmailSettings_CompleteOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTCompleteOAuthSignInRequest
    reply: RESTCompleteOAuthSignInResponse
  }
  VespEmailSettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTSharePointSmtpSettings
  }
  VespEmailSettings_PrepareOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTPrepareOAuthSignInRequest
    reply: RESTPrepareOAuthSignInResponse
  }
  VespEmailSettings_SendTestEmail: {
    params: undefined
    query: undefined
    body: RESTSendTestOptions
    reply: undefined
  }
  VespEmailSettings_Update: {
    params: undefined
    query: undefined
    body: RESTSharePointSmtpSettingsFromClient
    reply: undefined
  }
  VetEmailSettings_CompleteOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTCompleteOAuthSignInRequest
    reply: RESTCompleteOAuthSignInResponse
  }
  VetEmailSettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTSmtpSettings
  }
  VetEmailSettings_PrepareOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTPrepareOAuthSignInRequest
    reply: RESTPrepareOAuthSignInResponse
  }
  VetEmailSettings_SendTestEmail: {
    params: undefined
    query: undefined
    body: RESTSendTestOption
    reply: undefined
  }
  VetEmailSettings_Update: {
    params: undefined
    query: undefined
    body: RESTTeamsSmtpSettingsFromClient
    reply: undefined
  }
  VexEmailSettings_CompleteOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTCompleteOAuthSignInRequest
    reply: RESTCompleteOAuthSignInResponse
  }
  VexEmailSettings_Get: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTSmtpSettings
  }
  VexEmailSettings_PrepareOAuthSignIn: {
    params: undefined
    query: undefined
    body: RESTPrepareOAuthSignInRequest
    reply: RESTPrepareOAuthSignInResponse
  }
  VexEmailSettings_SendTestEmail: {
    params: undefined
    query: undefined
    body: RESTSendTestOption
    reply: undefined
  }
  VexEmailSettings_Update: {
    params: undefined
    query: undefined
    body: RestSmtpSettingsFromClient
    reply: undefined
  }
  authCode: {
    params: undefined
    query: undefined
    body: undefined
    reply: RESTAuthCode
  }
  logout: {
    params: undefined
    query: undefined
    body: undefined
    reply: undefined
  }
  token: {
    params: undefined
    query: undefined
    body: {
      grant_type: 'password' | 'refresh_token' | 'urn:ietf:params:oauth:grant-type:jwt-bearer' | 'operator'
      username?: string
      password?: string
      refresh_token?: string
      client_id?: string
      assertion?: string
      disable_antiforgery_token?: boolean | null
    }
    reply: OAuthTokenResponse
  }
}
