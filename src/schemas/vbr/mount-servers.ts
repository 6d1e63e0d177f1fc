// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Enum, Flag, Get, Int32, List, Model, Optional, Post, Put, Ref, Since, Text, Until, Uuid,
  type Static,
} from '../kit/vbr.js'
import { VPowerNFSPortSettingsModel } from './common/repositories.js'
import { SessionModel } from './common/sessions.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'Mount Servers'

export const EMountServersFiltersOrderColumn = Enum('EMountServersFiltersOrderColumn', [
  'Type', 'WriteCacheFolder',
])
export type EMountServersFiltersOrderColumn = Static<typeof EMountServersFiltersOrderColumn>

export const EMountServerType = Enum('EMountServerType', [
  ...Until('1.3-rev0', ['windows', 'linux']),
  ...Since('1.3-rev1', ['Windows', 'Linux']),
])
export type EMountServerType = Static<typeof EMountServerType>

export const MountServerOptionsModel = Model('MountServerOptionsModel', Optional({
  writeCacheFolder: Text(),
  vPowerNFSEnabled: Flag(),
  vPowerNFSPortSettings: Ref(VPowerNFSPortSettingsModel),
}))
export type MountServerOptionsModel = Static<typeof MountServerOptionsModel>

export const MountServerModel = Model('MountServerModel', {
  id: Uuid(),
  ...Optional({ type: Ref(EMountServerType), settings: Ref(MountServerOptionsModel), isDefault: Flag() }),
})
export type MountServerModel = Static<typeof MountServerModel>

export const MountServerModelsResult = Model('MountServerModelsResult', {
  data: List(Ref(MountServerModel)),
  pagination: Ref(PaginationResult),
})
export type MountServerModelsResult = Static<typeof MountServerModelsResult>

export const MountServerSpec = Model('MountServerSpec', {
  hostId: Uuid(),
  ...Optional({ settings: Ref(MountServerOptionsModel), setAsDefault: Flag() }),
})
export type MountServerSpec = Static<typeof MountServerSpec>

export const getAllMountServers = Get({
  id: 'GetAllMountServers',
  url: '/api/v1/backupInfrastructure/mountServers',
  since: '1.3-rev0',
  claims: ['ViewMountServers'],
  openTo: Changed({ '1.3-rev0': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'MountServersFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EMountServersFiltersOrderColumn),
    orderAsc: Flag(),
    writeCacheFolderFilter: Text(),
    typeFilter: Ref(EMountServerType),
    isDefaultFilter: Flag(),
  }),
  reply: Ref(MountServerModelsResult),
  errors: [401, 403, 404, 500],
})

export const setupMountServer = Post({
  id: 'SetupMountServer',
  url: '/api/v1/backupInfrastructure/mountServers',
  since: '1.3-rev0',
  claims: ['AddMountServer'],
  body: Ref(MountServerSpec),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 404, 500],
})

export const getMountServer = Get({
  id: 'GetMountServer',
  url: '/api/v1/backupInfrastructure/mountServers/:id',
  since: '1.3-rev0',
  claims: ['ViewMountServers'],
  openTo: Changed({ '1.3-rev0': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { id: Uuid() },
  reply: Ref(MountServerModel),
})

export const updateMountServer = Put({
  id: 'UpdateMountServer',
  url: '/api/v1/backupInfrastructure/mountServers/:id',
  since: '1.3-rev0',
  claims: ['UpdateMountServer'],
  params: { id: Uuid() },
  body: Ref(MountServerModel),
  reply: Created(Ref(SessionModel)),
})

export const getDefaultMountServer = Get({
  id: 'GetDefaultMountServer',
  url: '/api/v1/backupInfrastructure/mountServers/default',
  since: '1.3-rev0',
  claims: ['ViewMountServers'],
  openTo: Changed({ '1.3-rev0': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  reply: Ref(MountServerModelsResult),
  errors: [401, 403, 404, 500],
})

export const setAsDefaultMountServer = Post({
  id: 'SetAsDefaultMountServer',
  url: '/api/v1/backupInfrastructure/mountServers/:id/default',
  since: '1.3-rev0',
  claims: ['SetAsDefaultMountServer'],
  params: { id: Uuid() },
  reply: Created(Ref(MountServerModel)),
  errors: [400, 401, 403, 500],
})
