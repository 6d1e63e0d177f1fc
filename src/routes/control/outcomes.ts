import { WorldName } from '../../schemas/control/clock.js'
import { OutcomePath, OutcomeRule } from '../../schemas/control/outcomes.js'
import type { ControlRoutes } from './deps.js'

/** How the next sessions of a world end, and in which state its proxies and repositories are. */
export const outcomes: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/outcomes'

  app.get(path, { schema: { params: WorldName } }, ({ params }) => {
    const items = worlds.get(params.world).outcomes.list()
    return { items, total: items.length }
  })

  app.post(path, {
    schema: { params: WorldName, body: OutcomeRule },
    // The state checks a rule itself: by its members it knows which of the three kinds is meant.
    validatorCompiler: () => value => ({ value })
  }, ({ params, body }, reply) => reply.code(201).send(worlds.get(params.world).outcomes.add(body)))

  app.delete(`${path}/:id`, { schema: { params: OutcomePath } }, ({ params }, reply) => {
    worlds.get(params.world).outcomes.remove(params.id)
    return reply.code(204).send()
  })
}
