import type {
  RESTOrganizationSyncOptions, RESTOrganizationSyncState
} from '../../../schemas/vb365/synchronization-of-organization-objects.js'
import type { Doc, Query, Test } from '../../store/collection.js'
import { text } from '../../store/collection.js'
import { createMatcher } from '../../store/wildcard.js'
import { member, optionalTimes, texts, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Planned } from '../../time/plan.js'
import type { DirectoryChanges } from './directory-changes.js'
import { isAppOnly, type Organization, type Organizations } from './organizations.js'
import { organizationsRefusals as refuse } from './refusals.js'

export type DataSource = 'PreferLocal' | 'Production' | 'PreferLocalResynced'
type SyncType = 'Incremental' | 'Full'

/** A run that brings the local copy of an organization's objects up to date. */
export interface DirectorySync extends Planned {
  organizationId: string
  type: SyncType
  status: 'Queued' | 'Running' | 'Success' | 'Error'
  scheduledTime: string
  startTime?: string
  endTime?: string
  error?: string
}

export interface SynchronizationBelow {
  organizations: Organizations
  directoryChanges: DirectoryChanges
  /** What an organization that was added has at Microsoft. */
  discover: (organization: Organization) => void
}

const second = 1_000
// ASSUMED, all: how long it waits for its turn and how long it reads.
const waits = 5 * second
const reads: Record<SyncType, number> = { Incremental: 20 * second, Full: 120 * second }

/**
 * The local copy of what an organization has at Microsoft, and how it follows.
 *
 *   start ──▶ Queued ──▶ Running ──▶ Success: what happened at Microsoft is in the copy
 *                           └── trouble ──▶ Error with its text: the copy stays as it was
 *
 * There is one for organizations with app-only authentication; others are always read at Microsoft (guide).
 */
