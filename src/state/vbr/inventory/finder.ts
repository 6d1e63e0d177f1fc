import type { Kernel } from '../../kernel.js'
import type { Collection, Doc, Where } from '../../store/collection.js'

/** Past this many answers in memory all are let go. */
const kept = 20_000

/**
 * Finds the first object that a question is about, and remembers whether there is one until an object changes: a job
 * of thousands of machines asks about each of them, several times in one step.
 */
export function createFinder<O extends Doc> (kernel: Kernel, objects: Collection<O>): (where: Where) => O | undefined {
  const known = new Map<string, string | undefined>()
  const forget = (): void => known.clear()

  kernel.database.onReload(forget)
  kernel.listeners.add(({ collection }) => {
    if (collection !== objects.name) return
    forget()
    // What is found until the change is taken back is no answer afterwards.
    kernel.database.undoable(forget)
  })

  return where => {
    const question = JSON.stringify(where)
    const id = known.get(question)
    if (id !== undefined) return objects.find(id)
    if (known.has(question)) return undefined
    const found = objects.first({ where })
    if (known.size >= kept) forget()
    known.set(question, found?.id)
    return found
  }
}
