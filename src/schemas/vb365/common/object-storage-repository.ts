import { Enum, Nullable, Since, type Static } from '../../kit/vb365.js'


export const RESTObjectStorageType = Nullable(Enum('RESTObjectStorageType', [
  'AzureBlob', 'AmazonS3', 'AmazonS3Compatible', 'AzureBlobArchive', 'AmazonS3Glacier',
  ...Since('v7', ['WasabiCloud', 'IBMCloud']),
]))
export type RESTObjectStorageType = Static<typeof RESTObjectStorageType>
