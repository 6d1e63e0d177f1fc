import type { QueryOf } from '../../../schemas/kit/types.js'
import type { VmwareObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type { getAllInstantViVMRecoveryMounts } from '../../../schemas/vbr/restore.js'
import type { InstantViVMRecoverySpec } from '../../../schemas/vbr/restore/vsphere-recovery.js'
import { like, type Page } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { type Mounts, mountOf, type VmMount } from './mounts.js'
import { listing } from '../base/paging.js'
import { restoreRefusals as refuse } from './refusals.js'
import { guardScan, infection, scanLength } from './malware-scan.js'
import { type Arrival, createReplacement } from './replacement.js'
import { machineInSource, type RestoreSources, type Source, subjectsOf } from './sources.js'
import type { Destination, RestoreTargets, RestoreTarget } from './targets.js'
import type { Session, SessionOf, Sessions, Trouble } from '../sessions/sessions.js'

export interface RecoveryBelow { sessions: Sessions, sources: RestoreSources, targets: RestoreTargets, mounts: Mounts }

interface Work extends Arrival { mountId: string }
type Running = SessionOf<Work>

const second = 1_000
/** ASSUMED: how long it takes to stop publishing. */
const dismounting = 12 * second
const dismountStep = 'vbr.vmMount:dismounted'

/**
 * Machines that run straight from their backups.
 *
 *   start ──▶ Mounting ──▶ Mounted: the machine is there ── unmount ──▶ Dismounting ──▶ gone, with the machine
 *                │             ├── migrate ──▶ gone, the machine stays
 *                │             └── the session is stopped ──▶ gone, with the machine
 *                └── trouble, stop ──▶ Failed with the reason ── unmount ──▶ gone
 *
 * The session works on as long as the mount is there.
 */
export function createInstantRecovery (kernel: Kernel, { sessions, sources, targets, mounts }: RecoveryBelow) {
  const { machines } = mounts
  const { replacedBy, originalNumberOf, nameTrouble } = createReplacement(sources, targets, mounts)

  const specOf = ({ work }: Running): InstantViVMRecoverySpec => machines.get(work.mountId).spec
  const isScanned = (session: Running): boolean => scanLength(specOf(session).secureRestore) > 0

  const recoveries = sessions.define<Work>({
    kind: 'InstantRecovery',
    type: 'InstantRecovery',
    name: 'Instant Recovery',
    shows: ({ work }) => [work.mountId],
    starting: 3 * second,
    subjects: ({ work }) => subjectsOf(sources.get(work.restorePointId)),
    // ASSUMED: the lines' order and lengths. The whole takes somewhat more than a minute.
    steps: [
      {
        says: ({ name }) => `Starting VM ${name} recovery`,
        lasts: 2 * second,
        run: ({ work }) => sources.trouble(sources.get(work.restorePointId))
      },
      {
        says: session => isScanned(session) ? `Scanning ${session.name} for malware` : [],
        lasts: session => scanLength(specOf(session).secureRestore),
        run (session) {
          const { point } = sources.get(session.work.restorePointId)
          return isScanned(session)
            ? infection(sources.isInfected(point), point, specOf(session).secureRestore)
            : undefined
        }
      },
      {
        says: ({ work }) => `Connecting to host ${targets.nameOf(work.target.places.host) ?? work.target.hostName}`,
        lasts: 5 * second,
        run: ({ work }) => targets.trouble(work.target)
      },
      {
        says: 'Checking if vPower NFS datastore is mounted on host',
        lasts: 8 * second,
        run ({ work }) {
          mounts.datastore(machines.get(work.mountId), work.target.places.host)
          return undefined
        }
      },
      { says: 'Publishing VM', lasts: 30 * second },
      {
        says: session => specOf(session).nicsEnabled === false
          ? ['Registering VM', 'Disconnecting VM from network']
          : 'Registering VM',
        lasts: 10 * second,
        run: ({ work }) => nameTrouble(work)
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
  function giveUp (mount: VmMount, errorMessage: string): void {
    sources.release(mount.sessionId)
    mounts.tidy(machines.patch(mount.id, { state: 'Failed', errorMessage, serverId: undefined }))
  }

  function publish ({ id, work }: Running): Trouble | undefined {
    const { target, mountId, restorePointId } = work
    // Another machine may have got the name meanwhile.
    const trouble = nameTrouble(work)
    if (trouble !== undefined) return trouble
    const mount = machines.get(mountId)
    const datastore = mounts.datastore(mount, target.places.host)
    const machine = { ...machineInSource(sources.get(restorePointId)), isPoweredOn: mount.spec.powerUp === true }
    const vm = targets.place({ ...target, places: { ...target.places, datastore } }, machine, replacedBy(work))
    const original = originalNumberOf(work)
    machines.patch(mountId, { state: 'Mounted', vmId: vm.id, ...original === undefined ? {} : { original } })
    kernel.log.add(id, `${target.name} has been recovered successfully`)
    kernel.log.add(id, 'Waiting for user to start migration', 'Running')
    return undefined
  }

  /** Nothing is left of the mount; its machine goes with it unless it has a place of its own by now. */
  function dismiss (mount: VmMount, stays = false): void {
    if (!stays) targets.take(mount.vmId)
    machines.remove(mount.id)
    sources.release(mount.sessionId)
    mounts.tidy(mount)
  }

  kernel.schedule.define(dismountStep, sessionId => {
    const mount = machines.first({ where: { sessionId } })
    if (mount !== undefined) dismiss(mount)
    recoveries.proceed(sessionId)
  })

  const find = (mountId: string): VmMount => mountOf(machines, mountId)

  /** What a machine is called and where it goes, as far as that is not left as it was. */
  function destinationOf (spec: InstantViVMRecoverySpec): Destination & { name?: string | undefined } {
    if (spec.type !== 'Customized') return {}
    const { restoredVmName: name, destinationHost: host, resourcePool, folder } = spec.destination ?? {}
    return { name, host, resourcePool, folder }
  }

  function guardSpec (spec: InstantViVMRecoverySpec): void {
    guardScan(spec.secureRestore)
    if (spec.type === 'OtherPlatform') {
      throw refuse.vsphereTypeNeeded()
    }
    if (spec.type !== 'Customized') return
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

  function placementOf (spec: InstantViVMRecoverySpec, { hostName, name, places }: RestoreTarget): VmMount['placement'] {
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

  function show (mount: VmMount): VmMount {
    return { ...mount, id: mount.sessionId }
  }

  /** Refused while the mount is on its way to another state, or its machine to another place. */
  function guardNotBusy ({ vmName, state, migrationId }: VmMount): void {
    if (state === 'Mounting') throw refuse.vmBeingRecovered(vmName)
    if (state === 'Dismounting') throw refuse.vmBeingUnpublished(vmName)
    if (migrationId !== undefined) throw refuse.vmBeingMigrated(vmName)
  }

  return {
    page (query: QueryOf<typeof getAllInstantViVMRecoveryMounts>): Page<VmMount> {
      const { order, paging } = listing(query)
      const page = machines.page({
        where: { state: query.stateFilter, vmName: like(query.vmNameFilter), sessionId: query.mountIdFilter },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    get: (mountId: string): VmMount => show(find(mountId)),

    /** Gives the session; the mount has its id. */
    start (spec: InstantViVMRecoverySpec, initiatedBy: string): Session {
      const source = sources.get(spec.restorePointId)
      guardSpec(spec)
      const target = targetOf(source, spec)
      const { datastore: homeDatastore } = targets.originalPlaces(source)
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
        hostName: targets.nameOf(target.places.host) ?? target.hostName,
        infrastructure: target.hostName,
        ...targets.serverOf(target),
        publisher: sources.mountServerName(source),
        placement: placementOf(spec, target),
        ...homeDatastore === undefined ? {} : { homeDatastore }
      })
      sources.lock(id, source)
      const isOriginal = spec.type === 'OriginalLocation'
      return recoveries.start({
        id,
        name: source.point.name,
        resourceId: id,
        resourceReference: `/api/v1/restore/instantRecovery/vSphere/vm/${id}`,
        initiatedBy,
        work: {
          mountId: mount.id,
          restorePointId: source.point.id,
          target,
          isOriginal,
          overwrites: spec.overwrite ?? isOriginal
        }
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
    guardNotBusy,

    /** The machine has been moved to a place of its own. */
    finishMigration (mount: VmMount): void {
      dismiss(mount, true)
      recoveries.proceed(mount.sessionId)
    }
  }
}

export type InstantRecovery = ReturnType<typeof createInstantRecovery>
