import type { BackupHealthCheckSettingsModels } from '../../../../schemas/vbr/common/backup-storage-settings.js'
import type { EJobType } from '../../../../schemas/vbr/common/backups.js'
import type { VmwareObjectModel } from '../../../../schemas/vbr/common/inventory-objects.js'
import type { EmailNotificationSettingsModel } from '../../../../schemas/vbr/common/notifications.js'
import type { EProxyType } from '../../../../schemas/vbr/common/proxies.js'
import type { BackupScheduleModel } from '../../../../schemas/vbr/common/schedules.js'
import type { ESessionType } from '../../../../schemas/vbr/common/sessions.js'
import type { EPlatformType } from '../../../../schemas/vbr/common/shared.js'
import type { EBackupCopyJobMode, EBackupCopyRestorePoints } from '../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import type { EJobWorkload, JobModel, JobSpec } from '../../../../schemas/vbr/jobs/jobs.js'
import type { BackupKind } from '../../backups/chains.js'
import type { Trouble } from '../../sessions/sessions.js'
import type { TaskSession } from '../../sessions/task-sessions.js'
import type { Succession } from '../../inventory/succession.js'
import type { Job, JobUses } from '../job.js'

/** Which proxies move the data of a job. */
export interface JobProxies { type: EProxyType, chosen?: string[] | undefined, isOptional?: boolean }

/** Who moves the data of a task, and how many tasks at once: a proxy, or a host by itself. */
export interface Worker { id: string, hostName: string, slots: number }

/** What schedules, lists and runs ask of a job, wherever its kind keeps it. */
export interface JobParts {
  schedule: BackupScheduleModel
  isHighPriority: boolean
  objectsCount: number
  /** The repository or scale-out repository that it writes to. */
  targetId?: string | undefined
  /**
   * What moves its data: proxies of a type, all of them unless some were chosen; `isOptional` where it does without
   * when none is available. Nothing where no proxy has a part in it.
   */
  proxies?: JobProxies | undefined
  /** Full backups are made of what lies in the repository, or what lies there is rewritten. */
  rewrites?: boolean
  /** When what it has written is checked. */
  health?: BackupHealthCheckSettingsModels | undefined
  mail?: EmailNotificationSettingsModel | undefined
  /** Of jobs that copy backups. */
  copyMode?: EBackupCopyJobMode
}

/** What a run processes in a task of its own. */
export interface JobObject {
  /** Its document in the world: outcomes are arranged for it by this. */
  id: string
  name: string
  /** Who knows it, and by what: that is how backups and retries tell it from others. */
  hostName: string
  objectId: string
  /** What there is to process of it, and how large that may grow. */
  usedBytes: number
  capacityBytes: number
  /** Of a tenant of Microsoft Entra ID, which the licence counts by them. */
  users?: number
}

/** A machine that goes from one job to another. */
export type HandedOver = Pick<JobObject, 'hostName' | 'name' | 'objectId'>

/** What a job is about: its objects, each once, and the names of what is not there, or of which nothing is left. */
export interface Found { objects: JobObject[], missing: string[], empty: string[] }

/** What a run is asked to do about what it has found. */
export interface PlanRequest<J extends Job = Job> { job: J, sessionId: string, activeFull: boolean }

/** What a task is to do about an object: how much it reads, how much of that it writes, and where to. */
export interface TaskPlan {
  object: JobObject
  way: BackupKind
  readBytes: number
  storedBytes: number
  /** What a full backup of it would take. */
  fullBytes: number
  repositoryId?: string
  /** The restore points that it copies. */
  sourcePointIds?: string[]
}

/** The lines of its sessions' logs. */
export interface JobWords<J extends Job = Job> {
  /** While it looks for its objects. */
  listing: string
  /** What it has found. */
  listed: (job: J, objects: readonly JobObject[]) => string[]
  nothing: string
  /** Of objects of which it leaves out everything. */
  empty: (names: readonly string[]) => string
  queued: string
  processing: (task: TaskSession) => string
  unprocessed: (count: number, all: number) => string
}

