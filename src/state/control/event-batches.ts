import type { WorldEvent } from './events.js'

/** Gathers events, with at most one change of a document, and passes them on at a fixed interval (milliseconds). */
export function createBatches (every: number, give: (event: WorldEvent) => void) {
  let gathered = new Map<string, WorldEvent>()
  let timer: NodeJS.Timeout | undefined

  function flush (): void {
    clearTimeout(timer)
    timer = undefined
    const events = gathered
    gathered = new Map()
    for (const event of events.values()) give(event)
  }

  return {
    add (event: WorldEvent): void {
      if (event.type === 'change') {
        const key = JSON.stringify([event.collection, event.subject])
        const before = gathered.get(key)
        // The later one takes its own place.
        gathered.delete(key)
        const merged = before?.type === 'change' ? merge(before, event) : event
        if (merged !== undefined) gathered.set(key, merged)
      } else gathered.set(String(event.id), event)
      if (timer !== undefined) return
      timer = setTimeout(flush, every)
      timer.unref()
    },

    flush,

    stop (): void {
      clearTimeout(timer)
      gathered.clear()
    }
  }
}

type ChangeEvent = WorldEvent & { type: 'change' }

/** What two changes of a document come to; nothing where one came and went. */
function merge (before: ChangeEvent, after: ChangeEvent): ChangeEvent | undefined {
  if (before.kind === 'added') return after.kind === 'removed' ? undefined : { ...after, kind: 'added' }
  if (before.kind === 'removed') return { ...after, kind: 'changed' }
  return after
}
