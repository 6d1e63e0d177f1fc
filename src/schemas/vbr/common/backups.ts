import {
  DateTime, Enum, List, Model, Optional, Ref, Since, Text, Until, Uuid, type Static
} from '../../kit/vbr.js'
import { EJobType } from './jobs.js'
import { EPlatformType, PaginationResult } from './shared.js'

export const EBackupEncryptionState = Enum('EBackupEncryptionState', ['Unencrypted', 'Encrypted', 'Decrypted'])
export type EBackupEncryptionState = Static<typeof EBackupEncryptionState>

export const BackupModel = Model('BackupModel', {
  id: Uuid(),
  name: Text(),
  platformName: Ref(EPlatformType),
  platformId: Uuid(),
  creationTime: DateTime(),
  repositoryId: Uuid(),
  ...Optional({ jobId: Uuid() }),
  ...Until('1.1-rev0', Optional({ policyTag: Text() })),
  ...Since('1.2-rev1', Optional({ policyUniqueId: Text() })),
  ...Since('1.3-rev0', { jobType: Ref(EJobType) }),
  ...Since('1.3-rev0', Optional({ repositoryName: Text() })),
})
export type BackupModel = Static<typeof BackupModel>

export const BackupsResult = Model('BackupsResult', { data: List(Ref(BackupModel)), pagination: Ref(PaginationResult) })
export type BackupsResult = Static<typeof BackupsResult>

export const EBackupFileGFSPeriod = Enum('EBackupFileGFSPeriod', ['None', 'Weekly', 'Monthly', 'Quarterly', 'Yearly'])
export type EBackupFileGFSPeriod = Static<typeof EBackupFileGFSPeriod>
