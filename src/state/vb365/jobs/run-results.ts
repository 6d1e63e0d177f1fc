import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import type { JobItem } from './items.js'
import type { Jobs } from './jobs.js'
import type { JobSession } from './sessions.js'
import type { Organizations } from '../organizations/organizations.js'
import type { PointLimits } from '../backups/point-limits.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import { retentionDays } from '../repositories/index.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { SettingsArea } from '../settings/index.js'

export interface RunResultBelow {
  processedObjects: ProcessedObjects
  restorePoints: RestorePoints
  organizations: Organizations
  repositories: Repositories
  jobs: Jobs
  excludedFolders: SettingsArea['excludedFolders']
}

const day = 86_400_000
/** ASSUMED: how much of what was read is left after compression and deduplication. */
const compression = 0.6
/** ASSUMED: how much of that the local cache of an object storage keeps. */
const cached = 0.01

/** What a run of a job leaves behind. */
export function createRunResults (
  kernel: Kernel, {
    processedObjects: processed, restorePoints, organizations, repositories, jobs, excludedFolders
  }: RunResultBelow
) {
  /** Points of immutable repositories stay for the period and some days more: 10, or 30 for copies (guide). */
  function immutableUntil (repository: Repository, isCopy: boolean): string | undefined {
    const { objectStorage } = repository
    if (objectStorage?.enableImmutability !== true || repository.retentionType !== 'SnapshotBased') return undefined
    // No period of its own means as long as the retention: copy targets and archives.
    const days = objectStorage.immutabilityPeriodDays || retentionDays(repository)
    return days === Infinity ? undefined : iso(kernel.clock.now() + (days + (isCopy ? 30 : 10)) * day)
  }

  const storedBytes = ({ statistics }: JobSession): number =>
    Math.round((statistics.transferredDataBytes ?? 0) * compression)

  /** What a run wrote takes its room in the repository, with or without a restore point. */
  function store (session: JobSession, objects?: number): void {
    const bytes = storedBytes(session)
    if (bytes === 0) return
    repositories.grow(session.repositoryId, organizations.backedUp(session.organizationId), {
      bytes, cacheBytes: Math.round(bytes * cached), ...(objects === undefined ? {} : { objects })
    })
  }

  /** What the settings and the job's folders of OneDrives leave out; a copy has what was copied. */
  function limitsOf ({ jobId, jobType, organizationId, sourceId }: JobSession): PointLimits | undefined {
    if (jobType === 'Copy') return sourceId === undefined ? undefined : restorePoints.find(sourceId)?.limits
    const { selectedItems = [], excludedItems = [] } = jobs.find(jobId) ?? {}
    const mailFolders = excludedFolders.list()
    const [onlyFolders, withoutFolders] = [foldersOf(selectedItems), foldersOf(excludedItems)]
    const isLatestOnly = organizations.versionBackupOptions(organizationId).sharePointBackupMode !== 'All'
    return {
      ...(mailFolders.length === 0 ? {} : { mailFolders }),
      ...(onlyFolders.length === 0 ? {} : { onlyFolders }),
      ...(withoutFolders.length === 0 ? {} : { withoutFolders }),
      ...(isLatestOnly ? { isLatestOnly } : {})
    }
  }

  return {
    store: (session: JobSession): void => store(session),

    /** ASSUMED: a run in which nothing was backed up leaves nothing, like a copy without anything new to copy. */
    leavePoint (session: JobSession): void {
      const { id, jobId, jobType, organizationId, repositoryId, creationTime, sourceId } = session
      const isCopy = jobType === 'Copy'
      const { count, kinds: content } = processed.presence(id)
      if (count === 0) return
      const limits = limitsOf(session)
      const repository = repositories.get(repositoryId)
      const immutabilityExpiresOn = immutableUntil(repository, isCopy)
      restorePoints.add({
        id: kernel.ids.next(),
        sessionId: id,
        jobId,
        organizationId,
        repositoryId,
        // ASSUMED: a restore point bears the time at which its run began.
        backupTime: creationTime,
        isExchange: content.has('Exchange') || content.has('Archive'),
        isOneDrive: content.has('OneDrive'),
        isSharePoint: content.has('SharePoint'),
        isTeams: content.has('Teams'),
        isCopy,
        isLongTermCopy: isCopy && repository.isLongTerm === true,
        isRetrieved: false,
        isDeleted: false,
        storedBytes: storedBytes(session),
        ...(sourceId === undefined ? {} : { sourceId }),
        ...(limits === undefined ? {} : { limits }),
        ...(immutabilityExpiresOn === undefined ? {} : { immutabilityExpiresOn })
      })
      // ASSUMED: what the latest run found is what is protected; one that tries some objects again does not tell.
      store(session, session.retryOf === undefined ? count : undefined)
    }
  }
}

const foldersOf = (items: readonly JobItem[]): string[] => items.flatMap(({ folders = [] }) => folders)

export type RunResults = ReturnType<typeof createRunResults>
