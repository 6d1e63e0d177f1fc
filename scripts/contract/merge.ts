// The facts of all revisions -> one superset: each fact once, with the revisions (as indexes) in which it holds.
import { canonical } from './json.js'
import type {
  Bag, ComponentFact, EnumFact, Facts, ObjectFact, OperationFact, OtherFact, ReplyFact, SchemaFact, UnionFact
} from './read.js'

/** Indexes of revisions, ascending. */
export type At = readonly number[]
export type Spanned = Map<string, number[]>

/** A schema whose enum values may differ between revisions. */
export interface MergedSchema extends SchemaFact { spanned?: Spanned, items?: MergedSchema, media?: string[] }
export interface Variant { schema: MergedSchema, at: At }
export interface MergedProperty { variants: Variant[], at: At, required: At }
export type MergedBag = Map<string, MergedProperty>

export interface ObjectStage {
  kind: 'object'
  at: At
  bag: MergedBag
  keywords: SchemaFact
  page?: 'page' | 'changes'
  composition?: { members: Spanned, discriminator?: string, mapping?: Record<string, string> }
  parent?: string
  /** the parent whose bag is spread, and which of its properties need not be repeated */
  inherits?: { parent: string, names: Set<string> }
}
export interface UnionStage {
  kind: 'union'
  at: At
  bag: MergedBag
  discriminator: string
  members: Map<string, Array<{ member: string, at: number[] }>>
}
export interface EnumStage { kind: 'enum', at: At, values: Spanned, keywords: SchemaFact }
export interface OtherStage { kind: 'other', at: At, schema: SchemaFact }
/** A run of revisions in which a component is the same kind of thing. */
export type Stage = ObjectStage | UnionStage | EnumStage | OtherStage
export interface MergedComponent { name: string, stages: Stage[] }

export type Steps<T> = Array<{ from: number, value: T }>
export interface MergedOperation {
  name: string
  at: At
  method: string
  id: Steps<string>
  url: Steps<string>
  tag: Steps<string>
  claims: Steps<string[] | undefined>
  roles: Steps<string[] | undefined>
  openTo: Steps<string[] | undefined>
  anonymous: Steps<boolean | undefined>
  deprecated: Steps<boolean | undefined>
  form: Steps<string | undefined>
  filters: Steps<string | undefined>
  errors: Steps<number[]>
  hasBody: Steps<boolean>
  params: MergedBag
  query: MergedBag
  body: MergedProperty | undefined
  reply: Steps<Record<string, ReplyFact>>
}

export interface Superset {
  revisions: string[]
  components: Map<string, MergedComponent>
  operations: MergedOperation[]
  /** tag -> title of its section in the vendor's documentation */
  titles: Map<string, string>
}

export function mergeFacts (all: readonly Facts[]): Superset {
  const names = new Set(all.flatMap(facts => [...facts.reachable]))
  const components = new Map([...names].map(name => [name, mergeComponent(name, all)]))
  for (const component of components.values()) component.stages.forEach(stage => linkParent(stage, components))
  return {
    revisions: all.map(({ revision }) => revision),
    components,
    operations: mergeOperations(all, components),
    titles: new Map(all.flatMap(({ titles }) => [...titles])),
  }
}

// --- properties

interface BagAt { index: number, bag: Bag }
interface GrowingProperty { variants: Array<{ schema: SchemaFact, at: number[] }>, at: number[], required: number[] }

export function mergeBags (bags: readonly BagAt[]): MergedBag {
  const merged = new Map<string, GrowingProperty>()
  for (const { index, bag } of bags) {
    for (const [name, schema] of Object.entries(bag.properties)) {
      const property: GrowingProperty = merged.get(name) ?? { variants: [], at: [], required: [] }
      merged.set(name, property)
      const known = property.variants.find(variant => canonical(variant.schema) === canonical(schema))
      if (known === undefined) property.variants.push({ schema, at: [index] })
      else known.at.push(index)
      property.at.push(index)
      if (bag.required.includes(name)) property.required.push(index)
    }
  }
  return new Map([...merged].map(([name, property]) => [name, { ...property, variants: joinEnums(property.variants) }]))
}

/** Variants that differ only in the values of an inline enum become one variant with spanned values. */
function joinEnums (variants: Variant[]): Variant[] {
  const [first, ...others] = variants
  if (first === undefined || others.length === 0) return variants
  const outline = enumOutline(first.schema)
  if (outline === undefined || others.some(({ schema }) => enumOutline(schema) !== outline)) return variants
  const spanned: Spanned = new Map()
  for (const { schema, at } of variants) {
    for (const value of schema.enum ?? schema.items?.enum ?? []) addTo(spanned, value, at)
  }
  const at = variants.flatMap(variant => variant.at).sort(ascending)
  const { items } = first.schema
  const schema = items === undefined ? { ...first.schema, spanned } : { ...first.schema, items: { ...items, spanned } }
  return [{ schema, at }]
}

