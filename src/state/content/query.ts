import { createMatcher, type Matcher } from '../store/wildcard.js'

/** What somebody searches for in a backup: words, `name:value`, AND, OR, NOT, brackets, `*` and `?`, quotes (guide). */
export type Query =
  | { kind: 'all', of: Query[] }
  | { kind: 'any', of: Query[] }
  | { kind: 'not', of: Query }
  | Term

export interface Term {
  kind: 'term'
  /** The property's name in small letters; none means every text. */
  field?: string
  compare: ':' | '>' | '<' | '>=' | '<='
  value: string
  /** The end of a range `from..to`. */
  until?: string
  matches: Matcher
}

/** A property's values: texts, numbers, yes or no, and moments as `Date`. */
export type Searched = string | number | boolean | Date

/** Something that can be found: what it has under a property's name; every text of it without one. */
export type Findable = (field: string | undefined) => readonly Searched[]

interface Token { text: string, isQuoted: boolean }

/**
 * Words, quoted texts and brackets; a quoted value stays with the name before it. Quotes may be escaped, as in JSON.
 */
function tokensOf (text: string): Token[] {
  const found: Token[] = []
  for (const [whole, quoted, plain] of text.replaceAll('\\"',
    '"').matchAll(/((?:[^\s"():]+:(?:[<>]=?)?)?"[^"]*"?)|([()]|[^\s()]+)/g)) {
    found.push({ text: whole, isQuoted: quoted !== undefined && plain === undefined })
  }
  return found
}

/** Reads a query; whatever cannot be read as an operator is a word. An empty one finds everything. */
export function parseQuery (text: string): Query {
  const tokens = tokensOf(text)
  let at = 0

  function any (): Query {
    const of = [all()]
    while (isWord('OR')) {
      at++
      of.push(all())
    }
    return of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'any', of }
  }

  function all (): Query {
    const of: Query[] = []
    while (at < tokens.length && !isWord('OR') && !isWord(')')) {
      if (isWord('AND')) at++
      else of.push(one())
    }
    return of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'all', of }
  }

  function one (): Query {
    if (isWord('NOT')) {
      at++
      return at < tokens.length ? { kind: 'not', of: one() } : { kind: 'all', of: [] }
    }
    if (isWord('(')) {
      at++
      const inner = any()
      if (isWord(')')) at++
      return inner
    }
    return termOf(tokens[at++]?.text ?? '')
  }

  const isWord = (word: string): boolean => tokens[at]?.isQuoted === false && tokens[at]?.text === word

  const of: Query[] = []
  while (at < tokens.length) {
    if (isWord(')')) at++
    else of.push(any())
  }
  return of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'all', of }
}

function termOf (text: string): Term {
  const [, field, sign = '', given = ''] = /^([\w.]+):([<>]=?|=)?(.*)$/s.exec(text) ?? [undefined, undefined, '', text]
  const value = given.replace(/^"|"$/g, '')
  const [, from, until] = /^(.+)\.\.(.+)$/.exec(value) ?? []
  const compare = sign === '>' || sign === '<' || sign === '>=' || sign === '<=' ? sign : ':'
  return {
    kind: 'term',
    compare,
    value: from ?? value,
    ...(until === undefined ? {} : { until }),
    ...(field === undefined ? {} : { field: field.toLowerCase() }),
    matches: createMatcher(`*${value}*`, { single: true })
  }
}

export function isFound (query: Query, thing: Findable): boolean {
  if (query.kind === 'all') return query.of.every(part => isFound(part, thing))
  if (query.kind === 'any') return query.of.some(part => isFound(part, thing))
  if (query.kind === 'not') return !isFound(query.of, thing)
  return thing(query.field).some(value => isOfTerm(query, value))
}

/** Whether it finds whatever there is. */
export const isEverything = (query: Query): boolean => query.kind === 'all' && query.of.length === 0

/** Words that a thing must have, in small letters: what a search that looks into tables can begin with. */
export function neededWords (query: Query): string[] {
  if (query.kind === 'all') return query.of.flatMap(neededWords)
  if (query.kind !== 'term' || query.compare !== ':' || /[*?]/.test(query.value)) return []
  const isText = query.field === undefined ||
    /^(subject|title|body|contents?|from|to|filename|author|name)$/.test(query.field)
  return isText && query.value !== '' ? [query.value.toLowerCase()] : []
}

function isOfTerm ({ compare, value, until, matches }: Term, given: Searched): boolean {
  if (typeof given === 'string') return compare === ':' && matches(given)
  if (typeof given === 'boolean') return (given ? /^(true|yes|1)$/i : /^(false|no|0)$/i).test(value)
  const { from, to } = given instanceof Date ? readDay(value, until) : readSize(value, until)
  const at = Number(given)
  if (Number.isNaN(from)) return false
  if (compare === '>') return at >= to
  if (compare === '>=') return at >= from
  if (compare === '<') return at < from
  return compare === '<=' ? at < to : at >= from && at < to
}

/** The time from the beginning of a day (or an exact moment) to the end of it, or of another one. */
function readDay (value: string, until: string | undefined): { from: number, to: number } {
  const from = momentOf(value)
  const last = until === undefined ? from : momentOf(until)
  return { from, to: last + (/T|:/.test(until ?? value) ? 1 : 86_400_000) }
}

function momentOf (text: string): number {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (month !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day))
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Date.parse(text)
}

const units: Record<string, number> = { '': 1, B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }

function readSize (value: string, until: string | undefined): { from: number, to: number } {
  const from = bytesOf(value)
  return { from, to: (until === undefined ? from : bytesOf(until)) + 1 }
}

function bytesOf (text: string): number {
  const [, amount = '', unit = ''] = /^([\d.]+)\s*([kmg]?b)?$/i.exec(text) ?? []
  return amount === '' ? NaN : Number(amount) * (units[unit.toUpperCase()] ?? NaN)
}
