import type { EEntraIdTenantResource } from '../../../schemas/vbr/common/browse-mounts.js'
import type { Shape } from '../../../server/product.js'
import { isBefore } from './order.js'

const later: readonly EEntraIdTenantResource[] = ['OrgContacts', 'Devices']
const isLater = (resource: unknown): boolean => later.some(one => one === resource)

/** What of a tenant of Microsoft Entra ID a revision has no words for. */
export const resourcesUnknownIn = (revision: string): readonly EEntraIdTenantResource[] =>
  isBefore(revision, '1.3-rev2') ? later : []

/** Contacts and devices are protected since 1.3-rev2: an older client is not shown them. */
const withoutLater = (model: string, name: string): Shape => ({
  model,
  since: '1.3-rev2',
  project (shown) {
    const resources = shown[name]
    return Array.isArray(resources) ? { ...shown, [name]: resources.filter(resource => !isLater(resource)) } : shown
  }
})

/** Of an item whose type a revision does not know the type is not told. */
const withoutType = (since: string, ...types: string[]): Shape => ({
  model: 'EntraIdTenantMissingItemModel',
  since,
  project ({ itemType, ...item }) {
    return types.includes(String(itemType)) ? item : { ...item, ...itemType === undefined ? {} : { itemType } }
  }
})

export const entraShapes: readonly Shape[] = [
  withoutLater('EntraIDTenantModel', 'protectionScope'),
  withoutLater('EntraIdTenantProtectionScopeResult', 'tenantResources'),
  withoutType('1.3-rev2', 'OrgContact', 'Device'),
  withoutType('1.3-rev0', 'DeviceConfiguration')
]
