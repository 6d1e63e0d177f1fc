// Written by scripts/closed-lists.ts (npm run lists:write).

/** The kinds of session for which outcomes can be arranged. */
export const sessionKinds = [
  'AgentDiscovery', 'AgentPolicy', 'ApplianceDeployment', 'ApplianceReboot', 'ApplicationBrowse',
  'ApplicationItemRestore', 'AzureStop', 'AzureSwitchover', 'Backup', 'BackupCopy', 'ColdRetrieval',
  'ColdRetrievalProlonging', 'CommitFailback', 'ConfigurationBackup', 'CopyBackup', 'DataRetrievalSession',
  'DeleteBackup', 'DeploymentKit', 'DiskRecovery', 'EncryptionAnalysis', 'EntraIdComparison', 'EntraIdExport',
  'EntraIdItemRestore', 'EntraIdMount', 'Failback', 'Failover', 'FileLevelRestore', 'FlrDownload', 'FlrRestore',
  'FlrSearch', 'HaClusterEdit', 'HaSwitchover', 'HealthCheck', 'HierarchyRescan', 'HostDiscovery', 'HostUpgrade',
  'Import', 'Infrastructure', 'InfrastructureDeletion', 'InstantRecovery', 'JobSession', 'LicenseUpdate',
  'LogsExport', 'MetadataDownload', 'MoveBackup', 'OrganizationSync', 'PermanentFailover', 'PlannedFailover',
  'PublishDisks', 'QuickMigration', 'RecoveryMedia', 'Replica', 'ReplicaRescan', 'RepositoryEvacuate',
  'RepositoryMaintenance', 'RepositoryOwnerChange', 'RepositoryRescan', 'RepositorySynchronize', 'RestoreSession',
  'RestoreShare', 'RestoreVm', 'ScanBackup', 'SecurityAnalyzer', 'ShareMigration', 'ShareRecovery', 'ShareSwitchover',
  'SwitchToProduction', 'UndoFailback', 'UndoFailover', 'VolumeRestore'
] as const
export type SessionKind = typeof sessionKinds[number]

/** The states into which proxies, repositories and servers can be brought. */
export const stateNames = [
  'compromised', 'corrupted', 'followed', 'full', 'infected', 'newlyInfected', 'offline', 'online', 'outdated',
  'primaryDown', 'secondaryDown', 'unclear', 'violated'
] as const
export type StateName = typeof stateNames[number]

/** What an estate can have more of. */
export const sizeNames = [
  'users', 'groups', 'sites', 'teams', 'repositories', 'jobs', 'items', 'vms'
] as const
export type SizeName = typeof sizeNames[number]

