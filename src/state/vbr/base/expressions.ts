import type {
  FilterExpressionModel, GroupExpressionModel, SortExpressionModel
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

/** The member of a row that a property means, whatever its letter case; refused is one that no row can have. */
function valueOf (row: object, property: string, known: readonly string[]): string {
  const name = known.find(one => one.toLowerCase() === property.trim().toLowerCase())
  if (name === undefined) throw refuse.unknownProperty(property)
  const value: unknown = Reflect.get(row, name)
  return value === undefined || value === null ? '' : String(value as string | number | boolean).toLowerCase()
}

const compare = (a: string, b: string): number => {
  const [one, other] = [Number(a), Number(b)]
  return a !== '' && b !== '' && !Number.isNaN(one) && !Number.isNaN(other) ? one - other : a < b ? -1 : a > b ? 1 : 0
}

/** By their names in any case: revisions write them with and without a capital. */
const predicates: Record<string, (value: string, wanted: string) => boolean> = {
  in: (value, wanted) => wanted.split(/[,;]/).map(one => one.trim()).includes(value),
  contains: (value, wanted) => value.includes(wanted),
  equals: (value, wanted) => value === wanted,
  notequals: (value, wanted) => value !== wanted,
  lessthan: (value, wanted) => compare(value, wanted) < 0,
  lessthanorequal: (value, wanted) => compare(value, wanted) <= 0,
  greaterthan: (value, wanted) => compare(value, wanted) > 0,
  greaterthanorequal: (value, wanted) => compare(value, wanted) >= 0,
  startswith: (value, wanted) => value.startsWith(wanted),
  endswith: (value, wanted) => value.endsWith(wanted)
}

// The schema of an expression within itself is known at run time only.
const itemsOf = ({ items }: GroupExpressionModel): FilterExpressionModel[] => items as FilterExpressionModel[]

/** ASSUMED: `Not` excludes what any of its items fits. */
function fits (row: object, expression: FilterExpressionModel, known: readonly string[]): boolean {
  if (expression.type === 'PredicateExpression') {
    const { property, operation, value } = expression
    return predicates[operation.toLowerCase()]?.(valueOf(row, property, known), value.toLowerCase()) ?? false
  }
  const results = itemsOf(expression).map(item => fits(row, item, known))
  switch (expression.operation.toLowerCase()) {
    case 'and': return results.every(Boolean)
    case 'or': return results.some(Boolean)
    default: return !results.some(Boolean)
  }
}

/** Refuses an expression that no row can be asked, whether there are rows or not. */
function guardExpression (expression: FilterExpressionModel, known: readonly string[]): void {
  if (expression.type === 'PredicateExpression') valueOf({}, expression.property, known)
  else for (const item of itemsOf(expression)) guardExpression(item, known)
}

/** A list that is drawn up when it is asked for by a body. `known` names the members that it filters and sorts by. */
export function pageByBody<T extends object> (
  rows: readonly T[], { filter, sorting, pagination }: AskedByBody, known: readonly string[]
): Page<T> {
  if (filter) guardExpression(filter, known)
  const kept = filter ? rows.filter(row => fits(row, filter, known)) : [...rows]
  if (sorting) {
    const sign = sorting.direction?.toLowerCase() === 'descending' ? -1 : 1
    valueOf({}, sorting.property, known)
    kept.sort((a, b) => sign * compare(valueOf(a, sorting.property, known), valueOf(b, sorting.property, known)))
  }
  const asked = { skip: pagination?.skip ?? undefined, limit: pagination?.limit ?? undefined }
  const { paging: { offset = 0, limit } } = listing(asked)
  const results = kept.slice(offset, limit === undefined ? undefined : offset + limit)
  return { results, offset, limit: limit ?? kept.length, total: kept.length }
}
