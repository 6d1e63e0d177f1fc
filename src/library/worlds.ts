import { NewWorld as NewWorldSchema } from '../schemas/control/worlds.js'
import type { Options } from '../options.js'
import type { Simulation as Inner } from '../simulation.js'
import { invalidValue, Refusal } from '../state/store/refusals.js'
import { defaultAccounts } from '../state/world/accounts.js'
import type { World as StateWorld } from '../state/world/world.js'
import { createCalls, readMembers, readText } from './calls.js'
import type { Simulation, World } from './interfaces.js'
import { createHandle } from './world.js'

/** The worlds of a simulation as the library shows them, and how they are closed, once. */
export function worldsOf ({ worlds, tokens }: Pick<Inner, 'worlds' | 'tokens'>, { users }: Options, closeAll: () => Promise<void>) {
  const accounts = users ?? defaultAccounts
  const handles = new WeakMap<StateWorld, World>()
  let named = 0
  let closing: Promise<void> | undefined
  const { now, later } = createCalls(guardOpen)

  function guardOpen (): void {
    if (closing !== undefined) throw new Refusal('conflict', 'The simulator was closed: nothing can be asked of it any more.')
  }

  const isThere = (world: StateWorld): boolean => worlds.find(world.name) === world

  function guardThere (world: StateWorld): void {
    guardOpen()
    if (!isThere(world)) throw new Refusal('notFound', `World '${world.name}' was removed: nothing can be asked of it any more.`)
  }

  /** The same handle for the same world, so that they can be compared. */
  function handleOf (world: StateWorld): World {
    const handle = handles.get(world) ?? createHandle(world, {
      accounts,
      tokens,
      guardThere,
      remove: ({ name }) => worlds.remove(name),
      mayGo: world => closing === undefined && world.name !== 'default' && isThere(world)
    })
    handles.set(world, handle)
    return handle
  }

  /** Never twice, be it of a world that was removed: a late call must not reach a test that it does not belong to. */
  function freeName (): string {
    const name = `test-${++named}`
    return worlds.find(name) === undefined ? name : freeName()
  }

  function close (): Promise<void> {
    closing ??= closeAll()
    return closing
  }

  return {
    world: now(name => {
      if (name === undefined) return handleOf(worlds.add(freeName()))
      return handleOf(worlds.find(readText(name, 'name')) ?? worlds.add(name))
    }),
    worlds: {
      list: now(() => worlds.list().map(handleOf)),
      add: later(async (name, wanted = {}) => {
        const { name: _, ...known } = readMembers(NewWorldSchema, { ...wanted, name: readText(name, 'name') }, 'world')
        return handleOf(await worlds.make(name, known))
      }),
      get: now(name => handleOf(worlds.get(readText(name, 'name')))),
      remove: now(name => worlds.remove(readText(name, 'name'))),
      subscribe: now(listener => {
        if (typeof listener !== 'function') throw invalidValue('listener', listener, 'a function')
        // Who never comes back has lost nothing.
        return worlds.events.subscribe({ listener: event => { if (event.type !== 'lost') listener(event) } })
      })
    },
    close,
    [Symbol.asyncDispose]: close
  } satisfies Pick<Simulation, 'world' | 'worlds' | 'close' | typeof Symbol.asyncDispose>
}
