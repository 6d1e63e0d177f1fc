import {
  Enum, Int64, List, Model, Nullable, Optional, Ref, Since, Text, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary, RESTOfficeLicense } from './shared.js'

export const RESTUser = Model('RESTUser', {
  ...Optional({
    id: Text(),
    displayName: Text(),
    name: Text(),
    type: Nullable(Enum(['User', 'Shared', 'Public'])),
    locationType: Enum(['OnPremises', 'Cloud', 'Hybrid']),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v7', Optional({ onPremisesSid: Text(), office: Text() })),
  ...Since('v8', Optional({
    eTag: Nullable(Int64()),
    assignedLicenses: Nullable(List(Ref(RESTOfficeLicense))),
    msid: Nullable(Uuid()),
    dataLocation: Nullable(Text()),
  })),
})
export type RESTUser = Static<typeof RESTUser>
