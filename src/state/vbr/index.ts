import type { Kernel } from '../world.js'
import { createCloudCredentials } from './cloud-credentials.js'
import { createConfigBackup } from './config-backup.js'
import { createCredentials } from './credentials.js'
import { createEncryptionPasswords } from './encryption-passwords.js'
import { createKmsServers } from './kms-servers.js'
import { createManagedServers } from './managed-servers.js'
import { createRepositories } from './repositories.js'
import { createScaleOutRepositories } from './scale-out-repositories.js'
import { createServer } from './server.js'
import { createSessions } from './sessions.js'

/** Everything that VBR knows and does in one world. */
export function createVbr (kernel: Kernel) {
  const sessions = createSessions(kernel)
  const managedServers = createManagedServers(kernel)
  const scaleOutRepositories = createScaleOutRepositories(kernel)
  const repositories = createRepositories(kernel, managedServers, scaleOutRepositories)
  const server = createServer(kernel)
  const encryptionPasswords = createEncryptionPasswords(kernel)
  const configBackup = createConfigBackup(
    kernel, sessions, server, repositories, scaleOutRepositories, encryptionPasswords, () => false)
  return {
    server,
    sessions,
    configBackup,
    encryptionPasswords,
    kmsServers: createKmsServers(kernel),
    credentials: createCredentials(kernel),
    cloudCredentials: createCloudCredentials(kernel),
    managedServers,
    repositories,
    scaleOutRepositories,

    /** Called once, when a world begins, after its fixture was loaded. */
    begin (): void {
      server.begin()
      configBackup.begin()
    }
  }
}

export type Vbr = ReturnType<typeof createVbr>
