import type { Kernel } from '../../../kernel.js'
import type { BackupKind } from '../../backups/chains.js'
import type { Session, Trouble } from '../../sessions/sessions.js'
import type { Job } from '../job.js'
import type { JobKinds } from '../kinds/kinds.js'
import { admitAll, type Admission } from './admission.js'
import { type JobTasks, type TaskList, type ToLineUp, troubleOf } from './tasks.js'
import { type Listing, portion, type Run, type Work } from './work.js'

export interface RunListingBelow {
  kinds: JobKinds
  tasks: JobTasks
  find: (id: string) => Run
  change: (session: Run, changes: Partial<Work>, more?: Partial<Session>) => Run
  jobOf: (session: Run) => Job
  /** What the licence lets a run process. */
  admit: () => Admission
}

/** How a run is called by its mode (recorded). ASSUMED: what is made in the repository is a full one, too. */
const modes: Record<BackupKind, string> = {
  Full: 'Full', Synthetic: 'Full', Increment: 'Incremental',
  Reverse: 'Incremental'
}

/** Lets runs look their objects up, and line up a task for each. */
export function createRunListing (kernel: Kernel, { kinds, tasks, find, change, jobOf, admit }: RunListingBelow) {
  const { log } = kernel

  /** What a run has found, and how its session shows that. */
  function lookUp (session: Run): { listing: Listing, work?: Partial<Work>, more?: Partial<Session> } {
    const job = jobOf(session)
    const { activeFull = false, only } = session.work.request
    const { takesNoLicense, warnings: warningsOf, words } = kinds.of(job).work
    const admission = takesNoLicense === true ? { ...admit(), ...admitAll() } : admit()
    if (admission.refusal !== undefined) return failed(admission.refusal)
    const list = tasks.list({ sessionId: session.id, job, activeFull, only, admission })
    if (typeof list === 'string') return failed(list)
    log.settle(session.id, 'Success')
    for (const line of words.listed(job, list.objects)) log.add(session.id, line)
    if (admission.note !== undefined) log.add(session.id, admission.note, 'Warning')
    const { toLineUp } = list
    // A run that can do nothing fails, and has not warned of the licence, which is done once a week.
    const warnings = toLineUp.length > 0 && toLineUp.every(isRejected)
      ? []
      : [troubleOf(list, words) ?? [], warningsOf?.(job, list.objects) ?? [], admission.warnings()].flat()
    return { listing: { left: toLineUp, warnings }, ...faceOf(session, list) }
  }

  function faceOf (session: Run, { toLineUp }: TaskList): { work: Partial<Work>, more: Partial<Session> } {
    const job = jobOf(session)
    const { activeFull = false } = session.work.request
    const rejected = toLineUp.filter(isRejected)
    const ways = toLineUp.filter(one => !isRejected(one)).map(({ plan }) => plan.way)
    const last = rejected.at(-1)
    return {
      work: {
        objects: toLineUp.length,
        totalBytes: toLineUp.reduce((sum, one) => isRejected(one) ? sum : sum + one.plan.readBytes, 0),
        failed: rejected.map(({ plan }) => plan.object.objectId),
        ...(last === undefined ? {} : { problem: problemOf(session, last.plan.object.name, last.rejected ?? '') })
      },
      more: {
        // Recorded of jobs of VMware alone.
        ...(kinds.of(job).work.session.platformName === 'VMware' ? { name: `${job.name} (${modeOf(ways, activeFull)})` } : {}),
        algorithm: ways.every(way => way === 'Full') ? 'Full' : 'Increment'
      }
    }
  }

  /** Gives the id of a task that is to be done. */
  function lineUp (session: Run, job: Job, one: ToLineUp): string[] {
    const task = tasks.lineUp(job, session.id, one)
    if (one.rejected === undefined) return [task.id]
    for (const line of [kinds.of(job).work.words.processing(task), one.rejected]) log.add(session.id, line, 'Failed')
    return []
  }

  const listing = {
    /** Looks the objects up unless that is done, or lines some up. Whether there are more. */
    some (session: Run): boolean {
      const before = session.work.listing
      const { listing, work = {}, more } = before === undefined ? lookUp(session) : { listing: before, more: {} }
      const job = jobOf(session)
      // To look up thousands is enough for one step.
      const size = before === undefined && listing.left.length > portion ? 0 : portion
      const left = listing.left.slice(size)
      const queue = listing.left.slice(0, size).flatMap(one => lineUp(session, job, one))
      change(session, { ...work, listing: { ...listing, left }, queue: [...session.work.queue, ...queue] }, more)
      return left.length > 0
    },

    /** What is to be said of it when all are lined up. */
    conclude ({ run, work: { listing, queue, problem } }: Run): Trouble | undefined {
      const { warnings = [], failure } = listing ?? {}
      if (failure !== undefined) return { result: 'Failed', message: failure }
      if (queue.length === 0 && problem !== undefined) return { result: 'Failed', message: problem }
      const isGood = warnings.length === 0 || run?.outcome?.result === 'Success'
      return isGood ? undefined : { result: 'Warning', message: warnings.join(' ') }
    },

    /** All at once. */
    all ({ id }: Run): Trouble | undefined {
      while (listing.some(find(id)));
      return listing.conclude(find(id))
    }
  }
  return listing
}

export type RunListing = ReturnType<typeof createRunListing>

const failed = (failure: string): { listing: Listing } => ({ listing: { left: [], warnings: [], failure } })

const isRejected = ({ rejected }: ToLineUp): boolean => rejected !== undefined

/** The mode that its objects are processed in: where one of them is read in part, the run is an increment. */
function modeOf (ways: readonly BackupKind[], activeFull: boolean): string {
  if (activeFull) return 'Active Full'
  const [first, ...others] = ways.map(way => modes[way])
  return others.find(mode => mode === modes.Increment) ?? first ?? modes.Increment
}

/** What the end of a run says of an object that failed; what a test wants the end to say stands there as it is. */
export const problemOf = ({ run }: Run, object: string, reason: string): string =>
  run?.outcome === undefined ? `Processing ${object} Error: ${reason}` : reason
