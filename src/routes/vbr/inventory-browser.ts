import * as op from '../../schemas/vbr/inventory-browser.js'
import type { Section } from '../../server/section.js'
import { groupsIn } from './revisions/agents.js'
import { resourcesUnknownIn } from './revisions/entra.js'
import { inventoryPlatformsIn } from './revisions/inventory-objects.js'

/** Inventory Browser: what the servers of virtual infrastructures hold. */
export const inventoryBrowser: Section = ({ get, post, put, del }) => {
  get('/api/v1/inventory/vmware/hosts', op.getAllInventoryVmwareHosts, ({ query, principal, vbr }) =>
    vbr.inventory.roots(query, vbr.roleScopes.inventoryOf(principal)?.objects))

  get('/api/v1/inventory/vmware/hosts/:name', op.getVmwareHostObject, ({ params, query, principal, vbr }) =>
    vbr.inventory.page(params.name, query, vbr.roleScopes.inventoryOf(principal)?.objects))

  get('/api/v1/inventory/activeDirectory/domains/:id', op.getADDomainObject, ({ params, query, vbr }) =>
    vbr.domains.browse(params.id, query))

  post('/api/v1/inventory/physical', op.getAllInventoryPGs, ({ body, revision, principal, vbr }) =>
    vbr.physicalInventory.groups(body, groupsIn(revision), vbr.roleScopes.inventoryOf(principal)))

  post('/api/v1/inventory/physical/all', op.getAllInventoryPhysicalItems, ({ body, revision, principal, vbr }) =>
    vbr.physicalInventory.all(body, groupsIn(revision), vbr.roleScopes.inventoryOf(principal)))

  post('/api/v1/inventory/physical/:protectionGroupId', op.getInventoryForPG, ({ params, body, revision, principal, vbr }) =>
    vbr.physicalInventory.of(params.protectionGroupId, body, groupsIn(revision), vbr.roleScopes.inventoryOf(principal)))

  post('/api/v1/inventory', op.getAllInventoryHosts, ({ body, revision, principal, vbr }) =>
    vbr.inventoryBrowser.hosts(body, inventoryPlatformsIn(revision), vbr.roleScopes.inventoryOf(principal)?.objects))

  post('/api/v1/inventory/:hostname', op.getInventoryObjects, ({ params, body, revision, principal, vbr }) =>
    vbr.inventoryBrowser.objects(
      params.hostname, body, inventoryPlatformsIn(revision), vbr.roleScopes.inventoryOf(principal)?.objects))

  post('/api/v1/inventory/:hostname/rescan', op.rescanInventoryObjects, ({ params, vbr }) =>
    vbr.inventoryBrowser.rescan(params.hostname))

  post('/api/v1/inventory/retrieveMachineDetails', op.getInventoryObjectDetails, ({ body, vbr }) =>
    vbr.inventoryBrowser.details(body))

  get('/api/v1/inventory/platforms/:platform/diskSlots', op.getDisksSlots, ({ params, vbr }) =>
    vbr.inventoryBrowser.diskSlots(params.platform))

  get('/api/v1/inventory/entraId/tenants', op.getAllEntraIDTenants, ({ query, principal, vbr }) =>
    vbr.entraTenants.page(query, vbr.roleScopes.inventoryOf(principal)?.tenants))

  post('/api/v1/inventory/entraId/tenants', op.createEntraIDTenant, ({ body, principal, vbr }) =>
    vbr.entraTenants.add(body, principal.user))

  get('/api/v1/inventory/entraId/tenants/:id', op.getEntraIDTenants, ({ params, vbr }) => vbr.entraTenants.get(params.id))

  put('/api/v1/inventory/entraId/tenants/:id', op.updateEntraIDTenants, ({ params, body, revision, vbr }) =>
    vbr.entraTenants.edit(params.id, body, resourcesUnknownIn(revision)))

  del('/api/v1/inventory/entraId/tenants/:id', op.deleteEntraIDTenants, ({ params, principal, vbr }) =>
    vbr.entraTenants.startRemoval(params.id, principal.user))
}
