import type { Kernel } from '../../../../kernel.js'
import type { RestorePoint } from '../../../backups/restore-points.js'
import { sizeText } from '../../../inventory/index.js'
import type { Trouble } from '../../../sessions/sessions.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import type { Job } from '../../job.js'
import { type Amount, type ChainBelow, createChains } from '../../runs/chains.js'
import { createJobPoints, type JobPointBelow, type Kept, type Leaving, removedLines, type Written } from '../../runs/points.js'
import type { BackupStorage } from '../../settings/storage.js'
import type { Found, JobObject, JobWork } from '../kind.js'

export type ChainWorkBelow = JobPointBelow & Omit<ChainBelow, 'points'>

/** What a kind of job says of itself that backs machines up in chains of restore points. */
export interface MachineBackups<J extends Job, O extends JobObject> {
  session: JobWork<J>['session']
  /** Under what its backups are listed. */
  backups: Pick<Kept, 'jobType' | 'platformName'>
  settingsOf: JobWork<J>['settingsOf']
  /** Where they are written to, and how long they are kept. */
  storageOf: (job: J) => BackupStorage
  objectsCalled: JobWork<J>['objectsCalled']
  /** What its jobs process now. */
  find: (job: J, only?: readonly string[]) => Found & { objects: O[] }
  /** The machine of a task, as its job processes it; nothing when it is gone. */
  findOne: (job: J, task: TaskSession) => O | undefined
  isThere: (task: TaskSession) => boolean
  /** A machine as backups show it. */
  written: (machine: O) => Written
  /** Whether what has changed is tracked, and not looked for. */
  tracksChanges: (job: J, objects: readonly JobObject[]) => boolean
  /** How the log calls what machines are read from. */
  snapshot: string
  /** What is made before that, where it is told. */
  beforeSnapshot?: (task: TaskSession) => string | undefined
  /** How much of a machine is read and stored, where that is known. `before`: its restore points. */
  amountOf?: (job: J, machine: JobObject, before: readonly RestorePoint[], isWhole: boolean) => Amount
  workerOf?: JobWork<J>['workerOf']
  volumeOf?: JobWork<J>['volumeOf']
  /** What holds machines and has restore points of its own beside theirs, and what one of these takes. Bytes. */
  holders?: { of: (machines: readonly O[]) => Written[], bytes: number }
  /** What else becomes of points that retention takes away. */
  leaving?: (job: J) => Leaving
}

const second = 1_000
const gigabyte = 2 ** 30
/** ASSUMED: a snapshot is taken, opened and removed in twenty seconds, and read at 400 MB a second. */
const overhead = 20 * second
const bytesPerSecond = 400 * 2 ** 20

