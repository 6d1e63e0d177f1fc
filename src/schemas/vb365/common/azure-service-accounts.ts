import { DateTime, Enum, Model, Optional, Ref, Text, Uuid, type Static } from '../../kit/vb365.js'
import { AzureStorageEndpoint } from './azure-blob-object-storage-containers-and-folders.js'

export const RESTCloudServiceAccountType = Enum('RESTCloudServiceAccountType', ['Azure', 'AWS'])
export type RESTCloudServiceAccountType = Static<typeof RESTCloudServiceAccountType>

export const RESTServiceAccountInfo = Model('RESTServiceAccountInfo', Optional({
  id: Uuid(),
  type: Ref(RESTCloudServiceAccountType),
  displayName: Text(),
  description: Text(),
  applicationId: Uuid(),
  applicationCertificateThumbprint: Text(),
  azureEnvironment: Ref(AzureStorageEndpoint),
  azureTenantId: Text(),
  lastModified: DateTime(),
}))
export type RESTServiceAccountInfo = Static<typeof RESTServiceAccountInfo>

export const RESTAzureSubscription = Model('RESTAzureSubscription', Optional({ subscriptionId: Text(), displayName: Text() }))
export type RESTAzureSubscription = Static<typeof RESTAzureSubscription>
