import { localAt } from '../../calendar/zone.js'

const loads = ['Source', 'Proxy', 'Network', 'Target']

/** How busy each stretch of the way was. ASSUMED: the source is busiest; `seed` decides of the others. */
export const loadText = (seed: string): string =>
  `Load: ${loads.map((name, n) => `${name} ${loadOf(seed, n)}%`).join(' > ')}`

const loadOf = (seed: string, n: number): number =>
  n === 0 ? 80 + parseInt(seed.slice(0, 2), 16) % 19 : 20 + parseInt(seed.slice(2 * n, 2 * n + 2), 16) % 55

const pad = (value: number): string => String(value).padStart(2, '0')

/** A time in a log, as the server writes it: `1/15/2026 10:00:00 PM`. */
export const timeText = (time: number): string => toText(time, `:${pad(new Date(time).getUTCSeconds())}`)

/** When a job runs next, as the list of states writes it: `1/15/2026 10:00 PM`. */
export const minuteText = (time: number): string => toText(time, '')

function toText (time: number, seconds: string): string {
  const local = new Date(localAt(time))
  const hour = local.getUTCHours()
  const day = `${local.getUTCMonth() + 1}/${local.getUTCDate()}/${local.getUTCFullYear()}`
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${pad(local.getUTCMinutes())}${seconds}`
  return `${day} ${clock} ${hour < 12 ? 'AM' : 'PM'}`
}
