import { WorldName } from '../../schemas/control/clock.js'
import { EventFilter, LastEvent, WorldsFilter } from '../../schemas/control/events.js'
import { spanOf } from '../../state/time/clock-text.js'
import type { EventType } from '../../state/control/events.js'
import { inContent, says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { createStreams } from './streams.js'

const stream = { 200: inContent('text/event-stream') }

/** Server-sent events: of a world changes, session ends, requests and moves of the clock; of all, which there are. */
export const events: ControlRoutes = (app, { worlds }) => {
  const streams = createStreams()

  app.get('/api/worlds/:world/events', {
    schema: {
      ...says('listenToEvents', 'What happens in a world, as it happens', stream),
      params: WorldName,
      querystring: EventFilter,
      headers: LastEvent
    }
  }, ({ params, query, headers }, reply) => {
    const { type, heartbeat, include, every, since, ...others } = query
    const { events } = worlds.get(params.world)
    // The world checks the names.
    const types = type?.split(',').map(name => name.trim()) as EventType[] | undefined
    streams.start(reply, { heartbeat }, (tell, end) => events.subscribe({
      filter: { ...others, type: types },
      include,
      every: every === undefined ? undefined : spanOf(every, 'every'),
      after: headers['last-event-id'] ?? since,
      resumes: true,
      listener: event => tell({ mark: events.markOf(event.id), type: event.type, data: event }),
      closed: end
    }))
  })

  app.get('/api/events', {
    schema: {
      ...says('listenToWorlds', 'Which worlds are made, removed and reset, as it happens', stream),
      querystring: WorldsFilter,
      headers: LastEvent
    }
  }, ({ query: { since, heartbeat }, headers }, reply) => {
    const { events } = worlds
    streams.start(reply, { heartbeat }, (tell, end) => events.subscribe({
      after: headers['last-event-id'] ?? since,
      listener: event => tell({ mark: events.markOf(event.id), type: event.type, data: event }),
      closed: end
    }))
  })

  app.addHook('preClose', async () => { streams.end() })
}
