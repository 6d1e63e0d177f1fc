import type { Doc, Page, Paging, Query } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'

/** A page of what an expensive question to Microsoft has found. Further pages come from the same set. */
export interface SetPage<T> extends Page<T> { setId: string }

/** Where a set is from: a collection, or something else that lists and pages as one. */
export interface Source<T extends Doc> {
  find: (id: string) => T | undefined
  list: (query: Query) => T[]
  page: (query: Query, paging: Paging) => Page<T>
}

interface ResultSet { list: string, ids: readonly string[], until: number }

// ASSUMED, all: how long a set is kept, how many there are, and that one of an enormous list follows what changes.
const minutesKept = 15
const mostSets = 64
const mostRows = 20_000

/**
 * What lists have found, by the id that each page tells: whoever asks with it goes on in the same rows, whatever has
 * changed since. One that is unknown or too old is answered with a new one.
 */
export function createResultSets (kernel: Kernel) {
  const sets = new Map<string, ResultSet>()
  kernel.onReset(() => sets.clear())

  function keep (setId: string, set: ResultSet): void {
    sets.delete(setId)
    sets.set(setId, set)
    const [oldest] = sets.keys()
    if (sets.size > mostSets && oldest !== undefined) sets.delete(oldest)
  }

  /** `list` says which list it is, so that the set of one is unknown to the others. */
  return function pageOfSet<T extends Doc> (
    list: string, source: Source<T>, query: Query, { offset = 0, limit = 30, setId }: Paging & {
      setId?: string |
      undefined
    }
  ): SetPage<T> {
    const now = kernel.clock.now()
    const known = setId === undefined ? undefined : sets.get(setId.toLowerCase())
    if (setId !== undefined && known !== undefined && known.list === list && known.until > now) {
      const rows = known.ids.slice(offset, offset + limit).map(source.find).filter(found => found !== undefined)
      return { results: rows, offset, limit, total: known.ids.length, setId: setId.toLowerCase() }
    }
    const page = source.page(query, { offset, limit })
    const fresh = kernel.ids.of(`set/${list}/${JSON.stringify(query.where)}/${kernel.version()}`)
    if (page.total <= mostRows && (page.total > page.results.length || offset > 0)) {
      // As long as nothing changes, the same question finds the same set.
      const ids = sets.get(fresh)?.ids ?? source.list(query).map(({ id }) => id)
      keep(fresh, { list, ids, until: now + minutesKept * 60_000 })
    }
    return { ...page, setId: fresh }
  }
}

export type ResultSets = ReturnType<typeof createResultSets>
