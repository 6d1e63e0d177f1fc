import type { FastifyRequest } from 'fastify'
import { type Access, plainName, readLogin } from '../state/access/access.js'
import { bodyOf } from '../state/control/journal.js'

/** Whom a login is for, as far as the request itself tells. */
export interface LoginRequest { user: string, world: string | undefined }

/** Reads who wants to log in, and to which world: by a name, or by a token or code that was given to somebody. */
export function readLoginRequest (request: FastifyRequest, access: Access): LoginRequest {
  const body = bodyOf(request.body, request.headers['content-type'] ?? 'application/x-www-form-urlencoded')
  const member = (name: string): string | undefined => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const login = member('username') ?? member('client_id')
  if (login !== undefined) {
    const { name, world } = readLogin(login)
    return { user: plainName(name), world }
  }
  const [refreshToken, code] = [member('refresh_token'), member('code')]
  const known = access.whose({ ...(refreshToken && { refreshToken }), ...(code && { code }) })
  return { user: known?.user ?? '', world: known?.world }
}
