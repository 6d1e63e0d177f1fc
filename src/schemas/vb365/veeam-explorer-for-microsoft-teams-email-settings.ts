// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Done, Flag, Get, Int32, Model, Nothing, Nullable, Optional, Post, Put, Ref, Since,
  Text, type Static,
} from '../kit/vb365.js'
import { RESTSendTestOption, RESTSmtpSettings } from './common/email.js'
import {
  RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse,
} from './common/organizations.js'
import { RESTAction, RESTLinkHAL, SecureString } from './common/shared.js'

export const tag = 'VetEmailSettings'
export const section = 'Veeam Explorer for Microsoft Teams Email Settings'

export const RESTTeamsSmtpSettingsFromClient = Model('RESTTeamsSmtpSettingsFromClient', {
  ...Optional({
    userPassword: Ref(SecureString),
    enableNotification: Nullable(Flag()),
    server: Text(),
    port: Nullable(Int32()),
    from: Text(),
    useAuthentication: Nullable(Flag()),
    useSSL: Nullable(Flag()),
    username: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v8', Optional({
    userId: Nullable(Text()),
    mailApiUrl: Nullable(Text()),
    requestId: Nullable(Text()),
  })),
})
export type RESTTeamsSmtpSettingsFromClient = Static<typeof RESTTeamsSmtpSettingsFromClient>

export const vetEmailSettingsGet = Get({
  id: 'VetEmailSettings_Get',
  url: '/VetEmailSettings',
  reply: Ref(RESTSmtpSettings),
})

export const vetEmailSettingsUpdate = Put({
  id: 'VetEmailSettings_Update',
  url: '/VetEmailSettings',
  body: Ref(RESTTeamsSmtpSettingsFromClient),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const vetEmailSettingsSendTest = Post({
  id: 'VetEmailSettings_SendTest',
  url: '/VetEmailSettings/sendTest',
  until: 'v7',
  body: Ref(RESTSendTestOption),
  reply: Done(),
})

export const vetEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VetEmailSettings_PrepareOAuthSignIn',
  url: '/VetEmailSettings/PrepareOAuthSignIn',
  since: 'v8',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: Ref(RESTPrepareOAuthSignInResponse),
})

export const vetEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VetEmailSettings_CompleteOAuthSignIn',
  url: '/VetEmailSettings/CompleteOAuthSignIn',
  since: 'v8',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: Ref(RESTCompleteOAuthSignInResponse),
})

export const vetEmailSettingsSendTestEmail = Post({
  id: 'VetEmailSettings_SendTestEmail',
  url: '/VetEmailSettings/SendTestEmail',
  since: 'v8',
  body: Ref(RESTSendTestOption),
  reply: Nothing(),
})
