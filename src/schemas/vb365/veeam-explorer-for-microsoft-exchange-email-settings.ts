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
import { RESTAction, RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'VexEmailSettings'
export const section = 'Veeam Explorer for Microsoft Exchange Email Settings'

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
  reply: Ref(RESTSmtpSettings),
})

export const vexEmailSettingsUpdate = Put({
  id: 'VexEmailSettings_Update',
  url: '/VexEmailSettings',
  body: Ref(RestSmtpSettingsFromClient),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const vexEmailSettingsSendTestAction = Post({
  id: 'VexEmailSettings_SendTestAction',
  url: '/VexEmailSettings/SendTest',
  until: 'v7',
  body: Ref(RESTSendTestOption),
  reply: Done(),
})

export const vexEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VexEmailSettings_PrepareOAuthSignIn',
  url: '/VexEmailSettings/PrepareOAuthSignIn',
  since: 'v8',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: Ref(RESTPrepareOAuthSignInResponse),
})

export const vexEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VexEmailSettings_CompleteOAuthSignIn',
  url: '/VexEmailSettings/CompleteOAuthSignIn',
  since: 'v8',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: Ref(RESTCompleteOAuthSignInResponse),
})

export const vexEmailSettingsSendTestEmail = Post({
  id: 'VexEmailSettings_SendTestEmail',
  url: '/VexEmailSettings/SendTestEmail',
  since: 'v8',
  body: Ref(RESTSendTestOption),
  reply: Nothing(),
})
