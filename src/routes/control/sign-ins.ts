import { WorldName } from '../../schemas/control/clock.js'
import { listOf as listSchema, SignIn } from '../../schemas/control/replies.js'
import { SignInAnswer, SignInPath } from '../../schemas/control/sign-ins.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** What a person does at a cloud's sign-in page that a product has sent them to. */
export const signIns: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/sign-ins'

  app.get(path, {
    schema: {
      ...says('listSignIns', 'The sign-in pages that people were sent to', { 200: listSchema(SignIn) }), params: WorldName
    }
  }, ({ params }) => listOf(worlds.get(params.world).signIns.list()))

  app.post(`${path}/:state/approve`, {
    schema: {
      ...says('approveSignIn', 'Signs in at a page', { 200: SignIn }), params: SignInPath, body: SignInAnswer
    }
  }, ({ params, body }) => worlds.get(params.world).signIns.approve(params.state, body.user))

  app.post(`${path}/:state/deny`, {
    schema: { ...says('denySignIn', 'Declines at a page', { 200: SignIn }), params: SignInPath }
  }, ({ params }) => worlds.get(params.world).signIns.deny(params.state))
}
