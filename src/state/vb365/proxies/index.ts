import type { Kernel } from '../../kernel.js'
import { createProxyPools } from './pools.js'
import { createProxies } from './proxies.js'
import { createProxyRemoval } from './removal.js'

/** What moves the data: backup proxy servers, alone or in pools. */
export function createProxiesArea (kernel: Kernel) {
  const proxies = createProxies(kernel)
  return {
    proxies,
    proxyPools: createProxyPools(kernel, proxies),
    proxyRemoval: createProxyRemoval(kernel, proxies)
  }
}
export type ProxiesArea = ReturnType<typeof createProxiesArea>
