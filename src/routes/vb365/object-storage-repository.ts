import * as op from '../../schemas/vb365/object-storage-repository.js'
import type { Section } from '../../server/section.js'

/** Object storage as a resource of its own, before version 8. */
export const objectStorageRepository: Section = ({ get, post, put, del }) => {
  get('/objectstoragerepositories', op.objectStorageRepositoryGetObjectStorageRepositories, ({ query, vb365 }) =>
    vb365.objectStorages.list(query))

  post('/objectstoragerepositories', op.objectStorageRepositoryAddObjectStorageRepository, ({ body, vb365 }) =>
    vb365.objectStorages.create(body))

  get('/objectstoragerepositories/:repositoryId', op.objectStorageRepositoryGetObjectRepository, ({ params, vb365 }) =>
    vb365.objectStorages.get(params.repositoryId))

  put('/objectstoragerepositories/:repositoryId',
    op.objectStorageRepositoryUpdateObjectStorageRepository, ({ params, body, vb365 }) =>
      vb365.objectStorages.edit(params.repositoryId, body))

  del('/objectstoragerepositories/:repositoryId',
    op.objectStorageRepositoryRemoveObjectStorageRepository, ({ params, vb365 }) =>
      vb365.objectStorages.remove(params.repositoryId))
}
