// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, Done, Get, Nothing, Post, Put, Ref } from '../kit/vb365.js'
import { RESTSendTestOptions } from './common/email.js'
import {
  RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse,
} from './common/organizations.js'
import { RESTSharePointSmtpSettings, RESTSharePointSmtpSettingsFromClient } from './common/sharepoint.js'

export const tag = 'VeodEmailSettings'
export const section = 'Veeam Explorer for Microsoft OneDrive for Business Email Settings'

export const veodEmailSettingsGet = Get({
  id: 'VeodEmailSettings_Get',
  url: '/VeodEmailSettings',
  reply: Ref(RESTSharePointSmtpSettings),
})

export const veodEmailSettingsUpdate = Put({
  id: 'VeodEmailSettings_Update',
  url: '/VeodEmailSettings',
  body: Ref(RESTSharePointSmtpSettingsFromClient),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const veodEmailSettingsSendTestEmail = Post({
  id: Changed({ v6: 'VeodEmailSettings_SendTestEmailAction', v8: 'VeodEmailSettings_SendTestEmail' }),
  url: '/VeodEmailSettings/SendTestEmail',
  body: Ref(RESTSendTestOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const veodEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VeodEmailSettings_PrepareOAuthSignIn',
  url: '/VeodEmailSettings/PrepareOAuthSignIn',
  since: 'v8',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: Ref(RESTPrepareOAuthSignInResponse),
})

export const veodEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VeodEmailSettings_CompleteOAuthSignIn',
  url: '/VeodEmailSettings/CompleteOAuthSignIn',
  since: 'v8',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: Ref(RESTCompleteOAuthSignInResponse),
})
