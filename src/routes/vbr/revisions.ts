import type { Respelled, Shape } from '../../server/product.js'

/** Where the revisions of VBR differ in structure rather than in members or letter case. */
export const shapes: readonly Shape[] = []

/** The values that were renamed; the many that only changed their letter case need no entry. */
export const respelled: readonly Respelled[] = []
