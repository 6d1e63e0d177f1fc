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
  notAuditLogBackup: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not a backup of Microsoft Entra ID audit logs.`
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
  otherKindOfPoint: {
    kind: 'conflict', evidence: 'documented', text: (name: string) =>
      `Restore point ${name} is of another kind: shares and object storage are restored by operations of their own.`
  },
  otherKindOfServer: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is an unstructured data server of another kind.`
  },
  rollbackElsewhere: {
    kind: 'conflict', evidence: 'assumed', text: () => "'rollback' is possible to the original location only."
  },
  regionOfBucket: {
    kind: 'invalid', evidence: 'assumed', text: () => "'regionId' is of a new bucket: 'newBucketName' is required."
  },
  bucketName: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is no name of a bucket.`
  },
  severalBuckets: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) =>
      `Restore point ${name} is of a whole storage: 'newBucketName' is for a single bucket.`
  },
  noSharePublication: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `File share mount with ID ${id} was not found.`,
    subject: 0
  },
  mountServerChosen: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "'mountServerId' must not be specified if 'autoSelectMountServers' is true."
  },
  notSmb: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is not an SMB file share.`
  },
  shareNotPublished: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not published.` },
  shareBeingPublished: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is still being published.`
  },
  shareBeingUnpublished: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is already being unpublished.`
  },
  shareBeingMigrated: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is being migrated.` },
  shareNotMigrated: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not being migrated.` },
  shareBeingCopied: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `Files of ${name} are still being copied.`
  },
  shareBeingSwitched: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is already being switched over.`
  },
  noBackupServer: {
    kind: 'conflict', evidence: 'assumed', text: () => 'The backup server is not in the infrastructure.'
  },
  pathOnServer: {
    kind: 'conflict', evidence: 'assumed', text: (path: string, server: string) => `${path} is not a full path of ${server}.`
  }
}, refuse)
