import { createHash } from 'node:crypto'
import type { LicenseRenewalModel, LicenseUpdateModel } from '../../../schemas/vbr/license.js'
import type { Kernel } from '../../kernel.js'
import { text } from '../../store/collection.js'
import { texts } from '../../store/shape.js'
import { refusalOf } from '../../store/refusals.js'
import { licenseRefusals as refuse } from './refusals.js'
import type { Session, Sessions, Trouble } from '../sessions/sessions.js'
import { licenseDocument, type Licenses } from './license.js'
import { expiryOf, isCommunity } from './terms.js'
import { notUpdated, updated, upToDate } from './texts.js'

/** A licence file that the vendor has ready for who holds a licence, until the server fetches it. */
export interface LicenseKey { id: string, licenseId: string, file: string }

const second = 1_000
const hour = 3_600_000
const day = 24 * hour
const kind = 'LicenseUpdate'
const updateStep = 'vbr.license:update'
const subject = 'vbr.license:autoUpdate'

/**
 * How a licence goes on: renewed by people, or updated from the vendor's server. That server is simulated: it has what
 * a test has put into `vbr.licenseKeys`, and else says that the key is up to date.
 */
export function createLicenseRenewal (kernel: Kernel, license: Licenses, sessions: Sessions) {
  const { clock, schedule } = kernel
  const keys = kernel.collection<LicenseKey>({
    name: 'vbr.licenseKeys',
    noun: 'License key',
    few: true,
    shape: { own: texts('licenseId', 'file') },
    columns: { licenseId: text('licenseId') }
  })

  /** Installs what the vendor has for the licence; says why that could not be done, or what has come of it. */
  function fetch (): { message: string } | { trouble: string } {
    const [key] = keys.list({ where: { licenseId: license.get().licenseId } })
    if (key === undefined) return { message: upToDate }
    const refusal = refusalOf(() => { license.installFile(key.file, { overwriteExisting: true }) })
    if (refusal !== undefined) return { trouble: refusal.message }
    keys.remove(key.id)
    return { message: updated }
  }

  const runs = sessions.define({
    kind,
    type: 'BackgroundOperation',
    name: 'License key auto-update',
    subjects: () => [licenseDocument],
    stoppable: false,
    steps: [
      { says: 'Requesting a license key from the license server', lasts: 5 * second },
      { lasts: 2 * second, run: fetchInSession }
    ],
    ended: planAfter
  })

  function fetchInSession ({ id }: Session): Trouble | undefined {
    const result = fetch()
    if ('trouble' in result) return { result: 'Failed', message: result.trouble }
    kernel.log.add(id, result.message)
    return undefined
  }

  /** A calendar month after the licence has expired nothing is asked for any more (guide). */
  const isOver = (): boolean => monthAfter(expiryOf(license.get())?.at ?? Infinity) <= clock.now()

  /** Every week, in the last one every day (guide). */
  function nextRequest (): number {
    const now = clock.now()
    const { at = Infinity } = expiryOf(license.get()) ?? {}
    return Math.min(now + 7 * day, Math.max(now + day, at - 7 * day))
  }

  function plan (due: number): void {
    schedule.cancel(subject, updateStep)
    if (license.get().autoUpdateEnabled) schedule.at(due, updateStep, subject, '', { recurring: true })
  }

  /** ASSUMED: every failure is tried again within the hour, as the guide says of a lost connection. */
  function planAfter ({ outcome }: Session): void {
    plan(outcome === 'Failed' ? clock.now() + hour : nextRequest())
  }

  schedule.define(updateStep, () => {
    if (isOver()) license.setAutoUpdate({ enabled: false })
    else runs.start({ work: undefined })
  })

  /** What is planned stays so: a licence that changes is asked for when its turn comes. */
  function follow (): void {
    if (!license.get().autoUpdateEnabled) schedule.cancel(subject, updateStep)
    else if (schedule.due(subject) === undefined) plan(nextRequest())
  }

  license.onChange(follow)
  kernel.onBegin(follow)

  return {
    /** What a person would open to buy the licence once more. */
    link (): LicenseRenewalModel {
      if (isCommunity(license.get())) throw refuse.noLicense('renew')
      const known = createHash('sha256').update(license.get().licenseId).digest('hex')
      const order = JSON.stringify({ version: 1, licenses: [{ 'license-id': known }] })
      return { renewalUrl: `https://veeam.com/renew-online.html?buynow=${Buffer.from(order).toString('base64')}` }
    },

    /** Asks the vendor's server now, and waits for its answer. */
    update (): LicenseUpdateModel {
      if (isCommunity(license.get())) throw refuse.noLicense('update')
      const arranged = kernel.outcomes.take(kind, licenseDocument, () => [licenseDocument])
      if (arranged?.result === 'Failed' || arranged?.result === 'Canceled') {
        return { message: notUpdated(arranged.message), isSuccessful: false }
      }
      const result = fetch()
      return 'trouble' in result
        ? { message: notUpdated(result.trouble), isSuccessful: false }
        : { message: result.message, isSuccessful: true }
    }
  }
}

/** The same day of the next month; of a shorter month its last. */
function monthAfter (time: number): number {
  if (time === Infinity) return Infinity
  const date = new Date(time)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate()
  return Date.UTC(year, month + 1, Math.min(date.getUTCDate(), last)) + time % day
}
