import { WorldName } from '../../schemas/control/clock.js'
import { FaultName, FaultRule } from '../../schemas/control/faults.js'
import { faultTemplates } from '../../state/world/products.js'
import type { ControlRoutes } from './deps.js'

/** Faults on the wire, and the known ones of real servers. */
export const faults: ControlRoutes = (app, { worlds }) => {
  app.get('/api/fault-templates', () => ({ items: faultTemplates, total: faultTemplates.length }))

  app.get('/api/worlds/:world/faults', { schema: { params: WorldName } }, ({ params }) => {
    const items = worlds.get(params.world).faults.list()
    return { items, total: items.length }
  })

  app.post('/api/worlds/:world/faults', { schema: { params: WorldName, body: FaultRule } }, ({ params, body }, reply) =>
    reply.code(201).send(worlds.get(params.world).faults.add(body)))

  app.delete('/api/worlds/:world/faults', { schema: { params: WorldName } }, ({ params }, reply) => {
    worlds.get(params.world).faults.clear()
    return reply.code(204).send()
  })

  app.delete('/api/worlds/:world/faults/:id', { schema: { params: FaultName } }, ({ params }, reply) => {
    worlds.get(params.world).faults.remove(params.id)
    return reply.code(204).send()
  })
}
