import type { FastifyRequest } from 'fastify'
import type { AnyOperation, JsonSchema, OperationAt, View } from '../../schemas/kit/at.js'
import type { Shape as OperationShape } from '../../schemas/kit/types.js'
import { nameOf } from '../../state/control/operations.js'
import type { Host } from '../host.js'
import { lastRevisionOf, modelsFor, operationOn, type Path } from '../paths.js'
import type { Product } from '../product.js'
import { createLenience, type Lenience } from '../revisions/lenience.js'
import { createProjection, type Projection } from '../revisions/projection.js'
import { createReader, type Read } from '../revisions/request.js'
import { createValidation, type Validation } from '../revisions/validation.js'
import { viewOf } from '../revisions/view.js'
import type { Behaviour, Call, Section, Verbs } from '../section.js'
import { createWriter, type Write } from './reply.js'

// The handlers of different operations stand in one table; each is called with what its own operation describes.
type AnyHandler = (call: Call<OperationShape>) => unknown
export interface Route { handler: AnyHandler, behaviour: Behaviour }

/** What a revision brings to every operation. */
interface Sides { view: View, lenience: Lenience, validation: Validation, projection: Projection }

/** An operation in one revision, made ready on its first call. */
export interface Ready {
  operation: OperationAt
  /** Its newest operationId, by which faults are set. */
  name: string
  path: Path
  /** Absent where nothing is built. */
  route: Route | undefined
  /** `hidden`: how many parameters the route has before the operation's own. */
  read: (request: FastifyRequest, hidden: number) => Read
  /** The path alone, which is looked at even where nothing is built. */
  readParams: (request: FastifyRequest, hidden: number) => object
  /** Absent where the reply has no JSON. */
  write: Write | undefined
  schema: JsonSchema | undefined
  view: View
}

export type ReadyFor = (revision: string) => Ready | undefined

/** The documented operations of a product: which of them are built, and what answering each takes in a revision. */
export function createServedOperations (product: Product, host: Host, sections: readonly Section[]) {
  const routes = new Map<AnyOperation, Route>()
  const sides = new Map<string, Sides>()
  const known = new Map<Path, ReadyFor>()
  const newest = product.contract.at(product.contract.revisions.at(-1) ?? '')

  function verb (method: string, section: Set<AnyOperation>): Verbs['get'] {
    return (path, operation, handler, behaviour = 'live') => {
      const at = lastRevisionOf(product, operation)
      if (operation.method !== method || at?.url !== path) {
        throw new Error(`${method} ${path} is not the path of ${at?.id ?? 'an operation without revision'} (${at?.url})`)
      }
      if (routes.has(operation)) throw new Error(`${method} ${path} has two handlers`)
      // See AnyHandler: the table forgets the operation's types, the call restores what they say.
      routes.set(operation, { handler: handler as AnyHandler, behaviour })
      section.add(operation)
    }
  }
  const built = sections.map(section => {
    const operations = new Set<AnyOperation>()
    section({
      get: verb('GET', operations),
      post: verb('POST', operations),
      put: verb('PUT', operations),
      del: verb('DELETE', operations)
    })
    return operations
  })

  const sendsNulls = (revision: string): boolean =>
    host.nulls === 'real' ? product.sendsNulls(revision) : host.nulls === 'null'

  /** `asked` is the revision that the client speaks, where its models are those of another one. */
  function sidesOf (revision: string, asked = revision): Sides {
    const key = `${revision} ${asked}`
    let known = sides.get(key)
    if (known === undefined) {
      const view = viewOf(product, revision)
      known = {
        view,
        lenience: createLenience(product, view),
        validation: createValidation(view, product.nulls),
        projection: createProjection(product, view, sendsNulls(asked))
      }
      sides.set(key, known)
    }
    return known
  }

  function prepare (path: Path, revision: string): Ready | undefined {
    const { view, lenience, validation, projection } = sidesOf(modelsFor(product, path, revision), revision)
    const operation = operationOn(product, path, view)
    if (operation === undefined) return undefined
    const reply = operation.reply[String(operation.success)]
    const schema = reply === undefined || 'empty' in reply || 'file' in reply ? undefined : reply
    const { read, readParams } = createReader({
      product, operation, newest: newest.operation(operation.source) ?? operation, view, lenience, validation
    })
    return {
      operation,
      name: nameOf(operation.source),
      path,
      route: routes.get(operation.source),
      read,
      readParams,
      write: schema === undefined ? undefined : createWriter(product, projection, view, schema),
      schema,
      view
    }
  }

  return {
    /** What each section has built. */
    sections: built,
    behaviourOf: (operation: AnyOperation): Behaviour | 'pending' => routes.get(operation)?.behaviour ?? 'pending',
    /** What a revision has on a path. */
    on: (path: Path, revision: string): OperationAt | undefined =>
      operationOn(product, path, sidesOf(modelsFor(product, path, revision), revision).view),

    /** What a path is in each revision, made ready as it is asked for. */
    readyOn (path: Path): ReadyFor {
      const ready = known.get(path) ?? remember(revision => prepare(path, revision))
      known.set(path, ready)
      return ready
    }
  }
}

export type ServedOperations = ReturnType<typeof createServedOperations>

function remember (make: ReadyFor): ReadyFor {
  const known = new Map<string, Ready | undefined>()
  return revision => {
    if (!known.has(revision)) known.set(revision, make(revision))
    return known.get(revision)
  }
}
