import type { ServerResponse } from 'node:http'
import { WorldName } from '../../schemas/control/clock.js'
import { EventFilter } from '../../schemas/control/events.js'
import type { EventType } from '../../state/control/events.js'
import { durationOf } from '../../state/time/clock-text.js'
import { inContent, says } from './described.js'
import type { ControlRoutes } from './deps.js'

/** How often an idle stream shows that it is alive, unless asked otherwise. */
const heartbeat = '15s'
/** A reader that is so far behind is let go. Bytes. */
const mostUnread = 16 * 1024 * 1024

/** Server-sent events of a world: every change, session end, request and move of the clock. */
export const events: ControlRoutes = (app, { worlds }) => {
  const open = new Set<ServerResponse>()

  app.get('/api/worlds/:world/events', {
    schema: {
      ...says('listenToEvents', 'What happens in a world, as it happens', { 200: inContent('text/event-stream') }),
      params: WorldName,
      querystring: EventFilter
    }
  },
  ({ params, query }, reply) => {
    const { type, heartbeat: pause = heartbeat, ...others } = query
    const beat = Math.max(100, durationOf(pause, 'heartbeat'))
    const { raw } = reply
    // Refused with the control port's own errors as long as nothing is sent.
    const stop = worlds.get(params.world).events.subscribe({
      // The world checks the names.
      filter: { ...others, ...(type === undefined ? {} : { type: type.split(',').map(name => name.trim()) as EventType[] }) },
      listener: event => send(`id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`),
      closed: () => raw.end()
    })
    const timer = setInterval(() => send(': alive\n\n'), beat)
    // What other hooks have set, e.g. for CORS, would be lost.
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) raw.setHeader(name, value)
    }
    raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
    reply.hijack()
    raw.write(': listening\n\n')
    open.add(raw)
    raw.once('close', () => {
      clearInterval(timer)
      stop()
      open.delete(raw)
    })

    function send (text: string): void {
      if (raw.writableLength > mostUnread) raw.destroy()
      else raw.write(text)
    }
  })

  app.addHook('preClose', async () => { for (const stream of open) stream.end() })
}
