import type { Value } from './database.js'

/** A column that a list filters or orders by: a JSON path into the document. Texts compare without regard to case. */
export interface Column { path: string, steps: readonly string[], type: 'text' | 'integer' | 'real', isScanned?: boolean }
const columnAt = (type: Column['type']) => (path: string): Column => ({ path, steps: path.split('.'), type })
export const text = columnAt('text')
export const integer = columnAt('integer')
export const real = columnAt('real')
/** A column without an index: its few values leave an index little to find, and every write would pay for it. */
export const withoutIndex = (column: Column): Column => ({ ...column, isScanned: true })
export const flag = (path: string): Column => withoutIndex(integer(path))

/** One column's test. `undefined` tests nothing, an array is "any of". */
export type Test = Value | boolean | undefined | readonly Value[] | { like: string } |
  { not: Value | readonly Value[] } | Range
interface Range { from?: Value | undefined, to?: Value | undefined }

export type Where = Record<string, Test>
/** `words`: values that are ordered as if they were other texts. */
export interface Order { by: string, descending?: boolean, words?: Readonly<Record<string, string>> | undefined }
export interface Query { where?: Where | undefined, order?: readonly Order[] | undefined }
export interface Paging { offset?: number | undefined, limit?: number | undefined }

/** A part of a list, and how many there are in all. */
export interface Page<T> { results: T[], offset: number, limit: number, total: number }

/** Matches a name with `*` and `?` in any case; without them the whole name. */
export const like = (pattern: string | undefined): Test => pattern === undefined ? undefined : { like: pattern }
export const between = (from: Value | undefined, to: Value | undefined): Test =>
  from === undefined && to === undefined ? undefined : { from, to }

/** A part of a statement, and the values of its parameters in order. */
export interface Clause { sql: string, values: Value[] }

/** The columns that a question tests or orders by. */
export function columnsOf ({ where = {}, order = [] }: Query): string[] {
  const tested = Object.keys(where).filter(name => where[name] !== undefined)
  return [...tested, ...order.map(({ by }) => by)]
}

/** What a document has in a column; JSON's true and false are 1 and 0 in SQL. */
export function valueIn (doc: unknown, { steps }: Column): Value {
  let found = doc
  for (const step of steps) {
    if (found === null || typeof found !== 'object') return null
    found = Reflect.get(found, step)
  }
  if (typeof found === 'string' || typeof found === 'number') return found
  if (typeof found === 'boolean') return found ? 1 : 0
  return found === null || found === undefined ? null : JSON.stringify(found)
}

/** The same from the other end. */
export function reverse ({ where, order = [] }: Query): Query {
  const turned = order.map(part => ({ ...part, descending: part.descending !== true }))
  return { where, order: turned.length === 0 ? [{ by: 'seq', descending: true }] : turned }
}

/** What stands behind FROM: filter and order. */
export function select (name: string, columns: Array<[string, Column]>, { where, order = [] }: Query): Clause {
  const { sql, values } = filter(name, columns, where ?? {})
  const by = order.map(({ by, descending, words = {} }) => {
    const value = toWords(column(name, columns, by), Object.keys(words).length)
    return `${value} ${descending === true ? 'DESC' : 'ASC'}`
  })
  const last = order.at(-1)?.descending === true ? 'seq DESC' : 'seq'
  const texts = order.flatMap(({ words = {} }) => Object.entries(words).flat())
  return { sql: `${sql} ORDER BY ${[...by, last].join(', ')}`, values: [...values, ...texts] }
}

const toWords = (column: string, count: number): string => count === 0
  ? column
  : `CASE ${column} ${'WHEN ? THEN ? '.repeat(count)}ELSE ${column} END COLLATE NOCASE`

export function filter (name: string, columns: Array<[string, Column]>, where: Where): Clause {
  const parts: string[] = []
  const values: Value[] = []
  for (const [key, test] of Object.entries(where)) {
    if (test === undefined) continue
    const clause = condition(column(name, columns, key), test)
    parts.push(clause.sql)
    values.push(...clause.values)
  }
  return { sql: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, values }
}

function column (name: string, columns: Array<[string, Column]>, key: string): string {
  if (key !== 'id' && key !== 'seq' && !columns.some(([known]) => known === key)) {
    throw new Error(`Collection ${name} has no column ${key}`)
  }
  return `"${key}"`
}

function condition (column: string, test: Exclude<Test, undefined>): Clause {
  if (test === null) return { sql: `${column} IS NULL`, values: [] }
  if (typeof test === 'boolean') return { sql: `coalesce(${column}, 0) = ?`, values: [test ? 1 : 0] }
  if (isList(test)) return { sql: `${column} IN (${test.map(() => '?').join(', ') || 'NULL'})`, values: [...test] }
  if (typeof test !== 'object') return { sql: `${column} = ?`, values: [test] }
  if ('like' in test) return wildcard(column, test.like)
  if ('not' in test) return unless(column, isList(test.not) ? test.not : [test.not])
  const parts: string[] = []
  const values: Value[] = []
  if (test.from !== undefined) { parts.push(`${column} >= ?`); values.push(test.from) }
  if (test.to !== undefined) { parts.push(`${column} <= ?`); values.push(test.to) }
  return { sql: parts.join(' AND ') || '1', values }
}

/** What has no value matches none of them. */
function unless (column: string, values: readonly Value[]): Clause {
  return { sql: values.map(() => `${column} IS NOT ?`).join(' AND ') || '1', values: [...values] }
}

// Array.isArray does not narrow readonly arrays.
const isList = (test: unknown): test is readonly Value[] => Array.isArray(test)

function wildcard (column: string, pattern: string): Clause {
  if (!/[*?]/.test(pattern)) return { sql: `${column} = ?`, values: [pattern] }
  // SQLite tries every way in which many stars could fit: those that are few it finds fastest itself.
  if (pattern.split('*').length - 1 > 2) return { sql: `matches(${column}, ?)`, values: [pattern] }
  const [start = ''] = pattern.split(/[*?]/)
  const escaped = pattern.replace(/[\\%_]/g, '\\$&').replaceAll('*', '%').replaceAll('?', '_')
  const fits = `${column} LIKE ? ESCAPE '\\'`
  // What has to begin with something is found by the index.
  return start === ''
    ? { sql: fits, values: [escaped] }
    : { sql: `${column} >= ? AND ${column} < ? AND ${fits}`, values: [start, `${start}\u{10ffff}`, escaped] }
}
