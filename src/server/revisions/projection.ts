import type { JsonSchema, View } from '../../schemas/kit/at.js'
import { membersOf, notNull, refersTo } from './json-schema.js'
import type { Members, Product } from '../product.js'

/** Takes a value in the handlers' shape to the shape of one revision. */
export type Project = (value: unknown) => unknown

const same: Project = value => value

/**
 * The outgoing side of a revision: members that it does not know are dropped, values and structures are spelled as it
 * spells them, times are written as the product writes them, and links are added.
 * `nulls` false leaves out the members that the product may send as null, but for those that a client relies on.
 */
export function createProjection (product: Product, view: View, nulls: boolean) {
  const models = new Map<string, Project>()
  const texts = new Map<string, WeakMap<object, string>>()
  const plain = new WeakMap<JsonSchema, Project>()
  const spelled = spellings(product, view.revision)

  function model (id: string): Project {
    let project = models.get(id)
    if (project === undefined) {
      // A model may contain itself: what is compiled meanwhile finds this stand-in.
      models.set(id, value => models.get(id)?.(value))
      project = compileModel(id)
      models.set(id, project)
    }
    return project
  }

  function compileModel (id: string): Project {
    const schema = view.schema(id)
    const steps = structuralSteps(product, view.revision, id)
    const links = schema.properties?._links === undefined ? undefined : product.links[id]
    const actions = schema.properties?._actions === undefined ? undefined : product.actions?.[id]
    const project = compile(schema, id)
    return value => {
      if (value === null || typeof value !== 'object') return project(value)
      let members = value as Members // an object is what a model describes
      for (const step of steps) members = step(members)
      if (links !== undefined) members = { ...members, _links: hrefs(links(members, view.revision)) }
      if (actions !== undefined) members = { ...members, _actions: callable(actions(members)) }
      return project(members)
    }
  }

  function compile (schema: JsonSchema, id?: string): Project {
    const reference = refersTo(schema)
    if (reference !== undefined) return model(reference)
    if (schema.anyOf !== undefined) return orNull(compile(notNull(schema)))
    if (schema.discriminator !== undefined) return union(schema, id, schema.discriminator.propertyName)
    if (schema.enum !== undefined) return enumeration(schema, id)
    if (schema.items !== undefined) return list(compile(schema.items))
    if (schema.properties !== undefined) return members(schema.properties, nullsOf(schema, id))
    if (typeof schema.additionalProperties === 'object') return dictionary(compile(schema.additionalProperties))
    if (schema.format === 'date-time') return timeOf()
    return same
  }

  const timeOf = (member?: string): Project => value => typeof value === 'string' ? product.time(value, member) : value

  function nullsOf ({ required = [] }: JsonSchema, id: string | undefined): readonly string[] {
    const mayBe = product.nulls[id ?? ''] ?? []
    return nulls ? mayBe : mayBe.filter(name => required.includes(name))
  }

  function members (properties: Properties, nullable: readonly string[]): Project {
    const known = Object.entries(properties).map(([name, schema]) => ({
      name,
      project: schema.format === 'date-time' ? timeOf(name) : compile(schema),
      orNull: nullable.includes(name)
    }))
    return value => {
      if (value === null || typeof value !== 'object') return value
      const given = value as Members // it has members by the line above
      const shown: Members = {}
      for (const { name, project, orNull } of known) {
        const member = given[name] === undefined ? undefined : project(given[name])
        if (member !== undefined && member !== null) shown[name] = member
        else if (orNull) shown[name] = null
      }
      return shown
    }
  }

  function hrefs (links: Record<string, string>): Record<string, { href: string }> {
    const version = product.prefix === '' ? '' : `/${view.revision}`
    return Object.fromEntries(Object.entries(links).map(([rel, path]) => [rel, { href: version + path }]))
  }

  function callable (actions: Record<string, string>): Record<string, { uri: string, method: string }> {
    const version = product.prefix === '' ? '' : `/${view.revision}`
    return Object.fromEntries(Object.entries(actions).map(([verb, path]) =>
      [verb, { uri: version + path, method: 'POST' }]))
  }

  function union (schema: JsonSchema, id: string | undefined, discriminator: string): Project {
    const kinds = membersOf(schema, view.schema)
    const renamed = spelled.get(id ?? '')
    let base: Project | undefined
    /** Of a kind that the revision does not know, what all kinds have: never what the state keeps to itself. */
    const ofUnknown: Project = value => {
      base ??= members(commonTo([...kinds.values()].map(id => view.schema(id).properties ?? {})), [])
      return base(value)
    }
    return value => {
      if (value === null || typeof value !== 'object') return value
      const given = String(Reflect.get(value, discriminator))
      const tag = renamed?.get(given) ?? given
      const kind = kinds.get(tag) ?? [...kinds].find(([name]) => name.toLowerCase() === tag.toLowerCase())?.[1]
      if (kind === undefined) return ofUnknown(value)
      return model(kind)(tag === given ? value : { ...value, [discriminator]: tag })
    }
  }

  function enumeration (schema: JsonSchema, id: string | undefined): Project {
    const values = (schema.enum ?? []).filter(value => value !== null)
    const known = new Map(values.flatMap(value => [[value.toLowerCase(), value], [value, value]]))
    const renamed = id === undefined ? undefined : spelled.get(id)
    return value => {
      if (typeof value !== 'string') return value
      const old = renamed?.get(value) ?? value
      return known.get(old) ?? known.get(old.toLowerCase()) ?? old
    }
  }

  /** A value of a schema as JSON text. Frozen documents are rendered once. */
  function text (schema: JsonSchema, value: unknown): string {
    const id = refersTo(schema)
    if (id === undefined || value === null || typeof value !== 'object' || !Object.isFrozen(value)) {
      return JSON.stringify(compileOnce(schema)(value))
    }
    let known = texts.get(id)
    if (known === undefined) texts.set(id, known = new WeakMap())
    let written = known.get(value)
    if (written === undefined) known.set(value, written = JSON.stringify(model(id)(value)))
    return written
  }

  function compileOnce (schema: JsonSchema): Project {
    let project = plain.get(schema)
    if (project === undefined) plain.set(schema, project = compile(schema))
    return project
  }

  return {
    /** The projection of one model. */
    model,

    text,

    /** The texts of rows, joined. */
    rows: (items: JsonSchema, rows: readonly unknown[]): string => rows.map(row => text(items, row)).join(',')
  }
}

