import { archiveOf } from '../../server/papers/archive.js'
import { textOf } from '../../server/papers/pieces.js'
import { file, type FileReply } from '../../server/section.js'

/** Files of text in an archive. */
export const zipFile = ({ name, files }: { name: string, files: ReadonlyArray<{ path: string, content: string }> }): FileReply =>
  file(archiveOf(files.map(({ path, content }) => ({ path, content: textOf(content) }))), `${name}.zip`)