/** What the state of a world is kept in. */
export const collectionNames = [
  'deviceCodes', 'mails', 'signIns', 'vb365.accounts', 'vb365.applications', 'vb365.auditItems',
  'vb365.backupAccounts', 'vb365.backupApplications', 'vb365.buckets', 'vb365.cloudEndPoints', 'vb365.copyJobs',
  'vb365.dataRetrievalSessions', 'vb365.dataRetrievals', 'vb365.directoryChanges', 'vb365.directorySyncs',
  'vb365.encryptionKeys', 'vb365.eventHorizon', 'vb365.eventNotes', 'vb365.exclusionSettings', 'vb365.folders',
  'vb365.globalRetentionExclusion', 'vb365.groups', 'vb365.health', 'vb365.historySettings',
  'vb365.internetProxySettings', 'vb365.jobSessions', 'vb365.jobs', 'vb365.largeFolders', 'vb365.leftBackups',
  'vb365.license', 'vb365.licensedParts', 'vb365.licensedUsers', 'vb365.mailSettings', 'vb365.mailSignIns',
  'vb365.managementMode', 'vb365.objectParts', 'vb365.organizations', 'vb365.ownerChangeSessions',
  'vb365.postExports', 'vb365.principals', 'vb365.processedObjects', 'vb365.proxies', 'vb365.proxyPools',
  'vb365.rbacRoles', 'vb365.removedOrganizations', 'vb365.repositories', 'vb365.repositorySynchronizeSessions',
  'vb365.restorePoints', 'vb365.restorePortalSettings', 'vb365.restoreSessionEvents', 'vb365.restoreSessions',
  'vb365.retentionExclusions', 'vb365.separateStorages', 'vb365.serviceAccounts', 'vb365.serviceInstance',
  'vb365.sites', 'vb365.storageUsage', 'vb365.teams', 'vb365.updateSettings', 'vb365.usageReports',
  'vb365.usedProxyHosts', 'vb365.users', 'vb365.writtenContent', 'vbr.accessRules', 'vbr.adDomains',
  'vbr.agentBackups', 'vbr.applianceTemplates', 'vbr.applicationExplorers', 'vbr.applicationItemRestores',
  'vbr.authorizationEvents', 'vbr.azureMachines', 'vbr.azureMounts', 'vbr.azureSubscriptions', 'vbr.backupMetadata',
  'vbr.backupObjects', 'vbr.backups', 'vbr.bestPractices', 'vbr.cloudBuckets', 'vbr.cloudCredentials',
  'vbr.cloudDirectorInventory', 'vbr.cloudRegions', 'vbr.cloudVaults', 'vbr.coldRetrievals', 'vbr.configBackup',
  'vbr.configRestorePoints', 'vbr.credentials', 'vbr.customRoles', 'vbr.datastoreLatencies', 'vbr.discoveredEntities',
  'vbr.diskMounts', 'vbr.diskSessions', 'vbr.encryptionPasswords', 'vbr.entraChanges', 'vbr.entraComparisons',
  'vbr.entraDelegations', 'vbr.entraExports', 'vbr.entraItemRestores', 'vbr.entraMounts', 'vbr.entraTenants',
  'vbr.fileMounts', 'vbr.generalOptions', 'vbr.globalExclusions', 'vbr.haCluster', 'vbr.helperAppliances',
  'vbr.hostDisks', 'vbr.hyperVInventory', 'vbr.hyperVMounts', 'vbr.inventory', 'vbr.jobs', 'vbr.kmsServers',
  'vbr.leftFolders', 'vbr.license', 'vbr.licenseKeys', 'vbr.licensedHosts', 'vbr.licensedWorkloads', 'vbr.logExports',
  'vbr.malwareDetections', 'vbr.malwareEvents', 'vbr.malwareExclusions', 'vbr.malwareFileDetection',
  'vbr.malwareFindings', 'vbr.malwareSettings', 'vbr.managedServers', 'vbr.mountServers', 'vbr.policyComputers',
  'vbr.protectionGroups', 'vbr.proxies', 'vbr.publications', 'vbr.recoveryAppliances', 'vbr.recoveryTokens',
  'vbr.replicaPoints', 'vbr.replicas', 'vbr.repositories', 'vbr.restoreLocks', 'vbr.restorePoints',
  'vbr.restoredFiles', 'vbr.restoredItems', 'vbr.scaleOutRepositories', 'vbr.securityAnalyzer',
  'vbr.securitySettings', 'vbr.server', 'vbr.services', 'vbr.sessions', 'vbr.shareBrowsings', 'vbr.shareMounts',
  'vbr.sharePublications', 'vbr.storageHosts', 'vbr.taskSessions', 'vbr.taskSlots', 'vbr.tasks', 'vbr.trafficRules',
  'vbr.trustedHosts', 'vbr.trustedHostsFiles', 'vbr.unstructuredServers', 'vbr.users', 'vbr.vmMounts',
  'vbr.wanAccelerators', 'vbr.yaraRules'
] as const
export type CollectionName = typeof collectionNames[number]

/** The roles of accounts. */
export const roles = [
  'Administrator', 'BackupOperator', 'RestoreOperator', 'BackupViewer', 'TapeOperator', 'SecurityAdministrator',
  'IncidentApiOperator'
] as const
export type Role = typeof roles[number]

/** The versions of Backup for Microsoft 365 that can be the newest. */
export const vb365Versions = [
  'v6', 'v7', 'v8'
] as const
export type Vb365Version = typeof vb365Versions[number]

/** The revisions of Backup & Replication that can be the newest. */
export const vbrRevisions = [
  '1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'
] as const
export type VbrRevision = typeof vbrRevisions[number]
