import { catalogue } from '../refusals.js'

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
  nameTaken: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (noun: string, name: string) => `${noun} with the name '${name}' already exists.`
  },
  alreadyRunning: {
    kind: 'conflict',
    evidence: 'documented',
    text: (what: string) => `${what} is already running.`
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
  }
})
