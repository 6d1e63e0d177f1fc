// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Integer, List, Model, Optional, Ref, Since, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { InventoryObjectModel, VmwareObjectModel } from './inventory-objects.js'

export const S3CompatibleProxyModel = Model('S3CompatibleProxyModel', { managedServerId: Uuid() })
export type S3CompatibleProxyModel = Static<typeof S3CompatibleProxyModel>

export const EProxyType = Enum('EProxyType', [
  'ViProxy',
  ...Since('1.3-rev0', ['HvProxy', 'GeneralPurposeProxy']),
  ...Since('1.3-rev2', ['NutanixAHV', 'PVE']),
])
export type EProxyType = Static<typeof EProxyType>

export const EBackupProxyTransportMode = Enum('EBackupProxyTransportMode', [
  ...Until('1.3-rev0', ['auto', 'directAccess', 'virtualAppliance', 'network']),
  ...Since('1.3-rev1', ['Auto', 'DirectAccess', 'VirtualAppliance', 'Network']),
])
export type EBackupProxyTransportMode = Static<typeof EBackupProxyTransportMode>

export const ProxyDatastoreModel = Model('ProxyDatastoreModel', Optional({
  datastore: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  vmCount: Integer(),
}))
export type ProxyDatastoreModel = Static<typeof ProxyDatastoreModel>

export const ProxyDatastoreSettingsModel = Model('ProxyDatastoreSettingsModel', {
  ...Optional({ datastores: List(Ref(ProxyDatastoreModel)) }),
  ...Until('1.1-rev0', { autoSelect: Flag() }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag() }),
})
export type ProxyDatastoreSettingsModel = Static<typeof ProxyDatastoreSettingsModel>
