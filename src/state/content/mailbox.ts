import { blockSize, deal, dealtTo, keyOf, mix, pick, share } from './hash.js'
import { type People, peopleOf, type Person } from './people.js'
import { originOf } from './changes.js'
import { copiesWith, createClosedStream, createStream, type Pace, type Stream, timeOf } from './stream.js'
import { type Topic, topics } from './topics.js'

/** Whose mail it is. Everything in a mailbox follows from this. */
export interface Owner {
  seed: number
  /** The mailbox's own id. */
  id: string
  name: string
  mail: string
  /** What stands behind the `@` of colleagues. */
  domain: string
  isArchive: boolean
  isPublic: boolean
}

export type ItemKind = 'message' | 'sent' | 'appointment' | 'contact' | 'task' | 'note' | 'journal' | 'post'

/** A folder of a mailbox, with what comes into it. */
export interface MailFolder {
  index: number
  name: string
  parent?: number
  category: FolderCategory
  type: 'Journal' | 'Task' | 'StickyNote' | 'Contact' | 'Appointment' | 'None'
  kind: ItemKind
  stream: Stream
  /** When a restore made it; undefined for those that were always there. Milliseconds since 1970. */
  created?: number
}

export type FolderCategory = 'Inbox' | 'Outbox' | 'Sent' | 'Deleted' | 'Drafts' | 'PermanentlyDeletedItems' | 'Purges' |
  'DiscoveryHolds' | 'Conflicts' | 'SyncIssues' | 'LocalFailures' | 'ServerFailures' | 'Junk' | 'Versions' |
  'TeamsMessagesData' | 'None'

/** An item as it lies in a folder; `people` and times as the item's class has them. */
export interface MailItem {
  folder: MailFolder
  ordinal: number
  itemClass: string
  /** When it came or was made. Milliseconds since 1970. */
  time: number
  subject: string
  from: Person
  to: Person[]
  cc: Person[]
  importance: 'Low' | 'Normal' | 'High'
  isRead: boolean
  attachments: Attached[]
  /** Paragraphs. */
  body: string[]
  sizeBytes: number
  /** What an appointment, a task or a journal entry is about in time. */
  start: number
  end: number
  recurrence?: string
  location: string
}

export interface Attached { name: string, sizeBytes: number, key: number }

const day = 86_400_000
/** Mailboxes are a few years old. */
const opened = Date.UTC(2022, 0, 3)

interface Kept extends Pick<MailFolder, 'name' | 'category' | 'type' | 'kind'> {
  pace: Omit<Pace, 'since'>
  children?: readonly Kept[]
}

const planFolder = (
  name: string, category: FolderCategory, kind: ItemKind, count: number, weeks: number, more: Partial<Kept> = {}
): Kept => ({ name, category, type: 'None', kind, pace: { count, weeks }, ...more })

/** What people throw away leaves after days, or with the monthly tidying. */
const tidied = [{ after: 2 * day, of64: 4 }, { after: 21 * day, of64: 2 }]

const ownFolders: readonly Kept[] = [
  planFolder('Projects', 'None', 'message', 1, 3,
    { children: [planFolder('Portal', 'None', 'message', 1, 2), planFolder('Warehouse', 'None', 'message', 1, 4)] }),
  planFolder('Customers', 'None', 'message', 1, 2),
  planFolder('Invoices', 'None', 'message', 1, 2),
  planFolder('Travel', 'None', 'message', 1, 6),
  planFolder('Newsletters', 'None', 'message', 2, 3)
]

