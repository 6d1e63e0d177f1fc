import { WorldName } from '../../schemas/control/clock.js'
import { listOf as listSchema, Nothing, Report, Request, RequestCount, UnmatchedRequest } from '../../schemas/control/replies.js'
import { OneRequest, RequestFilter, RequestPage, RequestsAwaited, RequestsExpected } from '../../schemas/control/requests.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** What was called in a world, and what of it was wrong. */
export const requests: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/requests'
  const waiting = new Set<AbortController>()

  app.get(path, {
    schema: { ...says('findRequests', 'The last requests to a world, oldest first unless told otherwise', { 200: listSchema(Request) }), params: WorldName, querystring: RequestPage }
  }, ({ params, query }) => {
    const { offset, limit, order, ...filter } = query
    const { requests } = worlds.get(params.world)
    return listOf(requests.find(filter, { offset, limit, order }), requests.count(filter))
  })

  app.get(`${path}/count`, {
    schema: { ...says('countRequests', 'How many fit', { 200: RequestCount }), params: WorldName, querystring: RequestFilter }
  }, ({ params, query }) => ({ count: worlds.get(params.world).requests.count(query) }))

  app.get(`${path}/verify`, {
    schema: {
      ...says('verifyRequests', 'Refused with 409 unless as many as expected fit', { 200: RequestCount }), params: WorldName, querystring: RequestsExpected
    }
  }, ({ params, query: { times, atLeast, atMost, ...filter } }) =>
    ({ count: worlds.get(params.world).requests.verify(filter, { times, atLeast, atMost }) }))

  app.get(`${path}/wait`, {
    schema: { ...says('waitForRequests', 'Answers when enough fit', { 200: listSchema(Request) }), params: WorldName, querystring: RequestsAwaited }
  }, async ({ params, query: { times, timeout, ...filter }, raw }) => {
    const given = new AbortController()
    waiting.add(given)
    raw.socket.once('close', () => given.abort())
    try {
      return listOf(await worlds.get(params.world).requests.waitFor(filter, { times, timeout }, given.signal))
    } finally {
      waiting.delete(given)
    }
  })

  app.get(`${path}/unmatched`, {
    schema: { ...says('listUnmatchedRequests', 'Requests that are no operation', { 200: listSchema(UnmatchedRequest) }), params: WorldName }
  }, ({ params }) => listOf(worlds.get(params.world).requests.unmatched()))

  app.get(`${path}/:id`, { schema: { ...says('getRequest', 'A request', { 200: Request }), params: OneRequest } },
    ({ params }) => worlds.get(params.world).requests.get(params.id))

  app.delete(path, { schema: { ...says('clearRequests', 'Forgets all requests', { 204: Nothing }), params: WorldName } },
    ({ params }, reply) => {
      worlds.get(params.world).requests.clear()
      reply.code(204)
      return null
    })

  app.get('/api/worlds/:world/report', {
    schema: { ...says('getReport', 'What the client under test did wrong', { 200: Report }), params: WorldName }
  }, ({ params }) => worlds.get(params.world).report())

  app.addHook('preClose', async () => { for (const one of waiting) one.abort() })
}
