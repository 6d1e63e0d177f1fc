// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Done, Enum, Get, List, Model, Nothing, Optional, Post, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTGroup, RESTLinkHALDictionary, RESTUser } from './common/shared.js'

export const tag = 'OrganizationAudit'
export const section = 'Audit'

export const RESTAuditUserOrGroup = Model('RESTAuditUserOrGroup', Optional({
  id: Text(),
  type: Enum(['User', 'Group']),
  group: Ref(RESTGroup),
  user: Ref(RESTUser),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAuditUserOrGroup = Static<typeof RESTAuditUserOrGroup>

export const RESTRemoveAuditItemsOptions = Model('RESTRemoveAuditItemsOptions', Optional({
  itemIds: List(Text()),
}))
export type RESTRemoveAuditItemsOptions = Static<typeof RESTRemoveAuditItemsOptions>

export const organizationAuditGet = Get({
  id: 'OrganizationAudit_Get',
  url: '/Organizations/:organizationId/AuditItems',
  params: { organizationId: Uuid() },
  reply: List(Ref(RESTAuditUserOrGroup)),
})

export const organizationAuditPost = Post({
  id: 'OrganizationAudit_Post',
  url: '/Organizations/:organizationId/AuditItems',
  params: { organizationId: Uuid() },
  body: List(Ref(RESTAuditUserOrGroup)),
  reply: Changed({ v6: Created(), v8: Nothing() }),
})

export const organizationAuditExecuteRemove = Post({
  id: 'OrganizationAudit_ExecuteRemove',
  url: '/Organizations/:organizationId/AuditItems/remove',
  params: { organizationId: Uuid() },
  body: Ref(RESTRemoveAuditItemsOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})
