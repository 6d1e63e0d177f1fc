// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Done, Flag, Get, Int32, Model, Nothing, Nullable, NullableSince, Optional, Post, Put,
  Ref, Since, Text, type Static,
} from '../kit/vb365.js'
import {
  RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse,
} from './common/organizations.js'
import { RESTAction, RESTAuthenticationType, RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'VboEmailSettings'
export const section = 'Veeam Backup for Microsoft 365 Email Notification Settings'

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
    clientId: NullableSince('v8', Text()),
    tenantId: Text(),
    userId: NullableSince('v8', Text()),
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
  reply: Ref(RESTNotificationEmailSettingsResponse),
})

export const vboEmailSettingsUpdate = Put({
  id: 'VboEmailSettings_Update',
  url: '/VboEmailSettings',
  body: Ref(RESTNotificationEmailSettingsRequest),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const vboEmailSettingsSendTestAction = Post({
  id: 'VboEmailSettings_SendTestAction',
  url: '/VboEmailSettings/SendTest',
  until: 'v7',
  reply: Done(),
})

export const vboEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VboEmailSettings_PrepareOAuthSignIn',
  url: '/VboEmailSettings/PrepareOAuthSignIn',
  since: 'v7',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: Ref(RESTPrepareOAuthSignInResponse),
})

export const vboEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VboEmailSettings_CompleteOAuthSignIn',
  url: '/VboEmailSettings/CompleteOAuthSignIn',
  since: 'v7',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: Ref(RESTCompleteOAuthSignInResponse),
})

export const vboEmailSettingsSendTestEmail = Post({
  id: 'VboEmailSettings_SendTestEmail',
  url: '/VboEmailSettings/SendTestEmail',
  since: 'v8',
  reply: Nothing(),
})
