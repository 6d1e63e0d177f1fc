import { catalogue } from '../../../store/refusals.js'
import { refuse } from '../../base/refusals.js'

/** What is refused about restores of Microsoft Entra ID; what all areas refuse stands with it. */
export const entraRestoreRefusals = catalogue({
  noTenantMount: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) =>
      `Microsoft Entra ID tenant restore session with ID ${id} was not found.`, subject: 0
  },
  notTenantBackup: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not a backup of a Microsoft Entra ID tenant.`
  },
  noTenantPoints: {
    kind: 'conflict', evidence: 'assumed', text: (backup: string) => `Backup ${backup} has no restore points.`
  },
  notCopy: {
    kind: 'conflict', evidence: 'documented', text: (name: string) =>
      `Restore point ${name} is not of a backup copy: the tenant is mounted from its backup.`
  },
  copyNeedsPoint: {
    kind: 'conflict', evidence: 'documented', text: (backup: string) =>
      `${backup} is a backup copy: a restore from it starts with one of its restore points.`
  },
  beingStopped: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `The restore session of ${name} is being stopped.`
  },
  noItem: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Microsoft Entra ID item with ID ${id} was not found.`, subject: 0
  },
  otherTypeOfItem: {
    kind: 'conflict', evidence: 'assumed', text: (name: string, type: string) => `${name} is not an item of the type ${type}.`
  },
  noItemInPoint: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, point: string) =>
      `Restore point ${point} has no Microsoft Entra ID item with ID ${id}.`
  },
  noExport: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Export session with ID ${id} was not found.`, subject: 0
  },
  linkExpired: { kind: 'denied', evidence: 'assumed', text: () => 'The link has expired.' },
  wrongLink: { kind: 'denied', evidence: 'assumed', text: () => 'The signature of the link is not valid.' },
  noLinkedFile: { kind: 'notFound', evidence: 'assumed', text: () => 'The file that the link leads to does not exist.' },
  pointOfOtherBackup: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, tenant: string) =>
      `Restore point ${id} is not among those of ${tenant} that are mounted.`
  },
  noIdsInFile: {
    kind: 'invalid', evidence: 'documented', text: () => 'The file has no IDs: it must list them, with commas between them.'
  },
  passwordOfNobody: {
    kind: 'conflict', evidence: 'assumed', text: (id: string) => `'usersPasswords' has a password for ${id}, who is not restored.`
  },
  certificateOfNone: {
    kind: 'conflict', evidence: 'assumed', text: (id: string) =>
      `'applicationCertificates' has certificates for ${id}, which is not an application that is restored.`
  },
  weakPassword: {
    kind: 'conflict', evidence: 'assumed', text: (member: string) =>
      `'${member}': Microsoft Entra ID wants 8 characters or more, with three of small letters, capitals, digits and signs.`
  },
  noSuchAttribute: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, name: string) => `${name} has no property ${id}.`
  },
  fixedAttribute: {
    kind: 'conflict', evidence: 'documented', text: (id: string) => `Property ${id} is read-only: it cannot be restored.`
  },
  tenantNotReachable: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) =>
      `Tenant ${name} is not in the inventory: 'credentialsId' must name credentials to connect with.`
  },
  noDelegation: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, tenant: string) =>
      `There are no credentials with ID ${id} for tenant ${tenant}.`
  },
  noComparison: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Comparison session with ID ${id} was not found.`, subject: 0
  },
  noItemRestore: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Restore session with ID ${id} was not found.`, subject: 0
  },
  onlyPolicies: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is not a Conditional Access policy.`
  },
  noUserCode: { kind: 'conflict', evidence: 'assumed', text: (code: string) => `User code ${code} is not known in this session.` },
  noKeysOfDevice: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `No BitLocker recovery key of ${name} was backed up.`
  }
}, refuse)
