import * as op from '../../schemas/vbr/repositories.js'
import type { Section } from '../../server/section.js'
import { kindsIn, modelsIn } from './revisions/repository-kinds.js'

/** Repositories: where backups lie. */
export const repositories: Section = ({ get, post, put, del }) => {
  get('/api/v1/backupInfrastructure/repositories', op.getAllRepositories, ({ query, revision, principal, vbr }) =>
    vbr.repositories.page(query, modelsIn(revision), vbr.roleScopes.repositoriesOf(principal)))

  post('/api/v1/backupInfrastructure/repositories', op.createRepository, ({ body, query, principal, vbr }) =>
    vbr.repositorySaving.create(body, { initiatedBy: principal.user, overwriteOwner: query.overwriteOwner }))

  get('/api/v1/backupInfrastructure/repositories/states', op.getAllRepositoriesStates, ({ query, revision, principal, vbr }) =>
    vbr.repositories.states(query, kindsIn(revision), vbr.roleScopes.repositoriesOf(principal)))

  get('/api/v1/backupInfrastructure/repositories/:id', op.getRepository, ({ params, revision, vbr }) =>
    vbr.repositories.getOfKind(params.id, modelsIn(revision)))

  put('/api/v1/backupInfrastructure/repositories/:id', op.updateRepository, ({ params, body, principal, vbr }) =>
    vbr.repositorySaving.edit(params.id, body, { initiatedBy: principal.user }))

  del('/api/v1/backupInfrastructure/repositories/:id', op.deleteRepository, ({ params, query, vbr }) =>
    vbr.repositorySaving.remove(params.id, query.deleteBackups))

  get('/api/v1/backupInfrastructure/repositories/:id/accessPermissions', op.getRepositoryAccessPermissions,
    ({ params, vbr }) => vbr.repositoryAccess.ofRepository(params.id))

  put('/api/v1/backupInfrastructure/repositories/:id/accessPermissions', op.updateRepositoryAccessPermissions,
    ({ params, body, vbr }) => vbr.repositoryAccess.editRepository(params.id, body))

  post('/api/v1/backupInfrastructure/repositories/rescan', op.rescanRepositories, ({ body, principal, vbr }) =>
    vbr.repositoryRescan.start(body.repositoryIds, { initiatedBy: principal.user }))
}
