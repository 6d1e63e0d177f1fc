import type { BackupProxiesSettingsModel } from '../../../../schemas/vbr/common/backup-storage-settings.js'
import type { BackupJobAdvancedSettingsModel } from '../../../../schemas/vbr/common/backups.js'
import type {
  BackupJobRetentionPolicySettingsModel, GFSPolicySettingsModel
} from '../../../../schemas/vbr/common/retention.js'

/** Where a job of machines writes to, through what, and how long it keeps what it has written. */
export interface BackupStorage {
  backupRepositoryId: string
  backupProxies: BackupProxiesSettingsModel
  retentionPolicy: BackupJobRetentionPolicySettingsModel
  gfsPolicy?: GFSPolicySettingsModel | undefined
  advancedSettings?: BackupJobAdvancedSettingsModel | undefined
}
