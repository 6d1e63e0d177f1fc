// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, DateTime, Flag, Int32, Model, Optional, Post, Ref, Text, type Static } from '../kit/vbr.js'
import { ELoginGrantType, EmptySuccessResponse } from './common/shared.js'

export const tag = 'Login'

export const TokenLoginSpec = Model('TokenLoginSpec', {
  grant_type: Ref(ELoginGrantType),
  ...Optional({
    username: Text(),
    password: Text({ format: 'password' }),
    refresh_token: Text(),
    code: Text(),
    use_short_term_refresh: Flag(),
    vbr_token: Changed({ '1.1-rev0': Text(), '1.3-rev0': Text({ deprecated: true }) }),
  }),
})
export type TokenLoginSpec = Static<typeof TokenLoginSpec>

export const TokenModel = Model('TokenModel', {
  access_token: Text(),
  token_type: Text(),
  refresh_token: Text(),
  expires_in: Int32(),
  '.issued': DateTime(),
  '.expires': DateTime(),
})
export type TokenModel = Static<typeof TokenModel>

export const AuthorizationCodeModel = Model('AuthorizationCodeModel', { code: Text() })
export type AuthorizationCodeModel = Static<typeof AuthorizationCodeModel>

export const createToken = Post({
  id: 'CreateToken',
  url: '/api/oauth2/token',
  anonymous: true,
  form: 'only',
  body: Ref(TokenLoginSpec),
  reply: Ref(TokenModel),
})

export const createAuthorizationCode = Post({
  id: 'CreateAuthorizationCode',
  url: '/api/oauth2/authorization_code',
  until: '1.2-rev1',
  deprecated: Changed({ '1.1-rev0': undefined, '1.2-rev1': true }),
  reply: Ref(AuthorizationCodeModel),
})

export const logout = Post({
  id: 'Logout',
  url: '/api/oauth2/logout',
  reply: Ref(EmptySuccessResponse),
  errors: Changed({ '1.1-rev0': undefined, '1.3-rev2': [401, 500] }),
})
