import { iso } from '../../time/clock.js'
import { localAt } from '../calendar/zone.js'

const day = 86_400_000

/** What was backed up since then is protected, and takes a licence (guide: in the last 31 days). */
export const protectedSince = (now: number): string => iso(now - 31 * day)

/** Whether a moment lies in the calendar month of another one, by the server's own calendar. */
export const isInMonthOf = (moment: number, now: number): boolean => monthOf(moment) === monthOf(now)

const monthOf = (moment: number): string => iso(localAt(moment)).slice(0, 7)
