/**
 * Which built-in role owns which claim. The first document that says so is 1.2-rev1, operation by operation; 1.1-rev0
 * names the claims only. The Backup Administrator owns them all. What a role may do belongs to the product's build, so
 * the newest served revision decides, whatever revision a client speaks.
 */
const everybody = [
  'ViewBackupFiles', 'ViewBackupObjects', 'ViewBackups', 'ViewEntraIDTenants', 'ViewIRMountedDisks', 'ViewJobs',
  'ViewManagedServers', 'ViewProxies', 'ViewRepositories', 'ViewRestorePointDisks', 'ViewRestorePoints',
  'ViewScaleOutRepositories', 'ViewSessions', 'ViewTaskSessionLogs', 'ViewTaskSessions', 'ViewTasks',
  'ViewUnstructuredDataServers'
]

/**
 * The documents give the settings of the configuration backup to the administrator alone. The project's specification
 * has a viewer read them and not start it; it decides, in every revision.
 */
const configBackupReaders = ['ViewConfigBackupOptions']

const allButTape = [
  'BasicView', 'BrowseUnstructuredDataServer', 'ReadOptions', 'StartBrowseUnstructuredDataServer',
  'StopBrowseUnstructuredDataServer', 'ViewAcl', 'ViewAgentsRecoveryAppliances', 'ViewHighAvailabilityCluster',
  'ViewMalwareDetectionObjects', 'ViewRestorePointNetworkInfo'
]

