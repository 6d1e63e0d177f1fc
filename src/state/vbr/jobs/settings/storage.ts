import type { BackupJobAdvancedSettingsModel } from '../../../../schemas/vbr/common/backups.js'
import type {
  BackupJobRetentionPolicySettingsModel, GFSPolicySettingsModel
} from '../../../../schemas/vbr/common/retention.js'

/** How backups are made and stored, as all kinds of job that write chains of restore points say it. */
export type ChainSettings = Pick<BackupJobAdvancedSettingsModel,
  'backupModeType' | 'syntheticFulls' | 'activeFulls' | 'backupHealth' | 'fullBackupMaintenance' | 'storageData' | 'scripts'>

/** Where a job writes to, and how long it keeps what it has written. */
export interface BackupStorage {
  backupRepositoryId: string
  retentionPolicy: BackupJobRetentionPolicySettingsModel
  gfsPolicy?: GFSPolicySettingsModel | undefined
  advancedSettings?: ChainSettings | undefined
}
