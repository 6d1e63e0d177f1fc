import type {
  FilterExpressionModel, GroupExpressionModel, PredicateExpressionModel, SortExpressionModel
} from '../../../schemas/vbr/common/filter-expressions.js'
import type { Page } from '../../store/collection.js'
import { listing } from './paging.js'
import { refuse } from './refusals.js'

/** How lists are asked for by a body. */
export interface AskedByBody {
  filter?: FilterExpressionModel | null | undefined
  sorting?: SortExpressionModel | null | undefined
  pagination?: { skip?: number | null | undefined, limit?: number | null | undefined } | null | undefined
}

/** What bodies may filter and order rows by: a property's value, as a text, or as a size in bytes. */
export type Readers<T> = Readonly<Record<string, (row: T) => string | number | undefined>>

/** Reads members that are texts, by their names. */
export const readersOf = (names: readonly string[]): Readers<object> =>
  Object.fromEntries(names.map(name => [name, row => {
    const value: unknown = Reflect.get(row, name)
    return typeof value === 'string' ? value : undefined
  }]))

const units: Record<string, number> = { b: 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30, tb: 2 ** 40, pb: 2 ** 50 }

/** The bytes in `10 Mb` or `31.5 GB`; undefined for what is no size. */
export function bytesIn (text: string): number | undefined {
  const [, number = '', unit = 'b'] = /^\s*(\d+(?:\.\d+)?)\s*([kmgtp]?b)?\s*$/i.exec(text) ?? []
  const scale = units[unit.toLowerCase()]
  return number === '' || scale === undefined ? undefined : Number(number) * scale
}

type Compare = (value: string | number, wanted: string) => boolean

/**
 * Sizes compare as sizes, all else as text without regard to case. ASSUMED: what is no size is neither more nor less.
 */
function order (value: string | number, wanted: string): number {
  if (typeof value === 'number') return value - (bytesIn(wanted) ?? NaN)
  const [one, other] = [value.toLowerCase(), wanted.toLowerCase()]
  return one < other ? -1 : one > other ? 1 : 0
}

const holds = (test: (text: string, wanted: string) => boolean): Compare => (value, wanted) =>
  test(String(value).toLowerCase(), wanted.toLowerCase())

const operations: Record<string, Compare> = {
  in: (value, wanted) => wanted.split(/[,;]/).some(one => order(value, one.trim()) === 0),
  contains: holds((text, wanted) => text.includes(wanted)),
  startswith: holds((text, wanted) => text.startsWith(wanted)),
  endswith: holds((text, wanted) => text.endsWith(wanted)),
  equals: (value, wanted) => order(value, wanted) === 0,
  notequals: (value, wanted) => order(value, wanted) !== 0,
  lessthan: (value, wanted) => order(value, wanted) < 0,
  lessthanorequal: (value, wanted) => order(value, wanted) <= 0,
  greaterthan: (value, wanted) => order(value, wanted) > 0,
  greaterthanorequal: (value, wanted) => order(value, wanted) >= 0
}

function readerOf<T> (readers: Readers<T>, property: string): Readers<T>[string] {
  const found = Object.entries(readers).find(([name]) => name.toLowerCase() === property.trim().toLowerCase())
  if (found === undefined) throw refuse.noProperty(property, Object.keys(readers).join(', '))
  return found[1]
}

function predicateTest<T> ({ property, operation, value: wanted }: PredicateExpressionModel, readers: Readers<T>) {
  const read = readerOf(readers, property)
  const compare = operations[operation.toLowerCase()]
  if (compare === undefined) throw refuse.noProperty(operation, Object.keys(operations).join(', '))
  return (row: T): boolean => {
    const value = read(row)
    // What a row does not have is unlike everything.
    return value === undefined ? operation.toLowerCase() === 'notequals' : compare(value, wanted)
  }
}

function groupTest<T> ({ operation, items }: GroupExpressionModel, readers: Readers<T>) {
  // The model contains itself, and its own type does not say so.
  const tests = items.map(item => testFor(item as FilterExpressionModel, readers))
  switch (operation.toLowerCase()) {
    case 'or': return (row: T): boolean => tests.some(test => test(row))
    // ASSUMED: none of several.
    case 'not': return (row: T): boolean => !tests.some(test => test(row))
    default: return (row: T): boolean => tests.every(test => test(row))
  }
}

/** Whether a row is what a body asks for; refuses properties that rows do not have. */
function testFor<T> (filter: FilterExpressionModel, readers: Readers<T>): (row: T) => boolean {
  return filter.type === 'GroupExpression' ? groupTest(filter, readers) : predicateTest(filter, readers)
}

/** Rows in the order that a body asks for; ascending unless it says otherwise. */
function sortBy<T> (rows: readonly T[], sorting: SortExpressionModel, readers: Readers<T>): T[] {
  const read = readerOf(readers, sorting.property)
  const sign = sorting.direction?.toLowerCase() === 'descending' ? -1 : 1
  const keyed = rows.map(row => ({ row, key: read(row) ?? '' }))
  const before = (a: string | number, b: string | number): number => typeof a === 'number' && typeof b === 'number'
    ? a - b
    : typeof a === typeof b ? order(String(a), String(b)) : typeof a === 'number' ? 1 : -1
  return keyed.sort((a, b) => sign * before(a.key, b.key)).map(({ row }) => row)
}

/** A list that is drawn up when it is asked for by a body. */
export function pageByBody<T> (
  rows: readonly T[], { filter, sorting, pagination }: AskedByBody, readers: Readers<T>
): Page<T> {
  const found = filter ? rows.filter(testFor(filter, readers)) : rows
  const ordered = sorting ? sortBy(found, sorting, readers) : found
  const { paging: { offset = 0, limit = found.length } } =
    listing({ skip: pagination?.skip ?? undefined, limit: pagination?.limit ?? undefined })
  return { results: ordered.slice(offset, offset + limit), offset, limit, total: found.length }
}
