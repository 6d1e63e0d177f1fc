// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, Flag, Model, Optional, Since, Text, Uuid, type Static } from '../../kit/vbr.js'

export const EUserType = Enum('EUserType', ['InternalUser', 'InternalGroup', 'ExternalUser', 'ExternalGroup'])
export type EUserType = Static<typeof EUserType>

export const RoleModel = Model('RoleModel', {
  id: Uuid(),
  name: Text(),
  ...Optional({ description: Text() }),
  ...Since('1.3-rev2', Optional({ isBuiltIn: Flag() })),
})
export type RoleModel = Static<typeof RoleModel>
