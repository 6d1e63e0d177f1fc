import type { RESTHistorySettings } from '../../../schemas/vb365/job-session-history-settings.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton } from '../base/singleton.js'
import { settingsRefusals as refuse } from './refusals.js'

interface HistorySettings {
  keepAllsessions: boolean
  /** In weeks. */
  keeponlyLast: number
}

/** How long sessions of jobs are kept after their end. */
export function createSessionHistory (kernel: Kernel) {
  const settings = createSingleton<HistorySettings>(kernel, {
    name: 'vb365.historySettings',
    noun: 'Job session history settings',
    shape: { model: 'RESTHistorySettings', own: { keepAllsessions: member.yesOrNo, keeponlyLast: member.count } },
    // Documented, and seen on servers.
    fresh: { keepAllsessions: false, keeponlyLast: 53 }
  })

  return {
    /** ASSUMED: a server that keeps everything tells no number of weeks. */
    get (): RESTHistorySettings {
      const { keepAllsessions, keeponlyLast } = settings.read()
      return keepAllsessions ? { keepAllsessions } : { keepAllsessions, keeponlyLast }
    },

    /** Naming a number of weeks does not end the keeping of everything: that takes the word for it. */
    update ({ keepAllsessions, keeponlyLast }: RESTHistorySettings): void {
      const before = settings.read()
      const after = {
        keepAllsessions: keepAllsessions ?? before.keepAllsessions,
        keeponlyLast: keeponlyLast ?? before.keeponlyLast
      }
      if (after.keeponlyLast < 1) throw refuse.tooSmall('keeponlyLast', 1)
      settings.change(after)
    },

    /** Infinity for a server that keeps everything. */
    countWeeks (): number {
      const { keepAllsessions, keeponlyLast } = settings.read()
      return keepAllsessions ? Infinity : keeponlyLast
    }
  }
}

export type SessionHistory = ReturnType<typeof createSessionHistory>
