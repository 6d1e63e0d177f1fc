import {
  Changed, Delete, Dictionary, Empty, Enum, Get, List, Model, Nullable, Optional, Post, Put, Ref,
  Since, Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import { RESTRbacGroup, RESTRbacItemComposed } from './common/restore-operator-roles.js'
import { RESTLinkHAL } from './common/shared.js'
import { RESTRbacUser } from './common/users-logged-in-to-restore-portal.js'

export const tag = 'RbacRole'

export const RESTRbacRole = Model('RESTRbacRole', Optional({
  id: Nullable(Uuid()),
  organizationId: Uuid(),
  name: Text(),
  description: Text(),
  roleType: Nullable(Enum(['EntireOrganization', 'SpecificObjects'])),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTRbacRole = Static<typeof RESTRbacRole>

export const RESTRbacOperatorType = Enum('RESTRbacOperatorType', ['Group', 'User'])
export type RESTRbacOperatorType = Static<typeof RESTRbacOperatorType>

export const RESTRbacOperator = Model('RESTRbacOperator', {
  type: Ref(RESTRbacOperatorType),
  ...Optional({
    user: Ref(RESTRbacUser),
    id: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    group: Ref(RESTRbacGroup),
  }),
})
export type RESTRbacOperator = Static<typeof RESTRbacOperator>

export const RESTRbacRoleCreateModel = Model('RESTRbacRoleCreateModel', Optional({
  id: Nullable(Uuid()),
  organizationId: Uuid(),
  name: Text(),
  description: Text(),
  roleType: Nullable(Enum(['EntireOrganization', 'SpecificObjects'])),
  operators: Changed({ 'v6': List(Ref(RESTRbacItemComposed)), 'v8': List(Ref(RESTRbacOperator)) }),
  selectedItems: List(Ref(RESTRbacItemComposed)),
  excludedItems: List(Ref(RESTRbacItemComposed)),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTRbacRoleCreateModel = Static<typeof RESTRbacRoleCreateModel>

export const rbacRoleGetAll = Get({
  id: 'RbacRole_GetAll',
  url: '/RbacRoles',
  reply: { '200': List(Ref(RESTRbacRole)) },
})

export const rbacRoleGet = Get({
  id: 'RbacRole_Get',
  url: '/RbacRoles/:roleId',
  params: { roleId: Uuid() },
  reply: { '200': Ref(RESTRbacRole) },
})

export const rbacRoleUpdate = Put({
  id: 'RbacRole_Update',
  url: '/RbacRoles/:roleId',
  params: { roleId: Uuid() },
  body: Ref(RESTRbacRoleCreateModel),
  reply: { '204': Empty() },
})

export const rbacRoleDelete = Delete({
  id: 'RbacRole_Delete',
  url: '/RbacRoles/:roleId',
  params: { roleId: Uuid() },
  reply: { '204': Empty() },
})

export const rbacRoleGetOperators = Get({
  id: 'RbacRole_GetOperators',
  url: '/RbacRoles/:roleId/operators',
  params: { roleId: Uuid() },
  reply: {
    '200': Changed({ 'v6': List(Ref(RESTRbacItemComposed)), 'v8': List(Ref(RESTRbacOperator)) }),
  },
})

export const rbacRoleAddOperators = Post({
  id: 'RbacRole_AddOperators',
  url: '/RbacRoles/:roleId/operators',
  params: { roleId: Uuid() },
  body: Changed({ 'v6': List(Ref(RESTRbacItemComposed)), 'v8': List(Ref(RESTRbacOperator)) }),
  reply: { '204': Empty() },
})

export const rbacRoleDeleteOperators = Delete({
  id: 'RbacRole_DeleteOperators',
  url: '/RbacRoles/:roleId/operators',
  params: { roleId: Uuid() },
  query: { ids: Text() },
  reply: { '204': Empty() },
})

export const rbacRoleGetOperator = Get({
  id: 'RbacRole_GetOperator',
  url: '/RbacRoles/:roleId/operators/:operatorId',
  params: { roleId: Uuid(), operatorId: Text() },
  reply: {
    '200': Changed({ 'v6': Ref(RESTRbacItemComposed), 'v8': Ref(RESTRbacOperator) }),
  },
})

export const rbacRoleGetSelectedItems = Get({
  id: 'RbacRole_GetSelectedItems',
  url: '/RbacRoles/:roleId/selectedItems',
  params: { roleId: Uuid() },
  reply: { '200': List(Ref(RESTRbacItemComposed)) },
})

export const rbacRoleAddSelectedItems = Post({
  id: 'RbacRole_AddSelectedItems',
  url: '/RbacRoles/:roleId/selectedItems',
  params: { roleId: Uuid() },
  body: List(Ref(RESTRbacItemComposed)),
  reply: { '204': Empty() },
})

export const rbacRoleDeleteSelectedItems = Delete({
  id: 'RbacRole_DeleteSelectedItems',
  url: '/RbacRoles/:roleId/selectedItems',
  params: { roleId: Uuid() },
  query: { ids: Text() },
  reply: { '204': Empty() },
})

export const rbacRoleGetSelectedItem = Get({
  id: 'RbacRole_GetSelectedItem',
  url: '/RbacRoles/:roleId/selectedItems/:itemId',
  params: { roleId: Uuid(), itemId: Text() },
  reply: { '200': Ref(RESTRbacItemComposed) },
})

export const rbacRoleGetExcludedItems = Get({
  id: 'RbacRole_GetExcludedItems',
  url: '/RbacRoles/:roleId/excludedItems',
  params: { roleId: Uuid() },
  reply: { '200': List(Ref(RESTRbacItemComposed)) },
})

export const rbacRoleAddExcludedItems = Post({
  id: 'RbacRole_AddExcludedItems',
  url: '/RbacRoles/:roleId/excludedItems',
  params: { roleId: Uuid() },
  body: List(Ref(RESTRbacItemComposed)),
  reply: { '204': Empty() },
})

export const rbacRoleDeleteExcludedItems = Delete({
  id: 'RbacRole_DeleteExcludedItems',
  url: '/RbacRoles/:roleId/excludedItems',
  params: { roleId: Uuid() },
  query: { ids: Text() },
  reply: { '204': Empty() },
})

export const rbacRoleGetExcludedItem = Get({
  id: 'RbacRole_GetExcludedItem',
  url: '/RbacRoles/:roleId/excludedItems/:itemId',
  params: { roleId: Uuid(), itemId: Text() },
  reply: { '200': Ref(RESTRbacItemComposed) },
})

export const rbacRoleGetByOrganization = Get({
  id: 'RbacRole_GetByOrganization',
  url: '/Organizations/:organizationId/RbacRoles',
  params: { organizationId: Uuid() },
  reply: { '200': List(Ref(RESTRbacRole)) },
})

export const rbacRoleAdd = Post({
  id: 'RbacRole_Add',
  url: '/Organizations/:organizationId/RbacRoles',
  params: { organizationId: Uuid() },
  body: Ref(RESTRbacRoleCreateModel),
  reply: {
    ...Until('v7', { '200': Ref(RESTRbacRole) }),
    ...Since('v8', { '201': Ref(RESTRbacRole) }),
  },
})
