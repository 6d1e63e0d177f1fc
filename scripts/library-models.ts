/**
 * Writes the models and operations of both products as plain TypeScript, for users of the library:
 * src/library/models. They are those of the newest revision. A test sees that they are current.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BagSchema, JsonSchema, OperationAt, ReplySchema } from '../src/schemas/kit/at.js'
import { contract as vb365 } from '../src/schemas/vb365/contract.js'
import { contract as vbr } from '../src/schemas/vbr/contract.js'

const products = { vb365, vbr }
type Product = keyof typeof products

export const fileOf = (product: Product): string =>
  fileURLToPath(new URL(`../src/library/models/${product}.ts`, import.meta.url))

/** The text of the module of a product. */
export function modelsOf (product: Product): string {
  const contract = products[product]
  const revision = contract.revisions.at(-1) ?? ''
  const view = contract.at(revision)
  const operations = [...view.operations()].sort((one, other) => one.id < other.id ? -1 : 1)
  const models = [...view.reachable()].sort()
  const name = (id: string): string => id.replace(/[^\w$]/g, '_')

  /** A type as it is written; `within` is the indentation of the line that it stands on. */
  function typeOf (schema: JsonSchema, within: string): string {
    const plain = plainTypeOf(schema, within)
    return schema.nullable === true && !plain.endsWith('| null') ? `${plain} | null` : plain
  }

  function plainTypeOf (schema: JsonSchema, within: string): string {
    const { $ref, enum: words, oneOf, anyOf, allOf, items, properties, additionalProperties, type } = schema
    const { discriminator } = schema
    if ($ref !== undefined) return referenceOf($ref)
    if (discriminator?.mapping !== undefined) return kindsOf(discriminator.propertyName, discriminator.mapping, within)
    if (words !== undefined) return wordsOf(words, within)
    const several = oneOf ?? anyOf
    if (several !== undefined) return [...new Set(several.map(one => typeOf(one, within)))].join(' | ')
    if (allOf !== undefined) return allOf.map(one => typeOf(one, within)).join(' & ')
    if (items !== undefined) {
      const item = typeOf(items, within)
      return /^[\w$]+$/.test(item) ? `${item}[]` : `Array<${item}>`
    }
    if (properties !== undefined) return membersOf(schema, within)
    if (typeof additionalProperties === 'object') return `Record<string, ${typeOf(additionalProperties, within)}>`
    switch (type) {
      case 'string': return 'string'
      case 'boolean': return 'boolean'
      case 'integer':
      case 'number': return 'number'
      case 'array': return 'unknown[]'
      case 'object': return 'Record<string, unknown>'
      default: return 'unknown'
    }
  }

  /** One of several models, told apart by a word. */
  function kindsOf (member: string, mapping: Readonly<Record<string, string>>, within: string): string {
    const words = new Map<string, string[]>()
    for (const [word, $ref] of Object.entries(mapping)) {
      const model = referenceOf($ref)
      words.set(model, [...words.get(model) ?? [], `'${word}'`])
    }
    return [...words].map(([model, kinds]) => `\n${within}  | (${model} & { ${member}: ${kinds.join(' | ')} })`).join('')
  }

  const referenceOf = ($ref: string): string => name($ref.slice($ref.lastIndexOf('/') + 1).replace(/#$/, ''))

  function wordsOf (words: ReadonlyArray<string | null>, within: string): string {
    const lines = ['']
    for (const word of words) {
      const part = word === null ? 'null' : `'${word.replaceAll("'", "\\'")}'`
      const last = lines.at(-1) ?? ''
      if (last !== '' && `${last} | ${part}`.length > 100) lines.push(`| ${part}`)
      else lines[lines.length - 1] = last === '' ? part : `${last} | ${part}`
    }
    return lines.join(`\n${within}  `)
  }

  function membersOf ({ properties = {}, required = [] }: Pick<JsonSchema, 'properties' | 'required'>, within: string): string {
    const deeper = `${within}  `
    const lines = Object.entries(properties).map(([member, schema]) =>
      `${deeper}${/^[\w$]+$/.test(member) ? member : `'${member}'`}${required.includes(member) ? '' : '?'}: ${typeOf(schema, deeper)}`)
    return lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('\n')}\n${within}}`
  }

  const bagOf = (bag: BagSchema | undefined): string => bag === undefined ? 'undefined' : membersOf(bag, '    ')

  function replyOf (reply: ReplySchema | undefined): string {
    if (reply === undefined || 'empty' in reply) return 'undefined'
    return 'file' in reply ? 'string' : typeOf(reply as JsonSchema, '    ') // what is neither empty nor a file
  }

  function operationOf (operation: OperationAt): string {
    const { params, query, body, reply } = view.documentOf(operation)
    return `  ${/^[\w$]+$/.test(operation.id) ? operation.id : `'${operation.id}'`}: {\n` +
      `    params: ${bagOf(params)}\n    query: ${bagOf(query)}\n` +
      `    body: ${body === undefined ? 'undefined' : typeOf(body, '    ')}\n` +
      `    reply: ${replyOf(reply[String(operation.success)])}\n  }`
  }

  function modelOf (id: string): string {
    const schema = view.document(id)
    const isObject = schema.properties !== undefined && schema.nullable !== true &&
      schema.discriminator?.mapping === undefined
    return isObject
      ? `export interface ${name(id)} ${membersOf(schema, '').replace(/^Record<string, never>$/, '{}')}`
      : `export type ${name(id)} = ${typeOf(schema, '')}`.replace('= \n', '=\n')
  }

  return [
    '/* eslint-disable */',
    `// Written by scripts/library-models.ts (npm run models:write): the models of ${revision}, and its operations by their operationIds.`,
    '',
    ...models.map(modelOf),
    `export interface Operations {\n${operations.map(operationOf).join('\n')}\n}`,
    ''
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const product of ['vb365', 'vbr'] as const) writeFileSync(fileOf(product), modelsOf(product))
}
