import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about events; what all areas refuse stands with it. */
export const eventsRefusals = catalogue({
  /** The documents have an error code for it. */
  outdatedToken: {
    kind: 'gone',
    evidence: 'documented',
    text: (token: string) => `Change token '${token}' is unknown or too old: begin again with from=latest.`
  }
}, refuse)
