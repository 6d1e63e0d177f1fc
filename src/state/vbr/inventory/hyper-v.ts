import { Type } from '@sinclair/typebox'
import type { EHyperVInventoryType, HyperVObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import { flag, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { type HyperVServer, hyperVTreeOf } from './hyper-v-tree.js'
import { refuse } from '../base/refusals.js'
import { createNetworks } from './networks.js'
import type { Successions } from './succession.js'
import { toldOf } from './told.js'
import {
  bytesOf, type Machine, machineShape, sizeText, usedBy
} from './objects.js'

/** The views of a Hyper-V host, cluster or SCVMM server in which objects have their places (documents). */
export const hyperVViews = ['HostsAndVms', 'HostsAndVolumes', 'Groups', 'Tags', 'Network'] as const
export type HyperVView = typeof hyperVViews[number]

/** Where a machine is put: what it lies in, by view. What is left open is where the first of its kind is. */
export type HyperVPlaces = Partial<Record<HyperVView, string>>

/** An object of Microsoft Hyper-V. Its size is that of its machine, see `shown`. */
export type HyperVObject = Omit<HyperVObjectModel, 'size' | 'urn' | 'parentObjectId'> & {
  id: string
  /** What it lies in, by view; it is in no other view. */
  parents: HyperVPlaces
  /** The host, the cluster or the SCVMM server itself: the top of all views. */
  isRoot?: boolean
  machine?: Machine
}

/** How clients name an object. A server is named by its name alone. */
export interface HyperVRef {
  hostName: string
  objectId?: string | undefined
  name?: string | undefined
  type?: EHyperVInventoryType | undefined
}

const viewCalled = (name: string): HyperVView | undefined =>
  hyperVViews.find(view => view.toLowerCase() === name.toLowerCase())

/** Disks are numbered from here on as those of vSphere are. */
const firstKey = 2_000
const firstOfIde = 3_000
/** The number of places on a SCSI controller. */
const unitsOn = 64

/** Where machines keep their files. */
export const hyperVVolumes: readonly EHyperVInventoryType[] = ['Volume', 'CSV', 'ClusterVolume']

/** What may hold machines. */
const containers: readonly EHyperVInventoryType[] =
  ['Host', 'Cluster', 'Scvmm', 'HostGroup', 'VMGroup', 'ManagementGroup', 'Tag', ...hyperVVolumes]

/** What VBR knows of the Hyper-V servers that were added: their objects, and the trees in which they lie. */
export function createHyperVInventory (kernel: Kernel, successions: Successions) {
  const objects = kernel.collection<HyperVObject>({
    name: 'vbr.hyperVInventory',
    noun: 'Inventory object',
    shape: {
      model: 'HyperVObjectModel',
      own: {
        parents: Type.Record(Type.String(), Type.String()), isRoot: member.flag, machine: Type.Optional(machineShape)
      }
    },
    called: ['name', 'hostName'],
    columns: {
      hostName: text('hostName'),
      name: text('name'),
      type: text('type'),
      objectId: text('objectId'),
      isRoot: flag('isRoot'),
      runsOn: text('machine.hostId'),
      ...Object.fromEntries(hyperVViews.map(view => [view, text(`parents.${view}`)]))
    },
    indexes: { byHyperVId: ['hostName', 'objectId'], byHyperVName: ['hostName', 'name'] }
  })
  const faces = new WeakMap<HyperVObject, HyperVObjectModel>()

  const rootOf = (hostName: string): HyperVObject | undefined => objects.first({ where: { hostName, isRoot: true } })

  function find ({ hostName, objectId = '', name, type }: HyperVRef): HyperVObject | undefined {
    if (objectId !== '') return objects.first({ where: { hostName, objectId } })
    return name === undefined || name.toLowerCase() === hostName.toLowerCase()
      ? rootOf(hostName)
      : objects.first({ where: { hostName, name, type } })
  }

  const viewOf = ({ parents }: HyperVObject): HyperVView | undefined =>
    hyperVViews.find(view => parents[view] !== undefined)

  /** From the server down to an object, in the first view that has it. */
  function pathTo (object: HyperVObject, view = viewOf(object)): HyperVObject[] {
    const parent = view && object.parents[view]
    return parent === undefined ? [object] : [...pathTo(objects.get(parent), view), object]
  }

  /** The object as clients see it; the same object until it changes, so that its text may be kept with it. */
  function show (object: HyperVObject): HyperVObjectModel {
    let face = faces.get(object)
    if (face === undefined) {
      const path = pathTo(object)
      const parent = path.at(-2)
      face = Object.freeze({
        ...object,
        urn: path.map(({ type, name }) => `${words[type] ?? type}:${name}`).join(';'),
        ...(parent && { parentObjectId: parent.objectId }),
        size: object.machine === undefined ? 'N/A' : sizeText(usedBy(object.machine))
      })
      faces.set(object, face)
    }
    return face
  }

  /** What lies in a container, at any depth, in one view. */
  function containersIn (top: HyperVObject, view: HyperVView): string[] {
    const found = [top.id]
    for (let next = found; next.length > 0;) {
      next = objects.list({ where: { hostName: top.hostName, type: containers, [view]: next } }).map(({ id }) => id)
      found.push(...next)
    }
    return found
  }

  /** The machines that an object stands for: itself, or what is in it, each once. None for one that is gone. */
  function machinesIn (ref: HyperVRef): HyperVObject[] {
    const top = find(ref)
    if (top === undefined) return []
    if (top.type === 'VirtualMachine') return [top]
    const where = { hostName: top.hostName, type: 'VirtualMachine' }
    if (top.isRoot === true) return objects.list({ where })
    const found = hyperVViews.flatMap(view => {
      const inside = containersIn(top, view)
      return [
        ...objects.list({ where: { ...where, [view]: inside } }),
        ...view === 'HostsAndVms' ? objects.list({ where: { ...where, runsOn: inside } }) : []
      ]
    })
    return [...new Map(found.map(machine => [machine.id, machine])).values()]
  }

  /** The ids of an object, of what it lies in, and of what lies in it; of a server, of all. */
  function around (ref: HyperVRef): string[] {
    const object = find(ref)
    if (object === undefined) return []
    const { hostName, machine } = object
    if (object.isRoot === true) return objects.list({ where: { hostName } }).map(({ id }) => id)
    const host = machine?.hostId === undefined ? undefined : objects.find(machine.hostId)
    const above = [object, ...host === undefined ? [] : [host]]
      .flatMap(one => hyperVViews.filter(view => one.parents[view] !== undefined).flatMap(view => pathTo(one, view)))
    const below = object.type === 'VirtualMachine'
      ? []
      : hyperVViews.flatMap(view => objects.list({ where: { hostName, [view]: containersIn(object, view) } }))
    const all = [rootOf(hostName), object, ...above, ...below, ...machinesIn(ref)]
    return [...new Set(all.flatMap(one => one?.id ?? []))]
  }

  const firstOf = (hostName: string, ...types: EHyperVInventoryType[]): string | undefined =>
    objects.first({ where: { hostName, type: types } })?.id

  return {
    get: objects.get,
    /** By its own id; nothing for what is no longer there. */
    objectOf: objects.find,
    list: objects.list,
    find,
    root: rootOf,
    shown: show,
    machinesIn,
    around,

    ...createNetworks<HyperVRef>(hostName => objects.list({ where: { hostName, type: 'Network' } }), find),

    /** Whether a view is one of Hyper-V, in whatever letters. */
    hasView: (view: string): boolean => viewCalled(view) !== undefined,

    /** Everything of one server, or what of it is in one view; nothing of a server that is not there. */
    shownIn (
      hostName: string, view: string | undefined, only?: ReadonlySet<string>
    ): HyperVObjectModel[] | undefined {
      if (rootOf(hostName) === undefined) return undefined
      const asked = view === undefined ? undefined : viewCalled(view)
      if (view !== undefined && asked === undefined) throw refuse.noProperty(view, hyperVViews.join(', '))
      const where = { hostName, isRoot: false, ...(asked !== undefined && { [asked]: { not: null } }) }
      return objects.list({ where }).filter(({ id }) => only?.has(id) ?? true).map(show)
    },

    /** The host that a machine runs on: the server itself unless it is a cluster, or manages several. */
    hostOf: ({ hostName, machine }: HyperVObject): HyperVObject | undefined =>
      machine?.hostId === undefined ? rootOf(hostName) : objects.find(machine.hostId),

    /** A machine appears, e.g. one that was restored. */
    register ({ hostName, name, machine, places = {} }: {
      hostName: string, name: string, machine: Machine, places?: HyperVPlaces
    }): HyperVObject {
      const host = places.HostsAndVms ?? firstOf(hostName, 'Host')
      const volume = places.HostsAndVolumes ?? firstOf(hostName, ...hyperVVolumes)
      return objects.add({
        id: kernel.ids.next(),
        platform: 'HyperV',
        hostName,
        name,
        type: 'VirtualMachine',
        objectId: kernel.ids.next(),
        parents: {
          ...places,
          ...(host === undefined ? {} : { HostsAndVms: host }),
          ...(volume === undefined ? {} : { HostsAndVolumes: volume })
        },
        machine: { ...machine, ...(host === undefined ? {} : { hostId: host }) }
      })
    },

    unregister: objects.remove,

    /** Changes what a machine is made of, or whether it runs. */
    change (id: string, changes: Partial<Machine>): HyperVObject {
      const { machine = { disks: [], isPoweredOn: false } } = objects.get(id)
      return objects.patch(id, { machine: { ...machine, ...changes } })
    },

    /** A machine stands for one that is gone from its server, as in the inventory of vSphere. */
    succeed (objectId: string, successor: HyperVObject): void {
      const { hostName } = successor
      if (find({ hostName, objectId }) !== undefined) return
      successions.tell({ hostName, objectId, successor: { ...successor, urn: show(successor).urn } })
    },

    /** Where it lies; nothing for what is not there. */
    placeOf (ref: HyperVRef): { urn?: string | undefined, parentObjectId?: string | undefined } {
      const object = find(ref)
      return object === undefined ? {} : show(object)
    },

    /** The disk of a slot: `SCSI 0:1`, or `0:1`. ASSUMED: disks lie one after the other on the first controller. */
    diskKeyOf (slot: string): number | undefined {
      const [, bus = 'SCSI', controller, unit] = /^\s*(?:(SCSI|IDE)\s*)?([0-3]):(\d{1,2})\s*$/i.exec(slot) ?? []
      if (controller === undefined || Number(unit) >= unitsOn) return undefined
      const first = bus.toUpperCase() === 'IDE' ? firstOfIde : firstKey
      return first + Number(controller) * unitsOn + Number(unit)
    },

    /** As clients see it; `N/A` for what is not there. */
    sizeText: (ref: HyperVRef): string => find(ref) === undefined ? 'N/A' : sizeText(bytesOf(machinesIn(ref))),

    /** `hv01\vm` */
    pathOf: (object: HyperVObject): string => pathTo(object).map(({ name }) => name).join('\\'),

    /** The tree of a server that was added, as an estate tells it or as its name makes it; one that is known stays. */
    plant (server: HyperVServer): void {
      if (rootOf(server.name) !== undefined) return
      const told = toldOf(kernel, objects.name, server.name)
      const id = (objectId: string): string => kernel.ids.of(`vbr.hyperVInventory/${server.name.toLowerCase()}/${objectId}`)
      // Rows of this collection, which were checked when the estate was read.
      const rows = told as readonly HyperVObject[]
      const isNew = rows.length > 0 && !rows.some(({ id }) => objects.has(id))
      for (const object of isNew ? rows : hyperVTreeOf(server, id)) objects.add({ ...object, hostName: server.name })
    },

    /** It goes with its server. */
    fell (hostName: string): void {
      for (const { id } of objects.list({ where: { hostName } })) objects.remove(id)
    }
  }
}

export type HyperVInventory = ReturnType<typeof createHyperVInventory>

/** How the examples of the documents begin the steps of a path. ASSUMED: others are called by their types. */
const words: Partial<Record<EHyperVInventoryType, string>> = { VirtualMachine: 'Vm' }
