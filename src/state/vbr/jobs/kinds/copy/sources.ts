import type { InventoryObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { EJobType } from '../../../../../schemas/vbr/common/backups.js'
import type { Kernel } from '../../../../kernel.js'
import type { Backup, Backups } from '../../../backups/backups.js'
import type { BackupObject, BackupObjects } from '../../../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../../../backups/restore-points.js'
import type { CloudDirectorInventory } from '../../../inventory/cloud-director.js'
import type { HyperVInventory } from '../../../inventory/hyper-v.js'
import type { Inventory } from '../../../inventory/inventory.js'
import type { Repositories } from '../../../repositories/repositories.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { Job } from '../../job.js'
import { isCloudDirector } from '../cloud-director/body.js'
import { isHyperV } from '../hyper-v/body.js'
import { isVsphere } from '../vsphere/body.js'
import type { CopyJob } from './body.js'

export interface CopySourcesBelow {
  inventory: Inventory
  hyperVInventory: HyperVInventory
  cloudDirectorInventory: CloudDirectorInventory
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
}

/** A machine in a backup that is copied, with its restore points, oldest first. */
export interface CopySource { object: BackupObject, points: RestorePoint[] }

/** Jobs whose backups can be copied: those that write chains of restore points of machines. */
const sourceTypes: readonly EJobType[] = [
  'VSphereBackup', 'Backup', 'HyperVBackup', 'CloudDirectorBackup', 'WindowsAgentBackup', 'LinuxAgentBackup'
]
/** The platforms whose backups can be named by themselves (documents). */
const cloudPlatforms: readonly string[] = ['AWSEC2', 'AzureCompute', 'GCE']

interface Numbered { hostName?: string | undefined, objectId?: string | null }

const machineKey = ({ hostName = '', objectId }: Numbered): string =>
  `${hostName}/${objectId ?? ''}`.toLowerCase()

/** What jobs of copies name, and what of it there is. */
export function createCopySources (kernel: Kernel, below: CopySourcesBelow) {
  const {
    inventory, hyperVInventory, cloudDirectorInventory, backups, backupObjects, restorePoints, repositories
  } = below

  // Jobs of all kinds are kept together, and made after their kinds.
  const jobOf = (id: string): Job | undefined => kernel.collections.get('vbr.jobs')?.find(id) as Job | undefined

  /** ASSUMED: what a job has left behind, or was imported, is not copied (guide: no imported ones, no copies). */
  const isCopied = ({ jobType, isOrphaned }: Backup): boolean =>
    isOrphaned !== true && jobType !== undefined && sourceTypes.includes(jobType)

  /** The backups that a job copies now. */
  function backupsOf ({ sourceObjects: { includes, excludes }, target }: CopyJob): Backup[] {
    const out = new Set(excludes.jobs.map(({ id }) => id.toLowerCase()))
    const all = [
      ...includes.jobs.flatMap(({ id }) => backups.ofJob(id.toLowerCase())),
      ...includes.repositories.flatMap(({ id }) => backups.list({ where: { repositoryId: id.toLowerCase() } })),
      ...includes.backups.flatMap(({ id }) => backups.find(id) ?? [])
    ].filter(backup => isCopied(backup) && !out.has(backup.jobId ?? ''))
      .filter(({ repositoryId }) => repositoryId !== target.backupRepositoryId)
    return [...new Map(all.map(backup => [backup.id, backup])).values()]
  }

  /** Tells the machines that a job leaves out: by themselves, or by what holds them. */
  function excludedBy ({ sourceObjects: { excludes } }: CopyJob): (object: BackupObject) => boolean {
    const keys = new Set(excludes.objects.flatMap(keysOf))
    return object => keys.size > 0 && keys.has(keyOfObject(object))
  }

  function keysOf (object: InventoryObjectModel): string[] {
    if (isVsphere(object)) return [machineKey(object), ...inventory.machinesIn(object).map(machineKey)]
    if (isHyperV(object)) return [machineKey(object), ...hyperVInventory.machinesIn(object).map(machineKey)]
    if (isCloudDirector(object)) {
      return [machineKey(object), ...cloudDirectorInventory.machinesIn(object).map(machineKey)]
    }
    return 'name' in object && object.name !== undefined ? [`${object.name}/`.toLowerCase()] : []
  }

  /** Computers with agents are known by their names. */
  const keyOfObject = (object: BackupObject): string => object.platformName.endsWith('Physical')
    ? `${object.name ?? ''}/`.toLowerCase()
    : machineKey(object as Numbered) // as all that jobs back up have it

  function guardJobs ({ sourceObjects: { includes, excludes }, target }: CopyJob, known: ReadonlySet<string>): void {
    for (const { id } of [...includes.jobs, ...excludes.jobs]) {
      const job = jobOf(id)
      if (job === undefined && !known.has(id.toLowerCase())) throw refuse.noSuch('job', id)
      if (job !== undefined && !sourceTypes.includes(job.type)) throw refuse.notCopied(job.name)
    }
    for (const { id } of includes.jobs) {
      const { name, state } = jobOf(id) ?? {}
      if (name === undefined || !isTarget(target.backupRepositoryId, state?.repositoryId)) continue
      throw refuse.copiedToItself(name)
    }
  }

  /** Whether what lies in a repository would be copied to where it is. */
  function isTarget (targetId: string, sourceId = ''): boolean {
    const target = repositories.targetOf(targetId)
    return target?.id === sourceId || (target?.kind === 'scaleOut' && target.extents.some(({ id }) => id === sourceId))
  }

  function guardRepositories ({ sourceObjects: { includes }, target }: CopyJob): void {
    for (const { id } of includes.repositories) {
      const repository = repositories.find(id)
      if (repository === undefined) throw refuse.noSuch('backup repository', id)
      if (isTarget(target.backupRepositoryId, repository.id)) throw refuse.copiedToItself(repository.name)
    }
  }

  function guardBackups ({ sourceObjects: { includes } }: CopyJob): void {
    for (const { id } of includes.backups) {
      const backup = backups.find(id)
      if (backup === undefined) throw refuse.noSuch('backup', id)
      if (!cloudPlatforms.includes(backup.platformName ?? '')) throw refuse.notCloudBackup(backup.name)
    }
  }

  /** What is of no virtual infrastructure is not looked for. */
  function isThere (object: InventoryObjectModel): boolean {
    if (isVsphere(object)) return inventory.find(object) !== undefined
    if (isHyperV(object)) return hyperVInventory.find(object) !== undefined
    return !isCloudDirector(object) || cloudDirectorInventory.find(object) !== undefined
  }

  function guardObject (object: InventoryObjectModel): void {
    if (isThere(object) || !('hostName' in object)) return
    const { name = '', hostName = '', type = 'object' } = object
    throw refuse.noInventoryObject(type, name, 'objectId' in object ? object.objectId ?? '' : '', hostName)
  }

  return {
    /** What it names must be there, unless it was named `before`, and lie elsewhere. */
    guard (job: CopyJob, before: CopyJob | undefined): void {
      const { includes, excludes } = job.sourceObjects
      const named = [...includes.jobs, ...includes.repositories, ...includes.backups]
      if (named.length === 0) throw refuse.mustName('sourceObjects.includes', 'a job, a backup repository or a backup')
      const { includes: had, excludes: hadNot } = before?.sourceObjects ?? {}
      const known = [...had?.jobs ?? [], ...hadNot?.jobs ?? []].map(({ id }) => id.toLowerCase())
      guardJobs(job, new Set(known))
      guardRepositories(job)
      guardBackups(job)
      excludes.objects.forEach(guardObject)
    },

    /** With the names that jobs, repositories and backups have today, and their ids as their owners write them. */
    withNames <J extends Pick<CopyJob, 'sourceObjects'>>(job: J): J {
      const { includes, excludes } = job.sourceObjects
      const toJob = <N extends { id: string, name?: string | undefined, type?: EJobType | undefined }>(given: N): N => {
        const { id = given.id, name = given.name, type = given.type } = jobOf(given.id) ?? {}
        return { ...given, id, ...(name !== undefined && { name }), ...(type !== undefined && { type }) }
      }
      return {
        ...job,
        sourceObjects: {
          ...job.sourceObjects,
          includes: {
            jobs: includes.jobs.map(toJob),
            repositories: includes.repositories.map(given => {
              const { id = given.id, name = given.name, type = given.type } = repositories.find(given.id) ?? {}
              return { id, type, ...(name !== undefined && { name }) }
            }),
            backups: includes.backups.map(given => {
              const { id, name, platformName } = backups.find(given.id) ?? given
              return { id, ...(name !== undefined && { name }), ...(platformName && { platformName }) }
            })
          },
          excludes: { ...excludes, jobs: excludes.jobs.map(toJob) }
        }
      }
    },

    /** The repositories among what it names. */
    repositoriesOf: ({ sourceObjects: { includes } }: CopyJob): string[] =>
      includes.repositories.flatMap(({ id }) => repositories.find(id)?.id ?? []),

    /** The jobs of which it copies what they write. */
    jobsOf: ({ sourceObjects: { includes } }: CopyJob): Job[] => includes.jobs.flatMap(({ id }) => jobOf(id) ?? []),

    /** Whether it copies what another job writes. */
    isFedBy ({ sourceObjects: { includes, excludes } }: CopyJob, other: Job): boolean {
      const isNamed = (list: ReadonlyArray<{ id: string }>, id: string): boolean => list.some(one => one.id === id)
      if (!sourceTypes.includes(other.type) || isNamed(excludes.jobs, other.id)) return false
      return isNamed(includes.jobs, other.id) || isNamed(includes.repositories, other.state?.repositoryId ?? '')
    },

    /** The machines that it copies. One that several backups have is copied from the backup with the newest point. */
    of (job: CopyJob): CopySource[] {
      const isExcluded = excludedBy(job)
      const found = new Map<string, CopySource>()
      for (const backup of backupsOf(job)) {
        for (const object of backupObjects.ofBackup(backup.id)) {
          const points = restorePoints.of(backup.id, object.id)
          if (points.length === 0 || isExcluded(object)) continue
          const key = machineKey(object as Numbered) // as above
          const known = found.get(key)
          if (known === undefined || timeOf(known) < timeOf({ object, points })) found.set(key, { object, points })
        }
      }
      return [...found.values()]
    },

    /** The names of what is not there any more. */
    missingOf: ({ sourceObjects: { includes } }: CopyJob): string[] =>
      includes.jobs.filter(({ id }) => jobOf(id) === undefined).map(({ id, name = id }) => name)
  }
}

export type CopySources = ReturnType<typeof createCopySources>

const timeOf = ({ points }: CopySource): number => Date.parse(points.at(-1)?.creationTime ?? '')
