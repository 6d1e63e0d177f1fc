import * as op from '../../schemas/vbr/repositories.js'
import type { Section } from '../../server/section.js'

/** Scale-out repositories, a part of the section Repositories: several repositories that jobs see as one. */
export const scaleOutRepositories: Section = ({ get, post, put, del }) => {
  get('/api/v1/backupInfrastructure/scaleOutRepositories', op.getAllScaleOutRepositories, ({ query, principal, vbr }) =>
    vbr.scaleOutRepositories.page(query, vbr.roleScopes.repositoriesOf(principal)))

  post('/api/v1/backupInfrastructure/scaleOutRepositories', op.createScaleOutRepository, ({ body, principal, vbr }) =>
    vbr.scaleOutSaving.create(body, { initiatedBy: principal.user }))

  get('/api/v1/backupInfrastructure/scaleOutRepositories/:id', op.getScaleOutRepository, ({ params, vbr }) =>
    vbr.scaleOutRepositories.get(params.id))

  put('/api/v1/backupInfrastructure/scaleOutRepositories/:id', op.updateScaleOutRepository,
    ({ params, body, principal, vbr }) =>
      vbr.scaleOutSaving.edit(params.id, body, { initiatedBy: principal.user }))

  del('/api/v1/backupInfrastructure/scaleOutRepositories/:id', op.deleteScaleOutRepository, ({ params, query, vbr }) =>
    vbr.scaleOutSaving.remove(params.id, query.deleteBackups))

  get('/api/v1/backupInfrastructure/scaleOutRepositories/:id/accessPermissions',
    op.getScaleOutRepositoryAccessPermissions, ({ params, vbr }) => vbr.repositoryAccess.ofScaleOut(params.id))

  put('/api/v1/backupInfrastructure/scaleOutRepositories/:id/accessPermissions',
    op.updateScaleOutRepositoryAccessPermissions, ({ params, body, vbr }) =>
      vbr.repositoryAccess.editScaleOut(params.id, body))

  post('/api/v1/backupInfrastructure/scaleOutRepositories/:id/enableSealedMode', op.enableScaleOutExtentSealedMode,
    ({ params, body, principal, vbr }) =>
      vbr.extentModes.set(params.id, body.repositoryIds, 'Sealed', true, { initiatedBy: principal.user }))

  post('/api/v1/backupInfrastructure/scaleOutRepositories/:id/disableSealedMode', op.disableScaleOutExtentSealedMode,
    ({ params, body, principal, vbr }) =>
      vbr.extentModes.set(params.id, body.repositoryIds, 'Sealed', false, { initiatedBy: principal.user }))

  post('/api/v1/backupInfrastructure/scaleOutRepositories/:id/enableMaintenanceMode',
    op.enableScaleOutExtentMaintenanceMode, ({ params, body, principal, vbr }) =>
      vbr.extentModes.set(params.id, body.repositoryIds, 'Maintenance', true, { initiatedBy: principal.user }))

  post('/api/v1/backupInfrastructure/scaleOutRepositories/:id/disableMaintenanceMode',
    op.disableScaleOutExtentMaintenanceMode, ({ params, body, principal, vbr }) =>
      vbr.extentModes.set(params.id, body.repositoryIds, 'Maintenance', false, { initiatedBy: principal.user }))

  post('/api/v1/backupInfrastructure/scaleOutRepositories/:id/evacuateBackups', op.evacuateBackupsFromScaleOutExtent,
    ({ params, body, principal, vbr }) =>
      vbr.extentEvacuation.start(params.id, body.repositoryIds, { initiatedBy: principal.user }))
}
