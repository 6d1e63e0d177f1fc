import { Enum, Model, Nullable, Optional, Ref, Text, type Static } from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const AzureStorageEndpoint = Enum('AzureStorageEndpoint', ['Global', 'Germany', 'China', 'Government'])
export type AzureStorageEndpoint = Static<typeof AzureStorageEndpoint>

export const AzureStorageEndpointNullable = Nullable(Enum('AzureStorageEndpointNullable', ['Global', 'Germany', 'China', 'Government']))
export type AzureStorageEndpointNullable = Static<typeof AzureStorageEndpointNullable>

export const RESTAzureContainer = Model('RESTAzureContainer', Optional({
  name: Text(),
  regionType: Ref(AzureStorageEndpointNullable),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAzureContainer = Static<typeof RESTAzureContainer>
