import { pageOf } from '../../content/search.js'
import type { Page, Paging } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import type { View } from './views.js'

export interface SearchPaging extends Paging { setId?: string | undefined }

/** A search: where it looks, for what, and what it finds, one by one. */
export interface SearchIn<T, R> {
  where: string
  what: string
  find: () => Iterable<T>
  show: (found: T) => R
  /** How many it finds, where that is known without looking. */
  count?: (() => number) | undefined
}

interface Found {
  where: string
  find: () => Iterable<unknown>
  count: (() => number) | undefined
  rows: unknown[]
  rest: Iterator<unknown>
  isWhole: boolean
  total?: number
}

// ASSUMED: how many searches are gone on with by their ids, and how far.
const mostSets = 16
const mostRows = 20_000

/**
 * Pages of searches. Each says the id of what it has found so far: who asks with it goes on from there, whatever the
 * body says, and pays for what is new only. An id that is unknown or of another place is answered with a new one.
 */
export function createSearches (kernel: Kernel) {
  const sets = new Map<string, Found>()
  kernel.onReset(() => sets.clear())

  function keep (setId: string, found: Found): Found {
    sets.delete(setId)
    sets.set(setId, found)
    const [oldest] = sets.keys()
    if (sets.size > mostSets && oldest !== undefined) sets.delete(oldest)
    return found
  }

  function readUntil (found: Found, wanted: number): void {
    while (found.rows.length < wanted && !found.isWhole) {
      const { done, value } = found.rest.next()
      if (done === true) found.isWhole = true
      else found.rows.push(value)
    }
  }

  const begin = (where: string, { find, count }: Pick<Found, 'find' | 'count'>): Found =>
    ({ where, find, count, rows: [], rest: find()[Symbol.iterator](), isWhole: false })

  /** Versions 6 and 7 tell how many there are in all; version 8 whether there is more. */
  function totalOf (found: Found, counts: boolean): number {
    if (found.isWhole || !counts) return found.rows.length
    found.total ??= found.count?.() ?? pageOf(found.find(), 0, 0, true).total
    return found.total
  }

  return function pageOfSearch<T, R> (
    view: View, { where, what, find, show, count }: SearchIn<T, R>, { offset = 0, limit = 30, setId }: SearchPaging
  ): Page<R> & { setId: string } {
    const place = `${view.session.id}/${where}`
    const asked = setId?.toLowerCase()
    const id = asked !== undefined && sets.get(asked)?.where === place ? asked : kernel.ids.of(`search/${place}/${what}`)
    const found = keep(id, sets.get(id) ?? begin(place, { find, count }))
    if (offset + limit >= mostRows) {
      const page = pageOf(found.find(), offset, limit)
      const results = page.results.map(row => show(row as T)) // all rows of a place are of one kind
      return { ...page, results, total: view.counts ? totalOf(found, true) : page.total, setId: id }
    }
    readUntil(found, offset + limit + 1)
    const results = found.rows.slice(offset, offset + limit).map(row => show(row as T)) // see above
    return { results, offset, limit, total: totalOf(found, view.counts), setId: id }
  }
}

export type PageOfSearch = ReturnType<typeof createSearches>
