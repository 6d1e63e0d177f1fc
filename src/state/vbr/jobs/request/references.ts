import type { InventoryObjectModel, VmwareObjectModel } from '../../../../schemas/vbr/common/inventory-objects.js'
import { zeroId } from '../../../store/ids.js'
import type { Backups } from '../../backups/backups.js'
import type { CredentialsRecords } from '../../credentials/credentials.js'
import type { EncryptionPasswords } from '../../credentials/encryption-passwords.js'
import type { Inventory } from '../../inventory/inventory.js'
import { credentialsOf, guestProxiesOf, proxiesOf, serversOf } from './rules.js'
import type { Job, JobUses } from '../jobs.js'
import type { KmsServers } from '../../credentials/kms-servers.js'
import type { ManagedServers } from '../../infrastructure/managed-servers.js'
import type { Proxies } from '../../infrastructure/proxies.js'
import { refuse } from '../../base/refusals.js'
import type { Repositories } from '../../repositories/repositories.js'
import type { ScaleOutSaving } from '../../repositories/scale-out/saving.js'
import type { Sessions } from '../../sessions/sessions.js'

/** What jobs need of the others. */
export interface JobBelow {
  sessions: Sessions
  repositories: Repositories
  proxies: Proxies
  credentials: CredentialsRecords
  managedServers: ManagedServers
  encryptionPasswords: EncryptionPasswords
  kmsServers: KmsServers
  inventory: Inventory
  backups: Backups
  scaleOutSaving: ScaleOutSaving
}

/**
 * Refuses a job that names what is not there, or what cannot do what it is named for. ASSUMED: objects that it had
 * `before` may have gone from the inventory since.
 */
export function guardReferences (job: Job, below: JobBelow, before?: Job): void {
  below.repositories.guardTarget(job.storage.backupRepositoryId)
  guardProxies(job, below)
  guardEncryption(job, below)
  for (const id of credentialsOf(job)) if (below.credentials.find(id) === undefined) throw refuse.noSuch('credentials', id)
  for (const id of serversOf(job)) if (below.managedServers.find(id) === undefined) throw refuse.noSuch('managed server', id)
  for (const id of guestProxiesOf(job.guestProcessing)) {
    const server = below.managedServers.get(id)
    // The documents: guest interaction proxies are Windows servers.
    if (server.type !== 'WindowsHost') throw refuse.refused(`${server.name} is no Windows server: it cannot be a guest interaction proxy.`)
  }
  guardObjects(job, below.inventory, before)
}

function guardProxies ({ storage: { backupProxies } }: Job, { proxies }: JobBelow): void {
  const ids = backupProxies.proxyIds ?? []
  if (!backupProxies.autoSelectEnabled && ids.length === 0) {
    throw refuse.invalid("'storage.backupProxies.proxyIds' must name a backup proxy.")
  }
  for (const id of ids) if (proxies.find(id) === undefined) throw refuse.noSuch('backup proxy', id)
}

function guardEncryption (job: Job, { encryptionPasswords, kmsServers }: JobBelow): void {
  const encryption = job.storage.advancedSettings?.storageData?.encryption
  if (encryption?.isEnabled !== true) return
  const isByKms = encryption.encryptionType === 'ByKms'
  const [member, id, found] = isByKms
    ? ['kmsServerId', encryption.kmsServerId, kmsServers.find]
    : ['encryptionPasswordId', encryption.encryptionPasswordId, encryptionPasswords.find]
  if (id === undefined || id === zeroId) throw refuse.invalid(`'encryption.${member}' is needed to encrypt.`)
  if (found(id) === undefined) throw refuse.noSuch(isByKms ? 'KMS server' : 'encryption password', id)
}

/** What the job processes and leaves out must be in the inventory. */
function guardObjects (job: Job, inventory: Inventory, before: Job | undefined): void {
  if (job.virtualMachines.includes.length === 0) throw refuse.invalid("'virtualMachines.includes' must not be empty.")
  const known = new Set(before === undefined ? [] : objectsOf(before).map(keyOf))
  for (const object of objectsOf(job)) if (!known.has(keyOf(object))) guardObject(object, inventory)
}

