import type { LargeFolder } from '../../content/mailbox.js'
import { type Doc, text } from '../../store/collection.js'
import { type Growth, grownFrom } from '../../store/growth.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { iso } from '../../time/clock.js'

/** Which mailbox has a folder with very many messages, for clients that page through such a one. */
interface KeptFolder extends Doc, Omit<LargeFolder, 'closed'> {
  userId: string
  /** When the last message came. ISO text. */
  closed: string
}

/** Before the oldest backup that the default estate keeps, so that each of them has all messages. */
const closedBefore = 30 * 86_400_000

/** `items=200000`: the first person of the estate has a folder with that many messages. */
const growth: Growth<KeptFolder> = {
  size: 'items',
  isOne: true,
  after: ['vb365.users'],
  make (soil, items) {
    const [{ id }] = grownFrom<Doc & { type?: string }>(soil, 'vb365.users', ({ type }) => type === 'User')
    return () => ({
      id: soil.ids.of('piles/0'), userId: id, name: 'Machine reports', items, closed: iso(soil.clock.now() - closedBefore)
    })
  }
}

/** The folders with very many messages: the one thing about what lies in backups that is said in advance. */
export function createLargeFolders (kernel: Kernel) {
  const largeFolders = kernel.collection<KeptFolder>({
    name: 'vb365.largeFolders',
    noun: 'Large folder',
    shape: { own: { ...texts('userId', 'name'), items: member.count, closed: member.time } },
    columns: { userId: text('userId') },
    references: { user: { path: 'userId', to: 'vb365.users', weak: true } },
    growth
  })

  return function largeFolderOf (userId: string): LargeFolder | undefined {
    const kept = largeFolders.first({ where: { userId } })
    return kept && { name: kept.name, items: kept.items, closed: Date.parse(kept.closed) }
  }
}

export type LargeFolderOf = ReturnType<typeof createLargeFolders>
