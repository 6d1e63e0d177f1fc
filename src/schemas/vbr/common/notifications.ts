// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, Flag, List, Model, Optional, Ref, Since, Text, Until, type Static } from '../../kit/vbr.js'

export const EEmailNotificationType = Enum('EEmailNotificationType', [
  'UseGlobalNotificationSettings', 'UseCustomNotificationSettings',
])
export type EEmailNotificationType = Static<typeof EEmailNotificationType>

export const EmailCustomNotificationType = Model('EmailCustomNotificationType', Optional({
  subject: Text(),
  notifyOnSuccess: Flag(),
  notifyOnWarning: Flag(),
  notifyOnError: Flag(),
  SuppressNotificationUntilLastRetry: Flag(),
}))
export type EmailCustomNotificationType = Static<typeof EmailCustomNotificationType>

export const EmailNotificationSettingsModel = Model('EmailNotificationSettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    recipients: List(Text(), { uniqueItems: true }),
    notificationType: Ref(EEmailNotificationType),
    customNotificationSettings: Ref(EmailCustomNotificationType),
  }),
  ...Since('1.3-rev2', Optional({
    sendDailySummary: Flag(),
    dailySummaryLocalTime: Text({ format: 'time' }),
  })),
})
export type EmailNotificationSettingsModel = Static<typeof EmailNotificationSettingsModel>

export const NotificationVmAttributeSettingsModel = Model('NotificationVmAttributeSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ notes: Text() }),
  ...Until('1.1-rev0', Optional({ appendToExisitingValue: Flag() })),
  ...Since('1.2-rev1', Optional({ appendToExistingValue: Flag() })),
})
export type NotificationVmAttributeSettingsModel = Static<typeof NotificationVmAttributeSettingsModel>

export const NotificationSettingsModel = Model('NotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
  vmAttribute: Ref(NotificationVmAttributeSettingsModel),
}))
export type NotificationSettingsModel = Static<typeof NotificationSettingsModel>
