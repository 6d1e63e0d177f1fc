import {
  Changed, Dictionary, Empty, Flag, Get, Int32, Model, Nullable, Optional, Post, Put, Ref, Since,
  Text, Until, type Static
} from '../kit/vb365.js'
import {
  RESTAction, RESTAuthenticationType, RESTCompleteOAuthSignInRequest,
  RESTCompleteOAuthSignInResponse, RESTLinkHALDictionary, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse, SecureString
} from './common/shared.js'

export const tag = 'AuditEmailSettings'

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
    clientId: Changed({ 'v7': Text(), 'v8': Nullable(Text()) }),
    tenantId: Changed({ 'v7': Text(), 'v8': Nullable(Text()) }),
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
  reply: { '200': Ref(RESTAuditEmailSettingsResponse) },
})

export const auditEmailSettingsUpdate = Put({
  id: 'AuditEmailSettings_Update',
  url: '/AuditEmailSettings',
  body: Ref(RESTAuditEmailSettingsRequest),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const auditEmailSettingsSendTest = Post({
  id: 'AuditEmailSettings_SendTest',
  url: '/AuditEmailSettings/SendTest',
  until: 'v7',
  reply: { '200': Empty() },
})

export const auditEmailSettingsPrepareOAuthSignIn = Post({
  id: 'AuditEmailSettings_PrepareOAuthSignIn',
  url: '/AuditEmailSettings/PrepareOAuthSignIn',
  since: 'v7',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: { '200': Ref(RESTPrepareOAuthSignInResponse) },
})

export const auditEmailSettingsCompleteOAuthSignIn = Post({
  id: 'AuditEmailSettings_CompleteOAuthSignIn',
  url: '/AuditEmailSettings/CompleteOAuthSignIn',
  since: 'v7',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: { '200': Ref(RESTCompleteOAuthSignInResponse) },
})

export const auditEmailSettingsSendTestEmail = Post({
  id: 'AuditEmailSettings_SendTestEmail',
  url: '/AuditEmailSettings/SendTestEmail',
  since: 'v8',
  reply: { '204': Empty() },
})
