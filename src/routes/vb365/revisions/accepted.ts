import type { Accepted, Members } from '../../../server/product.js'

/** A repository's `retentionType` is required and may be null, which says nothing: to leave it out says as much. */
const withRetentionType = (given: Members): Members =>
  Object.keys(given).some(name => name.toLowerCase() === 'retentiontype') ? given : { ...given, retentionType: null }

/** What clients of VB365 send beyond the letter of its document. */
export const accepted: Accepted = { RESTBackupRepositoryFromClient: withRetentionType }
