import {
  Changed, Dictionary, Empty, Flag, Get, Int32, Model, Nullable, Optional, Post, Put, Ref, Since,
  Text, Until, type Static
} from '../kit/vb365.js'
import {
  RESTAction, RESTAuthenticationType, RESTCompleteOAuthSignInRequest,
  RESTCompleteOAuthSignInResponse, RESTLinkHALDictionary, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse, SecureString
} from './common/shared.js'

export const tag = 'VboEmailSettings'

export const RESTNotificationEmailSettingsResponse = Model('RESTNotificationEmailSettingsResponse', {
  ...Optional({
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    notifyOnSuccess: Nullable(Flag()),
    notifyOnWarning: Nullable(Flag()),
    notifyOnFailure: Nullable(Flag()),
    supressUntilLastRetry: Nullable(Flag()),
    attachDetailedReport: Nullable(Flag()),
    enableNotification: Nullable(Flag()),
    smtpServer: Text(),
    port: Nullable(Int32()),
    useAuthentication: Nullable(Flag()),
    username: Text(),
    useSSL: Nullable(Flag()),
    from: Text(),
    to: Text(),
    subject: Text(),
  }),
  ...Since('v7', Optional({
    authenticationType: Ref(RESTAuthenticationType),
    clientId: Changed({ 'v7': Text(), 'v8': Nullable(Text()) }),
    tenantId: Text(),
    userId: Changed({ 'v7': Text(), 'v8': Nullable(Text()) }),
    mailApiUrl: Nullable(Text()),
    isAuthenticated: Nullable(Flag()),
  })),
})
export type RESTNotificationEmailSettingsResponse = Static<typeof RESTNotificationEmailSettingsResponse>

export const RESTNotificationEmailSettingsRequest = Model('RESTNotificationEmailSettingsRequest', {
  ...Optional({
    userPassword: Ref(SecureString),
    notifyOnSuccess: Nullable(Flag()),
    notifyOnWarning: Nullable(Flag()),
    notifyOnFailure: Nullable(Flag()),
    supressUntilLastRetry: Nullable(Flag()),
    attachDetailedReport: Nullable(Flag()),
    enableNotification: Nullable(Flag()),
    smtpServer: Text(),
    port: Nullable(Int32()),
    useAuthentication: Nullable(Flag()),
    username: Text(),
    useSSL: Nullable(Flag()),
    from: Text(),
    to: Text(),
    subject: Text(),
  }),
  ...Since('v7', Optional({
    authenticationType: Ref(RESTAuthenticationType),
    userId: Text(),
    mailApiUrl: Nullable(Text()),
    requestId: Nullable(Text()),
  })),
})
export type RESTNotificationEmailSettingsRequest = Static<typeof RESTNotificationEmailSettingsRequest>

export const vboEmailSettingsGet = Get({
  id: 'VboEmailSettings_Get',
  url: '/VboEmailSettings',
  reply: { '200': Ref(RESTNotificationEmailSettingsResponse) },
})

export const vboEmailSettingsUpdate = Put({
  id: 'VboEmailSettings_Update',
  url: '/VboEmailSettings',
  body: Ref(RESTNotificationEmailSettingsRequest),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const vboEmailSettingsSendTestAction = Post({
  id: 'VboEmailSettings_SendTestAction',
  url: '/VboEmailSettings/SendTest',
  until: 'v7',
  reply: { '200': Empty() },
})

export const vboEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VboEmailSettings_PrepareOAuthSignIn',
  url: '/VboEmailSettings/PrepareOAuthSignIn',
  since: 'v7',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: { '200': Ref(RESTPrepareOAuthSignInResponse) },
})

export const vboEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VboEmailSettings_CompleteOAuthSignIn',
  url: '/VboEmailSettings/CompleteOAuthSignIn',
  since: 'v7',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: { '200': Ref(RESTCompleteOAuthSignInResponse) },
})

export const vboEmailSettingsSendTestEmail = Post({
  id: 'VboEmailSettings_SendTestEmail',
  url: '/VboEmailSettings/SendTestEmail',
  since: 'v8',
  reply: { '204': Empty() },
})
