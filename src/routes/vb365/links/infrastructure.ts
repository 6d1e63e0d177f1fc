import type { Product } from '../../../server/product.js'

/** Links of proxies and pools. A client reads `self` and `repositories`; the spelling of the queries is ASSUMED. */
export const infrastructureLinks: Product['links'] = {
  RESTProxy: ({ id }) => ({
    self: `/proxies/${String(id)}`,
    repositories: `/backuprepositories?proxyId=${String(id)}`
  }),
  RESTProxyPool: ({ id }) => ({
    self: `/proxypools/${String(id)}`,
    proxies: `/proxypools/${String(id)}/proxies`,
    repositories: `/backuprepositories?proxyPoolId=${String(id)}`
  })
}
