import type { EntireCloudDirectorVMRestoreSpec } from '../../../../schemas/vbr/restore/vsphere-recovery.js'
import type { Session, Sessions } from '../../sessions/sessions.js'
import { createMachineRestore } from '../machine-restore.js'
import type { ScanRules } from '../malware-scan.js'
import type { Mounts } from '../mounts.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { RestoreSources, Source } from '../sources.js'
import type { RestoreTargets } from '../vsphere/targets.js'
import type { CloudDirectorTarget, CloudDirectorTargets } from './targets.js'

export interface CloudDirectorRestoreBelow {
  sessions: Sessions
  sources: RestoreSources
  mounts: Mounts
  targets: RestoreTargets
  cloudDirectorTargets: CloudDirectorTargets
  scanRules: ScanRules
}

/** Restores machines whole to VMware Cloud Director. */
export function createCloudDirectorRestore (below: CloudDirectorRestoreBelow) {
  const { sessions, sources, mounts, targets, cloudDirectorTargets, scanRules } = below
  const restores = createMachineRestore({
    variant: 'CloudDirector', sessions, sources, machines: mounts.machines, landing: cloudDirectorTargets
  })

  /** A machine of Cloud Director: a vApp is restored by its machines (documents: entire VM restore). */
  function sourceOf ({ restorePointId }: EntireCloudDirectorVMRestoreSpec): Source {
    const source = sources.readable(restorePointId)
    const { point, object } = source
    const isVm = object.platformName === 'CloudDirector' && object.cloudDirectorType === 'VirtualMachine'
    if (!isVm) throw refuse.notCloudDirectorVm(point.name)
    return source
  }

  function targetOf (source: Source, spec: EntireCloudDirectorVMRestoreSpec): CloudDirectorTarget {
    if (spec.type === 'OriginalLocation') return cloudDirectorTargets.original(source)
    const { location: { newName, vApp, restoreVSphereVMTags }, datastore: stored } = spec
    const name = newName.trim()
    if (name === '') throw refuse.empty('location.newName')
    const { datastore, storagePolicy } = stored ?? {}
    const said = { vApp, datastore, storagePolicy, name, keepsTags: restoreVSphereVMTags }
    const target = cloudDirectorTargets.of(source, said)
    const { networks = [] } = spec.network ?? {}
    for (const { targetNetwork } of networks) cloudDirectorTargets.guardNetwork(targetNetwork, target)
    return target
  }

  /** Where adapters are connected elsewhere, or not at all. */
  function networksOf (
    { point, object }: Source, spec: EntireCloudDirectorVMRestoreSpec, { hostName }: CloudDirectorTarget
  ): string[] | undefined {
    if (spec.type !== 'Customized' || spec.network === undefined) return undefined
    const { disconnected, networks = [] } = spec.network
    if (disconnected === true) return []
    const own = point.networks ?? cloudDirectorTargets.networksOf(object)
    return cloudDirectorTargets.networksOn(hostName, own, networks)
  }

  return {
    start (spec: EntireCloudDirectorVMRestoreSpec, initiatedBy: string): Session {
      const source = sourceOf(spec)
      const { secureRestore, restoreProxies, powerUp = false } = spec
      scanRules.guard(secureRestore)
      targets.guardRestoreProxies(restoreProxies)
      const target = targetOf(source, spec)
      const networks = networksOf(source, spec, target)
      const isOriginal = spec.type === 'OriginalLocation'
      return restores.start({
        source,
        target,
        ...(networks && { networks }),
        isOriginal,
        isQuick: isOriginal && spec.quickRollback === true,
        // ASSUMED: no request says that a machine of the name may be written over, so elsewhere none is.
        overwrites: isOriginal,
        powerUp,
        ...(secureRestore === undefined ? {} : { scan: secureRestore })
      }, initiatedBy)
    }
  }
}

export type CloudDirectorRestore = ReturnType<typeof createCloudDirectorRestore>
