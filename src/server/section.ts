import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Shape as OperationShape } from '../schemas/kit/types.js'
import type { Principal } from '../state/access/access.js'
import type { Page } from '../state/store/collection.js'
import type { Logins } from '../state/access/logins.js'
import type { World } from '../state/world/world.js'
import type { Certificate } from './tls/certificate.js'

/** What a handler gets: the request in the newest shape, and the world it happens in. */
export interface Call<S extends OperationShape> {
  params: ParamsOf<S>
  query: QueryOf<S>
  body: BodyOf<S>
  world: World
  vb365: World['vb365']
  vbr: World['vbr']
  principal: Principal
  /** The revision in which the client speaks, for the few operations that do something else there. */
  revision: string
  request: FastifyRequest
}

const content = Symbol('content')
const headed = Symbol('headed')

/** What is made while it is sent, and known to be so long. */
export interface SizedContent { length: number, open: () => Iterable<Buffer> | AsyncIterable<Buffer> }

export type FileContent = Buffer | Readable | SizedContent

/** A reply that is no JSON: its bytes, or what they are made from while they are sent. */
export interface FileReply { [content]: FileContent, name: string, type: string }

export const file = (bytes: FileContent, name: string, type = 'application/octet-stream'): FileReply =>
  ({ [content]: bytes, name, type })

/** The content of a reply that is a file, undefined for any other. */
export const contentOf = (reply: unknown): FileContent | undefined => isFile(reply) ? reply[content] : undefined
export const isFile = (reply: unknown): reply is FileReply =>
  typeof reply === 'object' && reply !== null && content in reply

/** A reply with headers of its own, e.g. a cookie. */
export interface HeadedReply<R> { [headed]: Record<string, string>, reply: R }

export const withHeaders = <R>(reply: R, headers: Record<string, string>): HeadedReply<R> =>
  ({ [headed]: headers, reply })

export const isHeaded = (reply: unknown): reply is HeadedReply<unknown> =>
  typeof reply === 'object' && reply !== null && headed in reply
export const headersOf = (reply: HeadedReply<unknown>): Record<string, string> => reply[headed]

/** A page of the state stands for any page model; nothing stands for an empty reply. */
type PageFor<R> = R extends { results: Array<infer Item> }
  ? Page<Item>
  : 'data' extends keyof R ? R extends { data?: Array<infer Item> | undefined } ? Page<Item> | Item[] : never : never
type Nothing<R> = null extends R ? void : keyof R extends never ? void : never
export type Reply<R> = R | PageFor<R> | Nothing<R> | FileReply | HeadedReply<R>

export type Handler<S extends OperationShape> = (call: Call<S>) => Reply<ReplyOf<S>> | Promise<Reply<ReplyOf<S>>>

/** Live operations read and write the state; static ones answer what the product itself never changes. */
export type Behaviour = 'live' | 'static'

type Verb = <S extends OperationShape>(
  path: string, operation: S & { method: string }, handler: Handler<S>, behaviour?: Behaviour
) => void
export interface Verbs { get: Verb, post: Verb, put: Verb, del: Verb }

/** A section of the vendor's documentation: its operations, each in one sentence. */
export type Section = (verbs: Verbs) => void

/** What a section may need besides the world: it belongs to the whole simulator. */
export interface Deps {
  logins: Logins
  tokens: { prepare: () => Promise<void> }
  certificate: Certificate
  /** The versions that the products report. */
  versions: { vb365: string, vbr: string }
  world: (name: string) => World | undefined
  /** An unguessable text. */
  random: () => string
}
