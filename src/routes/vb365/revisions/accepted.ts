import type { Accepted, Members, Product } from '../../../server/product.js'
import { zeroId } from '../../../state/store/ids.js'

/** A repository's `retentionType` is required and may be null, which says nothing: to leave it out says as much. */
const withRetentionType = (given: Members): Members =>
  Object.keys(given).some(name => name.toLowerCase() === 'retentiontype') ? given : { ...given, retentionType: null }

/**
 * A row of what lies in a repository names what is to be retrieved: its id alone says so (documented as "the IDs of"),
 * whatever the model of the row requires.
 */
const rowWithId = (itemType: string, more: Members = {}) => (given: Members, revision: string): Members => ({
  ...more,
  itemType,
  isDeleted: false,
  proxyId: zeroId,
  repositoryId: zeroId,
  backedUpOrganizationId: '',
  ...(revision === 'v6' ? { organizationId: '' } : {}),
  ...given
})

/**
 * What is restored, saved or sent is named by its id alone (documented as "IDs of"; seen in a portal), though the model
 * is that of lists and requires what these show.
 */
const savedWithId = (more: Members = {}) => (given: Members): Members => ({
  name: '', createdBy: '', creationTime: startOfTime, modifiedBy: '', modificationTime: startOfTime, ...more, ...given
})
const startOfTime = '1970-01-01T00:00:00Z'

/** Users, groups, sites and teams that a role, an operator or an item of a job names. */
const memberWithId = (more: Members) => (given: Members): Members => ({ ...more, ...given })

/** What clients of VB365 send beyond the letter of its document. */
export const accepted: Accepted = {
  RESTBackupRepositoryFromClient: withRetentionType,
  RESTBackupMailboxData: rowWithId('Mailbox', { isArchive: false, email: '' }),
  RESTBackupOneDriveData: rowWithId('OneDrive', { title: '', url: '' }),
  RESTBackupSiteData: rowWithId('Site', { title: '', url: '' }),
  RESTBackupTeamData: rowWithId('Team'),
  RESTOneDriveDocument: savedWithId({ sizeBytes: 0 }),
  RESTOneDriveFolder: savedWithId(),
  RESTSharePointDocument: savedWithId(),
  RESTSharePointFolder: savedWithId(),
  RESTSharePointItem: savedWithId(),
  RESTRbacUser: memberWithId({ displayName: '', name: '', type: 'User' }),
  RESTRbacGroup: memberWithId({ displayName: '', name: '', type: 'Office365' }),
  RESTRbacSite: memberWithId({ url: '', title: '', isCloud: true, isPersonal: false }),
  RESTRbacTeam: memberWithId({ description: '', displayName: '', mail: '' }),
  RESTJobSite: memberWithId({ url: '', title: '', isCloud: true, isPersonal: false }),
  RESTTeam: memberWithId({ description: '', displayName: '', mail: '' })
}

/** The filter says `Succeeded`, the sessions that it finds `Success` (schema): clients ask by what they have read. */
export const queryWords: NonNullable<Product['queryWords']> = { 'JobSession_Get.status': { Success: 'Succeeded' } }
