import type { RESTRestoreItemType } from '../../../schemas/vb365/restore-sessions.js'
import type { BackupFile } from '../../content/backup-files.js'

/** Whose content it is, as events tell it. */
export interface About { userId?: string, groupId?: string, siteId?: string, teamId?: string }

/** Something in a backup that is restored, saved or sent: a mailbox, a folder, a document, a channel … */
export interface Thing {
  id: string
  name: string
  itemType: RESTRestoreItemType
  /** What events call it: an item's class, `Document`, `List` … */
  kind: string
  /** Where it lies, as events say it. */
  source: string
  about: About
  /** How many items it holds, itself included where it is one. */
  items: number
  /** How many of them the organization does not have any more, and how many it has changed since. */
  missing: number
  changed: number
  sizeBytes: number
  mailbox?: { id: string, name: string, email: string, isArchive: boolean, isPublic: boolean }
  oneDrive?: { siteId: string, webId: string, url: string }
  /** Its files, as they are saved. */
  files: () => Iterable<BackupFile>
  /** What it is exported as, where that is something else: posts are saved as messages and exported as a page. */
  page?: () => BackupFile
}
