import type { RESTLicensedUser } from '../../../schemas/vb365/licensed-users.js'
import type { Doc } from '../../store/collection.js'
import { monthsLater, monthStart } from './terms.js'

export type LicenseState = NonNullable<RESTLicensedUser['licenseState']>

/** What decides whether a user has a unit of the license. ISO texts. */
export interface Claim extends Doc {
  /** When the unit was taken. */
  licensedSince?: string
  /** The first backup with a rental license. */
  newSince?: string
  /** When the user was refused first. */
  waitingSince?: string
  /** When the user was refused last. */
  refusedAt?: string
  lastBackupDate?: string
}

/** How a license counts. */
export interface Rules { units: number, isRental: boolean }

/** Who stands how at a moment. */
export interface Standing {
  /** Users without a state have no unit and wait for none. */
  states: ReadonlyMap<string, LicenseState>
  /** Who has a unit, those beyond the license included; where there are some, they stand last. */
  holders: readonly string[]
  fresh: number
  /** Who waits for a unit, the first in first. */
  queue: readonly string[]
  /** Nothing of this changes by itself before; milliseconds. */
  until: number
}

const day = 86_400_000
/** A user who was not backed up for so long is counted no longer (guide). */
const kept = 31 * day

/** Until when a user has the unit, if there is one. */
const heldUntil = ({ licensedSince, lastBackupDate = '' }: Claim): number => licensedSince === undefined
  ? -Infinity
  : timeOf(lastBackupDate > licensedSince ? lastBackupDate : licensedSince) + kept

/** What was read last: most users have the time of the same run. */
let latest = { text: '', time: NaN }

function timeOf (text: string): number {
  if (latest.text !== text) latest = { text, time: Date.parse(text) }
  return latest.time
}

/** ASSUMED: who is not in a job any more does not stand in the way of others for longer than a backed up user would. */
const queuedUntil = ({ waitingSince, refusedAt = waitingSince }: Claim): number =>
  refusedAt === undefined ? -Infinity : Date.parse(refusedAt) + kept

/** A user who was backed up first with a rental license takes no unit before the month is over (guide). */
const newUntil = ({ newSince }: Claim): number =>
  newSince === undefined ? -Infinity : monthsLater(monthStart(Date.parse(newSince)), 1)

export const holdsUnit = (claim: Claim, now: number): boolean => now < heldUntil(claim)
export const isNew = (claim: Claim, { isRental }: Rules, now: number): boolean => isRental && now < newUntil(claim)

/** Counts all users. Units go to those who took theirs first; who is beyond them has one for the time being. */
export function standingOf (claims: readonly Claim[], rules: Rules, now: number): Standing {
  const states = new Map<string, LicenseState>()
  const holders: Claim[] = []
  const queue: Claim[] = []
  let fresh = 0
  let until = Infinity
  for (const claim of claims) {
    if (holdsUnit(claim, now)) {
      holders.push(claim)
      until = Math.min(until, heldUntil(claim))
    } else if (isNew(claim, rules, now)) {
      fresh++
      states.set(claim.id, 'New')
      until = Math.min(until, newUntil(claim))
    } else if (now < queuedUntil(claim)) {
      queue.push(claim)
      states.set(claim.id, 'Exceeded')
      until = Math.min(until, queuedUntil(claim))
    }
  }
  if (holders.length > rules.units) holders.sort(by(({ licensedSince = '' }) => licensedSince))
  for (const [rank, claim] of holders.entries()) {
    states.set(claim.id, rank < rules.units && isBackedUp(claim) ? 'Licensed' : 'TemporarilyAssigned')
  }
  queue.sort(by(({ waitingSince = '' }) => waitingSince))
  return { states, holders: holders.map(({ id }) => id), fresh, queue: queue.map(({ id }) => id), until }
}

/** A unit is assigned for the time being until the first backup with it has succeeded (told by an administrator). */
const isBackedUp = ({ licensedSince = '', lastBackupDate }: Claim): boolean =>
  lastBackupDate !== undefined && lastBackupDate >= licensedSince

const by = (keyOf: (claim: Claim) => string) => (one: Claim, other: Claim): number => {
  const [a, b] = [keyOf(one), keyOf(other)]
  return a < b ? -1 : a > b ? 1 : 0
}
