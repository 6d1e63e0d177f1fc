import { type BackupFile, fileName, type Taken } from '../../../state/content/backup-files.js'
import type { MailFolder } from '../../../state/content/mailbox.js'
import { file, type FileReply } from '../../section.js'
import { Readable } from 'node:stream'
import { type Archived, writeArchive } from '../archive.js'
import { attachmentsOf, messageOf } from '../download.js'
import { type FiledMessage, type LaidOut, layOutPst, type MostInFile, writePst } from './mailbox-file.js'

/** ASSUMED: how many messages one file holds at most. The product's files end by their size only. */
const mostMessages = 100_000
/** What the product allows as the limit of a file at most. */
const mostBytes = 49 * 1024 ** 3

const classes: Record<MailFolder['type'], string> = {
  None: 'IPF.Note',
  Appointment: 'IPF.Appointment',
  Contact: 'IPF.Contact',
  Task: 'IPF.Task',
  StickyNote: 'IPF.StickyNote',
  Journal: 'IPF.Journal'
}

/**
 * Items as a PST file; several in an archive where one would be longer than wanted (documented), or hold too many. A
 * single file is known to be so long before its first byte is sent.
 */
export async function downloadPst (
  { name, files, limit }: Taken & { limit: number | undefined }
): Promise<FileReply> {
  const most: MostInFile = { messages: mostMessages, bytes: limit ?? mostBytes }
  const all = listMessages(files())
  const first = await layOutPst(name, all, most)
  const rest = all.next()
  if (rest.done === true) {
    return file({ length: first.length, open: () => writePst(first, listMessages(files())) }, `${fileName(name)}.pst`)
  }
  return file(Readable.from(writeArchive(listParts({ name, files }, first, most)), { objectMode: false }),
    `${fileName(name)}.zip`)
}

/** One file after another, each laid out when the one before it was written. */
async function * listParts ({ name, files }: Taken, first: LaidOut, most: MostInFile): AsyncGenerator<Archived> {
  let part = first
  for (let [n, from] = [1, 0]; part.messages > 0; n++) {
    const [laidOut, begins] = [part, from]
    yield {
      path: `${fileName(name)}${n === 1 ? '' : ` (${n})`}.pst`,
      modified: 0,
      content: { length: laidOut.length, open: () => writePst(laidOut, skip(listMessages(files()), begins)) }
    }
    from += part.messages
    part = await layOutPst(name, skip(listMessages(files()), from), most)
  }
}

function skip<T> (all: Iterator<T>, count: number): Iterator<T> {
  for (let n = 0; n < count; n++) all.next()
  return all
}

/** The items among some files, each in its folder. */
function * listMessages (files: Iterable<BackupFile>): Generator<FiledMessage> {
  for (const one of files) {
    if (one.kind !== 'message') continue
    const { item, path } = one
    yield {
      folder: path.split('/').slice(0, -1),
      folderClass: classes[item.folder.type],
      message: messageOf(item),
      attachments: attachmentsOf(item)
    }
  }
}
