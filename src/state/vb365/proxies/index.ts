import type { Kernel } from '../../kernel.js'
import { createProxyPools } from './pools.js'
import { createProxies } from './proxies.js'

/** What moves the data: backup proxy servers, alone or in pools. */
export function createProxiesArea (kernel: Kernel) {
  const proxies = createProxies(kernel)
  return { proxies, proxyPools: createProxyPools(kernel, proxies) }
}
export type ProxiesArea = ReturnType<typeof createProxiesArea>
