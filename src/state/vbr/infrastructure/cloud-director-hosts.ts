import type {
  CloudDirectorHostDiscoveryResult, CloudDirectorHostDiscoverySpec
} from '../../../schemas/vbr/managed-servers.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import { isResolved, isThumbprintOf, thumbprintOfHost } from './host-identity.js'
import type { ManagedServers } from './managed-servers.js'
import { infrastructureRefusals as refuse } from './refusals.js'

interface Below { credentials: CredentialsRecords, managedServers: ManagedServers }

/** ASSUMED: a server that was not added has one vCenter, in its own domain. */
function vCenterOf (host: string): string {
  const [, ...domain] = host.split('.')
  return ['vcenter', ...domain].join('.')
}

/** Finds the vCenter servers that are attached to a server of VMware Cloud Director. */
export function createCloudDirectorHosts ({ credentials, managedServers }: Below) {
  function hostIn (url: string): string {
    const host = URL.canParse(url) ? new URL(url).hostname : ''
    if (host === '') throw refuse.mustName('url', 'a server of VMware Cloud Director')
    return host
  }

  return {
    resolve (spec: CloudDirectorHostDiscoverySpec): CloudDirectorHostDiscoveryResult {
      const { url, credentialsId, certificateThumbprint } = spec
      const host = hostIn(url)
      if (credentials.find(credentialsId) === undefined) throw refuse.noSuch('credentials', credentialsId)
      const known = managedServers.byName(host)
      if (known?.status === 'Unavailable' || !isResolved(host)) throw refuse.unreachable(host)
      if (certificateThumbprint !== undefined && !isThumbprintOf(host, certificateThumbprint)) {
        throw refuse.otherIdentity(host, 'certificate thumbprint')
      }
      const names = known?.type === 'CloudDirectorHost'
        ? known.viServers.map(({ viServerName }) => viServerName)
        : [vCenterOf(host)]
      return {
        data: names.map(viServerName => ({ viServerName, certificateThumbprint: thumbprintOfHost(viServerName) }))
      }
    }
  }
}
