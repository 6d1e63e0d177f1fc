import type { Doc } from '../../store/collection.js'
import type { Shape } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'

export interface SingletonSpec<T extends object> {
  /** After its product: `vb365.historySettings`. */
  name: string
  noun: string
  shape: Shape
  /** What a server has before anybody changes it. */
  fresh: T
}

/** Settings that a server has once; an estate that says nothing of them has those of a fresh installation. */
export function createSingleton<T extends object> (kernel: Kernel, { name, noun, shape, fresh }: SingletonSpec<T>) {
  const settings = kernel.collection<T & Doc>({ name, noun, shape })
  const initial: T & Doc = Object.freeze({ ...fresh, id: name })
  const read = (): T & Doc => settings.first() ?? initial

  return {
    read,

    change (changes: Partial<T>): T & Doc {
      const changed: T & Doc = { ...read(), ...changes }
      return settings.has(changed.id) ? settings.replace(changed) : settings.add(changed)
    }
  }
}

/** The members of a partial update that say something: null, as well as nothing, leaves what there is. */
export function withoutNulls<T extends object> (given: T): { [K in keyof T]?: NonNullable<T[K]> } {
  // What is left of each member is its value without null.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as
    { [K in keyof T]?: NonNullable<T[K]> }
}
