import type { Attachment, Message } from '../msg.js'
import { wholeOf } from '../pieces.js'
import { weeklyPattern } from '../recurrence.js'
import { createStore, type End, headerOf, type Store, type Subnode } from './store.js'
import { addProperties, addTable, type Column, type Property, type Row } from './tables.js'

/** The upper layer of a PST file ([MS-PST] 2.4): a mailbox with folders and messages. */

/** A message in a folder, which is named by the names of those that it stands in. */
export interface FiledMessage {
  folder: readonly string[]
  /** Such as `IPF.Note`. */
  folderClass: string
  message: Omit<Message, 'attachments'>
  attachments: readonly Attachment[]
}

interface Folder {
  nid: number
  name: string
  folderClass: string
  parent: Folder | undefined
  children: Folder[]
  messages: Row[]
  unread: number
}

// Numbers of nodes that every file has, and types of the others: the lowest five bits.
const [storeNode, namesNode, rootNode] = [0x21, 0x61, 0x122]
const [topNode, searchNode, deletedNode] = [0x8022, 0x8062, 0x8042]
const [folderType, messageType, attachmentType] = [0x02, 0x04, 0x05]
const [recipientTable, attachmentTable] = [0x692, 0x671]
/** Any will do: the same content gives the same file. */
const storeKey = Buffer.alloc(16, 7)

const folderColumns: Column[] = [
  [0x3001, 'text'], [0x3602, 'int'], [0x3603, 'int'], [0x360a, 'flag'], [0x3613, 'text']
]
const messageColumns: Column[] = [
  [0x0017, 'int'], [0x001a, 'text'], [0x0037, 'text'], [0x0039, 'time'], [0x0042, 'text'], [0x0e04, 'text'],
  [0x0e06, 'time'], [0x0e07, 'int'], [0x0e08, 'int'], [0x3008, 'time']
]
const recipientColumns: Column[] = [
  [0x0c15, 'int'], [0x0e0f, 'flag'], [0x0ffe, 'int'], [0x3001, 'text'], [0x3002, 'text'], [0x3003, 'text'],
  [0x39fe, 'text'], [0x3a40, 'flag']
]
const attachmentColumns: Column[] = [[0x0e20, 'int'], [0x3704, 'text'], [0x3705, 'int'], [0x370b, 'int']]

/** Sets of named properties ([MS-OXPROPS]), from the third number on. */
const sets = ['00062002', '00062004', '00062003', '0006200a', '00062008']
/** Named properties by set and number; their ids are counted from 0x8000. The last is for readers that miss one. */
const names = [
  [0, 0x820d], [0, 0x820e], [0, 0x8208], [1, 0x8080], [1, 0x8083], [2, 0x8104], [2, 0x8105], [3, 0x8706], [3, 0x8708],
  [4, 0x8516], [4, 0x8517], [0, 0x8223], [0, 0x8216], [0, 0x8231], [0, 0x8232], [4, 0x8554]
] as const
const idOfName = (set: number, name: number): number =>
  0x8000 + names.findIndex(([ofSet, number]) => ofSet === set && number === name)

