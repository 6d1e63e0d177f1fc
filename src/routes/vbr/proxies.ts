import * as op from '../../schemas/vbr/proxies.js'
import type { Section } from '../../server/section.js'
import { proxyTypesIn } from './revisions/proxies.js'

/** Proxies: the hosts that move the data of backups. */
export const proxies: Section = ({ get, post, put, del }) => {
  get('/api/v1/backupInfrastructure/proxies', op.getAllProxies, ({ query, revision, vbr }) =>
    vbr.proxies.page(query, proxyTypesIn(revision)))

  post('/api/v1/backupInfrastructure/proxies', op.createProxy, ({ body, principal, vbr }) =>
    vbr.proxySaving.create(body, principal.user))

  get('/api/v1/backupInfrastructure/proxies/states', op.getAllProxiesStates, ({ query, revision, vbr }) =>
    vbr.proxies.states(query, proxyTypesIn(revision)))

  get('/api/v1/backupInfrastructure/proxies/:id', op.getProxy, ({ params, revision, vbr }) =>
    vbr.proxies.read(params.id, proxyTypesIn(revision)))

  put('/api/v1/backupInfrastructure/proxies/:id', op.updateProxy, ({ params, body, principal, vbr }) =>
    vbr.proxySaving.edit(params.id, body, principal.user))

  del('/api/v1/backupInfrastructure/proxies/:id', op.deleteProxy, ({ params, vbr }) => vbr.proxies.remove(params.id))

  post('/api/v1/backupInfrastructure/proxies/:id/enable', op.enableProxy, ({ params, vbr }) =>
    vbr.proxies.disable(params.id, false))

  post('/api/v1/backupInfrastructure/proxies/:id/disable', op.disableProxy, ({ params, vbr }) =>
    vbr.proxies.disable(params.id, true))
}
