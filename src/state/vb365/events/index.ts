import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import { createChanges } from './changes.js'
import { createNotes } from './notes.js'
import { createProtectedEvents } from './protected.js'

/** What has changed, for clients that keep a copy of what they have read. */
export function createEventsArea (kernel: Kernel, below: Pick<BackupsArea, 'protectedData'>) {
  const notes = createNotes(kernel)
  return { changes: createChanges(kernel, notes, createProtectedEvents(kernel, below, notes)) }
}
export type EventsArea = ReturnType<typeof createEventsArea>
