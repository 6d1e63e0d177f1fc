import type {
  RESTItemRestoreDetailsComposed, RESTRestoreSessionStatistics
} from '../../../schemas/vb365/restore-sessions.js'
import type { Outcome } from '../../control/outcomes.js'
import type { Kernel } from '../../kernel.js'
import type { Organizations } from '../organizations/organizations.js'
import type { RestoreEvents, Told } from './events.js'
import { toOldStatistics } from './old-statistics.js'
import type { RestoreSession, RestoreSessions } from './restore-sessions.js'
import type { Thing } from './things.js'
import type { View } from './views.js'
import { type CopyTarget, cutWriting, toWrite, type ToWrite, type WrittenContent } from './written.js'

/** How things are restored. */
export interface How {
  /** Where to, in words; the place where they were if there is none. */
  target?: string | undefined
  /** Items that were changed since are brought back, too; those that are missing. Both unless switched off. */
  changedItems?: boolean | null | undefined
  deletedItems?: boolean | null | undefined
  /** Everything is written, there or not: a document beside the present one, something in another place. */
  writesAll?: boolean
  /** Where copies of it come to, if that is of the estate. */
  copyTo?: CopyTarget | undefined
  /** Why nothing can be restored: found out only when it is tried. */
  trouble?: string | undefined
  reason?: string | undefined
  /** Each mailbox or OneDrive is told by itself, as bulk restores do. */
  isBulk?: boolean
}

/** What becomes of a thing that is restored. */
export interface Restored extends Pick<Thing, 'id' | 'name' | 'itemType' | 'kind' | 'source' | 'sizeBytes' | 'about' |
  'items' | 'mailbox' | 'oneDrive'> {
  target: string
  created: number
  merged: number
  skipped: number
  failed: number
  trouble?: string
  /** What later backups will show of it. */
  writes?: ToWrite[]
  /** The events that tell of it, in the restore's session and in the one that it was started from. */
  events: string[]
}

const second = 1_000
/** ASSUMED: how long signing in takes, and how many items are written in a second. */
const signingIn = 2 * second
const itemsPerSecond = 50
const kind = 'RestoreSession'

/**
 * Restores what was found in backups.
 *
 *   restore ──▶ Working: signs in, then writes item after item ──▶ Stopped, Success, Warning or Failed
 *                  └── stop ──▶ Stopped: what was written stays
 */
