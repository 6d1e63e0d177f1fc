import Fastify, { type FastifyInstance } from 'fastify'
import type { Socket } from 'node:net'
import { requestTimeout } from './ending.js'
import { routerOptions } from './router-options.js'
import type { Certificate } from './tls/certificate.js'

/** A Fastify for one product. */
export function createListener (tls: Certificate | undefined): FastifyInstance {
  const app = Fastify({
    ...(tls === undefined ? {} : { https: { key: tls.key, cert: tls.cert } }),
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    requestTimeout,
    routerOptions
  // `https` or not makes two types of instance; routes do not care.
  } as object) as unknown as FastifyInstance
  if (tls !== undefined) answerPlainHttp(app)
  return app
}

const hint = 'This port speaks HTTPS: ask for https:// instead of http://, or start vbsim with --no-tls.\n'
const answer = 'HTTP/1.1 400 Bad Request\r\ncontent-type: text/plain; charset=utf-8\r\nconnection: close\r\n' +
  `content-length: ${hint.length}\r\n\r\n${hint}`

/** Somebody who speaks plain HTTP to a TLS port reads why that does not work, instead of a closed connection. */
function answerPlainHttp ({ server }: FastifyInstance): void {
  const connections = new Map<string, Socket>()
  server.on('connection', (socket: Socket) => {
    const peer = peerOf(socket)
    connections.set(peer, socket)
    socket.once('close', () => { if (connections.get(peer) === socket) connections.delete(peer) })
  })
  // What speaks TLS is destroyed by then; the connection beneath it is not.
  server.on('tlsClientError', (error: Error & { code?: string }, socket: Socket) => {
    if (error.code === 'ERR_SSL_HTTP_REQUEST') connections.get(peerOf(socket))?.end(answer)
  })
}

const peerOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress ?? ''}:${remotePort ?? ''}`
