import {
  DateTime, Enum, Flag, List, Model, Nullable, Optional, Text, Uuid, type Static
} from '../../kit/vb365.js'


export const RESTBackupRepositoryOwnerChangeSession = Model('RESTBackupRepositoryOwnerChangeSession', {
  id: Uuid(),
  status: Enum(['Waiting', 'Running', 'Succeeded', 'Failed']),
  repositoryIds: List(Uuid()),
  ...Optional({
    startTime: DateTime(),
    endTime: Nullable(DateTime()),
    details: Nullable(Text()),
    waitForSessionsTimeout: Text(),
    forceStopSessions: Flag(),
    forceStopSessionsTimeout: Text(),
    fromOwnerId: Uuid(),
    toOwnerId: Uuid(),
  }),
})
export type RESTBackupRepositoryOwnerChangeSession = Static<typeof RESTBackupRepositoryOwnerChangeSession>
