import { catalogue } from '../../store/refusals.js'

/**
 * What VBR refuses, and on what evidence. It knows no conflict: a rule that refuses is 400 `UnknownError`, and the
 * message carries the reason. Texts marked recorded were seen on a server.
 */
export const refuse = catalogue({
  invalid: { kind: 'invalid', evidence: 'assumed', text: (what: string) => what },
  refused: { kind: 'conflict', evidence: 'assumed', text: (what: string) => what },
  noSession: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Session with ID ${id} was not found.`, subject: 0
  },
  notRunning: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not running.` },
  alreadyRunning: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is already running.` },
  nothingToRetry: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The latest run of ${name} has not failed: there is nothing to retry.`
  },
  notStoppable: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} cannot be stopped.` },
  /** Something that a body refers to; what a path names is not found. */
  noSuch: {
    kind: 'conflict', evidence: 'assumed', text: (noun: string, id: string) => `There is no ${noun} with ID ${id}.`, subject: 1
  },
  noServer: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Managed server with ID ${id} was not found.`, subject: 0
  },
  linuxCredentials: {
    kind: 'conflict', evidence: 'recorded', text: () => 'Failed to validate the specified Linux credentials.'
  },
  /** What a host shows is not what the client has seen of it. */
  otherIdentity: {
    kind: 'conflict', evidence: 'assumed', text: (host: string, what: string) => `The ${what} of ${host} is another one.`
  },
  serverInUse: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string, users: string) => `Unable to delete ${name} because it is in use by: ${users}`
  },
  backupServer: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is the backup server and cannot be removed.`
  },
  snmpNotSet: { kind: 'conflict', evidence: 'recorded', text: () => 'Specify SNMP settings in General Options.' },
  passwordInUse: {
    kind: 'conflict',
    evidence: 'recorded',
    text: (users: string) => `Unable to delete selected password because it is in use by: ${users}`
  },
  credentialsInUse: {
    kind: 'conflict',
    evidence: 'recorded',
    text: (id: string) => `Unable to delete selected credentials ${id} because they are currently in use.`
  },
  builtIn: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `The credentials ${name} are the product's own: only their password and description can be changed.`
  },
  typeFixed: {
    kind: 'invalid', evidence: 'assumed', text: (what: string) => `The type of ${what} cannot be changed.`
  },
  wrongAccount: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, type: string, wanted: string) => `Cloud credentials ${name} are of type ${type}; ${wanted} is needed.`
  },
  codeNotReady: {
    kind: 'conflict', evidence: 'assumed', text: (code: string, how: string) => `The verification code ${code} ${how}.`
  },
  noCode: {
    kind: 'notFound', evidence: 'assumed', text: (code: string) => `The verification code ${code} is not known.`, subject: 0
  },
  noAppliance: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Helper appliance with ID ${id} was not found.`, subject: 0
  },
  /** Something in a cloud that is known by its name. */
  noSuchName: {
    kind: 'conflict', evidence: 'assumed', text: (noun: string, name: string) => `There is no ${noun} '${name}'.`
  },
  unreachable: {
    kind: 'conflict', evidence: 'assumed', text: (what: string) => `${what} cannot be reached.`
  },
  kmsServerInUse: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (users: string) => `Unable to delete selected KMS server because it is in use by: ${users}`
  },
  extentTarget: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string, scaleOut: string) => `${name} is an extent of ${scaleOut} and cannot be a target of its own.`
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
  placeTaken: {
    kind: 'conflict', evidence: 'assumed', text: (path: string, name: string) => `${path} is used by ${name} already.`
  },
  repositoryInUse: {
    kind: 'conflict', evidence: 'documented', text: (name: string, users: string) => `Unable to delete ${name} because it is in use by: ${users}`
  },
  wrongExtent: {
    kind: 'conflict', evidence: 'documented', text: (name: string, kind: string) => `${name} cannot be an extent here: it is of the type ${kind}.`
  },
  extentTaken: {
    kind: 'conflict', evidence: 'documented', text: (name: string, other: string) => `${name} is an extent of ${other} already.`
  },
  noRepository: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Backup repository with ID ${id} was not found.`, subject: 0
  },
  noExtent: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, scaleOut: string) => `${id} is no performance extent of ${scaleOut}.`, subject: 0
  },
  notInMaintenance: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} must be in maintenance mode.`
  },
  archiveTarget: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} can only be an archive extent.`
  },
  /** It is there, but of a kind that the client's revision has no words for. */
  unreadable: {
    kind: 'notFound', evidence: 'assumed', text: (noun: string, id: string) => `${noun} with ID ${id} was not found.`, subject: 1
  },
  proxyInUse: {
    kind: 'conflict', evidence: 'documented', text: (name: string, users: string) => `Unable to delete ${name} because it is in use by: ${users}`
  },
  wrongProxyHost: {
    kind: 'conflict', evidence: 'documented', text: (host: string, noun: string, type: string) => `${host} is a ${type}: it cannot be a ${noun}.`
  },
  otherId: {
    kind: 'invalid', evidence: 'assumed', text: (id: string) => `The ID ${id} of the body is not the one of the path.`
  },
  nameTaken: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (noun: string, name: string) => `${noun} with the same name already exists: ${name}.`
  },
  /** An item of a file that is imported: exports leave secrets empty, and imports insist on them. */
  secretMissing: {
    kind: 'conflict', evidence: 'recorded', text: (member: string) => `'${member}' must not be empty.`
  },
  /** What a file refers to by name. */
  unresolved: {
    kind: 'conflict', evidence: 'assumed', text: (noun: string, name: string) => `there is no ${noun} named '${name}'.`
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
  noRole: { kind: 'denied', evidence: 'assumed', text: (user: string) => `The user ${user} has no role.` },
  badLogin: { kind: 'unauthorized', evidence: 'recorded', text: () => 'Authentication failed' }
})
