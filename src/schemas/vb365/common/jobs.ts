// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Composed, DateTime, Dictionary, Enum, Flag, Int32, Int64, List, Model, Nullable, NullableSince, Optional,
  Ref, Since, Text, Until, Uuid, type Static,
} from '../../kit/vb365.js'
import { RESTGroup, RESTJobBackupItemType, RESTLinkHAL, RESTLinkHALDictionary, RESTUser } from './shared.js'
import { RESTJobSite } from './sharepoint.js'
import { RESTTeam } from './teams.js'

export const RESTBackupWindowSettings = Model('RESTBackupWindowSettings', Optional({
  backupWindow: List(Flag()),
  minuteOffset: Nullable(Int32()),
}))
export type RESTBackupWindowSettings = Static<typeof RESTBackupWindowSettings>

export const RESTCopyJobSchedulePolicy = Model('RESTCopyJobSchedulePolicy', Optional({
  type: Nullable(Enum(['Immediate', 'Periodically', 'DailyAtTime'])),
  periodicallyEvery: Nullable(Enum([
    'Minutes5', 'Minutes10', 'Minutes15', 'Minutes30', 'Hours1', 'Hours2', 'Hours4', 'Hours8',
    ...Since('v8', ['Hours12']),
  ])),
  dailyType: Nullable(Enum([
    'Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday',
    'Sunday',
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
      'Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured', 'Disconnected', 'Queued',
    ])),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ lastBackup: Nullable(DateTime()) })),
  ...Since('v8', Optional({ organizationId: Nullable(Uuid()), eTag: Int64() })),
})
export type RESTCopyJob = Static<typeof RESTCopyJob>

