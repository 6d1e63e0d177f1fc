import { type Storage, writeCompoundFile } from './compound-file.js'
import type { Pieces } from './pieces.js'
import { weeklyPattern } from './recurrence.js'

/** What a message file holds, whatever kind of item it is. Times in milliseconds since 1970. */
export interface Message {
  itemClass: string
  subject: string
  from: { name: string, mail: string }
  to: ReadonlyArray<{ name: string, mail: string }>
  cc: ReadonlyArray<{ name: string, mail: string }>
  sent: number
  received: number
  text: string
  /** The same with its paragraphs marked, as people write mail. */
  html?: string
  importance: 'Low' | 'Normal' | 'High'
  isRead: boolean
  attachments: readonly Attachment[]
  /** Start, end and place of an appointment, and in words how it repeats. */
  appointment?: { start: number, end: number, location: string, recurrence?: string }
}

/** What is attached to a message; its bytes are made while they are read. */
export interface Attachment { name: string, content: Pieces }

// Types of properties ([MS-OXCDATA]).
const int32 = 0x0003
const flag = 0x000b
const time = 0x0040
const unicode = 0x001f
const binary = 0x0102

type Value = { tag: number, type: typeof int32 | typeof flag | typeof time, value: number } |
  { tag: number, type: typeof unicode | typeof binary, value: string | Buffer | Pieces }

const text = (tag: number, value: string): Value => ({ tag, type: unicode, value })
const number = (tag: number, value: number): Value => ({ tag, type: int32, value })
const yes = (tag: number, value: boolean): Value => ({ tag, type: flag, value: value ? 1 : 0 })
const at = (tag: number, value: number): Value => ({ tag, type: time, value })
const bytes = (tag: number, value: Buffer | Pieces): Value => ({ tag, type: binary, value })

const messageClass = Buffer.from('0b0d020000000000c000000000000046', 'hex')
/** The set of properties that appointments have ([MS-OXPROPS] PSETID_Appointment). */
const appointmentSet = Buffer.from('0220060000000000c000000000000046', 'hex')
/**
 * By their numbers in that set: start, end, place; whether and how it repeats, and that in words. Their tags here
 * follow from their order.
 */
const named = [0x820d, 0x820e, 0x8208, 0x8223, 0x8216, 0x8231, 0x8232]

/** A message as Outlook saves it ([MS-OXMSG]). */
export function writeMsg (message: Message): Pieces {
  const {
    itemClass, subject, from, to, cc, sent, received, text: body, html, importance, isRead, attachments,
    appointment
  } = message
  const recipients = [...to.map(person => ({ ...person, kind: 1 })), ...cc.map(person => ({ ...person, kind: 2 }))]
  const root: Storage = properties([
    text(0x001a, itemClass),
    text(0x0037, subject),
    text(0x0e1d, subject.replace(/^(RE|FW): /, '')),
    text(0x0070, subject.replace(/^(RE|FW): /, '')),
    text(0x0c1a, from.name),
    text(0x0c1e, 'SMTP'),
    text(0x0c1f, from.mail),
    text(0x5d01, from.mail),
    text(0x0042, from.name),
    text(0x0065, from.mail),
    text(0x0e04, to.map(({ name }) => name).join('; ')),
    text(0x0e03, cc.map(({ name }) => name).join('; ')),
    text(0x1000, body),
    ...(html === undefined ? [] : [bytes(0x1013, Buffer.from(html))]),
    at(0x0039, sent),
    at(0x0e06, received),
    at(0x3007, received),
    at(0x3008, received),
    number(0x0017, ['Low', 'Normal', 'High'].indexOf(importance)),
    number(0x0e07, (isRead ? 1 : 0) | (attachments.length > 0 ? 0x10 : 0)),
    number(0x340d, 0x00040000),
    number(0x3fde, 65001),
    yes(0x0e1b, attachments.length > 0),
    ...(appointment === undefined
      ? []
      : [at(0x8000, appointment.start), at(0x8001, appointment.end), text(0x8002, appointment.location),
          at(0x0060, appointment.start), at(0x0061, appointment.end), ...repeating(appointment)])
  ], topHeader(recipients.length, attachments.length))
  root['__nameid_version1.0'] = nameMap(appointment !== undefined)
  recipients.forEach(({ name, mail, kind }, n) => {
    root[`__recip_version1.0_#${hex(n)}`] = properties([
      number(0x3000, n), number(0x0c15, kind), number(0x0ffe, 6), number(0x3900, 0), text(0x3001, name),
      text(0x3002, 'SMTP'),
      text(0x3003, mail), text(0x39fe, mail), text(0x5ff6, name)
    ])
  })
  attachments.forEach(({ name, content }, n) => {
    root[`__attach_version1.0_#${hex(n)}`] = properties([
      number(0x0e21, n), number(0x3705, 1), number(0x0ffe, 7), number(0x370b, 0xffffffff),
      number(0x0e20, content.length),
      text(0x3704, name), text(0x3707, name), text(0x3001, name), text(0x3703, /\.\w+$/.exec(name)?.[0] ?? ''),
      bytes(0x3701, content)
    ])
  })
  return writeCompoundFile(root, messageClass)
}

