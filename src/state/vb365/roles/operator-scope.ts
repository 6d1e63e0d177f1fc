import type {
  RESTRbacEffectiveScope, RESTRbacLoggedInUser
} from '../../../schemas/vb365/users-logged-in-to-restore-portal.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import { refuse as usual } from '../base/refusals.js'
import type { OrganizationUser } from '../organizations/directory.js'
import type { OrganizationsArea } from '../organizations/index.js'
import { isGuest } from '../organizations/index.js'
import type { SettingsArea } from '../settings/index.js'
import type { Principals } from '../server/principals.js'
import { type RoleItem, toSiteItem, toTeamItem, toUserItem } from './items.js'
import { rolesRefusals as refuse } from './refusals.js'
import type { Role, Roles } from './roles.js'

export interface OperatorScopeBelow extends Pick<OrganizationsArea, 'directory' | 'organizations'> {
  principals: Principals
  restorePortal: SettingsArea['restorePortal']
  restorePoints: RestorePoints
  roles: Roles
}

/** Who is logged in to the Restore Portal. */
interface Person { organizationId: string, userName: string, user: OrganizationUser | undefined, id: string }
interface Scope { users: OrganizationUser[], sites: string[], teams: string[] }
type ScopeItem = ReturnType<typeof toUserItem> | ReturnType<typeof toSiteItem> | ReturnType<typeof toTeamItem>

