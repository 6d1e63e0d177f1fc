/** The time zone of the backup server: every server of the estates stands in the same. */
export const serverZone = { name: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', iana: 'Europe/Berlin' }

const minute = 60_000
const hour = 60 * minute
const kept = 20_000

const format = new Intl.DateTimeFormat('en-US', { timeZone: serverZone.iana, timeZoneName: 'longOffset' })
/** Offsets by the hour: clocks are put forward and back at full hours only. */
const offsets = new Map<number, number>()

/** The distance from UTC in minutes, at a moment in milliseconds since 1970: summer time counts. */
export function offsetAt (time: number): number {
  const key = Math.floor(time / hour)
  let offset = offsets.get(key)
  if (offset === undefined) {
    offset = offsetIn(format.formatToParts(key * hour).find(({ type }) => type === 'timeZoneName')?.value ?? '')
    if (offsets.size >= kept) offsets.clear()
    offsets.set(key, offset)
  }
  return offset
}

/** `GMT+02:00` in minutes; `GMT` alone is 0. */
function offsetIn (name: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** What the server's own clock shows at a moment, as a time that reads so in UTC. Milliseconds. */
export const localAt = (time: number): number => time + offsetAt(time) * minute

/**
 * The moment at which the server's own clock shows a time, both in milliseconds. ASSUMED: a time that spring skips is
 * an hour later, one that autumn repeats is the first of the two.
 */
export function momentOf (local: number): number {
  // At most one change of the clocks lies between the two.
  const before = offsetAt(local - 24 * hour)
  const after = offsetAt(local + 24 * hour)
  const early = local - before * minute
  return before === after || offsetAt(early) === before ? early : inNewTime(local, before, after)
}

function inNewTime (local: number, before: number, after: number): number {
  const moment = local - after * minute
  return offsetAt(moment) === after ? moment : local - before * minute
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** `+02:00` as it is written behind a time. */
export function offsetText (offset: number): string {
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
