import * as op from '../../schemas/vb365/events.js'
import type { Section } from '../../server/section.js'
import { pollLong } from './long-poll.js'

/** Events: what has changed since a client asked last, at once or as soon as something has. */
export const events: Section = ({ get }) => {
  get('/Events', op.eventsGet, ({ query, vb365, world, request }) => pollLong({
    ask: () => vb365.changes.read(query),
    isEmpty: ({ results }) => results.length === 0,
    seconds: query.timeoutSeconds ?? 0,
    world,
    request: request.raw
  }))
}
