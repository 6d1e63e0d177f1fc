// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Delete, Enum, Flag, Get, Int32, Integer, List, Model, Nothing, OneOf, Optional,
  Post, Put, Ref, RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import { InventoryObjectModel } from './common/inventory-objects.js'

export const tag = 'General Options'

export const AdvancedSmtpOptionsModel = Model('AdvancedSmtpOptionsModel', {
  port: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ minimum: 1, maximum: 65535 }) }),
  timeoutMs: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ minimum: 0, maximum: 100000 }) }),
  SSLEnabled: Flag(),
  authRequired: Flag(),
  ...Optional({ credentialsId: Uuid() }),
  ...Since('1.3-rev2', Optional({ thumbprints: List(Text()) })),
})
export type AdvancedSmtpOptionsModel = Static<typeof AdvancedSmtpOptionsModel>

export const GeneralOptionsEmailNotificationsModel = Model('GeneralOptionsEmailNotificationsModel', {
  smtpServerName: Text(),
  advancedSmtpOptions: Ref(AdvancedSmtpOptionsModel),
  from: Text(),
  to: Text(),
  subject: Text(),
  sendDailyReportsAt: DateTime(),
  notifyOnSuccess: Flag(),
  notifyOnWarning: Flag(),
  notifyOnFailure: Flag(),
  notifyOnLastRetry: Flag(),
  ...Until('1.2-rev1', { isEnabled: Flag() }),
})
export type GeneralOptionsEmailNotificationsModel = Static<typeof GeneralOptionsEmailNotificationsModel>

export const GeneralOptionsNotificationsModel = Model('GeneralOptionsNotificationsModel', {
  storageSpaceThresholdEnabled: Flag(),
  datastoreSpaceThresholdEnabled: Flag(),
  skipVMSpaceThresholdEnabled: Flag(),
  notifyOnSupportExpiration: Flag(),
  notifyOnUpdates: Flag(),
  ...RequiredUntil('1.2-rev1', {
    storageSpaceThreshold: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ minimum: 1, maximum: 100 }) }),
    datastoreSpaceThreshold: Changed({
      '1.1-rev0': Int32(),
      '1.3-rev0': Int32({ minimum: 1, maximum: 100 }),
    }),
    skipVMSpaceThreshold: Int32(),
  }),
})
export type GeneralOptionsNotificationsModel = Static<typeof GeneralOptionsNotificationsModel>

export const GeneralOptionsSNMPServerModel = Model('GeneralOptionsSNMPServerModel', {
  receiver: Text(),
  port: Int32(),
  communityString: Text(),
})
export type GeneralOptionsSNMPServerModel = Static<typeof GeneralOptionsSNMPServerModel>

export const ESyslogServerProtocol = Enum('ESyslogServerProtocol', ['Udp', 'Tcp', 'Tls'])
export type ESyslogServerProtocol = Static<typeof ESyslogServerProtocol>

export const GeneralOptionsSyslogServerModel = Model('GeneralOptionsSyslogServerModel', {
  serverName: Text(),
  ...Optional({
    port: Int32(),
    transportProtocol: Ref(ESyslogServerProtocol),
    certificateThumbprint: Text(),
  }),
})
export type GeneralOptionsSyslogServerModel = Static<typeof GeneralOptionsSyslogServerModel>

export const ESyslogEventSeverity = Enum('ESyslogEventSeverity', ['Info', 'Warning', 'Error'])
export type ESyslogEventSeverity = Static<typeof ESyslogEventSeverity>

export const GeneralOptionsSyslogEventFilteringModel = Model('GeneralOptionsSyslogEventFilteringModel', {
  eventId: Text(),
  severity: List(Ref(ESyslogEventSeverity)),
})
export type GeneralOptionsSyslogEventFilteringModel = Static<typeof GeneralOptionsSyslogEventFilteringModel>

export const GeneralOptionsSiemIntegrationModel = Model('GeneralOptionsSiemIntegrationModel', {
  SNMPEventsEnabled: Flag(),
  SyslogEventsEnabled: Flag(),
  ...Optional({
    SNMPServers: List(Ref(GeneralOptionsSNMPServerModel)),
    SyslogServer: Ref(GeneralOptionsSyslogServerModel),
    syslogEventFiltering: List(Ref(GeneralOptionsSyslogEventFilteringModel)),
  }),
})
export type GeneralOptionsSiemIntegrationModel = Static<typeof GeneralOptionsSiemIntegrationModel>

