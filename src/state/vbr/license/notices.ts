import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import type { GeneralOptions } from '../options/general-options.js'
import type { License, Licenses } from './license.js'
import { expiryOf, noticeDays, promoNoticeDays, sectionsOf, supportNoticeDays } from './terms.js'
import { expiredText, expiringText, graceText, supportText } from './texts.js'

/** Something that the server tells its people of, and when. Times in milliseconds. */
interface Notice { at: number, text: string, isOfSupport?: boolean }

const day = 86_400_000
const noticeStep = 'vbr.license:notice'
const subject = 'vbr.license'

/** Tells by mail when a licence is about to expire, has expired, and can be used no longer. */
export function createLicenseNotices (kernel: Kernel, license: Licenses, options: GeneralOptions, mails: Mails): void {
  const { clock, schedule } = kernel

  /** What is to be told comes true later unless the licence changes, so it is planned with its text. */
  function plan (): void {
    schedule.cancel(subject, noticeStep)
    for (const notice of noticesOf(license.get())) {
      if (notice.at <= clock.now()) continue
      schedule.at(notice.at, noticeStep, subject, JSON.stringify(notice), { recurring: true })
    }
  }

  schedule.define(noticeStep, (_subject, data) => {
    const { text, isOfSupport = false } = JSON.parse(data) as Notice // written by `plan`
    const { notificationsEnabled, emailSettings: mail } = options.mail.get()
    const isWanted = !isOfSupport || options.notifications().notifyOnSupportExpiration === true
    if (!notificationsEnabled || mail === undefined || !isWanted) return
    mails.send({ product: 'vbr', from: mail.from, to: mail.to, subject: text, body: text })
  })

  license.onChange(plan)
  kernel.onBegin(plan)
}

function noticesOf (license: License): Notice[] {
  const expiry = expiryOf(license)
  return [
    ...expiry === undefined ? [] : ofExpiry(license, expiry),
    ...sectionsOf(license).flatMap(({ supportExpirationDate: until }) => until === undefined
      ? []
      : [{ at: Date.parse(until) - supportNoticeDays * day, text: supportText(supportNoticeDays), isOfSupport: true }]),
    ...license.promo === undefined
      ? []
      : [{
          at: Date.parse(license.promo.expirationDate) - promoNoticeDays * day,
          text: expiringText(license, 'Promo', promoNoticeDays)
        }]
  ]
}

function ofExpiry (license: License, { type, at, usableUntil }: NonNullable<ReturnType<typeof expiryOf>>): Notice[] {
  const days = noticeDays[type] ?? 0
  const hasGrace = usableUntil > at
  return [
    ...days === 0 ? [] : [{ at: at - days * day, text: expiringText(license, type, days) }],
    { at, text: expiredText(license) },
    ...hasGrace ? [{ at, text: graceText }] : [],
    // ASSUMED: said once more when jobs run no longer.
    ...hasGrace ? [{ at: usableUntil, text: expiredText(license) }] : []
  ]
}
