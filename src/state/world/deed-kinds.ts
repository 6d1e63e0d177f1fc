import { type Static, type TObject, type TProperties, type TSchema, Type } from '@sinclair/typebox'
import type { Kernel } from '../kernel.js'
import { invalidValue } from '../store/refusals.js'
import type { createVb365 } from '../vb365/index.js'
import type { createVbr } from '../vbr/index.js'
import type { Rows } from './rows.js'

/** What a deed is done to. */
export interface DeedWorld {
  kernel: Kernel
  vb365: ReturnType<typeof createVb365>
  vbr: ReturnType<typeof createVbr>
  rows: Rows
}

/** A kind of deed: what it is told, and what it does. */
export interface DeedKind { members: TSchema, act: (world: DeedWorld, deed: never) => void }

export const Text = Type.String()
export const Who = Type.String({ description: 'Who does it' })

export const kind = <P extends TProperties>(
  properties: P, act: (world: DeedWorld, deed: Static<TObject<P>>) => void
): DeedKind => ({ members: Type.Object(properties, { additionalProperties: false }), act })

/** What the estate must have, or its past cannot have been so. */
export function orThrow<T> (found: T | undefined, name: string): T {
  if (found === undefined) throw invalidValue('past', name, 'something that the estate has')
  return found
}

/** The id of a document that goes by its name. */
export function idOf (kernel: Kernel, collection: string, name: string): string {
  const all = kernel.collections.get(collection)?.list() ?? []
  return orThrow(all.find(doc => 'name' in doc && doc.name === name), name).id
}
