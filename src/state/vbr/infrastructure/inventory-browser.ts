import type {
  CloudDirectorObjectModel, HyperVObjectModel, InventoryObjectModel, VmwareObjectModel
} from '../../../schemas/vbr/common/inventory-objects.js'
import type { EPlatformType } from '../../../schemas/vbr/common/shared.js'
import type { TaskModel } from '../../../schemas/vbr/common/tasks.js'
import type {
  DiskSlotsResult, InventoryBrowserFilters, InventoryBrowserResult, InventoryMachineDetailsModel,
  InventoryMachineDetailsRequest
} from '../../../schemas/vbr/inventory-browser.js'
import { bytesIn, pageByBody, type Readers, readersOf } from '../base/expressions.js'
import type { CloudDirectorInventory } from '../inventory/cloud-director.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import type { Inventory } from '../inventory/inventory.js'
import type { Tasks } from '../sessions/tasks.js'
import type { ManagedServers } from './managed-servers.js'
import { isResolved } from './host-identity.js'
import { infrastructureRefusals as refuse } from './refusals.js'

interface Below {
  inventory: Inventory
  hyperVInventory: HyperVInventory
  cloudDirectorInventory: CloudDirectorInventory
  managedServers: ManagedServers
  tasks: Tasks
}

type Row = VmwareObjectModel | HyperVObjectModel | CloudDirectorObjectModel

/** A platform by the words of all revisions. */
const platforms = { VSphere: ['VSphere', 'VMware'], HyperV: ['HyperV'], CloudDirector: ['CloudDirector'] }

/** What objects are filtered and ordered by. */
const readers: Readers<Row> = {
  ...readersOf(['type', 'name', 'hostName', 'objectId', 'urn', 'platform', 'parentObjectId', 'powerState']),
  size: ({ size }) => bytesIn(size ?? '')
}

const isVsphere = (object: InventoryObjectModel): object is VmwareObjectModel => object.platform === 'VSphere'

const second = 1_000

/** The slots of a controller after the other, with the keys that vSphere gives to disks there. */
function slotsOf (bus: string, controllers: number, units: number, firstKey?: number): string[] {
  return Array.from({ length: controllers * units }, (_, n) => {
    const slot = `${bus} ${Math.floor(n / units)}:${n % units}`
    return firstKey === undefined ? slot : `${slot} (${firstKey + n})`
  })
}

// ASSUMED: the controllers and their sizes are those that the platforms allow; jobs name disks so (documents).
const vSphereSlots = [
  ...slotsOf('SCSI', 4, 16, 2_000).filter(slot => !slot.includes(':7 ')), ...slotsOf('IDE', 2, 2, 3_000),
  ...slotsOf('SATA', 4, 30, 16_000), ...slotsOf('NVME', 4, 15, 32_000)
]
const hyperVSlots = [...slotsOf('SCSI', 4, 64), ...slotsOf('IDE', 2, 2)]
const slots: ReadonlyMap<EPlatformType, string[]> =
  new Map([['VMware', vSphereSlots], ['CloudDirector', vSphereSlots], ['HyperV', hyperVSlots]])

