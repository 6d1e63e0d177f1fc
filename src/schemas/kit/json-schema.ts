// What `contract.at(revision)` makes: plain JSON Schema, and operations whose parts are plain JSON Schema.
import type { SupersetOperation } from './core.js'
import type { Shape } from './types.js'

declare const plain: unique symbol

/** Plain JSON Schema of one revision. The brand keeps superset schemas from Ajv and swagger: only a view makes this. */
export interface JsonSchema {
  readonly [plain]: true
  readonly $id?: string
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: ReadonlyArray<string | null>
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly discriminator?: { readonly propertyName: string, readonly mapping?: Readonly<Record<string, string>> }
}

export interface BagSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
}
export interface EmptyReply { readonly empty: true }
/** `file` is the first of `media`. */
export interface FileReply { readonly file: string, readonly media: readonly string[] }
export type ReplySchema = JsonSchema | EmptyReply | FileReply

export type AnyOperation = Shape & { method: string }

/** The parts of an operation, either for validators or for a published document. */
export interface OperationParts {
  readonly params?: BagSchema
  readonly query?: BagSchema
  readonly body?: JsonSchema
  readonly reply: Readonly<Record<string, ReplySchema>>
}

export interface OperationAt extends OperationParts {
  readonly id: string
  readonly method: SupersetOperation['method']
  readonly url: string
  readonly tag: string
  readonly claims?: readonly string[]
  readonly roles?: readonly string[]
  /** the built-in roles besides the administrator to whom the document opens it; `Everyone` is all of them */
  readonly openTo?: readonly string[]
  readonly anonymous?: boolean
  readonly deprecated?: boolean
  readonly form?: 'also' | 'only'
  /** the media type of a body that is no JSON */
  readonly bodyFile?: string
  readonly bodyOptional: boolean
  /** the lowest documented 2xx status */
  readonly success: number
  /** the documented error statuses; empty where the product documents only `default` */
  readonly errors: readonly number[]
  /** the vendor's filter class of the query parameters */
  readonly filters?: string
  readonly source: AnyOperation
}

export interface View {
  readonly revision: string
  /** the operation as it is in this revision, or undefined when the revision does not have it */
  operation (operation: AnyOperation): OperationAt | undefined
  operations (): readonly OperationAt[]
  /** for validators: `$id` set, references as `<Id>#` */
  schema (id: string): JsonSchema
  /** for a published document: OpenAPI 3.0, references as `#/components/schemas/<Id>`, inheritance flattened */
  document (id: string): JsonSchema
  documentOf (operation: OperationAt): OperationParts
  /** the unions that have this schema as a member */
  unionsOf (id: string): readonly string[]
  /** the names of all schemas that the operations of this revision reach */
  reachable (): ReadonlySet<string>
}

export interface Contract {
  readonly revisions: readonly string[]
  readonly operations: readonly AnyOperation[]
  readonly errorSchema: string
  at (revision: string): View
}

/** How a product documents errors when nothing special is said. */
export interface ErrorRule {
  /** the component that every error reply refers to */
  readonly schema: string
  statuses (operation: { url: string, hasBody: boolean }): readonly number[]
}
