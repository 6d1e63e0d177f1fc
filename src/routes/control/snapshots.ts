import { listOf as listSchema, Nothing, Snapshot } from '../../schemas/control/replies.js'
import { NewSnapshot, OneSnapshot, OneWorld } from '../../schemas/control/worlds.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** A world as it was: state, clock and what is due, under a name. */
export const snapshots: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/snapshots'

  app.get(path, { schema: { ...says('listSnapshots', 'The snapshots of a world', { 200: listSchema(Snapshot) }), params: OneWorld } },
    ({ params }) => listOf(worlds.get(params.world).snapshots.list()))

  app.post(path, { schema: { ...says('takeSnapshot', 'Keeps a world as it is', { 201: Snapshot }), params: OneWorld, body: NewSnapshot } },
    async ({ params, body }, reply) => {
      reply.code(201)
      return await worlds.get(params.world).snapshots.take(body.name)
    })

  app.post(`${path}/:snapshot/restore`, {
    schema: { ...says('restoreSnapshot', 'Brings a world back to what it was', { 200: Snapshot }), params: OneSnapshot }
  }, ({ params }) => worlds.get(params.world).snapshots.restore(params.snapshot))

  app.delete(`${path}/:snapshot`, { schema: { ...says('removeSnapshot', 'Removes a snapshot', { 204: Nothing }), params: OneSnapshot } },
    ({ params }, reply) => {
      worlds.get(params.world).snapshots.remove(params.snapshot)
      reply.code(204)
      return null
    })
}
