// Finds the vendor's OpenAPI documents. They are not part of the project: `VBSIM_CONTRACTS` names their folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Product = 'vb365' | 'vbr'
export const products: readonly Product[] = ['vb365', 'vbr']

export interface SchemaObject {
  $ref?: string
  type?: string
  format?: string
  nullable?: boolean
  enum?: Array<string | null>
  properties?: Record<string, SchemaObject>
  required?: string[]
  items?: SchemaObject
  allOf?: SchemaObject[]
  oneOf?: SchemaObject[]
  anyOf?: SchemaObject[]
  additionalProperties?: boolean | SchemaObject
  discriminator?: { propertyName: string, mapping?: Record<string, string> }
  'x-anyOf'?: SchemaObject[]
  [keyword: string]: unknown
}
export type Content = Record<string, { schema?: SchemaObject }>
export interface ResponseObject {
  $ref?: string
  content?: Content
  'x-veeam-page-result'?: boolean
  'x-veeam-changes-page-result'?: boolean
}
export interface ParameterObject {
  $ref?: string
  name: string
  in: string
  required?: boolean
  schema?: SchemaObject
  'x-veeam-constraint'?: boolean
  'x-veeam-spec'?: { $ref: string }
}
export interface OperationObject {
  operationId: string
  description?: string
  tags?: string[]
  deprecated?: boolean
  parameters?: ParameterObject[]
  requestBody?: { required?: boolean, content: Content }
  responses: Record<string, ResponseObject>
  security?: object[]
  'x-anonymous'?: boolean
  'x-veeam-authorize'?: { claims?: string[], roles?: string[] }
}
export interface OpenApi {
  tags?: Array<{ name: string, 'x-displayName'?: string }>
  paths: Record<string, Record<string, OperationObject>>
  components: {
    schemas: Record<string, SchemaObject>
    responses?: Record<string, ResponseObject>
    parameters?: Record<string, ParameterObject>
  }
}

export interface SourceDocument { revision: string, openApi: OpenApi }

/** The folder of the documents, or undefined when there is none on this machine. */
export function contractsFolder (): string | undefined {
  const folder = process.env['VBSIM_CONTRACTS'] ?? join('..', 'shared', 'contracts')
  return existsSync(folder) ? folder : undefined
}

const numeric = new Intl.Collator('en', { numeric: true })

/** `vb365_v8.json` is revision v8 of VB365; the oldest revision comes first. */
export function readDocuments (folder: string, product: Product): SourceDocument[] {
  return readdirSync(folder)
    .filter(file => file.startsWith(`${product}_`) && file.endsWith('.json'))
    .map(file => file.slice(product.length + 1, -'.json'.length))
    .sort(numeric.compare)
    .map(revision => ({ revision, openApi: parseDocument(join(folder, `${product}_${revision}.json`)) }))
}

function parseDocument (file: string): OpenApi {
  const byteOrderMark = /^\uFEFF/
  return JSON.parse(readFileSync(file, 'utf8').replace(byteOrderMark, ''))
}
