import type { RESTRestoreSessionEvent } from '../../../schemas/vb365/restore-session-events.js'
import { integer, text, type Page, type Paging } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { restoreRefusals as refuse } from './refusals.js'
import type { About, Thing } from './things.js'

/** Something that was done in a restore session, as auditors read it. */
export type RestoreEvent = RESTRestoreSessionEvent & { sessionId: string }

type Deed = NonNullable<RESTRestoreSessionEvent['type']>

/** What is told of a thing in an event. */
export interface Told extends Pick<Thing, 'name' | 'kind' | 'source' | 'sizeBytes'> {
  about: About
  target: string
  organizationId: string
  backedUpOrganizationId: string
}

const words: Record<Deed, string> = {
  None: 'processed', Save: 'saved', Export: 'exported', Send: 'sent', Restore: 'restored', View: 'opened'
}

/** What was restored, saved, exported and sent in each restore session. */
export function createRestoreEvents (kernel: Kernel) {
  const events = kernel.collection<RestoreEvent>({
    name: 'vb365.restoreSessionEvents',
    noun: 'Restore session event',
    shape: { model: 'RESTRestoreSessionEvent', own: { sessionId: member.text } },
    columns: { sessionId: text('sessionId'), order: integer('order') },
    indexes: { ofSession: ['sessionId', 'order'] },
    references: { session: { path: 'sessionId', to: 'vb365.restoreSessions', weak: true } }
  })

  const bracket = ({ kind, source, target }: Pick<Told, 'kind' | 'source' | 'target'>): string =>
    `(type: ${kind}; source: ${source}; target: ${target})`

  return {
    page (sessionId: string, { offset, limit = 30 }: Paging): Page<RestoreEvent> {
      return events.page({ where: { sessionId }, order: [{ by: 'order' }] }, { offset, limit })
    },

    get (sessionId: string, id: string): RestoreEvent {
      const event = events.get(id)
      if (event.sessionId !== sessionId) throw refuse.noSuchEvent(id)
      return event
    },

    /** Those of a session that is forgotten. */
    forget (sessionId: string): void {
      for (const { id } of events.list({ where: { sessionId } })) events.remove(id)
    },

    /** The first of a session: somebody has opened it. Clients skip it by its type (documents of older versions). */
    open ({ id: sessionId, organizationId }: { id: string, organizationId: string }): void {
      const [now, started] = [kernel.clock.iso(), 'Restore session started']
      events.add({
        id: kernel.ids.next(),
        sessionId,
        type: 'None',
        status: 'Success',
        startTime: now,
        endTime: now,
        duration: '00:00:00',
        title: started,
        message: started,
        order: 0,
        organizationId
      })
    },

    /** Says that something has begun. Gives the event's id. */
    begin (sessionId: string, type: Deed, {
      name, kind, source, target, sizeBytes, about, organizationId,
      backedUpOrganizationId
    }: Told): string {
      const order = events.count({ sessionId, order: { not: 0 } }) + 1
      return events.add({
        id: kernel.ids.next(),
        sessionId,
        itemName: name,
        itemType: kind,
        itemSizeBytes: sizeBytes,
        source,
        target,
        type,
        status: 'Running',
        startTime: kernel.clock.iso(),
        title: `Item is being ${words[type]}.`,
        message: `Item ${name} is being ${words[type]} ${bracket({ kind, source, target })}`,
        order,
        organizationId,
        backedUpOrganizationId,
        ...about
      }).id
    },

    /** Says how it ended. */
    end (id: string, status: RestoreEvent['status'], trouble?: string): void {
      const event = events.find(id)
      if (event?.status !== 'Running') return
      const { type = 'None', itemName = '', itemType = '', source = '', target = '', startTime } = event
      const now = kernel.clock.iso()
      const how = howOf(status, words[type], trouble)
      events.patch(id, {
        status,
        endTime: now,
        duration: toTimeSpan(Date.parse(now) - Date.parse(startTime)),
        title: `Item ${how.title}`,
        message: `Item ${itemName} ${how.message} ${bracket({ kind: itemType, source, target })}`
      })
    }
  }
}

export type RestoreEvents = ReturnType<typeof createRestoreEvents>

/** The sentences that were recorded, and others made like them (ASSUMED but for those that went well). */
function howOf (status: RestoreEvent['status'], word: string, trouble = ''): { title: string, message: string } {
  switch (status) {
    case 'Success': return { title: `is successfully ${word}.`, message: `was ${word} successfully` }
    case 'Warning': return { title: `is ${word} with warning.`, message: `was ${word} with warning: ${trouble}` }
    case 'Skipped': return { title: 'is skipped.', message: 'was skipped: it has not changed' }
    case 'Cancelled': return { title: 'is cancelled.', message: `was not ${word}: the operation was stopped` }
    default: return { title: `failed to be ${word}.`, message: `failed to be ${word}: ${trouble}` }
  }
}

/** As .NET writes a span of time: `00:09:06.3490000`, whole seconds without a fraction. */
function toTimeSpan (milliseconds: number): string {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0')
  const rest = Math.floor(milliseconds % 1000)
  const fraction = rest === 0 ? '' : `.${String(rest).padStart(3, '0')}0000`
  return `${two(milliseconds / 3_600_000)}:${two(milliseconds / 60_000 % 60)}:${two(milliseconds / 1000 % 60)}${fraction}`
}
