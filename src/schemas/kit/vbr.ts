import { kit } from './types.js'

export const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'] as const
export type Revision = typeof revisions[number]
export const {
  Optional, Since, Until, Between, Only, RequiredSince, RequiredUntil, RequiredBetween,
  RequiredOnly, Changed, ChangedModel, Text, Uuid, DateTime, Int32, Int64, Integer, Float, Flag,
  List, Dictionary, Anything, Nullable, Model, Inline, Named, Ref, Lazy, Enum, Tag, OneOf, AnyOf,
  File, Empty, Get, Post, Put, Delete, Patch
} = kit<Revision>()
export type { FileContent, Static, Schema } from './types.js'