const enumOutline = (schema: SchemaFact) => schema.enum === undefined && schema.items?.enum === undefined
  ? undefined
  : canonical({ ...schema, enum: undefined, items: schema.items && { ...schema.items, enum: undefined } })

const ascending = (a: number, b: number) => a - b

function addTo (spanned: Spanned, value: string, at: At) {
  spanned.set(value, [...spanned.get(value) ?? [], ...at].sort(ascending))
}

// --- components

interface FactAt<F> { index: number, fact: F }

function mergeComponent (name: string, all: readonly Facts[]): MergedComponent {
  const runs: Array<Array<FactAt<ComponentFact>>> = []
  all.forEach((facts, index) => {
    const fact = facts.components.get(name)
    if (fact === undefined || !facts.reachable.has(name)) return
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && nature(last.fact) === nature(fact)) run.push({ index, fact })
    else runs.push([{ index, fact }])
  })
  return { name, stages: runs.map(mergeRun) }
}

/** What must not change within a stage. */
function nature (fact: ComponentFact): string {
  switch (fact.kind) {
    case 'union': return canonical([fact.kind, fact.discriminator])
    case 'enum': return canonical([fact.kind, fact.keywords])
    case 'other': return canonical([fact.kind, fact.schema])
    case 'object': {
      const { discriminator, mapping } = fact.composition ?? {}
      return canonical([fact.kind, fact.keywords, fact.page, fact.composition === undefined, discriminator, mapping])
    }
  }
}

function mergeRun (run: Array<FactAt<ComponentFact>>): Stage {
  const at = run.map(({ index }) => index)
  const [first] = run
  const ofKind = <F extends ComponentFact>(kind: F['kind']) =>
    run.filter((entry): entry is FactAt<F> => entry.fact.kind === kind)
  switch (first?.fact.kind) {
    case 'enum': return mergeEnums(ofKind<EnumFact>('enum'), at)
    case 'union': return mergeUnions(ofKind<UnionFact>('union'), at)
    case 'object': return mergeObjects(ofKind<ObjectFact>('object'), at)
    default: return { kind: 'other', at, schema: ofKind<OtherFact>('other')[0]?.fact.schema ?? {} }
  }
}

function mergeEnums (run: Array<FactAt<EnumFact>>, at: At): EnumStage {
  const values: Spanned = new Map()
  for (const { index, fact } of run) fact.values.forEach(value => addTo(values, value, [index]))
  return { kind: 'enum', at, values, keywords: run[0]?.fact.keywords ?? {} }
}

function mergeUnions (run: Array<FactAt<UnionFact>>, at: At): UnionStage {
  const members: UnionStage['members'] = new Map()
  for (const { index, fact } of run) {
    for (const [value, member] of Object.entries(fact.mapping)) {
      const choices = members.get(value) ?? []
      members.set(value, choices)
      const same = choices.find(choice => choice.member === member)
      if (same === undefined) choices.push({ member, at: [index] })
      else same.at.push(index)
    }
  }
  const bag = mergeBags(run.map(({ index, fact }) => ({ index, bag: fact })))
  return { kind: 'union', at, bag, discriminator: run[0]?.fact.discriminator ?? '', members }
}

function mergeObjects (run: Array<FactAt<ObjectFact>>, at: At): ObjectStage {
  const parents = new Set(run.map(({ fact }) => fact.parent))
  const newest = run.at(-1)?.fact
  const members: Spanned = new Map()
  for (const { index, fact } of run) fact.composition?.members.forEach(member => addTo(members, member, [index]))
  return {
    kind: 'object',
    at,
    bag: mergeBags(run.map(({ index, fact }) => ({ index, bag: fact }))),
    keywords: newest?.keywords ?? {},
    page: newest?.page,
    composition: newest?.composition && { ...newest.composition, members },
    parent: parents.size === 1 ? [...parents][0] : undefined,
  }
}

// --- inheritance

/** Lets a derived model spread its parent's bag, where that says the same in every revision of the model. */
function linkParent (stage: Stage, components: Map<string, MergedComponent>) {
  if (stage.kind !== 'object' || stage.parent === undefined) return
  const parent = components.get(stage.parent)
  const source = parent?.stages.find(one => stage.at.every(index => one.at.includes(index)))
  if (source?.kind !== 'union' && (source?.kind !== 'object' || parent?.stages.length !== 1)) return
  const names = new Set<string>()
  for (const [name, inherited] of source.bag) {
    const own = stage.bag.get(name)
    if (own === undefined && inherited.at.some(index => stage.at.includes(index))) return
    if (own !== undefined && propertyWithin(inherited, stage.at) === propertyWithin(own, stage.at)) names.add(name)
  }
  stage.inherits = { parent: stage.parent, names }
}

