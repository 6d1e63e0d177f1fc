import type { RESTRemoveProxyOptions } from '../../../schemas/vb365/backup-proxy-servers.js'
import { nameOfDocument } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import type { Proxies, Proxy } from '../proxies/proxies.js'
import { refuse } from '../base/refusals.js'
import type { Repositories } from './repositories.js'

/** Removing a backup proxy server, which concerns the repositories that it owns. */
export function createProxyRemoval (kernel: Kernel, proxies: Proxies, repositories: Repositories) {
  /** The three cases in which the product wants to be forced (document), and a pool that would stand still. */
  function guard (proxy: Proxy): void {
    if (proxy.type === 'Local') throw refuse.conflict(`${proxy.hostName} is the default backup proxy server.`)
    if (proxy.status !== 'Online') throw refuse.proxyOffline(proxy.hostName)
    guardUnused(proxy)
    if (proxy.proxyPoolId && !proxies.members(proxy.proxyPoolId).some(({ id }) => id !== proxy.id)) {
      throw refuse.lastMember(proxy.hostName)
    }
  }

  function guardUnused (proxy: Proxy): void {
    const users = proxies.referrers(proxy.id)
    if (users.length === 0) return
    throw refuse.inUse('Backup proxy server', proxy.id, users.map(({ collection, id }) => nameOfDocument(kernel, collection, id)).join(', '))
  }

  /** ASSUMED: its repositories stay, out of order and without an owner. */
  function abandonRepositories ({ id, hostName }: Proxy): void {
    for (const repository of repositories.list({ proxyId: id })) {
      repositories.patch(repository.id, {
        proxyId: undefined, isOutOfOrder: true, outOfOrderReason: `Backup proxy server ${hostName} was removed.`
      })
    }
  }

  return {
    remove (id: string, { force }: RESTRemoveProxyOptions): void {
      const proxy = proxies.get(id)
      if (force === true) abandonRepositories(proxy)
      else guard(proxy)
      // Something else than a repository may hold it: no force helps there.
      guardUnused(proxy)
      proxies.drop(proxy)
    }
  }
}
