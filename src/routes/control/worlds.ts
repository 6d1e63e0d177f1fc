import { WorldName } from '../../schemas/control/clock.js'
import type { World } from '../../state/world.js'
import type { ControlRoutes } from './deps.js'

/** The worlds of this process, and the way back to a world's beginning. */
export const worlds: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds', () => {
    const items = worlds.list().map(describe)
    return { items, total: items.length }
  })

  app.get('/api/worlds/:world', { schema: { params: WorldName } }, ({ params }) => describe(worlds.get(params.world)))

  app.post('/api/worlds/:world/reset', { schema: { params: WorldName } }, ({ params }) => {
    const world = worlds.get(params.world)
    world.reset()
    return describe(world)
  })
}

function describe (world: World) {
  const { options } = world.kernel
  return { name: world.name, fixture: options.fixture.name, seed: options.seed, clock: world.clock.state() }
}
