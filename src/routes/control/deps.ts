import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { Static } from '@sinclair/typebox'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'
import type { Coverage } from '../../schemas/control/replies.js'
import type { AccountTokens } from '../../state/access/account-tokens.js'
import type { Worlds } from '../../state/world/worlds.js'

export interface ProductPlace {
  url: string
  revisions: readonly string[]
  /** Answers a request as if it had come in on the product's own port. */
  answer: (request: IncomingMessage, response: ServerResponse) => void
}

/** What the control API speaks about. */
export interface ControlDeps {
  worlds: Worlds
  /** PEM. */
  certificate: string
  version: string
  products: Record<'vb365' | 'vbr', ProductPlace>
  tokens: AccountTokens
  coverage: () => Array<Static<typeof Coverage>['operations'][number]>
  token: string | undefined
  /** Where the files of the console are, if it was built. */
  consoleFolder: string
  /** Origins whose pages may call, separated by commas; `*` is any. */
  cors: string | undefined
  /** Names of this machine, by which its programs may call. */
  names: readonly string[]
  report: (message: string, error: unknown) => void
}

export type TypedApp = FastifyInstance<
  RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, TypeBoxTypeProvider
>
export type ControlRoutes = (app: TypedApp, deps: ControlDeps) => void
