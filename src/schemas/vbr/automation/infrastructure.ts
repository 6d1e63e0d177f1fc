// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Flag, Integer, List, Model, Optional, Ref, Since, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { CredentialsImportModel } from './jobs.js'
import { AzureStorageCloudCredentialsImportSpec } from './repositories.js'
import { ECredentialsType } from '../common/credentials.js'
import {
  EViHostType, LinuxHostSSHSettingsModel, ManagedHostPortsModel, WindowsHostPortsModel,
} from '../common/hosts.js'
import { EBackupProxyTransportMode, EProxyType, ProxyDatastoreSettingsModel } from '../common/proxies.js'
import { AzureComputeCredentialsExistingAccountSpec } from '../common/repositories.js'
import { ECloudCredentialsType, EManagedServerType } from '../common/shared.js'

export const CredentialsLinuxSettingsImportModel = Model('CredentialsLinuxSettingsImportModel', {
  ...Optional({
    SSHPort: Integer(),
    addToSudoers: Flag(),
    useSu: Flag(),
    privateKey: Text(),
    passphrase: Text(),
    rootPassword: Text(),
  }),
  ...Until('1.1-rev0', Optional({ autoElevated: Flag() })),
  ...Since('1.2-rev1', Optional({ elevateToRoot: Flag() })),
})
export type CredentialsLinuxSettingsImportModel = Static<typeof CredentialsLinuxSettingsImportModel>

