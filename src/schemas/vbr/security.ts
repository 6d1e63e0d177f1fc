// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Enum, Flag, Get, Int32, List, Model, Optional, Post, Put, Ref, Since, Text,
  Uuid, type Static,
} from '../kit/vbr.js'
import { EEmailNotificationType } from './common/notifications.js'
import { SessionModel } from './common/sessions.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'Security'

export const SecurityAnalyzerEmailNotificationSettings = Model('SecurityAnalyzerEmailNotificationSettings', Optional(
  { subject: Text(), notifyOnSuccess: Flag(), notifyOnWarning: Flag(), notifyOnError: Flag() }
))
export type SecurityAnalyzerEmailNotificationSettings = Static<typeof SecurityAnalyzerEmailNotificationSettings>

export const SecurityAnalyzerScheduleSettingsModel = Model('SecurityAnalyzerScheduleSettingsModel', Optional({
  dailyScanEnabled: Flag(),
  dailyScanLocalTime: Text({ format: 'time' }),
  sendScanResults: Flag(),
  recipients: Text(),
  notificationType: Ref(EEmailNotificationType),
  customNotificationSettings: Ref(SecurityAnalyzerEmailNotificationSettings),
}))
export type SecurityAnalyzerScheduleSettingsModel = Static<typeof SecurityAnalyzerScheduleSettingsModel>

export const EBestPracticeStatus = Enum('EBestPracticeStatus', [
  'Analyzing', 'None', 'OK', 'Suppressed', 'UnableToCheck', 'Violation',
])
export type EBestPracticeStatus = Static<typeof EBestPracticeStatus>

export const BestPracticesComplianceModel = Model('BestPracticesComplianceModel', {
  id: Uuid(),
  bestPractice: Text(),
  status: Ref(EBestPracticeStatus),
  ...Optional({ note: Text() }),
})
export type BestPracticesComplianceModel = Static<typeof BestPracticesComplianceModel>

export const BestPracticesComplianceResult = Model('BestPracticesComplianceResult', {
  items: List(Ref(BestPracticesComplianceModel)),
})
export type BestPracticesComplianceResult = Static<typeof BestPracticesComplianceResult>

export const BestPracticesSuppressRequest = Model('BestPracticesSuppressRequest', Optional({ note: Text() }))
export type BestPracticesSuppressRequest = Static<typeof BestPracticesSuppressRequest>

export const EAuthorizationEventsFiltersOrderColumn = Enum('EAuthorizationEventsFiltersOrderColumn', [
  'Name', 'State', 'CreationTime', 'ProcessedTime', 'ExpirationTime',
  ...Since('1.3-rev0', ['Description', 'InitiatedBy', 'ProcessedBy']),
])
export type EAuthorizationEventsFiltersOrderColumn = Static<typeof EAuthorizationEventsFiltersOrderColumn>

export const EAuthorizationEventState = Enum('EAuthorizationEventState', [
  'Pending', 'Approved', 'Rejected', 'Expired', 'Info',
  ...Since('1.3-rev1', ['CockpitMessage']),
])
export type EAuthorizationEventState = Static<typeof EAuthorizationEventState>

export const AuthorizationEventModel = Model('AuthorizationEventModel', Optional({
  id: Uuid(),
  name: Text(),
  description: Text(),
  state: Ref(EAuthorizationEventState),
  creationTime: DateTime(),
  createdBy: Text(),
  expirationTime: DateTime(),
  processedBy: Text(),
  processedTime: DateTime(),
}))
export type AuthorizationEventModel = Static<typeof AuthorizationEventModel>

export const AuthorizationEventsResult = Model('AuthorizationEventsResult', Optional({
  data: List(Ref(AuthorizationEventModel)),
  pagination: Ref(PaginationResult),
}))
export type AuthorizationEventsResult = Static<typeof AuthorizationEventsResult>

export const startSecurityAnalyzer = Post({
  id: 'StartSecurityAnalyzer',
  url: '/api/v1/securityAnalyzer/start',
  since: '1.2-rev1',
  claims: ['StartSecurityAnalyzer'],
  openTo: ['SecurityAdministrator'],
  reply: Created(Ref(SessionModel)),
})

