import type { Respelled, Shape } from '../../server/product.js'
import * as credentials from './revisions/credentials.js'
import * as generalOptions from './revisions/general-options.js'
import * as hosts from './revisions/hosts.js'
import * as repositories from './revisions/repositories.js'

/** Where the revisions of VBR differ in structure rather than in members or letter case. */
export const shapes: readonly Shape[] = [
  ...credentials.shapes,
  ...generalOptions.shapes,
  ...hosts.shapes,
  ...repositories.shapes
]

/** The values that were renamed; the many that only changed their letter case need no entry. */
export const respelled: readonly Respelled[] = [
  ...hosts.respelled,
  ...repositories.respelled
]
