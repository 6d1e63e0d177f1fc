import * as op from '../../schemas/vbr/restore.js'
import type { Section } from '../../server/section.js'
import { typesBeyond, typesMeant } from './revisions/sessions.js'

/** Restore: machines and disks that run from their backups, and machines that are restored whole. */
export const restore: Section = ({ get, post, put }) => {
  get('/api/v1/restore/instantRecovery/vSphere/vm', op.getAllInstantViVMRecoveryMounts, ({ query, principal, vbr }) =>
    vbr.instantRecovery.page(query, vbr.roleScopes.sessionsOf(principal)))

  post('/api/v1/restore/instantRecovery/vSphere/vm', op.instantViVMRecoveryMount, ({ body, principal, vbr }) =>
    vbr.instantRecovery.start(body, principal.user))

  get('/api/v1/restore/instantRecovery/vSphere/vm/:mountId', op.getInstantViVMRecoveryMount, ({ params, vbr }) =>
    vbr.instantRecovery.get(params.mountId))

  post('/api/v1/restore/instantRecovery/vSphere/vm/:mountId/unmount', op.instantViVMRecoveryUnmount,
    ({ params, vbr }) => vbr.instantRecovery.unmount(params.mountId))

  post('/api/v1/restore/instantRecovery/vSphere/vm/:mountId/migrate', op.instantViVMRecoveryMigrate,
    ({ params, body, principal, vbr }) => vbr.vmMigration.start(params.mountId, body, principal.user))

  get('/api/v1/restore/instantRecovery/vSphere/fcd', op.getAllVmwareFcdInstantRecoveryMountModels, ({ query, principal, vbr }) =>
    vbr.diskRecovery.page(query, vbr.roleScopes.sessionsOf(principal)))

  post('/api/v1/restore/instantRecovery/vSphere/fcd', op.instantRecoveryVmwareFcdMountWithSession,
    ({ body, principal, vbr }) => vbr.diskRecovery.start(body, principal.user))

  get('/api/v1/restore/instantRecovery/vSphere/fcd/:mountId', op.getVmwareFcdInstantRecoveryMountModel,
    ({ params, vbr }) => vbr.diskRecovery.get(params.mountId))

  post('/api/v1/restore/instantRecovery/vSphere/fcd/:mountId/dismount',
    op.instantRecoveryVmwareFcdDismountWithSession, ({ params, vbr }) => vbr.diskRecovery.dismount(params.mountId))

  post('/api/v1/restore/instantRecovery/vSphere/fcd/:mountId/migrate', op.instantRecoveryVmwareFcdMigrateWithSession,
    ({ params, body, principal, vbr }) => vbr.diskRecovery.migrate(params.mountId, body, principal.user))

  post('/api/v1/restore/vmRestore/vSphere', op.entireVmRestoreVmware, ({ body, principal, vbr }) =>
    vbr.vmRestore.start(body, principal.user))

  post('/api/v1/restore/vmRestore/cloudDirector', op.entireVmRestoreCloudDirector, ({ body, principal, vbr }) =>
    vbr.cloudDirectorRestore.start(body, principal.user))

  get('/api/v1/restore/instantRecovery/hyperV/vm', op.getAllInstantHvVMRecoveryMounts, ({ query, principal, vbr }) =>
    vbr.hyperVRecovery.page(query, vbr.roleScopes.sessionsOf(principal)))

  post('/api/v1/restore/instantRecovery/hyperV/vm', op.instantHvVMRecoveryMount, ({ body, principal, vbr }) =>
    vbr.hyperVRecovery.start(body, principal.user))

  get('/api/v1/restore/instantRecovery/hyperV/vm/:mountId', op.getInstantHvVMRecoveryMount, ({ params, vbr }) =>
    vbr.hyperVRecovery.get(params.mountId))

  post('/api/v1/restore/instantRecovery/hyperV/vm/:mountId/unmount', op.instantHvVMRecoveryUnmount,
    ({ params, vbr }) => vbr.hyperVRecovery.unmount(params.mountId))

  post('/api/v1/restore/instantRecovery/hyperV/vm/:mountId/migrate', op.instantHvVMRecoveryMigrate,
    ({ params, principal, vbr }) => vbr.hyperVRecovery.migrate(params.mountId, principal.user))

  post('/api/v1/restore/vmRestore/hyperV', op.entireVmRestoreHv, ({ body, principal, vbr }) =>
    vbr.hyperVRestore.start(body, principal.user))

  get('/api/v1/restore/instantRecovery/unstructuredData', op.getAllInstantUnstructuredDataRecoveryMounts,
    ({ query, principal, vbr }) => vbr.shareRecovery.page(query, vbr.roleScopes.sessionsOf(principal)))

  post('/api/v1/restore/instantRecovery/unstructuredData', op.instantUnstructuredDataRecoveryMount,
    ({ body, principal, vbr }) => vbr.shareRecovery.start(body, principal.user))

  const published = '/api/v1/restore/instantRecovery/unstructuredData/:mountId'

  get(published, op.getInstantUnstructuredDataRecoveryMount, ({ params, vbr }) =>
    vbr.shareRecovery.get(params.mountId))

  post(`${published}/unmount`, op.instantUnstructuredDataRecoveryUnmount, ({ params, vbr }) =>
    vbr.shareRecovery.unmount(params.mountId))

  post(`${published}/migrate`, op.instantUnstructuredDataRecoveryMigrate, ({ params, body, principal, vbr }) =>
    vbr.shareRecovery.migrate(params.mountId, body, principal.user))

  post(`${published}/switchover`, op.instantUnstructuredDataShareSwitchover, ({ params, principal, vbr }) =>
    vbr.shareRecovery.switchOver(params.mountId, principal.user))

  get(`${published}/switchoverSettings`, op.getUnstructuredDataShareIRSwitchoverSettings, ({ params, vbr }) =>
    vbr.shareRecovery.settings(params.mountId))

  put(`${published}/switchoverSettings`, op.updateUnstructuredDataShareIRSwitchoverSettings, ({ params, body, vbr }) =>
    vbr.shareRecovery.changeSettings(params.mountId, body))

  get('/api/v1/restore/instantRecovery/azure/vm', op.getAllAzureInstantVMRecoveryMounts, ({ query, principal, vbr }) =>
    vbr.azureRecovery.page(query, vbr.roleScopes.sessionsOf(principal)))

  post('/api/v1/restore/instantRecovery/azure/vm', op.azureInstantVMRecoveryMount, ({ body, principal, vbr }) =>
    vbr.azureRecovery.start(body, principal.user))

  get('/api/v1/restore/instantRecovery/azure/vm/:mountId', op.getAzureInstantVMRecoveryMount, ({ params, vbr }) =>
    vbr.azureRecovery.get(params.mountId))

  get('/api/v1/restore/instantRecovery/azure/vm/:mountId/sessions', op.getAllAzureInstantVMRecoveryMountSessions,
    ({ params, query, revision, vbr }) => vbr.azureRecovery.sessions(
      params.mountId, { ...query, typeFilter: typesMeant(revision, query.typeFilter) }, typesBeyond(revision)))

  post('/api/v1/restore/instantRecovery/azure/vm/:mountId/unmount', op.azureInstantVMRecoveryUnmount,
    ({ params, principal, vbr }) => vbr.azureRecovery.unmount(params.mountId, principal.user))

  post('/api/v1/restore/instantRecovery/azure/vm/:mountId/migrate', op.azureInstantVMRecoveryMigrate,
    ({ params, body, principal, vbr }) => vbr.azureRecovery.migrate(params.mountId, body, principal.user))

  get('/api/v1/restore/instantRecovery/azure/vm/:mountId/switchoverSettings',
    op.getAzureInstantVMRecoverySwitchoverSettings, ({ params, vbr }) => vbr.azureRecovery.settings(params.mountId))

  put('/api/v1/restore/instantRecovery/azure/vm/:mountId/switchoverSettings',
    op.updateAzureInstantVMRecoverySwitchoverSettings, ({ params, body, principal, vbr }) =>
      vbr.azureRecovery.setSettings(params.mountId, body, principal.user))

  post('/api/v1/restore/instantRecovery/azure/vm/:mountId/switchover', op.azureInstantVMRecoverySwitchover,
    ({ params, principal, vbr }) => vbr.azureRecovery.switchover(params.mountId, principal.user))

  post('/api/v1/restore/startVolumeRestore', op.startVolumeRestore, ({ body, principal, vbr }) =>
    vbr.volumeRestore.start(body, principal.user))

  post('/api/v1/restore/flr', op.startFlrMount, ({ body, principal, vbr }) => vbr.fileMounts.mount(body, principal.user))

  post('/api/v1/restore/flr/unstructuredData', op.startUnstructuredDataFlrMount, ({ body, principal, vbr }) =>
    vbr.shareMounts.mount(body, principal.user))

  post('/api/v1/restore/unstructuredData/fileShare', op.entireUnstructuredDataShareRestore,
    ({ body, principal, vbr }) => vbr.entireShareRestore.startShare(body, principal.user))

  post('/api/v1/restore/unstructuredData/objectStorage', op.entireUnstructuredDataOSRestore,
    ({ body, principal, vbr }) => vbr.entireShareRestore.startObjects(body, principal.user))

  get('/api/v1/restore/unstructuredData/retrieveFromArchiveStorage', op.getUnstructuredBackupColdStorageRetrievals,
    ({ query, principal, vbr }) => vbr.coldStorage.list(query, vbr.roleScopes.sightOf(principal).backups))

  post('/api/v1/restore/unstructuredData/retrieveFromArchiveStorage', op.startUnstructuredBackupColdStorageRetrieval,
    ({ body, principal, vbr }) =>
      vbr.coldStorage.prolong(body, principal.user, vbr.roleScopes.sightOf(principal).backups))

  post('/api/v1/restore/unstructuredData/:sessionId/unmount', op.stopUnstructuredDataFLRMount, ({ params, vbr }) =>
    vbr.shareMounts.unmount(params.sessionId))

  post('/api/v1/restore/flr/:sessionId/unmount', op.stopFlrMount, ({ params, vbr }) =>
    vbr.fileMounts.unmount(params.sessionId))
}