/** What virtual infrastructures hold, whatever their platform: found, ordered and in pages as a body asks. */
export function createInventoryBrowser (below: Below) {
  const { inventory, hyperVInventory, cloudDirectorInventory, managedServers, tasks } = below
  /** By the platform: a server is of one. */
  const inventories = { VSphere: inventory, HyperV: hyperVInventory, CloudDirector: cloudDirectorInventory }
  const all = Object.values(inventories)

  const serverTrouble = (name: string): string | undefined =>
    managedServers.byName(name)?.status !== 'Unavailable' && isResolved(name) ? undefined : `Failed to connect to ${name}.`

  // ASSUMED: how long it takes, and that it fails where the server does not answer.
  const rescans = tasks.define<{ name: string }>({
    kind: 'HierarchyRescan',
    type: 'HierarchyRescan',
    subjects: ({ work }) => [managedServers.byName(work.name)?.id ?? '', work.name],
    steps: [{
      lasts: 10 * second,
      run ({ work }) {
        const message = serverTrouble(work.name)
        return message === undefined ? undefined : { result: 'Failed', message }
      }
    }]
  })

  /** `known`: the platforms that the client's revision can name. */
  function answer (
    rows: readonly Row[], asked: InventoryBrowserFilters, known: readonly string[]
  ): InventoryBrowserResult {
    const { filter, hierarchyType } = asked
    const readable = rows.filter(({ platform = '' }) => known.includes(platform))
    const { results, offset, limit, total } =
      pageByBody(readable, { ...asked, filter: filter && withPlatforms(filter) }, readers)
    const data: InventoryObjectModel[] = results
    return {
      data,
      pagination: { total, count: data.length, skip: offset, limit },
      ...(hierarchyType !== undefined && { hierarchyType })
    }
  }

  function rowsOf (
    hostName: string, view: string | undefined, known: readonly string[], only?: ReadonlySet<string>
  ): Row[] {
    const [platform, own] = Object.entries(inventories).find(([, { root }]) => root(hostName) !== undefined) ?? []
    const found = known.includes(platform ?? '') ? own?.shownIn(hostName, view, only) : undefined
    if (found === undefined) throw refuse.noInventoryServer(hostName)
    return found
  }

  return {
    /**
     * The servers and standalone hosts. ASSUMED: they are in every view of their platform. `only` are the objects that
     * who asks may see, here and below.
     */
    hosts (
      asked: InventoryBrowserFilters = {}, known: readonly string[], only?: ReadonlySet<string>
    ): InventoryBrowserResult {
      const { hierarchyType: view } = asked
      const isIn = ({ hasView }: Inventory | HyperVInventory | CloudDirectorInventory): boolean =>
        view === undefined || hasView(view)
      if (!all.some(isIn)) throw refuse.noSuchHierarchy(view ?? '')
      const where = { isRoot: true, id: only && [...only] }
      return answer([
        ...isIn(inventory) ? inventory.list({ where }).map(inventory.shown) : [],
        ...isIn(hyperVInventory) ? hyperVInventory.list({ where }).map(hyperVInventory.shown) : [],
        ...isIn(cloudDirectorInventory) ? cloudDirectorInventory.list({ where }).map(cloudDirectorInventory.shown) : []
      ], asked, known)
    },

    /** Everything of one server, flat. ASSUMED: without a view all objects, each once, but not the server itself. */
    objects (
      hostName: string, asked: InventoryBrowserFilters = {}, known: readonly string[], only?: ReadonlySet<string>
    ): InventoryBrowserResult {
      return answer(rowsOf(hostName, asked.hierarchyType, known, only), asked, known)
    },

    /** Looks at a server again. */
    rescan (hostName: string): TaskModel {
      const root = all.map(({ root }) => root(hostName)).find(found => found !== undefined)
      if (root === undefined) throw refuse.noInventoryServer(hostName)
      const { name } = root
      return rescans.start({ name: `Rescan of ${name}`, work: { name }, serverName: name })
    },

    details (request: InventoryMachineDetailsRequest | undefined): InventoryMachineDetailsModel {
      const object = request?.object
      if (object === undefined) throw refuse.mustName('object', 'a machine')
      // The documents have details of machines of this platform alone.
      if (!isVsphere(object)) throw refuse.noMachineDetails(String(object.platform))
      const { hostName, name, type, objectId } = object
      const found = inventory.find({ hostName, name, type, objectId })
      if (found === undefined) throw refuse.noInventoryServer(`${hostName}/${objectId ?? name}`)
      if (found.machine === undefined) throw refuse.notOneMachineOfInventory(found.name)
      return {
        platform: 'VSphere',
        disks: found.machine.disks.map(({ key, name, capacityBytes }) => ({ id: key, name, capacity: capacityBytes }))
      }
    },

    diskSlots (platform: EPlatformType): DiskSlotsResult {
      const diskSlots = slots.get(platform)
      if (diskSlots === undefined) throw refuse.noDiskSlots(platform)
      return { diskSlots }
    }
  }
}

export type InventoryBrowser = ReturnType<typeof createInventoryBrowser>

type Filter = NonNullable<InventoryBrowserFilters['filter']>

/** A filter in which platforms are called as they are kept. */
function withPlatforms (filter: Filter): Filter {
  if (filter.type === 'GroupExpression') return { ...filter, items: filter.items.map(item => withPlatforms(item as Filter)) } // the model contains itself
  if (filter.property.trim().toLowerCase() !== 'platform') return filter
  const kept = filter.value.split(',').map(word => word.trim()).map(word => Object.entries(platforms)
    .find(([, words]) => words.some(known => known.toLowerCase() === word.toLowerCase()))?.[0] ?? word)
  return { ...filter, value: kept.join(', ') }
}
