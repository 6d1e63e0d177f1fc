// Written by scripts/closed-lists.ts (npm run lists:write).
import type * as Vb365 from './vb365.js'
import type * as Vbr from './vbr.js'

type Without<Model, Own extends string> = Model extends unknown ? Partial<Omit<Model, Own>> : never

/** A document of a collection: members of its product's newest model, and those that only the state knows. */
type Kept<Model, Own extends string> = Without<Model, Own> & { id: string, [member: string]: unknown }

/** The documents of the collections that keep what a model of a product shows. */
export interface Documents {
  'vb365.accounts': Kept<Vb365.RESTAccount, 'accountType' | 'userName' | 'secret'>
  'vb365.copyJobs': Kept<Vb365.RESTCopyJob, 'name' | 'backupJobId' | 'organizationId' | 'repositoryId'>
  'vb365.dataRetrievalSessions': Kept<Vb365.RESTDataRetrievalSession,
    'name' |
    'retrievalId' |
    'repositoryId' |
    'creationTime' |
    'objects' |
    'blobs' |
    'run' |
    'progress' |
    'details'>
  'vb365.dataRetrievals': Kept<Vb365.RESTDataRetrievalComposed,
    'name' |
    'organizationId' |
    'organizationUniqueId' |
    'repositoryId' |
    'pointId' |
    'toldOf' |
    'availabilityPeriodDays' |
    'startTime' |
    'objects'>
  'vb365.encryptionKeys': Kept<Vb365.RESTEncryptionKey, 'secret'>
  'vb365.exclusionSettings': Kept<Vb365.RESTExclusionSettings, never>
  'vb365.groups': Kept<Vb365.RESTGroup, 'organizationId' | 'members'>
  'vb365.health': Kept<Vb365.RESTHealthReportEntry, never>
  'vb365.historySettings': Kept<Vb365.RESTHistorySettings, 'keepAllsessions' | 'keeponlyLast'>
  'vb365.internetProxySettings': Kept<Vb365.RESTInternetProxy,
    'useInternetProxy' |
    'port' |
    'useAuthentication' |
    'secrets'>
  'vb365.jobSessions': Kept<Vb365.RESTJobSession,
    'jobId' |
    'organizationId' |
    'repositoryId' |
    'sourceId' |
    'sourceRepositoryId' |
    'retryOf' |
    'creationTime' |
    'progress' |
    'retryCount' |
    'run'>
  'vb365.jobs': Kept<Vb365.RESTJob, 'name' | 'organizationId' | 'repositoryId'>
  'vb365.license': Kept<Vb365.RESTLicense, 'isRenewed' | 'isAutoUpdated' | 'exceededSince'>
  'vb365.licensedUsers': Kept<Vb365.RESTLicensedUser,
    'userId' |
    'name' |
    'organizationId' |
    'organizationName' |
    'backedUpOrganizationId' |
    'licensedSince' |
    'newSince' |
    'waitingSince' |
    'refusedAt'>
  'vb365.managementMode': Kept<Vb365.RESTManagementMode, 'isManaged'>
  'vb365.organizations': Kept<Vb365.RestOrganizationComposed, 'name' | 'tenant' | 'versionBackup' | 'secrets'>
  'vb365.ownerChangeSessions': Kept<Vb365.RESTBackupRepositoryOwnerChangeSession, 'toOwnerId' | 'run'>
  'vb365.proxies': Kept<Vb365.RESTProxy, 'hostName' | 'status' | 'unreachable' | 'run'>
  'vb365.proxyPools': Kept<Vb365.RESTProxyPool, 'name'>
  'vb365.rbacRoles': Kept<Vb365.RESTRbacRole,
    'organizationId' |
    'name' |
    'roleType' |
    'operators' |
    'selectedItems' |
    'excludedItems'>
  'vb365.repositories': Kept<Vb365.RESTBackupRepository, 'name' | 'location' | 'drive' | 'objectStorage'>
  'vb365.repositorySynchronizeSessions': Kept<Vb365.RESTRepositorySynchronizeSession, 'repositoryId' | 'from' | 'run'>
  'vb365.restorePoints': Kept<Vb365.RESTRestorePoint,
    'organizationId' |
    'repositoryId' |
    'jobId' |
    'sessionId' |
    'backupTime' |
    'sourceId' |
    'storedBytes' |
    'limits' |
    'isOutOfReach'>
  'vb365.restorePortalSettings': Kept<Vb365.RESTRestorePortalSettings, never>
  'vb365.restoreSessionEvents': Kept<Vb365.RESTRestoreSessionEvent, 'sessionId'>
  'vb365.restoreSessions': Kept<Vb365.RESTRestoreSession,
    'organizationId' |
    'repositoryId' |
    'pointId' |
    'asOf' |
    'pointIds' |
    'showDeleted' |
    'showAllVersions' |
    'run' |
    'from' |
    'scopeId' |
    'retrievalId' |
    'onlyIds' |
    'isBulk' |
    'restored'>
  'vb365.separateStorages': Kept<Vb365.RESTObjectStorageComposed,
    'type' |
    'accountId' |
    'location' |
    'separate' |
    'name' |
    'description'>
  'vb365.serviceAccounts': Kept<Vb365.RESTServiceAccountInfo,
    'displayName' |
    'azureTenantId' |
    'azureEnvironment' |
    'subscriptionIds'>
  'vb365.sites': Kept<Vb365.RESTSite, 'organizationId' | 'isSearch'>
  'vb365.teams': Kept<Vb365.RESTTeam, 'organizationId'>
  'vb365.users': Kept<Vb365.RESTUser, 'organizationId' | 'isGuest'>
  'vbr.adDomains': Kept<Vbr.ADDomainModel, never>
  'vbr.applianceTemplates': Kept<Vbr.AzureHelperApplianceTemplateModel, 'status' | 'accountId'>
  'vbr.authorizationEvents': Kept<Vbr.AuthorizationEventModel, never>
  'vbr.azureMounts': Kept<Vbr.AzureInstantVMRecoveryMount,
    'sessionId' |
    'name' |
    'azureSubscriptionId' |
    'location' |
    'resourceGroup' |
    'sessionIds' |
    'switchover' |
    'accountId' |
    'templateId' |
    'machineId' |
    'stays'>
  'vbr.backupObjects': Kept<Vbr.BackupObjectModel,
    'backupId' |
    'restorePointsCount' |
    'hostName' |
    'objectId' |
    'path' |
    'places' |
    'plantedSince' |
    'toolsSince' |
    'shownId' |
    'firstNumber'>
  'vbr.backups': Kept<Vbr.BackupModel, 'isOrphaned' | 'expiresAt'>
  'vbr.bestPractices': Kept<Vbr.BestPracticesComplianceModel, 'word' | 'isSuppressed' | 'found'>
  'vbr.cloudCredentials': Kept<Vbr.CloudCredentialsModel, 'name' | 'mark' | 'secrets'>
  'vbr.cloudDirectorInventory': Kept<Vbr.CloudDirectorObjectModel,
    'parents' |
    'isRoot' |
    'machine' |
    'networks' |
    'vSphereId' |
    'datastoreId' |
    'storagePolicyId'>
  'vbr.configBackup': Kept<Vbr.ConfigBackupModel, 'name' | 'usedPasswordId'>
  'vbr.credentials': Kept<Vbr.CredentialsModel, 'secrets' | 'provenSince'>
  'vbr.customRoles': Kept<Vbr.CustomRoleModel, never>
  'vbr.datastoreLatencies': Kept<Vbr.DatastoresLatencySettingsModel, never>
  'vbr.discoveredEntities': Kept<Vbr.DiscoveredEntityModel, 'isOff' | 'credentialsId'>
  'vbr.diskMounts': Kept<Vbr.VmwareFcdInstantRecoveryMount,
    'name' |
    'infrastructure' |
    'publisher' |
    'serverId' |
    'migrationId'>
  'vbr.encryptionPasswords': Kept<Vbr.EncryptionPasswordModel, 'secret'>
  'vbr.entraTenants': Kept<Vbr.EntraIDTenantModel, 'secrets'>
  'vbr.globalExclusions': Kept<Vbr.GlobalVMExclusionModel, never>
  'vbr.helperAppliances': Kept<Vbr.AzureLinuxHelperApplianceModel, 'accountId'>
  'vbr.hyperVInventory': Kept<Vbr.HyperVObjectModel, 'parents' | 'isRoot' | 'machine'>
  'vbr.hyperVMounts': Kept<Vbr.InstantHvVMRecoveryMount,
    'name' |
    'infrastructure' |
    'publisher' |
    'serverId' |
    'migrationId' |
    'vmId' |
    'original'>
  'vbr.inventory': Kept<Vbr.VmwareObjectModel, 'parents' | 'isRoot' | 'processors' | 'machine'>
  'vbr.jobs': Kept<Vbr.JobModel, 'nextRun' | 'cancelsChain' | 'failed' | 'state' | 'uses'>
  'vbr.kmsServers': Kept<Vbr.KeyManagementServerBaseModel, never>
  'vbr.licensedHosts': Kept<Vbr.SocketLicenseWorkloadModel, 'processed'>
  'vbr.licensedWorkloads': Kept<Vbr.InstanceLicenseWorkloadModel,
    'type' |
    'multiplier' |
    'processed' |
    'since' |
    'isRevoked' |
    'sizeBytes' |
    'users' |
    'isManaged'>
  'vbr.malwareDetections': Kept<Vbr.MalwareDetectionObjectsModel, 'since'>
  'vbr.malwareEvents': Kept<Vbr.SuspiciousActivityEventModel, never>
  'vbr.malwareExclusions': Kept<Vbr.MalwareDetectionObjectExclusionModel, never>
  'vbr.malwareSettings': Kept<Vbr.MalwareGeneralSettingsModel, never>
  'vbr.managedServers': Kept<Vbr.ManagedServerModel, 'isDedupAppliance' | 'hyperV'>
  'vbr.protectionGroups': Kept<Vbr.ProtectionGroupModel, 'lostComputers'>
  'vbr.proxies': Kept<Vbr.ProxyModel, 'isDisabled' | 'state'>
  'vbr.publications': Kept<Vbr.BackupContentMountModel,
    'sessionId' |
    'mountServerId' |
    'targetServerId' |
    'credentialsId' |
    'publishing'>
  'vbr.recoveryAppliances': Kept<Vbr.AgentRecoveryApplianceModel, 'computerId'>
  'vbr.recoveryTokens': Kept<Vbr.ComputerRecoveryTokenModel, 'backupIds'>
  'vbr.replicaPoints': Kept<Vbr.ReplicaPointModel, never>
  'vbr.replicas': Kept<Vbr.RegularReplicaModel,
    'source' |
    'target' |
    'runsFrom' |
    'heldBy' |
    'addressRules' |
    'failback'>
  'vbr.repositories': Kept<Vbr.RepositoryModel, 'space' | 'isOutOfDate' | 'isUnreachable' | 'permissions' | 'state'>
  'vbr.restorePoints': Kept<Vbr.ObjectRestorePointModel,
    'objectRef' |
    'sizeBytes' |
    'dataSizeBytes' |
    'repositoryId' |
    'gfs' |
    'disks' |
    'networks' |
    'isStatusFixed' |
    'isChainEnd' |
    'isCorrupted' |
    'scope' |
    'tenant'>
  'vbr.restoredItems': Kept<Vbr.FlrTaskItemModel, never>
  'vbr.scaleOutRepositories': Kept<Vbr.ScaleOutRepositoryModel, 'permissions'>
  'vbr.services': Kept<Vbr.ServicesModel, never>
  'vbr.sessions': Kept<Vbr.SessionModel, 'outcome' | 'kind' | 'work' | 'warning' | 'stoppedBy' | 'run'>
  'vbr.sharePublications': Kept<Vbr.InstantUnstructuredDataRecoveryMount,
    'name' |
    'restorePointId' |
    'publisherId' |
    'migration'>
  'vbr.taskSessions': Kept<Vbr.TaskSessionModel,
    'outcome' |
    'state' |
    'machineId' |
    'hostName' |
    'objectId' |
    'way' |
    'proxyId' |
    'until' |
    'repositoryId' |
    'restorePointId' |
    'restorePointReference' |
    'readBytes' |
    'storedBytes' |
    'fullBytes' |
    'sourcePointIds'>
  'vbr.tasks': Kept<Vbr.TaskModel, 'logs' | 'kind' | 'work' | 'run' | 'stoppedBy'>
  'vbr.trafficRules': Kept<Vbr.GlobalNetworkTrafficRulesModel, 'internetRuleId'>
  'vbr.unstructuredServers': Kept<Vbr.UnstructuredDataServerModel,
    'label' |
    'region' |
    'archivedBytes' |
    'isUnreachable'>
  'vbr.users': Kept<Vbr.UserModel, 'roleIds' | 'roles' | 'mfaEnabled'>
  'vbr.vmMounts': Kept<Vbr.InstantViVMRecoveryMount,
    'name' |
    'infrastructure' |
    'publisher' |
    'serverId' |
    'migrationId' |
    'vmId' |
    'homeDatastore' |
    'original' |
    'placement'>
  'vbr.wanAccelerators': Kept<Vbr.WANAcceleratorModel, never>
}