export const getSecurityAnalyzerSession = Get({
  id: 'GetSecurityAnalyzerSession',
  url: '/api/v1/securityAnalyzer/lastRun',
  since: '1.2-rev1',
  claims: ['GetSecurityAnalyzerSession'],
  openTo: ['SecurityAdministrator'],
  reply: Ref(SessionModel),
  errors: [401, 403, 404, 500],
})

export const getSecurityAnalyzerSchedule = Get({
  id: 'GetSecurityAnalyzerSchedule',
  url: '/api/v1/securityAnalyzer/schedule',
  since: '1.2-rev1',
  claims: ['GetSecurityAnalyzerSchedule'],
  openTo: ['SecurityAdministrator'],
  reply: Ref(SecurityAnalyzerScheduleSettingsModel),
  errors: [401, 403, 404, 500],
})

export const modifySecurityAnalyzerSchedule = Put({
  id: 'ModifySecurityAnalyzerSchedule',
  url: '/api/v1/securityAnalyzer/schedule',
  since: '1.2-rev1',
  claims: ['ModifySecurityAnalyzerSchedule'],
  openTo: ['SecurityAdministrator'],
  body: Ref(SecurityAnalyzerScheduleSettingsModel),
  reply: Ref(SecurityAnalyzerScheduleSettingsModel),
})

export const resetAllBestPracticesComplianceStatuses = Post({
  id: 'ResetAllBestPracticesComplianceStatuses',
  url: '/api/v1/securityAnalyzer/bestPractices/resetAll',
  since: '1.2-rev1',
  claims: ['ManageBestPracticeCompliance'],
  openTo: ['SecurityAdministrator'],
  reply: Ref(BestPracticesComplianceResult),
})

export const getBestPracticesComplianceResult = Get({
  id: 'GetBestPracticesComplianceResult',
  url: '/api/v1/securityAnalyzer/bestPractices',
  since: '1.2-rev1',
  claims: ['GetBestPracticesComplianceResult'],
  openTo: ['SecurityAdministrator'],
  reply: Ref(BestPracticesComplianceResult),
  errors: [401, 403, 404, 500],
})

export const suppressBestPracticesComplianceAlert = Post({
  id: 'SuppressBestPracticesComplianceAlert',
  url: '/api/v1/securityAnalyzer/bestPractices/:id/suppress',
  since: '1.2-rev1',
  claims: ['ManageBestPracticeCompliance'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  body: Optional(Ref(BestPracticesSuppressRequest)),
  reply: Ref(BestPracticesComplianceModel),
  errors: [401, 403, 500],
})

export const resetBestPracticesComplianceStatus = Post({
  id: 'ResetBestPracticesComplianceStatus',
  url: '/api/v1/securityAnalyzer/bestPractices/:id/reset',
  since: '1.2-rev1',
  claims: ['ManageBestPracticeCompliance'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  reply: Ref(BestPracticesComplianceModel),
  errors: [401, 403, 500],
})

export const getAllAuthorizationEvents = Get({
  id: 'GetAllAuthorizationEvents',
  url: '/api/v1/authorization/events',
  since: '1.2-rev1',
  claims: ['ViewAuthorizationEvents'],
  openTo: ['SecurityAdministrator'],
  filters: 'AuthorizationEventsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EAuthorizationEventsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    processedAfterFilter: DateTime(),
    processedBeforeFilter: DateTime(),
    stateFilter: Changed({
      '1.2-rev1': Ref(EAuthorizationEventState),
      '1.3-rev0': List(Ref(EAuthorizationEventState)),
    }),
    createdByFilter: Text(),
    processedByFilter: Text(),
    expireBeforeFilter: DateTime(),
    expireAfterFilter: DateTime(),
  }),
  reply: Ref(AuthorizationEventsResult),
})

export const getAuthorizationEvent = Get({
  id: 'GetAuthorizationEvent',
  url: '/api/v1/authorization/events/:id',
  since: '1.2-rev1',
  claims: ['ViewAuthorizationEvents'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  reply: Ref(AuthorizationEventModel),
  errors: Changed({ '1.2-rev1': [401, 403, 500], '1.3-rev2': undefined }),
})
