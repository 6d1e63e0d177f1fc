import type { EVmwareInventoryType, InventoryObjectModel, VmwareObjectModel } from '../../../../schemas/vbr/common/inventory-objects.js'
import type { RestoreProxySpec } from '../../../../schemas/vbr/restore/vsphere-recovery.js'
import type { CloudDirectorObject } from '../../inventory/cloud-director.js'
import type { HyperVObject } from '../../inventory/hyper-v.js'
import { placesOfMachine } from '../../inventory/index.js'
import type { Inventory, InventoryObject, Machine, Places } from '../../inventory/inventory.js'
import type { ManagedServers } from '../../infrastructure/managed-servers.js'
import type { Landed, LandingPlace } from '../landing.js'
import { isPublished } from '../mounts.js'
import type { Proxies } from '../../infrastructure/proxies.js'
import { restoreRefusals as refuse } from '../refusals.js'
import { toFailure, type Source } from '../sources.js'
import type { Trouble } from '../../sessions/sessions.js'

const hostNameOf = (named: Named | undefined): string | undefined =>
  named !== undefined && isOfVSphere(named) ? named.hostName : undefined

/** An object that a request names: of whatever platform, or of vSphere alone. */
export type Named = InventoryObjectModel | VmwareObjectModel

// The platform tells the kinds of object apart; the models write it as an enum.
const isInVSphere = (object: InventoryObject | HyperVObject | CloudDirectorObject): object is InventoryObject =>
  object.platform === 'VSphere'
const isOfVSphere = (named: Named): named is VmwareObjectModel => named.platform === 'VSphere'

/** What a request may say of the place of a machine; what it leaves open is as it was. */
export interface Destination {
  host?: Named | undefined
  resourcePool?: Named | undefined
  folder?: Named | undefined
  datastore?: Named | undefined
}

/** Where a machine is put: the server, and places on it by the ids of inventory objects. */
export type RestoreTarget = LandingPlace<Places>

export interface RestoreTargetsBelow { inventory: Inventory, managedServers: ManagedServers, proxies: Proxies }

const kinds: Record<keyof Destination, { noun: string, types: readonly EVmwareInventoryType[] }> = {
  // A restore to a cluster chooses one of its hosts.
  host: { noun: 'host', types: ['Host', 'Cluster'] },
  resourcePool: { noun: 'resource pool', types: ['ResourcePool', 'VirtualApp', 'Host', 'Cluster'] },
  folder: { noun: 'folder', types: ['Folder', 'Datacenter', 'Host', 'vCenterServer'] },
  datastore: { noun: 'datastore', types: ['Datastore', 'DatastoreCluster'] }
}

