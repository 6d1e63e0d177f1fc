import { localAt, momentOf, offsetAt, offsetText } from '../../state/vbr/calendar/zone.js'

/** The product has no years of five digits; the last day before them is what clients send that mean "never". */
const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59)

/** Times that clients have set: they come back as they were sent. */
const given = new Set(['sendDailyReportsAt', 'autoUpdateDeadline', 'expirationDate', 'scheduledTime', 'scheduleTime'])

/** Times that are those of UTC, whatever the server's zone, to the millisecond (recorded). */
const ofUtc = new Set(['detectionTimeUtc', 'creationTimeUtc'])

/** Times of the server's own clock, which knows more digits than its database (recorded, examples). */
const ofClock = new Set(['serverTime', '.issued', '.expires'])

/**
 * A time as the server writes it, with its offset: whole seconds without a fraction, others to the microsecond without
 * zeros at the end (recorded). Worlds count milliseconds; what lies below follows from the millisecond.
 */
export function toTime (iso: string, member = ''): string {
  const time = Date.parse(iso)
  if (ofUtc.has(member)) return new Date(Math.min(time, lastMoment)).toISOString()
  const [seconds = '', milliseconds = ''] = new Date(Math.min(localAt(time), lastMoment)).toISOString().split(/[.Z]/)
  const fraction = milliseconds === '000' ? '' : `.${fractionOf(time, milliseconds, member)}`
  return `${seconds}${fraction}${offsetText(offsetAt(time))}`
}

function fractionOf (time: number, milliseconds: string, member: string): string {
  const below = belowMillisecond(time)
  if (ofClock.has(member)) return milliseconds + below
  return (given.has(member) ? milliseconds : milliseconds + below.slice(0, 3)).replace(/0+$/, '')
}

/** Four digits that belong to a millisecond as if by chance; the first and the last are no zeros. */
const belowMillisecond = (time: number): string =>
  String(1_000 + (Math.imul(time, 0x9e3779b1) >>> 0) % 9_000).replace(/0$/, '7')

/** Accepts `Z`, offsets, fractions of any length; without an offset the server's own time is meant. */
export function toIso (text: string): string | undefined {
  // A plus that a client forgot to encode arrives as a blank.
  const plain = text.trim().replace(/(T[\d:.]+) (\d\d:?\d\d)$/, '$1+$2').replace(' ', 'T').replace(/(\.\d{3})\d+/, '$1')
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/i.test(plain)
  const whole = plain.includes('T') ? plain : `${plain}T00:00:00`
  const time = Date.parse(hasOffset ? plain : `${whole}Z`)
  return Number.isNaN(time) ? undefined : new Date(hasOffset ? time : momentOf(time)).toISOString()
}
