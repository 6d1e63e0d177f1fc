// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, List, Model, Optional, Ref, RequiredUntil, Tag, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import { BackupProxiesSettingsModel } from '../common/backup-storage-settings.js'
import {
  BackupJobAdvancedSettingsModel, BackupJobExclusionsTemplates, BackupJobVirtualMachinesSpec, EJobType,
} from '../common/backups.js'
import {
  InventoryObjectModel, VmwareObjectDiskModel, VmwareObjectSizeModel,
} from '../common/inventory-objects.js'
import { BackupJobRetentionPolicySettingsModel, GFSPolicySettingsModel } from '../common/retention.js'
import { BackupScheduleModel } from '../common/schedules.js'
import { BackupJobGuestProcessingModel } from './guest-processing.js'
import { JobModelBase, JobSpecBase } from './shared.js'

export const BackupJobExclusions = Model('BackupJobExclusions', Optional({
  vms: Changed({ '1.1-rev0': List(Ref(VmwareObjectSizeModel)), '1.2-rev1': List(Ref(InventoryObjectModel)) }),
  disks: List(Ref(VmwareObjectDiskModel)),
  templates: Ref(BackupJobExclusionsTemplates),
}))
export type BackupJobExclusions = Static<typeof BackupJobExclusions>

export const BackupJobVirtualMachinesModel = Model('BackupJobVirtualMachinesModel', {
  ...RequiredUntil('1.3-rev1', {
    includes: Changed({
      '1.1-rev0': List(Ref(VmwareObjectSizeModel)),
      '1.2-rev1': List(Ref(InventoryObjectModel)),
    }),
  }),
  ...Optional({ excludes: Ref(BackupJobExclusions) }),
})
export type BackupJobVirtualMachinesModel = Static<typeof BackupJobVirtualMachinesModel>

export const BackupJobStorageModel = Model('BackupJobStorageModel', {
  backupRepositoryId: Uuid(),
  backupProxies: Ref(BackupProxiesSettingsModel),
  retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
  ...Optional({
    gfsPolicy: Ref(GFSPolicySettingsModel),
    advancedSettings: Ref(BackupJobAdvancedSettingsModel),
  }),
})
export type BackupJobStorageModel = Static<typeof BackupJobStorageModel>

export const BackupJobModel = Model('BackupJobModel', {
  ...JobModelBase,
  description: Text(),
  type: Tag(EJobType, 'Backup', 'VSphereBackup'),
  isHighPriority: Flag(),
  storage: Ref(BackupJobStorageModel),
  guestProcessing: Ref(BackupJobGuestProcessingModel),
  schedule: Ref(BackupScheduleModel),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(BackupJobVirtualMachinesModel) }),
})
export type BackupJobModel = Static<typeof BackupJobModel>

export const EVMDataSourceRepositoryType = Enum('EVMDataSourceRepositoryType', [
  'ProductionStorage', 'BackupFiles',
])
export type EVMDataSourceRepositoryType = Static<typeof EVMDataSourceRepositoryType>

export const CloudDirectorBackupJobModel = Model('CloudDirectorBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'CloudDirectorBackup'),
  description: Text(),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(BackupJobStorageModel),
    guestProcessing: Ref(BackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(BackupJobVirtualMachinesModel) }),
})
export type CloudDirectorBackupJobModel = Static<typeof CloudDirectorBackupJobModel>

export const EEmailNotificationSchedule = Enum('EEmailNotificationSchedule', ['Immediate', 'Daily'])
export type EEmailNotificationSchedule = Static<typeof EEmailNotificationSchedule>

export const BackupJobSpec = Model('BackupJobSpec', {
  ...JobSpecBase,
  description: Text(),
  type: Tag(EJobType, 'Backup', 'VSphereBackup'),
  ...RequiredUntil('1.1-rev0', {
    isHighPriority: Flag({ default: false }),
    storage: Ref(BackupJobStorageModel),
    guestProcessing: Ref(BackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(BackupJobVirtualMachinesSpec) }),
})
export type BackupJobSpec = Static<typeof BackupJobSpec>

export const CloudDirectorBackupJobSpec = Model('CloudDirectorBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'CloudDirectorBackup'),
  description: Text(),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(BackupJobStorageModel),
    guestProcessing: Ref(BackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(BackupJobVirtualMachinesSpec) }),
})
export type CloudDirectorBackupJobSpec = Static<typeof CloudDirectorBackupJobSpec>
