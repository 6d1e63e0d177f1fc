import type { FastifyRequest } from 'fastify'
import type { OperationAt } from '../../schemas/kit/at.js'
import type { Principal, Verdict } from '../../state/access/access.js'
import type { Served } from '../../state/control/journal.js'
import type { Host } from '../host.js'
import { type LoginRequest, readLoginRequest } from '../login-request.js'
import { Answered, type Product } from '../product.js'

/** A header and the token in it: the same two texts for every request that sends the same. */
interface Seen { header: string, token: string }
const mostSeen = 1_000

/** Tells who asks, and for which world: by the token, by what a login says, or by the header `x-vbsim-world`. */
export function createAskers (product: Product, host: Host) {
  const seen = new Map<string, Seen>()
  let last: Seen = { header: '', token: '' }

  function bearer ({ headers }: FastifyRequest): Verdict {
    const header = headers.authorization
    if (header === undefined || header === '') return { refused: 'missing' }
    // To compare two long texts costs less than to look one up.
    if (header !== last.header) last = seen.get(header) ?? remember(header)
    // The journal keeps headers: a token of some 700 characters would be kept as often as it is sent.
    headers.authorization = last.header
    return host.access.check(product.name, last.token)
  }

  function remember (header: string): Seen {
    if (seen.size >= mostSeen) seen.clear()
    const known = { header, token: tokenIn(header) }
    seen.set(header, known)
    return known
  }

  /** Whose token a request has, good or expired. */
  function holder (request: FastifyRequest): LoginRequest {
    const verdict = bearer(request)
    const whose = 'principal' in verdict ? verdict.principal : verdict.whose
    return { user: whose?.user ?? '', world: whose?.world }
  }

  return {
    /** Throws `Answered` for a token that is missing, unknown or expired, or of another world than the header's. */
    authorize (request: FastifyRequest, operation: OperationAt, entry: Served): Principal {
      const code = product.codeIn?.(request, operation)
      const verdict = code === undefined ? bearer(request) : host.access.checkCode(product.name, code)
      if ('refused' in verdict) {
        entry.world = verdict.whose?.world
        entry.user = verdict.whose?.user
        throw new Answered(product.answers.unauthorized(verdict.refused, entry.revision))
      }
      const wanted = request.headers['x-vbsim-world']
      if (wanted !== undefined && wanted !== verdict.principal.world) {
        throw new Answered(product.answers.invalid(`The token belongs to world '${verdict.principal.world}', x-vbsim-world says otherwise.`))
      }
      return verdict.principal
    },

    /** A login belongs to the world that it names; a call with a token that it does not need, to the token's world. */
    anonymous (request: FastifyRequest, operation: string): Principal {
      const header = request.headers['x-vbsim-world']
      const around = typeof header === 'string' ? header : 'default'
      const { user, world } = logsIn.has(operation) ? readLoginRequest(request, host.access) : holder(request)
      return {
        grant: '',
        product: product.name,
        user,
        kind: 'administrator',
        roles: [],
        // A world that does not exist is refused by the login itself.
        world: world !== undefined && host.world(world) !== undefined ? world : around
      }
    },

    /** The world of a request that was refused before anybody knew whose it is. */
    worldAround (request: FastifyRequest): string {
      const header = request.headers['x-vbsim-world']
      return holder(request).world ?? (typeof header === 'string' && host.world(header) !== undefined
        ? header
        : 'default')
    }
  }
}

export type Askers = ReturnType<typeof createAskers>

/** The document of VBR's first revision has users type in `Bearer`, which some tools then add a second time. */
function tokenIn (header: string): string {
  const token = header.startsWith('Bearer ') ? header.slice(7) : header
  // Of a token that is written as usual nothing is left to be taken away.
  return token.includes(' ') ? token.replace(/^\s*(bearer\s+)*/i, '') : token
}

/** Operations that make tokens, by their newest names. */
const logsIn = new Set(['token', 'CreateToken'])
