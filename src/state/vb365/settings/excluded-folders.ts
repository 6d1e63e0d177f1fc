import type {
  RESTExclusionSettings, RESTExclusionSettingsToClient
} from '../../../schemas/vb365/excluded-mailbox-folders.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton, withoutNulls } from '../base/singleton.js'

const none = {
  deletedItems: false, drafts: false, junkEmail: false, outbox: false, syncIssues: false, litigationHold: false,
  inPlaceHold: false
}

type ExcludedFolder = keyof typeof none
const folders = Object.keys(none) as ExcludedFolder[] // its own keys

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

    /** Those that are left out of what is backed up now. */
    list (): ExcludedFolder[] {
      const set = settings.read()
      return folders.filter(name => set[name])
    },

    update (given: RESTExclusionSettings): void {
      const { deletedItems, drafts, junkEmail, outbox, syncIssues, litigationHold, inPlaceHold } = given
      settings.change(withoutNulls({
        deletedItems, drafts, junkEmail, outbox, syncIssues, litigationHold, inPlaceHold
      }))
    }
  }
}
