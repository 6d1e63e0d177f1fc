import type { RESTRetentionExclusion } from '../../../schemas/vb365/common/shared.js'
import type { RESTExclusionSettings } from '../../../schemas/vb365/excluded-mailbox-folders.js'

/** A folder of mailboxes, as the settings of the server name those that are left out. */
export type ExcludedFolder = keyof RESTExclusionSettings

/** What of mailboxes can be excluded from retention. */
export type KeptMail = keyof RESTRetentionExclusion

/** What the settings of its time left out of a restore point, of all objects in it alike. */
export interface PointLimits {
  mailFolders?: readonly ExcludedFolder[]
  /** Of OneDrives: nothing but some folders, and some folders not. */
  onlyFolders?: readonly string[]
  withoutFolders?: readonly string[]
  /** What retention leaves of mailboxes when all else of them has gone. */
  onlyMail?: readonly KeptMail[]
  /** Of documents the version that the run came to, and none that people had saved since the run before. */
  isLatestOnly?: true
}
