import type { Respelled, Shape } from '../../server/product.js'

/** Where the versions of VB365 differ in structure rather than in members. */
export const shapes: readonly Shape[] = []

/** VB365 never renamed a value. */
export const respelled: readonly Respelled[] = []
