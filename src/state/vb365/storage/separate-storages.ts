import { text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { type ObjectStorage, storageMembers } from './storage-types.js'

/** Object storage without a repository, under a name of its own. */
export type SeparateStorage = ObjectStorage & { name: string }

/**
 * Object storage that no repository uses. Versions 6 and 7 add it by itself and extend a repository with it later; from
 * version 8 on it is a part of its repository and cannot be seen without one.
 */
export function createSeparateStorages (kernel: Kernel) {
  const storages = kernel.collection<SeparateStorage>({
    name: 'vb365.separateStorages',
    noun: 'Object storage',
    few: true,
    shape: { model: 'RESTObjectStorageComposed', own: { ...storageMembers, name: member.text } },
    columns: { name: text('name'), location: text('location') },
    references: {
      account: { path: 'accountId', to: 'vb365.accounts' },
      serviceAccount: { path: 'azureServiceAccount.id', to: 'vb365.serviceAccounts' }
    }
  })
  return storages
}

export type SeparateStorages = ReturnType<typeof createSeparateStorages>
