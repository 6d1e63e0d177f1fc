import {
  Int64, Model, Nullable, Optional, Ref, Since, Text, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTTeam = Model('RESTTeam', {
  id: Uuid(),
  displayName: Text(),
  mail: Text(),
  ...Optional({ description: Text(), _links: Ref(RESTLinkHALDictionary) }),
  ...Since('v8', Optional({
    eTag: Nullable(Int64()),
    msid: Nullable(Uuid()),
    dataLocation: Nullable(Text()),
  })),
})
export type RESTTeam = Static<typeof RESTTeam>
