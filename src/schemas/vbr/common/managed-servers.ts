import {
  Enum, Flag, Integer, List, Model, Optional, Ref, Since, type Static
} from '../../kit/vbr.js'
import { HostComponentPortModel } from './shared.js'

export const EManagedServerType = Enum('EManagedServerType', [
  'WindowsHost', 'LinuxHost', 'ViHost',
  ...Since('1.2-rev1', ['CloudDirectorHost']),
  ...Since('1.3-rev0', ['HvServer', 'HvCluster', 'SCVMM', 'SmbV3Cluster', 'SmbV3StandaloneHost']),
  ...Since('1.3-rev2', ['NutanixCluster', 'PrismCentral', 'ProxmoxNode', 'ProxmoxCluster']),
])
export type EManagedServerType = Static<typeof EManagedServerType>

export const ManagedHostPortsModel = Model('ManagedHostPortsModel', Optional({
  components: List(Ref(HostComponentPortModel)),
  portRangeStart: Integer(),
  portRangeEnd: Integer(),
  serverSide: Flag(),
}))
export type ManagedHostPortsModel = Static<typeof ManagedHostPortsModel>
