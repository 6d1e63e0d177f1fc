import { Type } from '@sinclair/typebox'
import type {
  AclPrincipalDelegationModel, EAclObjectKind, EAclRights, ObjectOwnerModel
} from '../../../schemas/vbr/acl.js'
import type { Kernel } from '../../kernel.js'
import { text } from '../../store/collection.js'
import { member, wordOf } from '../../store/shape.js'
import type { Backups } from '../backups/backups.js'
import type { Jobs } from '../jobs/jobs.js'
import { accountOf } from '../server/index.js'
import type { Server } from '../server/server.js'
import { customRoleIdsIn } from '../users/index.js'
import type { CustomRoles } from '../users/custom-roles.js'
import type { Roles } from '../users/roles.js'
import type { Users } from '../users/users.js'
import { securityRefusals as refuse } from './refusals.js'

export interface AccessRulesBelow {
  server: Server
  users: Users
  roles: Roles
  customRoles: CustomRoles
  backups: Backups
  jobs: Pick<Jobs, 'secondaryTargetsOf'>
}

/** What somebody with a role may do with one job or backup. */
export interface Delegation { roleId: string, rights: EAclRights[] }
/** What was decided of one job or backup; what a rule leaves out is as it is without one. */
export interface AccessRule {
  id: string
  objectId: string
  type: EAclObjectKind
  owner?: string
  delegations?: Delegation[]
}
/** Who asks: what their login carries, and how they are called. */
export interface Somebody { roles: readonly string[], user: string }

export const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The document has one word for all there is to do. */
export const withoutRepeats = (rights: readonly EAclRights[]): EAclRights[] =>
  rights.includes('full') || (rights.includes('write') && rights.includes('restore')) ? ['full'] : [...new Set(rights)]

/**
 * Who owns a job or a backup, and to what roles it was delegated. A rule is kept from the first change on.
 *
 * ASSUMED: what nobody was given belongs to the first administrator of the server; what is not decided of a backup is
 * as it is of its job, also when that is gone.
 */
