import type { Collection } from '../../store/collection.js'
import type { Landing, LandingPlace } from './landing.js'
import type { MachineRecovery, RecoverySpec } from './machine-recovery.js'
import type { MachineMount } from './mounts.js'
import { bytesOfSource, toFailure, transferTime } from './sources.js'
import type { Session, Sessions, Trouble } from '../sessions/sessions.js'

export interface MigrationManner<S extends RecoverySpec, P> {
  /** Tells its sessions from those of other platforms, and of disks. */
  variant: string
  sessions: Sessions
  machines: Collection<MachineMount<S>>
  landing: Landing<P>
  recovery: Pick<MachineRecovery<S, P>, 'finishMigration'>
  /** What its disks are moved to, in words. */
  storage: string
  /** The machine is where it stays. */
  move: (vmId: string, target: LandingPlace<P>) => void
}

const second = 1_000

/**
 * Moves a machine that runs from its backup to production storage: a child of the session that published it, which
 * ends with it. When it fails, or is stopped, the machine runs from the backup as before.
 */
export function createMachineMigration<S extends RecoverySpec, P> (
  { variant, sessions, machines, landing, recovery, storage, move }: MigrationManner<S, P>
) {
  interface Work { mountId: string, target: LandingPlace<P>, bytes: number, deletesSource: boolean }

  const migrations = sessions.define<Work>({
    kind: 'QuickMigration',
    variant,
    type: 'QuickMigration',
    name: 'Quick Migration Job',
    shows: ({ work }) => [work.mountId],
    starting: 3 * second,
    subjects: ({ work }) => {
      const { id, sessionId, vmId = '', spec } = machines.get(work.mountId)
      return [id, sessionId, vmId, spec.restorePointId ?? '']
    },
    // ASSUMED: the lines, and how long each takes.
    steps: [
      {
        says: ({ work }) => `Starting migration of VM ${work.target.name}`,
        lasts: 5 * second,
        run: ({ work }) => landing.trouble(work.target)
      },
      { says: ({ work }) => `Moving disks of VM ${work.target.name}`, lasts: ({ work }) => transferTime(work.bytes) },
      { says: `Switching over to the target ${storage}`, lasts: 10 * second, run: ({ work }) => goneTrouble(work) },
      { says: ({ work }) => work.deletesSource ? 'Deleting source VM files' : [], lasts: 3 * second }
    ],
    succeed ({ work }) {
      const mount = machines.find(work.mountId)
      if (mount?.vmId === undefined) return
      move(mount.vmId, work.target)
      if (mount.original !== undefined) landing.succeed(mount.original, mount.vmId)
      recovery.finishMigration(mount)
    },
    fail ({ work }) {
      if (machines.find(work.mountId) !== undefined) machines.patch(work.mountId, { migrationId: undefined })
    }
  })

  function goneTrouble ({ mountId, target }: Work): Trouble | undefined {
    const vmId = machines.find(mountId)?.vmId
    return landing.byId(vmId) === undefined ? toFailure(`VM ${target.name} is gone.`) : undefined
  }

  return {
    /** Of a mount that is ready for it. */
    start (mount: MachineMount<S>, target: LandingPlace<P>, deletesSource: boolean, initiatedBy: string): Session {
      const machine = landing.byId(mount.vmId)?.machine
      const { platformName } = sessions.get(mount.sessionId)
      const session = migrations.start({
        parentSessionId: mount.sessionId,
        resourceId: mount.sessionId,
        ...(platformName && { platformName }),
        initiatedBy,
        work: { mountId: mount.id, target, bytes: machine === undefined ? 0 : bytesOfSource(machine), deletesSource }
      })
      machines.patch(mount.id, { migrationId: session.id })
      return session
    }
  }
}
