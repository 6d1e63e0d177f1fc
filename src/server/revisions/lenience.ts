import type { JsonSchema, View } from '../../schemas/kit/at.js'
import { membersOf, notNull, refersTo } from './json-schema.js'
import type { Members, Product } from '../product.js'

type Take = (value: unknown) => unknown

/**
 * The incoming side of a revision. The products bind JSON as .NET does: member names in any case, enums in any case,
 * numbers and booleans as text, null for what is absent, unknown members ignored. `tolerate` brings a body to the
 * letter of the revision's schema, so that it can be validated; `raise` then takes it to the handlers' shape.
 */
export function createLenience (product: Product, view: View) {
  const tolerant = new Map<string, Take>()
  const raising = new Map<string, Take>()
  const rank = (name: string): number => product.order.indexOf(name)

  function once (known: Map<string, Take>, id: string, make: () => Take): Take {
    let take = known.get(id)
    if (take === undefined) {
      // A model may contain itself: what is compiled meanwhile finds this stand-in.
      known.set(id, value => known.get(id)?.(value))
      take = make()
      known.set(id, take)
    }
    return take
  }

  function tolerate (schema: JsonSchema): Take {
    const reference = refersTo(schema)
    if (reference !== undefined) {
      return once(tolerant, reference, () => withAccepted(reference, tolerate(view.schema(reference))))
    }
    if (schema.anyOf !== undefined) return unlessNull(tolerate(notNull(schema)))
    if (schema.discriminator !== undefined) return tolerateUnion(schema, schema.discriminator.propertyName)
    if (schema.enum !== undefined) return anyCase(schema.enum)
    if (schema.items !== undefined) return each(tolerate(schema.items))
    if (schema.properties !== undefined) return tolerateMembers(schema)
    if (typeof schema.additionalProperties === 'object') return eachMember(tolerate(schema.additionalProperties))
    return scalar(schema)
  }

  function withAccepted (id: string, take: Take): Take {
    const accept = product.accepted?.[id]
    return accept === undefined ? take : value => take(isMembers(value) ? accept(value, view.revision) : value)
  }

  function scalar (schema: JsonSchema): Take {
    if (schema.type === 'boolean') return flag
    if (schema.type === 'integer' || schema.type === 'number') return number
    if (schema.format === 'uuid') return uuid
    if (schema.format === 'date-time') return dateTime
    return same
  }

  const dateTime: Take = value => typeof value === 'string' ? product.localTime(value) ?? value : value

  function tolerateMembers (schema: JsonSchema): Take {
    const required = new Set(schema.required)
    const known = new Map(Object.entries(schema.properties ?? {}).map(([name, member]) =>
      [name.toLowerCase(), { name, take: tolerate(member), required: required.has(name) }] as const))
    // What is required and has a documented default may be left out.
    const defaults = Object.fromEntries(Object.entries(schema.properties ?? {})
      .flatMap(([name, member]) => required.has(name) && member.default !== undefined ? [[name, member.default]] : []))
    return value => {
      if (!isMembers(value)) return value
      const taken: Members = { ...defaults }
      for (const [key, given] of Object.entries(value)) {
        const member = known.get(key.toLowerCase())
        if (member === undefined || (given === null && !member.required)) continue
        if (given !== undefined) taken[member.name] = member.take(given)
      }
      return taken
    }
  }

  function tolerateUnion (schema: JsonSchema, discriminator: string): Take {
    const members = membersOf(schema, view.schema)
    return value => {
      if (!isMembers(value)) return value
      const key = Object.keys(value).find(name => name.toLowerCase() === discriminator.toLowerCase())
      const given = key === undefined ? undefined : value[key]
      const match = [...members].find(([tag]) => typeof given === 'string' && tag.toLowerCase() === given.toLowerCase())
      if (key === undefined || match === undefined) return value
      const { [key]: _, ...rest } = value
      return tolerate(asReference(match[1]))({ ...rest, [discriminator]: match[0] })
    }
  }

  // `contract.at` is the only maker of schemas; a reference to one that it knows is the one thing added here.
  const asReference = (id: string): JsonSchema => ({ $ref: `${id}#` }) as JsonSchema

  function raise (schema: JsonSchema, id?: string): Take {
    const reference = refersTo(schema)
    if (reference !== undefined) return once(raising, reference, () => raiseModel(reference))
    if (schema.anyOf !== undefined) return unlessNull(raise(notNull(schema)))
    if (schema.discriminator !== undefined) return raiseUnion(schema, id, schema.discriminator.propertyName)
    if (schema.enum !== undefined) return respell(id)
    if (schema.items !== undefined) return each(raise(schema.items))
    if (schema.properties !== undefined) {
      const members = new Map(Object.entries(schema.properties).map(([name, member]) => [name, raise(member)]))
      return value => isMembers(value)
        ? Object.fromEntries(Object.entries(value)
          .map(([name, member]) => [name, members.get(name)?.(member) ?? member]))
        : value
    }
    if (typeof schema.additionalProperties === 'object') return eachMember(raise(schema.additionalProperties))
    return same
  }

  function raiseModel (id: string): Take {
    const plain = raise(view.schema(id), id)
    const lifts = product.shapes
      .filter(({ model, since }) => model === id && rank(since) > rank(view.revision))
      .sort((a, b) => rank(a.since) - rank(b.since))
      .flatMap(({ lift }) => lift === undefined ? [] : [lift])
    return value => {
      const raised = plain(value)
      return isMembers(raised) ? lifts.reduce((members, lift) => lift(members), raised) : raised
    }
  }

  function raiseUnion (schema: JsonSchema, id: string | undefined, discriminator: string): Take {
    const members = membersOf(schema, view.schema)
    const spell = respell(id)
    return value => {
      if (!isMembers(value)) return value
      const member = members.get(String(value[discriminator]))
      const raised = member === undefined ? value : raise(asReference(member))(value)
      return isMembers(raised) ? { ...raised, [discriminator]: spell(raised[discriminator]) } : raised
    }
  }

  function respell (id: string | undefined): Take {
    const newest = new Map(product.respelled
      .filter(entry => (entry.enum === id || entry.unions?.includes(id ?? '') === true) && rank(entry.since) > rank(view.revision))
      .flatMap(({ values }) => Object.entries(values).map(([current, old]) => [old.toLowerCase(), current] as const)))
    for (const value of currentValues(id)) if (!newest.has(value.toLowerCase())) newest.set(value.toLowerCase(), value)
    return newest.size === 0 ? same : value => typeof value === 'string' ? newest.get(value.toLowerCase()) ?? value : value
  }

  /** The values of an enum as the handlers spell them; many changed their letter case alone. */
  function currentValues (id: string | undefined): string[] {
    const newest = product.contract.at(product.contract.revisions.at(-1) ?? view.revision)
    if (id === undefined || newest === view) return []
    return (newest.schema(id).enum ?? []).filter(value => value !== null)
  }

  return { tolerate: rememberEach(tolerate), raise: rememberEach(schema => raise(schema)) }
}

