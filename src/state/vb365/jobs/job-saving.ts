import type { RESTJob } from '../../../schemas/vb365/common/jobs.js'
import { withoutNone } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import type { Directory } from '../organizations/directory.js'
import type { Organization, Organizations } from '../organizations/organizations.js'
import type { Proxies } from '../proxies/proxies.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import { guardCopies } from './copy-job-saving.js'
import type { CopyJobs } from './copy-jobs.js'
import { createItemReader, guardApart, isSame, type ItemList, type JobItem, mergeItems } from './items.js'
import type { Job, Jobs, ShownJob } from './jobs.js'
import type { JobRuns } from './runs.js'
import { readJobSchedule } from './schedule-policy.js'
import type { JobSessions } from './sessions.js'
import { jobsRefusals as refuse } from './refusals.js'

export interface JobSavingBelow {
  jobs: Jobs
  copyJobs: CopyJobs
  jobSessions: JobSessions
  jobRuns: JobRuns
  directory: Directory
  organizations: Organizations
  repositories: Repositories
  proxies: Proxies
}

type Nullable<T> = { [K in keyof T]: T[K] | null | undefined }
type Items = NonNullable<RESTJob['selectedItems']>

/** What a client says of a job, whatever its version. A job that was read before may be sent back whole. */
export type JobRequest = Nullable<Partial<
  Pick<RESTJob, 'name' | 'description' | 'backupType' | 'organizationId' | 'repositoryId' | 'isEnabled' | 'runNow'> &
  { selectedItems: Items, excludedItems: Items }
>> & Pick<RESTJob, 'schedulePolicy'>

/** How items are read: with `skipItemUpdate` objects stay as they were described. */
export interface ItemOptions { skipItemUpdate?: boolean | undefined }

