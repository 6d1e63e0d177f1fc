import type {
  EntireViVMCustomizedRestoreSpec, EntireViVMRestoreSpec, RestoreTargetDatastoresSpec
} from '../../../../schemas/vbr/restore/vsphere-recovery.js'
import { createMachineRestore } from '../machine-restore.js'
import type { ScanRules } from '../malware-scan.js'
import type { Mounts } from '../mounts.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { RestoreSources, Source } from '../sources.js'
import type { RestoreTargets, RestoreTarget } from './targets.js'
import type { Session, Sessions } from '../../sessions/sessions.js'

export interface VmRestoreBelow {
  sessions: Sessions
  sources: RestoreSources
  targets: RestoreTargets
  mounts: Mounts
  scanRules: ScanRules
}

/** Restores machines whole to VMware vSphere. */
export function createVmRestore ({ sessions, sources, targets, mounts, scanRules }: VmRestoreBelow) {
  const restores = createMachineRestore({ sessions, sources, machines: mounts.machines, landing: targets })

  function guardSpec (spec: EntireViVMRestoreSpec): void {
    const { restoreProxies, secureRestore } = spec
    scanRules.guard(secureRestore)
    targets.guardRestoreProxies(restoreProxies)
    if (spec.type === 'Customized') guardObjects(spec)
  }

  /** What is to be connected, or stored apart, is there. */
  function guardObjects (spec: EntireViVMCustomizedRestoreSpec): void {
    const { configurationFileDatastore, diskMappings = [] } = datastoresOf(spec)
    for (const datastore of [configurationFileDatastore, ...diskMappings.map(({ datastore }) => datastore)]) {
      if (datastore !== undefined) targets.existing(datastore, 'datastore', ['Datastore', 'DatastoreCluster'])
    }
    for (const { targetNetwork } of spec.network?.networks ?? []) {
      targets.existing(targetNetwork, 'network', ['Network', 'DVSNetwork'])
    }
  }

  function guardDisks ({ point }: Source, spec: EntireViVMRestoreSpec): void {
    if (spec.type !== 'Customized') return
    for (const { diskName } of datastoresOf(spec).diskMappings ?? []) {
      if (!point.disks.some(({ name }) => name === diskName)) {
        throw refuse.noDiskInPoint(diskName ?? '')
      }
    }
  }

  function targetOf (source: Source, spec: EntireViVMRestoreSpec): RestoreTarget {
    if (spec.type !== 'Customized') return targets.of(source, {})
    const { destinationHost: host, resourcePool, folder } = spec
    const { defaultDatastore: datastore } = datastoresOf(spec)
    const name = folder?.vmName === '' ? undefined : folder?.vmName
    const target = targets.of(source, { host, resourcePool, folder: folder?.folder, datastore }, name)
    return folder?.restoreVmTags === true ? target : { ...target, places: { ...target.places, tag: undefined } }
  }

  /** Where adapters are connected elsewhere, or not at all. */
  function networksOf (
    { point, object }: Source, spec: EntireViVMRestoreSpec, { hostName }: RestoreTarget
  ): string[] | undefined {
    if (spec.type !== 'Customized' || spec.network === undefined) return undefined
    const { disconnected, networks } = spec.network
    if (disconnected === true) return []
    return targets.networksOn(hostName, point.networks ?? targets.networksOf(object), networks)
  }

  return {
    start (spec: EntireViVMRestoreSpec, initiatedBy: string): Session {
      const source = sources.get(spec.restorePointId)
      guardSpec(spec)
      guardDisks(source, spec)
      const { secureRestore, powerUp = false } = spec
      const target = targetOf(source, spec)
      const networks = networksOf(source, spec, target)
      return restores.start({
        source,
        target,
        ...(networks && { networks }),
        isOriginal: spec.type === 'OriginalLocation',
        isQuick: spec.type === 'OriginalLocation' && spec.quickRollback === true,
        // A machine of the name in the same folder gives way unless the client objects (guide).
        overwrites: spec.overwrite ?? true,
        powerUp,
        ...secureRestore === undefined ? {} : { scan: secureRestore }
      }, initiatedBy)
    }
  }
}

export type VmRestore = ReturnType<typeof createVmRestore>

/** What 1.1 says of the one datastore is lifted to the default. */
function datastoresOf ({ datastore }: EntireViVMCustomizedRestoreSpec): RestoreTargetDatastoresSpec {
  if (datastore === undefined) return {}
  const isPlural = 'defaultDatastore' in datastore || 'diskMappings' in datastore || 'configurationFileDatastore' in datastore
  return isPlural ? datastore : {}
}
