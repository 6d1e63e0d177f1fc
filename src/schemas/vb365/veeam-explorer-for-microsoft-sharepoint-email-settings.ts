import { Changed, Empty, Get, Post, Put, Ref, Since, Until } from '../kit/vb365.js'
import {
  RESTCompleteOAuthSignInRequest, RESTCompleteOAuthSignInResponse, RESTPrepareOAuthSignInRequest,
  RESTPrepareOAuthSignInResponse, RESTSendTestOptions, RESTSharePointSmtpSettings,
  RESTSharePointSmtpSettingsFromClient
} from './common/shared.js'

export const tag = 'VespEmailSettings'

export const vespEmailSettingsGet = Get({
  id: 'VespEmailSettings_Get',
  url: '/VespEmailSettings',
  reply: { '200': Ref(RESTSharePointSmtpSettings) },
})

export const vespEmailSettingsUpdate = Put({
  id: 'VespEmailSettings_Update',
  url: '/VespEmailSettings',
  body: Ref(RESTSharePointSmtpSettingsFromClient),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const vespEmailSettingsSendTestEmail = Post({
  id: Changed({ 'v6': 'VespEmailSettings_SendTestEmailAction', 'v8': 'VespEmailSettings_SendTestEmail' }),
  url: '/VespEmailSettings/SendTestEmail',
  body: Ref(RESTSendTestOptions),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const vespEmailSettingsPrepareOAuthSignIn = Post({
  id: 'VespEmailSettings_PrepareOAuthSignIn',
  url: '/VespEmailSettings/PrepareOAuthSignIn',
  since: 'v8',
  body: Ref(RESTPrepareOAuthSignInRequest),
  reply: { '200': Ref(RESTPrepareOAuthSignInResponse) },
})

export const vespEmailSettingsCompleteOAuthSignIn = Post({
  id: 'VespEmailSettings_CompleteOAuthSignIn',
  url: '/VespEmailSettings/CompleteOAuthSignIn',
  since: 'v8',
  body: Ref(RESTCompleteOAuthSignInRequest),
  reply: { '200': Ref(RESTCompleteOAuthSignInResponse) },
})
