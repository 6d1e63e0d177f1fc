import { WorldName } from '../../schemas/control/clock.js'
import { OutcomePath, OutcomeRule } from '../../schemas/control/outcomes.js'
import { ArrangedOutcome, ConditionKind, listOf as listSchema, Nothing, OutcomeKind } from '../../schemas/control/replies.js'
import { listConditionKinds } from '../../state/control/outcome-kinds.js'
import { outcomeKinds } from '../../state/world/products.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** How the next sessions of a world end, and in which state its proxies and repositories are. */
export const outcomes: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/outcomes'

  app.get('/api/outcome-kinds', {
    schema: says('listOutcomeKinds', 'The kinds of session for which outcomes can be arranged', { 200: listSchema(OutcomeKind) })
  }, () => listOf(outcomeKinds))

  app.get('/api/condition-kinds', {
    schema: says('listConditionKinds', 'What can be brought into which states', { 200: listSchema(ConditionKind) })
  }, () => listOf(listConditionKinds(worlds.get('default').kernel)))

  app.get(path, {
    schema: { ...says('listOutcomes', 'What is arranged, and what it took', { 200: listSchema(ArrangedOutcome) }), params: WorldName }
  }, ({ params }) => listOf(worlds.get(params.world).outcomes.list()))

  app.post(path, {
    schema: { ...says('addOutcome', 'Arranges how sessions end, or what is offline or full', { 201: ArrangedOutcome }), params: WorldName, body: OutcomeRule },
    // The state checks a rule itself: by its members it knows which of the three kinds is meant.
    validatorCompiler: () => value => ({ value })
  }, ({ params, body }, reply) => {
    reply.code(201)
    return worlds.get(params.world).outcomes.add(body)
  })

  app.delete(path, { schema: { ...says('clearOutcomes', 'Removes all outcomes: what was offline or full is well again', { 204: Nothing }), params: WorldName } },
    ({ params }, reply) => {
      worlds.get(params.world).outcomes.removeAll()
      reply.code(204)
      return null
    })

  app.delete(`${path}/:id`, { schema: { ...says('removeOutcome', 'Removes an outcome', { 204: Nothing }), params: OutcomePath } },
    ({ params }, reply) => {
      worlds.get(params.world).outcomes.remove(params.id)
      reply.code(204)
      return null
    })
}
