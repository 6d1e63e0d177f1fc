// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Delete, Enum, Flag, Get, Int32, Integer, List, Model, Nothing, OneOf, Optional,
  Post, Put, Ref, Since, Tag, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import { CertificateUploadSpec, EmptySuccessResponse, PaginationResult } from './common/shared.js'

export const tag = 'Encryption'

export const EEncryptionPasswordsFiltersOrderColumn = Enum('EEncryptionPasswordsFiltersOrderColumn', [
  'Hint', 'ModificationTime',
])
export type EEncryptionPasswordsFiltersOrderColumn = Static<typeof EEncryptionPasswordsFiltersOrderColumn>

export const EncryptionPasswordModel = Model('EncryptionPasswordModel', {
  id: Uuid(),
  hint: Text(),
  ...Optional({ modificationTime: DateTime() }),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
  ...Since('1.3-rev0', Optional({ isImported: Flag() })),
})
export type EncryptionPasswordModel = Static<typeof EncryptionPasswordModel>

export const EncryptionPasswordsResult = Model('EncryptionPasswordsResult', {
  data: List(Ref(EncryptionPasswordModel)),
  pagination: Ref(PaginationResult),
})
export type EncryptionPasswordsResult = Static<typeof EncryptionPasswordsResult>

export const EncryptionPasswordSpec = Model('EncryptionPasswordSpec', {
  password: Text(),
  hint: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
  ...Since('1.3-rev0', Optional({ isImported: Flag() })),
})
export type EncryptionPasswordSpec = Static<typeof EncryptionPasswordSpec>

export const EncryptionPasswordChangeSpec = Model('EncryptionPasswordChangeSpec', {
  hint: Text(),
  password: Text(),
})
export type EncryptionPasswordChangeSpec = Static<typeof EncryptionPasswordChangeSpec>

export const EKMSFiltersOrderColumn = Enum('EKMSFiltersOrderColumn', [
  'Name', 'Type',
  ...Since('1.3-rev2', ['Description']),
])
export type EKMSFiltersOrderColumn = Static<typeof EKMSFiltersOrderColumn>

export const EKeyManagementServerType = Enum('EKeyManagementServerType', ['KMS'])
export type EKeyManagementServerType = Static<typeof EKeyManagementServerType>

export const KeyManagementServerBaseModelBase = {
  id: Uuid(),
  name: Text(),
  type: Ref(EKeyManagementServerType),
  ...Optional({ description: Text() }),
}

export const CommonKeyManagementServerModel = Model('CommonKeyManagementServerModel', {
  ...KeyManagementServerBaseModelBase,
  type: Tag(EKeyManagementServerType, 'KMS'),
  port: Int32(),
  ...Optional({ serverCertificateThumbprint: Text(), clientCertificateThumbprint: Text() }),
})
export type CommonKeyManagementServerModel = Static<typeof CommonKeyManagementServerModel>

export const KeyManagementServerBaseModel = OneOf(
  'KeyManagementServerBaseModel',
  'type',
  KeyManagementServerBaseModelBase,
  { KMS: CommonKeyManagementServerModel }
)
export type KeyManagementServerBaseModel = Static<typeof KeyManagementServerBaseModel>

export const KeyManagementServersResult = Model('KeyManagementServersResult', {
  data: List(Ref(KeyManagementServerBaseModel)),
  pagination: Ref(PaginationResult),
})
export type KeyManagementServersResult = Static<typeof KeyManagementServersResult>

export const KeyManagementServerBaseSpecBase = {
  name: Text(),
  type: Ref(EKeyManagementServerType),
  ...Optional({ description: Text() }),
}

export const CommonKeyManagementServerSpec = Model('CommonKeyManagementServerSpec', {
  ...KeyManagementServerBaseSpecBase,
  type: Tag(EKeyManagementServerType, 'KMS'),
  port: Integer(),
  serverCertificate: Ref(CertificateUploadSpec),
  clientCertificate: Ref(CertificateUploadSpec),
})
export type CommonKeyManagementServerSpec = Static<typeof CommonKeyManagementServerSpec>

export const KeyManagementServerBaseSpec = OneOf(
  'KeyManagementServerBaseSpec',
  'type',
  KeyManagementServerBaseSpecBase,
  { KMS: CommonKeyManagementServerSpec }
)
export type KeyManagementServerBaseSpec = Static<typeof KeyManagementServerBaseSpec>

export const EKMSCertificateType = Enum('EKMSCertificateType', ['Client', 'Server'])
export type EKMSCertificateType = Static<typeof EKMSCertificateType>

export const KMSServerChangeCertificateSpec = Model('KMSServerChangeCertificateSpec', {
  certificate: Ref(CertificateUploadSpec),
  type: Ref(EKMSCertificateType),
})
export type KMSServerChangeCertificateSpec = Static<typeof KMSServerChangeCertificateSpec>

export const EncryptionPasswordVerifySpec = Model('EncryptionPasswordVerifySpec', { password: Text() })
export type EncryptionPasswordVerifySpec = Static<typeof EncryptionPasswordVerifySpec>