export function createRestores (
  kernel: Kernel, sessions: RestoreSessions, events: RestoreEvents, organizations: Organizations,
  written: WrittenContent
) {
  const { rows } = sessions

  const plan = kernel.plans.define<RestoreSession>({
    kind,
    variant: 'restore',
    of: rows,
    subjects: ({ organizationId, restored = [] }) =>
      [organizationId, ...restored.flatMap(({ about }) => Object.values(about).map(String))],
    phases: [
      { name: 'signing in', lasts: signingIn },
      {
        name: 'writing items', lasts: ({ restored = [] }) =>
          Math.max(second, countItems(restored) / itemsPerSecond * second)
      }
    ],
    succeed: (session, outcome) => finish(session, outcome?.message === '' ? undefined : outcome?.message),
    fail: (session, outcome) => end(session, outcome)
  })

  function resultOf ({ created, merged, skipped, failed, trouble }: Restored): 'Success' | 'Warning' | 'Failed' |
    'Skipped' {
    if (failed > 0) return created + merged + skipped > 0 ? 'Warning' : 'Failed'
    if (trouble !== undefined) return 'Warning'
    return created + merged === 0 && skipped > 0 ? 'Skipped' : 'Success'
  }

  function finish (session: RestoreSession, details?: string): void {
    const results = (session.restored ?? []).map(thing => {
      const status = resultOf(thing)
      written.write(thing.writes ?? [])
      for (const id of thing.events) events.end(id, status, thing.trouble)
      return status
    })
    const isBad = results.length > 0 && results.every(status => status === 'Failed')
    const result = isBad
      ? 'Failed'
      : results.some(status => status === 'Failed' || status === 'Warning')
        ? 'Warning'
        : 'Success'
    close(session, result, details ?? session.restored?.find(({ trouble }) => trouble !== undefined)?.trouble)
  }

  /** It did not come to its end: what was not written by then never will be. */
  function end (session: RestoreSession, { result, message, at = plan.progress(session) }: Outcome): void {
    const restored = (session.restored ?? []).map(thing => {
      const done = Math.floor((thing.created + thing.merged) * at / 100)
      const created = Math.min(thing.created, done)
      const rest = thing.created + thing.merged - done
      return result === 'Warning'
        ? { ...thing, trouble: message }
        : {
            ...thing, created, merged: done - created, failed: result === 'Failed'
              ? thing.failed + rest
              : thing.failed, trouble: message
          }
    })
    rows.patch(session.id, { restored })
    for (const { events: told, created, merged, writes = [] } of restored) {
      written.write(result === 'Warning' ? writes : cutWriting(writes, created + merged))
      for (const id of told) events.end(id, result === 'Canceled' ? 'Cancelled' : result, message)
    }
    close(session, result === 'Failed' ? 'Failed' : 'Warning', message)
  }

  /** The session that it was started from shows the worst of its restores. */
  function close ({ id, from }: RestoreSession, result: RestoreSession['result'], details: string | undefined): void {
    const restored = rows.get(id).restored?.map(({ writes: _, ...thing }) => thing)
    rows.patch(id, {
      state: 'Stopped', result, endTime: kernel.clock.iso(), ...(restored && { restored }),
      ...(details === undefined ? {} : { details })
    })
    const opened = from === undefined ? undefined : rows.find(from)
    if (opened !== undefined && badness(result) > badness(opened.result)) rows.patch(opened.id, { result })
  }

  function restoredOf (thing: Thing, how: How, by: string): Omit<Restored, 'events'> {
    const { id, name, itemType, kind, source, sizeBytes, about, items, mailbox, oneDrive } = thing
    const what = {
      id, name, itemType, kind, source, sizeBytes, about, items, target: how.target ?? source,
      ...(mailbox && { mailbox }), ...(oneDrive && { oneDrive })
    }
    if (how.trouble !== undefined) {
      return {
        ...what, created: 0, merged: 0, skipped: 0, failed: items,
        trouble: how.trouble
      }
    }
    const writes = toWrite(thing, by, {
      copyTo: how.copyTo, isElsewhere: how.writesAll === true,
      changedItems: how.changedItems !== false, deletedItems: how.deletedItems !== false
    })
    if (how.writesAll === true) return { ...what, writes, created: items, merged: 0, skipped: 0, failed: 0 }
    const created = how.deletedItems === false ? 0 : thing.missing
    const merged = how.changedItems === false ? 0 : thing.changed
    return { ...what, writes, created, merged, skipped: items - created - merged, failed: 0 }
  }

  function begin (view: View, things: readonly Thing[], how: How): RestoreSession {
    const { session: opened, by } = view
    const organization = organizations.find(opened.organizationId)
    const id = kernel.ids.next()
    const restored = things.map(thing => restoredOf(thing, how, by.user))
    const {
      name, type, organizationId, repositoryId, pointId, pointIds, showDeleted, showAllVersions,
      scopeName, clientHost
    } = opened
    const session = rows.add({
      id,
      type,
      organizationId,
      showDeleted,
      showAllVersions,
      ...withGiven({ name, organization: opened.organization, repositoryId, pointId, pointIds, scopeName, clientHost }),
      creationTime: kernel.clock.iso(),
      state: 'Working',
      result: 'Success',
      initiatedBy: by.user,
      details: '',
      from: opened.id,
      ...(how.reason === undefined ? {} : { reason: how.reason })
    })
    const told = (thing: Omit<Restored, 'events'>): Told => ({
      ...thing, organizationId,
      backedUpOrganizationId: organization?.backedUpOrganizationId ?? opened.organization ?? ''
    })
    return rows.patch(id, {
      isBulk: how.isBulk === true,
      restored: restored.map(thing => ({
        ...thing, events: [session.id, opened.id].map(sessionId => events.begin(sessionId, 'Restore', told(thing)))
      }))
    })
  }

  const detailsOf = (session: RestoreSession): RESTItemRestoreDetailsComposed[] =>
    (session.restored ?? []).map(thing => toDetails(thing, resultOf(thing), session.isBulk === true))

  function statisticsOf (session: RestoreSession): RESTRestoreSessionStatistics {
    const { restored = [] } = session
    const share = plan.running(session) ? Math.max(0, plan.progress(session) / 100) : 1
    const sum = (count: (thing: Restored) => number): number =>
      Math.floor(share * restored.reduce((all, thing) => all + count(thing), 0))
    const troubles = plan.running(session) ? [] : restored.filter(({ trouble }) => trouble !== undefined)
    return {
      totalItemsCount: countItems(restored),
      restoredItemsCount: sum(({ created, merged }) => created + merged),
      failedItemsCount: sum(({ failed }) => failed),
      skippedItemsCount: sum(({ skipped }) => skipped),
      warnings: troubles.filter(({ failed }) => failed === 0).map(({ trouble = '' }) => trouble),
      errors: troubles.filter(({ failed }) => failed > 0).map(({ trouble = '' }) => trouble),
      items: plan.running(session) ? [] : detailsOf(session)
    }
  }

  sessions.onStopped(session => plan.running(session)
    ? plan.end(session, {
      result: 'Canceled', message: 'The restore was stopped by the user.', log: [],
      at: plan.progress(session)
    })
    : undefined)

  const start = (view: View, things: readonly Thing[], how: How): { sessionId: string } =>
    ({ sessionId: plan.start(begin(view, things, how)).id })

  return {
    start,

    /**
     * Restores some things: at once a session of its own in version 8, to its end in the older ones, which answer with
     * what came of it (vendor's documents: the reply of the operations changed).
     */
    restore (view: View, things: readonly Thing[], how: How, revision: string) {
      if (revision === 'v8') return start(view, things, how)
      const session = begin(view, things, how)
      finish(session)
      return toOldStatistics(rows.get(session.id))
    },

    /** What a session has restored so far; that of one in which others were started is the sum of them. */
    statistics (session: RestoreSession): RESTRestoreSessionStatistics {
      if (session.from !== undefined) return statisticsOf(session)
      return rows.list({ where: { from: session.id } }).map(statisticsOf).reduce(added, nothing)
    }
  }
}

