// contract.at(revision): superset -> plain JSON Schema of one revision. Pure, lazy, cached.
import { SPAN, NEED, CHANGED, VALUES, UNION, REF, TAG, NULLABLE, OPTIONAL, FILE, EMPTY, type Span } from './core.js'
import type { Operation, Shape } from './types.js'

declare const plain: unique symbol
/** JSON Schema of one revision. Only `contract.at` makes it: a superset schema cannot reach Ajv or swagger by mistake. */
export interface JsonSchema {
  readonly [plain]: true
  readonly $id?: string
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: ReadonlyArray<string | null>
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly discriminator?: { readonly propertyName: string }
}
export interface BagSchema { properties: Record<string, JsonSchema>, required: string[] }
export interface EmptyReply { readonly empty: true }
export interface FileReply { readonly file: string }
export type ReplySchema = JsonSchema | EmptyReply | FileReply
export type AnyOperation = Operation<Shape>
export interface OperationAt {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly tag: string
  readonly claims?: readonly string[]
  readonly roles?: readonly string[]
  readonly anonymous?: boolean
  readonly deprecated?: boolean
  readonly form?: 'only' | 'also'
  readonly params?: BagSchema
  readonly query?: BagSchema
  readonly body?: JsonSchema
  /** the media type of a body that is no JSON */
  readonly bodyFile?: string
  readonly bodyOptional: boolean
  readonly reply: Readonly<Record<string, ReplySchema>>
  /** the lowest documented 2xx status */
  readonly success: number
  /** documented error statuses; empty where the document only knows `default` */
  readonly errors: readonly number[]
  /** the filter class of the collection's query parameters */
  readonly filters?: string
  readonly source: AnyOperation
}
export interface View {
  readonly revision: string
  operation (operation: AnyOperation): OperationAt | undefined
  operations (): OperationAt[]
  schema (id: string): JsonSchema
  document (id: string): Record<string, unknown>
}
export interface Contract {
  readonly revisions: readonly string[]
  readonly operations: readonly AnyOperation[]
  readonly ids: ReadonlyMap<string, unknown>
  at (revision: string): View
}
/* eslint-disable @typescript-eslint/no-explicit-any */
type Json = Record<string, any>
export function createContract (revisions: readonly string[], modules: Record<string, unknown>): Contract {
  const order = new Map(revisions.map((r, i) => [r, i]))
  const rank = (r: string) => order.get(r)!
  const byId = new Map<string, any>()
  const operations: any[] = []
  for (const module of Object.values(modules) as any[]) {
    for (const x of Object.values(module) as any[]) {
      if (x?.method) operations.push(Object.assign(x, { tag: x.tag ?? module.tag })); else if (x?.$id) byId.set(x.$id, x)
    }
  }
  const views = new Map<string, any>()
  class RevisionView {
    readonly schemas = new Map<string, Json>()
    readonly cached = new Map<unknown, OperationAt | undefined>()
    readonly n: number
    constructor (readonly revision: string) { this.n = rank(revision) }
    alive = (s?: Span): boolean => s === undefined || (s.only ? s.only.includes(this.revision) : (s.since === undefined || rank(s.since) <= this.n) && (s.until === undefined || rank(s.until) >= this.n))
    pick = <V>(x: any): V => { if (!x?.[CHANGED]) return x; let r: any; for (const k of Object.keys(x[CHANGED])) if (rank(k) <= this.n) r = x[CHANGED][k]; return r }
    bag = (p: Json) => { const properties: Json = {}; const required: string[] = []; for (const k in p) { const s = p[k]; if (!this.alive(s[SPAN])) continue; properties[k] = this.plain(s); if (s[NEED] ? this.alive(s[NEED]) : !s[OPTIONAL]) required.push(k) } return { properties, required } }
    schema = (id: string): any => { let s = this.schemas.get(id); if (s === undefined) { this.schemas.set(id, s = {}); Object.assign(s, this.plain(byId.get(id)), { $id: id }); const tags = this.tags.get(id); if (tags && s['properties']) for (const [d, values] of Object.entries(tags)) if (s['properties'][d]) s['properties'][d] = { type: 'string', enum: [...values] } } return s }
    get tags (): Map<string, Record<string, Set<string>>> { const m = new Map(); for (const x of byId.values()) { const u = this.pick<any>(x)?.[UNION]; if (!u) continue; for (const v in u.members) if (this.alive(u.members[v][SPAN])) { const id = (this.pick(u.members[v]) as any).$id; const t = m.get(id) ?? m.set(id, {}).get(id); (t[u.discriminator] ??= new Set()).add(v) } } Object.defineProperty(this, 'tags', { value: m }); return m }
    plain = (x: any): Json => {
      const nullable = x[NULLABLE]; let s: Json
      x = this.pick(x)
      if (x[REF]) { s = { $ref: (typeof x[REF] === 'string' ? x[REF] : x[REF].$id) + '#' }; return nullable || x[NULLABLE] ? { anyOf: [s, { type: 'null' }] } : s }
      if (x[VALUES]) { const { $id, ...o } = x; s = { ...o, enum: x[VALUES].filter((v: any) => typeof v === 'string' || this.alive(v.span)).map((v: any) => typeof v === 'string' ? v : v.value) } }
      else if (x[UNION]) { const { discriminator, members } = x[UNION]; const set = new Set<string>(); for (const k in members) if (this.alive(members[k][SPAN])) set.add((this.pick(members[k]) as any).$id); s = { type: 'object', required: [discriminator], discriminator: { propertyName: discriminator }, oneOf: [...set].map(m => ({ $ref: m + '#' })) } }
      else if (x[FILE]) return { file: x[FILE] }
      else if (x[EMPTY]) return { empty: true }
      else { const { $id, ...o } = x; s = o; if (x.properties) { const b = this.bag(x.properties); s['properties'] = b.properties; if (b.required.length) s['required'] = b.required; else delete s['required'] } if (x.items) s['items'] = this.plain(x.items); if (x.oneOf) s['oneOf'] = x.oneOf.map(this.plain); if (x.additionalProperties) s['additionalProperties'] = this.plain(x.additionalProperties) }
      if (nullable || x[NULLABLE]) { s['nullable'] = true; if (s['enum']) s['enum'] = [...s['enum'], null] }
      return s
    }
    operation = (o: any): OperationAt | undefined => {
      if (!this.cached.has(o)) this.cached.set(o, (o.only ? o.only.includes(this.revision) : this.alive(o)) ? this.operationAt(o) : undefined)
      return this.cached.get(o)
    }
    operationAt = (o: any): any => { const part = (p?: Json) => p && this.bag(p); const body = o.body && this.alive(o.body[SPAN]) ? this.plain(o.body) : undefined
      const reply: Json = {}; for (const k in o.reply) if (this.alive(o.reply[k][SPAN])) reply[k] = this.plain(o.reply[k])
      return { id: this.pick(o.id), method: o.method, url: this.pick(o.url), tag: this.pick(o.tag), claims: this.pick(o.claims), roles: this.pick(o.roles), errors: this.pick(o.errors) ?? [], form: this.pick(o.form) ? 'only' : undefined, deprecated: this.pick(o.deprecated), anonymous: o.anonymous,
        params: part(o.params), query: part(o.query), body: body?.['file'] ? undefined : body, bodyFile: body?.['file'], bodyOptional: body !== undefined && !(o.body[NEED] ? this.alive(o.body[NEED]) : !o.body[OPTIONAL]), reply, success: Math.min(...Object.keys(reply).map(Number)), source: o } }
    operations = () => operations.map(this.operation).filter(o => o !== undefined)
    document = (id: string): Json => this.doc(byId.get(id))
    doc = (x: any): Json => { const nullable = x[NULLABLE]; x = this.pick(x); const nul = (s: Json) => nullable || x[NULLABLE] ? { ...s, nullable: true } : s
      const bag = (p: Json) => { const properties: Json = {}; const required: string[] = []; for (const k in p) { const s = p[k]; if (!this.alive(s[SPAN])) continue; properties[k] = this.doc(s); if (s[NEED] ? this.alive(s[NEED]) : !s[OPTIONAL]) required.push(k) } return { type: 'object', properties, required } }
      if (x[TAG]) return { $ref: x[TAG].$id }
      if (x[REF]) return nul({ $ref: typeof x[REF] === 'string' ? x[REF] : x[REF].$id })
      if (x[UNION]) { const { discriminator, base, members } = x[UNION]; const mapping: Json = {}; for (const k in members) if (this.alive(members[k][SPAN])) mapping[k] = (this.pick(members[k]) as any).$id; return { ...bag(base), discriminator, mapping } }
      if (x[FILE]) return { $file: x[FILE] }
      if (x[EMPTY]) return { $empty: 1 }
      const { $id, ...o } = x; const s: Json = {}; for (const k in o) s[k] = o[k]
      if (x[VALUES]) return nul({ ...s, enum: this.plain(Object.assign({}, x, { [NULLABLE]: false }))['enum'] })
      if (x.properties) Object.assign(s, bag(x.properties)); if (x.items) s['items'] = this.doc(x.items); if (x.oneOf) s['oneOf'] = x.oneOf.map(this.doc); if (x.additionalProperties) s['additionalProperties'] = this.doc(x.additionalProperties)
      return nul(s) }
  }
  return {
    revisions,
    operations,
    ids: byId,
    at: (revision: string): View => {
      let v = views.get(revision)
      if (!v) views.set(revision, v = new RevisionView(revision))
      return v
    },
  }
}
