import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about object storage; what all areas refuse stands with it. */
export const storageRefusals = catalogue({
  twoGlacierClasses: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'Glacier Deep Archive and Glacier Instant Retrieval exclude each other.'
  },
  twoAccessClasses: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'Standard-IA and One Zone-IA exclude each other.'
  },
  noGovernanceMode: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'IBM Cloud object storage has no governance mode.'
  },
  immutabilityShortened: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'The immutability period can only be extended.'
  },
  archiveImmutabilityFixed: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'immutabilityPeriodDays' of an archive class cannot be chosen: it is the retention period."
  },
  endPointUnreachable: {
    kind: 'upstream',
    evidence: 'assumed',
    text: (address: string) => `The end point ${address} cannot be reached.`
  },
  unknownRegion: {
    kind: 'upstream',
    evidence: 'assumed',
    text: (address: string, region: string) => `The end point ${address} does not know the region ${region}.`
  },
  untrustedEndPoint: {
    kind: 'upstream',
    evidence: 'assumed',
    text: (address: string) => `The certificate of the end point ${address} is not trusted.`
  }
}, refuse)
