// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Done, Flag, Get, Int32, Model, Nothing, Nullable, Optional, Put, Ref, type Static,
} from '../kit/vb365.js'
import { RESTAction, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'HistorySettings'
export const section = 'Job Session History Settings'

export const RESTHistorySettings = Model('RESTHistorySettings', Optional({
  keepAllsessions: Nullable(Flag()),
  keeponlyLast: Nullable(Int32()),
  _links: Ref(RESTLinkHALDictionary),
  _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
}))
export type RESTHistorySettings = Static<typeof RESTHistorySettings>

export const historySettingsGet = Get({
  id: 'HistorySettings_Get',
  url: '/HistorySettings',
  reply: Ref(RESTHistorySettings),
})

export const historySettingsUpdate = Put({
  id: 'HistorySettings_Update',
  url: '/HistorySettings',
  body: Ref(RESTHistorySettings),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})
