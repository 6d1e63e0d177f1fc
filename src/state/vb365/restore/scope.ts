import type { Kernel } from '../../kernel.js'
import type { Content, Directory, ProtectedObject } from '../organizations/directory.js'
import type { ObjectParts } from '../backups/object-parts.js'
import type { PointLimits } from '../backups/point-limits.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { RestoreSession } from './restore-sessions.js'

/** What a restore point has of an object. */
export interface Kept {
  /** When it was backed up. Milliseconds since 1970. */
  at: number
  limits: PointLimits
  /** The backups that a job made of the object until then, this one among them. */
  backups: () => Backup[]
}

/** When an object was backed up, and whether of its documents no version but the last was. */
export interface Backup { at: number, isLatestOnly: boolean }

/** A user, group, site or team whose data a session shows. */
export interface Shown {
  id: string
  name: string
  type: ProtectedObject['type']
  /** What of it was backed up, as the last restore point with it has it. */
  kept: ReadonlyMap<Content, Kept>
  /** The user's or group's address; empty for what has none. */
  mail: string
  /** Where a site is. */
  url?: string
  /** Of a user, where nobody stands behind the mailbox. */
  mailboxType?: 'Shared' | 'Public'
}

export interface ScopeBelow {
  directory: Directory
  restorePoints: RestorePoints
  processedObjects: ProcessedObjects
  objectParts: ObjectParts
}

/** As it is collected. */
interface Collected extends Shown { kept: Map<Content, Kept> }

/** How many sessions' objects are remembered: they never change once a session is open. */
const remembered = 20

/** Which users, groups, sites and teams the restore points of a session hold. */
export function createScope (
  kernel: Kernel, { directory, restorePoints, processedObjects, objectParts }: ScopeBelow
) {
  const known = new Map<string, ReadonlyMap<string, Shown>>()
  kernel.onReset(() => known.clear())

  function note (shown: Collected | undefined, content: readonly Content[], point: RestorePoint): void {
    if (shown === undefined) return
    const at = Date.parse(point.backupTime)
    const kept = { at, limits: point.limits ?? {}, backups: () => backupsUntil(point, shown.id) }
    for (const kind of content) if ((shown.kept.get(kind)?.at ?? 0) < at) shown.kept.set(kind, kept)
  }

  function backupsUntil ({ jobId, repositoryId, backupTime }: RestorePoint, objectId: string): Backup[] {
    const sessions = new Set(processedObjects.sessionsWith(objectId))
    return restorePoints.listOf({ jobId, repositoryId }, backupTime).flatMap(({ sessionId, backupTime, limits }) =>
      sessions.has(sessionId) ? [{ at: Date.parse(backupTime), isLatestOnly: limits?.isLatestOnly === true }] : [])
  }

  /** What of an object is no longer backed up stays as of the last restore point that has it. */
  function noteOlder (found: ReadonlyMap<string, Collected>, newest: RestorePoint): void {
    const { jobId, repositoryId, sessionId, backupTime, isRetrieved } = newest
    // What was retrieved is one restore point.
    if (isRetrieved === true) return
    const met = new Set(processedObjects.listStretches(sessionId).flatMap(({ part, isWhole }) => isWhole ? [part] : []))
    for (const point of restorePoints.listOf({ jobId, repositoryId }, backupTime)) {
      for (const { part, from, to, isWhole } of processedObjects.listStretches(point.sessionId)) {
        if (met.has(part)) continue
        if (isWhole) met.add(part)
        for (const { id, content } of objectParts.sliceOf(part, from, to)) note(found.get(id), content, point)
      }
    }
  }

  function collect ({ pointIds = [], scopeId }: RestoreSession): Map<string, Shown> {
    const found = new Map<string, Collected>()
    const points = pointIds.flatMap(id => restorePoints.find(id) ?? [])
    for (const point of points) {
      for (const { id, name, type, content, address, mailboxType } of processedObjects.listPresent(point.sessionId)) {
        if (scopeId !== undefined && id !== scopeId) continue
        const shown: Collected = found.get(id) ?? {
          id,
          name,
          type,
          mail: hasMail(type) ? address ?? '' : '',
          ...(type === 'Site' && address !== undefined ? { url: address } : {}),
          ...(mailboxType === undefined ? {} : { mailboxType }),
          kept: new Map<Content, Kept>()
        }
        found.set(id, shown)
        note(shown, content, point)
      }
    }
    for (const point of points) noteOlder(found, point)
    // Not all backups tell the address.
    for (const shown of found.values()) {
      if (shown.type === 'User' && shown.mail === '') shown.mail = directory.findUser(shown.id)?.name ?? ''
    }
    return new Map([...found].sort(([, a], [, b]) => a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
  }

  /** By id, in the order of their names. */
  return function scopeOf (session: RestoreSession): ReadonlyMap<string, Shown> {
    const before = known.get(session.id)
    if (before !== undefined) return before
    const found = collect(session)
    if (known.size >= remembered) known.delete(known.keys().next().value ?? '')
    known.set(session.id, found)
    return found
  }
}

const hasMail = (type: ProtectedObject['type']): boolean => type === 'User' || type === 'Group'

export type ScopeOf = ReturnType<typeof createScope>

/** The GUID in a user's or group's id, which is that of the object at Microsoft. */
export const objectGuid = (id: string): string =>
  id.includes(':') ? id.split(':')[3] ?? '' : id.slice(0, 36)
