import Fastify, { type FastifyInstance } from 'fastify'
import { routerOptions } from './router-options.js'
import type { Certificate } from './tls/certificate.js'

/** A Fastify for one product. */
export function createListener (tls: Certificate | undefined): FastifyInstance {
  return Fastify({
    ...(tls === undefined ? {} : { https: { key: tls.key, cert: tls.cert } }),
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    routerOptions
  // `https` or not makes two types of instance; routes do not care.
  } as object) as unknown as FastifyInstance
}
