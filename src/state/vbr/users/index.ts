import type { Kernel } from '../../kernel.js'
import type { ServerArea } from '../server/index.js'
import { createAuthorizationEvents } from './authorization-events.js'
import { createCustomRoles } from './custom-roles.js'
import { createRoleSaving } from './role-saving.js'
import { createRoles } from './roles.js'
import { createSecuritySettings } from './security-settings.js'
import { createUsers } from './users.js'

export { customRoleIdsIn, optionWord } from './custom-roles.js'
export { restoreOptionPage } from './restore-options.js'

/** Who may do what on the server: users and groups, their roles, and what happened to them. */
export function createUsersArea (kernel: Kernel, { server }: ServerArea) {
  const securitySettings = createSecuritySettings(kernel)
  const customRoles = createCustomRoles(kernel, server)
  const roles = createRoles(kernel, customRoles)
  const authorizationEvents = createAuthorizationEvents(kernel, securitySettings)
  const users = createUsers(kernel, { server, settings: securitySettings, roles, events: authorizationEvents })
  const nouns = { securitySettings, customRoles, roles, authorizationEvents, users }
  return { ...nouns, roleSaving: createRoleSaving({ server, ...nouns }) }
}
export type UsersArea = ReturnType<typeof createUsersArea>
