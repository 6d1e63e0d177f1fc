import type { Vb365Session, VbrSession } from '../api/models.js'
import type { Standing } from './standing.js'

/** A session of either product, in the words that both have. */
export interface Run {
  id: string
  product: 'vbr' | 'vb365'
  name: string
  kind: string
  jobId: string | undefined
  standing: Standing
  /** As its product says it: `Success`, `Working`. */
  word: string
  isRunning: boolean
  began: number
  ended: number | undefined
  /** Percent; undefined where the product does not say. */
  progress: number | undefined
  message: string
  by: string | undefined
  bytes: number | undefined
}

const standings: Record<string, Standing> = { Success: 'ok', Warning: 'warn', Failed: 'fail', Stopped: 'idle', None: 'idle' }
const running = new Set(['Working', 'Starting', 'Stopping', 'Running', 'Queued', 'WaitingTape', 'WaitingRepository', 'Postprocessing', 'Idle', 'Pausing', 'Resuming', 'Updating', 'Disconnected'])

export const isUnderWay = (state: string): boolean => running.has(state)
export const standingOf = (word: string): Standing => isUnderWay(word) ? 'run' : standings[word] ?? 'idle'

export function toRunOfVbr (session: VbrSession): Run {
  const { result } = session
  const isRunning = session.state !== 'Stopped'
  const word = isRunning ? session.state : result?.isCanceled === true ? 'Stopped' : result?.result ?? 'None'
  return {
    id: session.id,
    product: 'vbr',
    name: session.name.replace(/ \((?:Incremental|Full|Active Full|Synthetic Full)\)$/, ''),
    kind: session.sessionType,
    jobId: session.jobId,
    standing: isRunning ? 'run' : standingOf(word),
    word,
    isRunning,
    began: Date.parse(session.creationTime),
    ended: session.endTime === undefined ? undefined : Date.parse(session.endTime),
    progress: session.progressPercent,
    message: result === undefined || result.message === result.result ? '' : result.message,
    by: session.initiatedBy,
    bytes: session.progress?.transferredSize
  }
}

/** A session of Microsoft 365 has no name of its own; its `progress` counts objects, which is no share of anything. */
export function toRunOfVb365 (session: Vb365Session, nameOfJob: (id: string) => string | undefined): Run {
  const isRunning = isUnderWay(session.status)
  return {
    id: session.id,
    product: 'vb365',
    name: (session.jobId === undefined ? undefined : nameOfJob(session.jobId)) ?? 'A job that is gone',
    kind: session.jobType === 'Copy' ? 'BackupCopy' : 'Backup',
    jobId: session.jobId,
    standing: isRunning ? 'run' : standingOf(session.status),
    word: session.status,
    isRunning,
    began: Date.parse(session.creationTime),
    ended: session.endTime === undefined ? undefined : Date.parse(session.endTime),
    progress: undefined,
    message: session.details ?? '',
    by: undefined,
    bytes: session.statistics?.transferredDataBytes
  }
}

const order: Record<Standing, number> = { ok: 0, idle: 1, run: 2, warn: 3, fail: 4 }
export const worstOf = (standings: readonly Standing[]): Standing =>
  standings.reduce((worst, one) => order[one] > order[worst] ? one : worst, 'ok' as Standing)
