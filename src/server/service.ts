import fastifyPlugin from 'fastify-plugin'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import { coverageOf } from './answer/coverage.js'
import { createServedOperations } from './answer/operations.js'
import { createOrder } from './answer/order.js'
import { createSpoiler } from './answer/spoiler.js'
import { publishedDocuments } from './documents/published-documents.js'
import type { OperationAt } from '../schemas/kit/at.js'
import type { Host } from './host.js'
import type { Unread } from './listener.js'
import { type Path, pathsOf, takenFor } from './paths.js'
import { placeAt } from './place.js'
import type { Product } from './product.js'
import type { Section } from './section.js'

/** Bodies of this size are read: licence files and imports are the largest that clients send. Bytes. */
const bodyLimit = 64 * 1024 * 1024

/** A product as a Fastify plugin, and how much of it is built. */
export function createService (product: Product, host: Host, sections: readonly Section[]) {
  const operations = createServedOperations(product, host, sections)
  const paths = pathsOf(product)
  let refusing: Unread['refuse'] | undefined

  /**
   * The product in a Fastify, behind its prefix. Its sections are plugins inside it, its 404 and its errors are the
   * product's own.
   */
  const plugin: FastifyPluginAsync = async app => {
    const spoiler = createSpoiler(app)
    const place = placeAt(app.prefix, product.prefix)
    const { serve, serveUnrouted, serveUnreadable } = createOrder({ product, host, operations, paths, spoiler, place })
    const mounted = new Set<Path>()

    function mount (scope: FastifyInstance, path: Path): void {
      if (mounted.has(path)) return
      mounted.add(path)
      const readyFor = operations.readyOn(path)
      scope.route({
        method: path.method as 'GET', // the contract knows no other methods than Fastify
        url: product.prefix + path.url,
        bodyLimit,
        exposeHeadRoute: false,
        handler: (request, reply) => serve(request, reply, readyFor)
      })
    }

    /** The routes of some paths. Not encapsulated: a section has nothing of its own but them. */
    const routes = (some: readonly Path[]) => fastifyPlugin(async scope => {
      for (const path of some) mount(scope, path)
    })

    app.setNotFoundHandler(serveUnrouted)
    app.setErrorHandler(serveUnreadable)
    refusing = serveUnreadable
    leaveBodiesAlone(app)
    for (const section of operations.sections) {
      await app.register(routes(paths.filter(path => path.operations.some(operation => section.has(operation)))))
    }
    // A documented path without anything built needs no route of its own, which would only make the start slow, unless
    // another route would take it for its own: it is found when no route matched.
    await app.register(routes(takenFor([...mounted], paths)))
    const isPending = ({ source }: OperationAt): boolean => operations.behaviourOf(source) === 'pending'
    await app.register(publishedDocuments, { product, isPending })
    app.addHook('preClose', async () => spoiler.close())
  }

  /** What a server of ours cannot read at all is refused in the product's own words. */
  const unread: Unread = {
    refuse: (error, request, reply) => refusing?.(error, request, reply),
    textFor: status => JSON.stringify(product.errorBody(product.answers.withStatus({ status }), undefined))
  }

  return { served: product.served, plugin, unread, coverage: () => coverageOf(product, operations) }
}

export type Service = ReturnType<typeof createService>

/** Bodies stay text until the operation is known: whether one is JSON is decided after revision and authorization. */
function leaveBodiesAlone (app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body))
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_request, body, done) => done(null, body))
}
