// Facts of the superset -> expressions of the kit's notation.
import { call, items, literal, name, text, word } from './code.js'
import type { Code, Field } from './code.js'
import { groupBy } from './group.js'
import { canonical } from './json.js'
import type {
  At, MergedBag, MergedOperation, MergedProperty, MergedSchema, ObjectStage, Spanned, Stage, Steps, Superset, UnionStage
} from './merge.js'
import { discriminatorsOf, parentConstant, sharedName } from './place.js'
import type { ReplyFact } from './read.js'

export interface Context {
  superset: Superset
  /** true where `from` must not refer to `to` directly, because `to` does not exist yet */
  isAhead: (from: string | undefined, to: string) => boolean
  usualErrors: (operation: { url: string, hasBody: boolean }) => readonly number[]
}

// --- spans

interface SpanCode { callee: string, args: Code[], first: number }

/** How to say that something holds at `at` within a life of `life`; undefined when it always does. */
function spanOf (at: At, life: At, { superset }: Context): SpanCode | undefined {
  if (at.length === life.length) return undefined
  const revision = (index: number | undefined) => word(superset.revisions[index ?? 0] ?? '')
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0]
  const from = life.indexOf(first)
  const to = life.indexOf(last)
  if (to - from + 1 !== at.length) {
    return { callee: 'Only', args: [items(at.map(revision))], first }
  }
  if (to === life.length - 1) return { callee: 'Since', args: [revision(first)], first }
  if (from === 0) return { callee: 'Until', args: [revision(last)], first }
  return { callee: 'Between', args: [revision(first), revision(last)], first }
}

const spanned = (span: SpanCode | undefined, code: Code) =>
  span === undefined ? code : call(span.callee, ...span.args, code)

function byRevision (entries: ReadonlyArray<{ from: number, code: Code }>, { superset }: Context): Code {
  return { fields: entries.map(({ from, code }) => ({ key: superset.revisions[from] ?? '', value: code })) }
}

// --- schemas

const structural = new Set([
  '$ref', 'type', 'format', 'nullable', 'enum', 'properties', 'required', 'items', 'oneOf', 'additionalProperties',
  'spanned', 'media', 'x-veeam-constraint',
])

function keywordArgs (schema: MergedSchema, extra: Record<string, unknown> = {}): Code[] {
  const own = Object.entries(schema).filter(([keyword, value]) => !structural.has(keyword) && value !== undefined)
  const all = [...own, ...Object.entries(extra).filter(([, value]) => value !== undefined)]
  return all.length === 0 ? [] : [{ fields: all.map(([key, value]) => ({ key, value: literal(value) })) }]
}

const atoms: Record<string, string> = {
  'string uuid': 'Uuid',
  'string date-time': 'DateTime',
  'integer int32': 'Int32',
  'integer int64': 'Int64',
}
const looseAtoms: Record<string, string> = { string: 'Text', integer: 'Integer', number: 'Float', boolean: 'Flag' }

interface Place { self?: string, life: At }

export function schemaCode (schema: MergedSchema, place: Place, context: Context): Code {
  const plain = plainCode(schema, place, context)
  const constrained = schema['x-veeam-constraint'] ? call('Constrained', plain) : plain
  return schema.nullable ? call('Nullable', constrained) : constrained
}

