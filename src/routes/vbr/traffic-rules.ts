import * as op from '../../schemas/vbr/traffic-rules.js'
import type { Section } from '../../server/section.js'

/** Traffic Rules: how the components of the infrastructure use the network. */
export const trafficRules: Section = ({ get, put }) => {
  get('/api/v1/trafficRules', op.getAllTrafficRules, ({ vbr }) => vbr.trafficRules.get())

  put('/api/v1/trafficRules', op.updateTrafficRules, ({ body, vbr }) => vbr.trafficRules.edit(body))
}
