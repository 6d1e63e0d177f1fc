import type {
  NodeExporterBasicAuthModel, NodeExporterSettingsModel, VsaEventForwardingDaemonSettingsModel,
  VsaEventForwardingSettingsModel, VsaEventServerModel
} from '../../../schemas/vbr/general-options.js'
import { checkPort, type GeneralSettings, type Settings } from './settings.js'
import { optionsRefusals as refuse } from './refusals.js'

type NodeExporter = GeneralSettings['nodeExporter']

/** What a backup server tells of its own system: events to a syslog server, metrics to those who ask the exporter. */
export function createInfrastructureMetrics (settings: Settings) {
  /** The documents: a snapshot of the general syslog options, which must be on. */
  function generalServer (): VsaEventServerModel {
    const { isEnabled, server } = settings.read().syslog
    if (!isEnabled || server?.port === undefined || server.transportProtocol === undefined) {
      throw refuse.syslogSwitchedOff()
    }
    return { name: server.serverName, port: server.port, transportProtocol: server.transportProtocol }
  }

  const showExporter = (): NodeExporterSettingsModel => {
    const { auth, ...exporter } = settings.read().nodeExporter
    return { ...exporter, auth: auth.type === 'None' ? { type: auth.type } : showAuth(auth.username) }
  }

  function completeAuth (given: NodeExporterSettingsModel['auth']): NodeExporter['auth'] {
    if (given.type === 'None') return { type: 'None' }
    const secret = given.password === '' ? settings.read().nodeExporter.auth.secret : given.password
    if (given.username === '') throw refuse.noExporterUser()
    if (secret === undefined || secret === '') throw refuse.noExporterPassword()
    return { type: 'UsernamePassword', username: given.username, secret }
  }

  return {
    forwarding: (): VsaEventForwardingSettingsModel => settings.read().metrics,

    updateForwarding (given: VsaEventForwardingSettingsModel): VsaEventForwardingSettingsModel {
      const server = given.useGeneralSyslogOptions === true ? generalServer() : given.server
      if (given.enabled && server === undefined) throw refuse.noMetricsServer()
      checkPort(server?.port, `syslog server ${server?.name ?? ''}`)
      return settings.change({ metrics: { useGeneralSyslogOptions: false, ...given, server } }).metrics
    },

    daemon: (): VsaEventForwardingDaemonSettingsModel => ({ configSpec: settings.read().metricsDaemon }),

    updateDaemon ({ configSpec }: VsaEventForwardingDaemonSettingsModel): void {
      settings.change({ metricsDaemon: configSpec })
    },

    exporter: showExporter,

    /** ASSUMED: a call without settings changes nothing. */
    updateExporter (given: Partial<NodeExporterSettingsModel>): NodeExporterSettingsModel {
      const { auth, ...switches } = given
      const now = settings.read().nodeExporter
      settings.change({
        nodeExporter: { ...now, ...switches, auth: auth === undefined ? now.auth : completeAuth(auth) }
      })
      return showExporter()
    },

    setBasicAuth (given: Partial<NodeExporterBasicAuthModel>): NodeExporterBasicAuthModel {
      const { username = '', password = '' } = given
      const auth = completeAuth({ type: 'UsernamePassword', username, password })
      settings.change({ nodeExporter: { ...settings.read().nodeExporter, auth } })
      return showAuth(username)
    }
  }
}

/** ASSUMED: the password must be there and never comes back, so it is empty; sent back so, it stays what it is. */
const showAuth = (username = ''): NodeExporterBasicAuthModel =>
  ({ type: 'UsernamePassword', username, password: '' })
