// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Flag, Get, Int32, List, Model, Nullable, Optional, Page, Post, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTAsyncRestoreResponse, RESTRestoreStatistics } from './common/restore.js'
import { RESTLinkHALDictionary, RESTSearchOptions, SecureString } from './common/shared.js'
import { RESTTeamsOperatorRestoreSessionResponse, RestTeamsTab } from './common/teams.js'

export const tag = 'TeamsTab'
export const section = 'Teams Tabs Restore'

export const PageOfRestTeamsTab = Page('PageOfRestTeamsTab', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RestTeamsTab)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRestTeamsTab = Static<typeof PageOfRestTeamsTab>

export const RESTRestoreTabsOptions = Model('RESTRestoreTabsOptions', {
  restoreChangedTabs: Flag(),
  restoreMissingTabs: Flag(),
  ...Optional({
    tabs: List(Ref(RestTeamsTab)),
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificate: Text(),
    applicationCertificatePassword: Ref(SecureString),
    userName: Text(),
    userPassword: Ref(SecureString),
  }),
})
export type RESTRestoreTabsOptions = Static<typeof RESTRestoreTabsOptions>

export const RESTRestoreTabOptions = Model('RESTRestoreTabOptions', {
  restoreChangedTabs: Flag(),
  restoreMissingTabs: Flag(),
  ...Optional({
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificate: Text(),
    applicationCertificatePassword: Ref(SecureString),
    userName: Text(),
    userPassword: Ref(SecureString),
  }),
})
export type RESTRestoreTabOptions = Static<typeof RESTRestoreTabOptions>

export const RESTOperatorRestoreTabsOptions = Model('RESTOperatorRestoreTabsOptions', {
  restoreChangedTabs: Flag(),
  restoreMissingTabs: Flag(),
  ...Optional({ tabs: List(Ref(RestTeamsTab)), reason: Text() }),
})
export type RESTOperatorRestoreTabsOptions = Static<typeof RESTOperatorRestoreTabsOptions>

export const teamsTabGet = Get({
  id: 'TeamsTab_Get',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/tabs',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRestTeamsTab),
})

export const teamsTabGetTab = Get({
  id: 'TeamsTab_GetTab',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/tabs/:tabId',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text(), tabId: Uuid() },
  reply: Ref(RestTeamsTab),
})

export const teamsTabSearch = Post({
  id: 'TeamsTab_Search',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/tabs/search',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  body: Ref(RESTSearchOptions),
  reply: Ref(PageOfRestTeamsTab),
})

export const teamsTabRestore = Post({
  id: 'TeamsTab_Restore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/tabs/restore',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  body: Ref(RESTRestoreTabsOptions),
  reply: Changed({ v6: Ref(RESTRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const teamsTabRestoreById = Post({
  id: 'TeamsTab_RestoreById',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/tabs/:tabId/restore',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text(), tabId: Uuid() },
  body: Ref(RESTRestoreTabOptions),
  reply: Changed({ v6: Ref(RESTRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const teamsTabOperatorRestore = Post({
  id: 'TeamsTab_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/tabs/operatorRestore',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  body: Ref(RESTOperatorRestoreTabsOptions),
  reply: Ref(RESTTeamsOperatorRestoreSessionResponse),
})

export const teamsTabOperatorRestoreByMultipleChannels = Post({
  id: 'TeamsTab_OperatorRestoreByMultipleChannels',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/tabs/operatorRestore',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTOperatorRestoreTabsOptions),
  reply: Ref(RESTTeamsOperatorRestoreSessionResponse),
})

export const teamsTabRestoreByMultipleChannels = Post({
  id: 'TeamsTab_RestoreByMultipleChannels',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/tabs/restore',
  since: 'v8',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTRestoreTabsOptions),
  reply: Ref(RESTAsyncRestoreResponse),
})
