// The notation with the revisions of this product.
import { revisions } from '../vb365/revisions.js'
import { kit } from './types.js'

export { revisions }
export type Revision = typeof revisions[number]

export const {
  Optional, Since, Until, Between, Only, RequiredSince, RequiredUntil, RequiredBetween, RequiredOnly,
  Nullable, NullableSince, NullableUntil, Changed, ChangedModel, Text, Uuid, DateTime, Int32, Int64,
  Integer, Float, Flag, Anything, List, Dictionary, AnyOf, Inline, Constrained, Model, Page, ChangesPage,
  Composed, Named, OneOf, Enum, Ref, Lazy, Tag, File, Done, Nothing, Created, Accepted, Either, Get, Post,
  Put, Delete, Patch,
} = kit<Revision>()

export type { FileContent, Schema, Static } from './types.js'