export function createSynchronization (
  kernel: Kernel, { organizations, directoryChanges, discover }: SynchronizationBelow
) {
  const { clock } = kernel
  const syncs = kernel.collection<DirectorySync>({
    name: 'vb365.directorySyncs',
    noun: 'Synchronization of organization objects',
    shape: {
      own: {
        ...texts('organizationId'),
        type: wordOf('Incremental', 'Full'),
        status: wordOf('Queued', 'Running', 'Success', 'Error'),
        scheduledTime: member.time,
        ...optionalTimes('startTime', 'endTime'),
        error: member.optionalText,
        run: member.run
      }
    },
    session: {
      goesOn: ({ status }) => status === 'Queued' || status === 'Running',
      result: ({ status }) => status === 'Error' ? 'Failed' : status,
      message: ({ error }) => error
    },
    columns: { organizationId: text('organizationId'), status: text('status') },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })

  const plan = kernel.plans.define<DirectorySync>({
    kind: 'OrganizationSync',
    of: syncs,
    subjects: ({ organizationId }) => [organizationId],
    phases: [
      { name: 'waiting for its turn', lasts: waits },
      {
        name: 'reading the directory',
        lasts: ({ type }) => reads[type],
        begin: ({ id }) => { syncs.patch(id, { status: 'Running', startTime: clock.iso() }) }
      }
    ],
    succeed: session => done(session),
    // ASSUMED: there is no word for a warning; what it met is not told.
    fail: (session, { result, message = 'The synchronization has failed.' }) => result === 'Warning'
      ? done(session)
      : end(session, { status: 'Error', error: message })
  })

  function done (session: DirectorySync): void {
    directoryChanges.bringIn(session.organizationId)
    end(session, { status: 'Success' })
  }

  /** Only the last that has ended is told of. */
  function end (session: DirectorySync, changes: Partial<DirectorySync>): void {
    for (const { id } of ended(session.organizationId)) syncs.remove(id)
    syncs.patch(session.id, { startTime: session.startTime ?? clock.iso(), ...changes, endTime: clock.iso() })
  }

  const ended = (organizationId: string): DirectorySync[] =>
    syncs.list({ where: { organizationId, status: ['Success', 'Error'] } })
  const running = (organizationId: string): DirectorySync | undefined =>
    syncs.first({ where: { organizationId, status: ['Queued', 'Running'] } })

  function start (organizationId: string, type: SyncType): DirectorySync {
    const session = syncs.add({
      id: kernel.ids.next(), organizationId, type, status: 'Queued',
      scheduledTime: clock.iso()
    })
    kernel.waitsFor(organizationId, session.id)
    return plan.start(session)
  }

  /** The first copy of an organization with app-only authentication. */
  function begin (organization: Organization): void {
    if (isAppOnly(organization)) start(organization.id, 'Full')
  }

  function state (organization: Organization): RESTOrganizationSyncState {
    const [last] = ended(organization.id)
    const current = running(organization.id)
    const { status, error, type } = last ?? {}
    return {
      organizationId: organization.id,
      ...(last === undefined
        ? {}
        : {
            lastSyncState: {
              type: last.type,
              result: last.status === 'Error' ? 'Error' : 'Success',
              ...(last.startTime === undefined ? {} : { startTime: last.startTime }),
              ...(last.endTime === undefined ? {} : { endTime: last.endTime }),
              ...(last.error === undefined ? {} : { error: last.error })
            }
          }),
      ...(current === undefined
        ? {}
        : {
            currentSyncState: {
              type: current.type,
              scheduledTime: current.scheduledTime,
              ...(current.startTime === undefined ? {} : { startTime: current.startTime }),
              status: current.status === 'Running' ? 'Running' : 'Queued'
            }
          }),
      // Version 7 tells of the last one only.
      ...(type === undefined ? {} : { type }),
      status: status === undefined ? 'None' : status === 'Error' ? 'Error' : 'Success',
      ...(last?.endTime === undefined ? {} : { lastSyncTime: last.endTime }),
      ...(error === undefined ? {} : { error })
    }
  }

  const hasCopy = (organizationId: string): boolean => isAppOnly(organizations.get(organizationId))

  /** Whether a question is answered from the copy: not while that is being read (PowerShell reference). */
  const isLocal = (organizationId: string, source: DataSource | undefined): boolean =>
    hasCopy(organizationId) && source !== 'Production' && running(organizationId) === undefined

  return {
    /** Refused where there is no copy, and while one is under way. */
    start (organizationId: string, { type = 'Incremental' }: RESTOrganizationSyncOptions): void {
      const organization = organizations.get(organizationId)
      if (!isAppOnly(organization)) throw refuse.notSynchronized(organization.name)
      if (running(organizationId) !== undefined) throw refuse.alreadyRunning(`The synchronization of organization ${organization.name}`)
      start(organizationId, type)
    },

    /** What an organization has can be chosen as soon as it was added: until its copy is there, Microsoft is asked. */
    add (organization: Organization): void {
      discover(organization)
      begin(organization)
    },

    begin,

    state (organizationId: string): RESTOrganizationSyncState {
      const organization = organizations.get(organizationId)
      // Polling for the end of one is what moves time on.
      return state(organization)
    },

    /** Of all organizations that have a copy. */
    states: (): RESTOrganizationSyncState[] => organizations.list().filter(isAppOnly).map(state),

    /**
     * Said before a list is read. ASSUMED: `PreferLocalResynced` synchronizes at once, for a client that waits for an
     * answer cannot see how long it took.
     */
    read (organizationId: string, source: DataSource | undefined): void {
      if (source !== 'PreferLocalResynced' || !hasCopy(organizationId)) return
      const current = running(organizationId)
      if (current !== undefined) return plan.end(current, { result: 'Success', message: '', log: [] })
      for (const { id } of ended(organizationId)) syncs.remove(id)
      const now = clock.iso()
      directoryChanges.bringIn(organizationId)
      syncs.add({
        id: kernel.ids.next(), organizationId, type: 'Incremental', status: 'Success', scheduledTime: now,
        startTime: now, endTime: now
      })
    },

    /**
     * Makes of all objects of a kind in the copy those at Microsoft that a list asks for; undefined where these are the
     * same, or the copy is asked for.
     */
    overlayOf (
      organizationId: string, collection: string, source: DataSource | undefined
    ): ((known: readonly Doc[], query: Query) => Doc[]) | undefined {
      if (isLocal(organizationId, source) || !directoryChanges.any(organizationId)) return undefined
      return (known, query) => directoryChanges.overlaid(organizationId, collection, known)
        .filter(doc => meets(doc, query))
    },

    forget (organizationId: string): void {
      for (const { id } of syncs.list({ where: { organizationId } })) {
        kernel.schedule.cancel(id)
        syncs.remove(id)
      }
      directoryChanges.forget(organizationId)
    }
  }
}

export type Synchronization = ReturnType<typeof createSynchronization>

/** Whether an object meets what a list is asked with: SQL does not know what is not in the copy. */
function meets (doc: Doc, { where = {} }: Query): boolean {
  return Object.entries(where).every(([column, test]) => passes(column === 'licenses'
    ? JSON.stringify(Reflect.get(doc, 'assignedLicenses'))
    : Reflect.get(doc, column), test))
}

function passes (value: unknown, test: Test): boolean {
  if (test === undefined) return true
  if (test === null) return value == null
  if (typeof test === 'boolean') return (value === true) === test
  if (typeof test !== 'object') return isSameText(value, test)
  if (Array.isArray(test)) return test.some(wanted => isSameText(value, wanted))
  if ('like' in test) return typeof value === 'string' && createMatcher(test.like, { single: true })(value)
  if ('not' in test) return !isSameText(value, test.not)
  return true
}

const isSameText = (value: unknown, wanted: unknown): boolean =>
  String(value).toLowerCase() === String(wanted).toLowerCase()
