import { WorldName } from '../../schemas/control/clock.js'
import { DeviceCodePath } from '../../schemas/control/device-codes.js'
import type { ControlRoutes } from './deps.js'

/** What a person does with a code at the cloud's sign-in page. */
export const deviceCodes: ControlRoutes = (app, { worlds }) => {
  const path = '/api/worlds/:world/device-codes'

  app.get(path, { schema: { params: WorldName } }, ({ params }) => {
    const items = worlds.get(params.world).deviceCodes.list()
    return { items, total: items.length }
  })

  app.post(`${path}/:code/approve`, { schema: { params: DeviceCodePath } }, ({ params }) =>
    worlds.get(params.world).deviceCodes.approve(params.code))

  app.post(`${path}/:code/deny`, { schema: { params: DeviceCodePath } }, ({ params }) =>
    worlds.get(params.world).deviceCodes.deny(params.code))
}
