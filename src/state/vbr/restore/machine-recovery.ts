import type { EInstantRecoveryMountState, SecureRestoreSpec } from '../../../schemas/vbr/restore/vsphere-recovery.js'
import { type Collection, like, type Page } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { type Asked, listing } from '../base/paging.js'
import type { Session, SessionOf, Sessions, Trouble } from '../sessions/sessions.js'
import type { Landing, LandingPlace } from './landing.js'
import { infection, scanLength } from './malware-scan.js'
import { type MachineMount, mountOf, type MountMore } from './mounts.js'
import { restoreRefusals as refuse } from './refusals.js'
import { type Arrival, createReplacement } from './replacement.js'
import { machineInSource, type RestoreSources, type Source, subjectsOf } from './sources.js'

/** What every request says, whatever the platform. */
export interface RecoverySpec { secureRestore?: SecureRestoreSpec, powerUp?: boolean, restorePointId?: string }

/** How machines are published on one platform. */
export interface RecoveryManner<S, P> {
  /** Tells its sessions from those of other platforms. */
  variant?: string
  /** As paths have it. */
  platform: 'vSphere' | 'hyperV'
  machines: Collection<MachineMount<S>>
  landing: Landing<P>
  /** What is done before a machine is published. */
  preparing: { says: string, lasts: number, run: (mount: MachineMount<S>, target: LandingPlace<P>) => void }
  registering: (spec: S) => string | string[]
  /** Where it stands while it runs from its backup. */
  placed: (mount: MachineMount<S>, target: LandingPlace<P>) => LandingPlace<P>
  /** A mount is gone, or has failed. */
  tidy: (mount: MachineMount<S>) => void
  /** The step in which a mount is gone. */
  dismountStep: string
}

/** A recovery that has been checked. */
export interface RecoveryRequest<S, P> {
  source: Source
  spec: S
  target: LandingPlace<P>
  isOriginal: boolean
  overwrites: boolean
  more?: MountMore
}

export interface MountsAsked extends Asked {
  stateFilter?: EInstantRecoveryMountState | undefined
  vmNameFilter?: string | undefined
  mountIdFilter?: string | string[] | undefined
}

const second = 1_000
/** ASSUMED: how long it takes to stop publishing. */
const dismounting = 12 * second

/**
 * Machines that run straight from their backups, on whatever platform.
 *
 *   start ──▶ Mounting ──▶ Mounted: the machine is there ── unmount ──▶ Dismounting ──▶ gone, with the machine
 *                │             ├── migrate ──▶ gone, the machine stays
 *                │             └── the session is stopped ──▶ gone, with the machine
 *                └── trouble, stop ──▶ Failed with the reason ── unmount ──▶ gone
 *
 * The session works on as long as the mount is there.
 */
