import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about imports; what all areas refuse stands with it. */
export const automationRefusals = catalogue({
  inOtherList: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (type: string, list: string) => `it is of type ${type} in the list of ${list}.`
  },
  jobTypeNotImported: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (type: string) => `jobs of type ${type} cannot be imported.`
  },
  /** An item of a file that is imported: exports leave secrets empty, and imports insist on them. */
  secretMissing: {
    kind: 'conflict', evidence: 'recorded', text: (member: string) => `'${member}' must not be empty.`
  },
  /** What a file refers to by name. */
  unresolved: {
    kind: 'conflict', evidence: 'assumed', text: (noun: string, name: string) => `there is no ${noun} named '${name}'.`
  }
}, refuse)