export const RESTJobItemComposed = Composed('RESTJobItemComposed', {
  members: [
    'RESTJobOneDriveFoldersItem', 'RESTJobOrganizationItem', 'RESTJobPersonalSitesItem', 'RESTJobSiteItem',
    'RESTJobTeamItem', 'RESTJobUserItem', 'RESTJobGroupItem',
  ],
}, {
  ...Optional({
    type: Ref(RESTJobBackupItemType),
    folders: List(Text()),
    id: NullableSince('v7', Text()),
    _links: NullableSince('v7', Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
    mailbox: Nullable(Flag()),
    oneDrive: Nullable(Flag()),
    archiveMailbox: Nullable(Flag()),
    sites: Nullable(Flag()),
    teams: Nullable(Flag()),
    teamsChats: Nullable(Flag()),
    site: Ref(RESTJobSite),
    team: Ref(RESTTeam),
    user: Ref(RESTUser),
    personalSite: Nullable(Flag()),
    group: Ref(RESTGroup),
    members: Nullable(Flag()),
    memberMailbox: Nullable(Flag()),
    memberArchiveMailbox: Nullable(Flag()),
    memberOnedrive: Nullable(Flag()),
    memberSite: Nullable(Flag()),
    groupSite: Nullable(Flag()),
  }),
  ...Until('v6', Optional({ chats: Nullable(Flag()) })),
})
export type RESTJobItemComposed = Static<typeof RESTJobItemComposed>

export const RESTJobSchedulePolicy = Model('RESTJobSchedulePolicy', {
  ...Optional({
    scheduleEnabled: Nullable(Flag()),
    backupWindowEnabled: Nullable(Flag()),
    backupWindowSettings: Ref(RESTBackupWindowSettings),
    periodicallyWindowSettings: Ref(RESTBackupWindowSettings),
    periodicallyOffsetMinutes: Nullable(Int32()),
    type: Nullable(Enum(['Periodically', 'Daily', 'ManualOnly'])),
    periodicallyEvery: Nullable(Enum([
      'Minutes5', 'Minutes10', 'Minutes15', 'Minutes30', 'Hours1', 'Hours2', 'Hours4', 'Hours8',
      ...Since('v8', ['Hours12']),
    ])),
    dailyType: Nullable(Enum([
      'Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday',
      'Sunday',
    ])),
    dailyTime: Text(),
    retryEnabled: Nullable(Flag()),
    retryNumber: Nullable(Int32()),
    retryWaitInterval: Nullable(Int32()),
  }),
  ...Since('v7', Optional({ periodicallyWindowEnabled: Nullable(Flag()) })),
})
export type RESTJobSchedulePolicy = Static<typeof RESTJobSchedulePolicy>

export const RESTJob = Model('RESTJob', {
  ...Optional({
    description: Text(),
    backupType: Nullable(Enum(['EntireOrganization', 'SelectedItems'])),
    schedulePolicy: Ref(RESTJobSchedulePolicy),
    id: Nullable(Uuid()),
    repositoryId: Nullable(Uuid()),
    name: Text(),
    lastRun: Nullable(DateTime()),
    nextRun: Nullable(DateTime()),
    isEnabled: Nullable(Flag()),
    lastStatus: Nullable(Enum([
      'Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured', 'Disconnected', 'Queued',
    ])),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Until('v7', Optional({
    runNow: Nullable(Flag()),
    selectedItems: List(Ref(RESTJobItemComposed)),
    excludedItems: List(Ref(RESTJobItemComposed)),
  })),
  ...Since('v7', Optional({ lastBackup: Nullable(DateTime()) })),
  ...Since('v8', Optional({ organizationId: Nullable(Uuid()), eTag: Int64() })),
})
export type RESTJob = Static<typeof RESTJob>

export const RESTJobOrganizationItem = Model('RESTJobOrganizationItem', Optional({
  type: Ref(RESTJobBackupItemType),
  mailbox: Nullable(Flag()),
  oneDrive: Nullable(Flag()),
  archiveMailbox: Nullable(Flag()),
  sites: Nullable(Flag()),
  teams: Nullable(Flag()),
  teamsChats: Nullable(Flag()),
  id: NullableSince('v7', Text()),
  _links: NullableSince('v7', Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
}))
export type RESTJobOrganizationItem = Static<typeof RESTJobOrganizationItem>

export const RESTJobUserItem = Model('RESTJobUserItem', Optional({
  type: Ref(RESTJobBackupItemType),
  user: Ref(RESTUser),
  mailbox: Nullable(Flag()),
  oneDrive: Nullable(Flag()),
  archiveMailbox: Nullable(Flag()),
  personalSite: Nullable(Flag()),
  id: NullableSince('v7', Text()),
  _links: NullableSince('v7', Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
}))
export type RESTJobUserItem = Static<typeof RESTJobUserItem>

export const RESTJobGroupItem = Model('RESTJobGroupItem', Optional({
  type: Ref(RESTJobBackupItemType),
  group: Ref(RESTGroup),
  members: Nullable(Flag()),
  memberMailbox: Nullable(Flag()),
  memberArchiveMailbox: Nullable(Flag()),
  memberOnedrive: Nullable(Flag()),
  memberSite: Nullable(Flag()),
  mailbox: Nullable(Flag()),
  groupSite: Nullable(Flag()),
  id: NullableSince('v7', Text()),
  _links: NullableSince('v7', Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
}))
export type RESTJobGroupItem = Static<typeof RESTJobGroupItem>

export const RESTStartJobOptions = Model('RESTStartJobOptions', Optional({ full: Flag() }))
export type RESTStartJobOptions = Static<typeof RESTStartJobOptions>

export const RESTDataRetrievalSessionStatus = Enum('RESTDataRetrievalSessionStatus', [
  'Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured',
])
export type RESTDataRetrievalSessionStatus = Static<typeof RESTDataRetrievalSessionStatus>

export const RESTJobStatistics = Model('RESTJobStatistics', Optional({
  processingRateBytesPS: Int64(),
  processingRateItemsPS: Int64(),
  readRateBytesPS: Int64(),
  writeRateBytesPS: Int64(),
  transferredDataBytes: Int64(),
  processedObjects: Int64(),
  bottleneck: Enum(['NA', 'Detecting', 'Source', 'Target']),
}))
export type RESTJobStatistics = Static<typeof RESTJobStatistics>

export const RESTJobSession = Model('RESTJobSession', {
  ...Optional({
    id: Uuid(),
    details: Nullable(Text()),
    creationTime: DateTime(),
    endTime: NullableSince('v7', DateTime()),
    retryCount: Int32(),
    progress: Int32(),
    status: Enum([
      'Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured', 'Disconnected', 'Queued',
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
