import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about proxies and pools; what all areas refuse stands with it. */
export const proxiesRefusals = catalogue({
  defaultProxy: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `${host} is the default backup proxy server.`
  },
  throttlingTooSmall: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'throttlingValue' must be at least 1 while network throttling is enabled."
  },
  sshSecretMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'sshSettings' needs an account password or a private key."
  },
  otherHostKey: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (host: string) => `The key of ${host} is not the one that the SSH settings name.`
  },
  windowsLoginMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'username' and 'password' are required for a Windows machine."
  },
  alreadyInMaintenance: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (host: string) => `${host} is already in maintenance mode.`
  },
  notInMaintenance: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (host: string) => `${host} is not in maintenance mode.`
  },
  inMaintenance: { kind: 'conflict', evidence: 'assumed', text: (host: string) => `${host} is in maintenance mode.` },
  defaultProxyInPool: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `${host} is the default backup proxy server and cannot join a pool.`
  },
  memberOwnsNothing: {
    kind: 'conflict',
    evidence: { guide: 'vbo_proxy_pools' },
    text: (host: string, pool: string) =>
      `Backup proxy server ${host} is a member of pool ${pool}: backup repositories belong to the pool.`
  },
  memberOfOtherPool: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `${host} is a member of another pool.`
  },
  ownsDiskRepositories: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `${host} owns backup repositories on disk and cannot join a pool.`
  },
  emptyPool: { kind: 'invalid', evidence: 'assumed', text: () => 'A pool needs at least one backup proxy server.' },
  /** The machine belongs to another server, or still carries what could not be uninstalled. */
  hostUsed: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `${host} is managed by another server. Set 'attachUsedProxy' to take it over.`
  },
  noPoolMember: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `Backup proxy server ${host} is not a member of a backup proxy pool.`
  },
  noMemberOf: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string, pool: string) => `Backup proxy server with ID ${id} is not a member of pool ${pool}.`
  }
}, refuse)