export type Lenience = ReturnType<typeof createLenience>

/** Schemas stay the same objects, and so may what was compiled from them. */
function rememberEach (compile: (schema: JsonSchema) => Take): (schema: JsonSchema) => Take {
  const known = new WeakMap<JsonSchema, Take>()
  return schema => {
    let take = known.get(schema)
    if (take === undefined) known.set(schema, take = compile(schema))
    return take
  }
}

const same: Take = value => value
const isMembers = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const unlessNull = (take: Take): Take => value => value === null ? null : take(value)
const each = (take: Take): Take => value => Array.isArray(value) ? value.map(take) : value
const eachMember = (take: Take): Take => value => isMembers(value)
  ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, take(member)]))
  : value

function anyCase (values: ReadonlyArray<string | null>): Take {
  const known = new Map(values.filter(value => value !== null).map(value => [value.toLowerCase(), value]))
  return value => typeof value === 'string' ? known.get(value.toLowerCase()) ?? value : value
}

/** `True`, `1` and the like, as PowerShell and Python clients send them; a Rust one ends its addresses in a slash. */
const flag: Take = value => {
  if (typeof value !== 'string') return value
  const word = value.trim().replace(/\/$/, '').toLowerCase()
  return word === 'true' || word === '1' ? true : word === 'false' || word === '0' ? false : value
}

const number: Take = value => typeof value === 'string' && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value

/** As the products write an id, and nearly every client. */
const plainUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Braces and missing dashes are accepted as .NET accepts them. */
const uuid: Take = value => {
  if (typeof value !== 'string' || plainUuid.test(value)) return value
  const hex = value.replace(/[{}()-]/g, '').toLowerCase()
  return /^[0-9a-f]{32}$/.test(hex)
    ? `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
    : value
}

/** An id as the products write it; undefined for anything else. */
export function toUuid (value: string): string | undefined {
  const id = String(uuid(value))
  return plainUuid.test(id) ? id : undefined
}
