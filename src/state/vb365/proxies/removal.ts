import type { RESTRemoveProxyOptions } from '../../../schemas/vb365/backup-proxy-servers.js'
import { nameOfDocument } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import type { Proxies, Proxy } from './proxies.js'
import { proxiesRefusals as refuse } from './refusals.js'

/** Removing a backup proxy server, which concerns what it owns. */
export function createProxyRemoval (kernel: Kernel, proxies: Proxies) {
  const owners: Array<(proxy: Proxy) => void> = []

  /** The three cases in which the product wants to be forced (document), and a pool that would stand still. */
  function guard (proxy: Proxy): void {
    if (proxy.type === 'Local') throw refuse.defaultProxy(proxy.hostName)
    if (proxy.status !== 'Online') throw refuse.proxyOffline(proxy.hostName)
    guardUnused(proxy)
    if (proxy.proxyPoolId && !proxies.members(proxy.proxyPoolId).some(({ id }) => id !== proxy.id)) {
      throw refuse.lastMember(proxy.hostName)
    }
  }

  function guardUnused (proxy: Proxy): void {
    const users = proxies.referrers(proxy.id)
    if (users.length === 0) return
    const names = users.map(({ collection, id }) => nameOfDocument(kernel, collection, id))
    throw refuse.inUse('Backup proxy server', proxy.id, names.join(', '))
  }

  return {
    /** Tells of a proxy that goes although something belongs to it. */
    onForce: (abandon: (proxy: Proxy) => void): void => { owners.push(abandon) },

    remove (id: string, { force }: RESTRemoveProxyOptions): void {
      const proxy = proxies.get(id)
      if (force === true) for (const abandon of owners) abandon(proxy)
      else guard(proxy)
      // Something else than a repository may hold it: no force helps there.
      guardUnused(proxy)
      proxies.drop(proxy)
    }
  }
}
