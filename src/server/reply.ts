import type { JsonSchema, View } from '../schemas/kit/at.js'
import type { Page } from '../state/collection.js'
import { refersTo } from './json-schema.js'
import type { Product } from './product.js'
import type { Projection } from './projection.js'

/** Writes a value as the JSON text of a reply. `path` and `query` are the request's, for the links of a page. */
export type Write = (value: unknown, url: string) => string

/** The writer for a reply of one schema in one revision: a list or page joins the texts of its rows. */
export function createWriter (product: Product, projection: Projection, view: View, schema: JsonSchema): Write {
  const bare = schema.items
  if (bare !== undefined) return value => isRows(value) ? `[${projection.rows(bare, rowsOf(value))}]` : projection.text(schema, value)
  const model = view.schema(refersTo(schema) ?? '')
  const items = model?.properties?.[product.rows]?.items
  if (items === undefined) return value => projection.text(schema, value)
  return (value, url) => isRows(value)
    ? `{"${product.rows}":[${projection.rows(items, rowsOf(value))}]${around(product, model, pageOf(value), url)}}`
    : projection.text(schema, value)
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
