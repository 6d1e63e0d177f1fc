// Decides which file a schema lives in. A place once given is pinned in placement.json, so that a new revision does not
// reshuffle files; only a cycle of imports can move a pinned schema.
import type { Product } from './documents.js'
import { components as cyclesOf } from './graph.js'
import type { MergedBag, MergedComponent, MergedOperation, Stage, Superset } from './merge.js'
import { referencesIn } from './read.js'
import { topics } from './topics.js'

/** Constant name (a component, or the shared properties of a union) -> file without extension. */
export type Placement = Map<string, string>
export type Graph = Map<string, Set<string>>

/** The constant that holds what the members of a union share. */
export const sharedName = (union: string) => `${union}Base`

/** A section's title as a file name: `Backup Repositories` -> `backup-repositories`. */
export function fileOfSection (tag: string, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(tag) ?? tag
  const words = /\s/.test(title) ? title : title.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

// --- what refers to what

function bagReferences (bag: MergedBag, except: ReadonlySet<string> = new Set()): string[] {
  const names: string[] = []
  for (const [name, property] of bag) {
    if (!except.has(name)) referencesIn(property.variants.map(({ schema }) => schema), found => names.push(found))
  }
  return names
}

export function dependencyGraph ({ components }: Superset): Graph {
  const graph: Graph = new Map()
  const add = (name: string, references: Iterable<string>) => {
    const known = graph.get(name) ?? new Set()
    graph.set(name, known)
    for (const reference of references) known.add(reference)
  }
  for (const { name, stages } of components.values()) {
    for (const stage of stages) {
      if (stage.kind === 'union') add(sharedName(name), bagReferences(stage.bag))
      add(name, stageReferences(name, stage, components))
    }
  }
  return new Map([...graph].map(([name, known]) => [name, new Set([...known].filter(other => graph.has(other)))]))
}

function stageReferences (name: string, stage: Stage, components: Superset['components']): string[] {
  switch (stage.kind) {
    case 'enum': return []
    case 'other': {
      const names: string[] = []
      referencesIn(stage.schema, found => names.push(found))
      return names
    }
    case 'union': return [sharedName(name), ...[...stage.members.values()].flat().map(({ member }) => member)]
    case 'object': {
      const own = bagReferences(stage.bag, stage.inherits?.names)
      const tags = discriminatorEnums(name, components)
      return stage.inherits === undefined ? own : [...own, ...tags, parentConstant(stage.inherits.parent, components)]
    }
  }
}

export function parentConstant (parent: string, components: Superset['components']): string {
  const isUnion = components.get(parent)?.stages.some(stage => stage.kind === 'union')
  return isUnion ? sharedName(parent) : parent
}

/** The enums that the discriminators of a union's member name. */
function discriminatorEnums (member: string, components: Superset['components']): string[] {
  const names: string[] = []
  for (const stage of components.get(member)?.stages ?? []) {
    if (stage.kind !== 'object') continue
    for (const property of discriminatorsOf(member, components).keys()) {
      referencesIn(stage.bag.get(property)?.variants.map(({ schema }) => schema), found => names.push(found))
    }
  }
  return names
}

const tagCache = new WeakMap<object, Map<string, Map<string, Set<string>>>>()

/** For a member of unions: discriminator -> the values that select it in some revision. */
export function discriminatorsOf (member: string, components: Superset['components']): Map<string, Set<string>> {
  const known = tagCache.get(components) ?? collectDiscriminators(components)
  tagCache.set(components, known)
  return known.get(member) ?? new Map()
}

function collectDiscriminators (components: ReadonlyMap<string, MergedComponent>) {
  const all = new Map<string, Map<string, Set<string>>>()
  for (const stage of [...components.values()].flatMap(({ stages }) => stages)) {
    if (stage.kind !== 'union') continue
    for (const [value, choices] of stage.members) {
      for (const { member } of choices) {
        const ofMember = all.get(member) ?? new Map<string, Set<string>>()
        all.set(member, ofMember)
        ofMember.set(stage.discriminator, (ofMember.get(stage.discriminator) ?? new Set()).add(value))
      }
    }
  }
  return all
}

// --- placing

function sectionsUsing (superset: Superset, graph: Graph): Map<string, Set<string>> {
  const using = new Map<string, Set<string>>()
  for (const operation of superset.operations) {
    const section = sectionOf(operation, superset)
    const seen = new Set<string>()
    const visit = (name: string) => {
      if (seen.has(name) || !graph.has(name)) return
      seen.add(name)
      using.set(name, (using.get(name) ?? new Set()).add(section))
      graph.get(name)?.forEach(visit)
      composedOf(name, superset).forEach(visit)
    }
    operationReferences(operation).forEach(visit)
  }
  return using
}

/** The members of a composed model belong beside it, although it only names them. */
const composedOf = (name: string, { components }: Superset) => (components.get(name)?.stages ?? [])
  .flatMap(stage => stage.kind === 'object' ? [...stage.composition?.members.keys() ?? []] : [])

export const sectionOf = ({ tag }: MergedOperation, { titles }: Superset) =>
  fileOfSection(tag.at(-1)?.value ?? '', titles)

function operationReferences ({ params, query, body, reply }: MergedOperation): string[] {
  const names = [...bagReferences(params), ...bagReferences(query)]
  referencesIn([body?.variants.map(({ schema }) => schema), reply], found => names.push(found))
  return names
}

const homeOf = (file: string) => file.includes('/') ? file.slice(0, file.indexOf('/')) : file
const sinkOf = (file: string) => `${homeOf(file)}/shared`

function firstPlace (name: string, sections: ReadonlySet<string>, product: Product): string {
  const [only] = sections
  const home = sections.size === 1 && only !== undefined ? only : 'common'
  const noun = topics[product][home]?.find(([pattern]) => pattern.test(name))?.[1]
  if (noun !== undefined) return `${home}/${noun}`
  return home === 'common' ? 'common/shared' : home
}

export function placeSchemas (superset: Superset, graph: Graph, product: Product, pins: Placement): Placement {
  const using = sectionsUsing(superset, graph)
  const place = (name: string) => pins.get(name) ?? firstPlace(name, using.get(name) ?? new Set(), product)
  const placement: Placement = new Map([...graph.keys()].map(name => [name, place(name)]))
  breakCycles(placement, graph, pins)
  return placement
}

/** Import cycles are broken by moving what is imported, and what that needs, down into the home's `shared` file. */
function breakCycles (placement: Placement, graph: Graph, pins: Placement) {
  const fileOf = (name: string) => placement.get(name) ?? ''
  const sink = (name: string) => {
    const target = sinkOf(fileOf(name))
    if (fileOf(name) === target) return
    if (pins.has(name)) console.warn(`${name} moves to ${target}: a cycle of imports would run through ${fileOf(name)}`)
    placement.set(name, target)
    graph.get(name)?.forEach(next => { if (homeOf(fileOf(next)) === homeOf(target)) sink(next) })
  }
  const sinkLeaks = () => graph.forEach((references, name) => {
    if (fileOf(name) !== sinkOf(fileOf(name))) return
    references.forEach(next => { if (homeOf(fileOf(next)) === homeOf(fileOf(name))) sink(next) })
  })
  for (;;) {
    sinkLeaks()
    const cycle = cyclesOf(fileGraph(placement, graph)).find(files => files.length > 1)
    if (cycle === undefined) return
    smallestImport(cycle, placement, graph).forEach(sink)
  }
}

function fileGraph (placement: Placement, graph: Graph): Graph {
  const files: Graph = new Map([...placement.values()].map(file => [file, new Set()]))
  for (const [name, references] of graph) {
    const from = placement.get(name) ?? ''
    for (const reference of references) {
      const to = placement.get(reference) ?? ''
      if (to !== from) files.get(from)?.add(to)
    }
  }
  return files
}

/** Of the files in a cycle, the names that the others import from the one they import least from. */
function smallestImport (cycle: readonly string[], placement: Placement, graph: Graph): Set<string> {
  const imported = new Map<string, Set<string>>()
  for (const [name, references] of graph) {
    const from = placement.get(name) ?? ''
    for (const reference of references) {
      const to = placement.get(reference) ?? ''
      if (to === from || to === sinkOf(to) || !cycle.includes(from) || !cycle.includes(to)) continue
      imported.set(to, (imported.get(to) ?? new Set()).add(reference))
    }
  }
  const [smallest] = [...imported.values()].sort((a, b) => a.size - b.size)
  if (smallest === undefined) throw new Error(`A cycle of imports that cannot be broken: ${cycle.join(', ')}`)
  return smallest
}
