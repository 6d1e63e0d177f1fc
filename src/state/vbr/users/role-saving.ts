import type { CustomRoleModel, CustomRoleSpec } from '../../../schemas/vbr/users-and-roles.js'
import { accountOf } from '../server/index.js'
import type { Server } from '../server/server.js'
import type { AuthorizationEvents } from './authorization-events.js'
import type { CustomRole, CustomRoles } from './custom-roles.js'
import { usersRefusals as refuse } from './refusals.js'
import type { Roles } from './roles.js'
import type { SecuritySettingsNoun } from './security-settings.js'
import type { Users } from './users.js'

interface Below {
  server: Server
  customRoles: CustomRoles
  roles: Roles
  users: Users
  securitySettings: SecuritySettingsNoun
  authorizationEvents: AuthorizationEvents
}

/** What administrators do to roles, as it is told: built-in ones stay as they are, those in use are not deleted. */
export function createRoleSaving (
  { server, customRoles, roles, users, securitySettings, authorizationEvents }: Below
) {
  function tell (name: string, done: string, by: string): void {
    authorizationEvents.tell(`Custom user role ${name} has been ${done}.`, accountOf(server, by))
  }

  function guardCustom (id: string): void {
    if (roles.isBuiltIn(id)) throw refuse.builtInRole(roles.get(id).name)
  }

  function told (role: CustomRole, done: string, by: string): CustomRole {
    tell(role.name, done, by)
    return role
  }

  return {
    /** A built-in role has no details. */
    get (id: string): CustomRole {
      guardCustom(id)
      return customRoles.get(id)
    },

    create (spec: CustomRoleSpec, by: string): CustomRole {
      securitySettings.guardFourEyes()
      return told(customRoles.create(spec, by), 'added', by)
    },

    edit (id: string, body: CustomRoleModel, by: string): CustomRole {
      guardCustom(id)
      securitySettings.guardFourEyes()
      return told(customRoles.edit(id, body), 'changed', by)
    },

    clone (id: string, by: string): CustomRole {
      guardCustom(id)
      securitySettings.guardFourEyes()
      return told(customRoles.clone(id), 'added', by)
    },

    remove (id: string, by: string): void {
      guardCustom(id)
      securitySettings.guardFourEyes()
      const role = customRoles.get(id)
      const holders = users.withRole(role.id)
      if (holders.length > 0) throw refuse.roleInUse(role.name, holders.join(', '))
      customRoles.remove(role.id)
      tell(role.name, 'deleted', by)
    }
  }
}
