import type { RESTRbacItemComposed } from '../../../schemas/vb365/common/restore-operator-roles.js'
import type { RESTRbacOperator } from '../../../schemas/vb365/restore-operator-roles.js'
import type {
  Directory, OrganizationGroup, OrganizationSite, OrganizationTeam, OrganizationUser
} from '../organizations/directory.js'
import { rolesRefusals as refuse } from './refusals.js'

/** An object of an organization as roles name it. ASSUMED: its id is that of the object. */
export type RoleItem = RESTRbacItemComposed & { id: string, type: 'Group' | 'User' | 'Site' | 'Team' }
export type RoleOperator = RESTRbacOperator & { id: string }

const mailboxes = { User: 'User', Shared: 'SharedMailbox', Public: 'PublicMailbox' } as const

export const toUserItem = ({ id, displayName, name, type, onPremisesSid }: OrganizationUser) => ({
  type: 'User' as const,
  id,
  user: {
    id,
    displayName: displayName ?? '',
    name: name ?? '',
    type: mailboxes[type ?? 'User'],
    ...(onPremisesSid === undefined ? {} : { onPremisesSid })
  }
})

export const toSiteItem = (site: OrganizationSite) => ({
  type: 'Site' as const,
  id: site.id,
  site: {
    id: site.id, url: site.url, isCloud: site.isCloud, isPersonal: site.isPersonal, title: site.title,
    name: site.name ?? site.title
  }
})

export const toTeamItem = ({ id, displayName, mail, description = '' }: OrganizationTeam) =>
  ({ type: 'Team' as const, id, team: { id, displayName, mail, description } })

const toGroupItem = ({ id, displayName = '', name, type, onPremisesSid }: OrganizationGroup) => ({
  type: 'Group' as const,
  id,
  group: {
    id, displayName, name: name ?? '', type: type ?? 'Unknown' as const,
    ...(onPremisesSid == null ? {} : { onPremisesSid })
  }
})

/** Reads what a request names, as the directory of the organization knows it. */
export function createRoleItems ({ collections: { users, groups, sites, teams } }: Directory) {
  function inCloud<T extends { organizationId: string }> (
    found: T | undefined, organizationId: string, what: string, id: string, isCloud: (found: T) => boolean
  ): T {
    if (found?.organizationId !== organizationId) throw refuse.noSuchRoleItem(what, id)
    if (!isCloud(found)) throw refuse.onPremises(`${what} ${id}`)
    return found
  }
  const isInCloud = ({ locationType }: OrganizationUser | OrganizationGroup): boolean => locationType !== 'OnPremises'

  function userOrGroup (
    organizationId: string, { type, user, group, id }: Pick<RESTRbacItemComposed, 'type' | 'user' | 'group' | 'id'>
  ): ReturnType<typeof toUserItem> | ReturnType<typeof toGroupItem> {
    const isGroup = type === 'Group' || (type === undefined && group !== undefined)
    const named = isGroup ? group?.id ?? id : user?.id ?? id
    if (named === undefined || named === '') throw refuse.missing(isGroup ? 'group.id' : 'user.id')
    return isGroup
      ? toGroupItem(inCloud(groups.find(named), organizationId, 'Group', named, isInCloud))
      : toUserItem(inCloud(users.find(named), organizationId, 'User', named, isInCloud))
  }

  return {
    item (organizationId: string, given: RESTRbacItemComposed): RoleItem {
      const { type, id, site, team } = given
      if (type === 'Site' || (type === undefined && site !== undefined)) {
        const named = site?.id ?? id
        if (named === undefined || named === '') throw refuse.missing('site.id')
        return toSiteItem(inCloud(sites.find(named), organizationId, 'Site', named, ({ isCloud }) => isCloud))
      }
      if (type === 'Team' || (type === undefined && team !== undefined)) {
        const named = team?.id ?? id
        if (named === undefined || named === '') throw refuse.missing('team.id')
        return toTeamItem(inCloud(teams.find(named), organizationId, 'Team', named, () => true))
      }
      return userOrGroup(organizationId, given)
    },

    operator: (organizationId: string, given: RESTRbacOperator | RESTRbacItemComposed): RoleOperator =>
      userOrGroup(organizationId, given)
  }
}
