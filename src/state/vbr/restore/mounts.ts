import type { VmwareObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type { InstantHvVMRecoverySpec } from '../../../schemas/vbr/restore/hyper-v-recovery.js'
import type {
  EInstantRecoveryMountState, EInstantViVmRecoveryBiosUuidPolicyType, InstantViVMRecoverySpec,
  VmwareFcdInstantRecoveryMount
} from '../../../schemas/vbr/restore/vsphere-recovery.js'
import { type Collection, text, withoutIndex } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { restoreRefusals as refuse } from './refusals.js'
import type { Inventory } from '../inventory/inventory.js'

/** What mounts of machines and of disks have in common. Clients know a mount by the id of its session (captures). */
interface Published {
  /** The machine's name. */
  name: string
  /** The server of the virtual infrastructure. */
  infrastructure: string
  /** The same as a managed server: as long as the mount runs, it is not removed. */
  serverId?: string
  /** The server from which it is published. */
  publisher: string
  /** The session that moves it to where it stays. */
  migrationId?: string
}

/** What is known of a mount on some platforms. */
export interface MountMore {
  /** The datastore that the machine was on. */
  homeDatastore?: string
  /** What a request of 1.1 says of the destination, and a later one may leave out. */
  placement?: Record<'destinationHost' | 'folder' | 'resourcePool', VmwareObjectModel> & {
    restoredVmName: string, biosUuidPolicy: EInstantViVmRecoveryBiosUuidPolicyType
  }
}

/** A machine that runs from its backup, as a request of its platform has asked for it. */
export interface MachineMount<S> extends Published, MountMore {
  id: string
  sessionId: string
  state: EInstantRecoveryMountState
  spec: S
  vmName: string
  errorMessage: string
  jobName: string
  restorePointDate: string
  hostName: string
  /** The inventory object, once there is one. */
  vmId?: string
  /** The number that the machine had in whose original place this one runs. */
  original?: string
}

export type VmMount = MachineMount<InstantViVMRecoverySpec>
export type HyperVMount = MachineMount<InstantHvVMRecoverySpec>

/** Disks that are registered from a backup. */
export type DiskMount = VmwareFcdInstantRecoveryMount & Published

/** The mount that a client means. */
export function mountOf<M extends { id: string }> (mounts: Collection<M>, mountId: string): M {
  const mount = mounts.first({ where: { sessionId: mountId } })
  if (mount === undefined) throw refuse.noMount(mounts.noun, mountId)
  return mount
}

const datastorePrefix = 'VeeamBackup_'

/** Whether a datastore is one from which backups are published. */
export const isPublished = (datastore: string): boolean => datastore.startsWith(datastorePrefix)

const published = { ...texts('name', 'infrastructure', 'publisher'), ...optionalTexts('serverId', 'migrationId') }

/** Where mounts and what they run from stand. */
export function createMounts (kernel: Kernel, inventory: Inventory) {
  const columns = {
    name: text('name'),
    sessionId: text('sessionId'),
    // A second column for the same member: lists are filtered by a mount among those that somebody sees.
    seen: withoutIndex(text('sessionId')),
    state: text('state'),
    infrastructure: text('infrastructure'),
    publisher: text('publisher')
  }
  const references = {
    session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
    server: { path: 'serverId', to: 'vbr.managedServers' }
  }
  const columnsOfMachines = {
    ...columns,
    vmName: text('vmName'),
    jobName: text('jobName'),
    restorePointDate: text('restorePointDate'),
    hostName: text('hostName'),
    vmId: text('vmId')
  }
  const machines = kernel.collection<VmMount>({
    name: 'vbr.vmMounts',
    noun: 'VM mount',
    few: true,
    shape: {
      model: 'InstantViVMRecoveryMount',
      own: { ...published, ...optionalTexts('vmId', 'homeDatastore', 'original'), placement: member.group }
    },
    columns: columnsOfMachines,
    references: { ...references, vm: { path: 'vmId', to: 'vbr.inventory', weak: true } }
  })
  const hyperV = kernel.collection<HyperVMount>({
    name: 'vbr.hyperVMounts',
    noun: 'VM mount',
    few: true,
    shape: { model: 'InstantHvVMRecoveryMount', own: { ...published, ...optionalTexts('vmId', 'original') } },
    columns: columnsOfMachines,
    references: {
      ...references,
      vm: { path: 'vmId', to: 'vbr.hyperVInventory', weak: true },
      shareCredentials: { path: 'spec.shareCredentialsId', to: 'vbr.credentials' }
    }
  })
  const disks = kernel.collection<DiskMount>({
    name: 'vbr.diskMounts',
    noun: 'FCD mount',
    few: true,
    shape: { model: 'VmwareFcdInstantRecoveryMount', own: published },
    columns,
    references
  })

  const datastoreName = (publisher: string): string => `${datastorePrefix}${publisher}`

  /** States in which something is read through the datastore. */
  const open: EInstantRecoveryMountState[] = ['Mounting', 'Mounted', 'Dismounting']

  return {
    machines,
    hyperV,
    disks,

    /** The datastore from which mounts run, and which is there as long as one does (captures). Gives its id. */
    datastore ({ infrastructure: hostName, publisher }: Published, host?: string): string {
      const name = datastoreName(publisher)
      const known = inventory.find({ hostName, name, type: 'Datastore' })
      return (known ?? inventory.addDatastore({ hostName, name, ...host === undefined ? {} : { host } })).id
    },

    /** Takes the datastore away when nothing runs from it any more. */
    tidy ({ infrastructure, publisher }: Published): void {
      const where = { infrastructure, publisher, state: open }
      if (machines.count(where) + disks.count(where) > 0) return
      const left = inventory.find({ hostName: infrastructure, name: datastoreName(publisher), type: 'Datastore' })
      if (left !== undefined) inventory.removeDatastore(left.id)
    }
  }
}

export type Mounts = ReturnType<typeof createMounts>
