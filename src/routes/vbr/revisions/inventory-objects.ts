import { contract } from '../../../schemas/vbr/contract.js'
import type { Respelled, Shape } from '../../../server/product.js'
import { membersOf } from '../../../server/revisions/json-schema.js'
import { described } from './described.js'

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

/** The platforms whose objects a revision can show, by their newest names; those of others are not in its lists. */
export function inventoryPlatformsIn (revision: string): string[] {
  const view = contract.at(described[revision] ?? revision)
  return [...membersOf(view.schema('InventoryObjectModel'), view.schema).keys()]
    .map(platform => platform === 'VMware' ? 'VSphere' : platform)
}
