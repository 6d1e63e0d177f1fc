import type {
  AdvancedSmtpOptionsModel, EEmailSettingsServerType, EHostTrustMode, ENodeExporterAuthType,
  GeneralOptionsEmailSettingsModel, GeneralOptionsNotificationsModel, GeneralOptionsSNMPServerModel,
  GeneralOptionsSyslogEventFilteringModel, GeneralOptionsSyslogServerModel, VsaEventForwardingSettingsModel
} from '../../../schemas/vbr/general-options.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { optionsRefusals as refuse } from './refusals.js'

/** The general options as one document; each operation shows and changes its part. */
export interface GeneralSettings {
  id: string
  notificationsEnabled: boolean
  /** By what mail goes out; the settings of the other ways are kept meanwhile. */
  mailServer: EEmailSettingsServerType
  mail: GeneralOptionsEmailSettingsModel
  smtp: { smtpServerName: string, advancedSmtpOptions: AdvancedSmtpOptionsModel }
  gmail: { appClientId?: string | undefined, isDefaultApp?: boolean | undefined, secret?: string | undefined }
  ms365: { appClientId?: string | undefined, tenant?: string | undefined, isDefaultApp?: boolean | undefined }
  notifications: GeneralOptionsNotificationsModel
  snmp: { isEnabled: boolean, servers: GeneralOptionsSNMPServerModel[] }
  syslog: {
    isEnabled: boolean
    server?: GeneralOptionsSyslogServerModel | undefined
    filters: GeneralOptionsSyslogEventFilteringModel[]
  }
  latency: { isEnabled: boolean, latencyLimitMs: number, throttlingIOLimitMs: number }
  hostTrust: EHostTrustMode
  metrics: VsaEventForwardingSettingsModel
  metricsDaemon: string
  nodeExporter: {
    metricsSharingEnabled: boolean
    tlsEnabled: boolean
    auth: { type: ENodeExporterAuthType, username?: string | undefined, secret?: string | undefined }
  }
}

const settingsId = 'vbr.generalOptions'

/** What a server has before anybody changes it: the values of the documents' examples, defaults of the models. */
const fresh: GeneralSettings = {
  id: settingsId,
  notificationsEnabled: false,
  mailServer: 'SMTP',
  mail: {
    from: '',
    to: '',
    subject: '[%JobResult%] %JobName% (%ObjectCount% objects) %Issues%',
    sendDailyReportsAt: '2019-01-01T21:00:00.000Z',
    notifyOnSuccess: true,
    notifyOnWarning: true,
    notifyOnFailure: true,
    notifyOnLastRetry: true
  },
  smtp: {
    smtpServerName: '',
    advancedSmtpOptions: { port: 25, timeoutMs: 100_000, SSLEnabled: false, authRequired: false }
  },
  gmail: {},
  ms365: {},
  notifications: {
    storageSpaceThresholdEnabled: true,
    storageSpaceThreshold: 10,
    datastoreSpaceThresholdEnabled: true,
    datastoreSpaceThreshold: 10,
    skipVMSpaceThresholdEnabled: true,
    skipVMSpaceThreshold: 5,
    notifyOnSupportExpiration: true,
    notifyOnUpdates: true
  },
  snmp: { isEnabled: false, servers: [] },
  syslog: { isEnabled: false, filters: [] },
  latency: { isEnabled: false, latencyLimitMs: 20, throttlingIOLimitMs: 30 },
  hostTrust: 'TrustSpecified',
  metrics: { enabled: false, useGeneralSyslogOptions: false, severity: [], advancedFilters: [] },
  metricsDaemon: '',
  nodeExporter: { metricsSharingEnabled: false, tlsEnabled: true, auth: { type: 'None' } }
}

/** Where the general options are kept; an estate that says nothing of them has those of a fresh server. */
export function createGeneralSettings (kernel: Kernel) {
  const settings = kernel.collection<GeneralSettings>({
    name: 'vbr.generalOptions',
    noun: 'General options',
    shape: {
      own: {
        ...texts('mailServer', 'hostTrust', 'metricsDaemon'),
        notificationsEnabled: member.yesOrNo, mail: member.group, smtp: member.group, gmail: member.group,
        ms365: member.group, notifications: member.group, snmp: member.group, syslog: member.group,
        latency: member.group, metrics: member.group, nodeExporter: member.group
      }
    },
    references: { smtpCredentials: { path: 'smtp.advancedSmtpOptions.credentialsId', to: 'vbr.credentials' } }
  })
  const read = (): GeneralSettings => settings.find(settingsId) ?? fresh

  return {
    read,

    change (changes: Partial<GeneralSettings>): GeneralSettings {
      const changed = { ...read(), ...changes }
      return settings.has(settingsId) ? settings.replace(changed) : settings.add(changed)
    }
  }
}

export type Settings = ReturnType<typeof createGeneralSettings>

/** Refuses a number that is not a port. 1.3 says so in the document, older revisions leave it to the server. */
export function checkPort (port: number | undefined, of: string): void {
  if (port !== undefined && (port < 1 || port > 65_535)) {
    throw refuse.portOutOfRange(of)
  }
}
