import {
  Int32, List, Model, Nullable, Optional, Ref, Text, Until, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTOneDrive = Model('RESTOneDrive', Optional({
  id: Text(),
  name: Text(),
  url: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTOneDrive = Static<typeof RESTOneDrive>

export const PageOfRESTOneDrive = Model('PageOfRESTOneDrive', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTOneDrive)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTOneDrive = Static<typeof PageOfRESTOneDrive>
