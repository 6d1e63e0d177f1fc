import type { BackupCopyGFSPolicySettingsModel } from '../../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import { flagsFor } from '../../../backups/index.js'
import type { BackupKind } from '../../../backups/chains.js'
import type { RestorePoint } from '../../../backups/restore-points.js'
import type { CopyJob } from './body.js'

/** A restore point that is to be copied: how, how much of the source is read for it, and how much is written. */
export interface CopyStep {
  point: RestorePoint
  way: BackupKind
  readBytes: number
  storedBytes: number
  fullBytes: number
}

/** A machine's points in the source, and those that were copied; oldest first. */
export interface Chains { source: readonly RestorePoint[], copied: readonly RestorePoint[] }

/** How the points are copied. */
export interface CopyWay { gfs: BackupCopyGFSPolicySettingsModel, activeFull: boolean }

/** ASSUMED: a full backup that follows on what was copied already brings as little as a twentieth of it. */
const newInFull = 0.05

const timeOf = ({ creationTime }: RestorePoint): number => Date.parse(creationTime)

/**
 * The points to be copied. A mirror copies what has come since the last time, beginning with the latest; a periodic job
 * the latest alone (guide). Somebody may want all, or the latest alone.
 */
export function pendingOf (
  { mode, wanted }: Pick<CopyJob, 'mode' | 'wanted'>, { source, copied }: Chains
): RestorePoint[] {
  const has = new Set(copied.map(timeOf))
  const last = copied.length === 0 ? -Infinity : Math.max(...has)
  if (mode === 'Immediate' && wanted === 'All') return source.filter(point => !has.has(timeOf(point)))
  const newer = source.filter(point => timeOf(point) > last)
  const isOne = mode === 'Periodic' || wanted === 'Latest' || copied.length === 0
  return isOne ? newer.slice(-1) : newer
}

/** One after the other: the first of all is a full one, others are what has changed since the one before (guide). */
export function stepsOf (
  points: readonly RestorePoint[], { source, copied }: Chains, { gfs, activeFull }: CopyWay
): CopyStep[] {
  const there = [...copied]
  return points.map((point, n) => {
    const before = there.filter(other => timeOf(other) < timeOf(point))
    const full = fullOf(point, source)
    const since = before.length === 0 ? -Infinity : Math.max(...before.map(timeOf))
    const changed = source.filter(other => timeOf(other) > since && timeOf(other) <= timeOf(point))
    const isWhole = before.length === 0 || (activeFull && n === 0)
    // Guide: to have full backups that can be kept for long.
    const isKept = !isWhole && flagsFor(before, gfs, timeOf(point)).length > 0
    const readsAll = isWhole || (isKept && gfs.readEntireRestorePoint === true)
    const way: BackupKind = readsAll ? 'Full' : isKept ? 'Synthetic' : 'Increment'
    there.push(point)
    return {
      point,
      way,
      readBytes: readsAll ? Math.max(full.dataSizeBytes, full.sizeBytes) : sum(changed, dataOf),
      storedBytes: readsAll ? full.sizeBytes : sum(changed, sizeOf),
      fullBytes: full.sizeBytes
    }
  })
}

/** The full backup that a point builds on, else any. */
function fullOf (point: RestorePoint, source: readonly RestorePoint[]): RestorePoint {
  const fulls = source.filter(({ type }) => type === 'Full')
  return fulls.findLast(full => timeOf(full) <= timeOf(point)) ?? fulls[0] ?? point
}

const sizeOf = ({ type, sizeBytes }: RestorePoint): number =>
  type === 'Full' ? Math.round(sizeBytes * newInFull) : sizeBytes
const dataOf = ({ type, sizeBytes, dataSizeBytes }: RestorePoint): number =>
  type === 'Full' ? Math.min(dataSizeBytes, Math.round(sizeBytes * 2 * newInFull)) : dataSizeBytes

const sum = (points: readonly RestorePoint[], bytesOf: (point: RestorePoint) => number): number =>
  points.reduce((sum, point) => sum + bytesOf(point), 0)
