import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about jobs; what all areas refuse stands with it. */
export const jobsRefusals = catalogue({
  archiveIsTarget: {
    kind: 'invalid', evidence: 'assumed', text: (name: string) => `${name} is the backup repository of the job: it cannot be its archive repository, too.`
  },
  otherShareKind: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is of another kind: files and objects have jobs of their own.`
  },
  noSharePath: {
    kind: 'conflict', evidence: 'assumed', text: (path: string, server: string) => `There is no item ${path} on ${server}.`
  },
  shareTwice: {
    kind: 'invalid', evidence: 'assumed', text: (path: string) => `'objects' names a source twice: ${path}`
  },
  notDisk: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `'virtualMachines.excludes.disks' names no disk: ${name}.`
  },
  guestOutsideJob: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is not processed by the job: its guest cannot be treated in a way of its own.`
  },
  jobTypeUnknown: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (type: string) => `Jobs of type ${type} cannot be created by this operation.`
  },
  notGuestProxy: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is not a Windows server: it cannot be a guest interaction proxy.`
  },
  encryptionNeeds: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'encryption.${member}' is required for encryption.`
  },
  noVsphereServer: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (host: string) => `There is no VMware vSphere server ${host}.`
  },
  objectIdMissing: {
    kind: 'invalid',
    evidence: 'documented',
    text: (name: string) => `'objectId' of ${name} is missing.`
  },
  noInventoryObject: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (type: string, name: string, id: string, host: string) => `There is no ${type} ${name} (${id}) on ${host}.`
  },
  groupNotInJob: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `The protection group ${name} cannot be added to a job.`
  },
  otherSystem: {
    kind: 'conflict', evidence: 'assumed', text: (name: string, system: string) => `${name} does not run ${system}.`
  },
  noCloudDirectorServer: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (host: string) => `There is no VMware Cloud Director server ${host}.`
  },
  notCloudDirector: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'A Cloud Director backup job processes objects of VMware Cloud Director only.'
  },
  noHyperVServer: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (host: string) => `There is no Microsoft Hyper-V server ${host}.`
  },
  notHyperV: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'A Hyper-V backup job processes objects of Microsoft Hyper-V only.'
  },
  notOffHostProxy: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is no off-host proxy of Microsoft Hyper-V.`
  },
  otherPlatform: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'A VMware backup job processes objects of VMware vSphere only.'
  },
  severalDestinations: {
    kind: 'invalid',
    evidence: 'assumed',
    text: () => 'The places of \'destination\' must be on one VMware vSphere server.'
  },
  notCloned: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} cannot be cloned: there are no clones of jobs of its type.`
  },
  notPlace: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string, member: string) => `${name} cannot be what '${member}' wants.`
  },
  applicationNeeds: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (machine: string, member: string) => `'appSettings' of ${machine} need '${member}'.`
  },
  notCopied: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} cannot be copied: backup copy jobs process backups of machines.`
  },
  notShareJob: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} backs up no unstructured data: a copy of files needs a job of shares or object storage.`
  },
  copiedToItself: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is where the copies would go: a backup copy job needs another repository as its target.`
  },
  notCloudBackup: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is no backup of a cloud platform: name its job or its repository.`
  },
  tenantProtected: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `The Microsoft Entra ID tenant is protected by ${name}: a tenant has one backup job.`
  },
  notTenantJob: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is no backup job of a Microsoft Entra ID tenant: it cannot be copied by this job.`
  },
  otherMode: {
    kind: 'invalid',
    evidence: 'documented',
    text: (type: string, mode: string) => `'schedule.type' is ${type}, while 'mode' is ${mode}.`
  },
  noLogCopy: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => '\'sourceObjects.enableTransactionLogCopy\' is for the immediate mode only.'
  },
  notStopped: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} copies backups as they come: it cannot be stopped, only disabled.`
  },
  windowNeedsHours: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (rule: string, day: string) => `'schedule.${rule}' must have 24 hours of 0 or 1 for ${day}.`
  },
  noPrecedingJob: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `There is no job ${name} to run after.`
  },
  runsAfterItself: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} cannot run after itself.`
  },
  noBackupCache: {
    kind: 'conflict', evidence: 'documented', text: () => 'Only agents for Microsoft Windows have a backup cache.'
  },
  notPolicy: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is not a backup policy of agents.`
  },
  notWindowsPolicy: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is not a backup policy for Microsoft Windows: it has no backup cache.`
  },
  onlyPreInstalled: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `All computers of ${name} have pre-installed agents: their backup cache cannot be cleared from here.`
  },
  notAgentMachine: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is no computer with an agent: quick backup is of one.`
  },
  neverBackedUp: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is in no backup that a job goes on with: quick backup needs a full restore point.`
  },
  notOneMachine: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is no virtual machine: quick backup is of one.`
  },
  backupOfOtherKind: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Backup ${name} is not of the kind that this job writes: 'sourceBackupId' names another one.`
  },
  backupElsewhere: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `Backup ${name} does not lie in the repository of the job: 'sourceBackupId' names one that does.`
  },
  backupOfOtherJob: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, job: string) => `Backup ${name} belongs to the job ${job}.`
  },
  nothingToRetry: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The latest run of ${name} has not failed: there is nothing to retry.`
  }
}, refuse)
