import type { InstantHvVMRecoverySpec } from '../../../../schemas/vbr/restore/hyper-v-recovery.js'
import type { Kernel } from '../../../kernel.js'
import type { CredentialsRecords } from '../../credentials/credentials.js'
import type { HyperVPlaces } from '../../inventory/hyper-v.js'
import type { Session, Sessions } from '../../sessions/sessions.js'
import { createMachineMigration } from '../machine-migration.js'
import { createMachineRecovery, type MachineRecovery } from '../machine-recovery.js'
import type { Mounts } from '../mounts.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { RestoreSources } from '../sources.js'
import { type HyperVRequests, isDisconnected } from './requests.js'
import type { HyperVTargets } from './targets.js'

export interface HyperVRecoveryBelow {
  sessions: Sessions
  sources: RestoreSources
  mounts: Mounts
  credentials: CredentialsRecords
  hyperVTargets: HyperVTargets
  hyperVRequests: HyperVRequests
}

const second = 1_000

/** Machines of any platform that run from their backups on Microsoft Hyper-V, and how they move to its storage. */
export function createHyperVRecovery (kernel: Kernel, below: HyperVRecoveryBelow) {
  const { sessions, sources, mounts: { hyperV: machines }, credentials, hyperVTargets, hyperVRequests } = below

  const recovery: MachineRecovery<InstantHvVMRecoverySpec, HyperVPlaces> =
    createMachineRecovery(kernel, { sessions, sources }, {
      variant: 'HyperV',
      platform: 'hyperV',
      machines,
      landing: hyperVTargets,
      preparing: { says: 'Mounting restore point to host', lasts: 8 * second, run: () => undefined },
      registering: spec => isDisconnected(spec) ? ['Registering VM', 'Disconnecting VM from network'] : 'Registering VM',
      placed: (_mount, target) => target,
      tidy: () => undefined,
      dismountStep: 'vbr.hyperVMount:dismounted'
    })

  const migrations = createMachineMigration({
    variant: 'HyperV',
    sessions,
    machines,
    landing: hyperVTargets,
    recovery,
    storage: 'storage',
    // ASSUMED: its files go to the volume that it already stands in.
    move: () => undefined
  })

  return {
    ...recovery,

    start (spec: InstantHvVMRecoverySpec, initiatedBy: string): Session {
      const source = hyperVRequests.sourceOf(spec)
      const { shareCredentialsId } = spec
      if (shareCredentialsId !== undefined && credentials.find(shareCredentialsId) === undefined) {
        throw refuse.noSuch('credentials record', shareCredentialsId)
      }
      if (spec.type === 'OtherPlatform' && spec.helperAppliance !== undefined) {
        hyperVTargets.existing(spec.helperAppliance.productionNetwork, 'network', ['Network'])
      }
      return recovery.start({
        source,
        spec,
        target: hyperVRequests.targetOf(source, spec),
        isOriginal: spec.type === 'OriginalLocation',
        overwrites: hyperVRequests.overwrites(spec)
      }, initiatedBy)
    },

    /** A session of its own moves the machine. */
    migrate (mountId: string, initiatedBy: string): void {
      const mount = recovery.ready(mountId)
      const { parents: places = {} } = hyperVTargets.byId(mount.vmId) ?? {}
      migrations.start(mount, { hostName: mount.infrastructure, name: mount.vmName, places }, false, initiatedBy)
    }
  }
}
