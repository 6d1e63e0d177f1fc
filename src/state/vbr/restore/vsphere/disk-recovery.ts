import type { QueryOf } from '../../../../schemas/kit/types.js'
import type { getAllVmwareFcdInstantRecoveryMountModels } from '../../../../schemas/vbr/restore.js'
import type {
  VmwareFcdInstantRecoveryDiskInfo, VmwareFcdInstantRecoverySpec, VmwareFcdQuickMigrationSpec
} from '../../../../schemas/vbr/restore/vsphere-recovery.js'
import type { Page } from '../../../store/collection.js'
import type { Kernel } from '../../../kernel.js'
import type { RecoveryBelow } from './instant-recovery.js'
import { type DiskMount, mountOf } from '../mounts.js'
import { listing } from '../../base/paging.js'
import { restoreRefusals as refuse } from '../refusals.js'
import { toFailure, type Source, subjectsOf, transferTime } from '../sources.js'
import type { Session, SessionOf, Trouble } from '../../sessions/sessions.js'

interface Work { mountId: string, restorePointId: string, target: { hostName: string } }
type Running = SessionOf<Work>

interface MigrationWork { mountId: string, disks: string[], bytes: number, target: { hostName: string } }

const second = 1_000
/** ASSUMED: how long it takes to take the disks away again. */
const dismounting = 8 * second
const dismountStep = 'vbr.diskMount:dismounted'

/**
 * Disks that are registered with a vCenter as first class disks (FCD) straight from a backup. They go the way of
 * machines that run from backups: Mounting, Mounted, then dismounted or migrated; Failed when there is trouble.
 */
