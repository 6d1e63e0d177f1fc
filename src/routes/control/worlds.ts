import { NewWorld, OneWorld } from '../../schemas/control/worlds.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** The worlds of this process: new ones, forks, and the way back to a world's beginning. */
export const worlds: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds', () => listOf(worlds.list().map(world => world.about())))

  app.post('/api/worlds', { schema: { body: NewWorld } }, async ({ body: { name, ...wanted } }, reply) => {
    const world = await worlds.add(name, wanted)
    return reply.code(201).send(world.about())
  })

  app.get('/api/worlds/:world', { schema: { params: OneWorld } }, ({ params }) => worlds.get(params.world).about())

  app.delete('/api/worlds/:world', { schema: { params: OneWorld } }, ({ params }, reply) => {
    worlds.remove(params.world)
    return reply.code(204).send()
  })

  app.post('/api/worlds/:world/reset', { schema: { params: OneWorld } }, async ({ params }) => {
    const world = worlds.get(params.world)
    await world.reset()
    return world.about()
  })
}
