import { localAt } from './zone.js'

const pad = (value: number): string => String(value).padStart(2, '0')

/** A time in logs and mails, as the server writes it: `1/15/2026 10:00:00 PM`. */
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
