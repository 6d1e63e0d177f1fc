import { twinOf } from '../../content/ids.js'
import { zeroId } from '../../store/ids.js'
import type { Content, ProtectedObject } from '../organizations/directory.js'
import { accountsIn, guidOf, hasArchive, oneDriveIdOf } from '../organizations/index.js'
import type { Held } from './inventory.js'

/** Whose an object is, as backups name the organization. */
export interface OwnerInBackups {
  organizationId: string, tenant: string, backedUpOrganizationId: string,
  isKnown: boolean
}

/** The account of a user or group: in the cloud, and on premises. */
export function accountOf (id: string): string {
  const { cloud = zeroId, onPremises = zeroId } = accountsIn(id) ?? { cloud: guidOf(id) }
  return `${cloud}:${onPremises}`
}

const archive = 'archive'
export const archiveIdOf = (id: string): string => twinOf(guidOf(id), archive)

const groupSiteIdOf = (id: string): string => twinOf(guidOf(id), 'group/collection') + twinOf(guidOf(id), 'group/site')

const accountTypes = { Shared: 'SharedMailbox', Public: 'PublicMailbox' } as const
export const accountTypeOf = ({ mailboxType }: ProtectedObject): 'User' | 'SharedMailbox' | 'PublicMailbox' =>
  mailboxType === undefined ? 'User' : accountTypes[mailboxType]

/** ASSUMED: somebody without an address is written to by name. */
export const mailOf = ({ name, address }: ProtectedObject, tenant: string): string =>
  address ?? `${name.toLowerCase().replaceAll(' ', '.')}@${tenant}`

export function personalUrlOf (object: ProtectedObject, tenant: string): string {
  const host = tenant.split('.')[0] ?? tenant
  return `https://${host}-my.sharepoint.com/personal/${mailOf(object, tenant).replace(/[@.]/g, '_')}`
}

/** What backups tell of the owner of an object: the tenant, and the site that a group has there. */
export interface Whereabouts {
  tenant: string
  siteOfGroup: (groupId: string) => { id: string, url: string } | undefined
}

/** ASSUMED: a group's site is called as its mail begins, where the directory does not know it any more. */
function groupUrlOf (object: ProtectedObject, tenant: string): string {
  const [alias = ''] = mailOf(object, tenant).split('@')
  return `https://${tenant.split('.')[0] ?? tenant}.sharepoint.com/sites/${alias.replaceAll('.', '')}`
}

/** What of a user is backed up; without an archive there is nothing of it. */
export function userFlags (seed: number, { object, times }: Held, tenant: string) {
  const has = (kind: Content): boolean => times.has(kind)
  const isArchived = has('Archive') && hasArchive(seed, object)
  return {
    accountType: accountTypeOf(object),
    accountId: accountOf(object.id),
    displayName: object.name,
    email: mailOf(object, tenant),
    isMailboxBackedUp: has('Exchange'),
    isArchiveBackedUp: isArchived,
    isOneDriveBackedUp: has('OneDrive'),
    isPersonalSiteBackedUp: has('SharePoint'),
    ...(isArchived ? { archiveName: `In-Place Archive - ${object.name}` } : {}),
    oneDriveUrl: has('OneDrive') ? [personalUrlOf(object, tenant)] : [],
    personalSiteUrl: has('SharePoint') ? [personalUrlOf(object, tenant)] : []
  }
}

/** What of a group is backed up. */
export function groupFlags ({ object, times }: Held, { tenant, siteOfGroup }: Whereabouts) {
  return {
    accountId: accountOf(object.id),
    displayName: object.name,
    email: mailOf(object, tenant),
    isMailboxBackedUp: times.has('Exchange'),
    isSiteBackedUp: times.has('SharePoint'),
    groupSiteUrl: times.has('SharePoint') ? [siteOfGroup(object.id)?.url ?? groupUrlOf(object, tenant)] : []
  }
}

/** The mailboxes of a user or group that are backed up: each by itself, as a job's items say. */
export function mailboxesOf (seed: number, { object, times }: Held, tenant: string) {
  const own = { id: guidOf(object.id), displayName: object.name, email: mailOf(object, tenant), isArchive: false }
  const archived = { ...own, id: archiveIdOf(object.id), displayName: `In-Place Archive - ${object.name}`, isArchive: true }
  return [
    ...times.has('Exchange') ? [own] : [],
    ...times.has('Archive') && hasArchive(seed, object) ? [archived] : []
  ]
}

export const countMailboxes = (seed: number, { object, times }: Held): number =>
  Number(times.has('Exchange')) + Number(times.has('Archive') && hasArchive(seed, object))

export const oneDrivesOf = ({ object, times }: Held, tenant: string) => object.type === 'User' && times.has('OneDrive')
  ? [{ id: oneDriveIdOf(guidOf(object.id)), name: object.name, url: personalUrlOf(object, tenant) }]
  : []

/** The sites of an object: a site itself, a user's personal one, a group's own. */
export function sitesOf ({ object, times }: Pick<Held, 'object' | 'times'>, { tenant, siteOfGroup }: Whereabouts) {
  if (!times.has('SharePoint')) return []
  const { id, name, type } = object
  if (type === 'Site') return [{ id, name, url: object.address ?? '' }]
  // A OneDrive is a personal site, under the same id.
  if (type === 'User') return [{ id: oneDriveIdOf(guidOf(id)), name, url: personalUrlOf(object, tenant) }]
  const { id: siteId = groupSiteIdOf(id), url = groupUrlOf(object, tenant) } = siteOfGroup(id) ?? {}
  return [{ id: siteId, name, url }]
}
