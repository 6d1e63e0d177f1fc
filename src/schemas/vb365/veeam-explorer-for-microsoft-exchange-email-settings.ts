import {
  Dictionary, Empty, Flag, Get, Int32, Model, Nullable, Optional, Post, Put, Ref, Since, Text,
  Until, type Static
} from '../kit/vb365.js'
import {
  RESTAction, RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse,
  RESTLinkHALDictionary, RESTPrepareOAuthSignInRequest, RESTPrepareOAuthSignInResponse,
  RESTSendTestOption, RESTSmtpSettings, SecureString
} from './common/shared.js'

export const tag = 'VexEmailSettings'

export const RestSmtpSettingsFromClient = Model('RestSmtpSettingsFromClient', {
  ...Optional({
    userPassword: Ref(SecureString),
    username: Text(),
    enableNotification: Nullable(Flag()),
    server: Text(),
    port: Nullable(Int32()),
    from: Text(),
    useAuthentication: Nullable(Flag()),
    useSSL: Nullable(Flag()),
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v8', Optional({
    userId: Nullable(Text()),
    mailApiUrl: Nullable(Text()),
    requestId: Nullable(Text()),
  })),
})
export type RestSmtpSettingsFromClient = Static<typeof RestSmtpSettingsFromClient>

export const vexEmailSettingsGet = Get({
  id: 'VexEmailSettings_Get',
  url: '/VexEmailSettings',
  reply: { '200': Ref(RESTSmtpSettings) },
})

export const vexEmailSettingsUpdate = Put({
  id: 'VexEmailSettings_Update',
  url: '/VexEmailSettings',
  body: Ref(RestSmtpSettingsFromClient),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const vexEmailSettingsSendTestAction = Post({
  id: 'VexEmailSettings_SendTestAction',
  url: '/VexEmailSettings/SendTest',
  until: 'v7',
  body: Ref(RESTSendTestOption),
  reply: { '200': Empty() },
})

export const vexEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VexEmailSettings_PrepareOAuthSignIn',
  url: '/VexEmailSettings/PrepareOAuthSignIn',
  since: 'v8',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: { '200': Ref(RESTPrepareOAuthSignInResponse) },
})

export const vexEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VexEmailSettings_CompleteOAuthSignIn',
  url: '/VexEmailSettings/CompleteOAuthSignIn',
  since: 'v8',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: { '200': Ref(RESTCompleteOAuthSignInResponse) },
})

export const vexEmailSettingsSendTestEmail = Post({
  id: 'VexEmailSettings_SendTestEmail',
  url: '/VexEmailSettings/SendTestEmail',
  since: 'v8',
  body: Ref(RESTSendTestOption),
  reply: { '204': Empty() },
})
