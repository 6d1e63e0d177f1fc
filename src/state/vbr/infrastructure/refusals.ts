import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about servers, proxies and traffic rules; what all areas refuse stands with it. */
export const infrastructureRefusals = catalogue({
  singleUseNeedsLinux: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'Single-use credentials are for Linux servers.'
  },
  singleUseOfOtherServer: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'Single-use credentials are for Linux servers.'
  },
  portRangeReversed: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'portRangeStart' must not be greater than 'portRangeEnd'."
  },
  beingRemoved: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is being removed.` },
  serverNameFixed: { kind: 'conflict', evidence: 'assumed', text: () => 'The name of a server cannot be changed.' },
  alreadyProxy: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (host: string, noun: string, other: string) => `${host} is already a ${noun}: ${other}.`
  },
  datastoresMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'server.connectedDatastores' must name datastores, or let the proxy find them."
  },
  ruleIdTwice: { kind: 'invalid', evidence: 'assumed', text: () => "Two of the 'trafficRules' have the same ID." },
  notAddressRange: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (side: string, rule: string, start: string, end: string) => `The ${side} of rule ${rule} is not a range of IP addresses: ${start} - ${end}.`
  },
  windowMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (rule: string) => `Rule ${rule} needs 'throttlingWindowOptions'.`
  },
  windowDayTwice: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (rule: string) => `The window of rule ${rule} names a day twice.`
  },
  windowNeedsFlags: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (day: string, hours: string) => `The 'hours' of ${day} must be 24 flags of 0 or 1: ${hours}.`
  },
  notNetworkAddress: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (address: string) => `'${address}' is not the IP address of a network.`
  },
  maskMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (address: string) => `The network ${address} needs 'subnetMask' or 'cidrNotation'.`
  },
  otherMask: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (mask: string, bits: string) => `The mask ${mask} is not the one of /${bits}.`
  },
  notSubnetMask: { kind: 'invalid', evidence: 'assumed', text: (text: string) => `'${text}' is not a subnet mask.` },
  noInventoryServer: {
    kind: 'notFound', evidence: 'assumed', text: (host: string) => `${host} was not found in the inventory.`, subject: 0
  },
  noSuchHierarchy: {
    kind: 'invalid', evidence: 'assumed', text: (view: string) => `Invalid 'hierarchyType': the platform has no view ${view}.`
  },
  noMachineDetails: {
    kind: 'invalid', evidence: 'documented', text: (platform: string) => `There are no details of machines of ${platform}.`
  },
  notOneMachineOfInventory: {
    kind: 'invalid', evidence: 'documented', text: (name: string) => `${name} is no virtual machine.`
  },
  noDiskSlots: {
    kind: 'invalid', evidence: 'assumed', text: (platform: string) => `There are no disk slots of ${platform}.`
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
  proxyInUse: {
    kind: 'conflict', evidence: 'documented', text: (name: string, users: string) => `Unable to delete ${name} because it is in use by: ${users}`
  },
  wrongProxyHost: {
    kind: 'conflict', evidence: 'documented', text: (host: string, noun: string, type: string) => `${host} is a ${type}: it cannot be a ${noun}.`
  },
  noMountServer: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Mount server with ID ${id} was not found.`, subject: 0
  },
  noMountHost: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} cannot be a mount server: only Windows and Linux machines can.`
  },
  notCacheFolder: {
    kind: 'invalid', evidence: 'assumed', text: (path: string) => `'${path}' is not a folder for the write cache.`
  },
  notStandaloneHyperV: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is no standalone server of Microsoft Hyper-V.`
  },
  noVolumeOn: {
    kind: 'conflict', evidence: 'assumed', text: (volume: string, host: string) => `There is no volume ${volume} on ${host}.`
  },
  volumeTwice: {
    kind: 'invalid', evidence: 'assumed', text: (host: string) => `A volume of ${host} is named twice.`
  },
  noComponents: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} has no components to be updated.`
  }
}, refuse)
