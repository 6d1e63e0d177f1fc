import * as op from '../../schemas/vb365/backup-repositories.js'
import type { Section } from '../../server/section.js'

/** Backup Repositories: where backups are kept. */
export const backupRepositories: Section = ({ get, post, put, del }) => {
  get('/BackupRepositories', op.backupRepositoryGetRepositories, ({ query, vb365 }) => {
    const { offset, limit, ...filter } = query
    return vb365.repositories.page(filter, { offset, limit })
  })

  post('/BackupRepositories', op.backupRepositoryAdd, ({ body, vb365 }) => vb365.repositories.create(body))

  get('/BackupRepositories/:repositoryId', op.backupRepositoryGetRepositoriesById, ({ params, vb365 }) =>
    vb365.repositories.get(params.repositoryId))

  put('/BackupRepositories/:repositoryId', op.backupRepositoryUpdateRepository, ({ params, body, vb365 }) =>
    vb365.repositories.edit(params.repositoryId, body))

  del('/BackupRepositories/:repositoryId', op.backupRepositoryRemove, ({ params, vb365 }) =>
    vb365.repositories.remove(params.repositoryId))

  get('/BackupRepositories/:repositoryId/backedupOrganizations',
    op.backupRepositoryGetRepositoryStorageUsage, ({ params, query, vb365 }) =>
      vb365.repositories.storageUsage(params.repositoryId, query))

  post('/BackupRepositories/:repositoryId/Sync', op.backupRepositoryStartSynchronizeAction, ({ params, vb365 }) =>
    vb365.repositorySync.start(params.repositoryId))

  post('/BackupRepositories/:repositoryId/explore',
    op.backupRepositoryExplore, ({ params, query, body, vb365, principal }) =>
      vb365.restoreSessions.openOfRepository(params.repositoryId, query.organizationId, body, principal))

  post('/BackupRepositories/:repositoryId/changeOwner', op.backupRepositoryChangeOwner, ({ params, query, vb365 }) =>
    vb365.ownerChange.start(params.repositoryId, query))
}