export function createDiskRecovery (kernel: Kernel, { sessions, sources, targets, mounts }: RecoveryBelow) {
  const { disks } = mounts

  const recoveries = sessions.define<Work>({
    kind: 'DiskRecovery',
    type: 'FirstClassDiskInstantRestore',
    name: 'FCD instant recovery',
    shows: ({ work }) => [work.mountId],
    starting: 3 * second,
    subjects: ({ work }) => subjectsOf(sources.get(work.restorePointId)),
    // ASSUMED: the lines, and how long each takes.
    steps: [
      {
        says: ({ name }) => `Starting ${name}`,
        lasts: 2 * second,
        run: ({ work }) => sources.trouble(sources.get(work.restorePointId)) ?? diskTrouble(work)
      },
      {
        says: ({ work }) => `Connecting to ${work.target.hostName}`,
        lasts: 5 * second,
        run: ({ work }) => targets.trouble(work.target)
      },
      {
        says: 'Checking if vPower NFS datastore is mounted on host',
        lasts: 8 * second,
        run ({ work }) {
          mounts.datastore(disks.get(work.mountId))
          return undefined
        }
      },
      { says: 'Publishing disks', lasts: 15 * second },
      {
        says: ({ work }) => disks.get(work.mountId).spec.disksMapping
          .map(({ registeredFcdName }) => `Registering FCD ${registeredFcdName}`),
        lasts: 10 * second
      },
      { says: 'Waiting for user to start migration', lasts: 0, isOpen: true, begin: publish }
    ],
    progress: ({ work }) => disks.find(work.mountId)?.state === 'Mounting' ? undefined : 100,
    succeed (session) {
      if (disks.find(session.work.mountId)?.state === 'Mounting') publish(session)
    },
    fail ({ work }, { message }) {
      const mount = disks.find(work.mountId)
      if (mount === undefined) return
      if (mount.state !== 'Mounting') return dismiss(mount)
      sources.release(mount.sessionId)
      mounts.tidy(disks.patch(mount.id, { state: 'Failed', errorMessage: message, serverId: undefined }))
    }
  })

  const migrations = sessions.define<MigrationWork>({
    kind: 'QuickMigration',
    variant: 'disks',
    type: 'FirstClassDiskQuickMigration',
    name: 'FCD quick migration',
    shows: ({ work }) => [work.mountId],
    starting: 3 * second,
    subjects ({ work }) {
      const { id, sessionId, spec } = disks.get(work.mountId)
      return [id, sessionId, spec.restorePointId ?? '']
    },
    // ASSUMED: the lines, and how long each takes.
    steps: [
      { says: 'Starting migration of FCDs', lasts: 5 * second, run: ({ work }) => targets.trouble(work.target) },
      {
        says: ({ work }) => work.disks.map(name => `Moving disk ${name}`),
        lasts: ({ work }) => transferTime(work.bytes),
        run: ({ work }) => disks.find(work.mountId) === undefined ? toFailure('The disks are no longer mounted.') : undefined
      }
    ],
    // The disks that were not named are dismounted with the session (guide).
    succeed ({ work }) {
      const mount = disks.find(work.mountId)
      if (mount === undefined) return
      dismiss(mount)
      recoveries.proceed(mount.sessionId)
    },
    fail ({ work }) {
      if (disks.find(work.mountId) !== undefined) disks.patch(work.mountId, { migrationId: undefined })
    }
  })

  function diskTrouble ({ mountId, restorePointId }: Work): Trouble | undefined {
    const { point } = sources.get(restorePointId)
    const missing = disks.get(mountId).spec.disksMapping
      .find(({ nameInBackup }) => !point.disks.some(({ name }) => name === nameInBackup))
    return missing && toFailure(`There is no disk ${missing.nameInBackup} in the restore point.`)
  }

  function publish ({ work: { mountId } }: Running): void {
    const mountedDisks = disks.get(mountId).spec.disksMapping.map((disk): VmwareFcdInstantRecoveryDiskInfo =>
      ({ ...disk, objectId: kernel.ids.next() }))
    disks.patch(mountId, { state: 'Mounted', mountedDisks })
  }

  function dismiss (mount: DiskMount): void {
    disks.remove(mount.id)
    sources.release(mount.sessionId)
    mounts.tidy(mount)
  }

  kernel.schedule.define(dismountStep, sessionId => {
    const mount = disks.first({ where: { sessionId } })
    if (mount !== undefined) dismiss(mount)
    recoveries.proceed(sessionId)
  })

  const find = (mountId: string): DiskMount => mountOf(disks, mountId)

  function guardSpec ({ disksMapping, writeCache }: VmwareFcdInstantRecoverySpec): void {
    if (disksMapping.length === 0) throw refuse.mustName('disksMapping', 'at least one disk')
    for (const member of ['nameInBackup', 'mountedDiskName', 'registeredFcdName'] as const) {
      const names = disksMapping.map(disk => disk[member].toLowerCase())
      if (new Set(names).size < names.length) throw refuse.mappedTwice(member)
    }
    const { redirectIsEnabled, cacheDatastore, storagePolicy } = writeCache ?? {}
    if (redirectIsEnabled !== true) return
    if (cacheDatastore === undefined) throw refuse.mustName('writeCache.cacheDatastore', 'a datastore')
    targets.existing(cacheDatastore, 'datastore', ['Datastore', 'DatastoreCluster'])
    if (storagePolicy !== undefined) targets.existing(storagePolicy, 'storage policy', ['StoragePolicy'])
  }

  function guardNotBusy ({ name, state, migrationId }: DiskMount): void {
    if (state === 'Mounting') throw refuse.disksBeingMounted(name)
    if (state === 'Dismounting') throw refuse.disksBeingDismounted(name)
    if (migrationId !== undefined) throw refuse.disksBeingMigrated(name)
  }

  /** The disks that a request names, all without names. */
  function chooseDisks (
    { name, mountedDisks = [] }: DiskMount, names: string[] | undefined
  ): VmwareFcdInstantRecoveryDiskInfo[] {
    if (names === undefined || names.length === 0) return mountedDisks
    return names.map(wanted => {
      const disk = mountedDisks.find(({ mountedDiskName }) => mountedDiskName.toLowerCase() === wanted.toLowerCase())
      if (disk === undefined) throw refuse.noMountedDisk(name, wanted)
      return disk
    })
  }

  const bytesOf = ({ point }: Source, names: readonly string[]): number => point.disks
    .filter(({ name }) => names.includes(name)).reduce((sum, { capacityBytes }) => sum + capacityBytes / 2, 0)

  function show (mount: DiskMount): DiskMount {
    return { ...mount, id: mount.sessionId }
  }

  return {
    /** `sessions` are those that somebody sees; all where nothing is said. */
    page (
      query: QueryOf<typeof getAllVmwareFcdInstantRecoveryMountModels>, sessions?: readonly string[]
    ): Page<DiskMount> {
      const { order, paging } = listing(query)
      const page = disks.page({ where: { state: query.stateFilter, seen: sessions }, order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    get: (mountId: string): DiskMount => show(find(mountId)),

    /** Gives the session; the mount has its id. */
    start (spec: VmwareFcdInstantRecoverySpec, initiatedBy: string): Session {
      const source = sources.get(spec.restorePointId)
      const { hostName } = targets.existing(spec.destinationCluster, 'cluster', ['Cluster'])
      guardSpec(spec)
      const id = kernel.ids.next()
      const mount = disks.add({
        id: kernel.ids.next(),
        sessionId: id,
        state: 'Mounting',
        spec,
        name: source.point.name,
        mountedDisks: [],
        infrastructure: hostName,
        ...targets.serverOf({ hostName }),
        publisher: sources.mountServerName(source)
      })
      sources.lock(id, source)
      return recoveries.start({
        id,
        resourceId: id,
        resourceReference: `/api/v1/restore/instantRecovery/vSphere/fcd/${id}`,
        platformName: source.point.platformName,
        initiatedBy,
        work: { mountId: mount.id, restorePointId: source.point.id, target: { hostName } }
      })
    },

    /** Gives the session that mounted them, which ends when they are gone. */
    dismount (mountId: string): Session {
      const mount = find(mountId)
      guardNotBusy(mount)
      disks.patch(mount.id, { state: 'Dismounting' })
      if (mount.state === 'Mounted') {
        kernel.log.settle(mount.sessionId, 'Success')
        kernel.log.add(mount.sessionId, `Dismounting disks of ${mount.name}`, 'Running')
      }
      kernel.schedule.at(kernel.clock.now() + dismounting, dismountStep, mount.sessionId)
      return sessions.get(mount.sessionId)
    },

    migrate (mountId: string, spec: VmwareFcdQuickMigrationSpec, initiatedBy: string): Session {
      const mount = find(mountId)
      guardNotBusy(mount)
      if (mount.state !== 'Mounted') throw refuse.disksNotMounted(mount.name)
      const { hostName } = targets.existing(spec.targetDatastore, 'datastore', ['Datastore', 'DatastoreCluster'])
      // The datastore must be in the vCenter of the cluster (guide).
      if (hostName.toLowerCase() !== mount.infrastructure.toLowerCase()) {
        throw refuse.otherVcenter(mount.infrastructure)
      }
      if (spec.storagePolicy !== undefined) targets.existing(spec.storagePolicy, 'storage policy', ['StoragePolicy'])
      const moved = chooseDisks(mount, spec.mountedDiskNames)
      const source = sources.get(mount.spec.restorePointId)
      const session = migrations.start({
        parentSessionId: mount.sessionId,
        resourceId: mount.sessionId,
        platformName: source.point.platformName,
        initiatedBy,
        work: {
          mountId: mount.id,
          disks: moved.map(({ mountedDiskName }) => mountedDiskName),
          bytes: bytesOf(source, moved.map(({ nameInBackup }) => nameInBackup)),
          target: { hostName }
        }
      })
      disks.patch(mount.id, { migrationId: session.id })
      return session
    }
  }
}

export type DiskRecovery = ReturnType<typeof createDiskRecovery>
