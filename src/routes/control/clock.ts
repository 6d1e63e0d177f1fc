import type { Static } from '@sinclair/typebox'
import { Advance, AgendaAsked, ClockChange, OneSession, Patience, WorldName } from '../../schemas/control/clock.js'
import { Advanced, Agenda, ClockState, EndedSession } from '../../schemas/control/replies.js'
import type { ClockMode } from '../../state/time/clock.js'
import { rateOf, stepOf, timeOf } from '../../state/time/clock-text.js'
import type { World } from '../../state/world/world.js'
import { callerOf } from './caller.js'
import type { ControlRoutes } from './deps.js'
import { says } from './described.js'

/** A world's time: read it, change how it runs, move it on. */
export const clock: ControlRoutes = (app, { worlds }) => {
  app.get('/api/worlds/:world/clock', {
    schema: { ...says('getClock', 'The time of a world, and how it runs', { 200: ClockState }), params: WorldName }
  }, ({ params }) => worlds.get(params.world).clock.state())

  app.put('/api/worlds/:world/clock', {
    schema: { ...says('changeClock', 'Lets time run another way, or moves it', { 200: ClockState }), params: WorldName, body: ClockChange }
  }, async ({ params, body }, reply) => {
    const world = worlds.get(params.world)
    const mode = modeOf(body, world)
    const now = body.now === undefined ? undefined : timeOf(body.now, 'now')
    if (now !== undefined) await world.clock.advanceTo(now, callerOf(reply))
    if (mode !== undefined) world.clock.change(mode)
    return world.clock.state()
  })

  app.post('/api/worlds/:world/clock/advance', {
    schema: { ...says('advanceClock', 'Moves time on, and lets happen what comes due', { 200: Advanced }), params: WorldName, body: Advance }
  }, ({ params, body }, reply) => worlds.get(params.world).clock.advance(body, callerOf(reply)))

  app.delete('/api/worlds/:world/clock/advance', {
    schema: { ...says('stopAdvance', 'Ends an advance that is under way, where it has come to', { 200: ClockState }), params: WorldName }
  }, ({ params }) => {
    const { clock } = worlds.get(params.world)
    clock.stop()
    return clock.state()
  })

  app.get('/api/worlds/:world/clock/agenda', {
    schema: { ...says('getAgenda', 'What is due next, in words', { 200: Agenda }), params: WorldName, querystring: AgendaAsked }
  }, ({ params, query }) => worlds.get(params.world).clock.agenda(query))

  app.post('/api/worlds/:world/sessions/:session/wait', {
    schema: { ...says('waitForSession', 'Waits until a session has ended', { 200: EndedSession }), params: OneSession, body: Patience }
  }, ({ params, body }) => worlds.get(params.world).waitFor(params.session, body))
}

function modeOf ({ mode, rate, step }: Static<typeof ClockChange>, world: World): ClockMode | undefined {
  const current = world.kernel.clock.mode()
  switch (mode ?? (rate !== undefined ? 'rate' : typeof step === 'string' || typeof step === 'number' ? 'poll' : undefined)) {
    case undefined: return undefined
    case 'real': return { mode: 'real' }
    case 'frozen': return { mode: 'frozen' }
    case 'rate': return { mode: 'rate', rate: rate === undefined ? rateBefore(current) : rateOf(rate) }
    case 'poll': return { mode: 'poll', step: step === undefined || step === null ? stepBefore(current) : stepOf(step) }
  }
}

const rateBefore = (current: ClockMode): number => current.mode === 'rate' ? current.rate : 1
const stepBefore = (current: ClockMode): number => current.mode === 'poll' ? current.step : 30_000
