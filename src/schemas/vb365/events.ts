// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  ChangesPage, Composed, Enum, Get, Int32, Int64, List, Model, Optional, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'Events'

export const RESTEventType = Enum('RESTEventType', [
  'RestoreSessionUpdate', 'RestoreSessionDelete', 'OrganizationUserUpdate', 'OrganizationUserDelete',
  'OrganizationGroupUpdate', 'OrganizationGroupDelete', 'OrganizationTeamUpdate', 'OrganizationTeamDelete',
  'OrganizationSiteUpdate', 'OrganizationSiteDelete', 'JobUpdate', 'JobDelete', 'JobSessionUpdate',
  'JobSessionDelete', 'JobSelectedItemsChange', 'JobExcludedItemsChange', 'RestorePointUpdate',
  'RestorePointDelete', 'ProtectedUserUpdate', 'ProtectedUserDelete', 'ProtectedGroupUpdate',
  'ProtectedGroupDelete', 'ProtectedSiteUpdate', 'ProtectedSiteDelete', 'ProtectedTeamUpdate',
  'ProtectedTeamDelete', 'M365BackupStoragePolicyUpdate', 'M365BackupStoragePolicyDelete',
  'M365BackupStoragePolicySelectedItemsChange', 'RestorePointObjectsChange',
])
export type RESTEventType = Static<typeof RESTEventType>

export const RESTEventJobType = Enum('RESTEventJobType', ['Backup', 'Copy'])
export type RESTEventJobType = Static<typeof RESTEventJobType>

export const RESTJobSessionUpdateEventStatus = Enum('RESTJobSessionUpdateEventStatus', [
  'Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured',
])
export type RESTJobSessionUpdateEventStatus = Static<typeof RESTJobSessionUpdateEventStatus>

export const RESTEvent = Composed('RESTEvent', {
  members: [
    'RESTRestoreSessionUpdateEvent', 'RESTRestoreSessionDeleteEvent', 'RESTOrganizationUserUpdateEvent',
    'RESTOrganizationUserDeleteEvent', 'RESTOrganizationGroupUpdateEvent', 'RESTOrganizationGroupDeleteEvent',
    'RESTOrganizationTeamUpdateEvent', 'RESTOrganizationTeamDeleteEvent', 'RESTOrganizationSiteUpdateEvent',
    'RESTOrganizationSiteDeleteEvent', 'RESTJobUpdateEvent', 'RESTJobDeleteEvent',
    'RESTM365BackupStoragePolicyUpdateEvent', 'RESTM365BackupStoragePolicyDeleteEvent',
    'RESTM365BackupStoragePolicySelectedItemsChangeEvent', 'RESTJobSessionUpdateEvent',
    'RESTJobSessionDeleteEvent', 'RESTJobSelectedItemsChangeEvent', 'RESTJobExcludedItemsChangeEvent',
    'RESTRestorePointUpdateEvent', 'RESTRestorePointDeleteEvent', 'RESTRestorePointObjectsChangeEvent',
    'RESTProtectedUserUpdateEvent', 'RESTProtectedUserDeleteEvent', 'RESTProtectedGroupUpdateEvent',
    'RESTProtectedGroupDeleteEvent', 'RESTProtectedSiteUpdateEvent', 'RESTProtectedSiteDeleteEvent',
    'RESTProtectedTeamUpdateEvent', 'RESTProtectedTeamDeleteEvent',
  ],
  discriminator: 'eventType',
  mapping: {
    RestoreSessionUpdate: 'RESTRestoreSessionUpdateEvent',
    RestoreSessionDelete: 'RESTRestoreSessionDeleteEvent',
    OrganizationUserUpdate: 'RESTOrganizationUserUpdateEvent',
    OrganizationUserDelete: 'RESTOrganizationUserDeleteEvent',
    OrganizationGroupUpdate: 'RESTOrganizationGroupUpdateEvent',
    OrganizationGroupDelete: 'RESTOrganizationGroupDeleteEvent',
    OrganizationTeamUpdate: 'RESTOrganizationTeamUpdateEvent',
    OrganizationTeamDelete: 'RESTOrganizationTeamDeleteEvent',
    OrganizationSiteUpdate: 'RESTOrganizationSiteUpdateEvent',
    OrganizationSiteDelete: 'RESTOrganizationSiteDeleteEvent',
    JobUpdate: 'RESTJobUpdateEvent',
    JobDelete: 'RESTJobDeleteEvent',
    JobSessionUpdate: 'RESTJobSessionUpdateEvent',
    JobSessionDelete: 'RESTJobSessionDeleteEvent',
    JobSelectedItemsChange: 'RESTJobSelectedItemsChangeEvent',
    JobExcludedItemsChange: 'RESTJobExcludedItemsChangeEvent',
    RestorePointUpdate: 'RESTRestorePointUpdateEvent',
    RestorePointDelete: 'RESTRestorePointDeleteEvent',
    RestorePointObjectsChange: 'RESTRestorePointObjectsChangeEvent',
    ProtectedUserUpdate: 'RESTProtectedUserUpdateEvent',
    ProtectedUserDelete: 'RESTProtectedUserDeleteEvent',
    ProtectedGroupUpdate: 'RESTProtectedGroupUpdateEvent',
    ProtectedGroupDelete: 'RESTProtectedGroupDeleteEvent',
    ProtectedSiteUpdate: 'RESTProtectedSiteUpdateEvent',
    ProtectedSiteDelete: 'RESTProtectedSiteDeleteEvent',
    ProtectedTeamUpdate: 'RESTProtectedTeamUpdateEvent',
    ProtectedTeamDelete: 'RESTProtectedTeamDeleteEvent',
  },
}, {
  eventType: Ref(RESTEventType),
  ...Optional({
    id: Text(),
    eTag: Int64(),
    organizationId: Uuid(),
    jobType: Ref(RESTEventJobType),
    policyId: Text(),
    jobId: Text(),
    status: Ref(RESTJobSessionUpdateEventStatus),
    objectsEtag: Int64(),
  }),
})
export type RESTEvent = Static<typeof RESTEvent>