/** The folders of a user's mailbox: each category of the API's document once. ASSUMED: which stand under which. */
const standardFolders: readonly Kept[] = [
  planFolder('Inbox', 'Inbox', 'message', 4, 1),
  planFolder('Sent Items', 'Sent', 'sent', 2, 1),
  planFolder('Drafts', 'Drafts', 'sent', 1, 8),
  planFolder('Outbox', 'Outbox', 'sent', 1, 60),
  planFolder('Deleted Items', 'Deleted', 'message', 1, 2),
  planFolder('Junk Email', 'Junk', 'message', 1, 2),
  planFolder('Calendar', 'None', 'appointment', 2, 1, { type: 'Appointment' }),
  planFolder('Contacts', 'None', 'contact', 1, 6, { type: 'Contact' }),
  planFolder('Tasks', 'None', 'task', 1, 3, { type: 'Task' }),
  planFolder('Notes', 'None', 'note', 1, 8, { type: 'StickyNote' }),
  planFolder('Journal', 'None', 'journal', 1, 6, { type: 'Journal' }),
  planFolder('Sync Issues', 'SyncIssues', 'message', 1, 26, {
    children: [
      planFolder('Conflicts', 'Conflicts', 'message', 1, 52), planFolder('Local Failures', 'LocalFailures', 'message', 1, 52),
      planFolder('Server Failures', 'ServerFailures', 'message', 1, 52)
    ]
  }),
  planFolder('Recoverable Items', 'None', 'message', 1, 52, {
    children: [
      planFolder('Deletions', 'PermanentlyDeletedItems', 'message', 1, 4), planFolder('Purges', 'Purges', 'message', 1, 12),
      planFolder('DiscoveryHolds', 'DiscoveryHolds', 'message', 1, 20), planFolder('Versions', 'Versions', 'message', 1, 12)
    ]
  }),
  // Chats are not in backups since 2023 (guide); the folder still is.
  planFolder('TeamsMessagesData', 'TeamsMessagesData', 'message', 1, 52)
]

const publicFolders: readonly Kept[] = [
  planFolder('IPM_SUBTREE', 'None', 'message', 1, 52, {
    children: [
      planFolder('Announcements', 'None', 'post', 1, 1), planFolder('Company Contacts', 'None', 'contact', 1, 4,
        { type: 'Contact' }),
      planFolder('Meeting Rooms', 'None', 'appointment', 1, 1, { type: 'Appointment' })
    ]
  })
]

const archiveFolders: readonly Kept[] = [
  planFolder('Inbox', 'Inbox', 'message', 1, 1, { children: [planFolder('Old projects', 'None', 'message', 1, 2)] }),
  planFolder('Sent Items', 'Sent', 'sent', 1, 2),
  planFolder('Deleted Items', 'Deleted', 'message', 1, 6)
]

/** A folder with a given number of messages, all of which had come by a moment (milliseconds), and nobody tidied. */
export interface LargeFolder { name: string, items: number, closed: number }

/** The folders of a mailbox, parents before their children; `index` is a folder's place among them. */
export function foldersOf (owner: Owner, large?: LargeFolder): MailFolder[] {
  const key = keyOf(`${owner.seed}/mailbox/${owner.id}`)
  const found: MailFolder[] = []
  const age = pick(key, 1, 40) * 7 * day

  function add ({ name, category, type, kind, pace, children = [] }: Kept, parent?: number): void {
    const index = found.length
    const own = keyOf(`${key}/${index}/${name}`)
    const stream = createStream(own, { ...pace, since: opened + age, removals: tidied })
    found.push({ index, name, category, type, kind, stream, ...(parent === undefined ? {} : { parent }) })
    for (const child of children) add(child, index)
  }

  if (owner.isPublic) publicFolders.forEach(folder => add(folder))
  else if (owner.isArchive) archiveFolders.forEach(folder => add(folder))
  else {
    standardFolders.forEach(folder => add(folder))
    ownFolders.filter((_, n) => pick(key, 50 + n, 3) > 0).forEach(folder => add(folder, 0))
  }
  if (large !== undefined) {
    const stream = createClosedStream(keyOf(`${key}/pile`), large.items, large.closed)
    found.push({ index: found.length, name: large.name, parent: 0, category: 'None', type: 'None', kind: 'message', stream })
  }
  return found
}

export const peopleAround = ({ seed, domain }: Owner): People => peopleOf(seed, domain)

const topicSlot = (stream: Stream): number => stream.key ^ 0x243f6a88

const noTopic = topic0()
function topic0 (): Topic {
  const [first] = topics
  if (first === undefined) throw new Error('There are no topics.')
  return first
}

export const topicOf = (stream: Stream, n: number): Topic => topics[deal(topicSlot(stream), n)] ?? noTopic

/** Which ordinals of a block are about some topics (their places in the list of topics), newest first. */
export const ordinalsAbout = (stream: Stream, block: number, places: readonly number[]): number[] =>
  places.map(place => dealtTo(topicSlot(stream), block, place)).sort((a, b) => b - a)

export { blockSize }