export function createMachineRecovery<S extends RecoverySpec, P> (
  kernel: Kernel, { sessions, sources }: { sessions: Sessions, sources: RestoreSources }, manner: RecoveryManner<S, P>
) {
  interface Work extends Arrival<P> { mountId: string }
  type Running = SessionOf<Work>
  type Mount = MachineMount<S>

  const { machines, landing, preparing, dismountStep } = manner
  const { replacedBy, originalNumberOf, arrivalTrouble } = createReplacement({ sources, landing, machines })

  const sourceOf = ({ work }: Running): Source => sources.read(work.restorePointId)
  const specOf = ({ work }: Running): S => machines.get(work.mountId).spec
  const isScanned = (session: Running): boolean => scanLength(specOf(session).secureRestore) > 0

  const recoveries = sessions.define<Work>({
    kind: 'InstantRecovery',
    ...(manner.variant === undefined ? {} : { variant: manner.variant }),
    type: 'InstantRecovery',
    name: 'Instant Recovery',
    shows: ({ work }) => [work.mountId],
    starting: 3 * second,
    subjects: session => subjectsOf(sourceOf(session)),
    // ASSUMED: the lines' order and lengths. The whole takes somewhat more than a minute.
    steps: [
      {
        says: ({ name }) => `Starting VM ${name} recovery`,
        lasts: 2 * second,
        run: session => sources.trouble(sourceOf(session))
      },
      {
        says: session => isScanned(session) ? `Scanning ${session.name} for malware` : [],
        lasts: session => scanLength(specOf(session).secureRestore),
        run (session) {
          const { point } = sourceOf(session)
          return isScanned(session)
            ? infection(sources.isInfected(point), point, specOf(session).secureRestore)
            : undefined
        }
      },
      {
        says: ({ work }) => `Connecting to host ${landing.hostOf(work.target)}`,
        lasts: 5 * second,
        run: ({ work }) => landing.trouble(work.target)
      },
      {
        says: preparing.says,
        lasts: preparing.lasts,
        run ({ work }) {
          preparing.run(machines.get(work.mountId), work.target)
          return undefined
        }
      },
      { says: 'Publishing VM', lasts: 30 * second },
      {
        says: session => manner.registering(specOf(session)),
        lasts: 10 * second,
        run: ({ work }) => arrivalTrouble(work)
      },
      {
        says: session => specOf(session).powerUp === true ? 'Powering on' : [],
        lasts: session => specOf(session).powerUp === true ? 10 * second : 0
      },
      {
        lasts: 0,
        isOpen: true,
        begin (session) {
          const trouble = publish(session)
          if (trouble !== undefined) recoveries.fail(session.id, { ...trouble, log: [] })
        }
      }
    ],
    progress: ({ work }) => machines.find(work.mountId)?.state === 'Mounting' ? undefined : 100,
    succeed (session) {
      const mount = machines.find(session.work.mountId)
      // One that was arranged to end before its time.
      const trouble = mount?.state === 'Mounting' ? publish(session) : undefined
      if (mount !== undefined && trouble !== undefined) giveUp(mount, trouble.message)
    },
    fail ({ work }, { message }) {
      const mount = machines.find(work.mountId)
      if (mount?.state === 'Mounting') giveUp(mount, message)
      else if (mount !== undefined) dismiss(mount)
    }
  })

  /** The mount stays and says why, until it is dismissed. */
  function giveUp (mount: Mount, errorMessage: string): void {
    sources.release(mount.sessionId)
    manner.tidy(machines.patch(mount.id, { state: 'Failed', errorMessage, serverId: undefined }))
  }

  function publish ({ id, work }: Running): Trouble | undefined {
    const { target, mountId, restorePointId } = work
    // Another machine may have got the name meanwhile.
    const trouble = arrivalTrouble(work)
    if (trouble !== undefined) return trouble
    const mount = machines.get(mountId)
    const machine = { ...machineInSource(sources.read(restorePointId)), isPoweredOn: mount.spec.powerUp === true }
    const vm = landing.place(manner.placed(mount, target), machine, replacedBy(work))
    const original = originalNumberOf(work)
    machines.patch(mountId, { state: 'Mounted', vmId: vm.id, ...original === undefined ? {} : { original } })
    kernel.log.add(id, `${target.name} has been recovered successfully`)
    kernel.log.add(id, 'Waiting for user to start migration', 'Running')
    return undefined
  }

  /** Nothing is left of the mount; its machine goes with it unless it has a place of its own by now. */
  function dismiss (mount: Mount, stays = false): void {
    if (!stays) landing.take(mount.vmId)
    machines.remove(mount.id)
    sources.release(mount.sessionId)
    manner.tidy(mount)
  }

  kernel.schedule.define(dismountStep, sessionId => {
    const mount = machines.first({ where: { sessionId } })
    if (mount !== undefined) dismiss(mount)
    recoveries.proceed(sessionId)
  })

  const find = (mountId: string): Mount => mountOf(machines, mountId)

  // Clients know a mount by the id of its session (captures).
  const show = (mount: Mount): Mount => ({ ...mount, id: mount.sessionId })

  /** Refused while the mount is on its way to another state, or its machine to another place. */
  function guardNotBusy ({ vmName, state, migrationId }: Mount): void {
    if (state === 'Mounting') throw refuse.vmBeingRecovered(vmName)
    if (state === 'Dismounting') throw refuse.vmBeingUnpublished(vmName)
    if (migrationId !== undefined) throw refuse.vmBeingMigrated(vmName)
  }

  return {
    /** `sessions` are those that somebody sees; all where nothing is said. */
    page (query: MountsAsked, sessions?: readonly string[]): Page<Mount> {
      const { order, paging } = listing(query)
      const page = machines.page({
        where: {
          state: query.stateFilter, vmName: like(query.vmNameFilter), sessionId: query.mountIdFilter, seen: sessions
        },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    get: (mountId: string): Mount => show(find(mountId)),

    /** Gives the session; the mount has its id. */
    start (request: RecoveryRequest<S, P>, initiatedBy: string): Session {
      const { source, spec, target, isOriginal, overwrites, more = {} } = request
      const id = kernel.ids.next()
      const mount = machines.add({
        id: kernel.ids.next(),
        sessionId: id,
        state: 'Mounting',
        spec,
        name: target.name,
        vmName: target.name,
        errorMessage: '',
        jobName: source.backup.name,
        restorePointDate: source.point.creationTime,
        hostName: landing.hostOf(target),
        infrastructure: target.hostName,
        ...landing.serverOf(target),
        publisher: sources.mountServerName(source),
        ...more
      })
      sources.lock(id, source)
      return recoveries.start({
        id,
        name: source.point.name,
        resourceId: id,
        resourceReference: `/api/v1/restore/instantRecovery/${manner.platform}/vm/${id}`,
        platformName: source.point.platformName,
        initiatedBy,
        work: { mountId: mount.id, restorePointId: source.point.id, target, isOriginal, overwrites }
      })
    },

    /** Gives the session that published it, which ends when all is undone. */
    unmount (mountId: string): Session {
      const mount = find(mountId)
      guardNotBusy(mount)
      machines.patch(mount.id, { state: 'Dismounting' })
      if (mount.state === 'Mounted') {
        kernel.log.settle(mount.sessionId, 'Success')
        kernel.log.add(mount.sessionId, `Stopping publishing of VM ${mount.vmName}`, 'Running')
      }
      kernel.schedule.at(kernel.clock.now() + dismounting, dismountStep, mount.sessionId)
      return sessions.get(mount.sessionId)
    },

    find,

    /** The mount of a machine that can be migrated. */
    ready (mountId: string): Mount {
      const mount = find(mountId)
      guardNotBusy(mount)
      if (mount.state !== 'Mounted') throw refuse.vmNotMounted(mount.vmName)
      return mount
    },

    /** The machine has been moved to a place of its own. */
    finishMigration (mount: Mount): void {
      dismiss(mount, true)
      recoveries.proceed(mount.sessionId)
    }
  }
}

export type MachineRecovery<S extends RecoverySpec, P> = ReturnType<typeof createMachineRecovery<S, P>>
