// Written by scripts/contract from the vendor's OpenAPI documents.
import { DateTime, Enum, Flag, Model, Optional, Ref, Since, Text, Uuid, type Static } from '../../kit/vbr.js'
import { UnstructuredDataColdStorageRetrievalSettings } from '../common/browse-mounts.js'

export const EntraIdTenantRestoreDeviceCodeSpec = Model('EntraIdTenantRestoreDeviceCodeSpec', {
  sessionId: Uuid(),
})
export type EntraIdTenantRestoreDeviceCodeSpec = Static<typeof EntraIdTenantRestoreDeviceCodeSpec>

export const EntraIdTenantRestoreDeviceCodeModel = Model('EntraIdTenantRestoreDeviceCodeModel', {
  userCode: Text(),
  deviceCode: Text(),
  verificationUrl: Text(),
  ...Optional({ message: Text(), clientId: Text(), expiresOn: DateTime() }),
})
export type EntraIdTenantRestoreDeviceCodeModel = Static<typeof EntraIdTenantRestoreDeviceCodeModel>

export const EntraIdTenantRestoreDeviceCodeStateSpec = Model('EntraIdTenantRestoreDeviceCodeStateSpec', {
  sessionId: Uuid(),
  userCode: Text(),
})
export type EntraIdTenantRestoreDeviceCodeStateSpec = Static<typeof EntraIdTenantRestoreDeviceCodeStateSpec>

export const EEntraIdTenantRestoreDeviceCodeStatus = Enum('EEntraIdTenantRestoreDeviceCodeStatus', [
  'Pending', 'Success', 'Failure',
])
export type EEntraIdTenantRestoreDeviceCodeStatus = Static<typeof EEntraIdTenantRestoreDeviceCodeStatus>

export const EntraIdTenantRestoreDeviceCodeStateModel = Model('EntraIdTenantRestoreDeviceCodeStateModel', Optional({
  credentialsId: Uuid(),
  errorMessage: Text(),
  status: Ref(EEntraIdTenantRestoreDeviceCodeStatus),
  username: Text(),
}))
export type EntraIdTenantRestoreDeviceCodeStateModel = Static<typeof EntraIdTenantRestoreDeviceCodeStateModel>

export const EntraIdTenantStartRestoreSpec = Model('EntraIdTenantStartRestoreSpec', { backupId: Uuid() })
export type EntraIdTenantStartRestoreSpec = Static<typeof EntraIdTenantStartRestoreSpec>

export const EntraIdTenantStartRestoreFromCopySpec = Model('EntraIdTenantStartRestoreFromCopySpec', {
  restorePointId: Uuid(),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type EntraIdTenantStartRestoreFromCopySpec = Static<typeof EntraIdTenantStartRestoreFromCopySpec>

export const EntraIdTenantRestoreStartAuthorizationModel = Model('EntraIdTenantRestoreStartAuthorizationModel', {
  uri: Text({ format: 'uri' }),
})
export type EntraIdTenantRestoreStartAuthorizationModel = Static<typeof EntraIdTenantRestoreStartAuthorizationModel>

export const EntraIdTenantRestoreAuthorizeSpec = Model('EntraIdTenantRestoreAuthorizeSpec', {
  sessionId: Uuid(),
  ...Optional({ code: Text(), state: Text(), error: Text(), errorDescription: Text() }),
})
export type EntraIdTenantRestoreAuthorizeSpec = Static<typeof EntraIdTenantRestoreAuthorizeSpec>

export const EntraIdTenantRestoreAuthorizeModel = Model('EntraIdTenantRestoreAuthorizeModel', {
  successful: Flag(),
  ...Optional({ error: Text(), errorDescription: Text(), credentialsId: Uuid() }),
})
export type EntraIdTenantRestoreAuthorizeModel = Static<typeof EntraIdTenantRestoreAuthorizeModel>
