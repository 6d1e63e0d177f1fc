import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about repositories and scale-out repositories; what all areas refuse stands with it. */
export const repositoriesRefusals = catalogue({
  beingWritten: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is being written to.` },
  modeChanging: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The mode of ${name} is being changed.`
  },
  targetOfJobs: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is the target of jobs: it cannot be an extent of this tier.`
  },
  targetOfConfigurationBackup: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Configuration backups are stored in ${name}: it cannot be an extent.`
  },
  mixedPerformanceTier: {
    kind: 'conflict',
    evidence: { guide: 'sobr_limitations' },
    text: () => 'Object storage and other repositories cannot be performance extents together.'
  },
  twoTransferDevices: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'A capacity tier can have one device for the transfer to the cloud only.'
  },
  extentTwice: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (id: string) => `The repository ${id} cannot be an extent twice.`
  },
  encryptionPasswordMissing: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'An encryption password is required.'
  },
  placeFixed: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, path: string) => `The backups of ${name} are stored in ${path}: its place cannot be changed.`
  },
  immutableBackups: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} has immutable backups, which cannot be deleted.`
  },
  notFolder: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string, path: string) => `'${member}' is not a folder: ${path}`
  },
  notShare: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string, path: string) => `'${member}' is not a share: ${path}`
  },
  extentTarget: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string, scaleOut: string) => `${name} is an extent of ${scaleOut} and cannot be a target of its own.`
  },
  placeWithin: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (path: string, name: string, other: string) => `${path} and ${other} of ${name} lie in one another.`
  },
  placeTaken: {
    kind: 'conflict', evidence: 'assumed', text: (path: string, name: string) => `${path} is used by ${name} already.`
  },
  repositoryInUse: {
    kind: 'conflict', evidence: 'documented', text: (name: string, users: string) => `Unable to delete ${name} because it is in use by: ${users}`
  },
  wrongExtent: {
    kind: 'conflict', evidence: 'documented', text: (name: string, kind: string) => `${name} cannot be an extent here: it is of the type ${kind}.`
  },
  extentTaken: {
    kind: 'conflict', evidence: 'documented', text: (name: string, other: string) => `${name} is an extent of ${other} already.`
  },
  noRepository: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Backup repository with ID ${id} was not found.`, subject: 0
  },
  noExtent: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, scaleOut: string) => `${id} is not a performance extent of ${scaleOut}.`, subject: 0
  },
  notInMaintenance: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} must be in maintenance mode.`
  },
  archiveTarget: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} can only be an archive extent.`
  },
  noBackupFile: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Backup file with ID ${id} was not found.`, subject: 0
  }
}, refuse)
