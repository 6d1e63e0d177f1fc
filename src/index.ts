import { readFileSync } from 'node:fs'
import { readEstate } from './estate.js'
import { type Options, parseOptions } from './options.js'
import { startSimulator as start } from './simulator.js'
import type { World } from './state/world.js'

export type { Options } from './options.js'
export type { ClockMode } from './state/clock.js'
export type { Account } from './state/access.js'

/** What a test may choose; ports are free ones and the clock stands still unless told otherwise. */
export type SimulatorOptions = Partial<Omit<Options, 'readyJson'>>

/** A world's controls, the same as those of the control API. */
export interface WorldHandle {
  name: string
  /** Log in with this name to be in this world. */
  userName: string
  clock: {
    /** ISO text. */
    now: () => string
    /** A duration: `PT5M`, `90s`. Gives what came due meanwhile. */
    advance: (by: string) => Promise<Advanced>
    /** A time, ISO text. */
    until: (time: string) => Promise<Advanced>
    untilIdle: () => Promise<Advanced>
  }
  /** Back to the world's creation. */
  reset: () => void
}

export interface Advanced { now: string, fired: number, steps: Array<{ step: string, subject: string, due: string }> }

export interface Simulator {
  vb365: { url: string }
  vbr: { url: string }
  control: { url: string }
  /** PEM, for clients that verify. */
  certificate: string
  /** The default world, or the one of a name, made when it does not exist. */
  world: (name?: string) => WorldHandle
  close: () => Promise<void>
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** Starts both products and the control port on loopback. Throws what stands in the way, in plain words. */
export async function startSimulator (options: SimulatorOptions = {}): Promise<Simulator> {
  const ports = ['--vb365-port', '0', '--vbr-port', '0', '--control-port', '0']
  const parsed = parseOptions(options.clock === undefined ? [...ports, '--clock', 'frozen'] : ports, {}, version)
  if ('exit' in parsed) throw new Error(parsed.stderr)
  const chosen = { ...parsed.options, ...options }
  const simulator = await start({ ...chosen, estate: readEstate(chosen.fixture), version })
  return {
    vb365: { url: simulator.vb365.url },
    vbr: { url: simulator.vbr.url },
    control: { url: simulator.control.url },
    certificate: simulator.certificate.cert,
    world: (name = 'default') => handle(simulator.worlds.find(name) ?? simulator.worlds.add(name)),
    close: simulator.close
  }
}

function handle (world: World): WorldHandle {
  return {
    name: world.name,
    userName: world.name === 'default' ? 'administrator' : `administrator@${world.name}`,
    clock: {
      now: () => world.clock.state().now,
      advance: by => world.clock.advance({ by }),
      until: until => world.clock.advance({ until }),
      untilIdle: () => world.clock.advance({ untilIdle: true })
    },
    reset: world.reset
  }
}
