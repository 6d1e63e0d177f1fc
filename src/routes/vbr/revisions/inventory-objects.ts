import type { Respelled, Shape } from '../../../server/product.js'

/** Objects of VMware vSphere: 1.1 knew no other platform and named none, 1.2 called it otherwise than 1.3 does. */
export const inventoryObjectShapes: readonly Shape[] = [
  {
    model: 'VmwareObjectModel',
    since: '1.2-rev1',
    lift: object => ({ ...object, platform: 'VMware' })
  },
  {
    model: 'VmwareObjectModel',
    since: '1.3-rev0',
    lift: object => object.platform === 'VMware' ? { ...object, platform: 'VSphere' } : object,
    project: object => object.platform === 'VSphere' ? { ...object, platform: 'VMware' } : object
  }
]

export const inventoryObjectWords: readonly Respelled[] = [
  {
    enum: 'EInventoryPlatformType', unions: ['InventoryObjectModel'], since: '1.3-rev0', values: { VSphere: 'VMware' }
  }
]
