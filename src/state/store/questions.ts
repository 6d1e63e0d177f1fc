import { createAnswers } from './answers.js'
import type { Database } from './database.js'
import { kept } from './documents.js'
import { reverse, type Column, columnsOf, filter, type Query, select, type Where } from './query.js'

/**
 * What is asked about the documents of one collection: which there are, in which order, and how many. Answers are kept
 * until something changes that they are about.
 */
export function createQuestions (
  database: Database, name: string, columns: Array<[string, Column]>,
  /** Lets SQL know of what has changed in some columns. */
  flushFor: (asked: readonly string[]) => void
) {
  const found = createAnswers<string[]>()
  const counts = createAnswers<number>()
  /** The ids of all documents in the order of their creation, since somebody asked for a page of everything. */
  let everything: string[] | undefined

  function forgetAnswers (): void {
    found.forget()
    counts.forget()
  }

  /**
   * The ids that a question finds, in its order. `part` is a LIMIT: one with parameters is planned again by SQLite at
   * every call, so only pages have them.
   */
  function idsFor (query: Query, part = '', ...bounds: number[]): readonly string[] {
    const asked = columnsOf(query)
    flushFor(asked)
    const { sql: rest, values } = select(name, columns, query)
    const all = [...values, ...bounds]
    return found.to(asked, `${rest}${part} ${JSON.stringify(all)}`,
      () => database.column(`SELECT id FROM "${name}" ${rest}${part}`, ...all))
  }

  const idsWithin = (query: Query, offset: number, limit = -1): readonly string[] =>
    idsFor(query, ' LIMIT ? OFFSET ?', limit, Math.min(offset, Number.MAX_SAFE_INTEGER))

  function count (where: Where = {}): number {
    const asked = columnsOf({ where })
    flushFor(asked)
    const { sql: rest, values } = filter(name, columns, where)
    return counts.to(asked, `${rest} ${JSON.stringify(values)}`,
      () => Number(database.get(`SELECT count(*) AS n FROM "${name}" ${rest}`, ...values)?.n))
  }

  return {
    count,

    ids: (query: Query): readonly string[] => idsFor(query),

    /** The same, looked up every time and not kept. */
    idsOnce (query: Query): string[] {
      flushFor(columnsOf(query))
      const { sql: rest, values } = select(name, columns, query)
      return database.column(`SELECT id FROM "${name}" ${rest}`, ...values)
    },

    first: (query: Query): string | undefined => idsFor(query, ' LIMIT 1')[0],

    /** All values that a column of texts has. */
    values (column: string): string[] {
      flushFor([column])
      return database.column(`SELECT DISTINCT "${column}" FROM "${name}" WHERE "${column}" IS NOT NULL`)
    },

    /** The ids of a page. What lies beyond the middle is found from the end, for SQL walks along all that it skips. */
    idsOfPage (query: Query, offset: number, limit: number | undefined): readonly string[] {
      const total = offset === 0 ? 0 : count(query.where)
      if (offset * 2 <= total) return idsWithin(query, offset, limit)
      const length = Math.min(limit ?? Infinity, total - offset)
      return length <= 0 ? [] : [...idsWithin(reverse(query), total - offset - length, length)].reverse()
    },

    /**
     * All ids in the order of creation, where that is what is asked for: this needs no SQL as long as they are few
     * enough to be kept in memory.
     */
    everything ({ where = {}, order = [] }: Query): readonly string[] | undefined {
      if (order.length > 0 || Object.values(where).some(test => test !== undefined)) return undefined
      if (everything === undefined && count() <= kept) {
        everything = database.all(`SELECT id FROM "${name}" ORDER BY seq`).map(({ id }) => String(id))
      }
      return everything
    },

    added (id: string): void {
      everything?.push(id)
      forgetAnswers()
    },

    removed (id: string): void {
      everything = everything?.filter(known => known !== id)
      forgetAnswers()
    },

    moved (column: string): void {
      found.forgetAbout(column)
      counts.forgetAbout(column)
    },

    forget (): void {
      everything = undefined
      forgetAnswers()
    }
  }
}
