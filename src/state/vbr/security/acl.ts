import type {
  AclBrowserFilters, AclChangeEffectiveAccessSpec, AclPrincipalDelegationModel, AclRecordModel, EAclObjectKind
} from '../../../schemas/vbr/acl.js'
import type { Page } from '../../store/collection.js'
import type { Backups } from '../backups/backups.js'
import { pageByBody, type Readers } from '../base/expressions.js'
import type { Jobs } from '../jobs/jobs.js'
import type { CustomRoles } from '../users/custom-roles.js'
import type { Roles } from '../users/roles.js'
import { type AccessRules, isSame, type Somebody, withoutRepeats } from './access-rules.js'
import { securityRefusals as refuse } from './refusals.js'
import type { RoleScopes } from './role-scopes.js'

interface Below {
  accessRules: AccessRules
  roleScopes: RoleScopes
  jobs: Jobs
  backups: Backups
  customRoles: CustomRoles
  roles: Roles
}
const kinds: readonly EAclObjectKind[] = ['backupJob', 'backup']
interface AclObject { type: EAclObjectKind, id: string, name: string }

/**
 * ASSUMED: what lists are filtered and ordered by. The document names the members of inventory objects, of which
 * records have a type, an id and, for what they are about, a name.
 */
const readersFor = ({ owner }: AccessRules): Readers<AclObject> => ({
  type: ({ type }) => type,
  objectId: ({ id }) => id,
  id: ({ id }) => id,
  name: ({ name }) => name,
  owner: ({ type, id }) => owner(type, id).name
})

/**
 * Access control lists: who owns a job or a backup, and what custom roles let do with it. Until somebody decides it,
 * that is what the roles reach by themselves; from then on it is what was decided (ASSUMED: the document speaks of
 * rules that were delegated, and not of what is so without).
 *
 * ASSUMED: jobs of all kinds are `backupJob`; records have the words that paths have, where the example says `Job`.
 * Built-in roles are confined to nothing: what they are delegated is shown, and they may do no less without.
 */
export function createAcl ({ accessRules, roleScopes, jobs, backups, customRoles, roles }: Below) {
  const readers = readersFor(accessRules)
  const objects = (): AclObject[] => [
    ...jobs.list().map(({ id, name }) => ({ type: 'backupJob' as const, id, name })),
    ...backups.list().map(({ id, name }) => ({ type: 'backup' as const, id, name }))
  ]

  /** A path's words come as they were written. */
  function find (word: string, objectId: string): AclObject {
    const type = kinds.find(kind => isSame(kind, word))
    if (type === undefined) throw refuse.noAclObjectType(word, kinds.join(', '))
    const { id, name } = type === 'backup' ? backups.get(objectId) : jobs.get(objectId)
    return { type, id, name }
  }

  /** Reads what every custom role reaches once, for as many objects as are asked for. */
  function accessReader (): (object: AclObject) => AclPrincipalDelegationModel[] {
    const reaches = customRoles.list().map(role => ({ roleId: role.id, reaches: roleScopes.reachesOf(role) }))
    return ({ type, id }) => {
      const access = accessRules.delegationsOf(type, id) ?? reaches.map(({ roleId, reaches: some }) => ({
        roleId, rights: withoutRepeats(some.filter(({ sees }) => sees(type, id)).map(({ right }) => right))
      }))
      return access.filter(({ rights }) => rights.length > 0).flatMap(({ roleId, rights }) => {
        const principal = roles.find(roleId)
        return principal === undefined ? [] : [{ principal, rights }]
      })
    }
  }

  /** The document: delegated rules are for the owner and for administrators to see. */
  function recordReader (somebody: Somebody): (object: AclObject) => AclRecordModel {
    let accessOf: ReturnType<typeof accessReader> | undefined
    const isAdministrator = somebody.roles.includes('Administrator')
    const ownName = accessRules.nameOf(somebody)
    return object => {
      const { type, id } = object
      const owner = accessRules.owner(type, id)
      const mayKnow = isAdministrator || isSame(owner.name, ownName)
      return {
        object: { id, type },
        principal: {
          owner,
          rights: ['full'],
          ...mayKnow ? { effectiveAccess: (accessOf ??= accessReader())(object) } : {}
        }
      }
    }
  }

  return {
    page (asked: AclBrowserFilters, somebody: Somebody): Page<AclRecordModel> {
      const { jobs: jobIds, backups: backupIds } = roleScopes.sightOf(somebody)
      const seen = objects().filter(({ type, id }) => (type === 'backup' ? backupIds : jobIds)?.includes(id) ?? true)
      const page = pageByBody(seen, asked, readers)
      return { ...page, results: page.results.map(recordReader(somebody)) }
    },

    read: (type: EAclObjectKind, id: string, somebody: Somebody): AclRecordModel =>
      recordReader(somebody)(find(type, id)),

    changeOwner (type: EAclObjectKind, id: string, owner: string, somebody: Somebody): AclRecordModel {
      const object = find(type, id)
      accessRules.giveTo(object.type, object.id, owner)
      return recordReader(somebody)(object)
    },

    changeEffectiveAccess (
      type: EAclObjectKind, id: string, { effectiveAccess }: AclChangeEffectiveAccessSpec, somebody: Somebody
    ): AclRecordModel {
      const object = find(type, id)
      accessRules.delegate(object.type, object.id, effectiveAccess)
      return recordReader(somebody)(object)
    }
  }
}
