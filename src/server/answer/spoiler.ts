import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Server, Socket } from 'node:net'
import type { FaultRule } from '../../state/control/faults.js'

export type Transport = NonNullable<FaultRule['transport']>

/** What happens to an answer on the wire: what a test asked for, in place of the answer. */
export interface Spoilt { transport: Transport, status: number, bytes: Buffer, headers: Record<string, string> }

/**
 * Waits, and spoils answers. What waits or hangs does so at most until the server closes: waiting requests are then
 * answered at once, and hanging connections are cut.
 */
export function createSpoiler (app: FastifyInstance) {
  const reset = resetterOf(app.server)
  const hanging = new Set<Socket>()
  const waiting = new Set<() => void>()
  let closed = false

  function hang (socket: Socket): void {
    if (closed) {
      socket.destroy()
      return
    }
    hanging.add(socket)
    socket.once('close', () => hanging.delete(socket))
  }

  return {
    wait: (milliseconds: number): Promise<void> => new Promise(resolve => {
      if (milliseconds <= 0 || closed) return resolve()
      const done = (): void => {
        clearTimeout(timer)
        waiting.delete(done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      waiting.add(done)
    }),

    spoil (request: FastifyRequest, reply: FastifyReply, { transport, status, bytes, headers }: Spoilt): void {
      const { socket } = request.raw
      reply.hijack()
      switch (transport) {
        case 'hang': return hang(socket)
        case 'reset': return reset(socket)
        case 'empty': return socket.destroySoon()
        case 'truncated':
          // Without anything to cut off, the answer's end is its beginning.
          if (bytes.length === 0) return socket.destroySoon()
          reply.raw.writeHead(status, { ...headers, 'content-length': bytes.length })
          reply.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => socket.destroySoon())
      }
    },

    close (): void {
      closed = true
      for (const done of [...waiting]) done()
      for (const socket of hanging) socket.destroy()
    }
  }
}

export type Spoiler = ReturnType<typeof createSpoiler>

const resetters = new WeakMap<Server, (socket: Socket) => void>()

/** Breaks connections of a server off with a TCP reset; a TLS socket stands for the TCP connection beneath it. */
function resetterOf (server: Server): (socket: Socket) => void {
  const known = resetters.get(server)
  if (known !== undefined) return known
  const connections = new Map<string, Socket>()
  // Before TLS: a connection can be reset here only.
  server.on('connection', (socket: Socket) => {
    const key = peerOf(socket)
    connections.set(key, socket)
    socket.once('close', () => { if (connections.get(key) === socket) connections.delete(key) })
  })
  // One that came in by the control port is plain TCP itself.
  const reset = (socket: Socket): void => { (connections.get(peerOf(socket)) ?? socket).resetAndDestroy() }
  resetters.set(server, reset)
  return reset
}

const peerOf = ({ remoteAddress, remotePort }: Socket): string => `${remoteAddress ?? ''}:${remotePort ?? ''}`
