import type { Kernel } from '../../kernel.js'
import { cloudCredentialsKind } from './cloud-credentials.js'
import { credentialsKind } from './credentials.js'
import { createImports } from './imports.js'
import { jobKind } from './jobs.js'
import { encryptionPasswordKind } from './passwords.js'
import { proxyKind } from './proxies.js'
import { createReferences, type Nouns } from './references.js'
import { repositoryKind } from './repositories.js'
import { managedServerKind } from './servers.js'
import type { Jobs } from '../jobs/jobs.js'
import type { ProxySaving } from '../infrastructure/proxy-saving.js'
import type { RepositorySaving } from '../repositories/saving.js'
import type { Server } from '../server/server.js'
import type { Sessions } from '../sessions/sessions.js'

/** What automation exports from and imports into. */
interface Below extends Nouns {
  sessions: Sessions
  server: Server
  repositorySaving: RepositorySaving
  proxySaving: ProxySaving
  jobs: Jobs
}

/**
 * Carries what is configured from one server to another: each kind is exported to a file, and imported from one. What
 * others refer to comes first: credentials and passwords, managed servers, repositories, proxies, jobs.
 */
export function createAutomation (kernel: Kernel, below: Below) {
  const { sessions, server, managedServers, repositories, repositorySaving, proxies, proxySaving, jobs } = below
  const { carry } = createImports(kernel, sessions)
  const references = createReferences(below)

  return {
    credentials: carry(credentialsKind(below.credentials)),
    cloudCredentials: carry(cloudCredentialsKind(below.cloudCredentials)),
    encryptionPasswords: carry(encryptionPasswordKind(below.encryptionPasswords)),
    managedServers: carry(managedServerKind(managedServers, references)),
    repositories: carry(repositoryKind(repositories, repositorySaving, references, () => server.get().name)),
    proxies: carry(proxyKind(proxies, proxySaving, references)),
    jobs: carry(jobKind(jobs, references))
  }
}
