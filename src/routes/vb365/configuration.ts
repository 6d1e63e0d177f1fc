import * as op from '../../schemas/vb365/configuration.js'
import type { Section } from '../../server/section.js'

/** Configuration: what the server does about updates of the product. */
export const configuration: Section = ({ get, put }) => {
  get('/Configuration/Updates', op.configurationUpdatesGet, ({ vb365 }) => vb365.productUpdates.get())

  put('/Configuration/Updates', op.configurationUpdatesUpdate, ({ body, vb365 }) => vb365.productUpdates.update(body))
}
