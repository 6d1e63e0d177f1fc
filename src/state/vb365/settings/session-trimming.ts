import { between, type Collection, type Doc } from '../../store/collection.js'
import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import type { SessionHistory } from './session-history.js'

/** Sessions that are kept for as long as the history setting says; the collection has a column `endTime`. */
export interface Trimmed<S extends Doc> {
  /** By what name the night's work is planned. */
  step: string
  sessions: Collection<S>
  /** Forgets what belongs to a session. */
  forget: (id: string) => void
  /** After a night's work. */
  after?: () => void
}

const day = 86_400_000
const week = 7 * day

/** Forgets sessions when the history setting says so: in the night after their time is over. */
export function createSessionTrimming (kernel: Kernel, sessionHistory: SessionHistory) {
  const { clock, schedule, database } = kernel
  const keep = (): number => sessionHistory.countWeeks() * week

  return {
    /** Gives what is to be called when a session ends that has no plan. */
    keepFor<S extends Doc & { endTime?: string | null | undefined }> (
      { step, sessions, forget, after }: Trimmed<S>
    ): () => void {
      // Nobody waits for it.
      const subject = `history:${sessions.name}`

      function plan (): void {
        schedule.cancel(subject, step)
        const oldest = sessions.first({ where: { endTime: { from: '' } }, order: [{ by: 'endTime' }] })
        if (oldest?.endTime == null || keep() === Infinity) return
        const over = Math.max(Date.parse(oldest.endTime) + keep(), clock.now())
        schedule.at((Math.floor(over / day) + 1) * day, step, subject, '', { recurring: true })
      }

      schedule.define(step, () => {
        const over = sessions.list({ where: { endTime: between('', iso(clock.now() - Math.min(keep(), clock.now()))) } })
        for (const { id } of over) {
          forget(id)
          sessions.remove(id)
        }
        after?.()
        plan()
      })

      function ended (): void {
        if (schedule.due(subject) === undefined) plan()
      }

      kernel.sessionEnds.add(name => { if (name === sessions.name) ended() })
      kernel.listeners.add(({ collection }) => {
        if (collection === 'vb365.historySettings' && database.busy()) plan()
      })
      return ended
    }
  }
}

export type SessionTrimming = ReturnType<typeof createSessionTrimming>
