import t from 'tap'
import { inflateRawSync } from 'node:zlib'
import { type Archived, archiveOf, lengthOfArchive, writeArchive } from '../../../src/server/papers/archive.js'
import { crc32 } from '../../../src/server/papers/crc.js'
import { writeDocument } from '../../../src/server/papers/documents.js'
import { writeMsg } from '../../../src/server/papers/msg.js'
import { filling, piecesOf, pieceSize, wholeOf } from '../../../src/server/papers/pieces.js'
import { documentFormats } from '../../../src/state/content/library.js'

async function whole (files: () => Iterable<Archived>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of writeArchive(files())) parts.push(part)
  return Buffer.concat(parts)
}

/** What an archive's directory says of its files, and their bytes. */
function read (zip: Buffer): Array<{ path: string, bytes: Buffer, isIntact: boolean }> {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'))
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const method = zip.readUInt16LE(at + 10)
    const [sum = 0, packed = 0, length, place = 0] = [16, 20, 24, 42].map(field => zip.readUInt32LE(at + field))
    const [name, more] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)]
    const path = zip.subarray(at + 46, at + 46 + name).toString()
    at += 46 + name + more
    const from = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28)
    const raw = zip.subarray(from, from + packed)
    const bytes = method === 8 ? inflateRawSync(raw) : raw
    return { path, bytes, isIntact: bytes.length === length && crc32(bytes) === sum }
  })
}

t.test('an archive has what was put into it, and is as long as was said before', async t => {
  const contents = [Buffer.alloc(0), Buffer.from('ein Brief'), Buffer.alloc(65_535, 'a'), Buffer.alloc(65_536, 'b'), Buffer.alloc(300_001, 'xyz')]
  const files = (): Archived[] => contents.map((bytes, n) => ({ path: `Ordner/Brief ${n} für Sie.txt`, content: piecesOf(bytes) }))
  const zip = await whole(files)
  t.equal(zip.length, await lengthOfArchive(files()))
  t.same(read(zip).map(({ path, isIntact }) => [path, isIntact]), files().map(({ path }) => [path, true]))
  t.ok(read(zip).every(({ bytes }, n) => contents[n]?.equals(bytes)))
  const stored = archiveOf(files().map(({ path }, n) => ({ path, content: piecesOf(contents[n] ?? Buffer.alloc(0)) })))
  t.equal(wholeOf(stored).length, stored.length)
  t.ok(read(wholeOf(stored)).every(({ bytes, isIntact }, n) => isIntact && contents[n]?.equals(bytes)))
})

t.test('files past four gigabytes, and more of them than a short directory counts, are where the long fields say', async t => {
  const five = 5 * 1024 ** 3
  const large: Archived[] = [{ path: 'large', content: filling(five, 'zeros') }, { path: 'behind', content: piecesOf(Buffer.from('x')) }]
  const many = Array.from({ length: 70_000 }, (_, n): Archived =>
    ({ path: String(n), content: piecesOf(Buffer.alloc(0)) }))
  t.equal(await lengthOfArchive(large), lengthWithLongFields(five))
  const zip = await whole(() => many)
  t.equal(zip.length, await lengthOfArchive(many))
  const long = zip.subarray(-98)
  t.equal(long.readUInt32LE(0), 0x06064b50)
  t.equal(long.readBigUInt64LE(32), 70_000n)
  t.equal(zip.readUInt32LE(Number(long.readBigUInt64LE(48))), 0x02014b50, 'the directory begins where they say')
})

/** By hand: heads of 30 with long fields of 20, five bytes for each block, sums of 24 and 16, then the directory. */
function lengthWithLongFields (five: number): number {
  const first = 30 + 'large'.length + 20 + five + 5 * Math.ceil(five / 65_535) + 24
  const second = 30 + 'behind'.length + 1 + 5 + 16
  return first + second + 46 + 'large'.length + 28 + 46 + 'behind'.length + 12 + 56 + 20 + 22
}

t.test('of a gigabyte that somebody reads slowly, no more is made than they have taken, but for a few pieces', async t => {
  let made = 0
  const content = {
    length: 4_000_000,
    * open () { for (const piece of filling(4_000_000, 'zeros').open()) { made += piece.length; yield piece } }
  }
  const archive = writeArchive((function * () {
    for (let n = 0; n < 250; n++) yield { path: `${n}.bin`, content }
  })())
  let [taken, most, longest] = [0, 0, 0]
  for await (const part of archive) {
    taken += part.length
    most = Math.max(most, made - taken)
    longest = Math.max(longest, part.length)
    if (taken > 50_000_000) break
  }
  t.ok(most <= 4 * pieceSize, `${most} bytes were made before somebody wanted them`)
  t.ok(longest <= pieceSize)
})

t.test('every kind of document, and a message with them attached, is made in pieces of the length that was said', async t => {
  const attachments = documentFormats.map(extension => {
    const content = writeDocument({ extension, title: 'Ein Titel – 報告', sizeBytes: 3_000_000, key: 7 })
    t.equal(content.length, 3_000_000, extension)
    return { name: `a.${extension}`, content }
  })
  const person = { name: 'Ada', mail: 'ada@example.org' }
  const message = writeMsg({
    itemClass: 'IPM.Note', subject: 'Many', from: person, to: [person], cc: [], sent: 0, received: 0, text: 'Text',
    importance: 'Normal', isRead: true, attachments
  })
  for (const { open, length } of [...attachments.map(({ content }) => content), message]) {
    let sum = 0
    for (const piece of open()) {
      sum += piece.length
      if (piece.length > pieceSize) t.fail(`a piece of ${piece.length} bytes`)
    }
    t.equal(sum, length)
  }
})

t.test('a JSON file is a list of records, and as long as its list said', t => {
  for (const sizeBytes of [1, 2, 90, 4_096, 300_001]) {
    const written = wholeOf(writeDocument({ title: '2025-01-14.json “é” 1f', extension: 'json', sizeBytes, key: 7 }))
    t.equal(written.length, sizeBytes)
    const records: unknown = JSON.parse(written.toString())
    if (sizeBytes > 4_000) t.match(records, [{ number: '000000001', title: /2025-01-14/ }, { number: '000000002' }])
  }
  t.end()
})
