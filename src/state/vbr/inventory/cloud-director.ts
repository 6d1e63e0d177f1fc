import { Type } from '@sinclair/typebox'
import type {
  CloudDirectorObjectModel, ECloudDirectorInventoryType
} from '../../../schemas/vbr/common/inventory-objects.js'
import { flag, text } from '../../store/collection.js'
import { member, optionalTexts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { refuse } from '../base/refusals.js'
import { type CloudDirectorServer, cloudDirectorTreeOf } from './cloud-director-tree.js'
import type { Inventory, InventoryObject } from './inventory.js'
import {
  bytesOf, type Machine, machineShape, sizeText, usedBy
} from './objects.js'
import { createNetworks } from './networks.js'
import type { Successions } from './succession.js'
import { toldOf } from './told.js'

/** The views of a VMware Cloud Director server in which objects have their places (documents). */
export const cloudDirectorViews = ['VAppsAndVms', 'Network', 'StoragePolicies', 'Datastores'] as const
export type CloudDirectorView = typeof cloudDirectorViews[number]

/** Where a machine is put: what is left open is where it was, or where the first of its kind is. */
export interface CloudDirectorPlaces {
  vApp?: string | undefined
  datastore?: string | undefined
  storagePolicy?: string | undefined
  /** Of its vCenter server. */
  tag?: string | undefined
}

/** An object of VMware Cloud Director. Its size is that of its machines, see `shown`. */
export type CloudDirectorObject = Omit<CloudDirectorObjectModel, 'size' | 'urn' | 'metadata'> & {
  id: string
  /** What it lies in, by view; it is in no other view. */
  parents: Partial<Record<CloudDirectorView, string>>
  /** The server itself: the top of all views. */
  isRoot?: boolean
  /** The machine of a vCenter server that it is: what it is made of, and whether it runs, is read there. */
  vSphereId?: string
  /** What it is made of, where its vCenter server is not known. */
  machine?: Machine
  /** What its adapters are connected to, as its server numbers networks. */
  networks?: string[]
  datastoreId?: string
  storagePolicyId?: string
}

/** How clients name an object. A server is named by its name alone. */
export interface CloudDirectorRef {
  hostName: string
  objectId?: string | undefined
  name?: string | undefined
  type?: ECloudDirectorInventoryType | undefined
}

const viewCalled = (name: string): CloudDirectorView | undefined =>
  cloudDirectorViews.find(view => view.toLowerCase() === name.toLowerCase())

/** What may hold machines. */
const containers: readonly ECloudDirectorInventoryType[] = ['Organization', 'OrganizationVDC', 'vApp']

const isMachine = ({ type }: CloudDirectorObject): boolean => type === 'VirtualMachine' || type === 'VmTemplate'

/** What VBR knows of the VMware Cloud Director servers that were added: their objects, and the trees of these. */
export function createCloudDirectorInventory (kernel: Kernel, successions: Successions, inventory: Inventory) {
  const objects = kernel.collection<CloudDirectorObject>({
    name: 'vbr.cloudDirectorInventory',
    noun: 'Inventory object',
    shape: {
      model: 'CloudDirectorObjectModel',
      own: {
        parents: Type.Record(Type.String(), Type.String()),
        isRoot: member.flag,
        machine: Type.Optional(machineShape),
        networks: Type.Optional(member.texts),
        ...optionalTexts('vSphereId', 'datastoreId', 'storagePolicyId')
      }
    },
    called: ['name', 'hostName'],
    columns: {
      hostName: text('hostName'),
      name: text('name'),
      type: text('type'),
      objectId: text('objectId'),
      isRoot: flag('isRoot'),
      vSphereId: text('vSphereId'),
      ...Object.fromEntries(cloudDirectorViews.map(view => [view, text(`parents.${view}`)]))
    },
    indexes: { byCloudDirectorId: ['hostName', 'objectId'], byCloudDirectorName: ['hostName', 'name'] },
    references: { vSphere: { path: 'vSphereId', to: 'vbr.inventory', weak: true } }
  })

  const rootOf = (hostName: string): CloudDirectorObject | undefined =>
    objects.first({ where: { hostName, isRoot: true } })

  const firstOf = (hostName: string, type: ECloudDirectorInventoryType): CloudDirectorObject | undefined =>
    objects.first({ where: { hostName, type } })

  /** The machine of its vCenter server that an object is; nothing for what is none, or is gone from there. */
  const vSphereOf = ({ vSphereId }: CloudDirectorObject): InventoryObject | undefined =>
    vSphereId === undefined ? undefined : inventory.objectOf(vSphereId)

  /** An object with what its machine is made of today; its networks are those of Cloud Director. */
  function withMachine (object: CloudDirectorObject): CloudDirectorObject {
    const { machine: own, ...rest } = object
    const machine = object.vSphereId === undefined ? own : vSphereOf(object)?.machine
    if (machine === undefined) return rest
    const { networks: _ofVSphere, ...made } = machine
    return { ...rest, machine: { ...made, ...(rest.networks && { networks: rest.networks }) } }
  }

  function lookUp ({ hostName, objectId, name, type }: CloudDirectorRef): CloudDirectorObject | undefined {
    if (objectId !== undefined && objectId !== '') return objects.first({ where: { hostName, objectId } })
    return type === 'CloudDirectorServer' || name === undefined || name.toLowerCase() === hostName.toLowerCase()
      ? rootOf(hostName)
      : objects.first({ where: { hostName, name, type } })
  }

  function find (ref: CloudDirectorRef): CloudDirectorObject | undefined {
    const found = lookUp(ref)
    return found && withMachine(found)
  }

  /** From the server down to an object, in the first view that has it. */
  function pathTo (object: CloudDirectorObject): CloudDirectorObject[] {
    const view = cloudDirectorViews.find(view => object.parents[view] !== undefined)
    const parent = view && object.parents[view]
    return parent === undefined ? [object] : [...pathTo(objects.get(parent)), object]
  }

  /** ASSUMED: whatever is no server has its number for an address, as an example of restores shows a vApp. */
  const urnOf = ({ isRoot, hostName, objectId }: CloudDirectorObject): string | undefined =>
    isRoot === true ? `vcdsystem:${hostName}` : objectId

  function show (object: CloudDirectorObject): CloudDirectorObjectModel {
    const { machine } = withMachine(object)
    const urn = urnOf(object)
    return {
      ...object,
      ...(urn !== undefined && { urn }),
      size: machine === undefined ? sizeTextOf(object) : sizeText(usedBy(machine)),
      ...(machine?.guest !== undefined && { metadata: [{ field: 'GuestOS', data: machine.guest }] })
    }
  }

  /** An example has the size of a vApp; what holds no machines has none. */
  const sizeTextOf = (object: CloudDirectorObject): string =>
    object.type === 'vApp' ? sizeText(bytesOf(machinesIn(object))) : 'N/A'

  /** What lies in a container, at any depth, in one view. */
  function containersIn (top: CloudDirectorObject, view: CloudDirectorView): string[] {
    const found = [top.id]
    for (let next = found; next.length > 0;) {
      next = objects.list({ where: { hostName: top.hostName, type: containers, [view]: next } }).map(({ id }) => id)
      found.push(...next)
    }
    return found
  }

  /**
   * The machines that an object stands for: itself, or what is in it. Templates are left out unless asked for. None
   * for one that is gone, or whose machine is gone from its vCenter server.
   */
  function machinesIn (ref: CloudDirectorRef, { templates = false } = {}): CloudDirectorObject[] {
    const top = lookUp(ref)
    if (top === undefined) return []
    const type: ECloudDirectorInventoryType[] = templates ? ['VirtualMachine', 'VmTemplate'] : ['VirtualMachine']
    const where = { hostName: top.hostName, type }
    const found = isMachine(top)
      ? [top]
      : objects.list({
        where: top.isRoot === true ? where : { ...where, VAppsAndVms: containersIn(top, 'VAppsAndVms') }
      })
    return found.map(withMachine).filter(({ machine }) => machine !== undefined)
  }

  /** The ids of an object, of what it lies in, and of what lies in it; of a server, of all. */
  function around (ref: CloudDirectorRef): string[] {
    const object = lookUp(ref)
    if (object === undefined) return []
    const { hostName } = object
    if (object.isRoot === true) return objects.list({ where: { hostName } }).map(({ id }) => id)
    const below = isMachine(object)
      ? []
      : cloudDirectorViews.flatMap(view => objects.list({ where: { hostName, [view]: containersIn(object, view) } }))
    return [...new Set([rootOf(hostName), ...pathTo(object), ...below].flatMap(one => one?.id ?? []))]
  }

  /** The vCenter server on which machines of a server run that come into a vApp: that of those which are there. */
  function vCenterOf (hostName: string, vApp: string | undefined): string | undefined {
    const all = objects.list({ where: { hostName, type: 'VirtualMachine' } })
    const inside = all.filter(({ parents }) => parents.VAppsAndVms === vApp)
    const [known] = [...inside, ...all].flatMap(machine => vSphereOf(machine) ?? [])
    const servers = objects.list({ where: { hostName, type: 'vCenter' } }).map(({ name }) => name)
    return known?.hostName ?? servers.find(name => inventory.root(name) !== undefined)
  }

  /** A machine of Cloud Director is one of its vCenter server. */
  function registerInVCenter (
    { hostName, name }: Pick<CloudDirectorObject, 'hostName' | 'name'>, machine: Machine, places: CloudDirectorPlaces
  ): Pick<CloudDirectorObject, 'vSphereId' | 'machine'> {
    const vCenter = vCenterOf(hostName, places.vApp)
    if (vCenter === undefined) return { machine }
    const wanted = places.datastore === undefined ? undefined : objects.find(places.datastore)?.name
    const datastore = inventory.find({ hostName: vCenter, name: wanted, type: 'Datastore' })
    const { networks: _ofCloudDirector, hostId: _host, ...made } = machine
    const { id } = inventory.register({
      hostName: vCenter,
      name,
      machine: made,
      places: { ...(wanted !== undefined && { datastore: datastore?.id }), tag: places.tag }
    })
    return { vSphereId: id }
  }

  function register ({ hostName, name, machine, places = {} }: {
    hostName: string, name: string, machine: Machine, places?: CloudDirectorPlaces
  }): CloudDirectorObject {
    const vApp = places.vApp ?? firstOf(hostName, 'vApp')?.id
    const datastoreId = places.datastore ?? firstOf(hostName, 'Datastore')?.id
    const { storagePolicy: storagePolicyId } = places
    return withMachine(objects.add({
      id: kernel.ids.next(),
      platform: 'CloudDirector',
      hostName,
      name,
      type: 'VirtualMachine',
      objectId: `urn:vcloud:vm:${kernel.ids.next()}`,
      parents: vApp === undefined ? {} : { VAppsAndVms: vApp },
      ...registerInVCenter({ hostName, name }, machine, { ...places, vApp }),
      ...(machine.networks && { networks: machine.networks }),
      ...(datastoreId !== undefined && { datastoreId }),
      ...(storagePolicyId !== undefined && { storagePolicyId })
    }))
  }

  return {
    get: (id: string): CloudDirectorObject => withMachine(objects.get(id)),

    /** By its own id; nothing for what is no longer there. */
    objectOf (id: string): CloudDirectorObject | undefined {
      const found = objects.find(id)
      return found && withMachine(found)
    },

    list: objects.list,
    find,
    root: rootOf,
    shown: show,
    machinesIn,
    around,
    vSphereOf,
    vCenterOf,

    ...createNetworks<CloudDirectorRef>(hostName => objects.list({ where: { hostName, type: 'Network' } }), find),

    /** Whether a view is one of Cloud Director, in whatever letters. */
    hasView: (view: string): boolean => viewCalled(view) !== undefined,

    /** Everything of one server, or what of it is in one view; nothing of a server that is not there. */
    shownIn (
      hostName: string, view: string | undefined, only?: ReadonlySet<string>
    ): CloudDirectorObjectModel[] | undefined {
      if (rootOf(hostName) === undefined) return undefined
      const asked = view === undefined ? undefined : viewCalled(view)
      if (view !== undefined && asked === undefined) throw refuse.noProperty(view, cloudDirectorViews.join(', '))
      const where = { hostName, isRoot: false, ...(asked !== undefined && { [asked]: { not: null } }) }
      return objects.list({ where }).filter(({ id }) => only?.has(id) ?? true).map(show)
    },

    /** What a machine lies in that is of a kind: its vApp, its organization VDC. */
    above: (object: CloudDirectorObject, type: ECloudDirectorInventoryType): CloudDirectorObject | undefined =>
      pathTo(object).find(one => one.type === type),

    /** A machine appears in a vApp, and on the vCenter server of that. */
    register,

    /** It is gone, from its vCenter server, too. */
    unregister (id: string): void {
      const machine = vSphereOf(objects.get(id))
      objects.remove(id)
      if (machine !== undefined) inventory.unregister(machine.id)
    },

    /** Changes what a machine is made of, or whether it runs; one that is gone from its vCenter is back there. */
    change (id: string, changes: Machine): CloudDirectorObject {
      const { vSphereId: _before, machine: _own, ...object } = objects.get(id)
      const { networks = object.networks, ...made } = changes
      const machine = vSphereOf(objects.get(id))
      if (machine !== undefined) inventory.change(machine.id, made)
      const { datastoreId: datastore, parents: { VAppsAndVms: vApp } } = object
      return withMachine(objects.replace({
        ...object,
        ...(machine === undefined ? registerInVCenter(object, made, { vApp, datastore }) : { vSphereId: machine.id }),
        ...(networks && { networks })
      }))
    },

    /** A machine stands for one that is gone from its server, as in the inventory of vSphere. */
    succeed (objectId: string, successor: CloudDirectorObject): void {
      const { hostName } = successor
      if (lookUp({ hostName, objectId }) !== undefined) return
      successions.tell({ hostName, objectId, successor: { ...successor, urn: urnOf(successor) } })
    },

    /** Where it lies; nothing for what is not there. */
    urn (ref: CloudDirectorRef): string | undefined {
      const object = lookUp(ref)
      return object && urnOf(object)
    },

    /** As clients see it; `N/A` for what is not there. */
    sizeText: (ref: CloudDirectorRef): string =>
      lookUp(ref) === undefined ? 'N/A' : sizeText(bytesOf(machinesIn(ref))),

    /** `vcd01\organization\vdc\vapp\vm` */
    pathOf: (object: CloudDirectorObject): string => pathTo(object).map(({ name }) => name).join('\\'),

    /** The tree of a server that was added, as an estate tells it or as its name makes it; one that is known stays. */
    plant (server: CloudDirectorServer): void {
      if (rootOf(server.name) !== undefined) return
      // Rows of this collection, which were checked when the estate was read.
      const rows = toldOf(kernel, objects.name, server.name) as readonly CloudDirectorObject[]
      const isNew = rows.length > 0 && !rows.some(({ id }) => objects.has(id))
      const own = `vbr.cloudDirectorInventory/${server.name.toLowerCase()}`
      const made = isNew
        ? rows
        : cloudDirectorTreeOf(
          server, hostName => inventory.list({ where: { hostName } }), path => kernel.ids.of(`${own}/${path}`)
        )
      for (const object of made) objects.add({ ...object, hostName: server.name })
    },

    /** It goes with its server. */
    fell (hostName: string): void {
      for (const { id } of objects.list({ where: { hostName } })) objects.remove(id)
    }
  }
}

export type CloudDirectorInventory = ReturnType<typeof createCloudDirectorInventory>
