import type { OutcomeKinds } from '../control/outcome-kinds.js'

const infrastructures = ['vbr.inventory', 'vbr.hyperVInventory', 'vbr.cloudDirectorInventory']

const sources = ['vbr.restorePoints', 'vbr.backupObjects', 'vbr.backups', 'vbr.repositories', ...infrastructures]

const ofReplicas = ['vbr.replicas', 'vbr.replicaPoints', 'vbr.jobs', 'vbr.inventory']

const ofTenants = ['vbr.entraTenants', 'vbr.backups']

/** The kinds of session of VBR for which outcomes can be arranged: what each is about, and what it processes. */
export const outcomeKinds: OutcomeKinds = {
  AgentDiscovery: {
    about: 'A rescan of a protection group, or what is done to computers in it',
    subjects: ['vbr.protectionGroups', 'vbr.discoveredEntities']
  },
  AgentPolicy: {
    about: 'A policy that agents are told of, or the clearing of their backup caches',
    subjects: ['vbr.jobs', 'vbr.discoveredEntities']
  },
  ApplicationBrowse: { about: 'A Veeam Explorer that somebody has open', subjects: sources },
  ApplicationItemRestore: { about: 'A restore of application items', subjects: sources },
  ApplianceDeployment: { about: 'The deployment of a helper appliance in a cloud', subjects: ['vbr.helperAppliances'] },
  ApplianceReboot: { about: 'A reboot of recovery appliances', subjects: ['vbr.recoveryAppliances'] },
  AzureStop: { about: 'The end of an instant recovery to Azure', subjects: [...sources, 'vbr.azureMounts'] },
  AzureSwitchover: {
    about: 'The moment in which a machine in Azure runs from disks of its own', subjects: [...sources, 'vbr.azureMounts']
  },
  Backup: {
    about: 'A run of a backup job',
    subjects: [
      'vbr.jobs', 'vbr.repositories', 'vbr.scaleOutRepositories', 'vbr.proxies', ...infrastructures,
      'vbr.discoveredEntities', 'vbr.entraTenants'
    ],
    objects: [...infrastructures, 'vbr.discoveredEntities', 'vbr.entraTenants']
  },
  BackupCopy: {
    about: 'A run of a backup copy job',
    subjects: ['vbr.jobs', 'vbr.repositories', 'vbr.scaleOutRepositories', 'vbr.backupObjects'],
    objects: ['vbr.backupObjects']
  },
  ColdRetrieval: {
    about: 'A retrieval of unstructured data from an archive repository',
    subjects: ['vbr.restorePoints', 'vbr.backups', 'vbr.unstructuredServers', 'vbr.repositories']
  },
  ColdRetrievalProlonging: {
    about: 'The prolonging of such a retrieval', subjects: ['vbr.coldRetrievals', 'vbr.backups']
  },
  CommitFailback: { about: 'The end of a failback', subjects: ofReplicas },
  ConfigurationBackup: { about: 'A backup of the configuration', subjects: ['vbr.repositories'] },
  CopyBackup: {
    about: 'A copy of a backup, made once', subjects: ['vbr.backups', 'vbr.repositories'], objects: ['vbr.backupObjects']
  },
  DeleteBackup: {
    about: 'The deletion of a backup, or of a machine in one', subjects: ['vbr.backups', 'vbr.backupObjects', 'vbr.repositories']
  },
  DeploymentKit: { about: 'The making of a deployment kit', subjects: [] },
  DiskRecovery: { about: 'An instant recovery of disks', subjects: sources },
  EncryptionAnalysis: {
    about: 'An analysis of what an event has called encrypted',
    subjects: ['vbr.malwareEvents', 'vbr.restorePoints', 'vbr.backupObjects']
  },
  EntraIdComparison: { about: 'A comparison of items of Microsoft Entra ID', subjects: ofTenants },
  EntraIdExport: {
    about: 'An export of items of Microsoft Entra ID to JSON', subjects: [...ofTenants, 'vbr.restorePoints']
  },
  EntraIdItemRestore: {
    about: 'A restore of items to a tenant of Microsoft Entra ID', subjects: [...ofTenants, 'vbr.restorePoints']
  },
  EntraIdMount: {
    about: 'The mount of a tenant of Microsoft Entra ID out of its backup',
    subjects: ['vbr.backups', 'vbr.backupObjects', 'vbr.restorePoints', 'vbr.repositories']
  },
  Failback: { about: 'A failback from a replica to production', subjects: ofReplicas },
  Failover: { about: 'A failover to a replica', subjects: ofReplicas },
  HaClusterEdit: { about: 'A change of the addresses of a High Availability cluster', subjects: ['vbr.haCluster'] },
  HaSwitchover: { about: 'The nodes of a High Availability cluster that change their parts', subjects: ['vbr.haCluster'] },
  HealthCheck: { about: 'A check of backup files', subjects: ['vbr.backups', 'vbr.repositories'] },
  FileLevelRestore: { about: 'The mount of the file system of a machine, or of a share, out of its backup', subjects: sources },
  FlrDownload: { about: 'The preparation of a download of files', subjects: ['vbr.restorePoints', 'vbr.sessions'] },
  FlrRestore: {
    about: 'A restore of files to a machine or a share',
    subjects: ['vbr.restorePoints', 'vbr.sessions', 'vbr.unstructuredServers']
  },
  FlrSearch: { about: 'A search for files in a backup', subjects: ['vbr.restorePoints', 'vbr.sessions'] },
  HierarchyRescan: { about: 'A rescan of what a virtual infrastructure holds', subjects: ['vbr.managedServers'] },
  HostDiscovery: { about: 'A rescan of managed servers', subjects: ['vbr.managedServers'] },
  HostUpgrade: { about: 'An upgrade of components on managed servers', subjects: ['vbr.managedServers'] },
  Import: { about: 'An import of jobs, credentials and their kin', subjects: [], objects: ['items of the import, by name'] },
  Infrastructure: {
    about: 'The saving of a server, a source of unstructured data, a proxy, a repository or a protection group, the ' +
      'deployment of templates of helper appliances, or the creation of a High Availability cluster',
    subjects: [
      'vbr.managedServers', 'vbr.unstructuredServers', 'vbr.protectionGroups', 'vbr.proxies', 'vbr.repositories',
      'vbr.scaleOutRepositories', 'vbr.applianceTemplates', 'vbr.cloudCredentials', 'vbr.haCluster'
    ]
  },
  InfrastructureDeletion: {
    about: 'The removal of a managed server, a source of unstructured data, a protection group, templates of helper ' +
      'appliances or a High Availability cluster',
    subjects: [
      'vbr.managedServers', 'vbr.unstructuredServers', 'vbr.protectionGroups', 'vbr.applianceTemplates', 'vbr.haCluster'
    ]
  },
  InstantRecovery: { about: 'An instant recovery of a machine', subjects: sources },
  LicenseUpdate: { about: 'The update of the license from the vendor\'s server', subjects: ['vbr.license'] },
  LogsExport: { about: 'An export of logs', subjects: ['vbr.jobs', 'vbr.managedServers'] },
  MetadataDownload: {
    about: 'The download of the metadata of a backup of unstructured data', subjects: ['vbr.backups', 'vbr.repositories']
  },
  PermanentFailover: { about: 'A failover for good', subjects: ofReplicas },
  PlannedFailover: { about: 'A planned failover to a replica', subjects: ofReplicas },
  MoveBackup: {
    about: 'The move of a backup to another repository, or of its machines to another job',
    subjects: ['vbr.backups', 'vbr.repositories', 'vbr.jobs'],
    objects: ['vbr.backupObjects']
  },
  PublishDisks: { about: 'Disks of a backup that are published to a server', subjects: sources },
  QuickMigration: { about: 'The migration of a recovered machine, or of its disks', subjects: sources },
  Replica: {
    about: 'A run of a replica job',
    subjects: ['vbr.jobs', 'vbr.repositories', 'vbr.proxies', 'vbr.inventory'],
    objects: ['vbr.inventory']
  },
  RecoveryMedia: {
    about: 'The making of recovery media', subjects: ['vbr.discoveredEntities', 'vbr.backupObjects']
  },
  ReplicaRescan: { about: 'A rescan of replicas', subjects: ['vbr.replicas'] },
  RepositoryEvacuate: { about: 'The evacuation of extents', subjects: ['vbr.scaleOutRepositories', 'vbr.repositories'] },
  RepositoryMaintenance: { about: 'Maintenance mode and sealing of extents', subjects: ['vbr.scaleOutRepositories', 'vbr.repositories'] },
  RepositoryRescan: { about: 'A rescan of repositories', subjects: ['vbr.repositories'] },
  ScanBackup: { about: 'A scan of restore points for malware', subjects: ['vbr.restorePoints', 'vbr.backupObjects'] },
  SecurityAnalyzer: { about: 'A run of the security and compliance analyzer', subjects: [] },
  RestoreShare: {
    about: 'A restore of an entire share or bucket',
    subjects: ['vbr.restorePoints', 'vbr.backupObjects', 'vbr.backups', 'vbr.repositories', 'vbr.unstructuredServers']
  },
  RestoreVm: { about: 'A restore of an entire machine', subjects: sources },
  ShareMigration: {
    about: 'The move of a published share to production',
    subjects: ['vbr.restorePoints', 'vbr.backupObjects', 'vbr.backups', 'vbr.repositories', 'vbr.unstructuredServers']
  },
  ShareRecovery: {
    about: 'An instant recovery of a share',
    subjects: ['vbr.restorePoints', 'vbr.backupObjects', 'vbr.backups', 'vbr.repositories', 'vbr.unstructuredServers']
  },
  ShareSwitchover: { about: 'The start of the switchover of a published share', subjects: ['vbr.restorePoints'] },
  SwitchToProduction: { about: 'The moment in which a machine that was failed back takes over', subjects: ofReplicas },
  UndoFailback: { about: 'A failback that is taken back', subjects: ofReplicas },
  UndoFailover: { about: 'A failover that is taken back', subjects: ofReplicas },
  VolumeRestore: {
    about: 'A restore of volumes to a computer with an agent, or to one that was booted from recovery media',
    subjects: ['vbr.discoveredEntities', 'vbr.recoveryAppliances', 'vbr.restorePoints']
  }
}
