import {
  DateTime, Enum, Int32, Int64, List, Model, Nullable, Optional, Ref, Since, Text, Until, Uuid,
  type Static
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTLogItem = Model('RESTLogItem', {
  ...Optional({
    id: Uuid(),
    usn: Int64(),
    creationTime: DateTime(),
    endTime: DateTime(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Until('v7', Optional({ title: Text() })),
  ...Since('v8', Optional({
    type: Enum(['Running', 'Warning', 'Error', 'Success', 'Stop']),
    message: Text(),
  })),
})
export type RESTLogItem = Static<typeof RESTLogItem>

export const PageOfRESTLogItem = Model('PageOfRESTLogItem', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTLogItem)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTLogItem = Static<typeof PageOfRESTLogItem>