/** What a run of a kind of job does. */
export interface JobWork<J extends Job = Job> {
  /** Its sessions; `kind` is the name by which test authors arrange outcomes for them. */
  session: {
    kind: string
    variant?: string
    name: string
    type: ESessionType
    platformName?: EPlatformType
    /** What its tasks are; those of backups unless said. */
    task?: 'Replica'
  }
  /**
   * Some of its jobs have a session for each object, within one for all of them: `above` is the type of that one then,
   * and theirs is the type above.
   */
  sessions?: { isFor: (job: J) => boolean, above: ESessionType, nameOf: (job: J, task: TaskPlan) => string }
  words: JobWords<J>
  /** The name of a job that it waits for before it lists its objects, as long as there is one. */
  waitsFor?: (job: J) => string | undefined
  /** Its objects are protected already: the licence has no say about them. */
  takesNoLicense?: true
  /** A run that finds nothing to do has done it. */
  mayFindNothing?: true
  /** What it goes by from its first moment on, whatever is edited meanwhile. `wanted`: what somebody wants copied. */
  settingsOf: (job: J, wanted?: EBackupCopyRestorePoints) => Partial<J>
  /** The ids of the objects of a name, for outcomes that are arranged for one of them. */
  objectsCalled: (name: string) => string[]
  /** Looks up what a job is about now. `only`: the `objectId`s of a retry. */
  find: (job: J, only?: readonly string[]) => Found
  /** Plans all tasks of a run, or says why it cannot begin. */
  plan: (request: PlanRequest<J>, objects: readonly JobObject[]) => TaskPlan[] | string
  /** What a run says of its objects before it processes them; it ends with a warning. */
  warnings?: (job: J, objects: readonly JobObject[]) => string[]
  /** Who moves the data of a task where no proxy does; nothing where that is limited by the repository alone. */
  workerOf?: (task: TaskSession) => Worker | undefined
  /** The volume that a task takes a snapshot of, where their number at one time is limited. */
  volumeOf?: (task: TaskSession) => { id: string, snapshots: number } | undefined
  /** What a task brings to its repository, where it stores its data elsewhere. Bytes. */
  spaceFor?: (task: TaskSession) => number
  /** The host that its data goes to, where that is not the one of a repository. */
  hostOf?: (job: J) => string | undefined
  /** How long reading so much takes. Milliseconds. */
  timeFor: (bytes: number) => number
  /** Why a task cannot be brought to its end, as far as its object is concerned. */
  troubleWith: (task: TaskSession, job: J) => string | undefined
  /** A task is over: gives the id of the restore point that it leaves, where it leaves one. */
  finish: (job: J, task: TaskSession, trouble: Trouble | undefined) => string | undefined
  /** Lets go of what is kept no longer of the objects of some tasks. Gives how many restore points went. */
  retain: (job: J, tasks: readonly TaskSession[]) => number
  /** Clears away what else is to go, when all tasks are done. Gives the lines for the log. */
  clearAway: (job: J, tasks: readonly TaskSession[], removed: number) => string[]
  /** The backup that its runs have written to. */
  backupIdOf: (job: J) => string | undefined
}

/** A kind of job. What all kinds have in common asks it for what they have not. */
export interface JobKind<J extends Job = Job, S extends JobSpec = JobSpec, M extends JobModel = JobModel> {
  /** What the contract calls its jobs: first the word under which they are kept, then those of older revisions. */
  types: readonly [EJobType, ...EJobType[]]
  workload: EJobWorkload
  /** Its jobs have no clones (guide). */
  isUnique?: true
  /** Its bodies name jobs that copy what its jobs back up: they are made, edited and shown with it (documents). */
  hasSecondaryTargets?: true
  /** A job made of a body; what that leaves out has the product's defaults. */
  create: (id: string, spec: S) => J
  /** A job as a body wants it; what that leaves out stays. */
  edit: (before: J, body: M) => J
  /** Refuses what cannot be. ASSUMED: what it named `before` may have gone since. */
  guard: (job: J, before?: J) => void
  /** As it is kept: with ids in the letter case in which their owners have them, and with the sizes of today. */
  settle: (job: J) => J
  /** What it refers to now. */
  usesOf: (job: J) => JobUses
  /** Whether it processes something of a server, whose name objects may carry instead of its id. */
  isOn: (job: J, server: string) => boolean
  partsOf: (job: J) => JobParts
  /** As clients see it, with the names that others have today. */
  show?: (job: J) => J
  /**
   * Some of its jobs run whenever there is something new: as soon as another job that feeds them has ended, and when
   * what kept them from it is over. Nobody stops them (guide).
   */
  mirror?: { isOn: (job: J) => boolean, isFedBy: (job: J, other: Job) => boolean }
  withSchedule: (job: J, changes: Partial<BackupScheduleModel>) => J
  withTarget: (job: J, repositoryId: string) => J
  /** What meant a machine that is gone means the one that has come in its place. */
  withSuccessor: (job: J, succession: Succession) => J
  /** With a machine that comes from another job; not by all kinds. */
  withMachine?: (job: J, machine: VmwareObjectModel) => J
  /** Without one of its machines, whatever it lies in; another one comes in its place, where there is one (guide). */
  withoutMachine?: (job: J, machine: VmwareObjectModel, successor?: VmwareObjectModel) => J
  work: JobWork<J>
}
