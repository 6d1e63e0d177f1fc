import { blockSize, deal, mix } from './hash.js'

const hour = 3_600_000
const week = 168 * hour
/** A Monday, long before any backup: weeks are counted from here. Milliseconds. */
const firstMonday = Date.UTC(2000, 0, 3)

/**
 * What comes into being one after another in one place, such as the messages of a folder. Nothing of it is stored: the
 * n-th thing has a time, and a time has a number of things before it.
 */
export interface Stream {
  key: number
  /** How many come in a period of so many weeks. */
  count: number
  weeks: number
  /** The first ordinal that is there. */
  first: number
  /** The first that never comes, where nothing comes any more. */
  end?: number
  /** How long things stay that somebody removes, and how many of 64 these are. */
  removals: readonly Removal[]
}

export interface Removal {
  /** Milliseconds. */
  after: number
  /** How many of every 64 things. */
  of64: number
}

/** Which things of a stream are seen: those that were there at a moment, or also those that had been removed before. */
export interface Sight { at: number, showDeleted: boolean }

/** How often things come into a place, and since when (milliseconds since 1970). */
export interface Pace { count: number, weeks: number, since: number, removals?: readonly Removal[] }

/** Begins a stream of things at a moment: those before are not there. */
export function createStream (key: number, { count, weeks, since, removals = [] }: Pace): Stream {
  const stream = { key, count, weeks, first: 0, removals }
  return { ...stream, first: countUntil(stream, since) }
}

/** A stream of exactly so many things, all of which had come by a moment; they took three years to come. */
export function createClosedStream (key: number, count: number, closed: number): Stream {
  const stream: Stream = { key, count: Math.max(1, Math.ceil(count / 156)), weeks: 1, first: 0, removals: [] }
  const end = Math.max(count, countUntil(stream, closed))
  return { ...stream, first: end - count, end }
}

// How much of a week's work is done by the end of each hour: people write by day, and little at weekends.
const done = (() => {
  const weights = Array.from({ length: 168 }, (_, n) => {
    const isWeekend = n >= 120
    const ofDay = n % 24
    const busy = ofDay >= 8 && ofDay < 18 ? 10 : ofDay >= 6 && ofDay < 22 ? 3 : 0.5
    return isWeekend ? busy / 8 : busy
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return [0, ...weights.map(weight => (sum += weight) / whole)]
})()

/** When, within a week, a share of its things has come. Milliseconds. */
function momentOf (part: number): number {
  let from = 0
  let to = 168
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if ((done[middle] ?? 1) <= part) from = middle
    else to = middle
  }
  const [before = 0, after = 1] = [done[from], done[from + 1]]
  return Math.floor((from + (part - before) / (after - before)) * hour)
}

/** When the n-th thing came: rises with n. Milliseconds since 1970. */
export function timeOf ({ key, count, weeks }: Stream, n: number): number {
  const place = n % count
  const part = (place + mix(key, n) / 2 ** 32) / count * weeks
  const whole = Math.floor(part)
  return firstMonday + ((n - place) / count * weeks + whole) * week + momentOf(part - whole)
}

/** How many things had come by a moment, from the first of the count on. */
export function countUntil (stream: Stream, at: number): number {
  if (at < firstMonday) return 0
  const start = Math.floor((at - firstMonday) / (week * stream.weeks)) * stream.count
  let from = 0
  let to = stream.count
  while (from < to) {
    const middle = (from + to) >> 1
    if (timeOf(stream, start + middle) <= at) from = middle + 1
    else to = middle
  }
  return start + from
}

/** A stream as it is seen at a moment: how many things there are, and which. */
export function look (stream: Stream, { at, showDeleted }: Sight) {
  const { first } = stream
  const end = Math.max(first, Math.min(stream.end ?? Infinity, countUntil(stream, at)))
  let from = 0
  const cohorts = stream.removals.map(({ after, of64 }) => {
    const roles = { from, to: from += of64 }
    return { ...roles, cut: showDeleted ? first : Math.max(first, Math.min(end, countUntil(stream, at - after))) }
  })

  /** How many of the ordinals before `n` play one of the roles. */
  function countRoles (n: number, { from, to }: { from: number, to: number }): number {
    const rest = n % blockSize
    let count = (n - rest) / blockSize * (to - from)
    for (let ordinal = n - rest; ordinal < n; ordinal++) {
      const role = roleOf(stream, ordinal)
      if (role >= from && role < to) count++
    }
    return count
  }

  const gone = cohorts.map(cohort => countRoles(first, cohort))

  /** How many things before the n-th are there. */
  function countBefore (n: number): number {
    let count = n - first
    cohorts.forEach((cohort, nth) => { count -= countRoles(Math.min(n, cohort.cut), cohort) - (gone[nth] ?? 0) })
    return count
  }

  function has (n: number): boolean {
    if (n < first || n >= end || !Number.isInteger(n)) return false
    const role = roleOf(stream, n)
    return !cohorts.some(({ from, to, cut }) => role >= from && role < to && n < cut)
  }

  const total = countBefore(end)

  return {
    total,
    end,
    has,
    /** Some of the things, newest first. */
    newest (offset: number, limit: number): number[] {
      const wanted = Math.max(0, Math.min(limit, total - offset))
      if (wanted === 0) return []
      const rank = total - 1 - offset
      let from = first
      let to = end - 1
      while (from < to) {
        const middle = Math.floor((from + to) / 2)
        if (countBefore(middle + 1) > rank) to = middle
        else from = middle + 1
      }
      const found: number[] = []
      for (let n = from; found.length < wanted && n >= first; n--) if (has(n)) found.push(n)
      return found
    },
    countBefore
  }
}

export type Looked = ReturnType<typeof look>

/** What becomes of a thing: the first roles are those of things that somebody removes. */
const roleOf = ({ key }: Stream, n: number): number => deal(key ^ 0x5f3759df, n)
