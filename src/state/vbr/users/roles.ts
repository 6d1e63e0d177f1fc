import type { QueryOf } from '../../../schemas/kit/types.js'
import type { viewAllUserRoles } from '../../../schemas/vbr/users-and-roles.js'
import type { Page } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { isLike, pageOf } from '../base/paging.js'
import { type BuiltInRole, builtInRoles } from './built-in-roles.js'
import { usersRefusals as refuse } from './refusals.js'

/** The roles that users and groups may have. */
export function createRoles (kernel: Kernel) {
  const roles = builtInRoles(kernel.options.vbrRevision)

  const find = (id: string): BuiltInRole | undefined => roles.find(role => role.id === id.toLowerCase())

  return {
    list: (): readonly BuiltInRole[] => roles,
    find,
    ofWord: (word: string): BuiltInRole | undefined => roles.find(role => role.word === word),

    get (id: string): BuiltInRole {
      const role = find(id)
      if (role === undefined) throw refuse.noRoleOfId(id)
      return role
    },

    page: ({ nameFilter, isBuiltInFilter, ...asked }: QueryOf<typeof viewAllUserRoles>): Page<BuiltInRole> =>
      pageOf(roles, asked, ({ name, isBuiltIn }) =>
        isLike(nameFilter, name) && (isBuiltInFilter === undefined || isBuiltIn === isBuiltInFilter))
  }
}

export type Roles = ReturnType<typeof createRoles>
