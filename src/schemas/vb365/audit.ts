import {
  Empty, Enum, Get, List, Model, Optional, Post, Ref, Since, Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import { RESTGroup } from './common/organization-groups.js'
import { RESTUser } from './common/organization-users.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'OrganizationAudit'

export const RESTAuditUserOrGroup = Model('RESTAuditUserOrGroup', Optional({
  id: Text(),
  type: Enum(['User', 'Group']),
  group: Ref(RESTGroup),
  user: Ref(RESTUser),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAuditUserOrGroup = Static<typeof RESTAuditUserOrGroup>

export const RESTRemoveAuditItemsOptions = Model('RESTRemoveAuditItemsOptions', Optional({ itemIds: List(Text()) }))
export type RESTRemoveAuditItemsOptions = Static<typeof RESTRemoveAuditItemsOptions>

export const organizationAuditGet = Get({
  id: 'OrganizationAudit_Get',
  url: '/Organizations/:organizationId/AuditItems',
  params: { organizationId: Uuid() },
  reply: { '200': List(Ref(RESTAuditUserOrGroup)) },
})

export const organizationAuditPost = Post({
  id: 'OrganizationAudit_Post',
  url: '/Organizations/:organizationId/AuditItems',
  params: { organizationId: Uuid() },
  body: List(Ref(RESTAuditUserOrGroup)),
  reply: {
    ...Until('v7', { '201': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const organizationAuditExecuteRemove = Post({
  id: 'OrganizationAudit_ExecuteRemove',
  url: '/Organizations/:organizationId/AuditItems/remove',
  params: { organizationId: Uuid() },
  body: Ref(RESTRemoveAuditItemsOptions),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})
