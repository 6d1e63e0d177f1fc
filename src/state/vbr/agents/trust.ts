import { fingerprintOf } from '../infrastructure/index.js'
import type { HostAuthentication } from '../options/host-authentication.js'
import type { Discovery } from './discovery.js'
import { type DiscoveredEntities, isComputer, isLinux } from './entities.js'
import type { ProtectionGroups } from './groups.js'
import { agentsRefusals as refuse } from './refusals.js'

/** What is done to what was found without a session. */
export const createTrust = (
  groups: ProtectionGroups, entities: DiscoveredEntities, discovery: Discovery, hosts: HostAuthentication
) => ({
  /** Puts computers of Linux on the list of trusted hosts. */
  trust (groupId: string, entityIds: readonly string[]): void {
    const computers = discovery.computersFrom(groups.get(groupId), entityIds)
    const other = computers.find(one => !isLinux(one))
    if (other !== undefined) throw refuse.needsLinux(other.name)
    for (const { name, objectId } of computers) {
      hosts.trust(name, fingerprintOf(name))
      entities.change(objectId, { isTrusted: true })
    }
  },

  /** What a group names itself it names no more. */
  removeFrom (groupId: string, id: string): void {
    const group = groups.get(groupId)
    const entity = entities.getIn(group.id, id)
    const inside = entities.ofGroup(group.id).filter(({ parentId }) => parentId === entity.id)
    const users = [entity, ...inside].flatMap(one => entities.usersOf(one.id))
    if (users.length > 0) throw refuse.groupInUse(entity.name, [...new Set(users)].join(', '))
    for (const one of [...inside, entity]) entities.remove(one.id)
    if (!isComputer(entity)) return
    const isOther = ({ hostName }: { hostName: string }): boolean =>
      hostName.toLowerCase() !== entity.name.toLowerCase()
    if (group.type === 'IndividualComputers' || group.type === 'ManuallyAdded') {
      groups.patch(group.id, { computers: (group.computers ?? []).filter(isOther) })
    }
    if (group.type === 'Iris') groups.patch(group.id, { servers: group.servers.filter(isOther) })
    discovery.plan(group.id)
  }
})
