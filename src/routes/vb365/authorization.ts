import * as op from '../../schemas/vb365/authorization.js'
import { type Deps, type Section, WithHeaders } from '../../server/serve.js'
import type { Issued } from '../../state/access.js'
import { iso } from '../../state/clock.js'
import type { BodyOf } from '../../schemas/kit/types.js'
import type { Vb365 } from '../../state/vb365/index.js'
import { LoginFailed } from './errors.js'

type TokenRequest = BodyOf<typeof op.token>

/** Authorization: tokens, logout, one-time codes. */
export const authorization = ({ logins, tokens, random }: Deps): Section => ({ post }) => {
  post('/token', op.token, async ({ body, vb365, world }) => {
    await tokens.prepare()
    const reply = answer(issue(body, vb365, world.name))
    if ('disable_antiforgery_token' in body && body.disable_antiforgery_token === true) return reply
    // ASSUMED: the name of the cookie. The product hands it out unless asked not to; it is never insisted on here.
    return new WithHeaders(reply, { 'set-cookie': `.Veeam.Antiforgery=${random()}; Path=/; Secure; HttpOnly; SameSite=Strict` })
  })

  post('/token/logout', op.logout, ({ principal }) => logins.end(principal.grant))

  post('/token/AuthCode', op.authCode, ({ principal }) => ({ authCode: logins.code('vb365', principal.grant) }))

  function issue (body: TokenRequest, vb365: Vb365, world: string): Issued {
    const issued = byGrant(body, vb365, world)
    if (issued === undefined) throw new LoginFailed('invalid_grant', 'The user name or password is incorrect.')
    if (issued.grant.kind === 'administrator' && !issued.grant.roles.includes('Administrator')) {
      logins.end(issued.grant.grant)
      throw new LoginFailed('access_denied', 'The account has no access to Veeam Backup for Microsoft 365.', 403)
    }
    return issued
  }

  function byGrant (body: TokenRequest, vb365: Vb365, world: string): Issued | undefined {
    switch (body.grant_type) {
      case 'password': return byPassword(needed('username', body.username), needed('password', body.password), vb365, world)
      case 'refresh_token': return logins.byRefreshToken('vb365', needed('refresh_token', body.refresh_token))
      case 'operator': return byAssertion('operator', body, vb365, world)
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer': return byAssertion('tenant', body, vb365, world)
      default: throw new LoginFailed('unsupported_grant_type', `The grant type '${body.grant_type}' is not supported.`)
    }
  }

  // An organization that was added with a user name and password logs in with them as a tenant.
  function byPassword (name: string, password: string, vb365: Vb365, world: string): Issued | undefined {
    const tenant = vb365.principals.byPassword(name, password)
    return tenant === undefined
      ? logins.byPassword('vb365', name, password)
      : logins.as('vb365', world, tenant.userName, tenant.kind)
  }

  // An assertion of the identity provider cannot be verified here: any text stands for the principal of the client id.
  function byAssertion (kind: 'tenant' | 'operator', body: TokenRequest, vb365: Vb365, world: string): Issued | undefined {
    needed('assertion', body.assertion)
    const principal = vb365.principals.byClient(needed('client_id', body.client_id), kind)
    return principal && logins.as('vb365', world, principal.userName, principal.kind)
  }
}

function needed (name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new LoginFailed('invalid_request', `'${name}' is required for this grant type.`)
  return value
}

function answer ({ grant, accessToken, refreshToken }: Issued): op.OAuthTokenResponse {
  return {
    access_token: accessToken,
    token_type: 'bearer',
    refresh_token: refreshToken,
    expires_in: Math.round((grant.accessUntil - grant.issuedAt) / 1_000),
    userName: grant.user,
    '.issued': iso(grant.issuedAt),
    '.expires': iso(grant.accessUntil)
  }
}
