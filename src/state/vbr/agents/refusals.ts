import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about computers with agents and their groups; what all areas refuse stands with it. */
export const agentsRefusals = catalogue({
  groupFixed: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is predefined and cannot be removed.`
  },
  nothingPossible: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `This operation is not possible for ${name}.`
  },
  groupNameFixed: {
    kind: 'invalid', evidence: 'documented', text: (name: string) => `The name of ${name} cannot be changed.`
  },
  typeNotCreated: {
    kind: 'invalid', evidence: 'documented', text: (type: string) => `A protection group of the type ${type} cannot be created.`
  },
  groupInUse: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string, users: string) => `Unable to delete ${name} because it is in use by: ${users}`
  },
  domainInUse: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, users: string) => `Unable to delete ${name} because it is in use by: ${users}`
  },
  noCloudMachine: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (id: string, region: string) => `There is no cloud machine with ID ${id} in ${region}.`
  },
  preInstalled: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} is for computers with pre-installed agents: the backup server does not connect to them.`
  },
  noSchedule: {
    kind: 'invalid', evidence: 'documented', text: () => "'options.rescanSchedule' must start the discovery by one of its rules."
  },
  notComputer: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not a computer.`
  },
  entityElsewhere: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, group: string) => `${group} has no discovered entity with ID ${id}.`
  },
  noEntity: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Discovered entity with ID ${id} was not found.`, subject: 0
  },
  needsWindows: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} does not run Microsoft Windows.`
  },
  needsLinux: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} does not run Linux.`
  },
  hostNamedTwice: {
    kind: 'invalid', evidence: 'assumed', text: (name: string) => `The computer ${name} is named twice.`
  },
  otherDomain: {
    kind: 'conflict', evidence: 'assumed', text: (name: string, domain: string) => `${name} is not an object of the domain ${domain}.`
  },
  notCsvFile: {
    kind: 'invalid', evidence: 'assumed', text: (path: string) => `'${path}' is not the path of a CSV file.`
  },
  otherCloudAccount: {
    kind: 'conflict', evidence: 'assumed', text: (id: string, kind: string) => `The cloud credentials ${id} are not of the type ${kind}.`
  },
  noSuchPackage: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `There is no agent package ${name}.`
  },
  noPackages: {
    kind: 'invalid', evidence: 'assumed', text: () => 'No packages are to be downloaded.'
  },
  notPreInstalled: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is not a protection group for pre-installed agents.`
  },
  noAgentBackup: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not a backup of a computer with an agent.`
  },
  backupAttached: {
    kind: 'conflict', evidence: 'assumed', text: (name: string, computer: string) => `${name} belongs to ${computer} already.`
  },
  backupNotAttached: {
    kind: 'conflict', evidence: 'assumed', text: (name: string, computer: string) => `${name} does not belong to ${computer}.`
  },
  noHierarchy: {
    kind: 'invalid', evidence: 'assumed', text: (type: string) => `'${type}' is not a type of hierarchy.`
  },
  noRecoveryMedia: {
    kind: 'conflict',
    evidence: 'documented',
    text: (name: string) => `${name} was not backed up by an agent for Microsoft Windows: there is no recovery media for it.`
  },
  mediaNotMade: {
    kind: 'conflict', evidence: 'assumed', text: (reason: string) => `Recovery media cannot be created. ${reason}`
  },
  mediaNotReady: {
    kind: 'conflict', evidence: 'documented', text: (task: string) => `${task} has not ended with success: there is no file.`
  },
  applianceDetached: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `The recovery appliance ${name} is not connected.`
  }
}, refuse)
