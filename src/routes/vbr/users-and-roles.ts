import * as op from '../../schemas/vbr/users-and-roles.js'
import type { Deps, Section } from '../../server/section.js'
import { restoreOptionPage } from '../../state/vbr/users/index.js'
import { createPermissions } from './access.js'

/** Users and Roles: who may do what on the server. */
export const usersAndRoles = ({ versions }: Deps): Section => ({ get, post, put, del }) => {
  const permissionsOf = createPermissions(versions.vbr)

  get('/api/v1/security/users', op.viewAllUsers, ({ query, vbr }) => vbr.users.page(query))

  post('/api/v1/security/users', op.createUser, ({ body, vbr, principal }) => vbr.users.create(body, principal.user))

  get('/api/v1/security/users/:id', op.getUser, ({ params, vbr }) => vbr.users.get(params.id))

  del('/api/v1/security/users/:id', op.deleteUser, ({ params, vbr, principal }) =>
    vbr.users.remove(params.id, principal.user))

  get('/api/v1/security/users/:id/roles', op.getUserRoles, ({ params, vbr }) => vbr.users.rolesOf(params.id))

  put('/api/v1/security/users/:id/roles', op.updateUserRoles, ({ params, body, vbr, principal }) =>
    vbr.users.setRoles(params.id, body, principal.user))

  post('/api/v1/security/users/:id/changeServiceAccountMode', op.changeServiceAccountMode,
    ({ params, body, vbr, principal }) =>
      vbr.users.setServiceAccount(params.id, body.isServiceAccountEnable, principal.user))

  post('/api/v1/security/users/:id/resetMFA', op.resetUserMfa, ({ params, vbr, principal }) =>
    vbr.users.resetMfa(params.id, principal.user))

  get('/api/v1/security/roles', op.viewAllUserRoles, ({ query, vbr }) => vbr.roles.page(query))

  get('/api/v1/security/roles/:id', op.viewUserRole, ({ params, vbr }) => vbr.roles.get(params.id))

  get('/api/v1/security/roles/:id/permissions', op.viewUserRolePermissions, ({ params, vbr }) => {
    const { id } = vbr.roles.get(params.id)
    return { roleId: id, permissions: permissionsOf(vbr.roles.wordsOf(id)) }
  })

  post('/api/v1/security/roles', op.createCustomRole, ({ body, vbr, principal }) =>
    vbr.roleSaving.create(body, principal.user))

  put('/api/v1/security/roles/:id', op.updateCustomRole, ({ params, body, vbr, principal }) =>
    vbr.roleSaving.edit(params.id, body, principal.user))

  del('/api/v1/security/roles/:id', op.deleteCustomRole, ({ params, vbr, principal }) =>
    vbr.roleSaving.remove(params.id, principal.user))

  get('/api/v1/security/roles/:id/details', op.getCustomRoleDetails, ({ params, vbr }) => vbr.roleSaving.get(params.id))

  post('/api/v1/security/roles/:id/clone', op.cloneCustomRole, ({ params, vbr, principal }) =>
    vbr.roleSaving.clone(params.id, principal.user))

  get('/api/v1/security/restoreOptions', op.viewAllRestoreOptions, ({ query }) => restoreOptionPage(query), 'static')

  get('/api/v1/security/settings', op.viewUsersSettings, ({ vbr }) => vbr.users.settings())

  put('/api/v1/security/settings', op.updateUsersSettings, ({ body, vbr, principal }) =>
    vbr.users.changeSettings(body, principal.user))
}
