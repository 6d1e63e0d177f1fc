import { createWorld } from './world.js'

/** What can be named in every world, as the nouns of its products declare it. */
export interface ClosedLists {
  sessionKinds: string[]
  states: string[]
  sizes: string[]
  collections: string[]
}

/** Makes a world without an estate to ask it. */
export function closedLists (): ClosedLists {
  const world = createWorld({
    name: 'lists',
    file: ':memory:',
    seed: 1,
    fixture: { name: 'empty', collections: {} },
    clock: { mode: 'frozen' },
    start: 0,
    vb365Version: 'v8',
    vbrRevision: '1.3-rev2',
    report: () => {}
  })
  try {
    const { collections, conditions, outcomes } = world.kernel
    return {
      sessionKinds: outcomes.kinds(),
      states: conditions.states(),
      sizes: [...collections.values()].flatMap(({ growth }) => growth?.size ?? []),
      collections: [...collections.keys()].sort()
    }
  } finally {
    world.close()
  }
}
