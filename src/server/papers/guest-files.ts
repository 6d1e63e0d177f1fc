import { file, type FileReply } from '../section.js'
import { type Archived, lengthOfArchive, writeArchive } from './archive.js'
import { writeDocument } from './documents.js'

/** A file of a machine: its place in the archive, and what its content follows from. */
interface GuestFile { path: string, name: string, size: number, modified: number, key: number, isFolder: boolean }

/** Files of machines in an archive, as long as their lists said. Folders come with their files, links not at all. */
export async function downloadGuestFiles (
  { name, files }: { name: string, files: readonly GuestFile[] }
): Promise<FileReply> {
  const listArchived = function * (): Generator<Archived> {
    for (const { path, name, size, modified, key, isFolder } of files) {
      if (isFolder) continue
      const extension = /\.(\w+)$/.exec(name)?.[1] ?? ''
      const content = writeDocument({ title: `${name} ${key.toString(16)}`, extension, sizeBytes: size, key })
      yield { path, modified, content }
    }
  }
  const length = await lengthOfArchive(listArchived())
  return file({ length, open: () => writeArchive(listArchived()) }, `${name}.zip`)
}
