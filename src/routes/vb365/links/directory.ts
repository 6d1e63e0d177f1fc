import type { Members, Product } from '../../../server/product.js'

type Links = Record<string, string>

const inOrganization = ({ organizationId }: Members, path: string): string =>
  `/Organizations/${String(organizationId)}${path}`
/** An id stands as it is: clients put it into a path unencoded (recorded). */
const idOf = (id: unknown): string => String(id)

/**
 * Seen in the vendor's examples: the relations of users, and `self` of groups. ASSUMED: the others, by their likeness.
 */
export const directoryLinks: Product['links'] = {
  RESTUser: (user): Links => user.organizationId === undefined
    ? {}
    : {
        self: inOrganization(user, `/Users/${idOf(user.id)}`),
        organization: inOrganization(user, ''),
        onedrives: inOrganization(user, `/Users/${idOf(user.id)}/onedrives`)
      },
  RESTGroup: (group): Links => group.organizationId === undefined
    ? {}
    : {
        self: inOrganization(group, `/Groups/${idOf(group.id)}`),
        organization: inOrganization(group, ''),
        members: inOrganization(group, `/Groups/${idOf(group.id)}/Members`)
      },
  RESTGroupMember: (member): Links => member.organizationId === undefined || member.groupId === undefined
    ? {}
    : { group: inOrganization(member, `/Groups/${idOf(member.groupId)}`) },
  RESTSite: (site): Links => site.organizationId === undefined
    ? {}
    : { self: inOrganization(site, `/Sites/${idOf(site.id)}`), organization: inOrganization(site, '') },
  RESTTeam: (team): Links => team.organizationId === undefined
    ? {}
    : { self: inOrganization(team, `/Teams/${idOf(team.id)}`), organization: inOrganization(team, '') },
  RESTOneDrive: (drive): Links => drive.userId === undefined
    ? {}
    : {
        self: inOrganization(drive, `/Users/${idOf(drive.userId)}/onedrives/${idOf(drive.id)}`),
        user: inOrganization(drive, `/Users/${idOf(drive.userId)}`),
        organization: inOrganization(drive, '')
      },
  RESTRbacRole: ({ id, organizationId }) => ({
    self: `/RbacRoles/${String(id)}`,
    organization: `/Organizations/${String(organizationId)}`,
    operators: `/RbacRoles/${String(id)}/operators`,
    selectedItems: `/RbacRoles/${String(id)}/selectedItems`,
    excludedItems: `/RbacRoles/${String(id)}/excludedItems`
  }),
  RESTOperatorInfo: () => ({ self: '/Organization/LoggedInUser/OperatorInfo', loggedInUser: '/Organization/LoggedInUser' }),
  RESTAccountPool: ({ organizationId }) => ({
    self: `/Organizations/${String(organizationId)}/BackupAccounts`,
    organization: `/Organizations/${String(organizationId)}`
  }),
  RESTOrganizationSyncState: ({ organizationId }) => ({
    self: `/Organizations/${String(organizationId)}/SyncState`, organization: `/Organizations/${String(organizationId)}`
  })
}
