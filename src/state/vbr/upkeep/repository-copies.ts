import type { CopyBackupSpec } from '../../../schemas/vbr/backups.js'
import type { UnstructuredDataColdStorageRetrievalSettings } from '../../../schemas/vbr/common/browse-mounts.js'
import type { Kernel } from '../../kernel.js'
import type { Backup } from '../backups/backups.js'
import type { BackupObject } from '../backups/objects.js'
import type { RestorePoint } from '../backups/restore-points.js'
import type { Session } from '../sessions/sessions.js'
import type { Carrying } from './carrying.js'
import type { ColdStorage } from './cold-storage.js'
import { upkeepRefusals as refuse } from './refusals.js'
import type { Done, Transfer, TransferBelow, Transfers } from './transfers.js'

/** The backup that is made of one in a repository. */
interface Made { of: string, id: string, repositoryId: string }

interface RepositoryCopy extends Transfer {
  made: Made[]
  /** Those in the archive repository. */
  archived: Made[]
  /** How what lies in cold storage is retrieved. */
  retrieval?: UnstructuredDataColdStorageRetrievalSettings
}

interface Below extends TransferBelow { carrying: Carrying, transfers: Transfers, coldStorage: ColdStorage }

/**
 * Copies of several backups, once: all of them into a repository, where they belong to no job, and into an archive
 * repository as well. ASSUMED: either has all of their restore points.
 */
export function createRepositoryCopies (kernel: Kernel, below: Below) {
  const { jobs, backups, backupObjects, restorePoints, repositories, carrying, transfers, coldStorage } = below

  const pointsOf = ({ backupId, id }: BackupObject): RestorePoint[] => restorePoints.of(backupId, id)
  const pointsIn = ({ objects }: RepositoryCopy): RestorePoint[] =>
    objects.flatMap(id => backupObjects.find(id) ?? []).flatMap(pointsOf)
  const placesIn = ({ made, archived }: RepositoryCopy): string[] =>
    [...new Set([...made, ...archived].map(({ repositoryId }) => repositoryId))]

  function copyInto (made: Made | undefined, object: BackupObject): string | { trouble: string } {
    const points = pointsOf(object)
    const place = carrying.placeFor(made?.repositoryId ?? '', points)
    if (made === undefined || 'trouble' in place) return { trouble: 'trouble' in place ? place.trouble : '' }
    const backup = backups.get(object.backupId)
    const into = carrying.beside(backup, `${backup.name} (Exported)`, made.repositoryId, made.id)
    return carrying.copy(object, points, { backupId: into.id, repositoryId: place.id })
  }

  /** What has no room in the archive repository is not left in the other one. */
  function copyBoth ({ made, archived }: RepositoryCopy, object: BackupObject): Done | string {
    const isOf = ({ of }: Made): boolean => of === object.backupId
    const unread = carrying.readTrouble(pointsOf(object))
    if (unread !== undefined) return unread
    const copy = copyInto(made.find(isOf), object)
    if (typeof copy !== 'string') return copy.trouble
    if (archived.length === 0) return { object: object.id, places: [], copy }
    const other = copyInto(archived.find(isOf), object)
    if (typeof other === 'string') return { object: object.id, places: [], copy, archived: other }
    carrying.dropCopy(copy)
    return other.trouble
  }

  const copies = transfers.define<RepositoryCopy>({
    kind: 'CopyBackup',
    variant: 'repositories',
    type: 'CopyBackup',
    // ASSUMED: its name, by that of moves.
    name: 'Copy Backup',
    says: name => `Copying backup files of ${name}`,
    subjects: placesIn,
    bytesOf: (work, object) => carrying.sizeOf(pointsOf(object)) * placesIn(work).length,
    fetch (work, { sessionId: neededBy, user }) {
      coldStorage.retrieve(pointsIn(work), {
        operationType: 'BackupTransfer', settings: work.retrieval, neededBy, user
      })
    },
    waits: work => coldStorage.timeUntilThere(pointsIn(work)),
    transfer: copyBoth,
    undo (_work, { copy, archived }) {
      for (const made of [copy, archived]) if (made !== undefined) carrying.dropCopy(made)
    },
    conclude: () => {}
  })

  function backupNamed (id: string): Backup {
    const backup = backups.find(id)
    if (backup === undefined) throw refuse.noSuch('backup', id)
    return backup
  }

  const toMade = (chosen: readonly Backup[], repositoryId: string): Made[] =>
    chosen.map(({ id }) => ({ of: id, id: kernel.ids.next(), repositoryId }))

  function start (
    { backupRepository, archiveRepository, coldStorageRetrievalSettings: retrieval }: CopyBackupSpec,
    chosen: readonly Backup[], user: string
  ): Session {
    const [first, ...others] = chosen
    if (first === undefined) throw refuse.empty('backupIds')
    chosen.forEach(transfers.guardFree)
    const target = repositories.guardTarget(backupRepository)
    const archive = archiveRepository === undefined ? undefined : repositories.guardTarget(archiveRepository)
    if (archive?.id === target.id) throw refuse.copyIntoArchive()
    const work: RepositoryCopy = {
      backupId: first.id,
      otherBackupIds: others.map(({ id }) => id),
      objects: chosen.flatMap(({ id }) => backupObjects.ofBackup(id)).map(({ id }) => id),
      done: [],
      failed: [],
      pausedJobs: [],
      made: toMade(chosen, target.id),
      archived: archive === undefined ? [] : toMade(chosen, archive.id),
      ...retrieval === undefined ? {} : { retrieval }
    }
    const paused = chosen.flatMap(({ jobId = '', isOrphaned }) => isOrphaned === true ? [] : jobs.find(jobId)?.id ?? [])
    return copies.start(work, [...new Set(paused)], user)
  }

  const chosenIn = ({ backupIds }: CopyBackupSpec): Backup[] =>
    [...new Map(backupIds.map(backupNamed).map((backup): [string, Backup] => [backup.id, backup])).values()]

  return {
    /** Backups of whatever kind (1.3-rev1, which has no words for a retrieval). */
    ofAll (spec: CopyBackupSpec, user: string): Session {
      const chosen = chosenIn(spec)
      coldStorage.guardThere(chosen.flatMap(({ id }) => restorePoints.of(id)))
      return start(spec, chosen, user)
    },

    /** Those of shares and buckets. What lies in cold storage is retrieved first. */
    ofUnstructured (spec: CopyBackupSpec, user: string): Session {
      const { coldStorageRetrievalSettings: settings } = spec
      if (settings !== undefined) coldStorage.guardSettings(settings, undefined)
      const chosen = chosenIn(spec)
      const other = chosen.find(({ platformName }) => platformName !== 'UnstructuredData')
      if (other !== undefined) throw refuse.otherThanShares(other.name)
      coldStorage.guard(chosen.flatMap(({ id }) => restorePoints.of(id)), settings)
      return start(spec, chosen, user)
    }
  }
}

export type RepositoryCopies = ReturnType<typeof createRepositoryCopies>
