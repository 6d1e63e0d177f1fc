import { keyOf, pick } from '../../content/hash.js'

const hour = 3_600_000
const day = 24 * hour

/** Somebody or something in a place that is taken by one after another. */
export interface Life {
  place: number
  /** Which it is of those that have this place. */
  nth: number
  key: number
  from: number
  until: number
}

/** How many places there are, and for how many days one is taken: at least, and at most that many more. */
export interface Vacancies { name: string, count: number, least: number, more: number }

/**
 * Those who have places in a stretch of time, whole or in part. Between two of them a place is empty for some days.
 */
export function livesIn (scope: string, { name, count, least, more }: Vacancies, from: number, to: number): Life[] {
  return Array.from({ length: count }, (_, place) => {
    const key = keyOf(`${scope}/${name}/${place}`)
    const length = least + pick(key, 1, more)
    const phase = pick(key, 2, length)
    const nthAt = (at: number): number => Math.floor((at / day + phase) / length)
    // One stays for some hours of the day on which its time is over.
    const first = nthAt(from - day)
    const lives = nthAt(to) - first + 1
    return Array.from({ length: lives }, (_, n) => lifeOf({ place, nth: first + n, key, length, phase }))
      .filter(life => life.from <= to && life.until > from)
  }).flat()
}

function lifeOf (
  { place, nth, key, length, phase }: Pick<Life, 'place' | 'nth' | 'key'> & { length: number, phase: number }
): Life {
  const own = keyOf(`${key}/${nth}`)
  const begins = (nth * length - phase) * day
  return {
    place,
    nth,
    key: own,
    from: begins + (1 + pick(own, 3, 4)) * day + (8 + pick(own, 4, 4)) * hour,
    until: begins + length * day + (15 + pick(own, 5, 4)) * hour
  }
}

/** Which of its values something has at a moment, counted from any: it gets another one after a number of days. */
export function turnOf (key: number, what: number, days: number, at: number): number {
  const length = Math.ceil(days / 2) + pick(key, what, days)
  const phase = pick(key, what + 1_000, length)
  // Changes are made at work.
  const time = at - (8 + pick(key, what + 2_000, 9)) * hour
  return Math.floor((Math.floor(time / day) + phase) / length)
}

/** One of some values, another one from time to time. */
export const valueAt = <T>(values: readonly T[], key: number, what: number, days: number, at: number): T =>
  oneOf(values, key, what + turnOf(key, what, days, at) * 64)

/** One of some values, for good. */
export const oneOf = <T>(values: readonly T[], key: number, n: number): T =>
  values[pick(key, n, values.length)] as T // they are never empty