export const GeneralOptionsModel = Model('GeneralOptionsModel', {
  ...Optional({ emailSettings: Ref(GeneralOptionsEmailNotificationsModel) }),
  ...RequiredSince('1.3-rev0', { notifications: Ref(GeneralOptionsNotificationsModel) }),
  ...Since('1.2-rev1', RequiredSince('1.3-rev0', {
    siemIntegration: Ref(GeneralOptionsSiemIntegrationModel),
  })),
  ...Since('1.3-rev0', { notificationEnabled: Flag({ default: false }) }),
})
export type GeneralOptionsModel = Static<typeof GeneralOptionsModel>

export const EEmailSettingsServerType = Enum('EEmailSettingsServerType', ['SMTP', 'Gmail', 'MS365'])
export type EEmailSettingsServerType = Static<typeof EEmailSettingsServerType>

export const GeneralOptionsEmailSettingsModel = Model('GeneralOptionsEmailSettingsModel', {
  from: Text(),
  to: Text(),
  subject: Text(),
  sendDailyReportsAt: DateTime(),
  notifyOnSuccess: Flag(),
  notifyOnWarning: Flag(),
  notifyOnFailure: Flag(),
  notifyOnLastRetry: Flag(),
  ...Since('1.3-rev2', Optional({ aiPoweredReportEnabled: Flag() })),
})
export type GeneralOptionsEmailSettingsModel = Static<typeof GeneralOptionsEmailSettingsModel>

export const GeneralOptionsEmailSettingsBaseModelBase = {
  notificationsEnabled: Flag({ default: false }),
  ...Optional({
    mailServer: Ref(EEmailSettingsServerType),
    emailSettings: Ref(GeneralOptionsEmailSettingsModel),
  }),
}

export const GeneralOptionsSMTPServerSettingsModel = Model('GeneralOptionsSMTPServerSettingsModel', {
  ...GeneralOptionsEmailSettingsBaseModelBase,
  ...Optional({
    mailServer: Tag(EEmailSettingsServerType, 'SMTP'),
    smtpServerName: Text(),
    advancedSmtpOptions: Ref(AdvancedSmtpOptionsModel),
  }),
})
export type GeneralOptionsSMTPServerSettingsModel = Static<typeof GeneralOptionsSMTPServerSettingsModel>

export const GeneralOptionsGmailServerSettingsModel = Model('GeneralOptionsGmailServerSettingsModel', {
  ...GeneralOptionsEmailSettingsBaseModelBase,
  ...Optional({
    mailServer: Tag(EEmailSettingsServerType, 'Gmail'),
    appClientId: Text(),
    clientSecret: Text(),
  }),
  ...Since('1.3-rev2', Optional({ isDefaultApp: Flag() })),
})
export type GeneralOptionsGmailServerSettingsModel = Static<typeof GeneralOptionsGmailServerSettingsModel>

export const GeneralOptionsMS365ServerSettingsModel = Model('GeneralOptionsMS365ServerSettingsModel', {
  ...GeneralOptionsEmailSettingsBaseModelBase,
  ...Optional({ mailServer: Tag(EEmailSettingsServerType, 'MS365'), appClientId: Text(), tenant: Text() }),
  ...Since('1.3-rev2', Optional({ isDefaultApp: Flag() })),
})
export type GeneralOptionsMS365ServerSettingsModel = Static<typeof GeneralOptionsMS365ServerSettingsModel>

export const GeneralOptionsEmailSettingsBaseModel = OneOf(
  'GeneralOptionsEmailSettingsBaseModel',
  'mailServer',
  GeneralOptionsEmailSettingsBaseModelBase,
  {
    SMTP: GeneralOptionsSMTPServerSettingsModel,
    Gmail: GeneralOptionsGmailServerSettingsModel,
    MS365: GeneralOptionsMS365ServerSettingsModel,
  }
)
export type GeneralOptionsEmailSettingsBaseModel = Static<typeof GeneralOptionsEmailSettingsBaseModel>

export const GeneralOptionsEventForwardingModel = Model('GeneralOptionsEventForwardingModel', Optional({
  SNMPServers: List(Ref(GeneralOptionsSNMPServerModel)),
  syslogServer: Ref(GeneralOptionsSyslogServerModel),
  syslogEventFiltering: List(Ref(GeneralOptionsSyslogEventFilteringModel)),
}))
export type GeneralOptionsEventForwardingModel = Static<typeof GeneralOptionsEventForwardingModel>

