import type { Kernel } from '../../kernel.js'
import type { Content, Directory, ProtectedObject } from '../organizations/directory.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { RestoreSession } from './restore-sessions.js'

/** A user, group, site or team whose data a session shows. */
export interface Shown {
  id: string
  name: string
  type: ProtectedObject['type']
  content: readonly Content[]
  /** The user's or group's address; empty for what has none. */
  mail: string
  /** When it was backed up. Milliseconds since 1970. */
  at: number
  /** Where a site is. */
  url?: string
  /** Of a user, where nobody stands behind the mailbox. */
  mailboxType?: 'Shared' | 'Public'
}

export interface ScopeBelow { directory: Directory, restorePoints: RestorePoints, processedObjects: ProcessedObjects }

/** How many sessions' objects are remembered: they never change once a session is open. */
const remembered = 20

/** Which users, groups, sites and teams the restore points of a session hold. */
export function createScope (kernel: Kernel, { directory, restorePoints, processedObjects }: ScopeBelow) {
  const known = new Map<string, ReadonlyMap<string, Shown>>()
  kernel.onReset(() => known.clear())

  function collect ({ pointIds = [], scopeId }: RestoreSession): Map<string, Shown> {
    const found = new Map<string, Shown>()
    for (const pointId of pointIds) {
      const point = restorePoints.find(pointId)
      if (point === undefined) continue
      for (const { id, name, type, content, address, mailboxType } of processedObjects.listPresent(point.sessionId)) {
        if (scopeId !== undefined && id !== scopeId) continue
        const before = found.get(id)
        const at = Math.max(before?.at ?? 0, Date.parse(point.backupTime))
        found.set(id, {
          id,
          name,
          type,
          mail: hasMail(type) ? address ?? '' : '',
          ...(type === 'Site' && address !== undefined ? { url: address } : {}),
          ...(mailboxType === undefined ? {} : { mailboxType }),
          ...before,
          at,
          content: [...new Set([...before?.content ?? [], ...content])]
        })
      }
    }
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
