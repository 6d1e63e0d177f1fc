import {
  Dictionary, Empty, Flag, Get, Int32, Model, Nullable, Optional, Post, Put, Ref, Since, Text,
  Until, type Static
} from '../kit/vb365.js'
import {
  RESTAction, RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse, RESTLinkHAL,
  RESTPrepareOAuthSignInRequest, RESTPrepareOAuthSignInResponse, RESTSendTestOption,
  RESTSmtpSettings, SecureString
} from './common/shared.js'

export const tag = 'VetEmailSettings'

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
  reply: { '200': Ref(RESTSmtpSettings) },
})

export const vetEmailSettingsUpdate = Put({
  id: 'VetEmailSettings_Update',
  url: '/VetEmailSettings',
  body: Ref(RESTTeamsSmtpSettingsFromClient),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const vetEmailSettingsSendTest = Post({
  id: 'VetEmailSettings_SendTest',
  url: '/VetEmailSettings/sendTest',
  until: 'v7',
  body: Ref(RESTSendTestOption),
  reply: { '200': Empty() },
})

export const vetEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VetEmailSettings_PrepareOAuthSignIn',
  url: '/VetEmailSettings/PrepareOAuthSignIn',
  since: 'v8',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: { '200': Ref(RESTPrepareOAuthSignInResponse) },
})

export const vetEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VetEmailSettings_CompleteOAuthSignIn',
  url: '/VetEmailSettings/CompleteOAuthSignIn',
  since: 'v8',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: { '200': Ref(RESTCompleteOAuthSignInResponse) },
})

export const vetEmailSettingsSendTestEmail = Post({
  id: 'VetEmailSettings_SendTestEmail',
  url: '/VetEmailSettings/SendTestEmail',
  since: 'v8',
  body: Ref(RESTSendTestOption),
  reply: { '204': Empty() },
})
