import * as op from '../../schemas/vbr/inventory-browser.js'
import type { Section } from '../../server/section.js'

/** Inventory Browser: what the vSphere servers hold. */
export const inventoryBrowser: Section = ({ get }) => {
  get('/api/v1/inventory/vmware/hosts', op.getAllInventoryVmwareHosts, ({ query, vbr }) =>
    vbr.inventory.roots(query))

  get('/api/v1/inventory/vmware/hosts/:name', op.getVmwareHostObject, ({ params, query, vbr }) =>
    vbr.inventory.page(params.name, query))
}
