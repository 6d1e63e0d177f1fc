import { crcFrom } from '../crc.js'

/**
 * The lower layer of a PST file ([MS-PST] 2.2): blocks with data, nodes that lead to them, two trees that find both,
 * and the maps of what is in use. It is written from its start to its end, a stretch at a time. Only the header at the
 * start needs to know the end: so everything is laid out once without content, and then again with it.
 */

/** What blocks hold at most, without what stands behind it. */
export const blockSize = 8176
/** Where the first map stands; what lies before is the header. */
const firstMap = 0x4400
/** How many bytes a map tells of: a bit for each 64. */
const span = 496 * 8 * 64
const pageSize = 512

/** What the header has to know of the end. */
export interface End {
  length: number
  lastMap: number
  free: number
  nodes: Place
  blocks: Place
  nextBlock: number
  nextPage: number
}
interface Place { id: number, at: number }

export interface Subnode { nid: number, data: number, sub: number }
interface Node { nid: number, data: number, sub: number, parent: number }
interface Entry { key: number, write: (page: Buffer, at: number) => void }

/** @param isTrial nothing is written, so that no content is needed */
export function createStore (isTrial: boolean) {
  const blocks: { ids: number[], places: number[], sizes: number[] } = { ids: [], places: [], sizes: [] }
  const nodes: Node[] = []
  let [nextBlock, nextPage, map, free] = [4, 1, 0, 0]
  let ready: Buffer[] = []
  let { stretch, used, at } = openStretch(0)

  function openStretch (n: number) {
    const lead = leadOf(n) * pageSize
    const used = new Uint8Array(496)
    const begins = firstMap + n * span
    for (let place = 0; place < lead; place += 64) mark(used, place)
    return { stretch: isTrial ? Buffer.alloc(0) : Buffer.alloc(span), used, at: begins + lead }
  }

  function closeStretch (): void {
    for (const byte of used) for (let bit = 0; bit < 8; bit++) if ((byte & (0x80 >> bit)) === 0) free += 64
    if (isTrial) return
    const begins = firstMap + map * span
    mapTypes(map).forEach((type, n) => {
      const content = type === 0x84 ? Buffer.from(used) : Buffer.alloc(496, 0xff)
      writePage(stretch, n * pageSize, content, { type, id: begins + n * pageSize, signature: 0 })
    })
    ready.push(stretch)
  }

  /** Room for some bytes, which never lie across the place of a map. */
  function take (size: number, align: number): number {
    let place = Math.ceil(at / align) * align
    if (place + size > firstMap + (map + 1) * span) {
      closeStretch()
      map++
      ;({ stretch, used, at } = openStretch(map))
      place = Math.ceil(at / align) * align
    }
    at = place + size
    const begins = firstMap + map * span
    for (let n = place - begins; n < at - begins; n += 64) mark(used, n)
    return place
  }

  const inStretch = (place: number): number => place - firstMap - map * span

  /** A block of a number of bytes. */
  function addBlock (content: Buffer | undefined, length: number, isInner = false): number {
    const id = nextBlock + (isInner ? 2 : 0)
    nextBlock += 4
    const size = Math.ceil((length + 16) / 64) * 64
    const place = take(size, 64)
    blocks.ids.push(id)
    blocks.places.push(place)
    blocks.sizes.push(length)
    if (isTrial) return id
    const data = content ?? Buffer.alloc(length)
    const begins = inStretch(place)
    data.copy(stretch, begins)
    const trailer = begins + size - 16
    stretch.writeUInt16LE(length, trailer)
    stretch.writeUInt16LE(signatureOf(place, id), trailer + 2)
    stretch.writeUInt32LE(crcFrom(0, data), trailer + 4)
    writeLong(stretch, id, trailer + 8)
    return id
  }

  /** The id of one block, or of one that lists several, level by level. */
  function list (ids: ReadonlyArray<{ id: number, length: number }>): number {
    let parts = [...ids]
    for (let level = 1; parts.length > 1; level++) {
      const lists: typeof parts = []
      for (let from = 0; from < parts.length; from += 1021) {
        const some = parts.slice(from, from + 1021)
        const length = some.reduce((sum, part) => sum + part.length, 0)
        const bytes = Buffer.alloc(8 + 8 * some.length)
        bytes.set([1, level], 0)
        bytes.writeUInt16LE(some.length, 2)
        bytes.writeUInt32LE(length, 4)
        some.forEach((part, n) => writeLong(bytes, part.id, 8 + 8 * n))
        lists.push({ id: addBlock(bytes, bytes.length, true), length })
      }
      parts = lists
    }
    return parts[0]?.id ?? 0
  }

  function addTree (type: 0x80 | 0x81, entries: readonly Entry[], entrySize: number): Place {
    let rows = entries
    for (let level = 0; ; level++) {
      const width = level === 0 ? entrySize : 24
      const most = Math.floor(488 / width)
      const above: Array<Place & { key: number }> = []
      for (let from = 0; from < Math.max(rows.length, 1); from += most) {
        const some = rows.slice(from, from + most)
        const place = take(pageSize, pageSize)
        const id = nextPage
        nextPage += 4
        above.push({ key: some[0]?.key ?? 0, id, at: place })
        if (isTrial) continue
        const page = Buffer.alloc(496)
        some.forEach((row, n) => row.write(page, n * width))
        page.set([some.length, most, width, level], 488)
        writePage(stretch, inStretch(place), page, { type, id, signature: signatureOf(place, id) })
      }
      const [root] = above
      if (root !== undefined && above.length === 1) return root
      rows = above.map(({ key, id, at }) => ({
        key,
        write (page, to) {
          writeLong(page, key, to)
          writeLong(page, id, to + 8)
          writeLong(page, at, to + 16)
        }
      }))
    }
  }

  return {
    /** Bytes of any length; only how many there are matters in a trial. */
    addData (content: Buffer | number): number {
      const length = typeof content === 'number' ? content : content.length
      const parts: Array<{ id: number, length: number }> = []
      for (let from = 0; from < length || from === 0; from += blockSize) {
        const part = Math.min(blockSize, length - from)
        const bytes = typeof content === 'number' ? undefined : content.subarray(from, from + part)
        parts.push({ id: addBlock(bytes, part), length: part })
      }
      return list(parts)
    },

    /** Blocks that are what they are, such as those of a heap. */
    addBlocks: (contents: readonly Buffer[]): number =>
      list(contents.map(bytes => ({ id: addBlock(bytes, bytes.length), length: bytes.length }))),

    /** What belongs to a node alone: 340 things at most. */
    addSubnodes (subnodes: readonly Subnode[]): number {
      if (subnodes.length === 0) return 0
      const bytes = Buffer.alloc(8 + 24 * subnodes.length)
      bytes.set([2, 0], 0)
      bytes.writeUInt16LE(subnodes.length, 2)
      ;[...subnodes].sort((a, b) => a.nid - b.nid).forEach(({ nid, data, sub }, n) => {
        writeLong(bytes, nid, 8 + 24 * n)
        writeLong(bytes, data, 16 + 24 * n)
        writeLong(bytes, sub, 24 + 24 * n)
      })
      return addBlock(bytes, bytes.length, true)
    },

    addNode (nid: number, { data, sub }: { data: number, sub: number }, parent = 0): void {
      nodes.push({ nid, data, sub, parent })
    },

    /** How long the file would be if it ended now, more or less. */
    length: (): number => at + blocks.ids.length * 27 + nodes.length * 36,

    /** What is ready to be sent, once. */
    takeReady (): Buffer[] {
      const taken = ready
      ready = []
      return taken
    },

    end (): End {
      const { ids, places, sizes } = blocks
      const ofBlocks = addTree(0x80, ids.map((id, n) => ({
        key: id,
        write (page, to) {
          writeLong(page, id, to)
          writeLong(page, places[n] ?? 0, to + 8)
          page.writeUInt16LE(sizes[n] ?? 0, to + 16)
          page.writeUInt16LE(2, to + 18)
        }
      })), 24)
      const ofNodes = addTree(0x81, nodes.sort((a, b) => a.nid - b.nid).map(({ nid, data, sub, parent }) => ({
        key: nid,
        write (page, to) {
          writeLong(page, nid, to)
          writeLong(page, data, to + 8)
          writeLong(page, sub, to + 16)
          page.writeUInt32LE(parent, to + 24)
        }
      })), 32)
      closeStretch()
      return {
        length: firstMap + (map + 1) * span, lastMap: firstMap + map * span, free, nodes: ofNodes, blocks: ofBlocks,
        nextBlock, nextPage
      }
    }
  }
}

