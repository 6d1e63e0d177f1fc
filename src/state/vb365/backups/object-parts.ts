import { Type } from '@sinclair/typebox'
import type { Doc } from '../../store/collection.js'
import { guid } from '../../store/ids.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Content, ProtectedObject } from '../organizations/directory.js'

/**
 * Objects that stand next to each other in what runs process. It is known by what is in it, never changes, and is
 * shared by all runs that processed these objects: a night costs what is new since the night before (decision 60).
 */
interface Part extends Doc {
  type: ProtectedObject['type']
  /** What the ids of all begin and end with. */
  before: string
  after: string
  /** What of most of them is backed up, and all that is of any. */
  content: string
  kinds: string[]
  count: number
  /**
   * A line each: the middle of its id, its name, its address, its content where that is another, the type of its
   * mailbox
   * where that is not a person's, `!` where it is missing.
   */
  lines: string
}

/** What a run processes, in its order: parts, and how many objects each of them has. */
export interface Selection { parts: readonly string[], sizes: readonly number[], count: number }

/**
 * A part ends where the digest of an id says so: objects that come or go change the parts that they are in, no others.
 */
const usualSize = 1_024
const mostInPart = 4 * usualSize
/** Parts whose objects are kept in memory. */
const keptParts = 8

/** What runs processed, filed so that equal things are there once. */
export function createObjectParts (kernel: Kernel) {
  const parts = kernel.collection<Part>({
    name: 'vb365.objectParts',
    noun: 'Part of the processed objects',
    shape: {
      own: {
        type: member.text, before: member.text, after: member.text, content: member.text, kinds: member.texts,
        count: Type.Integer({ minimum: 1 }), lines: member.text
      }
    }
  })
  const read = new Map<string, readonly ProtectedObject[]>()
  /** Where the lines of a part begin. */
  const beginnings = new Map<string, Uint32Array>()
  /** Digests of the ids in a part, each with its place, in the order of the digests: a part never changes. */
  const indexes = new Map<string, Float64Array>()

  /** The objects of a part, in their order. */
  function objectsIn (id: string): readonly ProtectedObject[] {
    const known = read.get(id)
    if (known !== undefined) return known
    const objects = toObjects(parts.get(id))
    for (const oldest of read.keys()) {
      if (read.size < keptParts) break
      read.delete(oldest)
    }
    read.set(id, objects)
    return objects
  }

  function beginningsIn (id: string): Uint32Array {
    const known = beginnings.get(id)
    if (known !== undefined) return known
    const { lines, count } = parts.get(id)
    const found = new Uint32Array(count + 1)
    for (let n = 1; n < count; n++) found[n] = lines.indexOf('\n', found[n - 1]) + 1
    found[count] = lines.length + 1
    beginnings.set(id, found)
    return found
  }

  /** Some neighbours in a part: few of them take no reading of all. */
  function sliceOf (id: string, from: number, to: number): ProtectedObject[] {
    const known = read.get(id)
    const part = known === undefined ? parts.get(id) : undefined
    if (part === undefined || (to - from) * 4 > part.count) return objectsIn(id).slice(from, to)
    const [start, end] = [Math.min(from, part.count), Math.min(to, part.count)]
    if (start >= end) return []
    const at = beginningsIn(id)
    return toObjects({ ...part, lines: part.lines.slice(at[start], (at[end] ?? 0) - 1) })
  }

  function indexOf (id: string): Float64Array {
    const known = indexes.get(id)
    if (known !== undefined) return known
    const index = Float64Array.from(objectsIn(id), ({ id }, n) => digest(id.toLowerCase()) * mostInPart + n).sort()
    indexes.set(id, index)
    return index
  }

  /** The place of an object in a part, by the digest of its id. */
  function placeIn (part: string, objectId: string, sought: number): number | undefined {
    const index = indexOf(part)
    for (let at = lowerBound(index, sought * mostInPart); at < index.length; at++) {
      const entry = index[at] ?? NaN
      if (Math.floor(entry / mostInPart) !== sought) return undefined
      const n = entry % mostInPart
      if (sliceOf(part, n, n + 1)[0]?.id.toLowerCase() === objectId) return n
    }
    return undefined
  }

  function filePart (objects: readonly ProtectedObject[]): string {
    const part = toPart(objects)
    if (!parts.has(part.id)) parts.add(part)
    return part.id
  }

  return {
    objectsIn,
    sliceOf,

    /** What is backed up of any object of a part. */
    kindsIn (id: string): readonly Content[] {
      const { type, kinds } = parts.get(id)
      return contentOf(type, kinds.join(','))
    },
    typeOf: (id: string): ProtectedObject['type'] => parts.get(id).type,

    /** Files what a run is to process. */
    file (objects: readonly ProtectedObject[]): Selection {
      const runs = divide(objects)
      return { parts: runs.map(filePart), sizes: runs.map(({ length }) => length), count: objects.length }
    },

    /** The parts in which an object may be, with its place there. */
    placesOf (objectId: string): Array<{ part: string, n: number }> {
      const wanted = objectId.toLowerCase()
      const sought = digest(wanted)
      return parts.list().flatMap(({ id }) => {
        const n = placeIn(id, wanted, sought)
        return n === undefined ? [] : [{ part: id, n }]
      })
    },

    /** The parts that have a text in the lines of their objects. */
    having: (text: string): string[] => parts.list().filter(({ lines, before, after }) =>
      `${before}\n${after}\n${lines}`.toLowerCase().includes(text.toLowerCase())).map(({ id }) => id),

    /** Forgets the parts that nothing needs any more. */
    keepOnly (needed: ReadonlySet<string>): void {
      for (const { id } of parts.list()) {
        if (needed.has(id)) continue
        parts.remove(id)
        indexes.delete(id)
        beginnings.delete(id)
      }
    }
  }
}

