import type { RESTEvent } from '../../../schemas/vb365/events.js'
import type { Change, Doc } from '../../store/collection.js'
import { between, integer } from '../../store/collection.js'
import { guid } from '../../store/ids.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton } from '../base/singleton.js'
import type { Job } from '../jobs/jobs.js'
import { eventKinds } from './kinds.js'

/** An event that no document can tell: of one that is gone, or of a part of one. */
interface Note extends Doc {
  /** The number of the change. */
  number: number
  event: RESTEvent
}

/** ASSUMED: of what is gone so much is told. */
const mostKept = 10_000
/** How many are forgotten at a time. */
const forgottenAtOnce = 500

/** Notes down what documents themselves do not tell of their changes. */
export function createNotes (kernel: Kernel) {
  const notes = kernel.collection<Note>({
    name: 'vb365.eventNotes',
    noun: 'Event',
    // Digests stand in files of earlier versions of vbsim.
    shape: { own: { number: member.integer, event: member.group, digest: member.optionalText } },
    columns: { number: integer('number') }
  })
  const horizon = createSingleton<{ forgotten: number }>(kernel, {
    name: 'vb365.eventHorizon',
    noun: 'Beginning of events',
    shape: { own: { forgotten: member.integer } },
    fresh: { forgotten: 0 }
  })

  function put (key: string, number: number, event: RESTEvent): void {
    const note: Note = { id: guid(`event/${key}`), number, event }
    if (notes.has(note.id)) notes.replace(note)
    else notes.add(note)
    forgetOldest()
  }

  function forgetOldest (): void {
    if (notes.count() <= mostKept + forgottenAtOnce) return
    const oldest = notes.page({ order: [{ by: 'number' }] }, { limit: forgottenAtOnce }).results
    for (const { id } of oldest) notes.remove(id)
    horizon.change({ forgotten: oldest.at(-1)?.number ?? 0 })
  }

  /** The items of a job stand in it. */
  function noteItems (job: Job, before: Job | undefined, number: number): void {
    for (const [list, eventType] of itemEvents) {
      const [now, then] = [job, before].map(known => JSON.stringify(known?.[list] ?? [], withoutObjects))
      if (now !== then) put(`${eventType}/${job.id}`, number, { eventType, jobId: job.id })
    }
  }

  kernel.listeners.add(({ collection, id, kind, version, before }: Change) => {
    const told = eventKinds[collection]
    if (told === undefined) return
    if (kind === 'removed') {
      if (before !== undefined) put(`${collection}/${id}`, version, told.removal(before))
      return
    }
    // What is there again, an organization's user for example, is not gone.
    const gone = notes.find(guid(`event/${collection}/${id}`))
    if (kind === 'added' && gone !== undefined) notes.remove(gone.id)
    // Who polls for events waits for the runs that are under way.
    if (collection === 'vb365.jobSessions' && kind === 'added') kernel.waitsFor(notes.name, id)
    if (collection === 'vb365.jobs') {
      const job = kernel.collections.get(collection)?.get(id)
      // By the name of the collection.
      if (job !== undefined) noteItems(job as Job, before as Job | undefined, version)
    }
  })

  // A client cannot know of a time before this world began, or before it was given another estate.
  kernel.onBegin(() => { horizon.change({ forgotten: kernel.version() }) })

  return {
    put,

    /** The first after a change; of the last of these changes all, as many as there may be. */
    since (number: number, limit: number): Note[] {
      const { results } = notes.page({ where: { number: between(number + 1, undefined) }, order: [{ by: 'number' }] }, { limit })
      const last = results.at(-1)
      if (last === undefined || results.length < limit) return results
      return [
        ...results.filter(({ number }) => number < last.number), ...notes.list({ where: { number: last.number } })
      ]
    },

    /** Up to this number something may have been forgotten. */
    forgotten: (): number => horizon.read().forgotten
  }
}

export type Notes = ReturnType<typeof createNotes>

/** Items are others when others are named, or something else of them: what is known of an object is told by itself. */
const withoutObjects = (name: string, value: unknown): unknown =>
  ['user', 'group', 'site', 'team'].includes(name) ? undefined : value

const itemEvents = [
  ['selectedItems', 'JobSelectedItemsChange'], ['excludedItems', 'JobExcludedItemsChange']
] as const
