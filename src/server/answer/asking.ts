import type { FastifyRequest } from 'fastify'
import type { Shape as OperationShape } from '../../schemas/kit/types.js'
import type { Principal } from '../../state/access/access.js'
import type { Served } from '../../state/control/journal.js'
import type { World } from '../../state/world/world.js'
import type { Read } from '../revisions/request.js'
import type { Call } from '../section.js'
import type { Ready } from './operations.js'

/** A request whose operation and principal are known. */
export interface Asking { request: FastifyRequest, ready: Ready, principal: Principal, world: World, entry: Served }

/** What a handler is called with. */
export function callOf (asking: Asking, { params, query, body }: Read): Call<OperationShape> {
  const { request, principal, world, entry } = asking
  const { vb365, vbr } = world
  // The reader has checked each part against the operation's schema.
  return {
    params, query, body, world, vb365, vbr, principal, revision: entry.revision, request
  } as unknown as Call<OperationShape>
}
