// npm run contract: the vendor's documents -> src/schemas. With --check nothing is written: what would be written must
// equal what is there, and every revision of it must equal the vendor's document.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vb365Errors, vbrErrors } from '../../src/schemas/kit/usual-errors.js'
import { contractsFolder, products, readDocuments } from './documents.js'
import type { Product } from './documents.js'
import { emitModules } from './emit.js'
import type { Files } from './emit.js'
import { examplesIn } from './examples.js'
import { dependencyGraph, placeSchemas } from './place.js'
import type { Placement } from './place.js'
import { prove } from './prove.js'
import { readProduct, supersetOf } from './superset.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const examplesFile = join(root, 'test', 'contract', 'vbr-examples.json')
const placementFile = fileURLToPath(new URL('./placement.json', import.meta.url))
const usualErrors = { vb365: vb365Errors.statuses, vbr: vbrErrors.statuses }

/** What stands in the folder of a product and is not written by this program. */
const handwritten = new Set(['contract.ts'])
const folderOf = (product: Product) => join(root, 'src', 'schemas', product)

type Pins = Partial<Record<Product, Record<string, string>>>
const readPins = (): Pins => existsSync(placementFile) ? JSON.parse(readFileSync(placementFile, 'utf8')) : {}

function generate (contracts: string, product: Product, pins: Placement): { files: Files, placement: Placement } {
  const superset = supersetOf(readProduct(contracts, product))
  const graph = dependencyGraph(superset)
  const placement = placeSchemas(superset, graph, product, pins)
  return { files: emitModules(product, superset, placement, graph, usualErrors[product]), placement }
}

/** Pins are only added to; a schema that no document has any more keeps its place. */
function extendedPins (pins: Placement, placement: Placement): Record<string, string> {
  return Object.fromEntries([...new Map([...pins, ...placement])].sort(([a], [b]) => a < b ? -1 : 1))
}

const existingFiles = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !handwritten.has(file))

function write (folder: string, files: Files) {
  existingFiles(folder).filter(file => !files.has(file)).forEach(file => rmSync(join(folder, file)))
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
}

function differences (folder: string, files: Files): string[] {
  const surplus = existingFiles(folder).filter(file => !files.has(file)).map(file => `${file} would be removed`)
  const changed = [...files].flatMap(([file, content]) => {
    const path = join(folder, file)
    if (!existsSync(path)) return [`${file} is missing`]
    return readFileSync(path, 'utf8') === content ? [] : [`${file} would change`]
  })
  return [...surplus, ...changed]
}

/** The members that the examples of VBR show, as a test compares them with what is sent. */
function examplesText (contracts: string): string {
  const newest = readDocuments(contracts, 'vbr').at(-1)
  return `${JSON.stringify(newest === undefined ? {} : examplesIn(newest), null, 1)}\n`
}

async function run (contracts: string, checking: boolean): Promise<boolean> {
  const pins = readPins()
  const next: Pins = { ...pins }
  let good = true
  for (const product of products) {
    const known: Placement = new Map(Object.entries(pins[product] ?? {}))
    const { files, placement } = generate(contracts, product, known)
    next[product] = extendedPins(known, placement)
    if (checking) {
      const found = differences(folderOf(product), files)
      found.forEach(line => console.error(`${product}: ${line}`))
      good &&= found.length === 0
    } else {
      write(folderOf(product), files)
      console.log(`${product}: ${files.size} files written`)
    }
  }
  const examples = examplesText(contracts)
  if (!checking) writeFileSync(examplesFile, examples)
  else if (readFileSync(examplesFile, 'utf8') !== examples) {
    console.error('vbr: vbr-examples.json would change')
    good = false
  }
  if (!checking) writeFileSync(placementFile, `${JSON.stringify(next, null, 2)}\n`)
  return checking ? await prove(contracts) && good : good
}

const contracts = contractsFolder()
if (contracts === undefined) {
  console.log('Skipped: the vendor\'s documents are not here. VBSIM_CONTRACTS names their folder.')
} else {
  const good = await run(contracts, process.argv.includes('--check')).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return false
  })
  if (!good) process.exitCode = 1
}
