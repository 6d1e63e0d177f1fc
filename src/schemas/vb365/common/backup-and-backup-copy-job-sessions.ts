import {
  Changed, DateTime, Enum, Flag, Int32, Int64, Model, Nullable, Optional, Ref, Since, Text, Uuid,
  type Static
} from '../../kit/vb365.js'
import { RESTJobStatistics } from './backup-jobs.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTJobSession = Model('RESTJobSession', {
  ...Optional({
    id: Uuid(),
    details: Nullable(Text()),
    creationTime: DateTime(),
    endTime: Changed({ 'v6': DateTime(), 'v7': Nullable(DateTime()) }),
    retryCount: Int32(),
    progress: Int32(),
    status: Enum([
      'Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured', 'Disconnected',
      'Queued',
    ]),
    statistics: Ref(RESTJobStatistics),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v7', Optional({
    repositoryId: Uuid(),
    mainSessionId: Uuid(),
    jobWillBeRetried: Nullable(Flag()),
    jobType: Enum(['Backup', 'Copy']),
  })),
  ...Since('v8', Optional({
    jobId: Uuid(),
    jobSessionConfigType: Enum(['Full', 'Incremental']),
    eTag: Int64(),
    proxyId: Nullable(Uuid()),
    proxyPoolId: Nullable(Uuid()),
  })),
})
export type RESTJobSession = Static<typeof RESTJobSession>
