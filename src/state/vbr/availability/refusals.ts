import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about clusters of backup servers; what all areas refuse stands with it. */
export const availabilityRefusals = catalogue({
  noCluster: {
    kind: 'conflict', evidence: 'documented', text: () => 'No High Availability cluster is configured.'
  },
  clusterThere: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `This backup server is a node of the High Availability cluster ${name} already.`
  },
  clusterBusy: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, doing: string) => `The High Availability cluster ${name} is being ${doing}.`
  },
  notNodeAddress: {
    kind: 'invalid', evidence: 'assumed', text: (member: string, given: string) => `'${member}' is not an IP address: ${given}.`
  },
  notDnsName: {
    kind: 'invalid', evidence: 'assumed', text: (member: string, given: string) => `'${member}' is not a DNS name: ${given}.`
  },
  addressTaken: {
    kind: 'conflict', evidence: 'assumed', text: (member: string, other: string) => `'${member}' must be another address than '${other}'.`
  },
  externalEndpointMissing: {
    kind: 'invalid',
    evidence: 'documented',
    text: (member: string) => `'${member}' is required in cross-subnet mode.`
  },
  nothingToChange: {
    kind: 'invalid', evidence: 'assumed', text: () => 'The request names nothing that is to be changed.'
  },
  nodeDown: {
    kind: 'conflict', evidence: 'assumed', text: (node: string) => `The node ${node} is not available.`
  },
  secondaryNotReady: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (node: string) => `The secondary node ${node} is still being reinitialized.`
  },
  replicationLag: {
    kind: 'conflict',
    evidence: 'documented',
    text: (node: string, lag: number) => `The secondary node ${node} lags ${lag} MB behind: set 'ignoreLag' to switch over all the same.`
  },
  primaryIsUp: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (node: string) => `The primary node ${node} is available: switch over to the secondary node instead.`
  }
}, refuse)
