// One revision's look at the superset: which facts hold in it.
import { CHANGED, NEED, NULLABLE, OPTIONAL, SPAN, UNION } from './core.js'
import type { Bag, ByRevision, Span, Superset, Versioned, Word } from './core.js'
import type { JsonSchema } from './json-schema.js'

export interface Members {
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
}

export interface Lens {
  readonly alive: (span: Span | undefined) => boolean
  /** the schema that stands here in this revision */
  readonly pick: (schema: Superset) => Superset
  readonly valueAt: <T>(value: Versioned<T>) => T
  readonly isNullable: (schema: Superset) => boolean
  readonly isRequired: (schema: Superset) => boolean
  readonly words: (words: readonly Word[]) => string[]
  readonly members: (bag: Bag, convert: (schema: Superset) => JsonSchema) => Members
  /** the union's members by the discriminator value that selects them */
  readonly unionMembers: (members: Bag) => Array<{ value: string, id: string }>
  /** discriminator name -> the values that select this schema in some union */
  readonly tags: (id: string) => ReadonlyMap<string, ReadonlySet<string>> | undefined
}

export type Rank = (revision: string) => number

export function createRank (revisions: readonly string[]): Rank {
  const order = new Map(revisions.map((revision, index) => [revision, index]))
  return revision => {
    const rank = order.get(revision)
    if (rank === undefined) throw new RangeError(`The contract has no revision ${revision}`)
    return rank
  }
}

const isByRevision = (value: unknown): value is ByRevision<unknown> =>
  typeof value === 'object' && value !== null && CHANGED in value

export function createLens (revision: string, rank: Rank, schemas: ReadonlyMap<string, Superset>): Lens {
  const now = rank(revision)

  const alive = (span: Span | undefined) => {
    if (span === undefined) return true
    if (span.only !== undefined) return span.only.includes(revision)
    const { since, until } = span
    return (since === undefined || rank(since) <= now) && (until === undefined || rank(until) >= now)
  }

  /** The entry of the newest revision that is not above this one; below all of them, the first. */
  const entryAt = <T>(byRevision: Readonly<Record<string, T>>) => {
    const entries = Object.entries(byRevision)
    const [, value] = entries.findLast(([since]) => rank(since) <= now) ?? entries[0] ?? []
    return value
  }

  const pick = (schema: Superset): Superset => {
    const changed = schema[CHANGED]
    return changed === undefined ? schema : entryAt(changed) ?? schema
  }
  // An emitted `Changed` has an entry for every revision in which its operation lives, so its T is T.
  const valueAt = <T>(value: Versioned<T>): T => isByRevision(value) ? entryAt(value[CHANGED]) as T : value

  const holds = (schema: Superset) => schema[NULLABLE] !== undefined && alive(schema[NULLABLE])
  const isNullable = (schema: Superset) => holds(schema) || holds(pick(schema))
  const isRequired = (schema: Superset) => schema[NEED] === undefined ? schema[OPTIONAL] !== true : alive(schema[NEED])

  const words = (all: readonly Word[]) => all
    .filter(entry => typeof entry === 'string' || alive(entry.span))
    .map(entry => typeof entry === 'string' ? entry : entry.word)

  const members: Lens['members'] = (bag, convert) => {
    const living = Object.entries(bag).filter(([, schema]) => alive(schema[SPAN]))
    return {
      properties: Object.fromEntries(living.map(([name, schema]) => [name, convert(schema)])),
      required: living.filter(([, schema]) => isRequired(schema)).map(([name]) => name),
    }
  }

  const unionMembers = (bag: Bag) => Object.entries(bag)
    .filter(([, member]) => alive(member[SPAN]))
    .map(([value, member]) => ({ value, id: pick(member).$id ?? '' }))

  const collectTags = () => {
    const tags = new Map<string, Map<string, Set<string>>>()
    for (const union of Array.from(schemas.values(), schema => pick(schema)[UNION])) {
      if (union === undefined) continue
      for (const { value, id } of unionMembers(union.members)) {
        const ofMember = tags.get(id) ?? new Map<string, Set<string>>()
        const values = ofMember.get(union.discriminator) ?? new Set()
        tags.set(id, ofMember.set(union.discriminator, values.add(value)))
      }
    }
    return tags
  }
  let collected: ReturnType<typeof collectTags> | undefined
  const tags = (id: string) => (collected ??= collectTags()).get(id)

  return { alive, pick, valueAt, isNullable, isRequired, words, members, unionMembers, tags }
}