function plainCode (schema: MergedSchema, place: Place, context: Context): Code {
  if (schema.media !== undefined) return call('File', ...schema.media.map(word))
  if (schema.$ref !== undefined) return referenceCode(schema.$ref, place, context)
  if (schema.spanned !== undefined) {
    return call('Enum', wordsCode(schema.spanned, place.life, context), ...keywordArgs(schema))
  }
  if (schema.enum !== undefined) return call('Enum', items(schema.enum.map(word)), ...keywordArgs(schema))
  if (schema.oneOf !== undefined) return call('AnyOf', items(schema.oneOf.map(one => schemaCode(one, place, context))))
  if (schema.properties !== undefined) {
    return call('Inline', inlineBagCode(schema, place, context), ...keywordArgs(schema))
  }
  if (schema.type === 'array') {
    return call('List', schemaCode(schema.items ?? {}, place, context), ...keywordArgs(schema))
  }
  if (schema.additionalProperties) {
    return call('Dictionary', schemaCode(schema.additionalProperties, place, context), ...keywordArgs(schema))
  }
  const atom = atoms[`${schema.type} ${schema.format}`]
  if (atom !== undefined) return call(atom, ...keywordArgs(schema))
  return call(looseAtoms[schema.type ?? ''] ?? 'Anything', ...keywordArgs(schema, { format: schema.format }))
}

function referenceCode (target: string, { self }: Place, context: Context): Code {
  const exists = context.superset.components.has(target)
  if (!exists) throw new Error(`${self ?? 'An operation'} refers to ${target}, which does not exist`)
  return context.isAhead(self, target) ? call('Lazy', word(target)) : call('Ref', name(target))
}

function inlineBagCode (schema: MergedSchema, place: Place, context: Context): Code {
  const entries = Object.entries(schema.properties ?? {}).map(([key, property]): [string, MergedProperty] => [key, {
    variants: [{ schema: property, at: place.life }],
    at: place.life,
    required: schema.required?.includes(key) ? place.life : [],
  }])
  return bagCode(new Map(entries), place, context)
}

function wordsCode (spannedWords: Spanned, life: At, context: Context): Code {
  const entries = [...spannedWords].map(([value, at]) => ({ value, span: spanOf(at, life, context) }))
  const groups = [...groupBy(entries, ({ span }) => canonical(span ?? '')).values()]
    .sort(([a], [b]) => (a?.span?.first ?? -1) - (b?.span?.first ?? -1))
  return items(groups.flatMap(group => {
    const words = group.map(({ value }) => word(value))
    const span = group[0]?.span
    return span === undefined ? words : [{ spread: spanned(span, items(words)) }]
  }))
}

// --- properties

function propertyCode ({ variants, at }: MergedProperty, self: string | undefined, context: Context): Code {
  const [only, ...others] = variants
  if (only !== undefined && others.length === 0) return schemaCode(only.schema, { self, life: only.at }, context)
  const nullableOnly = nullableChange(variants, at, self, context)
  if (nullableOnly !== undefined) return nullableOnly
  const runs: Array<{ from: number, code: Code, variant: unknown }> = []
  for (const index of at) {
    const variant = variants.find(one => one.at.includes(index))
    if (variant === undefined || runs.at(-1)?.variant === variant) continue
    runs.push({ from: index, code: schemaCode(variant.schema, { self, life: variant.at }, context), variant })
  }
  return call('Changed', byRevision(runs, context))
}

/** Two variants that differ only in being nullable, from or up to some revision. */
function nullableChange (
  variants: MergedProperty['variants'], at: At, self: string | undefined, context: Context
): Code | undefined {
  const nullable = variants.find(({ schema }) => schema.nullable)
  const plain = variants.find(({ schema }) => !schema.nullable)
  if (variants.length !== 2 || nullable === undefined || plain === undefined) return undefined
  if (canonical({ ...nullable.schema, nullable: undefined }) !== canonical(plain.schema)) return undefined
  const span = spanOf(nullable.at, at, context)
  if (span?.callee !== 'Since' && span?.callee !== 'Until') return undefined
  return call(`Nullable${span.callee}`, ...span.args, schemaCode(plain.schema, { self, life: at }, context))
}

interface BagOptions { skip?: ReadonlySet<string>, override?: ReadonlyMap<string, Code>, spread?: Code }
interface Member { key: string, value: Code, span: SpanCode | undefined, need: SpanCode | 'always' | 'never' }

