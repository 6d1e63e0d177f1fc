import { Refusal } from './refusals.js'

/** What takes long, in parts: at each `yield` others may have their turn. Meanwhile nobody else works on the same. */
export type Work<T> = Generator<undefined, T, undefined>

/** How long a turn lasts before others, and signals, get theirs. Milliseconds. */
export const turn = 25

/** All of it in one go, for who has nobody waiting. */
export function atOnce<T> (work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

export const nextTurn = (): Promise<void> => new Promise(resolve => { setImmediate(resolve) })

/**
 * In turns with all others of the process. Once it `isOff` the work fails with a refusal, and undoes what it has done.
 */
export async function inTurns<T> (work: Work<T>, isOff: () => boolean = () => false): Promise<T> {
  for (;;) {
    const end = performance.now() + turn
    do {
      const { done, value } = work.next()
      if (done === true) return value
    } while (performance.now() < end)
    await nextTurn()
    if (isOff()) work.throw(new Refusal('closing', 'The simulator was closed meanwhile.'))
  }
}
