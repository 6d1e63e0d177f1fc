import type { QueryOf } from '../../../schemas/kit/types.js'
import type { InventoryObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type {
  getAllGlobalVMExclusions, GlobalVMExclusionModel, GlobalVMExclusionNoteSpec, GlobalVMExclusionSpec
} from '../../../schemas/vbr/global-exclusions.js'
import { type Page, text } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'
import type { CloudDirectorInventory } from './cloud-director.js'
import type { HyperVInventory } from './hyper-v.js'
import { createFinder } from './finder.js'
import type { Inventory } from './inventory.js'
import { inventoryRefusals as refuse } from './refusals.js'
import { type Successions, withSuccessorIn } from './succession.js'

/** A machine that no job processes, whatever the job says. */
export type GlobalExclusion = GlobalVMExclusionModel

interface ExclusionsBelow {
  inventory: Inventory
  hyperVInventory: HyperVInventory
  cloudDirectorInventory: CloudDirectorInventory
  successions: Successions
}
interface MachineRef { hostName: string, objectId: string }

/** The list of machines that all jobs leave out. */
export function createGlobalExclusions (
  kernel: Kernel, { inventory, hyperVInventory, cloudDirectorInventory, successions }: ExclusionsBelow
) {
  const exclusions = kernel.collection<GlobalExclusion>({
    name: 'vbr.globalExclusions',
    noun: 'Global exclusion',
    few: true,
    shape: { model: 'GlobalVMExclusionModel' },
    called: ['inventoryObject.name'],
    columns: {
      name: text('inventoryObject.name'),
      note: text('note'),
      hostName: text('inventoryObject.hostName'),
      objectId: text('inventoryObject.objectId')
    }
  })

  const findFirst = createFinder(kernel, exclusions)

  const of = ({ hostName, objectId }: MachineRef): GlobalExclusion | undefined =>
    findFirst({ hostName, objectId })

  /** As the inventory shows it today; nothing for what is no longer there, or was named without its id. */
  function faceOf (object: InventoryObjectModel): InventoryObjectModel | undefined {
    if (!('hostName' in object) || !('objectId' in object)) return undefined
    const { platform, hostName = '', objectId = '' } = object
    if (objectId === '') return undefined
    if (platform === 'VSphere') {
      const found = inventory.find({ hostName, objectId })
      return found && inventory.shown(found)
    }
    if (platform === 'CloudDirector') {
      const found = cloudDirectorInventory.find({ hostName, objectId })
      return found && cloudDirectorInventory.shown(found)
    }
    const found = platform === 'HyperV' ? hyperVInventory.find({ hostName, objectId }) : undefined
    return found && hyperVInventory.shown(found)
  }

  successions.onSuccession(succession => {
    for (const exclusion of exclusions.list()) {
      const followed = withSuccessorIn(exclusion, succession)
      if (followed !== exclusion) exclusions.replace(followed)
    }
  })

  const show = (exclusion: GlobalExclusion): GlobalExclusion =>
    ({ ...exclusion, inventoryObject: faceOf(exclusion.inventoryObject) ?? exclusion.inventoryObject })

  return {
    get: (id: string): GlobalExclusion => show(exclusions.get(id)),

    page (query: QueryOf<typeof getAllGlobalVMExclusions>): Page<GlobalExclusion> {
      const { order, paging } = listing(query)
      const page = exclusions.page({ order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    /** Whether jobs leave a machine out. */
    isExcluded: (machine: MachineRef): boolean => of(machine) !== undefined,

    add ({ vmObject }: GlobalVMExclusionSpec): GlobalExclusion {
      const inventoryObject = faceOf(vmObject)
      const name = 'name' in vmObject ? vmObject.name ?? '' : ''
      if (inventoryObject === undefined) throw refuse.notInInventory(name)
      // ASSUMED: machines alone, as the documents say of the list; what holds machines is no machine.
      if (!('hostName' in inventoryObject && 'objectId' in inventoryObject) || inventoryObject.type !== 'VirtualMachine') {
        throw refuse.notMachine(name)
      }
      const { hostName = '', objectId = '' } = inventoryObject
      if (of({ hostName, objectId }) !== undefined) throw refuse.excludedAlready(name)
      return show(exclusions.add({ id: kernel.ids.next(), inventoryObject, note: '' }))
    },

    setNote (id: string, { note }: GlobalVMExclusionNoteSpec): GlobalExclusion {
      return show(exclusions.patch(exclusions.get(id).id, { note }))
    },

    remove: exclusions.remove
  }
}

export type GlobalExclusions = ReturnType<typeof createGlobalExclusions>
