// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Created, Delete, Flag, Get, Int32, List, Model, Nothing, Optional, Post, Ref, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { ADDomainModel, EADDomainFiltersOrderColumn } from './common/active-directory.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'Active Directory Domains'

export const ADDomainsResult = Model('ADDomainsResult', {
  data: List(Ref(ADDomainModel)),
  pagination: Ref(PaginationResult),
})
export type ADDomainsResult = Static<typeof ADDomainsResult>

export const ADDomainSpec = Model('ADDomainSpec', {
  serverName: Text(),
  credentialsId: Uuid(),
  ...Optional({ port: Int32() }),
})
export type ADDomainSpec = Static<typeof ADDomainSpec>

export const getAllADDomains = Get({
  id: 'GetAllADDomains',
  url: '/api/v1/adDomains',
  since: '1.3-rev0',
  claims: ['ViewADDomains'],
  filters: 'ADDomainFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EADDomainFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: Ref(ADDomainsResult),
})

export const createADDomain = Post({
  id: 'CreateADDomain',
  url: '/api/v1/adDomains',
  since: '1.3-rev0',
  claims: ['CreateADDomain'],
  body: Ref(ADDomainSpec),
  reply: Created(Ref(ADDomainModel)),
})

export const getADDomain = Get({
  id: 'GetADDomain',
  url: '/api/v1/adDomains/:id',
  since: '1.3-rev0',
  claims: ['ViewADDomains'],
  params: { id: Uuid() },
  reply: Ref(ADDomainModel),
})

export const deleteADDomain = Delete({
  id: 'DeleteADDomain',
  url: '/api/v1/adDomains/:id',
  since: '1.3-rev0',
  claims: ['DeleteADDomain'],
  params: { id: Uuid() },
  reply: Nothing(),
})
