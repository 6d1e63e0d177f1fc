import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about the deletion, the check, the move and the copy of backups. */
export const upkeepRefusals = catalogue({
  backupInHand: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, by: string) => `${name} is in use by the session ${by}.`
  },
  pointsInUse: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} has restore points that are in use.`
  },
  noObjectIn: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (name: string, id: string) => `Backup object with ID ${id} was not found in ${name}.`,
    subject: 1
  },
  nothingToCheck: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => 'At least one of \'backupIds\' and \'jobIds\' must name something to check.'
  },
  noActionRequired: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `The session ${name} does not wait for an action.`
  },
  notOfMachines: {
    kind: 'conflict',
    evidence: { guide: 'backup_moving' },
    text: (name: string) => `${name} is a backup of unstructured data: it cannot be moved or copied this way.`
  },
  otherThanShares: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is no backup of unstructured data: it cannot be copied this way.`
  },
  copyIntoArchive: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => "'archiveRepository' and 'backupRepository' must not be the same."
  },
  retrievalMailNeeds: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "'notificationHours' is required with 'sendNotificationMail'."
  },
  noMetadata: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is no backup of unstructured data: it has no metadata that could be downloaded.`
  },
  metadataIsThere: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} does not lie in object storage: its metadata is in the backup repository already.`
  },
  metadataMissing: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The metadata of ${name} lies in archive storage: it must be downloaded first.`
  },
  metadataInObjectStorage: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} lies in object storage: metadata cannot be downloaded there.`
  },
  cacheIsFixed: {
    kind: 'invalid',
    evidence: 'documented',
    text: (backup: string, cache: string) =>
      `'targetRepositoryId' must be omitted: the metadata of ${backup} belongs to the cache repository ${cache}.`
  },
  inColdStorage: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (point: string, repository: string) =>
      `${point} lies in the archive storage ${repository}: 'coldStorageRetrievalSettings' must say how it is retrieved.`
  },
  notRetrieved: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (point: string, repository: string) =>
      `${point} lies in the archive storage ${repository}, and has not been retrieved.`
  },
  otherRetrievalMode: {
    kind: 'conflict',
    evidence: 'documented',
    text: (mode: string, repository: string) => `${repository} does not offer the retrieval mode ${mode}.`
  },
  retrievalOver: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The retrieval of ${name} is over: its data is no longer available.`
  },
  sameRepository: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, repository: string) => `${name} lies in ${repository} already.`
  },
  rewritten: {
    kind: 'conflict',
    evidence: { guide: 'backup_moving' },
    text: (job: string, repository: string) =>
      `${job} makes full backups of what lies in the repository or rewrites it: its backups cannot be moved to the object storage ${repository}.`
  },
  sameJob: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (job: string) => `The backup belongs to ${job} already.`
  },
  otherKind: {
    kind: 'conflict',
    evidence: { guide: 'backup_moving' },
    text: (backup: string, job: string) => `${job} cannot go on with machines of ${backup}: it is a job of another kind.`
  },
  otherEncryption: {
    kind: 'conflict',
    evidence: { guide: 'backup_moving' },
    text: (source: string, target: string) => `Backups cannot be moved from ${source} to ${target}: one of them encrypts, the other does not.`
  },
  processedAlready: {
    kind: 'conflict',
    evidence: { guide: 'backup_moving' },
    text: (machine: string, job: string) => `${job} processes ${machine} already.`
  },
  retentionNeeds: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => '\'retentionPeriod\' and \'deleteAutomatically\' go together.'
  },
  notTargetFolder: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (path: string) => `'targetFolder' is not a folder or a share: ${path}`
  },
  neverRun: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} has no backups to check.`
  }
}, refuse)
