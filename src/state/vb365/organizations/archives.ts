import { pick } from '../../content/hash.js'
import type { ProtectedObject } from './directory.js'
import { guidOf } from './object-ids.js'

/** ASSUMED: one user in five has an archive. Restore sessions show the same. */
export const hasArchive = (
  seed: number, { id, type, mailboxType }: Pick<ProtectedObject, 'id' | 'type' | 'mailboxType'>
): boolean =>
  type === 'User' && mailboxType === undefined && pick(seed, parseInt(guidOf(id).slice(-6), 16), 5) === 0
