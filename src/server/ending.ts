import type { FastifyInstance } from 'fastify'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Milliseconds that calls under way have to be answered when a server closes. */
const grace = 3_000
/** Milliseconds in which a request must have arrived, headers and body: as long as Node's own. */
export const requestTimeout = 300_000

/** A connection, and how many of its requests are not answered yet. */
interface Connection { socket: Socket, open: Set<ServerResponse> }

/**
 * Makes a server's end short. Without this it waits for connections that are not provably idle: one that was never
 * used, half a request, and one that a client keeps alive after its last answer. Gives the way to close it.
 */
export function makeEndable (app: FastifyInstance): () => Promise<void> {
  const connections = new Map<string, Connection>()
  const server: Server = app.server
  let isEnding = false

  server.on('connection', (socket: Socket) => {
    const peer = peerOf(socket)
    const connection: Connection = { socket, open: new Set() }
    connections.set(peer, connection)
    socket.once('close', () => { if (connections.get(peer) === connection) connections.delete(peer) })
    if (isEnding) socket.destroy()
  })
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const open = connections.get(peerOf(socket))?.open
    open?.add(response)
    if (isEnding) closeAfter(response)
    response.once('close', () => {
      open?.delete(response)
      if (isEnding) socket.destroySoon()
    })
  })

  return async () => {
    isEnding = true
    for (const { socket, open } of connections.values()) {
      if (open.size === 0) socket.destroy()
      for (const response of open) closeAfter(response)
    }
    const timer = setTimeout(() => { for (const { socket } of connections.values()) socket.destroy() }, grace)
    try {
      await app.close()
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Says that no other request of this connection will be answered. */
function closeAfter (response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}

/** What speaks TLS and the connection beneath it have this in common. */
const peerOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress ?? ''}:${remotePort ?? ''}`
