import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAllJobs, getAllJobsStates } from '../../../schemas/vbr/jobs.js'
import type { EJobType } from '../../../schemas/vbr/common/backups.js'
import type { EJobStatus, JobModel, JobSpec, JobStateModel } from '../../../schemas/vbr/jobs/jobs.js'
import type { Kernel } from '../../kernel.js'
import { between, flag, integer, like, type Page, text, withoutIndex } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Backups } from '../backups/backups.js'
import { listing } from '../base/paging.js'
import { jobsRefusals as refuse } from './refusals.js'
import type { Succession, Successions } from '../inventory/succession.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import type { ScaleOutSaving } from '../repositories/scale-out/saving.js'
import type { Job } from './job.js'
import type { HandedOver } from './kinds/kind.js'
import { isFileCopy } from './kinds/file-copy/body.js'
import { createJobMapping, withoutMapping } from './mapping.js'
import { precedingJob } from './schedule.js'
import { createSecondaryTargets } from './secondary-targets.js'
import { createJobStates, type JobStateBelow } from './states.js'

/** What the list of states is asked; several states where an older revision has one word for them. */
type StatesQuery = Omit<QueryOf<typeof getAllJobsStates>, 'statusFilter'> & { statusFilter?: EJobStatus | EJobStatus[] | undefined }

export interface JobBelow extends JobStateBelow {
  managedServers: ManagedServers
  backups: Backups
  scaleOutSaving: ScaleOutSaving
  successions: Successions
}

