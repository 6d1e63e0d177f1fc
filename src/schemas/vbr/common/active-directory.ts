// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, Int32, Model, Optional, Ref, Since, Text, Uuid, type Static } from '../../kit/vbr.js'

export const ADDomainModel = Model('ADDomainModel', {
  id: Uuid(),
  name: Text(),
  serverName: Text(),
  credentialsId: Uuid(),
  ...Optional({ port: Int32() }),
})
export type ADDomainModel = Static<typeof ADDomainModel>

export const EADObjectType = Enum('EADObjectType', [
  'Computer', 'Cluster', 'OrganizationUnit', 'Container', 'Group', 'Domain',
])
export type EADObjectType = Static<typeof EADObjectType>

export const EADGroupScope = Enum('EADGroupScope', ['Unknown', 'DomainLocal', 'Global', 'Universal'])
export type EADGroupScope = Static<typeof EADGroupScope>

export const ADObjectModel = Model('ADObjectModel', {
  id: Uuid(),
  fullName: Text(),
  domainId: Uuid(),
  distinguishedName: Text(),
  type: Ref(EADObjectType),
  ...Since('1.3-rev2', Optional({ groupScope: Ref(EADGroupScope) })),
})
export type ADObjectModel = Static<typeof ADObjectModel>

export const EADDomainFiltersOrderColumn = Enum('EADDomainFiltersOrderColumn', ['Name'])
export type EADDomainFiltersOrderColumn = Static<typeof EADDomainFiltersOrderColumn>
