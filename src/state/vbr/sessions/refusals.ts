import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about sessions; what all areas refuse stands with it. */
export const sessionsRefusals = catalogue({
  noSession: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Session with ID ${id} was not found.`, subject: 0
  },
  notStoppable: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} cannot be stopped.` }
}, refuse)
