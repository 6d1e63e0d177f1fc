import type { Order, Page, Paging } from '../../store/collection.js'
import { createMatcher } from '../../store/wildcard.js'
import { refuse } from './refusals.js'

/** What every list of VBR may be asked for besides its filters. */
export interface Asked {
  skip?: number | undefined
  limit?: number | undefined
  orderColumn?: string | undefined
  orderAsc?: boolean | undefined
  /** How the column's values are called in the revision asked for, where that differs. */
  orderWords?: Readonly<Record<string, string>> | undefined
}

/** Every example of a list in the documents shows this limit; no upper one is known. */
const defaultLimit = 200

/**
 * The order and the part of a list. The columns that clients order by are those of the collection, spelled with a
 * capital (`CreationTime`). Without one the list has its own order. A column without direction is descending: to the
 * server an absent flag is false, and clients ask so for what is newest.
 */
export function listing (
  { skip = 0, limit = defaultLimit, orderColumn, orderAsc = false, orderWords: words }: Asked,
  own: readonly Order[] = []
): { order: readonly Order[], paging: Paging } {
  if (!Number.isSafeInteger(skip) || !Number.isSafeInteger(limit)) throw refuse.pageOutOfRange()
  if (skip < 0) throw refuse.negative('skip')
  if (limit < 1) throw refuse.notPositive('limit')
  return {
    order: orderColumn === undefined ? own : [{ by: columnOf(orderColumn), descending: !orderAsc, words }],
    // Without paging there is one page of everything, and its limit is what it holds (captures).
    paging: { offset: skip, limit: limit === Number.MAX_SAFE_INTEGER ? undefined : limit }
  }
}

const columnOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** A list that the product itself fixes, or that is drawn up when it is asked for: filtered, ordered and in pages. */
export function pageOf<T extends object> (rows: readonly T[], asked: Asked, fits: (row: T) => boolean): Page<T> {
  const { order: [by], paging: { offset = 0, limit } } = listing(asked)
  const kept = rows.filter(fits)
  if (by !== undefined) {
    const column = by.by
    const [lower, higher] = by.descending === true ? [1, -1] : [-1, 1]
    kept.sort((one, other) => {
      const [a, b] = [keyOf(one, column), keyOf(other, column)]
      return a === b ? 0 : a < b ? lower : higher
    })
  }
  const results = kept.slice(offset, limit === undefined ? undefined : offset + limit)
  return { results, offset, limit: limit ?? kept.length, total: kept.length }
}

/** Texts compare without regard to case, as the columns of collections do. */
function keyOf (row: object, column: string): string | number {
  const value: unknown = Reflect.get(row, column)
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : String(value ?? '').toLowerCase()
}

/** Whether a name is of a pattern with `*` and `?`; without a pattern every one is. */
export const isLike = (pattern: string | undefined, name = ''): boolean =>
  pattern === undefined || createMatcher(pattern, { single: true })(name)