export type Restores = ReturnType<typeof createRestores>

const nothing: RESTRestoreSessionStatistics = {
  totalItemsCount: 0, restoredItemsCount: 0, failedItemsCount: 0, skippedItemsCount: 0, warnings: [], errors: [],
  items: []
}

function added (a: RESTRestoreSessionStatistics, b: RESTRestoreSessionStatistics): RESTRestoreSessionStatistics {
  return {
    totalItemsCount: a.totalItemsCount + b.totalItemsCount,
    restoredItemsCount: a.restoredItemsCount + b.restoredItemsCount,
    failedItemsCount: a.failedItemsCount + b.failedItemsCount,
    skippedItemsCount: a.skippedItemsCount + b.skippedItemsCount,
    warnings: [...a.warnings ?? [], ...b.warnings ?? []],
    errors: [...a.errors ?? [], ...b.errors ?? []],
    items: [...a.items, ...b.items]
  }
}

const countItems = (restored: readonly Restored[]): number => restored.reduce((sum, { items }) => sum + items, 0)
const badness = (result: RestoreSession['result']): number => ['Success', 'Warning', 'Failed'].indexOf(result)

function withGiven<T extends object> (members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // What is left has a value; Object.fromEntries cannot say so.
  return Object.fromEntries(Object.entries(members).filter(([, value]) =>
    value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

/** A thing in the statistics of version 8: mailboxes with their counts, OneDrives of a bulk with what is in them. */
function toDetails (
  thing: Restored, status: 'Success' | 'Warning' | 'Failed' | 'Skipped', isBulk: boolean
): RESTItemRestoreDetailsComposed {
  const { id, name, itemType, target, mailbox, oneDrive, created, merged, failed, skipped, trouble } = thing
  const common = {
    id,
    name,
    title: name,
    itemType,
    status,
    ...(trouble === undefined ? {} : failed > 0 ? { error: trouble } : { warnings: [trouble] })
  }
  if (mailbox !== undefined) {
    return {
      ...common,
      id: mailbox.id,
      name: mailbox.name,
      itemRestoreDetailsType: 'BulkMailbox',
      mailboxEmail: mailbox.email,
      mailboxIsArchive: mailbox.isArchive,
      mailboxIsPublic: mailbox.isPublic,
      createdMailboxItemsCount: created,
      mergedMailboxItemsCount: merged,
      failedMailboxItemsCount: failed,
      skippedMailboxItemsCount: skipped
    }
  }
  if (isBulk && oneDrive !== undefined) {
    return {
      ...common,
      itemRestoreDetailsType: 'BulkOneDrive',
      oneDriveSiteId: oneDrive.siteId,
      oneDriveWebId: oneDrive.webId,
      oneDriveUrl: oneDrive.url,
      childItems: [{ ...common, itemRestoreDetailsType: 'Item', path: target }]
    }
  }
  return { ...common, itemRestoreDetailsType: 'Item', path: target }
}
