import type {
  EEntraIdTenantAdminUnitVisibilityType, EEntraIdTenantApplicationType, EEntraIdTenantConditionalAccessPolicyState,
  EEntraIdTenantDeviceConfigurationType, EEntraIdTenantGroupMembershipType, EEntraIdTenantGroupType,
  EEntraIdTenantItemType
} from '../../../schemas/vbr/backup-browser/entra-id-browsing.js'
import type { EEntraIdTenantResource } from '../../../schemas/vbr/common/browse-mounts.js'

/** Whose directory: all that lies in it follows of this and the world's seed. */
export interface Directory {
  azureTenantId: string
  /** The tenant's name; its domain follows of it. */
  name: string
}

/** Keys of volumes are shown with their devices, and policies for compliance are device configurations. */
export type DirectoryKind = Exclude<EEntraIdTenantItemType, 'BitlockerKey' | 'DeviceCompliancePolicy'>

export const directoryKinds: readonly DirectoryKind[] = [
  'User', 'Group', 'AdminUnit', 'Role', 'Application', 'ConditionalAccessPolicy', 'DeviceConfiguration', 'OrgContact', 'Device'
]

/** What is known of an object by itself, under the names of Microsoft Graph. */
interface AttributesByKind {
  User: {
    displayName: string
    userPrincipalName: string
    mail: string
    givenName: string
    surname: string
    userType: 'Member' | 'Guest'
    employeeType: string
    accountEnabled: boolean
    companyName: string
    /** Guests were invited; nothing is known of how others came. */
    creationType: string
    department: string
    country: string
    jobTitle: string
    officeLocation: string
    mobilePhone: string
    employeeId: string
  }
  Group: {
    displayName: string
    description: string
    groupType: EEntraIdTenantGroupType
    membershipType: EEntraIdTenantGroupMembershipType
    /** Of a dynamic group; of others empty. */
    membershipRule: string
    visibility: string
    archived: boolean
    mailEnabled: boolean
    securityEnabled: boolean
    /** Empty where it has no mail. */
    mail: string
  }
  AdminUnit: { displayName: string, description: string, visibility: EEntraIdTenantAdminUnitVisibilityType }
  Role: {
    displayName: string
    description: string
    isBuiltIn: boolean
    isEnabled: boolean
    allowedResourceActions: readonly string[]
  }
  Application: {
    displayName: string
    description: string
    applicationType: EEntraIdTenantApplicationType
    enabled: boolean
    tags: readonly string[]
    appId: string
    signInAudience: string
    homepage: string
    redirectUris: readonly string[]
  }
  ConditionalAccessPolicy: {
    displayName: string
    state: EEntraIdTenantConditionalAccessPolicyState
    clientAppTypes: readonly string[]
    grantControls: readonly string[]
  }
  DeviceConfiguration: {
    displayName: string
    description: string
    version: number
    odataType: string
    deviceConfigurationType: EEntraIdTenantDeviceConfigurationType
  }
  OrgContact: {
    displayName: string
    givenName: string
    surname: string
    companyName: string
    department: string
    jobTitle: string
    mail: string
  }
  Device: {
    displayName: string
    operatingSystem: string
    operatingSystemVersion: string
    deviceVersion: string
    accountEnabled: boolean
    deviceId: string
    trustType: string
  }
}

/**
 * How an object refers to others, by their ids; each relation stands at one end only.
 *
 *   User                     manager
 *   Group                    members (users, groups, contacts, devices), owners
 *   AdminUnit                members (users, groups, devices)
 *   Role                     assignments: users and groups that have it
 *   Application              owners; assignments: users and groups that may use it; application: an enterprise
 *                            application's registration
 *   ConditionalAccessPolicy  includeUsers, excludeUsers, includeGroups, excludeGroups, includeApplications
 *   DeviceConfiguration      assignments: groups that it is for
 *   OrgContact               manager
 *   Device                   registeredOwners, registeredUsers
 */
export const linkNames = [
  'manager', 'members', 'owners', 'assignments', 'application', 'includeUsers', 'excludeUsers', 'includeGroups',
  'excludeGroups', 'includeApplications', 'registeredOwners', 'registeredUsers'
] as const
export type LinkName = typeof linkNames[number]
export type Links = Readonly<Partial<Record<LinkName, readonly string[]>>>

export type AttributeValue = string | number | boolean | readonly string[]
export type AttributesOf<K extends DirectoryKind> = Readonly<AttributesByKind[K]>
/** Some attributes, of whatever kind. */
export type SomeAttributes = Readonly<Record<string, AttributeValue>>

/** An object of a directory at a moment. A switch over `kind` tells which attributes it has. */
export type TenantObject<K extends DirectoryKind = DirectoryKind> = {
  [One in K]: { id: string, kind: One, attributes: AttributesOf<One>, links: Links }
}[K]