/** Writes a mailbox; a trial finds out only where everything will stand. */
function createMailboxFile (name: string, isTrial: boolean) {
  const store = createStore(isTrial)
  let [nextFolder, nextMessage] = [0x405, 0x10001]
  const createFolder = (nid: number, name: string, parent?: Folder, folderClass = 'IPF.Note'): Folder => {
    const folder: Folder = { nid, name, folderClass, parent, children: [], messages: [], unread: 0 }
    parent?.children.push(folder)
    return folder
  }
  const root = createFolder(rootNode, '')
  const top = createFolder(topNode, 'Top of Outlook data file', root)
  createFolder(searchNode, 'Search Root', root)
  createFolder(deletedNode, 'Deleted Items', top)
  const known = new Map<string, Folder>()

  function folderAt (path: readonly string[], folderClass: string): Folder {
    const [name] = path.slice(-1)
    if (name === undefined) return top
    const key = path.join('\0')
    const before = known.get(key)
    if (before !== undefined) return before
    // The folder above is of another class, if it is not known yet.
    const parent = folderAt(path.slice(0, -1), 'IPF.Note')
    const same = parent === top
      ? top.children.find(({ nid, name: own }) => nid === deletedNode && own === name)
      : undefined
    const folder = same ?? createFolder(nextFolder++ * 32 + folderType, name, parent, folderClass)
    known.set(key, folder)
    return folder
  }

  function addFolder (folder: Folder): void {
    const { nid, name, folderClass, parent, children, messages, unread } = folder
    store.addNode(nid, addProperties(store, [
      [0x3001, 'text', name], [0x3602, 'int', messages.length], [0x3603, 'int', unread],
      [0x360a, 'flag', children.length > 0], [0x3613, 'text', folderClass]
    ]), parent?.nid ?? nid)
    const beside = nid & ~31
    store.addNode(beside | 0x0d, addTable(store, folderColumns, children.map(child => ({
      id: child.nid,
      values: [child.name, child.messages.length, child.unread, child.children.length > 0, child.folderClass]
    }))))
    store.addNode(beside | 0x0e, addTable(store, messageColumns, messages))
    store.addNode(beside | 0x0f, addTable(store, [[0x001a, 'text'], [0x3001, 'text']], []))
    children.forEach(addFolder)
  }

  function end (): End {
    addFolder(root)
    const entryOf = (nid: number): Buffer => {
      const entry = Buffer.alloc(24)
      storeKey.copy(entry, 4)
      entry.writeUInt32LE(nid, 20)
      return entry
    }
    store.addNode(storeNode, addProperties(store, [
      [0x0ff9, 'bytes', storeKey], [0x3001, 'text', name], [0x35df, 'int', 0x89], [0x35e0, 'bytes', entryOf(topNode)],
      [0x35e3, 'bytes', entryOf(deletedNode)], [0x35e7, 'bytes', entryOf(searchNode)], [0x67ff, 'int', 0]
    ]))
    store.addNode(namesNode, addNames(store))
    const templates: Array<[number, Column[]]> = [
      [0x60d, folderColumns], [0x60e, messageColumns], [0x60f, [[0x001a, 'text'], [0x3001, 'text']]],
      [0x610, messageColumns], [attachmentTable, attachmentColumns], [recipientTable, recipientColumns]
    ]
    for (const [nid, columns] of templates) store.addNode(nid, addTable(store, columns, []))
    return store.end()
  }

  return {
    add (
      { folder: path, folderClass, message, attachments }: FiledMessage, contents: ReadonlyArray<Buffer | number>
    ): void {
      const folder = folderAt(path, folderClass)
      const nid = nextMessage++ * 32 + messageType
      const size = 2 * message.text.length + attachments.reduce((sum, { content }) => sum + content.length, 1024)
      const parts = [addRecipients(store, message), ...addAttachments(store, attachments, contents)]
      store.addNode(nid, addProperties(store, propertiesOf(message, size, attachments.length > 0), parts), folder.nid)
      const { importance, itemClass, subject, sent, from, to, received } = message
      folder.messages.push({
        id: nid,
        values: [
          levels.indexOf(importance), itemClass, subject, sent, from.name, namesOf(to), received,
          flagsOf(message, attachments.length > 0), size, received
        ]
      })
      if (!message.isRead) folder.unread++
    },
    length: store.length,
    takeReady: store.takeReady,
    end,
    next: (): Map<number, number> =>
      new Map([[folderType, nextFolder], [0x03, 0x4000], [messageType, nextMessage], [0x08, 0x8000]])
  }
}

