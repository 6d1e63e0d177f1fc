import { file, type FileReply } from '../section.js'
import { archiveStream, type ToArchive } from './archive.js'
import { writeDocument } from './documents.js'

/** A file of a machine: its place in the archive, and what its content follows from. */
interface GuestFile { path: string, name: string, size: number, modified: number, key: number, isFolder: boolean }

/** Longer files are no documents: they are made bit by bit while they are sent. */
const wholeUpTo = 8 * 2 ** 20
const chunk = 2 ** 16

/** Files of machines in an archive, as long as their lists said. Folders come with their files, links not at all. */
export function downloadGuestFiles ({ name, files }: { name: string, files: readonly GuestFile[] }): FileReply {
  const listArchived = function * (): Generator<ToArchive> {
    for (const { path, name, size, modified, key, isFolder } of files) {
      if (isFolder) continue
      const extension = /\.(\w+)$/.exec(name)?.[1] ?? ''
      yield {
        path,
        modified,
        bytes: () => size > wholeUpTo
          ? fill(key, size)
          : writeDocument({ title: `${name} ${key.toString(16)}`, extension, sizeBytes: size, key })
      }
    }
  }
  return file(archiveStream(listArchived()), `${name}.zip`)
}

async function * fill (key: number, size: number): AsyncGenerator<Buffer> {
  const block = Buffer.alloc(chunk, `${key.toString(16).padStart(8, '0')}\n`)
  for (let at = 0; at < size; at += chunk) yield await Promise.resolve(block.subarray(0, Math.min(chunk, size - at)))
}