export const DatastoresLatencySettingsModel = Model('DatastoresLatencySettingsModel', {
  id: Uuid(),
  storageObject: Ref(InventoryObjectModel),
  ...Optional({ latencyLimitMs: Integer({ default: 20 }), throttlingIOLimitMs: Integer({ default: 30 }) }),
})
export type DatastoresLatencySettingsModel = Static<typeof DatastoresLatencySettingsModel>

export const StorageLatencyControlOptions = Model('StorageLatencyControlOptions', {
  latencyLimitMs: Integer({ default: 20 }),
  throttlingIOLimitMs: Integer({ default: 30 }),
  ...Optional({ advancedOptions: List(Ref(DatastoresLatencySettingsModel)) }),
})
export type StorageLatencyControlOptions = Static<typeof StorageLatencyControlOptions>

export const StorageLatencyControlModel = Model('StorageLatencyControlModel', {
  storageLatencyControlEnabled: Flag({ default: false }),
  ...Optional({ storageLatencyControlOptions: Ref(StorageLatencyControlOptions) }),
})
export type StorageLatencyControlModel = Static<typeof StorageLatencyControlModel>

export const DatastoresLatencySettingsSpec = Model('DatastoresLatencySettingsSpec', {
  storageObject: Ref(InventoryObjectModel),
  ...Optional({ latencyLimitMs: Integer({ default: 20 }), throttlingIOLimitMs: Integer({ default: 30 }) }),
})
export type DatastoresLatencySettingsSpec = Static<typeof DatastoresLatencySettingsSpec>

export const GeneralOptionsCheckSmtpConnectionSpec = Model('GeneralOptionsCheckSmtpConnectionSpec', {
  smtpServerName: Text(),
  advancedSmtpOptions: Ref(AdvancedSmtpOptionsModel),
})
export type GeneralOptionsCheckSmtpConnectionSpec = Static<typeof GeneralOptionsCheckSmtpConnectionSpec>

export const GeneralOptionsCheckSmtpConnectionModel = Model('GeneralOptionsCheckSmtpConnectionModel', {
  isValid: Flag(),
  ...Optional({ thumbprints: List(Text()) }),
})
export type GeneralOptionsCheckSmtpConnectionModel = Static<typeof GeneralOptionsCheckSmtpConnectionModel>

export const EHostTrustMode = Enum('EHostTrustMode', ['TrustAll', 'TrustSpecified'])
export type EHostTrustMode = Static<typeof EHostTrustMode>

export const GeneralOptionsHostAuthenticationModel = Model('GeneralOptionsHostAuthenticationModel', {
  mode: Ref(EHostTrustMode),
  ...Optional({ trustedHostCount: Int32() }),
})
export type GeneralOptionsHostAuthenticationModel = Static<typeof GeneralOptionsHostAuthenticationModel>

export const GeneralOptionsHostAuthenticationExportModel = Model('GeneralOptionsHostAuthenticationExportModel', {
  path: Text(),
})
export type GeneralOptionsHostAuthenticationExportModel = Static<typeof GeneralOptionsHostAuthenticationExportModel>

export const GeneralOptionsHostAuthenticationImportModel = Model('GeneralOptionsHostAuthenticationImportModel', {
  path: Text(),
  overwriteExistingTrustedHosts: Flag(),
})
export type GeneralOptionsHostAuthenticationImportModel = Static<typeof GeneralOptionsHostAuthenticationImportModel>

export const GeneralOptionsHostAuthenticationImportResultModel = Model(
  'GeneralOptionsHostAuthenticationImportResultModel',
  { result: Text(), warnings: List(Text()) }
)
export type GeneralOptionsHostAuthenticationImportResultModel =
  Static<typeof GeneralOptionsHostAuthenticationImportResultModel>

export const VsaEventServerModel = Model('VsaEventServerModel', {
  name: Text(),
  port: Int32({ minimum: 1, maximum: 65535 }),
  transportProtocol: Ref(ESyslogServerProtocol),
})
export type VsaEventServerModel = Static<typeof VsaEventServerModel>

export const EVsaEventSeverity = Enum('EVsaEventSeverity', [
  'Emergency', 'Alert', 'Critical', 'Error', 'Warning', 'Notice', 'Informational', 'Debug',
])
export type EVsaEventSeverity = Static<typeof EVsaEventSeverity>

