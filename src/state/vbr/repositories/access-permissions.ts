import type { BackupStorageSettingsEncryptionModel } from '../../../schemas/vbr/common/backup-storage-settings.js'
import { zeroId } from '../../store/ids.js'
import type { EncryptionPasswords } from '../credentials/encryption-passwords.js'
import type { KmsServers } from '../credentials/kms-servers.js'
import { repositoriesRefusals as refuse } from './refusals.js'
import type { Repositories } from './repositories.js'
import type { AccessPermissions, ScaleOutRepositories } from './scale-out/repositories.js'

type Encryption = BackupStorageSettingsEncryptionModel

/** ASSUMED: nobody but the server's own jobs may write to a repository until somebody allows it. */
const denied: AccessPermissions = { accessPolicy: 'DenyAll', accounts: [], encryptionSettings: { isEnabled: false } }

/** What something is encrypted with, as it is kept: no keys while encryption is off. */
export function createEncryptionSettings (passwords: EncryptionPasswords, kmsServers: KmsServers) {
  return {
    read ({ isEnabled, encryptionType = 'ByUserPassword', ...keys }: Encryption): Encryption {
      if (!isEnabled) return { isEnabled }
      if (encryptionType === 'ByKms') {
        const { kmsServerId = zeroId } = keys
        if (kmsServerId === zeroId) throw refuse.missing('kmsServerId')
        if (kmsServers.find(kmsServerId) === undefined) throw refuse.noSuch('KMS server', kmsServerId)
        return { isEnabled, encryptionType, kmsServerId }
      }
      const { encryptionPasswordId = zeroId } = keys
      if (encryptionPasswordId === zeroId) throw refuse.encryptionPasswordMissing()
      const password = passwords.find(encryptionPasswordId)
      if (password === undefined) throw refuse.noSuch('encryption password', encryptionPasswordId)
      return {
        isEnabled,
        encryptionType,
        encryptionPasswordId: password.id,
        ...(password.uniqueId !== undefined && { encryptionPasswordUniqueId: password.uniqueId })
      }
    }
  }
}

export type EncryptionSettings = ReturnType<typeof createEncryptionSettings>

/** Who may write backups of agents to a repository, or to a scale-out repository. */
export function createAccessPermissions (
  repositories: Repositories, scaleOutRepositories: ScaleOutRepositories, encryption: EncryptionSettings
) {
  function read ({ accessPolicy, accounts, encryptionSettings }: AccessPermissions): AccessPermissions {
    const named = (accounts ?? []).flatMap(account => typeof account === 'string' ? [] : [account])
    if (accessPolicy === 'AllowExplicit' && named.length === 0) throw refuse.mustName('accounts', 'an account')
    if (named.some(({ name }) => name.trim() === '')) throw refuse.missing('accounts.name')
    const settings = encryption.read(encryptionSettings ?? { isEnabled: false })
    return { accessPolicy, accounts: named, encryptionSettings: settings }
  }

  const ofRepository = (id: string): AccessPermissions => repositories.get(id).permissions ?? denied
  const ofScaleOut = (id: string): AccessPermissions => scaleOutRepositories.get(id).permissions ?? denied

  return {
    ofRepository,
    ofScaleOut,

    editRepository (id: string, given: AccessPermissions): AccessPermissions {
      const repository = repositories.get(id)
      repositories.patch(repository.id, { permissions: read(given) })
      return ofRepository(repository.id)
    },

    editScaleOut (id: string, given: AccessPermissions): AccessPermissions {
      const repository = scaleOutRepositories.get(id)
      scaleOutRepositories.patch(repository.id, { permissions: read(given) })
      return ofScaleOut(repository.id)
    }
  }
}

export type RepositoryAccess = ReturnType<typeof createAccessPermissions>
