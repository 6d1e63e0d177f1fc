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

/** A value as it is compared: sizes as sizes, all else as text without regard to case. */
type Compared = string | number
type Read<T> = (row: T) => Compared | undefined
type Test<T> = (row: T) => boolean

/** Finds what a property is read by, and refuses one that rows do not have. */
type FindRead<T> = (property: string) => Read<T>

const toCompared = (value: string | number | undefined): Compared | undefined =>
  typeof value === 'string' ? value.toLowerCase() : value

/** Thousands of expressions may ask one row after the other for the same: it is read once. */
function remembersLast<T extends object> (read: Readers<T>[string]): Read<T> {
  let last: T | undefined
  let value: Compared | undefined
  return row => {
    if (row !== last) [last, value] = [row, toCompared(read(row))]
    return value
  }
}

function createFindRead<T extends object> (readers: Readers<T>): FindRead<T> {
  const reads = new Map(Object.entries(readers).map(([name, read]) => [name.toLowerCase(), remembersLast(read)]))
  return property => {
    const read = reads.get(property.trim().toLowerCase())
    if (read === undefined) throw refuse.noProperty(property, Object.keys(readers).join(', '))
    return read
  }
}

type Fits = (value: Compared) => boolean

/** ASSUMED: what is no size is neither more nor less than one. */
function compareOrder (wanted: string, holds: (order: number) => boolean): Fits {
  const text = wanted.toLowerCase()
  const size = bytesIn(wanted) ?? NaN
  return value => holds(typeof value === 'number' ? value - size : value < text ? -1 : value > text ? 1 : 0)
}

/** Whether a value is one of those that are wanted, however many they are. */
function among (wanted: readonly string[]): Fits {
  const known = new Set<Compared | undefined>([
    ...wanted.map(text => text.toLowerCase()), ...wanted.map(bytesIn).filter(size => size !== undefined)
  ])
  return value => known.has(value)
}

const texts = (holds: (text: string, wanted: string) => boolean) => (wanted: string): Fits => {
  const text = wanted.toLowerCase()
  return value => holds(String(value), text)
}

const wordsIn = (list: string): string[] => list.split(/[,;]/).map(one => one.trim())

const operations: Record<string, (wanted: string) => Fits> = {
  in: wanted => among(wordsIn(wanted)),
  contains: texts((text, wanted) => text.includes(wanted)),
  startswith: texts((text, wanted) => text.startsWith(wanted)),
  endswith: texts((text, wanted) => text.endsWith(wanted)),
  equals: wanted => among([wanted]),
  notequals (wanted) {
    const isSame = among([wanted])
    return value => !isSame(value)
  },
  lessthan: wanted => compareOrder(wanted, order => order < 0),
  lessthanorequal: wanted => compareOrder(wanted, order => order <= 0),
  greaterthan: wanted => compareOrder(wanted, order => order > 0),
  greaterthanorequal: wanted => compareOrder(wanted, order => order >= 0)
}

/** What a row does not have is unlike everything. */
const fitsIn = <T>(read: Read<T>, fits: Fits, isUnlike: boolean): Test<T> => row => {
  const value = read(row)
  return value === undefined ? isUnlike : fits(value)
}

function predicateTest<T> (
  { property, operation, value: wanted }: PredicateExpressionModel, findRead: FindRead<T>
): Test<T> {
  const read = findRead(property)
  const fits = operations[operation.toLowerCase()]
  if (fits === undefined) throw refuse.noProperty(operation, Object.keys(operations).join(', '))
  return fitsIn(read, fits(wanted), operation.toLowerCase() === 'notequals')
}

/** What predicates want of each property, and the expressions that are left. */
interface Gathered<T> { wanted: Map<Read<T>, string[]>, left: Array<Test<T>> }

/** Thousands of values that one property may have, or may not, are looked up and not compared one by one. */
function gather<T> (
  items: GroupExpressionModel['items'], findRead: FindRead<T>,
  wantedBy: (operation: string, value: string) => string[] | undefined
): Gathered<T> {
  const wanted = new Map<Read<T>, string[]>()
  const left: Array<Test<T>> = []
  // The model contains itself, and its own type does not say so.
  for (const item of items as FilterExpressionModel[]) {
    const values = item.type === 'GroupExpression' ? undefined : wantedBy(item.operation.toLowerCase(), item.value)
    if (item.type === 'GroupExpression' || values === undefined) {
      left.push(testFor(item, findRead))
      continue
    }
    const read = findRead(item.property)
    const known = wanted.get(read) ?? []
    for (const value of values) known.push(value)
    wanted.set(read, known)
  }
  return { wanted, left }
}

const oneOfThem = (operation: string, value: string): string[] | undefined =>
  operation === 'equals' ? [value] : operation === 'in' ? wordsIn(value) : undefined
const noneOfThem = (operation: string, value: string): string[] | undefined =>
  operation === 'notequals' ? [value] : undefined

function groupTest<T> ({ operation, items }: GroupExpressionModel, findRead: FindRead<T>): Test<T> {
  const word = operation.toLowerCase()
  const { wanted, left } = gather(items, findRead, word === 'or' || word === 'not' ? oneOfThem : noneOfThem)
  const lists = [...wanted].map(([read, values]) => ({ read, isAmong: among(values) }))
  if (word === 'or' || word === 'not') {
    const tests = [...lists.map(({ read, isAmong }) => fitsIn(read, isAmong, false)), ...left]
    // ASSUMED: none of several.
    return word === 'or' ? row => tests.some(test => test(row)) : row => !tests.some(test => test(row))
  }
  const tests = [...lists.map(({ read, isAmong }) => fitsIn(read, value => !isAmong(value), true)), ...left]
  return row => tests.every(test => test(row))
}

/** Whether a row is what a body asks for; refuses properties that rows do not have. */
function testFor<T> (filter: FilterExpressionModel, findRead: FindRead<T>): Test<T> {
  return filter.type === 'GroupExpression' ? groupTest(filter, findRead) : predicateTest(filter, findRead)
}

/** Rows in the order that a body asks for; ascending unless it says otherwise. */
function sortBy<T> (rows: readonly T[], { property, direction }: SortExpressionModel, findRead: FindRead<T>): T[] {
  const read = findRead(property)
  const sign = direction?.toLowerCase() === 'descending' ? -1 : 1
  const keyed = rows.map(row => ({ row, key: read(row) ?? '' }))
  const before = (a: Compared, b: Compared): number => typeof a === 'number' && typeof b === 'number'
    ? a - b
    : typeof a !== typeof b ? typeof a === 'number' ? 1 : -1 : a < b ? -1 : a > b ? 1 : 0
  return keyed.sort((a, b) => sign * before(a.key, b.key)).map(({ row }) => row)
}

/** A list that is drawn up when it is asked for by a body. */
export function pageByBody<T extends object> (
  rows: readonly T[], { filter, sorting, pagination }: AskedByBody, readers: Readers<T>
): Page<T> {
  const findRead = createFindRead(readers)
  const found = filter ? rows.filter(testFor(filter, findRead)) : rows
  const ordered = sorting ? sortBy(found, sorting, findRead) : found
  const { paging: { offset = 0, limit = found.length } } =
    listing({ skip: pagination?.skip ?? undefined, limit: pagination?.limit ?? undefined })
  return { results: ordered.slice(offset, offset + limit), offset, limit, total: found.length }
}
