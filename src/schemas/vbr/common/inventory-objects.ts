// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, Enum, Flag, List, Model, OneOf, Optional, Ref, RequiredUntil, Since, Tag, Text, Until,
  Uuid, type Static,
} from '../../kit/vbr.js'
import { EVmwareDisksTypeToProcess } from './backup-storage-settings.js'
import { HyperVDiskExtentModel } from './disks.js'
import {
  CommonMetaInfo, ECloudMachinesType, EPlatformType, EProtectionGroupType, ObjectRestorePointDiskModelBase,
} from './shared.js'

export const EVmwareInventoryType = Enum('EVmwareInventoryType', [
  'Unknown', 'VirtualMachine', 'vCenterServer', 'Datacenter', 'Cluster', 'Host', 'ResourcePool', 'Folder',
  'Datastore', 'DatastoreCluster', 'StoragePolicy', 'Template', 'ComputeResource', 'VirtualApp', 'Tag',
  'Category', 'Multitag', 'Network',
  ...Since('1.2-rev1', ['DVSNetwork']),
  ...Since('1.3-rev0', ['Disk', 'SharedDisk']),
])
export type EVmwareInventoryType = Static<typeof EVmwareInventoryType>

export const EInventoryPlatformType = Enum('EInventoryPlatformType', [
  'VSphere', 'HyperV', 'CloudDirector', 'Agent',
  ...Since('1.3-rev2', ['Nutanix', 'Proxmox']),
])
export type EInventoryPlatformType = Static<typeof EInventoryPlatformType>

export const EPowerState = Enum('EPowerState', ['PoweredOff', 'PoweredOn', 'Suspended'])
export type EPowerState = Static<typeof EPowerState>

export const ObjectAclInfo = Model('ObjectAclInfo', { isAllowed: Flag() })
export type ObjectAclInfo = Static<typeof ObjectAclInfo>

export const VmwareObjectModel = Model('VmwareObjectModel', {
  hostName: Text(),
  name: Text(),
  type: Ref(EVmwareInventoryType),
  ...Optional({ objectId: Text() }),
  ...Since('1.2-rev1', {
    platform: Changed({ '1.2-rev1': Ref(EPlatformType), '1.3-rev0': Ref(EInventoryPlatformType) }),
    ...Optional({ size: Text(), urn: Text() }),
  }),
  ...Between('1.3-rev0', '1.3-rev1', Optional({ isEnabled: Flag() })),
  ...Since('1.3-rev0', Optional({ metadata: List(Ref(CommonMetaInfo)) })),
  ...Since('1.3-rev2', Optional({ powerState: Ref(EPowerState), aclInfo: Ref(ObjectAclInfo) })),
})
export type VmwareObjectModel = Static<typeof VmwareObjectModel>

export const VmwareObjectSizeModel = Model('VmwareObjectSizeModel', {
  inventoryObject: Ref(VmwareObjectModel),
  ...Optional({ size: Text() }),
})
export type VmwareObjectSizeModel = Static<typeof VmwareObjectSizeModel>

export const InventoryObjectModelBase = {
  platform: Changed({ '1.2-rev1': Ref(EPlatformType), '1.3-rev0': Ref(EInventoryPlatformType) }),
  ...Optional({ size: Text() }),
}

export const ECloudDirectorInventoryType = Enum('ECloudDirectorInventoryType', [
  'Unknown', 'VirtualMachine', 'CloudDirectorServer', 'Organization', 'OrganizationVDC', 'vApp',
  'StoragePolicy', 'Network', 'vCenter', 'VmTemplate', 'Datastore',
])
export type ECloudDirectorInventoryType = Static<typeof ECloudDirectorInventoryType>

export const CloudDirectorObjectModel = Model('CloudDirectorObjectModel', {
  ...InventoryObjectModelBase,
  platform: Changed({ '1.2-rev1': Ref(EPlatformType), '1.3-rev0': Ref(EInventoryPlatformType) }),
  hostName: Text(),
  name: Text(),
  type: Ref(ECloudDirectorInventoryType),
  ...Optional({ objectId: Text(), urn: Text() }),
  ...Since('1.3-rev2', Optional({ metadata: List(Ref(CommonMetaInfo)) })),
})
export type CloudDirectorObjectModel = Static<typeof CloudDirectorObjectModel>

export const EHyperVInventoryType = Enum('EHyperVInventoryType', [
  'VMGroup', 'ManagementGroup', 'HostGroup', 'Scvmm', 'Cluster', 'Host', 'VirtualMachine', 'Network',
  'Volume', 'CSV', 'Tag', 'ClusterVolume',
])
export type EHyperVInventoryType = Static<typeof EHyperVInventoryType>

export const HyperVObjectModel = Model('HyperVObjectModel', {
  ...InventoryObjectModelBase,
  platform: Tag(EInventoryPlatformType, 'HyperV'),
  hostName: Text(),
  name: Text(),
  type: Ref(EHyperVInventoryType),
  objectId: Text(),
  ...Optional({ urn: Text(), parentObjectId: Text() }),
  ...Since('1.3-rev2', Optional({ aclInfo: Ref(ObjectAclInfo) })),
})
export type HyperVObjectModel = Static<typeof HyperVObjectModel>