export const Events_GetResponse = ChangesPage('Events_GetResponse', {
  nextChangeToken: Text(),
  limit: Int32(),
  results: List(Ref(RESTEvent)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type Events_GetResponse = Static<typeof Events_GetResponse>

export const RESTRestoreSessionUpdateEvent = Model('RESTRestoreSessionUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
})
export type RESTRestoreSessionUpdateEvent = Static<typeof RESTRestoreSessionUpdateEvent>

export const RESTRestoreSessionDeleteEvent = Model('RESTRestoreSessionDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
})
export type RESTRestoreSessionDeleteEvent = Static<typeof RESTRestoreSessionDeleteEvent>

export const RESTOrganizationUserUpdateEvent = Model('RESTOrganizationUserUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  organizationId: Uuid(),
  eTag: Int64(),
})
export type RESTOrganizationUserUpdateEvent = Static<typeof RESTOrganizationUserUpdateEvent>

export const RESTOrganizationUserDeleteEvent = Model('RESTOrganizationUserDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  organizationId: Uuid(),
})
export type RESTOrganizationUserDeleteEvent = Static<typeof RESTOrganizationUserDeleteEvent>

export const RESTOrganizationGroupUpdateEvent = Model('RESTOrganizationGroupUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  organizationId: Uuid(),
  eTag: Int64(),
})
export type RESTOrganizationGroupUpdateEvent = Static<typeof RESTOrganizationGroupUpdateEvent>

export const RESTOrganizationGroupDeleteEvent = Model('RESTOrganizationGroupDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  organizationId: Uuid(),
})
export type RESTOrganizationGroupDeleteEvent = Static<typeof RESTOrganizationGroupDeleteEvent>

export const RESTOrganizationTeamUpdateEvent = Model('RESTOrganizationTeamUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  organizationId: Uuid(),
  eTag: Int64(),
})
export type RESTOrganizationTeamUpdateEvent = Static<typeof RESTOrganizationTeamUpdateEvent>

export const RESTOrganizationTeamDeleteEvent = Model('RESTOrganizationTeamDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  organizationId: Uuid(),
})
export type RESTOrganizationTeamDeleteEvent = Static<typeof RESTOrganizationTeamDeleteEvent>

export const RESTOrganizationSiteUpdateEvent = Model('RESTOrganizationSiteUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  organizationId: Uuid(),
  eTag: Int64(),
})
export type RESTOrganizationSiteUpdateEvent = Static<typeof RESTOrganizationSiteUpdateEvent>

export const RESTOrganizationSiteDeleteEvent = Model('RESTOrganizationSiteDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  organizationId: Uuid(),
})
export type RESTOrganizationSiteDeleteEvent = Static<typeof RESTOrganizationSiteDeleteEvent>

export const RESTJobUpdateEvent = Model('RESTJobUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
  jobType: Ref(RESTEventJobType),
})
export type RESTJobUpdateEvent = Static<typeof RESTJobUpdateEvent>

export const RESTJobDeleteEvent = Model('RESTJobDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  jobType: Ref(RESTEventJobType),
})
export type RESTJobDeleteEvent = Static<typeof RESTJobDeleteEvent>

