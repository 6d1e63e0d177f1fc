import type { Standing } from './standing.js'

/** A line of a session's log: when it began, and when it was written last. */
export interface PhaseLine { id: string, at: string, until: string | undefined, standing: Standing, text: string }
export interface Phase { id: string, from: number, to: number, standing: Standing, text: string }

const most = 12

/**
 * What a session spent its time on, oldest first: those lines of its log that lasted, of many the longest. Neither
 * product says phases in another way. A line that goes on reaches to the end.
 */
export function toPhases (lines: readonly PhaseLine[], began: number, end: number): Phase[] {
  const shortest = (end - began) / 50
  return lines
    .map(({ id, at, until, standing, text }) => {
      const from = Math.max(began, Date.parse(at))
      return { id, from, to: standing === 'run' || until === undefined ? end : Math.min(end, Date.parse(until)), standing, text }
    })
    .filter(({ from, to, standing }) => to - from >= Math.max(1000, shortest) || (standing === 'run' && to > from))
    .sort((one, other) => (other.to - other.from) - (one.to - one.from)).slice(0, most)
    .sort((one, other) => one.from - other.from)
}
