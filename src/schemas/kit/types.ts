import type { TUnsafe, TSchema } from '@sinclair/typebox'
import * as core from './core.js'
export type FileContent = NodeJS.ReadableStream | Buffer
/** a TypeBox schema of T; optional members are optional properties of the bag, so one homomorphic mapped type yields the object type */
export interface Schema<T> extends TUnsafe<T> { properties: Bag }
export type Static<S> = S extends { static: infer T } ? T : never
type Any = TSchema
export type Bag = Record<string, Any | undefined>
type Part<P> = { [K in keyof P]?: P[K] }
export type Of<P> = { [K in keyof P]: P[K] extends { static: infer T } | undefined ? T : never }
type O = Record<string, unknown>
type Atom<T> = (o?: O) => Schema<T>
export interface Loosen { <T>(s: Schema<T>): Schema<T | undefined>; <P extends Bag>(p: P): Part<P> }
export interface Span1<R> { <T>(r: R, s: Schema<T>): Schema<T | undefined>; <const V extends string>(r: R, v: V[]): V[]; <P extends Bag>(r: R, p: P): Part<P> }
export interface Span2<R> { <T>(r: R, u: R, s: Schema<T>): Schema<T | undefined>; <const V extends string>(r: R, u: R, v: V[]): V[]; <P extends Bag>(r: R, u: R, p: P): Part<P> }
type One<V> = V[keyof V] extends { static: infer T } | undefined ? T : never
export interface Shape { id: unknown, url: unknown, params?: Bag, query?: Bag, body?: Any, reply: Bag, [k: string]: unknown }
export type Operation<S extends Shape = Shape> = S & { method: string }
export function kit<R extends string> () {
  const A = <F>(f: unknown) => f as F
  return {
    Optional: A<Loosen>(core.Optional), Since: A<Span1<R>>(core.Since), Until: A<Span1<R>>(core.Until), Between: A<Span2<R>>(core.Between), Only: A<Span1<R[]>>(core.Only),
    RequiredSince: A<Span1<R>>(core.RequiredSince), RequiredUntil: A<Span1<R>>(core.RequiredUntil), RequiredBetween: A<Span2<R>>(core.RequiredBetween), RequiredOnly: A<Span1<R[]>>(core.RequiredOnly),
    Changed: A<{ <const V extends { [K in R]?: Any }>(by: V): Schema<One<V>>; <const V extends { [K in R]?: unknown }>(by: V): V[keyof V] }>(core.Changed), ChangedModel: A<<const V extends { [K in R]?: Any }>(id: string, by: V) => Schema<One<V>>>(core.ChangedModel),
    Text: A<Atom<string>>(core.Text), Uuid: A<Atom<string>>(core.Uuid), DateTime: A<Atom<string>>(core.DateTime), Int32: A<Atom<number>>(core.Int32), Int64: A<Atom<number>>(core.Int64), Integer: A<Atom<number>>(core.Integer), Float: A<Atom<number>>(core.Float), Flag: A<Atom<boolean>>(core.Flag),
    List: A<<T>(s: Schema<T>, o?: O) => Schema<T[]>>(core.List), Dictionary: A<<T>(s: Schema<T>, o?: O) => Schema<Record<string, T>>>(core.Dictionary), Anything: A<Atom<unknown>>(core.Anything), Nullable: A<<T>(s: Schema<T>) => Schema<T | null>>(core.Nullable),
    Model: A<<P extends Bag>(id: string, p: P) => { static: Of<P>, properties: P } & Schema<Of<P>>>(core.Model), Inline: A<<P extends Bag>(p: P, o?: O) => Schema<Of<P>>>(core.Inline), Named: A<<T>(id: string, s: Schema<T>) => Schema<T>>(core.Named),
    Ref: A<<T>(s: Schema<T>) => Schema<T>>(core.Ref), Lazy: A<(id: string) => Schema<unknown>>(core.Lazy),
    Enum: A<{ <const V extends string>(id: string, v: V[], o?: O): Schema<V>; <const V extends string>(v: V[], o?: O): Schema<V> }>(core.Enum),
    Tag: A<<E, const V extends E & string>(of: Schema<E>, ...v: V[]) => Schema<V>>(core.Tag),
    OneOf: A<<M extends Bag>(id: string, d: string, base: Bag, m: M) => Schema<M[keyof M] extends { static: infer T } | undefined ? T : never>>(core.OneOf), AnyOf: A<<T>(m: Schema<T>[]) => Schema<T>>(core.AnyOf),
    File: A<(m: string) => Schema<FileContent>>(core.File), Empty: A<() => Schema<null>>(core.Empty),
    Get: A<<const S extends Shape>(s: S) => Operation<S>>(core.method('GET')), Post: A<<const S extends Shape>(s: S) => Operation<S>>(core.method('POST')), Put: A<<const S extends Shape>(s: S) => Operation<S>>(core.method('PUT')), Delete: A<<const S extends Shape>(s: S) => Operation<S>>(core.method('DELETE')), Patch: A<<const S extends Shape>(s: S) => Operation<S>>(core.method('PATCH'))
  }
}
type BagOf<B> = B extends Bag ? Of<B> : Record<string, never>
export type ParamsOf<S extends Shape> = BagOf<S['params']>
export type QueryOf<S extends Shape> = BagOf<S['query']>
export type BodyOf<S extends Shape> = Static<S['body']>
export type ReplyOf<S extends Shape> = Static<S['reply'][keyof S['reply']]>
