import type { Kernel } from '../../kernel.js'
import { createChanges } from './changes.js'
import { createNotes } from './notes.js'

/** What has changed, for clients that keep a copy of what they have read. */
export const createEventsArea = (kernel: Kernel) => ({ changes: createChanges(kernel, createNotes(kernel)) })
export type EventsArea = ReturnType<typeof createEventsArea>
