import type { Kernel } from '../world.js'
import { createPrincipals } from './principals.js'

/** Everything that VB365 knows and does in one world. */
export function createVb365 (kernel: Kernel) {
  return {
    principals: createPrincipals(kernel),

    /** Called once, when a world begins, after its fixture was loaded. */
    begin (): void {}
  }
}

export type Vb365 = ReturnType<typeof createVb365>