export type Projection = ReturnType<typeof createProjection>

type Properties = Readonly<Record<string, JsonSchema>>

/** The members that all have, as the first has them. */
function commonTo ([first = {}, ...others]: readonly Properties[]): Properties {
  return Object.fromEntries(Object.entries(first).filter(([name]) => others.every(other => name in other)))
}

function orNull (project: Project): Project {
  return value => value === null || value === undefined ? value : project(value)
}

function list (project: Project): Project {
  return value => Array.isArray(value) ? value.map(project) : value
}

function dictionary (project: Project): Project {
  return value => value === null || typeof value !== 'object'
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, project(member)]))
}

/** Enum (or union) → newest spelling → the spelling of an older revision. */
export function spellings (product: Product, revision: string): Map<string, Map<string, string>> {
  const rank = (name: string): number => product.order.indexOf(name)
  const spelled = new Map<string, Map<string, string>>()
  for (const { since, values, ...where } of product.respelled) {
    if (rank(since) <= rank(revision)) continue
    for (const id of [where.enum, ...where.unions ?? []]) {
      const known = spelled.get(id) ?? new Map<string, string>()
      for (const [newest, old] of Object.entries(values)) known.set(newest, old)
      spelled.set(id, known)
    }
  }
  return spelled
}

/** What is done to a model from the newest revision down to the one asked for, newest step first. */
function structuralSteps (product: Product, revision: string, id: string): Array<(value: Members) => Members> {
  const rank = (name: string): number => product.order.indexOf(name)
  return product.shapes
    .filter(({ model, since }) => model === id && rank(since) > rank(revision))
    .sort((a, b) => rank(b.since) - rank(a.since))
    .flatMap(({ project }) => project === undefined ? [] : [project])
}
