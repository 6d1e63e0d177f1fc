import { type Doc, text } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import { Type } from '@sinclair/typebox'
import type { Kernel } from '../../kernel.js'
import { restoreRefusals as refuse } from './refusals.js'

/** Posts that an operator has asked for as a page, to be fetched by a browser. */
export interface PostExport extends Doc {
  sessionId: string
  teamId: string
  channelId?: string
  /** None: all posts of the channel. */
  postIds?: number[]
  /** When it is ready. ISO text. */
  readyAt: string
}

/** ASSUMED: how long an export is being made. Milliseconds. */
const makingTakes = 5_000

/** Exports of posts that operators have started: ready after a while, and fetched with a code that is good once. */
export function createPostExports (kernel: Kernel) {
  const exports = kernel.collection<PostExport>({
    name: 'vb365.postExports',
    noun: 'Export task',
    shape: {
      own: {
        ...texts('sessionId', 'teamId'), ...optionalTexts('channelId'),
        postIds: Type.Optional(Type.Array(Type.Number())),
        readyAt: member.time
      }
    },
    columns: { sessionId: text('sessionId') },
    references: { session: { path: 'sessionId', to: 'vb365.restoreSessions', weak: true } }
  })

  return {
    start (task: Omit<PostExport, 'id' | 'readyAt'>): { exportTaskId: string } {
      const readyAt = new Date(kernel.clock.now() + makingTakes).toISOString()
      return { exportTaskId: exports.add({ id: kernel.ids.next(), ...task, readyAt }).id }
    },

    /** One that is ready, of a session, a team and a channel; without one, of some posts. */
    take (id: string, sessionId: string, teamId: string, channelId?: string): PostExport {
      const task = exports.find(id)
      if (task === undefined || task.sessionId !== sessionId || task.teamId.toLowerCase() !== teamId.toLowerCase() ||
        task.channelId?.toLowerCase() !== channelId?.toLowerCase()) throw refuse.noSuchExport(id)
      if (task.readyAt > kernel.clock.iso()) throw refuse.exportNotReady(id)
      return task
    }
  }
}

export type PostExports = ReturnType<typeof createPostExports>