export const CredentialsImportSpec = Model('CredentialsImportSpec', {
  username: Text(),
  type: Ref(ECredentialsType),
  ...Optional({
    password: Text(),
    description: Text(),
    linuxAdditionalSettings: Ref(CredentialsLinuxSettingsImportModel),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type CredentialsImportSpec = Static<typeof CredentialsImportSpec>

export const CredentialsImportSpecCollection = Model('CredentialsImportSpecCollection', {
  credentials: List(Ref(CredentialsImportSpec), { uniqueItems: true }),
})
export type CredentialsImportSpecCollection = Static<typeof CredentialsImportSpecCollection>

export const CredentialsExportSpec = Model('CredentialsExportSpec', Optional({
  showHiddenCreds: Flag(),
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(ECredentialsType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type CredentialsExportSpec = Static<typeof CredentialsExportSpec>

export const AzureComputeCloudCredentialsImportSpec = Model('AzureComputeCloudCredentialsImportSpec', {
  type: Ref(ECloudCredentialsType),
  connectionName: Text(),
  existingAccount: Ref(AzureComputeCredentialsExistingAccountSpec),
  ...Optional({ description: Text() }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureComputeCloudCredentialsImportSpec = Static<typeof AzureComputeCloudCredentialsImportSpec>

export const AmazonCloudCredentialsImportSpec = Model('AmazonCloudCredentialsImportSpec', {
  type: Ref(ECloudCredentialsType),
  accessKey: Text(),
  secretKey: Text(),
  ...Optional({ description: Text() }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AmazonCloudCredentialsImportSpec = Static<typeof AmazonCloudCredentialsImportSpec>

export const GoogleCloudCredentialsImportSpec = Model('GoogleCloudCredentialsImportSpec', {
  type: Ref(ECloudCredentialsType),
  accessKey: Text(),
  secretKey: Text(),
  ...Optional({ description: Text() }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type GoogleCloudCredentialsImportSpec = Static<typeof GoogleCloudCredentialsImportSpec>

export const CloudCredentialsImportSpecCollection = Model('CloudCredentialsImportSpecCollection', Optional({
  azureStorage: List(Ref(AzureStorageCloudCredentialsImportSpec), { uniqueItems: true }),
  azureCompute: List(Ref(AzureComputeCloudCredentialsImportSpec), { uniqueItems: true }),
  amazon: List(Ref(AmazonCloudCredentialsImportSpec), { uniqueItems: true }),
  google: List(Ref(GoogleCloudCredentialsImportSpec), { uniqueItems: true }),
}))
export type CloudCredentialsImportSpecCollection = Static<typeof CloudCredentialsImportSpecCollection>

export const CloudCredentialsExportSpec = Model('CloudCredentialsExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(ECloudCredentialsType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type CloudCredentialsExportSpec = Static<typeof CloudCredentialsExportSpec>

export const ProxyServerSettingsImportSpec = Model('ProxyServerSettingsImportSpec', {
  hostName: Text(),
  ...Optional({
    transportMode: Ref(EBackupProxyTransportMode),
    failoverToNetwork: Flag(),
    hostToProxyEncryption: Flag(),
    connectedDatastores: Ref(ProxyDatastoreSettingsModel),
    maxTaskCount: Integer(),
  }),
  ...Until('1.1-rev0', Optional({ hostTag: Text() })),
  ...Since('1.2-rev1', Optional({ hostUniqueId: Text() })),
})
export type ProxyServerSettingsImportSpec = Static<typeof ProxyServerSettingsImportSpec>

export const ProxyImportSpec = Model('ProxyImportSpec', {
  description: Text(),
  type: Ref(EProxyType),
  server: Ref(ProxyServerSettingsImportSpec),
})
export type ProxyImportSpec = Static<typeof ProxyImportSpec>

export const ProxyImportSpecCollection = Model('ProxyImportSpecCollection', {
  proxies: List(Ref(ProxyImportSpec), { uniqueItems: true }),
})
export type ProxyImportSpecCollection = Static<typeof ProxyImportSpecCollection>

export const ProxyExportSpec = Model('ProxyExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(EProxyType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type ProxyExportSpec = Static<typeof ProxyExportSpec>

export const WindowsHostImportSpec = Model('WindowsHostImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  ...Optional({
    credentials: Ref(CredentialsImportModel),
    networkSettings: Changed({
      '1.1-rev0': Ref(WindowsHostPortsModel),
      '1.3-rev0': Ref(ManagedHostPortsModel),
    }),
  }),
})
export type WindowsHostImportSpec = Static<typeof WindowsHostImportSpec>

export const LinuxHostImportSpec = Model('LinuxHostImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  credentials: Ref(CredentialsImportModel),
  sshFingerprint: Text(),
  ...Optional({ sshSettings: Ref(LinuxHostSSHSettingsModel) }),
})
export type LinuxHostImportSpec = Static<typeof LinuxHostImportSpec>

export const ViHostImportSpec = Model('ViHostImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  viHostType: Ref(EViHostType),
  credentials: Ref(CredentialsImportModel),
  ...Optional({ port: Integer(), certificateThumbprint: Text() }),
})
export type ViHostImportSpec = Static<typeof ViHostImportSpec>

export const CloudDirectorViHostImportSpec = Model('CloudDirectorViHostImportSpec', {
  viServerName: Text(),
  viCredentials: Ref(CredentialsImportModel),
  ...Optional({ certificateThumbprint: Text() }),
})
export type CloudDirectorViHostImportSpec = Static<typeof CloudDirectorViHostImportSpec>

export const CloudDirectorHostImportSpec = Model('CloudDirectorHostImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  credentials: Ref(CredentialsImportModel),
  ...Optional({
    certificateThumbprint: Text(),
    url: Text(),
    viServers: List(Ref(CloudDirectorViHostImportSpec)),
  }),
})
export type CloudDirectorHostImportSpec = Static<typeof CloudDirectorHostImportSpec>

export const ManageServerImportSpecCollection = Model('ManageServerImportSpecCollection', {
  ...Optional({
    windowsHosts: List(Ref(WindowsHostImportSpec), { uniqueItems: true }),
    linuxHosts: List(Ref(LinuxHostImportSpec), { uniqueItems: true }),
    viHosts: List(Ref(ViHostImportSpec), { uniqueItems: true }),
  }),
  ...Since('1.2-rev1', Optional({
    cloudDirectorHosts: List(Ref(CloudDirectorHostImportSpec), { uniqueItems: true }),
  })),
})
export type ManageServerImportSpecCollection = Static<typeof ManageServerImportSpecCollection>

export const ManageServerExportSpec = Model('ManageServerExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(EManagedServerType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type ManageServerExportSpec = Static<typeof ManageServerExportSpec>

export const EncryptionPasswordImportSpec = Model('EncryptionPasswordImportSpec', {
  password: Text(),
  hint: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
})
export type EncryptionPasswordImportSpec = Static<typeof EncryptionPasswordImportSpec>

export const EncryptionPasswordImportSpecCollection = Model('EncryptionPasswordImportSpecCollection', Optional({
  encryptionPasswords: List(Ref(EncryptionPasswordImportSpec), { uniqueItems: true }),
}))
export type EncryptionPasswordImportSpecCollection = Static<typeof EncryptionPasswordImportSpecCollection>

export const EncryptionPasswordExportSpec = Model('EncryptionPasswordExportSpec', Optional({
  modificationTimeFrom: DateTime(),
  ids: List(Uuid(), { uniqueItems: true }),
  hints: List(Text(), { uniqueItems: true }),
  tags: List(Text(), { uniqueItems: true }),
}))
export type EncryptionPasswordExportSpec = Static<typeof EncryptionPasswordExportSpec>
