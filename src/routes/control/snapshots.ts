import { NewSnapshot, OneSnapshot, OneWorld } from '../../schemas/control/worlds.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** A world as it was: state, clock and what is due, under a name. */
export const snapshots: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds/:world/snapshots', { schema: { params: OneWorld } }, ({ params }) =>
    listOf(worlds.get(params.world).snapshots.list()))

  app.post('/api/worlds/:world/snapshots', { schema: { params: OneWorld, body: NewSnapshot } },
    async ({ params, body }, reply) =>
      reply.code(201).send(await worlds.get(params.world).snapshots.take(body.name)))

  app.post('/api/worlds/:world/snapshots/:snapshot/restore', { schema: { params: OneSnapshot } }, ({ params }) =>
    worlds.get(params.world).snapshots.restore(params.snapshot))

  app.delete('/api/worlds/:world/snapshots/:snapshot', { schema: { params: OneSnapshot } }, ({ params }, reply) => {
    worlds.get(params.world).snapshots.remove(params.snapshot)
    return reply.code(204).send()
  })
}
