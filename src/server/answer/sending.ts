import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Served } from '../../state/control/journal.js'
import type { Host } from '../host.js'
import type { Answer, Product } from '../product.js'
import { contentOf, type FileReply } from '../section.js'
import type { Spoiler, Transport } from './spoiler.js'

/** What an operation answered, ready to be sent. */
export interface Given {
  status: number
  text?: string
  file?: FileReply
  headers?: Record<string, string>
  /** The answer is spoilt on its way. */
  transport?: Transport
}

interface Deps {
  product: Product
  host: Host
  spoiler: Spoiler
  worldAround: (request: FastifyRequest) => string
}

/** The end of every request: its answer is written to the journal and sent, whole or spoilt. */
export function createSending ({ product, host, spoiler, worldAround }: Deps) {
  const errorText = (answer: Answer, revision: string | undefined): string =>
    answer.body === undefined ? '' : JSON.stringify(product.errorBody(answer, revision))

  return {
    errorText,

    send (reply: FastifyReply, given: Given | Answer, entry: Served): FastifyReply {
      const { status, headers } = given
      const text = 'body' in given ? errorText(given, entry.revision) : given.text ?? ''
      const sent = 'file' in given ? given.file : undefined
      entry.world ??= worldAround(reply.request)
      entry.status = 'transport' in given && given.transport !== 'truncated' ? 0 : status
      entry.reply = text
      entry.took = Date.now() - entry.started
      host.journal(entry)
      if ('transport' in given && given.transport !== undefined) {
        const bytes = contentOf(sent) ?? Buffer.from(text)
        const typed = text === '' ? { ...headers } : { 'content-type': json, ...headers }
        spoiler.spoil(reply.request, reply, { transport: given.transport, status, bytes, headers: typed })
        return reply
      }
      reply.code(status)
      if (sent !== undefined) {
        if (headers !== undefined) reply.headers(headers)
        return reply.header('content-type', sent.type)
          .header('content-disposition', `attachment; filename="${sent.name}"`).send(contentOf(sent))
      }
      if (text !== '') reply.header('content-type', json)
      if (headers !== undefined) reply.headers(headers)
      return reply.send(text)
    }
  }
}

export type Sending = ReturnType<typeof createSending>

const json = 'application/json; charset=utf-8'

/** A request in the journal before anything is known of it. */
export function toUnanswered (product: Product, request: FastifyRequest, url: string): Served {
  return {
    id: 0,
    product: product.name,
    world: undefined,
    operation: undefined,
    name: undefined,
    revision: undefined,
    user: undefined,
    method: request.method,
    url,
    headers: request.headers,
    body: request.body,
    status: 0,
    reply: undefined,
    more: undefined,
    retryAfter: undefined,
    fault: undefined,
    started: Date.now(),
    clock: 0,
    took: 0
  }
}
