// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, List, Model, Optional, Ref, RequiredUntil, Since, Tag, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import {
  ActiveFullSettingsModel, BackupHealthCheckSettingsModels, BackupStorageSettingModel, EBackupModeType,
  FullBackupMaintenanceModel, SyntheticFullSettingsModel,
} from '../common/backup-storage-settings.js'
import { EJobType } from '../common/backups.js'
import { JobScriptsSettingsModel } from '../common/guest-processing.js'
import { InventoryObjectModel } from '../common/inventory-objects.js'
import { EmailNotificationSettingsModel, NotificationSettingsModel } from '../common/notifications.js'
import { BackupJobRetentionPolicySettingsModel, GFSPolicySettingsModel } from '../common/retention.js'
import { BackupScheduleModel } from '../common/schedules.js'
import { BackupJobGuestProcessingModel, HyperVGuestQuiescenceSettingsModel } from './guest-processing.js'
import { JobModelBase, JobSpecBase } from './shared.js'

export const EHyperVDisksTypeToProcess = Enum('EHyperVDisksTypeToProcess', [
  'AllDisks', 'SystemOnly', 'SelectedDisks',
])
export type EHyperVDisksTypeToProcess = Static<typeof EHyperVDisksTypeToProcess>

export const HyperVObjectDiskModel = Model('HyperVObjectDiskModel', {
  vmObject: Ref(InventoryObjectModel),
  disksToProcess: Ref(EHyperVDisksTypeToProcess),
  ...RequiredUntil('1.3-rev1', { disks: List(Text()) }),
})
export type HyperVObjectDiskModel = Static<typeof HyperVObjectDiskModel>

export const HyperVBackupJobExclusionsModel = Model('HyperVBackupJobExclusionsModel', Optional({
  vms: List(Ref(InventoryObjectModel)),
  disks: List(Ref(HyperVObjectDiskModel)),
}))
export type HyperVBackupJobExclusionsModel = Static<typeof HyperVBackupJobExclusionsModel>

export const HyperVBackupJobVirtualMachinesModel = Model('HyperVBackupJobVirtualMachinesModel', {
  ...RequiredUntil('1.3-rev1', { includes: List(Ref(InventoryObjectModel)) }),
  ...Optional({ excludes: Ref(HyperVBackupJobExclusionsModel) }),
})
export type HyperVBackupJobVirtualMachinesModel = Static<typeof HyperVBackupJobVirtualMachinesModel>

export const EHypeVProxyType = Enum('EHypeVProxyType', ['onHost', 'offHost'])
export type EHypeVProxyType = Static<typeof EHypeVProxyType>

export const EHyperVProxyType = Enum('EHyperVProxyType', ['OnHost', 'OffHost'])
export type EHyperVProxyType = Static<typeof EHyperVProxyType>

export const OffHostBackupProxyModel = Model('OffHostBackupProxyModel', {
  autoSelectEnabled: Flag({ default: true }),
  ...Optional({
    failoverToOnHostBackup: Flag({ default: true }),
    proxyIds: List(Uuid(), { uniqueItems: true }),
  }),
})
export type OffHostBackupProxyModel = Static<typeof OffHostBackupProxyModel>

export const HyperVBackupProxiesSettingsModel = Model('HyperVBackupProxiesSettingsModel', {
  proxyType: Changed({ '1.3-rev0': Ref(EHypeVProxyType), '1.3-rev1': Ref(EHyperVProxyType) }),
  ...Optional({ offHostSettings: Ref(OffHostBackupProxyModel) }),
})
export type HyperVBackupProxiesSettingsModel = Static<typeof HyperVBackupProxiesSettingsModel>

export const HyperVNotificationSettingsModel = Model('HyperVNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type HyperVNotificationSettingsModel = Static<typeof HyperVNotificationSettingsModel>

export const BackupJobAdvancedSettingsHyperVModel = Model('BackupJobAdvancedSettingsHyperVModel', Optional({
  guestQuiescence: Ref(HyperVGuestQuiescenceSettingsModel),
  changedBlockTracking: Flag(),
  volumeSnapshots: Flag(),
}))
export type BackupJobAdvancedSettingsHyperVModel = Static<typeof BackupJobAdvancedSettingsHyperVModel>

export const HyperVBackupJobAdvancedSettingsModel = Model('HyperVBackupJobAdvancedSettingsModel', {
  backupModeType: Ref(EBackupModeType),
  ...Optional({
    activeFulls: Ref(ActiveFullSettingsModel),
    backupHealth: Ref(BackupHealthCheckSettingsModels),
    fullBackupMaintenance: Ref(FullBackupMaintenanceModel),
    storageData: Ref(BackupStorageSettingModel),
    notifications: Changed({
      '1.3-rev0': Ref(NotificationSettingsModel),
      '1.3-rev2': Ref(HyperVNotificationSettingsModel),
    }),
    hyperV: Ref(BackupJobAdvancedSettingsHyperVModel),
    scripts: Ref(JobScriptsSettingsModel),
  }),
  ...Until('1.3-rev1', Optional({ synthenticFulls: Ref(SyntheticFullSettingsModel) })),
  ...Since('1.3-rev2', Optional({ syntheticFulls: Ref(SyntheticFullSettingsModel) })),
})
export type HyperVBackupJobAdvancedSettingsModel = Static<typeof HyperVBackupJobAdvancedSettingsModel>

export const HyperVBackupJobStorageModel = Model('HyperVBackupJobStorageModel', {
  backupRepositoryId: Uuid(),
  backupProxies: Ref(HyperVBackupProxiesSettingsModel),
  retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
  ...Optional({
    gfsPolicy: Ref(GFSPolicySettingsModel),
    advancedSettings: Ref(HyperVBackupJobAdvancedSettingsModel),
  }),
})
export type HyperVBackupJobStorageModel = Static<typeof HyperVBackupJobStorageModel>

export const HyperVBackupJobModel = Model('HyperVBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'HyperVBackup'),
  description: Text(),
  isHighPriority: Flag(),
  storage: Ref(HyperVBackupJobStorageModel),
  guestProcessing: Ref(BackupJobGuestProcessingModel),
  schedule: Ref(BackupScheduleModel),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(HyperVBackupJobVirtualMachinesModel) }),
})
export type HyperVBackupJobModel = Static<typeof HyperVBackupJobModel>

export const HyperVBackupJobSpec = Model('HyperVBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'HyperVBackup'),
  description: Text(),
  ...Optional({
    isHighPriority: Flag({ default: false }),
    storage: Ref(HyperVBackupJobStorageModel),
    guestProcessing: Ref(BackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(HyperVBackupJobVirtualMachinesModel) }),
})
export type HyperVBackupJobSpec = Static<typeof HyperVBackupJobSpec>