/** Adds backup jobs, changes and removes them and their items, by the product's rules. */
export function createJobSaving (kernel: Kernel, below: JobSavingBelow) {
  const { jobs, copyJobs, jobSessions, jobRuns, directory, organizations, repositories, proxies } = below
  const reader = createItemReader(directory)

  function readName (name: string | null | undefined, before?: Job): string {
    const wanted = name == null ? before?.name : name.trim()
    if (wanted === undefined || wanted === '') throw refuse.missing('name')
    const taken = jobs.named(wanted)
    if (taken !== undefined && taken.id !== before?.id) throw refuse.nameTaken(jobs.noun, wanted)
    return wanted
  }

  /** Where a job writes to: archives take copies only, and what is on premises is not reached from Linux (guide). */
  function readTarget (repositoryId: string | null | undefined, organization: Organization, before?: Job): Repository {
    const id = repositoryId ?? before?.repositoryId
    if (id === undefined) throw refuse.missing('repositoryId')
    const repository = repositories.get(id)
    if (repository.id === before?.repositoryId) return repository
    if (repository.isLongTerm === true) throw refuse.archiveForCopies(repository.name)
    if (organization.type === 'OnPremises' && isOnLinux(repository)) {
      throw refuse.notOnLinux(organization.name, repository.name)
    }
    repositories.guardInOrder(repository)
    return repository
  }

  function isOnLinux ({ proxyId, proxyPoolId }: Repository): boolean {
    const owners = proxyPoolId != null ? proxies.members(proxyPoolId) : proxyId != null ? [proxies.get(proxyId)] : []
    return owners.some(({ operatingSystem }) => operatingSystem === 'Linux')
  }

  function readItems (
    list: ItemList, given: Items | null | undefined, organization: Organization, options: ItemOptions, before?: Job
  ): JobItem[] {
    const known = before?.[list] ?? []
    const scope = { organization, list, known, skipItemUpdate: options.skipItemUpdate === true }
    // What a job has already is as the organization has it now, unless the client wants it left alone (document).
    if (given == null) return scope.skipItemUpdate ? [...known] : known.map(item => reader.refresh(item, scope))
    return reader.readAll(given, scope)
  }

  /** One job backs up a whole organization; besides its exclusions it may name folders (guide). */
  function guardScope (job: Job, organization: Organization): void {
    const { backupType, selectedItems = [], excludedItems = [] } = job
    if (backupType === 'SelectedItems') {
      if (selectedItems.length === 0) throw refuse.noSelectedItems()
      return guardApart(selectedItems, excludedItems)
    }
    const other = jobs.listOf(organization.id).find(({ id, backupType }) => id !== job.id && backupType === 'EntireOrganization')
    if (other !== undefined) throw refuse.organizationTaken(organization.name, other.name)
  }

  function guardAtRest ({ id, name }: Job): void {
    if (jobSessions.running(id) !== undefined) throw refuse.alreadyRunning(`Job ${name}`)
  }

  function start ({ id }: Job): ShownJob {
    jobRuns.start(id, {})
    return jobs.get(id)
  }

  /** Puts changed items in place. */
  function changeItems (job: Job, list: ItemList, items: JobItem[]): void {
    const changed: Job = { ...job, [list]: items }
    if (changed.backupType === 'SelectedItems') guardApart(changed.selectedItems ?? [], changed.excludedItems ?? [])
    jobs.replace(changed)
  }

  const scopeOf = (job: Job, list: ItemList, { skipItemUpdate = false }: ItemOptions) =>
    ({ organization: organizations.get(job.organizationId), list, known: job[list] ?? [], skipItemUpdate })

  return {
    create (given: JobRequest, options: ItemOptions = {}): ShownJob {
      const body = withoutNone(given)
      if (body.organizationId == null) throw refuse.missing('organizationId')
      if (body.backupType == null) throw refuse.missing('backupType')
      const { backupType } = body
      const organization = organizations.get(body.organizationId)
      const job: Job = {
        id: kernel.ids.next(),
        name: readName(body.name),
        description: body.description ?? '',
        backupType,
        organizationId: organization.id,
        repositoryId: readTarget(body.repositoryId, organization).id,
        isEnabled: body.isEnabled ?? true,
        schedulePolicy: readJobSchedule(body.schedulePolicy),
        lastStatus: 'Stopped',
        selectedItems: withinType(backupType, readItems('selectedItems', body.selectedItems ?? [], organization, options)),
        excludedItems: readItems('excludedItems', body.excludedItems ?? [], organization, options)
      }
      guardScope(job, organization)
      const added = jobs.add(job)
      return body.runNow === true ? start(added) : jobs.get(added.id)
    },

    /** A partial update: what is left out or null stays. */
    edit (id: string, given: JobRequest, options: ItemOptions = {}): void {
      const body = withoutNone(given)
      const before = jobs.get(id)
      if (body.organizationId != null && !isSame(body.organizationId, before.organizationId)) throw refuse.fixed('organizationId')
      const organization = organizations.get(before.organizationId)
      const repository = readTarget(body.repositoryId, organization, before)
      const backupType = body.backupType ?? before.backupType ?? 'SelectedItems'
      const { eTag: _, copyJobId, ...stored } = before
      const job: Job = {
        ...stored,
        name: readName(body.name, before),
        description: body.description ?? before.description,
        backupType,
        repositoryId: repository.id,
        isEnabled: body.isEnabled ?? before.isEnabled,
        schedulePolicy: readJobSchedule(body.schedulePolicy, before.schedulePolicy),
        selectedItems: withinType(backupType, readItems('selectedItems', body.selectedItems, organization, options, before)),
        excludedItems: readItems('excludedItems', body.excludedItems, organization, options, before)
      }
      guardScope(job, organization)
      const copyJob = copyJobId === undefined ? undefined : copyJobs.find(copyJobId)
      if (repository.id !== before.repositoryId) {
        guardAtRest(before)
        if (copyJob !== undefined) guardCopies(repository, repositories.get(copyJob.repositoryId))
      }
      jobs.replace(job)
      if (copyJob !== undefined) copyJobs.follow(copyJob, before.name, job.name)
      if (body.runNow === true) start(job)
    },

    /** Its backups stay; a job that is copied stays with its copy job (guide). */
    remove (id: string): void {
      const job = jobs.get(id)
      guardAtRest(job)
      const copyJob = copyJobs.findOf(job.id)
      if (copyJob !== undefined) throw refuse.hasCopyJob(job.name, copyJob.name)
      jobRuns.forget(job.id)
      jobs.remove(job.id)
    },

    addItems (id: string, list: ItemList, given: Items, options: ItemOptions): void {
      const { eTag: _, copyJobId: __, ...job } = jobs.get(id)
      const added = reader.readAll(given, scopeOf(job, list, options))
      if (list === 'selectedItems' && withinType(job.backupType, added).length < added.length) throw refuse.onlyFolders(job.name)
      changeItems(job, list, mergeItems(job[list] ?? [], added))
    },

    editItem (id: string, list: ItemList, itemId: string, given: Items[number], options: ItemOptions): void {
      const { eTag: _, copyJobId: __, ...job } = jobs.get(id)
      const edited = reader.edit(jobs.item(job.id, list, itemId), given, scopeOf(job, list, options))
      changeItems(job, list, mergeItems(job[list] ?? [], [edited]))
    },

    /** All of them, or none where one is not there. */
    removeItems (id: string, list: ItemList, itemIds: readonly string[]): void {
      const { eTag: _, copyJobId: __, ...job } = jobs.get(id)
      if (itemIds.length === 0) throw refuse.missing('ids')
      const going = itemIds.map(itemId => jobs.item(job.id, list, itemId))
      const left = (job[list] ?? []).filter(item => !going.some(one => isSame(one.id, item.id)))
      if (list === 'selectedItems' && job.backupType === 'SelectedItems' && left.length === 0) throw refuse.lastItem(job.name)
      changeItems(job, list, left)
    }
  }
}

export type JobSaving = ReturnType<typeof createJobSaving>

/** Of a whole organization nothing is selected but folders; what else is named means nothing there. */
const withinType = (backupType: Job['backupType'], items: JobItem[]): JobItem[] =>
  backupType === 'SelectedItems' ? items : items.filter(({ type }) => type === 'OneDriveFolders')
