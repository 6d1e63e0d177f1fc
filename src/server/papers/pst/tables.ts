import { blockSize, type Store, type Subnode } from './store.js'

/** The middle layer of a PST file ([MS-PST] 2.3): lists of properties, and tables of them, in heaps of small things. */

/** Types of properties ([MS-OXCDATA]). */
export const types = { int: 0x0003, flag: 0x000b, long: 0x0014, text: 0x001f, time: 0x0040, bytes: 0x0102 } as const
export type Type = keyof typeof types
export type Value = number | boolean | string | Buffer
/** Bytes of which only the number need be known when the file is laid out. */
export interface Content { content: Buffer | number }
/** A property's id, its type and its value; without a value it is left out. */
export type Property = [id: number, type: Type, value: Value | Content | undefined]
export type Column = [id: number, type: Type]
export interface Row { id: number, values: ReadonlyArray<Value | undefined> }
export type Made = Pick<Subnode, 'data' | 'sub'>

/** What a heap holds in one piece; what is longer stands in a node of its own. */
const mostInHeap = 3580

function encode (type: Type, value: Value): Buffer {
  if (Buffer.isBuffer(value)) return value
  if (typeof value === 'string') return Buffer.from(value, 'utf16le')
  const bytes = Buffer.alloc(widthOf(type))
  if (type === 'flag') bytes[0] = Number(value)
  else if (type === 'int') bytes.writeUInt32LE(Number(value) >>> 0)
  else if (type === 'long') bytes.writeBigInt64LE(BigInt(Number(value)))
  else bytes.writeBigInt64LE((BigInt(Math.floor(Number(value))) + 11_644_473_600_000n) * 10_000n)
  return bytes
}

const widthOf = (type: Type): number => type === 'flag' ? 1 : type === 'time' || type === 'long' ? 8 : 4
const isOfAnyLength = (type: Type): boolean => type === 'text' || type === 'bytes'

/** A heap on a node: things by their numbers, in as many blocks as it takes. */
function createHeap (client: 0xbc | 0x7c) {
  const blocks: Array<{ things: Buffer[], size: number }> = [{ things: [], size: headOf(0) }]

  function add (thing: Buffer): number {
    let last = blocks.length - 1
    let block = blocks[last]
    // Behind the things stands where each begins.
    if (block === undefined || block.size + thing.length + 1 + 4 + 2 * (block.things.length + 2) > blockSize) {
      last++
      block = { things: [], size: headOf(last) }
      blocks.push(block)
    }
    block.things.push(thing)
    block.size += thing.length
    return block.things.length * 32 + last * 65_536
  }

  function write (root: number): Buffer[] {
    return blocks.map(({ things, size }, n) => {
      const even = size + size % 2
      const bytes = Buffer.alloc(even + 4 + 2 * (things.length + 1))
      bytes.writeUInt16LE(even, 0)
      if (n === 0) {
        bytes.set([0xec, client], 2)
        bytes.writeUInt32LE(root, 4)
      }
      bytes.writeUInt16LE(things.length, even)
      let at = headOf(n)
      things.forEach((thing, nth) => {
        thing.copy(bytes, at)
        bytes.writeUInt16LE(at, even + 4 + 2 * nth)
        at += thing.length
      })
      bytes.writeUInt16LE(at, even + 4 + 2 * things.length)
      return bytes
    })
  }

  return { add, write }
}

type Heap = ReturnType<typeof createHeap>

const headOf = (block: number): number => block === 0 ? 12 : block % 128 === 8 ? 66 : 2

/** A tree in a heap. Its head is the first thing in the heap, where readers look for it. */
function addTree (heap: Heap, head: Buffer, key: number, value: number, rows: readonly Buffer[]): void {
  let records = rows
  let level = 0
  let root = 0
  for (; records.length > 0; level++) {
    const width = records[0]?.length ?? 1
    const most = Math.floor(mostInHeap / width)
    const above: Buffer[] = []
    for (let from = 0; from < records.length; from += most) {
      const some = records.slice(from, from + most)
      root = heap.add(Buffer.concat(some))
      const up = Buffer.alloc(key + 4)
      some[0]?.copy(up, 0, 0, key)
      up.writeUInt32LE(root, key)
      above.push(up)
    }
    if (above.length === 1) break
    records = above
  }
  head.set([0xb5, key, value, level], 0)
  head.writeUInt32LE(root, 4)
}

const nidOfPart = (n: number): number => (0x100 + n) * 32 + 0x1f

