import { crc32From } from './crc.js'
import { gather, type Pieces } from './pieces.js'

/**
 * ZIP archives, written from their start to their end while they are read, with a length that is known before. Made
 * here because no library gives both: docs/decisions/0072-archives.md
 */

/** A file of an archive, whose bytes are made when it is its turn. */
export interface Archived { path: string, modified?: number, content: Pieces }

/** A file whose sum is known before its bytes are read. */
interface Summed { path: string, content: Pieces, sum: number }

interface Head {
  path: string, modified: number, method: number, flags: number, sum: number, packed: number, length: number
}
interface Placed extends Head { at: number }

/** The earliest moment that an archive can tell. */
const earliest = Date.UTC(1980, 0, 1)
const usual = { version: 20, name: 0x0800 }
const stored = 0
/** Deflated, though in blocks that are stored: who reads an archive from start to end finds where such a file ends. */
const deflated = 8
const sumFollows = 0x0008
/** From here on lengths and places stand in fields of eight bytes. */
const large = 0xffffffff
const blockSize = 65_535

/** Of what length the blocks of a file's bytes are, each with its head of five bytes. */
const packedLength = (length: number): number => length + 5 * Math.max(1, Math.ceil(length / blockSize))
const isLarge = ({ length, packed }: Pick<Head, 'length' | 'packed'>): boolean => length >= large || packed >= large

function headOf ({ path, modified = earliest, content: { length } }: Archived): Head {
  const packed = packedLength(length)
  return { path, modified, method: deflated, flags: usual.name | sumFollows, sum: 0, packed, length }
}

/** A small archive whose files are stored as they are, such as documents of office programs are. */
export function archiveOf (files: ReadonlyArray<{ path: string, content: Pieces }>): Pieces {
  // A sum is needed in front of the bytes: they are made once more for it, when the archive is read.
  const toSummed = ({ path, content }: typeof files[number]): Summed => {
    let sum = 0
    for (const bytes of content.open()) sum = crc32From(sum, bytes)
    return { path, content, sum }
  }
  const head = ({ path, content: { length }, sum = 0 }: Partial<Summed> & typeof files[number]): Head =>
    ({ path, modified: earliest, method: stored, flags: usual.name, sum, packed: length, length })
  function * write (): Generator<Buffer> {
    const placed: Placed[] = []
    let at = 0
    for (const one of files) {
      const facts = head(toSummed(one))
      const before = localHead(facts)
      placed.push({ ...facts, at })
      yield before
      yield * one.content.open()
      at += before.length + facts.packed
    }
    yield * placed.map(directoryEntry)
    yield directoryEnd(placed, at)
  }
  return { length: endOf(files.map(head)).length, open: () => gather(write()) }
}

/** An archive of any size, of which only one piece of one file is in memory. */
export async function * writeArchive (files: Iterable<Archived> | AsyncIterable<Archived>): AsyncGenerator<Buffer> {
  const placed: Placed[] = []
  let at = 0
  for await (const one of files) {
    const head = headOf(one)
    const packing = { sum: 0, length: 0 }
    for (const bytes of gather(writeFile(one, head, packing))) yield bytes
    placed.push({ ...head, sum: packing.sum, at })
    at += packing.length
  }
  for (const bytes of gather(placed.map(directoryEntry))) yield bytes
  yield directoryEnd(placed, at)
}

/** A file with what stands before and behind it; tells its sum and the length of all when all is read. */
function * writeFile ({ content }: Archived, head: Head, packing: { sum: number, length: number }): Generator<Buffer> {
  const before = localHead(head)
  yield before
  yield * pack(content, packing)
  const after = sumBehind({ ...head, sum: packing.sum })
  yield after
  packing.length = before.length + head.packed + after.length
}

/** How long an archive of some files will be. After some hundred files others get their turn. */
export async function lengthOfArchive (files: Iterable<Archived>): Promise<number> {
  const ending = endOf([])
  let count = 0
  for (const one of files) {
    ending.add(headOf(one))
    if (++count % 200 === 0) await new Promise(resolve => setImmediate(resolve))
  }
  return ending.length
}

/** Counts what archives of some files are long. */
function endOf (heads: readonly Head[]): { length: number, add: (head: Head) => void } {
  let [at, listed, count] = [0, 0, 0]
  function add (head: Head): void {
    const name = Buffer.byteLength(head.path)
    listed += 46 + name + longsInDirectory({ ...head, at })
    at += 30 + name + longsInHead(head) + head.packed + lengthBehind(head)
    count++
  }
  heads.forEach(add)
  return { add, get length () { return at + listed + endRecords(count, listed, at).length } }
}

const longsInHead = (head: Head): number => isLarge(head) ? 20 : 0
const longsInDirectory = (placed: Placed): number => isLarge(placed) ? 28 : placed.at >= large ? 12 : 0
const lengthBehind = (head: Head): number => (head.flags & sumFollows) === 0 ? 0 : isLarge(head) ? 24 : 16

/** A file's bytes in blocks; tells their sum when all are read. */
function * pack ({ length, open }: Pieces, packing: { sum: number }): Generator<Buffer> {
  let [rest, inBlock] = [length, 0]
  if (length === 0) yield blockHead(0, true)
  for (const bytes of open()) {
    packing.sum = crc32From(packing.sum, bytes)
    for (let at = 0; at < bytes.length;) {
      if (inBlock === 0) {
        inBlock = Math.min(blockSize, rest)
        yield blockHead(inBlock, inBlock === rest)
      }
      const part = bytes.subarray(at, at + inBlock)
      yield part
      at += part.length
      inBlock -= part.length
      rest -= part.length
    }
  }
  // The head has told the length: what comes after it would be read as something else.
  if (rest !== 0) throw new Error(`A file of an archive is ${rest} bytes shorter than was said.`)
}

