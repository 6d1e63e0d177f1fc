// The light typing of the notation: what TypeScript knows about a superset schema is the union over all revisions.
// TypeBox's own `Static` costs three times the instantiations; see docs/decisions/0011-light-typing-of-the-contract.md
import type { TSchema, TUnsafe } from '@sinclair/typebox'
import * as core from './core.js'
import type { ByRevision, Versioned } from './core.js'

/** What a handler sends where the contract says "a file". */
export type FileContent = NodeJS.ReadableStream | Buffer

/** Optional members are optional properties of the bag, so that one homomorphic mapped type yields the object type. */
export interface Schema<T> extends TUnsafe<T> { properties: Bag }
export type Static<S> = S extends { static: infer T } ? T : never
type AnySchema = TSchema
export type Bag = Record<string, AnySchema | undefined>
type Part<P> = { [K in keyof P]?: P[K] }
export type Of<P> = { [K in keyof P]: P[K] extends { static: infer T } | undefined ? T : never }
type Each<V> = V[keyof V] extends { static: infer T } | undefined ? T : never

type Keywords = Record<string, unknown>
type Atom<T> = (keywords?: Keywords) => Schema<T>

interface Loosen {
  <T>(schema: Schema<T>): Schema<T | undefined>
  <P extends Bag>(bag: P): Part<P>
}
interface Spanned<R> {
  <T>(revision: R, schema: Schema<T>): Schema<T | undefined>
  <const V extends string>(revision: R, values: V[]): V[]
  <P extends Bag>(revision: R, bag: P): Part<P>
}
interface SpannedBetween<R> {
  <T>(since: R, until: R, schema: Schema<T>): Schema<T | undefined>
  <const V extends string>(since: R, until: R, values: V[]): V[]
  <P extends Bag>(since: R, until: R, bag: P): Part<P>
}
interface ChangedBy<R extends string> {
  <const V extends { [K in R]?: AnySchema }>(byRevision: V): Schema<Each<V>>
  <const V extends { [K in R]?: unknown }>(byRevision: V): ByRevision<V[keyof V]>
}
interface EnumOf {
  <const V extends string>(id: string, values: V[], keywords?: Keywords): Schema<V>
  <const V extends string>(values: V[], keywords?: Keywords): Schema<V>
}
interface Composition { members: string[], discriminator?: string, mapping?: Record<string, string> }
type ModelOf = <P extends Bag>(id: string, bag: P, keywords?: Keywords) =>
  { static: Of<P>, properties: P } & Schema<Of<P>>
type ComposedOf = <P extends Bag>(id: string, composition: Composition, bag: P) =>
  { static: Of<P>, properties: P } & Schema<Of<P>>
type ReplyOfStatus = { (): Schema<void>, <T>(schema: Schema<T>): Schema<T> }

