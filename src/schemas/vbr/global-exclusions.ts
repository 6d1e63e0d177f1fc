// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Created, Delete, Enum, Flag, Get, Int32, List, Model, Nothing, Optional, Post, Put, Ref, Text, Uuid,
  type Static,
} from '../kit/vbr.js'
import { InventoryObjectModel } from './common/inventory-objects.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'Global Exclusions'

export const EGlobalVMExclusionsFiltersOrderColumn = Enum('EGlobalVMExclusionsFiltersOrderColumn', [
  'Note', 'Name',
])
export type EGlobalVMExclusionsFiltersOrderColumn = Static<typeof EGlobalVMExclusionsFiltersOrderColumn>

export const GlobalVMExclusionModel = Model('GlobalVMExclusionModel', {
  id: Uuid(),
  inventoryObject: Ref(InventoryObjectModel),
  ...Optional({ note: Text() }),
})
export type GlobalVMExclusionModel = Static<typeof GlobalVMExclusionModel>

export const GlobalVMExclusionsResult = Model('GlobalVMExclusionsResult', {
  data: List(Ref(GlobalVMExclusionModel)),
  pagination: Ref(PaginationResult),
})
export type GlobalVMExclusionsResult = Static<typeof GlobalVMExclusionsResult>

export const GlobalVMExclusionSpec = Model('GlobalVMExclusionSpec', { vmObject: Ref(InventoryObjectModel) })
export type GlobalVMExclusionSpec = Static<typeof GlobalVMExclusionSpec>

export const GlobalVMExclusionNoteSpec = Model('GlobalVMExclusionNoteSpec', { note: Text() })
export type GlobalVMExclusionNoteSpec = Static<typeof GlobalVMExclusionNoteSpec>

export const getAllGlobalVMExclusions = Get({
  id: 'GetAllGlobalVMExclusions',
  url: '/api/v1/globalExclusions/vm',
  since: '1.3-rev0',
  claims: ['ViewGlobalVMExclusions'],
  filters: 'GlobalVMExclusionsFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EGlobalVMExclusionsFiltersOrderColumn),
    orderAsc: Flag(),
  }),
  reply: Ref(GlobalVMExclusionsResult),
})

export const createGlobalVMExclusion = Post({
  id: 'CreateGlobalVMExclusion',
  url: '/api/v1/globalExclusions/vm',
  since: '1.3-rev0',
  claims: ['CreateGlobalVMExclusion'],
  body: Ref(GlobalVMExclusionSpec),
  reply: Created(Ref(GlobalVMExclusionModel)),
})

export const getGlobalVMExclusion = Get({
  id: 'GetGlobalVMExclusion',
  url: '/api/v1/globalExclusions/vm/:id',
  since: '1.3-rev0',
  claims: ['ViewGlobalVMExclusions'],
  params: { id: Uuid() },
  reply: Ref(GlobalVMExclusionModel),
})

export const deleteGlobalVMExclusion = Delete({
  id: 'DeleteGlobalVMExclusion',
  url: '/api/v1/globalExclusions/vm/:id',
  since: '1.3-rev0',
  claims: ['DeleteGlobalVMExclusion'],
  params: { id: Uuid() },
  reply: Nothing(),
})

export const updateGlobalVMExclusionNote = Put({
  id: 'UpdateGlobalVMExclusionNote',
  url: '/api/v1/globalExclusions/vm/:id/note',
  since: '1.3-rev0',
  claims: ['UpdateGlobalVMExclusion'],
  params: { id: Uuid() },
  body: Ref(GlobalVMExclusionNoteSpec),
  reply: Ref(GlobalVMExclusionModel),
})
