import type {
  GeneralOptionsEventForwardingModel, GeneralOptionsSiemIntegrationModel, GeneralOptionsSNMPServerModel,
  GeneralOptionsSyslogServerModel
} from '../../../schemas/vbr/general-options.js'
import { checkPort, type GeneralSettings, type Settings } from './settings.js'
import { optionsRefusals as refuse } from './refusals.js'

type Forwarding = Pick<GeneralSettings, 'snmp' | 'syslog'>

/** Where VBR sends its events: SNMP receivers and a syslog server. */
export function createEventForwarding (settings: Settings) {
  function change ({ snmp, syslog }: Forwarding): void {
    snmp.servers.forEach(checkSnmpServer)
    // ASSUMED: forwarding cannot be switched on without somewhere to forward to.
    if (snmp.isEnabled && snmp.servers.length === 0) throw refuse.noSnmpServer()
    if (syslog.isEnabled && syslog.server === undefined) throw refuse.noSyslogServer()
    const wrong = syslog.filters.find(({ eventId }) => !/^\d+$/.test(eventId))
    if (wrong !== undefined) throw refuse.notEventId(wrong.eventId)
    settings.change({
      snmp, syslog: { ...syslog, server: syslog.server && completeSyslogServer(syslog.server) }
    })
  }

  const show = (): GeneralOptionsEventForwardingModel => {
    const { snmp, syslog } = settings.read()
    return {
      SNMPServers: snmp.isEnabled ? snmp.servers : [],
      ...(syslog.isEnabled && { syslogServer: syslog.server }),
      syslogEventFiltering: syslog.filters
    }
  }

  return {
    change,
    get: show,

    /** There is no switch here: what is listed is used. */
    update (given: GeneralOptionsEventForwardingModel): GeneralOptionsEventForwardingModel {
      const { SNMPServers: servers = [], syslogServer: server, syslogEventFiltering: filters = [] } = given
      change({
        snmp: { isEnabled: servers.length > 0, servers },
        syslog: { isEnabled: server !== undefined, server, filters }
      })
      return show()
    },

    /** The same with its switches, as the whole of the general options has it. */
    siem (): GeneralOptionsSiemIntegrationModel {
      const { snmp, syslog } = settings.read()
      return {
        SNMPEventsEnabled: snmp.isEnabled,
        SNMPServers: snmp.servers,
        SyslogEventsEnabled: syslog.isEnabled,
        SyslogServer: syslog.server,
        syslogEventFiltering: syslog.filters
      }
    },

    /** What a whole of the general options says of forwarding; lists that it leaves out stay as they are. */
    fromSiem (given: GeneralOptionsSiemIntegrationModel): Forwarding {
      const { snmp, syslog } = settings.read()
      return {
        snmp: { isEnabled: given.SNMPEventsEnabled, servers: given.SNMPServers ?? snmp.servers },
        syslog: {
          isEnabled: given.SyslogEventsEnabled,
          server: given.SyslogServer ?? syslog.server,
          filters: given.syslogEventFiltering ?? syslog.filters
        }
      }
    }
  }
}

function checkSnmpServer ({ receiver, port, communityString }: GeneralOptionsSNMPServerModel): void {
  if (receiver === '') throw refuse.noSnmpReceiver()
  if (communityString === '') throw refuse.noCommunityString(receiver)
  checkPort(port, `SNMP server ${receiver}`)
}

/** ASSUMED: UDP and the usual port of syslog where a server is given without them. */
function completeSyslogServer (server: GeneralOptionsSyslogServerModel): GeneralOptionsSyslogServerModel {
  if (server.serverName === '') throw refuse.noSyslogName()
  checkPort(server.port, `syslog server ${server.serverName}`)
  const transportProtocol = server.transportProtocol ?? 'Udp'
  return { ...server, transportProtocol, port: server.port ?? (transportProtocol === 'Tls' ? 6514 : 514) }
}
