import type { Accepted, Members } from '../../../server/product.js'
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

/** What clients of VB365 send beyond the letter of its document. */
export const accepted: Accepted = {
  RESTBackupRepositoryFromClient: withRetentionType,
  RESTBackupMailboxData: rowWithId('Mailbox', { isArchive: false, email: '' }),
  RESTBackupOneDriveData: rowWithId('OneDrive', { title: '', url: '' }),
  RESTBackupSiteData: rowWithId('Site', { title: '', url: '' }),
  RESTBackupTeamData: rowWithId('Team')
}
