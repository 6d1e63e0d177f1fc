import type { FastifyRequest } from 'fastify'
import type { Principal } from '../state/access/access.js'
import type { Page } from '../state/store/collection.js'
import type { Refusal } from '../state/store/refusals.js'
import type { World } from '../state/world/world.js'
import type { AnyOperation, Contract, OperationAt } from '../schemas/kit/at.js'
import type { FileReply } from './section.js'

/**
 * A model's two shapes around one step of the revisions: older to newer on the way in, newer to older on the way out.
 */
export interface Shape {
  model: string
  /** The first revision with the new shape. */
  since: string
  lift?: (old: Members) => Members
  project?: (current: Members) => Members
}

export type Members = Record<string, unknown>

/**
 * Values of an enum that had another spelling before `since`: newest spelling → older one. `unions` are those whose
 * discriminator the enum is. Mere letter case needs no entry.
 */
export interface Respelled { enum: string, unions?: readonly string[], since: string, values: Record<string, string> }

/** What clients send as a model beyond its letter, brought to its members in a revision before it is checked. */
export type Accepted = Readonly<Record<string, (given: Members, revision: string) => Members>>

/** What of a later revision one without a document knows: the paths to which operations moved, and whole parts. */
export interface Later {
  revision: string
  /** The beginnings of the paths that came with it, in small letters. */
  parts: readonly string[]
}

/** A second path of an operation. */
export interface Alias { url: string, operation: AnyOperation }

/** What a link leads to that bears its own right: the world in which it lies, and how it is taken from there. */
export interface Linked { world: string, open: (world: World) => FileReply }

/** What is answered in place of what was asked for; no body where it is undefined. */
export interface Answer { status: number, body: unknown, headers?: Record<string, string> }

/** An answer that is given without asking the state, thrown from wherever it is known. */
export class Answered extends Error {
  constructor (readonly answer: Answer) { super('answered') }
}

/** The revision that a request asks for, or the answer that refuses it. */
export type Asked = { revision: string } | { refused: Answer }

/** Everything in which the HTTP of the two products differs. */
export interface Product {
  name: 'vb365' | 'vbr'
  contract: Contract
  /** The revisions that are served, oldest first; the last one is the handlers' shape of this run. */
  served: readonly string[]
  /** Every revision that a client may name, oldest first: by it shapes and respellings are older or newer. */
  order: readonly string[]
  /** Every revision that a client may ask for in this run, oldest first, and the one that it is served as. */
  named: ReadonlyMap<string, string>
  /** How the document of a revision says that the token is sent. */
  securityScheme: (revision: string) => Members
  /** Revisions that have no document, and the one whose models they have; shapes may tell them apart. */
  described: Readonly<Record<string, string>>
  /** Paths that the contract does not know, and the operations that are served there besides their own. */
  aliases: readonly Alias[]
  /** Revisions without a document that know more than those whose models they have. */
  later: Readonly<Record<string, Later>>
  /** What stands before an operation's path: VB365's version, as a parameter. */
  prefix: string
  /** `url` is the address as the product sees it. */
  revisionOf: (request: FastifyRequest, url: string) => Asked
  /** The product's answer to a refusal of the state. */
  refuse: (refusal: Refusal) => Answer
  /** The product's answer to a call that never reaches the state. */
  answers: {
    unknownPath: () => Answer
    wrongMethod: () => Answer
    notBuilt: (operation: OperationAt) => Answer
    fault: () => Answer
    /** A parameter in the path is no GUID. */
    malformedId: (name: string, value: string) => Answer
    /** A value that the document does not allow; the operation is known where its body is meant. */
    invalid: (message: string, operation?: OperationAt) => Answer
    malformedBody: () => Answer
    mediaType: () => Answer
    /** A bearer token that is refused at a revision; undefined where none is known yet. */
    unauthorized: (reason: 'missing' | 'unknown' | 'expired', revision: string | undefined) => Answer
    forbidden: () => Answer
    /** An error of a status, wherever it comes from; what is left open is as the product would say it. */
    withStatus: (error: { status: number, errorCode?: string | undefined, message?: string | undefined }) => Answer
  }
  /** An error's body as it is written at a revision; undefined where an unknown one was asked for. */
  errorBody: (answer: Answer, revision: string | undefined) => unknown
  /** Whether a principal may call an operation. */
  allows: (principal: Principal, operation: OperationAt) => boolean
  /** The code that a call of the operation brings in place of a token, good once. */
  codeIn?: (request: FastifyRequest, operation: OperationAt) => string | undefined
  /** What an address outside of the operations leads to, whoever asks; undefined for one that was never given out. */
  linkedAt?: (url: string) => Linked | undefined
  /** Members that the product sends as null when they have no value, by model. */
  nulls: Record<string, readonly string[]>
  /** Clients write `null` in a query for a number, GUID or the like that they do not have. */
  readsNullTexts: boolean
  /** Whether it does so at a revision, or leaves them out. */
  sendsNulls: (revision: string) => boolean
  accepted?: Accepted
  /** What words mean that parameters of a query take beside those of the documents, by operation and parameter. */
  queryWords?: Readonly<Record<string, Readonly<Record<string, string>>>>
  shapes: readonly Shape[]
  respelled: readonly Respelled[]
  /** `_links` by model; paths without the version. */
  links: Record<string, (value: Members, revision: string) => Record<string, string>>
  /** How a point in time is written, where it is a member of that name. Takes ISO text in UTC. */
  time: (iso: string, member?: string) => string
  /** `_actions` by model: verb → path without the version. */
  actions?: Record<string, (value: Members) => Record<string, string>>
  /** A time without offset in a request, as ISO text in UTC. */
  localTime: (text: string) => string | undefined
  /** The members around a page's rows, for a request that was made to `path` with `query`. */
  envelope: (page: Page<unknown>, path: string, query: string) => Members
  /** How many rows a page has at most, where the product says so; asking for more is no mistake. */
  mostRows?: number
  /** The name of the member that holds a page's rows. */
  rows: 'results' | 'data'
}