/** A list of properties, with further nodes that belong to it. */
export function addProperties (store: Store, properties: readonly Property[], parts: readonly Subnode[] = []): Made {
  const heap = createHeap(0xbc)
  const head = Buffer.alloc(8)
  const root = heap.add(head)
  const subnodes = [...parts]
  const rows = properties.filter(([, , value]) => value !== undefined).sort(([a], [b]) => a - b)
    .map(([id, type, value = '']) => {
      const row = Buffer.alloc(8)
      row.writeUInt16LE(id, 0)
      row.writeUInt16LE(types[type], 2)
      const content = typeof value === 'object' && 'content' in value ? value.content : encode(type, value)
      const length = typeof content === 'number' ? content : content.length
      if (typeof content === 'number' || length > mostInHeap) {
        const nid = nidOfPart(subnodes.length)
        subnodes.push({ nid, data: store.addData(content), sub: 0 })
        row.writeUInt32LE(nid, 4)
      } else if (type === 'int' || type === 'flag') content.copy(row, 4)
      else if (length > 0) row.writeUInt32LE(heap.add(content), 4)
      return row
    })
  addTree(heap, head, 2, 6, rows)
  return { data: store.addBlocks(heap.write(root)), sub: store.addSubnodes(subnodes) }
}

/** A table: rows by their ids. */
export function addTable (store: Store, columns: readonly Column[], rows: readonly Row[]): Made {
  const all: Column[] = [[0x67f2, 'int'], [0x67f3, 'int'], ...columns]
  const heap = createHeap(0x7c)
  const head = Buffer.alloc(8)
  const index = heap.add(head)
  const { places, wide, ones, size } = layOut(all)
  const lines = rows.map(({ id, values }, n) => {
    const line = Buffer.alloc(size)
    all.forEach(([, type], column) => {
      const value = column === 0 ? id : column === 1 ? n + 1 : values[column - 2]
      if (value === undefined) return
      const data = encode(type, value)
      const place = places[column] ?? 0
      if (!isOfAnyLength(type)) data.copy(line, place)
      else if (data.length > 0) line.writeUInt32LE(heap.add(data.subarray(0, 510)), place)
      const bit = ones + (column >> 3)
      line[bit] = (line[bit] ?? 0) | (0x80 >> (column & 7))
    })
    return line
  })
  addTree(heap, head, 4, 4, rows.map(({ id }, n) => {
    const row = Buffer.alloc(8)
    row.writeUInt32LE(id, 0)
    row.writeUInt32LE(n, 4)
    return row
  }).sort((a, b) => a.readUInt32LE(0) - b.readUInt32LE(0)))

  const subnodes: Subnode[] = []
  let where = 0
  if (lines.length * size > mostInHeap) {
    where = nidOfPart(0)
    subnodes.push({ nid: where, data: store.addBlocks(inBlocks(lines, size)), sub: 0 })
  } else if (lines.length > 0) where = heap.add(Buffer.concat(lines))

  const facts = Buffer.alloc(22 + 8 * all.length)
  facts.set([0x7c, all.length], 0)
  for (const [n, end] of [wide, wide, ones, size].entries()) facts.writeUInt16LE(end, 2 + 2 * n)
  facts.writeUInt32LE(index, 10)
  facts.writeUInt32LE(where, 14)
  all.map(([id, type], n) => ({ id, type, n })).sort((a, b) => a.id - b.id).forEach(({ id, type, n }, nth) => {
    const at = 22 + 8 * nth
    facts.writeUInt16LE(types[type], at)
    facts.writeUInt16LE(id, at + 2)
    facts.writeUInt16LE(places[n] ?? 0, at + 4)
    facts.set([widthOf(type), n], at + 6)
  })
  return { data: store.addBlocks(heap.write(heap.add(facts))), sub: store.addSubnodes(subnodes) }
}

/** Where each column stands in a row: those of four and eight bytes, those of one, and a bit for each with a value. */
function layOut (columns: readonly Column[]): { places: number[], wide: number, ones: number, size: number } {
  let at = 0
  const places = columns.map(([, type]) => {
    const place = at
    if (type !== 'flag') at += widthOf(type)
    return place
  })
  const wide = at
  columns.forEach(([, type], n) => { if (type === 'flag') places[n] = at++ })
  return { places, wide, ones: at, size: at + Math.ceil(columns.length / 8) }
}

/** As many rows as a block holds; each block but the last is full. */
function inBlocks (lines: readonly Buffer[], size: number): Buffer[] {
  const each = Math.floor(blockSize / size)
  const blocks: Buffer[] = []
  for (let from = 0; from < lines.length; from += each) {
    const some = Buffer.concat(lines.slice(from, from + each))
    blocks.push(from + each < lines.length ? Buffer.concat([some], blockSize) : some)
  }
  return blocks
}
