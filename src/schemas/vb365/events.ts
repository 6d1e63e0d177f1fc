import {
  Enum, Get, Int32, Int64, List, Model, Optional, Ref, Text, Uuid, type Static
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'Events'

export const RESTEventType = Enum('RESTEventType', [
  'RestoreSessionUpdate', 'RestoreSessionDelete', 'OrganizationUserUpdate',
  'OrganizationUserDelete', 'OrganizationGroupUpdate', 'OrganizationGroupDelete',
  'OrganizationTeamUpdate', 'OrganizationTeamDelete', 'OrganizationSiteUpdate',
  'OrganizationSiteDelete', 'JobUpdate', 'JobDelete', 'JobSessionUpdate', 'JobSessionDelete',
  'JobSelectedItemsChange', 'JobExcludedItemsChange', 'RestorePointUpdate',
  'RestorePointDelete', 'ProtectedUserUpdate', 'ProtectedUserDelete', 'ProtectedGroupUpdate',
  'ProtectedGroupDelete', 'ProtectedSiteUpdate', 'ProtectedSiteDelete', 'ProtectedTeamUpdate',
  'ProtectedTeamDelete', 'M365BackupStoragePolicyUpdate', 'M365BackupStoragePolicyDelete',
  'M365BackupStoragePolicySelectedItemsChange', 'RestorePointObjectsChange',
])
export type RESTEventType = Static<typeof RESTEventType>

export const RESTEventJobType = Enum('RESTEventJobType', ['Backup', 'Copy'])
export type RESTEventJobType = Static<typeof RESTEventJobType>

export const RESTJobSessionUpdateEventStatus = Enum('RESTJobSessionUpdateEventStatus', ['Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured'])
export type RESTJobSessionUpdateEventStatus = Static<typeof RESTJobSessionUpdateEventStatus>

export const RESTEvent = Model('RESTEvent', {
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

export const Events_GetResponse = Model('Events_GetResponse', {
  nextChangeToken: Text(),
  limit: Int32(),
  results: List(Ref(RESTEvent)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type Events_GetResponse = Static<typeof Events_GetResponse>

export const eventsGet = Get({
  id: 'Events_Get',
  url: '/Events',
  since: 'v8',
  query: {
    from: Text(),
    ...Optional({ limit: Int32(), timeoutSeconds: Int32() }),
  },
  reply: { '200': Ref(Events_GetResponse) },
})
