import {
  Enum, Flag, Model, Nullable, Optional, Ref, Since, Text, type Static
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTGroupMember = Model('RESTGroupMember', {
  ...Optional({
    groupId: Text(),
    name: Text(),
    login: Text(),
    type: Enum(['Unknown', 'User', 'Group']),
    isCloud: Flag(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({ dataLocation: Nullable(Text()) })),
})
export type RESTGroupMember = Static<typeof RESTGroupMember>
