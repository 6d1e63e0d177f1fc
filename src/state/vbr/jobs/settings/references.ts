import type { BackupProxiesSettingsModel } from '../../../../schemas/vbr/common/backup-storage-settings.js'
import type { EProxyType } from '../../../../schemas/vbr/common/proxies.js'
import type { WanAcceleratorSettingsModel } from '../../../../schemas/vbr/jobs/replica-jobs.js'
import type { BackupJobGuestProcessingModel } from '../../../../schemas/vbr/jobs/guest-processing.js'
import { zeroId } from '../../../store/ids.js'
import { jobsRefusals as refuse } from '../refusals.js'
import type { Backups } from '../../backups/backups.js'
import type { CredentialsRecords } from '../../credentials/credentials.js'
import type { EncryptionPasswords } from '../../credentials/encryption-passwords.js'
import type { KmsServers } from '../../credentials/kms-servers.js'
import type { WanAccelerators } from '../../infrastructure/wan-accelerators.js'
import type { ManagedServers } from '../../infrastructure/managed-servers.js'
import type { Proxies } from '../../infrastructure/proxies.js'
import type { Repositories } from '../../repositories/repositories.js'
import type { JobUses } from '../job.js'
import type { JobProxies } from '../kinds/kind.js'
import { credentialsOfGuests, proxiesOfGuests, serversOfGuests } from './guests.js'
import type { BackupStorage } from './storage.js'

/** Those that the settings of jobs refer to. */
export interface ReferredBelow {
  repositories: Repositories
  proxies: Proxies
  credentials: CredentialsRecords
  managedServers: ManagedServers
  encryptionPasswords: EncryptionPasswords
  kmsServers: KmsServers
  backups: Backups
}

/** Which proxies a job wants: all, or those that it names. */
export type ProxyChoice = BackupProxiesSettingsModel

/** Refuses a target or a key that is not there, or cannot be what it is named for. */
export function guardStorage (storage: BackupStorage, below: ReferredBelow): void {
  below.repositories.guardTarget(storage.backupRepositoryId)
  guardEncryption(storage, below)
}

/** Refuses a choice of proxies that chooses none, or names what is not there. `member`: where the job makes it. */
export function guardProxies (
  member: string, { autoSelectEnabled, proxyIds = [] }: ProxyChoice, { proxies }: ReferredBelow
): void {
  if (!autoSelectEnabled && proxyIds.length === 0) throw refuse.mustName(`${member}.proxyIds`, 'a backup proxy')
  for (const id of proxyIds) if (proxies.find(id) === undefined) throw refuse.noSuch('backup proxy', id)
}

/**
 * Refuses backups to go on with, proxies and keys that are not there, wherever a body names them: also those that are
 * not used, because something else is chosen. ASSUMED: what the job named `before` may have gone since.
 */
export function guardNamed (job: object, before: object | undefined, below: ReferredBelow): void {
  const nouns: Array<[member: string, noun: string, find: (id: string) => unknown]> = [
    ['sourceBackupId', 'backup', below.backups.find],
    ['proxyIds', 'backup proxy', below.proxies.find],
    ['encryptionPasswordId', 'encryption password', below.encryptionPasswords.find],
    ['kmsServerId', 'KMS server', below.kmsServers.find]
  ]
  for (const [member, noun, find] of nouns) {
    const known = idsIn(before, member)
    const lost = idsIn(job, member).find(id => !known.includes(id) && find(id) === undefined)
    if (lost !== undefined) throw refuse.noSuch(noun, lost)
  }
}

/** What settings name under a member, wherever they have it. */
function idsIn (settings: unknown, wanted: string): string[] {
  if (settings === null || typeof settings !== 'object') return []
  return Object.entries(settings).flatMap(([name, value]) => name === wanted
    ? [value].flat().filter((id): id is string => typeof id === 'string' && id !== zeroId)
    : idsIn(value, wanted))
}

/** Refuses a way through WAN accelerators that has no two ends. */
export function guardWanAccelerators (
  wan: WanAcceleratorSettingsModel | undefined, wanAccelerators: WanAccelerators
): void {
  if (wan === undefined) return
  const { transferMode, sourceWANAcceleratorId, targetWANAcceleratorId } = wan
  for (const [member, id] of Object.entries({ sourceWANAcceleratorId, targetWANAcceleratorId })) {
    // What is not used need not be named, but what is named must be there.
    if ((id === undefined || id === zeroId) && transferMode !== 'WANAccelerator') continue
    if (id === undefined) throw refuse.missing(`dataTransfer.wanAcceleratorSettings.${member}`)
    if (wanAccelerators.find(id) === undefined) throw refuse.noSuch('WAN accelerator', id)
  }
}

