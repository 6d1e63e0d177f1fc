import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import { toLocalTime } from '../base/local-time.js'
import type { NotificationsArea } from '../notifications/index.js'
import type { Retrieval, Retrievals } from './retrievals.js'

export interface AvailabilityBelow {
  retrievals: Retrievals
  settings: NotificationsArea['mailSettings']['vbo']
}

const hour = 3_600_000
const day = 24 * hour
const expireStep = 'dataRetrieval:expire'
const noticeStep = 'dataRetrieval:notice'
// Nobody who polls a retrieval waits for its end.
const subjectOf = (id: string): string => `availability:${id}`

/**
 * How long retrieved data stays. A mail tells of its end some hours before, if that is wanted; who explores it then
 * keeps it (guide: exploring retrieved data).
 */
export function createAvailability (kernel: Kernel, { retrievals, settings }: AvailabilityBelow) {
  const { clock, schedule } = kernel
  const expired: Array<(id: string) => void> = []
  const uses: Array<(id: string) => boolean> = []

  const isExplored = (id: string): boolean => uses.some(use => use(id))

  function plan (id: string): void {
    const subject = subjectOf(id)
    schedule.cancel(subject, expireStep)
    schedule.cancel(subject, noticeStep)
    const retrieval = retrievals.find(id)
    if (retrieval?.dataState !== 'Retrieved' || retrieval.expirationTime === undefined) return
    const { expirationTime, enableExpirationNotification, expirationHoursThreshold, toldOf } = retrieval
    const end = Date.parse(expirationTime)
    schedule.at(Math.max(end, clock.now()), expireStep, subject, id, { recurring: true })
    if (!enableExpirationNotification || toldOf === expirationTime) return
    const at = end - expirationHoursThreshold * hour
    schedule.at(Math.max(at, clock.now()), noticeStep, subject, id, { recurring: true })
  }

  schedule.define(noticeStep, (_subject, id) => {
    const retrieval = retrievals.find(id)
    if (retrieval?.expirationTime === undefined) return
    const { name, expirationTime } = retrieval
    const text = `Data of retrieval job ${name} expires on ${toLocalTime(expirationTime)}.`
    settings.send({ to: settings.read().to ?? '', subject: text, body: text })
    retrievals.patch(id, { toldOf: expirationTime })
  })

  schedule.define(expireStep, (_subject, id) => {
    if (retrievals.find(id)?.dataState !== 'Retrieved') return
    // ASSUMED: for as long as somebody looks at it, hour by hour.
    if (isExplored(id)) {
      const until = iso(clock.now() + hour)
      retrievals.patch(id, { expirationTime: until, toldOf: until })
      return plan(id)
    }
    for (const remove of expired) remove(id)
  })

  kernel.onBegin(() => { for (const { id } of retrievals.list()) plan(id) })
  kernel.onArranged('vb365.dataRetrievals', plan)
  kernel.onOutgoing('vb365.dataRetrievals', ({ id }) => {
    for (const step of [expireStep, noticeStep]) schedule.cancel(subjectOf(id), step)
  })

  return {
    plan,

    /**
     * When what is retrieved, or kept on, at this moment ends. ASSUMED: a change counts from when it is made, as clouds
     * count it.
     */
    endOf: ({ availabilityPeriodDays }: Pick<Retrieval, 'availabilityPeriodDays'>): string =>
      iso(clock.now() + availabilityPeriodDays * day),

    /** Told of retrievals whose time is over. */
    onExpired (remove: (id: string) => void): void { expired.push(remove) },

    /** Restore sessions register here: what they show stays. */
    usedBy (use: (id: string) => boolean): void { uses.push(use) },
    isExplored
  }
}

export type Availability = ReturnType<typeof createAvailability>
