// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, Enum, Flag, Get, Int32, Integer, List, Model, Nothing, OneOf, Optional, Post, Put,
  Ref, Since, Tag, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { EBackupProxyTransportMode, EProxyType, ProxyDatastoreSettingsModel } from './common/proxies.js'
import { SessionModel } from './common/sessions.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'Proxies'

export const EProxiesFiltersOrderColumn = Enum('EProxiesFiltersOrderColumn', [
  'Name', 'Type', 'Description',
  ...Since('1.3-rev0', ['HostName']),
  ...Since('1.3-rev2', ['Status']),
])
export type EProxiesFiltersOrderColumn = Static<typeof EProxiesFiltersOrderColumn>

export const ProxyModelBase = { id: Uuid(), name: Text(), description: Text(), type: Ref(EProxyType) }

export const ProxyServerSettingsModel = Model('ProxyServerSettingsModel', {
  hostId: Uuid(),
  ...Optional({
    transportMode: Ref(EBackupProxyTransportMode),
    failoverToNetwork: Flag(),
    hostToProxyEncryption: Flag(),
    connectedDatastores: Ref(ProxyDatastoreSettingsModel),
    maxTaskCount: Integer(),
  }),
  ...Since('1.3-rev0', Optional({ hostName: Text() })),
})
export type ProxyServerSettingsModel = Static<typeof ProxyServerSettingsModel>

export const ViProxyModel = Model('ViProxyModel', {
  ...ProxyModelBase,
  type: Tag(EProxyType, 'ViProxy'),
  server: Ref(ProxyServerSettingsModel),
})
export type ViProxyModel = Static<typeof ViProxyModel>

export const HvProxyServerSettingsModel = Model('HvProxyServerSettingsModel', {
  hostId: Uuid(),
  ...Optional({ hostName: Text(), maxTaskCount: Integer() }),
})
export type HvProxyServerSettingsModel = Static<typeof HvProxyServerSettingsModel>

export const HvProxyModel = Model('HvProxyModel', {
  ...ProxyModelBase,
  type: Tag(EProxyType, 'HvProxy'),
  server: Ref(HvProxyServerSettingsModel),
})
export type HvProxyModel = Static<typeof HvProxyModel>

export const GeneralPurposeProxyServerSettingsModel = Model('GeneralPurposeProxyServerSettingsModel', {
  hostId: Uuid(),
  ...Optional({ hostName: Text(), maxTaskCount: Integer() }),
})
export type GeneralPurposeProxyServerSettingsModel = Static<typeof GeneralPurposeProxyServerSettingsModel>

export const GeneralPurposeProxyModel = Model('GeneralPurposeProxyModel', {
  ...ProxyModelBase,
  type: Tag(EProxyType, 'GeneralPurposeProxy'),
  server: Ref(GeneralPurposeProxyServerSettingsModel),
})
export type GeneralPurposeProxyModel = Static<typeof GeneralPurposeProxyModel>

export const ProxyModel = OneOf('ProxyModel', 'type', ProxyModelBase, {
  ViProxy: ViProxyModel,
  ...Since('1.3-rev0', { HvProxy: HvProxyModel, GeneralPurposeProxy: GeneralPurposeProxyModel }),
})
export type ProxyModel = Static<typeof ProxyModel>

export const ProxiesResult = Model('ProxiesResult', {
  data: List(Ref(ProxyModel)),
  pagination: Ref(PaginationResult),
})
export type ProxiesResult = Static<typeof ProxiesResult>

export const ProxySpecBase = { description: Text(), type: Ref(EProxyType) }

export const ViProxySpec = Model('ViProxySpec', {
  ...ProxySpecBase,
  type: Tag(EProxyType, 'ViProxy'),
  server: Ref(ProxyServerSettingsModel),
})
export type ViProxySpec = Static<typeof ViProxySpec>

export const HvProxySpec = Model('HvProxySpec', {
  ...ProxySpecBase,
  type: Tag(EProxyType, 'HvProxy'),
  server: Ref(HvProxyServerSettingsModel),
})
export type HvProxySpec = Static<typeof HvProxySpec>

