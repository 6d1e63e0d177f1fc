import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about exported logs and deployment kits; what all areas refuse stands with it. */
export const supportRefusals = catalogue({
  rangeTurned: {
    kind: 'invalid', evidence: 'assumed', text: () => "'dateFrom' must be earlier than 'dateTo'."
  },
  noLogs: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Exported logs of the session ${id} were not found.`,
    subject: 0
  },
  emptyKit: {
    kind: 'invalid', evidence: 'assumed', text: () => 'A deployment kit must include packages of at least one system.'
  },
  noKit: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Deployment kit task with ID ${id} was not found.`, subject: 0
  },
  kitNotReady: {
    kind: 'conflict', evidence: 'assumed', text: (id: string) => `The task ${id} has not made a deployment kit.`
  }
}, refuse)
