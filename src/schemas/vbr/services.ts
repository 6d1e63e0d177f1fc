// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Get, Int32, Integer, List, Model, Optional, Ref, Text, type Static,
} from '../kit/vbr.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'Services'

export const EServicesFiltersOrderColumn = Enum('EServicesFiltersOrderColumn', ['Name', 'Port'])
export type EServicesFiltersOrderColumn = Static<typeof EServicesFiltersOrderColumn>

export const ServicesModel = Model('ServicesModel', { name: Text(), port: Integer() })
export type ServicesModel = Static<typeof ServicesModel>

export const ServicesResult = Model('ServicesResult', {
  data: List(Ref(ServicesModel)),
  pagination: Ref(PaginationResult),
})
export type ServicesResult = Static<typeof ServicesResult>

export const getAllServices = Get({
  id: 'GetAllServices',
  url: '/api/v1/services',
  claims: ['ViewServices'],
  filters: 'ServicesFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EServicesFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: Ref(ServicesResult),
})
