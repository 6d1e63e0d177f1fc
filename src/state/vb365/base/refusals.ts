import { catalogue } from '../../store/refusals.js'

/**
 * What VB365 refuses, and on what evidence. The texts are ours unless marked recorded: no source gives the product's.
 * The kinds become statuses in routes/vb365/errors.ts.
 */
export const refuse = catalogue({
  /** A value in a body or query that the product does not take; the text says which and why. */
  invalid: { kind: 'invalid', evidence: 'assumed', text: (what: string) => what },
  /** The state forbids it; the text says why. */
  conflict: { kind: 'conflict', evidence: 'assumed', text: (what: string) => what },
  inUse: {
    kind: 'conflict',
    evidence: 'documented',
    text: (noun: string, id: string, users: string) => `${noun} ${id} is in use by: ${users}.`
  },
  /** A thing of a cloud that is known by its name only. */
  noSuchName: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (noun: string, name: string) => `${noun} '${name}' was not found.`
  },
  /** A call of the product's own to a cloud failed. */
  httpError: { kind: 'upstream', evidence: 'documented', text: (what: string) => what },
  nameTaken: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (noun: string, name: string) => `${noun} with the name '${name}' already exists.`
  },
  /** A folder or path belongs to one repository. */
  placeTaken: {
    kind: 'conflict',
    evidence: 'documented',
    text: (user: string) => `The folder is already used by ${user}.`
  },
  /** Three states in which a repository cannot be used (guide). */
  outOfSync: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `Backup repository ${name} is out of sync and must be synchronized first.`
  },
  outOfOrder: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string, reason: string) => `Backup repository ${name} is invalid: ${reason}.`
  },
  outOfDate: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `Backup repository ${name} is out of date and must be upgraded first.`
  },
  alreadyRunning: {
    kind: 'conflict',
    evidence: 'documented',
    text: (what: string) => `${what} is already running.`
  },
  noSpace: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `There is not enough free space in backup repository ${name}.`
  },
  proxyOffline: {
    kind: 'unavailable',
    evidence: 'documented',
    text: (host: string) => `Backup proxy server ${host} is offline.`
  },
  poolOffline: {
    kind: 'unavailable',
    evidence: 'documented',
    code: 'ProxyOffline',
    text: (name: string) => `No backup proxy server of pool ${name} is available.`
  },
  /** The machine belongs to another server, or still carries what could not be uninstalled. */
  hostUsed: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `${host} is managed by another server. Set 'attachUsedProxy' to take it over.`
  },
  tooManyLinks: {
    kind: 'conflict',
    evidence: 'documented',
    code: 'RepositoryOwnerChangeTooManyLinks',
    text: (name: string, others: string) => `Backup repository ${name} is tied by copy jobs to: ${others}. ` +
      "Set 'includeAllRelatedRepositories' to give them all to the new owner."
  },
  ownerChanging: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The owner of backup repository ${name} is being changed.`
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
  },
  lastMember: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `Without ${host} its backup proxy pool has no working backup proxy server.`
  },
  notRunning: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (what: string) => `${what} is not running.`
  },
  noSuchLogItem: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Log item with ID ${id} was not found.`
  },
  /** What old servers answered to an explorer whose session had timed out; here it says so. */
  restoreSessionOver: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (id: string) => `Restore session ${id} is stopped.`
  },
  badLicense: {
    kind: 'invalid',
    evidence: 'documented',
    text: (why: string) => `The license file is not valid: ${why}.`
  },
  /** Only subscriptions and rental licenses are asked for (guide). */
  notRenewable: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (type: string) => `A license of type ${type} cannot be updated.`
  },
  noUsageReport: {
    kind: 'notFound',
    evidence: 'assumed',
    text: () => 'There is no license usage report.'
  },
  noSuchUsageReport: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `License usage report with ID ${id} was not found.`
  },
  /** It can be read afterwards, and not changed (guide). */
  usageReportSent: {
    kind: 'conflict',
    evidence: 'documented',
    text: (id: string) => `License usage report ${id} has been sent already.`
  },
  notLicensed: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Licensed user with ID ${id} was not found.`
  },
  userHasBackups: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `The license of user ${name} cannot be revoked: a backup repository contains data of this user.`
  },
  notOfOrganization: {
    kind: 'denied',
    evidence: 'assumed',
    text: () => 'The account belongs to no organization.'
  },
  noSuchSession: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Restore session with ID ${id} was not found.`
  },
  noCopyJob: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (name: string) => `Backup job ${name} has no backup copy job.`
  },
  noSuchItem: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `The job has no item with ID ${id}.`
  }
})
