// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Composed, Created, Delete, Dictionary, Enum, Get, List, Model, Nothing, Nullable, Optional, Post,
  Put, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTRbacGroup, RESTRbacItemComposed, RESTRbacUser } from './common/restore-operator-roles.js'
import { RESTLinkHAL } from './common/shared.js'

export const tag = 'RbacRole'
export const section = 'Restore Operator Roles'

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

export const RESTRbacOperator = Composed('RESTRbacOperator', {
  members: ['RESTRbacUserOperator', 'RESTRbacGroupOperator'],
  discriminator: 'type',
  mapping: { Group: 'RESTRbacGroupOperator', User: 'RESTRbacUserOperator' },
}, {
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
  operators: Changed({ v6: List(Ref(RESTRbacItemComposed)), v8: List(Ref(RESTRbacOperator)) }),
  selectedItems: List(Ref(RESTRbacItemComposed)),
  excludedItems: List(Ref(RESTRbacItemComposed)),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTRbacRoleCreateModel = Static<typeof RESTRbacRoleCreateModel>

export const RESTRbacUserOperator = Model('RESTRbacUserOperator', {
  type: Ref(RESTRbacOperatorType),
  user: Ref(RESTRbacUser),
  id: Text(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacUserOperator = Static<typeof RESTRbacUserOperator>

export const RESTRbacGroupOperator = Model('RESTRbacGroupOperator', {
  type: Ref(RESTRbacOperatorType),
  group: Ref(RESTRbacGroup),
  id: Text(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacGroupOperator = Static<typeof RESTRbacGroupOperator>

export const rbacRoleGetAll = Get({
  id: 'RbacRole_GetAll',
  url: '/RbacRoles',
  reply: List(Ref(RESTRbacRole)),
})

export const rbacRoleGet = Get({
  id: 'RbacRole_Get',
  url: '/RbacRoles/:roleId',
  params: { roleId: Uuid() },
  reply: Ref(RESTRbacRole),
})

export const rbacRoleUpdate = Put({
  id: 'RbacRole_Update',
  url: '/RbacRoles/:roleId',
  params: { roleId: Uuid() },
  body: Ref(RESTRbacRoleCreateModel),
  reply: Nothing(),
})

export const rbacRoleDelete = Delete({
  id: 'RbacRole_Delete',
  url: '/RbacRoles/:roleId',
  params: { roleId: Uuid() },
  reply: Nothing(),
})

export const rbacRoleGetOperators = Get({
  id: 'RbacRole_GetOperators',
  url: '/RbacRoles/:roleId/operators',
  params: { roleId: Uuid() },
  reply: Changed({ v6: List(Ref(RESTRbacItemComposed)), v8: List(Ref(RESTRbacOperator)) }),
})

export const rbacRoleAddOperators = Post({
  id: 'RbacRole_AddOperators',
  url: '/RbacRoles/:roleId/operators',
  params: { roleId: Uuid() },
  body: Changed({ v6: List(Ref(RESTRbacItemComposed)), v8: List(Ref(RESTRbacOperator)) }),
  reply: Nothing(),
})

export const rbacRoleDeleteOperators = Delete({
  id: 'RbacRole_DeleteOperators',
  url: '/RbacRoles/:roleId/operators',
  params: { roleId: Uuid() },
  query: { ids: Text() },
  reply: Nothing(),
})

export const rbacRoleGetOperator = Get({
  id: 'RbacRole_GetOperator',
  url: '/RbacRoles/:roleId/operators/:operatorId',
  params: { roleId: Uuid(), operatorId: Text() },
  reply: Changed({ v6: Ref(RESTRbacItemComposed), v8: Ref(RESTRbacOperator) }),
})

export const rbacRoleGetSelectedItems = Get({
  id: 'RbacRole_GetSelectedItems',
  url: '/RbacRoles/:roleId/selectedItems',
  params: { roleId: Uuid() },
  reply: List(Ref(RESTRbacItemComposed)),
})

export const rbacRoleAddSelectedItems = Post({
  id: 'RbacRole_AddSelectedItems',
  url: '/RbacRoles/:roleId/selectedItems',
  params: { roleId: Uuid() },
  body: List(Ref(RESTRbacItemComposed)),
  reply: Nothing(),
})

export const rbacRoleDeleteSelectedItems = Delete({
  id: 'RbacRole_DeleteSelectedItems',
  url: '/RbacRoles/:roleId/selectedItems',
  params: { roleId: Uuid() },
  query: { ids: Text() },
  reply: Nothing(),
})

export const rbacRoleGetSelectedItem = Get({
  id: 'RbacRole_GetSelectedItem',
  url: '/RbacRoles/:roleId/selectedItems/:itemId',
  params: { roleId: Uuid(), itemId: Text() },
  reply: Ref(RESTRbacItemComposed),
})

export const rbacRoleGetExcludedItems = Get({
  id: 'RbacRole_GetExcludedItems',
  url: '/RbacRoles/:roleId/excludedItems',
  params: { roleId: Uuid() },
  reply: List(Ref(RESTRbacItemComposed)),
})

export const rbacRoleAddExcludedItems = Post({
  id: 'RbacRole_AddExcludedItems',
  url: '/RbacRoles/:roleId/excludedItems',
  params: { roleId: Uuid() },
  body: List(Ref(RESTRbacItemComposed)),
  reply: Nothing(),
})

export const rbacRoleDeleteExcludedItems = Delete({
  id: 'RbacRole_DeleteExcludedItems',
  url: '/RbacRoles/:roleId/excludedItems',
  params: { roleId: Uuid() },
  query: { ids: Text() },
  reply: Nothing(),
})

export const rbacRoleGetExcludedItem = Get({
  id: 'RbacRole_GetExcludedItem',
  url: '/RbacRoles/:roleId/excludedItems/:itemId',
  params: { roleId: Uuid(), itemId: Text() },
  reply: Ref(RESTRbacItemComposed),
})

export const rbacRoleGetByOrganization = Get({
  id: 'RbacRole_GetByOrganization',
  url: '/Organizations/:organizationId/RbacRoles',
  params: { organizationId: Uuid() },
  reply: List(Ref(RESTRbacRole)),
})

export const rbacRoleAdd = Post({
  id: 'RbacRole_Add',
  url: '/Organizations/:organizationId/RbacRoles',
  params: { organizationId: Uuid() },
  body: Ref(RESTRbacRoleCreateModel),
  reply: Changed({ v6: Ref(RESTRbacRole), v8: Created(Ref(RESTRbacRole)) }),
})
