// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Done, Enum, Get, List, Model, Nothing, Nullable, Optional, Post, Ref, Since, Text, Until,
  Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'OrganizationSync'
export const section = 'Synchronization of Organization Objects'

export const RESTOrganizationLastSyncState = Model('RESTOrganizationLastSyncState', Optional({
  type: Enum(['Incremental', 'Full']),
  result: Enum(['Success', 'Error']),
  startTime: DateTime(),
  endTime: DateTime(),
  error: Nullable(Text()),
}))
export type RESTOrganizationLastSyncState = Static<typeof RESTOrganizationLastSyncState>

export const RESTOrganizationCurrentSyncState = Model('RESTOrganizationCurrentSyncState', Optional({
  type: Enum(['Incremental', 'Full']),
  scheduledTime: Nullable(DateTime()),
  startTime: Nullable(DateTime()),
  status: Enum(['Queued', 'Running']),
}))
export type RESTOrganizationCurrentSyncState = Static<typeof RESTOrganizationCurrentSyncState>

export const RESTOrganizationSyncState = Model('RESTOrganizationSyncState', {
  ...Optional({ _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({
    type: Nullable(Enum(['Incremental', 'Full'])),
    status: Enum(['None', 'Success', 'Error']),
    lastSyncTime: Nullable(DateTime()),
    error: Nullable(Text()),
  })),
  ...Since('v8', Optional({
    organizationId: Uuid(),
    lastSyncState: Nullable(Ref(RESTOrganizationLastSyncState)),
    currentSyncState: Ref(RESTOrganizationCurrentSyncState),
  })),
})
export type RESTOrganizationSyncState = Static<typeof RESTOrganizationSyncState>

export const RESTOrganizationSyncOptions = Model('RESTOrganizationSyncOptions', Optional({
  type: Enum(['Incremental', 'Full']),
}))
export type RESTOrganizationSyncOptions = Static<typeof RESTOrganizationSyncOptions>

export const organizationSyncGetState = Get({
  id: 'OrganizationSync_GetState',
  url: '/Organizations/:organizationId/SyncState',
  since: 'v7',
  params: { organizationId: Uuid() },
  reply: Ref(RESTOrganizationSyncState),
})

export const organizationSyncStart = Post({
  id: 'OrganizationSync_Start',
  url: '/Organizations/:organizationId/Sync',
  since: 'v7',
  params: { organizationId: Uuid() },
  body: Ref(RESTOrganizationSyncOptions),
  reply: Changed({ v7: Done(), v8: Nothing() }),
})

export const organizationSyncGetStates = Get({
  id: 'OrganizationSync_GetStates',
  url: '/Organizations/SyncState',
  since: 'v8',
  reply: List(Ref(RESTOrganizationSyncState)),
})