const levels = ['Low', 'Normal', 'High']
const namesOf = (people: ReadonlyArray<{ name: string }>): string => people.map(({ name }) => name).join('; ')
const flagsOf = ({ isRead }: Pick<Message, 'isRead'>, hasFiles: boolean): number => (isRead ? 1 : 0) | (hasFiles ? 0x10 : 0)

function addRecipients (store: Store, { to, cc }: Pick<Message, 'to' | 'cc'>): Subnode {
  const people = [...to.map(person => ({ ...person, kind: 1 })), ...cc.map(person => ({ ...person, kind: 2 }))]
  return {
    nid: recipientTable,
    ...addTable(store, recipientColumns, people.map(({ name, mail, kind }, n) =>
      ({ id: n, values: [kind, true, 6, name, 'SMTP', mail, mail, true] })))
  }
}

function addAttachments (
  store: Store, attachments: readonly Attachment[], contents: ReadonlyArray<Buffer | number>
): Subnode[] {
  if (attachments.length === 0) return []
  const nidOf = (n: number): number => (0x401 + n) * 32 + attachmentType
  const files = attachments.map(({ name, content: { length } }, n): Subnode => ({
    nid: nidOf(n),
    ...addProperties(store, [
      [0x0e20, 'int', length], [0x3701, 'bytes', { content: contents[n] ?? length }], [0x3704, 'text', name],
      [0x3705, 'int', 1], [0x3707, 'text', name], [0x3703, 'text', /\.\w+$/.exec(name)?.[0] ?? ''],
      [0x370b, 'int', -1]
    ])
  }))
  const rows = attachments.map(({ name, content: { length } }, n): Row =>
    ({ id: nidOf(n), values: [length, name, 1, -1] }))
  return [{ nid: attachmentTable, ...addTable(store, attachmentColumns, rows) }, ...files]
}

function propertiesOf (message: Omit<Message, 'attachments'>, size: number, hasFiles: boolean): Property[] {
  const { itemClass, subject, from, to, cc, sent, received, text, html, importance, appointment } = message
  const bare = subject.replace(/^(RE|FW): /, '')
  return [
    [0x0017, 'int', levels.indexOf(importance)],
    [0x001a, 'text', itemClass],
    [0x0037, 'text', subject],
    [0x0039, 'time', sent],
    [0x0042, 'text', from.name],
    [0x0064, 'text', 'SMTP'],
    [0x0065, 'text', from.mail],
    [0x0070, 'text', bare],
    [0x0c1a, 'text', from.name],
    [0x0c1e, 'text', 'SMTP'],
    [0x0c1f, 'text', from.mail],
    [0x0e03, 'text', namesOf(cc)],
    [0x0e04, 'text', namesOf(to)],
    [0x0e06, 'time', received],
    [0x0e07, 'int', flagsOf(message, hasFiles)],
    [0x0e08, 'int', size],
    [0x0e1b, 'flag', hasFiles],
    [0x0e1d, 'text', bare],
    [0x1000, 'text', text],
    [0x1013, 'bytes', html === undefined ? undefined : Buffer.from(html)],
    [0x3007, 'time', received],
    [0x3008, 'time', received],
    [0x3fde, 'int', 65001],
    ...ofClass(itemClass, from, received, appointment)
  ]
}

/** What only appointments have that repeat: every week is all that there is. */
function repeating (appointment: Message['appointment']): Property[] {
  if (appointment?.recurrence === undefined) return []
  const { start, end, recurrence } = appointment
  return [
    [idOfName(0, 0x8223), 'flag', true], [idOfName(0, 0x8216), 'bytes', weeklyPattern(start, end)],
    [idOfName(0, 0x8231), 'int', 2], [idOfName(0, 0x8232), 'text', recurrence]
  ]
}

