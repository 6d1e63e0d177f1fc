import { Document, OneCollection, OneDocument, OneWorld, Paging } from '../../schemas/control/worlds.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** The single documents of a world, to look at and to arrange. */
export const collections: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds/:world/collections', { schema: { params: OneWorld } }, ({ params }) =>
    listOf(worlds.get(params.world).collections.names()))

  app.get('/api/worlds/:world/collections/:collection', { schema: { params: OneCollection, querystring: Paging } },
    ({ params: { world, collection }, query: { offset = 0, limit = Infinity } }) => {
      const all = worlds.get(world).collections.list(collection)
      return listOf(all.slice(offset, offset + limit), all.length)
    })

  app.post('/api/worlds/:world/collections/:collection', { schema: { params: OneCollection, body: Document } },
    ({ params: { world, collection }, body }, reply) =>
      reply.code(201).send(worlds.get(world).collections.add(collection, body)))

  app.get('/api/worlds/:world/collections/:collection/:id', { schema: { params: OneDocument } },
    ({ params: { world, collection, id } }) => worlds.get(world).collections.get(collection, id))

  app.put('/api/worlds/:world/collections/:collection/:id', { schema: { params: OneDocument, body: Document } },
    ({ params: { world, collection, id }, body }) => worlds.get(world).collections.put(collection, id, body))

  app.delete('/api/worlds/:world/collections/:collection/:id', { schema: { params: OneDocument } },
    ({ params: { world, collection, id } }, reply) => {
      worlds.get(world).collections.remove(collection, id)
      return reply.code(204).send()
    })
}
