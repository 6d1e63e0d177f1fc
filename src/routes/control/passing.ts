import { Type } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PassedHeaders, PassedPath } from '../../schemas/control/tokens.js'
import type { Product } from '../../schemas/control/product.js'
import { markPassed } from '../../server/passed.js'
import { says } from './described.js'
import type { ControlDeps, ControlRoutes } from './deps.js'

const root = '/api/worlds/:world/:product(^vb365$|^vbr$)'
const answers = {
  '2xx': Type.Unknown({ description: 'What the product answers' }),
  '4xx': Type.Unknown({ description: 'What the product, or the control port, refuses' })
}
const calls = [
  ['GET', 'getFromProduct', 'Reads from a product'], ['POST', 'postToProduct', 'Sends something to a product'],
  ['PUT', 'putToProduct', 'Puts something in a product'], ['DELETE', 'deleteFromProduct', 'Deletes from a product']
] as const

/**
 * The products by way of the control port, in the world that the path names: so a page can call them, which knows
 * neither their certificates nor, for other origins than theirs, any answer of theirs.
 */
export const passing: ControlRoutes = (app, deps) => {
  const onRequest = (request: FastifyRequest, reply: FastifyReply, done: (error: Error) => void): void => {
    // Before a body is read: the product reads it by its own rules.
    try { pass(request, reply, deps) } catch (error) { done(error as Error) } // it throws refusals
  }
  const handler = (): never => { throw new Error('A call was not passed on') }

  for (const [method, operationId, summary] of calls) {
    const schema = { ...says(operationId, summary, answers), params: PassedPath, headers: PassedHeaders }
    app.route({ method, url: `${root}/*`, schema, onRequest, handler })
  }
  app.route({ method: ['PATCH', 'HEAD', 'OPTIONS'], url: `${root}/*`, schema: { hide: true }, onRequest, handler })
  app.route({ method: 'GET', url: root, schema: { hide: true }, onRequest, handler })
}

function pass (request: FastifyRequest, reply: FastifyReply, { worlds, tokens, products, token }: ControlDeps): void {
  const { world: asked, product } = request.params as { world: string, product: Product } // the route says so
  const { name } = worlds.get(asked)
  const { raw } = request
  const { headers } = raw
  const as = headers['x-vbsim-user']
  if (typeof as === 'string' && as !== '') headers.authorization = `Bearer ${tokens.keep(product, name, as)}`
  else if (token !== undefined && headers.authorization === `Bearer ${token}`) delete headers.authorization
  headers['x-vbsim-world'] = name
  const [root = '', rest = ''] = split(raw.url ?? '')
  markPassed(raw, { root, isClients: headers['x-vbsim-as-client'] === 'true' })
  for (const name of ['x-vbsim-user', 'x-vbsim-as-client', 'x-vbsim-control-token']) Reflect.deleteProperty(headers, name)
  raw.url = rest.startsWith('/') ? rest : `/${rest}`
  // What other hooks have set, e.g. for CORS, would be lost.
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value)
  }
  reply.hijack()
  products[product].answer(raw, reply.raw)
}

/** The part of an address that is ours, and the product's. */
function split (url: string): [string, string] {
  const length = /^(\/+[^/?]*){4}/.exec(url)?.[0].length ?? 0
  return [url.slice(0, length), url.slice(length)]
}

/** Whether a call to a product may go without the token of the control port: the product asks for one of its own. */
export function isLetThrough (request: FastifyRequest, { tokens, token }: ControlDeps): boolean {
  const { headers, method, url } = request
  const [, world = '', product = '', rest = ''] = /^\/api\/worlds\/([^/?]+)\/(vb365|vbr)(?:\/([^?]*))?/.exec(url) ?? []
  if (product !== 'vb365' && product !== 'vbr') return false
  if (headers['x-vbsim-control-token'] === token) return true
  // Who came by a name alone would need no secret at all.
  if (headers['x-vbsim-user'] !== undefined) return false
  // Pages, and what they load, bring no headers: what stands there is no secret.
  if (method === 'GET' && /^(api\/)?swagger(\/|$)/i.test(rest)) return true
  const [, own = ''] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? []
  return own !== '' && tokens.isGood(product, world, own)
}
