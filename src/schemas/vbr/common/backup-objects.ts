import {
  Between, Flag, Int64, Integer, List, Model, Nullable, OneOf, Optional, Ref, Since, Tag, Text,
  Uuid, type Static
} from '../../kit/vbr.js'
import { EBackupEncryptionState } from './backups.js'
import {
  ECloudDirectorInventoryType, EHyperVInventoryType, EPlatformType, EVmwareInventoryType,
  PaginationResult
} from './shared.js'

export const BackupObjectModelBase = {
  id: Uuid(),
  platformName: Ref(EPlatformType),
  ...Optional({
    name: Text(),
    type: Text(),
    platformId: Uuid(),
    restorePointsCount: Integer(),
  }),
  ...Since('1.3-rev0', Optional({ lastRunFailed: Flag() })),
  ...Since('1.3-rev2', Optional({ backupId: Uuid(), size: Int64() })),
}

export const ViBackupObjectModel = Model('ViBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'VMware'),
  objectId: Text(),
  ...Optional({ viType: Ref(EVmwareInventoryType), path: Text() }),
})
export type ViBackupObjectModel = Static<typeof ViBackupObjectModel>

export const CloudDirectorBackupObjectModel = Model('CloudDirectorBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'CloudDirector'),
  objectId: Text(),
  ...Optional({ cloudDirectorType: Ref(ECloudDirectorInventoryType), path: Text() }),
})
export type CloudDirectorBackupObjectModel = Static<typeof CloudDirectorBackupObjectModel>

export const EntraIDBackupObjectModel = Model('EntraIDBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'EntraID'),
})
export type EntraIDBackupObjectModel = Static<typeof EntraIDBackupObjectModel>

export const AgentBackupObjectModel = Model('AgentBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'LinuxPhysical', 'WindowsPhysical', 'LinuxPhysicalPpc'),
  ...Optional({ biosUuid: Text(), protectionGroupIds: List(Uuid()), computerId: Uuid() }),
})
export type AgentBackupObjectModel = Static<typeof AgentBackupObjectModel>

export const AzureComputeBackupObjectModel = Model('AzureComputeBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'AzureCompute'),
  objectId: Text(),
  ...Optional({
    encryptionState: Ref(EBackupEncryptionState),
    path: Text(),
    owner: Text(),
  }),
})
export type AzureComputeBackupObjectModel = Static<typeof AzureComputeBackupObjectModel>

export const GoogleCloudBackupObjectModel = Model('GoogleCloudBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'GCE'),
  objectId: Text(),
  ...Optional({
    encryptionState: Ref(EBackupEncryptionState),
    path: Text(),
    owner: Text(),
  }),
})
export type GoogleCloudBackupObjectModel = Static<typeof GoogleCloudBackupObjectModel>

export const EC2BackupObjectModel = Model('EC2BackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'AWSEC2'),
  objectId: Text(),
  ...Optional({
    encryptionState: Ref(EBackupEncryptionState),
    path: Text(),
    owner: Text(),
  }),
})
export type EC2BackupObjectModel = Static<typeof EC2BackupObjectModel>

export const UnstructuredDataBackupObjectModel = Model('UnstructuredDataBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'UnstructuredData'),
  hostId: Uuid(),
  ...Optional({ fileServerId: Uuid() }),
})
export type UnstructuredDataBackupObjectModel = Static<typeof UnstructuredDataBackupObjectModel>

export const NutanixBackupObjectModel = Model('NutanixBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'Nutanix'),
  ...Optional({ objectId: Nullable(Text()) }),
})
export type NutanixBackupObjectModel = Static<typeof NutanixBackupObjectModel>

export const ProxmoxBackupObjectModel = Model('ProxmoxBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'Proxmox'),
  ...Optional({ objectId: Nullable(Text()) }),
})
export type ProxmoxBackupObjectModel = Static<typeof ProxmoxBackupObjectModel>

export const HyperVBackupObjectModel = Model('HyperVBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'HyperV'),
  objectId: Text(),
  ...Optional({ hvType: Ref(EHyperVInventoryType), path: Text() }),
})
export type HyperVBackupObjectModel = Static<typeof HyperVBackupObjectModel>

export const BackupObjectModel = OneOf('BackupObjectModel', 'platformName', BackupObjectModelBase, {
  VMware: ViBackupObjectModel,
  ...Since('1.2-rev1', {
    CloudDirector: CloudDirectorBackupObjectModel,
    EntraID: EntraIDBackupObjectModel,
  }),
  ...Since('1.3-rev0', { LinuxPhysical: AgentBackupObjectModel }),
  ...Since('1.3-rev1', { AzureCompute: AzureComputeBackupObjectModel }),
  ...Between('1.3-rev1', '1.3-rev1', {
    GoogleCloud: GoogleCloudBackupObjectModel,
    EC2: EC2BackupObjectModel,
  }),
  ...Since('1.3-rev2', {
    WindowsPhysical: AgentBackupObjectModel,
    LinuxPhysicalPpc: AgentBackupObjectModel,
    GCE: GoogleCloudBackupObjectModel,
    AWSEC2: EC2BackupObjectModel,
    UnstructuredData: UnstructuredDataBackupObjectModel,
    Nutanix: NutanixBackupObjectModel,
    Proxmox: ProxmoxBackupObjectModel,
    HyperV: HyperVBackupObjectModel,
  }),
})
export type BackupObjectModel = Static<typeof BackupObjectModel>

export const BackupObjectsResult = Model('BackupObjectsResult', { data: List(Ref(BackupObjectModel)), pagination: Ref(PaginationResult) })
export type BackupObjectsResult = Static<typeof BackupObjectsResult>