/** A bag grouped by span and need: what always holds first, then what only some revisions have. */
export function bagCode (bag: MergedBag, { self, life }: Place, context: Context, options: BagOptions = {}): Code {
  const members = [...bag].filter(([key]) => !options.skip?.has(key)).map(([key, property]): Member => ({
    key,
    value: options.override?.get(key) ?? propertyCode(property, self, context),
    span: spanOf(property.at, life, context),
    need: needOf(property, context),
  }))
  const groups = [...groupBy(members, ({ span }) => canonical(span ?? '')).values()]
    .sort(([a], [b]) => (a?.span?.first ?? -1) - (b?.span?.first ?? -1))
  const inherited: Field[] = options.spread === undefined ? [] : [{ spread: options.spread }]
  const [first] = groups
  if (groups.length === 1 && first !== undefined && inherited.length === 0) {
    return spanned(first[0]?.span, needsCode(first))
  }
  const fields = groups.flatMap(group => {
    const span = group[0]?.span
    return span === undefined ? needFields(group) : [{ spread: spanned(span, needsCode(group)) }]
  })
  return { fields: [...inherited, ...fields] }
}

function needOf ({ at, required }: MergedProperty, context: Context): Member['need'] {
  if (required.length === 0) return 'never'
  return spanOf(required, at, context) ?? 'always'
}

/** Members of one span: the required ones plainly, the others inside `Optional` and the like. */
function needsCode (members: readonly Member[]): Code {
  const fields = needFields(members)
  const [only] = fields
  return fields.length === 1 && only !== undefined && 'spread' in only ? only.spread : { fields }
}

function needFields (members: readonly Member[]): Field[] {
  const plain = members.filter(({ need }) => need === 'always')
  const rest = groupBy(members.filter(({ need }) => need !== 'always'), ({ need }) => canonical(need)).values()
  return [
    ...plain.map(({ key, value }) => ({ key, value })),
    ...Array.from(rest, group => ({ spread: needCode(group) })),
  ]
}

function needCode (members: readonly Member[]): Code {
  const fields: Code = { fields: members.map(({ key, value }) => ({ key, value })) }
  const need = members[0]?.need
  return typeof need === 'object' ? call(`Required${need.callee}`, ...need.args, fields) : call('Optional', fields)
}

// --- components

export function componentCode (id: string, stages: readonly Stage[], context: Context): Code {
  const [only, ...others] = stages
  if (only !== undefined && others.length === 0) return stageCode(id, only, context)
  const entries = stages.map(stage => ({ from: stage.at[0] ?? 0, code: stageCode(id, stage, context) }))
  return call('ChangedModel', word(id), byRevision(entries, context))
}

export function sharedCode (union: string, stage: UnionStage, context: Context): Code {
  return bagCode(stage.bag, { self: sharedName(union), life: stage.at }, context)
}

function stageCode (id: string, stage: Stage, context: Context): Code {
  switch (stage.kind) {
    case 'other': return call('Named', word(id), schemaCode(stage.schema, { self: id, life: stage.at }, context))
    case 'enum': {
      const { nullable, ...keywords } = stage.keywords
      const code = call('Enum', word(id), wordsCode(stage.values, stage.at, context), ...keywordArgs(keywords))
      return nullable ? call('Nullable', code) : code
    }
    case 'union': return unionCode(id, stage, context)
    case 'object': return objectCode(id, stage, context)
  }
}

function unionCode (id: string, stage: UnionStage, context: Context): Code {
  const members = [...stage.members].map(([key, choices]) => {
    const [first] = choices
    const entries = choices.map(({ member, at }) => ({ from: at[0] ?? 0, code: name(member) }))
    const at = choices.flatMap(choice => choice.at).sort((a, b) => a - b)
    const value = choices.length === 1 ? name(first?.member ?? '') : call('Changed', byRevision(entries, context))
    return { key, value, span: spanOf(at, stage.at, context) }
  })
  const groups = [...groupBy(members, ({ span }) => canonical(span ?? '')).values()]
  const fields = groups.flatMap((group): Field[] => {
    const span = group[0]?.span
    const own = group.map(({ key, value }) => ({ key, value }))
    return span === undefined ? own : [{ spread: spanned(span, { fields: own }) }]
  })
  return call('OneOf', word(id), word(stage.discriminator), name(sharedName(id)), { fields })
}

