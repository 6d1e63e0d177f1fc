import type { GeneralOptionsModel, GeneralOptionsNotificationsModel } from '../../../schemas/vbr/general-options.js'
import type { Mails } from '../../outside/mails.js'
import type { Kernel } from '../../kernel.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import { createEventForwarding } from './event-forwarding.js'
import { createGeneralSettings } from './settings.js'
import { createHostAuthentication } from './host-authentication.js'
import { createInfrastructureMetrics } from './infrastructure-metrics.js'
import { createMailSettings } from './mail-settings.js'
import { optionsRefusals as refuse } from './refusals.js'
import { createStorageLatency, type StorageBelow } from './storage-latency.js'

/**
 * The general options: one state that older revisions read and write as a whole, and 1.3-rev1 and later part by part.
 */
export function createGeneralOptions (
  kernel: Kernel, credentials: CredentialsRecords, storage: StorageBelow, mails: Mails
) {
  const settings = createGeneralSettings(kernel)
  const mail = createMailSettings(settings, credentials, mails)
  const eventForwarding = createEventForwarding(settings)

  function updateNotifications (given: GeneralOptionsNotificationsModel): GeneralOptionsNotificationsModel {
    const notifications = { ...settings.read().notifications, ...given }
    checkPercent('storage space', notifications.storageSpaceThreshold)
    checkPercent('datastore space', notifications.datastoreSpaceThreshold)
    checkPercent('skipping VMs', notifications.skipVMSpaceThreshold)
    return settings.change({ notifications }).notifications
  }

  const show = (): GeneralOptionsModel => {
    const now = settings.read()
    return {
      notificationEnabled: now.notificationsEnabled,
      emailSettings: { ...now.smtp, ...now.mail },
      notifications: now.notifications,
      siemIntegration: eventForwarding.siem()
    }
  }

  return {
    get: show,

    /** Takes a whole. What the client's revision does not know, or leaves to the client, stays as it is. */
    update (given: GeneralOptionsModel): GeneralOptionsModel {
      const now = settings.read()
      const notificationsEnabled = given.notificationEnabled ?? now.notificationsEnabled
      // The documents: enabled notifications need their settings.
      if (notificationsEnabled && given.emailSettings === undefined && given.notificationEnabled !== undefined) {
        throw refuse.noMailSettings()
      }
      const { smtpServerName, advancedSmtpOptions, ...letters } = given.emailSettings ?? { ...now.smtp, ...now.mail }
      mail.change({
        ...now,
        notificationsEnabled,
        mail: { ...now.mail, ...letters },
        smtp: { smtpServerName, advancedSmtpOptions }
      })
      if (given.notifications !== undefined) updateNotifications(given.notifications)
      if (given.siemIntegration !== undefined) eventForwarding.change(eventForwarding.fromSiem(given.siemIntegration))
      return show()
    },

    mail,
    notifications: (): GeneralOptionsNotificationsModel => settings.read().notifications,
    updateNotifications,
    eventForwarding,
    storageLatency: createStorageLatency(kernel, settings, storage),
    hostAuthentication: createHostAuthentication(kernel, settings),
    metrics: createInfrastructureMetrics(settings),

    /** Whether there is anybody to send SNMP traps to. */
    snmpConfigured (): boolean {
      const { isEnabled, servers } = settings.read().snmp
      return isEnabled && servers.length > 0
    }
  }
}

export type GeneralOptions = ReturnType<typeof createGeneralOptions>

function checkPercent (of: string, percent: number | undefined): void {
  if (percent !== undefined && (percent < 1 || percent > 100)) {
    throw refuse.thresholdOutOfRange(of)
  }
}
