import * as op from '../../schemas/vb365/veeam-explorer-for-microsoft-exchange-email-settings.js'
import type { Section } from '../../server/section.js'

/** Veeam Explorer for Microsoft Exchange Email Settings: how mailbox items are sent. */
export const veeamExplorerForMicrosoftExchangeEmailSettings: Section = ({ get, put, post }) => {
  get('/VexEmailSettings', op.vexEmailSettingsGet, ({ vb365 }) => vb365.mailSettings.vex.get())

  put('/VexEmailSettings', op.vexEmailSettingsUpdate, ({ body, vb365 }) => vb365.mailSettings.vex.update(body))

  post('/VexEmailSettings/PrepareOAuthSignIn', op.vexEmailSettingsPrepareOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.vex.prepareSignIn(body))

  post('/VexEmailSettings/CompleteOAuthSignIn', op.vexEmailSettingsCompleteOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.vex.completeSignIn(body))

  post('/VexEmailSettings/SendTestEmail', op.vexEmailSettingsSendTestEmail, ({ body, vb365 }) => vb365.mailSettings.vex.sendTest(body.email))

  post('/VexEmailSettings/SendTest', op.vexEmailSettingsSendTestAction, ({ body, vb365 }) => vb365.mailSettings.vex.sendTest(body.email))
}
