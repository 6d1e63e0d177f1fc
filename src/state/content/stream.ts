import { type Changes, type Copies, copiesIn, copyBase, isThere } from './changes.js'
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
  /** How many come in a period of the given number of weeks. */
  count: number
  weeks: number
  /** The first ordinal that is there. */
  first: number
  /** The first that never comes, where nothing comes any more. */
  end?: number
  /** How long things stay that somebody removes, and how many of 64 these are. */
  removals: readonly Removal[]
  /** What became of its things by other hands. */
  changes?: Changes
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

/** A stream of exactly the given number of things, all of which had come by a moment; they took three years to come. */
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

/** How many things there are at a moment, and which; `newest` gives some of them, newest first. */
export interface Looked {
  total: number
  /** The first that had not come. */
  end: number
  has: (n: number) => boolean
  newest: (offset: number, limit: number) => number[]
  countBefore: (n: number) => number
  /** Those that came as copies, newest first. */
  copies: () => number[]
}

/** A stream as it is seen at a moment, with what restores and people changed by then. */
export function look (stream: Stream, sight: Sight): Looked {
  const own = lookAtOwn(stream, sight)
  return stream.changes === undefined ? own : withChanges(stream, own, stream.changes, sight)
}

/** What comes and goes by itself. */
function lookAtOwn (stream: Stream, { at, showDeleted }: Sight): Looked {
  const { first } = stream
  const end = endOf(stream, at)
  const cohorts = cohortsOf(stream)
    .map(cohort => ({ ...cohort, cut: showDeleted ? first : cutOf(stream, cohort, at) }))
  const gone = cohorts.map(cohort => countRoles(stream, first, cohort))

  /** How many things before the n-th are there. */
  function countBefore (n: number): number {
    let count = n - first
    cohorts.forEach((cohort, nth) => {
      count -= countRoles(stream, Math.min(n, cohort.cut), cohort) - (gone[nth] ?? 0)
    })
    return count
  }

  function has (n: number): boolean {
    if (n < first || n >= end || !Number.isInteger(n)) return false
    const role = roleOf(stream, n)
    return !cohorts.some(({ from, to, cut }) => role >= from && role < to && n < cut)
  }

  const total = countBefore(end)
  return { total, end, has, countBefore, copies: () => [], newest: newestOf({ first, end, total, has, countBefore }) }
}

/** Some of the things by how many are there before each: no more are looked at than are given. */
const newestOf = ({ first, end, total, has, countBefore }: Omit<Looked, 'newest' | 'copies'> & { first: number }) =>
  (offset: number, limit: number): number[] => {
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
  }

/** The same with what was brought back, removed and copied by then. Copies are the newest. */
function withChanges (stream: Stream, own: Looked, changes: Changes, sight: Sight): Looked {
  const { first } = stream
  const back: number[] = []
  const gone: number[] = []
  for (const [n, fates] of changes.fates) {
    const there = n >= copyBase ? undefined : isThere(fates, sight)
    if (there === undefined || there === own.has(n) || n >= own.end) continue
    if (there) back.push(n)
    else gone.push(n)
  }
  const goneCopies = [...changes.fates].flatMap(([n, fates]) =>
    n >= copyBase && isThere(fates, sight) === false ? [n] : [])
  const blocks = changes.copies.filter(({ at }) => at <= sight.at).reverse()
    .map(block => copiesIn(block, goneCopies, look))
  const countBack = (n: number): number => back.filter(m => m < n).length - gone.filter(m => m < n).length
  const has = (n: number): boolean => n >= copyBase
    ? blocks.some(block => block.has(n))
    : back.includes(n) || (own.has(n) && !gone.includes(n))
  const countBefore = (n: number): number => own.countBefore(n) + countBack(n)
  const total = own.total + back.length - gone.length
  const newest = newestOf({ first, end: own.end, total, has, countBefore })
  return {
    total: total + blocks.reduce((sum, block) => sum + block.total, 0),
    end: own.end,
    has,
    countBefore,
    copies: () => blocks.flatMap(block => block.newest(0, block.total)),
    newest (offset, limit) {
      const found: number[] = []
      let skip = offset
      for (const block of blocks) {
        if (found.length < limit) found.push(...block.newest(Math.min(skip, block.total), limit - found.length))
        skip = Math.max(0, skip - block.total)
      }
      return found.length < limit ? [...found, ...newest(skip, limit - found.length)] : found
    }
  }
}

/** The things that one sight has and a later one lacks: what a restore of them would bring back. */
export function * missingFrom (stream: Stream, then: Sight, now: Sight): Generator<number> {
  const [before, after] = [look(stream, then), look(stream, now)]
  const isMissing = (n: number): boolean => before.has(n) && !after.has(n)
  for (const cohort of cohortsOf(stream)) {
    const from = then.showDeleted ? stream.first : cutOf(stream, cohort, then.at)
    const to = Math.min(before.end, cutOf(stream, cohort, now.at))
    for (let n = from; n < to; n++) {
      if (!isIn(roleOf(stream, n), cohort) || stream.changes?.fates.has(n) === true) continue
      if (isMissing(n)) yield n
    }
  }
  for (const n of stream.changes?.fates.keys() ?? []) if (isMissing(n)) yield n
}

/** How many these are: what comes and goes by itself is not walked through. */
export function countMissing (stream: Stream, then: Sight, now: Sight): number {
  const { changes, ...bare } = stream
  const own = lookAtOwn(bare, then)
  const ownNow = lookAtOwn(bare, now)
  const missing = Math.max(0, own.total - ownNow.countBefore(own.end))
  if (changes === undefined) return missing
  const [before, after] = [look(stream, then), look(stream, now)]
  let others = 0
  for (const n of changes.fates.keys()) {
    others += Number(before.has(n) && !after.has(n)) - Number(own.has(n) && !ownNow.has(n))
  }
  return missing + others
}

interface Roles { from: number, to: number }

const isIn = (role: number, { from, to }: Roles): boolean => role >= from && role < to

/** The things that are removed after a while, by the roles that they play. */
function cohortsOf ({ removals }: Stream): Array<Roles & { after: number }> {
  let to = 0
  return removals.map(({ after, of64 }) => {
    to += of64
    return { after, from: to - of64, to }
  })
}

/** The first that had not come by a moment. */
export const endOf = (stream: Stream, at: number): number =>
  Math.max(stream.first, Math.min(stream.end ?? Infinity, countUntil(stream, at)))

/** The first of a cohort that is still there. */
const cutOf = (stream: Stream, { after }: { after: number }, at: number): number =>
  Math.max(stream.first, Math.min(endOf(stream, at), countUntil(stream, at - after)))

/** How many of the ordinals before `n` play one of the roles. */
function countRoles (stream: Stream, n: number, { from, to }: Roles): number {
  const rest = n % blockSize
  let count = (n - rest) / blockSize * (to - from)
  for (let ordinal = n - rest; ordinal < n; ordinal++) {
    if (isIn(roleOf(stream, ordinal), { from, to })) count++
  }
  return count
}

/** The copies among which an ordinal is. */
export const copiesWith = ({ changes }: Stream, n: number): Copies | undefined =>
  n < copyBase ? undefined : changes?.copies.findLast(({ base }) => base <= n)

/** What becomes of a thing: the first roles are those of things that somebody removes. */
const roleOf = ({ key }: Stream, n: number): number => deal(key ^ 0x5f3759df, n)
