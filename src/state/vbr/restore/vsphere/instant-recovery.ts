import type { VmwareObjectModel } from '../../../../schemas/vbr/common/inventory-objects.js'
import type { InstantViVMRecoverySpec } from '../../../../schemas/vbr/restore/vsphere-recovery.js'
import type { Kernel } from '../../../kernel.js'
import type { Places } from '../../inventory/inventory.js'
import type { Session, Sessions } from '../../sessions/sessions.js'
import { createMachineRecovery, type MachineRecovery } from '../machine-recovery.js'
import type { ScanRules } from '../malware-scan.js'
import type { MountMore, Mounts } from '../mounts.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { RestoreSources, Source } from '../sources.js'
import type { Destination, RestoreTargets, RestoreTarget } from './targets.js'

export interface RecoveryBelow { sessions: Sessions, sources: RestoreSources, targets: RestoreTargets, mounts: Mounts }

const second = 1_000

/** Machines that run from their backups on VMware vSphere, out of a datastore of the server that publishes them. */
export function createInstantRecovery (kernel: Kernel, below: RecoveryBelow & { scanRules: ScanRules }) {
  const { sources, targets, mounts, scanRules } = below
  const recovery: MachineRecovery<InstantViVMRecoverySpec, Places> = createMachineRecovery(kernel, below, {
    platform: 'vSphere',
    machines: mounts.machines,
    landing: targets,
    preparing: {
      says: 'Checking if vPower NFS datastore is mounted on host',
      lasts: 8 * second,
      run (mount, { places }) { mounts.datastore(mount, places.host) }
    },
    registering: ({ nicsEnabled }) =>
      nicsEnabled === false ? ['Registering VM', 'Disconnecting VM from network'] : 'Registering VM',
    placed: (mount, target) =>
      ({ ...target, places: { ...target.places, datastore: mounts.datastore(mount, target.places.host) } }),
    tidy: mounts.tidy,
    dismountStep: 'vbr.vmMount:dismounted'
  })

  /** What a machine is called and where it goes, as far as that is not left as it was. */
  function destinationOf (spec: InstantViVMRecoverySpec): Destination & { name?: string | undefined } {
    if (spec.type !== 'Customized') return {}
    const { restoredVmName: name, destinationHost: host, resourcePool, folder } = spec.destination ?? {}
    return { name, host, resourcePool, folder }
  }

  function guardSpec (spec: InstantViVMRecoverySpec): void {
    scanRules.guard(spec.secureRestore)
    if (spec.type === 'OtherPlatform') {
      throw refuse.vsphereTypeNeeded()
    }
    if (spec.type !== 'Customized') return
    const { helperAppliance } = spec.destination ?? {}
    if (helperAppliance !== undefined) {
      targets.existing(helperAppliance.productionNetwork, 'network', ['Network', 'DVSNetwork'])
    }
    const { redirectEnabled, cacheDatastore } = spec.datastore
    if (redirectEnabled !== true) return
    if (cacheDatastore === undefined) throw refuse.mustName('datastore.cacheDatastore', 'a datastore')
    targets.existing(cacheDatastore, 'datastore', ['Datastore', 'DatastoreCluster'])
  }

  /** An object as older clients are told of it; where it no longer exists, the server stands for it. */
  function objectOrServer (hostName: string, id: string | undefined): VmwareObjectModel {
    const { name, type, objectId } = targets.byId(id) ?? { name: hostName, type: 'vCenterServer', objectId: '' }
    return { platform: 'VSphere', hostName, name, type, ...objectId === undefined ? {} : { objectId } }
  }

  function placementOf (spec: InstantViVMRecoverySpec, { hostName, name, places }: RestoreTarget): MountMore['placement'] {
    const host = objectOrServer(hostName, places.host)
    return {
      restoredVmName: name,
      destinationHost: host,
      resourcePool: places.resourcePool === undefined ? host : objectOrServer(hostName, places.resourcePool),
      folder: objectOrServer(hostName, places.folder),
      biosUuidPolicy: spec.type === 'Customized' ? spec.destination?.biosUuidPolicy ?? 'Preserve' : 'Preserve'
    }
  }

  function targetOf (source: Source, spec: InstantViVMRecoverySpec): RestoreTarget {
    const { name, ...said } = destinationOf(spec)
    const target = targets.of(source, said, name)
    const keepsTags = 'vmTagsRestoreEnabled' in spec && spec.vmTagsRestoreEnabled === true
    return keepsTags ? target : { ...target, places: { ...target.places, tag: undefined } }
  }

  return {
    ...recovery,

    start (spec: InstantViVMRecoverySpec, initiatedBy: string): Session {
      const source = sources.get(spec.restorePointId)
      guardSpec(spec)
      const target = targetOf(source, spec)
      const { datastore: homeDatastore } = targets.originalPlaces(source)
      const isOriginal = spec.type === 'OriginalLocation'
      const placement = placementOf(spec, target)
      return recovery.start({
        source,
        spec,
        target,
        isOriginal,
        overwrites: spec.overwrite ?? isOriginal,
        more: { ...(placement && { placement }), ...(homeDatastore !== undefined && { homeDatastore }) }
      }, initiatedBy)
    }
  }
}

export type InstantRecovery = ReturnType<typeof createInstantRecovery>
