import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Served } from '../../state/control/journal.js'
import type { Host } from '../host.js'
import { isAside } from '../passed.js'
import type { Answer, Product } from '../product.js'
import { contentOf, type FileContent, type FileReply } from '../section.js'
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
      if (!isAside(reply.request)) host.journal(entry)
      if ('transport' in given && given.transport !== undefined) {
        // What is made while it is sent is spoilt before its first byte.
        const content = contentOf(sent) ?? Buffer.from(text)
        const bytes = Buffer.isBuffer(content) ? content : Buffer.alloc(0)
        const typed = text === '' ? { ...headers } : { 'content-type': json, ...headers }
        entry.replyHeaders = typed
        spoiler.spoil(reply.request, reply, { transport: given.transport, status, bytes, headers: typed })
        return reply
      }
      reply.code(status)
      if (sent !== undefined) {
        if (headers !== undefined) reply.headers(headers)
        reply.header('content-type', sent.type).header('content-disposition', toDisposition(sent.name))
        entry.replyHeaders = reply.getHeaders()
        return sendContent(reply, contentOf(sent))
      }
      if (text !== '') reply.header('content-type', json)
      if (headers !== undefined) reply.headers(headers)
      entry.replyHeaders = reply.getHeaders()
      return reply.send(text)
    }
  }
}

export type Sending = ReturnType<typeof createSending>

const json = 'application/json; charset=utf-8'

/** A file's name for clients that know Latin letters only, and for the others as it is. */
function toDisposition (name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return plain === name
    ? `attachment; filename="${name}"`
    : `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escapeSign)}`
}

/** What `encodeURIComponent` leaves as it is, and a parameter of a header may not have (RFC 8187). */
const escapeSign = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** What is as long as it turns out has no ranges: it is sent from its start. */
function sendContent (reply: FastifyReply, content: FileContent | undefined): FastifyReply {
  if (content === undefined || content instanceof Readable) {
    return reply.header('accept-ranges', 'none').send(content)
  }
  if (Buffer.isBuffer(content)) {
    return sendPart(reply, content.length, (start, end) => content.subarray(start, end))
  }
  return sendPart(reply, content.length, (start, end) => {
    reply.header('content-length', end - start)
    return Readable.from(cut(content.open(), start, end), { objectMode: false })
  })
}

/** A download that broke off is gone on with (documented for exports): one range of bytes, or all. */
function sendPart (
  reply: FastifyReply, length: number, part: (start: number, end: number) => Buffer | Readable
): FastifyReply {
  reply.header('accept-ranges', 'bytes')
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(reply.request.headers.range ?? '') ?? []
  // A range that ends before it begins is invalid (RFC 9110).
  if ((from === '' && to === '') || (from !== '' && to !== '' && Number(to) < Number(from))) return reply.send(part(0, length))
  const start = from === '' ? Math.max(0, length - Number(to)) : Number(from)
  const end = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (start >= length) return reply.code(416).header('content-range', `bytes */${length}`).send()
  return reply.code(206).header('content-range', `bytes ${start}-${end}/${length}`).send(part(start, end + 1))
}

/** After how many bytes others get their turn, however quickly a client reads. */
const inOneGo = 2_000_000

/** The bytes from one place up to another. */
async function * cut (
  whole: Iterable<Buffer> | AsyncIterable<Buffer>, start: number, end: number
): AsyncGenerator<Buffer> {
  let at = 0
  let turn = inOneGo
  for await (const bytes of whole) {
    const part = bytes.subarray(Math.max(0, start - at), Math.max(0, end - at))
    at += bytes.length
    if (part.length > 0) yield part
    if (at >= end) return
    if (at < turn) continue
    turn = at + inOneGo
    await new Promise(resolve => setImmediate(resolve))
  }
}

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
    replyHeaders: undefined,
    more: undefined,
    retryAfter: undefined,
    fault: undefined,
    started: Date.now(),
    clock: 0,
    took: 0
  }
}
