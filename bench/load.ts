import { Agent as PlainAgent, type IncomingMessage, request as plainRequest } from 'node:http'
import { Agent as TlsAgent, request as tlsRequest } from 'node:https'
import type { Child } from './children.js'

export interface Wanted { method: string, path: string, headers?: Record<string, string>, body?: string }

/** Keep-alive connections to a server, over TLS where its address says so. */
export type Agent = PlainAgent

const isTls = (url: string): boolean => url.startsWith('https:')
const agent = (url: string, connections: number): Agent => isTls(url)
  ? new TlsAgent({ keepAlive: true, maxSockets: connections, rejectUnauthorized: false })
  : new PlainAgent({ keepAlive: true, maxSockets: connections })

/** Sends one request and gives its status and text. */
export function send (
  url: string, { method, path, headers = {}, body }: Wanted, over: Agent
): Promise<{ status: number, text: string }> {
  return new Promise((resolve, reject) => {
    const request = isTls(url) ? tlsRequest : plainRequest
    const outgoing = request(url + path, { method, headers, agent: over }, (reply: IncomingMessage) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => { parts.push(part) })
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** One connection for calls outside a measurement. */
export const connection = (url: string): Agent => agent(url, 1)

/**
 * Calls `next` from several keep-alive connections until `count` are done; gives calls per second of the server's CPU.
 * The first calls warm the server up and do not count.
 */
export async function callsPerCpuSecond (
  child: Child, url: string, count: number, call: (over: Agent, n: number) => Promise<void>
): Promise<number> {
  const over = agent(url, 8)
  const run = async (calls: number): Promise<void> => {
    let n = 0
    await Promise.all(Array.from({ length: 8 }, async () => {
      while (n < calls) await call(over, n++)
    }))
  }
  await run(Math.ceil(count / 4))
  const before = child.cpu()
  await run(count)
  const used = child.cpu() - before
  over.destroy()
  return count / used
}
