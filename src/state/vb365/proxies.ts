import type { RESTProxy } from '../../schemas/vb365/common/backup-infrastructure.js'
import { text } from '../collection.js'
import type { Kernel } from '../world.js'
import { refuse } from './refusals.js'

/** A backup proxy server. The one of type `Local` is the server itself, there from its installation. */
export type Proxy = RESTProxy & {
  id: string
  hostName: string
  status: 'Online' | 'Offline'
  maintenanceModeState: 'Disabled' | 'Enabling' | 'Enabled'
  /** The machine does not answer: a rescan finds it offline until this is taken away. */
  unreachable?: boolean
}

export function createProxies (kernel: Kernel) {
  const proxies = kernel.collection<Proxy>({
    name: 'vb365.proxies',
    noun: 'Backup proxy server',
    columns: { hostName: text('hostName'), proxyPoolId: text('proxyPoolId'), type: text('type') },
    // A pool goes without asking its members; what keeps it are the repositories that it owns.
    references: { pool: { path: 'proxyPoolId', to: 'vb365.proxyPools', weak: true } }
  })

  const isAvailable = ({ status, maintenanceModeState }: Proxy): boolean =>
    status === 'Online' && maintenanceModeState === 'Disabled'

  return {
    get: proxies.get,
    find: proxies.find,
    patch: proxies.patch,
    online: (id: string): boolean => proxies.find(id)?.status === 'Online',
    /** Online and not in maintenance: takes new work. */
    available: (proxy: Proxy): boolean => isAvailable(proxy),
    guardAvailable (id: string): void {
      const proxy = proxies.get(id)
      if (!isAvailable(proxy)) throw refuse.proxyOffline(proxy.hostName)
    },
    members: (poolId: string): Proxy[] => proxies.list({ where: { proxyPoolId: poolId } })
  }
}

export type Proxies = ReturnType<typeof createProxies>