/** What somebody may restore in the Restore Portal: their own data and, as an operator, what their roles give them. */
export function createOperatorScope ({
  directory, organizations, principals, restorePoints, restorePortal, roles
}: OperatorScopeBelow) {
  const { users, sites, teams } = directory.collections

  function personOf (userName: string): Person {
    const principal = principals.byUser(userName)
    const user = principal === undefined
      ? users.first({ where: { name: userName } })
      : users.first({ where: { organizationId: principal.organizationId, name: userName } })
    const organizationId = principal?.organizationId ?? user?.organizationId
    if (organizationId === undefined) throw usual.notOfOrganization()
    return { organizationId, userName, user, id: user?.id ?? principal?.id ?? userName }
  }

  /** Those in which they are an operator, by themselves or by a group. */
  const rolesOf = ({ organizationId, id }: Person): Role[] => roles.all().filter(role =>
    role.organizationId === organizationId && role.operators.some(operator => operator.id === id ||
      (operator.type === 'Group' && directory.membersOf(operator.id).people.some(member => member.id === id))))

  /**
   * What of an organization an item stands for, as far as it still exists there. Of groups the members only (guide).
   */
  function meant (items: readonly RoleItem[]): Scope {
    const of = (type: RoleItem['type']): string[] => items.filter(item => item.type === type).map(({ id }) => id)
    return {
      users: [
        ...of('User').map(id => users.find(id)).filter(found => found !== undefined),
        ...of('Group').flatMap(id => directory.membersOf(id).people)
      ],
      sites: of('Site').filter(id => sites.has(id)),
      teams: of('Team').filter(id => teams.has(id))
    }
  }

  function whole (organizationId: string): Scope {
    const where = { organizationId }
    return {
      users: users.list({ where }),
      sites: sites.list({ where: { ...where, isSearch: false } }).map(({ id }) => id),
      teams: teams.list({ where }).map(({ id }) => id)
    }
  }

  function scopeOf (role: Role): Scope {
    const chosen = role.roleType === 'EntireOrganization' ? whole(role.organizationId) : meant(role.selectedItems)
    const left = meant(role.excludedItems)
    const out = new Set([...left.users.map(({ id }) => id), ...left.sites, ...left.teams])
    return {
      // Only what is in the cloud; guests have nothing here.
      users: chosen.users.filter(user => !out.has(user.id) && user.locationType !== 'OnPremises' && !isGuest(user)),
      sites: chosen.sites.filter(id => !out.has(id)),
      teams: chosen.teams.filter(id => !out.has(id))
    }
  }

  /** Each object once, however many roles give it. */
  function itemsOf (person: Person): ScopeItem[] {
    const scopes = rolesOf(person).map(scopeOf)
    const each = <T>(all: T[]): T[] => [...new Set(all)]
    return [
      ...each(scopes.flatMap(scope => scope.users)).map(toUserItem),
      ...each(scopes.flatMap(scope => scope.sites)).map(id => toSiteItem(sites.get(id))),
      ...each(scopes.flatMap(scope => scope.teams)).map(id => toTeamItem(teams.get(id)))
    ]
  }

  /** Refused unless they manage the object, or it is their own. */
  function guardWithin (userName: string, itemId: string): ScopeItem {
    const person = personOf(userName)
    const own = person.user === undefined ? [] : [toUserItem(person.user)]
    const item = [...own, ...itemsOf(person)].find(({ id }) => id.toLowerCase() === itemId.toLowerCase())
    if (item === undefined) throw refuse.outOfScope(itemId)
    return item
  }

  return {
    loggedIn (userName: string): RESTRbacLoggedInUser {
      const { id } = personOf(userName)
      return { id, name: userName }
    },

    organizationOf: (userName: string): string => personOf(userName).organizationId,

    isOperator: (userName: string): boolean => rolesOf(personOf(userName)).length > 0,

    scope (userName: string): RESTRbacEffectiveScope {
      const items = itemsOf(personOf(userName))
      return {
        users: items.filter(item => item.type === 'User'),
        sites: items.filter(item => item.type === 'Site'),
        teams: items.filter(item => item.type === 'Team')
      }
    },

    guardWithin,

    /** Those with an object that they manage; without one, with their own data. */
    restorePoints (userName: string, { rbacItem, isCopy }: {
      rbacItem?: string | undefined, isCopy?: boolean |
      undefined
    }): RestorePoint[] {
      const { id, organizationId } = personOf(userName)
      const item = guardWithin(userName, rbacItem ?? id)
      const about = item.type === 'User'
        ? { userId: item.id }
        : item.type === 'Site'
          ? { siteId: item.id }
          : { teamId: item.id }
      return restorePoints.page({ organizationId, isCopy, ...about }, { offset: 0, limit: 10_000 }).results
    },

    /**
     * Who signs in with the portal's own application, which its settings tell before anybody is logged in
     * (documented): whom the assertion names, as a token of the identity provider or in plain text; else the first of
     * the operators.
     */
    byPortal (applicationId: string, assertion: string): string | undefined {
      const { applicationId: own, isEnabled } = restorePortal.get()
      if (isEnabled !== true || own?.toLowerCase() !== applicationId.toLowerCase()) return undefined
      const named = (nameInToken(assertion) ?? assertion).toLowerCase()
      const person = users.list().find(({ name }) => name?.toLowerCase() === named)
      return person?.name ?? principals.firstOperator()?.userName
    },

    /** Whom an application means that names an account and its tenant: anybody in the directory may use the portal. */
    byClient (clientId: string): string | undefined {
      const [account, tenant] = clientId.split('.')
      const organization = organizations.list().find(({ msid }) => msid?.toLowerCase() === tenant?.toLowerCase())
      if (organization === undefined || account === undefined) return undefined
      return users.first({ where: { organizationId: organization.id, msid: account } })?.name
    },

  }
}

/** The claim of a token of Microsoft's identity provider that names its user; undefined for any other text. */
function nameInToken (assertion: string): string | undefined {
  const [, payload] = assertion.split('.')
  if (payload === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    if (claims === null || typeof claims !== 'object') return undefined
    for (const claim of ['preferred_username', 'upn', 'unique_name']) {
      const name: unknown = Reflect.get(claims, claim)
      if (typeof name === 'string') return name
    }
  } catch {
    // Not a token: nothing here can verify one, and any text will do.
  }
  return undefined
}

export type OperatorScope = ReturnType<typeof createOperatorScope>
