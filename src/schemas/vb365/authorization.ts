// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Done, Enum, Flag, Inline, Int64, Model, Nothing, Nullable, Optional, Post, Ref,
  RequiredUntil, Text, type Static,
} from '../kit/vb365.js'

export const tag = 'Auth'
export const section = 'Authorization'

export const OAuthTokenResponse = Model('OAuthTokenResponse', {
  access_token: Text(),
  refresh_token: Text(),
  token_type: Text(),
  expires_in: Int64(),
  '.issued': DateTime(),
  '.expires': DateTime(),
  ...RequiredUntil('v7', { userName: Text() }),
})
export type OAuthTokenResponse = Static<typeof OAuthTokenResponse>

export const RESTAuthCode = Model('RESTAuthCode', { authCode: Text() })
export type RESTAuthCode = Static<typeof RESTAuthCode>

export const token = Post({
  id: 'token',
  url: '/token',
  anonymous: true,
  form: 'also',
  body: Changed({
    v6: Inline({
      grant_type: Enum([
        'password', 'refresh_token', 'urn:ietf:params:oauth:grant-type:jwt-bearer', 'integration', 'operator',
      ], { default: 'password' }),
      ...Optional({
        username: Text(),
        password: Text({ format: 'password' }),
        refresh_token: Text(),
        client_id: Text(),
        assertion: Text(),
        integration_token: Text(),
      }),
    }),
    v7: Inline({
      grant_type: Enum([
        'password', 'refresh_token', 'urn:ietf:params:oauth:grant-type:jwt-bearer', 'integration', 'operator',
      ], { default: 'password' }),
      ...Optional({
        username: Text(),
        password: Text({ format: 'password' }),
        refresh_token: Text(),
        client_id: Text(),
        assertion: Text(),
        integration_token: Text(),
        disable_antiforgery_token: Nullable(Flag()),
      }),
    }),
    v8: Inline({
      grant_type: Enum([
        'password', 'refresh_token', 'urn:ietf:params:oauth:grant-type:jwt-bearer', 'operator',
      ], { default: 'password' }),
      ...Optional({
        username: Text(),
        password: Text({ format: 'password' }),
        refresh_token: Text(),
        client_id: Text(),
        assertion: Text(),
        disable_antiforgery_token: Nullable(Flag()),
      }),
    }),
  }),
  reply: Ref(OAuthTokenResponse),
})

export const logout = Post({
  id: 'logout',
  url: '/token/logout',
  since: 'v7',
  reply: Changed({ v7: Done(), v8: Nothing() }),
})

export const authCode = Post({
  id: 'authCode',
  url: '/token/AuthCode',
  since: 'v7',
  reply: Ref(RESTAuthCode),
})
