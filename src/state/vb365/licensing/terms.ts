import type { RESTLicense } from '../../../schemas/vb365/license.js'

export type LicenseType = NonNullable<RESTLicense['type']>

/** What a type of license allows and for how long (guide: the pages of the license types). */
interface Terms {
  /** How many months jobs go on after the license has expired. */
  graceMonths: number
  /** How many users more than licensed are backed up: this number, or as many per cent where that is more. */
  excess: number
  /** How many months such users are backed up; for the whole term where it is not told. */
  excessMonths?: number
  /** The product warns this many days before the end. */
  warnsBefore?: number
  /** How many days before the end the vendor has the next license ready, for a type that is renewed. */
  issuedBefore?: number
}

const day = 86_400_000

const subscription: Terms = { graceMonths: 1, excess: 10, issuedBefore: 30 }
const trial: Terms = { graceMonths: 0, excess: 0, warnsBefore: 30 }

const terms: Record<LicenseType, Terms> = {
  Subscription: subscription,
  // ASSUMED: a subscription that is bought elsewhere.
  AwsPrivateOffer: subscription,
  Rental: { graceMonths: 2, excess: 20, excessMonths: 2, issuedBefore: 7 },
  Evaluation: trial,
  NFR: trial,
  Community: { graceMonths: 0, excess: 0 }
}

export const licenseTypes = Object.keys(terms) as LicenseType[] // the names of `terms` are the types

/** What the product allows without a license (guide). */
export const communityUsers = 10
export const communityTeams = 10

/** The license server renews these; others end when they end. ASSUMED: when the next license is ready. */
export const isRenewable = (type: LicenseType): boolean => terms[type].issuedBefore !== undefined

/** ASSUMED: whose usage is reported to the vendor every month: of licenses that are paid for. */
export const isReported = isRenewable

/** How many users more than licensed are backed up. The number doubles while the license is updated automatically. */
export function toleratedExcess (type: LicenseType, units: number, isDoubled: boolean): number {
  const { excess } = terms[type]
  return Math.max(excess, Math.floor(units * excess / 100)) * (isDoubled ? 2 : 1)
}

/** Until when users beyond the limit are backed up that was first passed at `since`. */
export function excessEnd (type: LicenseType, since: number): number {
  const { excessMonths } = terms[type]
  return excessMonths === undefined ? Infinity : monthsLater(since, excessMonths)
}

/** Until when jobs run with a license that has expired; undefined for a type that grants nothing. */
export function graceEnd (type: LicenseType, expires: number): number | undefined {
  const { graceMonths } = terms[type]
  return graceMonths === 0 ? undefined : monthsLater(expires, graceMonths)
}

/** From when on the product warns that a license is about to end. */
export const warningStart = (type: LicenseType, expires: number): number =>
  expires - (terms[type].warnsBefore ?? 0) * day

/** When the license server has something newer than a license that runs until `expires`. */
export function nextIssue (type: LicenseType, expires: number): number | undefined {
  const { issuedBefore } = terms[type]
  return issuedBefore === undefined ? undefined : expires - issuedBefore * day
}

/** Until when the newest license runs that the license server has at `now`. */
export function renewedUntil (type: LicenseType, expires: number, now: number): number {
  let until = expires
  for (let issue = nextIssue(type, until); issue !== undefined && issue <= now; issue = nextIssue(type, until)) {
    until = type === 'Rental' ? monthEnd(until + day) : monthsLater(until, 12)
  }
  return until
}

/** When a license that is installed now ends, if it does not say so. A rental ends with the month (guide). */
export function termFrom (type: LicenseType, now: number): number | undefined {
  switch (type) {
    case 'Community': return undefined
    case 'Rental': return monthEnd(now)
    case 'Evaluation': return now + 30 * day
    default: return monthsLater(now, 12)
  }
}

// ASSUMED: the server's time zone, in which months begin, is UTC.

/** The same day a number of months later, or the last one of a shorter month. */
export function monthsLater (time: number, months: number): number {
  const date = new Date(time)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  date.setUTCDate(Math.min(wanted, daysIn(date)))
  return date.getTime()
}

const daysIn = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()

export function monthStart (time: number): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
}

/** The last second of a month. */
const monthEnd = (time: number): number => monthsLater(monthStart(time), 1) - 1_000
