import type { Kernel } from '../../kernel.js'
import type { CloudArea } from '../cloud/index.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { FilesArea } from '../files/index.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createShareBrowsing } from './browsing.js'
import { createUnstructuredServers } from './servers.js'
import { createShares } from './shares.js'
import { createStorageHosts } from './storage-hosts.js'

export { isFileServer, isObjectServer, isSmbShare, settingsIn } from './server-settings.js'
export { toInside, toOutside } from './shares.js'

export type { UnstructuredServer } from './server-settings.js'

type Below = SessionsArea & InfrastructureArea & CredentialsArea & CloudArea & RepositoriesArea & FilesArea

/** Sources of unstructured data: file servers, shares, storage of objects, and what lies there. */
export function createUnstructuredArea (kernel: Kernel, below: Below) {
  const storageHosts = createStorageHosts(kernel)
  const unstructuredServers = createUnstructuredServers(kernel, { ...below, storageHosts })
  const shares = createShares(kernel, below)
  return {
    storageHosts,
    unstructuredServers,
    shares,
    shareBrowsing: createShareBrowsing(kernel, { ...below, unstructuredServers, shares })
  }
}
export type UnstructuredArea = ReturnType<typeof createUnstructuredArea>
