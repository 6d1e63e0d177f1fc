import * as op from '../../schemas/vb365/veeam-backup-for-microsoft-365-email-notification-settings.js'
import type { Section } from '../../server/section.js'

/** Veeam Backup for Microsoft 365 Email Notification Settings: how mails about jobs go out, and to whom. */
export const veeamBackupForMicrosoft365EmailNotificationSettings: Section = ({ get, put, post }) => {
  get('/VboEmailSettings', op.vboEmailSettingsGet, ({ vb365 }) => vb365.mailSettings.vbo.get())

  put('/VboEmailSettings', op.vboEmailSettingsUpdate, ({ body, vb365 }) => vb365.mailSettings.vbo.update(body))

  post('/VboEmailSettings/PrepareOAuthSignIn', op.vboEmailSettingsPrepareOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.vbo.prepareSignIn(body))

  post('/VboEmailSettings/CompleteOAuthSignIn', op.vboEmailSettingsCompleteOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.vbo.completeSignIn(body))

  post('/VboEmailSettings/SendTestEmail', op.vboEmailSettingsSendTestEmail, ({ vb365 }) => vb365.mailSettings.vbo.sendTest())

  post('/VboEmailSettings/SendTest', op.vboEmailSettingsSendTestAction, ({ vb365 }) => vb365.mailSettings.vbo.sendTest())
}