/** A key of a device's volume: shown to who asks for it alone. */
export interface BitLockerKey {
  id: string
  deviceId: string
  recoveryKey: string
  createdAt: number
  volumeType: string
}

/** One attribute of two versions; undefined where there was none. */
export interface AttributeDifference { name: string, then?: AttributeValue, now?: AttributeValue }
/** Whether an object was referred to, and is. */
export interface LinkDifference { name: LinkName, id: string, then: boolean, now: boolean }
export interface Differences { attributes: AttributeDifference[], links: LinkDifference[] }

/** Every attribute and every link of two versions of an object, those that are the same as well. */
export function comparisonOf (then?: TenantObject, now?: TenantObject): Differences {
  const [before, after] = [toSome(then), toSome(now)]
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return {
    attributes: names.map(name => {
      const [was, is] = [before[name], after[name]]
      return { name, ...(was !== undefined && { then: was }), ...(is !== undefined && { now: is }) }
    }),
    links: linkNames.flatMap(name => {
      const [was, is] = [then?.links[name] ?? [], now?.links[name] ?? []]
      return [...new Set([...was, ...is])].map(id => ({ name, id, then: was.includes(id), now: is.includes(id) }))
    })
  }
}

/** What of two versions of an object differs. */
export function differencesOf (then?: TenantObject, now?: TenantObject): Differences {
  const { attributes, links } = comparisonOf(then, now)
  return {
    attributes: attributes.filter(({ then, now }) => !isSameValue(then, now)),
    links: links.filter(({ then, now }) => then !== now)
  }
}

export const isSameValue = (a: AttributeValue | undefined, b: AttributeValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

export const isSameObject = (one: TenantObject | undefined, other: TenantObject | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

const toSome = (object: TenantObject | undefined): SomeAttributes =>
  object === undefined ? {} : { ...object.attributes }

/** Microsoft gives these once and for all: a restore does not set them (ASSUMED which the product marks). */
const fixed: ReadonlySet<string> = new Set(['creationType', 'appId', 'deviceId', 'isBuiltIn', 'odataType', 'version',
  'groupType', 'applicationType', 'deviceConfigurationType', 'mailEnabled', 'securityEnabled'])

/** Whether an attribute is only shown. */
export const isFixed = (attribute: string): boolean => fixed.has(attribute)

const resources: Record<DirectoryKind, EEntraIdTenantResource> = {
  User: 'Users',
  Group: 'Groups',
  AdminUnit: 'AdministrativeUnits',
  Role: 'Roles',
  Application: 'Applications',
  ConditionalAccessPolicy: 'ConditionalAccessPolicies',
  DeviceConfiguration: 'IntunePolicies',
  OrgContact: 'OrgContacts',
  Device: 'Devices'
}

/** The word of a tenant's protection scope that objects of a kind belong to. */
export const resourceOf = (kind: DirectoryKind): EEntraIdTenantResource => resources[kind]

const blanks: { [K in DirectoryKind]: AttributesOf<K> } = {
  User: {
    displayName: '', userPrincipalName: '', mail: '', givenName: '', surname: '', userType: 'Member', employeeType: '',
    accountEnabled: true, companyName: '', creationType: '', department: '', country: '', jobTitle: '', officeLocation: '',
    mobilePhone: '', employeeId: ''
  },
  Group: {
    displayName: '', description: '', groupType: 'SecurityGroup', membershipType: 'Assigned', membershipRule: '',
    visibility: 'Private', archived: false, mailEnabled: false, securityEnabled: true, mail: ''
  },
  AdminUnit: { displayName: '', description: '', visibility: 'Public' },
  Role: { displayName: '', description: '', isBuiltIn: false, isEnabled: true, allowedResourceActions: [] },
  Application: {
    displayName: '', description: '', applicationType: 'AppRegistration', enabled: true, tags: [], appId: '',
    signInAudience: 'AzureADMyOrg', homepage: '', redirectUris: []
  },
  ConditionalAccessPolicy: { displayName: '', state: 'Disabled', clientAppTypes: ['all'], grantControls: [] },
  DeviceConfiguration: {
    displayName: '', description: '', version: 1, odataType: '#microsoft.graph.windows10GeneralConfiguration',
    deviceConfigurationType: 'DeviceConfigurationPolicy'
  },
  OrgContact: { displayName: '', givenName: '', surname: '', companyName: '', department: '', jobTitle: '', mail: '' },
  Device: {
    displayName: '', operatingSystem: '', operatingSystemVersion: '', deviceVersion: '2', accountEnabled: true, deviceId: '',
    trustType: 'AzureAd'
  }
}

/** What a new object has of which nothing is said. */
export const blankOf = <K extends DirectoryKind>(kind: K): AttributesOf<K> => blanks[kind]