/** What the contract says about an operation, over all revisions. */
export interface Shape {
  id: Versioned<string>
  url: Versioned<string>
  tag?: Versioned<string>
  /** the title of its section in the vendor's documentation */
  section?: string
  since?: string
  until?: string
  only?: readonly string[]
  claims?: Versioned<readonly string[] | undefined>
  roles?: Versioned<readonly string[] | undefined>
  openTo?: Versioned<readonly string[] | undefined>
  anonymous?: Versioned<boolean | undefined>
  deprecated?: Versioned<boolean | undefined>
  /** the body may also, or must, come as a form */
  form?: Versioned<'also' | 'only' | undefined>
  /** the vendor's filter class of the query parameters */
  filters?: Versioned<string | undefined>
  params?: Bag
  query?: Bag
  body?: AnySchema
  reply: AnySchema
  /** the documented error statuses, where they deviate from the product's rule */
  errors?: Versioned<readonly number[] | undefined>
}
export type Operation<S extends Shape = Shape> = S & { method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' }
type Verb = <const S extends Shape>(shape: S) => Operation<S>

type BagOf<B> = B extends Bag ? Of<B> : Record<string, never>
export type ParamsOf<S extends Shape> = BagOf<S['params']>
export type QueryOf<S extends Shape> = BagOf<S['query']>
export type BodyOf<S extends Shape> = S['body'] extends AnySchema ? Static<S['body']> : undefined
/** Any success reply of any revision. */
export type ReplyOf<S extends Shape> = Static<S['reply']>

/** The notation, with the revisions of one product as its only words. */
export function kit<R extends string> () {
  // The implementations are typed for what they build; these types say what a reader of the contract may rely on.
  // Nothing but this cast can join the two: the light types exist at compile time only.
  const withType = <F>(implementation: unknown) => implementation as F
  return {
    Optional: withType<Loosen>(core.Optional),
    Since: withType<Spanned<R>>(core.Since),
    Until: withType<Spanned<R>>(core.Until),
    Between: withType<SpannedBetween<R>>(core.Between),
    Only: withType<Spanned<R[]>>(core.Only),
    RequiredSince: withType<Spanned<R>>(core.RequiredSince),
    RequiredUntil: withType<Spanned<R>>(core.RequiredUntil),
    RequiredBetween: withType<SpannedBetween<R>>(core.RequiredBetween),
    RequiredOnly: withType<Spanned<R[]>>(core.RequiredOnly),
    Nullable: withType<<T>(schema: Schema<T>) => Schema<T | null>>(core.Nullable),
    NullableSince: withType<<T>(revision: R, schema: Schema<T>) => Schema<T | null>>(core.NullableSince),
    NullableUntil: withType<<T>(revision: R, schema: Schema<T>) => Schema<T | null>>(core.NullableUntil),
    Changed: withType<ChangedBy<R>>(core.Changed),
    ChangedModel: withType<<const V extends { [K in R]?: AnySchema }>(id: string, byRevision: V) => Schema<Each<V>>>(
      core.ChangedModel),

    Text: withType<Atom<string>>(core.Text),
    Uuid: withType<Atom<string>>(core.Uuid),
    DateTime: withType<Atom<string>>(core.DateTime),
    Int32: withType<Atom<number>>(core.Int32),
    Int64: withType<Atom<number>>(core.Int64),
    Integer: withType<Atom<number>>(core.Integer),
    Float: withType<Atom<number>>(core.Float),
    Flag: withType<Atom<boolean>>(core.Flag),
    Anything: withType<Atom<unknown>>(core.Anything),
    List: withType<<T>(items: Schema<T>, keywords?: Keywords) => Schema<T[]>>(core.List),
    Dictionary: withType<<T>(values: Schema<T>, keywords?: Keywords) => Schema<Record<string, T>>>(core.Dictionary),
    AnyOf: withType<<const L extends AnySchema[]>(members: L) => Schema<Static<L[number]>>>(core.AnyOf),
    Inline: withType<<P extends Bag>(bag: P, keywords?: Keywords) => Schema<Of<P>>>(core.Inline),
    Constrained: withType<<T>(schema: Schema<T>) => Schema<T>>(core.Constrained),

    Model: withType<ModelOf>(core.Model),
    Page: withType<ModelOf>(core.Page),
    ChangesPage: withType<ModelOf>(core.ChangesPage),
    Composed: withType<ComposedOf>(core.Composed),
    Named: withType<<T>(id: string, schema: Schema<T>) => Schema<T>>(core.Named),
    OneOf: withType<<M extends Bag>(id: string, discriminator: string, shared: Bag, members: M) => Schema<Each<M>>>(
      core.OneOf),
    Enum: withType<EnumOf>(core.Enum),
    Ref: withType<<T>(schema: Schema<T>) => Schema<T>>(core.Ref),
    Lazy: withType<(id: string) => Schema<unknown>>(core.Lazy),
    Tag: withType<<E, const V extends E & string>(of: Schema<E>, ...values: V[]) => Schema<V>>(core.Tag),

    File: withType<(...media: string[]) => Schema<FileContent>>(core.File),
    Done: withType<() => Schema<void>>(core.Done),
    Nothing: withType<() => Schema<void>>(core.Nothing),
    Created: withType<ReplyOfStatus>(core.Created),
    Accepted: withType<ReplyOfStatus>(core.Accepted),
    Either: withType<<const L extends AnySchema[]>(...replies: L) => Schema<Static<L[number]>>>(core.Either),

    Get: withType<Verb>(core.verb('GET')),
    Post: withType<Verb>(core.verb('POST')),
    Put: withType<Verb>(core.verb('PUT')),
    Delete: withType<Verb>(core.verb('DELETE')),
    Patch: withType<Verb>(core.verb('PATCH')),
  }
}
