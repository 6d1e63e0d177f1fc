import {
  Dictionary, Empty, Flag, Get, Int32, Model, Nullable, Optional, Put, Ref, Since, Until,
  type Static
} from '../kit/vb365.js'
import { RESTAction, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'HistorySettings'

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
  reply: { '200': Ref(RESTHistorySettings) },
})

export const historySettingsUpdate = Put({
  id: 'HistorySettings_Update',
  url: '/HistorySettings',
  body: Ref(RESTHistorySettings),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})