/** Where restored machines and disks go: what a request names of the infrastructure, and how machines appear there. */
export function createRestoreTargets ({ inventory, managedServers, proxies }: RestoreTargetsBelow) {
  const byId = (id: string | undefined): InventoryObject | undefined =>
    id === undefined ? undefined : inventory.list({ where: { id } })[0]

  /** The object that a request names; refused when the infrastructure has none, or none of such a kind. */
  function findExisting (named: Named, noun: string, types: readonly EVmwareInventoryType[]): InventoryObject {
    const found = isOfVSphere(named) ? inventory.find(named) : undefined
    if (found === undefined) throw refuse.noTarget(noun, named.name, hostNameOf(named) ?? 'any server')
    if (!types.includes(found.type)) throw refuse.notOfKind(named.name, noun)
    return found
  }

  /** Where the machine is, or, when it is gone, where its backup says that it was. */
  function originalPlaces ({ object, original }: Source): Places {
    if (original !== undefined && isInVSphere(original)) return placesOfMachine(original)
    const { hostName = '', places: { parents = {}, hostId } = {} } = object
    const path = 'path' in object ? object.path ?? '' : ''
    const named = path.split('\\').slice(1, -1).flatMap(name => inventory.find({ hostName, name }) ?? [])
    const of = (...types: EVmwareInventoryType[]) => named.findLast(({ type }) => types.includes(type))?.id
    const still = (id: string | undefined): string | undefined => byId(id)?.id
    // A machine that ran from its backup has not stayed in what is published.
    const datastore = byId(parents.DatastoresAndVms)
    return {
      host: still(hostId) ?? of('Host'),
      resourcePool: still(parents.HostsAndClusters) ?? of('ResourcePool', 'VirtualApp'),
      folder: still(parents.VmsAndTemplates) ?? of('Folder'),
      datastore: datastore === undefined || isPublished(datastore.name) ? undefined : datastore.id,
      tag: still(parents.VmsAndTags)
    }
  }

  /** The hosts that an object stands for: itself, those of a cluster, those of what a pool is a part of. */
  function hostsOf (object: InventoryObject): string[] {
    if (object.type === 'Host') return [object.id]
    if (object.type !== 'Cluster') return hostsAbove(object)
    return inventory.list({ where: { hostName: object.hostName, type: 'Host', HostsAndClusters: object.id } })
      .map(({ id }) => id)
  }

  function hostsAbove ({ parents }: InventoryObject): string[] {
    const above = byId(parents.HostsAndClusters)
    return above === undefined ? [] : hostsOf(above)
  }

  const haveHostInCommon = (one: InventoryObject, other: InventoryObject): boolean =>
    hostsOf(one).some(id => hostsOf(other).includes(id))

  /** Of several hosts the one on which the machine was, else the first. */
  function hostOn (object: InventoryObject, before: string | undefined): string | undefined {
    const hosts = hostsOf(object)
    return hosts.find(id => id === before) ?? hosts[0]
  }

  /** Only what is said; a host that is said takes the machine out of the pool that it was in. */
  function places (said: Destination, before: Places): Places {
    const at = (kind: keyof Destination): InventoryObject | undefined =>
      said[kind] === undefined ? undefined : findExisting(said[kind], kinds[kind].noun, kinds[kind].types)
    const [host, resourcePool, folder, datastore] = [at('host'), at('resourcePool'), at('folder'), at('datastore')]
    if (host !== undefined && resourcePool !== undefined && !haveHostInCommon(host, resourcePool)) {
      throw refuse.poolOfOtherHost(resourcePool.name, host.name)
    }
    return {
      ...before,
      ...resourcePool && { host: hostOn(resourcePool, before.host), resourcePool: resourcePool.id },
      ...host && { host: hostOn(host, before.host), resourcePool: resourcePool?.id },
      ...folder && { folder: folder.id },
      ...datastore && { datastore: datastore.id }
    }
  }

  return {
    byId,
    existing: findExisting,
    originalPlaces,
    networksOn: inventory.networksOn,

    networksOf: ({ hostName = '', ...object }: Source['object']) =>
      inventory.networksOf({ hostName, objectId: 'objectId' in object ? object.objectId ?? '' : '' }),

    /** Refused when it names what is not there; a place on another server leaves nothing as it was. */
    of (source: Source, said: Destination, name = source.point.name): RestoreTarget {
      const { hostName: own = '' } = source.object
      const [hostName = own, ...others] = Object.values(said).flatMap(named => hostNameOf(named) ?? [])
      if (others.some(other => other.toLowerCase() !== hostName.toLowerCase())) {
        throw refuse.severalServers()
      }
      const before = hostName.toLowerCase() === own.toLowerCase() ? originalPlaces(source) : {}
      return { hostName, name, places: places(said, before) }
    },

    /** A datastore from which no backup is published. */
    productionDatastore: (hostName: string): string | undefined =>
      inventory.list({ where: { hostName, type: 'Datastore' } }).find(({ name }) => !isPublished(name))?.id,

    /** Refused when one of the proxies is not there. */
    guardProxies (ids: readonly string[] = []): void {
      for (const id of ids) if (proxies.find(id) === undefined) throw refuse.noSuch('backup proxy', id)
    },

    guardRestoreProxies (given: RestoreProxySpec | undefined): void {
      const { autoSelectEnabled = true, proxyIds = [] } = given ?? {}
      for (const id of proxyIds) if (proxies.find(id) === undefined) throw refuse.noSuch('backup proxy', id)
      if (!autoSelectEnabled && proxyIds.length === 0) {
        throw refuse.mustName('restoreProxies.proxyIds', 'the backup proxies that are not selected automatically')
      }
    },

    /** Why nothing can be put there. */
    trouble ({ hostName }: Pick<RestoreTarget, 'hostName'>): Trouble | undefined {
      if (inventory.root(hostName) === undefined) return toFailure(`VMware vSphere server ${hostName} is not known.`)
      return managedServers.byName(hostName)?.status === 'Unavailable'
        ? toFailure(`VMware vSphere server ${hostName} is not available.`)
        : undefined
    },

    /** The machine that has the name already: a name is unique in its folder. */
    holder ({ hostName, name, places: { folder } }: RestoreTarget): Landed | undefined {
      const called = inventory.list({ where: { hostName, name, type: ['VirtualMachine', 'Template'] } })
      return called.find(({ parents }) => folder === undefined || parents.VmsAndTemplates === folder)
    },

    /** Puts a machine there, in place of the one that is given, if any. */
    place ({ hostName, name, places }: RestoreTarget, machine: Machine, replaced?: Landed): Landed {
      if (replaced !== undefined) inventory.unregister(replaced.id)
      return inventory.register({ hostName, name, machine, places })
    },

    change (id: string, machine: Machine): void { inventory.change(id, machine) },

    succeed: (objectId: string, id: string): void => inventory.succeed(objectId, inventory.get(id)),

    /** It is gone from the infrastructure, unless it is already. */
    take (id: string | undefined): void {
      if (byId(id) !== undefined && id !== undefined) inventory.unregister(id)
    },

    /** The server as a managed one. */
    serverOf ({ hostName }: Pick<RestoreTarget, 'hostName'>): { serverId: string } | undefined {
      const server = managedServers.byName(hostName)
      return server && { serverId: server.id }
    },

    hostOf: ({ hostName, places: { host } }: RestoreTarget): string => byId(host)?.name ?? hostName
  }
}

export type RestoreTargets = ReturnType<typeof createRestoreTargets>
