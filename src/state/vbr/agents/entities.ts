import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAllAgentStates, getAllDiscoveredEntities, getProtectedComputers } from '../../../schemas/vbr/agents.js'
import type { AgentStateModel, ProtectedComputerModel } from '../../../schemas/vbr/agents/computers.js'
import type {
  DiscoveredADEntityModel, DiscoveredComputerEntityModel, DiscoveredEntityModel, EDriverStatus
} from '../../../schemas/vbr/agents/discovered-entities.js'
import { like, type Page, text, withoutIndex } from '../../store/collection.js'
import { zeroId } from '../../store/ids.js'
import { member } from '../../store/shape.js'
import { nameOfDocument } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { buildOf } from '../base/build.js'
import { isLike, listing, pageOf } from '../base/paging.js'
import { machineFactsOf } from './machines.js'
import type { ProtectionGroup, ProtectionGroups } from './groups.js'
import type { Member } from './members.js'
import { agentsRefusals as refuse } from './refusals.js'

interface Own {
  /** It was switched off and cannot be reached. */
  isOff?: boolean
  /** With what it is connected to; the zero id for none. */
  credentialsId?: string
}

/** What a group has found: a computer, or a part of a directory in which there are some. */
export type DiscoveredEntity = DiscoveredEntityModel & Own
export type Computer = DiscoveredComputerEntityModel & Own

export const isComputer = (entity: DiscoveredEntity): entity is Computer => entity.type === 'Computer'
/** A part of a directory. */
export const isPlace = (entity: DiscoveredEntity): entity is DiscoveredADEntityModel =>
  entity.type === 'ActiveDirectory'
/** Whether an agent is there that can be told something. */
export const hasAgent = ({ agentStatus }: Computer): boolean =>
  agentStatus === 'Installed' || agentStatus === 'UpgradeRequired'

export const isLinux = ({ operatingSystem }: Computer): boolean => operatingSystem === 'Linux'

type EntityQuery = QueryOf<typeof getAllDiscoveredEntities>

const plugins = ['MSSQL', 'OracleRMAN', 'SAPHANA', 'SAPOnOracle'] as const