export type Store = ReturnType<typeof createStore>

/** Says that the 64 bytes at a place of a stretch are in use. */
function mark (bits: Uint8Array, place: number): void {
  const bit = place / 64
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (0x80 >> (bit & 7))
}

/** Which pages stand at the start of a stretch: its map, and now and then maps of maps, which nobody reads any more. */
function mapTypes (n: number): number[] {
  return [
    0x84,
    ...(n % 8 === 0 ? [0x83] : []),
    ...(n >= 128 && (n - 128) % 496 === 0 ? [0x82] : []),
    ...(n >= 8192 && (n - 8192) % 31_744 === 0 ? [0x85] : [])
  ]
}
const leadOf = (n: number): number => mapTypes(n).length

/** The start of the file up to its first map. `next`: the first free numbers of nodes, by type. */
export function headerOf (end: End, next: ReadonlyMap<number, number>): Buffer {
  const header = Buffer.alloc(firstMap)
  header.write('!BDN', 0)
  header.write('SM', 8)
  header.writeUInt16LE(23, 10)
  header.writeUInt16LE(19, 12)
  header.set([1, 1], 14)
  writeLong(header, end.nextPage, 32)
  header.writeUInt32LE(1, 40)
  for (let type = 0; type < 32; type++) header.writeUInt32LE(next.get(type) ?? 0x400, 44 + 4 * type)
  writeLong(header, end.length, 184)
  writeLong(header, end.lastMap, 192)
  writeLong(header, end.free, 200)
  writeLong(header, end.nodes.id, 216)
  writeLong(header, end.nodes.at, 224)
  writeLong(header, end.blocks.id, 232)
  writeLong(header, end.blocks.at, 240)
  header[248] = 2
  header.fill(0xff, 256, 512)
  header[512] = 0x80
  writeLong(header, end.nextBlock, 516)
  header.writeUInt32LE(crcFrom(0, header.subarray(8, 479)), 4)
  header.writeUInt32LE(crcFrom(0, header.subarray(8, 524)), 524)
  return header
}

function writePage (
  bytes: Buffer, at: number, content: Buffer, { type, id, signature }: { type: number, id: number, signature: number }
): void {
  content.copy(bytes, at)
  bytes.set([type, type], at + 496)
  bytes.writeUInt16LE(signature, at + 498)
  bytes.writeUInt32LE(crcFrom(0, bytes.subarray(at, at + 496)), at + 500)
  writeLong(bytes, id, at + 504)
}

function signatureOf (place: number, id: number): number {
  const mixed = (place % 2 ** 32) ^ (id % 2 ** 32)
  return ((mixed >>> 16) ^ mixed) & 0xffff
}

/** A number of eight bytes. */
function writeLong (bytes: Buffer, value: number, at: number): void {
  bytes.writeUInt32LE(value % 2 ** 32, at)
  bytes.writeUInt32LE(Math.floor(value / 2 ** 32), at + 4)
}