function objectCode (id: string, stage: ObjectStage, context: Context): Code {
  const { nullable, ...keywords } = stage.keywords
  const model = modelCode(id, { ...stage, keywords }, context)
  return nullable ? call('Nullable', model) : model
}

function modelCode (id: string, stage: ObjectStage, context: Context): Code {
  const { skip, override } = discriminatorMembers(id, stage, context)
  const spread = parentBag(stage, context)
  const bag = bagCode(stage.bag, { self: id, life: stage.at }, context, { skip, override, spread })
  const { composition } = stage
  if (composition !== undefined) return call('Composed', word(id), compositionCode(composition, stage.at, context), bag)
  if (stage.page === 'page') return call('Page', word(id), bag)
  if (stage.page === 'changes') return call('ChangesPage', word(id), bag)
  const closed = stage.keywords.additionalProperties === false ? { additionalProperties: false } : {}
  return call('Model', word(id), bag, ...keywordArgs(stage.keywords, closed))
}

function parentBag ({ inherits }: ObjectStage, { superset }: Context): Code | undefined {
  if (inherits === undefined) return undefined
  const constant = parentConstant(inherits.parent, superset.components)
  return constant === inherits.parent ? { name: constant, member: 'properties' } : name(constant)
}

function compositionCode (
  { members, discriminator, mapping = {} }: NonNullable<ObjectStage['composition']>, life: At, context: Context
): Code {
  const fields: Field[] = [{ key: 'members', value: wordsCode(members, life, context) }]
  if (discriminator !== undefined) {
    const entries = Object.entries(mapping).map(([key, member]) => ({ key, value: word(member) }))
    fields.push({ key: 'discriminator', value: word(discriminator) }, { key: 'mapping', value: { fields: entries } })
  }
  return { fields }
}

/** In a member of a union the discriminator is a `Tag`; what else the parent's bag says need not be repeated. */
function discriminatorMembers (id: string, stage: ObjectStage, { superset }: Context) {
  const skip = new Set(stage.inherits?.names)
  const override = new Map<string, Code>()
  for (const [property, values] of discriminatorsOf(id, superset.components)) {
    const variants = stage.bag.get(property)?.variants ?? []
    const enumId = variants.at(-1)?.schema.$ref
    if (enumId === undefined) continue
    if (variants.length > 1) {
      skip.delete(property)
      continue
    }
    const known = wordsOf(enumId, superset)
    const tags = [...values].filter(value => known.has(value))
    if (tags.length === 0) continue
    skip.delete(property)
    override.set(property, call('Tag', name(enumId), ...tags.map(word)))
  }
  return { skip, override }
}

function wordsOf (enumId: string, { components }: Superset): Set<string> {
  const stages = components.get(enumId)?.stages ?? []
  return new Set(stages.flatMap(stage => stage.kind === 'enum' ? [...stage.values.keys()] : []))
}

// --- operations

