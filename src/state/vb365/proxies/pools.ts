import type { RESTProxyIdFromClient, RESTProxyPool, RESTProxyPoolFromClient } from '../../../schemas/vb365/backup-proxy-pools.js'
import { text, type Page, type Paging } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import type { Proxies, Proxy } from './proxies.js'
import { proxiesRefusals as refuse } from './refusals.js'

export type ProxyPool = RESTProxyPool & { id: string, name: string }

/** Pools of backup proxy servers: any member works for the repositories that the pool owns. */
export function createProxyPools (kernel: Kernel, proxies: Proxies) {
  const pools = kernel.collection<ProxyPool>({
    name: 'vb365.proxyPools',
    noun: 'Backup proxy pool',
    few: true,
    shape: { model: 'RESTProxyPool', own: { name: member.text } },
    columns: { name: text('name') }
  })

  /** A pool works while one of its members does. */
  const isUsable = (id: string): boolean => proxies.members(id).some(proxies.available)

  function guardNameFree (name: string, own?: string): void {
    const known = pools.first({ where: { name } })
    if (known !== undefined && known.id !== own) throw refuse.nameTaken(pools.noun, name)
  }

  /** The proxies that a request lists, each once. */
  function chooseProxies (ids: readonly RESTProxyIdFromClient[]): Proxy[] {
    const wanted = ids.map(({ proxyId }) => {
      if (proxyId === undefined) throw refuse.missing('proxyId')
      return proxies.get(proxyId)
    })
    return [...new Set(wanted)]
  }

  /** The server itself, members of other pools and owners of repositories on disk cannot join (guide). */
  function guardMayJoin (proxy: Proxy, poolId: string | undefined): void {
    const { hostName, proxyPoolId } = proxy
    if (proxy.type === 'Local') throw refuse.defaultProxyInPool(hostName)
    if (proxyPoolId && proxyPoolId !== poolId) throw refuse.memberOfOtherPool(hostName)
    // ASSUMED: it must be reached to be told.
    if (proxy.status !== 'Online') throw refuse.proxyOffline(hostName)
    if (ownsDisk(proxy)) throw refuse.ownsDiskRepositories(hostName)
  }

  const ownsDisk = ({ id }: Proxy): boolean => proxies.referrers(id).some(({ collection, id }) => {
    const owned: object | undefined = collection === 'vb365.repositories' ? kernel.collections.get(collection)?.get(id) : undefined
    return owned !== undefined && !('objectStorage' in owned)
  })

  /** Members in maintenance stay, and one that works must remain (guide). */
  function guardMayLeave (poolId: string, leaving: readonly Proxy[]): void {
    const resting = leaving.find(({ maintenanceModeState }) => maintenanceModeState !== 'Disabled')
    if (resting !== undefined) throw refuse.inMaintenance(resting.hostName)
    const remaining = proxies.members(poolId).filter(({ id }) => !leaving.some(proxy => proxy.id === id))
    if (leaving.length > 0 && !remaining.some(proxies.available)) throw refuse.lastMember(leaving[0]?.hostName ?? '')
  }

  function join (pool: ProxyPool, joining: readonly Proxy[]): void {
    for (const proxy of joining) guardMayJoin(proxy, pool.id)
    for (const { id } of joining) proxies.patch(id, { proxyPoolId: pool.id })
    proxies.assignRoles(pool.id)
  }

  function leave (pool: ProxyPool, leaving: readonly Proxy[]): void {
    for (const { id } of leaving) proxies.leavePool(id)
    proxies.assignRoles(pool.id)
  }

  const isMember = ({ proxyPoolId }: Proxy, { id }: ProxyPool): boolean => proxyPoolId === id

  return {
    get: pools.get,
    find: pools.find,
    usable: isUsable,

    guardUsable (id: string): void {
      const pool = pools.get(id)
      if (!isUsable(id)) throw refuse.poolOffline(pool.name)
    },

    /** A member of a pool owns nothing itself (guide). */
    guardMayOwn ({ hostName, proxyPoolId }: Proxy): void {
      if (proxyPoolId) throw refuse.memberOwnsNothing(hostName, pools.get(proxyPoolId).name)
    },

    page: ({ offset, limit = 30 }: Paging): Page<ProxyPool> => pools.page({}, { offset, limit }),

    members: (id: string, paging: Paging): Page<Proxy> => proxies.page({ poolId: pools.get(id).id, ...paging }),

    create ({ name, description, proxyIds }: RESTProxyPoolFromClient): ProxyPool {
      guardNamed(name)
      guardNameFree(name)
      const joining = chooseProxies(proxyIds)
      if (joining.length === 0) throw refuse.emptyPool()
      const pool = pools.add({ id: kernel.ids.next(), name, description })
      join(pool, joining)
      return pool
    },

    /** The list says who is a member from now on. */
    edit (id: string, { name, description, proxyIds }: RESTProxyPoolFromClient): void {
      const pool = pools.get(id)
      guardNamed(name)
      guardNameFree(name, pool.id)
      const wanted = chooseProxies(proxyIds)
      const leaving = proxies.members(pool.id).filter(({ id }) => !wanted.some(proxy => proxy.id === id))
      join(pool, wanted.filter(proxy => !isMember(proxy, pool)))
      guardMayLeave(pool.id, leaving)
      leave(pool, leaving)
      pools.patch(pool.id, { name, description })
    },

    /** Refused while it owns repositories. Its servers stay, each for itself. */
    remove (id: string): void {
      guardUse(kernel, pools, id, refuse.inUse)
      const pool = pools.get(id)
      leave(pool, proxies.members(pool.id))
      pools.remove(pool.id)
    },

    addMembers (id: string, ids: readonly RESTProxyIdFromClient[]): void {
      const pool = pools.get(id)
      join(pool, chooseProxies(ids).filter(proxy => !isMember(proxy, pool)))
    },

    removeMembers (id: string, ids: readonly RESTProxyIdFromClient[]): void {
      const pool = pools.get(id)
      const leaving = chooseProxies(ids)
      const stranger = leaving.find(proxy => !isMember(proxy, pool))
      if (stranger !== undefined) throw refuse.noMemberOf(stranger.id, pool.name)
      guardMayLeave(pool.id, leaving)
      leave(pool, leaving)
    }
  }
}

export type ProxyPools = ReturnType<typeof createProxyPools>

function guardNamed (name: string): void {
  if (name.trim() === '') throw refuse.empty('name')
}