/** As the first document that names a claim says. */
const claims: Record<string, readonly string[]> = {
  BackupOperator: [
    ...everybody, ...allButTape, ...configBackupReaders,
    'BackupJobMgmt', 'CopyBackup', 'StartConfigBackup', 'StartJobs', 'StartQuickBackupJob', 'StopJobs',
    'StopSessions', 'ViewInventory', 'ViewUsersAndRoles'
  ],
  RestoreOperator: [
    ...everybody, ...allButTape,
    'AuditFlr', 'BrowseEntraIDTenantRestoreSessions', 'BrowseEntraIdTenant',
    'BrowseEntraIdTenantBackupRestorePoints', 'BrowseEntraIdTenantItems', 'BrowseEntraIdTenantRestorePoints',
    'BrowseFLRUnstructuredData', 'BrowseFlr', 'ChangeReplicaFailbackSwitchoverTime', 'CompareEntraIdTenantItem',
    'CopyUnstructuredDataFlrItem', 'DeployHelperApplianceTemplates', 'DiskManagement', 'DismountIRDisks',
    'DismountIRVMs', 'DownloadFlrItem', 'ExportEntraIdTenantItem', 'FlrSearchFor',
    'GenerateEntraIdTenantPassword', 'GetEntraIdTenantRestoreDeviceCode',
    'GetEntraIdTenantRestoreDeviceCodeState', 'GetExplorersBrowseSessionChildSessions',
    'ManageAgentsRecoveryAppliances', 'MigrateIRMountedDisks', 'MigrateIRMountedUnstructuredDataShares',
    'MigrateIRMountedVMs', 'PerformRemoteBareMetalRecovery', 'PerformVolumeRestore', 'PublishBackupContent',
    'RemoveHelperApplianceTemplates', 'RescanReplicas', 'RestoreEntireBucket', 'RestoreEntireFileShare',
    'RestoreEntireOSBucket', 'RestoreEntraIdTenantItem', 'RestoreEntraIdTenantItemAttributes', 'RestoreFlrItem',
    'RetrieveFromArchiveTier', 'StartAzureVMInstantRecovery', 'StartEntireVmRestore',
    'StartEntireVmRestoreCloudDirector', 'StartEntraIDAuditLogRestore', 'StartEntraIDTenantRestore',
    'StartEntraIDTenantRestoreFromCopy', 'StartFCDInstantRecovery', 'StartFlrRestore', 'StartHvVMInstantRecovery',
    'StartUnstructuredDataFlrRestore', 'StartUnstructuredDataInstantRecovery', 'StartViVMInstantRecovery',
    'StartViVMSnapshotReplicaCommitFailback', 'StartViVMSnapshotReplicaFailback',
    'StartViVMSnapshotReplicaFailover', 'StartViVMSnapshotReplicaPermanentFailover',
    'StartViVMSnapshotReplicaPlannedFailover', 'StartViVMSnapshotReplicaSwitchToProductionFailback',
    'StartViVMSnapshotReplicaUndoFailback', 'StartViVMSnapshotReplicaUndoFailover', 'StopEntraIDTenantRestore',
    'StopEntraIdTenantItemRestoreSession', 'SwitchIRMountedUnstructuredDataShares', 'UnmountAzureIRVMs',
    'UnmountEntraIDAuditLogRestore', 'UnmountFlrRestore', 'UnmountIRUnstructuredDataShare',
    'UnmountUnstructuredDataFLRVolumes', 'UnpublishBackupContent', 'UnstructuredDataFlrSearchFor',
    'UpdateUnstructuredDataShareIRSwitchoverSettings', 'UploadEntraIdTenantItem', 'ValidateEntraIdTenantItems',
    'ViewAzureIRMountedVMSessions', 'ViewAzureIRMountedVMs', 'ViewContentPublicationMounts',
    'ViewHelperApplianceTemplates', 'ViewIRMountedUnstructuredDataShares', 'ViewIRMountedVMs', 'ViewInventory',
    'ViewProtectedComputers', 'ViewProtectionGroups', 'ViewReplicaPoints', 'ViewReplicas',
    'ViewUnstructuredDataShareIRSwitchoverSettings', 'ViewUsersAndRoles'
  ],
  BackupViewer: [
    ...everybody, ...allButTape, ...configBackupReaders
  ],
  TapeOperator: [
    ...everybody,
    'ViewInventory', 'ViewProtectionGroups'
  ],
  SecurityAdministrator: [
    'BasicView', 'ChangeAccountPassword', 'ChangeCloudCertificate', 'ChangeCloudSecretKey',
    'ChangeKMServerCertificate', 'ChangeLinuxPrivateKey', 'ChangeLinuxRootPassword', 'CreateCloudCredentials',
    'CreateCredentials', 'CreateEncryptionPasswords', 'CreateKMServers', 'DeleteCloudCredentials',
    'DeleteCredentials', 'DeleteEncryptionPasswords', 'DeleteKMServers', 'GetBestPracticesComplianceResult',
    'GetSecurityAnalyzerSchedule', 'GetSecurityAnalyzerSession', 'ManageBestPracticeCompliance',
    'ModifySecurityAnalyzerSchedule', 'ReadOptions', 'StartSecurityAnalyzer', 'UpdateCloudCredentials',
    'UpdateCredentials', 'UpdateEncryptionPasswords', 'UpdateKMServers', 'ViewAcl', 'ViewAuthorizationEvents',
    'ViewCloudCredentials', 'ViewCredentials', 'ViewEncryptionPasswords', 'ViewKMServers',
    'ViewMalwareDetectionObjects'
  ],
  IncidentApiOperator: [
    'BasicView', 'CreateSuspiciousActivityEvent', 'StartMalwareBackupScan', 'UpdateRansomwareDetectionEvent',
    'ViewSuspiciousActivityEvents', 'ViewYaraRules'
  ]
}

