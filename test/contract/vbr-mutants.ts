import type { JsonSchema, View } from '../../src/schemas/kit/at.js'
import { membersOf, notNull, refersTo } from '../../src/server/revisions/json-schema.js'
import { isMembers, leastOf, nowhere, type Members } from './vbr-bodies-kit.js'

/**
 * What is wrong with a body: `wrong` is against its schema, `unknown` names what is not there, `beyond` exceeds the
 * range of a number; `odd` is none of these, and the product may take it or not.
 */
export type Kind = 'wrong' | 'unknown' | 'beyond' | 'odd'
export interface Mutant { at: string, kind: Kind, body: unknown }

type Put = (value: unknown) => unknown
/** A model with what is required of it, where a body to be spoilt has nothing. */
interface Place {
  view: View, schema: JsonSchema, value: unknown, at: string, put: Put
  /** Whether a text whose name ends in `id` names something: VB365 has ids that are no GUIDs. */
  areTextsIds: boolean
}

/** The bodies that a good one becomes when one thing in it is spoilt; each model is spoilt where it is met first. */
export function mutantsOf (
  view: View, schema: JsonSchema, body: unknown, seen: Set<string>, areTextsIds = false
): Mutant[] {
  return spoilt({ view, schema, value: body, at: '', put: value => value, areTextsIds }, seen)
}

function spoilt (place: Place, seen: Set<string>): Mutant[] {
  const { view, value, at, put } = place
  const { schema, model } = resolved(view, place.schema, value)
  const all = (kind: Kind, ...values: unknown[]): Mutant[] =>
    values.map(given => ({ at: `${at}=${String(JSON.stringify(given)).slice(0, 20)}`, kind, body: put(given) }))
  if (schema.properties !== undefined) {
    const whole = at === '' ? [] : [...all('wrong', 'text', []), ...all('odd', {}, null)]
    return [...whole, ...ofMembers({ ...place, schema }, model, seen)]
  }
  if (schema.items !== undefined) {
    const [first = leastOf(view, schema.items, {}), ...rest]: unknown[] = Array.isArray(value) ? value : []
    return [
      ...all('wrong', 'text', 5), ...all('odd', [], null, [null], [first, first, ...rest]),
      ...spoilt({ ...place, schema: schema.items, value: first, at: `${at}[]`, put: item => put([item, ...rest]) }, seen)
    ]
  }
  const { wrong, beyond = [], odd = [null], unknown = [] } = values(schema, place)
  return [...all('wrong', ...wrong), ...all('beyond', ...beyond), ...all('odd', ...odd), ...all('unknown', ...unknown)]
}

/** What a value of no members is spoilt to. */
function values (
  { enum: known, format, type }: JsonSchema, { at, areTextsIds }: Place
): { wrong: unknown[] } & Partial<Record<Kind, unknown[]>> {
  if (known !== undefined) return { wrong: ['NoSuchValue', [], 5] }
  if (format === 'uuid') return { wrong: ['no-guid', 5], unknown: [nowhere] }
  if (format === 'date-time') return { wrong: ['yesterday', {}], odd: ['0001-01-01T00:00:00', '9999-12-31T23:59:59Z'] }
  if (type === 'integer') return { wrong: ['many', 1.5, {}], beyond: [2 ** 31, -(2 ** 40)], odd: [-1, 0] }
  if (type === 'number') return { wrong: ['many', {}], odd: [1e308, -1] }
  if (type === 'boolean') return { wrong: ['maybe', {}] }
  const unknown = areTextsIds && /(\.id|Id|Ids\[\])$/.test(at) ? [nowhere] : []
  return { wrong: [[], {}], odd: ['', '\u0000', 'x'.repeat(3000), null], unknown }
}

function ofMembers (whereabouts: Place, model: string, seen: Set<string>): Mutant[] {
  const { view, schema, value, at, put } = whereabouts
  if (model !== '' && seen.has(model)) return []
  seen.add(model)
  const whole: Members = isMembers(value) ? value : {}
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const key = Object.keys(whole).find(known => known.toLowerCase() === name.toLowerCase()) ?? name
    const { [key]: present, ...rest } = whole
    const place = `${at}.${name}`
    const without: Mutant[] = schema.required?.includes(name) === true && member.default === undefined
      ? [{ at: `${place} lacks`, kind: 'wrong', body: put(rest) }]
      : []
    const spoil: Put = given => put({ ...names(given) ? switchedOn(schema, rest) : rest, [name]: given })
    const good = present ?? leastOf(view, member, {}, name)
    return [...without, ...spoilt({ ...whereabouts, schema: member, value: good, at: place, put: spoil }, seen)]
  })
}

const names = (given: unknown): boolean => JSON.stringify(given)?.includes(nowhere) === true

const toSwitch: Members = {
  isEnabled: true,
  enabled: true,
  encryptBackups: true,
  autoSelectEnabled: false,
  autoSelection: false,
  useGuestCredentials: false
}

/** What is switched off is not looked at: what names something that is not there is switched on. */
function switchedOn (schema: JsonSchema, whole: Members): Members {
  const switches = Object.entries(toSwitch).filter(([name]) => name in (schema.properties ?? {}))
  return { ...whole, ...Object.fromEntries(switches) }
}

/** The schema behind references and unions that a value is of. */
function resolved (view: View, schema: JsonSchema, value: unknown, model = ''): { schema: JsonSchema, model: string } {
  const reference = refersTo(schema)
  if (reference !== undefined) return resolved(view, view.schema(reference), value, reference)
  if (schema.anyOf !== undefined) return resolved(view, notNull(schema), value, model)
  if (schema.discriminator === undefined) return { schema, model }
  const tag = isMembers(value) ? String(value[schema.discriminator.propertyName]) : ''
  const members = membersOf(schema, view.schema)
  const id = members.get(tag) ?? [...members.values()][0] ?? ''
  return { schema: view.schema(id), model: id }
}
