import {
  Enum, Flag, Int32, List, Model, Nullable, Optional, Ref, Text, Uuid, type Static
} from '../../kit/vbr.js'
import { EVolumeFileSystemType, PartitionInfoModel, SizeModel } from './shared.js'

export const EDiskPartitionType = Enum('EDiskPartitionType', [
  'Volume', 'BackVolume', 'ExtVolume', 'BackExtVolume', 'Extended', 'Unallocated',
  'ExtUnallocated', 'Mrp', 'BackMrp', 'EFI', 'BackEFI', 'OtherOsPartition',
])
export type EDiskPartitionType = Static<typeof EDiskPartitionType>

export const EDiskPartitionOperationType = Enum('EDiskPartitionOperationType', ['Remove', 'Resize', 'Restore', 'Unlock'])
export type EDiskPartitionOperationType = Static<typeof EDiskPartitionOperationType>

export const DiskPartitionModel = Model('DiskPartitionModel', {
  size: Ref(SizeModel),
  startingOffset: Ref(SizeModel),
  type: Ref(EDiskPartitionType),
  fsType: Ref(EVolumeFileSystemType),
  availableOperations: List(Ref(EDiskPartitionOperationType)),
  liveVolumeExists: Flag(),
  ...Optional({
    name: Text(),
    description: Text(),
    liveVolumeId: Nullable(Uuid()),
    additionalInfo: Ref(PartitionInfoModel),
  }),
})
export type DiskPartitionModel = Static<typeof DiskPartitionModel>

export const DiskModel = Model('DiskModel', {
  number: Int32(),
  size: Ref(SizeModel),
  isDynamic: Flag(),
  logicalSectorSize: Int32(),
  partitions: List(Ref(DiskPartitionModel)),
})
export type DiskModel = Static<typeof DiskModel>

export const DiskMappingContext = Model('DiskMappingContext', { disks: List(Ref(DiskModel)), version: Int32() })
export type DiskMappingContext = Static<typeof DiskMappingContext>
