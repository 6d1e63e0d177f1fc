import type { Respelled, Shape } from '../../../server/product.js'
import { backupShapes } from './backups.js'
import { jobShapes } from './jobs.js'
import { storageShapes } from './storage.js'

/** Where the versions of VB365 differ in structure rather than in members. */
export const shapes: readonly Shape[] = [
  ...backupShapes,
  ...storageShapes,
  ...jobShapes
]

/** VB365 never renamed a value. */
export const respelled: readonly Respelled[] = []
