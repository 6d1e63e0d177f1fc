import type { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import { durationOf } from '../../state/time/clock-text.js'

/** How often an idle stream shows that it is alive, unless asked otherwise. */
const usualHeartbeat = '15s'
/** A reader that is so far behind is let go. Bytes. */
const mostUnread = 16 * 1024 * 1024

/** What a stream is told, as server-sent events. */
export interface Told { mark: string, type: string, data: object }

/** How something is listened to: gives the way to stop. Throws `Refusal` for what cannot be listened to. */
export type Listen = (tell: (event: Told) => void, end: () => void) => () => void

interface Beating { heartbeat?: string | undefined }

/** Streams of server-sent events, which end with the server. */
export function createStreams () {
  const open = new Set<ServerResponse>()

  /** Refused with the control port's own errors as long as nothing is sent. */
  function start (reply: FastifyReply, { heartbeat = usualHeartbeat }: Beating, listen: Listen): void {
    const beat = Math.max(100, durationOf(heartbeat, 'heartbeat'))
    const { raw } = reply
    /** What was missed is told before anything can be sent. */
    let early: string[] | undefined = []
    const send = (text: string): void => {
      if (early !== undefined) early.push(text)
      else if (raw.writableLength > mostUnread) raw.destroy()
      else raw.write(text)
    }
    const stop = listen(
      ({ mark, type, data }) => send(`id: ${mark}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`),
      () => raw.end()
    )
    const timer = setInterval(() => send(': alive\n\n'), beat)
    // What other hooks have set, e.g. for CORS, would be lost.
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) raw.setHeader(name, value)
    }
    raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
    reply.hijack()
    const missed = early.join('')
    early = undefined
    raw.write(`: listening\n\n${missed}`)
    open.add(raw)
    raw.once('close', () => {
      clearInterval(timer)
      stop()
      open.delete(raw)
    })
  }

  return { start, end: (): void => { for (const stream of open) stream.end() } }
}
