import type { Kernel } from '../../kernel.js'
import type { ServerArea } from '../server/index.js'
import { createAuthorizationEvents } from './authorization-events.js'
import { createRoles } from './roles.js'
import { createSecuritySettings } from './security-settings.js'
import { createUsers } from './users.js'

/** Who may do what on the server: users and groups, their roles, and what happened to them. */
export function createUsersArea (kernel: Kernel, { server }: ServerArea) {
  const securitySettings = createSecuritySettings(kernel)
  const roles = createRoles(kernel)
  const authorizationEvents = createAuthorizationEvents(kernel, securitySettings)
  const users = createUsers(kernel, { server, settings: securitySettings, roles, events: authorizationEvents })
  return { securitySettings, roles, authorizationEvents, users }
}
export type UsersArea = ReturnType<typeof createUsersArea>
