import type {
  CustomRoleModel, CustomRoleSpec, RestoreOptionsModel, RestorePermissionsScopeModel, RestoreTargetScopeModel
} from '../../../schemas/vbr/users-and-roles.js'
import type { Kernel } from '../../kernel.js'
import { text } from '../../store/collection.js'
import { minuteText } from '../calendar/words.js'
import { createdBy } from '../server/index.js'
import type { Server } from '../server/server.js'
import { usersRefusals as refuse } from './refusals.js'
import { type RestoreOption, restoreOptions } from './restore-options.js'

export type CustomRole = Required<CustomRoleModel>
/** What somebody says a role permits, with the names of what it names. */
type Settle = (role: CustomRole) => CustomRole

/** Words of the documents for what operations are open to besides built-in roles. */
const backupWord = 'CustomBackup'
const restoreWord = 'CustomRestore'
/** What a login carries of a restore option that a role has. */
export const optionWord = (name: string): string => `RestoreOption:${name}`
const rolePrefix = 'CustomRole:'
/** The custom roles that a login carries, by their ids. */
export const customRoleIdsIn = (words: readonly string[]): string[] =>
  words.flatMap(word => word.startsWith(rolePrefix) ? [word.slice(rolePrefix.length)] : [])

const nameOf = (name: string): string => {
  const trimmed = name.trim()
  if (trimmed === '') throw refuse.empty('name')
  return trimmed
}

function optionOf (code: number): RestoreOption {
  const option = restoreOptions.find(known => known.code === code)
  if (option === undefined) throw refuse.noRestoreOption(code)
  return option
}

/** The server knows the names and descriptions of what is told by its code. */
function optionsOf ({ allOptions, restoreOptions: given = [] }: RestoreOptionsModel): RestoreOptionsModel {
  if (allOptions) return { allOptions }
  if (given.length === 0) throw refuse.missing('restorePermissionsScope.restoreOptions.restoreOptions')
  return { allOptions, restoreOptions: [...new Set(given.map(({ code }) => code))].map(optionOf) }
}

const everyBackup: RestorePermissionsScopeModel =
  { restoreBackupScope: { entireBackupScope: true }, restoreOptions: { allOptions: true } }

function guardTargets ({ entireBackupScope, restoreTargets }: RestoreTargetScopeModel): void {
  if (entireBackupScope) return
  if (restoreTargets === undefined) throw refuse.missing('restoreTargetScope.restoreTargets')
  const { originalLocation = false, workloads = [] } = restoreTargets
  if (!originalLocation && workloads.length === 0) throw refuse.missing('restoreTargetScope.restoreTargets.workloads')
}

/** What is not restricted is all of it. ASSUMED: so is a scope that a body leaves out. */
function toRole (id: string, spec: CustomRoleSpec, description: string): CustomRole {
  if (!spec.manageBackups && !spec.manageRestores) throw refuse.roleWithoutPermissions()
  const {
    inventoryScope = { entireInventory: true }, repositoryScope = { allRepositories: true },
    restorePermissionsScope = everyBackup, restoreTargetScope = { entireBackupScope: true }
  } = spec
  const { workloads = [] } = inventoryScope
  if (!inventoryScope.entireInventory && workloads.length === 0) throw refuse.missing('inventoryScope.workloads')
  const { repositories = [] } = repositoryScope
  if (!repositoryScope.allRepositories && repositories.length === 0) throw refuse.missing('repositoryScope.repositories')
  guardTargets(restoreTargetScope)
  return {
    id,
    name: nameOf(spec.name),
    description,
    manageBackups: spec.manageBackups,
    manageRestores: spec.manageRestores,
    inventoryScope,
    repositoryScope,
    restorePermissionsScope: {
      restoreBackupScope: restorePermissionsScope.restoreBackupScope,
      restoreOptions: optionsOf(restorePermissionsScope.restoreOptions)
    },
    restoreTargetScope
  }
}

/** Roles that administrators make: what their users may do, with what, and what they may bring back from where. */
export function createCustomRoles (kernel: Kernel, server: Server) {
  const roles = kernel.collection<CustomRole>({
    name: 'vbr.customRoles',
    noun: 'Role',
    few: true,
    shape: { model: 'CustomRoleModel' },
    columns: { name: text('name') }
  })
  const settlers: Settle[] = []
  const settle: Settle = role => settlers.reduce((settled, next) => next(settled), role)

  /** ASSUMED: no two custom roles have one name; a built-in one's may be taken, as the document's example does. */
  function guardName (name: string, id?: string): void {
    const other = roles.first({ where: { name } })
    if (other !== undefined && other.id !== id) throw refuse.nameTaken('Role', name)
  }

  return {
    find: roles.find,
    get: roles.get,
    list: roles.list,

    /** Tells the areas below what a role names, which they check and give its name. */
    onSettle (settler: Settle): void { settlers.push(settler) },

    create (spec: CustomRoleSpec, by: string): CustomRole {
      const { description = `${createdBy(server, by)} at ${minuteText(kernel.clock.now())}` } = spec
      const role = settle(toRole(kernel.ids.next(), spec, description))
      guardName(role.name)
      return roles.add(role)
    },

    edit (id: string, body: CustomRoleModel): CustomRole {
      const before = roles.get(id)
      if (body.id.toLowerCase() !== before.id) throw refuse.otherId(body.id)
      const role = settle(toRole(before.id, body, body.description ?? before.description))
      guardName(role.name, before.id)
      return roles.replace(role)
    },

    clone (id: string): CustomRole {
      const role = roles.get(id)
      const name = `${role.name}_Clone`
      guardName(name)
      return roles.add({ ...role, id: kernel.ids.next(), name })
    },

    /** What a role names has changed by itself. */
    replace: roles.replace,

    remove: (id: string): void => roles.remove(id),

    /** What operations are open to somebody with such a role, in the words of the documents. */
    wordsOf ({ id, manageBackups, manageRestores, restorePermissionsScope }: CustomRole): string[] {
      const { allOptions, restoreOptions: some = [] } = restorePermissionsScope.restoreOptions
      const options = (allOptions ? restoreOptions : some).map(({ name }) => optionWord(name))
      return [`${rolePrefix}${id}`, ...manageBackups ? [backupWord] : [], ...manageRestores ? [restoreWord, ...options] : []]
    }
  }
}

export type CustomRoles = ReturnType<typeof createCustomRoles>
