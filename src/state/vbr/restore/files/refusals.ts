import { catalogue } from '../../../store/refusals.js'
import { refuse } from '../../base/refusals.js'

/** What is refused about restores of files; what all areas refuse stands with it. */
export const fileRefusals = catalogue({
  noFileMount: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) =>
      `File restore session with ID ${id} was not found.`, subject: 0
  },
  noTask: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Task with ID ${id} was not found.`, subject: 0
  },
  guestSystemMismatch: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, os: string) => `Restore point ${name} is not of a ${os} machine.`
  },
  noGuestFiles: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Restore point ${name} has no file system that can be mounted.`
  },
  jobWrites: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `Restore point ${name} cannot be mounted while its job is running.`
  },
  mountServerNeeded: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "'mountServer' is required if the mount mode is Manual."
  },
  oneMountServer: {
    kind: 'invalid',
    evidence: 'documented',
    text: (type: string, member: string) => `'mountServer' of type ${type} must have '${member}', and nothing else.`
  },
  noServerForMount: {
    kind: 'conflict', evidence: 'assumed', text: (id: string) => `There is no mount server with ID ${id}.`, subject: 0
  },
  hardenedHelper: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is a hardened repository, and cannot be a helper host.`
  },
  notUsableHere: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (server: string, os: string) => `${server} cannot mount file systems of ${os} machines.`
  },
  noPath: { kind: 'conflict', evidence: 'assumed', text: (path: string) => `There is no item ${path} in the backup.` },
  noFolder: { kind: 'conflict', evidence: 'assumed', text: (path: string) => `${path} is not a folder of the backup.` },
  onlyWindows: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => 'Items can be compared with production for Microsoft Windows machines only.'
  },
  noProduction: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Machine ${name} cannot be reached in production.`
  },
  notInProduction: {
    kind: 'conflict', evidence: 'assumed', text: (path: string) => `There is no item ${path} in production.`
  },
  onlyLinuxLogins: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => "'credentialsId' is allowed for Linux machines only."
  },
  otherGuestSystem: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) =>
      `${name} runs another operating system: files are restored from Windows to Windows and from Linux to Linux.`
  },
  noMachineForFiles: { kind: 'conflict', evidence: 'assumed', text: (what: string) => `There is no machine ${what}.` },
  permissionsOfWindows: {
    kind: 'conflict',
    evidence: 'documented',
    text: () => 'Permissions alone are restored for Microsoft Windows machines only.'
  },
  targetPathNeeded: {
    kind: 'invalid', evidence: 'assumed', text: () =>
      "'targetPath' must be a full path of the target machine."
  },
  stillWorking: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is not completed yet.`
  },
  notPrepared: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} has not ended with success.` }
}, refuse)
