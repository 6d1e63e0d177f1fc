import { Collection, KeptDocument, listOf as listSchema, Nothing } from '../../schemas/control/replies.js'
import { Document, DocumentsAsked, OneCollection, OneDocument, OneWorld } from '../../schemas/control/worlds.js'
import { invalidValue } from '../../state/store/refusals.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** The single documents of a world, to look at and to arrange. */
export const collections: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/collections'

  app.get(path, {
    schema: { ...says('listCollections', 'What the state of a world is kept in', { 200: listSchema(Collection) }), params: OneWorld }
  }, ({ params }) => listOf(worlds.get(params.world).collections.names()))

  app.get(`${path}/:collection`, {
    schema: {
      ...says('listDocuments', 'The documents of a collection', { 200: listSchema(KeptDocument) }), params: OneCollection, querystring: DocumentsAsked
    }
  }, ({ params: { world, collection }, query: { offset = 0, limit = Infinity, ids, filter, order } }) => {
    const all = worlds.get(world).collections.choose(collection, { ids: ids?.split(','), filter: readFilter(filter), order })
    return listOf(all.slice(offset, offset + limit), all.length)
  })

  app.post(`${path}/:collection`, {
    schema: { ...says('addDocument', 'Adds a document', { 201: KeptDocument }), params: OneCollection, body: Document }
  }, ({ params: { world, collection }, body }, reply) => {
    reply.code(201)
    return worlds.get(world).collections.add(collection, body)
  })

  app.get(`${path}/:collection/:id`, {
    schema: { ...says('getDocument', 'A document', { 200: KeptDocument }), params: OneDocument }
  }, ({ params: { world, collection, id } }) => worlds.get(world).collections.get(collection, id))

  app.put(`${path}/:collection/:id`, {
    schema: { ...says('putDocument', 'Puts a whole document in place of another', { 200: KeptDocument }), params: OneDocument, body: Document }
  }, ({ params: { world, collection, id }, body }) => worlds.get(world).collections.put(collection, id, body))

  app.delete(`${path}/:collection/:id`, {
    schema: { ...says('removeDocument', 'Removes a document', { 204: Nothing }), params: OneDocument }
  }, ({ params: { world, collection, id } }, reply) => {
    worlds.get(world).collections.remove(collection, id)
    reply.code(204)
    return null
  })
}

/** `name=SQL*`: what stands before the first equals sign is a path. */
function readFilter (given: string | string[] = []): Record<string, string> {
  const parts = typeof given === 'string' ? [given] : given
  return Object.fromEntries(parts.map(part => {
    const at = part.indexOf('=')
    if (at < 1) throw invalidValue('filter', part, 'a member, =, and a value')
    return [part.slice(0, at), part.slice(at + 1)]
  }))
}