/** A property's facts as text, as far as they concern the given revisions. */
function propertyWithin ({ variants, at, required }: MergedProperty, life: At): string {
  const within = (indexes: At) => indexes.filter(index => life.includes(index))
  const living = variants.map(variant => ({
    schema: { ...variant.schema, spanned: variant.schema.spanned && [...variant.schema.spanned] },
    at: within(variant.at),
  }))
  return canonical([living.filter(variant => variant.at.length > 0), within(at), within(required)])
}

// --- operations

interface Track { at: number[], facts: Map<number, OperationFact> }

function mergeOperations (all: readonly Facts[], components: Map<string, unknown>): MergedOperation[] {
  const taken = new Set(components.keys())
  return operationTracks(all).map(track => mergeTrack(track, taken))
}

/** An operation is the same through the revisions when its method and path are, or its id when the path moved. */
function operationTracks (all: readonly Facts[]): Track[] {
  const byPath = new Map<string, Track>()
  all.forEach((facts, index) => facts.operations.forEach(fact => {
    const key = `${fact.method} ${fact.url.replace(/:[^/]+/g, ':').toLowerCase()}`
    const track: Track = byPath.get(key) ?? { at: [], facts: new Map() }
    byPath.set(key, track)
    track.at.push(index)
    track.facts.set(index, fact)
  }))
  return joinMoved([...byPath.values()])
}

function joinMoved (tracks: Track[]): Track[] {
  const joined: Track[] = []
  for (const track of tracks) {
    const earlier = joined.find(one => sharesId(one, track) && one.at.every(index => !track.at.includes(index)))
    if (earlier === undefined) {
      joined.push(track)
      continue
    }
    earlier.at = [...earlier.at, ...track.at].sort(ascending)
    track.facts.forEach((fact, index) => earlier.facts.set(index, fact))
  }
  return joined
}

function sharesId (a: Track, b: Track): boolean {
  const keys = (track: Track) => [...track.facts.values()].map(({ id, method }) => `${method} ${id}`)
  const known = new Set(keys(a))
  return keys(b).some(key => known.has(key))
}

function mergeTrack ({ at, facts }: Track, taken: Set<string>): MergedOperation {
  const inOrder = at.flatMap(index => {
    const fact = facts.get(index)
    return fact === undefined ? [] : [{ index, fact }]
  })
  const newest = inOrder.at(-1)?.fact
  if (newest === undefined) throw new Error('An operation that no revision has')
  const steps = <T>(get: (fact: OperationFact) => T) =>
    stepsOf(inOrder.map(({ index, fact }) => ({ index, value: get(fact) })))
  const bags = (get: (fact: OperationFact) => Bag) =>
    mergeBags(inOrder.map(({ index, fact }) => ({ index, bag: get(fact) })))
  return {
    name: constantName(newest.id, taken),
    at,
    method: newest.method,
    id: steps(fact => fact.id),
    url: steps(fact => fact.url),
    tag: steps(fact => fact.tag),
    claims: steps(fact => fact.claims),
    roles: steps(fact => fact.roles),
    openTo: steps(fact => fact.openTo),
    anonymous: steps(fact => fact.anonymous),
    deprecated: steps(fact => fact.deprecated),
    form: steps(fact => fact.form),
    filters: steps(fact => fact.filters),
    errors: steps(fact => fact.errors),
    hasBody: steps(fact => fact.body !== undefined),
    params: bags(fact => fact.params),
    query: bags(fact => fact.query),
    body: bags(bodyBag).get('body'),
    reply: steps(fact => fact.reply),
  }
}

function bodyBag ({ body }: OperationFact): Bag {
  if (body === undefined) return { properties: {}, required: [] }
  const schema = body.schema ?? { media: body.media }
  return { properties: { body: schema }, required: body.optional ? [] : ['body'] }
}

function stepsOf<T> (values: ReadonlyArray<{ index: number, value: T }>): Steps<T> {
  const steps: Steps<T> = []
  for (const { index, value } of values) {
    const last = steps.at(-1)
    const same = last !== undefined && canonical(last.value ?? null) === canonical(value ?? null)
    if (!same) steps.push({ from: index, value })
  }
  return steps
}

/** `BackupRepository_GetRepositories` -> `backupRepositoryGetRepositories`; a trailing `_` when the name is taken. */
function constantName (operationId: string, taken: Set<string>): string {
  const camel = operationId.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())
  let name = camel.charAt(0).toLowerCase() + camel.slice(1)
  while (taken.has(name)) name += '_'
  taken.add(name)
  return name
}
