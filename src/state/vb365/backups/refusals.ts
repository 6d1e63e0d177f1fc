import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about backups; what all areas refuse stands with it. */
export const backupsRefusals = catalogue({
  notInRepository: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (what: string, id: string, repository: string) => `${what} with ID ${id} has no backup in repository ${repository}.`
  },
  notProtected: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (what: string, id: string) => `Protected ${what} with ID ${id} was not found.`
  },
  outOfReach: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Restore point with ID ${id} was not found.`
  },
  outdatedChanges: {
    kind: 'gone',
    evidence: 'documented',
    text: (token: string) => `Change token ${token} is outdated or unknown.`
  }
}, refuse)
