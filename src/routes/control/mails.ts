import { WorldName } from '../../schemas/control/clock.js'
import type { ControlRoutes } from './deps.js'

/** What the products of a world would have mailed, the oldest first. */
export const mails: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/mails'

  app.get(path, { schema: { params: WorldName } }, ({ params }) => {
    const items = worlds.get(params.world).mails.list()
    return { items, total: items.length }
  })

  app.delete(path, { schema: { params: WorldName } }, ({ params }, reply) => {
    const world = worlds.get(params.world)
    world.attempt(world.mails.clear)
    return reply.code(204).send()
  })
}
