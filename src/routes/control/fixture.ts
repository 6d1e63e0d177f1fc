import { OneWorld } from '../../schemas/control/worlds.js'
import type { ControlRoutes } from './deps.js'

/** A world's whole content as JSON, out and in. */
export const fixture: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds/:world/fixture', { schema: { params: OneWorld } }, ({ params }) =>
    worlds.get(params.world).fixture.export())

  app.put('/api/worlds/:world/fixture', { schema: { params: OneWorld } }, async ({ params, body }) => {
    const world = worlds.get(params.world)
    await world.fixture.load(body)
    return world.about()
  })
}
