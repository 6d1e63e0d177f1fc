import {
  DateTime, Dictionary, Flag, Int64, Model, Nullable, Optional, Ref, Since, Text, Uuid,
  type Static
} from '../../kit/vb365.js'
import { RESTLinkHAL } from './shared.js'

export const RESTRestorePoint = Model('RESTRestorePoint', {
  ...Optional({
    id: Text(),
    repositoryId: Uuid(),
    backupTime: DateTime(),
    jobId: Uuid(),
    retrievalId: Uuid(),
    organizationId: Uuid(),
    isExchange: Flag(),
    isSharePoint: Flag(),
    isOneDrive: Flag(),
    isTeams: Flag(),
    isLongTermCopy: Flag(),
    isRetrieved: Flag(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isDeleted: Flag(), isCopy: Flag() })),
  ...Since('v8', Optional({
    eTag: Int64(),
    objectsEtag: Int64(),
    immutabilityExpiresOn: Nullable(DateTime()),
  })),
})
export type RESTRestorePoint = Static<typeof RESTRestorePoint>
