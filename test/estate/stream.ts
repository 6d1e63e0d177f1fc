import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Test } from 'tap'

export interface Seen { type: string, [member: string]: unknown }
export interface Stream {
  reply: IncomingMessage
  close: () => void
  events: Seen[]
  text: () => string
  /** The first event that fits; waits for it. */
  until: (fits: (event: Seen) => boolean) => Promise<Seen>
  ended: Promise<void>
}

/** Listens as a browser's EventSource does. */
export function listenAt (t: Test, url: string, headers = {}): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(url, { headers }, reply => {
      const events: Seen[] = []
      const waiting = new Set<() => void>()
      let text = ''
      let rest = ''
      reply.on('data', (data: Buffer) => {
        text += data.toString()
        rest += data.toString()
        const blocks = rest.split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) {
          const [, json] = /^data: (.*)$/m.exec(block) ?? []
          if (json !== undefined) events.push(JSON.parse(json) as Seen) // the stream's own form
        }
        for (const look of waiting) look()
        resolve(stream)
      })
      const until = (fits: (event: Seen) => boolean): Promise<Seen> => new Promise(resolve => {
        const look = (): void => {
          const found = events.find(fits)
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      })
      const ended = new Promise<void>(resolve => { reply.once('close', () => resolve()) })
      const stream: Stream = { reply, close: () => outgoing.destroy(), events, text: () => text, until, ended }
      t.teardown(() => outgoing.destroy())
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

/** Listens to a world. */
export const listen = (t: Test, base: string, world: string, query = '', headers = {}): Promise<Stream> =>
  listenAt(t, `${base}/api/worlds/${world}/events${query}`, headers)
