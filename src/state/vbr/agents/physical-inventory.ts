import type { AgentObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type { EProtectionGroupType } from '../../../schemas/vbr/common/shared.js'
import type { InventoryBrowserFilters } from '../../../schemas/vbr/inventory-browser.js'
import type { Page } from '../../store/collection.js'
import { pageByBody, readersOf } from '../base/expressions.js'
import { type DiscoveredEntities, type DiscoveredEntity, isComputer, isLinux, isPlace } from './entities.js'
import type { ProtectionGroup, ProtectionGroups } from './groups.js'
import { agentsRefusals as refuse } from './refusals.js'

export type AgentObject = AgentObjectModel

type Types = readonly EProtectionGroupType[]
type Asked = InventoryBrowserFilters | null | undefined
/** The protection groups and computers that somebody may see, by id. */
interface Seen { groups: readonly string[], computers: readonly string[] }
/** Members of this model, and those of other platforms that clients ask all alike for. */
const readers = readersOf(['platform', 'size', 'hostName', 'objectId', 'urn', 'name', 'type', 'id', 'path',
  'protectionGroupId', 'parentObjectId', 'protectionGroupType'])

/** What of a directory stands in the inventory under the same word. */
const places: readonly string[] = ['Container', 'Group', 'OrganizationUnit', 'Domain']

/** The inventory as jobs are set up with it: protection groups, and the computers in them. */
export function createPhysicalInventory (groups: ProtectionGroups, entities: DiscoveredEntities) {
  const about = (group: ProtectionGroup) => ({
    platform: 'Agent' as const,
    protectionGroupId: group.id,
    protectionGroupType: group.type,
    ...(group.type === 'CloudMachines' && {
      cloudMachinesType: group.cloudAccount?.accountType === 'Azure' ? 'Azure' as const : 'Amazon' as const
    }),
    aclInfo: { isAllowed: true }
  })

  const toGroup = (group: ProtectionGroup): AgentObject =>
    ({
      ...about(group), id: group.id, name: group.name, type: 'ProtectionGroup',
      path: `ProtectionGroup:${group.name}`
    })

  function typeOf (entity: DiscoveredEntity): AgentObject['type'] {
    if (isComputer(entity)) return isLinux(entity) ? 'LinuxComputer' : 'WindowsComputer'
    if (!isPlace(entity)) return 'WindowsCluster'
    // By the line above the word is one of both.
    return places.includes(entity.entity.type) ? entity.entity.type as AgentObject['type'] : 'Container'
  }

  function inside (group: ProtectionGroup): AgentObject[] {
    const all = entities.ofGroup(group.id)
    const names = new Map(all.map(({ id, name }) => [id, name]))
    return all.map(entity => ({
      ...about(group),
      id: entity.id,
      name: entity.name,
      type: typeOf(entity),
      parentObjectId: entity.parentId,
      // ASSUMED: as the path of a group goes on.
      path: [group.name, names.get(entity.parentId), entity.name].filter(name => name !== undefined)
        .map((name, n) => n === 0 ? `ProtectionGroup:${name}` : name).join(';')
    }))
  }

  const groupsOf = (types: Types, only?: Seen): ProtectionGroup[] =>
    groups.list().filter(({ type, id }) => types.includes(type) && (only?.groups.includes(id) ?? true))

  /** What holds others in a group is seen with it. */
  const insideOf = (group: ProtectionGroup, only?: Seen): AgentObject[] => inside(group).filter(({ id, type }) =>
    only === undefined || (type !== 'WindowsComputer' && type !== 'LinuxComputer') || only.computers.includes(id))

  function pageOf (rows: readonly AgentObject[], asked: Asked): Page<AgentObject> {
    const { hierarchyType = 'Computers' } = asked ?? {}
    if (!/^(Computers|Clusters)$/i.test(hierarchyType)) throw refuse.noHierarchy(hierarchyType)
    const isClusters = /^Clusters$/i.test(hierarchyType)
    const shown = rows.filter(({ type }) => !isClusters || type === 'WindowsCluster' || type === 'ProtectionGroup')
    return pageByBody(shown, asked ?? {}, readers)
  }

  return {
    /** `only` are those that who asks may see. */
    groups: (asked: Asked, types: Types, only?: Seen): Page<AgentObject> =>
      pageOf(groupsOf(types, only).map(toGroup), asked),

    of: (id: string, asked: Asked, types: Types, only?: Seen): Page<AgentObject> =>
      pageOf(insideOf(groups.getOf(id, types), only), asked),

    all: (asked: Asked, types: Types, only?: Seen): Page<AgentObject> =>
      pageOf(groupsOf(types, only).flatMap(group => [toGroup(group), ...insideOf(group, only)]), asked),

    /** What a body names as a thing to back up. */
    find (id: string): AgentObject | undefined {
      const group = groups.find(id)
      if (group !== undefined) return toGroup(group)
      const entity = entities.find(id)
      return entity && inside(groups.get(entity.protectionGroupId)).find(one => one.id === entity.id)
    }
  }
}

export type PhysicalInventory = ReturnType<typeof createPhysicalInventory>
