// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, Flag, List, Model, Optional, Ref, Since, Tag, Text, type Static } from '../../kit/vbr.js'
import { ECloudDirectorInventoryType } from './inventory-objects.js'
import { BackupObjectModelBase, EBackupEncryptionState, EPlatformType } from './shared.js'

export const VeeamDataCloudVaultModel = Model('VeeamDataCloudVaultModel', {
  vaultId: Text(),
  isInitialized: Flag(),
  ...Optional({ vaultName: Text(), storageContainerName: Text(), folders: List(Text()) }),
  ...Since('1.3-rev2', Optional({ regionId: Text() })),
})
export type VeeamDataCloudVaultModel = Static<typeof VeeamDataCloudVaultModel>

export const CloudDirectorBackupObjectModel = Model('CloudDirectorBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'CloudDirector'),
  objectId: Text(),
  ...Optional({ cloudDirectorType: Ref(ECloudDirectorInventoryType), path: Text() }),
})
export type CloudDirectorBackupObjectModel = Static<typeof CloudDirectorBackupObjectModel>

export const GoogleCloudBackupObjectModel = Model('GoogleCloudBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'GCE'),
  objectId: Text(),
  ...Optional({ encryptionState: Ref(EBackupEncryptionState), path: Text(), owner: Text() }),
})
export type GoogleCloudBackupObjectModel = Static<typeof GoogleCloudBackupObjectModel>

export const EProtectionGroupCloudAccountType = Enum('EProtectionGroupCloudAccountType', ['AWS', 'Azure'])
export type EProtectionGroupCloudAccountType = Static<typeof EProtectionGroupCloudAccountType>

export const ECloudMachinesObjectType = Enum('ECloudMachinesObjectType', ['Machine', 'Region', 'Tag'])
export type ECloudMachinesObjectType = Static<typeof ECloudMachinesObjectType>

export const CloudMachinesProtectionGroupObjectsModelBase = Optional({ type: Ref(ECloudMachinesObjectType) })

export const CloudMachineModel = Model('CloudMachineModel', {
  ...CloudMachinesProtectionGroupObjectsModelBase,
  ...Optional({ type: Tag(ECloudMachinesObjectType, 'Machine'), name: Text(), objectId: Text() }),
})
export type CloudMachineModel = Static<typeof CloudMachineModel>
