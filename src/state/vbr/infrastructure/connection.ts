import type { ConnectionCertificateModel, HostConnectionSpec } from '../../../schemas/vbr/connection.js'
import { certificateOf, fingerprintOf, isResolved } from './host-identity.js'
import type { ManagedServers } from './managed-servers.js'
import { refuse } from '../base/refusals.js'

/** By what hosts are known: what they show before anybody trusts them. */
export function createConnection (servers: ManagedServers) {
  const { logins } = servers

  function guardLogin (spec: HostConnectionSpec): void {
    const { serverName, type, credentialsStorageType: storage } = spec
    if (type === 'LinuxHost') {
      // What pairs with a code is known before it is paired.
      if (storage !== 'Certificate') logins.linux(serverName, spec)
    } else if (type === 'WindowsHost' || type === 'HvServer') {
      logins.windows(spec)
    } else {
      logins.named(spec.credentialsId)
    }
  }

  return {
    /** A Linux server's key, any other server's certificate. */
    identify (spec: HostConnectionSpec): ConnectionCertificateModel {
      const serverName = spec.serverName.trim()
      if (serverName === '') throw refuse.empty('serverName')
      const { port = 443 } = spec
      if (port < 1 || port > 65_535) throw refuse.outOfRange('port', 1, 65_535)
      const known = servers.byName(serverName)
      if (!isResolved(serverName) || known?.status === 'Unavailable') throw refuse.unreachable(serverName)
      guardLogin(spec)
      return spec.type === 'LinuxHost'
        ? { fingerprint: fingerprintOf(serverName) }
        // ASSUMED: trusted is what was added before.
        : { certificate: certificateOf(serverName, known !== undefined) }
    }
  }
}

export type Connection = ReturnType<typeof createConnection>
