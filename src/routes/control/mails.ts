import { WorldName } from '../../schemas/control/clock.js'
import { listOf as listSchema, Mail, Nothing } from '../../schemas/control/replies.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** What the products of a world would have mailed, the oldest first. */
export const mails: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/mails'

  app.get(path, { schema: { ...says('listMails', 'What the products would have mailed', { 200: listSchema(Mail) }), params: WorldName } },
    ({ params }) => listOf(worlds.get(params.world).mails.list()))

  app.delete(path, { schema: { ...says('clearMails', 'Removes all mails', { 204: Nothing }), params: WorldName } },
    ({ params }, reply) => {
      const world = worlds.get(params.world)
      world.attempt(world.mails.clear)
      reply.code(204)
      return null
    })
}
