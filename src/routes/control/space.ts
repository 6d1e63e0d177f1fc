import { WorldName } from '../../schemas/control/clock.js'
import { listOf as listSchema, RepositorySpace } from '../../schemas/control/replies.js'
import { SpaceAsked } from '../../schemas/control/space.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** What repositories hold, and held. */
export const space: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds/:world/space', {
    schema: {
      ...says('listSpace', 'What the repositories of both products hold and held, day by day', { 200: listSchema(RepositorySpace) }),
      params: WorldName,
      querystring: SpaceAsked
    }
  }, ({ params, query }) => listOf(worlds.get(params.world).space.list(query)))
}
