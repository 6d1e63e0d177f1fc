import { Type } from '@sinclair/typebox'
import type { VmwareObjectModel, EVmwareInventoryType } from '../../../schemas/vbr/common/inventory-objects.js'
import type {
  EHierarchyType, getAllInventoryVmwareHosts, getVmwareHostObject
} from '../../../schemas/vbr/inventory-browser.js'
import type { QueryOf } from '../../../schemas/kit/types.js'
import { flag, like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { refuse } from '../base/refusals.js'
import { createFinder } from './finder.js'
import { idOfGrown, machines as growth } from './growth.js'
import {
  bytesOf, containers, type InventoryObject, type InventoryRef, type InventoryView, inventoryViews, isMachine,
  type Machine, machineShape, type Places, sizeText, usedBy
} from './objects.js'
import { createNetworks } from './networks.js'
import type { Successions } from './succession.js'
import { treeOf } from './tree.js'
import { toldOf } from './told.js'
import { urnOfPath } from './urn.js'
import { listing } from '../base/paging.js'

export {
  type InventoryObject, type InventoryRef, type Machine, type Places, sizeText, type VirtualDisk
} from './objects.js'

const machineViews = ['HostsAndClusters', 'VmsAndTemplates', 'DatastoresAndVms', 'VmsAndTags'] as const

/** Views that show some kinds of object of another one. ASSUMED: a view of disks shows what has them, the hosts. */
const partialViews: Partial<Record<EHierarchyType, { of: InventoryView, types: EVmwareInventoryType[] }>> = {
  VmwareDatastores: { of: 'DatastoresAndVms', types: ['Datacenter', 'Folder', 'DatastoreCluster', 'Datastore'] },
  HostsAndDisks: { of: 'HostsAndDatastores', types: ['Datacenter', 'Folder', 'Cluster', 'Host'] }
}

const allViews: EHierarchyType[] = [...inventoryViews, 'VmwareDatastores', 'HostsAndDisks']

const viewCalled = (name: string): EHierarchyType | undefined =>
  allViews.find(view => view.toLowerCase() === name.toLowerCase())

/** What VBR knows of the vSphere servers that were added: their objects, and the trees in which they lie. */
export function createInventory (kernel: Kernel, successions: Successions) {
  const objects = kernel.collection<InventoryObject>({
    name: 'vbr.inventory',
    noun: 'Inventory object',
    shape: {
      model: 'VmwareObjectModel',
      own: {
        parents: Type.Record(Type.String(), Type.String()),
        isRoot: member.flag,
        processors: Type.Optional(Type.Object({
          sockets: Type.Integer({ minimum: 1 }), cores: Type.Integer({ minimum: 1 })
        })),
        machine: Type.Optional(machineShape)
      }
    },
    called: ['name', 'hostName'],
    growth,
    columns: {
      hostName: text('hostName'),
      name: text('name'),
      type: text('type'),
      objectId: text('objectId'),
      isRoot: flag('isRoot'),
      runsOn: text('machine.hostId'),
      ...Object.fromEntries(inventoryViews.map(view => [view, text(`parents.${view}`)]))
    },
    indexes: { byObjectId: ['hostName', 'objectId'], byName: ['hostName', 'name'] }
  })
  const faces = new WeakMap<InventoryObject, VmwareObjectModel>()

  const findFirst = createFinder(kernel, objects)

  const rootOf = (hostName: string): InventoryObject | undefined => findFirst({ hostName, isRoot: true })

  const firstOf = (hostName: string, ...types: EVmwareInventoryType[]): InventoryObject | undefined =>
    findFirst({ hostName, type: types })

  function find ({ hostName, objectId, name, type }: InventoryRef): InventoryObject | undefined {
    const given = objectId === '' ? undefined : objectId
    if (given !== undefined) return findFirst({ hostName, objectId: given })
    if (type === 'vCenterServer' || name === undefined) return rootOf(hostName)
    return findFirst({ hostName, name, type })
  }

  /** Where an object of a vCenter lies, in the first view that has it; objects of standalone hosts have none. */
  function urnOf (object: InventoryObject): string | undefined {
    if (rootOf(object.hostName)?.type !== 'vCenterServer') return undefined
    const view = inventoryViews.find(view => object.parents[view] !== undefined)
    return urnOfPath(view === undefined ? [object] : pathTo(object, view), view)
  }

  /** From the server down to an object, in one view. */
  function pathTo (object: InventoryObject, view: InventoryView): InventoryObject[] {
    const parent = object.parents[view]
    return parent === undefined ? [object] : [...pathTo(objects.get(parent), view), object]
  }

  /** The object as clients see it; the same object until it changes, so that its text may be kept with it. */
  function show (object: InventoryObject): VmwareObjectModel {
    let face = faces.get(object)
    if (face === undefined) {
      const { machine } = object
      const urn = urnOf(object)
      face = Object.freeze({
        ...object,
        ...(urn !== undefined && { urn }),
        size: machine === undefined ? 'N/A' : sizeText(usedBy(machine)),
        ...(machine && {
          powerState: machine.isPoweredOn ? 'PoweredOn' as const : 'PoweredOff' as const,
          ...(machine.guest !== undefined && { metadata: [{ field: 'GuestOS', data: machine.guest }] })
        })
      })
      faces.set(object, face)
    }
    return face
  }

  /** A container and everything in it that holds more, in one view. */
  function containersIn (top: InventoryObject, view: InventoryView): string[] {
    const found = [top.id]
    for (let next = found; next.length > 0;) {
      next = objects.list({ where: { hostName: top.hostName, type: containers, [view]: next } }).map(({ id }) => id)
      found.push(...next)
    }
    return found
  }

  function membersOf (top: InventoryObject, type: EVmwareInventoryType): InventoryObject[] {
    const where = { hostName: top.hostName, type }
    if (top.isRoot === true) return objects.list({ where })
    const found = machineViews.flatMap(view => {
      const inside = containersIn(top, view)
      return [
        ...objects.list({ where: { ...where, [view]: inside } }),
        ...view === 'HostsAndClusters' ? objects.list({ where: { ...where, runsOn: inside } }) : []
      ]
    })
    return [...new Map(found.map(object => [object.id, object])).values()]
  }

  function machinesIn (ref: InventoryRef, { templates = false } = {}): InventoryObject[] {
    const object = find(ref)
    if (object === undefined) return []
    if (isMachine(object)) return [object]
    const machines = membersOf(object, 'VirtualMachine')
    return templates ? [...machines, ...membersOf(object, 'Template')] : machines
  }

  /** The ids of an object, of what it lies in, and of what lies in it; of a server, of all. */
  function around (ref: InventoryRef): string[] {
    const object = find(ref)
    if (object === undefined) return []
    const { hostName, machine } = object
    if (object.isRoot === true) return objects.list({ where: { hostName } }).map(({ id }) => id)
    const host = machine?.hostId === undefined ? undefined : objects.find(machine.hostId)
    const above = [object, ...host === undefined ? [] : [host]]
      .flatMap(one => inventoryViews.flatMap(view => pathTo(one, view)))
    const below = isMachine(object)
      ? []
      : inventoryViews.flatMap(view => objects.list({ where: { hostName, [view]: containersIn(object, view) } }))
    return [...new Set([rootOf(hostName), ...above, ...below, ...machinesIn(ref)].flatMap(one => one?.id ?? []))]
  }

  /** A number that no other object of the server has. */
  function findFreeNumber (hostName: string, written: (n: number) => string): string {
    for (;;) {
      const objectId = written(100_000 + Number.parseInt(kernel.ids.next().slice(0, 8), 16) % 900_000)
      if (find({ hostName, objectId }) === undefined) return objectId
    }
  }

  /** A standalone host numbers its machines, a vCenter says of what kind they are, too. */
  const isStandalone = (hostName: string): boolean => rootOf(hostName)?.type === 'Host'

  function parentsAt (hostName: string, {
    host, resourcePool, folder, datastore,
    tag
  }: Places): InventoryObject['parents'] {
    const placed = {
      HostsAndClusters: resourcePool ?? host ?? firstOf(hostName, 'Host')?.id,
      VmsAndTemplates: folder ?? firstOf(hostName, 'Datacenter', 'Host')?.id,
      DatastoresAndVms: datastore ?? firstOf(hostName, 'Datastore')?.id,
      VmsAndTags: tag
    }
    return Object.fromEntries(Object.entries(placed).filter(([, id]) => id !== undefined))
  }

  /** Tells of its parents by name: the containers called so. */
  const containersCalled = (hostName: string, name: string): string[] =>
    objects.list({ where: { hostName, name: like(name), type: containers } }).map(({ id }) => id)

  /** ASSUMED: without a view the container's own is meant, the first in which something lies in it. */
  function parentTest (hostName: string, view: InventoryView | undefined, name: string): Record<string, string[]> {
    const parents = containersCalled(hostName, name)
    const found = view ?? inventoryViews.find(view => objects.count({ hostName, [view]: parents }) > 0)
    return { [found ?? 'HostsAndClusters']: parents }
  }

  return {
    get: objects.get,
    /** By its own id; nothing for what is no longer there. */
    objectOf: objects.find,

    /** How many machines a larger estate has than its fixture: they are numbered without a gap. */
    countGrown (): number {
      let count = 0
      while (objects.has(idOfGrown(kernel.ids, count))) count++
      return count
    },
    find,
    shown: show,
    root: rootOf,
    list: objects.list,

    around,

    /** The servers; `only` are those that who asks may see, here and below. */
    roots (
      query: QueryOf<typeof getAllInventoryVmwareHosts>, only?: ReadonlySet<string>
    ): Page<VmwareObjectModel> {
      const { order, paging } = listing(query)
      const where = { id: only && [...only], isRoot: true, name: like(query.nameFilter) }
      const page = objects.page({ where, order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    /** Everything of one server, flat. ASSUMED: without a view all objects, each once, but not the server itself. */
    page (
      hostName: string, query: QueryOf<typeof getVmwareHostObject>, only?: ReadonlySet<string>
    ): Page<VmwareObjectModel> {
      if (rootOf(hostName) === undefined) {
        throw refuse.noInventory(hostName)
      }
      const { order, paging } = listing(query)
      const asked = query.hierarchyTypeFilter
      const partial = asked === undefined ? undefined : partialViews[asked]
      const view = partial?.of ?? inventoryViews.find(view => view === asked)
      const type = query.typeFilter
      const page = objects.page({
        where: {
          id: only && [...only],
          hostName,
          isRoot: false,
          name: like(query.nameFilter),
          objectId: query.objectIdFilter,
          type: partial === undefined ? type : partial.types.filter(known => type === undefined || known === type),
          ...view === undefined ? {} : { [view]: { not: null } },
          ...query.parentContainerNameFilter === undefined
            ? {}
            : parentTest(hostName, view, query.parentContainerNameFilter)
        },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    /** Whether a view is one of vSphere, in whatever letters. */
    hasView: (view: string): boolean => viewCalled(view) !== undefined,

    /** Everything of one server, or what of it is in one view; nothing of a server that is not there. */
    shownIn (
      hostName: string, view: string | undefined, only?: ReadonlySet<string>
    ): VmwareObjectModel[] | undefined {
      if (rootOf(hostName) === undefined) return undefined
      const asked = view === undefined ? undefined : viewCalled(view)
      if (view !== undefined && asked === undefined) throw refuse.noProperty(view, allViews.join(', '))
      const { of, types } = partialViews[asked ?? 'HostsAndClusters'] ?? { of: asked, types: undefined }
      const where = { hostName, isRoot: false, type: types, ...(of !== undefined && { [of]: { not: null } }) }
      return objects.list({ where }).filter(({ id }) => only?.has(id) ?? true).map(show)
    },

    /**
     * The machines that an object stands for: itself, or what is in it, each once. Templates are left out unless asked
     * for. None for an object that is no longer there.
     */
    machinesIn,

    ...createNetworks<InventoryRef>(hostName => objects.list({ where: { hostName, type: ['Network', 'DVSNetwork'] } }), find),

    /** Bytes in use of all machines that it stands for. */
    sizeOf: (ref: InventoryRef): number => bytesOf(machinesIn(ref)),

    /** Where it lies on its vCenter; nothing for what is not there, or on a host by itself. */
    urn (ref: InventoryRef): string | undefined {
      const object = find(ref)
      return object && urnOf(object)
    },

    /** As clients see it; `N/A` for what is not there. */
    sizeText: (ref: InventoryRef): string => find(ref) === undefined ? 'N/A' : sizeText(bytesOf(machinesIn(ref))),

    /** A machine appears, e.g. one that was restored. */
    register ({ hostName, name, machine, places = {} }: {
      hostName: string, name: string, machine: Machine, places?: Places
    }): InventoryObject {
      const hostId = machine.hostId ?? places.host ?? firstOf(hostName, 'Host')?.id
      return objects.add({
        id: kernel.ids.next(),
        platform: 'VSphere',
        hostName,
        name,
        type: 'VirtualMachine',
        objectId: findFreeNumber(hostName, isStandalone(hostName) ? String : n => `vm-${n}`),
        parents: parentsAt(hostName, places),
        machine: { ...machine, ...(hostId === undefined ? {} : { hostId }) }
      })
    },

    unregister: objects.remove,

    /**
     * A machine stands for one that is gone from its server, by the number that one had. ASSUMED: what refers to the
     * one goes on with the other, as it does where a machine is restored over itself.
     */
    succeed (objectId: string, successor: InventoryObject): void {
      const { hostName } = successor
      if (find({ hostName, objectId }) !== undefined) return
      successions.tell({ hostName, objectId, successor: { ...successor, urn: urnOf(successor) } })
    },

    /** Moves a machine; where nothing is said it stays. */
    move (id: string, places: Places): InventoryObject {
      const { parents, machine } = objects.get(id)
      const said = Object.fromEntries(Object.entries({
        HostsAndClusters: places.resourcePool ?? places.host,
        VmsAndTemplates: places.folder,
        DatastoresAndVms: places.datastore,
        VmsAndTags: places.tag
      }).filter(([, place]) => place !== undefined))
      return objects.patch(id, {
        parents: { ...parents, ...said },
        ...(machine === undefined || places.host === undefined ? {} : { machine: { ...machine, hostId: places.host } })
      })
    },

    /** Changes what a machine is made of, or whether it runs. */
    change (id: string, changes: Partial<Machine>): InventoryObject {
      const { machine = { disks: [], isPoweredOn: false } } = objects.get(id)
      return objects.patch(id, { machine: { ...machine, ...changes } })
    },

    /** A datastore appears, as that of the backup server from which machines run that are being recovered. */
    addDatastore ({ hostName, name, host }: { hostName: string, name: string, host?: string }): InventoryObject {
      const top = firstOf(hostName, 'Datacenter')?.id ?? rootOf(hostName)?.id
      const seenBy = host ?? firstOf(hostName, 'Host')?.id
      return objects.add({
        id: kernel.ids.next(),
        platform: 'VSphere',
        hostName,
        name,
        type: 'Datastore',
        objectId: findFreeNumber(hostName, n => `datastore-${n}`),
        parents: {
          ...(top === undefined ? {} : { DatastoresAndVms: top }),
          ...(seenBy === undefined ? {} : { HostsAndDatastores: seenBy })
        }
      })
    },

    removeDatastore: objects.remove,

    /**
     * The tree of a server that was added; one that is known keeps what it has. One that an estate tells of has the
     * same
     * objects in every world, so that what names them can be taken from one to another.
     */
    plant (server: { name: string, viHostType?: string | undefined }): void {
      if (rootOf(server.name) !== undefined) return
      // Rows of this collection, which were checked when the estate was read.
      const told = toldOf(kernel, objects.name, server.name) as readonly InventoryObject[]
      if (told.length > 0 && !told.some(({ id }) => objects.has(id))) {
        for (const object of told) objects.add({ ...object, hostName: server.name })
        return
      }
      const id = (objectId: string): string => kernel.ids.of(`vbr.inventory/${server.name.toLowerCase()}/${objectId}`)
      for (const object of treeOf(server.name, server.viHostType ?? 'VC', id)) objects.add(object)
    },

    /** It goes with its server. */
    fell (hostName: string): void {
      for (const { id } of objects.list({ where: { hostName } })) objects.remove(id)
    }
  }
}

export type Inventory = ReturnType<typeof createInventory>
