import { Readable } from 'node:stream'
import { Fixture, World } from '../../schemas/control/replies.js'
import { OneWorld } from '../../schemas/control/worlds.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'

/** A world's whole content as JSON, out and in. */
export const fixture: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds/:world/fixture', {
    schema: { ...says('exportFixture', 'The whole content of a world', { 200: Fixture }), params: OneWorld }
  }, async ({ params }, reply) => {
    const pieces = await worlds.get(params.world).fixture.exportTexts()
    reply.header('content-type', 'application/json; charset=utf-8')
    return reply.send(Readable.from(pieces) as never) // a stream of the text that the schema describes
  })

  app.put('/api/worlds/:world/fixture', {
    schema: { ...says('loadFixture', 'Puts an estate in place of what a world has', { 200: World }), params: OneWorld, body: Fixture },
    // The world checks it, and names the place of a mistake.
    validatorCompiler: () => value => ({ value })
  }, async ({ params, body }) => {
    const world = worlds.get(params.world)
    await world.fixture.load(body)
    return world.about()
  })
}
