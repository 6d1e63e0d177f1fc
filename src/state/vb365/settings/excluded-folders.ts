import type {
  RESTExclusionSettings, RESTExclusionSettingsToClient
} from '../../../schemas/vb365/excluded-mailbox-folders.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton, withoutNulls } from '../base/singleton.js'

const none = {
  deletedItems: false, drafts: false, junkEmail: false, outbox: false, syncIssues: false, litigationHold: false,
  inPlaceHold: false
}

/**
 * The folders of mailboxes that jobs leave out. The documents say both, that true leaves a folder out (section) and
 * that it backs it up (members). ASSUMED: true leaves it out, and a fresh server leaves out nothing.
 */
export function createExcludedFolders (kernel: Kernel) {
  const settings = createSingleton<typeof none>(kernel, {
    name: 'vb365.exclusionSettings',
    noun: 'Excluded mailbox folders',
    shape: { model: 'RESTExclusionSettings' },
    fresh: none
  })

  return {
    get: (): RESTExclusionSettingsToClient => settings.read(),

    update (given: RESTExclusionSettings): void {
      const { deletedItems, drafts, junkEmail, outbox, syncIssues, litigationHold, inPlaceHold } = given
      const folders = { deletedItems, drafts, junkEmail, outbox, syncIssues, litigationHold, inPlaceHold }
      settings.change(withoutNulls(folders))
    }
  }
}
