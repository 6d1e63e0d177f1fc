import type { Shape } from '../../../server/product.js'
import { membersIn, without } from './steps.js'

/** In 1.1 an object stood beside its size; later its size is a member of it. */
const sized: Shape = {
  model: 'VmwareObjectSizeModel',
  since: '1.2-rev1',
  lift ({ inventoryObject, size }) {
    const object = { ...membersIn(inventoryObject) }
    return typeof size === 'string' ? { ...object, size } : object
  },
  project: object => ({ inventoryObject: without(object, 'size'), size: object.size ?? 'N/A' })
}

/** Objects of virtual infrastructures where they are listed with their sizes. */
export const inventoryShapes: readonly Shape[] = [sized]
