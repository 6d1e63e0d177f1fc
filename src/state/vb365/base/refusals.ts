import { catalogue } from '../../store/refusals.js'

/**
 * What VB365 refuses, and on what evidence. The texts are ours unless marked recorded: no source gives the product's.
 * The kinds become statuses in routes/vb365/errors.ts.
 */
export const refuse = catalogue({
  /** For a refusal whose words are not in a catalogue yet: `test/house` holds that there is none. */
  invalid: { kind: 'invalid', evidence: 'assumed', text: (what: string) => what },
  conflict: { kind: 'conflict', evidence: 'assumed', text: (what: string) => what },
  missing: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' is required.` },
  empty: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' must not be empty.` },
  fixed: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' cannot be changed.` },
  negative: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' must not be negative.` },
  tooSmall: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string, least: number) => `'${member}' must be at least ${least}.`
  },
  outOfRange: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string, least: number, most: number) => `'${member}' must be from ${least} to ${most}.`
  },
  exactlyOne: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (one: string, other: string) => `Exactly one of '${one}' and '${other}' is required.`
  },
  atMostOne: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (one: string, other: string) => `Only one of '${one}' and '${other}' can be set.`
  },
  notTimeOfDay: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'${member}' must be a time of day such as 19:00:00.`
  },
  notFolderName: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `'${name}' is not a name that a folder can have.`
  },
  wrongAccount: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string, type: string, wanted: string) => `Cloud account ${name} is of type ${type}; ${wanted} is needed.`
  },
  /** A thing of a cloud that is known by its name only. */
  noSuchName: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (noun: string, name: string) => `${noun} '${name}' was not found.`
  },
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
  notOfOrganization: {
    kind: 'denied',
    evidence: 'assumed',
    text: () => 'The account belongs to no organization.'
  }
})