function blockHead (length: number, isLast: boolean): Buffer {
  const head = Buffer.alloc(5)
  head[0] = isLast ? 1 : 0
  head.writeUInt16LE(length, 1)
  head.writeUInt16LE(~length & 0xffff, 3)
  return head
}

/** What stands before a file's bytes. */
function localHead (head: Head): Buffer {
  const isOpen = (head.flags & sumFollows) !== 0
  const more = isLarge(head) ? longs(0x0001, isOpen ? [0, 0] : [head.length, head.packed]) : Buffer.alloc(0)
  const bytes = Buffer.alloc(30)
  bytes.writeUInt32LE(0x04034b50, 0)
  const unknown = isLarge(head) ? large : 0
  const name = Buffer.from(head.path)
  writeFacts(bytes, 4, isOpen ? { ...head, sum: 0, packed: unknown, length: unknown } : head, name, more)
  return Buffer.concat([bytes, name, more])
}

/** The 26 bytes that stand before a file and in the directory. */
function writeFacts (
  bytes: Buffer, at: number, { modified, method, flags, sum, packed, length }: Head, name: Buffer, more: Buffer
): void {
  const moment = new Date(Math.max(earliest, modified))
  bytes.writeUInt16LE(more.length > 0 ? 45 : usual.version, at)
  bytes.writeUInt16LE(flags, at + 2)
  bytes.writeUInt16LE(method, at + 4)
  // An archive tells local time: here always that of UTC, so that it is the same on every machine.
  bytes.writeUInt16LE(moment.getUTCHours() << 11 | moment.getUTCMinutes() << 5 | moment.getUTCSeconds() >> 1, at + 6)
  bytes.writeUInt16LE(moment.getUTCFullYear() - 1980 << 9 | moment.getUTCMonth() + 1 << 5 | moment.getUTCDate(), at + 8)
  bytes.writeUInt32LE(sum, at + 10)
  bytes.writeUInt32LE(Math.min(packed, large), at + 14)
  bytes.writeUInt32LE(Math.min(length, large), at + 18)
  bytes.writeUInt16LE(name.length, at + 22)
  bytes.writeUInt16LE(more.length, at + 24)
}

/** The sum of a file whose head could not know it. */
function sumBehind (head: Head): Buffer {
  const bytes = Buffer.alloc(lengthBehind(head))
  bytes.writeUInt32LE(0x08074b50, 0)
  bytes.writeUInt32LE(head.sum, 4)
  if (isLarge(head)) {
    bytes.writeBigUInt64LE(BigInt(head.packed), 8)
    bytes.writeBigUInt64LE(BigInt(head.length), 16)
  } else {
    bytes.writeUInt32LE(head.packed, 8)
    bytes.writeUInt32LE(head.length, 12)
  }
  return bytes
}

function longs (id: number, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 8 * values.length)
  bytes.writeUInt16LE(id, 0)
  bytes.writeUInt16LE(8 * values.length, 2)
  values.forEach((value, n) => bytes.writeBigUInt64LE(BigInt(value), 4 + 8 * n))
  return bytes
}

function directoryEntry (placed: Placed): Buffer {
  const { path, at, length, packed } = placed
  const name = Buffer.from(path)
  const more = isLarge(placed) ? longs(1, [length, packed, at]) : at >= large ? longs(1, [at]) : Buffer.alloc(0)
  const bytes = Buffer.alloc(46)
  bytes.writeUInt32LE(0x02014b50, 0)
  bytes.writeUInt16LE(3 << 8 | 45, 4)
  writeFacts(bytes, 6, isLarge(placed) ? { ...placed, length: large, packed: large } : placed, name, more)
  bytes.writeUInt32LE((0o100644 << 16) >>> 0, 38)
  bytes.writeUInt32LE(isLarge(placed) ? large : Math.min(at, large), 42)
  return Buffer.concat([bytes, name, more])
}

function directoryEnd (placed: readonly Placed[], at: number): Buffer {
  const entry = (one: Placed): number => 46 + Buffer.byteLength(one.path) + longsInDirectory(one)
  return endRecords(placed.length, placed.reduce((sum, one) => sum + entry(one), 0), at)
}

/** Where the directory stands; in fields of eight bytes, too, where the others are too small. */
function endRecords (count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(Math.min(length, large), 12)
  end.writeUInt32LE(Math.min(at, large), 16)
  if (count < 0xffff && length < large && at < large) return end
  const long = Buffer.alloc(56 + 20)
  long.writeUInt32LE(0x06064b50, 0)
  long.writeUInt32LE(44, 4)
  long.writeUInt16LE(3 << 8 | 45, 12)
  long.writeUInt16LE(45, 14)
  long.writeBigUInt64LE(BigInt(count), 24)
  long.writeBigUInt64LE(BigInt(count), 32)
  long.writeBigUInt64LE(BigInt(length), 40)
  long.writeBigUInt64LE(BigInt(at), 48)
  long.writeUInt32LE(0x07064b50, 56)
  long.writeBigUInt64LE(BigInt(at + length), 64)
  long.writeUInt32LE(1, 72)
  return Buffer.concat([long, end])
}