export const VsaEventForwardingFilterModel = Model('VsaEventForwardingFilterModel', {
  application: Text(),
  levels: List(Ref(EVsaEventSeverity)),
})
export type VsaEventForwardingFilterModel = Static<typeof VsaEventForwardingFilterModel>

export const VsaEventForwardingSettingsModel = Model('VsaEventForwardingSettingsModel', {
  enabled: Flag(),
  severity: List(Ref(EVsaEventSeverity)),
  advancedFilters: List(Ref(VsaEventForwardingFilterModel)),
  ...Optional({ useGeneralSyslogOptions: Flag(), server: Ref(VsaEventServerModel) }),
})
export type VsaEventForwardingSettingsModel = Static<typeof VsaEventForwardingSettingsModel>

export const VsaEventForwardingDaemonSettingsModel = Model('VsaEventForwardingDaemonSettingsModel', {
  configSpec: Text(),
})
export type VsaEventForwardingDaemonSettingsModel = Static<typeof VsaEventForwardingDaemonSettingsModel>

export const ENodeExporterAuthType = Enum('ENodeExporterAuthType', ['UsernamePassword', 'None'])
export type ENodeExporterAuthType = Static<typeof ENodeExporterAuthType>

export const NodeExporterAuthenticationModelBase = { type: Ref(ENodeExporterAuthType) }

export const NodeExporterBasicAuthModel = Model('NodeExporterBasicAuthModel', {
  ...NodeExporterAuthenticationModelBase,
  type: Tag(ENodeExporterAuthType, 'UsernamePassword'),
  username: Text(),
  password: Text({ format: 'password' }),
})
export type NodeExporterBasicAuthModel = Static<typeof NodeExporterBasicAuthModel>

export const NodeExporterNoAuthModel = Model('NodeExporterNoAuthModel', {
  ...NodeExporterAuthenticationModelBase,
  type: Tag(ENodeExporterAuthType, 'None'),
})
export type NodeExporterNoAuthModel = Static<typeof NodeExporterNoAuthModel>

export const NodeExporterAuthenticationModel = OneOf(
  'NodeExporterAuthenticationModel',
  'type',
  NodeExporterAuthenticationModelBase,
  { UsernamePassword: NodeExporterBasicAuthModel, None: NodeExporterNoAuthModel }
)
export type NodeExporterAuthenticationModel = Static<typeof NodeExporterAuthenticationModel>

export const NodeExporterSettingsModel = Model('NodeExporterSettingsModel', {
  metricsSharingEnabled: Flag(),
  tlsEnabled: Flag(),
  auth: Ref(NodeExporterAuthenticationModel),
})
export type NodeExporterSettingsModel = Static<typeof NodeExporterSettingsModel>

export const getGeneralOptions = Get({
  id: 'GetGeneralOptions',
  url: '/api/v1/generalOptions',
  claims: ['ViewGeneralOptions'],
  deprecated: Changed({ '1.1-rev0': undefined, '1.3-rev1': true }),
  reply: Ref(GeneralOptionsModel),
  errors: [401, 403, 404, 500],
})

export const updateGeneralOptions = Put({
  id: 'UpdateGeneralOptions',
  url: '/api/v1/generalOptions',
  claims: ['UpdateGeneralOptions'],
  deprecated: Changed({ '1.1-rev0': undefined, '1.3-rev1': true }),
  body: Ref(GeneralOptionsModel),
  reply: Ref(GeneralOptionsModel),
  errors: [400, 401, 403, 404, 500],
})

export const getEmailSettings = Get({
  id: 'GetEmailSettings',
  url: '/api/v1/generalOptions/emailSettings',
  since: '1.3-rev1',
  claims: ['ViewEmailSettings'],
  reply: Ref(GeneralOptionsEmailSettingsBaseModel),
  errors: [401, 403, 404, 500],
})

export const updateEmailSettings = Put({
  id: 'UpdateEmailSettings',
  url: '/api/v1/generalOptions/emailSettings',
  since: '1.3-rev1',
  claims: ['UpdateEmailSettings'],
  body: Ref(GeneralOptionsEmailSettingsBaseModel),
  reply: Ref(GeneralOptionsEmailSettingsBaseModel),
  errors: [400, 401, 403, 404, 500],
})

export const sendTestEmailMessage = Post({
  id: 'SendTestEmailMessage',
  url: '/api/v1/generalOptions/emailSettings/testMessage',
  since: '1.3-rev1',
  claims: ['SendTestEmailMessage'],
  reply: Nothing(),
  errors: [400, 401, 403, 404, 500],
})

