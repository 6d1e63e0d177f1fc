import * as op from '../../schemas/vb365/veeam-explorer-for-microsoft-teams-email-settings.js'
import type { Section } from '../../server/section.js'

/** Veeam Explorer for Microsoft Teams Email Settings: how files and posts of teams are sent. */
export const veeamExplorerForMicrosoftTeamsEmailSettings: Section = ({ get, put, post }) => {
  get('/VetEmailSettings', op.vetEmailSettingsGet, ({ vb365 }) => vb365.mailSettings.vet.get())

  put('/VetEmailSettings', op.vetEmailSettingsUpdate, ({ body, vb365 }) => vb365.mailSettings.vet.update(body))

  post('/VetEmailSettings/PrepareOAuthSignIn', op.vetEmailSettingsPrepareOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.vet.prepareSignIn(body))

  post('/VetEmailSettings/CompleteOAuthSignIn', op.vetEmailSettingsCompleteOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.vet.completeSignIn(body))

  post('/VetEmailSettings/SendTestEmail', op.vetEmailSettingsSendTestEmail, ({ body, vb365 }) => vb365.mailSettings.vet.sendTest(body.email))

  post('/VetEmailSettings/sendTest', op.vetEmailSettingsSendTest, ({ body, vb365 }) => vb365.mailSettings.vet.sendTest(body.email))
}
