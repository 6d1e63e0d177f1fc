import { localAt } from '../calendar/zone.js'
import type { RestorePoint } from './restore-points.js'

export const day = 86_400_000
export const weekDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** When a restore point was made. Milliseconds since 1970. */
export const timeOf = ({ creationTime }: RestorePoint): number => Date.parse(creationTime)

/** The server's day of a moment, as a number. */
export const dayOf = (time: number): number => Math.floor(localAt(time) / day)

/** The server's own date, read as if it were UTC. */
export const dateOf = (time: number): Date => new Date(localAt(time))

/** The place of a name among names, in any letter case; -1 when it is not there. */
export const placeIn = (names: readonly string[], name: string | undefined): number =>
  names.findIndex(known => known.toLowerCase() === name?.toLowerCase())

/** Monday is 0. */
export const weekDayOf = (date: Date): number => (date.getUTCDay() + 6) % 7