export const getNotificationsSettings = Get({
  id: 'GetNotificationsSettings',
  url: '/api/v1/generalOptions/notifications',
  since: '1.3-rev1',
  claims: ['ViewNotificationsSettings'],
  reply: Ref(GeneralOptionsNotificationsModel),
  errors: [401, 403, 404, 500],
})

export const updateNotificationsSettings = Put({
  id: 'UpdateNotificationsSettings',
  url: '/api/v1/generalOptions/notifications',
  since: '1.3-rev1',
  claims: ['UpdateNotificationsSettings'],
  body: Ref(GeneralOptionsNotificationsModel),
  reply: Ref(GeneralOptionsNotificationsModel),
  errors: [400, 401, 403, 404, 500],
})

export const getEventForwardingSettings = Get({
  id: 'GetEventForwardingSettings',
  url: '/api/v1/generalOptions/eventForwarding',
  since: '1.3-rev1',
  claims: ['ViewEventForwardingSettings'],
  reply: Ref(GeneralOptionsEventForwardingModel),
  errors: [401, 403, 404, 500],
})

export const updateEventForwardingSettings = Put({
  id: 'UpdateEventForwardingSettings',
  url: '/api/v1/generalOptions/eventForwarding',
  since: '1.3-rev1',
  claims: ['UpdateEventForwardingSettings'],
  body: Ref(GeneralOptionsEventForwardingModel),
  reply: Ref(GeneralOptionsEventForwardingModel),
  errors: [400, 401, 403, 404, 500],
})

export const getStorageLatencySettings = Get({
  id: 'GetStorageLatencySettings',
  url: '/api/v1/generalOptions/storageLatency',
  since: '1.3-rev1',
  claims: ['ViewStorageLatencySettings'],
  reply: Ref(StorageLatencyControlModel),
  errors: [401, 403, 404, 500],
})

export const updateStorageLatencySettings = Put({
  id: 'UpdateStorageLatencySettings',
  url: '/api/v1/generalOptions/storageLatency',
  since: '1.3-rev1',
  claims: ['UpdateStorageLatencySettings'],
  body: Ref(StorageLatencyControlModel),
  reply: Ref(StorageLatencyControlModel),
  errors: [400, 401, 403, 404, 500],
})

export const addDatastoreLatency = Post({
  id: 'AddDatastoreLatency',
  url: '/api/v1/generalOptions/storageLatency/datastores',
  since: '1.3-rev1',
  claims: ['AddDatastoreLatencySettings'],
  body: Ref(DatastoresLatencySettingsSpec),
  reply: Created(Ref(DatastoresLatencySettingsModel)),
})

export const getDatastoreLatencySettings = Get({
  id: 'GetDatastoreLatencySettings',
  url: '/api/v1/generalOptions/storageLatency/datastores/:id',
  since: '1.3-rev1',
  claims: ['ViewDatastoreStorageLatencySettings'],
  params: { id: Uuid() },
  reply: Ref(DatastoresLatencySettingsModel),
})

export const updateDatastoreLatencySettings = Put({
  id: 'UpdateDatastoreLatencySettings',
  url: '/api/v1/generalOptions/storageLatency/datastores/:id',
  since: '1.3-rev1',
  claims: ['UpdateDatastoreStorageLatencySettings'],
  params: { id: Uuid() },
  body: Ref(DatastoresLatencySettingsModel),
  reply: Ref(DatastoresLatencySettingsModel),
})

export const deleteDatastoreLatencySettings = Delete({
  id: 'DeleteDatastoreLatencySettings',
  url: '/api/v1/generalOptions/storageLatency/datastores/:id',
  since: '1.3-rev1',
  claims: ['DeleteDatastoreStorageLatencySettings'],
  params: { id: Uuid() },
  reply: Nothing(),
})

export const checkSmtpConnection = Post({
  id: 'CheckSmtpConnection',
  url: '/api/v1/generalOptions/emailSettings/checkSmtpConnection',
  since: '1.3-rev2',
  claims: ['UpdateEmailSettings', 'SendTestEmailMessage'],
  body: Ref(GeneralOptionsCheckSmtpConnectionSpec),
  reply: Ref(GeneralOptionsCheckSmtpConnectionModel),
  errors: [400, 401, 403, 404, 500],
})

