import * as op from '../../schemas/vb365/restore-operator-roles.js'
import type { Section } from '../../server/section.js'

/** Restore Operator Roles. */
export const restoreOperatorRoles: Section = ({ get, post, put, del }) => {
  get('/RbacRoles', op.rbacRoleGetAll, ({ vb365 }) => vb365.roles.list())

  get('/RbacRoles/:roleId', op.rbacRoleGet, ({ params, vb365 }) => vb365.roles.get(params.roleId))

  put('/RbacRoles/:roleId', op.rbacRoleUpdate, ({ params, body, vb365 }) => vb365.roles.edit(params.roleId, body))

  del('/RbacRoles/:roleId', op.rbacRoleDelete, ({ params, vb365 }) => vb365.roles.remove(params.roleId))

  get('/RbacRoles/:roleId/operators', op.rbacRoleGetOperators, ({ params, vb365 }) => vb365.roles.operators(params.roleId))

  post('/RbacRoles/:roleId/operators', op.rbacRoleAddOperators, ({ params, body, vb365 }) =>
    vb365.roles.addOperators(params.roleId, body))

  del('/RbacRoles/:roleId/operators', op.rbacRoleDeleteOperators, ({ params, query, vb365 }) =>
    vb365.roles.removeOperators(params.roleId, query.ids))

  get('/RbacRoles/:roleId/operators/:operatorId', op.rbacRoleGetOperator, ({ params, vb365 }) =>
    vb365.roles.operator(params.roleId, params.operatorId))

  get('/RbacRoles/:roleId/selectedItems', op.rbacRoleGetSelectedItems, ({ params, vb365, revision }) =>
    vb365.roles.items(params.roleId, 'selectedItems', revision))

  post('/RbacRoles/:roleId/selectedItems', op.rbacRoleAddSelectedItems, ({ params, body, vb365 }) =>
    vb365.roles.addItems(params.roleId, 'selectedItems', body))

  del('/RbacRoles/:roleId/selectedItems', op.rbacRoleDeleteSelectedItems, ({ params, query, vb365 }) =>
    vb365.roles.removeItems(params.roleId, 'selectedItems', query.ids))

  get('/RbacRoles/:roleId/selectedItems/:itemId', op.rbacRoleGetSelectedItem, ({ params, vb365 }) =>
    vb365.roles.item(params.roleId, 'selectedItems', params.itemId))

  get('/RbacRoles/:roleId/excludedItems', op.rbacRoleGetExcludedItems, ({ params, vb365, revision }) =>
    vb365.roles.items(params.roleId, 'excludedItems', revision))

  post('/RbacRoles/:roleId/excludedItems', op.rbacRoleAddExcludedItems, ({ params, body, vb365 }) =>
    vb365.roles.addItems(params.roleId, 'excludedItems', body))

  del('/RbacRoles/:roleId/excludedItems', op.rbacRoleDeleteExcludedItems, ({ params, query, vb365 }) =>
    vb365.roles.removeItems(params.roleId, 'excludedItems', query.ids))

  get('/RbacRoles/:roleId/excludedItems/:itemId', op.rbacRoleGetExcludedItem, ({ params, vb365 }) =>
    vb365.roles.item(params.roleId, 'excludedItems', params.itemId))

  get('/Organizations/:organizationId/RbacRoles', op.rbacRoleGetByOrganization, ({ params, vb365 }) =>
    vb365.roles.ofOrganization(params.organizationId))

  post('/Organizations/:organizationId/RbacRoles', op.rbacRoleAdd, ({ params, body, vb365 }) =>
    vb365.roles.add(params.organizationId, body))
}