export function operationCode (operation: MergedOperation, context: Context): Code {
  const place = { life: operation.at }
  const plain = <T>(steps: Steps<T>) => stepsCode(steps, literal, context)
  const fields: Array<[string, Code | undefined]> = [
    ['id', plain(operation.id)],
    ['url', plain(operation.url)],
    ['tag', operation.tag.length > 1 ? plain(operation.tag) : undefined],
    ...lifeFields(operation, context),
    ['claims', plain(operation.claims)],
    ['roles', plain(operation.roles)],
    ['openTo', plain(operation.openTo)],
    ['anonymous', plain(operation.anonymous)],
    ['deprecated', plain(operation.deprecated)],
    ['form', plain(operation.form)],
    ['filters', plain(operation.filters)],
    ['params', operation.params.size === 0 ? undefined : bagCode(operation.params, place, context)],
    ['query', operation.query.size === 0 ? undefined : bagCode(operation.query, place, context)],
    ['body', bodyCode(operation, context)],
    ['reply', stepsCode(operation.reply, reply => replyCode(reply, operation, context), context)],
    ['errors', plain(deviatingErrors(operation, context))],
  ]
  const present = fields.flatMap(([key, value]) => value === undefined ? [] : [{ key, value }])
  const verb = operation.method.charAt(0) + operation.method.slice(1).toLowerCase()
  return call(verb, { fields: present, broken: true })
}

function lifeFields ({ at }: MergedOperation, context: Context): Array<[string, Code]> {
  const span = spanOf(at, context.superset.revisions.map((_revision, index) => index), context)
  const [first, last] = span?.args ?? []
  if (span === undefined || first === undefined) return []
  if (last !== undefined) return [['since', first], ['until', last]]
  return [[span.callee.toLowerCase(), first]]
}

function stepsCode<T> (steps: Steps<T>, code: (value: T) => Code, context: Context): Code | undefined {
  const [only, ...others] = steps
  if (only === undefined || (others.length === 0 && only.value === undefined)) return undefined
  if (others.length === 0) return code(only.value)
  const entries = steps.map(({ from, value }) =>
    ({ from, code: value === undefined ? text('undefined') : code(value) }))
  return call('Changed', byRevision(entries, context))
}

function bodyCode ({ body, at }: MergedOperation, context: Context): Code | undefined {
  if (body === undefined) return undefined
  const code = propertyCode(body, undefined, context)
  const need = needOf(body, context)
  const needed = need === 'always' ? code : need === 'never' ? call('Optional', code) : undefined
  const asNeeded = needed ?? (typeof need === 'object' ? call(`Required${need.callee}`, ...need.args, code) : code)
  return spanned(spanOf(body.at, at, context), asNeeded)
}

function replyCode (reply: Record<string, ReplyFact>, { at }: MergedOperation, context: Context): Code {
  const [only, ...others] = Object.entries(reply).map(([status, fact]) => statusCode(status, fact, at, context))
  if (only === undefined) throw new Error('An operation without a success reply')
  return others.length === 0 ? only : call('Either', only, ...others)
}

function statusCode (status: string, { schema, media }: ReplyFact, life: At, context: Context): Code {
  const json = schema && schemaCode(schema, { life }, context)
  const content = media === undefined ? json : call('File', ...media.map(word))
  const args = content === undefined ? [] : [content]
  switch (status) {
    case '200': return content ?? call('Done')
    case '201': return call('Created', ...args)
    case '202': return call('Accepted', ...args)
    case '204': return call('Nothing')
    default: throw new Error(`The notation has no word for a reply of ${status}`)
  }
}

/** The error statuses of the revisions in which they differ from the product's rule. */
function deviatingErrors (operation: MergedOperation, { usualErrors }: Context): Steps<number[] | undefined> {
  const steps: Steps<number[] | undefined> = []
  for (const from of operation.at) {
    const usual = usualErrors({ url: valueAt(operation.url, from), hasBody: valueAt(operation.hasBody, from) })
    const errors = valueAt(operation.errors, from)
    const value = canonical(errors) === canonical(usual) ? undefined : errors
    const last = steps.at(-1)
    if (last === undefined || canonical(last.value ?? null) !== canonical(value ?? null)) steps.push({ from, value })
  }
  return steps
}

function valueAt<T> (steps: Steps<T>, index: number): T {
  const step = steps.findLast(({ from }) => from <= index)
  if (step === undefined) throw new RangeError(`No value at revision ${index}`)
  return step.value
}