export const EAgentInventoryObjectType = Enum('EAgentInventoryObjectType', [
  'ProtectionGroup', 'WindowsComputer', 'LinuxComputer', 'WindowsCluster', 'Container', 'Group',
  'OrganizationUnit', 'Domain',
  ...Since('1.3-rev2', ['Custom']),
])
export type EAgentInventoryObjectType = Static<typeof EAgentInventoryObjectType>

export const AgentObjectModel = Model('AgentObjectModel', {
  ...InventoryObjectModelBase,
  platform: Tag(EInventoryPlatformType, 'Agent'),
  id: Uuid(),
  name: Text(),
  type: Ref(EAgentInventoryObjectType),
  protectionGroupId: Uuid(),
  ...Optional({ path: Text(), parentObjectId: Uuid() }),
  ...Since('1.3-rev2', Optional({
    protectionGroupType: Ref(EProtectionGroupType),
    cloudMachinesType: Ref(ECloudMachinesType),
    aclInfo: Ref(ObjectAclInfo),
  })),
})
export type AgentObjectModel = Static<typeof AgentObjectModel>

export const ENutanixInventoryType = Enum('ENutanixInventoryType', [
  'PrismCentral', 'Category', 'Cluster', 'VirtualMachine',
])
export type ENutanixInventoryType = Static<typeof ENutanixInventoryType>

export const NutanixObjectModel = Model('NutanixObjectModel', {
  ...InventoryObjectModelBase,
  platform: Tag(EInventoryPlatformType, 'Nutanix'),
  name: Text(),
  type: Ref(ENutanixInventoryType),
  objectId: Text(),
  ...Optional({ hostName: Text(), clusterId: Text(), prismCentralId: Text(), aclInfo: Ref(ObjectAclInfo) }),
})
export type NutanixObjectModel = Static<typeof NutanixObjectModel>

export const EProxmoxInventoryType = Enum('EProxmoxInventoryType', [
  'Cluster', 'Node', 'Pool', 'VirtualMachine',
])
export type EProxmoxInventoryType = Static<typeof EProxmoxInventoryType>

export const ProxmoxObjectModel = Model('ProxmoxObjectModel', {
  ...InventoryObjectModelBase,
  platform: Tag(EInventoryPlatformType, 'Proxmox'),
  name: Text(),
  type: Ref(EProxmoxInventoryType),
  objectId: Text(),
  ...Optional({ hostName: Text(), nodeId: Text(), clusterId: Text(), aclInfo: Ref(ObjectAclInfo) }),
})
export type ProxmoxObjectModel = Static<typeof ProxmoxObjectModel>

export const InventoryObjectModel = OneOf('InventoryObjectModel', 'platform', InventoryObjectModelBase, {
  ...Until('1.2-rev1', { VMware: VmwareObjectModel }),
  CloudDirector: CloudDirectorObjectModel,
  ...Since('1.3-rev0', { VSphere: VmwareObjectModel, HyperV: HyperVObjectModel, Agent: AgentObjectModel }),
  ...Since('1.3-rev2', { Nutanix: NutanixObjectModel, Proxmox: ProxmoxObjectModel }),
})
export type InventoryObjectModel = Static<typeof InventoryObjectModel>

export const VmwareObjectDiskModel = Model('VmwareObjectDiskModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  disksToProcess: Ref(EVmwareDisksTypeToProcess),
  ...RequiredUntil('1.3-rev1', { disks: List(Text()) }),
  ...Optional({ removeFromVMConfiguration: Flag() }),
})
export type VmwareObjectDiskModel = Static<typeof VmwareObjectDiskModel>

export const VmwareObjectRestorePointDiskModel = Model('VmwareObjectRestorePointDiskModel', {
  ...ObjectRestorePointDiskModelBase,
  platform: Tag(EPlatformType, 'VMware'),
})
export type VmwareObjectRestorePointDiskModel = Static<typeof VmwareObjectRestorePointDiskModel>

export const CloudDirectorObjectRestorePointDiskModel = Model('CloudDirectorObjectRestorePointDiskModel', {
  ...ObjectRestorePointDiskModelBase,
  platform: Tag(EPlatformType, 'CloudDirector'),
})
export type CloudDirectorObjectRestorePointDiskModel = Static<typeof CloudDirectorObjectRestorePointDiskModel>

export const HyperVObjectRestorePointDiskModel = Model('HyperVObjectRestorePointDiskModel', {
  ...ObjectRestorePointDiskModelBase,
  platform: Tag(EPlatformType, 'HyperV'),
  diskExtents: List(Ref(HyperVDiskExtentModel)),
})
export type HyperVObjectRestorePointDiskModel = Static<typeof HyperVObjectRestorePointDiskModel>

export const EInventoryPermissionScope = Enum('EInventoryPermissionScope', ['Backup', 'Restore', 'Any'])
export type EInventoryPermissionScope = Static<typeof EInventoryPermissionScope>
