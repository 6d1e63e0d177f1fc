import {
  Enum, Int32, Model, Nullable, Optional, Ref, Text, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTRepositorySynchronizeSession = Model('RESTRepositorySynchronizeSession', Optional({
  id: Nullable(Uuid()),
  repositoryId: Nullable(Uuid()),
  state: Nullable(Enum(['None', 'Synchronizing', 'Failed'])),
  progressPercent: Nullable(Int32()),
  error: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTRepositorySynchronizeSession = Static<typeof RESTRepositorySynchronizeSession>