/** What only some kinds of items have. */
function ofClass (
  itemClass: string, { name, mail }: Message['from'], time: number, appointment: Message['appointment']
): Property[] {
  const start = appointment?.start
  const end = appointment?.end
  switch (itemClass) {
    case 'IPM.Appointment': return [
      [idOfName(0, 0x820d), 'time', start], [idOfName(0, 0x820e), 'time', end],
      [idOfName(0, 0x8208), 'text', appointment?.location], [idOfName(4, 0x8516), 'time', start],
      [idOfName(4, 0x8517), 'time', end], [0x0060, 'time', start], [0x0061, 'time', end], ...repeating(appointment)
    ]
    case 'IPM.Contact': return [
      [0x3001, 'text', name], [0x3a06, 'text', name.split(' ')[0]], [0x3a11, 'text', name.split(' ').slice(1).join(' ')],
      [idOfName(1, 0x8080), 'text', name], [idOfName(1, 0x8083), 'text', mail]
    ]
    case 'IPM.Task': return [[idOfName(2, 0x8104), 'time', time], [idOfName(2, 0x8105), 'time', start]]
    case 'IPM.Activity': return [[idOfName(3, 0x8706), 'time', start], [idOfName(3, 0x8708), 'time', end]]
    default: return []
  }
}

/** Which properties of which sets the ids from 0x8000 on stand for, and where each is found ([MS-PST] 2.4.7). */
function addNames (store: Store): { data: number, sub: number } {
  const buckets = 251
  const guids = sets.map(set => {
    const guid = Buffer.from('000000000000c000000000000046'.padStart(32, '0'), 'hex')
    guid.writeUInt32LE(parseInt(set, 16), 0)
    return guid
  })
  const rows = names.map(([set, name], n) => {
    const row = Buffer.alloc(8)
    row.writeUInt32LE(name, 0)
    row.writeUInt16LE((set + 3) * 2, 4)
    row.writeUInt16LE(n, 6)
    return { row, bucket: (name ^ ((set + 3) * 2)) % buckets }
  })
  const inBuckets = new Map<number, Buffer[]>()
  for (const { row, bucket } of rows) inBuckets.set(bucket, [...inBuckets.get(bucket) ?? [], row])
  return addProperties(store, [
    [1, 'int', buckets], [2, 'bytes', Buffer.concat(guids)], [3, 'bytes', Buffer.concat(rows.map(({ row }) => row))],
    // A text that no property has: readers want the list not to be empty.
    [4, 'bytes', Buffer.from([2, 0, 0, 0, 0x78, 0, 0, 0])],
    ...[...inBuckets].map(([bucket, found]): Property => [0x1000 + bucket, 'bytes', Buffer.concat(found)])
  ])
}

/** How a file will be: laid out, not written. */
export interface LaidOut { name: string, messages: number, length: number, header: Buffer }

/** Where one file ends and the next begins. */
export interface MostInFile { messages: number, bytes: number }

/** After how many messages others get their turn. */
const inOneGo = 200
const takeTurns = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/** Lays out one file of as many of the messages as it may hold; what is left can be laid out afterwards. */
export async function layOutPst (name: string, messages: Iterator<FiledMessage>, most: MostInFile): Promise<LaidOut> {
  const file = createMailboxFile(name, true)
  let count = 0
  while (count < most.messages && file.length() < most.bytes) {
    const { done, value } = messages.next()
    if (done === true) break
    file.add(value, value.attachments.map(({ content }) => content.length))
    if (++count % inOneGo === 0) await takeTurns()
  }
  const end = file.end()
  return { name, messages: count, length: end.length, header: headerOf(end, file.next()) }
}

/** Writes what was laid out, a stretch at a time; `messages` begins with its first one. */
export function * writePst (
  { name, messages: count, header }: LaidOut, messages: Iterator<FiledMessage>
): Generator<Buffer> {
  yield header
  const file = createMailboxFile(name, false)
  for (let n = 0; n < count; n++) {
    const { done, value } = messages.next()
    if (done === true) break
    file.add(value, value.attachments.map(({ content }) => wholeOf(content)))
    yield * file.takeReady()
  }
  file.end()
  yield * file.takeReady()
}