/** What runs of jobs of machines do: they read them from snapshots, and leave a restore point of each. */
export function createChainWork<J extends Job, O extends JobObject> (
  kernel: Kernel, below: ChainWorkBelow, machines: MachineBackups<J, O>
): JobWork<J> {
  const points = createJobPoints(kernel, below)
  const chains = createChains(kernel, { ...below, points })

  const keptBy = (job: J): Kept => ({ ...machines.storageOf(job), jobId: job.id, name: job.name, ...machines.backups })

  const retain = (job: J, tasks: readonly TaskSession[]): number =>
    points.retain(keptBy(job), tasks, machines.leaving?.(job))

  /** What holds the machines that a run has backed up gets a point, too. Gives the tasks that would have made them. */
  function writeHolders (job: J, tasks: readonly TaskSession[]): TaskSession[] {
    const done = tasks.filter(({ restorePointId }) => restorePointId !== undefined)
    const [first] = done
    const { holders } = machines
    if (holders === undefined || first === undefined) return []
    const kept = keptBy(job)
    const pointsOf = points.pointsOf(kept)
    return holders.of(done.flatMap(task => machines.findOne(job, task) ?? [])).map(written => {
      const way = pointsOf(written.object).length === 0 ? 'Full' : first.way
      const sizes = { readBytes: holders.bytes, storedBytes: holders.bytes, fullBytes: holders.bytes }
      const task: TaskSession = { ...first, ...sizes, way }
      return { ...task, restorePointId: points.write(kept, task, written).id }
    })
  }

  /** Tells afterwards what was done, when: one write for all of it. */
  function tell (task: TaskSession, trouble: Trouble | undefined): void {
    const { id, name, way, creationTime, readBytes } = task
    const before = machines.beforeSnapshot?.(task)
    const [began, now] = [Date.parse(creationTime), kernel.clock.now()]
    kernel.log.add(id, 'Required backup infrastructure resources have been assigned', 'Success', '', began)
    if (before !== undefined) kernel.log.add(id, before, 'Success', '', began)
    kernel.log.add(id, `Creating ${machines.snapshot}`, 'Success', '', began, Math.min(now, began + 8 * second))
    kernel.log.add(id, `${way === 'Full' ? 'Full' : 'Incremental'} backup of ${Math.round(readBytes / gigabyte * 10) / 10} GB`,
      trouble?.result === 'Failed' ? 'Failed' : 'Success', '', Math.min(now, began + 8 * second), now)
    kernel.log.add(id, `Removing ${machines.snapshot}`, 'Success', '', now)
    if (trouble !== undefined) kernel.log.add(id, trouble.message, trouble.result)
    else kernel.log.add(id, `Finished processing of ${name}`)
  }

  return {
    session: machines.session,

    // The lines and their order are those of the documents' example.
    words: {
      listing: 'Building list of machines to process',
      listed: (job, objects) => [
        `VM size: ${sizeText(sum(objects, 'capacityBytes'))} (${sizeText(sum(objects, 'usedBytes'))} used)`,
        ...machines.tracksChanges(job, objects) ? ['Changed block tracking is enabled'] : []
      ],
      nothing: 'There are no machines to process.',
      // ASSUMED: the product's own text.
      empty: names => `${names.join(', ')}: there are no disks to process.`,
      queued: 'All VMs have been queued for processing',
      processing: ({ name }) => `Processing ${name}`,
      unprocessed: (count, all) => `${count} of ${all} VMs could not be processed`
    },

    settingsOf: machines.settingsOf,
    objectsCalled: machines.objectsCalled,
    find: machines.find,

    plan ({ job, ...request }, objects) {
      const kept = keptBy(job)
      const { amountOf } = machines
      if (amountOf === undefined) return chains.plan({ ...request, kept }, objects)
      const pointsOf = points.pointsOf(kept)
      return chains.plan({
        ...request, kept, estimate: (object, isWhole) => amountOf(job, object, pointsOf(object), isWhole)
      }, objects)
    },

    ...(machines.workerOf && { workerOf: machines.workerOf }),
    ...(machines.volumeOf && { volumeOf: machines.volumeOf }),
    timeFor: bytes => overhead + Math.ceil(bytes / bytesPerSecond * second),

    troubleWith: task => machines.isThere(task)
      ? undefined
      : `${task.name} was not found in the inventory of ${task.hostName}.`,

    finish (job, task, trouble) {
      const machine = trouble?.result === 'Failed' ? undefined : machines.findOne(job, task)
      const point = machine && points.write(keptBy(job), task, machines.written(machine))
      points.mark(keptBy(job), task, point === undefined)
      tell(task, trouble)
      return point?.id
    },

    retain,

    clearAway (job, tasks, removed) {
      const all = removed + retain(job, writeHolders(job, tasks))
      const gone = points.forgetGone(keptBy(job), () => machines.find(job).objects)
      return [
        ...removedLines(all),
        ...gone.map(name => `The data of deleted VM ${name} was removed`)
      ]
    },

    backupIdOf: job => points.backupOf(keptBy(job))?.id
  }
}

/** The family of a guest's operating system, by the name that its host gives it. */
export const familyOf = (guest = ''): NonNullable<Written['guestOsFamily']> =>
  /windows/i.test(guest) ? 'Windows' : /linux|ubuntu|debian|suse|centos/i.test(guest) ? 'Linux' : 'Other'

const sum = (machines: ReadonlyArray<{ capacityBytes: number, usedBytes: number }>, member: 'capacityBytes' | 'usedBytes'): number =>
  machines.reduce((sum, machine) => sum + machine[member], 0)
