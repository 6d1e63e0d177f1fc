import type { FastifyInstance } from 'fastify'
import { coverageOf } from './answer/coverage.js'
import { createOperations } from './answer/operations.js'
import { createOrder } from './answer/order.js'
import { createSpoiler } from './answer/spoiler.js'
import type { Host } from './host.js'
import { pathsOf, takenFor } from './paths.js'
import type { Product } from './product.js'
import type { Section } from './section.js'

/** The documented operations of a product, which of them are built, and how each is answered. */
export function createService (product: Product, host: Host, sections: readonly Section[]) {
  const operations = createOperations(product, host, sections)
  const paths = pathsOf(product)
  const spoiler = createSpoiler()
  const { serve, serveUnrouted } = createOrder({ product, host, operations, paths, spoiler })

  return {
    served: product.served,

    /**
     * Mounts what is built. A documented path without anything built needs no route of its own, which would only make
     * the start slow, unless another route would take it for its own: it is found when no route matched.
     */
    mount (app: FastifyInstance): void {
      for (const path of takenFor(paths.filter(operations.isBuilt), paths)) {
        const readyFor = operations.readyOn(path)
        app.route({
          method: path.method as 'GET', // the contract knows no other methods than Fastify
          url: product.prefix + path.url,
          handler: (request, reply) => serve(request, reply, readyFor)
        })
      }
      app.setNotFoundHandler(serveUnrouted)
      app.addHook('preClose', async () => spoiler.close())
    },

    coverage: () => coverageOf(product, operations)
  }
}
