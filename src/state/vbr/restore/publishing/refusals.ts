import { catalogue } from '../../../store/refusals.js'
import { restoreRefusals } from '../refusals.js'

/** What is refused about publishing disks; what all restores refuse stands with it. */
export const publishingRefusals = catalogue({
  noPublication: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Mount point with ID ${id} was not found.`, subject: 0
  },
  beingPublished: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `Disks of ${name} are still being published.`
  },
  beingUnpublished: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `Disks of ${name} are already being unpublished.`
  },
  notPublished: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `Disks of ${name} are not published.`
  },
  noDisksInPoint: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `Restore point ${name} has no disk that can be published.`
  },
  notAllowedAddress: {
    kind: 'invalid', evidence: 'documented', text: (text: string) => `'allowedIps' must be IP addresses, not '${text}'.`
  },
  wrongTarget: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string, system: string) => `${name} is not a ${system} server: its disks cannot be mounted there.`
  },
  wrongLogin: {
    kind: 'conflict',
    evidence: 'documented',
    text: (id: string, type: string) => `Credentials ${id} are not of type ${type}.`
  },
  noCertificate: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is not a managed server that is connected to by certificate.`
  },
  mountServerUnknown: {
    kind: 'conflict', evidence: 'assumed', text: (id: string) => `There is no mount server with ID ${id}.`, subject: 0
  }
}, restoreRefusals)
