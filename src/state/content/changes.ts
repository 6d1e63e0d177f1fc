import type { ItemKind } from './mailbox.js'
import type { Person } from './people.js'
import type { Looked, Sight, Stream } from './stream.js'

/** What became of the things of a stream by other hands than those that it follows from: restores, and people. */
export interface Changes {
  /** Of single things, oldest first. */
  fates: ReadonlyMap<number, readonly Fate[]>
  /** Of documents, in whose place a restore wrote what an earlier version held; oldest first. */
  saves: ReadonlyMap<number, readonly Save[]>
  /** Things of other places that were written here, oldest first. */
  copies: readonly Copies[]
  /** When all that there was was last brought to what a backup held. Milliseconds since 1970. */
  refreshed?: number
}

/** Brought back, or removed. */
export interface Fate { at: number, isThere: boolean }
export interface Save { at: number, version: number, by: string }

/** Some things of a stream as a backup held them, under ordinals of their own. */
export interface Copies {
  at: number
  base: number
  by: string
  source: Source
}

/** Where copies come from: all that follows of it, so that nothing else has to be there any more. */
export interface Source {
  stream: Stream
  /** Which of the stream's things; all that a sight shows, the newest of them, if none are named. */
  ordinals?: readonly number[]
  sight?: Sight
  most?: number
  mail?: { kind: ItemKind, me: Person, domain: string }
  /** Of documents: the folder's key, and each one's version. */
  documents?: { key: number, isList: boolean, versions: readonly number[], isBeside?: boolean }
}

/** The ordinals of copies begin here: those of documents have 32 bits in their ids. */
export const copyBase = 2 ** 31

/** How many ordinals some copies take. */
export const spanOf = ({ ordinals, stream, sight }: Source, endAt: (stream: Stream, at: number) => number): number =>
  ordinals?.length ?? endAt(stream, sight?.at ?? 0)

/** What the last word about a thing is at a moment; what had been removed before is seen by who asks for it. */
export function isThere (fates: readonly Fate[] = [], { at, showDeleted }: Sight): boolean | undefined {
  const last = fates.findLast(fate => fate.at <= at)
  if (last === undefined) return undefined
  return last.isThere || (showDeleted ? undefined : false)
}

type Kept = Pick<Looked, 'total' | 'has' | 'newest'>

/** The copies that there are of a block, without those that were removed since. */
export function copiesIn (
  { base, source: { stream, ordinals = [], sight, most = Infinity } }: Copies, gone: readonly number[],
  look: (stream: Stream, sight: Sight) => Looked
): Kept {
  const toKept = (all: readonly number[]): Kept => {
    const kept = all.filter(n => !gone.includes(n))
    const newest = (offset: number, limit: number): number[] => kept.slice(offset, offset + limit)
    return { total: kept.length, has: n => kept.includes(n), newest }
  }
  if (sight === undefined) return toKept(ordinals.map((_, nth) => base + nth).reverse())
  const seen = look(stream, sight)
  const total = Math.min(seen.total, most)
  const newest = (offset: number, limit: number): number[] =>
    seen.newest(offset, Math.min(limit, total - offset)).map(n => base + n)
  const has = (n: number): boolean => seen.has(n - base) && seen.total - seen.countBefore(n - base + 1) < total
  return gone.some(has) ? toKept(newest(0, total)) : { total, has, newest }
}

/** What a copy is a copy of. */
export const originOf = ({ base, source: { ordinals } }: Copies, n: number): number =>
  ordinals?.[n - base] ?? n - base
