import type { Standing } from './standing.js'
import { worstOf } from './runs.js'

/** A run that a lane shows; one that has not ended reaches to now. */
export interface LaneRun { began: number, ended: number | undefined, standing: Standing }
/** What is drawn: one run, or several that stand where one is too narrow to be told from the next. */
export interface Block<T extends LaneRun> { x: number, width: number, standing: Standing, run: T, runs: number }

/**
 * Runs of one lane, oldest first, as what can be seen of them: those that would begin within what is drawn already are
 * one block with it, as bad as the worst. However many run, a lane has no more blocks than it has room for.
 */
export function toBlocks<T extends LaneRun> (
  runs: readonly T[], { from, to, left, scale, least }: Record<'from' | 'to' | 'left' | 'scale' | 'least', number>
): Array<Block<T>> {
  const blocks: Array<Block<T>> = []
  for (const run of runs) {
    const ended = run.ended ?? to
    if (ended < from || run.began > to) continue
    const x = left + Math.max(0, run.began - from) * scale
    const width = Math.max(least, (Math.min(to, ended) - Math.max(from, run.began)) * scale)
    const last = blocks.at(-1)
    if (last !== undefined && x < last.x + Math.min(last.width, least)) {
      last.width = Math.max(last.width, x + width - last.x)
      last.standing = worstOf([last.standing, run.standing])
      last.run = run
      last.runs++
    } else blocks.push({ x, width, standing: run.standing, run, runs: 1 })
  }
  return blocks
}
