import type { Kernel } from '../world.js'
import { createCloudCredentials } from './cloud-credentials.js'
import { createCredentials } from './credentials.js'
import { createManagedServers } from './managed-servers.js'
import { createRepositories } from './repositories.js'
import { createScaleOutRepositories } from './scale-out-repositories.js'
import { createSessions } from './sessions.js'

/** Everything that VBR knows and does in one world. */
export function createVbr (kernel: Kernel) {
  const sessions = createSessions(kernel)
  const managedServers = createManagedServers(kernel)
  const scaleOutRepositories = createScaleOutRepositories(kernel)
  const repositories = createRepositories(kernel, managedServers, scaleOutRepositories)
  return {
    sessions,
    credentials: createCredentials(kernel),
    cloudCredentials: createCloudCredentials(kernel),
    managedServers,
    repositories,
    scaleOutRepositories,

    /** Called once, when a world begins, after its fixture was loaded. */
    begin (): void {}
  }
}

export type Vbr = ReturnType<typeof createVbr>
