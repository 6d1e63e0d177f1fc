import type { Attached, MailItem } from './mailbox.js'
import type { Post } from './posts.js'
import type { Saved } from './library.js'

/** A file that is taken out of a backup: where it stands in an archive, and what it is made of. */
export type Paper = { path: string, modified: number } & (
  | { kind: 'document', saved: Saved }
  | { kind: 'message', item: MailItem }
  | { kind: 'attachment', attached: Attached, title: string }
  | { kind: 'posts', title: string, posts: readonly Post[] }
  | { kind: 'post', title: string, post: Post }
)

/** What a file may be called in an archive: nothing that programs take for a path or refuse. */
export const fileName = (name: string): string =>
  name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_').replace(/[. ]+$/, '').slice(0, 120) || '_'

/** The papers with names that come once in each folder. */
export function * withUniquePaths (papers: Iterable<Paper>): Generator<Paper> {
  const seen = new Map<string, number>()
  for (const paper of papers) {
    const key = paper.path.toLowerCase()
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    yield before === 0 ? paper : { ...paper, path: paper.path.replace(/(\.[^./]+)?$/, ` (${before})$1`) }
  }
}
