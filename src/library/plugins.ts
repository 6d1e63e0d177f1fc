import type { FastifyInstance } from 'fastify'
import type { Simulation as Inner } from '../simulation.js'
import { invalid } from '../state/store/refusals.js'
import type { ProductName, ProductPlugin, Simulation } from './interfaces.js'

interface Plugins {
  /** What stands behind a simulation that the library gave out. */
  inside: WeakMap<object, Inner>
  /** Worlds for a product that is registered without any. */
  create: () => Promise<Simulation>
}

/** A product as a Fastify plugin, over the worlds of the simulation that it is registered with. */
export function createProductPlugin (product: ProductName, { inside, create }: Plugins): ProductPlugin {
  return async (given, { simulation }) => {
    const app = given as FastifyInstance // only a Fastify calls plugins
    const shown = simulation ?? await create()
    const service = inside.get(shown)?.[product]
    if (service === undefined) {
      throw invalid(`Invalid simulation for ${product}: expected what createSimulation returned.`, 'what createSimulation returned', 'simulation')
    }
    if (simulation === undefined) app.addHook('onClose', () => shown.close())
    await app.register(service.plugin)
  }
}
