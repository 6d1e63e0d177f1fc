import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about restores and mounts; what all areas refuse stands with it. */
export const restoreRefusals = catalogue({
  beingMoved: {
    kind: 'conflict', evidence: { guide: 'backup_moving' }, text: (backup: string) => `${backup} is being moved.`
  },
  noMount: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (noun: string, id: string) => `${noun} with ID ${id} was not found.`,
    subject: 1
  },
  noApplicationBrowse: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Application item browse session with ID ${id} was not found.`,
    subject: 0
  },
  notApplicationAware: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} was backed up without application-aware processing: no application items can be restored.`
  },
  explorerNotOpen: {
    kind: 'conflict', evidence: 'assumed', text: (id: string) => `There is no open Veeam Explorer with ID ${id}.`
  },
  noDiskInPoint: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `There is no disk ${name} in the restore point.`
  },
  vsphereTypeNeeded: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => "The restore point is of a VMware vSphere VM: 'type' must be OriginalLocation or Customized."
  },
  hyperVTypeNeeded: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => "The restore point is of a Microsoft Hyper-V VM: 'type' must be OriginalLocation or Customized."
  },
  notHyperVVm: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is not a VM of Microsoft Hyper-V.`
  },
  notCloudDirectorVm: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is not a VM of VMware Cloud Director.`
  },
  policyOfOtherVdc: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (policy: string, vApp: string) => `Storage policy ${policy} is not one of the organization VDC of ${vApp}.`
  },
  notAbsolute: {
    kind: 'conflict',
    evidence: 'documented',
    text: (path: string) => `${path} is not an absolute path of the target host.`
  },
  noVolume: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (path: string, host: string) => `There is no volume for ${path} on ${host}.`
  },
  vmBeingRecovered: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (vm: string) => `VM ${vm} is still being recovered.`
  },
  vmBeingUnpublished: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (vm: string) => `VM ${vm} is already being unpublished.`
  },
  vmBeingMigrated: { kind: 'conflict', evidence: 'assumed', text: (vm: string) => `VM ${vm} is being migrated.` },
  mappedTwice: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (member: string) => `'disksMapping' names a '${member}' twice.`
  },
  disksBeingMounted: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Disks of ${name} are still being mounted.`
  },
  disksBeingDismounted: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Disks of ${name} are already being dismounted.`
  },
  disksBeingMigrated: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Disks of ${name} are being migrated.`
  },
  noMountedDisk: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, disk: string) => `No disk of ${name} is mounted as ${disk}.`
  },
  disksNotMounted: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `Disks of ${name} are not mounted.`
  },
  otherVcenter: {
    kind: 'conflict',
    evidence: 'documented',
    text: (infrastructure: string) => `The datastore must be one of ${infrastructure}.`
  },
  noTarget: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (noun: string, name: string, host: string) => `There is no ${noun} ${name} on ${host}.`
  },
  notOfKind: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, noun: string) => `${name} is not a ${noun}.`
  },
  poolOfOtherHost: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (pool: string, host: string) => `Resource pool ${pool} does not belong to ${host}.`
  },
  severalServers: {
    kind: 'conflict',
    evidence: 'assumed',
    text: () => 'The objects of the destination are on different servers.'
  },
  otherInfrastructure: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (vm: string, infrastructure: string) => `VM ${vm} can be migrated within ${infrastructure} only.`
  },
  changesRedirected: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (vm: string) => `Changes of VM ${vm} are redirected: it can be migrated by Veeam Quick Migration only.`
  },
  notMachinePoint: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is not a machine with disks.`
  },
  noSubnet: {
    kind: 'conflict', evidence: 'assumed', text: (network: string) => `The virtual network ${network} has no subnet.`
  },
  notMachineName: {
    kind: 'invalid', evidence: 'assumed', text: (name: string) => `'${name}' is not a name that a VM can have in Azure.`
  },
  diskTwice: { kind: 'invalid', evidence: 'assumed', text: () => "'vmSize.disks' names a disk twice." },
  noDisksIncluded: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `No disk of ${name} is included.`
  },
  oneGroup: {
    kind: 'invalid', evidence: 'assumed', text: () => "Either 'resourceGroup' or 'newResourceGroupName' is expected, not both."
  },
  securityGroupMissing: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "'networkSecurityGroup.id' is required when the mode is Existing."
  },
  azureMountState: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, state: string) => `The mount of ${name} is in the state ${state}.`
  },
  vmNotMounted: { kind: 'conflict', evidence: 'assumed', text: (vm: string) => `VM ${vm} is not mounted.` },
  notVsphereVm: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is not a VM of VMware vSphere.`
  }
}, refuse)
