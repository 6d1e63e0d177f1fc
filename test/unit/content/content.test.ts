import t from 'tap'
import { blockSize, deal, dealtTo } from '../../../src/state/content/hash.js'
import {
  folderEntryId, folderOfEntryId, guidWith, itemEntryId, payloadOf, placeOfEntryId, twinOf
} from '../../../src/state/content/ids.js'
import { createLibrary, documentOf, documentVersionAt } from '../../../src/state/content/library.js'
import { foldersOf, itemOf, type Owner, peopleAround } from '../../../src/state/content/mailbox.js'
import { isFound, parseQuery, type Searched } from '../../../src/state/content/query.js'
import { search } from '../../../src/state/content/search.js'
import { countUntil, createStream, look, timeOf } from '../../../src/state/content/stream.js'

const day = 86_400_000
const now = Date.UTC(2025, 0, 15)
const owner: Owner = {
  seed: 1, id: 'a1000000-0000-4000-8000-00000000000f', name: 'Someone', mail: 'someone@example.onmicrosoft.com',
  domain: 'example.onmicrosoft.com', isArchive: false, isPublic: false
}
const ordinals = Array.from({ length: 3 * blockSize }, (_, n) => n)

t.test('every place of a table comes once in a block, and is found backwards', t => {
  for (const key of [1, 2 ** 31 + 7, 2 ** 32 - 1]) {
    for (const n of ordinals) t.equal(dealtTo(key, Math.floor(n / blockSize), deal(key, n)), n)
    t.equal(new Set(ordinals.slice(0, blockSize).map(n => deal(key, n))).size, blockSize)
  }
  t.end()
})

t.test('things of a stream come one after another, and a moment knows how many had come', t => {
  for (const [count, weeks] of [[4, 1], [1, 8], [200, 1]] as const) {
    const stream = createStream(77, { count, weeks, since: now - 700 * day })
    const times = Array.from({ length: 500 }, (_, n) => timeOf(stream, stream.first + n))
    t.ok(times.every((time, n) => n === 0 || time > (times[n - 1] ?? 0)))
    t.ok(times.every((time, n) => countUntil(stream, time) === stream.first + n + 1))
  }
  t.end()
})

t.test('what was removed is counted and paged as if each thing had been looked at', t => {
  const removals = [{ after: 2 * day, of64: 4 }, { after: 21 * day, of64: 2 }]
  const stream = createStream(123_456, { count: 40, weeks: 1, since: now - 200 * day, removals })
  const sight = look(stream, { at: now, showDeleted: false })
  const there = Array.from({ length: sight.end - stream.first }, (_, n) => stream.first + n).filter(sight.has).reverse()
  t.equal(sight.total, there.length)
  for (const [offset, limit] of [[0, 30], [17, 5], [there.length - 3, 30], [there.length + 1, 5]] as const) {
    t.same(sight.newest(offset, limit), there.slice(offset, offset + limit))
  }
  t.ok(look(stream, { at: now, showDeleted: true }).total > sight.total)
  t.end()
})

t.test('ids are read by their own place only', t => {
  const id = guidWith(5, 'here', 123_456_789)
  t.equal(payloadOf(5, 'here', id), 123_456_789)
  t.equal(payloadOf(5, 'there', id), undefined)
  for (let n = 0; n < id.length; n++) {
    if (id[n] === '-') continue
    t.equal(payloadOf(5, 'here', `${id.slice(0, n)}${id[n] === '0' ? '1' : '0'}${id.slice(n + 1)}`), undefined)
  }
  const item = itemEntryId(owner.id, 3, 70_000)
  t.match([item.length, folderEntryId(owner.id, 3).length], [96, 64])
  t.same(placeOfEntryId(owner.id, item), { folder: 3, ordinal: 70_000 })
  t.same(placeOfEntryId(owner.id, item.replace(/=+$/, '')), { folder: 3, ordinal: 70_000 }, 'clients may cut the end')
  t.equal(placeOfEntryId(owner.id, folderEntryId(owner.id, 3)), undefined)
  t.equal(folderOfEntryId(owner.id, folderEntryId(owner.id, 3)), 3)
  t.equal(twinOf(twinOf(owner.id, 'archive'), 'archive'), owner.id)
  t.end()
})

t.test('items and documents are as such things are', t => {
  const people = peopleAround(owner)
  t.equal(new Set(people.cast.map(({ mail }) => mail)).size, people.cast.length)
  for (const folder of foldersOf(owner)) {
    for (const n of ordinals.map(n => folder.stream.first + n)) {
      const item = itemOf(owner, people, folder, n)
      const isRight = item.end > item.start && (folder.kind === 'journal' || item.start > item.time) &&
        item.sizeBytes >= 14_000 && item.attachments.every(({ sizeBytes, name }) => sizeBytes >= 9_000 &&
          /\.\w+$/.test(name))
      t.ok(isRight, `${folder.name} ${n}`)
    }
  }
  const library = createLibrary({ key: 'x', name: 'Documents', path: 'https://x', folders: 8 })
  for (const folder of library.folders) {
    for (const n of ordinals.slice(0, blockSize).map(n => folder.stream.first + n)) {
      const last = documentVersionAt(folder, n, now)
      const { created, modified, sizeBytes } = documentOf(people, library, folder, n, last)
      t.ok(modified >= created && (last === 1 || modified <= now) && sizeBytes > 0, `${folder.name} ${n}`)
    }
  }
  t.end()
})

t.test('a search that asks the tables finds what one that looks at everything finds', t => {
  const people = peopleAround(owner)
  const [folder] = foldersOf(owner)
  if (folder === undefined) throw new Error('no folder')
  const looked = look(folder.stream, { at: now, showDeleted: false })
  const textsOf = (n: number): string[] => {
    const { subject, body } = itemOf(owner, people, folder, n)
    return [subject, ...body]
  }
  for (const text of ['rechnung', 'subject:invoice', '請求書', 'the AND invoice', 'xyzzy', '']) {
    const query = parseQuery(text)
    const findable = (n: number) => (field: string | undefined): Searched[] =>
      field === 'subject' ? textsOf(n).slice(0, 1) : textsOf(n)
    const found = [...search(query, { stream: folder.stream, looked, otherWords: () => false, findable })]
    t.same(found, looked.newest(0, looked.total).filter(n => isFound(query, findable(n))), text)
  }
  t.end()
})

t.test('queries are read as the guide writes them', t => {
  const thing = (field: string | undefined): Searched[] => {
    const members: Record<string, Searched[]> = {
      subject: ['Invoice for spring'], from: ['Ada Keller'], size: [20_000],
      received: [new Date('2025-01-10T08:00:00Z')], read: [true]
    }
    return field === undefined ? ['Invoice for spring', 'Ada Keller'] : members[field] ?? []
  }
  const finds = (text: string): boolean => isFound(parseQuery(text), thing)
  for (const text of [
    'invoice', 'INVOICE spring', 'from:"Ada Keller"', 'from:\\"Ada Keller\\" subject:inv*', 'xyzzy OR invoice',
    'NOT xyzzy',
    '(xyzzy OR invoice) AND spring', 'size:>10KB', 'size:10000..30000', 'received:2025-01-10', 'received:>=2025-01-10',
    'received:<2025-01-11', 'read:true', 'inv?ice', ''
  ]) t.ok(finds(text), text)
  for (const text of ['xyzzy', 'NOT invoice', 'invoice AND xyzzy', 'size:>1MB', 'received:>2025-01-10', 'color:red',
    'read:no']) {
    t.notOk(finds(text), text)
  }
  t.end()
})
