// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Done, Flag, Get, Model, Nothing, Nullable, Optional, Put, Ref, type Static,
} from '../kit/vb365.js'
import { RESTAction, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'ExclusionSettings'
export const section = 'Excluded Mailbox Folders'

export const RESTExclusionSettingsToClient = Model('RESTExclusionSettingsToClient', Optional({
  _links: Ref(RESTLinkHALDictionary),
  _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  deletedItems: Nullable(Flag()),
  drafts: Nullable(Flag()),
  junkEmail: Nullable(Flag()),
  outbox: Nullable(Flag()),
  syncIssues: Nullable(Flag()),
  litigationHold: Nullable(Flag()),
  inPlaceHold: Nullable(Flag()),
}))
export type RESTExclusionSettingsToClient = Static<typeof RESTExclusionSettingsToClient>

export const RESTExclusionSettings = Model('RESTExclusionSettings', Optional({
  deletedItems: Nullable(Flag()),
  drafts: Nullable(Flag()),
  junkEmail: Nullable(Flag()),
  outbox: Nullable(Flag()),
  syncIssues: Nullable(Flag()),
  litigationHold: Nullable(Flag()),
  inPlaceHold: Nullable(Flag()),
}))
export type RESTExclusionSettings = Static<typeof RESTExclusionSettings>

export const exclusionSettingsGet = Get({
  id: 'ExclusionSettings_Get',
  url: '/ExclusionSettings',
  reply: Ref(RESTExclusionSettingsToClient),
})

export const exclusionSettingsUpdate = Put({
  id: 'ExclusionSettings_Update',
  url: '/ExclusionSettings',
  body: Ref(RESTExclusionSettings),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})
