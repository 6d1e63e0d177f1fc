import {
  Changed, DateTime, Dictionary, Enum, Flag, Int32, Int64, List, Model, Nullable, Optional, Ref,
  Since, Text, Until, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTGroup } from './organization-groups.js'
import { RESTTeam } from './organization-teams.js'
import { RESTUser } from './organization-users.js'
import { RESTBackupWindowSettings, RESTLinkHAL, RESTLinkHALDictionary } from './shared.js'

export const RESTJobBackupItemType = Enum('RESTJobBackupItemType', [
  'Group', 'User', 'Site', 'PartialOrganization', 'PersonalSites', 'OneDriveFolders', 'Team',
])
export type RESTJobBackupItemType = Static<typeof RESTJobBackupItemType>

export const RESTJobSite = Model('RESTJobSite', {
  id: Text(),
  url: Text(),
  isCloud: Flag(),
  isPersonal: Flag(),
  title: Text(),
  ...Optional({
    parentUrl: Text(),
    name: Text(),
    siteCollectionError: Text(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({ eTag: Nullable(Int64()) })),
})
export type RESTJobSite = Static<typeof RESTJobSite>

export const RESTJobItemComposed = Model('RESTJobItemComposed', {
  ...Optional({
    type: Ref(RESTJobBackupItemType),
    folders: List(Text()),
    id: Changed({ 'v6': Text(), 'v7': Nullable(Text()) }),
    _links: Changed({
      'v6': Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
      'v7': Nullable(Dictionary(Ref(RESTLinkHAL), { readOnly: true })),
    }),
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
      'Minutes5', 'Minutes10', 'Minutes15', 'Minutes30', 'Hours1', 'Hours2', 'Hours4',
      'Hours8',
      ...Since('v8', ['Hours12']),
    ])),
    dailyType: Nullable(Enum([
      'Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday',
      'Friday', 'Saturday', 'Sunday',
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
      'Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured', 'Disconnected',
      'Queued',
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

export const RESTStartJobOptions = Model('RESTStartJobOptions', Optional({ full: Flag() }))
export type RESTStartJobOptions = Static<typeof RESTStartJobOptions>

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
