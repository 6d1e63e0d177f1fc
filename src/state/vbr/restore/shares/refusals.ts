import { catalogue } from '../../../store/refusals.js'
import { refuse } from '../../base/refusals.js'

/** What is refused about restores of unstructured data; what all areas refuse stands with it. */
export const shareRefusals = catalogue({
  noShareMount: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) =>
      `Unstructured data restore session with ID ${id} was not found.`, subject: 0
  },
  notUnstructured: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not a backup of unstructured data.`
  },
  pointOrBackup: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "Either 'restorePointId' or 'backupId' with 'unstructuredDataServerId' must be given, not both."
  },
  otherShare: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (backup: string, id: string) => `Backup ${backup} has nothing of unstructured data server ${id}.`
  },
  severalShares: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (backup: string) => `Backup ${backup} is of several unstructured data servers: 'unstructuredDataServerId' must name one.`
  },
  noSharePoints: {
    kind: 'conflict', evidence: 'assumed', text: (backup: string) => `Backup ${backup} has no restore points.`
  },
  shareIsGone: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The unstructured data server of ${name} is no longer in the inventory.`
  },
  noPointAt: {
    kind: 'conflict', evidence: 'assumed', text: (time: string) => `There is no restore point at ${time} or before.`
  },
  customNeedsTime: {
    kind: 'invalid', evidence: 'documented', text: () => "'toDateTime' is required if the restore mode is Custom."
  },
  noDestination: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "Either 'unstructuredDataServerId' or 'copyToBackupServer' must say where the items are copied to."
  },
  pathOnServer: {
    kind: 'conflict', evidence: 'assumed', text: (path: string, server: string) => `${path} is not a full path of ${server}.`
  }
}, refuse)
