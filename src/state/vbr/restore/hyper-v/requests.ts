import type {
  EntireHvVMRestoreSpec, HvRestoreTargetNetworkSpec, InstantHvVMRecoverySpec
} from '../../../../schemas/vbr/restore/hyper-v-recovery.js'
import type { PointDisk } from '../../backups/restore-points.js'
import type { DiskFiles } from '../landing.js'
import type { ScanRules } from '../malware-scan.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { RestoreSources, Source } from '../sources.js'
import type { HyperVTarget, HyperVTargets } from './targets.js'

type Spec = InstantHvVMRecoverySpec | EntireHvVMRestoreSpec

/** Whether an adapter of the machine is left without a network. */
export const isDisconnected = (spec: Spec): boolean =>
  'network' in spec && (spec.network?.mappings ?? []).some(({ sourceNetwork }) => sourceNetwork.disconnect)

/** What requests for machines on Microsoft Hyper-V have in common: what they name is there, and where it goes. */
export function createHyperVRequests (
  sources: RestoreSources, targets: HyperVTargets, scanRules: ScanRules
) {
  function guardNetworks (network: HvRestoreTargetNetworkSpec | undefined, { hostName }: HyperVTarget): void {
    for (const { targetNetwork } of network?.mappings ?? []) {
      if (targetNetwork === undefined) continue
      if (targets.existing(targetNetwork, 'network', ['Network']).hostName !== hostName) throw refuse.severalServers()
    }
  }

  function findDisk ({ point }: Source, { name = '', uid = '' }: { name?: string, uid?: string }): PointDisk {
    const found = point.disks.find(disk =>
      disk.name.toLowerCase() === name.toLowerCase() || uid.endsWith(`:${disk.key}:${point.id}`))
    if (found === undefined) throw refuse.noDiskInPoint(name)
    return found
  }

  /** ASSUMED: disks that have no folder of their own go where the machine's other files go. */
  function filesOf (source: Source, spec: EntireHvVMRestoreSpec): DiskFiles | undefined {
    if (spec.type === 'OriginalLocation') return undefined
    const { datastore: { configurationFilesPath: usual, diskMappings = [] } = {}, target } = spec
    const own = diskMappings.map(({ disk, targetFolder }) => [findDisk(source, disk).name, targetFolder] as const)
    const all = usual === undefined ? [] : source.point.disks.map(({ name }) => [name, usual] as const)
    return { folders: Object.fromEntries([...all, ...own]), overwrites: target?.overwriteExistingDisks === true }
  }

  return {
    filesOf,

    /** The restore point that a request names: of Hyper-V, or of any other platform where it says so. */
    sourceOf ({ restorePointId, type }: Spec): Source {
      const source = sources.readable(restorePointId)
      const isOwn = source.point.platformName === 'HyperV'
      if (type === 'OtherPlatform' && isOwn) throw refuse.hyperVTypeNeeded()
      if (type !== 'OtherPlatform' && !isOwn) throw refuse.notHyperVVm(source.point.name)
      if (source.point.disks.length === 0) throw refuse.notMachinePoint(source.point.name)
      return source
    },

    /** Refused where it names what is not there. */
    targetOf (source: Source, spec: Spec): HyperVTarget {
      scanRules.guard(spec.secureRestore)
      if (spec.type === 'OriginalLocation') return targets.of(source, {})
      const { destinationHost: host, datastore, network, target: { vmName: name } = {} } = spec
      const { configurationFilesPath: folder, diskMappings = [] } = datastore ?? {}
      const target = targets.of(source, { host, folder, name })
      for (const { disk, targetFolder } of diskMappings) {
        findDisk(source, disk)
        targets.volumeOf(target.hostName, targetFolder)
      }
      guardNetworks(network, target)
      return target
    },

    /** What it is connected to in another place; an adapter may be left without a network. */
    networksOf (
      { point, object }: Source, spec: EntireHvVMRestoreSpec, { hostName }: HyperVTarget
    ): string[] | undefined {
      const mappings = 'network' in spec ? spec.network?.mappings : undefined
      if (mappings === undefined) return undefined
      const rules = mappings.map(({ sourceNetwork: { network, disconnect }, targetNetwork }) => {
        const objectId = 'id' in network ? network.id : network.objectId
        return { disconnect, sourceNetwork: { objectId, name: network.name }, targetNetwork }
      })
      const own = point.networks ?? targets.networksOf(object)
      const isLeft = ({ id, name }: { id: string, name: string }): boolean =>
        rules.some(rule => rule.disconnect && (rule.sourceNetwork.objectId === id || rule.sourceNetwork.name === name))
      return targets.networksOn(hostName, own.filter(network => !isLeft(network)), rules)
    },

    /** In the original place the machine is written over; elsewhere one of the name stays unless it may be. */
    overwrites: (spec: Spec): boolean =>
      spec.type === 'OriginalLocation' || spec.target?.overwriteExistingVm === true
  }
}

export type HyperVRequests = ReturnType<typeof createHyperVRequests>
