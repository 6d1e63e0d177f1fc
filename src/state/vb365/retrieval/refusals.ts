import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about retrievals; what all areas refuse stands with it. */
export const retrievalRefusals = catalogue({
  notArchived: {
    kind: 'invalid',
    evidence: 'documented',
    text: (name: string) =>
      `Backup repository ${name} is not in an archive tier: its backups can be explored without a retrieval.`
  },
  otherPolicy: {
    kind: 'invalid',
    evidence: 'documented',
    text: (member: string, name: string, wanted: string) =>
      `'${member}' does not apply to backup repository ${name}: use '${wanted}'.`
  },
  nothingToRetrieve: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "One of 'mailboxes', 'oneDrives', 'sites' and 'teams' is required: name at least one object."
  },
  oneKindOnly: {
    kind: 'invalid',
    evidence: 'documented',
    text: (members: string) => `A retrieval is of one kind of objects; these were given: ${members}.`
  },
  nothingThen: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string, time: string) => `Backup repository ${name} has no restore point of ${time} or before.`
  },
  noOrganization: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string, name: string) => `Backup repository ${name} has no backups of organization ${id}.`
  },
  /** What `force` is about (documented); which of its values means it is ASSUMED. */
  noMailsOfExpiry: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "Email notifications are not enabled, so nothing can be sent before the data expires. Set 'force' to retrieve it all the same."
  },
  retrieving: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, state: string) => `The data of retrieval ${name} is not available: its state is ${state}.`
  },
  explored: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The data of retrieval ${name} is being explored.`
  }
}, refuse)
