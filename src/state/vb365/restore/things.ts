import type { RESTRestoreItemType } from '../../../schemas/vb365/restore-sessions.js'
import type { BackupFile } from '../../content/backup-files.js'
import type { Source } from '../../content/changes.js'

/** Whose content it is, as events tell it. */
export interface About { userId?: string, groupId?: string, siteId?: string, teamId?: string }

export interface InPlace {
  back: string[]
  changed: Array<{ id: string, version: number }>
  folders?: number[]
  /** The page of posts, which cannot be put back as messages. */
  tab?: string
}

/** What a restore writes of a thing: in the place where it was, or copies of it elsewhere. */
export interface Writing {
  /** The mailbox, OneDrive, site or channel. */
  place: string
  /** What is missing there, what was changed since, and the folders all of which are brought to what they were. */
  inPlace: () => InPlace
  /** By the folders in which they were. */
  copies: () => Array<{ folder: string, library?: number, source: Source }>
}

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
  /** The OneDrive or site that it lies in. */
  within?: string
  mailbox?: { id: string, name: string, email: string, isArchive: boolean, isPublic: boolean }
  oneDrive?: { siteId: string, webId: string, url: string }
  /** What later backups show when it is restored; nothing of what has no content of its own. */
  writing?: readonly Writing[]
  /** Its files, as they are saved. */
  files: () => Iterable<BackupFile>
  /** What it is exported as, where that is something else: posts are saved as messages and exported as a page. */
  page?: () => BackupFile
}