/** What was found in protection groups. A computer that several groups have is one, by its object id. */
export function createDiscoveredEntities (kernel: Kernel, groups: ProtectionGroups) {
  const entities = kernel.collection<DiscoveredEntity>({
    name: 'vbr.discoveredEntities',
    noun: 'Discovered entity',
    shape: { model: 'DiscoveredEntityModel', own: { isOff: member.flag, credentialsId: member.optionalText } },
    columns: {
      name: text('name'),
      // Nearly all are computers: what is looked for by its name is found by that.
      type: withoutIndex(text('type')),
      protectionGroupId: text('protectionGroupId'),
      objectId: text('objectId'),
      state: text('state'),
      agentStatus: text('agentStatus'),
      driverStatus: text('driverStatus'),
      operatingSystem: text('operatingSystem'),
      ipAddress: text('ipAddresses.0')
    },
    references: { protectionGroup: { path: 'protectionGroupId', to: 'vbr.protectionGroups' } }
  })

  kernel.conditions.define(entities, {
    offline: () => ({ state: 'Offline', isOff: true }),
    online: () => ({ state: 'Online', isOff: undefined })
  })

  const version = buildOf(kernel.options.vbrRevision).number
  const ofGroup = (protectionGroupId: string): DiscoveredEntity[] => entities.list({ where: { protectionGroupId } })
  const computers = (): Computer[] => entities.list({ where: { type: 'Computer' } }).filter(isComputer)
  const computerCalled = (name: string): Computer | undefined =>
    entities.list({ where: { name, type: 'Computer' } }).find(isComputer)
  const objectIdOf = (hostName: string): string =>
    computerCalled(hostName)?.objectId ?? kernel.ids.of(`vbr.computers/${hostName.toLowerCase()}`)

  /** Changes a computer, in whatever groups it is. */
  function change (objectId: string, changes: Partial<Computer>): void {
    for (const entity of entities.list({ where: { objectId } }).filter(isComputer)) {
      entities.replace({ ...entity, ...changes })
    }
  }

  /** A computer as it is before anybody has looked at it, or as another group knows it. */
  function toComputer ({ hostName, isLinux, credentialsId }: Member, groupId: string, parentId: string): Computer {
    const objectId = objectIdOf(hostName)
    const known = computerCalled(hostName)
    return {
      state: 'Unknown',
      agentStatus: 'NotInitialized',
      driverStatus: 'Unknown',
      ipAddresses: [],
      operatingSystem: isLinux ? 'Linux' : 'Unknown',
      plugins: plugins.map(type => ({ type, status: 'NotInstalled' as const })),
      isTrusted: false,
      rebootRequired: false,
      ...known,
      type: 'Computer',
      id: kernel.ids.next(),
      name: hostName,
      parentId,
      protectionGroupId: groupId,
      objectId,
      credentialsId
    }
  }

  /** The part of a directory in which a computer was found; its first computer makes it known. */
  function placeOf ({ within }: Member, group: ProtectionGroup, places: Map<string, string>): string {
    if (within === undefined || group.type !== 'ADObjects') return group.id
    const known = places.get(within.id)
    if (known !== undefined) return known
    const place: DiscoveredADEntityModel = {
      type: 'ActiveDirectory',
      id: kernel.ids.next(),
      name: within.fullName,
      parentId: group.id,
      protectionGroupId: group.id,
      domain: group.activeDirectory.domainControllerSettings,
      entity: within
    }
    places.set(within.id, place.id)
    return entities.add(place).id
  }

  /** Brings what is known of a group in line with what it leads to; what is in use stays. */
  function sync (group: ProtectionGroup, members: readonly Member[]): void {
    const wanted = new Set(members.map(({ hostName }) => hostName.toLowerCase()))
    for (const entity of ofGroup(group.id).filter(isComputer)) {
      const isUsed = entities.referrers(entity.id).length > 0
      if (!wanted.has(entity.name.toLowerCase()) && !isUsed) entities.remove(entity.id)
    }
    const all = ofGroup(group.id)
    const known = new Map(all.filter(isComputer).map(entity => [entity.objectId, entity]))
    const places = new Map(all.filter(isPlace).map(({ id, entity }) => [entity.id, id]))
    for (const one of members) {
      const objectId = objectIdOf(one.hostName)
      const before = known.get(objectId)
      if (before === undefined) {
        const computer = toComputer(one, group.id, placeOf(one, group, places))
        entities.add(computer)
        known.set(objectId, computer)
      } else if (before.credentialsId !== one.credentialsId) {
        entities.patch(before.id, { credentialsId: one.credentialsId })
      }
    }
    const parents = new Set(ofGroup(group.id).map(({ parentId }) => parentId))
    for (const { id, type } of ofGroup(group.id)) {
      if (type === 'ActiveDirectory' &&
      !parents.has(id)) entities.remove(id)
    }
  }

  function whereOf (query: Partial<EntityQuery>, drivers: readonly EDriverStatus[] | undefined) {
    return {
      // ASSUMED: the pattern matches the name, though the documents promise any parameter.
      name: like(query.nameFilter),
      ipAddress: like(query.ipAddressFilter),
      state: query.stateFilter,
      agentStatus: query.agentStatusFilter,
      driverStatus: drivers ?? query.driverStatusFilter
    }
  }

  function page (
    query: EntityQuery, groupId?: string, drivers?: readonly EDriverStatus[], only?: readonly string[]
  ): Page<DiscoveredEntity> {
    const { order, paging } = listing(query)
    return entities.page({ where: { id: only, protectionGroupId: groupId, ...whereOf(query, drivers) }, order }, paging)
  }

  /** A computer by the id that it has in all groups, or by that of one of them. */
  function computer (id: string): Computer {
    const entity = entities.find(id) ?? entities.first({ where: { objectId: id } })
    if (entity === undefined || !isComputer(entity)) throw refuse.noEntity(id)
    return entity
  }

  /** Each computer once, though several groups may have it. */
  function single (): Computer[] {
    const known = new Set<string>()
    return computers().filter(({ objectId }) => !known.has(objectId) && known.add(objectId))
  }

  /** ASSUMED: those of Linux that the server has reached. `only` are those that who asks may see, in their groups. */
  function protectedComputers (only?: readonly string[]): ProtectedComputerModel[] {
    return single().filter(isLinux).flatMap(({ objectId, name }) => {
      const known = entities.list({ where: { id: only, objectId } })
      return known.length === 0
        ? []
        : [{
            id: objectId,
            name,
            type: 'Linux' as const,
            protectionGroups: known.map(({ protectionGroupId, credentialsId = zeroId }) =>
              ({ id: protectionGroupId, name: groups.get(protectionGroupId).name, credentialsId }))
          }]
    })
  }

  /** The status of a computer is that of its connection. */
  const toState = ({ objectId: id, name, state: status }: Computer): AgentStateModel => ({ id, name, status })
  const byName = (states: AgentStateModel[], isAscending: boolean): AgentStateModel[] =>
    states.sort((a, b) => a.name.localeCompare(b.name, 'en') * (isAscending ? 1 : -1))

  return {
    name: entities.name,
    version,
    find: entities.find,
    patch: entities.patch,
    remove: entities.remove,
    referrers: entities.referrers,
    usersOf: (id: string): string[] =>
      entities.referrers(id).map(({ collection, id }) => nameOfDocument(kernel, collection, id)),
    ofGroup,
    computers,
    single,
    change,
    sync,
    page,

    /** One of a group; `groupId` is of a group that is there. */
    getIn (groupId: string, id: string): DiscoveredEntity {
      const entity = entities.find(id)
      if (entity?.protectionGroupId.toLowerCase() !== groupId.toLowerCase()) throw refuse.noEntity(id)
      return entity
    },

    computer,

    /** What is found out about a computer that is reached. */
    factsFound (computer: Computer): Partial<Computer> {
      return {
        ...machineFactsOf(computer.name, isLinux(computer)),
        state: 'Online',
        lastConnected: kernel.clock.iso(),
        biosUuid: computer.biosUuid ?? kernel.ids.of(`vbr.bios/${computer.name.toLowerCase()}`),
        ...(computer.agentStatus === 'NotInitialized' && { agentStatus: 'NotInstalled' }),
        ...(computer.driverStatus === 'Unknown' && { driverStatus: 'NotInstalled' }),
        isTrusted: computer.isTrusted === true || !isLinux(computer)
      }
    },

    protectedComputers: {
      page: (query: QueryOf<typeof getProtectedComputers>, only?: readonly string[]): Page<ProtectedComputerModel> =>
        pageOf(protectedComputers(only), query, ({ name, type }) =>
          isLike(query.nameFilter, name) && (query.typeFilter === undefined || query.typeFilter === type)),

      get (id: string, only?: readonly string[]): ProtectedComputerModel {
        const found = protectedComputers(only).find(one => one.id === id.toLowerCase())
        if (found === undefined) throw refuse.unreadable('Protected computer', id)
        return found
      }
    },

    states: {
      page: ({ orderAsc, nameFilter, ...asked }: QueryOf<typeof getAllAgentStates>): Page<AgentStateModel> =>
        pageOf(orderAsc === undefined ? single().map(toState) : byName(single().map(toState), orderAsc), asked,
          ({ name }) => isLike(nameFilter, name)),

      get: (id: string): AgentStateModel => toState(computer(id))
    }
  }
}

export type DiscoveredEntities = ReturnType<typeof createDiscoveredEntities>
