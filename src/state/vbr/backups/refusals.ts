import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about backups and their restore points; what all areas refuse stands with it. */
export const backupsRefusals = catalogue({
  restorePointsInUse: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'The repository has restore points that are in use.'
  }
}, refuse)
