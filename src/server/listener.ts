import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { requestTimeout } from './ending.js'
import { routerOptions } from './router-options.js'
import type { Certificate } from './tls/certificate.js'

/** How what never reaches a handler is answered: what the router does not take, and what is no HTTP at all. */
export interface Unread {
  refuse: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => unknown
  /** The JSON of an answer. */
  textFor: (status: number) => string
}

/** A Fastify for one product. */
export function createListener (tls: Certificate | undefined, unread: Unread): FastifyInstance {
  const app = Fastify({
    ...(tls === undefined ? {} : { https: { key: tls.key, cert: tls.cert } }),
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    requestTimeout,
    frameworkErrors: unread.refuse,
    clientErrorHandler: refuseRawBy(unread.textFor),
    routerOptions
  // `https` or not makes two types of instance; routes do not care.
  } as object) as unknown as FastifyInstance
  if (tls !== undefined) answerPlainHttp(app)
  return app
}

const rawStatus: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }

/** Refuses what is no HTTP as Fastify does, but for the words. */
export const refuseRawBy = (textFor: Unread['textFor']) => (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const status = rawStatus[error.code ?? ''] ?? 400
  const body = textFor(status)
  if (socket.writable) {
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`)
  }
  socket.destroy(error)
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
