import { blockSize } from './hash.js'
import { type Findable, isFound, neededWords, type Query } from './query.js'
import type { Looked, Stream } from './stream.js'
import { ordinalsAbout } from './mailbox.js'
import { topics } from './topics.js'

/** What a search can look into: a stream, and what its things are made of. */
export interface Searchable {
  stream: Stream
  looked: Looked
  /** Other words that a thing may show: where one of them is looked for, every thing has to be looked at. */
  otherWords: (word: string) => boolean
  findable: (ordinal: number) => Findable
}

/** The ordinals that a query finds, newest first, one by one: nobody pays for more than is read. */
export function * search (query: Query, { stream, looked, otherWords, findable }: Searchable): Generator<number> {
  const places = narrowest(query, otherWords)
  if (places?.length === 0) return
  const ordinals = places === undefined ? all(looked) : inBlocks(stream, looked, places)
  for (const n of ordinals) if (isFound(query, findable(n))) yield n
}

/** The topics that the rarest needed word leads to; undefined where every thing has to be looked at. */
function narrowest (query: Query, otherWords: (word: string) => boolean): number[] | undefined {
  let best: number[] | undefined
  for (const word of neededWords(query)) {
    if (otherWords(word)) continue
    const places = topicsWith(word)
    if (best === undefined || places.length < best.length) best = places
  }
  return best
}

const texts = topics.map(({ subjects, sentences, document }) =>
  [...subjects, ...sentences, document].join('\n').toLowerCase())

/** The topics in whose words a text occurs. A reply's mark before the subject is no topic's word. */
function topicsWith (word: string): number[] {
  const bare = word.replace(/^(re|fw): /, '')
  return texts.flatMap((text, place) => text.includes(bare) ? [place] : [])
}

function * all (looked: Looked): Generator<number> {
  for (let offset = 0; offset < looked.total; offset += 100) yield * looked.newest(offset, 100)
}

function * inBlocks (stream: Stream, { end, has, copies }: Looked, places: readonly number[]): Generator<number> {
  yield * copies()
  for (let block = Math.floor((end - 1) / blockSize); block >= Math.floor(stream.first / blockSize); block--) {
    for (const n of ordinalsAbout(stream, block, places)) if (has(n)) yield n
  }
}

/** Some of what a search finds; `total` tells whether there is more, and how many there are if not or if it counts. */
export function pageOf<T> (found: Iterable<T>, offset: number, limit: number, counts = false): {
  results: T[], offset: number,
  limit: number, total: number
} {
  const results: T[] = []
  let total = 0
  for (const thing of found) {
    total++
    if (total > offset + limit) {
      if (counts) continue
      break
    }
    if (total > offset) results.push(thing)
  }
  return { results, offset, limit, total }
}
