import * as op from '../../schemas/vbr/inventory-browser.js'
import type { Section } from '../../server/section.js'
import { unstructuredTypesIn } from './revisions/unstructured.js'

/** Inventory Browser: file servers, shares and storage of objects, and what lies there. */
export const unstructuredDataServers: Section = ({ get, post, put, del }) => {
  const path = '/api/v1/inventory/unstructuredDataServers'

  get(path, op.getAllUnstructuredDataServers, ({ query, revision, principal, vbr }) =>
    vbr.unstructuredServers.page(query, unstructuredTypesIn(revision), vbr.roleScopes.inventoryOf(principal)?.shares))

  post(path, op.createUnstructuredDataServer, ({ body, principal, vbr }) =>
    vbr.unstructuredServers.create(body, principal.user))

  get(`${path}/defaults`, op.getUnstructuredDataServerDefaults, ({ vbr }) => vbr.unstructuredServers.defaults())

  get(`${path}/sessions`, op.getAllUnstructuredDataServerInventoryBrowseSessions, ({ query, principal, vbr }) =>
    vbr.shareBrowsing.page(query, vbr.roleScopes.inventoryOf(principal)?.shares))

  get(`${path}/sessions/:id`, op.getUnstructuredDataServerInventoryBrowseSession, ({ params, vbr }) =>
    vbr.shareBrowsing.get(params.id))

  post(`${path}/sessions/:id/browse`, op.browseUnstructuredDataServer, ({ params, body, vbr }) =>
    vbr.shareBrowsing.browse(params.id, body))

  post(`${path}/sessions/:id/stop`, op.stopBrowseUnstructuredDataServer, ({ params, vbr }) =>
    vbr.shareBrowsing.stop(params.id))

  get(`${path}/:id`, op.getUnstructuredDataServer, ({ params, revision, vbr }) =>
    vbr.unstructuredServers.get(params.id, unstructuredTypesIn(revision)))

  put(`${path}/:id`, op.updateUnstructuredDataServers, ({ params, body, query, principal, vbr }) =>
    vbr.unstructuredServers.edit(params.id, body, query, principal.user))

  del(`${path}/:id`, op.deleteUnstructuredDataServers, ({ params, principal, vbr }) =>
    vbr.unstructuredServers.remove(params.id, principal.user))

  post(`${path}/:id/startBrowse`, op.startBrowseUnstructuredDataServer, ({ params, query, vbr }) =>
    vbr.shareBrowsing.start(params.id, query))
}