export const getHostAuthenticationSettings = Get({
  id: 'GetHostAuthenticationSettings',
  url: '/api/v1/generalOptions/hostAuthentication',
  since: '1.3-rev2',
  claims: ['ViewHostAuthenticationSettings'],
  reply: Ref(GeneralOptionsHostAuthenticationModel),
  errors: [401, 403, 404, 500],
})

export const updateHostAuthenticationSettings = Put({
  id: 'UpdateHostAuthenticationSettings',
  url: '/api/v1/generalOptions/hostAuthentication',
  since: '1.3-rev2',
  claims: ['UpdateHostAuthenticationSettings'],
  body: Ref(GeneralOptionsHostAuthenticationModel),
  reply: Ref(GeneralOptionsHostAuthenticationModel),
  errors: [400, 401, 403, 404, 500],
})

export const exportTrustedHosts = Post({
  id: 'ExportTrustedHosts',
  url: '/api/v1/generalOptions/hostAuthentication/exportTrustedHosts',
  since: '1.3-rev2',
  claims: ['UpdateHostAuthenticationSettings'],
  body: Ref(GeneralOptionsHostAuthenticationExportModel),
  reply: Nothing(),
  errors: [400, 401, 403, 404, 500],
})

export const importTrustedHosts = Post({
  id: 'ImportTrustedHosts',
  url: '/api/v1/generalOptions/hostAuthentication/importTrustedHosts',
  since: '1.3-rev2',
  claims: ['UpdateHostAuthenticationSettings'],
  body: Ref(GeneralOptionsHostAuthenticationImportModel),
  reply: Ref(GeneralOptionsHostAuthenticationImportResultModel),
  errors: [400, 401, 403, 404, 500],
})

export const getVsaEventForwardingSettings = Get({
  id: 'GetVsaEventForwardingSettings',
  url: '/api/v1/generalOptions/vsaEventForwarding',
  since: '1.3-rev2',
  claims: ['ViewGeneralOptions'],
  reply: Ref(VsaEventForwardingSettingsModel),
  errors: [401, 403, 404, 500],
})

export const updateVsaEventForwardingSettings = Put({
  id: 'UpdateVsaEventForwardingSettings',
  url: '/api/v1/generalOptions/vsaEventForwarding',
  since: '1.3-rev2',
  claims: ['UpdateGeneralOptions'],
  body: Ref(VsaEventForwardingSettingsModel),
  reply: Ref(VsaEventForwardingSettingsModel),
  errors: [401, 403, 404, 500],
})

export const getVsaEventForwardingDaemonsSettings = Get({
  id: 'GetVsaEventForwardingDaemonsSettings',
  url: '/api/v1/generalOptions/vsaEventForwarding/daemonSettings',
  since: '1.3-rev2',
  claims: ['ViewGeneralOptions'],
  reply: Ref(VsaEventForwardingDaemonSettingsModel),
  errors: [401, 403, 404, 500],
})

export const updateVsaEventForwardingDaemonsSettings = Put({
  id: 'UpdateVsaEventForwardingDaemonsSettings',
  url: '/api/v1/generalOptions/vsaEventForwarding/daemonSettings',
  since: '1.3-rev2',
  claims: ['UpdateGeneralOptions'],
  body: Ref(VsaEventForwardingDaemonSettingsModel),
  reply: Nothing(),
})

export const getNodeExporterSettings = Get({
  id: 'GetNodeExporterSettings',
  url: '/api/v1/generalOptions/nodeExporterSettings',
  since: '1.3-rev2',
  claims: ['ViewGeneralOptions'],
  reply: Ref(NodeExporterSettingsModel),
  errors: [400, 401, 403, 500],
})

export const updateNodeExporterSettings = Put({
  id: 'UpdateNodeExporterSettings',
  url: '/api/v1/generalOptions/nodeExporterSettings',
  since: '1.3-rev2',
  claims: ['UpdateGeneralOptions'],
  body: Optional(Ref(NodeExporterSettingsModel)),
  reply: Ref(NodeExporterSettingsModel),
})

export const setNodeExporterSettingsBasicAuth = Post({
  id: 'SetNodeExporterSettingsBasicAuth',
  url: '/api/v1/generalOptions/nodeExporterSettings/setBasicAuth',
  since: '1.3-rev2',
  claims: ['UpdateGeneralOptions'],
  body: Optional(Ref(NodeExporterBasicAuthModel)),
  reply: Ref(NodeExporterBasicAuthModel),
})
