import { Enum, Int32, Model, Optional, Text, Uuid, type Static } from '../../kit/vbr.js'


export const ADDomainModel = Model('ADDomainModel', {
  id: Uuid(),
  name: Text(),
  serverName: Text(),
  credentialsId: Uuid(),
  ...Optional({ port: Int32() }),
})
export type ADDomainModel = Static<typeof ADDomainModel>

export const EADDomainFiltersOrderColumn = Enum('EADDomainFiltersOrderColumn', ['Name'])
export type EADDomainFiltersOrderColumn = Static<typeof EADDomainFiltersOrderColumn>
