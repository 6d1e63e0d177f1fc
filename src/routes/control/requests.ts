import { WorldName } from '../../schemas/control/clock.js'
import { RequestFilter, RequestPage } from '../../schemas/control/requests.js'
import type { ControlRoutes } from './deps.js'

/** What was called in a world, and what of it was wrong. */
export const requests: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds/:world/requests', { schema: { params: WorldName, querystring: RequestPage } }, ({ params, query }) => {
    const { offset, limit, ...filter } = query
    const { requests } = worlds.get(params.world)
    return { items: requests.find(filter, { offset, limit }), total: requests.count(filter) }
  })

  app.get('/api/worlds/:world/requests/count', { schema: { params: WorldName, querystring: RequestFilter } },
    ({ params, query }) => ({ count: worlds.get(params.world).requests.count(query) }))

  app.get('/api/worlds/:world/requests/unmatched', { schema: { params: WorldName } }, ({ params }) => {
    const items = worlds.get(params.world).requests.unmatched()
    return { items, total: items.length }
  })

  app.delete('/api/worlds/:world/requests', { schema: { params: WorldName } }, ({ params }, reply) => {
    worlds.get(params.world).requests.clear()
    return reply.code(204).send()
  })

  app.get('/api/worlds/:world/report', { schema: { params: WorldName } }, ({ params }) => worlds.get(params.world).report())
}
