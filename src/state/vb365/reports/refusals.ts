import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about reports; what all areas refuse stands with it. */
export const reportsRefusals = catalogue({
  noSuchZone: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `'timezone' is no time zone that is known: ${name}. ` +
      'Name it as Windows or IANA do, or by its distance from UTC, such as UTC+02:00.'
  },
  endsBeforeStart: {
    kind: 'invalid', evidence: 'assumed', text: () => "'endTime' must not be before 'startTime'."
  }
}, refuse)
