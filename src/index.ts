import { readFileSync } from 'node:fs'
import { readEstate } from './estate.js'
import type {
  ProductPlugin, RouterOptions, Simulation, SimulationOptions, Simulator, SimulatorOptions
} from './library/interfaces.js'
import { createCalls } from './library/calls.js'
import { readOptions } from './library/options.js'
import { createProductPlugin } from './library/plugins.js'
import { worldsOf } from './library/worlds.js'
import { createLog } from './log.js'
import { createSimulation as create, type Simulation as Inner, type SimulationOptions as Chosen } from './simulation.js'
import { routerOptions as productRouting } from './server/router-options.js'
import { startSimulator as start } from './simulator.js'
import { readFixture } from './state/world/fixture.js'

export { ControlError } from './library/control-error.js'
export type * from './library/interfaces.js'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const { later } = createCalls(() => {})
const inside = new WeakMap<object, Inner>()

/** Starts both products and the control port on loopback. Throws what stands in the way, in plain words. */
export const startSimulator = later(async (options: SimulatorOptions = {}): Promise<Simulator> => {
  const chosen = choose(options)
  const { vb365, vbr, control, certificate, worlds, tokens, close } = await start(chosen)
  return {
    vb365: { url: vb365.url },
    vbr: { url: vbr.url },
    control: { url: control.url },
    certificate: certificate.cert,
    ...worldsOf({ worlds, tokens }, chosen, close)
  }
})

/** Worlds that nothing serves yet: register `vb365` and `vbr` with them in a Fastify of your own. */
export const createSimulation = later(async (options: SimulationOptions = {}): Promise<Simulation> => {
  const chosen = choose(options)
  const made = await create(chosen)
  const simulation: Simulation = {
    certificate: made.certificate.cert,
    ...worldsOf(made, chosen, async () => {
      made.halt()
      made.close()
    })
  }
  inside.set(simulation, made)
  return simulation
})

/** Veeam Backup for Microsoft 365 as a Fastify plugin. */
export const vb365: ProductPlugin = createProductPlugin('vb365', { inside, create: createSimulation })

/** Veeam Backup & Replication as a Fastify plugin. */
export const vbr: ProductPlugin = createProductPlugin('vbr', { inside, create: createSimulation })

/** `Fastify({ routerOptions })` finds the products' paths as they do, see `ProductPlugin`. */
export const routerOptions: RouterOptions = productRouting

function choose (options: SimulatorOptions): Chosen {
  const chosen = readOptions(options)
  const { fixture } = options
  const common = { ...chosen, ...createLog(chosen.logLevel, text => { console.error(text.replace(/\n$/, '')) }), version }
  return typeof fixture === 'object'
    // An estate without a name or file is one of the user's own.
    ? { ...common, fixture: '', estate: readFixture(fixture) }
    : { ...common, estate: readEstate(chosen.fixture) }
}
