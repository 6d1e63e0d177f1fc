// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Dictionary, Done, Flag, Get, Model, Nullable, Optional, Put, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTAction, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'ManagementMode'
export const section = 'Management Mode'

export const RESTManagementMode = Model('RESTManagementMode', Optional({
  isManaged: Nullable(Flag()),
  managerId: Nullable(Uuid()),
  companyName: Text(),
  _links: Ref(RESTLinkHALDictionary),
  _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
}))
export type RESTManagementMode = Static<typeof RESTManagementMode>

export const managementModeGet = Get({
  id: 'ManagementMode_Get',
  url: '/ManagementMode',
  reply: Ref(RESTManagementMode),
})

export const managementModeUpdate = Put({
  id: 'ManagementMode_Update',
  url: '/ManagementMode',
  until: 'v7',
  body: Ref(RESTManagementMode),
  reply: Done(),
})
