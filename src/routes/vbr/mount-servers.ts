import * as op from '../../schemas/vbr/mount-servers.js'
import type { Section } from '../../server/section.js'

/** Mount Servers: where backups are mounted for restores. */
export const mountServers: Section = ({ get, post, put }) => {
  const path = '/api/v1/backupInfrastructure/mountServers'

  get(path, op.getAllMountServers, ({ query, vbr }) => vbr.mountServers.page(query))

  post(path, op.setupMountServer, ({ body, vbr, principal }) => vbr.mountServers.setUp(body, principal.user))

  get(`${path}/default`, op.getDefaultMountServer, ({ vbr }) => vbr.mountServers.defaults())

  get(`${path}/:id`, op.getMountServer, ({ params, vbr }) => vbr.mountServers.get(params.id))

  put(`${path}/:id`, op.updateMountServer, ({ params, body, vbr, principal }) =>
    vbr.mountServers.edit(params.id, body, principal.user))

  post(`${path}/:id/default`, op.setAsDefaultMountServer, ({ params, vbr }) => vbr.mountServers.setAsDefault(params.id))
}