export type ObjectParts = ReturnType<typeof createObjectParts>

function divide (objects: readonly ProtectedObject[]): ProtectedObject[][] {
  const runs: ProtectedObject[][] = []
  let run: ProtectedObject[] = []
  for (const [n, object] of objects.entries()) {
    run.push(object)
    const isEnd = run.length >= mostInPart || digest(object.id) % usualSize === 0 ||
      objects[n + 1]?.type !== object.type
    if (!isEnd) continue
    runs.push(run)
    run = []
  }
  return runs
}

/** FNV-1a. */
function digest (text: string): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193)
  return hash >>> 0
}

function toPart (objects: readonly ProtectedObject[]): Part {
  const type = objects[0]?.type ?? 'User'
  const content = wordsOf(objects[0])
  const before = sharedStart(objects.map(({ id }) => id))
  const middles = objects.map(({ id }) => id.slice(before.length))
  const after = reverse(sharedStart(middles.map(reverse)))
  const lines = objects.map((object, n) => {
    const own = wordsOf(object)
    const middle = middles[n] ?? ''
    const line = [middle.slice(0, middle.length - after.length), plain(object.name), plain(object.address ?? '')]
    const { mailboxType = '', missing = false } = object
    return [...line, own === content ? '' : own, mailboxType, missing ? '!' : ''].join('\t').replace(/\t+$/, '')
  }).join('\n')
  const kinds = [...new Set(objects.flatMap(object => wordsOf(object).split(',')))]
  const id = guid(['part', type, before, after, content, lines].join('\n'))
  return { id, type, before, after, content, kinds, count: objects.length, lines }
}

function toObjects ({ type, before, after, content, lines }: Part): ProtectedObject[] {
  const usual = contentOf(type, content)
  return lines.split('\n').map(line => {
    const [middle = '', name = '', address = '', own = '', mailboxType = '', isMissing] = line.split('\t')
    const object: ProtectedObject = { id: `${before}${middle}${after}`, type, name, content: own === '' ? usual : contentOf(type, own) }
    if (address !== '') object.address = address
    if (mailboxType === 'Shared' || mailboxType === 'Public') object.mailboxType = mailboxType
    return isMissing === undefined ? object : { ...object, missing: true }
  })
}

/**
 * The word for a user's mailbox means the archive, too, and that for a team its posts: so all vbsims up to 1.0 filed
 * them. What is backed up without the other has a word of its own.
 */
function wordsOf ({ type, content }: Pick<ProtectedObject, 'type' | 'content'> = { type: 'User', content: [] }): string {
  const has = (kind: Content): boolean => content.includes(kind)
  const words = content.flatMap(kind => {
    switch (kind) {
      case 'Exchange': return type === 'User' && !has('Archive') ? 'Mail' : 'Exchange'
      case 'Archive': return has('Exchange') ? [] : 'Archive'
      case 'Teams': return has('Posts') ? 'Teams' : 'Channels'
      case 'Posts': return has('Teams') ? [] : 'Posts'
      default: return kind
    }
  })
  return words.length === 0 ? '-' : words.join(',')
}

function contentOf (type: ProtectedObject['type'], words: string): Content[] {
  const content = words.split(',').flatMap((word): Content[] => {
    switch (word) {
      case '-': case '': return []
      case 'Exchange': return type === 'User' ? ['Exchange', 'Archive'] : ['Exchange']
      case 'Mail': return ['Exchange']
      case 'Teams': return ['Teams', 'Posts']
      case 'Channels': return ['Teams']
      default: return [word as Content] // Only `wordsOf` writes them.
    }
  })
  return [...new Set(content)]
}

/** What objects that an earlier vbsim kept one by one are made of. */
export const contentFiled = ({ type, content }: ProtectedObject): Content[] => contentOf(type, content.join(','))

/** Lines and tabs divide what is filed. */
const plain = (name: string): string => name.replace(/[\t\r\n]+/g, ' ')

function sharedStart ([first = '', ...others]: readonly string[]): string {
  let length = others.length === 0 ? 0 : first.length
  for (const other of others) {
    let n = 0
    while (n < length && other.charCodeAt(n) === first.charCodeAt(n)) n++
    length = n
  }
  return first.slice(0, length)
}

const reverse = (text: string): string => [...text].reverse().join('')

/** Where the first number is that is not below a wanted one. */
function lowerBound (numbers: Float64Array, wanted: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? Infinity) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
