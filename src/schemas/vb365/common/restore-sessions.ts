import {
  DateTime, Enum, Int64, Model, Nullable, Optional, Ref, Since, Text, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTRestoreSession = Model('RESTRestoreSession', {
  id: Uuid(),
  type: Enum(['Vex', 'Veod', 'Vesp', 'Vet']),
  creationTime: DateTime(),
  state: Enum(['Working', 'Stopped']),
  result: Enum(['Success', 'Warning', 'Failed']),
  ...Optional({
    name: Text(),
    organization: Text(),
    endTime: Nullable(DateTime()),
    initiatedBy: Text(),
    details: Text(),
    scopeName: Text(),
    clientHost: Text(),
    reason: Text(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({ eTag: Int64() })),
})
export type RESTRestoreSession = Static<typeof RESTRestoreSession>
