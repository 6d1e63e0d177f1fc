// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, Done, Get, Nothing, Post, Put, Ref } from '../kit/vb365.js'
import { RESTSendTestOptions } from './common/email.js'
import {
  RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse,
} from './common/organizations.js'
import { RESTSharePointSmtpSettings, RESTSharePointSmtpSettingsFromClient } from './common/sharepoint.js'

export const tag = 'VespEmailSettings'
export const section = 'Veeam Explorer for Microsoft SharePoint Email Settings'

export const vespEmailSettingsGet = Get({
  id: 'VespEmailSettings_Get',
  url: '/VespEmailSettings',
  reply: Ref(RESTSharePointSmtpSettings),
})

export const vespEmailSettingsUpdate = Put({
  id: 'VespEmailSettings_Update',
  url: '/VespEmailSettings',
  body: Ref(RESTSharePointSmtpSettingsFromClient),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const vespEmailSettingsSendTestEmail = Post({
  id: Changed({ v6: 'VespEmailSettings_SendTestEmailAction', v8: 'VespEmailSettings_SendTestEmail' }),
  url: '/VespEmailSettings/SendTestEmail',
  body: Ref(RESTSendTestOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const vespEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VespEmailSettings_PrepareOAuthSignIn',
  url: '/VespEmailSettings/PrepareOAuthSignIn',
  since: 'v8',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: Ref(RESTPrepareOAuthSignInResponse),
})

export const vespEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VespEmailSettings_CompleteOAuthSignIn',
  url: '/VespEmailSettings/CompleteOAuthSignIn',
  since: 'v8',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: Ref(RESTCompleteOAuthSignInResponse),
})
