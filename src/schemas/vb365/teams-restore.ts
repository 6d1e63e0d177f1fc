// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Enum, Flag, Get, Int32, List, Model, Nullable, Optional, Page, Post, Ref, Since, Text,
  Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTAsyncRestoreResponse, RESTRestoreStatistics } from './common/restore.js'
import { RESTLinkHAL, RESTLinkHALDictionary, SecureString } from './common/shared.js'
import {
  PageOfRESTChannelEntity, RESTTeamsOperatorRestoreSessionResponse, RESTTeamsSearchOptions,
} from './common/teams.js'

export const tag = 'TeamsTeam'
export const section = 'Teams Restore'

export const RESTTeamsTeamFunSettings = Model('RESTTeamsTeamFunSettings', Optional({
  allowCustomMemes: Flag(),
  allowGiphy: Flag(),
  allowStickersAndMemes: Flag(),
  giphyContentRating: Enum(['Moderate', 'Strict', 'UnknownFutureValue']),
}))
export type RESTTeamsTeamFunSettings = Static<typeof RESTTeamsTeamFunSettings>

export const RESTTeamsTeamGuestSettings = Model('RESTTeamsTeamGuestSettings', Optional({
  allowCreateUpdateChannels: Flag(),
  allowDeleteChannels: Flag(),
}))
export type RESTTeamsTeamGuestSettings = Static<typeof RESTTeamsTeamGuestSettings>

export const RESTTeamsTeamMemberSettings = Model('RESTTeamsTeamMemberSettings', Optional({
  allowCreatePrivateChannel: Flag(),
  allowCreateUpdateChannel: Flag(),
  allowDeleteChannel: Flag(),
  allowAddRemoveApp: Flag(),
  allowCreateUpdateRemoveTab: Flag(),
  allowCreateUpdateRemoveConnector: Flag(),
}))
export type RESTTeamsTeamMemberSettings = Static<typeof RESTTeamsTeamMemberSettings>

export const RESTTeamsTeamMessagingSettings = Model('RESTTeamsTeamMessagingSettings', Optional({
  allowUserEditMessage: Flag(),
  allowUserDeleteMessage: Flag(),
  allowOwnerDeleteMessage: Flag(),
  allowTeamMention: Flag(),
  allowChannelMention: Flag(),
}))
export type RESTTeamsTeamMessagingSettings = Static<typeof RESTTeamsTeamMessagingSettings>

export const RESTTeamsTeamSettings = Model('RESTTeamsTeamSettings', Optional({
  preferredDataLocation: Text(),
  allowExternalSenders: Flag(),
  autoSubscribeNewMembers: Flag(),
  funSettings: Ref(RESTTeamsTeamFunSettings),
  guestSettings: Ref(RESTTeamsTeamGuestSettings),
  memberSettings: Ref(RESTTeamsTeamMemberSettings),
  messagingSettings: Ref(RESTTeamsTeamMessagingSettings),
}))
export type RESTTeamsTeamSettings = Static<typeof RESTTeamsTeamSettings>

export const RESTTeamsTeam = Model('RESTTeamsTeam', {
  id: Uuid(),
  ...Optional({
    displayName: Text(),
    description: Text(),
    groupEmail: Text(),
    alias: Text(),
    privacy: Enum(['Public', 'Private', 'HiddenMembership']),
    isArchived: Flag(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ settings: Ref(RESTTeamsTeamSettings) })),
})
export type RESTTeamsTeam = Static<typeof RESTTeamsTeam>

export const PageOfRESTTeamsTeam = Page('PageOfRESTTeamsTeam', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTTeamsTeam)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTTeamsTeam = Static<typeof PageOfRESTTeamsTeam>

export const RESTRestoreTeamOptions = Model('RESTRestoreTeamOptions', {
  restoreChangedItems: Nullable(Flag()),
  restoreMissingItems: Nullable(Flag()),
  restoreMembers: Nullable(Flag()),
  restoreSettings: Nullable(Flag()),
  ...Optional({
    teams: List(Ref(RESTTeamsTeam)),
    impersonationAccountName: Text(),
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificate: Text(),
    applicationCertificatePassword: Ref(SecureString),
    userName: Text(),
    userPassword: Ref(SecureString),
  }),
})
export type RESTRestoreTeamOptions = Static<typeof RESTRestoreTeamOptions>

export const RESTOperatorRestoreTeamOptions = Model('RESTOperatorRestoreTeamOptions', {
  restoreChangedItems: Nullable(Flag()),
  restoreMissingItems: Nullable(Flag()),
  restoreMembers: Nullable(Flag()),
  restoreSettings: Nullable(Flag()),
  impersonationAccountName: Text(),
  ...Optional({ teams: List(Ref(RESTTeamsTeam)), reason: Text() }),
})
export type RESTOperatorRestoreTeamOptions = Static<typeof RESTOperatorRestoreTeamOptions>

export const teamsTeamGet = Get({
  id: 'TeamsTeam_Get',
  url: '/RestoreSessions/:restoreSessionId/organization/teams',
  params: { restoreSessionId: Uuid() },
  query: Optional({ displayName: Text(), offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTTeamsTeam),
})

export const teamsTeamGetById = Get({
  id: 'TeamsTeam_GetById',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  reply: Ref(RESTTeamsTeam),
})

export const teamsTeamRestore = Post({
  id: 'TeamsTeam_Restore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/restore',
  params: { restoreSessionId: Uuid() },
  body: Ref(RESTRestoreTeamOptions),
  reply: Changed({ v6: Ref(RESTRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const teamsTeamSearch = Post({
  id: 'TeamsTeam_Search',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/search',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  body: Ref(RESTTeamsSearchOptions),
  reply: Ref(PageOfRESTChannelEntity),
})

export const teamsTeamRestoreById = Post({
  id: 'TeamsTeam_RestoreById',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/restore',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTRestoreTeamOptions),
  reply: Changed({ v6: Ref(RESTRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const teamsTeamOperatorRestore = Post({
  id: 'TeamsTeam_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/operatorRestore',
  since: 'v7',
  params: { restoreSessionId: Uuid() },
  body: Ref(RESTOperatorRestoreTeamOptions),
  reply: Ref(RESTTeamsOperatorRestoreSessionResponse),
})
