import type { SecureRestoreSpec } from '../../../schemas/vbr/restore/vsphere-recovery.js'
import type { Collection } from '../../store/collection.js'
import { sizeText } from '../inventory/index.js'
import type { Landing } from './landing.js'
import { infection, scanLength } from './malware-scan.js'
import type { MachineMount } from './mounts.js'
import { type Arrival, createReplacement } from './replacement.js'
import { bytesOfSource, machineInSource, type RestoreSources, type Source, subjectsOf } from './sources.js'
import type { Session, SessionOf, Sessions } from '../sessions/sessions.js'

export interface RestoreManner<S, P> {
  /** Tells its sessions from those of other platforms. */
  variant?: string
  sessions: Sessions
  sources: RestoreSources
  machines: Collection<MachineMount<S>>
  landing: Landing<P>
}

/** How a machine is to be restored. `isQuick`: only what has changed since is written back. */
interface Wish { isQuick: boolean, powerUp: boolean, scan?: SecureRestoreSpec }

/** A restore that has been checked. */
export type RestoreRequest<P> = Omit<Arrival<P>, 'restorePointId'> & Wish & { source: Source }

const second = 1_000
/** ASSUMED: what a quick rollback has to write, of all. */
const changedShare = 0.1

/**
 * Restores machines whole, on whatever platform: to production storage, in the original place or another one.
 *
 *   start ──▶ Starting ──▶ Working ──▶ Stopped Success: the machine is in the inventory, as it was
 *                             └── trouble, stop ──▶ Stopped Failed: the inventory is as before
 */
export function createMachineRestore<S, P> ({ variant, sessions, sources, machines, landing }: RestoreManner<S, P>) {
  interface Work extends Arrival<P>, Wish { bytes: number }
  type Running = SessionOf<Work>

  const { replacedBy, originalNumberOf, arrivalTrouble } = createReplacement({ sources, landing, machines })
  const sourceOf = ({ work }: Running): Source => sources.read(work.restorePointId)

  const restores = sessions.define<Work>({
    kind: 'RestoreVm',
    ...(variant === undefined ? {} : { variant }),
    type: 'RestoreVm',
    name: 'VM restore',
    starting: 3 * second,
    subjects: session => subjectsOf(sourceOf(session)),
    // ASSUMED: the lines, and how long each takes.
    steps: [
      { says: 'Locking required backup files', lasts: 2 * second, run: session => sources.trouble(sourceOf(session)) },
      {
        says: ({ work, name }) => scanLength(work.scan) > 0 ? `Scanning ${name} for malware` : [],
        lasts: ({ work }) => scanLength(work.scan),
        run (session) {
          const { scan } = session.work
          const { point } = sourceOf(session)
          return scanLength(scan) > 0 ? infection(sources.isInfected(point), point, scan) : undefined
        }
      },
      {
        says: ({ work }) => `Preparing the restore to ${landing.hostOf(work.target)}`,
        lasts: 10 * second,
        run: ({ work }) => landing.trouble(work.target) ?? arrivalTrouble(work)
      },
      {
        says: session => sourceOf(session).point.disks
          .map(({ name, capacityBytes }) => `Restoring ${name} (${sizeText(capacityBytes)})`),
        lasts: session => sources.timeToRead(
          sourceOf(session), session.work.isQuick ? session.work.bytes * changedShare : session.work.bytes
        )
      },
      { says: 'Registering VM', lasts: 5 * second, run: ({ work }) => arrivalTrouble(work) },
      {
        says: ({ work }) => work.powerUp ? 'Powering on' : [],
        lasts: ({ work }) => work.powerUp ? 10 * second : 0,
        // Another machine may have got the name meanwhile.
        run: ({ work }) => arrivalTrouble(work)
      }
    ],
    succeed: ({ work }) => restore(work),
    ended: ({ id }) => sources.release(id)
  })

  /** In its original place a machine stays the one it is: jobs go on with it. Elsewhere a new one appears (guide). */
  function restore (work: Work): void {
    const machine = {
      ...machineInSource(sources.read(work.restorePointId)),
      isPoweredOn: work.powerUp,
      ...(work.networks && { networks: work.networks })
    }
    const replaced = replacedBy(work)
    if (work.isOriginal && replaced !== undefined) {
      landing.change(replaced.id, machine)
      return
    }
    const number = originalNumberOf(work)
    const vm = landing.place(work.target, machine, replaced)
    if (number !== undefined) landing.succeed(number, vm.id)
  }

  return {
    start ({ source, ...arrival }: RestoreRequest<P>, initiatedBy: string): Session {
      const session = restores.start({
        name: source.point.name,
        platformName: source.point.platformName,
        initiatedBy,
        work: { ...arrival, restorePointId: source.point.id, bytes: bytesOfSource(machineInSource(source)) }
      })
      sources.lock(session.id, source)
      return session
    }
  }
}
