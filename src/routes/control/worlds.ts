import { listOf as listSchema, Nothing, World } from '../../schemas/control/replies.js'
import { NewWorld, OneWorld } from '../../schemas/control/worlds.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** The worlds of this process: new ones, forks, and the way back to a world's beginning. */
export const worlds: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds', { schema: says('listWorlds', 'The worlds of this process', { 200: listSchema(World) }) },
    () => listOf(worlds.list().map(world => world.about())))

  app.post('/api/worlds', { schema: { ...says('addWorld', 'Makes a world, or forks one', { 201: World }), body: NewWorld } },
    async ({ body: { name, ...wanted } }, reply) => {
      const world = await worlds.make(name, wanted)
      reply.code(201)
      return world.about()
    })

  app.get('/api/worlds/:world', { schema: { ...says('getWorld', 'A world', { 200: World }), params: OneWorld } },
    ({ params }) => worlds.get(params.world).about())

  app.delete('/api/worlds/:world', { schema: { ...says('removeWorld', 'Removes a world and its tokens', { 204: Nothing }), params: OneWorld } },
    ({ params }, reply) => {
      worlds.remove(params.world)
      reply.code(204)
      return null
    })

  app.post('/api/worlds/:world/reset', { schema: { ...says('resetWorld', 'Brings back the beginning of a world', { 200: World }), params: OneWorld } },
    async ({ params }) => {
      const world = worlds.get(params.world)
      await world.reset()
      return world.about()
    })
}
