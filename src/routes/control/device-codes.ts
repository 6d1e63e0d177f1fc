import { WorldName } from '../../schemas/control/clock.js'
import { DeviceCodePath } from '../../schemas/control/device-codes.js'
import { DeviceCode, listOf as listSchema } from '../../schemas/control/replies.js'
import { says } from './described.js'
import type { ControlRoutes } from './deps.js'
import { listOf } from './lists.js'

/** What a person does with a code at the cloud's sign-in page. */
export const deviceCodes: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/device-codes'

  app.get(path, {
    schema: { ...says('listDeviceCodes', 'The codes that were given out', { 200: listSchema(DeviceCode) }), params: WorldName }
  }, ({ params }) => listOf(worlds.get(params.world).deviceCodes.list()))

  app.post(`${path}/:code/approve`, {
    schema: { ...says('approveDeviceCode', 'Signs in with a code', { 200: DeviceCode }), params: DeviceCodePath }
  }, ({ params }) => worlds.get(params.world).deviceCodes.approve(params.code))

  app.post(`${path}/:code/deny`, {
    schema: { ...says('denyDeviceCode', 'Declines a code', { 200: DeviceCode }), params: DeviceCodePath }
  }, ({ params }) => worlds.get(params.world).deviceCodes.deny(params.code))
}
