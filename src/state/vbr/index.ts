import type { Kernel } from '../world.js'

/** Everything that VBR knows and does in one world. */
export function createVbr (_kernel: Kernel) {
  return {
    /** Called once, when a world begins, after its fixture was loaded. */
    begin (): void {}
  }
}

export type Vbr = ReturnType<typeof createVbr>
