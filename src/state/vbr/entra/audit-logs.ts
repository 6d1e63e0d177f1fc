import { keyOf, pick, share } from '../../content/hash.js'
import type { Ids } from '../../store/ids.js'
import type { Directory } from './objects.js'

/** A file of a day's log, as a backup of logs holds it. Times in milliseconds since 1970. */
export interface LogFile {
  /** `AuditLogs/2025/01/2025-01-14.json` */
  path: string
  /** The day that it is about. */
  day: number
  events: number
  size: number
  modified: number
}

const day = 86_400_000
/** Microsoft keeps the logs of a directory for thirty days. */
export const daysLogged = 30

/** ASSUMED: how many events there are in a day, by people and besides, and how long one is. */
const kinds = [
  { folder: 'AuditLogs', perUser: 2, perDay: 40, bytes: 1_900 },
  { folder: 'SignInLogs', perUser: 14, perDay: 20, bytes: 2_600 }
] as const

/** The logs of some days, whole or in part: a file of each kind for each day. */
export function logFilesOf (
  ids: Pick<Ids, 'seed'>, { azureTenantId }: Directory, { from, to, users }: { from: number, to: number, users: number }
): LogFile[] {
  const first = Math.floor(from / day)
  const last = Math.floor(to / day)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n).flatMap(date => kinds.map(kind => {
    const key = keyOf(`${ids.seed()}/entra/${azureTenantId.toLowerCase()}/${kind.folder}/${date}`)
    // Nobody is at work on Saturdays and Sundays: the first day of all was a Thursday.
    const isWeekend = [2, 3].includes(date % 7)
    const whole = (kind.perDay + kind.perUser * users * (isWeekend ? 0.1 : 0.8 + share(key, 1) * 0.4))
    const begin = date * day
    const seen = (Math.min(to, begin + day) - Math.max(from, begin)) / day
    const events = Math.floor(whole * seen)
    const called = new Date(begin).toISOString().slice(0, 10)
    return {
      path: `${kind.folder}/${called.slice(0, 4)}/${called.slice(5, 7)}/${called}.json`,
      day: begin,
      events,
      size: events * (kind.bytes + pick(key, 2, 200)),
      modified: Math.min(to, begin + day)
    }
  })).filter(({ events }) => events > 0)
}

export const bytesOfLogs = (files: readonly LogFile[]): number => files.reduce((sum, { size }) => sum + size, 0)
