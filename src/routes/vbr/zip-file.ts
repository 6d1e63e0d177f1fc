import { archiveOf } from '../../server/papers/archive.js'
import { textOf } from '../../server/papers/pieces.js'
import { file, type FileReply } from '../../server/section.js'

/** Files of text in an archive. */
interface Packed { name: string, files: ReadonlyArray<{ path: string, content: string }> }

export const zipFile = ({ name, files }: Packed): FileReply =>
  file(archiveOf(files.map(({ path, content }) => ({ path, content: textOf(content) }))), `${name}.zip`)
