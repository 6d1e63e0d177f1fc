import { catalogue } from '../../store/refusals.js'

/**
 * What VBR refuses, and on what evidence. It knows no conflict: a rule that refuses is 400 `UnknownError`, and the
 * message carries the reason. Texts marked recorded were seen on a server.
 */
export const refuse = catalogue({
  /** For a refusal whose words are not in a catalogue yet: `test/house` holds that there is none. */
  invalid: { kind: 'invalid', evidence: 'assumed', text: (what: string) => what },
  refused: { kind: 'conflict', evidence: 'assumed', text: (what: string) => what },
  missing: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' is required.` },
  empty: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' must not be empty.` },
  fixed: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' cannot be changed.` },
  negative: { kind: 'invalid', evidence: 'assumed', text: (member: string) => `'${member}' must not be negative.` },
  notPositive: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'${member}' must be greater than zero.`
  },
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
  mustName: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string, noun: string) => `'${member}' must name ${noun}.`
  },
  notTimeOfDay: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string, text: string) => `'${member}' is not a time of day: ${text}.`
  },
  notInFuture: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'${member}' must lie in the future.`
  },
  notCertificate: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string, format: string) => `'${member}' cannot be read as a ${format} certificate.`
  },
  notFolderName: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `'${name}' is not a name that a folder can have.`
  },
  pageOutOfRange: { kind: 'invalid', evidence: 'assumed', text: () => 'The page is out of range.' },
  bodyMissing: { kind: 'invalid', evidence: 'assumed', text: () => 'A request body is required.' },
  grantNeeds: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'${member}' is required for this grant type.`
  },
  registrationGrant: {
    kind: 'invalid', evidence: 'documented', text: () => 'A backup server is registered with an authorization code only.'
  },
  vaultNotInitialized: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Vault ${name} is not initialized.`
  },
  noInventory: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (host: string) => `VMware vSphere server ${host} was not found.`,
    subject: 0
  },
  noProperty: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (given: string, known: string) => `'${given}' cannot be filtered or ordered by: expected one of ${known}.`
  },
  /** What a session would end with, said at once where there is none. */
  because: { kind: 'conflict', evidence: 'assumed', text: (reason: string) => reason },
  notRunning: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not running.` },
  alreadyRunning: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is already running.` },
  /** Something that a body refers to; what a path names is not found. */
  noSuch: {
    kind: 'conflict', evidence: 'assumed', text: (noun: string, id: string) => `There is no ${noun} with ID ${id}.`, subject: 1
  },
  notAddress: {
    kind: 'invalid', evidence: 'assumed', text: (address: string) => `'${address}' is not an IP address.`
  },
  noYaraRule: {
    kind: 'invalid', evidence: 'documented', text: (file: string) => `There is no YARA rule '${file}'.`
  },
  credentialsInUse: {
    kind: 'conflict',
    evidence: 'recorded',
    text: (id: string) => `Unable to delete selected credentials ${id} because they are currently in use.`
  },
  typeFixed: {
    kind: 'invalid', evidence: 'assumed', text: (what: string) => `The type of ${what} cannot be changed.`
  },
  unreachable: {
    kind: 'conflict', evidence: 'assumed', text: (what: string) => `${what} cannot be reached.`
  },
  wrongHost: {
    kind: 'conflict', evidence: 'assumed', text: (name: string, kinds: string) => `${name} cannot be used here: it must be ${kinds}.`
  },
  wrongCredentials: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, kind: string) => `The credentials ${id} are not of the type ${kind}.`
  },
  notSingleUse: {
    kind: 'conflict',
    evidence: 'documented',
    text: (host: string) => `A hardened repository needs a host with single-use credentials; ${host} keeps them.`
  },
  /** It is there, but of a kind that the client's revision has no words for. */
  unreadable: {
    kind: 'notFound', evidence: 'assumed', text: (noun: string, id: string) => `${noun} with ID ${id} was not found.`, subject: 1
  },
  otherId: {
    kind: 'invalid', evidence: 'assumed', text: (id: string) => `The ID ${id} of the body is not the one of the path.`
  },
  nameTaken: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (noun: string, name: string) => `${noun} with the same name already exists: ${name}.`
  },
  wrongLicense: {
    kind: 'conflict', evidence: 'assumed', text: (why: string) => `The license file is not valid: ${why}.`
  },
  noSection: {
    kind: 'conflict', evidence: 'assumed', text: (section: string) => `The license has no ${section} section.`
  },
  /** Something that takes, or took, a licence. */
  noWorkload: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Licensed workload with ID ${id} was not found.`, subject: 0
  },
  noDatastore: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, host: string) => `There is no datastore ${name} on ${host}.`
  },
  noRole: { kind: 'denied', evidence: 'assumed', text: (user: string) => `The user ${user} has no role.` },
  /** Words of builds 13. */
  badLogin: {
    kind: 'unauthorized',
    evidence: 'recorded',
    text: () => 'Unable to perform authorization: The provided user credentials are invalid.'
  },
  badLoginOfTwelve: { kind: 'unauthorized', evidence: 'assumed', text: () => 'Authentication failed' }
})
