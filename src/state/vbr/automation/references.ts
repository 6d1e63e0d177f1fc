import type { CloudCredentialsImportModel } from '../../../schemas/vbr/automation/repositories.js'
import type { CredentialsImportModel } from '../../../schemas/vbr/automation/jobs.js'
import type { BackupProxyImportModel, BackupRepositoryImportModel } from '../../../schemas/vbr/automation/shared.js'
import type { ECredentialsType } from '../../../schemas/vbr/common/credentials.js'
import { zeroId } from '../../store/ids.js'
import { isGiven } from './items.js'
import type { CloudCredentialsRecords } from '../cloud/credentials.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import type { EncryptionPasswords } from '../credentials/encryption-passwords.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import type { Proxies } from '../infrastructure/proxies.js'
import { automationRefusals as refuse } from './refusals.js'
import type { Repositories } from '../repositories/repositories.js'
import type { ScaleOutRepositories } from '../repositories/scale-out/repositories.js'
import { sameUniqueId, uniqueIdOf } from '../base/ids.js'

/** Where what files refer to is found. */
export interface Nouns {
  managedServers: ManagedServers
  credentials: CredentialsRecords
  cloudCredentials: CloudCredentialsRecords
  encryptionPasswords: EncryptionPasswords
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  proxies: Proxies
}

/** What a file calls a thing by, besides its name. */
interface Called { name: string, uniqueId?: string | undefined }

/**
 * References as files have them: the name and the unique id instead of the id. An import resolves them in its
 * own server: by unique id, and by name where no thing has that. Throws the refusal of what leads nowhere.
 */
export function createReferences (nouns: Nouns) {
  const { managedServers, credentials, cloudCredentials, encryptionPasswords, repositories, proxies } = nouns

  /** Repositories and those that join several: jobs write to both. */
  const targets = () => [...repositories.list(), ...nouns.scaleOutRepositories.list()]

  return {
    serverName: (id: string): string => managedServers.get(id).name,

    server (name: string, uniqueId?: string): string {
      return resolve('managed server', managedServers.list(), { name, uniqueId }, ({ name }) => name)
    },

    credentialsModel (id: string): CredentialsImportModel {
      const { username, uniqueId = uniqueIdOf(id) } = credentials.get(id)
      return { credentialsName: username, credentialsTag: uniqueId }
    },

    credentials ({ credentialsName: name, credentialsTag: uniqueId }: CredentialsImportModel): string {
      return resolve('credentials', credentials.choose({ showHiddenCreds: true }), { name, uniqueId },
        ({ username }) => username)
    },

    credentialsType: (id: string): ECredentialsType => credentials.get(id).type,

    cloudCredentialsModel (id: string): CloudCredentialsImportModel {
      const { name, mark, uniqueId = id, type } = cloudCredentials.get(id)
      return { name, tag: mark ?? uniqueId, type }
    },

    cloudCredentials ({ name, tag: uniqueId, type }: CloudCredentialsImportModel): string {
      return resolve('cloud credentials', cloudCredentials.choose({ types: [type] }), { name, uniqueId },
        ({ name }) => name)
    },

    targetModel (id: string): BackupRepositoryImportModel {
      const { name, uniqueId } = nouns.scaleOutRepositories.find(id) ?? repositories.get(id)
      return { name, uniqueId: uniqueId ?? uniqueIdOf(id) }
    },

    target (called: BackupRepositoryImportModel): string {
      return resolve('backup repository', targets(), called, ({ name }) => name)
    },

    proxyModel (id: string): BackupProxyImportModel {
      return { name: proxies.get(id).name, type: 'Vmware', uniqueId: uniqueIdOf(id) }
    },

    proxy (called: BackupProxyImportModel): string {
      return resolve('backup proxy', proxies.list(), called, ({ name }) => name)
    },

    passwordUniqueId: (id: string): string => encryptionPasswords.get(id).uniqueId ?? uniqueIdOf(id),

    password (uniqueId: string): string {
      return resolve('encryption password', encryptionPasswords.list(), { name: uniqueId, uniqueId }, () => undefined)
    }
  }
}

export type References = ReturnType<typeof createReferences>

/** A reference where a file has one; the zero id refers to nothing. */
export const unlessNone = <T>(id: string | undefined, write: (id: string) => T): T | undefined =>
  id === undefined || id === zeroId ? undefined : write(id)

/** `mark` is a unique id that is no GUID, where the newest revision insists on one. */
interface Identified { id: string, uniqueId?: string | undefined, mark?: string | undefined }

function resolve<T extends Identified> (
  noun: string, things: readonly T[], { name, uniqueId }: Called, nameOf: (thing: T) => string | undefined
): string {
  const identical = isGiven(uniqueId)
    ? things.find(thing => sameUniqueId(thing.mark ?? thing.uniqueId ?? thing.id, uniqueId))
    : undefined
  const found = identical ?? things.find(thing => nameOf(thing)?.toLowerCase() === name.toLowerCase())
  if (found === undefined) throw refuse.unresolved(noun, name)
  return found.id
}
