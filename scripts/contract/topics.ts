// Where large homes are split by noun: the first pattern that a schema's name matches names its file. Only schemas that
// placement.json does not know yet are placed by these lists.
import type { Product } from './documents.js'

export type TopicList = ReadonlyArray<readonly [pattern: RegExp, noun: string]>

const vb365Topics: Record<string, TopicList> = {
  common: [
    [/Mailbox|Exchange|Message|Appointment|Contact|Journal|StickyNote|TaskItem|Discussion/, 'exchange'],
    [/OneDrive/, 'onedrive'],
    [/SharePoint|VESP|RESTItemComposed|Site/, 'sharepoint'],
    [/Teams?(?!plate)|Channel/, 'teams'],
    [/RestorePoint|RestoreSession|Restore|Export|Explore/, 'restore'],
    [/ObjectStorage|Amazon|Azure|S3|Archiver/, 'cloud-storage'],
    [/Job|DataRetrieval|BackupWindow/, 'jobs'],
    [/Organization|Office365|OnPremises|Hybrid|OAuth|DeviceCode|License/, 'organizations'],
    [/Repositor|Proxy|Proxies/, 'backup-infrastructure'],
    [/Rbac/, 'restore-operator-roles'],
    [/Smtp|SendTest|SendAs|Email/, 'email'],
  ],
}

const vbrTopics: Record<string, TopicList> = {
  common: [
    [/Expression/, 'filter-expressions'],
    [/Pagination|EmptySuccess|^Error$|Certificate|CommonMeta/, 'shared'],
    [/Flr|FLR|EntraId|EntraID|UnstructuredData|ColdStorage|BrowseMount/, 'browse-mounts'],
    [/Disk(Creation|Info)|DiskExtent|ViVMDisk|Partition|VolumeFile|SizeUnit|^SizeModel/, 'disks'],
    [/Schedule|Daily|Monthly|EMonth|DayOfWeek|DayNumber|BackupWindow|Periodically|Sennight/, 'schedules'],
    [/Retention|GFS|Retain/, 'retention'],
    [/Notification/, 'notifications'],
    [/Script|Guest|Indexing|Application|TransactionLogs|SQL|Oracle|FSExclusions|ExclusionPolicy/, 'guest-processing'],
    [/FullBackup|SyntheticFull|ActiveFull|HealthCheck|Compression|StorageOptimization|BackupStorageSetting|EBackupMode/,
      'backup-storage-settings'],
    [/ChangedBlockTracking|PrimaryStorageIntegration|DisksTypeToProcess|ProxiesSettings/, 'backup-storage-settings'],
    [/Repositor(?!yObject)|Storage(?!Type)|Amazon|Azure|Gateway|MountServer|VPowerNFS|Immutability/, 'repositories'],
    [/DataDomain|RotatedDrive/, 'repositories'],
    [/Inventory|(Vmware|HyperV|CloudDirector|Agent|Nutanix|Proxmox)Object|PowerState|ObjectAcl/, 'inventory-objects'],
    [/EPlatformType|EProtectionGroupType|ECloudMachinesType/, 'shared'],
    [/Host|SSH/, 'hosts'],
    [/Session|TaskLog/, 'sessions'],
    [/Task/, 'tasks'],
    [/Credentials|Authentication/, 'credentials'],
    [/AD(Object|Group|Domain)/, 'active-directory'],
    [/Proxy|Proxies/, 'proxies'],
    [/RestorePoint/, 'restore-points'],
    [/Replica|Failover|Failback/, 'replicas'],
    [/Role|User|Permission/, 'users-and-roles'],
    [/RecoveryMedia/, 'recovery-media'],
    [/Cloud/, 'cloud-browser'],
    [/Backup|Job/, 'backups'],
  ],
  jobs: [
    [/^Job(Model|Spec)Base$/, 'shared'],
    [/Mask|EUnstructuredBackupJobObject|BackupJobObjectModel|FileBackupRetention|FileBackupCopy/,
      'unstructured-data-selection'],
    [/^(E?Jobs?(Model|Result|Spec|State|Status|Filters|Start|Retry)|EJobWorkload|RunAfterJob)/, 'jobs'],
    [/^(?!.*(Agent|Replica)).*Guest|^Backup(Application|SQL|Oracle|PostgreSQL|LogShipping)/, 'guest-processing'],
    [/SureBackup|UnstructuredLinkedJobs/, 'surebackup-jobs'],
    [/Replica|NetworkRule|Seeding|WanAccelerator|JobDataTransfer/, 'replica-jobs'],
    [/BackupCopy|RPOMonitor|ImmediateSchedule|JobObjectModel|RepositoryObject|BackupSourceObject/, 'backup-copy-jobs'],
    [/Agent|ELinuxVolume|EWindowsVolume|BackupCache|SharedFolder|PowerOff|PostBackup/, 'agent-jobs'],
    [/BackupPolicy|ScheduleModelDaily|JobScript/, 'agent-jobs'],
    [/HyperV|HypeV|OffHost/, 'hyper-v-jobs'],
    [/EntraID/, 'entra-id-jobs'],
    [/FileBackup|Unstructured|ObjectStorage|SymbolicLinks|ACLHandling|BackupItemVersion|Iris|SnapshotImmutability/,
      'unstructured-data-jobs'],
    [/./, 'vsphere-jobs'],
  ],
  'backup-browser': [
    [/ExportToJson|Reveal|Compar/, 'entra-id-items'],
    [/EntraId.*(Restore|Validate|Check|Missing|Production|Password|Certificate|Included?)|EntraIDItem/,
      'entra-id-restore'],
    [/EntraId/, 'entra-id-browsing'],
    [/Unstructured|FileBackupFLR/, 'unstructured-data'],
    [/./, 'guest-files'],
  ],
  restore: [
    [/Azure/, 'azure-recovery'],
    [/Unstructured|ColdStorage|EAccountPermission/, 'unstructured-data-recovery'],
    [/EntraId/, 'entra-id-recovery'],
    [/Hv|HyperV/, 'hyper-v-recovery'],
    [/./, 'vsphere-recovery'],
  ],
  agents: [
    [/Discovered|OperatingSystem|EDriver|EAgentStatus|ApplicationPluginStatus|EmbeddedRecovery/, 'discovered-entities'],
    [/Package|Bitness|RecoveryToken|RecoveryAppliance|ProtectedComputer|BackupIds|AgentState/, 'computers'],
    [/./, 'protection-groups'],
  ],
  automation: [
    [/Storage|Repositor|MountServer|CloudCredentialsImportModel/, 'repositories'],
    [/Job|Backup|Guest|CredentialsImportModel/, 'jobs'],
    [/./, 'infrastructure'],
  ],
  'inventory-browser': [
    [/Unstructured|FileServer|NAS|SMB|NFS|S3|Amazon|AzureBlob|BackupIO/, 'unstructured-data-servers'],
  ],
}

export const topics: Record<Product, Record<string, TopicList>> = { vb365: vb365Topics, vbr: vbrTopics }
