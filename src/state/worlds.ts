import { Refusal } from './refusals.js'
import { createWorld, type World, type WorldOptions } from './world.js'

export interface WorldsOptions extends Omit<WorldOptions, 'name' | 'file' | 'start'> {
  /** `:memory:` or the file of the default world; others stand beside it as `FILE.<world>`. */
  file: string
  /** When worlds begin; undefined is the moment of their making. */
  start: number | undefined
  /** What else ends with a world, e.g. its tokens. */
  ended: (name: string) => void
}

const nameShape = /^[a-z0-9-]{1,40}$/

/** The worlds of one process: `default` from the start, others as they are asked for. */
export function createWorlds (options: WorldsOptions) {
  const worlds = new Map<string, World>()

  function add (name: string): World {
    if (!nameShape.test(name)) throw new Refusal('invalid', 'A world is named with a-z, 0-9 and -, 40 characters at most.')
    if (worlds.has(name)) throw new Refusal('conflict', `World '${name}' exists already.`)
    const file = options.file === ':memory:' || name === 'default' ? options.file : `${options.file}.${name}`
    const world = createWorld({ ...options, name, file, start: options.start ?? (options.wall ?? Date.now)() })
    worlds.set(name, world)
    return world
  }
  add('default')

  return {
    add,
    find: (name: string): World | undefined => worlds.get(name),
    get (name: string): World {
      const world = worlds.get(name)
      if (world === undefined) throw new Refusal('notFound', `There is no world '${name}'.`)
      return world
    },
    list: (): World[] => [...worlds.values()],
    remove (name: string): void {
      if (name === 'default') throw new Refusal('conflict', 'The default world cannot be deleted.')
      const world = worlds.get(name)
      if (world === undefined) throw new Refusal('notFound', `There is no world '${name}'.`)
      worlds.delete(name)
      world.close()
      options.ended(name)
    },
    close: (): void => { for (const world of worlds.values()) world.close() }
  }
}

export type Worlds = ReturnType<typeof createWorlds>
