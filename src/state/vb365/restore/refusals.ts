import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about restore sessions; what all areas refuse stands with it. */
export const restoreRefusals = catalogue({
  restoreTypeMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'type' is required: Vex, Veod, Vesp or Vet."
  },
  backupsArchived: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `Backup repository ${name} is an archive: its backups must be retrieved first.`
  },
  notTime: { kind: 'invalid', evidence: 'assumed', text: (text: string) => `'${text}' is not a date and time.` },
  /** What old servers answered to an explorer whose session had timed out; here it says so. */
  restoreSessionOver: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (id: string) => `Restore session ${id} is stopped.`
  },
  noSuchSession: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Restore session with ID ${id} was not found.`
  }
}, refuse)
