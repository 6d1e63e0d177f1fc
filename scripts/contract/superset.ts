// Documents and errata -> the superset of a product.
import { readFileSync } from 'node:fs'
import { readDocuments } from './documents.js'
import type { Product } from './documents.js'
import { createErrata } from './errata.js'
import type { Errata, Erratum } from './errata.js'
import { mergeFacts } from './merge.js'
import type { Superset } from './merge.js'
import { readFacts } from './read.js'
import type { Facts } from './read.js'

export interface Reading { facts: Facts, errata: Errata }

export function readErrata (product: Product): Erratum[] {
  return JSON.parse(readFileSync(new URL(`./errata/${product}.json`, import.meta.url), 'utf8'))
}

/** Every revision of a product; faults without an erratum, and errata without a fault, end the run. */
export function readProduct (folder: string, product: Product): Reading[] {
  const list = readErrata(product)
  const readings = readDocuments(folder, product).map(document => {
    const errata = createErrata(list, document.revision)
    return { facts: readFacts(document, errata), errata }
  })
  const complaints = readings.flatMap(({ errata }) => complaintsOf(product, errata))
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  return readings
}

function complaintsOf (product: Product, { revision, unexpected, unused }: Errata): string[] {
  return [
    ...unexpected.map(({ kind, where }) => `${product} ${revision}: ${where}: ${kind}, and no erratum says what to do`),
    ...unused.map(({ kind, where }) => `${product} ${revision}: ${where}: the ${kind} of the errata is no more`),
  ]
}

export const supersetOf = (readings: readonly Reading[]): Superset => mergeFacts(readings.map(({ facts }) => facts))
