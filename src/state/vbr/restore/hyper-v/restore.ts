import type { EntireHvVMRestoreSpec } from '../../../../schemas/vbr/restore/hyper-v-recovery.js'
import type { Session } from '../../sessions/sessions.js'
import { createMachineRestore } from '../machine-restore.js'
import type { HyperVRecoveryBelow } from './instant-recovery.js'

type Below = Pick<HyperVRecoveryBelow, 'sessions' | 'sources' | 'mounts' | 'hyperVTargets' | 'hyperVRequests'>

/** Restores machines whole to Microsoft Hyper-V. */
export function createHyperVRestore ({ sessions, sources, mounts, hyperVTargets, hyperVRequests }: Below) {
  const restores = createMachineRestore({
    variant: 'HyperV', sessions, sources, machines: mounts.hyperV, landing: hyperVTargets
  })

  return {
    start (spec: EntireHvVMRestoreSpec, initiatedBy: string): Session {
      const source = hyperVRequests.sourceOf(spec)
      const { secureRestore, powerUp = false } = spec
      const target = hyperVRequests.targetOf(source, spec)
      const networks = hyperVRequests.networksOf(source, spec, target)
      const files = hyperVRequests.filesOf(source, spec)
      return restores.start({
        source,
        target: { ...target, ...files && { files } },
        ...(networks && { networks }),
        isOriginal: spec.type === 'OriginalLocation',
        isQuick: spec.type === 'OriginalLocation' && spec.quickRollback === true,
        overwrites: hyperVRequests.overwrites(spec),
        powerUp,
        ...(secureRestore === undefined ? {} : { scan: secureRestore })
      }, initiatedBy)
    }
  }
}
