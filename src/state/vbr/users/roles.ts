import type { QueryOf } from '../../../schemas/kit/types.js'
import type { RoleModel } from '../../../schemas/vbr/common/users-and-roles.js'
import type { viewAllUserRoles } from '../../../schemas/vbr/users-and-roles.js'
import type { Page } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { isLike, pageOf } from '../base/paging.js'
import { type BuiltInRole, builtInRoles } from './built-in-roles.js'
import type { CustomRole, CustomRoles } from './custom-roles.js'
import { usersRefusals as refuse } from './refusals.js'

export type Role = Required<RoleModel>

const withoutWord = ({ word: _, ...role }: BuiltInRole): Role => role
const toRow = ({ id, name, description }: CustomRole): Role => ({ id, name, description, isBuiltIn: false })

/** The roles that users and groups may have: those of every server, and its own. */
export function createRoles (kernel: Kernel, customRoles: CustomRoles) {
  const builtIn = builtInRoles(kernel.options.vbrRevision)

  const builtInOf = (id: string): BuiltInRole | undefined => builtIn.find(role => role.id === id.toLowerCase())

  function find (id: string): Role | undefined {
    const role = builtInOf(id)
    if (role !== undefined) return withoutWord(role)
    const custom = customRoles.find(id)
    return custom && toRow(custom)
  }

  return {
    find,
    isBuiltIn: (id: string): boolean => builtInOf(id) !== undefined,
    ofWord: (word: string): Role | undefined => builtIn.find(role => role.word === word),

    /** What a role is called where it is asked who may do what. */
    wordsOf (id: string): string[] {
      const role = builtInOf(id)
      if (role !== undefined) return [role.word]
      const custom = customRoles.find(id)
      return custom === undefined ? [] : customRoles.wordsOf(custom)
    },

    get (id: string): Role {
      const role = find(id)
      if (role === undefined) throw refuse.noRoleOfId(id)
      return role
    },

    page: ({ nameFilter, isBuiltInFilter, ...asked }: QueryOf<typeof viewAllUserRoles>): Page<Role> =>
      pageOf([...builtIn.map(withoutWord), ...customRoles.list().map(toRow)], asked, ({ name, isBuiltIn }) =>
        isLike(nameFilter, name) && (isBuiltInFilter === undefined || isBuiltIn === isBuiltInFilter))
  }
}

export type Roles = ReturnType<typeof createRoles>
