// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Float, Int64, Integer, Model, Optional, RequiredUntil, Text, type Static,
} from '../../kit/vbr.js'

export const EDiskCreationMode = Enum('EDiskCreationMode', ['Source', 'Thick', 'Thin', 'ThickEagerZeroed'])
export type EDiskCreationMode = Static<typeof EDiskCreationMode>

export const HyperVDiskExtentModel = Model('HyperVDiskExtentModel', {
  uid: Text(),
  name: Text(),
  path: Text(),
  ...RequiredUntil('1.3-rev1', { size: Int64() }),
})
export type HyperVDiskExtentModel = Static<typeof HyperVDiskExtentModel>

export const ViVMDiskModel = Model('ViVMDiskModel', {
  id: Integer(),
  name: Text(),
  ...Optional({ capacity: Float({ format: 'double' }) }),
})
export type ViVMDiskModel = Static<typeof ViVMDiskModel>
