import type { Directories } from '../../entra/directories.js'
import type { Directory, DirectoryKind, TenantObject, LinkName } from '../../entra/objects.js'

/** Whether a kind of objects is to be looked at: what was not backed up is not known. */
export type Sees = (kind: DirectoryKind) => boolean

/**
 * How an object and another hang together, as it is told of the object: what it refers to itself, and who refers to it.
 * `holder` is the object that the link stands at.
 */
export interface Relation { type: string, otherId: string, holder: TenantObject, link: LinkName, isOwn: boolean }

/** What clients call a relation; a read-only one is another object's own business. */
export interface RelationType { title: string, isReadOnly: boolean }

const own: Readonly<Record<LinkName, string>> = {
  manager: 'Manager',
  members: 'Members',
  owners: 'Owners',
  assignments: 'Assignments',
  application: 'Application registration',
  includeUsers: 'Included users',
  excludeUsers: 'Excluded users',
  includeGroups: 'Included groups',
  excludeGroups: 'Excluded groups',
  includeApplications: 'Included applications',
  registeredOwners: 'Registered owners',
  registeredUsers: 'Registered users'
}

/** Links of others, by whose they are: how the one that they lead to calls them. Those of policies are read-only. */
const incoming: Readonly<Record<string, [type: string, title: string, isReadOnly?: true]>> = {
  'User.manager': ['directReports', 'Direct reports'],
  'OrgContact.manager': ['directReportContacts', 'Direct reports among contacts'],
  'Group.members': ['memberOf', 'Member of'],
  'Group.owners': ['ownedGroups', 'Owned groups'],
  'AdminUnit.members': ['administrativeUnits', 'Administrative units'],
  'Role.assignments': ['assignedRoles', 'Assigned roles'],
  'Application.owners': ['ownedApplications', 'Owned applications'],
  'Application.assignments': ['appRoleAssignments', 'Assigned applications'],
  'Application.application': ['enterpriseApplications', 'Enterprise applications', true],
  'DeviceConfiguration.assignments': ['deviceConfigurations', 'Device configurations'],
  'Device.registeredOwners': ['ownedDevices', 'Owned devices', true],
  'Device.registeredUsers': ['registeredDevices', 'Registered devices', true],
  'ConditionalAccessPolicy.includeUsers': ['includedInPolicies', 'Included in policies', true],
  'ConditionalAccessPolicy.excludeUsers': ['excludedFromPolicies', 'Excluded from policies', true],
  'ConditionalAccessPolicy.includeGroups': ['includedInPolicies', 'Included in policies', true],
  'ConditionalAccessPolicy.excludeGroups': ['excludedFromPolicies', 'Excluded from policies', true],
  'ConditionalAccessPolicy.includeApplications': ['includedInPolicies', 'Included in policies', true]
}

const types = new Map<string, RelationType>([
  ...Object.entries(own).map(([type, title]): [string, RelationType] => [type, { title, isReadOnly: false }]),
  ...Object.values(incoming).map(([type, title, isReadOnly = false]): [string, RelationType] =>
    [type, { title, isReadOnly }])
])

/** ASSUMED: the words; the example's `memberOf` is one of them. */
export const relationTypeOf = (type: string): RelationType => types.get(type) ?? { title: type, isReadOnly: true }

/** Everything that an object has to do with others at a moment. */
export function relationsOf (
  directories: Directories, directory: Directory, object: TenantObject, { at, sees }: { at: number, sees: Sees }
): Relation[] {
  const outgoing = Object.entries(object.links).flatMap(([name, ids]) => {
    const link = name as LinkName // the keys of links
    return (ids ?? []).map(otherId => ({ type: link, otherId, holder: object, link, isOwn: true }))
  })
  const others = directories.referrersOf(directory, object.id, at).flatMap(({ name, object: holder }) => {
    const [type] = incoming[`${holder.kind}.${name}`] ?? []
    return type === undefined || !sees(holder.kind)
      ? []
      : [{ type, otherId: holder.id, holder, link: name, isOwn: false }]
  })
  return [...outgoing, ...others]
}
