import type { RESTObjectStorageComposed } from '../../../schemas/vb365/backup-repositories.js'
import type { RESTObjectStorageRepositoryComposed } from '../../../schemas/vb365/object-storage-repository.js'
import { isLongTerm } from '../storage/index.js'
import type { ObjectStorageReader } from '../storage/object-storage.js'
import type { ObjectStorage } from '../storage/storage-types.js'
import type { Repositories, Repository } from './repositories.js'
import { repositoriesRefusals as refuse } from './refusals.js'
import type { SeparateStorages } from '../storage/separate-storages.js'

type Shown = RESTObjectStorageRepositoryComposed
type FromClient = RESTObjectStorageRepositoryComposed

/**
 * Object storage as versions 6 and 7 know it: a resource of its own that a repository is extended with. It is the same
 * state that version 8 shows inside its repositories.
 */
export function createObjectStorages (
  reader: ObjectStorageReader, separate: SeparateStorages, repositories: Repositories
) {
  /** One that came with its repository goes by that one's name. */
  const showAttached = ({ name, description = '', objectStorage }: Repository): Shown[] =>
    objectStorage === undefined ? [] : [showStorage({ name, description, ...objectStorage })]

  function guardNameFree (name: string, id?: string): void {
    const taken = repositories.withStorageName(name)?.objectStorage ?? separate.first({ where: { name } })
    if (taken !== undefined && taken.id !== id) throw refuse.nameTaken(separate.noun, name)
  }

  function guardPlaceFree ({ location }: ObjectStorage): void {
    const user = repositories.at(location) ?? separate.first({ where: { location } })
    if (user !== undefined) throw refuse.placeTaken(user.name)
  }

  function get (id: string): Shown {
    const repository = repositories.withStorage(id)
    const [storage] = repository === undefined ? [] : showAttached(repository)
    return storage ?? showStorage(separate.get(id))
  }

  return {
    get,

    /** `longTerm=true` asks for the archive classes only. */
    list ({ longTerm }: { longTerm?: boolean | undefined }): Shown[] {
      const all = [...repositories.list().flatMap(showAttached), ...separate.list().map(showStorage)]
      return longTerm === true ? all.filter(({ type }) => isLongTerm({ type: type ?? 'AmazonS3' })) : all
    },

    create (body: FromClient): Shown {
      const { name, description = '' } = body
      if (name === undefined || name.trim() === '') throw refuse.missing('name')
      guardNameFree(name.trim())
      const storage = reader.read(withTrust(toCurrentShape(body)))
      guardPlaceFree(storage)
      return showStorage(separate.add({ ...storage, name: name.trim(), description, separate: true }))
    },

    edit (id: string, body: FromClient): void {
      const { name, description, iaStorageClassEnabled } = get(id)
      const { iaStorageClassEnabled: infrequent, ...storage } = body
      if (infrequent != null && infrequent !== (iaStorageClassEnabled ?? false)) {
        throw refuse.fixed('iaStorageClassEnabled')
      }
      const wanted = body.name?.trim() ?? name ?? ''
      guardNameFree(wanted, id)
      const called = { name: wanted, description: body.description ?? description ?? '' }
      const repository = repositories.withStorage(id)
      if (repository?.objectStorage === undefined) {
        separate.replace({ ...reader.edit(separate.get(id), storage), ...called })
      } else {
        repositories.editStorage(repository.id, { ...reader.edit(repository.objectStorage, storage), ...called })
      }
    },

    /** Refused while a repository is extended with it. Its backups stay. */
    remove (id: string): void {
      const repository = repositories.withStorage(id)
      if (repository !== undefined) throw refuse.inUse(separate.noun, id, repository.name)
      separate.remove(id)
    }
  }
}

/** The two infrequent-access classes of today were one choice. */
function showStorage ({ location: _, separate: __, ...storage }: ObjectStorage): Shown {
  const { standardIaStorageClassEnabled: standard, oneZoneIaStorageClassEnabled: oneZone } = storage
  return standard == null ? storage : { ...storage, iaStorageClassEnabled: standard || oneZone === true }
}

function toCurrentShape ({ iaStorageClassEnabled, ...storage }: FromClient): RESTObjectStorageComposed {
  return iaStorageClassEnabled == null ? storage : { ...storage, standardIaStorageClassEnabled: iaStorageClassEnabled }
}

/** The versions that know this resource have no word for trusting a certificate. ASSUMED: they trusted all of them. */
function withTrust (storage: RESTObjectStorageComposed): RESTObjectStorageComposed {
  const { amazonBucketS3Compatible: bucket } = storage
  if (bucket == null) return storage
  return { ...storage, amazonBucketS3Compatible: { ...bucket, trustServerCertificate: true } }
}