/** What later documents say otherwise. ASSUMED: the Tape Operator, which 1.3-rev2 no longer names, keeps its claims. */
const changes: ReadonlyArray<{ since: string, role: string, gains?: readonly string[], loses?: readonly string[] }> = [
  {
    since: '1.3-rev0',
    role: 'BackupOperator',
    gains: [
      'CreateCredentials', 'ViewCredentials', 'ViewViHierarchy'
    ]
  },
  {
    since: '1.3-rev0',
    role: 'TapeOperator',
    gains: [
      'CreateCredentials', 'StartJobs', 'StopJobs', 'ViewCredentials', 'ViewViHierarchy', 'ViewWANAccelerators'
    ]
  },
  {
    since: '1.3-rev0',
    role: 'RestoreOperator',
    gains: [
      'CreateCredentials', 'StopSessions', 'ViewCredentials', 'ViewViHierarchy', 'ViewWANAccelerators',
      'ViewYaraRules'
    ],
    loses: [
      'MigrateIRMountedDisks', 'MigrateIRMountedVMs'
    ]
  },
  {
    since: '1.3-rev0',
    role: 'SecurityAdministrator',
    gains: [
      'ViewSessions'
    ]
  },
  {
    since: '1.3-rev1',
    role: 'BackupOperator',
    gains: [
      'ViewEncryptionPasswords', 'ViewIRMountedVMs', 'ViewSuspiciousActivityEvents'
    ],
    loses: [
      'CreateCredentials'
    ]
  },
  {
    since: '1.3-rev1',
    role: 'TapeOperator',
    gains: [
      'CreateEncryptionPasswords', 'ViewIRMountedVMs', 'ViewSuspiciousActivityEvents'
    ]
  },
  {
    since: '1.3-rev1',
    role: 'RestoreOperator',
    gains: [
      'MigrateIRMountedVMs', 'ViewSuspiciousActivityEvents'
    ]
  },
  {
    since: '1.3-rev1',
    role: 'SecurityAdministrator',
    gains: [
      'ViewBackupObjects', 'ViewBackups', 'ViewIRMountedVMs', 'ViewJobs', 'ViewSuspiciousActivityEvents',
      'ViewTaskSessionLogs'
    ]
  },
  {
    since: '1.3-rev1',
    role: 'BackupViewer',
    gains: [
      'ViewIRMountedVMs', 'ViewSuspiciousActivityEvents'
    ]
  },
  {
    since: '1.3-rev2',
    role: 'RestoreOperator',
    gains: [
      'CreateComputerRecoveryToken', 'StopTasks', 'UpdateComputerRecoveryToken', 'ViewComputerRecoveryTokens',
      'ViewDiscoveredEntities', 'ViewMountServers'
    ],
    loses: [
      'MigrateIRMountedUnstructuredDataShares', 'SwitchIRMountedUnstructuredDataShares',
      'UpdateUnstructuredDataShareIRSwitchoverSettings', 'ViewUnstructuredDataShareIRSwitchoverSettings'
    ]
  },
  {
    since: '1.3-rev2',
    role: 'IncidentApiOperator',
    loses: [
      'StartMalwareBackupScan'
    ]
  },
  {
    since: '1.3-rev2',
    role: 'SecurityAdministrator',
    gains: [
      'ViewRepositories'
    ]
  }
]

const known = new Map<string, Map<string, Set<string>>>()

/** Role → claims, in a product whose newest revision is this one. */
function claimsAt (newest: string): Map<string, Set<string>> {
  let owned = known.get(newest)
  if (owned === undefined) {
    owned = new Map(Object.entries(claims).map(([role, names]) => [role, new Set(names)]))
    for (const { since, role, gains = [], loses = [] } of changes) {
      if (since > newest) continue
      for (const claim of gains) owned.get(role)?.add(claim)
      for (const claim of loses) owned.get(role)?.delete(claim)
    }
    known.set(newest, owned)
  }
  return owned
}

/** The built-in roles of the product. */
export const roleNames: readonly string[] = ['Administrator', ...Object.keys(claims)]

/** Whether a user with these roles owns at least one of the claims; an operation without claims asks for none. */
export function owns (roles: readonly string[], wanted: readonly string[] | undefined, newest: string): boolean {
  if (wanted === undefined || wanted.length === 0 || roles.includes('Administrator')) return true
  const owned = claimsAt(newest)
  return roles.some(role => wanted.some(claim => owned.get(role)?.has(claim) === true))
}
