import { joinPieces, type Pieces } from './pieces.js'

const sector = 2_048
/** The first sectors are reserved for boot code. */
const systemArea = 16

export interface IsoFile { name: string, content: Pieces }

/**
 * An image as ISO 9660 describes it (ECMA-119, level 1): one folder with files. It holds what it says and nothing to
 * boot from. Names are of eight and three signs, capitals, digits and `_`.
 */
export function isoOf (volume: string, files: readonly IsoFile[], at: Date): Pieces {
  const [littlePaths, bigPaths, root] = [systemArea + 2, systemArea + 3, systemArea + 4]
  let next = root + 1
  const placed = [...files].sort((a, b) => a.name < b.name ? -1 : 1).map(({ name, content }) => {
    const place = next
    next += sectorsFor(content.length)
    return { name, content, place }
  })
  const folder = Buffer.concat([
    recordOf('\x00', root, sector, at, true),
    recordOf('\x01', root, sector, at, true),
    ...placed.map(({ name, content, place }) => recordOf(`${name};1`, place, content.length, at, false))
  ])
  if (folder.length > sector) throw new Error(`${files.length} files do not fit into one folder`)
  return joinPieces([
    Buffer.alloc(systemArea * sector),
    descriptorOf(volume, { sectors: next, littlePaths, bigPaths, rootRecord: recordOf('\x00', root, sector, at, true) }, at),
    whole(Buffer.from('\xffCD001\x01', 'latin1')),
    whole(pathTable(root, true)),
    whole(pathTable(root, false)),
    whole(folder),
    ...placed.flatMap(({ content }) =>
      [content, Buffer.alloc(sectorsFor(content.length) * sector - content.length)])
  ])
}

const sectorsFor = (bytes: number): number => Math.ceil(bytes / sector)

function whole (bytes: Buffer): Buffer {
  const padded = Buffer.alloc(sector)
  bytes.copy(padded)
  return padded
}

/** Numbers stand there twice: from the small end and from the big one. */
function bothEnds32 (value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(value, 0)
  bytes.writeUInt32BE(value, 4)
  return bytes
}

function bothEnds16 (value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt16LE(value, 0)
  bytes.writeUInt16BE(value, 2)
  return bytes
}

/** ECMA-119, 9.1. */
function recordOf (name: string, place: number, size: number, at: Date, isFolder: boolean): Buffer {
  const length = 33 + name.length + (name.length % 2 === 0 ? 1 : 0)
  const record = Buffer.alloc(length)
  record[0] = length
  bothEnds32(place).copy(record, 2)
  bothEnds32(size).copy(record, 10)
  Buffer.from([
    at.getUTCFullYear() - 1_900, at.getUTCMonth() + 1, at.getUTCDate(),
    at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds(), 0
  ]).copy(record, 18)
  record[25] = isFolder ? 2 : 0
  bothEnds16(1).copy(record, 28)
  record[32] = name.length
  record.write(name, 33, 'latin1')
  return record
}

/** Only the root is in it (ECMA-119, 9.4). */
function pathTable (root: number, isLittle: boolean): Buffer {
  const table = Buffer.alloc(10)
  table[0] = 1
  if (isLittle) {
    table.writeUInt32LE(root, 2)
    table.writeUInt16LE(1, 6)
  } else {
    table.writeUInt32BE(root, 2)
    table.writeUInt16BE(1, 6)
  }
  return table
}

interface Layout { sectors: number, littlePaths: number, bigPaths: number, rootRecord: Buffer }

/** ECMA-119, 8.4. */
function descriptorOf (volume: string, { sectors, littlePaths, bigPaths, rootRecord }: Layout, at: Date): Buffer {
  const one = Buffer.alloc(sector)
  const text = (from: number, length: number, value: string): void => { one.write(value.padEnd(length).slice(0, length), from, 'latin1') }
  text(0, 7, '\x01CD001\x01')
  text(8, 32, '')
  text(40, 32, volume.toUpperCase().replace(/[^A-Z0-9_]/g, '_'))
  bothEnds32(sectors).copy(one, 80)
  bothEnds16(1).copy(one, 120)
  bothEnds16(1).copy(one, 124)
  bothEnds16(sector).copy(one, 128)
  bothEnds32(10).copy(one, 132)
  one.writeUInt32LE(littlePaths, 140)
  one.writeUInt32BE(bigPaths, 148)
  rootRecord.copy(one, 156)
  for (const [from, length] of [[190, 128], [318, 128], [446, 128], [574, 128], [702, 37], [739, 37], [776, 37]] as const) text(from, length, '')
  const made = at.toISOString().replace(/[^0-9]/g, '').slice(0, 16)
  text(813, 17, `${made}\x00`)
  text(830, 17, `${made}\x00`)
  text(847, 17, `${'0'.repeat(16)}\x00`)
  text(864, 17, `${'0'.repeat(16)}\x00`)
  one[881] = 1
  return one
}
