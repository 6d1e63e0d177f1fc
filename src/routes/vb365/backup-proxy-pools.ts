import * as op from '../../schemas/vb365/backup-proxy-pools.js'
import type { Section } from '../../server/section.js'

/** Backup Proxy Pools: servers that share the work on repositories in object storage. */
export const backupProxyPools: Section = ({ get, post, put, del }) => {
  get('/ProxyPools', op.proxyPoolGetProxyPools, ({ query, vb365 }) => vb365.proxyPools.page(query))

  post('/ProxyPools', op.proxyPoolAdd, ({ body, vb365 }) => vb365.proxyPools.create(body))

  get('/ProxyPools/:poolId', op.proxyPoolGetProxyPool, ({ params, vb365 }) => vb365.proxyPools.get(params.poolId))

  put('/ProxyPools/:poolId', op.proxyPoolUpdate, ({ params, body, vb365 }) => vb365.proxyPools.edit(params.poolId, body))

  del('/ProxyPools/:poolId', op.proxyPoolRemove, ({ params, vb365 }) => vb365.proxyPools.remove(params.poolId))

  get('/ProxyPools/:poolId/proxies', op.proxyPoolGetProxies, ({ params, query, vb365 }) =>
    vb365.proxyPools.members(params.poolId, query))

  post('/ProxyPools/:poolId/proxies', op.proxyPoolAddProxies, ({ params, body, vb365 }) =>
    vb365.proxyPools.addMembers(params.poolId, body))

  del('/ProxyPools/:poolId/proxies', op.proxyPoolRemoveProxies, ({ params, body, vb365 }) =>
    vb365.proxyPools.removeMembers(params.poolId, body))
}
