import {
  Changed, Enum, Int64, Model, Nullable, Optional, Ref, Since, Text, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTGroup = Model('RESTGroup', {
  ...Optional({
    id: Text(),
    displayName: Text(),
    name: Changed({ 'v6': Text(), 'v8': Nullable(Text()) }),
    managedBy: Changed({ 'v6': Text(), 'v8': Nullable(Text()) }),
    site: Changed({ 'v6': Text(), 'v8': Nullable(Text()) }),
    type: Nullable(Enum(['Office365', 'Security', 'Distribution', 'DynamicDistribution'])),
    locationType: Enum(['OnPremises', 'Cloud', 'Hybrid']),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v7', Optional({
    onPremisesSid: Changed({ 'v7': Text(), 'v8': Nullable(Text()) }),
  })),
  ...Since('v8', Optional({
    eTag: Nullable(Int64()),
    msid: Nullable(Uuid()),
    dataLocation: Nullable(Text()),
  })),
})
export type RESTGroup = Static<typeof RESTGroup>
