import type { VeeamDataCloudVaultModel } from '../../../schemas/vbr/common/cloud-browser.js'
import { text, type Doc } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { CloudCredentials } from './accounts.js'
import { folderName } from './catalogue.js'
import type { CloudCredentialsRecords } from './credentials.js'
import { refuse } from '../base/refusals.js'

export type VaultService = 'VeeamDataCloudVault' | 'VeeamDataCloudVaultArchive'

/** Storage that is rented with the product; its id is the vault's. */
export interface CloudVault extends Doc {
  service: VaultService
  name: string
  /** The account of Azure behind it, in whose name credentials are made. */
  storageAccount: string
  storageContainerName: string
  regionId: string
  isInitialized: boolean
  folders: string[]
}

/** Vaults of Veeam Data Cloud, as they are assigned to this server. */
export function createCloudVaults (kernel: Kernel, accounts: CloudCredentialsRecords) {
  const vaults = kernel.collection<CloudVault>({
    name: 'vbr.cloudVaults',
    noun: 'Vault',
    few: true,
    shape: {
      own: {
        ...texts('service', 'name', 'storageAccount', 'storageContainerName', 'regionId'),
        isInitialized: member.yesOrNo, folders: member.texts
      }
    },
    columns: { service: text('service'), name: text('name') }
  })

  function vaultOf (service: VaultService | undefined, vaultId: string): CloudVault {
    const vault = vaults.find(vaultId)
    if (vault === undefined || (service !== undefined && vault.service !== service)) throw refuse.noSuch('vault', vaultId)
    return vault
  }

  return {
    get: vaults.get,

    list: (service: VaultService, which: { id?: string, name?: string | undefined } = {}): VeeamDataCloudVaultModel[] =>
      vaults.list({ where: { service, ...which } }).map(show),

    /** ASSUMED: an account of its own for the vault, once; who asks again is given the same. */
    initialize (vaultId: string, user: string): CloudCredentials {
      const { id, storageAccount } = vaultOf(undefined, vaultId)
      vaults.patch(id, { isInitialized: true })
      return accounts.byName(storageAccount) ?? accounts.create({
        type: 'AzureStorage',
        account: storageAccount,
        sharedKey: kernel.ids.next(),
        description: 'Veeam Data Cloud Vault credentials'
      }, user)
    },

    addFolder (service: VaultService, vaultId: string, name: string): void {
      const { id, name: vaultName, isInitialized, folders } = vaultOf(service, vaultId)
      if (!isInitialized) throw refuse.vaultNotInitialized(vaultName)
      if (folders.includes(name)) throw refuse.nameTaken('A folder', name)
      vaults.patch(id, { folders: [...folders, folderName(name)] })
    }
  }
}

export type CloudVaults = ReturnType<typeof createCloudVaults>

const show = ({ id, name, ...vault }: CloudVault): VeeamDataCloudVaultModel =>
  ({ vaultId: id, vaultName: name, ...vault })
