// The superset -> the files of src/schemas/<product>: one per section, `common/` and sub-folders by topic.
import { posix } from 'node:path'
import { importText, items, print, quoted, visitNames, word } from './code.js'
import type { Code } from './code.js'
import type { Product } from './documents.js'
import { componentCode, operationCode, sharedCode } from './express.js'
import type { Context } from './express.js'
import { components as cyclesOf } from './graph.js'
import { groupBy } from './group.js'
import type { MergedOperation, Superset } from './merge.js'
import { sectionOf, sharedName } from './place.js'
import type { Graph, Placement } from './place.js'

export type Files = Map<string, string>

interface Declaration { name: string, code: Code, typed: boolean }
type UsualErrors = Context['usualErrors']

export function emitModules (
  product: Product, superset: Superset, placement: Placement, graph: Graph, usualErrors: UsualErrors
): Files {
  const order = declarationOrder(graph, superset)
  const context: Context = { superset, usualErrors, isAhead: order.isAhead }
  const operations = groupBy(superset.operations, operation => sectionOf(operation, superset))
  const names = [...new Set([...placement.values(), ...operations.keys()])].sort()
  const files: Files = new Map(names.map(file => {
    const mine = order.names.filter(one => placement.get(one) === file)
    const declarations = mine.map(one => declarationOf(one, context))
    const mounted = operations.get(file) ?? []
    return [`${file}.ts`, moduleText(product, file, declarations, mounted, placement, context, superset.titles)]
  }))
  files.set('index.ts', indexText(names))
  const revisions = print(items(superset.revisions.map(word)))
  files.set('revisions.ts', `${header}export const revisions = ${revisions} as const\n`)
  return files
}

const header = '// Written by scripts/contract from the vendor\'s OpenAPI documents.\n'

// --- order

/** Dependencies first; inside a true recursion, unions last. */
function declarationOrder (graph: Graph, { components }: Superset) {
  const isUnion = (one: string) => components.get(one)?.stages.some(({ kind }) => kind === 'union') ?? false
  const cycles = cyclesOf(graph)
  const names = cycles.flatMap(cycle => [...cycle].reverse().sort((a, b) => Number(isUnion(a)) - Number(isUnion(b))))
  const position = new Map(names.map((one, index) => [one, index]))
  const cycleOf = new Map(cycles.flatMap((cycle, index) => cycle.map(one => [one, index] as const)))
  const isAhead = (from: string | undefined, to: string) => from !== undefined &&
    cycleOf.get(from) === cycleOf.get(to) && (position.get(to) ?? 0) >= (position.get(from) ?? 0)
  return { names, isAhead }
}

function declarationOf (constant: string, context: Context): Declaration {
  const component = context.superset.components.get(constant)
  if (component !== undefined) {
    return { name: constant, code: componentCode(constant, component.stages, context), typed: true }
  }
  const union = [...context.superset.components.values()].find(one => sharedName(one.name) === constant)
  const stage = union?.stages.find(one => one.kind === 'union')
  if (union === undefined || stage === undefined) throw new Error(`Nothing is named ${constant}`)
  return { name: constant, code: sharedCode(union.name, stage, context), typed: false }
}

// --- text

function declarationText ({ name: constant, code, typed }: Declaration): string {
  const opening = `export const ${constant} = `
  const value = `${opening}${print(code, '', opening.length)}`
  if (!typed) return value
  const type = `export type ${constant} = Static<typeof ${constant}>`
  return `${value}\n${type.length > 120 ? type.replace(' = ', ' =\n  ') : type}`
}

function moduleText (
  product: Product, file: string, declarations: readonly Declaration[], operations: readonly MergedOperation[],
  placement: Placement, context: Context, titles: ReadonlyMap<string, string>
): string {
  const operationDeclarations = operations.map(operation =>
    ({ name: operation.name, code: operationCode(operation, context), typed: false }))
  const all = [...declarations, ...operationDeclarations]
  const tag = operations[0]?.tag.at(-1)?.value
  return [
    header + importsText(product, file, all, placement),
    ...tag === undefined ? [] : [sectionText(tag, titles.get(tag))],
    ...all.map(declarationText),
  ].join('\n\n') + '\n'
}

/** How the vendor's documents call the section, and the title that its documentation shows where that is another. */
function sectionText (tag: string, title = tag): string {
  return `export const tag = ${quoted(tag)}${title === tag ? '' : `\nexport const section = ${quoted(title)}`}`
}

function importsText (
  product: Product, file: string, declarations: readonly Declaration[], placement: Placement
): string {
  const kit = new Set<string>()
  const foreign = new Map<string, Set<string>>()
  for (const { code } of declarations) {
    visitNames(code, (kind, found) => {
      if (kind === 'kit') kit.add(found)
      const from = kind === 'constant' ? placement.get(found) : undefined
      if (from !== undefined && from !== file) foreign.set(from, (foreign.get(from) ?? new Set()).add(found))
    })
  }
  const types = declarations.some(({ typed }) => typed) ? ['type Static'] : []
  const root = posix.relative(posix.dirname(file), '.') || '.'
  const kitImport = importText([...[...kit].sort(), ...types], posix.join(root, '..', 'kit', `${product}.js`))
  const others = [...foreign].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([from, names]) => importText([...names].sort(), pathTo(file, from)))
  return [kitImport, ...others].join('\n')
}

function pathTo (file: string, target: string): string {
  const path = posix.relative(posix.dirname(file), `${target}.js`)
  return path.startsWith('.') ? path : `./${path}`
}

function indexText (names: readonly string[]): string {
  const lines = names.map(file => {
    const space = file.replace(/[-/](\w)/g, (_all, letter: string) => letter.toUpperCase())
    return `export * as ${space} from './${file}.js'`
  })
  return `${header}${lines.join('\n')}\n`
}
