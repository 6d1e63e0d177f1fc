import type { Doc } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import { toLocalTime } from '../base/local-time.js'
import type { Directory } from '../organizations/directory.js'
import { licensingRefusals as refuse } from './refusals.js'
import {
  communityUsers, excessEnd, graceEnd, isRenewable, type LicenseType, nextIssue, renewedUntil, toleratedExcess,
  warningStart
} from './terms.js'

/** What the file of a license says. Times are ISO text. */
export interface LicenseContent {
  type: LicenseType
  licenseID?: string
  /** Without it there are units enough for everybody in the directory. */
  totalNumber?: number
  package?: string
  licensedTo?: string
  email?: string
  contactPerson?: string
  supportID?: string
  supportExpirationDate?: string
  /** Without it the license does not end. */
  licenseExpires?: string
  /** Whether the contract goes on after the end, so that the license server has another one. It does unless told. */
  isRenewed?: boolean
}

export interface InstalledLicense extends Doc, LicenseContent {
  isAutoUpdated?: boolean
  /** Since when more users want to be backed up than are licensed. */
  exceededSince?: string
}

/** How far a license reaches at a moment; times in milliseconds. */
export interface LicenseTerm {
  units: number
  /** How many users more are backed up for the time being. */
  tolerated: number
  expires?: number
  graceEnds?: number
}

const step = 'license:update'
const subject = 'license'
const roundUnits = 100

/**
 * The license of the server.
 *
 *   install ──▶ Valid ── licenseExpires ──▶ Expired: jobs run on ── gracePeriodExpires ──▶ Expired: jobs fail
 *                 ◀── update, by hand or automatically, as long as the contract goes on ──┘
 *
 * Without one the product is in its free mode, Community. Restores work in every state (guide).
 */
export function createInstalledLicense (kernel: Kernel, directory: Directory) {
  const { clock, schedule } = kernel
  const licenses = kernel.collection<InstalledLicense>({
    name: 'vb365.license',
    noun: 'License',
    shape: {
      model: 'RESTLicense',
      own: { isRenewed: member.flag, isAutoUpdated: member.flag, exceededSince: member.optionalTime }
    }
  })

  const listeners: Array<() => void> = []

  /** An estate that names no license has one that covers it: whoever tests something else need not think of it. */
  const unnamed: LicenseContent = { type: 'Subscription', package: 'M365' }
  const current = (): InstalledLicense => licenses.first() ?? { id: '', ...unnamed }

  const findOrAdd = (): InstalledLicense => licenses.first() ?? licenses.add({ id: kernel.ids.next(), ...unnamed })
  const change = (changes: Partial<InstalledLicense>): void => { licenses.patch(findOrAdd().id, changes) }

  function unitsOf ({ type, totalNumber }: LicenseContent): number {
    if (type === 'Community') return communityUsers
    return totalNumber ?? Math.ceil((directory.countUsers() + 1) / roundUnits) * roundUnits
  }

  const expiryOf = ({ licenseExpires }: LicenseContent): number | undefined =>
    licenseExpires === undefined ? undefined : Date.parse(licenseExpires)

  function renew (): void {
    const license = current()
    const expires = expiryOf(license)
    if (expires === undefined || license.isRenewed === false) return
    const until = renewedUntil(license.type, expires, clock.now())
    if (until <= expires) return
    change({ licenseExpires: iso(until) })
    planUpdate()
  }

  function planUpdate (): void {
    schedule.cancel(subject, step)
    const license = current()
    const expires = expiryOf(license)
    if (expires === undefined || license.isAutoUpdated !== true || license.isRenewed === false) return
    const issue = nextIssue(license.type, expires)
    // ASSUMED: an automatic update comes as soon as there is something to update to.
    if (issue !== undefined) schedule.at(Math.max(issue, clock.now()), step, subject, '', { recurring: true })
  }

  schedule.define(step, renew)
  kernel.onBegin(planUpdate)
  // Who grows an estate wants many users, not too few units for them.
  kernel.onGrown('vb365.users', count => {
    const { id, totalNumber } = current()
    if (id !== '' && totalNumber !== undefined) change({ totalNumber: totalNumber + count })
  })
  kernel.onArranged(licenses.name, planUpdate)
  kernel.onOutgoing(licenses.name, planUpdate)

  function term (): LicenseTerm {
    const license = current()
    const { type, exceededSince, isAutoUpdated = false } = license
    const units = unitsOf(license)
    const isExcessOver = exceededSince !== undefined && clock.now() >= excessEnd(type, Date.parse(exceededSince))
    const expires = expiryOf(license)
    const graceEnds = expires === undefined ? undefined : graceEnd(type, expires)
    return {
      units,
      // The guide asks for a report on the usage besides, which is sent by itself where updates are automatic.
      tolerated: isExcessOver ? 0 : toleratedExcess(type, units, isAutoUpdated),
      ...(expires === undefined ? {} : { expires }),
      ...(graceEnds === undefined ? {} : { graceEnds })
    }
  }

  return {
    current,
    term,
    isInstalled: (): boolean => licenses.first() !== undefined,

    /** Calls back whenever another license was installed. */
    onInstalled: (listener: () => void): void => { listeners.push(listener) },

    /** Puts a license in the place of the one before. ASSUMED: whether it is updated automatically stays as it was. */
    install (content: LicenseContent): void {
      const { id, isAutoUpdated = false } = findOrAdd()
      licenses.replace({ id, isAutoUpdated, ...content })
      planUpdate()
      for (const tell of listeners) tell()
    },

    /** Asks the license server for a newer license. ASSUMED: where it has none, everything stays as it is. */
    update (): void {
      const { type } = current()
      if (!isRenewable(type)) throw refuse.notRenewable(type)
      renew()
    },

    updateAutomatically (isAutoUpdated: boolean): void {
      change({ isAutoUpdated })
      planUpdate()
    },

    /** Remembers since when more users want to be backed up than are licensed. */
    noteExcess (isExceeded: boolean): void {
      if (isExceeded === (current().exceededSince !== undefined)) return
      change({ exceededSince: isExceeded ? clock.iso() : undefined })
    },

    /** Why no job goes on, if none does. */
    trouble (): string | undefined {
      const { expires, graceEnds = expires } = term()
      if (expires === undefined || graceEnds === undefined || clock.now() < graceEnds) return undefined
      return `The license expired on ${toLocalTime(iso(expires))}. Nothing is backed up until another one is installed.`
    },

    /** What a run says of a license that still lets it go on. */
    warning (): string | undefined {
      const { type } = current()
      const { expires, graceEnds = expires } = term()
      if (expires === undefined || graceEnds === undefined) return undefined
      if (clock.now() < warningStart(type, expires)) return undefined
      return clock.now() < expires
        ? `The license expires on ${toLocalTime(iso(expires))}.`
        : `The license expired on ${toLocalTime(iso(expires))}. Its grace period ends on ${toLocalTime(iso(graceEnds))}.`
    }
  }
}

export type Installed = ReturnType<typeof createInstalledLicense>
