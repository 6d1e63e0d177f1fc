/*
 * The parts of the products' replies that this page reads, as their documents have them. Anything may be missing that
 * the documents let be missing.
 */
import type { Static } from '@sinclair/typebox'
import type {
  Advanced, Agenda, ArrangedOutcome, ClockState, ConditionKind, Coverage, DeviceCode, DueStep, Fault, FaultTemplate,
  Mail, OutcomeKind, Report, Request, SignIn, Snapshot, World
} from '../../../src/schemas/control/replies.js'

export type Clock = Static<typeof ClockState>
export type Jump = Static<typeof Advanced>
export type WorldInfo = Static<typeof World>
export type SnapshotInfo = Static<typeof Snapshot>
export type JournalRequest = Static<typeof Request>
export type ReportInfo = Static<typeof Report>
export type CoverageInfo = Static<typeof Coverage>
export type MailInfo = Static<typeof Mail>
export type CodeInfo = Static<typeof DeviceCode>
export type SignInInfo = Static<typeof SignIn>
export type AgendaInfo = Static<typeof Agenda>
export type Due = Static<typeof DueStep>
export type Arranged = Static<typeof ArrangedOutcome>
export type OutcomeKindInfo = Static<typeof OutcomeKind>
export type ConditionKindInfo = Static<typeof ConditionKind>
export type FaultInfo = Static<typeof Fault>
export type FaultTemplateInfo = Static<typeof FaultTemplate>

export interface Items<T> { items: T[], total: number }

/** A list of Backup & Replication. */
export interface Page<T> { data: T[], pagination: { total: number, count: number, skip: number, limit: number } }
/** A list of Backup for Microsoft 365. */
export interface Results<T> { results: T[], offset: number, limit: number, _links?: { next?: { href: string } } }

export interface VbrJobState {
  id: string
  name: string
  type: string
  status: string
  lastResult: string
  objectsCount: number
  lastRun?: string
  nextRun?: string
  nextRunPolicy?: string
  repositoryName?: string
  sessionId?: string
  progressPercent?: number
}

export interface VbrSession {
  id: string
  name: string
  sessionType: string
  creationTime: string
  endTime?: string
  state: string
  progressPercent?: number
  result?: { result: string, message: string, isCanceled?: boolean }
  jobId?: string
  initiatedBy?: string
  algorithm?: string
  progress?: { processedSize?: number, transferredSize?: number, processingRate?: string, bottleneck?: string }
}

export interface VbrTask {
  id: string
  name: string
  state: string
  creationTime: string
  endTime?: string
  result?: { result: string, message: string }
  repositoryId?: string
  progress?: { progressPercent?: number, transferredSize?: number }
}

export interface VbrLogRecord {
  id: number
  status: string
  startTime: string
  updateTime?: string
  title: string
  description?: string
}

export interface VbrRepositoryState {
  id: string
  name: string
  type: string
  capacityGB: number
  freeGB: number
  usedSpaceGB: number
  hostName?: string
  path?: string
  isOnline: boolean
}

export interface VbrProxyState {
  id: string
  name: string
  type: string
  hostId: string
  hostName: string
  isDisabled: boolean
  isOnline: boolean
}
export interface VbrProxy { id: string, name: string, type: string, server?: { maxTaskCount?: number } }

export interface VbrLicense {
  status: string
  edition: string
  type: string
  licensedTo: string
  expirationDate?: string
  instanceLicenseSummary?: { licensedInstancesNumber: number, usedInstancesNumber: number }
}

export interface Vb365Job {
  id: string
  name: string
  description?: string
  repositoryId: string
  organizationId?: string
  isEnabled: boolean
  lastStatus?: string
  lastRun?: string
  nextRun?: string
  backupJobId?: string
  schedulePolicy?: { type?: string, scheduleEnabled?: boolean }
}

export interface Vb365Session {
  id: string
  details?: string
  creationTime: string
  endTime?: string
  progress?: number
  status: string
  jobId?: string
  jobType?: string
  jobSessionConfigType?: string
  statistics?: { transferredDataBytes?: number, processedObjects?: number, bottleneck?: string }
}

export interface Vb365LogItem {
  id: string
  usn: number
  creationTime: string
  endTime?: string
  type: string
  message: string
}
export interface Vb365ProcessedObject { id: string, type: string, status: string }

export interface Vb365Repository {
  id: string
  name: string
  path?: string
  capacityBytes: number
  freeSpaceBytes: number
  isOutOfOrder?: boolean
  isOutOfSync?: boolean
  objectStorageId?: string
}

export interface Vb365Proxy {
  id: string
  hostName: string
  status: string
  type: string
  cpuUsagePercent?: number
  maintenanceModeState?: string
}
export interface Vb365Organization {
  id: string
  name: string
  description?: string
  type: string
  isExchangeOnline?: boolean
  isSharePointOnline?: boolean
  isTeamsOnline?: boolean
}

export interface Vb365License {
  status: string
  type: string
  licensedTo: string
  totalNumber: number
  usedNumber: number
  licenseExpires?: string
  package?: string
}

/** What holds a slot of a proxy, of the collection `vbr.taskSlots`. */
export interface HeldSlot {
  session: string
  task: string
  proxyId?: string
  repositoryId?: string
  object?: string
  until?: string
}
