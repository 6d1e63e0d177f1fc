/**
 * Microsoft's compound file, a small file system in a file, in its version 3 with sectors of 512 bytes ([MS-CFB]). Made
 * here because no kept library writes one for messages.
 */

import { joinPieces, type Pieces } from './pieces.js'

/** A storage's children by name: streams and further storages. */
export interface Storage { [name: string]: Buffer | Pieces | Storage }

interface Entry {
  name: string, data?: Buffer | Pieces, children: number[], left: number, right: number, child: number,
  start: number, size: number
}

const sectorSize = 512
const miniSize = 64
/** Smaller streams lie together in one. */
const miniCutoff = 4096
const none = 0xffffffff
const endOfChain = 0xfffffffe
const fatSector = 0xfffffffd
const difSector = 0xfffffffc

export function writeCompoundFile (root: Storage, rootClass: Buffer = Buffer.alloc(16)): Pieces {
  const entries = listEntries(root)
  const mini: Array<Buffer | Pieces> = []
  const miniFat: number[] = []
  const sectors: Array<Buffer | Pieces> = []
  const fat: number[] = []

  /** Lays data into sectors of its own. Gives the first. */
  function lay (data: Buffer | Pieces): number {
    sectors.push(...padToSize(data, sectorSize))
    return chain(fat, Math.ceil(data.length / sectorSize))
  }

  for (const entry of entries) {
    const { data } = entry
    if (data === undefined) continue
    entry.size = data.length
    if (data.length < miniCutoff) {
      mini.push(...padToSize(data, miniSize))
      entry.start = chain(miniFat, Math.ceil(data.length / miniSize))
    } else entry.start = lay(data)
  }
  const miniStream = joinPieces(mini)
  const [first] = entries
  if (first !== undefined) Object.assign(first, { start: lay(miniStream), size: miniStream.length })
  const miniFatStart = lay(numbers(miniFat))
  const directoryStart = lay(Buffer.concat(entries.map((entry, n) =>
    writeEntry(entry, n === 0 ? rootClass : undefined))))

  // The table of sectors describes its own sectors, too, and those that list them past the header's 109.
  let fatCount = 0
  let difCount = 0
  for (;;) {
    const wanted = Math.ceil((fat.length + fatCount + difCount) / 128)
    const lists = wanted > 109 ? Math.ceil((wanted - 109) / 127) : 0
    if (wanted === fatCount && lists === difCount) break
    fatCount = wanted
    difCount = lists
  }
  const fatStart = fat.length
  const places = Array.from({ length: fatCount }, (_, n) => fatStart + n)
  const difStart = fatStart + fatCount
  fat.push(...places.map(() => fatSector), ...Array<number>(difCount).fill(difSector))
  const table = numbers(fat)
  const lists = Array.from({ length: difCount }, (_, n) => {
    const listed = places.slice(109 + n * 127, 109 + (n + 1) * 127)
    const next = n === difCount - 1 ? endOfChain : difStart + n + 1
    return numbers([...listed, ...Array<number>(127 - listed.length).fill(none), next])
  })

  const header = Buffer.alloc(sectorSize)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(fatCount, 44)
  header.writeUInt32LE(directoryStart, 48)
  header.writeUInt32LE(miniCutoff, 56)
  header.writeUInt32LE(miniFatStart, 60)
  header.writeUInt32LE(Math.ceil(miniFat.length / 128), 64)
  header.writeUInt32LE(difCount === 0 ? endOfChain : difStart, 68)
  header.writeUInt32LE(difCount, 72)
  for (let n = 0; n < 109; n++) header.writeUInt32LE(places[n] ?? none, 76 + n * 4)
  return joinPieces([header, ...sectors, table, ...lists])
}

/** Chains a number of consecutive places in a table. Returns the first. */
function chain (table: number[], count: number): number {
  if (count === 0) return endOfChain
  const start = table.length
  for (let n = 1; n <= count; n++) table.push(n === count ? endOfChain : start + n)
  return start
}

/** The root, then all that is in it; siblings form a binary tree in the order that the format prescribes. */
function listEntries (root: Storage): Entry[] {
  const entries: Entry[] = []
  function add (name: string, content: Buffer | Pieces | Storage): number {
    const index = entries.length
    const entry: Entry = { name, children: [], left: none, right: none, child: none, start: 0, size: 0 }
    entries.push(entry)
    if (isStream(content)) entry.data = content
    else {
      entry.children = Object.entries(content).sort(([a], [b]) => compare(a, b)).map(([name, child]) =>
        add(name, child))
      entry.child = tree(entry.children)
    }
    return index
  }
  function tree (indexes: number[]): number {
    if (indexes.length === 0) return none
    const middle = indexes.length >> 1
    const index = indexes[middle] ?? none
    const entry = entries[index]
    if (entry !== undefined) {
      entry.left = tree(indexes.slice(0, middle))
      entry.right = tree(indexes.slice(middle + 1))
    }
    return index
  }
  add('Root Entry', root)
  return entries
}

const isStream = (content: Buffer | Pieces | Storage): content is Buffer | Pieces =>
  Buffer.isBuffer(content) || typeof content.open === 'function'

function compare (a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length
  const [x, y] = [a.toUpperCase(), b.toUpperCase()]
  return x < y ? -1 : x > y ? 1 : 0
}

function writeEntry ({ name, data, left, right, child, start, size }: Entry, rootClass: Buffer | undefined): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes[66] = rootClass !== undefined ? 5 : data === undefined ? 1 : 2
  bytes[67] = 1
  bytes.writeUInt32LE(left, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  rootClass?.copy(bytes, 80)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

function numbers (values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil(values.length / 128) * sectorSize, 0xff)
  values.forEach((value, n) => bytes.writeUInt32LE(value >>> 0, n * 4))
  return bytes
}

/** Data with zeros behind, to the end of its last place. */
function padToSize (data: Buffer | Pieces, size: number): Array<Buffer | Pieces> {
  const over = data.length % size
  return over === 0 ? [data] : [data, Buffer.alloc(size - over)]
}
