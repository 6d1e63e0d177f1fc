import * as op from '../../schemas/vb365/authorization.js'
import { type Deps, type Section, withHeaders } from '../../server/section.js'
import { type Issued, readLogin } from '../../state/access/access.js'
import { iso } from '../../state/time/clock.js'
import type { BodyOf } from '../../schemas/kit/types.js'
import type { World } from '../../state/world/world.js'
import { LoginFailed } from './errors.js'
import { toWrittenTime } from './times.js'

type TokenRequest = BodyOf<typeof op.token>

/** Authorization: tokens, logout, one-time codes. */
export const authorization = ({ logins, tokens, random, world: worldOf }: Deps): Section => ({ post }) => {
  post('/token', op.token, async ({ body, world, revision }) => {
    await tokens.prepare()
    const reply = answer(issue(body, world))
    if (revision === 'v6' || ('disable_antiforgery_token' in body && body.disable_antiforgery_token === true)) return reply
    // ASSUMED: the name of the cookie. The product hands it out unless asked not to; it is never insisted on here.
    return withHeaders(reply, { 'set-cookie': `.Veeam.Antiforgery=${random()}; Path=/; Secure; HttpOnly; SameSite=Strict` })
  })

  post('/token/logout', op.logout, ({ principal }) => logins.end(principal.grant))

  post('/token/AuthCode', op.authCode, ({ principal }) => ({ authCode: logins.code('vb365', principal.grant) }))

  function issue (body: TokenRequest, around: World): Issued {
    const issued = byGrant(body, around)
    if (issued === undefined) throw new LoginFailed('invalid_grant', 'The credentials are not valid.')
    if (issued.grant.kind === 'administrator' && !issued.grant.roles.includes('Administrator')) {
      logins.end(issued.grant.grant)
      throw new LoginFailed('access_denied', 'The account has no access to Veeam Backup for Microsoft 365.', 403)
    }
    return issued
  }

  function byGrant (body: TokenRequest, around: World): Issued | undefined {
    switch (body.grant_type) {
      case 'password': return byPassword(requireField('username', body.username), requireField('password', body.password), around)
      case 'refresh_token': return logins.byRefreshToken('vb365', requireField('refresh_token', body.refresh_token))
      case 'operator': return byAssertion('operator', body, around)
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer': return byAssertion('tenant', body, around)
      // Versions 6 and 7 document one more, for integrations of the vendor's own; no token of theirs is known here.
      default: throw new LoginFailed('unsupported_grant_type', `The grant type '${body.grant_type}' is not supported.`)
    }
  }

  // An organization that was added with a user name and password logs in with them as a tenant.
  function byPassword (login: string, password: string, around: World): Issued | undefined {
    const { name, world } = whereTo(login, around)
    const tenant = world.vb365.principals.byPassword(name, password)
    return tenant === undefined
      ? logins.byPassword('vb365', name, password, false, world.name)
      : logins.as('vb365', world.name, tenant.userName, tenant.kind)
  }

  // An assertion of the identity provider cannot be verified here: any text stands for the principal of the client id.
  function byAssertion (kind: 'tenant' | 'operator', body: TokenRequest, around: World): Issued | undefined {
    const assertion = requireField('assertion', body.assertion)
    const { name, world } = whereTo(requireField('client_id', body.client_id), around)
    const principal = world.vb365.principals.byClient(name, kind)
    // Whoever is in a tenant may restore their own data, and what their roles give them.
    const person = kind === 'operator' && principal === undefined
      ? world.vb365.operatorScope.byClient(name) ?? world.vb365.operatorScope.byPortal(name, assertion)
      : undefined
    if (person !== undefined) return logins.as('vb365', world.name, person, 'operator')
    return principal && logins.as('vb365', world.name, principal.userName, principal.kind)
  }

  /** Who logs in, and into which world: the one that the login names, else the one around the request. */
  function whereTo (login: string, around: World): { name: string, world: World } {
    const { name, world: wanted = around.name } = readLogin(login)
    const world = worldOf(wanted)
    if (world === undefined) throw new LoginFailed('invalid_grant', `There is no world '${wanted}'.`, 401)
    return { name, world }
  }
}

/** Clients send the fields of other grants along: empty, blank, or as a pair of quotes. */
function requireField (name: string, value: string | undefined): string {
  if (value === undefined || /^\s*('')?\s*$/.test(value)) {
    throw new LoginFailed('invalid_request', `'${name}' is required for this grant type.`)
  }
  return value
}

function answer ({ grant, accessToken, refreshToken }: Issued): op.OAuthTokenResponse {
  return {
    access_token: accessToken,
    token_type: 'bearer',
    refresh_token: refreshToken,
    expires_in: Math.round((grant.accessUntil - grant.issuedAt) / 1_000),
    userName: grant.user,
    '.issued': toWrittenTime(iso(grant.issuedAt)),
    '.expires': toWrittenTime(iso(grant.accessUntil))
  }
}
