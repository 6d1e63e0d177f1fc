import type { Kernel } from '../../kernel.js'
import { text } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import type { PutBack } from './file-tree.js'

/** What was put back into machines, kept for ever: what is backed up later has it, too. */
export type PutBackRow = PutBack & { id: string, guestKey: string }

/** Makes the record of what was put back into machines. */
export function createPutBacks (kernel: Kernel) {
  const rows = kernel.collection<PutBackRow>({
    name: 'vbr.restoredFiles',
    noun: 'Restored file',
    shape: {
      own: {
        ...texts('guestKey', 'path', 'sourcePath'),
        guest: member.group, source: member.group, sight: member.group, at: member.integer,
        masks: member.anything, isShallow: member.flag, isRollback: member.flag,
        ...optionalTexts('overwrites', 'owner')
      }
    },
    called: ['path'],
    columns: { path: text('path'), guestKey: text('guestKey') }
  })
  return {
    of: (guestKey: string): PutBackRow[] => rows.list({ where: { guestKey } }),
    add: (row: PutBack): void => { rows.add({ ...row, id: kernel.ids.next(), guestKey: row.guest.key }) }
  }
}
export type PutBacks = ReturnType<typeof createPutBacks>
