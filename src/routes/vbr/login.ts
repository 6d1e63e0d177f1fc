import * as op from '../../schemas/vbr/login.js'
import type { Deps, Section } from '../../server/section.js'
import type { Issued } from '../../state/access/access.js'
import { iso } from '../../state/time/clock.js'
import { buildOf } from '../../state/vbr/base/build.js'
import { refuse } from '../../state/vbr/base/refusals.js'

/** Login: tokens, one-time codes, logout. */
export const login = ({ logins, tokens, versions, world: worldOf }: Deps): Section => ({ post }) => {
  const written = writtenBy(buildOf(versions.vbr).major)

  post('/api/oauth2/token', op.createToken, async ({ body, world }) => {
    await tokens.prepare()
    return answer(issue(body, world.name), written)
  })

  post('/api/oauth2/authorization_code', op.createAuthorizationCode, ({ principal }) =>
    ({ code: logins.code('vbr', principal.grant) }))

  post('/api/oauth2/logout', op.logout, ({ principal }) => logins.end(principal.grant))

  function issue (body: op.TokenLoginSpec, world: string): Issued {
    const issued = byGrant(body, world)
    if (issued === undefined) throw buildOf(versions.vbr).major === 13 ? refuse.badLogin() : refuse.badLoginOfTwelve()
    if (issued.grant.roles.length === 0) {
      logins.end(issued.grant.grant)
      throw refuse.noRole(issued.grant.user)
    }
    try {
      worldOf(issued.grant.world)?.vbr.users.guardMfa(issued.grant.user)
    } catch (refusal) {
      logins.end(issued.grant.grant)
      throw refusal
    }
    return issued
  }

  function byGrant (body: op.TokenLoginSpec, world: string) {
    const { grant_type: grant, username, password, refresh_token: refresh, code, use_short_term_refresh: short } = body
    switch (grant.toLowerCase()) {
      case 'password':
        return logins.byPassword('vbr', requireField('username', username), requireField('password', password), short, world)
      case 'refresh_token': return logins.byRefreshToken('vbr', requireField('refresh_token', refresh))
      case 'authorization_code': return logins.byCode('vbr', requireField('code', code))
      // Only an integration of the vendor's own uses the remaining grant; no token of it is known here.
      default: return undefined
    }
  }
}

function requireField (name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw refuse.grantNeeds(name)
  return value
}

/** Builds 13 write the parts of a second (recorded), those before none (examples). */
const writtenBy = (major: number): (time: number) => string => major === 13 ? iso : toTheSecond

function answer ({ grant, accessToken, refreshToken }: Issued, written: (time: number) => string): op.TokenModel {
  return {
    access_token: accessToken,
    token_type: 'bearer',
    refresh_token: refreshToken,
    expires_in: Math.round((grant.accessUntil - grant.issuedAt) / 1_000),
    '.issued': written(grant.issuedAt),
    '.expires': written(grant.accessUntil)
  }
}

const toTheSecond = (time: number): string => iso(time).replace(/\.\d+/, '')
