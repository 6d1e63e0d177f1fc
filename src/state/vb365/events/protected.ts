import type { RESTEvent } from '../../../schemas/vb365/events.js'
import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { RestorePoint } from '../backups/restore-points.js'
import type { Notes } from './notes.js'

interface ProtectedEvent { number: number, place: number, event: RESTEvent }

/**
 * What lies in backups changes with the restore points that have it: there are no documents of it, so what is there is
 * told by the newest restore point that has it, and what is in none any more is noted down.
 */
export function createProtectedEvents (
  kernel: Kernel, { protectedData }: Pick<BackupsArea, 'protectedData'>, notes: Notes
) {
  kernel.listeners.add(({ collection, kind, version, before }) => {
    if (collection !== 'vb365.restorePoints' || kind !== 'removed' || before === undefined) return
    const point = before as RestorePoint // by the name of the collection
    // What a retrieval brought back is protected by the archive that it is from.
    if (point.isRetrieved === true) return
    for (const { type, id } of protectedData.goneWith(point)) {
      notes.put(`protected/${type}/${id}`, version, { eventType: `Protected${type}Delete`, id })
    }
  })

  return {
    /** The first of what changes after one protect, and of that one from behind a place on. */
    since: (after: { version: number, place: number }, most: number): ProtectedEvent[] =>
      protectedData.listChanges(after, most).map(({ type, id, version, place }) =>
        ({ number: version, place, event: { eventType: `Protected${type}Update`, id, eTag: version } })),

    /** Whether an event tells of something as gone of which there is a backup again. */
    isOver ({ eventType, id }: { eventType: string, id?: unknown }): boolean {
      const [, type] = /^Protected(User|Group|Site|Team)Delete$/.exec(eventType) ?? []
      // The pattern names the types that there are.
      return type !== undefined && protectedData.has(type as 'User' | 'Group' | 'Site' | 'Team', String(id))
    }
  }
}

export type ProtectedEvents = ReturnType<typeof createProtectedEvents>
