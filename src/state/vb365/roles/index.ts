import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { ServerArea } from '../server/index.js'
import type { SettingsArea } from '../settings/index.js'
import { createOperatorScope } from './operator-scope.js'
import { createRoles } from './roles.js'

type Below = ServerArea & OrganizationsArea & SettingsArea & BackupsArea

/** Restore operators: their roles, and what each of them sees. */
export function createRolesArea (kernel: Kernel, below: Below) {
  const roles = createRoles(kernel, below)
  return { roles, operatorScope: createOperatorScope({ ...below, roles }) }
}
export type RolesArea = ReturnType<typeof createRolesArea>
