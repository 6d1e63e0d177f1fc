import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about backup repositories; what all areas refuse stands with it. */
export const repositoriesRefusals = catalogue({
  lockedByMigration: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Backup repository ${name} is locked by a migration.`
  },
  lastRepository: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Backup repository ${name} is the last one and must stay.`
  },
  sizeLimitReached: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Backup repository ${name} has reached its size limit.`
  },
  usedByJob: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, job: string) => `Backup repository ${name} is in use by ${job}.`
  },
  noObjectStorage: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `Backup repository ${name} has no object storage to synchronize with.`
  },
  poolNeedsObjectStorage: {
    kind: 'invalid',
    evidence: 'documented',
    text: (pool: string) => `Backup proxy pool ${pool} takes repositories in object storage only.`
  },
  linuxNeedsObjectStorage: {
    kind: 'invalid',
    evidence: 'documented',
    text: (host: string) => `Backup proxy server ${host} runs Linux and takes repositories in object storage only.`
  },
  notFullPath: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (path: string) => `'${path}' is not the full path of a folder.`
  },
  encryptionNeedsObjectStorage: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'Only repositories in object storage can be encrypted.'
  },
  encryptionFixed: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => 'Encryption cannot be switched on or off for an existing repository.'
  },
  diskHasNoObjectStorage: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'A repository on a disk has no object storage.'
  },
  immutableBeyondRetention: {
    kind: 'invalid',
    evidence: { guide: 'immutability' },
    text: () => 'The immutability period must not be longer than the retention period.'
  },
  backupsAlreadyThere: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The place of ${name} already holds backups: set 'attachUsedRepository' to add them.`
  },
  backupsNotEncrypted: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'The backups that are already there are not encrypted.'
  },
  otherBackupPassword: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'The backups that are already there are encrypted with another password.'
  },
  /** A folder or path belongs to one repository. */
  placeTaken: {
    kind: 'conflict',
    evidence: 'documented',
    text: (user: string) => `The folder is already used by ${user}.`
  },
  /** Three states in which a repository cannot be used (guide). */
  outOfSync: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `Backup repository ${name} is out of sync and must be synchronized first.`
  },
  outOfOrder: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string, reason: string) => `Backup repository ${name} is invalid: ${reason}.`
  },
  outOfDate: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `Backup repository ${name} is out of date and must be upgraded first.`
  },
  noSpace: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `There is not enough free space in backup repository ${name}.`
  }
}, refuse)