const classes: Record<ItemKind, string> = {
  message: 'IPM.Note',
  sent: 'IPM.Note',
  appointment: 'IPM.Appointment',
  contact: 'IPM.Contact',
  task: 'IPM.Task',
  note: 'IPM.StickyNote',
  journal: 'IPM.Activity',
  post: 'IPM.Post'
}

const extensions = ['pdf', 'docx', 'xlsx', 'png', 'txt'] as const
const places = ['Room Amsterdam', 'Room Lisbon', 'Canteen', 'Reception', 'Online'] as const
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The n-th item of a folder; a copy is as what it was made of. */
export function itemOf (owner: Owner, people: People, folder: MailFolder, n: number): MailItem {
  const { stream, kind } = folder
  const copies = copiesWith(stream, n)
  if (copies?.source.mail !== undefined) {
    const { mail: { me, ...mail }, stream } = copies.source
    const from = itemOf({ ...owner, name: me.name, mail: me.mail }, peopleOf(owner.seed, mail.domain),
      { ...folder, kind: mail.kind, stream }, originOf(copies, n))
    return { ...from, folder, ordinal: n }
  }
  const { key } = stream
  const time = timeOf(stream, n)
  const { subjects, sentences, document } = topicOf(stream, n)
  const me: Person = { name: owner.name, mail: owner.mail }
  const other = people.of(key, n)
  const isMine = kind === 'sent'
  const variety = mix(key ^ 0x13198a2e, n)
  const subject = subjects[variety & 1] ?? subjects[0]
  const prefix = kind !== 'message' && kind !== 'sent'
    ? ''
    : (variety >>> 1) % 4 === 0
        ? 'RE: '
        : (variety >>> 1) % 16 === 1 ? 'FW: ' : ''
  const attachments = kind === 'message' || kind === 'sent' ? attachmentsOf(key, n, document) : []
  const start = startOf(kind, time, variety)
  return {
    folder,
    ordinal: n,
    itemClass: classOf(kind, variety),
    time,
    subject: kind === 'contact' ? other.name : prefix + subject,
    from: isMine ? me : kind === 'post' ? people.colleague(key, n) : other,
    to: isMine ? [other] : [me],
    cc: (variety >>> 5) % 5 === 0 ? [people.colleague(key ^ 7, n)] : [],
    importance: (variety >>> 8) % 12 === 0 ? 'High' : (variety >>> 8) % 23 === 0 ? 'Low' : 'Normal',
    isRead: (variety >>> 10) % 6 > 0,
    attachments,
    body: [...sentences],
    sizeBytes: 14_000 + Math.floor(share(key ^ 0x03707344, n) ** 4 * 120_000) +
      attachments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    start,
    end: start + (1 + (variety >>> 12) % 4) * 30 * 60_000,
    location: places[(variety >>> 14) % places.length] ?? places[0],
    ...(kind === 'appointment' && (variety >>> 17) % 6 === 0
      ? { recurrence: `Occurs every ${days[new Date(start).getUTCDay()] ?? days[1]}` }
      : {})
  }
}

function classOf (kind: ItemKind, variety: number): string {
  if (kind === 'contact' && variety % 9 === 0) return 'IPM.DistList'
  if (kind !== 'message') return classes[kind]
  if (variety % 37 === 0) return 'IPM.Schedule.Meeting.Request'
  return variety % 61 === 0 ? 'REPORT.IPM.Note.NDR' : classes.message
}

/** What is planned lies ahead, at a whole half hour of a working day. */
function startOf (kind: ItemKind, time: number, variety: number): number {
  if (kind === 'journal') return time
  const ahead = new Date(time + (1 + (variety >>> 3) % 18) * day)
  ahead.setUTCHours(8 + (variety >>> 7) % 9, (variety >>> 11) % 2 * 30, 0, 0)
  return ahead.getTime()
}

function attachmentsOf (key: number, n: number, document: string): Attached[] {
  const random = mix(key ^ 0x0a4093822, n)
  if (random % 4 !== 0) return []
  return Array.from({ length: 1 + (random >>> 4) % 2 }, (_, nth) => ({
    name: `${document}${nth === 0 ? '' : ` ${nth + 1}`}.${extensions[(random >>> (6 + nth * 3)) % extensions.length] ?? 'txt'}`,
    sizeBytes: 9_000 + mix(random, nth + 100) % 180_000,
    key: mix(random, nth)
  }))
}
