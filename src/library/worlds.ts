import type { Options } from '../options.js'
import type { Simulation as Inner } from '../simulation.js'
import { defaultAccounts } from '../state/world/accounts.js'
import type { World as StateWorld } from '../state/world/world.js'
import type { NewWorld } from '../state/world/worlds.js'
import type { Simulation, World } from './interfaces.js'
import { createHandle } from './world.js'

/** The worlds of a simulation as the library shows them. */
export function worldsOf ({ worlds, login }: Pick<Inner, 'worlds' | 'login'>, { users, auth }: Options) {
  const accounts = users ?? defaultAccounts
  const handles = new WeakMap<StateWorld, World>()
  let named = 0

  /** The same handle for the same world, so that they can be compared. */
  function handleOf (world: StateWorld): World {
    const handle = handles.get(world) ?? createHandle(world, { accounts, any: auth === 'any', login })
    handles.set(world, handle)
    return handle
  }

  /** Never twice, be it of a world that was removed: a late call must not reach a test that it does not belong to. */
  function freeName (): string {
    const name = `test-${++named}`
    return worlds.find(name) === undefined ? name : freeName()
  }

  return {
    world (name) {
      if (name === undefined) return handleOf(worlds.add(freeName()))
      return handleOf(worlds.find(name) ?? worlds.add(name))
    },
    worlds: {
      list: () => worlds.list().map(handleOf),
      // Estates are checked by the world that takes them.
      add: async (name, wanted = {}) => handleOf(await worlds.add(name, wanted as NewWorld)),
      get: name => handleOf(worlds.get(name)),
      remove: worlds.remove
    }
  } satisfies Pick<Simulation, 'world' | 'worlds'>
}
