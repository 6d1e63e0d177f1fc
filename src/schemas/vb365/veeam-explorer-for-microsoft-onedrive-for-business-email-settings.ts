import { Changed, Empty, Get, Post, Put, Ref, Since, Until } from '../kit/vb365.js'
import {
  RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse, RESTSendTestOptions, RESTSharePointSmtpSettings,
  RESTSharePointSmtpSettingsFromClient
} from './common/shared.js'

export const tag = 'VeodEmailSettings'

export const veodEmailSettingsGet = Get({
  id: 'VeodEmailSettings_Get',
  url: '/VeodEmailSettings',
  reply: { '200': Ref(RESTSharePointSmtpSettings) },
})

export const veodEmailSettingsUpdate = Put({
  id: 'VeodEmailSettings_Update',
  url: '/VeodEmailSettings',
  body: Ref(RESTSharePointSmtpSettingsFromClient),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const veodEmailSettingsSendTestEmail = Post({
  id: Changed({ 'v6': 'VeodEmailSettings_SendTestEmailAction', 'v8': 'VeodEmailSettings_SendTestEmail' }),
  url: '/VeodEmailSettings/SendTestEmail',
  body: Ref(RESTSendTestOptions),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const veodEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VeodEmailSettings_PrepareOAuthSignIn',
  url: '/VeodEmailSettings/PrepareOAuthSignIn',
  since: 'v8',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: { '200': Ref(RESTPrepareOAuthSignInResponse) },
})

export const veodEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VeodEmailSettings_CompleteOAuthSignIn',
  url: '/VeodEmailSettings/CompleteOAuthSignIn',
  since: 'v8',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: { '200': Ref(RESTCompleteOAuthSignInResponse) },
})
