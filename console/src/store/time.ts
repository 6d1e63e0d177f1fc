import { computed, signal } from '@preact/signals'
import type { Clock } from '../api/models.js'

/** A world's clock as it was last told, and when by this machine's. */
export const clock = signal<{ state: Clock, at: number } | undefined>(undefined)
const beat = signal(0)

/** Which zone times are shown in: that of the world's backup server, unless told otherwise. */
export const serverZone = signal('UTC')
export const showsUtc = signal(false)
export const zone = computed(() => showsUtc.value ? 'UTC' : serverZone.value)

export const isRunning = computed(() => {
  const state = clock.value?.state
  return state !== undefined && (state.mode === 'real' || state.mode === 'rate')
})

/** The world's time now; a clock that runs is followed by its rate until it is asked again. */
export const now = computed<number>(() => {
  const kept = clock.value
  if (kept === undefined) return 0
  const { state, at } = kept
  const rate = state.mode === 'real' ? 1 : state.mode === 'rate' ? state.rate : 0
  return Date.parse(state.now) + (rate === 0 ? 0 : Math.max(0, beat.value - at) * rate)
})

export function noteClock (state: Clock): void {
  beat.value = Date.now()
  clock.value = { state, at: beat.value }
}

/** Lets `now` go on; four times a second is what an eye follows. */
export const followTime = (): ReturnType<typeof setInterval> =>
  setInterval(() => { if (isRunning.peek() && !document.hidden) beat.value = Date.now() }, 250)

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf (options: Intl.DateTimeFormatOptions, inZone: string): Intl.DateTimeFormat {
  const key = inZone + JSON.stringify(options)
  let format = formats.get(key)
  if (format === undefined) formats.set(key, format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: inZone, hourCycle: 'h23' }))
  return format
}

export type Instant = string | number
const timeOf = (instant: Instant): number => typeof instant === 'number' ? instant : Date.parse(instant)

export const toClock = (instant: Instant): string => formatOf({ hour: '2-digit', minute: '2-digit' }, zone.value).format(timeOf(instant))
export const toSeconds = (instant: Instant): string =>
  formatOf({ hour: '2-digit', minute: '2-digit', second: '2-digit' }, zone.value).format(timeOf(instant))
export const toDay = (instant: Instant): string =>
  formatOf({ weekday: 'short', day: 'numeric', month: 'short' }, zone.value).format(timeOf(instant))
export const toShortDate = (instant: Instant): string => formatOf({ day: 'numeric', month: 'short' }, zone.value).format(timeOf(instant))
export const toWeekday = (instant: Instant): string => formatOf({ weekday: 'short' }, zone.value).format(timeOf(instant))
export const toWhen = (instant: Instant): string => `${toDay(instant)}, ${toSeconds(instant)}`

const quarter = 900_000
const mostDates = 20_000
const dates = new Map<string, Map<number, string>>()

/**
 * A day as it stands in the calendar of the zone: `2026-11-29`. Thousands of runs are asked for theirs at once, and no
 * zone changes its day but at a full quarter of an hour: each of these is formatted once.
 */
export function toDate (instant: Instant, inZone = zone.value): string {
  const at = Math.floor(timeOf(instant) / quarter)
  let known = dates.get(inZone)
  if (known === undefined || known.size > mostDates) dates.set(inZone, known = new Map())
  let date = known.get(at)
  if (date === undefined) {
    const written = formatOf({ year: 'numeric', month: '2-digit', day: '2-digit' }, inZone).format(at * quarter)
    known.set(at, date = written.split('/').reverse().join('-'))
  }
  return date
}

const hour = 3_600_000
const day = 24 * hour

/**
 * As somebody says it who looks at the clock: `22:14` today, `Mon 01:00` within a week, else the day, and its year
 * if that is long ago.
 */
export function toNear (instant: Instant, from: number): string {
  const at = timeOf(instant)
  if (toDate(at) === toDate(from)) return toClock(at)
  if (Math.abs(at - from) < 6 * day) return `${toWeekday(at)} ${toClock(at)}`
  return Math.abs(at - from) < 180 * day ? toShortDate(at) : `${toShortDate(at)} ${toDate(at).slice(0, 4)}`
}

export function toUntil (instant: Instant, from: number): string {
  const left = timeOf(instant) - from
  if (left < 0) return toNear(instant, from)
  if (left < 60_000) return `in ${Math.ceil(left / 1000)} s`
  if (left < hour) return `in ${Math.round(left / 60_000)} min`
  return toNear(instant, from)
}

export function toLength (milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

export function toSize (bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB']
  let size = bytes
  let unit = 0
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024
    unit++
  }
  return `${size >= 100 || unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`
}
