import { WorldName } from '../../schemas/control/clock.js'
import { FaultName, FaultRule } from '../../schemas/control/faults.js'
import { Fault, FaultTemplate, listOf as listSchema, Nothing } from '../../schemas/control/replies.js'
import { faultTemplates } from '../../state/world/products.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** Faults on the wire, and the known ones of real servers. */
export const faults: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/faults'

  app.get('/api/fault-templates', {
    schema: says('listFaultTemplates', 'Known quirks of real servers', { 200: listSchema(FaultTemplate) })
  }, () => listOf(faultTemplates))

  app.get(path, { schema: { ...says('listFaults', 'What goes wrong on the wire', { 200: listSchema(Fault) }), params: WorldName } },
    ({ params }) => listOf(worlds.get(params.world).faults.list()))

  app.post(path, { schema: { ...says('addFault', 'Lets something go wrong', { 201: Fault }), params: WorldName, body: FaultRule } },
    ({ params, body }, reply) => {
      reply.code(201)
      return worlds.get(params.world).faults.add(body)
    })

  app.delete(path, { schema: { ...says('clearFaults', 'Removes all faults', { 204: Nothing }), params: WorldName } },
    ({ params }, reply) => {
      worlds.get(params.world).faults.clear()
      reply.code(204)
      return null
    })

  app.delete(`${path}/:id`, { schema: { ...says('removeFault', 'Removes a fault', { 204: Nothing }), params: FaultName } },
    ({ params }, reply) => {
      worlds.get(params.world).faults.remove(params.id)
      reply.code(204)
      return null
    })
}
