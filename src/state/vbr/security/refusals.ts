import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about the analyzer of security and compliance; what all areas refuse stands with it. */
export const securityRefusals = catalogue({
  neverAnalyzed: {
    kind: 'notFound', evidence: 'assumed', text: () => 'Security & Compliance Analyzer has not been started yet.'
  },
  outOfScope: {
    kind: 'denied', evidence: 'documented', text: (what: string) => `The role of the user does not include ${what}.`
  },
  noOwner: {
    kind: 'notFound', evidence: 'assumed', text: (name: string) => `User or group ${name} was not found.`, subject: 0
  },
  noAclObjectType: {
    kind: 'invalid',
    evidence: 'documented',
    text: (word: string, known: string) => `'${word}' is no type of ACL objects: expected one of ${known}.`
  },
  rightBeyondRole: {
    kind: 'conflict', evidence: 'assumed', text: (role: string, what: string) => `Role ${role} does not manage ${what}.`
  },
  notRecipient: {
    kind: 'invalid', evidence: 'assumed', text: (address: string) => `'${address}' is not a mail address.`
  },
  noRecipients: {
    kind: 'invalid', evidence: 'assumed', text: () => 'Scan results need recipients to be sent to.'
  },
  noOwnNotification: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'Custom notification settings are required for this type of notification.'
  }
}, refuse)
