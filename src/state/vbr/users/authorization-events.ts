import type { QueryOf } from '../../../schemas/kit/types.js'
import type { AuthorizationEventModel, getAllAuthorizationEvents } from '../../../schemas/vbr/security.js'
import { between, like, type Page, text, withoutIndex } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { iso } from '../../time/clock.js'
import { listing } from '../base/paging.js'
import type { SecuritySettingsNoun } from './security-settings.js'

/** What happened to the rights of users, and what was asked of a second pair of eyes. */
export type AuthorizationEvent = AuthorizationEventModel & Required<Pick<AuthorizationEventModel, 'id'>>

const day = 24 * 3_600_000
const expiryStep = 'vbr.authorizationEvent:expire'
/** How clients know the changes of users, groups and their roles. */
const settingsUpdated = 'Update Veeam Backup & Replication security settings'

/**
 * Authorization events.
 *
 *   Info      what was done at once: users added and deleted, roles assigned, settings changed
 *   Pending ──▶ Approved | Rejected (in the console: arranged here) | Expired, when nobody has said anything in time
 */
export function createAuthorizationEvents (kernel: Kernel, settings: SecuritySettingsNoun) {
  const events = kernel.collection<AuthorizationEvent>({
    name: 'vbr.authorizationEvents',
    noun: 'Authorization event',
    shape: { model: 'AuthorizationEventModel' },
    columns: {
      name: text('name'),
      description: text('description'),
      state: withoutIndex(text('state')),
      creationTime: text('creationTime'),
      createdBy: text('createdBy'),
      // How orders by it call the same member (documents).
      initiatedBy: text('createdBy'),
      expirationTime: text('expirationTime'),
      processedBy: text('processedBy'),
      processedTime: text('processedTime')
    }
  })

  kernel.schedule.define(expiryStep, id => {
    if (events.find(id)?.state === 'Pending') events.patch(id, { state: 'Expired', processedTime: kernel.clock.iso() })
  })

  /** A request that nobody answers is rejected by itself when its time is over (guide). */
  function plan (id: string): void {
    kernel.schedule.cancel(id, expiryStep)
    const { state, expirationTime } = events.get(id)
    if (state !== 'Pending' || expirationTime === undefined) return
    kernel.schedule.at(Math.max(Date.parse(expirationTime), kernel.clock.now()), expiryStep, id, '', { recurring: true })
  }

  kernel.onArranged(events.name, plan)
  kernel.onBegin(() => { for (const { id } of events.list({ where: { state: 'Pending' } })) plan(id) })

  return {
    get: events.get,

    page ({ nameFilter, ...query }: QueryOf<typeof getAllAuthorizationEvents>): Page<AuthorizationEvent> {
      const { order, paging } = listing(query, [{ by: 'creationTime', descending: true }])
      return events.page({
        where: {
          name: like(nameFilter),
          state: query.stateFilter === undefined ? undefined : [query.stateFilter].flat(),
          creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
          processedTime: between(query.processedAfterFilter, query.processedBeforeFilter),
          expirationTime: between(query.expireAfterFilter, query.expireBeforeFilter),
          createdBy: like(query.createdByFilter),
          processedBy: like(query.processedByFilter)
        },
        order
      }, paging)
    },

    /** Says what somebody has done. ASSUMED: such an event was processed by whom and when it was created. */
    tell (description: string, by: string): void {
      const creationTime = kernel.clock.iso()
      const { expirationDays } = settings.read().fourEyes
      events.add({
        id: kernel.ids.next(),
        name: settingsUpdated,
        description,
        state: 'Info',
        creationTime,
        createdBy: by,
        expirationTime: iso(kernel.clock.now() + expirationDays * day),
        processedBy: by,
        processedTime: creationTime
      })
    }
  }
}

export type AuthorizationEvents = ReturnType<typeof createAuthorizationEvents>
