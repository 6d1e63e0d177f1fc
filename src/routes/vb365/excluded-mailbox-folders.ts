import * as op from '../../schemas/vb365/excluded-mailbox-folders.js'
import type { Section } from '../../server/section.js'

/** Excluded Mailbox Folders: what jobs leave out of every mailbox. */
export const excludedMailboxFolders: Section = ({ get, put }) => {
  get('/ExclusionSettings', op.exclusionSettingsGet, ({ vb365 }) => vb365.excludedFolders.get())

  put('/ExclusionSettings', op.exclusionSettingsUpdate, ({ body, vb365 }) => vb365.excludedFolders.update(body))
}
