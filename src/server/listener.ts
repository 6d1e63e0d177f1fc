import Fastify, { type FastifyInstance } from 'fastify'
import type { Socket } from 'node:net'
import type { Certificate } from './tls/certificate.js'

export interface ListenerOptions {
  tls: Certificate | undefined
  report: (message: string, error: unknown) => void
}

/** Bodies of this size are read: licence files and imports are the largest that clients send. Bytes. */
const bodyLimit = 64 * 1024 * 1024

declare module 'fastify' {
  interface FastifyInstance {
    /** Breaks a connection off with a TCP reset; a TLS socket stands for the TCP connection beneath it. */
    resetConnection: (socket: Socket) => void
  }
}

const peerOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress ?? ''}:${remotePort ?? ''}`

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
  const connections = new Map<string, Socket>()
  // Before TLS: a connection can be reset here only.
  app.server.on('connection', (socket: Socket) => {
    const key = peerOf(socket)
    connections.set(key, socket)
    socket.once('close', () => { if (connections.get(key) === socket) connections.delete(key) })
  })
  app.decorate('resetConnection', (socket: Socket): void => { connections.get(peerOf(socket))?.resetAndDestroy() })
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
