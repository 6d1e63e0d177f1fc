import type { JsonSchema, OperationAt, View } from '../../schemas/kit/at.js'
import type { Page } from '../../state/store/collection.js'
import type { Rest } from '../../state/control/journal.js'
import { refersTo } from '../revisions/json-schema.js'
import type { Product } from '../product.js'
import type { Projection } from '../revisions/projection.js'

/** Writes a value as the JSON text of a reply. `path` and `query` are the request's, for the links of a page. */
export type Write = (value: unknown, url: string) => string

/** The writer for a reply of one schema in one revision: a list or page joins the texts of its rows. */
export function createWriter (product: Product, projection: Projection, view: View, schema: JsonSchema): Write {
  const known = new WeakMap<readonly unknown[], Map<string, string>>()
  const bare = schema.items
  if (bare !== undefined) {
    const list = (rows: unknown[]): string => `[${projection.rows(bare, rows)}]`
    return value => {
      if (!isRows(value)) return projection.text(schema, value)
      const rows = rowsOf(value)
      return Object.isFrozen(rows) ? keptText(known, rows, '', () => list(rows)) : list(rows)
    }
  }
  const model = view.schema(refersTo(schema) ?? '')
  const items = model?.properties?.[product.rows]?.items
  if (items === undefined) return value => projection.text(schema, value)
  const row = items

  function page (value: Page<unknown> | unknown[], url: string): string {
    const rows = rowsOf(value)
    const shown = pageOf(value)
    const text = (): string =>
      `{"${product.rows}":[${projection.rows(row, rows)}]${around(product, model, shown, url)}}`
    return Object.isFrozen(rows) ? keptText(known, rows, `${shown.total} ${url}`, text) : text()
  }

  return (value, url) => isRows(value) ? page(value, url) : projection.text(schema, value)
}

/** How many texts of the same rows are kept: the same page may be asked for in some spellings. */
const keptTexts = 10

/** The text of rows that are the same frozen list as before, asked for in the same words. */
function keptText (
  known: WeakMap<readonly unknown[], Map<string, string>>, rows: readonly unknown[], key: string, make: () => string
): string {
  const texts = known.get(rows) ?? new Map<string, string>()
  known.set(rows, texts)
  let text = texts.get(key)
  if (text === undefined) {
    if (texts.size >= keptTexts) texts.clear()
    texts.set(key, text = make())
  }
  return text
}

/** How far a page of a list has come; undefined for what cannot be asked for in pages. */
export function restOf (value: unknown, { query }: OperationAt): Rest | undefined {
  if (!isPage(value) || query?.properties.limit === undefined) return undefined
  const next = value.offset + value.results.length
  return { next, total: value.total }
}

/** The members beside a page's rows that the revision's model has. */
function around (product: Product, model: JsonSchema, page: Page<unknown>, url: string): string {
  const [path = '', query = ''] = url.split('?')
  return Object.entries(product.envelope(page, path, query))
    .filter(([name]) => model.properties?.[name] !== undefined)
    .map(([name, member]) => `,${JSON.stringify(name)}:${JSON.stringify(member)}`).join('')
}

// A page of the state is told by its total, which no model of the products calls so.
const isPage = (value: unknown): value is Page<unknown> => value !== null && typeof value === 'object' &&
  'total' in value && 'results' in value && Array.isArray(value.results)

const isRows = (value: unknown): value is Page<unknown> | unknown[] => Array.isArray(value) || isPage(value)
const rowsOf = (value: Page<unknown> | unknown[]): unknown[] => Array.isArray(value) ? value : value.results
const pageOf = (value: Page<unknown> | unknown[]): Page<unknown> => Array.isArray(value)
  ? { results: value, offset: 0, limit: value.length, total: value.length }
  : value
