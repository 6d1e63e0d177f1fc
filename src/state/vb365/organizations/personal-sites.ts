import type { RESTOneDrive } from '../../../schemas/vb365/common/shared.js'
import { guid } from '../../store/ids.js'
import { hasOneDrive, type OrganizationSite, type OrganizationUser } from './directory.js'

/** Somebody's OneDrive: a personal site, under the same id. */
export type OneDrive = RESTOneDrive & { id: string, name: string, url: string, organizationId: string, userId: string }

const mask = 0x0d_ec_0d_ec_0d_ecn

/** Turns the id of an account into that of its site collection, and back. */
function turn (account: string): string {
  const tail = account.slice(-12)
  const flipped = (BigInt(`0x${tail}`) ^ mask).toString(16).padStart(12, '0')
  return account.slice(0, -12) + flipped
}

const accountOf = ({ msid, id }: OrganizationUser): string => msid ?? guid(`account/${id}`)

/** The id of an account's OneDrive. */
export const oneDriveIdOf = (account: string): string => turn(account) + guid(`web/${account}`)

/** The OneDrive of who has one. Its id is that of a site: a site collection's and a web's (reference). */
export function oneDriveOf (user: OrganizationUser): OneDrive | undefined {
  if (!hasOneDrive(user)) return undefined
  const account = accountOf(user)
  const [mailbox = '', domain = ''] = (user.name ?? '').toLowerCase().split('@')
  const tenant = domain.split('.')[0] ?? domain
  return {
    id: oneDriveIdOf(account),
    name: user.displayName ?? mailbox,
    url: `https://${tenant}-my.sharepoint.com/personal/${`${mailbox}_${domain}`.replace(/[^a-z0-9]/g, '_')}`,
    organizationId: user.organizationId,
    userId: user.id
  }
}

/** The same as a site. */
export function personalSiteOf (user: OrganizationUser): OrganizationSite | undefined {
  const drive = oneDriveOf(user)
  if (drive === undefined) return undefined
  const { id, name, url, organizationId } = drive
  return {
    id,
    organizationId,
    url,
    isCloud: true,
    isPersonal: true,
    title: name,
    name,
    isAvailable: true,
    ...(user.dataLocation == null ? {} : { dataLocation: user.dataLocation })
  }
}

/** The account whose OneDrive, or personal site, may have the id. */
export const accountOfPersonalSite = (siteId: string): string | undefined =>
  /^[0-9a-f-]{72}$/i.test(siteId) ? turn(siteId.slice(0, 36).toLowerCase()) : undefined
