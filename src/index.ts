import { readFileSync } from 'node:fs'
import { readEstate } from './estate.js'
import type { Simulator, SimulatorOptions, World } from './library/interfaces.js'
import { readOptions } from './library/options.js'
import { createHandle } from './library/world.js'
import { startSimulator as start } from './simulator.js'
import { defaultAccounts } from './state/world/accounts.js'
import { readFixture } from './state/world/fixture.js'
import type { NewWorld } from './state/world/worlds.js'
import type { World as StateWorld } from './state/world/world.js'

export type * from './library/interfaces.js'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** Starts both products and the control port on loopback. Throws what stands in the way, in plain words. */
export async function startSimulator (options: SimulatorOptions = {}): Promise<Simulator> {
  const chosen = readOptions(options, version)
  const { fixture } = options
  const simulator = typeof fixture === 'object'
    // An estate without a name or file is one of the user's own.
    ? await start({ ...chosen, fixture: '', estate: readFixture(fixture), version })
    : await start({ ...chosen, estate: readEstate(chosen.fixture), version })
  const { vb365, vbr, control, certificate, worlds, login, close } = simulator
  const accounts = chosen.users ?? defaultAccounts
  const handles = new WeakMap<StateWorld, World>()
  let named = 0

  /** The same handle for the same world, so that they can be compared. */
  function handleOf (world: StateWorld): World {
    const handle = handles.get(world) ?? createHandle(world, { accounts, any: chosen.auth === 'any', login })
    handles.set(world, handle)
    return handle
  }

  /** Never twice, be it of a world that was removed: a late call must not reach a test that it does not belong to. */
  function freeName (): string {
    const name = `test-${++named}`
    return worlds.find(name) === undefined ? name : freeName()
  }

  return {
    vb365: { url: vb365.url },
    vbr: { url: vbr.url },
    control: { url: control.url },
    certificate: certificate.cert,
    world (name): World {
      if (name === undefined) return handleOf(worlds.add(freeName()))
      return handleOf(worlds.find(name) ?? worlds.add(name))
    },
    worlds: {
      list: () => worlds.list().map(handleOf),
      // Estates are checked by the world that takes them.
      add: async (name, wanted = {}) => handleOf(await worlds.add(name, wanted as NewWorld)),
      get: name => handleOf(worlds.get(name)),
      remove: worlds.remove
    },
    close
  }
}
