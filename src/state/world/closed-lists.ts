import type { DeclaredPlan } from '../time/plan.js'
import { roleNames } from '../vbr/server/roles.js'
import { operations, products } from './products.js'
import { createWorld } from './world.js'

/** What can be named in every world, as the nouns of its products declare it. */
export interface ClosedLists {
  sessionKinds: string[]
  states: string[]
  sizes: string[]
  collections: string[]
  /** The models of collections that have one, and the members that the state keeps in another way. */
  models: Array<{ collection: string, model: string, own: string[] }>
  roles: string[]
  /** What can be the newest that is served. */
  versions: { vb365: string[], vbr: string[] }
  /** OperationIds, every one that an operation has had. */
  operations: { vb365: string[], vbr: string[] }
}

/** How sessions of every kind go, as their plans are declared. */
export const declaredPlans = (): DeclaredPlan[] => askWorld(({ kernel }) => [...kernel.plans.declared()])

export function closedLists (): ClosedLists {
  return askWorld(({ kernel: { collections, conditions, outcomes } }) => ({
    sessionKinds: outcomes.kinds(),
    states: conditions.states(),
    sizes: [...collections.values()].flatMap(({ growth }) => growth?.size ?? []),
    collections: [...collections.keys()].sort(),
    models: [...collections.values()].flatMap(({ name, shape: { model, own = {} } }) =>
      model === undefined ? [] : [{ collection: name, model, own: Object.keys(own) }]),
    roles: [...roleNames],
    versions: { vb365: [...products.vb365.contract.revisions], vbr: [...products.vbr.contract.revisions] },
    operations: { vb365: operations.names('vb365'), vbr: operations.names('vbr') }
  }))
}

/** Makes a world without an estate to ask it. */
function askWorld<T> (ask: (world: ReturnType<typeof createWorld>) => T): T {
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
    return ask(world)
  } finally {
    world.close()
  }
}
