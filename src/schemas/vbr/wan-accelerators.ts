// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Get, Int32, List, Model, Optional, Ref, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'WAN Accelerators'

export const EWANAcceleratorsFiltersOrderColumn = Enum('EWANAcceleratorsFiltersOrderColumn', ['Name'])
export type EWANAcceleratorsFiltersOrderColumn = Static<typeof EWANAcceleratorsFiltersOrderColumn>

export const WANAcceleratorServerModel = Model('WANAcceleratorServerModel', Optional({
  hostId: Uuid(),
  description: Text(),
  trafficPort: Int32(),
  streamsCount: Int32(),
  highBandwidthModeEnabled: Flag(),
}))
export type WANAcceleratorServerModel = Static<typeof WANAcceleratorServerModel>

export const EWANAcceleratorCacheSizeUnit = Enum('EWANAcceleratorCacheSizeUnit', [
  'B', 'KB', 'MB', 'GB', 'TB', 'PB',
])
export type EWANAcceleratorCacheSizeUnit = Static<typeof EWANAcceleratorCacheSizeUnit>

export const WANAcceleratorCacheModel = Model('WANAcceleratorCacheModel', Optional({
  cacheFolder: Text(),
  cacheSize: Int32(),
  cacheSizeUnit: Ref(EWANAcceleratorCacheSizeUnit),
}))
export type WANAcceleratorCacheModel = Static<typeof WANAcceleratorCacheModel>

export const WANAcceleratorModel = Model('WANAcceleratorModel', Optional({
  id: Uuid(),
  name: Text(),
  server: Ref(WANAcceleratorServerModel),
  cache: Ref(WANAcceleratorCacheModel),
}))
export type WANAcceleratorModel = Static<typeof WANAcceleratorModel>

export const WANAcceleratorsResult = Model('WANAcceleratorsResult', {
  data: List(Ref(WANAcceleratorModel)),
  pagination: Ref(PaginationResult),
})
export type WANAcceleratorsResult = Static<typeof WANAcceleratorsResult>

export const getAllWANAccelerators = Get({
  id: 'GetAllWANAccelerators',
  url: '/api/v1/backupInfrastructure/wanAccelerators',
  since: '1.2-rev1',
  claims: ['ViewWANAccelerators'],
  openTo: Changed({
    '1.2-rev1': undefined,
    '1.3-rev0': ['RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  filters: 'WANAcceleratorsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EWANAcceleratorsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: Ref(WANAcceleratorsResult),
})

export const getWANAccelerator = Get({
  id: 'GetWANAccelerator',
  url: '/api/v1/backupInfrastructure/wanAccelerators/:id',
  since: '1.2-rev1',
  claims: ['ViewWANAccelerators'],
  openTo: Changed({
    '1.2-rev1': undefined,
    '1.3-rev0': ['RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(WANAcceleratorModel),
})