/** What only appointments have that repeat: every week is all that there is. */
function repeating ({ start, end, recurrence }: NonNullable<Message['appointment']>): Value[] {
  return recurrence === undefined
    ? []
    : [yes(0x8003, true), bytes(0x8004, weeklyPattern(start, end)), number(0x8005, 2), text(0x8006, recurrence)]
}

const hex = (n: number): string => n.toString(16).toUpperCase().padStart(8, '0')

function topHeader (recipients: number, attachments: number): Buffer {
  const header = Buffer.alloc(32)
  header.writeUInt32LE(recipients, 8)
  header.writeUInt32LE(attachments, 12)
  header.writeUInt32LE(recipients, 16)
  header.writeUInt32LE(attachments, 20)
  return header
}

/** One stream with all properties in fixed places, and one for each that has no fixed length. */
function properties (values: readonly Value[], header: Buffer = Buffer.alloc(8)): Storage {
  const storage: Storage = {}
  const rows = values.map(property => {
    const row = Buffer.alloc(16)
    row.writeUInt16LE(property.type, 0)
    row.writeUInt16LE(property.tag, 2)
    row.writeUInt32LE(6, 4)
    const { value } = property
    if (typeof value === 'string' || typeof value === 'object') {
      const data = typeof value === 'string' ? Buffer.from(value, 'utf16le') : value
      row.writeUInt32LE(data.length + (property.type === unicode ? 2 : 0), 8)
      storage[`__substg1.0_${hex((property.tag * 0x10000 + property.type) >>> 0)}`] = data
    } else if (property.type === time) {
      row.writeBigUInt64LE((BigInt(Math.floor(value)) +
      11_644_473_600_000n) * 10_000n, 8)
    } else row.writeUInt32LE(value >>> 0, 8)
    return row
  })
  return { '__properties_version1.0': Buffer.concat([header, ...rows]), ...storage }
}

/** Which numbers of which set the named properties from 0x8000 on stand for. */
function nameMap (isAppointment: boolean): Storage {
  const names = isAppointment ? named : []
  const rows = names.map((name, n) => {
    const row = Buffer.alloc(8)
    row.writeUInt32LE(name, 0)
    // Kind 0, a number; the third set, which is the first of our own.
    row.writeUInt16LE(3 << 1, 4)
    row.writeUInt16LE(n, 6)
    return row
  })
  const buckets: Storage = {}
  names.forEach((name, n) => {
    const bucket = `__substg1.0_${hex((((0x1000 + (name ^ (3 << 1)) % 0x1f) * 0x10000) + binary) >>> 0)}`
    const before = buckets[bucket]
    const row = rows[n] ?? Buffer.alloc(0)
    buckets[bucket] = Buffer.isBuffer(before) ? Buffer.concat([before, row]) : row
  })
  return {
    '__substg1.0_00020102': isAppointment ? appointmentSet : Buffer.alloc(0),
    '__substg1.0_00030102': Buffer.concat(rows),
    '__substg1.0_00040102': Buffer.alloc(0),
    ...buckets
  }
}
