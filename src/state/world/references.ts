import type { AnyCollection } from '../store/collection.js'
import type { Row } from '../store/database.js'
import { invalid, type Refusal } from '../store/refusals.js'
import type { Work } from '../store/turns.js'
import type { Kernel } from '../kernel.js'

/** A reference that leads nowhere, or to another kind of thing than it should. */
export interface Hanging { source: string, role: string, target: string }

/** How many references are looked at before others get their turn. */
const portion = 1_000

const joined = `SELECT link.rowid AS row, link.source, link.role, link.target, source.collection AS own, target.collection AS other
  FROM link JOIN entity AS source ON source.id = link.source LEFT JOIN entity AS target ON target.id = link.target`

/** Looks through all: what a reference leads to must be of the collection that it is declared to lead to. */
export function * hangingReference (kernel: Kernel): Work<Hanging | undefined> {
  for (let row = 0; ;) {
    const rows = kernel.database.all(`${joined} WHERE link.rowid > ? ORDER BY link.rowid LIMIT ${portion}`, row)
    const found = misleadingAmong(kernel, rows)
    if (found !== undefined || rows.length < portion) return found
    row = Number(rows.at(-1)?.row)
    yield
  }
}

/** The same among the references that one document holds. */
export const hangingReferenceOf = (kernel: Kernel, id: string): Hanging | undefined =>
  misleadingAmong(kernel, kernel.database.all(`${joined} WHERE link.source = ? ORDER BY link.rowid`, id))

function misleadingAmong ({ collections }: Kernel, rows: Row[]): Hanging | undefined {
  const found = rows.find(({ own, role, other }) =>
    collections.get(String(own))?.references[String(role)]?.to !== other)
  return found && { source: String(found.source), role: String(found.role), target: String(found.target) }
}

/** `place` is where the document stands, e.g. `collections["vb365.jobs"][0]`; absent where it stands alone. */
export function referenceMistake (kernel: Kernel, { source, role, target }: Hanging, place = ''): Refusal {
  const collection = collectionOf(kernel, source)
  const { path = '', to = '' } = collection?.references[role] ?? {}
  const doc = collection?.find(source)
  const within = placeWithin(doc, path.split('.'), target) ?? path
  const at = place === '' ? within : `${place}.${within}`
  return invalid(`Invalid ${at} '${target}': expected the id of a document in ${to}.`, `an id of ${to}`, at)
}

export function collectionOf (kernel: Kernel, id: string): AnyCollection | undefined {
  const row = kernel.database.get('SELECT collection FROM entity WHERE id = ?', id)
  return row === undefined ? undefined : kernel.collections.get(String(row.collection))
}

/** Where a path like `proxyIds[]` or `items[].id` finds a text: `proxyIds[2]`. */
function placeWithin (value: unknown, path: readonly string[], text: string): string | undefined {
  const [step, ...rest] = path
  if (step === undefined) return value === text ? '' : undefined
  if (value === null || typeof value !== 'object') return undefined
  const list = step.endsWith('[]')
  const name = list ? step.slice(0, -2) : step
  const member: unknown = Reflect.get(value, name)
  const join = (own: string, more: string): string => more === '' ? own : `${own}.${more}`
  if (!list) {
    const more = placeWithin(member, rest, text)
    return more === undefined ? undefined : join(name, more)
  }
  for (const [n, item] of Array.isArray(member) ? member.entries() : []) {
    const more = placeWithin(item, rest, text)
    if (more !== undefined) return join(`${name}[${n}]`, more)
  }
  return undefined
}
