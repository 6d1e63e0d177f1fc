import type { Respelled, Shape } from '../../../server/product.js'
import { membersIn, without } from './steps.js'

/** In 1.1 an object stood beside its size; later it has a size. Where a bare object is expected, it may be one, too. */
const sized: Shape = {
  model: 'VmwareObjectSizeModel',
  since: '1.2-rev1',
  lift ({ inventoryObject, size }) {
    const object = { ...membersIn(inventoryObject) }
    return typeof size === 'string' ? { ...object, size } : object
  },
  project: object => ({ inventoryObject: without(object, 'size'), size: object.size ?? 'N/A' })
}

/** Before 1.2 every object was vSphere's, so that nothing said so. */
const platform: Shape = {
  model: 'VmwareObjectModel', since: '1.2-rev1', lift: object => ({ ...object, platform: 'VSphere' })
}

/** Objects of virtual infrastructures. */
export const shapes: readonly Shape[] = [sized, platform]

/** vSphere was called by its maker's name before 1.3. */
export const respelled: readonly Respelled[] = [
  { enum: 'EInventoryPlatformType', unions: ['InventoryObjectModel'], since: '1.3-rev0', values: { VSphere: 'VMware' } }
]