/** Refuses encryption by a key that is not there. */
export function guardEncryption (
  { advancedSettings }: Pick<BackupStorage, 'advancedSettings'>, { encryptionPasswords, kmsServers }: ReferredBelow
): void {
  const encryption = advancedSettings?.storageData?.encryption
  if (encryption?.isEnabled !== true) return
  const isByKms = encryption.encryptionType === 'ByKms'
  const [member, id, found] = isByKms
    ? ['kmsServerId', encryption.kmsServerId, kmsServers.find]
    : ['encryptionPasswordId', encryption.encryptionPasswordId, encryptionPasswords.find]
  if (id === undefined || id === zeroId) throw refuse.encryptionNeeds(member)
  if (found(id) === undefined) throw refuse.noSuch(isByKms ? 'KMS server' : 'encryption password', id)
}

/** Refuses credentials and servers of guest processing that are not there. */
export function guardGuests (
  guests: BackupJobGuestProcessingModel, { credentials, managedServers }: ReferredBelow
): void {
  for (const id of credentialsOfGuests(guests)) if (credentials.find(id) === undefined) throw refuse.noSuch('credentials', id)
  for (const id of serversOfGuests(guests)) if (managedServers.find(id) === undefined) throw refuse.noSuch('managed server', id)
  for (const id of proxiesOfGuests(guests)) {
    const server = managedServers.get(id)
    // The documents: guest interaction proxies are Windows servers.
    if (server.type !== 'WindowsHost') throw refuse.notGuestProxy(server.name)
  }
}

/** With ids in the letter case in which their owners have them. */
export const toKeptStorage = <S extends BackupStorage>(storage: S, below: ReferredBelow): S => ({
  ...withPasswordMark(storage, below),
  backupRepositoryId: below.repositories.targetOf(storage.backupRepositoryId)?.id ?? storage.backupRepositoryId
})

/** The same of the proxies that it has chosen. */
export const toKeptProxies = <P extends ProxyChoice>(given: P, { proxies }: ReferredBelow): P =>
  ({ ...given, proxyIds: given.proxyIds?.map(id => proxies.find(id)?.id ?? id) })

/** Beside its id a password has what tells it on every server: that is never the client's to say. */
function withPasswordMark<S extends BackupStorage> (storage: S, { encryptionPasswords }: ReferredBelow): S {
  const { advancedSettings } = storage
  const encryption = advancedSettings?.storageData?.encryption
  if (encryption === undefined) return storage
  const { encryptionPasswordUniqueId: _given, ...kept } = encryption
  const isByPassword = kept.isEnabled && kept.encryptionType !== 'ByKms'
  const password = isByPassword ? encryptionPasswords.find(kept.encryptionPasswordId ?? zeroId) : undefined
  const marked = password?.uniqueId === undefined ? kept : { ...kept, encryptionPasswordUniqueId: password.uniqueId }
  return {
    ...storage,
    advancedSettings: { ...advancedSettings, storageData: { ...advancedSettings?.storageData, encryption: marked } }
  }
}

/** What the settings of a job refer to now. */
export function usesOf (
  { storage, guestProcessing, proxies }: {
    storage: BackupStorage, guestProcessing: BackupJobGuestProcessingModel, proxies: ProxyChoice | undefined
  },
  { repositories }: ReferredBelow
): JobUses {
  const target = repositories.targetOf(storage.backupRepositoryId)
  const encryption = storage.advancedSettings?.storageData?.encryption
  const { encryptionType, encryptionPasswordId, kmsServerId } = encryption?.isEnabled === true ? encryption : {}
  const isByKms = encryptionType === 'ByKms'
  return {
    ...(target?.kind === 'repository' ? { repositoryId: target.id } : {}),
    ...(target?.kind === 'scaleOut' ? { scaleOutRepositoryId: target.id } : {}),
    proxyIds: (proxies && chosenProxies(proxies)) ?? [],
    credentialsIds: credentialsOfGuests(guestProcessing),
    serverIds: serversOfGuests(guestProcessing),
    ...(isByKms || encryptionPasswordId === undefined ? {} : { passwordId: encryptionPasswordId }),
    ...(isByKms && kmsServerId !== undefined ? { kmsServerId } : {})
  }
}

/** The proxies of a type that move the data: those that were chosen, or all. */
export const proxiesOf = (type: EProxyType, given: ProxyChoice): JobProxies => ({ type, chosen: chosenProxies(given) })

const chosenProxies = ({ autoSelectEnabled, proxyIds = [] }: ProxyChoice): string[] | undefined =>
  autoSelectEnabled ? undefined : [...new Set(proxyIds)].filter(id => id !== zeroId)
