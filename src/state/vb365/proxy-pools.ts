import type { RESTProxyPool } from '../../schemas/vb365/backup-proxy-pools.js'
import { text } from '../collection.js'
import type { Kernel } from '../world.js'
import type { Proxies } from './proxies.js'
import { refuse } from './refusals.js'

export type ProxyPool = RESTProxyPool & { id: string, name: string }

/** Pools of backup proxy servers: any member works for the repositories that the pool owns. */
export function createProxyPools (kernel: Kernel, proxies: Proxies) {
  const pools = kernel.collection<ProxyPool>({
    name: 'vb365.proxyPools',
    noun: 'Backup proxy pool',
    columns: { name: text('name') }
  })

  /** A pool works while one of its members does. */
  const usable = (id: string): boolean => proxies.members(id).some(proxies.available)

  return {
    get: pools.get,
    find: pools.find,
    usable,
    guardUsable (id: string): void {
      const pool = pools.get(id)
      if (!usable(id)) throw refuse.poolOffline(pool.name)
    }
  }
}

export type ProxyPools = ReturnType<typeof createProxyPools>
