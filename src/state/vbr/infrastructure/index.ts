import type { Kernel } from '../../kernel.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { InventoryArea } from '../inventory/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createConnection } from './connection.js'
import { createCloudDirectorHosts } from './cloud-director-hosts.js'
import { createHyperVHosts } from './hyper-v-hosts.js'
import { createInventoryBrowser } from './inventory-browser.js'
import { createManagedServers } from './managed-servers.js'
import { createMountServers } from './mount-servers.js'
import { createProxies } from './proxies.js'
import { createProxySaving } from './proxy-saving.js'
import { createTrafficRules } from './traffic-rules.js'
import { createWanAccelerators } from './wan-accelerators.js'

export { fingerprintOf, isResolved, thumbprintOfHost } from './host-identity.js'
export { removal, saving } from './item-sessions.js'

export { publicNetwork } from './traffic-rules.js'

type Below = ServerArea & SessionsArea & InventoryArea & CredentialsArea

/** What does the work: managed servers, backup proxies, and the rules for the traffic between them. */
export function createInfrastructureArea (kernel: Kernel, below: Below) {
  const managedServers = createManagedServers(kernel, below)
  const proxies = createProxies(kernel, managedServers)
  return {
    managedServers,
    hyperVHosts: createHyperVHosts({ ...below, managedServers }),
    cloudDirectorHosts: createCloudDirectorHosts({ ...below, managedServers }),
    inventoryBrowser: createInventoryBrowser({ ...below, managedServers }),
    connection: createConnection(managedServers),
    mountServers: createMountServers(kernel, below.sessions, managedServers),
    wanAccelerators: createWanAccelerators(kernel),
    trafficRules: createTrafficRules(kernel),
    proxies,
    proxySaving: createProxySaving(kernel, { ...below, managedServers, proxies })
  }
}
export type InfrastructureArea = ReturnType<typeof createInfrastructureArea>
