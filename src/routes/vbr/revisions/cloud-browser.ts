import type { Shape } from '../../../server/product.js'
import { membersIn } from './steps.js'

/** A list of things that was a list of their names before `since`. */
const names = (model: string, member: string, since: string, nameOf: string): Shape => ({
  model,
  since,
  project (shown) {
    const list = shown[member]
    return Array.isArray(list) ? { ...shown, [member]: list.map((one: unknown) => membersIn(one)?.[nameOf]) } : shown
  }
})

/** What the clouds show in more detail since. */
export const cloudBrowserShapes: readonly Shape[] = [
  names('AmazonVPCBrowserModel', 'subnets', '1.2-rev1', 'subnetName'),
  names('AzureStorageAccountBrowserModel', 'instanceSizes', '1.3-rev0', 'name'),
  names('AzureVirtualNetworkBrowserModel', 'subnets', '1.3-rev0', 'subnetName')
]
