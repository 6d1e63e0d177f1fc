import {
  DateTime, Dictionary, Enum, Flag, Int64, Model, Nullable, Optional, Ref, Since, Text, Uuid,
  type Static
} from '../../kit/vb365.js'
import { RESTBackupWindowSettings, RESTLinkHAL } from './shared.js'

export const RESTCopyJobSchedulePolicy = Model('RESTCopyJobSchedulePolicy', Optional({
  type: Nullable(Enum(['Immediate', 'Periodically', 'DailyAtTime'])),
  periodicallyEvery: Nullable(Enum([
    'Minutes5', 'Minutes10', 'Minutes15', 'Minutes30', 'Hours1', 'Hours2', 'Hours4',
    'Hours8',
    ...Since('v8', ['Hours12']),
  ])),
  dailyType: Nullable(Enum([
    'Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday',
    'Friday', 'Saturday', 'Sunday',
  ])),
  dailyTime: Text(),
  backupCopyWindowEnabled: Nullable(Flag()),
  backupCopyWindowSettings: Ref(RESTBackupWindowSettings),
}))
export type RESTCopyJobSchedulePolicy = Static<typeof RESTCopyJobSchedulePolicy>

export const RESTCopyJob = Model('RESTCopyJob', {
  ...Optional({
    backupJobId: Nullable(Uuid()),
    schedulePolicy: Ref(RESTCopyJobSchedulePolicy),
    id: Nullable(Uuid()),
    repositoryId: Nullable(Uuid()),
    name: Text(),
    lastRun: Nullable(DateTime()),
    nextRun: Nullable(DateTime()),
    isEnabled: Nullable(Flag()),
    lastStatus: Nullable(Enum([
      'Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured', 'Disconnected',
      'Queued',
    ])),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ lastBackup: Nullable(DateTime()) })),
  ...Since('v8', Optional({ organizationId: Nullable(Uuid()), eTag: Int64() })),
})
export type RESTCopyJob = Static<typeof RESTCopyJob>
