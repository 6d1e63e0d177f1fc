import {
  Dictionary, Empty, Flag, Get, Model, Nullable, Optional, Put, Ref, Since, Until, type Static
} from '../kit/vb365.js'
import { RESTAction, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'ExclusionSettings'

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
  reply: { '200': Ref(RESTExclusionSettingsToClient) },
})

export const exclusionSettingsUpdate = Put({
  id: 'ExclusionSettings_Update',
  url: '/ExclusionSettings',
  body: Ref(RESTExclusionSettings),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})
