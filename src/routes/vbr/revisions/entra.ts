import type { EEntraIdTenantResource } from '../../../schemas/vbr/common/browse-mounts.js'
import type { Shape } from '../../../server/product.js'
import { isBefore } from './order.js'

const later: readonly EEntraIdTenantResource[] = ['OrgContacts', 'Devices']
const isLater = (resource: unknown): boolean => later.some(one => one === resource)

/** What of a tenant of Microsoft Entra ID a revision has no words for. */
export const resourcesUnknownIn = (revision: string): readonly EEntraIdTenantResource[] =>
  isBefore(revision, '1.3-rev2') ? later : []

/** Contacts and devices are protected since 1.3-rev2: an older client is not shown them. */
export const entraShapes: readonly Shape[] = [{
  model: 'EntraIDTenantModel',
  since: '1.3-rev2',
  project: tenant => Array.isArray(tenant['protectionScope'])
    ? { ...tenant, protectionScope: tenant['protectionScope'].filter(resource => !isLater(resource)) }
    : tenant
}]