export const GeneralPurposeProxySpec = Model('GeneralPurposeProxySpec', {
  ...ProxySpecBase,
  type: Tag(EProxyType, 'GeneralPurposeProxy'),
  server: Ref(GeneralPurposeProxyServerSettingsModel),
})
export type GeneralPurposeProxySpec = Static<typeof GeneralPurposeProxySpec>

export const ProxySpec = OneOf('ProxySpec', 'type', ProxySpecBase, {
  ViProxy: ViProxySpec,
  ...Since('1.3-rev0', { HvProxy: HvProxySpec, GeneralPurposeProxy: GeneralPurposeProxySpec }),
})
export type ProxySpec = Static<typeof ProxySpec>

export const ProxyStateModel = Model('ProxyStateModel', {
  id: Uuid(),
  name: Text(),
  description: Text(),
  type: Ref(EProxyType),
  hostId: Uuid(),
  hostName: Text(),
  isDisabled: Flag(),
  isOnline: Flag(),
  isOutOfDate: Flag(),
})
export type ProxyStateModel = Static<typeof ProxyStateModel>

export const ProxiesStatesResult = Model('ProxiesStatesResult', {
  data: List(Ref(ProxyStateModel)),
  pagination: Ref(PaginationResult),
})
export type ProxiesStatesResult = Static<typeof ProxiesStatesResult>

export const getAllProxies = Get({
  id: 'GetAllProxies',
  url: '/api/v1/backupInfrastructure/proxies',
  claims: ['ViewProxies'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'ProxiesFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EProxiesFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Changed({ '1.1-rev0': Ref(EProxyType), '1.3-rev0': List(Ref(EProxyType)) }),
    hostIdFilter: Uuid(),
  }),
  reply: Ref(ProxiesResult),
})

export const createProxy = Post({
  id: 'CreateProxy',
  url: '/api/v1/backupInfrastructure/proxies',
  claims: ['CreateProxies'],
  body: Ref(ProxySpec),
  reply: Created(Ref(SessionModel)),
})

export const getProxy = Get({
  id: 'GetProxy',
  url: '/api/v1/backupInfrastructure/proxies/:id',
  claims: ['ViewProxies'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(ProxyModel),
})

export const updateProxy = Put({
  id: 'UpdateProxy',
  url: '/api/v1/backupInfrastructure/proxies/:id',
  claims: ['UpdateProxies'],
  params: { id: Uuid() },
  body: Ref(ProxyModel),
  reply: Created(Ref(SessionModel)),
})

export const deleteProxy = Delete({
  id: 'DeleteProxy',
  url: '/api/v1/backupInfrastructure/proxies/:id',
  claims: ['DeleteProxies'],
  params: { id: Uuid() },
  reply: Nothing(),
})

export const enableProxy = Post({
  id: 'EnableProxy',
  url: '/api/v1/backupInfrastructure/proxies/:id/enable',
  since: '1.3-rev0',
  claims: ['UpdateProxies'],
  params: { id: Uuid() },
  reply: Nothing(),
  errors: [400, 401, 403, 404, 500],
})

export const disableProxy = Post({
  id: 'DisableProxy',
  url: '/api/v1/backupInfrastructure/proxies/:id/disable',
  since: '1.3-rev0',
  claims: ['UpdateProxies'],
  params: { id: Uuid() },
  reply: Nothing(),
  errors: [400, 401, 403, 404, 500],
})

export const getAllProxiesStates = Get({
  id: 'GetAllProxiesStates',
  url: '/api/v1/backupInfrastructure/proxies/states',
  since: '1.3-rev0',
  claims: ['ViewProxies'],
  openTo: Changed({
    '1.3-rev0': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'ProxiesStatesFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EProxiesFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: List(Ref(EProxyType)),
    hostIdFilter: Uuid(),
    isDisabledFilter: Flag(),
    isOnlineFilter: Flag(),
    isOutOfDateFilter: Flag(),
  }),
  reply: Ref(ProxiesStatesResult),
})
