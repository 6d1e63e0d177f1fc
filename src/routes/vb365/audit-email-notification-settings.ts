import * as op from '../../schemas/vb365/audit-email-notification-settings.js'
import type { Section } from '../../server/section.js'

/** Audit Email Notification Settings: how mails about restores of audited data go out, and to whom. */
export const auditEmailNotificationSettings: Section = ({ get, put, post }) => {
  get('/AuditEmailSettings', op.auditEmailSettingsGet, ({ vb365 }) => vb365.mailSettings.audit.get())

  put('/AuditEmailSettings', op.auditEmailSettingsUpdate, ({ body, vb365 }) => vb365.mailSettings.audit.update(body))

  post('/AuditEmailSettings/PrepareOAuthSignIn', op.auditEmailSettingsPrepareOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.audit.prepareSignIn(body))

  post('/AuditEmailSettings/CompleteOAuthSignIn', op.auditEmailSettingsCompleteOAuthSignIn, ({ body, vb365 }) =>
    vb365.mailSettings.audit.completeSignIn(body))

  post('/AuditEmailSettings/SendTestEmail', op.auditEmailSettingsSendTestEmail, ({ vb365 }) => vb365.mailSettings.audit.sendTest())

  post('/AuditEmailSettings/SendTest', op.auditEmailSettingsSendTest, ({ vb365 }) => vb365.mailSettings.audit.sendTest())
}