export const EncryptionPasswordVerifyResult = Model('EncryptionPasswordVerifyResult', {
  isSuccessful: Flag(),
  message: Text(),
})
export type EncryptionPasswordVerifyResult = Static<typeof EncryptionPasswordVerifyResult>

export const getAllEncryptionPasswords = Get({
  id: 'GetAllEncryptionPasswords',
  url: '/api/v1/encryptionPasswords',
  claims: ['ViewEncryptionPasswords'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['SecurityAdministrator'],
    '1.3-rev1': ['BackupOperator', 'SecurityAdministrator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'SecurityAdministrator'],
  }),
  filters: 'EncryptionPasswordsFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EEncryptionPasswordsFiltersOrderColumn),
      orderAsc: Flag(),
    }),
    ...Since('1.3-rev0', Optional({ hintFilter: Text() })),
  },
  reply: Ref(EncryptionPasswordsResult),
})

export const createEncryptionPassword = Post({
  id: 'CreateEncryptionPassword',
  url: '/api/v1/encryptionPasswords',
  claims: ['CreateEncryptionPasswords'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['SecurityAdministrator'],
    '1.3-rev1': ['SecurityAdministrator', 'TapeOperator'],
    '1.3-rev2': ['SecurityAdministrator'],
  }),
  body: Ref(EncryptionPasswordSpec),
  reply: Created(Ref(EncryptionPasswordModel)),
})

export const getEncryptionPassword = Get({
  id: 'GetEncryptionPassword',
  url: '/api/v1/encryptionPasswords/:id',
  claims: ['ViewEncryptionPasswords'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['SecurityAdministrator'],
    '1.3-rev1': ['BackupOperator', 'SecurityAdministrator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'SecurityAdministrator'],
  }),
  params: { id: Uuid() },
  reply: Ref(EncryptionPasswordModel),
})

export const updateEncryptionPassword = Put({
  id: 'UpdateEncryptionPassword',
  url: '/api/v1/encryptionPasswords/:id',
  claims: ['UpdateEncryptionPasswords'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(EncryptionPasswordModel),
  reply: Ref(EncryptionPasswordModel),
})

export const deleteEncryptionPassword = Delete({
  id: 'DeleteEncryptionPassword',
  url: '/api/v1/encryptionPasswords/:id',
  claims: ['DeleteEncryptionPasswords'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  reply: Nothing(),
})

export const changeEncryptionPassword = Post({
  id: 'ChangeEncryptionPassword',
  url: '/api/v1/encryptionPasswords/:id/changepassword',
  since: '1.2-rev1',
  claims: ['UpdateEncryptionPasswords'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  body: Ref(EncryptionPasswordChangeSpec),
  reply: Ref(EmptySuccessResponse),
})

export const getAllKMSServers = Get({
  id: 'GetAllKMSServers',
  url: '/api/v1/kmsServers',
  since: '1.2-rev1',
  claims: ['ViewKMServers'],
  openTo: ['SecurityAdministrator'],
  filters: 'KMSFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EKMSFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Ref(EKeyManagementServerType),
  }),
  reply: Ref(KeyManagementServersResult),
})

export const createKMSServer = Post({
  id: 'CreateKMSServer',
  url: '/api/v1/kmsServers',
  since: '1.2-rev1',
  claims: ['CreateKMServers'],
  openTo: ['SecurityAdministrator'],
  body: Ref(KeyManagementServerBaseSpec),
  reply: Created(Ref(KeyManagementServerBaseModel)),
})

export const getKMSServer = Get({
  id: 'GetKMSServer',
  url: '/api/v1/kmsServers/:id',
  since: '1.2-rev1',
  claims: ['ViewKMServers'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  reply: Ref(KeyManagementServerBaseModel),
})

export const updateKMSServer = Put({
  id: 'UpdateKMSServer',
  url: '/api/v1/kmsServers/:id',
  since: '1.2-rev1',
  claims: ['UpdateKMServers'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  body: Ref(KeyManagementServerBaseModel),
  reply: Ref(KeyManagementServerBaseModel),
})

export const deleteKMSServer = Delete({
  id: 'DeleteKMSServer',
  url: '/api/v1/kmsServers/:id',
  since: '1.2-rev1',
  claims: ['DeleteKMServers'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  reply: Nothing(),
  errors: [400, 401, 403, 404, 500],
})

export const changeKMServerCertificate = Post({
  id: 'ChangeKMServerCertificate',
  url: '/api/v1/kmsServers/:id/changeCertificate',
  since: '1.2-rev1',
  claims: ['ChangeKMServerCertificate'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  body: Ref(KMSServerChangeCertificateSpec),
  reply: Nothing(),
  errors: [400, 401, 403, 500],
})

export const verifyEncryptionPassword = Post({
  id: 'VerifyEncryptionPassword',
  url: '/api/v1/encryptionPasswords/:id/verify',
  since: '1.3-rev0',
  claims: ['ViewEncryptionPasswords'],
  openTo: Changed({
    '1.3-rev0': ['SecurityAdministrator'],
    '1.3-rev1': ['BackupOperator', 'SecurityAdministrator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'SecurityAdministrator'],
  }),
  params: { id: Uuid() },
  body: Ref(EncryptionPasswordVerifySpec),
  reply: Ref(EncryptionPasswordVerifyResult),
})
