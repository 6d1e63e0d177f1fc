import type { Attached, MailItem } from './mailbox.js'
import type { Post } from './posts.js'
import type { Saved } from './library.js'

/** A file that is taken out of a backup: where it stands in an archive, and what it is made of. */
export type BackupFile = { path: string, modified: number } & (
  | { kind: 'document', saved: Saved }
  | { kind: 'message', item: MailItem }
  | { kind: 'attachment', attached: Attached, title: string }
  | { kind: 'posts', title: string, posts: readonly Post[] }
  | { kind: 'post', title: string, post: Post }
)

/** What is taken out of a backup at once: what it is called without an extension, and its files. */
export interface Taken { name: string, files: () => Iterable<BackupFile> }

/** What a file may be called in an archive: nothing that programs take for a path or refuse. */
export const fileName = (name: string): string =>
  name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_').replace(/[. ]+$/, '').slice(0, 120) || '_'

/** The files with names that come once in each folder. */
export function * withUniquePaths (files: Iterable<BackupFile>): Generator<BackupFile> {
  const seen = new Map<string, number>()
  for (const file of files) {
    const key = file.path.toLowerCase()
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    yield before === 0 ? file : { ...file, path: file.path.replace(/(\.[^./]+)?$/, ` (${before})$1`) }
  }
}
