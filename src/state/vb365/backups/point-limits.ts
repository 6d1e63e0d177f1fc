import type { RESTExclusionSettings } from '../../../schemas/vb365/excluded-mailbox-folders.js'

/** A folder of mailboxes, as the settings of the server name those that are left out. */
export type ExcludedFolder = keyof RESTExclusionSettings

/** What the settings of its time left out of a restore point, of all objects in it alike. */
export interface PointLimits {
  mailFolders?: readonly ExcludedFolder[]
  /** Of OneDrives: nothing but some folders, and some folders not. */
  onlyFolders?: readonly string[]
  withoutFolders?: readonly string[]
  /** Of documents the version that the run came to, and none that people had saved since the run before. */
  isLatestOnly?: true
}
