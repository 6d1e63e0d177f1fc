import type { ADObjectModel } from '../../../schemas/vbr/common/active-directory.js'
import type {
  CloudMachinesProtectionGroupModel, IndividualComputerContainerModel
} from '../../../schemas/vbr/agents/protection-groups.js'
import { zeroId } from '../../store/ids.js'
import { few, hostsIn, plainName } from './directory.js'
import { isLinuxName } from './machines.js'
import type { ProtectionGroup } from './groups.js'

/** A computer that a group wants, and the part of the directory that it was found in. */
export interface Member { hostName: string, isLinux: boolean, credentialsId: string, within?: ADObjectModel }

/** Whether a login is one of Linux; undefined where it does not tell. */
type TellsLinux = (credentialsId: string) => boolean | undefined

/** The computers that a group leads to, by what it says and by what a discovery finds out there. */
export function membersOf (group: ProtectionGroup, tellsLinux: TellsLinux): Member[] {
  const member = (hostName: string, credentialsId = zeroId, within?: ADObjectModel): Member => ({
    hostName,
    isLinux: tellsLinux(credentialsId) ?? isLinuxName(hostName),
    credentialsId,
    ...(within && { within })
  })
  const membersFrom = (computers: readonly IndividualComputerContainerModel[] = []): Member[] =>
    computers.map(({ hostName, connectionType, credentialsId }) => ({
      ...member(hostName, credentialsId), ...(connectionType === 'SingleUseCredentials' && { isLinux: true })
    }))

  switch (group.type) {
    case 'IndividualComputers':
    case 'ManuallyAdded': return membersFrom(group.computers)
    case 'Iris': return membersFrom(group.servers)
    case 'ADObjects': {
      const { objects } = group.activeDirectory
      const { masterCredentialsId = zeroId, useCustomCredentials, customCredentials = [] } = group.credentials
      const { excludeSelectedObjects = false, excludedObjects = [] } = group.exclusions ?? {}
      const excluded = excludeSelectedObjects ? excludedObjects.map(({ fullName }) => fullName.toLowerCase()) : []
      const loginFor = ({ id }: ADObjectModel): string => {
        const custom = useCustomCredentials ? customCredentials.find(({ object }) => object.id === id) : undefined
        return custom?.useMasterCredentials === false ? custom.credentialsId ?? zeroId : masterCredentialsId
      }
      return objects
        .flatMap(object => hostsIn(object).map(host =>
          member(host, loginFor(object), isHost(object) ? undefined : object)))
        .filter(({ hostName, within }) => !excluded.includes(hostName.toLowerCase()) &&
          !excluded.includes(within?.fullName.toLowerCase() ?? ''))
    }
    case 'CSVFile': {
      const { masterCredentialsId = zeroId, customCredentials = [] } = group.credentials ?? {}
      const isCustom = group.credentials?.useCustomCredentials === true
      return (group.computerNames ?? hostsInFile(group)).map(host => {
        const custom = isCustom ? customCredentials.find(({ computerName }) => computerName === host) : undefined
        return member(host, custom?.useMasterCredentials === false ? custom.credentialsId : masterCredentialsId)
      })
    }
    case 'CloudMachines': return cloudHosts(group).map(host => member(host))
    // They make themselves known.
    default: return []
  }
}

export const isHost = ({ type }: ADObjectModel): boolean => type === 'Computer' || type === 'Cluster'

/** What a file of computers names: nobody can read it, so its name tells. */
export function hostsInFile ({ file, credentials }: Extract<ProtectionGroup, { type: 'CSVFile' }>): string[] {
  const named = (credentials?.customCredentials ?? []).flatMap(({ computerName }) => computerName ?? [])
  const stem = (file.path.split(/[\\/]/).at(-1) ?? '').replace(/\.csv$/i, '')
  return [...new Set([...named, ...few.map(n => `${plainName(stem)}-0${n}`)])]
}

function cloudHosts ({ cloudMachines = [], exclusions }: CloudMachinesProtectionGroupModel): string[] {
  const namesOf = (machines: typeof cloudMachines): string[] => machines.flatMap(machine => {
    const name = machine.name ?? ''
    if (machine.type === 'Machine') return name
    const stem = 'value' in machine ? `${name}-${String(machine.value)}` : name
    return few.map(n => `${plainName(stem)}-0${n}`)
  })
  const { excludeSelectedObjects = false, excludedObjects = [] } = exclusions ?? {}
  const excluded = new Set(excludeSelectedObjects ? namesOf(excludedObjects) : [])
  return [...new Set(namesOf(cloudMachines))].filter(name => !excluded.has(name))
}
