import * as op from '../../schemas/vb365/veeam-explorer-for-microsoft-onedrive-for-business-email-settings.js'
import type { Section } from '../../server/section.js'

/** Veeam Explorer for Microsoft OneDrive for Business Email Settings: how documents of OneDrives are sent. */
export const veeamExplorerForMicrosoftOneDriveForBusinessEmailSettings: Section = ({ get, put, post }) => {
  get('/VeodEmailSettings', op.veodEmailSettingsGet, ({ vb365 }) => vb365.mailSettings.veod.get())

  put('/VeodEmailSettings', op.veodEmailSettingsUpdate, ({ body, vb365 }) => vb365.mailSettings.veod.update(body))

  post('/VeodEmailSettings/PrepareOAuthSignIn', op.veodEmailSettingsPrepareOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.veod.prepareSignIn(body))

  post('/VeodEmailSettings/CompleteOAuthSignIn', op.veodEmailSettingsCompleteOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.veod.completeSignIn(body))

  post('/VeodEmailSettings/SendTestEmail', op.veodEmailSettingsSendTestEmail, ({ body, vb365 }) => vb365.mailSettings.veod.sendTest(body.email))
}
