import type { RESTObjectStorageComposed } from '../../../schemas/vb365/backup-repositories.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import type { AccountType } from '../credentials/accounts.js'

/** Where a repository's backups lie in a cloud. */
export type ObjectStorage = Omit<RESTObjectStorageComposed, 'type'> & {
  id: string
  type: StorageType
  accountId: string
  /** Its bucket and folder, in a form that is the same for the same place. */
  location: string
  /** Added by itself, as versions 6 and 7 do: it has a name and description of its own, and outlives its repository. */
  separate?: boolean
  name?: string
  description?: string
}

/** What the state keeps of one: what else it is called, and what is there, follow from the account that reads it. */
export const storageMembers = {
  ...texts('type', 'accountId', 'location'), separate: member.flag, ...optionalTexts('name', 'description')
}

export type StorageType = NonNullable<RESTObjectStorageComposed['type']>

export type StorageFromClient = RESTObjectStorageComposed

/** What an account must be of to reach storage of a type. */
export const accountTypes: Record<StorageType, AccountType> = {
  AmazonS3Compatible: 'amazonS3CompatibleAccount',
  WasabiCloud: 'amazonS3CompatibleAccount',
  IBMCloud: 'amazonS3CompatibleAccount',
  AmazonS3: 'amazonS3Account',
  AmazonS3Glacier: 'amazonS3Account',
  AzureBlob: 'azureBlobAccount',
  AzureBlobArchive: 'azureBlobAccount'
}

/** The archive classes: only copies go there. */
export const isLongTerm = ({ type }: { type: StorageType }): boolean =>
  type === 'AmazonS3Glacier' || type === 'AzureBlobArchive'

/** Archive classes that must be retrieved before they can be read; Glacier Instant Retrieval answers at once. */
export const needsRetrieval = (storage: Pick<ObjectStorage, 'type' | 'glacierInstantRetrievalEnabled'>): boolean =>
  isLongTerm(storage) && storage.glacierInstantRetrievalEnabled !== true
