import type { HvHostDiscoveryModel, HvHostDiscoverySpec } from '../../../schemas/vbr/managed-servers.js'
import type { Page } from '../../store/collection.js'
import { pageOf } from '../base/paging.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import { hostsManagedBy } from '../inventory/index.js'
import { isResolved } from './host-identity.js'
import type { ManagedServers } from './managed-servers.js'
import { infrastructureRefusals as refuse } from './refusals.js'

interface Below { credentials: CredentialsRecords, hyperVInventory: HyperVInventory, managedServers: ManagedServers }

/** Finds the hosts that a cluster, or an SCVMM server that was added, manages. */
export function createHyperVHosts ({ credentials, hyperVInventory, managedServers }: Below) {
  function hostsOfManager (id: string): string[] {
    const manager = managedServers.find(id)
    if (manager?.type !== 'SCVMM') throw refuse.noSuch('SCVMM server', id)
    if (manager.status === 'Unavailable') throw refuse.unreachable(manager.name)
    return hyperVInventory.list({ where: { hostName: manager.name, type: 'Host' } }).map(({ name }) => name)
  }

  function hostsOfCluster (name: string): string[] {
    const known = managedServers.byName(name)
    if (known?.status === 'Unavailable' || !isResolved(name)) throw refuse.unreachable(name)
    const children = known?.type === 'HvCluster' ? known.childServers ?? [] : []
    return children.length > 0 ? children.map(({ hvServerName }) => hvServerName) : hostsManagedBy(name)
  }

  return {
    resolve ({ credentialsId, scvmmHostId, hvClusterName }: HvHostDiscoverySpec): Page<HvHostDiscoveryModel> {
      if (credentialsId === undefined) throw refuse.mustName('credentialsId', 'credentials')
      if (credentials.find(credentialsId) === undefined) throw refuse.noSuch('credentials', credentialsId)
      // ASSUMED: one of them; a server that is named by its id goes first, as the examples have no both.
      if (scvmmHostId === undefined && (hvClusterName ?? '') === '') throw refuse.mustName('hvClusterName', 'a cluster')
      const names = scvmmHostId === undefined ? hostsOfCluster(hvClusterName ?? '') : hostsOfManager(scvmmHostId)
      return pageOf(names.map(hvServerName => ({ hvServerName })), {}, () => true)
    }
  }
}

export type HyperVHosts = ReturnType<typeof createHyperVHosts>
