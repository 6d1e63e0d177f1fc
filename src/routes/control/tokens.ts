import { OneWorld } from '../../schemas/control/worlds.js'
import { AccountToken } from '../../schemas/control/replies.js'
import { NewToken } from '../../schemas/control/tokens.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'

/** Access tokens of the products, without a password. */
export const tokens: ControlRoutes = (app, { worlds, tokens }) => {
  app.post('/api/worlds/:world/tokens', {
    schema: { ...says('makeToken', 'An access token of a product, for an account', { 201: AccountToken }), params: OneWorld, body: NewToken }
  }, ({ params, body: { product, user } }, reply) => {
    const { name } = worlds.get(params.world)
    reply.code(201)
    return tokens.make(product, name, user)
  })
}
