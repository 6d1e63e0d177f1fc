import { refuse } from './refusals.js'

/** A time of day of a request as the product writes it, with seconds. */
export function readTimeOfDay (member: string, time: string): string {
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/.exec(time.trim())
  if (parts === null) throw refuse.notTimeOfDay(member)
  const [, hours = '', minutes = '', seconds = '00'] = parts
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}`
}