/** Jobs of all kinds: what is processed, where to, and when. */
export function createJobs (kernel: Kernel, below: JobBelow) {
  const { kinds } = below
  const jobs = kernel.collection<Job>({
    name: 'vbr.jobs',
    noun: 'Job',
    shape: {
      model: 'JobModel',
      own: {
        nextRun: member.optionalTime, cancelsChain: member.flag, failed: member.anything, state: member.optionalGroup,
        uses: member.optionalGroup
      }
    },
    columns: {
      name: text('name'),
      type: withoutIndex(text('type')),
      // A second column for the same member: the lists filter by type and leave types out.
      kind: withoutIndex(text('type')),
      description: text('description'),
      status: withoutIndex(text('state.status')),
      lastRun: text('state.lastRun'),
      lastResult: withoutIndex(text('state.lastResult')),
      nextRun: text('state.nextRun'),
      workload: withoutIndex(text('state.workload')),
      repositoryId: text('state.repositoryId'),
      repositoryName: text('state.repositoryName'),
      objectsCount: withoutIndex(integer('state.objectsCount')),
      isHighPriority: flag('isHighPriority'),
      afterJobId: text('state.runAfterJob.jobId'),
      afterJobName: text('state.runAfterJob.jobName'),
      precedingName: text('schedule.afterThisJob.jobName')
    },
    references: {
      repository: { path: 'uses.repositoryId', to: 'vbr.repositories' },
      sourceRepository: { path: 'uses.sourceRepositoryIds[]', to: 'vbr.repositories' },
      scaleOutRepository: { path: 'uses.scaleOutRepositoryId', to: 'vbr.scaleOutRepositories' },
      proxy: { path: 'uses.proxyIds[]', to: 'vbr.proxies' },
      credentials: { path: 'uses.credentialsIds[]', to: 'vbr.credentials' },
      server: { path: 'uses.serverIds[]', to: 'vbr.managedServers' },
      computer: { path: 'uses.computerIds[]', to: 'vbr.discoveredEntities' },
      protectionGroup: { path: 'uses.protectionGroupIds[]', to: 'vbr.protectionGroups' },
      share: { path: 'uses.shareIds[]', to: 'vbr.unstructuredServers' },
      tenant: { path: 'uses.tenantIds[]', to: 'vbr.entraTenants' },
      password: { path: 'uses.passwordId', to: 'vbr.encryptionPasswords' },
      kmsServer: { path: 'uses.kmsServerId', to: 'vbr.kmsServers' }
    }
  })
  const states = createJobStates(kernel, jobs, below)
  const mapping = createJobMapping(below)
  const nameOf = (id: string): string | undefined => jobs.find(id)?.name
  const listeners: Array<(id: string) => void> = []
  const savers: Array<(id: string) => void> = []

  const follow = (id: string): Job => {
    for (const listener of listeners) listener(id)
    return jobs.get(id)
  }

  const tellSaved = (job: Job): Job => {
    for (const listener of savers) listener(job.id)
    return job
  }

  function read (id: string, types: readonly EJobType[]): Job {
    const job = jobs.get(id)
    if (!types.includes(job.type)) throw refuse.unreadable(jobs.noun, job.id)
    return show(job)
  }

  const withNames = (job: Job): Job => kinds.of(job).show?.(job) ?? job

  /** With the names that others have today, and the jobs that copy what it backs up. */
  function show (job: Job): Job {
    const named = withNames(job)
    return kinds.of(job).hasSecondaryTargets === true ? targets.shownWith(named) : named
  }

  const byName = (name: string): Job | undefined => jobs.first({ where: { name } })

  /** The jobs whose schedule names a job as the one before them, whether or not it is on. */
  const namedBefore = (name: string): Job[] => jobs.list({ where: { precedingName: name } })

  function guard (job: Job, before?: Job): void {
    if (job.name.trim() === '') throw refuse.empty('name')
    kinds.of(job).guard(job, before)
    const other = byName(job.name)
    if (other !== undefined && other.id !== job.id) throw refuse.nameTaken('Job', job.name)
    guardChain(job)
  }

  /** The job before must exist, and no chain may come back to where it began. */
  function guardChain (job: Job): void {
    const { afterThisJob } = kinds.partsOf(job).schedule
    if (afterThisJob?.isEnabled !== true) return
    const seen = new Set([job.id])
    for (let name = afterThisJob.jobName; name !== undefined;) {
      const before = name.toLowerCase() === job.name.toLowerCase() ? job : byName(name)
      if (before === undefined) throw refuse.noPrecedingJob(name)
      if (seen.has(before.id)) throw refuse.runsAfterItself(job.name)
      seen.add(before.id)
      name = precedingJob(kinds.partsOf(before).schedule)
    }
  }

  /** Who comes after a job comes after it under its new name, too. */
  function renameChain (before: string, name: string): void {
    for (const job of namedBefore(before)) {
      const isEnabled = kinds.partsOf(job).schedule.afterThisJob?.isEnabled ?? false
      jobs.replace(kinds.of(job).withSchedule(job, { afterThisJob: { isEnabled, jobName: name } }))
    }
  }

  /** Jobs that copy what a job writes know its last name when it is gone. */
  function renameSource (): void {
    for (const job of jobs.list({ where: { kind: namingTypes } })) {
      const named = withNames(job)
      if (JSON.stringify(named) !== JSON.stringify(job)) jobs.replace(named)
    }
  }

  const namingTypes = kinds.all.filter(kind => kind.show !== undefined).flatMap(({ types }) => types)

  /** ASSUMED: who comes after a job that is removed comes after none any more. */
  function breakChain (name: string): void {
    for (const job of namedBefore(name)) {
      jobs.replace(kinds.of(job).withSchedule(job, { afterThisJob: { isEnabled: false } }))
      follow(job.id)
    }
  }

  function create (spec: JobSpec): Job {
    const kind = kinds.kindFor(spec)
    const hasTargets = kind.hasSecondaryTargets === true
    const job = kind.create(kernel.ids.next(), hasTargets ? targets.without(spec) : spec)
    guard(job)
    mapping.guard(job, spec, nameOf)
    const { id } = follow(jobs.add(kind.settle(job)).id)
    mapping.adopt(jobs.get(id), spec)
    if (hasTargets) targets.save(id, spec)
    return tellSaved(jobs.get(id))
  }

  /** All settings; what a part leaves out stays. A job that runs takes them up with its next run. */
  function edit (id: string, body: JobModel): Job {
    const before = jobs.get(id)
    const kind = kinds.kindFor(body)
    if (body.id.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(body.id)
    if (kind !== kinds.of(before)) throw refuse.typeFixed(`job ${before.name}`)
    const hasTargets = kind.hasSecondaryTargets === true
    const job = kind.edit(before, hasTargets ? targets.without(body) : body)
    guard(job, before)
    mapping.guard(job, body, nameOf)
    jobs.replace(kind.settle(mapping.settle(job, body, before)))
    if (job.name !== before.name) {
      below.backups.rename(before.id, job.name)
      renameChain(before.name, job.name)
      renameSource()
    }
    follow(before.id)
    mapping.adopt(jobs.get(before.id), body)
    if (hasTargets) targets.save(before.id, body)
    return tellSaved(jobs.get(before.id))
  }

  /** Refused while it runs; what it has backed up stays, as backups without a job (guide). */
  function remove (id: string): void {
    const job = jobs.get(id)
    if (below.sessions.runningOf(job.id) !== undefined) throw refuse.alreadyRunning(job.name)
    below.backups.orphan(job.id)
    jobs.remove(job.id)
    for (const listener of listeners) listener(job.id)
    breakChain(job.name)
  }

  const targets = createSecondaryTargets({
    of: primaryJobId => jobs.list({ where: { kind: 'FileBackupCopy' } }).filter(isFileCopy)
      .filter(job => job.primaryJobId === primaryJobId),
    exists: id => jobs.has(id),
    create,
    edit,
    remove
  })

  below.managedServers.onUse(({ name }) => jobs.list()
    .filter(job => kinds.of(job).isOn(job, name)).map(job => job.name))
  below.successions.onSuccession(succession => {
    for (const job of jobs.list()) {
      const followed = withFailedSuccessor(kinds.of(job).withSuccessor(job, succession), succession)
      if (JSON.stringify(followed) !== JSON.stringify(job)) jobs.replace(followed)
    }
  })
  below.scaleOutSaving.onExtentTaken((extentId, scaleOutId) => {
    for (const job of jobs.list({ where: { repositoryId: extentId } })) {
      jobs.replace(kinds.of(job).withTarget(job, scaleOutId))
    }
  })

  return {
    find: jobs.find,
    get: jobs.get,
    list: jobs.list,
    patch: jobs.patch,
    byName,

    /** The jobs that a job names as its secondary targets, by id. */
    secondaryTargetsOf: (id: string): string[] => targets.idsOf(id),

    /** The jobs that run when a job has ended. */
    chainedTo: (name: string): Job[] => namedBefore(name)
      .filter(job => !job.isDisabled && precedingJob(kinds.partsOf(job).schedule) !== undefined),

    /** `types` are those that the client can read: one of another type is not there for it. */
    read,

    /** `only` are those that who asks may see. */
    page (query: QueryOf<typeof getAllJobs>, types: readonly EJobType[], only?: readonly string[]): Page<Job> {
      const { order, paging } = listing(query)
      const where = { id: only, kind: types, name: like(query.nameFilter), type: query.typeFilter }
      const page = jobs.page({ where, order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    states (query: StatesQuery, types: readonly EJobType[], only?: readonly string[]): Page<JobStateModel> {
      const { order, paging } = listing(query)
      const { idFilter } = query
      const page = jobs.page({
        where: {
          kind: types,
          id: idFilter === undefined || only === undefined
            ? idFilter ?? only
            : only.filter(id => id === idFilter.toLowerCase()),
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

    create: (spec: JobSpec): Job => show(create(spec)),
    edit: (id: string, body: JobModel): Job => show(edit(id, body)),

    /**
     * A job with the same settings, a name of its own (examples), and a schedule that is off until somebody wants it.
     */
    clone (id: string, types: readonly EJobType[]): Job {
      const { state: _state, uses: _uses, nextRun: _next, failed: _failed, cancelsChain: _cancels, ...job } =
        read(id, types)
      if (kinds.of(job).isUnique === true) throw refuse.notCloned(job.name)
      const names = (n: number): string => `${job.name}_clone${n}`
      let n = 1
      while (byName(names(n)) !== undefined) n++
      const clone = { ...withoutMapping(job), id: kernel.ids.next(), name: names(n) }
      return follow(jobs.add(kinds.of(clone).withSchedule(clone, { runAutomatically: false })).id)
    },

    /** Only its schedule is switched: a disabled job can still be started by hand (guide). */
    enable (id: string, isEnabled: boolean): void {
      const job = jobs.get(id)
      if (job.isDisabled === isEnabled) jobs.patch(job.id, { isDisabled: !isEnabled })
      follow(job.id)
    },

    /** Its backups have come to another repository: it goes on there. */
    retarget (id: string, repositoryId: string): void {
      const job = jobs.get(id)
      const kind = kinds.of(job)
      jobs.replace(kind.settle(kind.withTarget(job, repositoryId)))
      follow(id)
    },

    /** A machine goes from one job to another, with what was backed up of it. */
    handOver (id: string, way: 'take' | 'leave', { hostName, objectId, name }: HandedOver): void {
      const job = jobs.get(id)
      const kind = kinds.of(job)
      const machine = { platform: 'VSphere' as const, hostName, name, type: 'VirtualMachine' as const, objectId }
      const changed = way === 'take' ? kind.withMachine?.(job, machine) : kind.withoutMachine?.(job, machine)
      if (changed !== undefined) jobs.replace(kind.settle(changed))
    },

    /** Somebody was at work with its backups: its next runs are planned again. */
    replan (id: string): void { if (jobs.find(id) !== undefined) follow(id) },

    remove,

    /** Tells of every job that somebody has made or edited. */
    onSaved: (listener: (id: string) => void): void => { savers.push(listener) },

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

/** What is to be tried again is tried with the machine of today. */
function withFailedSuccessor (job: Job, { objectId, successor }: Succession): Job {
  if (job.failed?.objects.includes(objectId) !== true) return job
  const objects = job.failed.objects.map(failed => failed === objectId ? successor.objectId ?? failed : failed)
  return { ...job, failed: { ...job.failed, objects } }
}
