import Fastify, { type FastifyInstance } from 'fastify'
import type { Certificate } from './certificate.js'

export interface ListenerOptions {
  tls: Certificate | undefined
  report: (message: string, error: unknown) => void
}

/** Bodies of this size are read: licence files and imports are the largest that clients send. Bytes. */
const bodyLimit = 64 * 1024 * 1024

/**
 * A Fastify that routes as the products do: paths in any case, a trailing or doubled slash makes no difference. Bodies
 * stay text until the operation is known: whether one is JSON is decided after revision and authorization.
 */
export function createListener ({ tls, report }: ListenerOptions): FastifyInstance {
  const app = Fastify({
    ...(tls === undefined ? {} : { https: { key: tls.key, cert: tls.cert } }),
    bodyLimit,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    routerOptions: {
      caseSensitive: false, ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, maxParamLength: 1_000
    }
  // `https` or not makes two types of instance; routes do not care.
  } as object) as unknown as FastifyInstance
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) report('A request could not be answered', error)
    reply.code(status).send({ message: status < 500 ? error.message : 'An internal error occurred.' })
  })
  return app
}
