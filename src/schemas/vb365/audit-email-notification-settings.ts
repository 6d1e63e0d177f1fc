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

export const tag = 'AuditEmailSettings'
export const section = 'Audit Email Notification Settings'

export const RESTAuditEmailSettingsResponse = Model('RESTAuditEmailSettingsResponse', {
  ...Optional({
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
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
    tenantId: NullableSince('v8', Text()),
    userId: Text(),
    mailApiUrl: Nullable(Text()),
    isAuthenticated: Nullable(Flag()),
  })),
})
export type RESTAuditEmailSettingsResponse = Static<typeof RESTAuditEmailSettingsResponse>

export const RESTAuditEmailSettingsRequest = Model('RESTAuditEmailSettingsRequest', {
  ...Optional({
    userPassword: Ref(SecureString),
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
export type RESTAuditEmailSettingsRequest = Static<typeof RESTAuditEmailSettingsRequest>

export const auditEmailSettingsGet = Get({
  id: 'AuditEmailSettings_Get',
  url: '/AuditEmailSettings',
  reply: Ref(RESTAuditEmailSettingsResponse),
})

export const auditEmailSettingsUpdate = Put({
  id: 'AuditEmailSettings_Update',
  url: '/AuditEmailSettings',
  body: Ref(RESTAuditEmailSettingsRequest),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const auditEmailSettingsSendTest = Post({
  id: 'AuditEmailSettings_SendTest',
  url: '/AuditEmailSettings/SendTest',
  until: 'v7',
  reply: Done(),
})

export const auditEmailSettingsPrepareOAuthSignIn = Post({
  id: 'AuditEmailSettings_PrepareOAuthSignIn',
  url: '/AuditEmailSettings/PrepareOAuthSignIn',
  since: 'v7',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: Ref(RESTPrepareOAuthSignInResponse),
})

export const auditEmailSettingsCompleteOAuthSignIn = Post({
  id: 'AuditEmailSettings_CompleteOAuthSignIn',
  url: '/AuditEmailSettings/CompleteOAuthSignIn',
  since: 'v7',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: Ref(RESTCompleteOAuthSignInResponse),
})

export const auditEmailSettingsSendTestEmail = Post({
  id: 'AuditEmailSettings_SendTestEmail',
  url: '/AuditEmailSettings/SendTestEmail',
  since: 'v8',
  reply: Nothing(),
})
