import type { BackupWindowSettingModel } from '../../../schemas/vbr/common/schedules.js'
import { localAt } from './zone.js'

const hour = 3_600_000
const day = 24 * hour
const hoursInWeek = 7 * 24

const weekDays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The hours of a window from Sunday's first on; windows are parts of frozen documents. */
const known = new WeakMap<BackupWindowSettingModel, readonly boolean[]>()

function hoursOf (window: BackupWindowSettingModel): readonly boolean[] {
  let hours = known.get(window)
  if (hours === undefined) {
    // ASSUMED: nothing is denied on a day that the window does not name.
    hours = weekDays.flatMap(name =>
      flagsOf(window.days.find(({ day }) => day.toLowerCase() === name)?.hours) ?? Array<boolean>(24).fill(true))
    known.set(window, hours)
  }
  return hours
}

/** `1,1,0,…`: one flag for each hour of the day, 1 where it is permitted; undefined for any other text. */
export function flagsOf (hours: string | undefined): boolean[] | undefined {
  const flags = hours?.split(',').map(flag => flag.trim())
  return flags?.length === 24 && flags.every(flag => flag === '0' || flag === '1')
    ? flags.map(flag => flag === '1')
    : undefined
}

type Window = BackupWindowSettingModel | undefined

/** Whether it is permitted at a moment, in the hours of the server's own clock. No window denies nothing. */
export const isOpen = (window: Window, at: number): boolean =>
  // 1970 began on a Thursday.
  window === undefined || (hoursOf(window)[Math.floor(localAt(at) / hour + 4 * 24) % hoursInWeek] ?? true)

/** The first moment from `from` on at which all the windows are open; undefined when they never are. */
export const nextOpening = (windows: readonly Window[], from: number): number | undefined =>
  firstHour(from, at => windows.every(window => isOpen(window, at)))

/** The first moment from `from` on at which the window is shut; undefined when it never is, or not before `until`. */
export const nextClosing = (window: Window, from: number, until = Infinity): number | undefined =>
  window === undefined ? undefined : firstHour(from, at => !isOpen(window, at), until)

/** The given moment, else the first full hour after it that is wanted. */
function firstHour (from: number, isWanted: (at: number) => boolean, until = Infinity): number | undefined {
  if (isWanted(from)) return from
  const next = Math.floor(from / hour) * hour + hour
  // A week has an hour more when clocks are put back.
  const last = Math.min(next + 7 * day + hour, until)
  for (let at = next; at <= last; at += hour) {
    if (isWanted(at)) return at
  }
  return undefined
}