const objectsOf = ({ virtualMachines: { includes, excludes } }: Job): InventoryObjectModel[] =>
  [...includes, ...excludes.vms, ...excludes.disks.map(({ vmObject }) => vmObject)]

/** What an object is known by, wherever it stands. */
const keyOf = (object: InventoryObjectModel): string => isVsphere(object)
  ? [object.hostName.toLowerCase(), object.objectId ?? object.name].join('/')
  : ''

function guardObject (object: InventoryObjectModel, inventory: Inventory): void {
  const { hostName, name, type, objectId = '' } = vsphere(object)
  const root = inventory.root(hostName)
  if (root === undefined) throw refuse.refused(`There is no VMware vSphere server ${hostName}.`)
  const isRoot = type === 'vCenterServer' || (type === 'Host' && root.type === 'Host')
  // The documents: only vCenter servers and standalone hosts need none.
  if (objectId === '' && !isRoot) throw refuse.invalid(`'objectId' of ${name} is missing.`)
  const found = inventory.find({ hostName, objectId, name, type })
  if (found === undefined) throw refuse.refused(`There is no ${type} ${name} (${objectId}) on ${hostName}.`)
}

/** A backup job of VBR takes machines of VMware vSphere; those of other platforms have jobs of their own. */
function vsphere (object: InventoryObjectModel): VmwareObjectModel {
  if (isVsphere(object)) return object
  throw refuse.invalid('A VMware backup job processes objects of VMware vSphere only.')
}

const isVsphere = (object: InventoryObjectModel): object is VmwareObjectModel => object.platform === 'VSphere'

/** As it is kept: with ids in the letter case in which their owners have them, and with the sizes of today. */
export function toKeptJob (job: Job, { repositories, proxies, inventory }: JobBelow): Job {
  const { backupRepositoryId, backupProxies } = job.storage
  const storage = {
    ...job.storage,
    backupRepositoryId: repositories.targetOf(backupRepositoryId)?.id ?? backupRepositoryId,
    backupProxies: { ...backupProxies, proxyIds: backupProxies.proxyIds?.map(id => proxies.find(id)?.id ?? id) }
  }
  return withSizes({ ...job, storage }, inventory)
}

/** The objects with the sizes that their machines have now. */
function withSizes ({ virtualMachines: { includes, excludes }, ...job }: Job, inventory: Inventory): Job {
  const all = (objects: InventoryObjectModel[]) => objects.map(object => withSize(object, inventory))
  return {
    ...job,
    virtualMachines: { includes: all(includes), excludes: { ...excludes, vms: all(excludes.vms) } }
  }
}

function withSize (object: InventoryObjectModel, inventory: Inventory): InventoryObjectModel {
  if (!isVsphere(object)) return object
  const { hostName, objectId, name, type } = object
  return { ...object, size: inventory.sizeText({ hostName, objectId, name, type }) }
}

/** What a job refers to now. */
export function usesOf (job: Job, { repositories, managedServers }: JobBelow): JobUses {
  const target = repositories.targetOf(job.storage.backupRepositoryId)
  const encryption = job.storage.advancedSettings?.storageData?.encryption
  const { encryptionType, encryptionPasswordId, kmsServerId } = encryption?.isEnabled === true ? encryption : {}
  const isByKms = encryptionType === 'ByKms'
  return {
    ...(target?.kind === 'repository' ? { repositoryId: target.id } : {}),
    ...(target?.kind === 'scaleOut' ? { scaleOutRepositoryId: target.id } : {}),
    proxyIds: proxiesOf(job),
    credentialsIds: credentialsOf(job),
    serverIds: [...new Set([...serversOf(job), ...hostsOf(job, managedServers)])],
    ...(isByKms || encryptionPasswordId === undefined ? {} : { passwordId: encryptionPasswordId }),
    ...(isByKms && kmsServerId !== undefined ? { kmsServerId } : {})
  }
}

/** The servers of VMware vSphere on which its objects are. */
const hostsOf = (job: Job, managedServers: ManagedServers): string[] => objectsOf(job)
  .flatMap(object => isVsphere(object) ? managedServers.byName(object.hostName)?.id ?? [] : [])
