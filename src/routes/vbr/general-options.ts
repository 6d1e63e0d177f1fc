import * as op from '../../schemas/vbr/general-options.js'
import type { Section } from '../../server/section.js'

/** General Options: mail, notifications, event forwarding, storage latency, trusted hosts, the server's own metrics. */
export const generalOptions: Section = ({ get, post, put, del }) => {
  get('/api/v1/generalOptions', op.getGeneralOptions, ({ vbr }) => vbr.generalOptions.get())

  put('/api/v1/generalOptions', op.updateGeneralOptions, ({ body, vbr }) => vbr.generalOptions.update(body))

  get('/api/v1/generalOptions/emailSettings', op.getEmailSettings, ({ vbr }) => vbr.generalOptions.mail.get())

  put('/api/v1/generalOptions/emailSettings', op.updateEmailSettings, ({ body, vbr }) =>
    vbr.generalOptions.mail.update(body))

  post('/api/v1/generalOptions/emailSettings/testMessage', op.sendTestEmailMessage, ({ vbr }) =>
    vbr.generalOptions.mail.sendTest())

  post('/api/v1/generalOptions/emailSettings/checkSmtpConnection', op.checkSmtpConnection, ({ body, vbr }) =>
    vbr.generalOptions.mail.checkConnection(body))

  get('/api/v1/generalOptions/notifications', op.getNotificationsSettings, ({ vbr }) =>
    vbr.generalOptions.notifications())

  put('/api/v1/generalOptions/notifications', op.updateNotificationsSettings, ({ body, vbr }) =>
    vbr.generalOptions.updateNotifications(body))

  get('/api/v1/generalOptions/eventForwarding', op.getEventForwardingSettings, ({ vbr }) =>
    vbr.generalOptions.eventForwarding.get())

  put('/api/v1/generalOptions/eventForwarding', op.updateEventForwardingSettings, ({ body, vbr }) =>
    vbr.generalOptions.eventForwarding.update(body))

  get('/api/v1/generalOptions/storageLatency', op.getStorageLatencySettings, ({ vbr }) =>
    vbr.generalOptions.storageLatency.get())

  put('/api/v1/generalOptions/storageLatency', op.updateStorageLatencySettings, ({ body, vbr }) =>
    vbr.generalOptions.storageLatency.update(body))

  post('/api/v1/generalOptions/storageLatency/datastores', op.addDatastoreLatency, ({ body, vbr }) =>
    vbr.generalOptions.storageLatency.addDatastore(body))

  get('/api/v1/generalOptions/storageLatency/datastores/:id', op.getDatastoreLatencySettings, ({ params, vbr }) =>
    vbr.generalOptions.storageLatency.getDatastore(params.id))

  put('/api/v1/generalOptions/storageLatency/datastores/:id', op.updateDatastoreLatencySettings,
    ({ params, body, vbr }) => vbr.generalOptions.storageLatency.editDatastore(params.id, body))

  del('/api/v1/generalOptions/storageLatency/datastores/:id', op.deleteDatastoreLatencySettings, ({ params, vbr }) =>
    vbr.generalOptions.storageLatency.removeDatastore(params.id))

  get('/api/v1/generalOptions/hostAuthentication', op.getHostAuthenticationSettings, ({ vbr }) =>
    vbr.generalOptions.hostAuthentication.get())

  put('/api/v1/generalOptions/hostAuthentication', op.updateHostAuthenticationSettings, ({ body, vbr }) =>
    vbr.generalOptions.hostAuthentication.update(body))

  post('/api/v1/generalOptions/hostAuthentication/exportTrustedHosts', op.exportTrustedHosts, ({ body, vbr }) =>
    vbr.generalOptions.hostAuthentication.exportTo(body.path))

  post('/api/v1/generalOptions/hostAuthentication/importTrustedHosts', op.importTrustedHosts, ({ body, vbr }) =>
    vbr.generalOptions.hostAuthentication.importFrom(body))

  get('/api/v1/generalOptions/vsaEventForwarding', op.getVsaEventForwardingSettings, ({ vbr }) =>
    vbr.generalOptions.metrics.forwarding())

  put('/api/v1/generalOptions/vsaEventForwarding', op.updateVsaEventForwardingSettings, ({ body, vbr }) =>
    vbr.generalOptions.metrics.updateForwarding(body))

  get('/api/v1/generalOptions/vsaEventForwarding/daemonSettings', op.getVsaEventForwardingDaemonsSettings, ({ vbr }) =>
    vbr.generalOptions.metrics.daemon())

  put('/api/v1/generalOptions/vsaEventForwarding/daemonSettings', op.updateVsaEventForwardingDaemonsSettings,
    ({ body, vbr }) => vbr.generalOptions.metrics.updateDaemon(body))

  get('/api/v1/generalOptions/nodeExporterSettings', op.getNodeExporterSettings, ({ vbr }) =>
    vbr.generalOptions.metrics.exporter())

  put('/api/v1/generalOptions/nodeExporterSettings', op.updateNodeExporterSettings, ({ body, vbr }) =>
    vbr.generalOptions.metrics.updateExporter(body ?? {}))

  post('/api/v1/generalOptions/nodeExporterSettings/setBasicAuth', op.setNodeExporterSettingsBasicAuth,
    ({ body, vbr }) => vbr.generalOptions.metrics.setBasicAuth(body ?? {}))
}
