import * as op from '../../schemas/vb365/veeam-explorer-for-microsoft-sharepoint-email-settings.js'
import type { Section } from '../../server/section.js'

/** Veeam Explorer for Microsoft SharePoint Email Settings: how documents of sites are sent. */
export const veeamExplorerForMicrosoftSharePointEmailSettings: Section = ({ get, put, post }) => {
  get('/VespEmailSettings', op.vespEmailSettingsGet, ({ vb365 }) => vb365.mailSettings.vesp.get())

  put('/VespEmailSettings', op.vespEmailSettingsUpdate, ({ body, vb365 }) => vb365.mailSettings.vesp.update(body))

  post('/VespEmailSettings/PrepareOAuthSignIn', op.vespEmailSettingsPrepareOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.vesp.prepareSignIn(body))

  post('/VespEmailSettings/CompleteOAuthSignIn', op.vespEmailSettingsCompleteOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.vesp.completeSignIn(body))

  post('/VespEmailSettings/SendTestEmail', op.vespEmailSettingsSendTestEmail, ({ body, vb365 }) => vb365.mailSettings.vesp.sendTest(body.email))
}