export function createAccessRules (
  kernel: Kernel, { server, users, roles, customRoles, backups, jobs }: AccessRulesBelow
) {
  const rules = kernel.collection<AccessRule>({
    name: 'vbr.accessRules',
    noun: 'Access rule',
    few: true,
    shape: {
      own: {
        objectId: member.text,
        type: wordOf('backupJob', 'backup'),
        owner: member.optionalText,
        delegations: Type.Optional(Type.Array(Type.Object({ roleId: member.text, rights: member.texts })))
      }
    },
    columns: { objectId: text('objectId') }
  })

  const find = (objectId: string): AccessRule | undefined => rules.first({ where: { objectId } })

  const administrators = (): string[] => (kernel.options.accounts ?? [])
    .filter(({ roles: words }) => words.includes('Administrator')).map(({ name }) => accountOf(server, name))
  const firstOwner = (): string => administrators()[0] ?? accountOf(server, 'administrator')

  /** The rule of an object, with what a backup has from its job. */
  function ruleOf (type: EAclObjectKind, id: string): Pick<AccessRule, 'owner' | 'delegations'> {
    const own = find(id)
    const jobId = type === 'backup' ? backups.find(id)?.jobId : undefined
    return { ...jobId === undefined ? {} : find(jobId), ...own }
  }

  const ownerOf = (type: EAclObjectKind, id: string): string => ruleOf(type, id).owner ?? firstOwner()

  /**
   * How Windows would call an account (form of the documents' example).
   * ASSUMED: the numbers, which follow from the names.
   */
  function sidOf (account: string): string {
    if (account.toLowerCase() === 'builtin\\administrators') return 'S-1-5-32-544'
    const [domain = '', person = ''] = account.toLowerCase().split('\\')
    const numbers = (name: string): string[] =>
      kernel.ids.of(name).replaceAll('-', '').match(/.{8}/g)?.map(part => String(parseInt(part, 16))) ?? []
    const [number = '0'] = numbers(`sid/${domain}/${person}`)
    const relative = person === 'administrator' ? '500' : String(1000 + Number(number))
    return ['S-1-5-21', ...numbers(`sid/${domain}`).slice(0, 3), relative].join('-')
  }

  /**
   * Somebody by name, user principal name (guide) or SID. Who owns something may be named, even when gone from the
   * server's users.
   */
  function accountCalled (given: string): string {
    const wanted = given.trim().toLowerCase()
    if (wanted === '') throw refuse.empty('owner')
    const known = [...users.names(), ...administrators(), firstOwner()]
    const found = known.find(name => [name, sidOf(name)].some(one => isSame(one, wanted))) ??
      known.find(name => !wanted.includes('\\') && name.toLowerCase().split('\\')[1] === wanted.split('@')[0])
    if (found === undefined) throw refuse.noOwner(given)
    return found
  }

  /** A custom role is delegated no more than it manages (ASSUMED: else the rule would grant what is refused). */
  function guardRights (roleId: string, rights: readonly EAclRights[]): void {
    const role = customRoles.find(roleId)
    if (role === undefined) return
    const wants = (right: EAclRights): boolean => rights.includes(right) || rights.includes('full')
    if (wants('write') && !role.manageBackups) throw refuse.rightBeyondRole(role.name, 'backups')
    if (wants('restore') && !role.manageRestores) throw refuse.rightBeyondRole(role.name, 'restores')
  }

  function toDelegations (given: readonly AclPrincipalDelegationModel[]): Delegation[] {
    const byRole = new Map<string, EAclRights[]>()
    for (const { principal, rights } of given) {
      const roleId = principal.id.toLowerCase()
      if (roles.find(roleId) === undefined) throw refuse.noSuch('role', principal.id)
      if (rights.length === 0) throw refuse.missing('effectiveAccess.rights')
      guardRights(roleId, rights)
      byRole.set(roleId, withoutRepeats([...byRole.get(roleId) ?? [], ...rights]))
    }
    return [...byRole].map(([roleId, rights]) => ({ roleId, rights }))
  }

  function change (type: EAclObjectKind, id: string, changes: Pick<AccessRule, 'owner' | 'delegations'>): void {
    const before = find(id)
    if (before === undefined) rules.add({ id: kernel.ids.next(), objectId: id, type, ...changes })
    else rules.replace({ ...before, ...changes })
  }

  return {
    list: (): AccessRule[] => rules.list(),
    nameOf: ({ user }: Somebody): string => users.nameOfLogin(user),
    delegationsOf: (type: EAclObjectKind, id: string): Delegation[] | undefined => ruleOf(type, id).delegations,

    owner (type: EAclObjectKind, id: string): ObjectOwnerModel {
      const name = ownerOf(type, id)
      return { userIdentifier: sidOf(name), name }
    },

    /** What an owner may do, or who has a role that it was delegated to; undefined where roles alone decide. */
    rightsOf (type: EAclObjectKind, id: string, somebody: Somebody): EAclRights[] | undefined {
      if (isSame(ownerOf(type, id), users.nameOfLogin(somebody.user))) return ['full']
      const ids = customRoleIdsIn(somebody.roles)
      return ruleOf(type, id).delegations?.flatMap(({ roleId, rights }) => ids.includes(roleId) ? rights : [])
    },

    giveTo (type: EAclObjectKind, id: string, owner: string): void {
      change(type, id, { owner: accountCalled(owner) })
    },

    /** Who makes a job owns it, and those that it names as its secondary targets, then or when it is `edited`. */
    madeBy<T extends { id: string }> (user: string, make: () => T, edited?: string): T {
      const known = edited === undefined ? [] : [edited.toLowerCase(), ...jobs.secondaryTargetsOf(edited.toLowerCase())]
      const job = make()
      const owner = users.nameOfLogin(user)
      if (isSame(owner, firstOwner())) return job
      for (const id of [job.id, ...jobs.secondaryTargetsOf(job.id)]) {
        if (!known.includes(id)) change('backupJob', id, { owner })
      }
      return job
    },

    delegate (type: EAclObjectKind, id: string, given: readonly AclPrincipalDelegationModel[]): void {
      change(type, id, { delegations: toDelegations(given) })
    }
  }
}

export type AccessRules = ReturnType<typeof createAccessRules>
