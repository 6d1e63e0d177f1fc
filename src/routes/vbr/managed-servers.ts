import * as op from '../../schemas/vbr/managed-servers.js'
import type { Section } from '../../server/section.js'

/** Managed Servers: the hosts of the backup infrastructure. */
export const managedServers: Section = ({ get }) => {
  get('/api/v1/backupInfrastructure/managedServers', op.getAllManagedServers, ({ query, vbr }) =>
    vbr.managedServers.page(query))

  get('/api/v1/backupInfrastructure/managedServers/:id', op.getManagedServer, ({ params, vbr }) =>
    vbr.managedServers.get(params.id))
}
