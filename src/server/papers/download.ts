import type { MailItem } from '../../state/content/mailbox.js'
import { type BackupFile, fileName, type Taken, withUniquePaths } from '../../state/content/backup-files.js'
import type { Post } from '../../state/content/posts.js'
import { file, type FileReply } from '../section.js'
import { type Archived, lengthOfArchive, writeArchive } from './archive.js'
import { writeDocument } from './documents.js'
import { escapeHtml } from './html.js'
import { type Attachment, type Message, writeMsg } from './msg.js'
import { type Pieces, piecesOf, wholeOf } from './pieces.js'

/** One file as it is, several in an archive; `asZip` makes an archive of one, too. */
export async function download ({ name, files }: Taken, { asZip = false } = {}): Promise<FileReply> {
  const [first, second] = firstTwo(files())
  if (!asZip && first !== undefined && second === undefined) {
    return file(wholeOf(writeBackupFile(first)), first.path.split('/').at(-1) ?? name)
  }
  const listArchived = function * (): Generator<Archived> {
    for (const one of withUniquePaths(files())) {
      yield { path: one.path, modified: one.modified, content: writeBackupFile(one) }
    }
  }
  const length = await lengthOfArchive(listArchived())
  return file({ length, open: () => writeArchive(listArchived()) }, `${fileName(name)}.zip`)
}

function firstTwo (files: Iterable<BackupFile>): BackupFile[] {
  const found: BackupFile[] = []
  for (const one of files) {
    found.push(one)
    if (found.length === 2) break
  }
  return found
}

/** The bytes of a file from a backup. */
export function writeBackupFile (one: BackupFile): Pieces {
  switch (one.kind) {
    case 'document': return writeDocument(one.saved)
    case 'message': return writeMsg({ ...messageOf(one.item), attachments: attachmentsOf(one.item) })
    case 'attachment': return writeDocument({
      ...one.attached, title: one.title, extension: extensionOf(one.attached.name)
    })
    case 'post': return writePost(one.title, one.post)
    case 'posts': return piecesOf(Buffer.from(postsToHtml(one.title, one.posts)))
  }
}

const extensionOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1] ?? ''

/** An item as a message, but for its attachments. */
export function messageOf ({
  itemClass, subject, from, to, cc, time, body, importance, isRead, start, end, location, recurrence
}: MailItem): Omit<Message, 'attachments'> {
  return {
    itemClass,
    subject,
    from,
    to,
    cc,
    sent: time - 4_000,
    received: time,
    text: body.join('\r\n\r\n'),
    ...(itemClass === 'IPM.Note' ? { html: paragraphs(body) } : {}),
    importance,
    isRead,
    ...(itemClass === 'IPM.Appointment'
      ? { appointment: { start, end, location, ...(recurrence === undefined ? {} : { recurrence }) } }
      : {})
  }
}

const paragraphs = (body: readonly string[]): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${body
    .map(line => `<p>${escapeHtml(line)}</p>`).join('')}</body></html>`

/** The attachments of an item. */
export const attachmentsOf = ({ subject, attachments }: MailItem): Attachment[] =>
  attachments.map(({ name, sizeBytes, key }) =>
    ({ name, content: writeDocument({ title: subject, extension: extensionOf(name), sizeBytes, key }) }))

/** A post as a message, which is how the product saves it. */
function writePost (channel: string, { author, subject, body, created, isImportant }: Post): Pieces {
  return writeMsg({
    itemClass: 'IPM.Post',
    subject: subject === '' ? body[0] ?? '' : subject,
    from: author,
    to: [{ name: channel, mail: '' }],
    cc: [],
    sent: created,
    received: created,
    text: body.join('\r\n\r\n'),
    importance: isImportant ? 'High' : 'Normal',
    isRead: true,
    attachments: []
  })
}

/** The posts of a channel as a page, answers below what they answer. */
export function postsToHtml (title: string, posts: readonly Post[]): string {
  const show = ({ author, subject, body, created }: Post): string =>
    `<article><h2>${escapeHtml(author.name)} <time>${new Date(created).toISOString()}</time></h2>${subject === '' ? '' : `<h3>${escapeHtml(subject)}</h3>`}${body
      .map(line => `<p>${escapeHtml(line)}</p>`).join('')}</article>`
  const roots = posts.filter(({ parent }) => parent === undefined || !posts.some(({ id }) => id === parent))
  const shown = roots.map(root => {
    const answers = posts.filter(({ parent }) => parent === root.id).map(show).join('')
    return `${show(root)}${answers === '' ? '' : `<section style="margin-left:2em">${answers}</section>`}`
  }).join('\n')
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><h1>${escapeHtml(title)}</h1>\n${shown}\n</body></html>\n`
}
