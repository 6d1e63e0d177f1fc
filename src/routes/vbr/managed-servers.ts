import * as op from '../../schemas/vbr/managed-servers.js'
import type { Section } from '../../server/section.js'
import { serversIn } from './revisions/hosts.js'

/** What set-up puts on a server unless told otherwise (documents). */
const usualComponents: op.HostOptionalComponents['optionalComponents'] = [
  { displayName: 'Guest Interaction Proxy', optionalComponent: 'GuestInteractionProxy' },
  { displayName: 'Mount Server', optionalComponent: 'MountTarget' }
]

/** Managed Servers: the hosts of the backup infrastructure. */
export const managedServers: Section = ({ get, post, put, del }) => {
  get('/api/v1/backupInfrastructure/managedServers', op.getAllManagedServers, ({ query, revision, vbr }) =>
    vbr.managedServers.page(query, serversIn(revision)))

  post('/api/v1/backupInfrastructure/managedServers', op.createManagedServer, ({ body, principal, vbr }) =>
    vbr.managedServers.create(body, principal.user))

  post('/api/v1/backupInfrastructure/managedServers/cloudDirectorHosts', op.resolveCloudDirectorHosts, ({ body, vbr }) =>
    vbr.cloudDirectorHosts.resolve(body))

  post('/api/v1/backupInfrastructure/managedServers/hyperVHosts', op.resolveHyperVHosts, ({ body, vbr }) =>
    vbr.hyperVHosts.resolve(body))

  get('/api/v1/backupInfrastructure/managedServers/:id', op.getManagedServer, ({ params, revision, vbr }) =>
    vbr.managedServers.getOf(params.id, serversIn(revision)))

  put('/api/v1/backupInfrastructure/managedServers/:id', op.updateManagedServer, ({ params, body, principal, vbr }) =>
    vbr.managedServers.edit(params.id, body, principal.user))

  del('/api/v1/backupInfrastructure/managedServers/:id', op.deleteManagedServer, ({ params, principal, vbr }) =>
    vbr.managedServers.remove(params.id, principal.user))

  post('/api/v1/backupInfrastructure/managedServers/:id/updateSingleUseCredentials', op.updateSingleUseCredentials,
    ({ params, body, principal, vbr }) => vbr.managedServers.useCredentialsOnce(params.id, body, principal.user))

  get('/api/v1/backupInfrastructure/managedServers/:id/volumes', op.getManagedServerVolume, ({ params, vbr }) =>
    vbr.managedServers.volumes.of(params.id))

  put('/api/v1/backupInfrastructure/managedServers/:id/volumes', op.updateVolume, ({ params, body, vbr }) =>
    vbr.managedServers.volumes.edit(params.id, body))

  post('/api/v1/backupInfrastructure/managedServers/rescan', op.rescanAllManagedServers, ({ body, principal, vbr }) =>
    vbr.managedServers.upkeep.rescanAll(body?.ids, principal.user))

  post('/api/v1/backupInfrastructure/managedServers/:id/rescan', op.rescanManagedServer, ({ params, principal, vbr }) =>
    vbr.managedServers.upkeep.rescan(params.id, principal.user))

  post('/api/v1/backupInfrastructure/managedServers/updateComponents', op.updateServerComponents,
    ({ body, principal, vbr }) => vbr.managedServers.upkeep.update(body.ids, principal.user))

  get('/api/v1/backupInfrastructure/managedServers/optionalComponents/defaults', op.getHostOptionalComponentsDefaults,
    () => ({ optionalComponents: [...usualComponents] }), 'static')
}
