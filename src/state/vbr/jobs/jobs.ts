import type { QueryOf } from '../../../schemas/kit/types.js'
import type { InventoryObjectModel, VmwareObjectDiskModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type { getAllJobs, getAllJobsStates } from '../../../schemas/vbr/jobs.js'
import type { JobModel, JobSpec, JobStateModel } from '../../../schemas/vbr/jobs/jobs.js'
import type { BackupJobExclusions, BackupJobModel } from '../../../schemas/vbr/jobs/vsphere-jobs.js'
import { between, flag, integer, like, type Page, withoutIndex, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { defaultSettings } from './request/defaults.js'
import { guardReferences, type JobBelow, toKeptJob } from './request/references.js'
import { guardSettings } from './request/rules.js'
import { machinesIn, ofVsphere, with24HourTimes } from './request/request.js'
import { precedingJob } from './schedule.js'
import { createJobStates } from './states.js'
import { merge } from '../base/merge.js'
import { listing } from '../base/paging.js'
import { refuse } from '../base/refusals.js'

/** What a job refers to, kind by kind; what is not in use, as a password while encryption is off, is left out. */
export interface JobUses {
  repositoryId?: string
  scaleOutRepositoryId?: string
  proxyIds: string[]
  credentialsIds: string[]
  serverIds: string[]
  passwordId?: string
  kmsServerId?: string
}

/** What a job processes, and what of it not. */
export interface JobMachines {
  includes: InventoryObjectModel[]
  excludes: { vms: InventoryObjectModel[], disks: VmwareObjectDiskModel[], templates?: BackupJobExclusions['templates'] }
}

/**
 * A backup job of VMs. `state` is its row in the list of states, kept beside it so that lists filter and order by it;
 * `uses` is drawn up with it.
 */
export type Job = Omit<BackupJobModel, 'isDisabled' | 'virtualMachines'> & {
  isDisabled: boolean
  virtualMachines: JobMachines
  /** When its schedule starts it next. */
  nextRun?: string
  /** What the latest run could not back up, and the first session that tried. */
  failed?: { sessionId: string, objects: string[] }
  /** Somebody who stopped it wants none of the jobs after it to start. */
  cancelsChain?: boolean
  state?: JobStateModel
  uses?: JobUses
}

/** ASSUMED: where a job writes that does not say where; the repository of every installation. */
const defaultRepositoryId = '88788f9e-d8f5-4eb4-bc4f-9b3f5403bcec'

/** Jobs: what is backed up, where to, and when. */
export function createJobs (kernel: Kernel, below: JobBelow) {
  const jobs = kernel.collection<Job>({
    name: 'vbr.jobs',
    noun: 'Job',
    shape: {
      model: 'BackupJobModel',
      own: {
        nextRun: member.optionalTime, cancelsChain: member.flag, failed: member.anything, state: member.optionalGroup,
        uses: member.optionalGroup
      }
    },
    columns: {
      name: text('name'),
      type: withoutIndex(text('type')),
      description: text('description'),
      status: withoutIndex(text('state.status')),
      lastRun: text('state.lastRun'),
      lastResult: withoutIndex(text('state.lastResult')),
      nextRun: text('state.nextRun'),
      workload: withoutIndex(text('state.workload')),
      repositoryId: text('storage.backupRepositoryId'),
      repositoryName: text('state.repositoryName'),
      objectsCount: withoutIndex(integer('state.objectsCount')),
      isHighPriority: flag('isHighPriority'),
      afterJobId: text('state.runAfterJob.jobId'),
      afterJobName: text('state.runAfterJob.jobName'),
      precedingName: text('schedule.afterThisJob.jobName')
    },
    references: {
      repository: { path: 'uses.repositoryId', to: 'vbr.repositories' },
      scaleOutRepository: { path: 'uses.scaleOutRepositoryId', to: 'vbr.scaleOutRepositories' },
      proxy: { path: 'uses.proxyIds[]', to: 'vbr.proxies' },
      credentials: { path: 'uses.credentialsIds[]', to: 'vbr.credentials' },
      server: { path: 'uses.serverIds[]', to: 'vbr.managedServers' },
      password: { path: 'uses.passwordId', to: 'vbr.encryptionPasswords' },
      kmsServer: { path: 'uses.kmsServerId', to: 'vbr.kmsServers' }
    }
  })
  const states = createJobStates(kernel, jobs, below)
  const listeners: Array<(id: string) => void> = []

  const follow = (id: string): Job => {
    for (const listener of listeners) listener(id)
    return jobs.get(id)
  }

  const byName = (name: string): Job | undefined => jobs.first({ where: { name } })

  /** The jobs whose schedule names a job as the one before them, whether or not it is on. */
  const namedBefore = (name: string): Job[] => jobs.list({ where: { precedingName: name } })

  function guard (job: Job, before?: Job): void {
    guardSettings(job)
    const other = byName(job.name)
    if (other !== undefined && other.id !== job.id) throw refuse.nameTaken('Job', job.name)
    guardReferences(job, below, before)
    guardChain(job)
  }

  /** The job before must exist, and no chain may come back to where it began. */
  function guardChain (job: Job): void {
    const { afterThisJob } = job.schedule
    if (afterThisJob?.isEnabled !== true) return
    const seen = new Set([job.id])
    for (let name = afterThisJob.jobName; name !== undefined;) {
      const before = name.toLowerCase() === job.name.toLowerCase() ? job : byName(name)
      if (before === undefined) throw refuse.refused(`There is no job ${name} to run after.`)
      if (seen.has(before.id)) throw refuse.refused(`${job.name} cannot run after itself.`)
      seen.add(before.id)
      name = precedingJob(before.schedule)
    }
  }

  /** Who comes after a job comes after it under its new name, too. */
  function renameChain (before: string, name: string): void {
    for (const { id, schedule } of namedBefore(before)) {
      const afterThisJob = { isEnabled: schedule.afterThisJob?.isEnabled ?? false, jobName: name }
      jobs.patch(id, { schedule: { ...schedule, afterThisJob } })
    }
  }

  /** ASSUMED: who comes after a job that is removed comes after none any more. */
  function breakChain (name: string): void {
    for (const { id, schedule } of namedBefore(name)) {
      jobs.patch(id, { schedule: { ...schedule, afterThisJob: { isEnabled: false } } })
      follow(id)
    }
  }

  below.managedServers.onUse(({ name }) => jobs.list().filter(job => isOn(name, job)).map(job => job.name))
  below.scaleOutSaving.onExtentTaken((extentId, scaleOutId) => {
    for (const { id, storage } of jobs.list({ where: { repositoryId: extentId } })) {
      jobs.patch(id, { storage: { ...storage, backupRepositoryId: scaleOutId } })
    }
  })

  return {
    find: jobs.find,
    get: jobs.get,
    list: jobs.list,
    patch: jobs.patch,
    byName,

    /** The jobs that run when a job has ended. */
    chainedTo: (name: string): Job[] => namedBefore(name)
      .filter(({ isDisabled, schedule }) => !isDisabled && precedingJob(schedule) !== undefined),

    page (query: QueryOf<typeof getAllJobs>): Page<Job> {
      const { order, paging } = listing(query)
      return jobs.page({ where: { name: like(query.nameFilter), type: query.typeFilter }, order }, paging)
    },

    states (query: QueryOf<typeof getAllJobsStates>): Page<JobStateModel> {
      const { order, paging } = listing(query)
      const page = jobs.page({
        where: {
          id: query.idFilter,
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          type: query.typeFilter,
          lastResult: query.lastResultFilter,
          status: query.statusFilter,
          workload: query.workloadFilter,
          lastRun: between(query.lastRunAfterFilter, query.lastRunBeforeFilter),
          isHighPriority: query.isHighPriorityJobFilter,
          repositoryId: query.repositoryIdFilter,
          objectsCount: query.objectsCountFilter,
          afterJobId: query.afterJobIdFilter,
          afterJobName: like(query.afterJobNameFilter)
        },
        order
      }, paging)
      return { ...page, results: page.results.map(states.show) }
    },

    create (spec: JobSpec): Job {
      const { name, type, description, virtualMachines, ...settings } = ofVsphere(spec)
      const job = with24HourTimes({
        id: kernel.ids.next(),
        type,
        name,
        description,
        isDisabled: false,
        virtualMachines: machinesIn(virtualMachines),
        ...merge(defaultSettings(defaultRepositoryId), settings)
      })
      guard(job)
      return follow(jobs.add(toKeptJob(job, below)).id)
    },

    /** All settings; what a part leaves out stays. A job that runs takes them up with its next run. */
    edit (id: string, body: JobModel): Job {
      const before = jobs.get(id)
      const { id: bodyId, name, type, description, isDisabled, virtualMachines, ...settings } = ofVsphere(body)
      if (bodyId.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(bodyId)
      const job = with24HourTimes({
        ...before,
        name,
        description,
        isDisabled: isDisabled ?? before.isDisabled,
        virtualMachines: virtualMachines === undefined ? before.virtualMachines : machinesIn(virtualMachines),
        ...merge({
          isHighPriority: before.isHighPriority,
          storage: before.storage,
          guestProcessing: before.guestProcessing,
          schedule: before.schedule
        }, settings)
      })
      guard(job, before)
      jobs.replace(toKeptJob(job, below))
      if (job.name !== before.name) {
        below.backups.rename(before.id, job.name)
        renameChain(before.name, job.name)
      }
      return follow(before.id)
    },

    /** A job with the same settings and a name of its own. ASSUMED: its schedule is off until somebody wants it. */
    clone (id: string): Job {
      const { type, description, isDisabled, isHighPriority, virtualMachines, storage, ...job } = jobs.get(id)
      let name = `${job.name}_clone`
      for (let n = 1; byName(name) !== undefined; n++) name = `${job.name}_clone${n}`
      return follow(jobs.add({
        id: kernel.ids.next(),
        name,
        type,
        description,
        isDisabled,
        isHighPriority,
        virtualMachines,
        storage,
        guestProcessing: job.guestProcessing,
        schedule: { ...job.schedule, runAutomatically: false }
      }).id)
    },

    /** Only its schedule is switched: a disabled job can still be started by hand (guide). */
    enable (id: string, isEnabled: boolean): void {
      const job = jobs.get(id)
      if (job.isDisabled === isEnabled) jobs.patch(job.id, { isDisabled: !isEnabled })
      follow(job.id)
    },

    /** Refused while it runs; what it has backed up stays, as backups without a job (guide). */
    remove (id: string): void {
      const job = jobs.get(id)
      if (below.sessions.runningOf(job.id) !== undefined) throw refuse.alreadyRunning(job.name)
      below.backups.orphan(job.id)
      jobs.remove(job.id)
      for (const listener of listeners) listener(job.id)
      breakChain(job.name)
    },

    /** Tells of every job that was made, changed, or removed: its schedule may be another one. */
    onSchedule: (listener: (id: string) => void): void => { listeners.push(listener) },

    /** Tells of every job that came, changed or went through the control port. */
    onArranged (follow: (id: string) => void): void {
      kernel.onArranged(jobs.name, follow)
      kernel.onOutgoing(jobs.name, ({ id }) => follow(id))
    }
  }
}

export type Jobs = ReturnType<typeof createJobs>

/** Whether a job processes something of a server: it knows objects by the server's name. */
const isOn = (server: string, { virtualMachines: { includes } }: Job): boolean =>
  includes.some(object => 'hostName' in object && object.hostName?.toLowerCase() === server.toLowerCase())
