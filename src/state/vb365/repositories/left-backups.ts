import { text, type Doc } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { EncryptionKeys } from '../credentials/encryption-keys.js'
import type { Repository } from './repositories.js'
import { isOnShare } from './request.js'
import { repositoriesRefusals as refuse } from './refusals.js'

/**
 * Backups that lie somewhere without a repository: one was removed (its backups stay, says the guide), or another
 * server wrote them. `id` is what the repository was known by.
 */
export interface LeftBackups extends Doc {
  location: string
  /** A folder of a disk is one of its proxy. */
  proxyId?: string
  usedSpaceBytes: number
  capacityBytes?: number
  freeSpaceBytes?: number
  /** What they are encrypted with. */
  password?: string
}

/** Backups that stayed in storage when their repository was removed; one that is added there finds them again. */
export function createLeftBackups (kernel: Kernel, keys: EncryptionKeys) {
  const left = kernel.collection<LeftBackups>({
    name: 'vb365.leftBackups',
    noun: 'Backups without a repository',
    few: true,
    shape: {
      own: {
        location: member.text, proxyId: member.optionalText, usedSpaceBytes: member.bytes,
        capacityBytes: member.optionalBytes, freeSpaceBytes: member.optionalBytes, password: member.optionalText
      }
    },
    columns: { location: text('location'), proxyId: text('proxyId') }
  })

  const passwordOf = ({ encryptionKeyId }: Repository): string | undefined =>
    encryptionKeyId == null ? undefined : keys.passwordOf(encryptionKeyId)

  return {
    /** Remembers what a repository leaves behind; an empty one leaves nothing. */
    keep (repository: Repository, usedSpaceBytes: number): void {
      const { id, location, proxyId, capacityBytes, freeSpaceBytes } = repository
      if (usedSpaceBytes === 0) return
      left.add({
        id,
        location,
        usedSpaceBytes,
        proxyId: isOfProxy(repository) ? proxyId ?? undefined : undefined,
        capacityBytes: capacityBytes ?? undefined,
        freeSpaceBytes: freeSpaceBytes ?? undefined,
        password: passwordOf(repository)
      })
    },

    /** What lies where a new repository shall be; refused unless the client says that it knows of it. */
    take (repository: Repository, attach: boolean): LeftBackups | undefined {
      const { location, proxyId, name } = repository
      const found = left.first({ where: { location, proxyId: isOfProxy(repository) ? proxyId : undefined } })
      if (found === undefined) return undefined
      if (!attach) {
        throw refuse.backupsAlreadyThere(name)
      }
      if (found.password !== passwordOf(repository)) {
        throw found.password === undefined ? refuse.backupsNotEncrypted() : refuse.otherBackupPassword()
      }
      left.remove(found.id)
      return found
    }
  }
}

/** A folder of a disk is there for its proxy only. */
const isOfProxy = ({ objectStorage, location }: Repository): boolean =>
  objectStorage === undefined && !isOnShare(location)