export const RESTM365BackupStoragePolicyUpdateEvent = Model('RESTM365BackupStoragePolicyUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
})
export type RESTM365BackupStoragePolicyUpdateEvent = Static<typeof RESTM365BackupStoragePolicyUpdateEvent>

export const RESTM365BackupStoragePolicyDeleteEvent = Model('RESTM365BackupStoragePolicyDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
})
export type RESTM365BackupStoragePolicyDeleteEvent = Static<typeof RESTM365BackupStoragePolicyDeleteEvent>

export const RESTM365BackupStoragePolicySelectedItemsChangeEvent = Model(
  'RESTM365BackupStoragePolicySelectedItemsChangeEvent',
  { eventType: Ref(RESTEventType), policyId: Text() }
)
export type RESTM365BackupStoragePolicySelectedItemsChangeEvent =
  Static<typeof RESTM365BackupStoragePolicySelectedItemsChangeEvent>

export const RESTJobSessionUpdateEvent = Model('RESTJobSessionUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
  jobId: Text(),
  status: Ref(RESTJobSessionUpdateEventStatus),
  jobType: Ref(RESTEventJobType),
})
export type RESTJobSessionUpdateEvent = Static<typeof RESTJobSessionUpdateEvent>

export const RESTJobSessionDeleteEvent = Model('RESTJobSessionDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  jobType: Ref(RESTEventJobType),
})
export type RESTJobSessionDeleteEvent = Static<typeof RESTJobSessionDeleteEvent>

export const RESTJobSelectedItemsChangeEvent = Model('RESTJobSelectedItemsChangeEvent', {
  eventType: Ref(RESTEventType),
  jobId: Text(),
})
export type RESTJobSelectedItemsChangeEvent = Static<typeof RESTJobSelectedItemsChangeEvent>

export const RESTJobExcludedItemsChangeEvent = Model('RESTJobExcludedItemsChangeEvent', {
  eventType: Ref(RESTEventType),
  jobId: Text(),
})
export type RESTJobExcludedItemsChangeEvent = Static<typeof RESTJobExcludedItemsChangeEvent>

export const RESTRestorePointUpdateEvent = Model('RESTRestorePointUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
})
export type RESTRestorePointUpdateEvent = Static<typeof RESTRestorePointUpdateEvent>

export const RESTRestorePointDeleteEvent = Model('RESTRestorePointDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
})
export type RESTRestorePointDeleteEvent = Static<typeof RESTRestorePointDeleteEvent>

export const RESTRestorePointObjectsChangeEvent = Model('RESTRestorePointObjectsChangeEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  objectsEtag: Int64(),
})
export type RESTRestorePointObjectsChangeEvent = Static<typeof RESTRestorePointObjectsChangeEvent>

export const RESTProtectedUserUpdateEvent = Model('RESTProtectedUserUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
})
export type RESTProtectedUserUpdateEvent = Static<typeof RESTProtectedUserUpdateEvent>

export const RESTProtectedUserDeleteEvent = Model('RESTProtectedUserDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
})
export type RESTProtectedUserDeleteEvent = Static<typeof RESTProtectedUserDeleteEvent>

export const RESTProtectedGroupUpdateEvent = Model('RESTProtectedGroupUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
})
export type RESTProtectedGroupUpdateEvent = Static<typeof RESTProtectedGroupUpdateEvent>

export const RESTProtectedGroupDeleteEvent = Model('RESTProtectedGroupDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
})
export type RESTProtectedGroupDeleteEvent = Static<typeof RESTProtectedGroupDeleteEvent>

export const RESTProtectedSiteUpdateEvent = Model('RESTProtectedSiteUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
})
export type RESTProtectedSiteUpdateEvent = Static<typeof RESTProtectedSiteUpdateEvent>

export const RESTProtectedSiteDeleteEvent = Model('RESTProtectedSiteDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
})
export type RESTProtectedSiteDeleteEvent = Static<typeof RESTProtectedSiteDeleteEvent>

export const RESTProtectedTeamUpdateEvent = Model('RESTProtectedTeamUpdateEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
  eTag: Int64(),
})
export type RESTProtectedTeamUpdateEvent = Static<typeof RESTProtectedTeamUpdateEvent>

export const RESTProtectedTeamDeleteEvent = Model('RESTProtectedTeamDeleteEvent', {
  eventType: Ref(RESTEventType),
  id: Text(),
})
export type RESTProtectedTeamDeleteEvent = Static<typeof RESTProtectedTeamDeleteEvent>

export const eventsGet = Get({
  id: 'Events_Get',
  url: '/Events',
  since: 'v8',
  query: { from: Text(), ...Optional({ limit: Int32(), timeoutSeconds: Int32() }) },
  reply: Ref(Events_GetResponse),
})
